import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { inject } from 'vitest';
import { type OpenedBrowser, openBrowser } from '../../scripts/browser/openBrowser.mjs';
import { extensionFolder } from '../../scripts/buildExtension.mjs';
// Declares what is injected.
import type {} from './keptProfiles';

/** What every session's browser is opened with. */
export const OPENING = { language: 'en-US' };

const open = new Map<'chromium' | 'firefox', OpenedBrowser>();

/**
 * The browser that the files of tests before this one have used, with the extension as if newly installed: to start
 * another takes five seconds, in Firefox nine. It ends with the process that runs the tests.
 */
export async function sharedBrowser(kind: 'chromium' | 'firefox'): Promise<OpenedBrowser> {
  const shared = open.get(kind);
  if (shared?.browser.connected) {
    await shared.renew();
    return shared;
  }
  const profile = mkdtempSync(join(inject('profiles'), `${kind}-`));
  const opened = await openBrowser(kind, { ...OPENING, extension: extensionFolder(kind), profile });
  open.set(kind, opened);
  // Nothing can be waited for any more.
  process.once('exit', () => opened.browser.process()?.kill('SIGKILL'));
  return opened;
}

// Else a process that is told to end has no exit.
process.once('SIGTERM', () => process.exit());
