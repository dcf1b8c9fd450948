import type { PackBlock } from '../../core/pack/blocks';
import type { Flow, FlowLine } from './flow';
import { type Footnote, partFootnotes, withoutMark } from './footnotes';
import { headingLevels, type UnlevelledHeading } from './headingLevels';
import { type HeadingLine, headingLines, isHeadingText } from './headings';
import { joinLines, spacesAround, type Words, wordsOf } from './joinLines';
import { textOf } from './lineText';
import { listMarkOf } from './listMark';
import { breaksBefore, type TextLine } from './paragraphBreaks';
import type { OutlineEntry } from './run';
import { type Table, tablesIn } from './tables';
import { titleOf } from './title';

/** What a document says of itself. */
export interface Particulars {
  /** As the file's properties say it; `null` where they say nothing usable. */
  title: string | null;
  outline: readonly OutlineEntry[];
}

export interface BuiltBlocks {
  title: string | null;
  blocks: PackBlock[];
  /** Some headings were told by how they look. */
  guessesHeadings: boolean;
}

/** A block before headings have their levels. */
type Unlevelled =
  | { case: 'block'; block: PackBlock }
  | { case: 'heading'; heading: UnlevelledHeading; page: number; isGuessed: boolean };

/** Dots that lead from an entry of a table of contents to its page. */
const LEADERS = /\s*(?:[.．·…‧]\s?){4,}\s*(?=\S{1,6}$)/u;

/** The paragraphs, headings, lists, tables and notes that the lines of a document make. */
export function buildBlocks(flow: Flow, particulars: Particulars): BuiltBlocks {
  const pages = byPage(flow.lines).map((lines) => partFootnotes(lines, flow.bodySize));
  const marks = pages.map(({ notes }) => new Set(notes.map(({ mark }) => mark)));
  const body = pages.flatMap(({ body }) => body);
  const pageMarks = new Map<number, Set<string | null>>();
  pages.forEach(({ body }, at) => {
    const page = body[0]?.page;
    if (page !== undefined) pageMarks.set(page, marks[at] ?? new Set());
  });
  const textOfLine = (line: FlowLine) =>
    textOf(line.pieces, (raised) => pageMarks.get(line.page)?.has(raised) ?? false);
  const texts = body.map(textOfLine);
  const tables = tablesIn(body);
  const headings = headingLines(body, texts, flow.bodySize, flow.leadingOf, particulars.outline);
  const writer = new BlockWriter(wordsOf(texts), spacesAround(texts), flow.leadingOf);
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
  }
  writer.keepNotes(notes.get(page) ?? [], textOfLine);
  return levelled(writer.finish(), particulars.title);
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
    private readonly leadingOf: (size: number) => number,
  ) {}

  writeLine(next: TextLine, heading: HeadingLine | null, after: TextLine | null): void {
    if (next.text === '') return;
    const isOther = (heading === null) !== (this.heading === null);
    const breaks =
      isOther ||
      (heading === null
        ? breaksBefore(this.open, next, after, this.leadingOf)
        : !this.goesOnAsHeading(next));
    if (breaks) this.end();
    this.heading = heading;
    this.open.push(next);
  }

  private goesOnAsHeading(next: TextLine): boolean {
    const last = this.open.at(-1)?.line;
    if (last === undefined || last.region !== next.line.region) return false;
    if (last.block !== null && next.line.block !== null) return last.block === next.line.block;
    const sameSize = Math.abs(last.size - next.line.size) < last.size * 0.04;
    return sameSize && (next.line.distance ?? 0) < last.size * 1.75;
  }

  writeTable({ rows }: Table, textIn: typeof textOf): void {
    this.end();
    for (const { cells, page } of rows) {
      const text = cells
        .map((lines) => this.joined(lines.map((pieces) => textIn(pieces, () => false))))
        .join('\t');
      if (text.trim() !== '') this.put({ type: 'row', text: text.trimEnd(), page });
    }
  }

  /** Notes stand behind the last paragraph that began on their page, since it may go on on the next one. */
  keepNotes(notes: readonly Footnote[], textOfLine: (line: FlowLine) => string): void {
    for (const { lines, mark } of notes) {
      const text = withoutMark(this.joined(lines.map(textOfLine)), mark);
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
      if (this.heading !== null && isHeadingText(text)) {
        const { depth, isGuessed } = this.heading;
        this.written.push({
          case: 'heading',
          heading: { text, size, font, depth },
          page,
          isGuessed,
        });
      } else this.put(this.textBlock(text, page));
    }
    this.open = [];
    for (const note of this.notes) this.put(note);
    this.notes = [];
  }

  private textBlock(text: string, page: number): PackBlock {
    if (LEADERS.test(text)) return { type: 'row', text: text.replace(LEADERS, '\t'), page };
    const mark = listMarkOf(text);
    if (mark === null) return { type: 'paragraph', text, page };
    return { type: 'item', text: mark.isBullet ? text.slice(mark.length) : text, page };
  }

  private put(block: PackBlock): void {
    if (block.text.trim() !== '') this.written.push({ case: 'block', block });
  }

  private joined(texts: readonly string[]): string {
    return texts
      .reduce((text, next) => joinLines(text, next, this.words, this.spaced), '')
      .replaceAll('\u00ad', '');
  }
}

function levelled(entries: readonly Unlevelled[], given: string | null): BuiltBlocks {
  const headings = entries.flatMap((entry) => (entry.case === 'heading' ? [entry] : []));
  const title = given ?? titleOf(headings.map(({ heading, page }) => ({ ...heading, page })));
  const levels = headingLevels(
    headings.map(({ heading }) => heading),
    title,
  );
  let seen = 0;
  const blocks = entries.map((entry): PackBlock => {
    if (entry.case === 'block') return entry.block;
    const level = levels[seen++] ?? 6;
    return { type: 'heading', level, text: entry.heading.text, page: entry.page };
  });
  return { title, blocks, guessesHeadings: headings.some(({ isGuessed }) => isGuessed) };
}
