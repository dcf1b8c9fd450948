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
  return (
    <>
      {cuts.slice(0, -1).map((start, position) => {
        const piece = text.slice(start, cuts[position + 1]);
        if (covers(found, start))
          return (
            <mark key={start} class="found">
              {piece}
            </mark>
          );
        return covers(chosen, start) ? <mark key={start}>{piece}</mark> : piece;
      })}
    </>
  );
}

function covers(ranges: readonly TextRange[], at: number): boolean {
  return ranges.some(({ start, end }) => start <= at && at < end);
}
