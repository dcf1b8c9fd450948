import { least } from '../runs/extremes';
import { spacedText } from '../runs/spacedText';
import { firstWordWidth } from './firstWord';
import type { FlowLine } from './flowLine';
import { goesOnWithin } from './goesOn';
import { FURTHEST_INDENT, indentOf, LEAST_INDENT } from './indent';

/** What a document does alike throughout: how far its lines are apart, and how its paragraphs begin. */
export interface Rhythm {
  /** Usual distance of baselines of lines of about this size, in points. */
  leadingOf(size: number): number;
  /** From this distance on lines of this size belong to two paragraphs, in points. */
  gapOf(size: number): number;
  /** How far first lines of paragraphs are indented, in ems; `null` where they are not, or where it is not sure. */
  indent: number | null;
  /** Whether lines were ended before their column does although the text goes on in them, so that room says nothing. */
  isBrokenShort: boolean;
  /** Baseline of the lowest line of most pages, from their top, in points. */
  foot: number;
}

/** Lines of a paragraph are apart by this much, in ems, where a document does not tell. */
const USUAL_LEADING = 1.4;
/** As many distances that agree tell it. */
const ENOUGH = 3;
/** A smaller or larger size is set at the leading of the text, or in proportion to it, within this part. */
const ALIKE = 0.04;
/** Lines of a paragraph are not further apart than this, in leadings, where a document does not tell. */
const GAP = 1.3;
/** A line was ended, as a paragraph's last one is, if the next word would have left this much room, in ems. */
const SHORT = 0.4;
/** As many of them show whether paragraphs are parted by room. */
const ENDS = 5;
/** And this share of them, since where a line was ended is not always sure. */
const MOSTLY = 0.75;
/** Of as many lines that were ended early this share goes on in the next one where ends of lines say nothing. */
const MANY_ENDS = 12;
const BROKEN_SHORT = 0.5;
/** Share of pages that reach further down than the others. */
const LONGER_PAGES = 0.2;
/** Narrow columns have smaller indents, in ems; more of them have to agree. */
const SMALL_INDENT = 0.6;
/** Less room than this, in ems and in points, is rounding. */
const LEAST_ROOM = 0.1;
const LEAST_POINTS = 1;
/** Edges of lines differ by less, in ems, without meaning anything. */
const SAME_EDGE = 0.3;

/** @param bodySize size of the document's text, in points */
export function rhythmOf(lines: readonly FlowLine[], bodySize: number): Rhythm {
  const following = follow(lines);
  const leadingOf = leadings(following, bodySize);
  const gaps = new Map<number, number>();
  const gapOf = (size: number) => {
    const key = Math.round(size);
    const known = gaps.get(key);
    if (known !== undefined) return known;
    const gap = gapBetween(following, key, leadingOf(size));
    gaps.set(key, gap);
    return gap;
  };
  return {
    leadingOf,
    gapOf,
    indent: usualIndent(lines),
    isBrokenShort: areBrokenShort(following),
    foot: footOf(lines),
  };
}

function leadings(lines: readonly Following[], bodySize: number): (size: number) => number {
  const bySize = new Map<number, Map<number, number>>();
  // Rows of tables are closer than lines of a text that is set far apart, and may be more.
  const prose = lines.filter(({ isProse }) => isProse);
  for (const { size, distance } of prose.length < ENOUGH ? lines : prose) {
    if (distance > size * 2.6 || distance < size * 0.9) continue;
    const counts = bySize.get(Math.round(size)) ?? new Map<number, number>();
    const key = Math.round(distance * 2) / 2;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    bySize.set(Math.round(size), counts);
  }
  const commonest = (size: number) => {
    const counts = bySize.get(Math.round(size)) ?? new Map<number, number>();
    let best: number | null = null;
    let most = 0;
    for (const [distance, count] of counts) {
      // Distances half a point apart are the same one, rounded by the program that set them.
      const near = count + (counts.get(distance + 0.5) ?? 0);
      if (near > most) {
        most = near;
        best = distance + 0.25;
      }
    }
    return best !== null && most >= ENOUGH ? best : null;
  };
  const body = commonest(bodySize);
  return (size) => {
    const own = commonest(size);
    if (own !== null) return own;
    for (const distance of bySize.get(Math.round(size))?.keys() ?? []) {
      const isAlike = (leading: number) => Math.abs(distance - leading) < leading * ALIKE;
      if (body !== null && (isAlike(body) || isAlike((body * size) / bodySize))) return distance;
    }
    return size * USUAL_LEADING;
  };
}

interface Following {
  size: number;
  distance: number;
  /** Whether the line above was ended before its column did. */
  isAfterEnd: boolean;
  /** Whether the sentence of the line above goes on in it, as its first letter shows. */
  goesOn: boolean;
  /** Neither of both has several cells. */
  isProse: boolean;
}

/** Lines that stand below one of their size. */
function follow(lines: readonly FlowLine[]): Following[] {
  return lines.flatMap((line, at) => {
    const before = lines[at - 1];
    if (line.distance === null || before === undefined) return [];
    if (Math.abs(before.size - line.size) > line.size * 0.05) return [];
    const text = spacedText(line.pieces).trim();
    const room = before.columnRight - before.right - firstWordWidth({ line, text });
    return [
      {
        size: line.size,
        distance: line.distance,
        isAfterEnd: room > line.size * SHORT,
        goesOn: goesOnWithin(spacedText(before.pieces).trim(), text),
        isProse: line.cells.length === 1 && before.cells.length === 1,
      },
    ];
  });
}

/** Texts that are copied with the ends of their lines have room at most of them, also where a sentence goes on. */
function areBrokenShort(lines: readonly Following[]): boolean {
  const ended = lines.filter(({ isAfterEnd, isProse }) => isAfterEnd && isProse);
  const goingOn = ended.filter(({ goesOn }) => goesOn);
  return ended.length >= MANY_ENDS && goingOn.length > ended.length * BROKEN_SHORT;
}

/** The lowest line of a page, but for a few pages that are longer than the others. */
function footOf(lines: readonly FlowLine[]): number {
  const lowest = new Map<number, number>();
  for (const { page, y } of lines) lowest.set(page, Math.max(lowest.get(page) ?? 0, y));
  const feet = [...lowest.values()].sort((a, b) => b - a);
  return feet[Math.floor(feet.length * LONGER_PAGES)] ?? 0;
}

/**
 * Where paragraphs are parted by room, all lines that were ended early have more of it below them than the others: what is
 * nearer to the former belongs to another paragraph.
 */
function gapBetween(lines: readonly Following[], size: number, leading: number): number {
  const usual = leading * GAP;
  const own = lines.filter((line) => Math.round(line.size) === size);
  const ends = own.filter(({ isAfterEnd }) => isAfterEnd).map(({ distance }) => distance);
  if (ends.length < ENDS) return usual;
  const far = leading + Math.max(size * LEAST_ROOM, LEAST_POINTS);
  const apart = ends.filter((distance) => distance > far);
  if (apart.length < ends.length * MOSTLY) return usual;
  const closest = least(apart);
  const gap = (leading + closest) / 2;
  const full = own.filter(({ isAfterEnd }) => !isAfterEnd);
  const wide = full.filter(({ distance }) => distance > gap);
  return wide.length > full.length * (1 - MOSTLY) ? usual : Math.min(gap, usual);
}

/** The commonest indent of lines between two that begin at the edge, unless whole paragraphs are set in by as much. */
function usualIndent(lines: readonly FlowLine[]): number | null {
  return commonestIndent(lines, LEAST_INDENT, ENOUGH) ?? commonestIndent(lines, SMALL_INDENT, ENDS);
}

/** The commonest indent of as many ems at least, if it is found often enough. */
function commonestIndent(
  lines: readonly FlowLine[],
  smallest: number,
  enough: number,
): number | null {
  const counts = new Map<number, number>();
  const isAtEdge = (line: FlowLine | undefined) =>
    line !== undefined && indentOf(line) < SAME_EDGE && indentOf(line) > -SAME_EDGE;
  lines.forEach((line, at) => {
    const after = lines[at + 1];
    const indent = indentOf(line);
    if (indent < smallest || indent > FURTHEST_INDENT || after?.region !== line.region) return;
    const key = Math.round(indent * 4) / 4;
    const isFirst = isAtEdge(after);
    const isInset = Math.abs(indentOf(after) - indent) < SAME_EDGE;
    if (isFirst || isInset) counts.set(key, (counts.get(key) ?? 0) + (isFirst ? 1 : -0.5));
  });
  const [[indent, count] = [0, 0]] = [...counts].sort(([, a], [, b]) => b - a);
  return count >= enough ? indent : null;
}
