/** Suggests terms of documents of the library, and stores what the reader decides of them. */

import type { Library } from '../../../core/library/library';
import { packTerm } from '../../../core/library/packTerms';
import { labelOf } from '../../../core/pack/names/names';
import type { PackDocument, PackName } from '../../../core/pack/types';
import { GoneError } from '../../../core/stored/GoneError';
import { acceptedTerm, namesOf } from '../../../core/suggest/acceptedTerm';
import type { DecisionsChange } from '../../../core/suggest/decisionsChange';
import { joinKnown } from '../../../core/suggest/joinKnown';
import type { Suggestion, SuggestionDocument } from '../../../core/suggest/suggestion';
import type { SuggestionProgress } from '../../../core/suggest/suggestTerms';
import { withoutRejected } from '../../../core/suggest/withoutRejected';
import type { PageScript } from '../../../core/text/languages';
import { openWholeLibrary } from '../library/libraryStore';
import { type Accepted, type AcceptedPlace, changeAccepted } from './acceptedTerms';
import { changeRejected, readRejected } from './rejectedNames';
import type { Suggest } from './suggestionWork';

/** A document by its pack. */
export interface DocumentOfPack {
  pack: string;
  /** Its id there. */
  document: string;
}

export interface SuggestedOfDocuments {
  documents: SuggestionDocument[];
  suggestions: Suggestion[];
  /** What the library has already. */
  known: Suggestion[];
  /** What the terms are called that suggestions join, by their ids in the library. */
  joined: Map<string, string>;
  keep(change: DecisionsChange): Promise<void>;
}

export interface SuggestOptions {
  suggest: Suggest;
  /** Gives names how they are read, and those that they have elsewhere. */
  complete(names: readonly PackName[]): Promise<PackName[]>;
  /** Which of its labels a term is called by. */
  script: PageScript;
  onProgress(progress: SuggestionProgress): void;
  signal: AbortSignal;
}

/** As many suggestions a document gives at most: nobody decides on more of them. */
const MOST = 400;

/**
 * What documents propose beside what the library has and what was rejected in their packs before.
 *
 * @throws GoneError where one of them is gone, the reason of the signal, and whatever the worker fails with
 */
export async function suggestDocuments(
  wanted: readonly DocumentOfPack[],
  { suggest, complete, script, onProgress, signal }: SuggestOptions,
): Promise<SuggestedOfDocuments> {
  const library = await openWholeLibrary();
  const sources = wanted.map((each) => sourceOf(library, each));
  const documents = sources.map(({ listed }) => listed);
  const names = library.terms.flatMap(({ id, names: own }) =>
    own.map(({ text }) => ({ text, term: id })),
  );
  const made = await suggest({ documents, most: MOST }, onProgress, signal);
  const rejected = await Promise.all(
    [...new Set(wanted.map(({ pack }) => pack))].map((pack) => readRejected(pack)),
  );
  const { open, known } = joinKnown(made, names);
  const suggestions = withoutRejected(open, rejected.flat());
  const joined = new Map(
    suggestions.flatMap(({ joins }) => {
      const term = joins === null ? null : library.term(joins);
      return term === null ? [] : [[term.id, labelOf(term, script).text] as const];
    }),
  );
  return { documents, suggestions, known, joined, keep: keeper(sources, complete) };
}

/** A document with the pack that it is of, and what suggestions call it. */
interface Source {
  pack: string;
  own: PackDocument;
  listed: SuggestionDocument;
}

function sourceOf({ packs }: Library, { pack: id, document }: DocumentOfPack): Source {
  const pack = packs.find((each) => each.id === id);
  const own = pack?.documents.find((each) => each.id === document);
  if (own === undefined) throw new GoneError(`no such document in ${id}: ${document}`);
  const { title, language } = own;
  return {
    pack: id,
    own,
    listed: { id: `${id}/${own.id}`, title, language, blocks: own.blocks },
  };
}

function keeper(
  sources: readonly Source[],
  complete: SuggestOptions['complete'],
): (change: DecisionsChange) => Promise<void> {
  const places = new Map<number, AcceptedPlace>();
  const packOf = ({ passage }: Suggestion) =>
    sources.find(({ listed }) => listed.id === passage.document)?.pack ?? '';
  return async ({ accepted, withdrawn, rejected, readmitted }) => {
    // First, since it may be done twice: where what follows is refused, all of the change is tried again.
    const packs = new Set([...rejected, ...readmitted].map(packOf));
    for (const pack of packs) {
      const namesIn = (some: readonly Suggestion[]) =>
        some.filter((each) => packOf(each) === pack).map(({ name }) => name);
      await changeRejected(pack, { added: namesIn(rejected), removed: namesIn(readmitted) });
    }
    const gone = withdrawn.flatMap((key) => places.get(key) ?? []);
    const library = await openWholeLibrary();
    const added = await Promise.all(
      accepted.map(({ suggestion }) => acceptedOf(library, sources, suggestion, complete)),
    );
    const made = await changeAccepted(gone, added);
    for (const key of withdrawn) places.delete(key);
    for (const [at, { key }] of accepted.entries()) {
      const place = made[at];
      if (place !== undefined) places.set(key, place);
    }
  };
}

async function acceptedOf(
  library: Library,
  sources: readonly Source[],
  suggestion: Suggestion,
  complete: SuggestOptions['complete'],
): Promise<Accepted> {
  const joins = suggestion.joins === null ? null : packTerm(library, suggestion.joins);
  const names = await complete(namesOf(suggestion));
  if (joins !== null) return { case: 'names', pack: joins.pack, term: joins.inPack, names };
  const source = sources.find(({ listed }) => listed.id === suggestion.passage.document);
  if (source === undefined) throw new GoneError(`no such document: ${suggestion.passage.document}`);
  const term = acceptedTerm(
    suggestion,
    sources.map(({ listed }) => listed),
  );
  return { case: 'term', pack: source.pack, term: { ...withOwnSource(term, sources), names } };
}

/** A definition cites a document of its own pack by its id there; of another's, the title is left. */
function withOwnSource(
  term: ReturnType<typeof acceptedTerm>,
  sources: readonly Source[],
): ReturnType<typeof acceptedTerm> {
  const source = term.definition?.source;
  const from = sources.find(({ listed }) => listed.id === source?.document);
  if (term.definition === undefined || source === undefined || from === undefined) return term;
  return {
    ...term,
    definition: { ...term.definition, source: { ...source, document: from.own.id } },
  };
}
