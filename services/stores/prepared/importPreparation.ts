/** What crosses between the page that imports a pack and the worker that prepares it. */
import type {
  ImportRequest,
  ImportStage,
  PreparedImport,
} from '../../../core/preparation/prepareImport';
import type { Problem } from '../../../core/stored/problem';

export type PreparationAnswer =
  | { case: 'stage'; stage: ImportStage }
  | { case: 'prepared'; result: PreparedImport }
  | { case: 'refused'; problems: Problem[] };

/** Prepares packs for import, see `prepareImport`; rejects with its errors, or with the reason of `signal`. */
export type Prepare = (
  request: ImportRequest,
  onStage: (stage: ImportStage) => void,
  signal: AbortSignal,
) => Promise<PreparedImport>;
