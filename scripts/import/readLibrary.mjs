/**
 * What the library has of each file that was brought in, by the files' names. Runs in a page of the extension.
 *
 * @param {Record<string, string>} takenPacks titles of the packs that came as such, by the names of their files
 * @returns {Promise<Record<string, import('./bringIn.mjs').ImportedFile>>}
 */
export async function readLibrary(takenPacks) {
  const KINDS = { item: 'list', row: 'table' };
  const database = await answered(indexedDB.open('pangzhu'));
  const rows = await answered(database.transaction('packs').objectStore('packs').getAll());
  database.close();
  const results = {};
  for (const { pack } of rows) {
    for (const document of pack.documents) {
      if (document.file === undefined) continue;
      results[document.file.name] = {
        title: document.title,
        author: document.author,
        date: document.date,
        lang: document.language,
        blocks: document.blocks.map(({ type, ...block }) => ({
          kind: KINDS[type] ?? type,
          ...block,
        })),
      };
    }
    if (pack.file !== undefined) results[pack.file.name] = { entries: pack.terms.map(entryOf) };
    for (const [file, title] of Object.entries(takenPacks)) {
      if (title === pack.title) results[file] = { entries: pack.terms.map(entryOf) };
    }
  }
  return results;

  function entryOf({ names, definition }) {
    return {
      names: names.map(({ text, language }) => ({ text, lang: language })),
      definition: definition?.text ?? null,
    };
  }

  function answered(request) {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  }
}
