/** Whether preformatted text is written to be read, or code, a log, a table. */

/** Of all lines that say something: so many are parts of sentences, and no more than so many look like code. */
const LEAST_SENTENCES = 0.25;
const MOST_CODE = 0.15;

const CHINESE = /[\u4E00-\u9FFF\u3400-\u4DBF]/g;
const CHINESE_PAUSE = /[，。！？；]/;
/** Shorter ones are labels. */
const SHORTEST_CHINESE = 10;
/** Lines of verses and letters are short, nothing but Chinese, and end in a pause. */
const CHINESE_LINE = /^[\u4E00-\u9FFF\u3400-\u4DBF、，“”‘’《》（）]{3,40}[，。！？；：][”’）]?$/;
/** So many words in a row that are nothing but words are of a sentence. */
const WORDS_OF_SENTENCE = 4;
/** A word and the mark behind it; what ends in one; what begins with one. */
const WORD = /^\p{Ll}{2,}[,.;:]?$/u;
const LAST_WORD = /(?:^|[^\p{L}\p{N}_])\p{Ll}{2,}[,.;:]?$/u;
const FIRST_WORD = /^\p{Ll}{2}/u;

/** What begins with one of these and opens something is code, too. */
const DECLARATION =
  /^\s*(?:import|export|function|def|class|return|const|let|var|public|private|package|using)\b/;
const OPENING = /[({:='"]/;
const CODE = [
  /[;{}]\s*$/,
  /^\s*(?:\/\/|\/\*|\*\/|<!|<\/?[a-z][\w-]*[\s/>]|\$ |>>> |@@|#(?:include|define|!))/,
  /^\s*(?:if|for|while|switch|elif|else)\b.*[({:]\s*$/,
  /=>|[=!]=|&&|\|\||::|->|\+=|\$\{|\w\(\)|\w\s=\s\S/,
  /\w\([\w'"`, .]*\)\s*(?:[;:#.]|\/\/|$)/,
];

const FENCE = /^\s*(?:```|~~~)/;

/** @param text a stretch of it will do, from its beginning */
export function isProse(text: string): boolean {
  const lines = withoutFenced(text.split('\n')).filter((line) => /\p{L}/u.test(line));
  let sentences = 0;
  let code = 0;
  for (const line of lines) {
    if (isCode(line)) code += 1;
    else if (isOfSentence(line)) sentences += 1;
  }
  return (
    sentences > 0 && sentences >= LEAST_SENTENCES * lines.length && code <= MOST_CODE * lines.length
  );
}

/** Without what Markdown fences off: pages of it have code between their sentences. */
function withoutFenced(lines: readonly string[]): string[] {
  let isFenced = false;
  return lines.filter((line) => {
    const isFence = FENCE.test(line);
    if (isFence) isFenced = !isFenced;
    return !isFence && !isFenced;
  });
}

function isCode(line: string): boolean {
  if (DECLARATION.test(line) && OPENING.test(line)) return true;
  return CODE.some((sign) => sign.test(line));
}

function isOfSentence(line: string): boolean {
  if (CHINESE_LINE.test(line.trim())) return true;
  const chinese = line.match(CHINESE)?.length ?? 0;
  return (chinese >= SHORTEST_CHINESE && CHINESE_PAUSE.test(line)) || hasWords(line);
}

/** Whether words stand in a row; before the first and behind the last may be what is none. */
function hasWords(line: string): boolean {
  let words = 0;
  for (const piece of line.split(/\s+/)) {
    if (words === WORDS_OF_SENTENCE - 1 && FIRST_WORD.test(piece)) return true;
    if (words > 0 && WORD.test(piece)) words += 1;
    else words = LAST_WORD.test(piece) ? 1 : 0;
  }
  return false;
}
