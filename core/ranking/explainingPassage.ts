import type { Library, Mention, Passage } from '../library/library';

/** What follows a name where a writer says what it is: 是, 就是, 即, 的核心, 是指, means, refers to. */
const SAYS_WHAT_IT_IS =
  /^[”」』"》）)]{0,2}(?:，|,)?(?:的|其)?(?:核心|本[质質]|[实實][质質]|要[义義]|[内內]涵|就?是(?![否不])|即|[意旨]在|意味|(?:理念|倡[议議]|主[张張])?(?:主[张張]|[强強][调調])| (?:is|are|means|refers to)\b)/;
/** What stands before it: 提出, 所谓, 倡导, called. */
const INTRODUCES_IT = /(?:提出|所[谓謂]|倡[导導]|[称稱][为為]|called|known as)[^，。,.;；]{0,12}$/;
const SENTENCE_END = /[。！？!?]|\.(?:\s|$)/;
const REACH = 24;

/**
 * Tells how well a passage explains a term without regard to a paragraph, 0 to 10: high where a
 * sentence says what it is or introduces it, where the passage opens with it, where it is spoken of
 * much. Bylines and credits name things but explain nothing.
 */
export function explanationsOf(library: Library, term: string): (passage: Passage) => number {
  const mentions = new Map<string, Mention[]>();
  for (const mention of library.mentionsOf(term)) {
    const key = `${mention.document}#${mention.passage}`;
    const others = mentions.get(key);
    if (others) others.push(mention);
    else mentions.set(key, [mention]);
  }
  const frame = framesOf(library);
  return (passage) => {
    const key = `${passage.document}#${passage.number}`;
    return frame.has(key) ? 0 : explanationIn(passage.text, mentions.get(key) ?? []);
  };
}

const framesOfLibraries = new WeakMap<Library, ReadonlySet<string>>();

/** The bylines and credits among a library's passages: looked for once, and not for each term. */
function framesOf(library: Library): ReadonlySet<string> {
  const known = framesOfLibraries.get(library);
  if (known !== undefined) return known;
  const frames = framesIn(library);
  framesOfLibraries.set(library, frames);
  return frames;
}

function framesIn({ documents }: Library): Set<string> {
  const frames = new Set<string>();
  for (const { id, blocks } of documents) {
    let number = 0;
    for (const { type } of blocks) {
      if (type === 'heading') continue;
      number++;
      if (type !== 'paragraph') frames.add(`${id}#${number}`);
    }
  }
  return frames;
}

/** The passage that explains a term best, the first of equals; `null` where none mentions it. */
export function explainingPassage(library: Library, term: string): Passage | null {
  const explanation = explanationsOf(library, term);
  let best: { passage: Passage; score: number } | null = null;
  for (const passage of library.passagesOf(term)) {
    const score = explanation(passage);
    if (best === null || score > best.score) best = { passage, score };
  }
  return best?.passage ?? null;
}

function explanationIn(text: string, mentions: Mention[]): number {
  const firstEnd = text.search(SENTENCE_END);
  const opening = firstEnd < 0 ? text.length : firstEnd;
  const opens = mentions.some(({ start }) => start < opening) ? 2 : 0;
  const said = mentions.some(({ end }) => SAYS_WHAT_IT_IS.test(text.slice(end, end + REACH)));
  const introduced = mentions.some(({ start }) =>
    INTRODUCES_IT.test(text.slice(Math.max(0, start - REACH), start)),
  );
  return opens + (said ? 3 : 0) + (introduced ? 2 : 0) + Math.min(mentions.length, 3);
}
