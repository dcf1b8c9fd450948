import * as v from 'valibot';
import type { PlainReason } from '../stored/problem';
import { PACK_LIMITS } from './packLimits';
import { TERM_KINDS } from './types';
import { VISIBLE } from './visible';

/** What fields of a pack have in common in every format. The messages are reasons, see `../stored/problem.ts`. */

export const text = (limit: number) =>
  v.pipe(v.string(), v.regex(VISIBLE, 'empty' satisfies PlainReason), v.maxLength(limit));

export const id = v.pipe(
  text(PACK_LIMITS.id),
  v.regex(/^[a-z0-9-]+$/, 'notId' satisfies PlainReason),
);

export const list = <Item extends v.GenericSchema>(item: Item, fewest: number, most: number) =>
  v.pipe(v.array(item), v.minLength(fewest), v.maxLength(most));

export const title = text(PACK_LIMITS.title);

export const address = v.pipe(
  text(PACK_LIMITS.url),
  v.regex(/^https?:\/\/\S+$/i, 'notAddress' satisfies PlainReason),
);

export const kind = v.picklist(TERM_KINDS);
export const weight = v.picklist([1, 2, 3]);
export const role = v.picklist(['label', 'alias', 'acronym']);

/** What a name may say of itself, beside its text, language and role. */
export const nameDetails = {
  ambiguous: v.exactOptional(v.literal(true)),
  origin: v.exactOptional(v.picklist(['generated', 'descriptive'])),
  pinyin: v.exactOptional(
    v.pipe(
      text(PACK_LIMITS.pinyin),
      v.regex(/^[a-z0-9]+(?: [a-z0-9]+)*$/, 'notPinyin' satisfies PlainReason),
    ),
  ),
};

/** What a term may say of itself, beside its names. */
export const termDetails = {
  neighbours: v.exactOptional(list(text(PACK_LIMITS.name), 0, PACK_LIMITS.neighbours)),
  supportedBy: v.exactOptional(list(id, 0, PACK_LIMITS.supportedBy)),
  comment: v.exactOptional(text(PACK_LIMITS.comment)),
};

const ruled = v.exactOptional(list(text(PACK_LIMITS.name), 0, PACK_LIMITS.rulings));

/** What the reader has ruled of a term, see `Rulings`. */
export const rulings = v.strictObject({
  neighbours: ruled,
  ambiguous: ruled,
  plain: ruled,
  without: ruled,
  unsupported: v.exactOptional(list(id, 0, PACK_LIMITS.rulings)),
});
