/** Profiles of killed browsers: the last of their processes may still be writing. */
export const REMOVAL = { recursive: true, force: true, maxRetries: 25, retryDelay: 100 };

/**
 * Ends a browser as a failure of power would, as far as its processes go.
 *
 * @param {import('../../browser/openBrowser.mjs').OpenedBrowser} opened
 */
export async function killBrowser({ browser }) {
  const process = browser.process();
  const gone = new Promise((resolve) => process.once('exit', resolve));
  process.kill('SIGKILL');
  await gone;
}
