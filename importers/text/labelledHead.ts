import { dateOf } from '../draft/dateOf';

/** Lines that are looked at. */
const MOST_LINES = 12;
const LONGEST = 200;
const TITLE = /^(?:标题|標題|题目|題目|书名|書名|title|subject) ?[:：] ?(\S.*)$/i;
const AUTHOR = /^(?:作者|author) ?[:：] ?(\S.*)$/i;
const DATE = /^(?:时间|時間|日期|date|release date) ?[:：] ?(\S.*)$/i;
/** What boards write behind the author on the same line. */
const BEHIND = /\s(?:看板|信区|信區|站内|版面)/;

/** Whether a line says author, day or title behind a label. */
export const isLabelled = (line: string): boolean =>
  [TITLE, AUTHOR, DATE].some((label) => label.test(line));

/** What the first lines of a text say of it behind a label: `标题：…`, `Author: …`; `null` for what they do not say. */
export function labelledHead(text: string): {
  title: string | null;
  author: string | null;
  date: string | null;
} {
  const lines = text
    .slice(0, MOST_LINES * LONGEST)
    .split(/\r\n|[\r\n]/, MOST_LINES)
    .map((line) => line.trim().slice(0, LONGEST));
  const first = (label: RegExp) =>
    lines.map((line) => label.exec(line)?.[1] ?? null).find((found) => found !== null) ?? null;
  const author = first(AUTHOR);
  const board = author?.search(BEHIND) ?? -1;
  return {
    title: first(TITLE),
    author: author === null ? null : author.slice(0, board === -1 ? LONGEST : board).trim(),
    date: dateOf(first(DATE)),
  };
}
