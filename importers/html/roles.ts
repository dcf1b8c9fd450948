import { NOTE_PART } from './linkedNotes';

/** Tokens of `epub:type` and the roles of DPUB-ARIA, the classes that pandoc, Sphinx, MediaWiki and the like write. */
const LEFT_OUT_TYPES = new Set(['pagebreak', 'toc', 'landmarks', 'page-list', 'backlink']);
const LEFT_OUT_CLASSES = new Set([
  'mw-editsection',
  'mw-cite-backlink',
  'mw-jump-link',
  'headerlink',
  'footnote-back',
  'noprint',
  'mw-portlet',
  'mw-indicators',
  'catlinks',
  'printfooter',
  'navbox',
  'hatnote',
  'sr-only',
  'screen-reader-text',
  'visually-hidden',
]);
const LEFT_OUT_ELEMENTS = new Set(['nav', 'rt', 'rp', 'title', 'head', 'annotation', 'datalist']);
const NOTE_TYPES = new Set([
  'footnote',
  'footnotes',
  'endnote',
  'endnotes',
  'rearnote',
  'rearnotes',
]);
const NOTE_CLASSES = new Set(['footnote', 'footnotes', 'endnote', 'endnotes']);
const LABEL_CLASSES = new Set(['label']);
const NOTE_MARK_TYPES = new Set(['noteref', 'annoref']);
/** What a link to a note is written as: 1, [1], (1), *, †, ①, [note 3]. */
const NOTE_MARK =
  /^[[(（〔［]?(?:\d{1,3}|[*†‡§]{1,3}|[①-⑳]|[a-z]|注\d{0,3}|note \d{1,3})[\])）〕］]?$/i;
/** An arrow, perhaps with the selector of its plain form. */
const BACK = /^(?:[↑↩⏎^]\ufe0e?)+$/;

/** What an element is, by `epub:type` and `role`. */
function typesOf(element: Element): string[] {
  const types = `${element.getAttribute('epub:type') ?? ''} ${element.getAttribute('role') ?? ''}`;
  return types
    .split(/\s/)
    .filter((type) => type !== '')
    .map((type) => type.toLowerCase().replace(/^doc-/, ''));
}

const hasClass = (element: Element, names: ReadonlySet<string>) =>
  (element.getAttribute('class') ?? '').split(/\s/).some((name) => names.has(name));

/** Whether an element has nothing of the text: navigation, readings above characters, what is not shown. */
export function isLeftOut(element: Element): boolean {
  return (
    LEFT_OUT_ELEMENTS.has(element.localName.toLowerCase()) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    typesOf(element).some((type) => LEFT_OUT_TYPES.has(type)) ||
    hasClass(element, LEFT_OUT_CLASSES) ||
    isPermalink(element) ||
    isPageMargin(element)
  );
}

/** The sign beside a heading that links to it. */
const isPermalink = (element: Element) =>
  element.localName.toLowerCase() === 'a' &&
  /^[#¶§🔗]$/u.test((element.textContent ?? '').trim()) &&
  (element.getAttribute('href') ?? '').includes('#');

/** Running heads as LibreOffice writes them into pages. */
const isPageMargin = (element: Element) =>
  element.localName.toLowerCase() === 'div' &&
  /^(?:header|footer)$/.test(element.getAttribute('title') ?? '');

/** The number before a note as docutils writes it: a link back in brackets, which are no part of it. */
const isLabelOfNote = (element: Element) =>
  hasClass(element, LABEL_CLASSES) &&
  element.querySelector('a[href*="#"]') !== null &&
  NOTE_MARK.test((element.textContent ?? '').trim());

export function isNote(element: Element): boolean {
  return (
    element.getAttribute(NOTE_PART) === 'note' ||
    typesOf(element).some((type) => NOTE_TYPES.has(type)) ||
    hasClass(element, NOTE_CLASSES)
  );
}

/** Whether an element is the raised number that leads to a note, or the arrow that leads back. */
export function isNoteMark(element: Element): boolean {
  if (element.getAttribute(NOTE_PART) === 'mark') return true;
  if (typesOf(element).some((type) => NOTE_MARK_TYPES.has(type))) return true;
  const name = element.localName.toLowerCase();
  if (name === 'span' && isLabelOfNote(element)) return true;
  if (name !== 'sup' && name !== 'a') return false;
  const text = (element.textContent ?? '').trim();
  if (name === 'a') {
    return (
      (element.getAttribute('href') ?? '').includes('#') &&
      (BACK.test(text) || (/^[[〔［]/.test(text) && NOTE_MARK.test(text)))
    );
  }
  const link = element.querySelector('a[href*="#"]') ?? element.closest('a[href*="#"]');
  return NOTE_MARK.test(text) && (link !== null || /^[[〔［①-⑳]/.test(text));
}
