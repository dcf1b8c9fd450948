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
    timings[rival.name] = isTooMuch ? null : measureRival(rival.prepare(names), text, cell.runs);
  }
  return { cell, timings };
}

function measureRival(search: (text: string) => number, text: string, runs: number): Timing {
  const first = measure(() => search(text), 1);
  // What takes seconds varies little: seven runs of it would only keep everybody waiting.
  return first.median > 2_000 ? first : measure(() => search(text), runs);
}

/** One run each in a page that has run nothing before; `part` says which. */
function cold(cell: Cell, part: 'floor' | 'exact' | 'fuzzy' | 'build'): number {
  const { terms, article } = prepare(cell);
  const index = indexOf(terms);
  const start = performance.now();
  if (part === 'floor') walkAndConcatenate(article);
  else {
    const matcher = createMatcher(index, { fuzzy: part === 'fuzzy' ? 'careful' : 'off' });
    if (part !== 'build') readWholePage(article, matcher);
  }
  return performance.now() - start;
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

Object.assign(window, { bench: { warm, cold, markJs } });
