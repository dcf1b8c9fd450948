/**
 * What the bench of the built extension is run on. `scripts/bench/extension.mjs` bundles this for
 * Node, since it is made from the built-in pack.
 */
import { compileIndex } from '../../../core/library/compiling/compileIndex';
import { writeIndex } from '../../../core/match/index/indexMessage';
import type { PackBlock } from '../../../core/pack/blocks';
import type { Pack, PackTerm } from '../../../core/pack/types';
import { builtInPack } from '../../../data/builtInPack';
import { makeTerms } from '../makeNames';
import { makePage, type PageShape } from '../makePage';
import { createRandom } from '../random';

/** Names that stand for one term each and are marked by default, unless the page is odd. */
const NAMES = builtInPack.terms
  .filter(({ weight }) => weight === 1)
  .flatMap(({ names }) => names)
  .filter(({ role, ambiguous, language }) => {
    return role === 'label' && ambiguous !== true && language !== 'zh-Hant';
  })
  .map(({ text }) => text);

/** What whoever marks these pages with a list is to be given. */
export const PAGE_NAMES: readonly string[] = NAMES;

/** A mark that every page of the bench has at its beginning, and the name of its term in passages. */
export const FIRST_MARK = '乌镇峰会';
/** Its term. */
export const FIRST_TERM =
  builtInPack.terms.find(({ names }) => names.some(({ text }) => text === FIRST_MARK))?.id ?? '';
/** Id of the last element of the first screen; what is marked in it comes last there. */
export const FOLD_ID = 'fold';

/** The two texts that frame a page: one of names at its beginning, where the reader is. */
const OPENING = `<p>在<b>${FIRST_MARK}</b>上。</p>`;

/** An article of about `characters` with marks throughout; the first screen ends with one. */
export function articlePage(shape: PageShape): string {
  const paragraphs = makePage(shape, NAMES).split('\n');
  const fold = `<p id="${FOLD_ID}">第一屏到此为止：网络主权。</p>`;
  // Two paragraphs fill less than a screen of 800 pixels.
  return htmlOf([OPENING, ...paragraphs.slice(0, 2), fold, ...paragraphs.slice(2)].join('\n'));
}

/** `count` paragraphs that hold one mark each, in an element of its own. */
export function marksPage(count: number): string {
  const random = createRandom(count);
  const paragraphs = Array.from(
    { length: count },
    () => `<p>关于<span>${random.pick(NAMES)}</span>的讨论。</p>`,
  );
  return htmlOf(paragraphs.join('\n'));
}

/** Twenty entries, such as a feed puts before those that are there, with a mark in every other one. */
export function feedBatch(): string {
  const random = createRandom(20);
  return Array.from({ length: 20 }, (_, at) => {
    const name = at % 2 === 0 ? `关于${random.pick(NAMES)}的讨论。` : '';
    return `<p>${name}今天天气很好，我们一起去公园散步，然后回家吃饭。</p>`;
  }).join('\n');
}

function htmlOf(body: string): string {
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>Bench</title>
<style>body { font: 16px/1.6 sans-serif; max-width: 40em; margin: 2em auto }</style>
<article>${body}</article></html>`;
}

/** Passages per document: what a book chapter has. */
const PASSAGES_PER_DOCUMENT = 250;

/**
 * A pack of one's own with so many passages. Each has one or two names of the built-in pack, and one
 * in four `FIRST_MARK`, so that its note has thousands to choose from.
 */
export function packOf(passages: number): Pack {
  const random = createRandom(passages);
  const text = makePage({ characters: passages * 110, density: 'dense' }, NAMES)
    .replaceAll(/<[^>]+>/g, '')
    .split('\n')
    .filter((line) => line !== '');
  const block = (at: number): PackBlock => {
    const name = random.chance(0.25) ? `在${FIRST_MARK}上，` : '';
    return { type: 'paragraph', text: `${name}${text[at % text.length]}（${at}）` };
  };
  const documents = Array.from({ length: passages / PASSAGES_PER_DOCUMENT }, (_, document) => ({
    id: `volume-${document}`,
    title: `卷${document}`,
    author: null,
    publisher: null,
    date: '2024-01-01',
    language: 'zh-Hans' as const,
    url: null,
    complete: true,
    blocks: Array.from({ length: PASSAGES_PER_DOCUMENT }, (_, at) =>
      block(document * PASSAGES_PER_DOCUMENT + at),
    ),
  }));
  const terms: PackTerm[] = makeTerms(100).map((term) => ({ ...term, id: `own-${term.id}` }));
  return {
    formatVersion: 2,
    id: 'bench',
    title: 'Bench',
    private: true,
    enabled: true,
    documents,
    terms,
  };
}

/** The index of the built-in pack, as a page gets it. */
export function builtInIndex(): string {
  return JSON.stringify(writeIndex(compileIndex(builtInPack.terms)));
}
