import type { TextRange } from '../../../core/text/textRange';

export interface TextMarksProps {
  text: string;
  /** Where the chosen term stands; UTF-16 offsets into `text`, in any order. */
  chosen: readonly TextRange[];
  /** Where what is looked for stands; wins where both do. */
  found: readonly TextRange[];
}

/** A text with the chosen term and what is looked for in `<mark>`. */
export function TextMarks({ text, chosen, found }: TextMarksProps) {
  if (chosen.length === 0 && found.length === 0) return <>{text}</>;
  const edges = [0, text.length];
  for (const { start, end } of [...chosen, ...found]) edges.push(start, end);
  const cuts = [...new Set(edges.filter((edge) => edge >= 0 && edge <= text.length))].sort(
    (a, b) => a - b,
  );
  const isFound = coverage(found);
  const isChosen = coverage(chosen);
  return (
    <>
      {cuts.slice(0, -1).map((start, position) => {
        const piece = text.slice(start, cuts[position + 1]);
        const marked = isChosen(start);
        if (isFound(start))
          return (
            <mark key={start} class="found">
              {piece}
            </mark>
          );
        return marked ? <mark key={start}>{piece}</mark> : piece;
      })}
    </>
  );
}

/** Tells of places that are asked about in order whether one of the ranges is there. */
function coverage(ranges: readonly TextRange[]): (at: number) => boolean {
  const inOrder = ranges.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let covered = 0;
  return (at) => {
    for (let range = inOrder[next]; range !== undefined && range.start <= at; ) {
      covered = Math.max(covered, range.end);
      next += 1;
      range = inOrder[next];
    }
    return at < covered;
  };
}
