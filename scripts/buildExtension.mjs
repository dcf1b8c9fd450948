import { join } from 'node:path';
import { PlainError } from './print.mjs';
import { runPackageScript } from './runCommand.mjs';

const TARGETS = {
  chromium: { folder: 'chrome-mv3', args: ['-b', 'chrome'] },
  firefox: { folder: 'firefox-mv3', args: ['-b', 'firefox', '--mv3'] },
};

/**
 * Where the built extension for a browser lies: in `.output`, or wherever `PANGZHU_OUT_DIR` says.
 *
 * @param {'chromium' | 'firefox'} browser
 */
export function extensionFolder(browser) {
  return join(process.env.PANGZHU_OUT_DIR ?? '.output', TARGETS[browser].folder);
}

/**
 * Builds the extension for a browser. Throws `PlainError` where the build fails; its output has been
 * printed by then.
 *
 * @param {'chromium' | 'firefox'} browser
 * @param {{ onOutput?: (chunk: Buffer) => void }} [options] `onOutput` is handed the output instead.
 */
export async function buildExtension(browser, { onOutput } = {}) {
  const args = ['build', ...TARGETS[browser].args];
  const code = await runPackageScript('node_modules/wxt/bin/wxt.mjs', args, {
    quiet: true,
    onOutput,
  });
  if (code !== 0) throw new PlainError(`The build for ${browser} failed.`);
}
