/** The pages that are given beside the repository, as a session's server serves them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { givenUrl } from '../../../scripts/givenFolder.mjs';
import type { MadePage } from '../../../scripts/servePages.mjs';

const FOLDER = givenUrl('cases/page/');

/** Names of the files, none where the folder is absent. */
export const GIVEN_NAMES: readonly string[] = existsSync(FOLDER)
  ? readdirSync(FOLDER).filter((name) => name.endsWith('.html'))
  : [];

const STRICT =
  "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; style-src 'none'";
/** What one of them is to be served with, by its README. */
const HEADERS: Record<string, Record<string, string>> = {
  'trusted-types.html': { 'content-security-policy': `${STRICT}; sandbox` },
};

const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');

/** Pages by path: each file, and what its README says of other sizes and of plain text. */
export function givenPages(): Record<string, MadePage> {
  const pages: Record<string, MadePage> = {};
  for (const name of GIVEN_NAMES) {
    const headers = HEADERS[name];
    pages[`/given/${name}`] = { body: read(name), ...(headers === undefined ? {} : { headers }) };
  }
  if (GIVEN_NAMES.length === 0) return pages;
  // In a sandbox without scripts the note is bare, and nothing of the passage is to be read in it.
  pages['/given/trusted-types-outside.html'] = {
    body: read('trusted-types.html'),
    headers: { 'content-security-policy': STRICT },
  };
  for (const height of [60, 160, 220]) {
    const body = read('frame-small-100.html').replace('height=100', `height=${height}`);
    pages[`/given/frame-small-${height}.html`] = { body };
  }
  const prose = /<pre[^>]*>([^<]*)</.exec(read('pre-prose.html'))?.[1];
  if (prose === undefined) throw new Error('pre-prose.html has no preformatted text');
  pages['/given/pre-prose.txt'] = { body: prose };
  return pages;
}
