/**
 * webextension-polyfill has with it how to call every namespace there ever was, bookmarks and developer tools
 * among them. The background and the frame of a note read it whenever they start, so this plugin leaves
 * out what the extension never calls. The code stays as published. A release that is put together in another
 * way fails the build.
 */
const POLYFILL = /webextension-polyfill\/dist\/browser-polyfill\.js$/;
/** Of the line on which the list ends. */
const INDENT = ' '.repeat(6);
const METADATA = new RegExp(`(const apiMetadata = )(\\{\\n[\\s\\S]*?\\n${INDENT}\\});`);

/** The namespaces that are called, of those that the polyfill wraps: it leaves all others as they are. */
export const CALLED = [
  'commands',
  'contextMenus',
  'extension',
  'permissions',
  'runtime',
  'storage',
  'tabs',
  'windows',
];

/** @returns {import('vite').Plugin} */
export function leanPolyfill() {
  return {
    name: 'lean-polyfill',
    enforce: 'pre',
    transform: (code, id) => (POLYFILL.test(id) ? leaveCalled(code) : null),
  };
}

/**
 * @param {string} code of webextension-polyfill
 * @returns {string} the same without what is known of namespaces that are not called
 * @throws Error where the code has no such list, or the list not one of those
 */
export function leaveCalled(code) {
  const known = wrappedBy(code);
  const kept = CALLED.map((namespace) => {
    if (!(namespace in known)) throw new Error(`webextension-polyfill knows no “${namespace}”.`);
    return [namespace, known[namespace]];
  });
  const metadata = JSON.stringify(Object.fromEntries(kept), null, 2).replaceAll(
    '\n',
    `\n${INDENT}`,
  );
  return code.replace(METADATA, (_, start) => `${start}${metadata};`);
}

/**
 * @param {string} code of webextension-polyfill
 * @returns {Record<string, unknown>} what it knows of each namespace
 */
export function wrappedBy(code) {
  const list = METADATA.exec(code)?.[2];
  if (list === undefined) throw new Error(`webextension-polyfill has no ${METADATA}.`);
  return JSON.parse(list);
}
