import { prepareImport } from '../../../core/preparation/prepareImport';
import { openWords } from '../asking/openWords';
import type { Prepare } from './importPreparation';

/** Prepares a pack in the context that asks: where nobody looks at a page meanwhile. */
export const prepareHere: Prepare = async (request, onStage) =>
  prepareImport(request, onStage, {
    words: (await openWords()).bilingual,
    regional: null,
    english: null,
    vectors: null,
  });
