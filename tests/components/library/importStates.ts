import type { Brought } from '../../../components/library/bringing/broughtView';
import type { BringingView } from '../../../components/library/bringing/createBringing';
import type { PackImport } from '../../../components/library/libraryView';
import { BROKEN, CHANGE, OWN } from './packStates';

const ignore = () => {};

const LONG = 'a-very-long-name-that-someone-gave-to-their-file-without-a-single-space'.repeat(2);

/** Pack files, as far as each has come. */
function packsBrought(...outcomes: PackImport[]): BringingView {
  const items = outcomes.map(
    (outcome, at): Brought => ({
      key: at + 1,
      name: outcome.file,
      state: { case: 'pack', outcome },
    }),
  );
  return { items, stage: null };
}

/** One taken, one under way, one refused for all there can be wrong. */
export const IMPORTED: BringingView = packsBrought(
  { case: 'taken', file: 'wsis.json', title: OWN.title, warnings: [], replaced: null },
  { case: 'reading', file: 'second.json' },
  {
    case: 'refused',
    file: `${LONG}.json`,
    problems: [
      { path: 'formatVersion', reason: { case: 'newerFormat', version: 1 } },
      { path: 'terms[12].names[0].text', reason: { case: 'empty' } },
      {
        path: 'documents[1].id',
        reason: { case: 'repeatedId', id: 'tunis-agenda', first: 1 },
      },
      { path: '', reason: { case: 'notJson', line: 12, column: 5, found: '}' } },
    ],
  },
);

/** Pack files in every other state, by name. */
export const IMPORT_STATES: Record<string, BringingView> = {
  'imports under way': packsBrought(
    { case: 'preparing', file: 'first.json', stage: { case: 'checking' }, onGiveUp: ignore },
    { case: 'preparing', file: 'second.json', stage: { case: 'names' }, onGiveUp: ignore },
    {
      case: 'preparing',
      file: `${LONG}.json`,
      stage: { case: 'documents', done: 7, of: 20 },
      onGiveUp: ignore,
    },
    { case: 'given-up', file: 'fourth.json' },
  ),
  'versions replaced': packsBrought(
    {
      case: 'taken',
      file: 'wsis.json',
      title: OWN.title,
      warnings: [
        { case: 'unmentioned', examples: ['二十国集团', 'World Bank'], count: 2 },
        { case: 'everywhere', examples: ['网', 'of the'], count: 2 },
        { case: 'damaged', examples: ['各国应尊重网\ufffd主权。'], count: 31 },
      ],
      replaced: { imported: '2026-11-27T08:00:00.000Z', change: CHANGE, onUndo: ignore },
    },
    {
      case: 'taken',
      file: 'geneva.json',
      title: BROKEN.title,
      warnings: [],
      replaced: { imported: null, change: null, onUndo: ignore },
    },
    { case: 'undone', file: 'third.json', title: OWN.title },
  ),
  'files that are no packs': packsBrought(
    {
      case: 'refused',
      file: 'latin.json',
      problems: [{ path: '', reason: { case: 'encoding' } }],
    },
    {
      case: 'refused',
      file: 'cut.json',
      problems: [{ path: '', reason: { case: 'endsEarly', line: 12, column: 5 } }],
    },
    {
      case: 'refused',
      file: 'names.json',
      problems: [
        {
          path: 'terms[12].names[0].text',
          reason: { case: 'nothingToFind' },
          called: ['g20', '——'],
        },
        {
          path: 'documents[1].id',
          reason: { case: 'repeatedId', id: 'tunis-agenda', first: 1 },
          called: ['tunis-agenda'],
        },
      ],
    },
  ),
};
