/** Elements without content, and those whose end tag may be left out and that do not nest without another in between. */
const NOT_COUNTED_IN_HTML = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dt dd option optgroup tr td th thead tbody tfoot colgroup rp rt html head body'
  ).split(' '),
);

const LESS_THAN = 0x3c;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;

/**
 * How deep elements are nested in markup, read once from front to end: what a parser, and every walk through what
 * it makes, would be asked to go down.
 *
 * @param language `html` takes no notice of elements that authors do not close
 */
export function deepestNesting(markup: string, language: 'html' | 'xml'): number {
  let depth = 0;
  let deepest = 0;
  for (let at = markup.indexOf('<'); at !== -1; at = markup.indexOf('<', at)) {
    const skipped = endOfAside(markup, at);
    if (skipped !== null) {
      at = skipped;
      continue;
    }
    const isEnd = markup.charCodeAt(at + 1) === 0x2f;
    const nameStart = at + (isEnd ? 2 : 1);
    const nameEnd = endOfName(markup, nameStart);
    if (nameEnd === nameStart) {
      at++;
      continue;
    }
    const end = endOfTag(markup, nameEnd);
    at = end;
    if (language === 'html') {
      if (NOT_COUNTED_IN_HTML.has(markup.slice(nameStart, nameEnd).toLowerCase())) continue;
    } else if (markup.charCodeAt(end - 2) === 0x2f) continue;
    depth = isEnd ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}

/** The end of a comment, CDATA section, declaration or instruction that begins at `at`; `null` if none does. */
function endOfAside(markup: string, at: number): number | null {
  const closing = markup.startsWith('<!--', at)
    ? '-->'
    : markup.startsWith('<![CDATA[', at)
      ? ']]>'
      : markup.startsWith('<!', at) || markup.startsWith('<?', at)
        ? '>'
        : null;
  if (closing === null) return null;
  const end = markup.indexOf(closing, at);
  return end === -1 ? markup.length : end + closing.length;
}

function endOfName(markup: string, start: number): number {
  let at = start;
  while (at < markup.length && isOfName(markup.charCodeAt(at), at === start)) at++;
  return at;
}

/** Digits, hyphens, colons and the like stand in names, but do not begin one. */
function isOfName(unit: number, isFirst: boolean): boolean {
  if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) return true;
  if (isFirst) return false;
  // - . _ : and digits
  return unit === 0x2d || unit === 0x2e || unit === 0x5f || (unit >= 0x30 && unit <= 0x3a);
}

/** Behind the `>` of a tag, which may also stand in the value of an attribute. */
function endOfTag(markup: string, from: number): number {
  for (let at = from; at < markup.length; at++) {
    const unit = markup.charCodeAt(at);
    if (unit === DOUBLE_QUOTE || unit === SINGLE_QUOTE) {
      at = markup.indexOf(unit === DOUBLE_QUOTE ? '"' : "'", at + 1);
      if (at === -1) return markup.length;
    } else if (unit === 0x3e) return at + 1;
    else if (unit === LESS_THAN) return at;
  }
  return markup.length;
}
