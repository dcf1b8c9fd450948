import { type Browser, browser } from 'wxt/browser';
import { registrationsOf, type SiteRegistration, type SiteRules } from '../../core/sites/sites';

/** The content script, as the build names it. */
export const ANNOTATOR_JS = 'content-scripts/annotator.js';
/** What comes before the scripts of a page. */
const EARLY_JS = 'early.js';

type Script = Browser.scripting.RegisteredContentScript;

/**
 * Makes the browser's registrations those of `rules`. Idempotent; callers must not overlap.
 *
 * Coverage shrinks before it grows (unregister, then update, then register), so that no page is
 * ever matched by two registrations of one file; stopped between two steps, some pages are matched by none
 * until the next call.
 */
export async function reconcileRegistrations(rules: SiteRules): Promise<void> {
  const wanted = registrationsOf(rules).flatMap(scriptsOf);
  const present = await browser.scripting.getRegisteredContentScripts();
  const presentById = new Map(present.map((script) => [script.id, script]));
  const wantedIds = new Set(wanted.map(({ id }) => id));

  const outdated = present.filter(({ id }) => !wantedIds.has(id)).map(({ id }) => id);
  if (outdated.length > 0) await browser.scripting.unregisterContentScripts({ ids: outdated });

  const changed = wanted.filter((script) => {
    const before = presentById.get(script.id);
    return before !== undefined && !isSame(before, script);
  });
  if (changed.length > 0) await browser.scripting.updateContentScripts(changed);

  const missing = wanted.filter(({ id }) => !presentById.has(id));
  if (missing.length > 0) {
    await browser.scripting.registerContentScripts(missing);
  }
}

/** Where nothing is said of it, the browser runs a script once the page is there. */
function scriptsOf({ id, matches, excludeMatches }: SiteRegistration): Script[] {
  const script: Script = {
    id,
    matches,
    excludeMatches,
    js: [ANNOTATOR_JS],
    allFrames: true,
    // Frames without an address of their own (about:blank, srcdoc, blob:) follow their maker.
    matchOriginAsFallback: true,
    // Said on updates, too: Chromium takes its absence there for `false`.
    persistAcrossSessions: true,
  };
  return [script, { ...script, id: `${id}-early`, js: [EARLY_JS], runAt: 'document_start' }];
}

function isSame(present: Script, wanted: Script): boolean {
  return (
    sameList(present.matches, wanted.matches) &&
    sameList(present.excludeMatches, wanted.excludeMatches) &&
    present.persistAcrossSessions === true &&
    sameFiles(present.js, wanted.js) &&
    // Earlier releases registered a style sheet with it, which every page could see.
    (present.css ?? []).length === 0
  );
}

function sameList(present: string[] = [], wanted: string[] = []): boolean {
  return JSON.stringify([...present].sort()) === JSON.stringify([...wanted].sort());
}

/** Browsers may give a file back with a slash before it or as a whole address. */
function sameFiles(present: string[] | undefined, [wanted = '']: string[] = []): boolean {
  return present?.length === 1 && (present[0]?.endsWith(wanted) ?? false);
}
