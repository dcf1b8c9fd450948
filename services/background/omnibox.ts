/** `pz` in the address bar searches the library. */
import { type Browser, browser } from 'wxt/browser';
import type { Library } from '../../core/library/library';
import { followReference } from '../../core/library/references/followReference';
import { hasPassage } from '../../core/library/withTexts';
import {
  contentForAll,
  contentForPassage,
  type OmniboxPart,
  partsOf,
  plainTextOf,
  requestOf,
  xmlOf,
} from '../../core/omnibox';
import { labelOf } from '../../core/pack/names/names';
import { type Reference, referenceIn, referenceText } from '../../core/reference';
import type { PassageHit, TermHit } from '../../core/search/createSearch';
import type { DocumentHit } from '../../core/search/searchTitles';
import { termNamed } from '../../core/search/termNamed';
import { pageScriptOf } from '../../core/text/script/pageScript';
import { localize, uiLanguage } from '../localize';
import { explainTerm } from '../stores/asking/explainTerm';
import { prepareSearch, searchLibrary } from '../stores/asking/searchLibrary';
import { openLibrary } from '../stores/library/libraryStore';
import { readerReferenceUrl, readerSearchUrl, readerTermUrl, readerUrl } from '../tabs/readerPage';

type Suggestion = Browser.omnibox.SuggestResult;
type Disposition = `${Browser.omnibox.OnInputEnteredDisposition}`;

/** Browsers show about so many. */
const MOST_TERMS = 5;
const MOST_SUGGESTIONS = 8;

/** Must be called while the script starts, so that the keystroke that woke the background is heard. */
export function answerOmnibox(): void {
  const { omnibox } = browser;
  let typed = '';
  omnibox.onInputStarted.addListener(() => {
    setDefault([{ text: localize('omniboxHint'), style: 'plain' }]);
    // While the reader goes on typing.
    void openLibrary().then(prepareSearch);
  });
  omnibox.onInputChanged.addListener((text, suggest) => {
    typed = text;
    void suggestFor(text, () => typed === text, suggest);
  });
  omnibox.onInputEntered.addListener((text, disposition) => {
    void openAddress(text, disposition);
  });
}

/** @param isWanted whether no later keystroke has come, which has its own answer */
async function suggestFor(
  text: string,
  isWanted: () => boolean,
  suggest: (suggestions: Suggestion[]) => void,
): Promise<void> {
  const library = await openLibrary();
  if (!isWanted()) return;
  const [first, ...others] = await suggestionsFor(library, text);
  if (!isWanted()) return;
  setDefault(first?.parts ?? [{ text: localize('omniboxHint'), style: 'plain' }]);
  suggest(others.map(({ content, parts }) => ({ content, description: shown(parts) })));
}

async function openAddress(text: string, disposition: Disposition): Promise<void> {
  await open(await addressFor(await openLibrary(), text), disposition);
}

export interface OmniboxSuggestion {
  /** What the address bar holds when it is chosen. */
  content: string;
  parts: OmniboxPart[];
}

/** What is offered for a text: first what Enter opens, at last all results; none for a blank one. */
export async function suggestionsFor(library: Library, text: string): Promise<OmniboxSuggestion[]> {
  const query = text.trim();
  if (query === '') return [];
  const reference = referenceOf(library, query);
  if (reference !== null) return [referenceSuggestion(library, reference)];
  const { terms, documents, passages } = await searchLibrary(library, query);
  const found = [
    ...terms.slice(0, MOST_TERMS).map((hit) => termSuggestion(library, hit)),
    ...documents.map(documentSuggestion),
    ...passages.map(passageSuggestion),
  ].slice(0, MOST_SUGGESTIONS);
  const words = found.length === 0 ? 'omniboxNothing' : 'omniboxAll';
  const all: OmniboxPart[] = [{ text: localize(words, query), style: 'dim' }];
  return [...found, { content: contentForAll(query), parts: all }];
}

/** Where Enter leads: to the term or passage that was chosen or comes first, else to all that is found. */
export async function addressFor(library: Library, text: string): Promise<string> {
  const reference = referenceOf(library, text);
  if (reference !== null) return readerReferenceUrl(referenceText(reference));
  const request = requestOf(text);
  if (request.case === 'all') return readerSearchUrl(request.query);
  if (request.case === 'passage' && hasPassage(library, request.document, request.passage)) {
    return readerUrl(request.document, request.passage);
  }
  const query = text.trim();
  const named = termNamed(library, query);
  if (named !== null) return termUrl(library, named);
  const { terms, documents, passages } = await searchLibrary(library, query);
  const [term] = terms;
  if (term) return termUrl(library, term.term);
  const [document] = documents;
  if (document) return readerUrl(document.document, 1);
  const [passage] = passages;
  return passage ? readerUrl(passage.document, passage.passage) : readerSearchUrl(query);
}

/** At the passage that explains it, else at its own page. */
async function termUrl(library: Library, term: string): Promise<string> {
  const passage = await explainTerm(library, term);
  return passage === null ? readerTermUrl(term) : readerUrl(passage.document, passage.number, term);
}

function referenceOf({ packs }: Library, text: string): Reference | null {
  return referenceIn(text, (wanted) => packs.some(({ id }) => id === wanted));
}

/** Where it leads, or that something is missing: the reader says what. */
function referenceSuggestion(library: Library, reference: Reference): OmniboxSuggestion {
  const { pack, title, target } = reference;
  const followed = followReference(library, reference);
  const script = pageScriptOf('', uiLanguage());
  const content = referenceText(reference);
  switch (followed.case) {
    case 'term':
      return { content, parts: suggested('omniboxReference', labelOf(followed.term, script).text) };
    case 'passage':
      return { content, parts: suggested('omniboxReference', followed.document.title) };
    default:
      return {
        content,
        parts: suggested('omniboxReferenceMissing', `${title ?? pack} · ${target.id}`),
      };
  }
}

function suggested(
  words: 'omniboxReference' | 'omniboxReferenceMissing',
  to: string,
): OmniboxPart[] {
  return [{ text: localize(words, to), style: 'plain' }];
}

function termSuggestion(library: Library, hit: TermHit): OmniboxSuggestion {
  const term = library.term(hit.term);
  const script = pageScriptOf('', uiLanguage());
  const label = term ? labelOf(term, script).text : hit.label;
  const other = term ? labelOf(term, script === 'latin' ? 'hans' : 'latin').text : label;
  const parts = partsOf(hit.matchedName, hit.ranges);
  for (const name of new Set([label, other])) {
    if (name !== hit.matchedName) parts.push({ text: ` · ${name}`, style: 'dim' });
  }
  return { content: hit.matchedName, parts };
}

function documentSuggestion({ document, title, ranges, by }: DocumentHit): OmniboxSuggestion {
  const parts = partsOf(title, ranges);
  if (by !== null) parts.push({ text: ` — ${by}`, style: 'dim' });
  return { content: contentForPassage(document, 1), parts };
}

function passageSuggestion(hit: PassageHit): OmniboxSuggestion {
  return {
    content: contentForPassage(hit.document, hit.passage),
    parts: [...partsOf(hit.excerpt, hit.ranges), { text: ` — ${hit.title}`, style: 'dim' }],
  };
}

function setDefault(parts: OmniboxPart[]): void {
  void browser.omnibox.setDefaultSuggestion({ description: shown(parts) });
}

/** Chromium reads descriptions as XML, Firefox shows them as they are. */
function shown(parts: OmniboxPart[]): Suggestion['description'] {
  return import.meta.env.FIREFOX ? plainTextOf(parts) : xmlOf(parts);
}

async function open(url: string, disposition: Disposition): Promise<void> {
  if (disposition !== 'currentTab') {
    await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
    return;
  }
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  // Pages of extensions cannot be shown in private windows; the browser picks another one then.
  if (tab?.id === undefined || tab.incognito) await browser.tabs.create({ url });
  else await browser.tabs.update(tab.id, { url });
}
