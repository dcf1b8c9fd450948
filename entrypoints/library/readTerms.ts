import type { GeneratedSummary } from '../../components/library/terms/EditingSource';
import type { TermPack, TermRow } from '../../components/library/terms/termsView';
import { generatedRules } from '../../core/library/generated/generatedRules';
import { packTerms } from '../../core/library/packTerms';
import { labelOf } from '../../core/pack/names/names';
import { pageScriptOf } from '../../core/text/script/pageScript';
import { BUILT_IN_ID } from '../../data/builtInId';
import { uiLanguage } from '../../services/localize';
import { openLibrary } from '../../services/stores/library/libraryStore';

/** All terms of the library, those of the reader's own packs first. */
export async function readTerms(): Promise<{ packs: TermPack[]; rows: TermRow[] }> {
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

/** What is generated for a term of a pack of names only; nothing where the pack is gone. */
export async function readGenerated({ pack: id, term }: TermRow): Promise<GeneratedSummary> {
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
