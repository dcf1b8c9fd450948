import { chineseCharacter, englishWord } from './makeNames';
import { createRandom, type Random } from './random';

export interface PageShape {
  /** UTF-16 units of text, about. */
  characters: number;
  /** Share of sentences that hold a name: `sparse` 1 in 50, `dense` 1 in 2. */
  density: 'sparse' | 'dense';
}

const DENSITY = { sparse: 1 / 50, dense: 1 / 2 };
/** Share of text nodes that stand in inline elements, as measured on news pages. */
const INLINE = 0.29;
const INLINE_TAGS = ['a', 'b', 'em', 'span'] as const;

/**
 * HTML of an article: paragraphs of three to six sentences, one in ten of them English, with inline
 * markup and names sprinkled in. Same shape and names, same page.
 */
export function makePage(shape: PageShape, names: readonly string[]): string {
  const random = createRandom(shape.characters);
  const paragraphs: string[] = [];
  let length = 0;
  while (length < shape.characters) {
    const sentences = Array.from({ length: 3 + random.below(4) }, () =>
      sentence(random, random.chance(DENSITY[shape.density]) ? random.pick(names) : null),
    );
    for (const text of sentences) length += text.length;
    paragraphs.push(`<p>${sentences.map((text) => markUp(random, text)).join('')}</p>`);
  }
  return paragraphs.join('\n');
}

function sentence(random: Random, name: string | null): string {
  if (random.chance(0.1)) {
    const words = Array.from({ length: 8 + random.below(8) }, () => englishWord(random));
    if (name !== null) words.splice(random.below(words.length), 0, name);
    return `${words.join(' ')}. `;
  }
  const characters = Array.from({ length: 18 + random.below(20) }, () => chineseCharacter(random));
  if (name !== null) characters.splice(random.below(characters.length), 0, ` ${name} `);
  return `${characters.join('')}。`;
}

function markUp(random: Random, text: string): string {
  if (!random.chance(INLINE / (1 - INLINE))) return text;
  const tag = random.pick(INLINE_TAGS);
  const start = random.below(text.length);
  const end = start + 1 + random.below(text.length - start);
  return `${text.slice(0, start)}<${tag}>${text.slice(start, end)}</${tag}>${text.slice(end)}`;
}
