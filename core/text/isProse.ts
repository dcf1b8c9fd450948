/** Whether preformatted text is written to be read, or code, a log, a table. */

/** Of all lines that say something: so many are parts of sentences, and no more than so many look like code. */
const LEAST_SENTENCES = 0.25;
const MOST_CODE = 0.15;

const CHINESE = /[\u4E00-\u9FFF\u3400-\u4DBF]/g;
const CHINESE_PAUSE = /[，。！？；]/;
/** Shorter ones are labels. */
const SHORTEST_CHINESE = 10;
/** Four words in a row that are nothing but words. */
const WORDS = /(?:\b\p{Ll}{2,}[,.;:]?\s+){3}\p{Ll}{2,}/u;

const CODE_LINE = new RegExp(
  [
    String.raw`[;{}]\s*$`,
    String.raw`^\s*(?://|/\*|\*/|<!|</?[a-z][\w-]*[\s/>]|\$ |>>> |@@|#(?:include|define|!))`,
    String.raw`^\s*(?:import|export|function|def|class|return|const|let|var|public|private|package|using)\b.*[({:='"]`,
    String.raw`^\s*(?:if|for|while|switch|elif|else)\b.*[({:]\s*$`,
    String.raw`=>|[=!]=|&&|\|\||::|->|\+=|\$\{|\w\(\)|\w\s=\s\S`,
    String.raw`\w\([\w'"\x60, .]*\)\s*(?:[;:#.]|//|$)`,
  ].join('|'),
);

/** @param text a stretch of it will do, from its beginning */
export function isProse(text: string): boolean {
  const lines = text.split('\n').filter((line) => /\p{L}/u.test(line));
  let sentences = 0;
  let code = 0;
  for (const line of lines) {
    if (CODE_LINE.test(line)) code += 1;
    else if (isOfSentence(line)) sentences += 1;
  }
  return (
    sentences > 0 && sentences >= LEAST_SENTENCES * lines.length && code <= MOST_CODE * lines.length
  );
}

function isOfSentence(line: string): boolean {
  const chinese = line.match(CHINESE)?.length ?? 0;
  return (chinese >= SHORTEST_CHINESE && CHINESE_PAUSE.test(line)) || WORDS.test(line);
}
