import type { KeptPack, LibrarySource } from '../../components/library/LibrarySource';
import type { DocumentSummary, PackSummary } from '../../components/library/libraryView';
import type { HiddenTerm } from '../../components/marking/HiddenTerms';
import type { Library, LibraryDocument } from '../../core/library/library';
import { packDocument } from '../../core/library/packDocument';
import { passageCountOf } from '../../core/library/packHead';
import { labelOf } from '../../core/pack/names';
import type { Pack, PackDocument } from '../../core/pack/types';
import { pageScriptOf } from '../../core/text/pageScript';
import { BUILT_IN_ID } from '../../data/builtInId';
import { uiLanguage } from '../../services/localize';
import { importPack } from '../../services/stores/importPack';
import { keepDrafts, readKnownDocuments } from '../../services/stores/keepDrafts';
import { watchLibrary } from '../../services/stores/libraryRevision';
import { brokenPacks, openLibrary, openWholeLibrary } from '../../services/stores/libraryStore';
import { exportPack, setPackPrivacy, switchPack } from '../../services/stores/packChoices';
import { prepareInWorker } from '../../services/stores/prepareInWorker';
import { replaceChoices } from '../../services/stores/replaceChoices';
import {
  changeSettings,
  changeSiteSettings,
  inspectSettings,
  readSettings,
  showTerm,
  watchSettings,
} from '../../services/stores/settingsStore';
import {
  changeSiteRules,
  inspectSiteRules,
  watchSiteRules,
} from '../../services/stores/siteRulesStore';
import { readKeyCommands } from '../../services/tabs/keyCommands';
import { readerUrl } from '../../services/tabs/readerPage';
import { createCollectionSource } from './createCollectionSource';
import { createEditingSource } from './createEditingSource';
import { createKeepingSource } from './createKeepingSource';
import { createLearningSource } from './createLearningSource';
import { createSuggestionSource } from './createSuggestionSource';
import { pageDrawer } from './pageDrawer';
import { readDraft } from './readDraft';
import { tableReader } from './tableReader';
import { takeHanded } from './takeHanded';

/** The library page's view of the services. */
export function createLibrarySource(): LibrarySource {
  return {
    editing: createEditingSource(),
    keeping: createKeepingSource(),
    learning: createLearningSource(),
    collection: createCollectionSource(),
    suggesting: createSuggestionSource(),
    readPacks,
    watchPacks: watchLibrary,
    importPack: (text, onStage, signal) =>
      importPack(text, { prepare: prepareInWorker, onStage, signal }),
    takeHanded,
    readDraft,
    pageDrawer,
    tableReader,
    readKnown: readKnownDocuments,
    readBlocks: async ({ pack, document }) =>
      (await openWholeLibrary()).packs
        .find(({ id }) => id === pack)
        ?.documents.find(({ id }) => id === document)?.blocks ?? [],
    async keepDrafts(requests, onStage, signal) {
      const packs = await keepDrafts(requests, { prepare: prepareInWorker, onStage, signal });
      return packs.map(keptPack);
    },
    exportPack,
    setPackPrivacy,
    switchPack,
    readSettings: inspectSettings,
    watchSettings,
    changeSettings,
    changeSiteSettings,
    replaceChoices,
    readHiddenTerms,
    showTerm,
    readSites: inspectSiteRules,
    watchSites: watchSiteRules,
    changeSites: changeSiteRules,
    readCommands: readKeyCommands,
    saveFile,
  };
}

function keptPack({ id, title, documents, terms }: Pack): KeptPack {
  // The one that was kept last: a pack that has several got it as another version of one of them.
  const document = documents.at(-1);
  return {
    pack: id,
    document: document?.id ?? null,
    title,
    readerUrl: document === undefined ? null : readerUrl(document.id, 1),
    passages: document?.blocks.filter(({ type }) => type !== 'heading').length ?? 0,
    terms: terms.length,
  };
}

async function readPacks(): ReturnType<LibrarySource['readPacks']> {
  const [library, broken] = await Promise.all([openLibrary(), brokenPacks()]);
  return { packs: packSummaries(library), broken };
}

async function readHiddenTerms(): Promise<HiddenTerm[]> {
  const [library, { hiddenTerms }] = await Promise.all([openLibrary(), readSettings()]);
  const script = pageScriptOf('', uiLanguage());
  return hiddenTerms.map((id) => {
    const term = library.term(id);
    if (term === null) return { id, known: null };
    const { text: label, language } = labelOf(term, script);
    return { id, known: { label, language, kind: term.kind } };
  });
}

function packSummaries(library: Library): PackSummary[] {
  return library.packs.map((pack) => ({
    id: pack.id,
    title: pack.title,
    version: pack.version ?? null,
    origin: pack.id === BUILT_IN_ID ? 'built-in' : 'own',
    isPrivate: library.privatePacks.has(pack.id),
    isOn: pack.enabled,
    terms: pack.terms.length,
    documents: documentsOf(library, pack),
  }));
}

function documentsOf(library: Library, pack: Pack): DocumentSummary[] {
  if (!pack.enabled) return pack.documents.map(summaryOfOff);
  return [...library.documents, ...library.leftOut]
    .filter((document) => document.pack === pack.id)
    .map((document) => ({
      ...documentSummary(library, document),
      inPack: packDocument(pack, document.id)?.id ?? document.id,
    }));
}

/** What is switched off is not in the library, and has no place in the reader. */
function summaryOfOff(document: PackDocument): DocumentSummary {
  const passages = passageCountOf(document);
  return { ...factsOf(document), passages, terms: 'off', readerUrl: '' };
}

function factsOf({ id, title, author, language, publisher, date, url, complete }: PackDocument) {
  return { id, inPack: id, title, author, language, publisher, date, url, complete };
}

function documentSummary(library: Library, document: LibraryDocument): DocumentSummary {
  const terms = new Set<string>();
  for (let number = 1; number <= document.passageCount; number++) {
    for (const { term } of library.mentionsIn(document.id, number)) terms.add(term);
  }
  return {
    ...factsOf(document),
    passages: document.passageCount,
    terms: library.leftOut.includes(document) ? 'left out' : terms.size,
    readerUrl: readerUrl(document.id, 1),
  };
}

function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
