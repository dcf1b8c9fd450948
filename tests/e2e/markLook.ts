import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { MarkLook } from '../../core/settings/settings';
import { PATIENCE, type Session } from './session';

/** Stores settings as another device of the reader would: the extension follows what it hears of. */
export async function storeSettings(session: Session, settings: object): Promise<void> {
  const page = await session.visitExtension('reader.html');
  await page.evaluate(
    (item) =>
      (
        globalThis as unknown as {
          chrome: { storage: { sync: { set(items: object): Promise<void> } } };
        }
      ).chrome.storage.sync.set({ settings: { formatVersion: 1, ...item } }),
    settings,
  );
  await page.close();
}

interface PaintedLook {
  background: string;
  line: string;
}

/** How the browser paints the exact marks of an element (of a shadow root's, with `inShadowOf`). */
function readLook(page: Page, selector: string, inShadowOf?: string): Promise<PaintedLook> {
  return page.evaluate(
    (wanted, host) => {
      const root = host === undefined ? document : document.querySelector(host)?.shadowRoot;
      const element = root?.querySelector(wanted);
      if (!element) throw new Error(`no ${wanted}`);
      const style = getComputedStyle(element, '::highlight(pangzhu-exact)');
      return {
        background: style.backgroundColor,
        line: `${style.textDecorationStyle} ${style.textDecorationColor}`,
      };
    },
    selector,
    inShadowOf,
  );
}

const RGB = { cinnabar: '194, 85, 61', jade: '47, 138, 99', ink: '123, 119, 111' } as const;
type Told = keyof typeof RGB;

export async function expectLook(
  page: Page,
  { style, colour }: MarkLook & { colour: Told },
  selector = 'p',
  inShadowOf?: string,
): Promise<void> {
  const rgb = RGB[colour];
  await expect
    .poll(() => readLook(page, selector, inShadowOf), PATIENCE)
    .toMatchObject(
      style === 'tint'
        ? { background: `rgba(${rgb}, 0.2)` }
        : { background: 'rgba(0, 0, 0, 0)', line: `dotted rgb(${rgb})` },
    );
}
