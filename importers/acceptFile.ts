import { detectFormat } from './detectFormat';
import type { Format } from './formats';
import { ImportError } from './ImportError';
import type { FileToImport } from './importer';

/**
 * The format of a file that is read at all.
 *
 * @throws ImportError empty, tooLarge, and as `detectFormat`
 */
export function acceptFile(file: FileToImport): Format {
  if (file.bytes.length === 0) throw new ImportError({ case: 'empty' });
  const format = detectFormat(file);
  if (file.bytes.length > format.most * 1_048_576) {
    throw new ImportError({ case: 'tooLarge', megabytes: format.most });
  }
  return format;
}
