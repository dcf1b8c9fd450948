const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/** `:::`, `::: warning Title`, `:::tip[Title]`, `::: {.warning}`, `::: Warning ::::` */
const CONTAINER = /^ {0,3}:{3,}/;
/** What comes before the title of a container: its kind and what is said of it in braces. */
const KIND = /^(?:\{[^}]*\}|[\w-]+)[ \t]*(?:\{[^}]*\})?/;
/** `:   What it means.`, below a term. */
const DEFINITION = /^ {0,3}[:~][ \t]+(?=\S)/;
const CONTENTS = /^ {0,3}\[{1,2}_?toc_?\]{1,2}[ \t]*$/i;

/**
 * A text without the lines that only say where a box begins and ends, or where a program puts the contents; the title of a box and
 * what explains a term are paragraphs of their own. Code is left as it is.
 */
export function withoutContainers(text: string): string {
  if (!/^ {0,3}(?::{3}|[:~][ \t]|\[{1,2}_?toc)/im.test(text)) return text;
  let fence: string | null = null;
  const lines: string[] = [];
  for (const line of text.split(/\r\n|[\r\n]/)) {
    const found = FENCE.exec(line)?.[1] ?? null;
    if (found !== null && (fence === null || found.startsWith(fence))) {
      fence = fence === null ? found : null;
    }
    if (fence !== null) lines.push(line);
    else for (const own of linesOf(line)) lines.push(own);
  }
  return lines.join('\n');
}

function linesOf(line: string): string[] {
  const colons = CONTAINER.exec(line)?.[0].length;
  if (colons !== undefined) return ['', titleOf(line.slice(colons).trim()), ''];
  if (CONTENTS.test(line)) return [''];
  return DEFINITION.test(line) ? ['', line.replace(DEFINITION, '')] : [line];
}

function titleOf(written: string): string {
  let end = written.length;
  while (written.charAt(end - 1) === ':') end--;
  return written
    .slice(0, end)
    .replace(KIND, '')
    .replace(/^\[([^\]]*)\]/, '$1')
    .trim();
}
