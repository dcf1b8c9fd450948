/** What the built extension is made of: a change there concerns the tests that use it. */
const BUILT = [
  /^(annotator|components|core|data|entrypoints|public|services)\//,
  /^scripts\/(build\/|buildExtension\.mjs$)/,
  /^(package-lock\.json|tsconfig\.json|wxt\.config\.ts)$/,
];
/** What the tests in browsers from outside are made of, beside the build. */
const END_TO_END = [
  /^tests\/(e2e|fixtures)\//,
  /^scripts\/(browser\/|servePages\.mjs$|findBrowsers\.mjs$)/,
];
/** No import leads from a test to these, though any test may depend on them. */
const ALL = /^(package-lock\.json|tsconfig\.json|vitest\.config\.ts)$/;
/** Read as files, not imported: Vitest cannot tell which tests do. */
const READ_AS_FILES = /^(data|public|scripts|tests\/(fixtures|visual\/reference))\//;

/**
 * What a set of changes concerns, beside lint and types, which are quick and look at everything.
 *
 * @param {string[]} paths Changed files, from the project's root.
 * @returns {{ build: boolean, tests: 'none' | 'related' | 'all' }} `build`: whether the extension or
 *   what tests it in browsers is another; `tests`: which of the tests beside those.
 */
export function concernsOf(paths) {
  const isOf = (patterns) => paths.some((path) => patterns.some((pattern) => pattern.test(path)));
  const code = paths.filter((path) => !path.endsWith('.md'));
  if (code.length === 0) return { build: false, tests: 'none' };
  return {
    build: isOf(BUILT) || isOf(END_TO_END) || isOf([ALL]),
    tests: isOf([ALL, READ_AS_FILES]) ? 'all' : 'related',
  };
}
