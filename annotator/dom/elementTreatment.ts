/** What an element means for reading: by its tag and a few attributes, never by computed style. */
import { isFootnoteMarker, LONGEST_MARKER } from '../../core/text/footnoteMarker';
import {
  attributeOf,
  dataOf,
  firstChildOf,
  firstElementChildOf,
  hasAnyAttribute,
  isElement,
  isText,
  localNameOf,
  nextElementSiblingOf,
  nextSiblingOf,
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

treat('inline', 'span a strong b em i font u small sup sub slot');
treat(
  'block',
  'address article aside blockquote body button caption center col colgroup dd details dialog dir div ' +
    'dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html ' +
    'legend li listing main marquee menu nav ol optgroup p search section summary table tbody td ' +
    'tfoot th thead tr ul',
);
treat('break', 'br');
treat(
  'object',
  'applet audio canvas code embed frame iframe img input kbd math meter object option output picture ' +
    'plaintext pre progress samp select svg textarea tt var video xmp',
);
treat(
  'gone',
  'area base basefont bgsound datalist head link map meta noembed noframes noscript param rp rt rtc ' +
    'script source style template title track wbr',
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

/** How `element` is to be read. */
export function treatmentOf(element: Element): Treatment {
  const tag = localNameOf(element);
  return treatmentOfTag(element, tag, traitsOf(tag).treatment);
}

/** The same where its local name, and how such elements are read, are known. */
export function treatmentOfTag(element: Element, tag: string, byTag: Treatment): Treatment {
  if (byTag === 'gone' || byTag === 'object' || byTag === 'break') return byTag;
  if (hasAnyAttribute(element)) {
    if (isHiddenByAttribute(element)) return 'gone';
    if (isEditable(element)) return 'object';
  }
  if (byTag === 'inline' && tag === 'sup' && holdsFootnoteMarker(element)) return 'gone';
  return byTag;
}

/** Whether `node` itself or anything it is rendered in is left unread. */
export function isUnread(node: Node): boolean {
  for (let at: Node | null = node; at !== null; at = renderedParent(at)) {
    if (isWithoutPlace(at)) return true;
    if (!isElement(at)) continue;
    const treatment = treatmentOf(at);
    if (treatment === 'object' || treatment === 'gone') return true;
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
  return hidden !== null && hidden.toLowerCase() !== 'until-found';
}

function isEditable(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  return attributeOf(element, 'role') === 'textbox';
}

/** A marker has a handful of nodes; whatever has more under it is not worth the look that each `sup` around it takes. */
const MOST_MARKER_NODES = 64;

/**
 * Whether all text of `element` is footnote markers. Read as far as a marker can go: `textContent` of each of many
 * nested ones would be all of the text, again and again.
 */
function holdsFootnoteMarker(element: Element): boolean {
  let text = '';
  let nodes = 0;
  const read = (parent: Node): boolean => {
    for (let child = firstChildOf(parent); child !== null; child = nextSiblingOf(child)) {
      nodes += 1;
      if (nodes > MOST_MARKER_NODES) return false;
      if (isText(child)) text += dataOf(child).slice(0, LONGEST_MARKER + 1);
      else if (!read(child)) return false;
      if (text.length > LONGEST_MARKER) return false;
    }
    return true;
  };
  return read(element) && isFootnoteMarker(text);
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
