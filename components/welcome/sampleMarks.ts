import { createMatcher } from '../../core/match/createMatcher';
import type { CompiledIndex, Match } from '../../core/match/index/types';
import { isSupported, supportedTerms } from '../../core/match/support';

/** A stretch of the sample; `match` is `null` for what lies between the marks. */
export interface SamplePiece {
  start: number;
  text: string;
  match: (Match & { termId: string }) | null;
}

/** The sample cut at the marks that a page would get with terms up to the weight `weights`. */
export function sampleMarks(index: CompiledIndex, sample: string, weights: number): SamplePiece[] {
  const matches = createMatcher(index, { fuzzy: 'careful' }).scan(sample);
  const supported = supportedTerms(matches);
  const pieces: SamplePiece[] = [];
  let position = 0;
  for (const match of matches) {
    const term = index.terms[match.term];
    if (!term || term.weight > weights || !isSupported(match, supported)) continue;
    pieces.push({ start: position, text: sample.slice(position, match.start), match: null });
    pieces.push({
      start: match.start,
      text: sample.slice(match.start, match.end),
      match: { ...match, termId: term.id },
    });
    position = match.end;
  }
  pieces.push({ start: position, text: sample.slice(position), match: null });
  return pieces;
}
