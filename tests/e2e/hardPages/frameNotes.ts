/**
 * Notes of marks in frames: those that are drawn in the top frame live and end as any other does, and whichever frame
 * has the focus, Escape is heard.
 */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { readMarks } from '../../../scripts/browser/readMarks.mjs';
import { noteFrames } from '../../../scripts/browser/readNote.mjs';
import type { MadePage } from '../../../scripts/servePages.mjs';
import { expectNoNote, expectNote, PATIENCE, pressEscape, type Session } from '../session';
import { textsInFrames } from './expectCases';
import type { NoteCase } from './noteCases';
import { pointInFrame, rest } from './noteSteps';

const SUMMIT = '乌镇峰会';
const DIVIDE = '数字鸿沟';
const WORDS = `<body style='margin: 6px'><p>框里谈到${SUMMIT}和别的事情，也谈到${DIVIDE}的问题。</p>`;
const LOW = `<p>外面的文字</p><iframe width=640 height=120 srcdoc="${WORDS}"></iframe>`;
const HIGH = `<p>外面的文字</p><iframe width=640 height=420 srcdoc="${WORDS}"></iframe>`;

const TWO = [SUMMIT, DIVIDE]
  .map((term) => `<iframe width=500 height=120 srcdoc="<p>框里谈到${term}这件事。</p>"></iframe>`)
  .join('');

interface FrameNote extends Pick<NoteCase, 'behaviour' | 'needs'> {
  body: string;
  /** Begins on the page, with all its marks there. */
  tries(page: Page): Promise<void>;
}

const shown = async (page: Page) => (await noteFrames(page)).filter((note) => note.isShown).length;

/** The note of the first mark is open; after the act it goes. */
const goes = (when: string, act: (page: Page) => Promise<unknown>, body = LOW): FrameNote => ({
  behaviour: `takes the note of a low frame away ${when}`,
  needs: 'any browser',
  body,
  async tries(page) {
    await pointInFrame(page, SUMMIT);
    await expectNote(page, SUMMIT);
    await act(page);
    await expectNoNote(page);
  },
});

/** Presses where it says, so that the focus is there, and then Escape with a note open. */
const heard = (
  where: string,
  needs: NoteCase['needs'],
  body: string,
  focus: { x: number; y: number },
): FrameNote => ({
  behaviour: `closes the note at Escape while the focus is in ${where}`,
  needs,
  body,
  async tries(page) {
    await page.mouse.click(focus.x, focus.y);
    await pointInFrame(page, SUMMIT);
    await expectNote(page, SUMMIT);
    await pressEscape(page);
    await expectNoNote(page);
  },
});

const FRAME_NOTES_OF_PAGES: readonly FrameNote[] = [
  goes('when the pointer leaves both', (page) => page.mouse.move(1_000, 700, { steps: 8 })),
  goes('when the frame is pressed elsewhere', (page) => page.mouse.click(600, 110)),
  goes(
    'when it is scrolled away with its frame',
    (page) => page.evaluate('scrollTo(0, 400)'),
    `${LOW}<div style="height: 3000px"></div>`,
  ),
  goes('with the frame', (page) => page.evaluate("document.querySelector('iframe').remove()")),
  goes('when the frame gets another document', (page) =>
    page.evaluate("document.querySelector('iframe').srcdoc = '<p>别的文字，没有什么可说的。</p>'"),
  ),
  heard('the low frame', 'any browser', LOW, { x: 600, y: 110 }),
  // Of a frame that holds its note by itself, Firefox tells nothing.
  heard('the page around a high frame', 'chromium', HIGH, { x: 900, y: 600 }),
  {
    behaviour:
      'shows one note for the marks of a low frame, and keeps it while the pointer is in it',
    needs: 'any browser',
    body: LOW,
    async tries(page) {
      await pointInFrame(page, SUMMIT);
      await expectNote(page, SUMMIT);
      await pointInFrame(page, DIVIDE);
      const { rect } = await expectNote(page, DIVIDE);
      await expect.poll(() => shown(page), PATIENCE).toBe(1);
      await page.mouse.move(rect.x + 60, rect.y + 50, { steps: 8 });
      await rest();
      expect(await shown(page)).toBe(1);
    },
  },
  {
    behaviour: 'keeps the note of a low frame when the pointer comes from another one',
    needs: 'any browser',
    body: TWO,
    async tries(page) {
      await pointInFrame(page, SUMMIT);
      await expectNote(page, SUMMIT);
      await pointInFrame(page, DIVIDE);
      await expectNote(page, DIVIDE);
      await rest();
      expect(await shown(page)).toBe(1);
    },
  },
  {
    behaviour: 'shows the note beside its mark in a frame that is scaled, in a modal dialog',
    needs: 'any browser',
    body: `<dialog style="margin: 0; left: 200px; top: 100px; padding: 0; border: 0"><iframe width=900 height=200 style="transform: scale(.6); transform-origin: 0 0; border: 0" srcdoc="${WORDS}"></iframe></dialog><script>document.querySelector('dialog').showModal()</script>`,
    async tries(page) {
      const [, frame] = page.frames();
      const mark = (await readMarks(frame ?? page)).find(({ text }) => text === DIVIDE)?.rects[0];
      if (mark === undefined) throw new Error('No mark in the frame');
      const left = 200 + mark.x * 0.6;
      const y = 100 + (mark.y + mark.height / 2) * 0.6;
      await page.mouse.move(left - 30, y);
      await page.mouse.move(left + 10, y, { steps: 4 });
      const { rect } = await expectNote(page, DIVIDE);
      expect(Math.abs(rect.x - left)).toBeLessThanOrEqual(2);
      expect(rect.y).toBeGreaterThanOrEqual(y);
      expect(rect.y).toBeLessThanOrEqual(y + 40);
      expect(await page.evaluate("document.querySelector('dialog').open")).toBe(true);
    },
  },
];

const pathOf = (at: number) => `/frame/note-${at}.html`;

async function tryOn({ tries }: FrameNote, session: Session, path: string): Promise<void> {
  const page = await session.visit(path);
  await expect.poll(() => textsInFrames(page), PATIENCE).toEqual([SUMMIT, DIVIDE].toSorted());
  await tries(page);
  await session.leave(page);
}

export const FRAME_NOTES: readonly NoteCase[] = FRAME_NOTES_OF_PAGES.map((note, at) => ({
  behaviour: note.behaviour,
  needs: note.needs,
  tries: (session) => tryOn(note, session, pathOf(at)),
}));

/** All of them by path. */
export function framePages(): Record<string, MadePage> {
  return Object.fromEntries(
    FRAME_NOTES_OF_PAGES.map(({ body }, at) => [
      pathOf(at),
      { body: `<!doctype html><meta charset=utf-8>${body}` },
    ]),
  );
}
