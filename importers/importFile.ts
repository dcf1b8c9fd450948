import type { Draft } from '../core/pack/drafts/draft';
import { detectFormat } from './detectFormat';
import { ImportError } from './ImportError';
import type { FileToImport, ImportOptions } from './importer';

/**
 * What is recognised in a file: the one way in for all formats. Nothing of the file is run, and nothing that it refers to
 * fetched.
 *
 * @throws ImportError for whatever is wrong with the file
 * @throws the signal's reason, once it is aborted
 */
export async function importFile(file: FileToImport, options: ImportOptions): Promise<Draft> {
  if (file.bytes.length === 0) throw new ImportError({ case: 'empty' });
  const { most, load } = detectFormat(file);
  if (file.bytes.length > most * 1_048_576) {
    throw new ImportError({ case: 'tooLarge', megabytes: most });
  }
  const importer = await load();
  options.signal.throwIfAborted();
  const draft = await importer(file, options);
  options.signal.throwIfAborted();
  return draft;
}
