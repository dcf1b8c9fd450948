import type {
  KeepingSource,
  ReadLibraryFile,
} from '../../../components/library/packs/KeepingSource';

const undone = async () => {};

/** A library without anything deleted; a file that says `whole` is one of everything. */
export function fakeKeepingSource(more: Partial<KeepingSource> = {}): KeepingSource {
  return {
    removePack: async () => undone,
    savePack: async () => undone,
    saveDocument: async () => undone,
    moveDocument: async () => undone,
    deleteDocument: async () => undone,
    readBin: async () => [],
    restore: async () => {},
    emptyBin: async () => {},
    readBackup: async () => ({ changes: 0, isDue: false }),
    postponeBackup: async () => {},
    exportEverything: async () => 'whole',
    async readLibraryFile(text): Promise<ReadLibraryFile> {
      if (text !== 'whole') throw new Error('no library file');
      const arrivals = [{ case: 'new' as const, title: 'Tea', documents: 1, terms: 2 }];
      return { arrivals, changesBuiltIn: false, encounters: 2, take: async () => async () => {} };
    },
    ...more,
  };
}
