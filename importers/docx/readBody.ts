import type { HeadingLevel } from '../../core/pack/blocks';
import { cleanLine } from '../draft/cleanText';
import { joinsWithoutSpace } from '../draft/joinLines';
import { attributeOf, childOf, childrenOf } from '../markup/elements';
import { contentsField, isAboveContents } from './contentsField';
import { isSaid } from './isSaid';
import { isLinkedNote } from './linkedNotes';
import type { Numbering } from './numbering';
import { type RunText, readRuns } from './readRuns';
import {
  isCentred,
  isNumbered,
  listLevelOf,
  listOf,
  outlineLevel,
  type ParagraphKind,
  type ParagraphStyle,
  type Styles,
} from './styles';

export interface DocxParagraph {
  kind: ParagraphKind | 'row' | 'note';
  level: HeadingLevel | null;
  text: string;
  isBold: boolean;
  isCentred: boolean;
  /** In half-points. */
  size: number;
}

/** What a paragraph is asked of, beside itself. */
export interface BodyContext {
  styles: Styles;
  numbering: Numbering;
  /** The text of a note; empty if there is none of that id. */
  noteText: (kind: 'footnote' | 'endnote', id: string) => string;
}

/** A cell with more text than that holds a part of the document, not a value. */
const LONGEST_CELL = 600;
/** What holds paragraphs and is not looked at itself. */
const AROUND = new Set([
  'sdt',
  'sdtContent',
  'customXml',
  'ins',
  'moveTo',
  'AlternateContent',
  'Choice',
  'smartTag',
]);

/** The paragraphs of a body, a cell or a text box: notes and boxes behind the paragraph that they belong to. */
export function readBody(body: Element, context: BodyContext): DocxParagraph[] {
  const { read, take } = bodyReading(context);
  for (const element of body.children) take(element);
  return read;
}

/**
 * As `readBody`, for the body of a document, which may be long.
 *
 * @param pause called before every paragraph and table, to let others work
 */
export async function readBodyInTurns(
  body: Element,
  context: BodyContext,
  pause: () => Promise<void>,
): Promise<DocxParagraph[]> {
  const { read, take } = bodyReading(context);
  for (const element of [...body.children]) {
    await pause();
    take(element);
  }
  return read;
}

/** What is read of a body, and what takes the next element of it. */
function bodyReading(context: BodyContext): {
  read: DocxParagraph[];
  take: (element: Element) => void;
} {
  const read: DocxParagraph[] = [];
  // A paragraph whose mark was deleted goes on in the next one, and so does an initial.
  let open: RunText | null = null;
  const isOfContents = contentsField();
  const take = (element: Element): void => {
    const { localName } = element;
    if (localName === 'p' && isOfContents(element)) {
      if (isAboveContents(read.at(-1)?.text ?? '')) read.pop();
    } else if (localName === 'p') {
      const runs: RunText = open === null ? readRuns(element) : joined(open, readRuns(element));
      open = isMarkDeleted(element) || isInitial(element) ? runs : null;
      if (open === null) for (const block of paragraphOf(element, runs, context)) read.push(block);
    } else if (localName === 'tbl') {
      for (const row of tableOf(element, context)) read.push(row);
    } else if (AROUND.has(localName) && !isContents(element)) {
      for (const child of element.children) take(child);
    }
  };
  return { read, take };
}

function paragraphOf(element: Element, runs: RunText, context: BodyContext): DocxParagraph[] {
  const properties = childOf(element, 'pPr');
  const styleId = attributeOf(childOf(properties, 'pStyle'), 'val');
  const style = context.styles.paragraph(styleId);
  const unlabelled = described(properties, runs, style);
  const label = labelOf(properties, style, styleId, context.numbering);
  const isLabelled = unlabelled.text !== '' && isSaid(label, unlabelled.level !== null);
  const labelled = isLabelled ? cleanLine(label + unlabelled.text) : unlabelled.text;
  const own: DocxParagraph = isLinkedNote(element)
    ? { ...PLAIN, kind: 'note', text: unlabelled.text }
    : { ...unlabelled, text: labelled };
  const notes = runs.notes.map(({ kind, id }) => ({
    ...PLAIN,
    kind: 'note' as const,
    text: context.noteText(kind, id),
  }));
  const boxes = runs.boxes.flatMap((box) => readBody(box, context));
  return [own, ...notes, ...boxes].filter(({ kind, text }) => text !== '' && kind !== 'contents');
}

/** What Word counts before a paragraph; it counts empty ones, too. */
function labelOf(
  properties: Element | null,
  style: ParagraphStyle,
  styleId: string | null,
  numbering: Numbering,
): string {
  const list = listOf(properties) ?? style.list;
  if (list === null || list === '0') return '';
  const ofStyle = styleId === null ? null : numbering.levelOfStyle(list, styleId);
  const level = listLevelOf(properties) ?? ofStyle ?? style.listLevel ?? 0;
  return numbering.count({ list, level });
}

const PLAIN = { level: null, isBold: false, isCentred: false, size: 0 } as const;

function described(
  properties: Element | null,
  runs: RunText,
  style: ParagraphStyle,
): DocxParagraph {
  const length = runs.text.trim().length;
  const ownLevel = outlineLevel(properties);
  const isListed =
    style.kind === 'paragraph' && isNumbered(properties) ? 'item' : isUnlisted(style, properties);
  return {
    kind: isListed,
    level: ownLevel ?? style.level,
    text: linesOf(runs.text),
    isBold: style.isBold ? runs.notBold < length / 2 : runs.bold >= length * 0.9 && length > 0,
    isCentred: isCentred(properties) ?? style.isCentred,
    size: usualSize(runs.sizes, length) ?? style.size,
  };
}

/** A paragraph may be taken out of the list that its style is of. */
function isUnlisted(style: ParagraphStyle, properties: Element | null): ParagraphKind {
  const isOut = childOf(properties, 'numPr') !== null && !isNumbered(properties);
  return style.kind === 'item' && isOut ? 'paragraph' : style.kind;
}

/** The size that most of a text has by its runs. */
function usualSize(sizes: ReadonlyMap<number, number>, length: number): number | null {
  const [most] = [...sizes].sort((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] * 2 >= length ? most[0] : null;
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map(cleanLine)
    .filter((line) => line !== '')
    .join('\n');

function isMarkDeleted(paragraph: Element): boolean {
  const mark = childOf(childOf(paragraph, 'pPr'), 'rPr');
  return childOf(mark, 'del') !== null || childOf(mark, 'moveFrom') !== null;
}

/** The initial of a paragraph is one of its own to Word, in a frame. */
function isInitial(paragraph: Element): boolean {
  const frame = childOf(childOf(paragraph, 'pPr'), 'framePr');
  return ['drop', 'margin'].includes(attributeOf(frame, 'dropCap') ?? '');
}

function joined(first: RunText, second: RunText): RunText {
  return {
    text: first.text + second.text,
    bold: first.bold + second.bold,
    notBold: first.notBold + second.notBold,
    sizes: new Map([...first.sizes, ...second.sizes]),
    notes: [...first.notes, ...second.notes],
    boxes: [...first.boxes, ...second.boxes],
  };
}

/** A table of contents that Word keeps up to date. */
function isContents(element: Element): boolean {
  const gallery = childOf(childOf(childOf(element, 'sdtPr'), 'docPartObj'), 'docPartGallery');
  return /table of contents/i.test(attributeOf(gallery, 'val') ?? '');
}

/** The rows of a table; of one that only places parts of the document, what is in it. */
function tableOf(table: Element, context: BodyContext): DocxParagraph[] {
  const reaching = new Map<number, DocxParagraph[]>();
  const rows = rowsOf(table).map((row) => readCells(row, reaching, context));
  const isPlacing =
    rows.every((cells) => cells.length < 2) ||
    rows.some((cells) => cells.some(({ read }) => isPart(read)));
  if (isPlacing) return rows.flat().flatMap(({ read, isRepeated }) => (isRepeated ? [] : read));
  return rows
    .map((cells) => cells.map(({ read }) => cellText(read)).join('\t'))
    .filter((text) => text.trim() !== '')
    .map((text) => ({ ...PLAIN, kind: 'row' as const, text }));
}

const rowsOf = (table: Element): Element[] =>
  [...table.children].flatMap((child) => {
    if (child.localName === 'tr')
      return childOf(childOf(child, 'trPr'), 'del') === null ? [child] : [];
    return AROUND.has(child.localName) ? rowsOf(child) : [];
  });

const cellsOf = (row: Element): Element[] =>
  [...row.children].flatMap((child) => {
    if (child.localName === 'tc') return [child];
    return AROUND.has(child.localName) ? cellsOf(child) : [];
  });

interface ReadCell {
  read: DocxParagraph[];
  /** Whether it only goes on with one above, of which this is the text. */
  isRepeated: boolean;
}

/**
 * Reads the cells of a row.
 *
 * @param reaching what was read of the last cell that began at each place of the table's grid; changed
 */
function readCells(
  row: Element,
  reaching: Map<number, DocxParagraph[]>,
  context: BodyContext,
): ReadCell[] {
  let place = 0;
  return cellsOf(row).map((cell) => {
    const properties = childOf(cell, 'tcPr');
    const merge = childOf(properties, 'vMerge');
    const goesOn = merge !== null && (attributeOf(merge, 'val') ?? 'continue') === 'continue';
    const own = readBody(cell, context);
    const above = goesOn && own.length === 0 ? reaching.get(place) : undefined;
    const read = above ?? own;
    reaching.set(place, read);
    const span = Number(attributeOf(childOf(properties, 'gridSpan'), 'val') ?? 1);
    place += Number.isInteger(span) ? Math.max(span, 1) : 1;
    return { read, isRepeated: above !== undefined };
  });
}

const isPart = (cell: readonly DocxParagraph[]) =>
  cell.some(({ level }) => level !== null) ||
  cell.reduce((length, { text }) => length + text.length, 0) > LONGEST_CELL;

function cellText(cell: readonly DocxParagraph[]): string {
  let text = '';
  for (const paragraph of cell) {
    const line = cleanLine(paragraph.text);
    text += text === '' || joinsWithoutSpace(text, line) ? line : ` ${line}`;
  }
  return text;
}

/** The notes of a part by id: separators are none. */
export function notesOf(
  document: Document | null,
  name: 'footnote' | 'endnote',
): Map<string, Element> {
  const notes = new Map<string, Element>();
  const root = document?.documentElement;
  if (root === undefined) return notes;
  for (const note of childrenOf(root, name)) {
    const type = attributeOf(note, 'type');
    if (type === null || type === 'normal') notes.set(attributeOf(note, 'id') ?? '', note);
  }
  return notes;
}
