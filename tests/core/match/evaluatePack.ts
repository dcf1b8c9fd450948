import { createLibrary } from '../../../core/library/createLibrary';
import {
  type RegionalConverters,
  regionalPhrases,
  withRegionalNames,
} from '../../../core/library/generated/regionalNames';
import { parsePack } from '../../../core/pack/parsePack';
import type { Pack } from '../../../core/pack/types';
import { builtInPack } from '../../../data/builtInPack';
import { type Evaluation, evaluate, type LabelledCases } from './evaluate';

/** A pack from parsed JSON as it is kept when it is brought in: complete, and with names of other regions. */
export function readPack(json: unknown, regional: RegionalConverters): Pack {
  return withRegionalNames(parsePack(json), regional, regionalPhrases(builtInPack.terms));
}

/** Runs labelled cases through a library that has this pack alone, with all that is generated for it. */
export function evaluatePack(pack: Pack, cases: LabelledCases): Evaluation {
  const { index, terms } = createLibrary([{ ...pack, enabled: true }]);
  return evaluate(index, terms, cases);
}
