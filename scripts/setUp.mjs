import { installBrowsers } from './installBrowsers.mjs';
import { installPackages } from './installPackages.mjs';
import { PlainError } from './print.mjs';

const OLDEST_NODE = [20, 19];

/**
 * Everything between a fresh clone and a build: a Node that is new enough, the npm packages, browsers
 * and fonts. Needs no package itself. Throws `PlainError` where something cannot be had.
 *
 * @param {('chromium' | 'firefox-esr')[]} browsers Which ones have to be there.
 */
export async function setUp(browsers) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    throw new PlainError(
      `Pangzhu needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`,
    );
  }
  await installPackages();
  await installBrowsers(browsers);
}
