import { isDash, isHan, isInterpunct, isLatinWord, isWhiteSpace } from '../text/characters';

interface Span {
  start: number;
  end: number;
}

/**
 * A place with one of its edges moved by one word, where words are parted by spaces, or by one character.
 * @param text of the block
 * @param by 1 makes the place longer, -1 shorter
 * @returns the place as it is where there is nothing to take in, or nothing would be left
 */
export function moveEdge<Place extends Span>(
  text: string,
  place: Place,
  side: 'start' | 'end',
  by: 1 | -1,
): Place {
  const forward = (side === 'end') === (by === 1);
  const edge = side === 'end' ? place.end : place.start;
  const moved = by === 1 ? takeIn(text, edge, forward) : leaveOut(text, edge, forward);
  const next = side === 'end' ? { ...place, end: moved } : { ...place, start: moved };
  return next.start < next.end ? next : place;
}

function takeIn(text: string, edge: number, forward: boolean): number {
  const word = skipJoints(text, edge, forward);
  const past = skipWord(text, word, forward);
  return past === word ? edge : past;
}

function leaveOut(text: string, edge: number, forward: boolean): number {
  const past = skipWord(text, edge, forward);
  return skipJoints(text, past === edge ? edge + (forward ? 1 : -1) : past, forward);
}

function unitAt(text: string, at: number, forward: boolean): number {
  return text.charCodeAt(forward ? at : at - 1);
}

function skipJoints(text: string, from: number, forward: boolean): number {
  let at = from;
  for (;;) {
    const unit = unitAt(text, at, forward);
    if (!isWhiteSpace(unit) && !isDash(unit) && !isInterpunct(unit)) return at;
    at += forward ? 1 : -1;
  }
}

function skipWord(text: string, from: number, forward: boolean): number {
  const step = forward ? 1 : -1;
  if (isHan(unitAt(text, from, forward))) return from + step;
  let at = from;
  while (isLatinWord(unitAt(text, at, forward))) at += step;
  return at;
}
