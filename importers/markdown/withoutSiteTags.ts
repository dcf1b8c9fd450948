const FENCE = /^ {0,3}(`{3,}|~{3,})/;
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
/** A list of one item, below which kramdown is told to put the contents. */
const CONTENTS =
  /^ {0,3}(?:[*+-]|1\.) [^\n]{0,80}\n {0,3}\{:[^{}\n]{0,80}\btoc\b[^{}\n]{0,80}\}[ \t]*$/gm;

/**
 * A text without what programs for sites put into Markdown: tags that bring something in from elsewhere, and attributes. What stands
 * between two tags stays, and so does all code.
 */
export function withoutSiteTags(text: string): string {
  if (!/\{\{[<%]|\{%|\{:/.test(text)) return text;
  const parts: string[] = [];
  let prose: string[] = [];
  const endProse = () => {
    if (prose.length > 0) parts.push(withoutTags(prose.join('\n')));
    prose = [];
  };
  let fence: string | null = null;
  for (const line of text.split(/\r\n|[\r\n]/)) {
    const found = FENCE.exec(line)?.[1] ?? null;
    const isFence: boolean = found !== null && (fence === null || found.startsWith(fence));
    if (isFence || fence !== null) {
      endProse();
      parts.push(line);
    } else prose.push(line);
    if (isFence) fence = fence === null ? found : null;
  }
  endProse();
  return parts.join('\n');
}

const withoutTags = (prose: string): string =>
  prose
    .replace(CODE, '\n```')
    .replace(COMMENT, '')
    .replace(SHORTCODE, '')
    .replace(TAG, '')
    .replace(CONTENTS, '')
    .replace(OF_BLOCK, '')
    .replace(OF_SPAN, '');
