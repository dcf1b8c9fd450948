/**
 * Renders the icon to the PNG sizes that the manifest and the toolbar name: `<size>.png` in colour,
 * `off-<size>.png` in grey. Run by hand after the drawing changes; the PNGs are committed.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumPath } from './findBrowsers.mjs';

const FOLDER = join(import.meta.dirname, '..', 'public', 'icons');
const SIZES = [16, 32, 48, 128];
const SEAL = '#a8341f';
const SEAL_OFF = '#77726a';

const executablePath = chromiumPath();
if (executablePath === null)
  throw new Error('Icons are rendered with Chromium, and none was found.');

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    // Below 32 pixels strokes would fall between pixels: that size has a drawing of its own.
    const drawing = await readFile(join(FOLDER, size < 32 ? 'icon-small.svg' : 'icon.svg'), 'utf8');
    await render(page, drawing, size, `${size}.png`);
    await render(page, drawing.replaceAll(SEAL, SEAL_OFF), size, `off-${size}.png`);
  }
} finally {
  await browser.close();
}

async function render(page, drawing, size, name) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${drawing}`,
  );
  await page.screenshot({ path: join(FOLDER, name), omitBackground: true });
}
