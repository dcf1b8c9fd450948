import { dateOf } from '../draft/dateOf';
import type { StatedMetadata } from '../draft/documentDraft';
import { joinNames } from '../draft/joinNames';

/** Lines of the block before a document: three, and what goes on with them. */
const MOST_LINES = 12;

/**
 * The title, authors and day in the lines that pandoc takes them from: up to three that begin with `%`, before all else.
 *
 * @returns them, and the text without these lines; `null` where it does not begin so
 */
export function titleBlock(text: string): { stated: StatedMetadata; rest: string } | null {
  const lines = text.replace(/^\ufeff/, '').split('\n');
  const fields: string[] = [];
  let at = 0;
  for (; at < Math.min(lines.length, MOST_LINES); at++) {
    const line = lines[at]?.trimEnd() ?? '';
    if (line.startsWith('%') && fields.length < 3) fields.push(line.slice(1).trim());
    else if (/^\s+\S/.test(line) && fields.length > 0) {
      fields.push(`${fields.pop() ?? ''}; ${line.trim()}`);
    } else break;
  }
  const [title = '', authors = '', date] = fields;
  if (title === '') return null;
  return {
    stated: {
      title: title.replaceAll(';', ''),
      author: joinNames(authors.split(/;/)),
      date: dateOf(date),
    },
    rest: lines.slice(at).join('\n'),
  };
}
