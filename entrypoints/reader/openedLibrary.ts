import type { LibraryState } from '../../components/reader/Reader';
import type { Library } from '../../core/library/library';
import { brokenPacks, openLibrary } from '../../services/stores/library/libraryStore';
import { libraryWithTexts } from '../../services/stores/prepared/libraryTexts';
import { workOutBeside } from '../../services/stores/prepared/workOutBeside';

interface OpenedLibrary {
  /** Opens the library, or opens it anew. */
  open(): Promise<void>;
  /** The library with the texts of the documents with these ids; as it is where they cannot be read. */
  readTexts(library: Library, ids: readonly string[]): Promise<Library>;
}

/** The library as the reader's page has it. Whatever goes wrong is told in place of it. */
export function openedLibrary(tell: (state: LibraryState) => void): OpenedLibrary {
  const fail = (error: unknown) => {
    tell({ case: 'failed', reason: error instanceof Error ? error.message : String(error) });
  };
  return {
    async open() {
      try {
        await workOutBeside();
        const library = await openLibrary();
        tell({ case: 'open', library, broken: (await brokenPacks()).length });
      } catch (error) {
        fail(error);
      }
    },
    async readTexts(library, ids) {
      try {
        return await libraryWithTexts(library, ids);
      } catch (error) {
        fail(error);
        return library;
      }
    },
  };
}
