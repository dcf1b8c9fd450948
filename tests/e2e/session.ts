import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import {
  addressOf,
  type OpenedBrowser,
  openBrowser,
  openExtensionPage,
} from '../../scripts/browser/openBrowser.mjs';
import { pointOnMark, readMarks } from '../../scripts/browser/readMarks.mjs';
import {
  type NoteControl,
  noteFrames,
  type OpenNote,
  readNote,
} from '../../scripts/browser/readNote.mjs';
import { resize } from '../../scripts/browser/resize.mjs';
import { extensionFolder } from '../../scripts/buildExtension.mjs';
import { type MadePage, type PageServer, servePages } from '../../scripts/servePages.mjs';
import { parkedTabs } from './parkedTabs';
import { OPENING, sharedBrowser } from './sharedBrowser';

/** A browser with the extension, and the sample pages to use it on. */
export interface Session extends OpenedBrowser {
  server: PageServer;
  /** Opens a page in a tab in front. A path leads to the sample pages; `host` as in `PageServer.url`. */
  visit(path: string, host?: string): Promise<Page>;
  /** Leaves a page that was visited, for good; see `parkedTabs` for those that have to be closed instead. */
  leave(page: Page): Promise<void>;
  /** Opens one of the extension's own pages in a new tab in front. */
  visitExtension(path: string): Promise<Page>;
  /** Waits for the reader to be opened by the extension and to show its target passage. */
  openedReader(): Promise<Page>;
  /** Gives one of the extension's commands, as its keyboard shortcut does. */
  command(name: string): Promise<void>;
}

export interface SessionOptions {
  /** A folder to keep, for tests that restart the browser. */
  profile?: string;
  /** Pages by path that exist in this session only. */
  made?: Record<string, MadePage>;
  /** Whether other files may use its browser, too: the tests change nothing but pages and what the extension keeps. */
  isShared?: boolean;
}

/** What polls wait for, in milliseconds: long enough for a busy machine, short enough for a person. */
export const PATIENCE = { timeout: 20_000, interval: 50 };

/** As long as it takes to see what has appeared, in milliseconds. */
const A_LOOK = 350;

/** Starts the browser with the extension and the server of the sample pages. */
export async function startSession(
  kind: 'chromium' | 'firefox',
  { profile, made = {}, isShared = false }: SessionOptions = {},
): Promise<Session> {
  const server = await servePages({ made });
  const opened = isShared
    ? await sharedBrowser(kind)
    : await openBrowser(kind, {
        ...OPENING,
        extension: extensionFolder(kind),
        ...(profile === undefined ? {} : { profile }),
      });
  const tabs = parkedTabs(opened.browser);
  return {
    ...opened,
    server,
    leave: tabs.park,
    visit: async (path, host) => {
      const page = await tabs.take();
      await page.goto(server.url(path, host));
      await page.bringToFront();
      return page;
    },
    visitExtension: async (path) => {
      const page = await openExtensionPage(opened, path);
      await page.bringToFront();
      return page;
    },
    openedReader: () => waitForReader(opened),
    command: (name) => giveCommand(opened, name),
    close: async () => {
      if (!isShared) await opened.close();
      await server.close();
    },
  };
}

async function waitForReader({ browser, extensionUrl }: OpenedBrowser): Promise<Page> {
  const address = extensionUrl('reader.html');
  const findReader = async () => {
    for (const page of await browser.pages()) {
      if ((await addressOf(page))?.startsWith(address)) return page;
    }
    return null;
  };
  let reader = await findReader();
  for (const start = Date.now(); reader === null; reader = await findReader()) {
    if (Date.now() - start > PATIENCE.timeout) throw new Error('No reader was opened.');
    // Whoever asks without a pause keeps from loading what is asked for.
    await new Promise((resolve) => setTimeout(resolve, PATIENCE.interval));
  }
  await reader.waitForSelector('[aria-current=true]');
  return reader;
}

/**
 * Debugging protocols type into pages only, never into the browser around them, so that shortcuts
 * cannot be pressed: the event that the browser would send is sent from inside the worker.
 */
async function giveCommand({ browser, kind }: OpenedBrowser, name: string): Promise<void> {
  if (kind !== 'chromium') throw new Error('Commands can only be given in Chromium.');
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
    .then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab))`);
}

/** Waits until the toolbar badge of the page in front has that text. */
export async function expectBadge({ browser }: OpenedBrowser, text: string): Promise<void> {
  const badge = async () => {
    const target = await browser.waitForTarget(
      (candidate) => candidate.type() === 'service_worker',
    );
    const worker = await target.worker();
    const answer = worker?.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`);
    // A worker that dies while it is asked never answers.
    const silence = new Promise((resolve) => setTimeout(resolve, 1_000, 'no answer'));
    return Promise.race([answer, silence]);
  };
  await expect.poll(badge, PATIENCE).toBe(text);
}

/** Makes the viewport as tall as the page, so that every mark is near enough to be painted. */
export async function seeWholePage(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await resize(page, { width: 1280, height });
}

/** Texts of the painted marks in the order of the page, white space as one space; variants as `~text`. */
export async function markedTexts(page: Page): Promise<string[]> {
  return (await readMarks(page)).map(({ kind, text }) => {
    const line = text.replaceAll(/\s+/g, ' ');
    return kind === 'variant' ? `~${line}` : line;
  });
}

/** Waits until exactly these marks are painted. */
export async function expectMarks(page: Page, texts: string[]): Promise<void> {
  await expect.poll(() => markedTexts(page), PATIENCE).toEqual(texts);
}

/** Waits until a mark with that text is painted among others, exact or variant. */
export async function expectMark(page: Page, text: string): Promise<void> {
  const texts = async () => (await readMarks(page)).map((mark) => mark.text);
  await expect.poll(texts, PATIENCE).toContain(text);
}

/** Scrolls the paragraph with that text to the middle of the window, as one reads on. */
async function readOnTo(page: Page, text: string): Promise<void> {
  await page.evaluate((wanted) => {
    const paragraphs = [...document.querySelectorAll('p, li, h1, h2, figcaption, blockquote')];
    const paragraph = paragraphs.find((element) => element.textContent?.includes(wanted));
    paragraph?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, text);
}

/** Moves the pointer from well beside a mark onto it, as a hand does. */
export async function pointAt(page: Page, text: string): Promise<{ x: number; y: number }> {
  await readOnTo(page, text);
  await expectMark(page, text);
  const point = await pointOnMark(page, text);
  await page.mouse.move(2, point.y);
  await page.mouse.move(point.x, point.y, { steps: 6 });
  return point;
}

/** Waits until a note with its passage is open and has come to rest, and returns it. */
export async function expectNote(page: Page, label: string): Promise<OpenNote> {
  await expect.poll(async () => (await readNote(page))?.label, PATIENCE).toBe(label);
  // The passage may come a moment after the label.
  await expect.poll(async () => (await readNote(page))?.marked.length, PATIENCE).toBeGreaterThan(0);
  let note = await readNote(page);
  for (let before = null; note !== null && !isSameRect(note, before); note = await readNote(page)) {
    before = note;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  if (note === null) throw new Error(`The note “${label}” closed by itself.`);
  // Nobody presses what has just appeared, and the note takes no such press.
  await new Promise((resolve) => setTimeout(resolve, A_LOOK));
  return note;
}

function isSameRect({ rect }: OpenNote, before: OpenNote | null): boolean {
  return JSON.stringify(rect) === JSON.stringify(before?.rect);
}

export async function expectNoNote(page: Page): Promise<void> {
  await expect.poll(() => readNote(page), PATIENCE).toBeNull();
}

/** Presses Escape, over which a note that has the focus goes. */
export function pressEscape(page: Page): Promise<void> {
  return whileANoteGoes(page.keyboard.press('Escape'));
}

/**
 * The frame of a note may go while a key or a button is down, and with it whoever would have answered the debugging
 * protocol: what does not answer is not waited for.
 */
async function whileANoteGoes(input: Promise<void>): Promise<void> {
  const answered = input.catch((error: Error) => {
    // The page was closed meanwhile, at the end of its test.
    if (!/closed|detached/i.test(error.message)) throw error;
  });
  await Promise.race([answered, new Promise((resolve) => setTimeout(resolve, 1_000))]);
}

/** Clicks a control of the open note with the mouse, having scrolled to it. Throws where it has no such control. */
export async function clickInNote(page: Page, name: RegExp): Promise<void> {
  const control = await settledControl(page, name);
  await page.mouse.move(control.x, control.y, { steps: 4 });
  await whileANoteGoes(page.mouse.click(control.x, control.y));
}

/** How far one notch of the wheel scrolls, CSS pixels. */
const NOTCH = 60;

/**
 * Where a control stands once it is in view and nothing moves it any more: what the press before has opened makes
 * the note grow, first in its frame, and then the frame in the page.
 */
async function settledControl(page: Page, name: RegExp): Promise<NoteControl> {
  const find = async () => {
    const note = await readNote(page);
    const found = note?.controls.find((candidate) => name.test(candidate.name));
    return { note, found };
  };
  let before = await find();
  for (const start = Date.now(); Date.now() - start < PATIENCE.timeout; ) {
    // Both processes draw meanwhile.
    await new Promise((resolve) => setTimeout(resolve, PATIENCE.interval));
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const { note, found } = await find();
    const isStill = note !== null && isSameRect(note, before.note);
    if (isStill && found?.x === before.found?.x && found?.y === before.found?.y) {
      if (found?.reachable) return found;
      if (found !== undefined) await scrollTowards(page, note, found);
    }
    before = { note, found };
  }
  const names = before.note?.controls.map((candidate) => candidate.name).join(', ');
  throw new Error(`No control ${name} at rest in the note; there are: ${names}`);
}

/** A note with little room does not show all of itself. */
async function scrollTowards(page: Page, { rect }: OpenNote, { y }: NoteControl): Promise<void> {
  const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.wheel({ deltaY: y > middle.y ? NOTCH : -NOTCH });
}

/** Drags the open note by its head, as a fast hand does: it need not keep up. */
export async function dragNote(page: Page, way: { x: number; y: number }): Promise<void> {
  const start = (await noteFrames(page)).at(-1)?.rect;
  if (start === undefined) throw new Error('No note is open.');
  const from = { x: start.x + 150, y: start.y + 24 };
  await page.mouse.move(from.x, from.y, { steps: 4 });
  await page.mouse.down();
  await page.mouse.move(from.x + way.x, from.y + way.y, { steps: 3 });
  await page.mouse.up();
}
