import { cleanLine, withoutControls } from '../draft/cleanText';
import { joinsWithoutSpace } from '../draft/joinLines';

/** Stand for what a line is made of until it is put together; of the text itself they are made spaces. */
const SOURCE_BREAK = '\u2029';
const LINE_BREAK = '\u2028';
const SPACES = /[ \t\r\n\f]+/g;
/** How a Chinese author begins a paragraph. */
const INDENT = /^[ \u2029]*[\u3000\u00a0\u2003]{2}/;
const SENTENCE_END = /[。！？…!?.][”’"」』）)]*$/;
/** A line of that many units with a full stop is a paragraph and no line of verse. */
const LONG_LINE = 60;

/** The text between two block boundaries as it is collected. */
export class InlineText {
  /** Whether every character that is seen is bold. */
  isBold = true;
  #parts: string[] = [];

  /** Adds text whose white space is layout. */
  add(text: string, isBold: boolean): void {
    if (!isBold && text.trim() !== '') this.isBold = false;
    this.#parts.push(
      clean(text).replace(SPACES, (spaces) => (/[\r\n]/.test(spaces) ? SOURCE_BREAK : ' ')),
    );
  }

  addPreformatted(text: string): void {
    this.isBold = false;
    this.#parts.push(clean(text).replaceAll('\n', LINE_BREAK));
  }

  breakLine(): void {
    this.#parts.push(LINE_BREAK);
  }

  /** With every space and line break it has. */
  written(): string {
    return this.#parts.join('').replaceAll(LINE_BREAK, '\n');
  }

  /** The paragraphs that line breaks make of it: an empty line, an indented one, or whole sentences one below the other. */
  paragraphs(): string[] {
    const lines = this.#parts.join('').split(LINE_BREAK);
    const texts = lines.map(oneLine);
    const areParagraphs = texts.some((text) => text.length >= LONG_LINE && SENTENCE_END.test(text));
    const paragraphs: string[][] = [[]];
    for (const [index, text] of texts.entries()) {
      const starts =
        text === '' ||
        INDENT.test(lines[index] ?? '') ||
        (areParagraphs && SENTENCE_END.test(texts[index - 1] ?? ''));
      if (starts) paragraphs.push([]);
      if (text !== '') paragraphs.at(-1)?.push(text);
    }
    return paragraphs.filter(({ length }) => length > 0).map((block) => block.join('\n'));
  }
}

const clean = (text: string) => withoutControls(text.replace(/[\f\u2028\u2029]/g, ' '));

/** A break in the source is a space, but not between Chinese characters. */
function oneLine(written: string): string {
  const pieces = written.split(SOURCE_BREAK);
  let line = '';
  for (const piece of pieces) {
    if (piece === '') continue;
    const isClose = line === '' || joinsWithoutSpace(line.trimEnd(), piece.trimStart());
    line += isClose ? piece : ` ${piece}`;
  }
  return cleanLine(line);
}
