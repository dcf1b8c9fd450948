import { type Browser, browser } from 'wxt/browser';
import { hostOf, type SiteRules, siteStateOf } from '../../core/sites/sites';
import { isAccessDenied, isTabGone } from '../messaging/browserErrors';
import { sendToTab } from '../messaging/messaging';
import { RUNNING_KEY, type Run } from '../page/isolatedWorld';
import { ANNOTATOR_JS } from './registrations';

type Tab = Browser.tabs.Tab;

const LONGEST_WAIT = 2_000;

/**
 * Brings the frames that are open already in line with `rules`, without reloading: those that are
 * off are told to stop, those that are on and do not run the content script get it. Looks at the
 * frames themselves, so it may be called at any time and after any interruption.
 */
export async function alignOpenTabs(rules: SiteRules): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map((tab) => Promise.race([alignTab(tab, rules), patience()])));
}

/** A page that hangs or is frozen answers when it can; the others do not wait for it. */
function patience(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT));
}

async function alignTab({ id, url, discarded }: Tab, rules: SiteRules): Promise<void> {
  // Without an address the tab is one that the browser keeps from us; a discarded one gets its
  // script by registration when it comes back.
  if (id === undefined || url === undefined || discarded) return;
  const host = hostOf(url);
  if (host === null) return;
  if (siteStateOf(rules, host) === 'off') {
    await sendToTab(id, 'site/off', {});
    return;
  }
  for (const frame of await framesOf(id)) {
    const state = siteStateOf(rules, frame.host ?? host);
    if (state === 'on' && (!frame.runs || frame.isAsking)) await startIn(id, frame.id);
    if (state === 'off' && frame.runs) await sendToTab(id, 'site/off', {}, frame.id);
  }
}

interface Frame {
  id: number;
  /** `null` for a frame of opaque origin: it follows the tab. */
  host: string | null;
  /** Whether the content script runs in it. */
  runs: boolean;
  /** See `Run`. */
  isAsking: boolean;
}

/**
 * The tab's frames by way of an expression run in each: asking the browser for them would need the
 * `webNavigation` permission. Frames that are denied to us are not among them.
 */
async function framesOf(tab: number): Promise<Frame[]> {
  const results = await orDenied(
    browser.scripting.executeScript({
      target: { tabId: tab, allFrames: true },
      injectImmediately: true,
      func: (key: string) => {
        const run = (globalThis as { [key: symbol]: unknown })[Symbol.for(key)] as Run | undefined;
        return { origin: self.origin, runs: run !== undefined, isAsking: run?.isAsking ?? false };
      },
      args: [RUNNING_KEY],
    }),
  );
  return (results ?? []).flatMap((frame) => {
    // Firefox leaves a hole in the list for a frame it denies, Chromium for one that went away.
    if (!frame?.result) return [];
    const { origin, runs, isAsking } = frame.result;
    return [{ id: frame.frameId, host: hostOf(origin), runs, isAsking }];
  });
}

async function startIn(tab: number, frame: number): Promise<void> {
  await orDenied(
    browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [frame] },
      files: [`/${ANNOTATOR_JS}`],
      injectImmediately: true,
    }),
  );
}

/** `null` where the browser denies the page to us or the page is gone meanwhile. */
async function orDenied<Result>(request: Promise<Result>): Promise<Result | null> {
  try {
    return await request;
  } catch (error) {
    if (isAccessDenied(error) || isTabGone(error)) return null;
    throw error;
  }
}
