/** Kills the browser amid edits, again and again, and looks whether one that was answered is lost or one is there in part. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser, openExtensionPage } from '../../browser/openBrowser.mjs';
import { bringPack } from './bringPack.mjs';
import { killBrowser, REMOVAL } from './killBrowser.mjs';
import { remarksOf } from './storedState.mjs';

/** The browser dies at most so many milliseconds after the first edit of a round. */
const LONGEST_ROUND = 5_000;

/**
 * Remarks on one term after the other, each as soon as the one before is answered.
 *
 * @param {object} given
 * @param {string} given.extension folder of the build
 * @param {{ id: string, file: string, title: string }} given.pack whose terms are edited
 * @param {string[]} given.terms ids of its terms, as the library has them
 * @param {number} given.kills
 * @returns {Promise<{ edits: number, broken: string[] }>} how many edits were answered, what was wrong after a kill
 */
export async function killEdits({ extension, pack, terms, kills }) {
  const folder = mkdtempSync(join(tmpdir(), 'pangzhu-edits-'));
  const profile = join(folder, 'profile');
  const open = (of) => openBrowser('chromium', { extension, profile: of });
  const result = { edits: 0, broken: [] };
  try {
    const first = await open(profile);
    await bringPack(first, pack.file, pack.title);
    await first.close();
    for (let kill = 0; kill < kills; kill += 1) {
      const copy = join(folder, `kill-${kill}`);
      cpSync(profile, copy, { recursive: true });
      const round = await editUntilKilled(await open(copy), terms, kill / kills);
      const again = await open(copy);
      const wrong = wrongIn(await remarksOf(again, pack.id), round);
      await again.close();
      rmSync(copy, REMOVAL);
      result.edits += round.answered;
      if (wrong !== null) result.broken.push(`kill ${kill + 1}: ${wrong}`);
    }
    return result;
  } finally {
    rmSync(folder, REMOVAL);
  }
}

/** @param {number} share of the longest round after which the browser dies */
async function editUntilKilled(opened, terms, share) {
  const page = await openExtensionPage(opened, 'welcome.html');
  const round = { asked: 0, answered: 0 };
  let isOver = false;
  let killed = null;
  for (const term of terms) {
    if (isOver) break;
    round.asked += 1;
    try {
      await page.evaluate(sendRemark, term, remarkOn(term));
      round.answered += 1;
    } catch (error) {
      // Whoever is killed answers no more.
      if (!isOver) throw error;
    }
    // The first one waits until the library is open.
    killed ??= afterwards(share * LONGEST_ROUND, () => {
      isOver = true;
      return killBrowser(opened);
    });
  }
  await killed;
  return round;
}

async function afterwards(milliseconds, act) {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  await act();
}

const remarkOn = (term) => `Remark on ${term}`;

/** Runs in a page of the extension. */
async function sendRemark(term, remark) {
  const reply = await chrome.runtime.sendMessage({ type: 'term/remark', term, remark });
  if (reply?.answer !== null) throw new Error(`Not edited: ${JSON.stringify(reply)}`);
}

/** What is wrong with a pack after a kill; `null` where nothing is. */
function wrongIn({ remarks, isInStep }, { asked, answered }) {
  if (!isInStep) return 'the line of the pack is of another one';
  const kept = remarks.filter((remark) => remark !== null).length;
  const isFirst = remarks.every((remark, at) => (remark !== null) === at < kept);
  if (!isFirst) return 'an edit is missing amid others';
  if (kept < answered) return `${answered} edits were answered, ${kept} are kept`;
  if (kept > asked) return `${asked} edits were asked for, ${kept} are kept`;
  return null;
}
