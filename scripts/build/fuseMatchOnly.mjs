/**
 * Fuse.js offers its comparison of two strings, `Fuse.match`, only as a property of the class that
 * searches lists, and a bundler keeps a class whole. Nothing here needs more than the comparison, which
 * pages and a background that has just woken have to read, so this plugin leaves out what surrounds it. The code
 * of the comparison stays as published: `tests/scripts/fuseMatchOnly.test.ts` compares it with the whole
 * library. A release that is put together in another way fails the build.
 */
const WHOLE = /fuse\.js\/dist\/fuse\.basic\.mjs$/;
const MATCH_ONLY = '?match-only';
/** Who compares strings, and wants nothing else of Fuse.js. */
const IMPORTERS = /core\/(?:match\/variants\/scoreOf|search\/rankBySimilarity)\.ts$/;

/** Static members of `Fuse` beside `match`. */
const LEFT_OUT = ['createIndex', 'parseIndex', 'parseQuery', 'use'];

/** @returns {import('vite').Plugin} */
export function fuseMatchOnly() {
  return {
    name: 'fuse-match-only',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (source !== 'fuse.js/basic' || !IMPORTERS.test(importer ?? '')) return null;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      if (resolved === null || !WHOLE.test(resolved.id)) return null;
      return { ...resolved, id: resolved.id + MATCH_ONLY };
    },
    transform(code, id) {
      return WHOLE.test(id.slice(0, -MATCH_ONLY.length)) && id.endsWith(MATCH_ONLY)
        ? leaveMatchOnly(code)
        : null;
    },
  };
}

/**
 * @param {string} code of `fuse.js/basic`
 * @returns {string} the same without the class's body, its other static members, and the removal of
 *   diacritics, which folding has done before
 * @throws Error where the code does not have one of these
 */
export function leaveMatchOnly(code) {
  let lean = replaceOnce(code, /^var Fuse = class \{\n[\s\S]*?^\};$/m, 'var Fuse = {};');
  lean = replaceOnce(lean, /^const stripDiacritics = .*$/m, 'const stripDiacritics = null;');
  // The one option that is a function of the left-out search.
  lean = replaceOnce(lean, /^\tgetFn: get,$/m, '\tgetFn: null,');
  for (const member of LEFT_OUT) {
    lean = replaceOnce(
      lean,
      new RegExp(`^Fuse\\.${member} = (?:\\w+|function[\\s\\S]*?^\\});$`, 'm'),
      '',
    );
  }
  return lean;
}

function replaceOnce(code, pattern, replacement) {
  if (!pattern.test(code)) throw new Error(`fuse.js/basic has no ${pattern}.`);
  return code.replace(pattern, () => replacement);
}
