/**
 * Pixels are comparable only where the same browser paints with the same fonts. This tells whether
 * the references were made by such a one.
 */
import { commands, server } from 'vitest/browser';

const RECORD = 'tests/visual/reference/renderer.json';
/** Empty in a clone without the references. */
const RECORDS = import.meta.glob<Renderer>('./reference/renderer.json', { import: 'default' });
const SAMPLE = '旁注 網絡空間 Pangzhu “1,234”';
const FAMILIES = [
  '16px "Noto Sans CJK SC"',
  '16px "Noto Sans CJK TC"',
  '16px "Noto Serif CJK SC"',
  '16px "Noto Serif CJK TC"',
  '16px system-ui',
  '16px Georgia, serif',
];

interface Renderer {
  /** Major version: layout may change with each of them. */
  chromium: string;
  /** Hash of sample text painted in each font the interface is set in. */
  glyphs: string;
}

/** Whether this run makes the references instead of comparing with them (`vitest -u`). */
const isUpdating = server.config.snapshotOptions.updateSnapshot === 'all';

/**
 * Why nothing here can be compared with the references, or `null` if they can; while updating, this
 * renderer becomes theirs.
 */
export async function incomparable(): Promise<string | null> {
  const here = await describeRenderer();
  if (isUpdating) {
    await commands.writeFile(RECORD, `${JSON.stringify(here, null, 2)}\n`);
    return null;
  }
  const [load] = Object.values(RECORDS);
  if (load === undefined) return 'the reference pictures are not in this clone';
  const recorded = await load();
  const isTheirs = recorded.chromium === here.chromium && recorded.glyphs === here.glyphs;
  return isTheirs ? null : 'the references were made by another Chromium or other fonts';
}

async function describeRenderer(): Promise<Renderer> {
  const chromium = /Chrome\/(\d+)/.exec(navigator.userAgent)?.[1] ?? 'none';
  const canvas = document.createElement('canvas');
  canvas.width = 320;
  canvas.height = 24 * FAMILIES.length;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser paints on no canvas.');
  FAMILIES.forEach((family, line) => {
    context.font = family;
    context.fillText(SAMPLE, 0, 24 * line + 18);
  });
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', data));
  const glyphs = Array.from(hash.slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
  return { chromium, glyphs };
}
