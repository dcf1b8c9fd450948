import type { Keeping } from '../../../components/library/packs/useKeeping';

const ignore = () => {};

/** Nothing deleted, nothing to remind of. */
export const KEPT: Keeping = {
  actions: {
    onFacts: ignore,
    onDocument: ignore,
    onMoveDocument: ignore,
    onDeleteDocument: ignore,
  },
  done: null,
  onRemovePack: ignore,
  bin: { bin: { case: 'open', items: [] }, onRestore: ignore, onEmpty: ignore },
  whole: { outcome: { case: 'none' }, onExport: ignore, onImport: ignore },
  reminder: null,
};

/** Every state of bin and backup, by name. */
export const KEPT_STATES: Record<string, Keeping> = {
  'things in the bin, and a reminder': {
    ...KEPT,
    bin: {
      ...KEPT.bin,
      bin: {
        case: 'open',
        items: [
          {
            id: '1',
            kind: 'term',
            title: '网络主权',
            pack: 'WSIS 文件選編',
            removed: '2026-11-27T10:00:00Z',
          },
          {
            id: '2',
            kind: 'document',
            title: 'a-very-long-name-that-someone-gave-without-a-single-space'.repeat(2),
            pack: 'Own notes',
            removed: '2026-11-20T10:00:00Z',
          },
          {
            id: '3',
            kind: 'pack',
            title: 'Climate',
            pack: 'Climate',
            removed: '2026-11-01T10:00:00Z',
          },
        ],
      },
    },
    reminder: { changes: 64, onExport: ignore, onLater: ignore },
  },
  'a library file before it is taken': {
    ...KEPT,
    whole: {
      ...KEPT.whole,
      outcome: {
        case: 'asked',
        file: 'pangzhu-library.json',
        arrivals: [
          { case: 'new', title: '茶', documents: 3, terms: 40 },
          { case: 'same', title: 'Climate' },
        ],
        changesBuiltIn: true,
        encounters: 412,
        onTake: ignore,
        onLeave: ignore,
      },
    },
  },
};
