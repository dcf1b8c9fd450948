import { createLibrary } from '../../../core/library/createLibrary';
import { parsePack } from '../../../core/pack/parsePack';
import type { Pack } from '../../../core/pack/types';
import { type Evaluation, evaluate, type LabelledCases } from './evaluate';

/** A pack from parsed JSON, complete. */
export function readPack(json: unknown): Pack {
  return parsePack(json);
}

/** Runs labelled cases through a library that has this pack alone, with all that is generated for it. */
export function evaluatePack(pack: Pack, cases: LabelledCases): Evaluation {
  const { index, terms } = createLibrary([{ ...pack, enabled: true }]);
  return evaluate(index, terms, cases);
}
