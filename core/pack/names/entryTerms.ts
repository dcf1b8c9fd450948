import { foldedLength } from '../../text/folding/foldedLength';
import { guessLanguage } from '../../text/guessLanguage';
import { labelGroupOf } from '../../text/languages';
import type { DraftEntry, DraftName } from '../drafts/draft';
import { madeId } from '../madeId';
import { PACK_LIMITS } from '../packLimits';
import type { PackName, PackTerm } from '../types';
import { VISIBLE } from '../visible';

/** Capitals, digits and what joins them, with two capitals at least: `ICANN`, `G20`, `WSIS+10`. */
const ACRONYM = /^(?=.*[A-Z\d].*[A-Z\d])[A-Z][A-Z\d&+/.-]{1,11}$/;

/**
 * The terms of a term base, in its order. What no pack may have is left out: names that fold to nothing or are too long,
 * and entries without any other.
 *
 * @param title of the term base, which its definitions are from
 */
export function entryTerms(entries: readonly DraftEntry[], title: string): PackTerm[] {
  const ids = new Set<string>();
  return entries.flatMap(({ names, definition, remark }): PackTerm[] => {
    const all = entryNames(names);
    const [first] = all;
    if (first === undefined) return [];
    const defined = long(definition, PACK_LIMITS.definition);
    const noted = long(remark, PACK_LIMITS.remark);
    return [
      {
        id: madeId(ids, first.text),
        kind: 'concept',
        weight: 2,
        names: all,
        ...(defined !== null && { definition: { text: defined, source: { title } } }),
        ...(noted !== null && { remark: noted }),
      },
    ];
  });
}

/** Names with their roles: the first of each language or script of Chinese is its label. One character alone counts only beside a full name. */
function entryNames(names: readonly DraftName[]): PackName[] {
  const seen = new Set<string>();
  const labelled = new Set<string>();
  return names.flatMap(({ text: written, language: told }): PackName[] => {
    const text = written.trim();
    const length = foldedLength(text);
    const language = told ?? guessLanguage(text);
    const key = `${language} ${text}`;
    if (length === 0 || !VISIBLE.test(text)) return [];
    if (text.length > PACK_LIMITS.name || seen.has(key)) return [];
    seen.add(key);
    const group = labelGroupOf(language);
    const isLabel = !labelled.has(group);
    labelled.add(group);
    const role = isLabel ? 'label' : ACRONYM.test(text) ? 'acronym' : 'alias';
    return [{ text, language, role, ...(length === 1 && { ambiguous: true as const }) }];
  });
}

function long(text: string | null, most: number): string | null {
  // What is to be seen may stand beyond the limit.
  const cut = text?.trim().slice(0, most).toWellFormed() ?? '';
  return VISIBLE.test(cut) ? cut : null;
}
