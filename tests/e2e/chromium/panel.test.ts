import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPanel } from '../../../scripts/browser/openPanel.mjs';
import { readNote } from '../../../scripts/browser/readNote.mjs';
import { SAMPLE_PAGES } from '../samplePages';
import {
  clickInNote,
  expectMark,
  expectNote,
  PATIENCE,
  pointAt,
  pressEscape,
  type Session,
  startSession,
} from '../session';

const labelsOf = (panel: Page) =>
  panel.$$eval('.term-line-label', (labels) => labels.map((label) => label.textContent ?? ''));

const currentOf = (panel: Page) =>
  panel.$$eval('[aria-current] .term-line-label', (labels) => labels[0]?.textContent ?? null);

/** Presses a button of the panel as a click does. */
async function press(panel: Page, name: string): Promise<void> {
  const button = await panel.waitForSelector(`aria/${name}[role="button"]`);
  await button?.click();
}

async function killWorker({ browser }: Session): Promise<void> {
  const target = browser.targets().find((candidate) => candidate.type() === 'service_worker');
  const worker = await target?.worker();
  await worker?.close();
}

/** Runs an expression in the background, waking it if it sleeps. */
async function inBackground({ browser }: Session, expression: string): Promise<unknown> {
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const worker = await target.worker();
  return worker?.evaluate(expression);
}

describe('side panel', () => {
  let session: Session;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    session = await startSession('chromium', { isShared: true });
    page = await session.visit('simplified.html');
    panel = await openPanel(session, page);
  });
  afterAll(() => session.close());

  it('lists all marks of the page in the order in which they are read', async () => {
    const { marks } = SAMPLE_PAGES[0] ?? { marks: [] };
    await expect
      .poll(() => panel.$eval('.panel-counts', (counts) => counts.textContent), PATIENCE)
      .toContain(`Marks: ${marks.length}`);
    const labels = await labelsOf(panel);
    expect(labels[0]).toMatch(/World Internet Conference|Wuzhen/);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('follows the page as it is scrolled, with a passage for the place', async () => {
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await page.evaluate(() => scrollTo({ top: 10_000, behavior: 'instant' }));
    await expect
      .poll(() => currentOf(panel), PATIENCE)
      .toMatch(/Belt and Road|Shanghai Cooperation/);
    await panel.waitForSelector('.place-passage mark');
  });

  it('goes to a mark and back, and the mark is the active one', async () => {
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    const labels = await labelsOf(panel);
    // Until the list has followed, it would move away under the pointer.
    await expect.poll(() => currentOf(panel), PATIENCE).toBe(labels[0]);
    const index = labels.findIndex((label) => /digital divide/i.test(label));
    const terms = await panel.$$('.panel-term');
    await terms[index]?.click();
    const activeText = () =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('pangzhu-active') ?? [];
        if (range === undefined) return null;
        const live = new Range();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString();
      });
    await expect.poll(activeText, PATIENCE).toBe('数字鸿沟');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await press(panel, 'Back to where the page was');
    await expect.poll(() => page.evaluate(() => scrollY), PATIENCE).toBe(0);
  });

  it('is worked with the keyboard alone', async () => {
    await panel.focus('.panel-filter-field');
    await panel.keyboard.type('shuzi honggou');
    await expect.poll(() => labelsOf(panel), PATIENCE).toEqual([expect.stringMatching(/divide/i)]);
    await panel.keyboard.press('ArrowDown');
    await panel.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => scrollY), PATIENCE).toBeGreaterThan(0);
    await panel.keyboard.press('ArrowUp');
    await panel.keyboard.press('Escape');
    await expect.poll(async () => (await labelsOf(panel)).length, PATIENCE).toBeGreaterThan(10);
  });

  it('opens the note at its place, also with the background dead', async () => {
    await killWorker(session);
    await press(panel, 'Show note on the page');
    await expect.poll(async () => (await readNote(page))?.label, PATIENCE).toMatch(/数字鸿沟/);
    await page.bringToFront();
    await pressEscape(page);
  });

  it('follows the tab to its next page and to other tabs', async () => {
    await page.goto(session.server.url('english.html'));
    await expectMark(page, 'World Internet Conference');
    await expect
      .poll(async () => (await labelsOf(panel))[0], PATIENCE)
      .toMatch(/World Internet Conference|Wuzhen/);
    const other = await session.browser.newPage();
    await other.goto('chrome://version/');
    await other.bringToFront();
    await expect.poll(() => labelsOf(panel), PATIENCE).toEqual([]);
    await other.close();
    await page.bringToFront();
    await expect.poll(async () => (await labelsOf(panel)).length, PATIENCE).toBeGreaterThan(3);
  });

  it('lists what is marked in frames', async () => {
    await page.goto(session.server.url('frames.html'));
    await expect.poll(async () => (await labelsOf(panel)).length, PATIENCE).toBeGreaterThan(0);
  });
});

describe('opened from a note', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession('chromium', { isShared: true });
  });
  afterAll(() => session.close());

  it('the panel comes at the term of the note', async () => {
    const page = await session.visit('simplified.html');
    await pointAt(page, '数字鸿沟');
    await expectNote(page, '数字鸿沟');
    await clickInNote(page, /side panel/i);
    const target = await session.browser.waitForTarget((candidate) =>
      candidate.url().startsWith(session.extensionUrl('sidepanel.html')),
    );
    const panel = await target.asPage();
    await expect.poll(() => currentOf(panel), PATIENCE).toMatch(/digital divide/i);
  });
});

describe('looking up', () => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession('chromium', { isShared: true });
  });
  afterAll(() => session.close());

  const opened = async (query: string): Promise<Page> => {
    const target = await session.browser.waitForTarget((candidate) =>
      candidate.url().startsWith(session.extensionUrl(`reader.html?${query}`)),
    );
    return target.asPage();
  };

  it('by menu leads from a name that is selected to its term', async () => {
    const page = await session.visit('simplified.html');
    await expectMark(page, '数字鸿沟');
    await page.bringToFront();
    await inBackground(
      session,
      `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
        chrome.contextMenus.onClicked.dispatch(
          { menuItemId: 'look-up', selectionText: ' 数字鸿沟 ', editable: false }, tab))`,
    );
    const reader = await opened('');
    expect(reader.url()).toContain('term=digital-divide');
    await reader.close();
    await page.close();
  });

  it('in the address bar offers what the browser takes for well-formed, whatever is typed', async () => {
    const page = await session.visit('simplified.html');
    const taken = await inBackground(
      session,
      `(async () => {
        const taken = [];
        for (const text of ['乌镇', 'cyber & <space>', '"Q&A" <b>it’s']) {
          const suggestions = await new Promise((resolve) =>
            chrome.omnibox.onInputChanged.dispatch(text, resolve));
          for (const { description } of suggestions) {
            await chrome.omnibox.setDefaultSuggestion({ description });
          }
          taken.push(suggestions.at(-1)?.description ?? null);
        }
        return taken;
      })()`,
    );
    expect(taken).toEqual([
      '<dim>All results for “乌镇” in the reader</dim>',
      '<dim>All results for “cyber &amp; &lt;space&gt;” in the reader</dim>',
      null,
    ]);
    await page.close();
  });

  it('in the address bar opens the best result in the tab that is there', async () => {
    const page = await session.visit('simplified.html');
    await page.bringToFront();
    await inBackground(session, `chrome.omnibox.onInputEntered.dispatch('wzfh', 'currentTab')`);
    await expect.poll(() => page.url(), PATIENCE).toMatch(/reader\.html\?.*term=/);
    await page.close();
  });
});
