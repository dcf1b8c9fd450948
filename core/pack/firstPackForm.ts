import * as v from 'valibot';
import type { PlainReason } from '../stored/problem';
import {
  address,
  id,
  kind,
  list,
  nameDetails,
  role,
  termDetails,
  text,
  title,
  weight,
} from './packFields';
import { PACK_LIMITS } from './packLimits';

/** The form of a pack of format 1, the same rules as `data/pack1.schema.json`: read for ever, written no more. */

const language = v.picklist(['zh-Hans', 'zh-Hant', 'zh-Hant-TW', 'zh-Hant-HK', 'en']);

const name = v.strictObject({ text: text(PACK_LIMITS.name), language, role, ...nameDetails });

const term = v.strictObject({
  id,
  kind,
  weight,
  names: list(name, 1, PACK_LIMITS.names),
  ...termDetails,
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
  title,
  author: v.nullable(title),
  publisher: v.nullable(title),
  date: v.nullable(
    v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'notDate' satisfies PlainReason)),
  ),
  language,
  url: v.nullable(address),
  complete: v.boolean(),
  blocks: list(block, 1, PACK_LIMITS.blocks),
});

export const firstPackForm = v.strictObject({
  $schema: v.exactOptional(v.string()),
  formatVersion: v.literal(1),
  id,
  title,
  documents: list(document, 1, PACK_LIMITS.documents),
  terms: list(term, 0, PACK_LIMITS.terms),
});
