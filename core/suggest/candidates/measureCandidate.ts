import { keyOfTokens, type StreamToken, type TokenStream } from '../words/tokenStream';
import type { Candidate, Collected } from './collectCandidates';

/** What is known of a candidate, by name; what is not named is 0. */
export type Features = Record<string, number>;

const OPEN = new Set(['break', 'f', 'v', 'd', 'm']);

/** Everything that speaks for or against a candidate. Each is within 0 and about 2. */
export function measureCandidate(
  candidate: Candidate,
  stream: TokenStream,
  collected: Collected,
): Features {
  const features: Features = { bias: 1 };
  const [from = 0, to = 0] = candidate.places;
  const words: StreamToken[] = [];
  for (let at = from; at < to; at++) {
    const token = stream.tokens[at] as StreamToken;
    if (token.kind !== 'break' && token.kind !== 'joint') words.push(token);
  }
  measureEvidence(features, candidate);
  measureForm(features, candidate, words);
  measureWords(features, words, candidate.count);
  if (words.length > 1) measureParts(features, candidate, stream, collected);
  measurePlaces(features, candidate, stream, collected);
  return features;
}

function measureEvidence(features: Features, { evidence, glossed, count }: Candidate): void {
  for (const [reason, times] of evidence) {
    features[reason] = 1;
    features[`${reason}Share`] = Math.min(1, times / count);
  }
  if (evidence.size > 0) features.evidence = 1;
  if (evidence.size > 1) features.evidences = 1;
  if (glossed > 0) features.glossed = 1;
}

function measureForm(features: Features, { key, count }: Candidate, words: StreamToken[]): void {
  const han = words.filter(({ kind }) => kind === 'han').length;
  const isLatin = han === 0;
  features[`${isLatin ? 'latin' : 'han'}Words${Math.min(words.length, 6)}`] = 1;
  if (!isLatin) features[`characters${Math.min(8, Math.max(2, key.length))}`] = 1;
  if (!isLatin && key.length > 9) features.charactersMany = Math.min(2, (key.length - 9) / 6);
  if (!isLatin && han < words.length) features.mixedScripts = 1;
  if (words.some(({ kind }) => kind === 'number')) features.number = 1;
  if (words[0]?.kind === 'number') features.numberFirst = 1;
  if (words.at(-1)?.kind === 'number') features.numberLast = 1;
  if (key.includes('-')) features.hyphen = 1;
  if (count === 1) features.once = 1;
  features.frequency = Math.min(2, Math.log2(count) / 4);
  if (words.length > 1) features.frequencyOfMany = features.frequency;
}

function measureWords(features: Features, words: StreamToken[], count: number): void {
  const first = words[0] as StreamToken;
  const last = words.at(-1) as StreamToken;
  let bits = 0;
  let unknown = 0;
  for (const { wordClass, bits: own } of words) {
    bits += own;
    if (wordClass === 'u' || wordClass === 's') unknown++;
  }
  for (const { wordClass } of words.slice(1, -1)) {
    const inside = `inside-${wordClass}`;
    features[inside] = Math.min(2, (features[inside] ?? 0) + 1);
  }
  features.unknown = unknown / words.length;
  features.surprisal = bits / words.length / 20;
  features.rarest = Math.max(...words.map((word) => word.bits)) / 20;
  features.termhood = Math.min(2, (Math.log2(1 + count) * bits) / words.length / 60);
  if (words.length === 1) {
    features[`single-${first.wordClass}`] = 1;
    features.singleCommon = Math.max(0, 18 - first.bits) / 5;
    if (count === 1) features.singleOnce = 1;
    if (features.evidence === undefined) features.singleSilent = 1;
    else features.singleCommonSaid = features.singleCommon;
    if (first.kind === 'han') features[`singleHan${Math.min(4, first.text.length)}`] = 1;
    return;
  }
  features[`first-${first.wordClass}`] = 1;
  features[`last-${last.wordClass}`] = 1;
  features.commonLast = Math.max(0, 14 - last.bits) / 10;
  features.commonFirst = Math.max(0, 14 - first.bits) / 10;
  features.head = last.head / 3;
  features.nameHead = last.nameHead / 3;
  if (words.length > 2) features.nameHeadOfMany = last.nameHead / 3;
  features.modifier = first.modifier / 3;
  if (first.kind === 'han' && first.text.length === 1) {
    features.firstShort = 1;
    features.firstShortModifier = first.modifier / 3;
    features.firstShortHead = first.head / 3;
  }
  if (last.kind === 'han' && last.text.length === 1) {
    features.lastShort = 1;
    features.lastShortHead = last.head / 3;
  }
}

const VERBAL = new Set(['v', 'd', 'a', 'w', 'b']);

/** How much oftener it stands without its first and without its last word. */
function measureParts(
  features: Features,
  { places, count }: Candidate,
  { tokens }: TokenStream,
  { candidates }: Collected,
): void {
  const [from = 0, to = 0] = places;
  const oftener = (start: number, end: number) => {
    const part = candidates.get(keyOfTokens(tokens, start, end));
    return part === undefined ? 0 : Math.min(1, Math.log2(part.count / count) / 4);
  };
  const withoutFirst = oftener(from + 1, to);
  const withoutLast = oftener(from, to - 1);
  features.withoutFirst = withoutFirst;
  features.withoutLast = withoutLast;
  if (VERBAL.has((tokens[from] as StreamToken).wordClass)) features.withoutVerb = withoutFirst;
  if (VERBAL.has((tokens[to - 1] as StreamToken).wordClass)) features.withoutLastVerb = withoutLast;
}

/** What stands around its places, and how it is written there. */
function measurePlaces(
  features: Features,
  { places }: Candidate,
  { tokens, blocks, language }: TokenStream,
  { covering, evidence }: Collected,
): void {
  const count = places.length / 2;
  const sums: Features = {};
  const add = (name: string) => {
    sums[name] = (sums[name] ?? 0) + 1;
  };
  const lefts = new Map<string, number>();
  const rights = new Map<string, number>();
  let running = 0;
  const seen = new Set<number>();
  for (let at = 0; at < places.length; at += 2) {
    const from = places[at] as number;
    const to = places[at + 1] as number;
    const first = tokens[from] as StreamToken;
    const block = blocks[first.block];
    if (block === undefined) continue;
    seen.add(first.block);
    const before = from > block.from ? tokens[from - 1] : undefined;
    const after = to < block.to ? tokens[to] : undefined;
    const left = before?.wordClass ?? 'break';
    const right = after?.wordClass ?? 'break';
    add(`before-${left}`);
    add(`after-${right}`);
    if (OPEN.has(left) && OPEN.has(right)) add('open');
    if (left === 'break' && right === 'break') add('alone');
    if (after?.text === '的') add('beforeDe');
    if (before?.text === '的') add('afterDe');
    if (before?.text === '、' || after?.text === '、') add('enumerated');
    count1(lefts, left === 'break' ? `|${from}` : (before?.text ?? ''));
    count1(rights, right === 'break' ? `|${to}` : (after?.text ?? ''));
    if (block.type === 'heading') add('inHeading');
    else if (isCapital(before) && isCapital(first)) add('capitalBefore');
    if (block.type !== 'heading' && isCapital(after) && isCapital(tokens[to - 1]))
      add('capitalAfter');
    const cover = evidence[(covering[from] as number) - 1];
    if (cover !== undefined && cover.to - cover.from > to - from)
      add(cover.to >= to ? 'covered' : 'crossing');
    else if (cover === undefined && (covering[to - 1] as number) > 0) add('crossing');
    if (block.type === 'heading') continue;
    running++;
    addShapes(sums, tokens, from, to);
  }
  for (const [name, sum] of Object.entries(sums))
    features[name] = sum / (name.startsWith('written') ? Math.max(1, running) : count);
  if ((sums.inHeading ?? 0) > 0) features.everInHeading = 1;
  if (count > 1) features.entropy = Math.min(entropyOf(lefts, count), entropyOf(rights, count)) / 3;
  features.blocks = Math.min(2, Math.log2(seen.size) / 3);
  const firstBlock = tokens[places[0] as number]?.block ?? 0;
  features.early = 1 - firstBlock / blocks.length;
  if (language === 'en' && features.writtenCapitals !== undefined && places.length > 0)
    features.capitalsOfMany =
      (places[1] as number) - (places[0] as number) > 1 ? features.writtenCapitals : 0;
}

function count1(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function isCapital(token: StreamToken | undefined): boolean {
  return (
    token !== undefined &&
    (token.shape === 'capital' || token.shape === 'acronym' || token.shape === 'mixed') &&
    !token.startsSentence
  );
}

function addShapes(sums: Features, tokens: readonly StreamToken[], from: number, to: number): void {
  let capitals = 0;
  let lower = 0;
  const add = (name: string) => {
    sums[name] = (sums[name] ?? 0) + 1;
  };
  for (let at = from; at < to; at++) {
    const token = tokens[at] as StreamToken;
    if (token.shape === 'acronym') add('writtenAcronym');
    if (token.shape === 'mixed') add('writtenMixed');
    if (token.shape === 'lower' && token.wordClass !== 'f') lower++;
    if (token.shape === 'capital' && (at > from || !token.startsSentence)) capitals++;
  }
  if (capitals > 0 && lower === 0) add('writtenCapitals');
  if (capitals > 0 && lower > 0) add('writtenSomeCapitals');
}

function entropyOf(counts: Map<string, number>, total: number): number {
  let entropy = 0;
  for (const count of counts.values()) entropy -= (count / total) * Math.log2(count / total);
  return entropy;
}
