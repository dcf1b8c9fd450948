import type { Reason } from './problem';

/** A text is not JSON; `reason` says at which line and column, since browsers say so each in its own way or not at all. */
export class JsonError extends Error {
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(JSON.stringify(reason));
    this.name = 'JsonError';
    this.reason = reason;
  }
}

/**
 * Parses JSON.
 *
 * @throws JsonError with the first place that cannot be read, lines and columns (UTF-16 units) counted from 1
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // What the browser says is in its own words; the place is looked for here.
    if (!(error instanceof SyntaxError)) throw error;
    throw new JsonError(reasonAt(text, errorOffset(text)));
  }
}

/** What of a file's text an error message quotes, at most. */
const LONGEST_QUOTE = 20;

function reasonAt(text: string, offset: number): Reason {
  const before = text.slice(0, offset).split(LINE_BREAK);
  const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  const [found] = QUOTED.exec(text.slice(offset, offset + LONGEST_QUOTE)) ?? [];
  if (found !== undefined) return { case: 'notJson', ...place, found: found.toWellFormed() };
  return { case: offset < text.length ? 'brokenLine' : 'endsEarly', ...place };
}

const LINE_BREAK = /\r\n|[\n\r]/;
/** A word or one sign; nothing where a line ends in the middle of a text. */
const QUOTED = /^(?:[\w.+-]+|[^\p{Cc}\s])/u;

const SPACE = /[\t\n\r ]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
/** The body of a string in pieces: one expression for a whole string would need a stack as long as it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON strings must not hold them
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

/** What may come next; a stack of what is open tells the rest. */
type Wanted = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

/**
 * Where a text stops being JSON (RFC 8259), in UTF-16 units; its length where it only ends too early. Goes once over
 * the text and keeps what is open in a list, so that no depth exhausts the stack.
 */
export function errorOffset(text: string): number {
  const open: ('{' | '[')[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const matches = pattern.test(text);
    if (matches) at = pattern.lastIndex;
    return matches;
  };
  const string = (): boolean => {
    at++;
    do skip(PLAIN);
    while (skip(ESCAPE));
    if (text[at] !== '"') return false;
    at++;
    return true;
  };
  const afterValue = (): Wanted => (open.length === 0 ? 'nothing' : 'commaOrEnd');

  for (;;) {
    skip(SPACE);
    const sign = text[at];
    if (sign === undefined) return at;
    const closes = sign === (open.at(-1) === '{' ? '}' : ']');
    if (wanted === 'nothing') return at;
    if (wanted === 'colon') {
      if (sign !== ':') return at;
      at++;
      wanted = 'value';
    } else if (closes && ['commaOrEnd', 'keyOrEnd', 'valueOrEnd'].includes(wanted)) {
      open.pop();
      at++;
      wanted = afterValue();
    } else if (wanted === 'commaOrEnd') {
      if (sign !== ',') return at;
      at++;
      wanted = open.at(-1) === '{' ? 'key' : 'value';
    } else if (wanted === 'key' || wanted === 'keyOrEnd') {
      if (sign !== '"' || !string()) return at;
      wanted = 'colon';
    } else if (sign === '{' || sign === '[') {
      open.push(sign);
      at++;
      wanted = sign === '{' ? 'keyOrEnd' : 'valueOrEnd';
    } else {
      if (sign === '"' ? !string() : !skip(NUMBER) && !skip(WORD)) return at;
      wanted = afterValue();
    }
  }
}
