import { existsSync } from 'node:fs';
import { getuid } from 'node:process';
import { chromiumPath, firefoxPath, isOnPath } from './findBrowsers.mjs';
import { PlainError, say } from './print.mjs';
import { runCommand } from './runCommand.mjs';

const NEEDS = {
  chromium: {
    isThere: () => chromiumPath() !== null,
    plea:
      'a Chromium is missing (Google Chrome itself no longer loads unpacked extensions from a script); ' +
      'install one, for example with `npx playwright install chromium`, or name one in PANGZHU_CHROMIUM',
  },
  'firefox-esr': {
    isThere: () => firefoxPath() !== null,
    plea: 'a Firefox is missing; install Firefox ESR or name one in PANGZHU_FIREFOX',
  },
  'fonts-noto-cjk': {
    // Only Linux comes without Chinese fonts; elsewhere there is nothing to install.
    isThere: async () => process.platform !== 'linux' || (await hasChineseFont()),
    plea: null,
  },
};

/**
 * Sees to it that the browsers and a Chinese font are there: on a Debian-like system by installing
 * Debian's packages, elsewhere by looking for what is installed.
 * Throws `PlainError` naming what is missing. A missing font alone is only said.
 *
 * @param {('chromium' | 'firefox-esr')[]} browsers
 */
export async function installBrowsers(browsers) {
  const wanted = [...browsers, 'fonts-noto-cjk'];
  const missing = await missingOf(wanted);
  if (missing.length === 0) return;
  const apt = aptCommand();
  if (apt !== null) await installDebianPackages(apt, missing);
  const pleas = (await missingOf(wanted)).map((name) => NEEDS[name].plea).filter(Boolean);
  if (pleas.length > 0) throw new PlainError(`Cannot go on: ${pleas.join('; ')}.`);
}

async function missingOf(names) {
  const missing = [];
  for (const name of names) if (!(await NEEDS[name].isThere())) missing.push(name);
  return missing;
}

/** How `apt-get` is called here, or `null` where there is none or we may not install. */
function aptCommand() {
  if (!isOnPath('apt-get')) return null;
  // Through `env`, since sudo hands no variables on.
  const apt = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  if (getuid() === 0) return apt;
  if (!isOnPath('sudo')) return null;
  // Where nobody can type a password, sudo has to fail at once instead of waiting for one.
  return process.stdin.isTTY ? ['sudo', ...apt] : ['sudo', '-n', ...apt];
}

async function installDebianPackages([command, ...first], names) {
  say(`Installing ${names.join(', ')} with apt-get.`);
  const lock = ['-o', 'DPkg::Lock::Timeout=400'];
  // A failing update (one broken extra source) need not keep the packages from being found.
  await runCommand(command, [...first, 'update', '-qq', ...lock], { quiet: true });
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...lock, ...names];
  const code = await runCommand(command, [...first, ...install], { quiet: true });
  if (code !== 0) say(`apt-get could not install ${names.join(', ')} (exit code ${code}).`);
}

async function hasChineseFont() {
  if (existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc')) return true;
  // `fc-list` exits 0 whether or not it lists anything, `fc-match` always finds a substitute.
  return (
    isOnPath('fc-list') && (await runCommand('sh', ['-c', 'fc-list :lang=zh | grep -q .'])) === 0
  );
}
