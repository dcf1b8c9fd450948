import { isBefore, trimmedTextOf } from '../markup/elements';

/** Where it is kept that an element is the mark of a note, or the note. */
export const NOTE_PART = 'data-pangzhu-note';

/** What a note may stand in, from the inside. */
const BLOCKS = 'li, p, dd, aside, div, td, section';
/** 1, [1], (a), *, †, ①, 注1, [note 3]; a picture has no text. */
const MARK =
  /^[[(（〔［【]?\s?(?:\d{1,3}|[*†‡§¶]{1,3}|[①-⑳]|[a-z]|[ivx]{1,5}|[注註]\s?\d{0,3}|note \d{1,3})?\s?[\])）〕］】]?$/i;
/** What leads back may say so with an arrow before the number. */
const BACK = /^[[(（]?[←↑^]?\s?\d{1,3}[\])）]?$/;
const LONGEST_NOTE = 4_000;

/** Whether a link says no more than the mark of a note does. */
export const saysMark = (link: Element): boolean => MARK.test(trimmedTextOf(link));

/**
 * Finds the notes of a document by their links, whatever program wrote it: a mark leads to a note, and the note leads back to
 * the mark. Writes into `NOTE_PART` which element is which. Changes the document.
 */
export function findLinkedNotes(document: Document): void {
  const places = new Map<string, Element>();
  for (const element of document.querySelectorAll('[id], a[name]')) {
    for (const name of [element.getAttribute('id'), element.getAttribute('name')]) {
      if (name !== null && !places.has(name)) places.set(name, element);
    }
  }
  for (const mark of document.querySelectorAll('a[href*="#"]')) {
    if (mark.hasAttribute(NOTE_PART) || !MARK.test(trimmedTextOf(mark))) continue;
    const target = places.get(fragmentOf(mark) ?? '');
    const note = target === undefined ? null : noteAround(target);
    if (note === null || note.contains(mark) || trimmedTextOf(note).length > LONGEST_NOTE) continue;
    const back = [...note.querySelectorAll('a[href*="#"]')].find((link) => {
      const place = places.get(fragmentOf(link) ?? '');
      return place !== undefined && (place === mark || isWithin(place, mark));
    });
    const number = back === undefined ? numberOf(note, mark) : wholeBack(back);
    // A later note leads back from behind an earlier one, which is no mark.
    if (number === null || !isBefore(mark, note)) continue;
    outermost(mark).setAttribute(NOTE_PART, 'mark');
    number.setAttribute(NOTE_PART, 'mark');
    wholeNote(note).setAttribute(NOTE_PART, 'note');
  }
}

/**
 * What a note that leads back nowhere begins with, if it is the raised mark that leads to it, in an element of its own; `null` for
 * anything else that a raised number leads to.
 */
function numberOf(note: Element, mark: Element): Element | null {
  const first = note.firstElementChild;
  if (first === null || mark.closest('sup') === null) return null;
  const isSame = trimmedTextOf(first) === trimmedTextOf(mark) && trimmedTextOf(first) !== '';
  return isSame && trimmedTextOf(note).startsWith(trimmedTextOf(first)) ? first : null;
}

/** The block that an address is of: Calibre writes each note as a list of one term, which is its number. */
export function noteAround(target: Element): Element | null {
  const isList = target.localName.toLowerCase() === 'dl' && target.children.length === 2;
  return isList ? target : target.closest(BLOCKS);
}

/** What leads back with what is around it and says no more, which may be brackets. */
export function wholeBack(back: Element): Element {
  const term = back.closest('dt');
  return term !== null && BACK.test(trimmedTextOf(term)) ? term : outermost(back);
}

/** What says by its name that it is a note. */
const NAMED_NOTE = /(?:foot|end)note\d|^_?(?:ftn|fn|edn|en|sdfootnote|sdendnote)[-_]?\d/i;

/** A note of several paragraphs stands in a box of its own, which has a name. */
function wholeNote(first: Element): Element {
  const box = first.parentElement;
  return box !== null && NAMED_NOTE.test(box.id) && box.firstElementChild === first ? box : first;
}

/** What a link leads to in its document; `null` where the address is broken. */
function fragmentOf(link: Element): string | null {
  const address = link.getAttribute('href') ?? '';
  try {
    return decodeURIComponent(address.slice(address.indexOf('#') + 1));
  } catch (error) {
    // A lone per cent sign.
    if (!(error instanceof URIError)) throw error;
    return null;
  }
}

/** Whether the one is in the other and has no text beside it: a number and what raises it. */
const isWithin = (one: Element, other: Element) =>
  (one.contains(other) || other.contains(one)) && trimmedTextOf(one) === trimmedTextOf(other);

/** The mark with what raises it. */
function outermost(mark: Element): Element {
  let outer = mark;
  while (
    outer.parentElement !== null &&
    /^(?:sup|span|b|small|font)$/i.test(outer.parentElement.localName) &&
    trimmedTextOf(outer.parentElement) === trimmedTextOf(mark)
  ) {
    outer = outer.parentElement;
  }
  return outer;
}
