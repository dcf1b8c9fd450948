import type { HeadingLevel, PackBlock } from '../../core/pack/blocks';
import { cleanLine, cleanLines } from '../draft/cleanText';
import { LOOK } from './cleanDocument';
import { isDataTable, rowsOf } from './dataTable';
import { gazetteHeading } from './gazetteHeadings';
import { InlineText } from './inlineText';
import { isNumberedTable, numberedRow, ownRows, standsApart } from './numberedRow';
import { isLeftOut, isNote, isNoteMark } from './roles';

/** How the text of a block looks, as far as markup says. */
interface BlockLook {
  isBold: boolean;
  isCentred: boolean;
  /** In pixels; `null` where the block's own markup sets none. */
  size: number | null;
}

export interface ReadBlock {
  block: PackBlock;
  look: BlockLook;
}

interface Flow extends BlockLook {
  kind: 'paragraph' | 'item' | 'quote' | 'note' | HeadingLevel;
  isPreformatted: boolean;
}

/** Elements that a line of text goes on through. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q rb ruby s samp small ' +
    'span strike strong sub sup time tt u var wbr nobr'
  ).split(' '),
);
const PIXELS_IN_POINT = 4 / 3;
const BOLD = new Set(['b', 'strong', 'th']);
const HEADING = /^h([1-6])$/;
const SUBTITLE = /(?:^|[-_ ])sub-?title(?:$|[-_ ])/i;
const LONGEST_HEADING = 60;
/** Paragraphs in one item of a list. */
const MOST_IN_ITEM = 5;

/**
 * The blocks of an element in their order, text as it is read: white space collapsed, `<br>` a line break, marks that lead
 * to notes left out.
 *
 * @param root of HTML or XHTML that `cleanDocument` went through
 */
export function readBlocks(root: Element): ReadBlock[] {
  const reading = new BlockReading();
  reading.readChildren(root, {
    kind: 'paragraph',
    isPreformatted: false,
    isBold: false,
    isCentred: false,
    size: null,
  });
  reading.end();
  return reading.blocks;
}

/** One pass over a tree; the line that is being read is its state. */
class BlockReading {
  readonly blocks: ReadBlock[] = [];
  #line = new InlineText();
  #flow: Flow | null = null;
  /** Where the first block of a heading element comes to stand. */
  #heading = -1;

  readChildren(element: Node, flow: Flow): void {
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE) {
        this.#readText(node.nodeValue ?? '', flow);
      } else if (node.nodeType === Node.ELEMENT_NODE) this.#readElement(node as Element, flow);
    }
  }

  /** Ends the block that is being read. */
  end(): void {
    const flow = this.#flow;
    if (flow === null) return;
    const paragraphs = flow.isPreformatted
      ? [{ text: cleanLines(this.#line.written()), isBold: false, size: null }]
      : this.#line.paragraphs();
    this.#line = new InlineText();
    this.#flow = null;
    for (const { text, isBold, size } of paragraphs) {
      if (text === '') continue;
      const kind = this.blocks.length === this.#heading ? flow.kind : afterHeading(flow.kind, text);
      this.blocks.push({
        block: blockOf(kind, text),
        look: { isBold, isCentred: flow.isCentred, size },
      });
    }
  }

  #readText(text: string, flow: Flow): void {
    if (this.#flow === null && text.trim() === '') return;
    this.#flow ??= flow;
    if (flow.isPreformatted) this.#line.addPreformatted(text);
    else this.#line.add(text, flow);
  }

  #readElement(element: Element, flow: Flow): void {
    const name = element.localName.toLowerCase();
    if (isLeftOut(element) || isBulletOfWord(element) || isNumberOfItem(element)) return;
    if (isNoteMark(element)) {
      // A space before the mark would stand before the sign that follows it.
      if (/^[.,;:!?]/.test(element.nextSibling?.nodeValue ?? '')) this.#line.trimEnd();
      return;
    }
    const within = styled(element, name, flow);
    if (lookOf(element).includes('mso-list:ignore')) {
      this.#readText(numberOfWord(element), within);
      return;
    }
    if (name === 'br') {
      if (this.#flow !== null) this.#line.breakLine();
    } else if (INLINE.has(name) && !isBlock(element)) {
      const begins = this.#flow === null;
      this.readChildren(element, within);
      if (begins && this.#flow !== null && standsApart(element)) this.#readText(' ', within);
    } else {
      this.end();
      this.#readBlock(element, name, within);
      this.end();
    }
  }

  #readBlock(element: Element, name: string, flow: Flow): void {
    if (name === 'table' && isNumberedTable(element)) this.#readNumbered(element, flow);
    else if (name === 'table' && isDataTable(element)) this.#readTable(element);
    else {
      const first = this.blocks.length;
      if (HEADING.test(name)) this.#heading = first;
      this.readChildren(element, inside(element, name, flow));
      this.end();
      if (name === 'li') this.#onlyFirstIsItem(first);
    }
  }

  /** Rows of a number and a text as items that begin with their number. */
  #readNumbered(table: Element, flow: Flow): void {
    const kind = flow.kind === 'note' ? flow.kind : 'item';
    for (const row of ownRows(table)) {
      const cells = numberedRow(row);
      if (cells === null) continue;
      this.#readText(`${textOf(cells.mark)} `, { ...flow, kind });
      for (const node of cells.text.childNodes) {
        const isFirst = this.#flow !== null;
        if (isFirst && node instanceof Element && /^(?:p|div|span)$/i.test(node.localName)) {
          this.readChildren(node, { ...flow, kind });
          this.end();
        } else if (node instanceof Element) this.#readElement(node, flow);
        else this.#readText(node.nodeValue ?? '', { ...flow, kind });
      }
      this.end();
    }
  }

  #readTable(table: Element): void {
    for (const cells of rowsOf(table)) {
      const text = cells.map((cell) => textOf(cell)).join('\t');
      if (text.trim() === '') continue;
      this.blocks.push({ block: { type: 'row', text }, look: PLAIN });
    }
  }

  /** An item of several paragraphs is an item and what follows it. */
  #onlyFirstIsItem(first: number): void {
    let isFirst = true;
    for (const { block } of this.blocks.slice(first)) {
      if (block.type !== 'item') return;
      if (!isFirst) block.type = 'paragraph' as 'item';
      isFirst = false;
    }
  }
}

const PLAIN: BlockLook = { isBold: false, isCentred: false, size: null };

/** The text of an element as one line. */
function textOf(element: Element): string {
  return cleanLine(
    readBlocks(element)
      .map(({ block }) => block.text)
      .join(' '),
  );
}

/** A heading element that is not closed goes on over the text; one of several lines is several headings. */
function afterHeading(kind: Flow['kind'], text: string): Flow['kind'] {
  const isText = text.length > LONGEST_HEADING || /[。！？.!?；;]$/.test(text);
  return typeof kind === 'number' && isText ? 'paragraph' : kind;
}

function blockOf(kind: Flow['kind'], text: string): PackBlock {
  return typeof kind === 'number'
    ? // The links behind headings are often a space without width.
      { type: 'heading', level: kind, text: cleanLine(text.replaceAll('\u200b', '')) }
    : { type: kind, text: kind === 'note' ? text.replace(/^[.)．、]\s*(?=\S)/, '') : text };
}

/** What places columns by a list has a whole text in one item. */
const isColumn = (item: Element) =>
  item.querySelector('h1, h2') !== null || item.querySelectorAll('p').length > MOST_IN_ITEM;

/** Saved articles set paragraphs as `span`s that are blocks. */
function isBlock(element: Element): boolean {
  return /display:(?:block|flex|table)/.test(lookOf(element));
}

const lookOf = (element: Element) => element.getAttribute(LOOK) ?? '';

function styled(element: Element, name: string, flow: Flow): Flow {
  const style = lookOf(element);
  const align = element.getAttribute('align');
  if (style === '' && align === null && !BOLD.has(name) && name !== 'center') return flow;
  const weight = /font-weight:(\w+)/.exec(style)?.[1];
  const size = /font-size:([\d.]+)(px|pt)/.exec(style);
  const aligned = /text-align:(\w+)/.exec(style)?.[1] ?? align;
  return {
    ...flow,
    isBold:
      weight === undefined
        ? flow.isBold || BOLD.has(name) || HEI.test(style)
        : isHeavy(weight) || HEI.test(style),
    isCentred: aligned === null ? flow.isCentred || name === 'center' : aligned === 'center',
    size: size === null ? flow.size : Number(size[1]) * (size[2] === 'pt' ? PIXELS_IN_POINT : 1),
  };
}

/** Papers of governments set headings in Hei, whose strokes are heavy, in a text of Song or Fangsong. */
const HEI = /font-family:['"]?(?:黑体|黑體|simhei|方正黑体|heiti)/i;

const isHeavy = (weight: string) => /^bold/.test(weight) || Number(weight) >= 600;

/** Word writes the bullets of its lists as letters of fonts in which they look so. */
function isBulletOfWord(element: Element): boolean {
  const style = lookOf(element);
  const isMark =
    style.includes('mso-list:ignore') || /font-family:['"]?(?:wingdings|symbol)/.test(style);
  const text = (element.textContent ?? '').trim();
  return isMark && text.length < 3 && !/[\d\p{Script=Han}]/u.test(text);
}

/** LibreOffice writes the number of an item of a list into it, for browsers that count otherwise. */
function isNumberOfItem(element: Element): boolean {
  if (!lookOf(element).includes('float:left') || element.closest('li') === null) return false;
  return /^[\d.()a-z]{1,8}$/i.test((element.textContent ?? '').trim());
}

/** The number that Word writes before an item or a heading, without the spaces that make its tab. */
function numberOfWord(element: Element): string {
  const number = cleanLine((element.textContent ?? '').replaceAll('\u00a0', ' '));
  return /[\p{Script=Han}、）】]$/u.test(number) ? number : `${number} `;
}

function inside(element: Element, name: string, flow: Flow): Flow {
  const level = HEADING.exec(name)?.[1];
  // A second line of the title is no heading of a part.
  if (level !== undefined && SUBTITLE.test(element.getAttribute('class') ?? '')) return flow;
  if (level !== undefined) return { ...flow, kind: Number(level) as HeadingLevel };
  if (element.getAttribute('class') === 'MsoTitle') return { ...flow, kind: 1 };
  const ofGazette = gazetteHeading(element);
  if (ofGazette !== null) return { ...flow, kind: ofGazette };
  if (name === 'p' && /mso-list:l\d/.test(lookOf(element))) return { ...flow, kind: 'item' };
  if (isNote(element)) return { ...flow, kind: 'note' };
  if (name === 'pre') return { ...flow, isPreformatted: true };
  // Within notes everything is a note: the items of a list of notes, too.
  if (flow.kind === 'note') return flow;
  if (name === 'li' && isColumn(element)) return flow;
  if (name === 'li' || name === 'dd' || name === 'dt') return { ...flow, kind: 'item' };
  if (name === 'blockquote') return { ...flow, kind: 'quote' };
  return flow;
}
