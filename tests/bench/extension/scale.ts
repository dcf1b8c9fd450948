/** How the index grows with the names of a library; `scripts/bench/scale.mjs` runs it in Node. */
import { compileIndex } from '../../../core/library/compiling/compileIndex';
import { createMatcher } from '../../../core/match/createMatcher';
import { type IndexMessage, readIndex, writeIndex } from '../../../core/match/index/indexMessage';
import { makeTerms } from '../makeNames';
import { makePage } from '../makePage';

export interface Growth {
  names: number;
  /** Milliseconds in the background: from terms to an index. */
  compile: number;
  /** Characters of the message that carries it. */
  message: number;
  text: string;
  /** Milliseconds to write and to read that message. */
  transfer: number;
  /** Milliseconds in the page until the matcher stands, and until a page of 50,000 characters is scanned. */
  build: number;
  firstScan: number;
  /** Bytes that the matcher keeps, its index included. */
  kept: number;
}

/**
 * @param names how many made-up names of one term each
 * @param collect collects garbage, so that memory can be told
 */
export function growthOf(names: number, collect: () => void): Growth {
  const terms = makeTerms(names);
  const page = makePage({ characters: 50_000, density: 'sparse' }, textsOf(terms))
    .replaceAll(/<[^>]+>/g, '')
    .split('\n');
  const [index, compile] = timed(() => compileIndex(terms));
  const [text, writing] = timed(() => JSON.stringify(writeIndex(index)));
  collect();
  const before = memory();
  const [opened, reading] = timed(() => readIndex(JSON.parse(text) as IndexMessage));
  const [matcher, build] = timed(() => createMatcher(opened));
  const [, firstScan] = timed(() => page.map((paragraph) => matcher.scan(paragraph)));
  collect();
  const kept = memory() - before;
  // Kept alive until its memory has been told.
  matcher.scan('');
  return {
    names,
    compile,
    message: text.length,
    text,
    transfer: writing + reading,
    build,
    firstScan,
    kept,
  };
}

function textsOf(terms: ReturnType<typeof makeTerms>): string[] {
  return terms.map(({ names: [name] }) => name?.text ?? '');
}

function timed<Result>(task: () => Result): [Result, number] {
  const start = performance.now();
  const result = task();
  return [result, performance.now() - start];
}

function memory(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
