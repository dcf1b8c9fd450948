import type { EditingSource, GeneratedSummary } from '../../components/library/terms/EditingSource';
import type { TermPack, TermRow } from '../../components/library/terms/termsView';
import { countPassages } from '../../core/library/countPassages';
import { generatedRules } from '../../core/library/generated/generatedRules';
import { packTerms } from '../../core/library/packTerms';
import { SELECTIONS } from '../../core/pack/keepSelection';
import { labelOf } from '../../core/pack/names';
import type { PackName } from '../../core/pack/types';
import { pageScriptOf } from '../../core/text/pageScript';
import { BUILT_IN_ID } from '../../data/builtInId';
import { localize, uiLanguage } from '../../services/localize';
import {
  addSelectedTerm,
  addTermsTo,
  copyTerm,
  deleteTerm,
  moveTerm,
  type PackTarget,
  saveTerm,
} from '../../services/stores/editTerms';
import { openLibrary, openWholeLibrary } from '../../services/stores/libraryStore';
import { hideTerm, showTerm } from '../../services/stores/settingsStore';
import {
  takeLibraryWish,
  watchLibraryWishes,
  wishInAddress,
} from '../../services/tabs/libraryPage';
import { openReaderSearch } from '../../services/tabs/readerPage';

/** Id of the pack for terms of the reader's own where they have none yet. */
const OWN_TERMS = 'own-terms';

/** The library page's view of editing. */
export function createEditingSource(): EditingSource {
  return {
    readTerms,
    readGenerated,
    propose,
    count: async (names) => countPassages(await openWholeLibrary(), names),
    async createTerm(pack, term, selection) {
      const read = { ...term, names: await withReadings(term.names) };
      const target = targetOf(pack);
      if (selection === null) return addTermsTo(target, [read]);
      const selections = { id: SELECTIONS, title: localize('selectionsTitle') };
      return addSelectedTerm(pack === '' ? selections : target, read, selections, selection);
    },
    async saveTerm({ pack }, before, wanted) {
      return saveTerm(pack, before, { ...wanted, names: await withReadings(wanted.names) });
    },
    deleteTerm: ({ id, pack, term, label }) =>
      pack === BUILT_IN_ID ? hide(id) : deleteTerm(pack, term.id, label),
    moveTerm: ({ pack, term }, to) => moveTerm(pack, term.id, to),
    duplicateTerm: ({ pack, term }) => copyTerm(pack, term.id),
    async addTerms(pack, terms) {
      const read = await Promise.all(
        terms.map(async (term) => ({ ...term, names: await withReadings(term.names) })),
      );
      return addTermsTo(targetOf(pack), read);
    },
    openReference: (text) => openReaderSearch(text),
    readWish: async () => (await takeLibraryWish()) ?? wishInAddress(location.hash),
    watchWishes(listener, signal) {
      watchLibraryWishes(listener, signal);
      addEventListener('hashchange', listener, { signal });
    },
  };
}

async function readTerms(): Promise<{ packs: TermPack[]; rows: TermRow[] }> {
  const library = await openLibrary();
  const script = pageScriptOf('', uiLanguage());
  const rows = packTerms(library).map(({ term, pack, inPack }): TermRow => {
    const { text: label, language } = labelOf(term, script);
    const passages = library.placesOf(term.id).length;
    return { id: term.id, pack, term: inPack, label, language, passages };
  });
  const packs = library.packs.map(({ id, title }): TermPack => {
    return { id, title, origin: id === BUILT_IN_ID ? 'built-in' : 'own' };
  });
  // What the reader has made is what they come for.
  return { packs: byOwn(packs, ({ id }) => id), rows: byOwn(rows, ({ pack }) => pack) };
}

async function readGenerated({ pack: id, term }: TermRow): Promise<GeneratedSummary> {
  const pack = (await openLibrary()).packs.find((each) => each.id === id);
  if (pack === undefined) return { names: [], ambiguous: [], supporters: [] };
  const { supportedBy, ...generated } = generatedRules(pack, term.id);
  const script = pageScriptOf('', uiLanguage());
  const supporters = pack.terms
    .filter((each) => supportedBy.includes(each.id))
    .map((each) => ({ id: each.id, label: labelOf(each, script).text }));
  return { ...generated, supporters };
}

function byOwn<Item>(items: readonly Item[], packOf: (item: Item) => string): Item[] {
  const isOwn = (item: Item) => packOf(item) !== BUILT_IN_ID;
  return [...items.filter(isOwn), ...items.filter((item) => !isOwn(item))];
}

function targetOf(pack: string): PackTarget {
  return { id: pack === '' ? OWN_TERMS : pack, title: localize('termsOwnPack') };
}

async function hide(id: string): Promise<() => Promise<void>> {
  await hideTerm(id);
  return () => showTerm(id);
}

/** OpenCC's dictionaries are loaded when first wanted. */
const forms = () => import('../../core/pack/otherForms');

async function propose(names: readonly PackName[]): Promise<PackName[]> {
  const written = names.find(
    ({ language, origin }) => language.startsWith('zh') && origin === undefined,
  );
  return written === undefined ? [] : (await forms()).otherForms(written, names);
}

async function withReadings(names: readonly PackName[]): Promise<PackName[]> {
  const { withReading } = await forms();
  return names.map((name) =>
    name.pinyin === undefined && name.origin !== 'generated' ? withReading(name) : name,
  );
}
