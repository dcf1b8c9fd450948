import type { StreamToken } from '../words/streamToken';
import type { TokenStream } from '../words/tokenStream';
import { type Features, feature } from './features';

const KEYNESS_OF_SINGLE = feature('keynessOfSingle');
const KEYNESS_OF_MANY = feature('keynessOfMany');

/** Seen as often, a single word may still be chance. */
const LEAST_OF_SINGLE = 3;
const LEAST_OF_MANY = 2;
const MOST = 2;

/**
 * How much oftener a Chinese candidate stands here than its rarest word does in any text of that length, in bits. (In
 * English it is no help: the texts of which the words that recur are terms are too few to learn it from.)
 *
 * @param features where to write it
 */
export function measureKeyness(
  features: Features,
  words: readonly StreamToken[],
  count: number,
  { language, tokens }: TokenStream,
): void {
  const isSingle = words.length === 1;
  if (language !== 'zh' || count < (isSingle ? LEAST_OF_SINGLE : LEAST_OF_MANY)) return;
  let rarest = 0;
  for (const { bits } of words) rarest = Math.max(rarest, bits);
  const keyness = Math.log2(count) + rarest - Math.log2(tokens.length);
  features[isSingle ? KEYNESS_OF_SINGLE : KEYNESS_OF_MANY] = Math.min(
    MOST,
    Math.max(0, keyness) / 6,
  );
}
