/** Pages on which marks are gone to by command, some of them where nobody can see them just then, or at all. */
import { expect } from 'vitest';
import { readMarks } from '../../../scripts/browser/readMarks.mjs';
import type { MadePage } from '../../../scripts/servePages.mjs';
import { PATIENCE } from '../session';
import type { NoteCase } from './noteCases';
import { goOn } from './noteSteps';

const SUMMIT = '乌镇峰会';

interface UnseenCase {
  behaviour: string;
  body: string;
  marks: number;
  /** Classes of the elements that are gone to, in turn. */
  visited: readonly string[];
}

const sheets = (more: string) =>
  `<style>section { position: sticky; top: 0; height: 100vh; background: #fff } section p { padding: 100px 40px }</style>${[0, 1, 2].map((at) => `<section><p class=c${at}>本届${SUMMIT}</p></section>`).join('')}${more}`;

/** A text between two others, which are in plain sight. */
const between = (hidden: string) =>
  `<p class=c0>本届${SUMMIT}</p>${hidden}<p class=c2>本届${SUMMIT}</p>`;

const CASES: readonly UnseenCase[] = [
  {
    behaviour: 'goes back to marks of sheets that others have slid over',
    body: sheets(''),
    marks: 3,
    visited: ['c0', 'c1', 'c2', 'c0', 'c1'],
  },
  {
    behaviour: 'goes back to marks of sheets that others have slid over in a box that scrolls',
    body: `<div style="height: 400px; overflow: auto">${sheets('').replaceAll('100vh', '400px')}</div>`,
    marks: 3,
    visited: ['c0', 'c1', 'c2', 'c0'],
  },
  {
    behaviour: 'goes past a text that is blurred for who has not paid',
    body: between(`<div style="filter: blur(6px)"><p class=c1>本届${SUMMIT}</p></div>`),
    marks: 3,
    visited: ['c0', 'c2', 'c0'],
  },
  {
    behaviour: 'goes to a large text that is blurred a little',
    body: between(`<h1 class=c1 style="font-size: 60px; filter: blur(2px)">本届${SUMMIT}</h1>`),
    marks: 3,
    visited: ['c0', 'c1', 'c2'],
  },
  {
    behaviour: 'goes past letters without a colour',
    body: between(
      `<p class=c1 style="color: transparent">本届${SUMMIT}</p><p class=c1 style="-webkit-text-fill-color: transparent">本届${SUMMIT}</p>`,
    ),
    marks: 4,
    visited: ['c0', 'c2', 'c0'],
  },
  {
    behaviour:
      'goes to letters without a colour that lie over a picture of them, or have an outline',
    body: between(
      `<div style="position: relative; height: 100px"><canvas width=400 height=100 style="pointer-events: none"></canvas><span class=c1 style="position: absolute; left: 0; top: 20px; color: transparent">本届${SUMMIT}</span></div><h1 class=c3 style="color: transparent; -webkit-text-stroke: 1px #000">${SUMMIT}</h1>`,
    ),
    marks: 4,
    visited: ['c0', 'c1', 'c3', 'c2'],
  },
];

const pathOf = (at: number) => `/unseen/${at}.html`;

export const UNSEEN_MARKS: readonly NoteCase[] = CASES.map(({ behaviour, marks, visited }, at) => ({
  behaviour,
  needs: 'chromium',
  async tries(session) {
    const page = await session.visit(pathOf(at));
    await expect.poll(async () => (await readMarks(page)).length, PATIENCE).toBe(marks);
    const classes = (await goOn(session, page, visited.length)).map((each) => each.split(' ')[0]);
    expect(classes).toEqual(visited);
    await session.leave(page);
  },
}));

/** All of them by path. */
export function unseenPages(): Record<string, MadePage> {
  return Object.fromEntries(
    CASES.map(({ body }, at) => [
      pathOf(at),
      {
        body: `<!doctype html><meta charset=utf-8><body style="margin: 0; padding: 40px; font-size: 20px">${body}`,
      },
    ]),
  );
}
