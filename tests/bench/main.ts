/** What runs in the browser: `scripts/bench.mjs` calls these and prints what they return. */
import Mark from 'mark.js';
import { makeTerms } from './makeNames';
import { makePage, type PageShape } from './makePage';
import { measure, type Timing } from './measure';
import { createMatcher, indexOf, readWholePage } from './ours';
import { RIVALS } from './rivals/rivals';
import { walkAndConcatenate } from './rivals/walkAndConcatenate';

export interface Cell extends PageShape {
  names: number;
  runs: number;
}

export interface CellResult {
  cell: Cell;
  timings: Record<string, Timing | null>;
}

function show(cell: Cell, names: readonly string[]): Element {
  const article = document.createElement('article');
  article.innerHTML = makePage(cell, names);
  document.body.replaceChildren(article);
  // A page that is read has been laid out by its browser: that is none of anybody's time here.
  article.getBoundingClientRect();
  return article;
}

function prepare(cell: Cell) {
  const terms = makeTerms(cell.names);
  const names = terms.map(({ names: [name] }) => name?.text ?? '');
  return { terms, names, article: show(cell, names) };
}

/** Everything warm, in one page, on the same text. */
function warm(cell: Cell): CellResult {
  const { terms, names, article } = prepare(cell);
  const index = indexOf(terms);
  const exact = createMatcher(index, { fuzzy: 'off' });
  const careful = createMatcher(index, { fuzzy: 'careful' });
  const text = walkAndConcatenate(article)
    .map((block) => block.text)
    .join('\n');
  const timings: Record<string, Timing | null> = {
    floor: measure(() => walkAndConcatenate(article).length, cell.runs),
    'walk + fold + scan': measure(() => readWholePage(article, exact), cell.runs),
    'walk + fold + scan + fuzzy': measure(() => readWholePage(article, careful), cell.runs),
    'scan of the text': measure(() => exact.scan(text).length, cell.runs),
    'index build': measure(() => {
      createMatcher(index, { fuzzy: 'off' });
      return index.terms.length;
    }, cell.runs),
  };
  for (const rival of RIVALS) {
    const isTooMuch = cell.names > rival.mostNames || cell.characters > rival.mostCharacters;
    if (isTooMuch) timings[rival.name] = null;
    else {
      const search = rival.prepare(names);
      timings[rival.name] = measure(() => search(text), cell.runs);
    }
  }
  return { cell, timings };
}

export interface ColdResult {
  /** Milliseconds: of building the matcher, and of reading the page with it (of the floor alone). */
  build: number;
  read: number;
  hits: number;
}

/** One run in a page that has run nothing before. */
function cold(cell: Cell, part: 'floor' | 'exact' | 'fuzzy'): ColdResult {
  const { terms, article } = prepare(cell);
  const index = indexOf(terms);
  const start = performance.now();
  if (part === 'floor') {
    const hits = walkAndConcatenate(article).length;
    return { build: 0, read: performance.now() - start, hits };
  }
  const matcher = createMatcher(index, { fuzzy: part === 'fuzzy' ? 'careful' : 'off' });
  const built = performance.now();
  const hits = readWholePage(article, matcher);
  return { build: built - start, read: performance.now() - built, hits };
}

/** Keeps what the index of so many names is made from, and with `isBuilt` the matcher too, for weighing it. */
function keep(names: number, isBuilt: boolean): void {
  const index = indexOf(makeTerms(names));
  const kept = isBuilt ? [index, createMatcher(index, { fuzzy: 'off' })] : [index];
  Object.assign(window, { kept });
}

/** mark.js on the page; `null` where it has not ended after `limit` milliseconds. */
async function markJs(cell: Cell, limit: number): Promise<{ time: number; hits: number } | null> {
  const { names, article } = prepare(cell);
  const start = performance.now();
  let hits = 0;
  const marker = new Mark(article as HTMLElement);
  // mark.js takes name by name, so that giving up between two of them is fair to it.
  for (const name of names) {
    await new Promise<void>((resolve) => {
      marker.mark(name, {
        separateWordSearch: false,
        acrossElements: true,
        each: () => {
          hits += 1;
        },
        done: () => resolve(),
      });
    });
    if (performance.now() - start > limit) return null;
  }
  return { time: performance.now() - start, hits };
}

Object.assign(window, { bench: { warm, cold, keep, markJs } });
