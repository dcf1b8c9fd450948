import { builtInPack } from '../../data/builtInPack';

/** Text of a passage of the built-in pack: every block but headings counts, from 1. */
export function passageText(document: string, number: number): string {
  const found = builtInPack.documents.find(({ id }) => id === document);
  const passage = found?.blocks.filter(({ type }) => type !== 'heading')[number - 1];
  if (passage === undefined) throw new Error(`The pack has no passage ${number} of ${document}`);
  return passage.text;
}
