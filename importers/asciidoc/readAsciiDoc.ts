import Papa from 'papaparse';
import type { HeadingLevel, PackBlock } from '../../core/pack/blocks';
import { cleanLine, cleanLines } from '../draft/cleanText';
import { dateOf } from '../draft/dateOf';
import type { StatedMetadata } from '../draft/documentDraft';
import { joinLines } from '../draft/joinLines';
import { lineAfter } from '../text/lineAfter';
import { asciiDocInline } from './asciiDocInline';
import { asciiDocRows, statedColumns } from './asciiDocRows';

const HEADING = /^(={1,6}|#{1,6})[ \t]+(\S.*)$/;
const ATTRIBUTE = /^:(!?[\w-]{1,60}!?):(?:\s(.*))?$/;
const ATTRIBUTES_OF_BLOCK = /^\[[^[\]\n]{0,400}\]$|^\[\[[^[\]\n]{1,200}\]\]$/;
const ITEM = /^\s*(?:[*-]|\*{2,6}|\.{1,5}|\d{1,4}\.|[a-zA-Z]\.|<(?:\d{1,3}|\.)>|[•])\s+(?=\S)/;
/** Between a term and what it means, which may stand below it. */
const MEANS = /(?::{2,4}|;;)(?=\s|$)/;
const LONGEST_TERM = 300;
const CHECKED = /^\[[ x*]\]\s+/;
const MACRO = /^(?:image|video|audio|include|toc|ifdef|ifndef|ifeval|endif)::/;
const SET_ASIDE = /^(?:-{4,}|\.{4,}|\+{4,}|\/{4,}|`{3,}.{0,40})$/;
const BOX = /^(?:={4,}|\*{4,}|--|_{4,})$/;
const TABLE = /^([|,:!])={3,}$/;
/** What people write below the title: their names, the version, the day. */
const REVISION = /^v?\d[\w.]{0,20},|^\d{4}-\d\d-\d\d|^v\d/;

/** The blocks of a text in AsciiDoc, and what its head says of it. */
export function readAsciiDoc(text: string): { blocks: PackBlock[]; stated: StatedMetadata } {
  const reader = new AsciiDocReader(text.replace(/^\ufeff/, '').split(/\r\n|[\r\n]/));
  return reader.read();
}

type Kind = 'paragraph' | 'item' | 'quote';

class AsciiDocReader {
  private readonly blocks: PackBlock[] = [];
  private readonly stated: StatedMetadata = {};
  private readonly attributes = new Map<string, string>();
  private open: string[] = [];
  private kind: Kind = 'paragraph';
  /** What stood in brackets above the block. */
  private style = '';
  private isQuoted = false;
  /** What is open is what a term means, below which the next term may stand. */
  private isMeaning = false;
  private at = 0;

  constructor(private readonly lines: readonly string[]) {}

  read(): { blocks: PackBlock[]; stated: StatedMetadata } {
    while (this.at < this.lines.length) {
      this.readLine((this.lines[this.at] ?? '').trimEnd());
      this.at++;
    }
    this.end();
    const language = this.attributes.get('lang');
    return { blocks: this.blocks, stated: { ...this.stated, ...(language ? { language } : {}) } };
  }

  private readLine(line: string): void {
    const attribute = ATTRIBUTE.exec(line);
    const heading = HEADING.exec(line);
    if (line === '' || line === '+' || line === "'''" || line === '<<<') this.end();
    else if (SET_ASIDE.test(line)) this.readSetAside(line);
    else if (TABLE.test(line)) this.readTable(line);
    else if (BOX.test(line)) this.readBox(line);
    else if (line.startsWith('//') || MACRO.test(line)) this.end();
    else if (attribute !== null && this.open.length === 0) {
      this.attributes.set((attribute[1] ?? '').toLowerCase(), (attribute[2] ?? '').trim());
    } else if (ATTRIBUTES_OF_BLOCK.test(line)) {
      this.end();
      this.style = line;
    } else if (heading !== null && this.open.length === 0) {
      this.putHeading(heading[1]?.length ?? 1, (heading[2] ?? '').replace(/ =+$/, ''));
    } else if (/^\.[^\s.]/.test(line) && this.open.length === 0) {
      this.put('paragraph', line.slice(1));
    } else this.readText(line);
  }

  private readText(line: string): void {
    const mark = ITEM.exec(line)?.[0];
    const mayBeTerm = this.open.length === 0 || this.kind === 'item' || this.isMeaning;
    const term = mayBeTerm ? termIn(line) : null;
    if (mark !== undefined && (this.open.length === 0 || this.kind === 'item')) {
      this.end();
      this.kind = 'item';
      this.open.push(line.slice(mark.length).replace(CHECKED, ''));
    } else if (term !== null) {
      this.end();
      this.put('paragraph', term.name);
      this.isMeaning = true;
      if (term.meaning !== '') this.open.push(term.meaning);
    } else this.open.push(line);
  }

  private putHeading(signs: number, written: string): void {
    const text = this.inline(written).seen;
    if (text !== '') this.blocks.push({ type: 'heading', level: signs as HeadingLevel, text });
    this.style = '';
    if (signs === 1 && this.blocks.length === 1) this.readHead();
  }

  /** The lines right below the title: authors, revision, attributes. */
  private readHead(): void {
    for (;;) {
      const line = (this.lines[this.at + 1] ?? '').trim();
      if (line === '') return;
      const attribute = ATTRIBUTE.exec(line);
      if (attribute !== null) {
        this.attributes.set((attribute[1] ?? '').toLowerCase(), (attribute[2] ?? '').trim());
      } else if (REVISION.test(line)) this.stated.date ??= dateOf(line);
      else if (!line.startsWith('//')) {
        const names = line.split(';').map((name) => name.replace(/<[^<>]*>/, '').trim());
        this.stated.author ??= names.join(', ');
      }
      this.at++;
    }
  }

  /** Code is read as it stands, comments and what is for other programs not at all. */
  private readSetAside(fence: string): void {
    this.end();
    const body = this.linesTo(fence.startsWith('```') ? '```' : fence);
    this.style = '';
    if (!/^[/+]/.test(fence)) this.putAsIs('paragraph', body.join('\n'));
  }

  private readBox(fence: string): void {
    this.end();
    if (!fence.startsWith('_')) return;
    if (/^\[verse/.test(this.style)) this.putAsIs('quote', this.linesTo(fence).join('\n'));
    else this.isQuoted = !this.isQuoted;
    this.style = '';
  }

  private readTable(fence: string): void {
    this.end();
    const columns = statedColumns(this.style);
    const format = /format\s?=\s?"?([ct]sv|dsv)/.exec(this.style)?.[1];
    const body = this.linesTo(fence);
    this.style = '';
    const delimiter = fence[0] === ',' || format === 'csv' ? ',' : fence[0] === ':' ? ':' : null;
    const rows =
      delimiter === null
        ? asciiDocRows(body, columns)
        : Papa.parse<string[]>(body.join('\n'), { delimiter, skipEmptyLines: 'greedy' }).data;
    for (const row of rows) {
      const cells = row.map((cell) => this.inline(cell).seen);
      if (cells.some((cell) => cell !== '')) {
        this.blocks.push({ type: 'row', text: cells.join('\t') });
      }
    }
  }

  /** The lines up to the next one like `fence`, behind which reading goes on. */
  private linesTo(fence: string): string[] {
    const end = lineAfter(this.lines, this.at, (line) => line.trimEnd() === fence);
    const body = this.lines.slice(this.at + 1, end);
    this.at = end;
    return body;
  }

  private end(): void {
    this.isMeaning = false;
    if (this.open.length === 0) return;
    const lines = this.open;
    this.open = [];
    const isQuote = this.isQuoted || /^\[(?:quote|verse)/.test(this.style);
    this.style = '';
    const kind = isQuote && this.kind === 'paragraph' ? 'quote' : this.kind;
    this.kind = 'paragraph';
    this.put(kind, hardBroken(lines).map(joinLines).join('\n'));
  }

  private put(type: Kind, written: string): void {
    const { seen, notes } = this.inline(written);
    if (seen !== '') this.blocks.push({ type, text: seen });
    for (const note of notes) this.blocks.push({ type: 'note', text: cleanLine(note) });
  }

  private putAsIs(type: Kind, text: string): void {
    const clean = cleanLines(text);
    if (clean !== '') this.blocks.push({ type, text: clean });
  }

  private inline(text: string): { seen: string; notes: string[] } {
    const { seen, notes } = asciiDocInline(text, this.attributes);
    return { seen: seen.split('\n').map(cleanLine).join('\n').trim(), notes };
  }
}

/** A term that is explained, and as much of what it means as stands beside it; `null` where a line has none. */
function termIn(line: string): { name: string; meaning: string } | null {
  const mark = MEANS.exec(line);
  if (mark === null) return null;
  const name = line.slice(0, mark.index).trim();
  if (name === '' || name.length > LONGEST_TERM) return null;
  return { name, meaning: line.slice(mark.index + mark[0].length).trim() };
}

/** Lines in groups: a plus at the end of one keeps the next apart. */
function hardBroken(lines: readonly string[]): string[][] {
  const groups: string[][] = [[]];
  for (const line of lines) {
    const isBroken = line.endsWith(' +');
    groups.at(-1)?.push(isBroken ? line.slice(0, -2) : line);
    if (isBroken) groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
}
