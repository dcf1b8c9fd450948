import { textHash } from '../text/textHash';
import { PACK_LIMITS } from './packLimits';

const LETTERS_BEYOND = /[^\P{L}a-z]/u;

/**
 * Gives ids to what has none: always the same one for the same text among the same others. What is written in plain
 * Latin letters keeps them (`data-embassy`), all else goes by a hash.
 *
 * @param taken ids that are given already; those that are made are added
 * @param text what the thing is called
 */
export function madeId(taken: Set<string>, text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const isTelling = slug !== '' && slug.length <= LONGEST && !LETTERS_BEYOND.test(plain);
  const made = isTelling ? slug : `x${textHash(text)}`;
  let free = made;
  for (let count = 2; taken.has(free); count++) free = `${made}-${count}`;
  taken.add(free);
  return free;
}

/** Leaves room for a number that tells it from others. */
const LONGEST = PACK_LIMITS.id - 8;
