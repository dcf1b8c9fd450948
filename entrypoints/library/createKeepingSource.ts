import type { KeepingSource } from '../../components/library/packs/KeepingSource';
import { parseJson } from '../../core/stored/parseJson';
import {
  deleteDocument,
  deletePack,
  moveDocumentTo,
  saveDocument,
  savePack,
} from '../../services/stores/editing/editDocuments';
import { emptyBin, readBin, restoreFromBin } from '../../services/stores/editing/libraryBin';
import { postponeBackup, readBackupState } from '../../services/stores/library/backupReminder';
import { exportEverything, readLibraryFile } from '../../services/stores/library/wholeLibrary';

/** The library page's view of bin and backup. */
export function createKeepingSource(): KeepingSource {
  return {
    removePack: deletePack,
    savePack,
    saveDocument,
    moveDocument: moveDocumentTo,
    deleteDocument,
    async readBin() {
      const items = await readBin();
      return items.map((item) => ({ ...item, removed: new Date(item.removed).toISOString() }));
    },
    restore: restoreFromBin,
    emptyBin,
    readBackup: readBackupState,
    postponeBackup,
    exportEverything,
    readLibraryFile: async (text) => readLibraryFile(parseJson(text)),
  };
}
