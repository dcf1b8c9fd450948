import { attributeOf, childOf } from '../markup/elements';
import { isOn } from './styles';

/** What stands in a paragraph, in the order of the text. */
export interface RunText {
  text: string;
  /** Characters in bold, and in which size (half-points) how many; what the runs do not say is the style's. */
  bold: number;
  notBold: number;
  sizes: Map<number, number>;
  /** Ids of notes that the paragraph refers to. */
  notes: { kind: 'footnote' | 'endnote'; id: string }[];
  /** Contents of text boxes that are anchored in it. */
  boxes: Element[];
}

/** Removed or moved away, instructions of fields, comments, readings above characters, what older programs are to show. */
const LEFT_OUT = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'delInstrText',
  'Fallback',
  'rt',
  'pPr',
  'rPr',
  'sdtPr',
  'footnoteRef',
  'endnoteRef',
  'annotationRef',
  'posOffset',
  'tbl',
]);

/** Reads the runs of a paragraph, of what changes were made, and of what is around runs: links, fields, content controls. */
export function readRuns(paragraph: Element): RunText {
  const read: RunText = {
    text: '',
    bold: 0,
    notBold: 0,
    sizes: new Map(),
    notes: [],
    boxes: [],
  };
  readChildren(paragraph, null, read);
  return read;
}

function readChildren(element: Element, run: Element | null, read: RunText): void {
  for (const child of element.children) {
    const name = child.localName;
    if (LEFT_OUT.has(name)) continue;
    if (name === 'r') {
      const properties = childOf(child, 'rPr');
      if (isOn(childOf(properties, 'vanish')) !== true) readChildren(child, properties, read);
    } else if (name === 'txbxContent') read.boxes.push(child);
    else readPiece(child, run, read);
  }
}

function readPiece(child: Element, run: Element | null, read: RunText): void {
  switch (child.localName) {
    case 't':
      addText(child.textContent ?? '', run, read);
      return;
    case 'tab':
    case 'ptab':
      read.text += ' ';
      return;
    case 'br':
      if (attributeOf(child, 'type') === null || attributeOf(child, 'type') === 'textWrapping')
        read.text += '\n';
      return;
    case 'cr':
      read.text += '\n';
      return;
    case 'noBreakHyphen':
      read.text += '\u2011';
      return;
    case 'sym':
      read.text += symbolOf(child);
      return;
    case 'footnoteReference':
    case 'endnoteReference': {
      const kind = child.localName === 'footnoteReference' ? 'footnote' : 'endnote';
      read.notes.push({ kind, id: attributeOf(child, 'id') ?? '' });
      return;
    }
    default:
      readChildren(child, run, read);
  }
}

function addText(text: string, run: Element | null, read: RunText): void {
  read.text += text;
  const length = text.trim().length;
  const isBold = isOn(childOf(run, 'b'));
  if (isBold === true) read.bold += length;
  if (isBold === false) read.notBold += length;
  const size = Number(attributeOf(childOf(run, 'sz'), 'val') ?? 0);
  if (size > 0) read.sizes.set(size, (read.sizes.get(size) ?? 0) + length);
}

/** A character of a symbol font, unless it is one of its private ones, which are pictures. */
function symbolOf(element: Element): string {
  const code = parseInt(attributeOf(element, 'char') ?? '', 16);
  return Number.isNaN(code) || code >= 0xe000 ? '' : String.fromCharCode(code);
}
