import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { metHash } from '../../core/collection/metAddress';
import type { FoundSelection } from '../../core/pack/drafts/foundSelection';
import { type ItemChanges, watchItems } from '../stores/watchItems';

/** In `storage.session`: what the library page is to do next. */
const WISH = 'libraryWish';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

/** What is kept of a page that a reader selects on: more is no sentence, or no title. */
export const SELECTION_LIMITS = { text: 200, sentence: 4_000, title: 500, url: 2_000 } as const;

const selectionForm: v.GenericSchema<unknown, FoundSelection> = v.object({
  text: v.pipe(text(SELECTION_LIMITS.text), v.minLength(1)),
  sentence: v.pipe(text(SELECTION_LIMITS.sentence), v.minLength(1)),
  title: text(SELECTION_LIMITS.title),
  url: text(SELECTION_LIMITS.url),
});

const wishForm = v.variant('case', [
  v.object({ case: v.literal('edit'), id: v.string() }),
  v.object({ case: v.literal('new'), selection: selectionForm }),
]);

export type LibraryWish = v.InferOutput<typeof wishForm>;

/**
 * Shows the library page and has it do something: in the tab that is open already, else in a new one.
 *
 * @param beside the tab that a new one goes next to
 */
export async function openLibraryFor(wish: LibraryWish, beside?: Browser.tabs.Tab): Promise<void> {
  await browser.storage.session.set({ [WISH]: wish });
  await showLibrary(browser.runtime.getURL('/library.html'), null, beside);
}

/** @param place where on the page the tab is to go; `null` for where it is */
async function showLibrary(
  url: string,
  place: string | null,
  beside?: Browser.tabs.Tab,
): Promise<void> {
  const [opened] = await browser.tabs.query({ url: `${url}*` });
  if (opened?.id !== undefined) {
    await browser.tabs.update(opened.id, { active: true, ...(place !== null && { url: place }) });
    await browser.windows.update(opened.windowId, { focused: true });
    return;
  }
  // Pages of extensions cannot be shown in private windows; the browser picks another one then.
  const where =
    beside === undefined || beside.incognito
      ? {}
      : { windowId: beside.windowId, index: beside.index + 1 };
  await browser.tabs.create({ url: place ?? url, ...where });
}

/**
 * Shows what the reader met, on the library page: in the tab that is open already, else in a new one.
 *
 * @param beside the tab that a new one goes next to
 */
export async function openCollection(beside?: Browser.tabs.Tab): Promise<void> {
  const url = browser.runtime.getURL('/library.html');
  await showLibrary(url, `${url}${metHash(null)}`, beside);
}

/** What the page is to do, told once; `null` for nothing in particular. */
export async function takeLibraryWish(): Promise<LibraryWish | null> {
  const { [WISH]: stored } = await browser.storage.session.get(WISH);
  if (stored === undefined) return null;
  await browser.storage.session.remove(WISH);
  const form = v.safeParse(wishForm, stored);
  return form.success ? form.output : null;
}

/** What the page's own address asks for: `#term=<id>` a term to be edited; `null` for nothing in particular. */
export function wishInAddress(hash: string): LibraryWish | null {
  const id = new URLSearchParams(hash.slice(1)).get('term');
  return id === null || id === '' ? null : { case: 'edit', id };
}

/** Calls `listener` whenever there is something to do. */
export function watchLibraryWishes(listener: () => void, signal: AbortSignal): void {
  const listenTo = (changes: ItemChanges) => {
    if (changes[WISH]?.newValue !== undefined) listener();
  };
  watchItems([WISH], listenTo, signal);
}
