import { readFileSync } from 'node:fs';
import { PlainError, say } from './print.mjs';
import { runCommand } from './runCommand.mjs';

/**
 * Installs the npm packages of the lock file unless exactly these are there already.
 * Throws `PlainError` where npm cannot.
 */
export async function installPackages() {
  const missing = firstMissingPackage();
  if (missing === null) return;
  say(`Installing the npm packages (${missing} is missing or of another version).`);
  // The `npm` beside the Node that runs us need not be the one on PATH, and on Windows is no program.
  const npm = process.env.npm_execpath;
  const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  // NODE_ENV=production would leave out all that builds and tests.
  const args = [...first, 'ci', '--include=dev', '--no-audit', '--no-fund'];
  const code = await runCommand(command, args);
  if (code !== 0)
    throw new PlainError(`The npm packages are missing and \`npm ci\` failed (${code}).`);
}

/**
 * Compares the lock file with the one that npm writes last into `node_modules`: an interrupted
 * installation has none.
 *
 * @returns {string | null} Path of the first package that is not there as locked.
 */
function firstMissingPackage() {
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf('node_modules/.package-lock.json');
  for (const [path, { version, optional }] of Object.entries(wanted)) {
    // '' is the project itself; optional packages are for other systems than this one.
    if (path === '' || optional) continue;
    if (present[path]?.version !== version) return path.replace(/^node_modules\//, '');
  }
  return null;
}

function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch (error) {
    // Nothing is installed yet.
    if (error.code === 'ENOENT') return {};
    throw error;
  }
}
