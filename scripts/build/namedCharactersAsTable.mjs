const PACKAGE = 'decode-named-character-reference';
const BY_ELEMENT = /index\.dom\.js$/;

/**
 * Has Markdown's parser look up the names that HTML has for characters in a table. For browsers it would ask an element
 * of a document, and the worker that reads large files has no document.
 *
 * @returns {import('vite').Plugin}
 */
export function namedCharactersAsTable() {
  return {
    name: 'pangzhu-named-characters-as-table',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (source !== PACKAGE) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (found === null) throw new Error(`${PACKAGE} is not there.`);
      return { ...found, id: found.id.replace(BY_ELEMENT, 'index.js') };
    },
  };
}
