/** Where an event of the pointer was, through open shadow roots. */
import { shadowRootOf } from '../dom/domAccess';
import { isNoteHost } from '../dom/elementTreatment';
import { deepestAt } from '../reading/visibleContainers';

/** Where an event was that is over: its innermost target is lost then, if it was in a shadow tree. */
export function placeOf({ clientX: x, clientY: y, target }: PointerEvent) {
  const isOutside = target instanceof Element && shadowRootOf(target) === null;
  return { x, y, target: isOutside ? target : deepestAt(x, y) };
}

/** The innermost target, in open shadow roots too. The path is asked for only where it tells more: it is dear. */
export function targetOf(event: Event): EventTarget | null {
  const { target } = event;
  if (!(target instanceof Element) || shadowRootOf(target) === null) return target;
  return event.composedPath()[0] ?? target;
}

/** Whether it happened in a note. */
export function isOurs(target: EventTarget | null): boolean {
  return target instanceof Node && isNoteHost(target);
}
