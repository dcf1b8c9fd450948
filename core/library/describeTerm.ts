import { labelOf } from '../pack/names/names';
import type { TermKind } from '../pack/types';
import type { Language, PageScript } from '../text/languages';
import type { Library } from './library';

/** What lists of terms say of a term. */
export interface TermDescription {
  label: string;
  labelLanguage: Language;
  kind: TermKind;
  /** Its label in the other language, if it has one. */
  otherName: { text: string; language: Language } | null;
}

/** The term for readers of `script`; `null` where there is none of this id in the library. */
export function describeTerm(
  library: Pick<Library, 'term'>,
  id: string,
  script: PageScript,
): TermDescription | null {
  const term = library.term(id);
  if (term === null) return null;
  const label = labelOf(term, script);
  const other = labelOf(term, script === 'latin' ? 'hans' : 'latin');
  return {
    label: label.text,
    labelLanguage: label.language,
    kind: term.kind,
    otherName: other === label ? null : { text: other.text, language: other.language },
  };
}
