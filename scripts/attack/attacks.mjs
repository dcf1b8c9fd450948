import { BROWSER_REPORTS } from './browserReports.mjs';
import { ISOLATED_WORLD } from './isolatedWorld.mjs';
import { NOTE_PRESSES } from './notePresses.mjs';
import { NOTE_READING } from './noteReading.mjs';
import { PRESENCE } from './presence.mjs';
import { PRIVATE_TERMS_ASKED } from './privateTermsAsked.mjs';
import { STOPPING } from './stopping.mjs';

/**
 * @typedef {object} Attack
 * @property {string} name
 * @property {number} most What it may get.
 * @property {string} what What it gets, in the plural.
 * @property {('chromium' | 'firefox')[]} [browsers] Where it can be driven; both, unless said.
 * @property {boolean} [leavesTraces] Whether the next attack needs a browser of its own.
 * @property {(target: import('./openTarget.mjs').Target) => Promise<number>} run Resolves to what it got.
 */

/** @type {Attack[]} */
export const ATTACKS = [
  ...NOTE_READING,
  ...NOTE_PRESSES,
  ...PRIVATE_TERMS_ASKED,
  ...PRESENCE,
  ...BROWSER_REPORTS,
  ...STOPPING,
  ...ISOLATED_WORLD,
];
