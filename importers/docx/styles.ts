import type { HeadingLevel } from '../../core/pack/blocks';
import { attributeOf, childOf, elementsIn } from '../markup/elements';
import { levelNumber } from './numbering';

export type ParagraphKind = 'paragraph' | 'item' | 'quote' | 'byline' | 'title' | 'contents';

/** What a paragraph style says, itself or by the styles that it is based on. */
export interface ParagraphStyle {
  kind: ParagraphKind;
  level: HeadingLevel | null;
  isBold: boolean;
  isCentred: boolean;
  /** In half-points. */
  size: number;
  /** In which list its paragraphs count, if in one; the level is `null` where the list says it. */
  list: string | null;
  listLevel: number | null;
}

export interface Styles {
  /** @param id `null` for the default style */
  paragraph: (id: string | null) => ParagraphStyle;
}

const HEADING_NAME =
  /^(?:heading|标题|標題|见出し|見出し|제목|überschrift|titre|título|titolo|заголовок|kop|rubrik) ?([1-9])$/i;
const KINDS: readonly { names: RegExp; kind: ParagraphKind }[] = [
  {
    names:
      /^(?:toc|tm|tdm|contents|table of contents|verzeichnis|inhaltsverzeichnis|sommario|índice|tdc|目录|目錄|目次|목차|оглавление)(?: ?(?:\d|heading|überschrift|标题|標題|見出し))?$/i,
    kind: 'contents',
  },
  { names: /^(?:title|标题|標題|titel|表題)$/i, kind: 'title' },
  { names: /^(?:author|date|subtitle|副标题|副標題)$/i, kind: 'byline' },
  {
    names:
      /^(?:(?:intense )?quote|quotations?|block text|引用|明显引用|鮮明引文|引文|citation|zitat)$/i,
    kind: 'quote',
  },
  { names: /^list(?: (?:bullet|number|continue))?(?: \d)?$/i, kind: 'item' },
];
/** Of Word without a word about it: 10 points. */
const USUAL_SIZE = 20;
const LONGEST_CHAIN = 20;

/** Reads `styles.xml`; without it every paragraph is of the usual style. */
export function readStyles(document: Document | null): Styles {
  const elements = new Map<string, Element>();
  let usual: string | null = null;
  let size = USUAL_SIZE;
  if (document !== null) {
    for (const style of elementsIn(document, 'style')) {
      if (attributeOf(style, 'type') !== 'paragraph') continue;
      const id = attributeOf(style, 'styleId') ?? '';
      elements.set(id, style);
      if (attributeOf(style, 'default') === '1') usual = id;
    }
    const defaults = elementsIn(document, 'rPrDefault')[0];
    const stated = defaults === undefined ? undefined : elementsIn(defaults, 'sz')[0];
    size = Number(attributeOf(stated ?? null, 'val') ?? size);
  }
  const known = new Map<string | null, ParagraphStyle>();
  return {
    paragraph(id) {
      const found = known.get(id);
      if (found !== undefined) return found;
      const style = styleOf(chainOf(elements, id ?? usual), size);
      known.set(id, style);
      return style;
    },
  };
}

/** A style and those it is based on. */
function chainOf(elements: ReadonlyMap<string, Element>, id: string | null): Element[] {
  const chain: Element[] = [];
  for (let next = id; next !== null && chain.length < LONGEST_CHAIN; ) {
    const style = elements.get(next);
    if (style === undefined) break;
    chain.push(style);
    next = attributeOf(childOf(style, 'basedOn'), 'val');
  }
  return chain;
}

function styleOf(chain: readonly Element[], usualSize: number): ParagraphStyle {
  const style: ParagraphStyle = {
    kind: 'paragraph',
    level: null,
    isBold: false,
    isCentred: false,
    size: usualSize,
    list: null,
    listLevel: null,
  };
  for (const element of [...chain].reverse()) {
    const paragraph = childOf(element, 'pPr');
    const run = childOf(element, 'rPr');
    const name = (attributeOf(childOf(element, 'name'), 'val') ?? '').trim();
    style.level = levelOf(name, paragraph) ?? style.level;
    style.kind = KINDS.find(({ names }) => names.test(name))?.kind ?? style.kind;
    if (style.kind === 'paragraph' && isNumbered(paragraph)) style.kind = 'item';
    style.list = listOf(paragraph) ?? style.list;
    style.listLevel = listLevelOf(paragraph) ?? style.listLevel;
    style.isBold = isOn(childOf(run, 'b')) ?? style.isBold;
    style.isCentred = isCentred(paragraph) ?? style.isCentred;
    style.size = Number(attributeOf(childOf(run, 'sz'), 'val') ?? style.size);
  }
  return style;
}

function levelOf(name: string, properties: Element | null): HeadingLevel | null {
  const byName = HEADING_NAME.exec(name)?.[1];
  return byName === undefined ? outlineLevel(properties) : headingLevel(Number(byName));
}

/** The outline level of paragraph properties, 1 to 6; `null` for body text. */
export function outlineLevel(properties: Element | null): HeadingLevel | null {
  const level = attributeOf(childOf(properties, 'outlineLvl'), 'val');
  return level === null || Number(level) > 8 ? null : headingLevel(Number(level) + 1);
}

export const headingLevel = (level: number) =>
  Math.min(6, Math.max(1, Math.trunc(level) || 1)) as HeadingLevel;

/** The list that paragraph properties name; `0` takes a paragraph out of that of its style. */
export const listOf = (properties: Element | null) =>
  attributeOf(childOf(childOf(properties, 'numPr'), 'numId'), 'val');

/** The level within it, from 0. */
export function listLevelOf(properties: Element | null): number | null {
  const level = attributeOf(childOf(childOf(properties, 'numPr'), 'ilvl'), 'val');
  return level === null ? null : levelNumber(level);
}

export function isNumbered(properties: Element | null): boolean {
  const number = childOf(childOf(properties, 'numPr'), 'numId');
  return number !== null && attributeOf(number, 'val') !== '0';
}

/** `null` where nothing is said. */
export function isCentred(properties: Element | null): boolean | null {
  const alignment = attributeOf(childOf(properties, 'jc'), 'val');
  return alignment === null ? null : alignment === 'center';
}

/** A property that is on unless it says otherwise; `null` where nothing is said. */
export function isOn(property: Element | null): boolean | null {
  if (property === null) return null;
  return !/^(?:0|false|off|none)$/.test(attributeOf(property, 'val') ?? '1');
}
