/** ```` ```{note} ```` of MyST: what the box is, what stands behind its name, and what is in it without its options. */
export interface Directive {
  name: string;
  argument: string;
  body: string;
}

const NAME = /^\{([a-z][\w:-]{0,30})\}$/;
/** `:class: tip` */
const OPTION = /^:[\w-]{1,40}:(?:\s|$)/;
/** Directives that put something in from elsewhere, or say what becomes of the page. */
const PUT_IN = new Set([
  'bibliography',
  'code-cell',
  'contents',
  'eval-rst',
  'glue',
  'image',
  'include',
  'index',
  'raw',
  'tableofcontents',
  'toctree',
]);
/** Those that are shown as they are written. */
const AS_WRITTEN = new Set(['code', 'code-block', 'literalinclude', 'math', 'sourcecode']);
/** Programs that Quarto, R Markdown and MyST run where they stand. */
const RUN = /^\{(?:r|python|julia|sql|bash|sh|ojs|stan|rcpp|node|perl|octave|dot|mermaid)\b/i;
const HIDDEN = /\b(?:echo|include)\s?[=:]\s?(?:FALSE|false)\b/;

/** The box that a block of code is to MyST; `null` for code. */
export function directiveIn(
  lang: string | null | undefined,
  meta: string | null | undefined,
  value: string,
): Directive | null {
  const name = NAME.exec(lang ?? '')?.[1];
  if (name === undefined || RUN.test(lang ?? '')) return null;
  return { name, argument: meta ?? '', body: withoutOptions(value) };
}

function withoutOptions(value: string): string {
  const lines = value.split('\n');
  if (lines[0]?.trim() === '---') {
    const end = lines.indexOf('---', 1);
    if (end !== -1) return lines.slice(end + 1).join('\n');
  }
  const first = lines.findIndex((line) => !OPTION.test(line));
  return first === -1 ? '' : lines.slice(first).join('\n');
}

/** Whether nothing of a directive is text of the document. */
export const isPutIn = ({ name }: Directive): boolean => PUT_IN.has(name);

/** Whether what is in a directive is shown as it is written. */
export const isAsWritten = ({ name }: Directive): boolean => AS_WRITTEN.has(name);

/**
 * The code of a program that is run where it stands, as readers see it; `null` if it is hidden from them. Other code as it is.
 *
 * @param info what stands behind the fence
 */
export function shownCode(info: string, value: string): string | null {
  if (!RUN.test(info)) return value;
  const lines = value.split('\n');
  const options = lines.filter((line) => line.startsWith('#|'));
  if (HIDDEN.test(info) || options.some((line) => HIDDEN.test(line))) return null;
  return lines.filter((line) => !line.startsWith('#|')).join('\n');
}

const LONGEST_TARGET = 64;

/** `(name)=`, which links lead to, and `% a comment`. */
function isUnseen(line: string): boolean {
  if (line === '%' || line.startsWith('% ')) return true;
  return line.length <= LONGEST_TARGET && /^\([\w:. -]+\)=$/.test(line);
}

/** Whether a text is written in MyST. */
const isMyst = (text: string) => /^ {0,3}(?:[`~:]{3,}\{[a-z]|\([\w:. -]{1,60}\)=\s*$)/m.test(text);

/** A text of MyST without the lines that nobody sees; other text as it is. */
export function withoutUnseen(text: string): string {
  if (!isMyst(text)) return text;
  let fence: string | null = null;
  return text
    .split(/\r\n|[\r\n]/)
    .map((line) => {
      const found = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? null;
      if (found !== null && (fence === null || found.startsWith(fence))) {
        fence = fence === null ? found : null;
      }
      return fence === null && isUnseen(line) ? '' : line;
    })
    .join('\n');
}

/** `{ref}` before the words that it is about. */
const ROLE = /\{([a-z][\w:-]{0,30})\}$/;

/** A text that ends with the name of a role, without it, and the role; `null` for other text. */
export function roleAtEnd(text: string): { before: string; role: string } | null {
  const found = ROLE.exec(text);
  return found === null ? null : { before: text.slice(0, found.index), role: found[1] ?? '' };
}

/** What readers see of a role's content: of `Words <target>` the words, of a citation nothing. */
export function seenOf(role: string, content: string): string {
  if (role.startsWith('cite')) return '';
  const target = content.endsWith('>') ? content.lastIndexOf('<') : -1;
  return target < 1 ? content : content.slice(0, target).trimEnd();
}
