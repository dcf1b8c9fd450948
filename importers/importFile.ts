import type { Draft } from '../core/pack/drafts/draft';
import { acceptFile } from './acceptFile';
import type { FileToImport, ImportOptions } from './importer';
import { loadImporter } from './loadImporter';

/**
 * What is recognised in a file: the one way in for all formats. Nothing of the file is run, and nothing that it refers to
 * fetched.
 *
 * @throws ImportError for whatever is wrong with the file
 * @throws the signal's reason, once it is aborted
 */
export async function importFile(file: FileToImport, options: ImportOptions): Promise<Draft> {
  const importer = await loadImporter[acceptFile(file).name]();
  options.signal.throwIfAborted();
  const draft = await importer(file, options);
  options.signal.throwIfAborted();
  return draft;
}
