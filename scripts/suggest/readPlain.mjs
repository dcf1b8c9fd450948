/**
 * Reads a text or Markdown file into blocks, as plainly as will do for training and figures: a line is a block.
 *
 * @param {string} text
 * @returns {import('../../core/pack/blocks').PackBlock[]}
 */
export function readPlain(text) {
  const lines = withoutFrontMatter(text.replaceAll('\r\n', '\n')).split('\n');
  return lines.map(blockOf).filter((block) => block !== null);
}

const LONGEST_HEADING = 40;

function withoutFrontMatter(text) {
  return text.startsWith('---\n') ? text.slice(text.indexOf('\n---\n', 3) + 5) : text;
}

function blockOf(line) {
  const written = line
    .trim()
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim();
  if (written === '' || /^[-=*_|: ]+$/.test(written)) return null;
  const marked = /^(#{1,6})\s+(.*?)\s*#*$/.exec(written);
  if (marked !== null)
    return {
      type: 'heading',
      level: marked[1].length,
      text: marked[2].replace(/^\*\*(.*)\*\*$/, '$1'),
    };
  const bold = /^\*\*([^*]+)\*\*$/.exec(written);
  if (bold !== null && bold[1].length <= LONGEST_HEADING)
    return { type: 'heading', level: 3, text: bold[1] };
  if (/^\|.*\|$/.test(written)) {
    const cells = written
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
    return { type: 'row', text: cells.join('\t') };
  }
  const item = /^(?:[*+-]|\d{1,2}[.)])\s+(.*)$/.exec(written);
  if (item !== null) return { type: 'item', text: item[1] };
  if (written.startsWith('>')) return { type: 'quote', text: written.replace(/^>\s*/, '') };
  const looksLikeHeading =
    written.length <= LONGEST_HEADING / 2 &&
    /\p{Script=Han}/u.test(written) &&
    !/[。！？；：，、,.!?:;”」）)]$/u.test(written);
  return looksLikeHeading
    ? { type: 'heading', level: 3, text: written }
    : { type: 'paragraph', text: written };
}
