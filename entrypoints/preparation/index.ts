import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readEnglishForms } from '../../core/library/generated/readEnglishForms';
import { readWordVectors } from '../../core/library/generated/wordVectors';
import { PackError } from '../../core/pack/parsePack';
import {
  type ImportRequest,
  type ImportStage,
  prepareImport,
} from '../../core/preparation/prepareImport';
import { EVERY_BILINGUAL_WORD } from '../../core/ranking/everyBilingualWord';
import englishVectors from '../../data/likeness/en.txt?raw';
import englishForms from '../../data/likeness/enForms.txt?raw';
import englishSenses from '../../data/likeness/enSenses.txt?raw';
import chineseWords from '../../data/likeness/zh.txt?raw';
import type {
  PreparationAnswer,
  PreparationRequest,
} from '../../services/stores/prepared/importPreparation';
import { workOutStored } from '../../services/stores/prepared/workOutStored';
import { regionalConverters } from './regionalConverters';

/** Runs in a worker of the library page or the reader's, which ends it. */
export default defineUnlistedScript(() => {
  const answer = (message: PreparationAnswer) => postMessage(message);
  addEventListener('message', ({ data }: MessageEvent<PreparationRequest>) => {
    if (data.case === 'import') return prepare(data.request);
    workOutStored(data.work).then(
      () => answer({ case: 'workedOut' }),
      (error: unknown) => answer({ case: 'failed', message: String(error) }),
    );
  });

  function prepare(request: ImportRequest): void {
    try {
      const onStage = (stage: ImportStage) => answer({ case: 'stage', stage });
      const vectors = readWordVectors(englishVectors, englishSenses, chineseWords);
      const result = prepareImport(request, onStage, {
        words: EVERY_BILINGUAL_WORD,
        regional: regionalConverters,
        english: readEnglishForms(englishForms, vectors.english.words),
        vectors,
      });
      answer({ case: 'prepared', result });
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
      answer({ case: 'refused', problems: error.problems });
    }
  }
});
