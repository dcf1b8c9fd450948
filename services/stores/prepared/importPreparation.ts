/** What crosses between a page and the worker that prepares what is imported, or works out what is stored. */
import type {
  ImportRequest,
  ImportStage,
  PreparedImport,
} from '../../../core/preparation/prepareImport';
import type { Problem } from '../../../core/stored/problem';
import type { StoredWork } from './workOutStored';

export type PreparationRequest =
  | { case: 'import'; request: ImportRequest }
  | { case: 'stored'; work: StoredWork };

export type PreparationAnswer =
  | { case: 'stage'; stage: ImportStage }
  | { case: 'prepared'; result: PreparedImport }
  | { case: 'refused'; problems: Problem[] }
  | { case: 'workedOut' }
  | { case: 'failed'; message: string };

/** Prepares packs for import, see `prepareImport`; rejects with its errors, or with the reason of `signal`. */
export type Prepare = (
  request: ImportRequest,
  onStage: (stage: ImportStage) => void,
  signal: AbortSignal,
) => Promise<PreparedImport>;
