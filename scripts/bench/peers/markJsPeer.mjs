/** mark.js as an extension, for comparison: what a page gets who marks a list of names with a library for it. */
import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MANIFEST = {
  manifest_version: 3,
  name: 'mark.js',
  version: '1',
  content_scripts: [
    { matches: ['*://*/*'], js: ['mark.js', 'content.js'], run_at: 'document_idle' },
  ],
};

/** Marks the page, and what is added to it. Without the names, which are put before it. */
const CONTENT = `
const options = { separateWordSearch: false, acrossElements: true };
const observer = new MutationObserver((records) => {
  const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
  mark(added.filter((node) => node instanceof Element));
});
const mark = (elements) => {
  observer.disconnect();
  for (const element of elements) new Mark(element).mark(names, options);
  observer.observe(document.body, { childList: true, subtree: true });
};
mark([document.body]);
`;

/**
 * @param {readonly string[]} names
 * @returns {string} the folder of the unpacked extension, which is the caller's to remove
 */
export function makeMarkJsPeer(names) {
  const folder = mkdtempSync(join(tmpdir(), 'pangzhu-mark-js-'));
  const library = createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js');
  copyFileSync(library, join(folder, 'mark.js'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(join(folder, 'content.js'), `const names = ${JSON.stringify(names)};\n${CONTENT}`);
  return folder;
}
