import { guessLanguage } from '../../text/guessLanguage';
import { type Language, labelGroupOf } from '../../text/languages';
import { nameKey } from '../changes/packDifference';
import type { NameRole, PackName, PackTerm } from '../types';

/** A term before it has an id. */
export type NewTerm = Omit<PackTerm, 'id'>;

/** What the first name says; ids are made from it. */
export function byFirstName(names: readonly PackName[]): string {
  const label = names.find(({ role }) => role === 'label') ?? names[0];
  return label?.text ?? '';
}

/** A term with one name, as far as the name alone says what it is. */
export function termOfName(text: string, language: Language = guessLanguage(text)): NewTerm {
  return { kind: 'concept', weight: 2, names: [{ text: tidyName(text), language, role: 'label' }] };
}

/** White space as single spaces, and none around. */
export function tidyName(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Latin capitals and digits without a space, two to eight of them: WSIS, G20, 5G. */
const ACRONYM = /^(?=.*[A-Z])[A-Z0-9][A-Z0-9&./-]{1,7}$/;

/**
 * Adds a name; one that is there already is left as it is.
 *
 * @param role by default its language's label where that has none, else an acronym or an alias by how it looks
 */
export function addName(
  names: readonly PackName[],
  text: string,
  language: Language = guessLanguage(text),
  role: NameRole = likelyRole(names, tidyName(text), language),
): PackName[] {
  const added = { text: tidyName(text), language };
  if (names.some((name) => nameKey(name) === nameKey(added))) return [...names];
  return role === 'label'
    ? nameAsLabel([...names, { ...added, role }], names.length)
    : [...names, { ...added, role }];
}

/** The role that a name of a language most likely has beside others. */
function likelyRole(names: readonly PackName[], text: string, language: Language): NameRole {
  const isLabelled = names.some(
    (name) => name.role === 'label' && labelGroupOf(name.language) === labelGroupOf(language),
  );
  if (!isLabelled) return 'label';
  return ACRONYM.test(text) ? 'acronym' : 'alias';
}

/**
 * Changes the name at a position. As the label of its language it takes the place of the one there was; what was
 * generated from another name is the reader's own once its text is changed.
 */
export function changeName(
  names: readonly PackName[],
  at: number,
  change: Partial<Pick<PackName, 'text' | 'language' | 'role'>>,
): PackName[] {
  const before = names[at];
  if (before === undefined) throw new RangeError(`no name at ${at}`);
  const isRenamed = change.text !== undefined && change.text !== before.text;
  const { pinyin, origin, ...rest } = before;
  const made: PackName = {
    ...rest,
    ...(!isRenamed && origin !== undefined && { origin }),
    ...(!isRenamed && pinyin !== undefined && { pinyin }),
    ...change,
  };
  const all = names.map((name, position) => (position === at ? made : name));
  return made.role === 'label' ? nameAsLabel(all, at) : all;
}

/** Takes the name at a position out. */
export function removeName(names: readonly PackName[], at: number): PackName[] {
  return names.filter((_, position) => position !== at);
}

/** The names with the one at that position as the label of its language, which no other is then. */
export function nameAsLabel(names: readonly PackName[], at: number): PackName[] {
  const label = names[at];
  if (label === undefined) return [...names];
  const group = labelGroupOf(label.language);
  return names.map((name, position) => {
    if (position === at) return { ...name, role: 'label' };
    const isOther = name.role === 'label' && labelGroupOf(name.language) === group;
    return isOther ? { ...name, role: 'alias' } : name;
  });
}
