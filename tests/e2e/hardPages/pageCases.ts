/** Cases that have a page each, which is made for them. */
import type { Page } from 'puppeteer-core';
import type { MadePage } from '../../../scripts/servePages.mjs';
import type { Session } from '../session';
import type { NoteCase } from './noteCases';

export interface PageCase {
  behaviour: string;
  needs?: NoteCase['needs'];
  /** What comes before the body. */
  head?: string;
  body: string;
  tries(page: Page, session: Session): Promise<void>;
}

const pathOf = (folder: string, at: number) => `/${folder}/${at}.html`;

/** As tests, each of which opens its page and leaves it. */
export function notesOf(folder: string, cases: readonly PageCase[]): readonly NoteCase[] {
  return cases.map(({ behaviour, needs = 'any browser', tries }, at) => ({
    behaviour,
    needs,
    async tries(session) {
      const page = await session.visit(pathOf(folder, at));
      await tries(page, session);
      await session.leave(page);
    },
  }));
}

/** Their pages by path. */
export function pagesOf(folder: string, cases: readonly PageCase[]): Record<string, MadePage> {
  return Object.fromEntries(
    cases.map(({ head = '', body }, at) => [
      pathOf(folder, at),
      {
        body: `<!doctype html><meta charset=utf-8>${head}<body style="margin: 0; padding: 40px; font-size: 20px">${body}`,
      },
    ]),
  );
}
