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

type Kind = 'chromium' | 'firefox';

const open = new Map<Kind | 'plain', OpenedBrowser>();

/**
 * The browser that the files of tests before this one have used, with the extension as if newly installed: to start
 * another takes five seconds, in Firefox nine. It ends with the process that runs the tests.
 */
export function sharedBrowser(kind: Kind): Promise<OpenedBrowser> {
  return renewed(kind, kind, extensionFolder(kind));
}

/** Chromium without the extension, with no page of the files before. */
export function sharedPlainBrowser(): Promise<OpenedBrowser> {
  return renewed('plain', 'chromium', null);
}

async function renewed(
  name: Kind | 'plain',
  kind: Kind,
  extension: string | null,
): Promise<OpenedBrowser> {
  const shared = open.get(name);
  if (shared?.browser.connected) {
    await shared.renew();
    return shared;
  }
  const profile = mkdtempSync(join(inject('profiles'), `${name}-`));
  const opened = await openBrowser(kind, { ...OPENING, extension, profile });
  open.set(name, opened);
  // Nothing can be waited for any more.
  process.once('exit', () => opened.browser.process()?.kill('SIGKILL'));
  return opened;
}

// Else a process that is told to end has no exit.
process.once('SIGTERM', () => process.exit());
