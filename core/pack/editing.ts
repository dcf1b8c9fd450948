/**
 * Changes of a pack, each a pure function from a pack to a pack. What they give back `parsePack` takes, if they were
 * given what it takes. `edited` tells with the new pack what undoes the change.
 */

import { GoneError } from '../stored/GoneError';
import { type PackDifference, packDifference } from './changes/packDifference';
import { madeId } from './madeId';
import { byFirstName, type NewTerm } from './names/termNames';
import { soundPack } from './soundPack';
import type { Pack, PackDocument, PackTerm } from './types';

export type { NewTerm } from './names/termNames';
/** A document before it has an id. */
export type NewDocument = Omit<PackDocument, 'id'>;
/** What is told of a document beside its text. */
export type DocumentFacts = Pick<
  PackDocument,
  'title' | 'author' | 'publisher' | 'date' | 'language' | 'url'
>;
/** What is told of a pack beside what is in it. */
export interface PackFacts {
  title: string;
  /** `null` for none. */
  version: string | null;
}

export interface Edited {
  pack: Pack;
  /** Makes the earlier pack of the new one, or takes the change back in a pack that has changed since. */
  undo: PackDifference;
}

/** Makes a change, and keeps what undoes it. */
export function edited(pack: Pack, change: (pack: Pack) => Pack): Edited {
  const made = change(pack);
  return { pack: made, undo: packDifference(made, pack) };
}

/** A pack of the reader's own with nothing in it yet: private, and on. */
export function emptyPack(id: string, title: string): Pack {
  return {
    formatVersion: 2,
    id,
    title,
    private: true,
    enabled: true,
    documents: [],
    terms: [],
  };
}

/** Sets what is told of title and version; the rest stays. */
export function withPackFacts(pack: Pack, facts: Partial<PackFacts>): Pack {
  const { version: earlier, ...rest } = pack;
  const { title, version } = { title: pack.title, version: earlier ?? null, ...facts };
  return { ...rest, title, ...(version !== null && { version }) };
}

/** Adds terms after the others, with ids made from their names. Supporters must be terms of the pack. */
export function addTerms(pack: Pack, terms: readonly NewTerm[]): Pack {
  const taken = new Set(pack.terms.map(({ id }) => id));
  const made = terms.map(
    (term): PackTerm => ({ ...term, id: madeId(taken, byFirstName(term.names)) }),
  );
  return soundPack({ ...pack, terms: [...pack.terms, ...made] });
}

/** Takes terms out; terms that they supported lose them. Ids that the pack does not have are passed over. */
export function removeTerms(pack: Pack, ids: readonly string[]): Pack {
  const gone = new Set(ids);
  return soundPack({ ...pack, terms: pack.terms.filter(({ id }) => !gone.has(id)) });
}

/**
 * Changes one term; its id stays.
 *
 * @throws GoneError where the pack has no such term any more
 */
export function changeTerm(pack: Pack, id: string, change: (term: PackTerm) => PackTerm): Pack {
  termOf(pack, id);
  const terms = pack.terms.map((term) => (term.id === id ? { ...change(term), id } : term));
  return soundPack({ ...pack, terms });
}

/**
 * Puts a copy of the term right after it.
 *
 * @throws GoneError where the pack has no such term any more
 */
export function duplicateTerm(pack: Pack, id: string): Pack {
  const term = termOf(pack, id);
  const taken = new Set(pack.terms.map((each) => each.id));
  const copy = { ...term, id: madeId(taken, byFirstName(term.names)) };
  return { ...pack, terms: pack.terms.flatMap((each) => (each === term ? [each, copy] : [each])) };
}

/**
 * Moves terms to the end of another pack, where their ids may become others; supporters and cited documents that do
 * not come along are left behind.
 */
export function moveTerms(from: Pack, to: Pack, ids: readonly string[]): { from: Pack; to: Pack } {
  const wanted = new Set(ids);
  const moving = from.terms.filter(({ id }) => wanted.has(id));
  const taken = new Set(to.terms.map(({ id }) => id));
  const renamed = new Map(moving.map(({ id }) => [id, freeId(taken, id)]));
  const arriving = moving.map((term) => ({
    ...withSupporters(term, renamed),
    id: renamed.get(term.id) ?? term.id,
  }));
  return {
    from: removeTerms(from, ids),
    to: soundPack({ ...to, terms: [...to.terms, ...withoutCited(arriving)] }),
  };
}

/** Adds a document after the others, with an id made from its title. */
export function addDocument(pack: Pack, document: NewDocument): Pack {
  const taken = new Set(pack.documents.map(({ id }) => id));
  const made = { ...document, id: madeId(taken, document.title) };
  return { ...pack, documents: [...pack.documents, made] };
}

/**
 * Sets what is told of a document.
 *
 * @throws GoneError where the pack has no such document any more
 */
export function changeDocument(pack: Pack, id: string, facts: Partial<DocumentFacts>): Pack {
  documentOf(pack, id);
  const documents = pack.documents.map((each) => (each.id === id ? { ...each, ...facts } : each));
  return { ...pack, documents };
}

/** Takes a document out; definitions that cite it keep its title only. */
export function removeDocument(pack: Pack, id: string): Pack {
  return soundPack({ ...pack, documents: pack.documents.filter((each) => each.id !== id) });
}

/**
 * Moves a document to the end of another pack, where its id may become another.
 *
 * @throws GoneError where the pack has no such document any more
 */
export function moveDocument(from: Pack, to: Pack, id: string): { from: Pack; to: Pack } {
  const document = documentOf(from, id);
  const taken = new Set(to.documents.map((each) => each.id));
  const arriving = { ...document, id: freeId(taken, id) };
  return {
    from: removeDocument(from, id),
    to: { ...to, documents: [...to.documents, arriving] },
  };
}

function termOf(pack: Pack, id: string): PackTerm {
  const term = pack.terms.find((each) => each.id === id);
  if (term === undefined) throw new GoneError(`no such term in ${pack.id}: ${id}`);
  return term;
}

function documentOf(pack: Pack, id: string): PackDocument {
  const document = pack.documents.find((each) => each.id === id);
  if (document === undefined) throw new GoneError(`no such document in ${pack.id}: ${id}`);
  return document;
}

/** `id` where it is free, else one like it; that is taken then. */
function freeId(taken: Set<string>, id: string): string {
  if (taken.has(id)) return madeId(taken, id);
  taken.add(id);
  return id;
}

function withSupporters(term: PackTerm, renamed: ReadonlyMap<string, string>): PackTerm {
  const { supportedBy, ...rest } = term;
  const along = supportedBy?.flatMap((id) => renamed.get(id) ?? []) ?? [];
  return along.length === 0 ? rest : { ...rest, supportedBy: along };
}

/** Of a definition from a document of another pack, the title is left. */
function withoutCited(terms: readonly PackTerm[]): PackTerm[] {
  return terms.map((term) => {
    const { definition } = term;
    if (definition?.source?.document === undefined) return term;
    const { document: _, passage: __, ...source } = definition.source;
    return { ...term, definition: { ...definition, source } };
  });
}
