/** A document taken apart: what a parser can be given piece by piece. */
export interface MarkupParts {
  /** All but the elements: what stands before, between and behind them. */
  frame: string;
  /** The elements, some beside each other in each part. */
  parts: string[];
}

/** In UTF-16 units: as much is parsed at once, which takes some hundredths of a second. */
const PART = 120_000;

/**
 * Takes a document apart at the elements that it is mostly made of, which do not stand in each other.
 *
 * @param names what they are called, whatever the prefix
 * @returns `null` where one has no end that can be found
 */
export function markupParts(xml: string, names: readonly string[]): MarkupParts | null {
  const frame: string[] = [];
  const parts: string[] = [];
  let from = 0;
  let gathered: string[] = [];
  let length = 0;
  const end = () => {
    if (gathered.length > 0) parts.push(gathered.join(''));
    gathered = [];
    length = 0;
  };
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', at)) {
    const closing = endOfAside(xml, at);
    if (closing !== null) {
      at = closing;
      continue;
    }
    const name = /^[\w:.-]{1,60}/.exec(xml.slice(at + 1, at + 61))?.[0] ?? '';
    if (!names.includes(name.slice(name.indexOf(':') + 1))) {
      at++;
      continue;
    }
    const close = xml.indexOf(`</${name}>`, at);
    if (close === -1) return null;
    const behind = close + name.length + 3;
    frame.push(xml.slice(from, at));
    gathered.push(xml.slice(at, behind));
    length += behind - at;
    if (length >= PART) end();
    from = behind;
    at = behind;
  }
  end();
  frame.push(xml.slice(from));
  return { frame: frame.join(''), parts };
}

/** Behind a comment or a CDATA section that begins at `at`; `null` if none does. */
function endOfAside(xml: string, at: number): number | null {
  const closing = xml.startsWith('<!--', at)
    ? '-->'
    : xml.startsWith('<![CDATA[', at)
      ? ']]>'
      : null;
  if (closing === null) return null;
  const end = xml.indexOf(closing, at);
  return end === -1 ? xml.length : end + closing.length;
}
