import { packTables } from '../match/tables/packTables';
import { withRulings } from '../pack/rulings';
import type { Pack, PackDocument, PackTerm } from '../pack/types';
import { compileIndex } from './compiling/compileIndex';
import { findMentions } from './compiling/findMentions';
import { createMentionTable, type MentionTable } from './compiling/mentionTable';
import { createTermLookup } from './createTermLookup';
import { generatedOf } from './generated/generatedOf';
import { withGeneratedRules } from './generated/withGeneratedRules';
import type { Library, LibraryDocument, Passage, PreparedLibrary } from './library';
import { passageCountOf } from './packHead';

/**
 * Puts packs together, earlier ones first. Where a later pack uses an id that is taken, its
 * document or term goes by `<pack id>/<id>`.
 *
 * @param prepared what an earlier library of equal packs has worked out
 * @param onPrepared told what this one has worked out, as soon as it has
 * @param now a clock in milliseconds, by which documents are left out that take too long
 */
export function createLibrary(
  packs: Pack[],
  prepared: PreparedLibrary | null = null,
  onPrepared: (prepared: PreparedLibrary) => void = () => {},
  now: () => number = () => performance.now(),
): Library {
  const documents = libraryDocuments(packs);
  const terms = new Map<string, PackTerm>();
  const privateTerms = new Set<string>();
  const termIds = libraryIdsOf(packs, ({ terms: listed }) => listed);
  const documentIds = libraryIdsOf(packs, ({ documents: listed }) => listed);
  for (const pack of packs.filter(({ enabled }) => enabled)) {
    for (const term of pack.terms.map(withRulings)) {
      const renamed = withLibraryIds(term, termIds.get(pack), documentIds.get(pack));
      terms.set(renamed.id, renamed);
      if (pack.private) privateTerms.add(renamed.id);
    }
  }
  const termList = [...terms.values()];
  const indexedTerms = () =>
    packs
      .filter(({ enabled }) => enabled)
      .flatMap((pack) =>
        withGeneratedRules(pack).map((term) =>
          withLibraryIds(term, termIds.get(pack), documentIds.get(pack)),
        ),
      );

  const likenessOfPacks = () => {
    let from = 0;
    return packs
      .filter(({ enabled }) => enabled)
      .flatMap((pack) => {
        const to = from + pack.terms.length;
        const likeness = generatedOf(pack).likeness.map((each) => ({ ...each, from, to }));
        from = to;
        return likeness;
      });
  };

  let index = prepared?.index ?? null;
  const getIndex = () => {
    if (index === null) {
      const compiled = compileIndex(indexedTerms(), privateTerms, likenessOfPacks());
      index = { ...compiled, tables: packTables(compiled) };
      onPrepared({ index, findings: null });
    }
    return index;
  };
  let mentions: MentionTable | null = null;
  const getMentions = () => {
    if (mentions !== null) return mentions;
    let findings = prepared?.findings ?? null;
    if (findings === null) {
      findings = findMentions([...documents.values()], getIndex(), undefined, now);
      onPrepared({ index: getIndex(), findings });
    }
    mentions = createMentionTable(findings);
    return mentions;
  };
  let parted: { documents: LibraryDocument[]; leftOut: LibraryDocument[] } | null = null;
  const getParted = () => {
    if (parted === null) {
      const { leftOut } = getMentions();
      const isLeftOut = ({ id }: LibraryDocument) => leftOut.has(id);
      const all = [...documents.values()];
      parted = {
        documents: all.filter((document) => !isLeftOut(document)),
        leftOut: all.filter(isLeftOut),
      };
    }
    return parted;
  };
  const documentOf = (id: string) => {
    const document = documents.get(id);
    return document === undefined || getMentions().leftOut.has(id) ? null : document;
  };
  let lookup: ((text: string) => Set<string>) | null = null;
  const passagesOfTerms = new Map<string, Passage[]>();
  const passage = (document: string, number: number) =>
    documentOf(document)?.passages[number - 1] ?? null;

  return {
    packs,
    privatePacks: new Set(packs.flatMap((pack) => (pack.private ? pack.id : []))),
    get documents() {
      return getParted().documents;
    },
    get leftOut() {
      return getParted().leftOut;
    },
    terms: termList,
    get index() {
      return getIndex();
    },
    document: documentOf,
    term: (id) => terms.get(id) ?? null,
    passage,
    mentionsOf: (term) => getMentions().ofTerm(term),
    mentionsIn: (document, number) => getMentions().inPassage(document, number),
    termsIn(text) {
      lookup ??= createTermLookup(getIndex());
      return lookup(text);
    },
    placesOf: (term) => getMentions().placesOf(term),
    passagesOf(term) {
      const known = passagesOfTerms.get(term);
      if (known) return [...known];
      const found = getMentions()
        .placesOf(term)
        .flatMap((place) => passage(place.document, place.passage) ?? []);
      passagesOfTerms.set(term, found);
      return [...found];
    },
  };
}

/** The documents of packs as a library has them, by id, whether or not they can be read in good time. */
export function libraryDocuments(packs: readonly Pack[]): Map<string, LibraryDocument> {
  const documents = new Map<string, LibraryDocument>();
  const ids = libraryIdsOf(packs, ({ documents: listed }) => listed);
  for (const pack of packs.filter(({ enabled }) => enabled)) {
    for (const document of pack.documents) {
      const id = ids.get(pack)?.get(document.id) ?? document.id;
      documents.set(id, {
        ...document,
        id,
        pack: pack.id,
        passages: passagesIn(id, document),
        passageCount: passageCountOf(document),
      });
    }
  }
  return documents;
}

type Ids = ReadonlyMap<string, string>;

/**
 * What each pack's documents or terms go by in the library. Also of packs that are switched off: the others keep
 * their ids, and with them links and what the reader has hidden, whichever packs are on.
 */
function libraryIdsOf(
  packs: readonly Pack[],
  listed: (pack: Pack) => readonly { id: string }[],
): ReadonlyMap<Pack, Ids> {
  const taken = new Set<string>();
  const all = new Map<Pack, Ids>();
  for (const pack of packs) {
    const ids = new Map<string, string>();
    for (const { id } of listed(pack)) {
      const free = freeId(taken, pack.id, id);
      taken.add(free);
      ids.set(id, free);
    }
    all.set(pack, ids);
  }
  return all;
}

/** Throughout, ids that are not renamed leave the term as it is. */
function withLibraryIds(
  term: PackTerm,
  terms: Ids = new Map(),
  documents: Ids = new Map(),
): PackTerm {
  const { supportedBy, definition } = term;
  const id = terms.get(term.id) ?? term.id;
  const source = definition?.source;
  const document = source?.document && documents.get(source.document);
  const isRenamed =
    id !== term.id ||
    document !== source?.document ||
    supportedBy?.some((supporter) => terms.get(supporter) !== supporter);
  if (!isRenamed) return term;
  return {
    ...term,
    id,
    ...(supportedBy && { supportedBy: supportedBy.map((each) => terms.get(each) ?? each) }),
    ...(definition &&
      source &&
      document !== undefined && {
        definition: { ...definition, source: { ...source, document } },
      }),
  };
}

function freeId(taken: ReadonlySet<string>, pack: string, id: string): string {
  let free = taken.has(id) ? `${pack}/${id}` : id;
  for (let count = 2; taken.has(free); count++) free = `${pack}/${id}/${count}`;
  return free;
}

/** The passages of a document's blocks, numbered. */
export function passagesIn(document: string, { blocks }: PackDocument): Passage[] {
  const passages: Passage[] = [];
  for (const { type, text, page } of blocks) {
    if (type === 'heading') continue;
    const number = passages.length + 1;
    passages.push({ document, number, text, ...(page !== undefined && { page }) });
  }
  return passages;
}
