import type { PackBlock } from '../../core/pack/blocks';

/** What stands above notes at the end of a text or of a chapter. */
const NOTES =
  /^(?:(?:end|foot)?notes|notesandreferences|注释|註釋|注釋|注解|註解|尾注|尾註|脚注|腳註|附注|附註|anmerkungen)[:：]?$/i;
/** [1] 〔1〕 1. 1） ① */
const MARK =
  /^(?:[[［〔【(（](\d{1,4})[\]］〕】)）]|(\d{1,4})(?:[.．、)）](?!\d)|(?=\s))|([①-⑳]))\s*/u;

/**
 * The blocks with those notes that are told by the heading above them: paragraphs that begin with marks which count from the first.
 * Their marks are left out.
 */
export function withEndnotes(blocks: readonly PackBlock[]): PackBlock[] {
  const told: PackBlock[] = [];
  let next: number | null = null;
  for (const [at, given] of blocks.entries()) {
    const block = isNamed(given, blocks[at + 1]) ? heading(given) : given;
    if (block.type === 'heading') next = NOTES.test(block.text.replace(/\s/g, '')) ? 0 : null;
    const mark: RegExpExecArray | null =
      next !== null && isText(block) ? MARK.exec(block.text) : null;
    const number: number | null = mark === null ? null : numberOf(mark);
    if (mark === null || number === null || (next !== 0 && number !== next)) {
      told.push(block);
      continue;
    }
    next = number + 1;
    const text = block.text.slice(mark[0].length);
    told.push(text === '' ? block : { ...block, type: 'note', text });
  }
  return told;
}

/** Whether a line that no one has told to be a heading stands above the first of the notes. */
function isNamed({ type, text }: PackBlock, next: PackBlock | undefined): boolean {
  if (type !== 'paragraph' || next === undefined || !isText(next)) return false;
  if (!NOTES.test(text.replace(/\s/g, ''))) return false;
  const mark = MARK.exec(next.text);
  return mark !== null && numberOf(mark) === 1;
}

const heading = ({ text }: PackBlock): PackBlock => ({ type: 'heading', level: 2, text });

const isText = ({ type }: PackBlock) => type === 'paragraph' || type === 'item';

function numberOf([, bracketed, plain, circled]: RegExpExecArray): number | null {
  if (circled !== undefined) return circled.charCodeAt(0) - '①'.charCodeAt(0) + 1;
  const digits = bracketed ?? plain;
  return digits === undefined ? null : Number(digits);
}
