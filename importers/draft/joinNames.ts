import { cleanName } from './cleanText';

/** Where somebody gets letters: no part of the name. */
const ADDRESS = /<[^<>\s@]{1,80}@[^<>\s]{1,80}>$/;

/** Several people as one line, parted as their names are written; `null` for nobody. */
export function joinNames(names: readonly (string | null)[]): string | null {
  const written = names
    .map((name) => cleanName(name?.replace(ADDRESS, '')))
    .filter((name) => name !== null);
  if (written.length === 0) return null;
  const isChinese = written.some((name) => /[\u3400-\u9fff]/.test(name));
  return [...new Set(written)].join(isChinese ? '、' : ', ');
}

/** Whether a text is what `joinNames` has made, or one of the names in it. */
export const isOfNames = (text: string, joined: string | null): boolean =>
  joined !== null && (text === joined || joined.split(/, |、/).includes(text));
