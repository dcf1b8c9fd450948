import { foldedLength } from '../text/folding/foldedLength';
import { labelGroupOf } from '../text/languages';
import type { Pack, PackDocument, PackName, PackTerm } from './types';

/**
 * The pack with what its parts say of each other in order: no term is supported by one that is not there, no
 * definition cites a document that is gone, and each term is sound. Terms without a name that can be found are left
 * out. Whatever `parsePack` takes is given back as it is.
 */
export function soundPack(pack: Pack): Pack {
  const terms = pack.terms.map(soundTerm).filter(({ names }) => names.length > 0);
  const ids = new Set(terms.map(({ id }) => id));
  const documents = new Map(pack.documents.map((document) => [document.id, document]));
  return {
    ...pack,
    terms: terms.map((term) => withKnownSource(withKnownSupporters(term, ids), documents)),
  };
}

/**
 * The term with one label for each script of Chinese and each other language, a first name that is one where none is said to be, every name
 * once, and no neighbour that is a name.
 */
export function soundTerm(term: PackTerm): PackTerm {
  const names = soundNames(term.names);
  const texts = new Set(names.map(({ text }) => text));
  const isSound = names === term.names && !term.neighbours?.some((text) => texts.has(text));
  if (isSound) return term;
  const { neighbours, ...rest } = { ...term, names };
  const kept = neighbours?.filter((text) => !texts.has(text));
  return kept === undefined ? rest : { ...rest, neighbours: kept };
}

function soundNames(names: PackName[]): PackName[] {
  const known = new Set<string>();
  const labelled = new Set<string>();
  let isChanged = false;
  const kept = names.flatMap((name) => {
    const key = `${name.language} ${name.text}`;
    if (known.has(key) || foldedLength(name.text) === 0) {
      isChanged = true;
      return [];
    }
    known.add(key);
    if (name.role !== 'label') return [name];
    const group = labelGroupOf(name.language);
    if (!labelled.has(group)) {
      labelled.add(group);
      return [name];
    }
    isChanged = true;
    return [{ ...name, role: 'alias' as const }];
  });
  const withLabel = kept.length > 0 && labelled.size === 0 ? firstAsLabel(kept) : kept;
  return isChanged || withLabel !== kept ? withLabel : names;
}

/** A term goes by its first name that was written by somebody, else by its first. */
function firstAsLabel(names: PackName[]): PackName[] {
  const at = Math.max(
    names.findIndex(({ origin, role }) => origin === undefined && role === 'alias'),
    0,
  );
  return names.map((name, position) => (position === at ? { ...name, role: 'label' } : name));
}

function withKnownSupporters(term: PackTerm, ids: ReadonlySet<string>): PackTerm {
  const { supportedBy } = term;
  const isKnown = (id: string) => id !== term.id && ids.has(id);
  if (supportedBy === undefined || supportedBy.every(isKnown)) return term;
  return { ...term, supportedBy: supportedBy.filter(isKnown) };
}

/** The title of a document that is gone still says where a definition is from. */
function withKnownSource(term: PackTerm, documents: ReadonlyMap<string, PackDocument>): PackTerm {
  const { definition } = term;
  const source = definition?.source;
  if (definition === undefined || source?.document === undefined) return term;
  const document = documents.get(source.document);
  const passages = document?.blocks.filter(({ type }) => type !== 'heading').length ?? 0;
  if (document !== undefined && (source.passage ?? 0) <= passages) return term;
  const { document: _, passage: __, ...rest } = source;
  return { ...term, definition: { ...definition, source: rest } };
}
