import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { PlainError } from '../print.mjs';

const run = promisify(execFile);

/**
 * Paths from the project's root that differ between a commit and the files as they are, new ones
 * included. Throws `PlainError` where there is no such commit.
 *
 * @param {string} base As Git understands it: `HEAD`, `origin/main`.
 * @param {string} [root] Of the project.
 * @returns {Promise<string[]>}
 */
export async function changedPaths(base, root = '.') {
  const git = async (...args) => (await run('git', args, { cwd: root })).stdout.split('\0');
  try {
    // Refuses what is no commit before it could be taken for an option; `-z` keeps Chinese names as they are.
    const [commit] = await git('rev-parse', '--verify', '--end-of-options', `${base}^{commit}`);
    const tracked = await git(
      'diff',
      '--name-only',
      '--no-renames',
      '-z',
      '--relative',
      commit.trim(),
    );
    const added = await git('ls-files', '--others', '--exclude-standard', '-z');
    return [...tracked, ...added].filter(Boolean);
  } catch (error) {
    // Git's own words say what is wrong with the base, or that this is no clone.
    if (typeof error.code !== 'number') throw error;
    throw new PlainError(`No telling what changed since “${base}”: ${error.stderr.trim()}`);
  }
}
