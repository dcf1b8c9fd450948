import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { sentenceAround } from '../../core/text/sentenceAround';
import { isAccessDenied, isTabGone } from '../messaging/browserErrors';
import { openLibraryFor, SELECTION_LIMITS } from '../tabs/libraryPage';

/** What a page says of a paragraph; more of it is no paragraph. */
const paragraph = v.pipe(v.string(), v.maxLength(20_000));

/** Opens the form for a new term with what was selected in a tab, and with where it stands there. */
export async function newTermFrom(
  selected: string,
  frame: number | undefined,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  const text = selected.replace(/\s+/g, ' ').trim().slice(0, SELECTION_LIMITS.text);
  if (text === '') return;
  const around = tab?.id === undefined ? null : await paragraphOf(tab.id, frame);
  const sentence = around === null ? text : sentenceAround(around, text);
  await openLibraryFor(
    {
      case: 'new',
      selection: {
        text: text.toWellFormed(),
        sentence: sentence.slice(0, SELECTION_LIMITS.sentence).toWellFormed(),
        title: (tab?.title ?? '').slice(0, SELECTION_LIMITS.title).toWellFormed(),
        url: (tab?.url ?? '').slice(0, SELECTION_LIMITS.url),
      },
    },
    tab,
  );
}

/** The text of the paragraph that the selection begins in; `null` where the page is out of reach. */
async function paragraphOf(tab: number, frame: number | undefined): Promise<string | null> {
  try {
    const target = { tabId: tab, frameIds: [frame ?? 0] };
    const [found] = await browser.scripting.executeScript({ target, func: selectedParagraph });
    const form = v.safeParse(paragraph, found?.result);
    return form.success ? form.output : null;
  } catch (error) {
    // Pages of the browser, and those that went away: the selection is kept by itself.
    if (!isAccessDenied(error) && !isTabGone(error)) throw error;
    return null;
  }
}

/** Runs in the page's frame, by itself: nothing of this file is there. */
function selectedParagraph(): string | null {
  const node = getSelection()?.anchorNode ?? null;
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  const blocks = 'p, li, dd, dt, td, th, blockquote, figcaption, h1, h2, h3, h4, h5, h6, div';
  return element?.closest(blocks)?.textContent ?? null;
}
