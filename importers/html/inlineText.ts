import { cleanLine, withoutControls } from '../draft/cleanText';
import { joinsWithoutSpace } from '../draft/joinLines';

/** Stands for a break in the source until a line is put together; in the text itself it is a space. */
const SOURCE_BREAK = '\u2029';
/** Spaces that do not break stand one beside the other for a tab, or to push things apart. */
const WIDE_SPACE = /[ \u00a0]{2,}/g;
const SPACES = /[ \t\r\n\f]+/g;
/** How a Chinese author begins a paragraph. */
const INDENT = /^[ \u2029]*[\u3000\u00a0\u2003]{2}/;
const SENTENCE_END = /[。！？…!?.][”’"」』）)]*$/;
/** A line of that many units with a full stop is a paragraph and no line of verse. */
const LONG_LINE = 60;

/** How text looks, as far as markup says. */
export interface TextLook {
  isBold: boolean;
  /** In pixels; `null` where nothing is said. */
  size: number | null;
}

export interface Paragraph extends TextLook {
  text: string;
}

interface Line {
  parts: string[];
  /** Looks of what is seen in it. */
  looks: TextLook[];
}

/** The text between two block boundaries as it is collected. */
export class InlineText {
  #lines: Line[] = [{ parts: [], looks: [] }];

  /** Adds text whose white space is layout. */
  add(text: string, look: TextLook): void {
    const written = clean(text).replace(SPACES, (spaces) =>
      /[\r\n]/.test(spaces) ? SOURCE_BREAK : ' ',
    );
    this.#put(written, look);
  }

  addPreformatted(text: string): void {
    for (const [index, line] of clean(text).split('\n').entries()) {
      if (index > 0) this.breakLine();
      this.#put(line, PLAIN);
    }
  }

  /** Takes the white space from the end of what was added. */
  trimEnd(): void {
    const parts = this.#lines.at(-1)?.parts;
    const last = parts?.pop();
    if (last !== undefined) parts?.push(last.trimEnd());
  }

  breakLine(): void {
    this.#lines.push({ parts: [], looks: [] });
  }

  #put(text: string, look: TextLook): void {
    const line = this.#lines.at(-1);
    line?.parts.push(text);
    if (text.trim() !== '') line?.looks.push(look);
  }

  /** With every space and line break it has. */
  written(): string {
    return this.#lines.map(({ parts }) => parts.join('')).join('\n');
  }

  /** The paragraphs that line breaks make of it: an empty line, an indented one, or whole sentences one below the other. */
  paragraphs(): Paragraph[] {
    const lines = this.#lines.map(({ parts, looks }) => {
      const written = parts.join('');
      return { text: oneLine(written), isIndented: INDENT.test(written), looks };
    });
    const areParagraphs = lines.some(
      ({ text }) => text.length >= LONG_LINE && SENTENCE_END.test(text),
    );
    const paragraphs: { texts: string[]; looks: TextLook[] }[] = [];
    let isEnded = true;
    for (const { text, isIndented, looks } of lines) {
      const last = paragraphs.at(-1);
      if (text !== '') {
        if (last === undefined || isEnded || isIndented) paragraphs.push({ texts: [text], looks });
        else {
          last.texts.push(text);
          for (const look of looks) last.looks.push(look);
        }
      }
      isEnded = text === '' || (areParagraphs && SENTENCE_END.test(text));
    }
    return paragraphs.map(({ texts, looks }) => ({ text: texts.join('\n'), ...commonLook(looks) }));
  }
}

const PLAIN: TextLook = { isBold: false, size: null };

function commonLook(looks: readonly TextLook[]): TextLook {
  const size = looks[0]?.size ?? null;
  return {
    isBold: looks.length > 0 && looks.every(({ isBold }) => isBold),
    size: looks.every((look) => look.size === size) ? size : null,
  };
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
  return cleanLine(line.replace(WIDE_SPACE, ' '));
}
