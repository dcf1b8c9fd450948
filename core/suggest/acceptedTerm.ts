import type { NewTerm } from '../pack/editing';
import type { PackDefinition, PackName } from '../pack/types';
import { labelGroupOf } from '../text/languages';
import type { SuggestedName, Suggestion, SuggestionDocument } from './suggestion';

/** The term that a suggestion becomes when it is accepted, for the pack that has the documents. */
export function acceptedTerm(
  suggestion: Suggestion,
  documents: readonly SuggestionDocument[],
): NewTerm {
  const { kind, weight, definition } = suggestion;
  const source = definition === null ? null : definitionOf(definition, documents);
  return {
    kind,
    weight,
    names: namesOf(suggestion),
    ...(source !== null && { definition: source }),
  };
}

/** All names of a suggestion as a pack has them: one label for each script and language. */
export function namesOf({ name, language, role, otherNames, warning }: Suggestion): PackName[] {
  const written: SuggestedName[] = [
    { text: name, language, role, origin: 'document' },
    ...otherNames,
  ];
  let names: PackName[] = written.map((each) => ({
    text: each.text,
    language: each.language,
    role: each.role,
    ...(each.origin === 'generated' && { origin: each.origin }),
  }));
  // An acronym that may mean something else counts beside a full name, if there is one.
  const isFull = (each: PackName) => each.role !== 'acronym';
  if (warning === 'ambiguous' && role === 'acronym' && names.some(isFull))
    names = names.map((each) => (each.text === name ? { ...each, ambiguous: true } : each));
  return withOneLabel(names);
}

/** One label for each script and language: the first that is meant as one, else the first name. */
function withOneLabel(names: readonly PackName[]): PackName[] {
  const labels = new Map<string, PackName>();
  for (const name of [...names.filter(({ role }) => role === 'label'), ...names]) {
    const group = labelGroupOf(name.language);
    if (!labels.has(group)) labels.set(group, name);
  }
  return names.map((name) => {
    if (labels.get(labelGroupOf(name.language)) === name) return { ...name, role: 'label' };
    return name.role === 'label' ? { ...name, role: 'alias' } : name;
  });
}

/** `null` where the documents do not have its place. */
function definitionOf(
  { text, document: id, block }: NonNullable<Suggestion['definition']>,
  documents: readonly SuggestionDocument[],
): PackDefinition | null {
  const document = documents.find((each) => each.id === id);
  if (document === undefined) return null;
  const isPassage = document.blocks[block]?.type !== 'heading';
  const before = document.blocks.slice(0, block).filter(({ type }) => type !== 'heading');
  return {
    text,
    source: {
      title: document.title ?? '',
      document: id,
      ...(isPassage && { passage: before.length + 1 }),
    },
  };
}
