import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtInPack } from '../../../../data/builtInPack';
import { passageText } from '../../passages';
import { PATIENCE, type Session, startSession } from '../../session';

const currentText = (page: Page) =>
  page.$eval('[aria-current=true]', (element) => element.textContent);

describe('reader', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession('chromium', { isShared: true });
  });
  afterAll(() => session.close());

  const open = async (query: string) => {
    const page = await session.visitExtension(`reader.html?${query}`);
    await page.waitForSelector('[data-passage]');
    return page;
  };

  it.each(builtInPack.documents)(
    'shows every passage of $id, numbered and verbatim',
    async ({ id }) => {
      const page = await open(`document=${id}`);
      const shown = await page.$$eval('[data-passage]', (passages) =>
        passages.map((passage) => ({
          number: Number(passage.getAttribute('data-passage')),
          text: passage.textContent,
        })),
      );
      expect(shown).toEqual(
        shown.map((_, index) => ({ number: index + 1, text: passageText(id, index + 1) })),
      );
      const blocks = builtInPack.documents.find((document) => document.id === id)?.blocks;
      expect(shown).toHaveLength(blocks?.filter(({ type }) => type !== 'heading').length ?? -1);
      await page.close();
    },
  );

  it.each([
    { document: 'new-stage-2024', passage: 12 },
    { document: 'chinese-wisdom-2025', passage: 9 },
  ])(
    'goes to passage $passage of $document and says that it is the one',
    async ({ document, passage }) => {
      const page = await open(`document=${document}&passage=${passage}`);
      await page.waitForSelector('[aria-current=true]');
      expect(await currentText(page)).toContain(passageText(document, passage));
      const isInView = () =>
        page.$eval('[aria-current=true]', (element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return top < innerHeight && bottom > 0;
        });
      await expect.poll(isInView, PATIENCE).toBe(true);
      await page.close();
    },
  );

  it('lists both documents with their headings, and a heading leads to its place', async () => {
    const page = await open('document=new-stage-2024&passage=1');
    const listed = await page.$$eval('nav a', (links) => links.map((link) => link.textContent));
    for (const { title, blocks } of builtInPack.documents) {
      expect(listed).toContain(title);
      for (const { type, text } of blocks) if (type === 'heading') expect(listed).toContain(text);
    }
    await page.close();
  });

  it('marks every term, and a click on one lists all its passages in both documents', async () => {
    const page = await open('document=chinese-wisdom-2025&passage=2');
    const mention = await page.waitForSelector('[data-term=cyberspace-community]');
    await mention?.click();
    const linked = () =>
      page.$$eval('aside a[href*="passage="]', (links) =>
        links.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.get('document')),
      );
    await expect
      .poll(async () => new Set(await linked()), PATIENCE)
      .toEqual(new Set(['new-stage-2024', 'chinese-wisdom-2025']));
    await page.close();
  });

  it('copies a citation with quote, title, publisher, date and address', async () => {
    const page = await open('document=chinese-wisdom-2025&passage=2');
    const origin = session.extensionUrl('').replace(/\/$/, '');
    const context = session.browser.defaultBrowserContext();
    await context.overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
    const button = await page.waitForSelector('::-p-aria([name="Copy citation"][role="button"])');
    await button?.click();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied, PATIENCE).toContain(passageText('chinese-wisdom-2025', 2));
    const citation = await copied();
    for (const part of ['務實推進', '沈逸', '中國網', '2025', 'big5.china.com.cn']) {
      expect(citation).toContain(part);
    }
    await page.close();
  });

  it('links to the very passage in the original', async () => {
    const page = await open('document=chinese-wisdom-2025&passage=2');
    const link = await page.waitForSelector('a[href*="#:~:text="]');
    const address = await link?.evaluate((element) => (element as HTMLAnchorElement).href);
    expect(address).toMatch(/^http:\/\/big5\.china\.com\.cn\/.*content_118171514\.shtml#:~:text=/);
    const fragment = decodeURIComponent(address?.split('#:~:text=')[1]?.split(',')[0] ?? '');
    expect(passageText('chinese-wisdom-2025', 2)).toContain(fragment);
    await page.close();
  });

  it('says where our copy of a document breaks off', async () => {
    const page = await open('document=new-stage-2024');
    expect(await page.$eval('main', (main) => main.textContent)).toContain('breaks off');
    await page.close();
  });

  it.each(['document=nowhere&passage=1', 'document=new-stage-2024&passage=999', ''])(
    'says what is wrong with an address that leads nowhere: “%s”',
    async (query) => {
      const page = await session.visitExtension(`reader.html?${query}`);
      await expect
        .poll(() => page.evaluate(() => document.body.textContent), PATIENCE)
        .toMatch(/not in your library|There is no passage|What would you like to read/);
      await page.close();
    },
  );
});
