/** Titles that programs write by themselves. */
const BY_PROGRAM =
  /^(?:untitled|无标题|無標題|未命名|文档|document|title|about:blank|\(?(?:anonymous|unspecified)\)?) ?\d{0,3}$/i;
const ADDRESS = /^(?:data:|file:|https?:)/i;
const FILE_NAME = /\.(?:docx?|pdf|tex|dvi|ps|html?|xlsx?|pptx?|odt|rtf|txt|indd|qxd|wps|md)$/i;
const PROGRAM = /^(?:Microsoft (?:Word|PowerPoint|Excel) - |PowerPoint |Slide )/i;

/** The title as a file's properties have it; `null` if it is none that a person gave. */
export function givenTitle(title: unknown): string | null {
  if (typeof title !== 'string') return null;
  const text = title.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (
    text === '' ||
    BY_PROGRAM.test(text) ||
    ADDRESS.test(text) ||
    FILE_NAME.test(text) ||
    PROGRAM.test(text)
  ) {
    return null;
  }
  return text;
}

const MASTHEAD = /^\p{Script=Han}{4,40}文件$/u;
const CONTENTS =
  /^(?:(?:table of )?contents|目\s*[录錄次]|内容|inhalt(?:sverzeichnis)?|sommaire)$/i;

/** The author as a file's properties have it; `null` if a program filled it in. */
export function givenAuthor(author: unknown): string | null {
  const text = givenTitle(author);
  return text === null || /^(?:user|administrator|admin|author)$/i.test(text) ? null : text;
}

/** The title as the first two pages show it: the largest of their headings, and of these the first. */
export function titleOf(
  headings: readonly { text: string; size: number; page: number }[],
): string | null {
  let best: { text: string; size: number } | null = null;
  for (const heading of headings) {
    if (heading.page > 2 || CONTENTS.test(heading.text)) continue;
    // 某某市人民政府文件 in large letters is the head of the paper that official documents are printed on.
    if (headings.length > 1 && MASTHEAD.test(heading.text)) continue;
    if (best === null || heading.size > best.size * 1.02) best = heading;
  }
  return best?.text ?? null;
}
