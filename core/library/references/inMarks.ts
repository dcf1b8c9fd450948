/** What a title is set in: the marks around it, and those that the same marks within it become. */
export type TitleMarks = readonly [
  open: string,
  close: string,
  innerOpen: string,
  innerClose: string,
];

/**
 * A title in its marks. Where it has the same marks itself they alternate with the inner ones, as every language wants
 * of titles and quotations within each other: 《论〈网络〉》, “On ‘networks’”. A title that is in its marks already gets
 * no others.
 */
export function inMarks(title: string, [open, close, innerOpen, innerClose]: TitleMarks): string {
  if (isWhole(title, open, close)) return title;
  let depth = 1;
  let set = '';
  for (const sign of title) {
    if (sign === close.trim() && depth > 1) depth -= 1;
    const isInner = depth % 2 === 1;
    if (sign === open.trim()) {
      set += isInner ? innerOpen : open;
      depth += 1;
    } else if (sign === close.trim()) set += isInner ? innerClose : close;
    else set += sign;
  }
  return `${open}${set}${close}`;
}

/** Whether the first mark is closed by the last, and by none before it. */
function isWhole(title: string, open: string, close: string): boolean {
  if (!title.startsWith(open) || !title.endsWith(close)) return false;
  let depth = 0;
  for (let at = 0; at < title.length; at++) {
    if (title[at] === open) depth += 1;
    else if (title[at] === close) depth -= 1;
    if (depth === 0 && at < title.length - 1) return false;
  }
  return depth === 0;
}
