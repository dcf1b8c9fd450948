/**
 * `npm run attack`: what a hostile page gets out of the built extension, in Chromium and in Firefox. Every line is
 * one attack, what it got, and the most that it may get; SECURITY.md says why where that is not nothing.
 * `npm run attack -- chromium` tries one browser, `npm run attack -- chromium private` those with that word in their names.
 */
import { argv, chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { ATTACKS } from './attack/attacks.mjs';
import { openTarget } from './attack/openTarget.mjs';
import { buildExtension } from './buildExtension.mjs';
import { PlainError, runProgram, say } from './print.mjs';
import { setUp } from './setUp.mjs';

const BROWSERS = ['chromium', 'firefox'];

/** @returns {{ kinds: string[], word: string }} */
function chosen() {
  const [first = '', second = ''] = argv.slice(2);
  if (BROWSERS.includes(first)) return { kinds: [first], word: second };
  if (second !== '') throw new PlainError('Usage: npm run attack -- [chromium|firefox] [word]');
  return { kinds: BROWSERS, word: first };
}

/** @returns {Promise<boolean>} Whether the attack got no more than it may. */
async function tryOn(target, attack) {
  const got = await attack.run(target);
  const isHeld = got <= attack.most;
  const words = `${attack.name}: ${got} of ${attack.most} ${attack.what}`;
  say(`${isHeld ? '  held' : 'BROKEN'}  ${target.kind.padEnd(9)}${words}`);
  return isHeld;
}

/** @returns {Promise<number>} How many attacks got more than they may. */
async function tryAll(kind, attacks) {
  let broken = 0;
  let target = await openTarget(kind);
  try {
    for (const attack of attacks) {
      if (!(await tryOn(target, attack))) broken += 1;
      if (attack.leavesTraces) {
        await target.close();
        target = await openTarget(kind);
      } else await target.closePages();
    }
  } finally {
    await target.close();
  }
  return broken;
}

await runProgram(async () => {
  chdir(fileURLToPath(new URL('..', import.meta.url)));
  const { kinds, word } = chosen();
  const isBuilt = process.env.PANGZHU_OUT_DIR !== undefined;
  if (!isBuilt) {
    await setUp(kinds.map((kind) => (kind === 'firefox' ? 'firefox-esr' : kind)));
    for (const kind of kinds) await buildExtension(kind);
  }
  let tried = 0;
  let broken = 0;
  for (const kind of kinds) {
    const attacks = ATTACKS.filter(
      ({ name, browsers = BROWSERS }) => name.includes(word) && browsers.includes(kind),
    );
    tried += attacks.length;
    broken += await tryAll(kind, attacks);
  }
  say(`\n${tried - broken} held, ${broken} broken`);
  if (broken > 0) process.exitCode = 1;
});
