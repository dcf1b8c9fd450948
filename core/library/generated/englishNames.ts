import '../../text/folding/everyPair';
import { createMatcher } from '../../match/createMatcher';
import type { Pack, PackName, PackTerm } from '../../pack/types';
import { foldToString } from '../../text/folding/fold';
import { traitsOf } from '../../text/languages';
import { compileIndex } from '../compiling/compileIndex';
import { englishForms } from './englishForms';
import { isEditedByHand } from './isEditedByHand';
import type { EnglishForms } from './readEnglishForms';

/** A form of a name of a term that nobody has written for it. */
interface OtherForm {
  /** Position of the term. */
  term: number;
  name: PackName;
}

/** Names in other spellings, numbers and joins would crowd out those that somebody wrote. */
const MOST_OF_TERM = 8;

/**
 * The pack with its English names as they are written otherwise (immunization, zoonoses, health care), marked as generated.
 * What is found of a name without that makes none, and neither does what any term is called already. Names that are there
 * stay, and making them again adds none.
 */
export function withEnglishNames(pack: Pack, forms: EnglishForms): Pack {
  if (isEditedByHand(pack)) return pack;
  const added = unfound(pack.terms, otherForms(pack.terms, forms));
  if (added.size === 0) return pack;
  const terms = pack.terms.map((term, position) => {
    const names = added.get(position);
    return names === undefined ? term : { ...term, names: [...term.names, ...names] };
  });
  return { ...pack, terms };
}

/** Forms that no term is called, none twice: what two terms would be called is told of neither. */
function otherForms(terms: readonly PackTerm[], forms: EnglishForms): OtherForm[] {
  const known = new Set(terms.flatMap(({ names }) => names.map(({ text }) => keyOf(text))));
  const byKey = new Map<string, OtherForm[]>();
  terms.forEach((term, position) => {
    for (const name of formsOf(term, forms)) {
      const key = keyOf(name.text);
      if (known.has(key)) continue;
      byKey.set(key, [...(byKey.get(key) ?? []), { term: position, name }]);
    }
  });
  return [...byKey.values()].flatMap((all) =>
    new Set(all.map(({ term }) => term)).size === 1 ? all.slice(0, 1) : [],
  );
}

const keyOf = (text: string) => foldToString(text).replace(/\s+/g, ' ').trim();

/** Who is called something is not called otherwise; and of one thing only there are not several. */
function formsOf({ kind, names }: PackTerm, forms: EnglishForms): PackName[] {
  if (kind === 'person') return [];
  const isConcept = kind === 'concept';
  return names
    .filter(
      ({ language, role, origin }) =>
        origin !== 'generated' && role !== 'acronym' && traitsOf(language).plural === 'english',
    )
    .flatMap(({ text, language, ambiguous }) =>
      englishForms(text, forms, { plural: isConcept, joined: isConcept }).map(
        (form): PackName => ({
          text: form,
          language,
          role: 'alias',
          origin: 'generated',
          ...(ambiguous === true ? { ambiguous } : {}),
        }),
      ),
    );
}

/** Those that the matcher does not find by what the terms are called; by term, eight of each. */
function unfound(terms: readonly PackTerm[], others: OtherForm[]): Map<number, PackName[]> {
  const left = new Map<number, PackName[]>();
  if (others.length === 0) return left;
  const concerned = new Set(others.map(({ term }) => term));
  const index = compileIndex(terms.filter((_, position) => concerned.has(position)));
  const matcher = createMatcher(index);
  for (const { term, name } of others) {
    const { text } = name;
    const before = left.get(term) ?? [];
    if (before.length >= MOST_OF_TERM) continue;
    if (matcher.scan(text).some(({ start, end }) => end - start === text.length)) continue;
    left.set(term, [...before, name]);
  }
  return left;
}
