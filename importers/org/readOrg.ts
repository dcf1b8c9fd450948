import type { HeadingLevel, PackBlock } from '../../core/pack/blocks';
import { cleanLine, cleanLines } from '../draft/cleanText';
import { dateOf } from '../draft/dateOf';
import type { StatedMetadata } from '../draft/documentDraft';
import { joinLines } from '../draft/joinLines';
import { lineAfter } from '../text/lineAfter';
import { orgInline } from './orgInline';

const KEY = /^\s*#\+([\w-]{1,40}):(.*)$/;
const BEGIN = /^\s*#\+begin_(\w{1,20})/i;
const HEADING = /^(\*{1,20}) (.*)$/;
/** The words by which Org itself tells how far a task is: part of the format, none of the heading. */
const TASK = /^(?:TODO|DONE|NEXT|WAITING|CANCELLED|CANCELED|STARTED) +/;
const PRIORITY = /^\[#[A-Z0-9]\] +/;
const TAGS = / :(?:[\p{L}\p{N}_@#%]{1,60}:){1,30}$/u;
const ITEM = /^( *)(?:[-+]|\d{1,4}[.)]|(?<= )\*) +(?=\S)/;
const CHECKED = /^\[[ X-]\] +/;
const NOTE = /^\[fn:[\w-]{1,40}\](.*)$/;
const DRAWER = /^\s*:[\w-]{1,40}:\s*$/;
const END_OF_DRAWER = /^\s*:end:\s*$/i;
const PLANNED = /^\s*(?:SCHEDULED|DEADLINE|CLOSED):/;
const RULE = /^\s*-{5,}\s*$/;
/** What is in them is no text of the document. */
const UNSEEN = new Set(['comment', 'export', 'html', 'latex']);
/** Their lines are the author's. */
const AS_WRITTEN = new Set(['src', 'example', 'verse']);

/** The blocks of a text in Org (Emacs), and what its keys say of it. */
export function readOrg(text: string): { blocks: PackBlock[]; stated: StatedMetadata } {
  const reader = new OrgReader();
  reader.read(text.replace(/^\ufeff/, '').split(/\r\n|[\r\n]/));
  return reader.result();
}

class OrgReader {
  private readonly blocks: PackBlock[] = [];
  private readonly stated: StatedMetadata = {};
  private open: string[] = [];
  private kind: 'paragraph' | 'item' | 'quote' | 'note' = 'paragraph';
  private isQuoted = false;
  /** Where the last of what is set aside ends, -1 if nothing is. */
  private lastDrawerEnd = -1;

  result(): { blocks: PackBlock[]; stated: StatedMetadata } {
    return { blocks: this.blocks, stated: this.stated };
  }

  read(lines: readonly string[]): void {
    this.lastDrawerEnd = lines.findLastIndex((line) => END_OF_DRAWER.test(line));
    let at = 0;
    while (at < lines.length) at = this.readLine(lines, at);
    this.end();
  }

  /** @returns where the next one begins */
  private readLine(lines: readonly string[], at: number): number {
    const line = lines[at] ?? '';
    const begin = BEGIN.exec(line)?.[1]?.toLowerCase();
    if (begin !== undefined) return this.readBlock(lines, at, begin);
    if (/^\s*#\+end_/i.test(line)) {
      this.end();
      this.isQuoted = false;
      return at + 1;
    }
    const key = KEY.exec(line);
    if (key !== null) {
      this.end();
      this.readKey(key[1]?.toLowerCase() ?? '', key[2] ?? '');
      return at + 1;
    }
    if (at < this.lastDrawerEnd && DRAWER.test(line)) {
      this.end();
      return lineAfter(lines, at, (other) => END_OF_DRAWER.test(other)) + 1;
    }
    if (line.trim() === '' || RULE.test(line) || /^\s*#(?: |$)/.test(line) || PLANNED.test(line)) {
      this.end();
      return at + 1;
    }
    this.readText(line);
    return at + 1;
  }

  private readText(line: string): void {
    const heading = HEADING.exec(line);
    if (heading !== null) {
      this.putHeading(heading[1]?.length ?? 1, heading[2] ?? '');
      return;
    }
    if (/^\s*\|/.test(line)) {
      this.putRow(line.trim());
      return;
    }
    const code = /^\s*: ?(.*)$/.exec(line);
    if (code !== null && !/^\s*:\S/.test(line)) {
      this.end();
      this.put('paragraph', code[1] ?? '');
      return;
    }
    const note = NOTE.exec(line);
    const mark = ITEM.exec(line)?.[0];
    if (note !== null) this.begin('note', (note[1] ?? '').trim());
    else if (mark !== undefined) this.begin('item', line.slice(mark.length).replace(CHECKED, ''));
    else {
      // What is no further in than an item's mark is none of it.
      if (this.kind === 'item' && this.open.length > 0 && !line.startsWith(' ')) this.end();
      this.open.push(line);
    }
  }

  private readBlock(lines: readonly string[], at: number, name: string): number {
    this.end();
    if (!UNSEEN.has(name) && !AS_WRITTEN.has(name)) {
      this.isQuoted = name === 'quote';
      return at + 1;
    }
    const closing = `#+end_${name}`;
    const end = lineAfter(lines, at, (line) => line.trim().toLowerCase() === closing);
    const body = cleanLines(lines.slice(at + 1, end).join('\n'));
    if (AS_WRITTEN.has(name)) this.put(name === 'verse' ? 'quote' : 'paragraph', body);
    return end + 1;
  }

  private readKey(key: string, value: string): void {
    const text = cleanLine(orgInline(value).seen);
    if (key === 'title') {
      this.stated.title = [this.stated.title, text].filter(Boolean).join(' ');
    } else if (key === 'author') this.stated.author ??= text;
    else if (key === 'date') this.stated.date ??= dateOf(text);
    else if (key === 'language') this.stated.language ??= text;
    else if (key === 'caption') this.put('paragraph', text);
  }

  private putHeading(stars: number, written: string): void {
    this.end();
    const text = written.trim().replace(TASK, '').replace(PRIORITY, '').replace(TAGS, '');
    const level = Math.min(6, stars) as HeadingLevel;
    const seen = cleanLine(orgInline(text).seen);
    if (seen !== '') this.blocks.push({ type: 'heading', level, text: seen });
  }

  private putRow(line: string): void {
    this.end();
    if (/^\|[-+|]*$/.test(line)) return;
    const cells = line.replace(/^\||\|$/g, '').split('|');
    const text = cells.map((cell) => cleanLine(orgInline(cell).seen)).join('\t');
    if (text.trim() !== '') this.blocks.push({ type: 'row', text });
  }

  private begin(kind: 'item' | 'note', text: string): void {
    this.end();
    this.kind = kind;
    this.open.push(text);
  }

  private end(): void {
    const { seen, notes } = orgInline(joinLines(this.open));
    const isQuote = this.isQuoted && this.kind === 'paragraph';
    this.put(isQuote ? 'quote' : this.kind, cleanLine(seen));
    for (const note of notes) this.put('note', cleanLine(note));
    this.open = [];
    this.kind = 'paragraph';
  }

  private put(type: 'paragraph' | 'item' | 'quote' | 'note', text: string): void {
    if (text.trim() !== '') this.blocks.push({ type, text });
  }
}
