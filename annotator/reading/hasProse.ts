/** Whether a frame has anything to read at all: advertisements and trackers need no index. */
import { dataOf, isElement, isText, shadowRootOf } from '../dom/domAccess';
import { treatmentOf } from '../dom/elementTreatment';
import { advance, type Children, renderedChildren } from '../dom/flatTree';

/** A Chinese character says as much as several letters; three of them are a name. */
const ENOUGH = 12;
const CHARACTER = 4;
const CHINESE = /[\u2E80-\u9FFF\uF900-\uFAFF]/g;
const LETTERS = /\p{L}/gu;
/** A frame smaller than this shows nobody a text. */
const SMALLEST = 24;
const MOST_NODES = 20_000;

interface HostEvents {
  /** A shadow root was met: its text may come later. */
  onShadowRoot(root: ShadowRoot): void;
  /** An element that has no shadow root but may yet get one. */
  onPossibleHost(element: Element): void;
}

export function hasProse({ onShadowRoot, onPossibleHost }: HostEvents): boolean {
  if (innerWidth < SMALLEST || innerHeight < SMALLEST) return false;
  let seen = 0;
  const path: Children[] = [renderedChildren(document)];
  for (let nodes = 0; path.length > 0; nodes += 1) {
    // So much page is not an advertisement, whatever it says.
    if (nodes > MOST_NODES) return true;
    const children = path.at(-1);
    const node = children?.next ?? null;
    if (children === undefined || node === null) {
      path.pop();
      continue;
    }
    advance(children);
    if (isText(node)) {
      seen += weightOf(dataOf(node).slice(0, 200));
      if (seen >= ENOUGH) return true;
    } else if (isElement(node)) {
      const treatment = treatmentOf(node);
      if (treatment !== 'inline' && treatment !== 'block') continue;
      const shadow = shadowRootOf(node);
      if (shadow === null) onPossibleHost(node);
      else onShadowRoot(shadow);
      path.push(renderedChildren(node));
    }
  }
  return false;
}

function weightOf(text: string): number {
  const chinese = text.match(CHINESE)?.length ?? 0;
  const letters = text.match(LETTERS)?.length ?? 0;
  return chinese * (CHARACTER - 1) + letters;
}
