import { type Browser, browser } from 'wxt/browser';
import { hostOf, type SiteRules, type SiteState, siteStateOf } from '../core/sites';
import { isAccessDenied, isTabGone } from './browserErrors';
import { sendToTab } from './messaging';
import { ANNOTATOR_CSS, ANNOTATOR_JS } from './registrations';

type Tab = Browser.tabs.Tab;

const LONGEST_WAIT = 2_000;

/**
 * Brings the tabs that are already open in line with `after`: frames that turned off are told to
 * stop, frames that turned on get the content script, all without reloading. `before` is what the
 * tabs followed until now; `null` where that is unknown (a new session, an update), in which case
 * every frame that is on gets the script: a frame that runs one already starts it afresh.
 */
export async function alignOpenTabs(before: SiteRules | null, after: SiteRules): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map((tab) => Promise.race([alignTab(tab, before, after), patience()])));
}

/** A page that hangs or is frozen answers when it can; the others do not wait for it. */
function patience(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT));
}

async function alignTab(tab: Tab, before: SiteRules | null, after: SiteRules): Promise<void> {
  const { id, url } = tab;
  // Without an address the tab is one that the browser keeps from us; a discarded one gets its
  // script by registration when it comes back.
  if (id === undefined || url === undefined || tab.discarded) return;
  const host = hostOf(url);
  if (host === null) return;
  const wasOn = before === null || siteStateOf(before, host) === 'on';
  if (siteStateOf(after, host) === 'off') {
    if (wasOn) await sendToTab(id, 'site/off', {});
    return;
  }
  for (const frame of await framesOf(id)) {
    const now = siteStateOf(after, frame.host ?? host);
    const earlier = before && frameState(before, host, frame.host);
    if (earlier === now) continue;
    if (now === 'on') await startIn(id, frame.id);
    else await sendToTab(id, 'site/off', {}, frame.id);
  }
}

/** A frame is on where its own host and the tab's both are. */
export function frameState(rules: SiteRules, tabHost: string, host: string | null): SiteState {
  const isOff = [tabHost, host ?? tabHost].some((name) => siteStateOf(rules, name) === 'off');
  return isOff ? 'off' : 'on';
}

interface Frame {
  id: number;
  /** `null` for a frame of opaque origin: it follows the tab. */
  host: string | null;
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
      func: () => self.origin,
    }),
  );
  // Firefox leaves a hole in the list for a frame it denies.
  const reached = (results ?? []).filter((result) => result !== undefined);
  return reached.map(({ frameId, result }) => ({ id: frameId, host: hostOf(String(result)) }));
}

async function startIn(tab: number, frame: number): Promise<void> {
  const target = { tabId: tab, frameIds: [frame] };
  const styled = await orDenied(
    browser.scripting.insertCSS({ target, files: [`/${ANNOTATOR_CSS}`] }).then(() => true),
  );
  if (styled === null) return;
  await orDenied(
    browser.scripting.executeScript({
      target,
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
