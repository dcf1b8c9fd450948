import { PackError } from '../../../core/pack/parsePack';
import type { PreparedImport } from '../../../core/preparation/prepareImport';
import { workInWorker } from '../../../core/workInWorker';
import type { PreparationAnswer, PreparationRequest, Prepare } from './importPreparation';
import { startPreparation } from './startPreparation';

/** Prepares a pack beside the page, which stays at hand meanwhile; the worker ends with the work, or with `signal`. */
export const prepareInWorker: Prepare = (request, onStage, signal) =>
  workInWorker<PreparationRequest, PreparationAnswer, PreparedImport>(
    startPreparation,
    { case: 'import', request },
    (answer, finish) => {
      if (answer.case === 'stage') onStage(answer.stage);
      if (answer.case === 'refused') throw new PackError(answer.problems);
      if (answer.case === 'prepared') finish(answer.result);
    },
    signal,
  );
