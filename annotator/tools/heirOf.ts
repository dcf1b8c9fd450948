import type { PageAnnotation } from '../annotatePage';
import type { Box } from '../dom/box';
import type { Mark } from '../marks/markedRuns';
import { boxesOf } from '../painting/markBoxes';

/**
 * The mark that stands where `mark` stood and is of the same name, as where a page draws a text anew with the
 * words it had; `null` where none does.
 *
 * @param around where `mark` stood, in the viewport
 */
export function heirOf(mark: Mark, around: Box, { painter }: PageAnnotation): Mark | null {
  for (const other of painter.painted.keys()) {
    if (other === mark || other.match.name !== mark.match.name) continue;
    if (boxesOf(other).some((box) => isOver(box, around))) return other;
  }
  return null;
}

/** The mark itself while it has a place, else its heir. */
export function livingOf(mark: Mark, around: Box, page: PageAnnotation): Mark | null {
  return boxesOf(mark).length > 0 ? mark : heirOf(mark, around, page);
}

function isOver(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    one.right > other.left &&
    one.top < other.bottom &&
    one.bottom > other.top
  );
}
