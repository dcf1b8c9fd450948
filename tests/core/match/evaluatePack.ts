import { readFileSync } from 'node:fs';
import { createLibrary } from '../../../core/library/createLibrary';
import { withEnglishNames } from '../../../core/library/generated/englishNames';
import { withWordScores } from '../../../core/library/generated/packWordScores';
import { readEnglishForms } from '../../../core/library/generated/readEnglishForms';
import {
  type RegionalConverters,
  regionalPhrases,
  withRegionalNames,
} from '../../../core/library/generated/regionalNames';
import { readWordVectors } from '../../../core/library/generated/wordVectors';
import { parsePack } from '../../../core/pack/parsePack';
import type { Pack } from '../../../core/pack/types';
import { builtInPack } from '../../../data/builtInPack';
import { type Evaluation, evaluate, type LabelledCases } from './evaluate';

const VECTORS = readWordVectors(
  readFileSync('data/likeness/en.txt', 'utf8'),
  readFileSync('data/likeness/enSenses.txt', 'utf8'),
  readFileSync('data/likeness/zh.txt', 'utf8'),
);

const FORMS = readEnglishForms(
  readFileSync('data/likeness/enForms.txt', 'utf8'),
  VECTORS.english.words,
);

/** A pack from parsed JSON as it is kept when it is brought in: complete, and with what is generated then. */
export function readPack(json: unknown, regional: RegionalConverters): Pack {
  const pack = withRegionalNames(parsePack(json), regional, regionalPhrases(builtInPack.terms));
  return withWordScores(withEnglishNames(pack, FORMS), VECTORS);
}

/** Runs labelled cases through a library that has this pack alone, with all that is generated for it. */
export function evaluatePack(pack: Pack, cases: LabelledCases): Evaluation {
  const { index, terms } = createLibrary([{ ...pack, enabled: true }]);
  return evaluate(index, terms, cases);
}
