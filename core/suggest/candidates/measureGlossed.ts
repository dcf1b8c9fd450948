import type { StreamToken, TokenClass } from '../words/streamToken';
import type { StreamBlock } from '../words/tokenStream';
import type { Candidate, Collected } from './collectCandidates';
import { type Features, feature } from './features';

/** Where another name stands in brackets behind it, it begins where a name may, or within what may be one. */
const GLOSSED_WHOLE = feature('glossedWhole');
const GLOSSED_PART = feature('glossedPart');
/** It is about as long as the other name: two characters to a word or a letter. */
const GLOSSED_FIT = feature('glossedFit');

const BOUNDARY: ReadonlySet<TokenClass> = new Set(['break', 'f', 'v', 'd']);
const CHARACTERS_A_UNIT = 2;

/**
 * Where a candidate begins that another name stands behind, whose end is certain and whose beginning is not.
 *
 * @param features where to write it
 */
export function measureGlossed(
  features: Features,
  { key, glossed, places }: Candidate,
  tokens: readonly StreamToken[],
  blocks: readonly StreamBlock[],
  { glossEnds }: Collected,
): void {
  if (glossed === 0) return;
  for (let at = 0; at < places.length; at += 2) {
    const units = glossEnds.get(places[at + 1] as number);
    if (units === undefined) continue;
    const from = places[at] as number;
    const block = blocks[(tokens[from] as StreamToken).block];
    const before = block !== undefined && from > block.from ? tokens[from - 1] : undefined;
    const isWhole =
      BOUNDARY.has(before?.wordClass ?? 'break') || tokens[from + 1]?.kind === 'joint';
    features[isWhole ? GLOSSED_WHOLE : GLOSSED_PART] = 1;
    if (units === 0) return;
    const off = Math.abs(key.length - CHARACTERS_A_UNIT * units) / (CHARACTERS_A_UNIT * units);
    features[GLOSSED_FIT] = Math.max(0, 1 - off);
    return;
  }
}
