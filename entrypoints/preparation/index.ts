import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PackError } from '../../core/pack/parsePack';
import { type ImportRequest, prepareImport } from '../../core/preparation/prepareImport';
import type { PreparationAnswer } from '../../services/stores/importPreparation';

/** Runs in a worker of the library page, which ends it. */
export default defineUnlistedScript(() => {
  const answer = (message: PreparationAnswer) => postMessage(message);
  addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
    try {
      const result = prepareImport(data, (stage) => answer({ case: 'stage', stage }));
      answer({ case: 'prepared', result });
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
      answer({ case: 'refused', problems: error.problems });
    }
  });
});
