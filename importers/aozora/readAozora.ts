import type { HeadingLevel, PackBlock } from '../../core/pack/blocks';
import type { StatedMetadata } from '../draft/documentDraft';
import { joinNames } from '../draft/joinNames';

/** Lines that are looked at. */
const SAMPLE = 80;
/** What the marks mean, between two lines of hyphens. */
const LEGEND = '【テキスト中に現れる記号について】';
const RULE = /^-{10,}$/;
/** The book that a text was typed from, and who typed it: the end of every file. */
const SOURCE = /^底本[:：]/;
const NOTE = /［＃[^［］\n]{1,200}］/;
/** Title, its second line, authors and translators are no more lines. */
const MOST_OF_HEAD = 6;
const TRANSLATOR = /[^\s](?:訳|譯|編|編訳|校訂|校註)$/;

/** 大 is the level below the title. */
const LEVELS: ReadonlyMap<string, HeadingLevel> = new Map([
  ['大', 2],
  ['中', 3],
  ['小', 4],
]);

/** Whether a text has the marks of Aozora Bunko: their legend, or notes beside readings. */
export function isAozora(text: string): boolean {
  if (!text.includes('［＃') && !text.includes(LEGEND)) return false;
  const lines = text.split(/\r\n|[\r\n]/, SAMPLE);
  if (lines.includes(LEGEND)) return true;
  return (
    lines.some((line) => NOTE.test(line)) &&
    lines.some((line) => /《[ぁ-ゖァ-ヺー]{1,20}》/.test(line))
  );
}

/**
 * A text with the marks of Aozora Bunko, as these are described at
 * https://www.aozora.gr.jp/annotation/: readings (《》, behind ｜) and notes of the typist (［＃…］) are none of the text, but that some
 * say what is a heading; characters that its encoding lacks are those of their code points.
 */
export function readAozora(text: string): { blocks: PackBlock[]; stated: StatedMetadata } {
  const lines = withoutLegend(text.split(/\r\n|[\r\n]/));
  const from = lines.findIndex((line) => line.trim() !== '');
  const gap = lines.findIndex((line, at) => at > from && line.trim() === '');
  const end = gap !== -1 && gap - from <= MOST_OF_HEAD ? gap : from;
  const head = lines.slice(from, end).map(plain);
  const stated = statedIn(head);
  const source = lines.findIndex((line) => SOURCE.test(line));
  const blocks: PackBlock[] = head.map((line, at) =>
    at === 0 ? { type: 'heading', level: 1, text: line } : { type: 'byline', text: line },
  );
  let open: HeadingLevel | null = null;
  for (const line of lines.slice(end, source === -1 ? undefined : source)) {
    const level: HeadingLevel | null = open ?? levelIn(line);
    const begins = /［＃ここから([大中小])見出し］/.exec(line);
    if (begins !== null) open = LEVELS.get(begins[1] ?? '') ?? null;
    if (line.includes('見出し終わり］')) open = null;
    const own = plain(line);
    if (own === '') continue;
    blocks.push(
      level === null ? { type: 'paragraph', text: own } : { type: 'heading', level, text: own },
    );
  }
  if (source !== -1) {
    for (const line of lines.slice(source)) blocks.push({ type: 'credit', text: plain(line) });
  }
  return { blocks, stated };
}

/** The level that a note of a line tells: ［＃「夜」は中見出し］, ［＃大見出し］; `null` for a line of text. */
function levelIn(line: string): HeadingLevel | null {
  if (!line.includes('［＃')) return null;
  const told = [...LEVELS].find(([size]) => line.includes(`${size}見出し］`));
  return told?.[1] ?? null;
}

/** The title first, those who wrote it last. */
function statedIn(head: readonly string[]): StatedMetadata {
  const [title = null, ...others] = head;
  const authors = others.filter((line) => !TRANSLATOR.test(line));
  return { title, author: joinNames(authors.slice(-1)), language: 'ja' };
}

function withoutLegend(lines: readonly string[]): string[] {
  const legend = lines.indexOf(LEGEND);
  if (legend === -1) return [...lines];
  const first = lines.findLastIndex((line, at) => at < legend && RULE.test(line));
  const last = lines.findIndex((line, at) => at > legend && RULE.test(line));
  if (first === -1 || last === -1) return [...lines];
  return [...lines.slice(0, first), '', ...lines.slice(last + 1)];
}

const plain = (line: string) =>
  line
    .replace(/※?［＃[^［］\n]{1,200}］/g, meaningOf)
    .replace(/《[^《》\n]{1,60}》/g, '')
    .replaceAll('｜', '')
    .replaceAll('／″＼', '〴〵')
    .replaceAll('／＼', '〳〵')
    .trim();

/** The character that a note names by its code point; of others a note says what they look like, and stays. */
function meaningOf(note: string): string {
  if (!note.startsWith('※')) return '';
  const code = /U\+([0-9A-F]{4,5})/.exec(note)?.[1];
  return code === undefined ? note : String.fromCodePoint(Number.parseInt(code, 16));
}
