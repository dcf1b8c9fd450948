import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Doubt, Draft } from '../../core/pack/drafts/draft';
import { withEndnotes } from '../draft/endnotes';
import { languageOf } from '../draft/languageOf';
import { ImportError } from '../ImportError';
import { takeTurns } from '../takeTurns';
import { buildBlocks } from './buildBlocks';
import { particularsInBylines } from './headings/particularsInBylines';
import { givenAuthor, givenTitle } from './headings/title';
import { withoutBindingLine } from './layout/bindingLine';
import { bodySizeOf, sizeOfMost } from './layout/bodySize';
import { BESIDE, regionsOf } from './layout/columns';
import { flowOf, type PageRegions } from './layout/flow';
import { withoutFurniture } from './layout/furniture';
import { withoutLineNumbers } from './layout/lineNumbers';
import { type Edges, partBeside } from './layout/partBeside';
import { withoutRecurringBeside } from './layout/recurringBeside';
import { pagesOfSheets, type Sheet } from './layout/spreads';
import { type PdfProperties, readOutline, readPage, readProperties } from './readPdf';
import { withAccents } from './runs/accents';
import { withGapsFilled } from './runs/filledGaps';
import { fragmentsOf } from './runs/fragment';
import { withRaisedInitials } from './runs/initials';
import type { PageRuns } from './runs/run';
import { withMeantCharacters } from './runs/sharedPictures';
import { withSuperscriptsApart } from './runs/superscripts';

/** pdf.js, and where its parts are. */
export interface PdfEngine {
  /** The library, loaded when a PDF is read. */
  load(): Promise<Pick<typeof import('pdfjs-dist'), 'getDocument' | 'PDFWorker'>>;
  /** The worker it works in, one for each file; `null` where there are none, which is in Node. */
  startWorker(): Worker | null;
  /** The folder of the character maps, with a slash at its end. */
  cMapUrl: string;
}

export interface PdfOptions {
  signal: AbortSignal;
  /** Told after every page, of `all`. */
  onProgress(done: number, all: number): void;
  pdf: PdfEngine;
}

/** A document with fewer characters a page is one of pictures. */
const FEWEST_CHARACTERS = 4;
/** Share of the text that must belong to blocks for a file's own structure to be believed. */
const TAGGED = 0.6;

/**
 * Reads the text of a PDF file. Headings, paragraphs and notes are told by where their lines stand; see
 * docs/reading-pdf.md.
 * @throws ImportError `encrypted`, `damaged` or `noText`
 * @throws the signal's reason when it is aborted
 */
export async function importPdf(bytes: Uint8Array, options: PdfOptions): Promise<Draft> {
  const { signal, pdf } = options;
  signal.throwIfAborted();
  const { getDocument, PDFWorker } = await pdf.load();
  const worker = pdf.startWorker();
  const task = getDocument({
    // pdf.js takes what it is given away from its owner.
    data: bytes.slice(),
    ...(worker === null ? {} : { worker: PDFWorker.create({ port: worker }) }),
    cMapUrl: pdf.cMapUrl,
    cMapPacked: true,
    isEvalSupported: false,
    useWasm: false,
    disableFontFace: true,
    useSystemFonts: false,
    // Says what is wrong with a file on the console, which is nobody's to read.
    verbosity: 0,
  });
  const cancelled = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  try {
    return await Promise.race([readDraft(task.promise, options), cancelled]);
  } catch (error) {
    throw reasonOf(error);
  } finally {
    await task.destroy();
    worker?.terminate();
  }
}

/** pdf.js names its errors and does not export all of their classes. */
function reasonOf(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  switch (error.name) {
    case 'PasswordException':
      return new ImportError({ case: 'encrypted' });
    case 'InvalidPDFException':
    case 'UnknownErrorException':
    case 'FormatError':
      return new ImportError({ case: 'damaged' });
    default:
      return error;
  }
}

async function readDraft(
  opened: Promise<PDFDocumentProxy>,
  { signal, onProgress }: PdfOptions,
): Promise<Draft> {
  const document = await opened;
  const properties = await readProperties(document);
  const outline = await readOutline(document);
  const pages: PageRuns[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    signal.throwIfAborted();
    const page = await document.getPage(number);
    pages.push(await readPage(page, properties.isTagged));
    page.cleanup();
    onProgress(number, document.numPages);
  }
  const empty = pages.filter(({ runs }) => charactersOf(runs) < FEWEST_CHARACTERS);
  if (
    pages.reduce((sum, { runs }) => sum + charactersOf(runs), 0) <
    FEWEST_CHARACTERS * pages.length
  ) {
    throw new ImportError({ case: 'noText', pages: pages.length });
  }
  const meant = withMeantCharacters(pages);
  const believed = isBelieved(pages) ? meant : meant.map(untagged);
  const { regions, bodySize } = await layOut(believed, signal);
  const pause = () => takeTurns(signal);
  const flow = await flowOf(regions, bodySize, pause);
  const { title, blocks, guessesHeadings } = await buildBlocks(
    flow,
    {
      title: givenTitle(properties.title),
      author: givenAuthor(properties.author),
      outline,
    },
    pause,
  );
  const text = blocks.map((block) => block.text).join('\n');
  const doubts: Doubt[] = [];
  const doubt = (
    name: 'pagesWithoutText' | 'columns' | 'verticalText' | 'unreadableCharacters',
    on: number[],
  ) => {
    if (on.length > 0) doubts.push({ case: name, pages: on });
  };
  doubt(
    'pagesWithoutText',
    empty.map(({ number }) => number),
  );
  doubt(
    'columns',
    regions
      .filter(({ regions: all }) => all.some(({ column }) => column !== '' && column !== BESIDE))
      .map(({ number }) => number),
  );
  doubt(
    'verticalText',
    pages.filter(({ isVertical }) => isVertical).map(({ number }) => number),
  );
  doubt(
    'unreadableCharacters',
    pages
      .filter(({ runs }) => runs.some((run) => /[\ufffd\ue000-\uf8ff]/.test(run.text)))
      .map(({ number }) => number),
  );
  if (guessesHeadings) doubts.push({ case: 'headingsGuessed' });
  if (!isBelieved(pages)) doubts.push({ case: 'linesJoined' });
  return {
    case: 'document',
    document: {
      ...particularsOf(properties, text, particularsInBylines(blocks)),
      title,
      blocks: withEndnotes(blocks),
    },
    doubts,
  };
}

const charactersOf = (runs: readonly { text: string }[]) =>
  runs.reduce((sum, { text }) => sum + text.trim().length, 0);

function isBelieved(pages: readonly PageRuns[]): boolean {
  let tagged = 0;
  let all = 0;
  for (const { runs } of pages) {
    for (const { text, block } of runs) {
      all += text.trim().length;
      if (block !== null) tagged += text.trim().length;
    }
  }
  return tagged > all * TAGGED;
}

function untagged(page: PageRuns): PageRuns {
  return { ...page, runs: page.runs.map((run) => ({ ...run, block: null })) };
}

/** The regions of all pages, without what is printed on every page, and the size of the text in them. */
async function layOut(
  pages: readonly PageRuns[],
  signal: AbortSignal,
): Promise<{ regions: PageRegions[]; bodySize: number }> {
  const inFragments: Sheet[] = [];
  const commonSize = sizeOfMost(pages.flatMap(({ runs }) => runs));
  for (const { number, width, height, runs } of pages) {
    const read = withSuperscriptsApart(withAccents(withGapsFilled(runs)));
    const fragments = fragmentsOf(withRaisedInitials(read, commonSize));
    const text = withoutLineNumbers(withoutBindingLine(fragments));
    inFragments.push({ number, width, height, fragments: text });
    await takeTurns(signal);
  }
  const bodySize = bodySizeOf(inFragments.flatMap(({ fragments }) => fragments));
  const bookPages = withoutRecurringBeside(pagesOfSheets(inFragments), bodySize);
  const texts = await withoutFurniture(bookPages, bodySize, () => takeTurns(signal));
  const laidOut: PageRegions[] = [];
  const edges: Edges[] = [];
  for (const { sheet, width, height, fragments } of texts) {
    const { text, beside } = partBeside(fragments, bodySize, edges);
    const regions = regionsOf(text);
    if (beside.length > 0) regions.push({ fragments: beside, column: BESIDE });
    laidOut.push({ number: sheet, width, height, regions });
    await takeTurns(signal);
  }
  return { regions: laidOut, bodySize };
}

function particularsOf(
  { author, created, language }: PdfProperties,
  text: string,
  written: ReturnType<typeof particularsInBylines>,
) {
  const [, year, month, day] = /^D:(\d{4})(\d\d)?(\d\d)?/.exec(String(created ?? '')) ?? [];
  return {
    author: written.isSure ? written.author : (givenAuthor(author) ?? written.author),
    publisher: null,
    date:
      written.date ?? (year === undefined ? null : [year, month, day].filter(Boolean).join('-')),
    language: languageOf(text, typeof language === 'string' ? language : null),
    url: null,
  };
}
