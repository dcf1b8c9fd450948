const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const INDENTED = /^(?: {4}|\t)/;
/** `{{< figure src="…" >}}`, `{{% notice %}}` of Hugo; its parameters may go over several lines. */
const SHORTCODE = /\{\{(?:<[^{}]*>|%[^{}]*%)\}\}/g;
/** `{% include video.html %}` of Liquid, which Jekyll, Eleventy and Hexo have. */
const TAG = /\{%[^{}]*%\}/g;
/** What is kept as it is between two tags, and what nobody sees. */
const CODE = /^[ \t]*\{%-? *(?:end)?(?:highlight|codeblock)\b[^{}\n]*%\}[ \t]*$/gm;
const COMMENT = /\{%-? *comment *-?%\}[^{]*\{%-? *endcomment *-?%\}/g;
/** `{: .class #name}` of kramdown, below a block or right behind what it is of. */
const OF_BLOCK = /^ {0,3}\{:[^{}\n]*\}[ \t]*$/gm;
const OF_SPAN = /(?<=[\])*_`])\{:[^{}\n]*\}/g;
/** The raised number that leads to a note, and the arrow back, as pandoc writes those of a page. */
const NOTE_MARK = /\^\[\\?\[?(?:\d{1,3}|[*†])\\?\]?\]\(#[^()\s]{1,80}\)(?:\{[^{}\n]{0,80}\})?\^/g;
const NOTE_BACK = /(?:\n {0,12}| )?\[↩[^[\]]{0,3}\]\(#[^()\s]{1,80}\)(?:\{[^{}\n]{0,80}\})?/g;
/** `[text]{#name .class}` of pandoc. */
const NAMED_SPAN = /\[([^[\]]{1,2000})\]\{[#.][\w .:=#"-]{0,80}\}/g;
/** A list of one item, below which kramdown is told to put the contents. */
const CONTENTS =
  /^ {0,3}(?:[*+-]|1\.) [^\n]{0,80}\n {0,3}\{:[^{}\n]{0,80}\btoc\b[^{}\n]{0,80}\}[ \t]*$/gm;

/**
 * A text without what programs for sites put into Markdown: tags that bring something in from elsewhere, and attributes. What stands
 * between two tags stays, and so does all code.
 */
export function withoutSiteTags(text: string): string {
  if (!/\{\{[<%]|\{%|\{:|\]\{[#.]|\^\[/.test(text)) return text;
  const parts: string[] = [];
  let prose: string[] = [];
  const endProse = () => {
    if (prose.length > 0) parts.push(withoutTags(prose.join('\n')));
    prose = [];
  };
  let fence: string | null = null;
  let isIndented = false;
  let isAfterEmpty = true;
  for (const line of text.split(/\r\n|[\r\n]/)) {
    const found = FENCE.exec(line)?.[1] ?? null;
    const isFence: boolean = found !== null && (fence === null || found.startsWith(fence));
    isIndented = INDENTED.test(line) && (isAfterEmpty || isIndented);
    isAfterEmpty = line.trim() === '';
    if (isFence || fence !== null || isIndented) {
      endProse();
      parts.push(line);
    } else prose.push(line);
    if (isFence) fence = fence === null ? found : null;
  }
  endProse();
  return parts.join('\n');
}

const withoutTags = (prose: string): string =>
  [COMMENT, SHORTCODE, TAG, NOTE_MARK, NOTE_BACK, NAMED_SPAN]
    .reduce(withoutTag, prose.replace(CODE, '\n```'))
    .replace(CONTENTS, '')
    .replace(OF_BLOCK, '')
    .replace(OF_SPAN, '');

/** A text without what is found in it, but for what stands between backticks of its line; of a tag with a text in it that stays. */
function withoutTag(prose: string, tag: RegExp): string {
  let seen = 0;
  let backticks = 0;
  return prose.replace(tag, (found: string, ...rest: (string | number)[]) => {
    const [kept] = rest;
    const offset = Number(rest.find((each) => typeof each === 'number'));
    const since = prose.slice(seen, offset);
    const line = since.lastIndexOf('\n');
    if (line !== -1) backticks = 0;
    backticks += since.slice(line + 1).match(/`+/g)?.length ?? 0;
    seen = offset + found.length;
    if (backticks % 2 === 1) return found;
    return typeof kept === 'string' ? kept : '';
  });
}
