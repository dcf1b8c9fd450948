/**
 * Text that is for machines: URLs, e-mail addresses, file paths, identifiers. Looked at only around
 * a place where a name was found.
 */
import { isHan, isLatinWord, isWhiteSpace } from '../../text/characters';

/** How far to look for the ends of a token, in UTF-16 units to either side. */
const REACH = 200;
/** The ends of what a URL begins with: of its scheme, or of its host. What is before them need not be looked at. */
const URL_BEGINNINGS = [
  /[a-z][0-9+.-]*:\/\//gi,
  /www\.|mailto:/gi,
  /(?:localhost|[a-z0-9-]\.[a-z]{2,})(?::\d+)?\//gi,
];
/** After these an ideograph still belongs to the URL before it. */
const URL_JOINTS = '/=#?&_-+%.:~';
const CJK_PUNCTUATION = /[，。；！？、：（）《》「」『』“”‘’【】〈〉…￼]/;
const EXTENSION = /^\.(?:[a-z][a-z0-9]{1,4}|mp[34]|7z|[chmr](?![a-z]))(?![a-z0-9])/i;
/** What may stand between a name and the extension of a file that is named for it: （终稿）.docx. */
const FILE_TAIL =
  /^[^\s.，。；！？、]{0,24}\.(?:docx?|pptx?|xlsx?|pdf|jpe?g|png|gif|mp[34]|zip|rar|html?|txt|csv|md|json)(?![a-z0-9])/i;
const DOMAIN_TAIL = /^(?:-[a-z0-9-]+)?\.[a-z]{2,}/;
const ROOTED_PATH = /(?:^|["'=(])(?:[A-Za-z]:\\|~?\/|\.{1,2}\/|\\\\)/;

function tokenStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < REACH) {
    const unit = text.charCodeAt(start - 1);
    if (isWhiteSpace(unit) || CJK_PUNCTUATION.test(text.charAt(start - 1))) break;
    start--;
  }
  return start;
}

function tokenEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < REACH) {
    if (isWhiteSpace(text.charCodeAt(end)) || CJK_PUNCTUATION.test(text.charAt(end))) break;
    end++;
  }
  return end;
}

/** Whether a URL that begins before the place reaches into it. `before` ends where the place begins. */
function isInsideUrl(before: string, first: string): boolean {
  const ends = URL_BEGINNINGS.flatMap((beginning) =>
    Array.from(before.matchAll(beginning), (match) => match.index + match[0].length),
  );
  if (ends.length === 0) return false;
  let inUrl = true;
  const rest = before.slice(Math.max(...ends)) + first;
  for (let at = 0; at < rest.length && inUrl; at++) {
    const unit = rest.charCodeAt(at);
    if (unit > 0x20 && unit < 0x7f) continue;
    const previous = at === 0 ? '/' : rest.charAt(at - 1);
    inUrl = isHan(unit) && (URL_JOINTS.includes(previous) || isHan(previous.charCodeAt(0)));
  }
  return inUrl;
}

/** The stretch of printable ASCII around a place, or of its ends where it is not ASCII itself. */
function asciiAround(text: string, start: number, end: number): [string, string] {
  const isAscii = (at: number) => text.charCodeAt(at) > 0x20 && text.charCodeAt(at) < 0x7f;
  let from = start;
  while (from > 0 && start - from < REACH && isAscii(from - 1)) from--;
  let to = end;
  while (to < text.length && to - end < REACH && isAscii(to)) to++;
  return [text.slice(from, start), text.slice(end, to)];
}

function isCodeAround(before: string, after: string): boolean {
  if (before.endsWith('@') && before.length > 1) return true;
  if (/^[\w.+-]*@[a-z0-9]/i.test(after) || /@[\w.-]*$/.test(before.replace(/^@/, ''))) return true;
  if (/[_\\$`{}=]["']?$/.test(before) || /^["']?[_\\$`{}=]/.test(after)) return true;
  if (/(?:::|->|\w\(|\w\[["'])$/.test(before) || /^(?:::|->|\(\)|\[["'])/.test(after)) return true;
  if (/@[\w.-]+\/$/.test(before) || (/%$/.test(before) && /^%/.test(after))) return true;
  if (/<\/?$/.test(before) || /[\w-]\.$/.test(before)) return true;
  return DOMAIN_TAIL.test(after) || EXTENSION.test(after);
}

/** `{ G20 }` of an import or a template, `.G20 {` of a style. */
function isInBraces(text: string, start: number, end: number): boolean {
  const space = (at: number) => text.charCodeAt(at) === 0x20;
  const next = text.charAt(space(end) ? end + 1 : end);
  return text.charAt(space(start - 1) ? start - 2 : start - 1) === '{' || /[{}]/.test(next);
}

/** Longest look at what surrounds a key, a variable or a class, in UTF-16 units to either side. */
const STATEMENT = 12;

/** `"UNESCO": true`, `'G7' => x`, `let G7 = 7`, `class UNESCO extends`. */
function isInStatement(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - STATEMENT), start);
  const after = text.slice(end, end + STATEMENT);
  if (/^["']?\s?=>/.test(after)) return true;
  if (/["']$/.test(before) && /^["']\s?:\s?(?:["'\d[{]|true|false|null)/.test(after)) return true;
  if (/\breturn\s$/.test(before) && after.startsWith(';')) return true;
  if (/^\s?(?:[<>]=?|[=!]=)\s?\d/.test(after)) return true;
  if (/\b(?:let|var|const)\s$/.test(before)) return /^\s?[=;]/.test(after);
  return /\bclass\s$/.test(before) && /^\s(?:extends|implements)\b/.test(after);
}

/** Text without any of this holds nothing for machines: nearly all prose. */
const TRACES = /[@\\/_{}=$`<>%]|www\.|::|->|["'](?:\s?:|\])|\bclass |\.(?:[a-z]|7z)/i;
let lastText = '';
let lastHasTraces = false;

function hasTraces(text: string): boolean {
  if (text !== lastText) {
    lastText = text;
    lastHasTraces = TRACES.test(text);
  }
  return lastHasTraces;
}

/**
 * Whether the place `[start, end)` lies in a URL, an e-mail address, a path, a file name or an identifier.
 */
export function isInCode(text: string, start: number, end: number): boolean {
  if (!hasTraces(text)) return false;
  const [asciiBefore, asciiAfter] = asciiAround(text, start, end);
  const from = tokenStart(text, start);
  if (isInBraces(text, start, end) || isInStatement(text, start, end)) return true;
  if (FILE_TAIL.test(text.slice(end, end + REACH))) return true;
  if (asciiBefore === '' && asciiAfter === '' && from === start) return false;
  // @UNESCO is an account; before Chinese, @ speaks to whoever has that name.
  if (asciiBefore === '@' && isLatinWord(text.charCodeAt(start))) return true;
  if (isCodeAround(asciiBefore, asciiAfter)) return true;
  const before = text.slice(from, start);
  if (isInsideUrl(before, text.charAt(start))) return true;
  const token = text.slice(from, tokenEnd(text, end));
  if (ROOTED_PATH.test(token) && /^[^ ]*[/\\]/.test(before)) return true;
  const slashes = token.split('/').length - 1;
  return slashes > 1 && /^[a-z0-9_./-]+$/.test(token) && isLatinWord(token.charCodeAt(0));
}
