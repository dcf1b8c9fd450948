/** Pages that are small enough to stand beside what should be marked on them. */
import type { MadePage } from '../../../scripts/servePages.mjs';
import { type MarkCase, settled } from './markCases';

export interface MarkPage {
  situation: string;
  body: string;
  steps?: MarkCase['steps'];
  /** Where there are no steps. */
  marks?: readonly string[];
  /** Of a document that is no HTML: all of it is in `body`. */
  type?: string;
}

const pathOf = (folder: string, at: number) => `/${folder}/${at}.html`;

/** What is to be marked on each of them. */
export function markCasesOf(folder: string, pages: readonly MarkPage[]): readonly MarkCase[] {
  return pages.map(({ situation, steps, marks = [] }, at) =>
    steps === undefined
      ? settled(situation, pathOf(folder, at), marks)
      : { situation, page: pathOf(folder, at), steps },
  );
}

/** All of them by path. */
export function markPagesOf(folder: string, pages: readonly MarkPage[]): Record<string, MadePage> {
  return Object.fromEntries(
    pages.map(({ body, type }, at) => [
      pathOf(folder, at),
      type === undefined
        ? {
            body: `<!doctype html><meta charset=utf-8><body style="margin: 0; padding: 40px; font-size: 20px">${body}`,
          }
        : { body, headers: { 'content-type': `${type}; charset=utf-8` } },
    ]),
  );
}
