import type { ImportReason } from '../core/pack/drafts/importReason';

/** Thrown by importers for what is wrong with a file, never for what is wrong with the code. */
export class ImportError extends Error {
  override readonly name = 'ImportError';

  constructor(readonly reason: ImportReason) {
    super(JSON.stringify(reason));
  }
}
