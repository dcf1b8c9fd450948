import * as v from 'valibot';
import type { PlainReason } from '../stored/problem';
import { LANGUAGE_TAGS, type ListedLanguage } from '../text/languages';
import { PACK_LIMITS } from './packLimits';
import { TERM_KINDS } from './types';

/**
 * The form of a pack, field by field: the same rules as `data/pack.schema.json`. What concerns
 * more than one field is in `parsePack.ts`. The messages are reasons, see `../stored/problem.ts`.
 */

/** Which languages this format takes. Any other waits for the next one. */
const IS_IN_FORMAT: Record<ListedLanguage, boolean> = {
  'zh-Hans': true,
  'zh-Hant': true,
  'zh-Hant-TW': true,
  'zh-Hant-HK': true,
  en: true,
};

/** Something to be seen: neither space nor what has no form of its own, such as a zero-width joiner. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

const text = (limit: number) =>
  v.pipe(v.string(), v.regex(VISIBLE, 'empty' satisfies PlainReason), v.maxLength(limit));

const id = v.pipe(text(PACK_LIMITS.id), v.regex(/^[a-z0-9-]+$/, 'notId' satisfies PlainReason));

const list = <Item extends v.GenericSchema>(item: Item, fewest: number, most: number) =>
  v.pipe(v.array(item), v.minLength(fewest), v.maxLength(most));

const language = v.picklist(LANGUAGE_TAGS.filter((tag) => IS_IN_FORMAT[tag]));

const name = v.strictObject({
  text: text(PACK_LIMITS.name),
  language,
  role: v.picklist(['label', 'alias', 'acronym']),
  ambiguous: v.exactOptional(v.literal(true)),
  origin: v.exactOptional(v.picklist(['generated', 'descriptive'])),
  pinyin: v.exactOptional(
    v.pipe(
      text(PACK_LIMITS.pinyin),
      v.regex(/^[a-z0-9]+(?: [a-z0-9]+)*$/, 'notPinyin' satisfies PlainReason),
    ),
  ),
});

const term = v.strictObject({
  id,
  kind: v.picklist(TERM_KINDS),
  weight: v.picklist([1, 2, 3]),
  names: list(name, 1, PACK_LIMITS.names),
  neighbours: v.exactOptional(list(text(PACK_LIMITS.name), 0, PACK_LIMITS.neighbours)),
  supportedBy: v.exactOptional(list(id, 0, PACK_LIMITS.supportedBy)),
  comment: v.exactOptional(text(PACK_LIMITS.comment)),
});

const block = v.variant('type', [
  v.strictObject({
    type: v.literal('heading'),
    level: v.picklist([2, 3]),
    text: text(PACK_LIMITS.block),
  }),
  v.strictObject({
    type: v.picklist(['byline', 'paragraph', 'credit']),
    text: text(PACK_LIMITS.block),
  }),
]);

const document = v.strictObject({
  id,
  title: text(PACK_LIMITS.title),
  author: v.nullable(text(PACK_LIMITS.title)),
  publisher: v.nullable(text(PACK_LIMITS.title)),
  date: v.nullable(
    v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'notDate' satisfies PlainReason)),
  ),
  language,
  url: v.nullable(
    v.pipe(text(PACK_LIMITS.url), v.regex(/^https?:\/\/\S+$/i, 'notAddress' satisfies PlainReason)),
  ),
  complete: v.boolean(),
  blocks: list(block, 1, PACK_LIMITS.blocks),
});

export const packForm = v.strictObject({
  $schema: v.exactOptional(v.string()),
  formatVersion: v.literal(1),
  id,
  title: text(PACK_LIMITS.title),
  documents: list(document, 1, PACK_LIMITS.documents),
  terms: list(term, 0, PACK_LIMITS.terms),
});
