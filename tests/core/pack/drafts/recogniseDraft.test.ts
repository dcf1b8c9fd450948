import { expect, test } from 'vitest';
import {
  type DraftMarks,
  type KnownDocument,
  standingOf,
} from '../../../../core/pack/drafts/recogniseDraft';

const REPORT: KnownDocument = {
  pack: 'report',
  document: 'report',
  title: '报告',
  file: 'report.pdf',
  hash: 'a',
  url: null,
};
const PAGE: KnownDocument = {
  pack: 'page',
  document: 'page',
  title: '新闻',
  file: null,
  hash: null,
  url: 'https://example.org/1',
};
const GLOSSARY: KnownDocument = {
  ...REPORT,
  pack: 'terms',
  document: null,
  file: 'terms.csv',
  hash: 'c',
};
const DRAFT: DraftMarks = { hash: 'z', title: null, file: null, url: null, isDocument: true };

test.each<[string, Partial<DraftMarks>, string]>([
  ['new, of which nothing is known', {}, 'new'],
  [
    'the same, by its bytes, whatever it is called',
    { hash: 'a', file: 'other.pdf' },
    'same report',
  ],
  ['a new version, by the name of the file', { file: 'report.pdf' }, 'newVersion report'],
  ['a new version, by its title', { title: '报告' }, 'newVersion report'],
  [
    'a new version of a page, by its address',
    { hash: null, url: 'https://example.org/1' },
    'newVersion page',
  ],
  ['new, though a page that has no file goes by that title', { title: '新闻' }, 'new'],
  ['new, though a term base has that file', { file: 'terms.csv' }, 'new'],
  ['the same, among term bases', { hash: 'c', isDocument: false }, 'same terms'],
])('a draft is %s', (_, marks, expected) => {
  const standing = standingOf([REPORT, PAGE, GLOSSARY], { ...DRAFT, ...marks });
  const said = standing.case === 'new' ? 'new' : `${standing.case} ${standing.known.pack}`;
  expect(said).toBe(expected);
});
