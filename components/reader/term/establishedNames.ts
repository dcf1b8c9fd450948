import type { NameRole, PackName, PackTerm } from '../../../core/pack/types';
import { LANGUAGE_TAGS, type Language } from '../../../core/text/languages';

const ROLES: NameRole[] = ['label', 'alias', 'acronym'];

export interface NamesOfLanguage {
  language: Language;
  names: PackName[];
}

/**
 * The names of a term that someone wrote, by language, the label first. Names that OpenCC generated
 * serve matching only: nobody is told that they are in use.
 */
export function establishedNames(term: PackTerm): NamesOfLanguage[] {
  const names = term.names.filter((name) => name.origin !== 'generated');
  const others = names.map(({ language }) => language);
  return [...new Set<Language>([...LANGUAGE_TAGS, ...others])]
    .map((language) => ({
      language,
      names: ROLES.flatMap((role) =>
        names.filter((name) => name.language === language && name.role === role),
      ),
    }))
    .filter((group) => group.names.length > 0);
}
