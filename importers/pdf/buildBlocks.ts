import type { PackBlock } from '../../core/pack/blocks';
import { contentsEntry, withoutLeaders } from './headings/contentsEntry';
import type { Unlevelled } from './headings/headingLevels';
import { type HeadingLine, headingLines, isHeadingText } from './headings/headings';
import { levelled } from './headings/levelled';
import { numbered } from './headings/numberedHeadings';
import type { TextLine } from './layout/firstWord';
import type { Flow } from './layout/flow';
import type { FlowLine } from './layout/flowLine';
import {
  type Footnote,
  noteAfter,
  type PageNotes,
  partFootnotes,
  withoutMark,
} from './layout/footnotes';
import { joinLines, spacesAround, type Words, wordsOf } from './layout/joinLines';
import { listMarkOf } from './layout/listMark';
import { BACK, withNotesAtEnd } from './layout/notesAtEnd';
import { breaksBefore } from './layout/paragraphBreaks';
import { partsWords } from './layout/partsWords';
import { plainText } from './layout/plainText';
import type { Rhythm } from './layout/rhythm';
import { type Table, tablesIn } from './layout/tables';
import type { BuiltBlocks, Particulars } from './particulars';
import { textOf } from './runs/lineText';

/** Authors stand on one of as many. */
const FIRST_PAGES = 2;

/**
 * The paragraphs, headings, lists, tables and notes that the lines of a document make.
 * @param pause called after every line, to let others work
 */
export async function buildBlocks(
  flow: Flow,
  particulars: Particulars,
  pause: () => Promise<void>,
): Promise<BuiltBlocks> {
  const pages: PageNotes[] = [];
  let due: string | null = null;
  for (const lines of byPage(flow.lines)) {
    const page = partFootnotes(lines, flow.bodySize, due);
    due = noteAfter(page.notes) ?? due;
    pages.push(page);
    await pause();
  }
  const marks = pages.map(({ notes }) => new Set(notes.map(({ mark }) => mark)));
  const body = pages.flatMap(({ body }) => body);
  const pageMarks = new Map<number, Set<string | null>>();
  pages.forEach(({ body }, at) => {
    const page = body[0]?.page;
    if (page !== undefined) pageMarks.set(page, marks[at] ?? new Set());
  });
  const textOfLine = (line: FlowLine) =>
    textOf(line.pieces, (raised) => pageMarks.get(line.page)?.has(raised) ?? false);
  const texts: string[] = [];
  for (const line of body) {
    texts.push(textOfLine(line));
    await pause();
  }
  const tables = await tablesIn(body, pause);
  const headings = await headingLines(body, texts, flow, particulars, pause);
  await pause();
  const words = wordsOf(texts, partsWords(body, texts));
  await pause();
  const writer = new BlockWriter(words, spacesAround(texts), flow.rhythm);
  await pause();
  const notes = new Map(
    pages.map((page) => [page.body[0]?.page ?? page.notes[0]?.lines[0]?.page, page.notes]),
  );

  let table: Table | undefined = tables.shift();
  let at = 0;
  let page = body[0]?.page ?? 0;
  while (at < body.length) {
    const line = body[at];
    if (line === undefined) break;
    if (line.page !== page) {
      writer.keepNotes(notes.get(page) ?? [], textOfLine);
      page = line.page;
    }
    if (table?.from === at) {
      writer.writeTable(table, textOf);
      at = table.to;
      table = tables.shift();
      continue;
    }
    const after = body[at + 1];
    const following =
      after === undefined || headings.has(after) || table?.from === at + 1
        ? null
        : { line: after, text: texts[at + 1] ?? '' };
    writer.writeLine({ line, text: texts[at] ?? '' }, headings.get(line) ?? null, following);
    at++;
    await pause();
  }
  writer.keepNotes(notes.get(page) ?? [], textOfLine);
  const built = levelled(numbered(writer.finish()), particulars);
  const unanswered = pages.flatMap((own) => own.unanswered);
  return { ...built, blocks: withNotesAtEnd(built.blocks, unanswered) };
}

function byPage(lines: readonly FlowLine[]): FlowLine[][] {
  const pages = new Map<number, FlowLine[]>();
  for (const line of lines) {
    const page = pages.get(line.page);
    if (page === undefined) pages.set(line.page, [line]);
    else page.push(line);
  }
  return [...pages.values()];
}

/** Takes lines one after the other and ends a block where the next one begins. */
class BlockWriter {
  private readonly written: Unlevelled[] = [];
  private open: TextLine[] = [];
  private heading: HeadingLine | null = null;
  /** Notes of pages on which the open paragraph began or goes on. */
  private notes: PackBlock[] = [];

  constructor(
    private readonly words: Words,
    private readonly spaced: boolean,
    private readonly rhythm: Rhythm,
  ) {}

  writeLine(next: TextLine, heading: HeadingLine | null, after: TextLine | null): void {
    if (next.text === '') return;
    const isOther = (heading === null) !== (this.heading === null);
    const breaks =
      isOther ||
      this.endsEntry() ||
      (heading === null
        ? breaksBefore(this.open, next, after, this.rhythm)
        : !this.goesOnAsHeading(next));
    if (breaks) this.end();
    this.heading = heading;
    this.open.push(next);
  }

  /** A line of a table of contents that ends with its page ends its entry. */
  private endsEntry(): boolean {
    const last = this.open.at(-1);
    return this.heading === null && last !== undefined && contentsEntry(last.text) !== null;
  }

  private goesOnAsHeading(next: TextLine): boolean {
    const last = this.open.at(-1)?.line;
    if (last === undefined || last.region !== next.line.region) return false;
    if (isBulleted(next.text)) return false;
    const sameSize = Math.abs(last.size - next.line.size) < last.size * 0.04;
    const isTagged = last.block !== null && next.line.block !== null;
    // Designers set each line of a title as a paragraph; none begins with a small letter.
    if (isTagged && last.block !== next.line.block && !(sameSize && /^\p{Ll}/u.test(next.text))) {
      return false;
    }
    if (isTagged && last.block === next.line.block) return true;
    return sameSize && (next.line.distance ?? 0) < last.size * 1.75;
  }

  writeTable({ rows }: Table, textIn: typeof textOf): void {
    this.end();
    for (const { cells, page } of rows) {
      const text = cells
        .map((lines) => this.joined(lines.map((pieces) => textIn(pieces, () => false))))
        .join('\t');
      if (text.trim() !== '') this.put({ type: 'row', text: withoutLeaders(text.trimEnd()), page });
    }
  }

  /** Notes stand behind the last paragraph that began on their page, since it may go on on the next one. */
  keepNotes(notes: readonly Footnote[], textOfLine: (line: FlowLine) => string): void {
    for (const { lines, mark } of notes) {
      const text = withoutMark(this.joined(lines.map(textOfLine)), mark).replace(BACK, '');
      const page = lines[0]?.page;
      const before = this.notes.at(-1) ?? this.lastNote();
      if (mark === null && before !== null)
        before.text = joinLines(before.text, text, this.words, this.spaced);
      else if (text !== '') this.notes.push({ type: 'note', text, ...(page ? { page } : {}) });
    }
    if (this.open.length === 0) this.end();
  }

  private lastNote(): PackBlock | null {
    for (const entry of this.written.toReversed()) {
      if (entry.case === 'block' && entry.block.type === 'note') return entry.block;
    }
    return null;
  }

  finish(): Unlevelled[] {
    this.end();
    return this.written;
  }

  private end(): void {
    const [first] = this.open;
    if (first !== undefined) {
      const text = this.joined(this.open.map((line) => line.text));
      const { page, size, font } = first.line;
      const plain = page <= FIRST_PAGES ? plainText(this.open) : text;
      const apart = plain === text ? {} : { plain };
      if (this.heading !== null && isHeadingText(text) && !isBulleted(text)) {
        const { depth, isGuessed } = this.heading;
        this.written.push({
          case: 'heading',
          heading: { text, size, font, depth },
          page,
          isGuessed,
          ...apart,
        });
      } else if (this.heading === null) this.put(this.textBlock(text, page), apart);
      else this.putAsText(this.open);
    }
    this.open = [];
    for (const note of this.notes) this.put(note);
    this.notes = [];
  }

  /** Lines that were put together as a heading and are too much for one: text in larger letters, of one paragraph or several. */
  private putAsText(lines: readonly TextLine[]): void {
    let paragraph: TextLine[] = [];
    const end = () => {
      const [first] = paragraph;
      if (first === undefined) return;
      this.put(this.textBlock(this.joined(paragraph.map(({ text }) => text)), first.line.page));
      paragraph = [];
    };
    for (const [at, line] of lines.entries()) {
      if (breaksBefore(paragraph, line, lines[at + 1] ?? null, this.rhythm)) end();
      paragraph.push(line);
    }
    end();
  }

  private textBlock(text: string, page: number): PackBlock {
    const entry = contentsEntry(text);
    if (entry !== null) return { type: 'row', text: entry, page };
    const mark = listMarkOf(text);
    if (mark === null) return { type: 'paragraph', text, page };
    return { type: 'item', text: mark.isBullet ? text.slice(mark.length) : text, page };
  }

  private put(block: PackBlock, apart: Pick<Unlevelled, 'plain'> = {}): void {
    if (block.text.trim() !== '') this.written.push({ case: 'block', block, ...apart });
  }

  private joined(texts: readonly string[]): string {
    return texts
      .reduce((text, next) => joinLines(text, next, this.words, this.spaced), '')
      .replaceAll('\u00ad', '');
  }
}

const isBulleted = (text: string) => listMarkOf(text)?.isBullet === true;
