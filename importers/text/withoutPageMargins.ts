/** Lines of text at the edges of a page. */
interface Page {
  lines: string[];
  /** Places of the first and the last line with text; -1 on an empty page. */
  first: number;
  last: number;
}

/** `Postel  [Page 3]`, as RFCs end their pages. */
const PAGE_FOOT = /\[Page \d{1,4}\]$/i;
const SENTENCE_END = /[。！？.!?:：][”’"」』）)]*$/;

/**
 * A text without the running heads and feet of its pages, which form feeds part; a paragraph that goes on over a page is one
 * again. A text without form feeds is left as it is.
 */
export function withoutPageMargins(text: string): string {
  if (!text.includes('\f')) return text;
  const pages = text.split('\f').map(pageOf);
  const feet = recurring(pages.map(({ lines, last }) => lines[last] ?? ''));
  const heads = recurring(pages.slice(1).map(({ lines, first }) => lines[first] ?? ''));
  let joined = '';
  pages.forEach((page, at) => {
    const foot = page.lines[page.last]?.trimEnd() ?? '';
    const head = page.lines[page.first] ?? '';
    const hasFoot = foot !== '' && (PAGE_FOOT.test(foot) || feet.has(keyOf(foot)));
    // Of two pages the second has the only head.
    const hasHead = at > 0 && (heads.has(keyOf(head)) || joined.endsWith('\f'));
    const lines = page.lines.slice(hasHead ? page.first + 1 : 0, hasFoot ? page.last : undefined);
    const own = trimmed(lines);
    if (own.length === 0) return;
    const before = joined.replace(/\f$/, '');
    const isOpen = before !== '' && (hasHead || before !== joined) && !SENTENCE_END.test(before);
    joined = `${before}${before === '' ? '' : isOpen ? '\n' : '\n\n'}${own.join('\n')}`;
    if (hasFoot && PAGE_FOOT.test(foot)) joined += '\f';
  });
  return joined.replace(/\f$/, '');
}

function pageOf(text: string): Page {
  const lines = text.split(/\r\n|[\r\n]/);
  return {
    lines,
    first: lines.findIndex((line) => line.trim() !== ''),
    last: lines.findLastIndex((line) => line.trim() !== ''),
  };
}

/** Without the empty lines around them. */
function trimmed(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first === -1) return [];
  return lines.slice(first, lines.findLastIndex((line) => line.trim() !== '') + 1);
}

const keyOf = (line: string) => line.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();

/** Lines that stand on several pages, but for their numbers. */
function recurring(lines: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const key of lines.map(keyOf)) {
    if (key !== '' && seen.has(key)) again.add(key);
    seen.add(key);
  }
  return again;
}
