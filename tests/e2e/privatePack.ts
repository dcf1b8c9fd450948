import type { Page } from 'puppeteer-core';
import type { Session } from './session';

/** Names that no text has by chance: four characters that seldom stand together. */
const SYLLABLES = '龘靐齉爩鱻麤龗灪吁厵滟爨癵籱饢驫鲡鹂鸾骊'.split('');

/** The name of that number; different ones have nothing in common but by chance. */
export function madeUpName(number: number): string {
  const count = SYLLABLES.length;
  let rest = number;
  let name = '';
  for (let place = 0; place < 4; place += 1) {
    name += SYLLABLES[rest % count];
    rest = Math.floor(rest / count);
  }
  return `${name}记`;
}

/** A pack of `count` made-up terms, as a file. */
function madeUpPack(count: number) {
  const names = Array.from({ length: count }, (_, number) => madeUpName(number));
  return {
    formatVersion: 1,
    id: 'made-up',
    title: 'Made up',
    documents: [
      {
        id: 'made-up-list',
        title: '名录',
        author: null,
        publisher: null,
        date: '2020-01-01',
        language: 'zh-Hans',
        url: null,
        complete: true,
        blocks: [{ type: 'paragraph', text: `${names.slice(0, 50).join('、')}。` }],
      },
    ],
    terms: names.map((text, number) => ({
      id: `made-up-${number}`,
      kind: 'concept',
      weight: 1,
      names: [{ text, language: 'zh-Hans', role: 'label' }],
    })),
  };
}

/** Imports a pack on the library page, as a reader does who drops its file there. */
export async function importMadeUp(session: Session, count: number): Promise<void> {
  const library = await session.visitExtension('library.html');
  await library.waitForSelector('input[type=file]');
  await library.evaluate(
    (text) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      if (input === null) throw new Error('no way in for files');
      const files = new DataTransfer();
      files.items.add(new File([text], 'made-up.json', { type: 'application/json' }));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    JSON.stringify(madeUpPack(count)),
  );
  await library.waitForFunction(() => document.querySelectorAll('article.pack').length === 2, {
    timeout: 50_000,
  });
  await library.close();
}

/**
 * Watches from inside the page, as anyone in it can, which made-up names have ever been registered; to be called
 * before the page does anything. `__learnt()` tells them.
 */
export function watchRegistry(): void {
  const learnt = new Set<string>();
  const frames = new Set<{ CSS: typeof CSS }>([window]);
  const note = () => {
    for (const view of frames) {
      for (const [name, highlight] of view.CSS.highlights) {
        if (!name.startsWith('pangzhu')) continue;
        for (const range of highlight) {
          const text = range.startContainer.textContent ?? '';
          learnt.add(text.slice(range.startOffset, range.endOffset));
        }
      }
    }
  };
  setInterval(note, 20);
  Object.assign(window, {
    __learnt: () => [...learnt],
    __watch: (view: Window & typeof globalThis) => frames.add(view),
  });
}

export function learntNames(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as { __learnt(): string[] }).__learnt());
}
