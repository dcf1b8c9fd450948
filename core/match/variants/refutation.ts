/** What speaks against a variant at once, before any rule about variants is asked. */
import { firstThat } from '../../firstThat';
import { isLatinWord } from '../../text/characters';
import type { DenseText } from '../../text/folding/fold';
import type { ExactHits } from '../scan/scanExact';
import type { Edit } from './alignment';
import type { NameUnits } from './carefulRule';

/** Position of the first hit that ends behind a dense unit. */
const firstAfter = ({ ends }: ExactHits, unit: number) =>
  firstThat(ends.length, (hit) => (ends[hit] as number) > unit);

/** 的 */
const OF = 0x7684;

/**
 * Whether what is exact inside or beside a candidate speaks against it: a variant may contain an
 * exact name where it agrees with it unit by unit (网络空间 in 网络空间的命运共同体), and nothing else
 * may overlap it.
 */
export function isRefuted(
  exact: ExactHits,
  from: number,
  to: number,
  edits: Edit[],
  { units }: DenseText,
): boolean {
  for (let hit = firstAfter(exact, from); hit < exact.names.length; hit++) {
    const start = exact.starts[hit] as number;
    const end = exact.ends[hit] as number;
    if (start >= to) return false;
    if (start < from || end > to || end - start === to - from) return true;
    const disagrees = ({ type, text }: Edit) => {
      if (text >= end) return false;
      if (type === 'missing') return text > start;
      // Of a character written twice either may be the one too many, and 的 may be in both (人工智能的治理).
      const unit = units[text];
      const agrees =
        type === 'extra' &&
        (unit === OF ||
          (text + 1 === end && unit === units[text + 1]) ||
          (text === start && unit === units[text - 1]));
      return text >= start && !agrees;
    };
    if (edits.some(disagrees)) return true;
  }
  return false;
}

/** Edits that no rule lets pass: of letters and digits, and a first or last character that is missing. */
export function isHopeless(
  { type, name: at, text }: Edit,
  name: NameUnits,
  { units }: DenseText,
): boolean {
  const listed = name.pool[name.start + at] as number;
  if (type === 'missing' && (at === 0 || at === name.length - 1)) return true;
  return (
    (type !== 'extra' && isLatinWord(listed)) ||
    (type !== 'missing' && isLatinWord(units[text] as number))
  );
}
