/**
 * What an element means for reading: by its tag and a few attributes, and by computed style only where these seldom
 * say all: a box around a single letter or within text, a line break or an element that its attribute hides.
 */
import { isFootnoteMarker } from '../../core/text/footnoteMarker';
import { isProse } from '../../core/text/isProse';
import {
  attributeOf,
  dataOf,
  firstChildOf,
  firstElementChildOf,
  firstOf,
  hasAnyAttribute,
  isElement,
  isText,
  localNameOf,
  namespaceOf,
  nextElementSiblingOf,
  nextSiblingOf,
  previousSiblingOf,
  shadowRootOf,
} from './domAccess';
import { isWithoutPlace, renderedParent } from './flatTree';

/**
 * - `inline`: its text belongs to the run around it.
 * - `block`: what is around it and what is in it are different runs.
 * - `break`: ends a run, has no text.
 * - `object`: not prose; stands in the run as U+FFFC, which ends a match.
 * - `gone`: not prose and not in the line of reading; the run goes on as if it were not there.
 */
export type Treatment = 'inline' | 'block' | 'break' | 'object' | 'gone';

/** What the name of an element says about reading it. */
export interface TagTraits {
  treatment: Treatment;
  /** Whether such an element can have a shadow root. */
  mayBeHost: boolean;
  /** Whether it can get its shadow root long after it was made, when it is defined. */
  isCustom: boolean;
}

/** What can have a shadow root, besides custom elements. */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(
    ' ',
  ),
);

const BY_TAG = new Map<string, TagTraits>();

function treat(treatment: Treatment, tags: string): void {
  for (const tag of tags.split(' ')) {
    BY_TAG.set(tag, { treatment, mayBeHost: HOSTS.has(tag), isCustom: false });
  }
}

const PLAIN_INLINE: TagTraits = { treatment: 'inline', mayBeHost: false, isCustom: false };
const CUSTOM: TagTraits = { treatment: 'inline', mayBeHost: true, isCustom: true };

export function traitsOf(tag: string): TagTraits {
  return BY_TAG.get(tag) ?? (tag.includes('-') ? CUSTOM : PLAIN_INLINE);
}

treat('inline', 'span a strong b em i');
treat(
  'block',
  'address article aside blockquote body button caption center col colgroup dd details dialog div ' +
    'dl dt fieldset figcaption figure footer foreignObject form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html ' +
    'legend li listing main marquee menu nav ol p search section summary table tbody td ' +
    'text tfoot th thead tr ul',
);
treat('break', 'br');
treat(
  'object',
  'audio canvas code embed iframe img input kbd math meter object option picture ' +
    'plaintext pre progress samp select svg textarea tt var video xmp',
);
treat(
  'gone',
  'area base clipPath datalist defs desc head link map marker mask meta metadata noembed ' +
    'noframes noscript param pattern rp rt rtc script source style symbol template title track wbr',
);

/**
 * Whether the text under a block without a shadow root is, all of it and nothing else, one run: in it there
 * are only inline elements that are read like the text in them and show no other tree.
 */
export function isPlainBlock(block: Element): boolean {
  return plainElementsIn(block, 0) <= MOST_PLAIN;
}

/** A block with more inline elements is read node by node, so that no step takes long. */
const MOST_PLAIN = 100;
const NOT_PLAIN = MOST_PLAIN + 1;

/** How many elements there are under `parent` besides `known` others; `NOT_PLAIN` if that is too many, or one is not plain. */
function plainElementsIn(parent: Element, known: number): number {
  let count = known;
  let child = firstElementChildOf(parent);
  for (; child !== null && count < NOT_PLAIN; child = nextElementSiblingOf(child)) {
    const tag = localNameOf(child);
    if (!PLAIN.has(tag) || treatmentOfTag(child, tag, 'inline') !== 'inline') return NOT_PLAIN;
    // One without content may yet get a shadow root, and is to be noted down.
    if (tag === 'span' && (shadowRootOf(child) !== null || firstChildOf(child) === null)) {
      return NOT_PLAIN;
    }
    count = plainElementsIn(child, count + 1);
  }
  return count;
}

/** Inline elements that are read like the text in them; of these, only a `span` can have a shadow root. */
const PLAIN = new Set(
  'a span strong b em i font u s small big mark time abbr cite q dfn sub ins del strike label bdi nobr'.split(
    ' ',
  ),
);

/** Of HTML, SVG and MathML. In a vocabulary of one's own a `title` is text like any other. */
const NAMESPACES = /\/(?:xhtml|svg|MathML)$/;

/** How `element` is to be read. */
export function treatmentOf(element: Element): Treatment {
  const tag = localNameOf(element);
  return treatmentOfTag(element, tag, traitsOf(tag).treatment);
}

/** The same where its local name, and how such elements are read, are known. */
export function treatmentOfTag(element: Element, tag: string, byTag: Treatment): Treatment {
  // Many pages break a heading on small screens only.
  if (byTag === 'break') return hasAnyAttribute(element) && isUndisplayed(element) ? 'gone' : byTag;
  // Where no scripts run it is shown, and its content is markup; elsewhere it is a text, or markup that a parser made.
  if (tag === 'noscript' && firstElementChildOf(element) !== null) {
    return element.checkVisibility() ? 'inline' : 'gone';
  }
  if (byTag === 'gone') return NAMESPACES.test(namespaceOf(element) ?? '') ? byTag : 'inline';
  if (byTag === 'object' && !holdsProse(element, tag)) return byTag;
  if (hasAnyAttribute(element)) {
    if (isHiddenByAttribute(element)) return 'gone';
    if (isEditable(element)) return 'object';
    if (tag === 'div' && isPieceOfLine(element)) return 'inline';
  }
  if (byTag === 'object') return 'block';
  if (byTag === 'inline' && tag === 'sup' && holdsFootnoteMarker(element)) return 'gone';
  return byTag;
}

/** Whether `node` itself or anything it is rendered in is left unread. */
export function isUnread(node: Node): boolean {
  for (let at: Node | null = node; at !== null; at = renderedParent(at)) {
    if (isWithoutPlace(at)) return true;
    if (!isElement(at)) continue;
    const treatment = treatmentOf(at);
    if (treatment !== 'inline' && treatment !== 'block') return true;
  }
  return false;
}

/**
 * The nearest element around `node` (or `node` itself) whose inline content is read as runs of its
 * own; the document element's parent at the latest. `null` where `node` is in no document.
 */
export function containerOf(node: Node): Node | null {
  for (let at: Node | null = node; at !== null; at = renderedParent(at)) {
    if (isElement(at)) {
      if (treatmentOf(at) === 'block') return at;
    } else if (at instanceof Document) return at;
  }
  return null;
}

/** `until-found` stays: the browser's own search reads it too, and opens it. */
function isHiddenByAttribute(element: Element): boolean {
  const hidden = attributeOf(element, 'hidden');
  return hidden !== null && hidden.toLowerCase() !== 'until-found' && isUndisplayed(element);
}

/** A style that gives such an element another display has it shown, whatever its tag and its attributes say. */
function isUndisplayed(element: Element): boolean {
  return getComputedStyle(element).display === 'none';
}

/** What else an attribute says is no value: such an element is what it stands in. */
const EDITABLE = /^(?:|true|plaintext-only)$/i;

/** Or code, which editors show as such. An article that is shown to be read says so, and has other letters. */
function isEditable(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable');
  if (EDITABLE.test(editable ?? 'false')) return true;
  if (!/^(?:textbox|code)$/.test(attributeOf(element, 'role') ?? '')) return false;
  return editable === null || /mono/i.test(getComputedStyle(element).fontFamily);
}

/** Whether there is something to be read in an element of a kind that mostly is none of it: a drawing, preformatted text. */
function holdsProse(element: Element, tag: string): boolean {
  if (tag === 'svg') return firstOf(element, 'text, foreignObject') !== null;
  // What stands in its place where it cannot be shown.
  if (tag === 'object') return firstElementChildOf(element)?.checkVisibility() === true;
  if (tag !== 'pre' || CODE_CLASS.test(attributeOf(element, 'class') ?? '')) return false;
  return isProse(beginningOf(element, SAMPLE, MOST_SAMPLE_NODES).text);
}

/** By so much of a preformatted text is told what it is, in UTF-16 units. */
const SAMPLE = 1_500;
const MOST_SAMPLE_NODES = 400;
const CODE_CLASS = /\b(?:code|highlight|hljs|language|lang|prettyprint|source|src|syntax|brush)\b/i;

/** Whether a change in the element may change what it is, if it is preformatted text. */
export function isWithinSample(pre: Element): boolean {
  return beginningOf(pre, SAMPLE, MOST_SAMPLE_NODES).isAll;
}

/** Longer than this is no piece of a line, in UTF-16 units. */
const LONGEST_PIECE = 24;
const MOST_PIECE_NODES = 60;
const INLINE_STYLE = /(?:^|;)\s*display:\s*inline(?:-block)?\s*(?:;|$)/;
/** Boxes within each other around one letter. */
const MOST_BOXES = 3;

/** Whether the element is a word or a letter of a line that is set in boxes, as animations need it. */
function isPieceOfLine(element: Element): boolean {
  if (INLINE_STYLE.test(attributeOf(element, 'style') ?? '') || isWithinText(element)) {
    const { text, isAll } = beginningOf(element, LONGEST_PIECE, MOST_PIECE_NODES);
    return isAll && /\S/.test(text);
  }
  let inner = firstChildOf(element);
  let isWord = false;
  for (let box = 1; box < MOST_BOXES && inner !== null && isElement(inner); box += 1) {
    if (nextSiblingOf(inner) !== null) isWord = true;
    inner = firstChildOf(inner);
  }
  if (inner === null || !isText(inner) || nextSiblingOf(inner) !== null) return false;
  if (inner.length > 2 || !/^\p{L}\p{M}?$/u.test(dataOf(inner))) return false;
  // A word of such letters has more of them.
  if (isWord && !beginningOf(element, LONGEST_PIECE, MOST_PIECE_NODES).isAll) return false;
  return getComputedStyle(element).display.startsWith('inline');
}

/** Whether there is text beside an element, in a line with it. */
function isWithinText(element: Element): boolean {
  const isBesideText = [previousSiblingOf(element), nextSiblingOf(element)].some(
    (node) => node !== null && isText(node) && !isBlank(node),
  );
  return isBesideText && getComputedStyle(element).display.startsWith('inline');
}

/**
 * The text an element begins with, without code, and whether that is all of it. Read as far as is needed:
 * `textContent` of each of many nested elements would be all of the text, again and again.
 */
function beginningOf(
  element: Element,
  units: number,
  mostNodes: number,
): { text: string; isAll: boolean } {
  let text = '';
  let nodes = 0;
  const read = (parent: Node): boolean => {
    for (let child = firstChildOf(parent); child !== null; child = nextSiblingOf(child)) {
      nodes += 1;
      if (nodes > mostNodes || text.length > units) return false;
      if (isText(child)) text += dataOf(child).slice(0, units + 1);
      else if (isElement(child) && !CODE.has(localNameOf(child)) && !read(child)) return false;
    }
    return true;
  };
  const isAll = read(element) && text.length <= units;
  return { text, isAll };
}

const CODE = new Set(['code', 'kbd', 'samp', 'var']);

/** A marker has a handful of nodes; whatever has more under it is not worth the look that each `sup` around it takes. */
const MOST_MARKER_NODES = 100;
const LONGEST_MARKER = 200;

/** Whether all text of `element` is footnote markers. */
function holdsFootnoteMarker(element: Element): boolean {
  const { text, isAll } = beginningOf(element, LONGEST_MARKER, MOST_MARKER_NODES);
  return isAll && isFootnoteMarker(text);
}

/** Whether there is nothing to be read in a text. */
export function isBlank(node: Text): boolean {
  return !/\S/.test(dataOf(node));
}

const noteHosts = new WeakSet<Node>();

/** Tells of an element that it holds our notes. Its name says nothing: one of our own a page could define. */
export function addNoteHost(element: Element): void {
  noteHosts.add(element);
}

/** Whether `node` is our own note. */
export function isNoteHost(node: Node): boolean {
  return noteHosts.has(node);
}
