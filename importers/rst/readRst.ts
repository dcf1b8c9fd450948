import type { HeadingLevel, PackBlock } from '../../core/pack/blocks';
import { columnsOf } from '../../core/text/columnsOf';
import { cleanLine, cleanLines } from '../draft/cleanText';
import { dateOf } from '../draft/dateOf';
import type { StatedMetadata } from '../draft/documentDraft';
import { joinLines } from '../draft/joinLines';
import { ImportError } from '../ImportError';
import { lineAfter } from '../text/lineAfter';
import { rstInline } from './rstInline';
import { gridRows, isGridLine, isSimpleLine, simpleRows } from './rstTables';

const UNDERLINE = /^([!-/:-@[-`{-~])\1{2,}\s*$/;
const BULLET = /^(\s*)([-*+•])\s+(?=\S)/;
const NUMBERED = /^(\s*)(?:\(?(?:\d{1,4}|[a-zA-Z]|[ivxIVX]{1,6}|#)[.)])\s+(?=\S)/;
const DIRECTIVE = /^\.\. (?:\|[^|]{1,80}\| )?([a-zA-Z][\w:+.-]{0,60})::(?:\s(.*))?$/;
const NOTE = /^\.\. \[(?:#[\w-]{0,40}|\d{1,4}|\*|[\w.-]{1,40})\](?:\s(.*))?$/;
const TARGET = /^\s*\.\. _(`[^`]{1,200}`|[^:`]{1,200}):/;
const FIELD = /^:([^:\n]{1,60}):(?:\s(.*))?$/;
/** What says nothing to a reader, or puts in what is elsewhere. */
const UNSEEN =
  /^(?:toctree|contents|include|raw|index|meta|only|highlight|module|currentmodule|image|default-role|role|replace|unicode|date|sectnum|tabularcolumns|literalinclude|auto\w{1,30}|py:module)$/;
const CODE =
  /^(?:code|code-block|sourcecode|math|parsed-literal|highlight|doctest|productionlist)$/;
const QUOTE = /^(?:epigraph|highlights|pull-quote)$/;
/** Their argument is the name of a file. */
const PICTURE = /^(?:figure|csv-table-file)$/;
const DEEPEST = 100;

type Kind = 'paragraph' | 'item' | 'quote' | 'note';

/**
 * The blocks of a text in reStructuredText (docutils, Sphinx), and what its first fields say of it. Directives are read by what they
 * hold; what they would bring in from elsewhere is left out.
 *
 * @throws ImportError tooDeep
 */
export function readRst(text: string): { blocks: PackBlock[]; stated: StatedMetadata } {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|[\r\n]/);
  const targets = new Set<string>();
  for (const line of lines) {
    const name = TARGET.exec(line)?.[1];
    if (name !== undefined) targets.add(name.replaceAll('`', '').toLowerCase());
  }
  const reader = new RstReader(targets);
  reader.read(
    lines.map((line) => line.replaceAll('\t', '        ').trimEnd()),
    'paragraph',
    0,
  );
  return { blocks: reader.blocks, stated: reader.stated };
}

class RstReader {
  readonly blocks: PackBlock[] = [];
  readonly stated: StatedMetadata = {};
  /** Signs that titles are drawn with, in the order in which they came. */
  private readonly styles: string[] = [];

  constructor(private readonly targets: ReadonlySet<string>) {}

  /** @param kind of the paragraphs among the lines; the first one of an item is the item */
  read(lines: readonly string[], kind: Kind, depth: number): void {
    if (depth > DEEPEST) throw new ImportError({ case: 'tooDeep' });
    let at = 0;
    let own = kind;
    while (at < lines.length) {
      if (lines[at] === '') {
        at++;
        continue;
      }
      const count = this.blocks.length;
      at = this.readOne(lines, at, own, depth);
      if (own === 'item' && this.blocks.length > count) own = 'paragraph';
    }
  }

  /** @returns where the next one begins */
  private readOne(lines: readonly string[], at: number, kind: Kind, depth: number): number {
    const line = lines[at] ?? '';
    const title = this.titleAt(lines, at);
    if (title !== null) return title;
    if (/^\.\.(?: |$)/.test(line)) return this.readExplicit(lines, at, kind, depth);
    if (line.startsWith('__ ')) return at + 1;
    if (isGridLine(line)) {
      const to = lineAfter(lines, at, (other) => !/^\s*[|+]/.test(other));
      return this.putRows(gridRows(lines.slice(at, to)), to);
    }
    if (isSimpleLine(line)) {
      const to = endOfSimple(lines, at);
      return this.putRows(simpleRows(lines.slice(at, to)), to);
    }
    const field = FIELD.exec(line);
    if (field !== null) return this.readField(lines, at, field);
    const mark = BULLET.exec(line) ?? NUMBERED.exec(line);
    if (mark !== null && mark[1] === '') return this.readItem(lines, at, mark[0].length, depth);
    if (line.startsWith('| ')) {
      const to = lineAfter(lines, at, (other) => !/^\|(?: |$)/.test(other));
      const written = lines.slice(at, to).map((other) => this.inline(other.slice(2)));
      this.put(kind, written.join('\n'));
      return to;
    }
    if (line.startsWith(' ')) {
      const to = endOfIndented(lines, at);
      this.read(dedented(lines.slice(at, to)), kind === 'paragraph' ? 'quote' : kind, depth + 1);
      return to;
    }
    return this.readParagraph(lines, at, kind, depth);
  }

  /** Behind a title, with or without a line above it; `null` where none stands. */
  private titleAt(lines: readonly string[], at: number): number | null {
    const [first = '', second = '', third = ''] = lines.slice(at, at + 3);
    const isOver = UNDERLINE.test(first) && second !== '' && first.trim() === third.trim();
    const text = isOver ? second.trim() : first;
    const line = isOver ? third : second;
    const drawn = UNDERLINE.exec(line)?.[1];
    if (drawn === undefined || text === '' || text.startsWith(' ') || UNDERLINE.test(text)) {
      return UNDERLINE.test(first) && second === '' ? at + 1 : null;
    }
    if (columnsOf(line) < Math.min(columnsOf(text), 4)) return null;
    const style = `${isOver ? 'over' : ''}${drawn}`;
    if (!this.styles.includes(style)) this.styles.push(style);
    const level = Math.min(6, this.styles.indexOf(style) + 1) as HeadingLevel;
    const written = this.inline(text);
    if (written !== '') this.blocks.push({ type: 'heading', level, text: written });
    return at + (isOver ? 3 : 2);
  }

  private readExplicit(lines: readonly string[], at: number, kind: Kind, depth: number): number {
    const line = lines[at] ?? '';
    const to = endOfIndented(lines, at + 1);
    const body = lines.slice(at + 1, to);
    const note = NOTE.exec(line);
    if (note !== null) {
      const first = (note[1] ?? '').trim();
      this.read([first, ...dedented(body)], 'note', depth + 1);
      return to;
    }
    const directive = DIRECTIVE.exec(line);
    if (directive === null) return to;
    const [, name = '', argument = ''] = directive;
    this.readDirective(name, argument.trim(), dedented(body), { kind, depth });
    return to;
  }

  private readDirective(
    name: string,
    argument: string,
    body: readonly string[],
    { kind, depth }: { kind: Kind; depth: number },
  ): void {
    if (UNSEEN.test(name)) return;
    const from = body.findIndex((line) => !FIELD.test(line));
    const content = from === -1 ? [] : body.slice(from);
    if (CODE.test(name)) {
      this.put(
        kind,
        name === 'math' && argument !== '' ? argument : cleanLines(content.join('\n')),
      );
      return;
    }
    const title = PICTURE.test(name) ? '' : this.inline(argument);
    if (title !== '') this.put(kind, title);
    if (name === 'list-table') {
      for (const row of listRows(content)) this.putRow(row);
      return;
    }
    this.read(content, QUOTE.test(name) ? 'quote' : kind, depth + 1);
  }

  /** Fields before the text say who wrote it; elsewhere they are read. */
  private readField(lines: readonly string[], at: number, field: RegExpExecArray): number {
    const to = endOfIndented(lines, at + 1);
    const [, name = '', first = ''] = field;
    const value = this.inline(joinLines([first.trim(), ...lines.slice(at + 1, to)]));
    const isBefore = this.blocks.every(({ type }) => type === 'heading');
    const key = name.toLowerCase();
    if (isBefore && /^authors?$/.test(key)) this.stated.author ??= value;
    else if (isBefore && key === 'date') this.stated.date ??= dateOf(value);
    else if (!isBefore && value !== '') this.put('paragraph', `${name}: ${value}`);
    return to;
  }

  private readItem(lines: readonly string[], at: number, mark: number, depth: number): number {
    const to = endOfIndented(lines, at + 1);
    const first = (lines[at] ?? '').slice(mark);
    // Lines that belong to the item are indented as far as its text is, or by hand less.
    this.read([first, ...dedented(lines.slice(at + 1, to))], 'item', depth + 1);
    return to;
  }

  private readParagraph(lines: readonly string[], at: number, kind: Kind, depth: number): number {
    const next = lines[at + 1] ?? '';
    if ((lines[at] ?? '').startsWith('>>> ')) {
      const to = lineAfter(lines, at, (line) => line === '');
      this.put(kind, lines.slice(at, to).join('\n'));
      return to;
    }
    if (next.startsWith(' ') && !(lines[at] ?? '').endsWith('::')) {
      // A term, and below it what it means.
      const to = endOfIndented(lines, at + 1);
      this.put(kind, this.inline(lines[at] ?? ''));
      this.read(dedented(lines.slice(at + 1, to)), kind === 'item' ? 'paragraph' : kind, depth + 1);
      return to;
    }
    const to = lineAfter(lines, at, (line) => line === '' || line.startsWith(' '));
    const text = joinLines(lines.slice(at, to));
    const isBeforeCode = text.endsWith('::');
    const shown = text === '::' ? '' : text.replace(/(\s?)::$/, (_, space) => (space ? '' : ':'));
    this.put(kind, this.inline(isBeforeCode ? shown : text));
    if (!isBeforeCode) return to;
    let from = to;
    while (lines[from] === '') from++;
    const end = endOfIndented(lines, from);
    if (end > from) this.put('paragraph', cleanLines(dedented(lines.slice(from, end)).join('\n')));
    return end > from ? end : to;
  }

  private putRows(rows: readonly string[][], to: number): number {
    for (const row of rows) this.putRow(row);
    return to;
  }

  private putRow(cells: readonly string[]): void {
    const text = cells.map((cell) => this.inline(cell)).join('\t');
    if (text.trim() !== '') this.blocks.push({ type: 'row', text });
  }

  private put(type: Kind, text: string): void {
    if (text.trim() !== '') this.blocks.push({ type, text });
  }

  private readonly inline = (text: string): string => cleanLine(rstInline(text, this.targets));
}

/** Behind the indented lines from `at` on, with empty ones between them. */
function endOfIndented(lines: readonly string[], at: number): number {
  let end = at;
  for (let to = at; to < lines.length; to++) {
    const line = lines[to] ?? '';
    if (line === '') continue;
    if (!line.startsWith(' ')) break;
    end = to + 1;
  }
  return end;
}

/** A simple table has three lines of signs, or two if it has no heads: it ends with the last one before an empty line. */
function endOfSimple(lines: readonly string[], at: number): number {
  let to = at + 1;
  while (to < lines.length) {
    const isEnd = isSimpleLine(lines[to] ?? '') && (lines[to + 1] ?? '') === '';
    to++;
    if (isEnd) break;
  }
  return to;
}

/** Lines without the indent that all of them have. */
function dedented(lines: readonly string[]): string[] {
  let common = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    if (line !== '') common = Math.min(common, line.length - line.trimStart().length);
  }
  return common === Number.POSITIVE_INFINITY ? [...lines] : lines.map((line) => line.slice(common));
}

/** A table that is written as a list of rows, each a list of cells. */
function listRows(lines: readonly string[]): string[][] {
  const rows: string[][][] = [];
  for (const line of lines) {
    const row = /^\*\s+-(?:\s(.*))?$/.exec(line);
    const cell = /^\s+-(?:\s(.*))?$/.exec(line);
    if (row !== null) rows.push([[(row[1] ?? '').trim()]]);
    else if (cell !== null) rows.at(-1)?.push([(cell[1] ?? '').trim()]);
    else rows.at(-1)?.at(-1)?.push(line);
  }
  return rows.map((cells) => cells.map(joinLines));
}
