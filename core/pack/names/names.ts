import '../../text/folding/everyPair';
import { foldToString } from '../../text/folding/fold';
import { type PageScript, pageScriptOfLanguage, scriptOf } from '../../text/languages';
import type { PackName, PackTerm } from '../types';

const LABEL_ORDER: Record<PageScript, readonly PageScript[]> = {
  hans: ['hans', 'hant', 'latin'],
  hant: ['hant', 'hans', 'latin'],
  latin: ['latin', 'hans', 'hant'],
};

/**
 * The name a term goes by where `script` is read: its label there, else its label in the nearest
 * other script, else whatever label it has. Throws if the term has no label at all, which `parsePack` rules out.
 */
export function labelOf(term: PackTerm, script: PageScript): PackName {
  for (const wanted of LABEL_ORDER[script]) {
    const label = term.names.find(
      (name) => name.role === 'label' && scriptOf(name.language) === wanted,
    );
    if (label) return label;
  }
  const other = term.names.find(({ role }) => role === 'label');
  if (other) return other;
  throw new Error(`The term ${term.id} has no label.`);
}

/**
 * The term's further names, most useful to a reader of `script` first: acronyms, the label in the
 * other language, aliases in the reader's script, then the rest. Names that differ from an earlier
 * one (or the label) only by folding are left out.
 */
export function otherNamesOf(term: PackTerm, script: PageScript): PackName[] {
  const label = labelOf(term, script);
  const seen = new Set([foldToString(label.text)]);
  const ranked = term.names
    .map((name, order) => ({ name, order, rank: usefulness(name, script) }))
    .sort((a, b) => a.rank - b.rank || a.order - b.order);
  const others: PackName[] = [];
  for (const { name } of ranked) {
    const folded = foldToString(name.text);
    if (seen.has(folded)) continue;
    seen.add(folded);
    others.push(name);
  }
  return others;
}

function usefulness(name: PackName, script: PageScript): number {
  const written = pageScriptOfLanguage(name.language);
  const own = scriptOf(name.language) === script;
  const otherLanguage = (script === 'latin') !== (written === 'latin');
  if (name.role === 'acronym') return 0;
  if (name.role === 'label' && otherLanguage) return 1;
  if (own && name.origin === undefined) return 2;
  return name.origin === undefined ? 3 : 4;
}
