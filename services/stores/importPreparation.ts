/** What crosses between the page that imports a pack and the worker that prepares it. */
import type { Pack } from '../../core/pack/types';
import type { ImportStage, PreparedImport } from '../../core/preparation/prepareImport';
import type { Problem } from '../../core/stored/problem';

export interface PreparationRequest {
  text: string;
  packs: readonly Pack[];
}

export type PreparationAnswer =
  | { case: 'stage'; stage: ImportStage }
  | { case: 'prepared'; result: PreparedImport }
  | { case: 'refused'; problems: Problem[] };

/** Prepares a pack for import, see `prepareImport`; rejects with its errors, or with the reason of `signal`. */
export type Prepare = (
  request: PreparationRequest,
  onStage: (stage: ImportStage) => void,
  signal: AbortSignal,
) => Promise<PreparedImport>;
