import * as v from 'valibot';
import { PACK_LIMITS } from './packLimits';
import { type Language, TERM_KINDS } from './types';

/**
 * The form of a pack, field by field: the same rules as `data/pack.schema.json`. What concerns
 * more than one field is in `parsePack.ts`.
 */

const LANGUAGES = [
  'zh-Hans',
  'zh-Hant',
  'zh-Hant-TW',
  'zh-Hant-HK',
  'en',
] as const satisfies readonly Language[];

const text = (limit: number) =>
  v.pipe(
    v.string('Must be text.'),
    v.regex(/\S/u, 'Must not be empty.'),
    v.maxLength(limit, `Must not be longer than ${limit} characters.`),
  );

const id = v.pipe(
  text(PACK_LIMITS.id),
  v.regex(/^[a-z0-9-]+$/, 'Must consist of lower-case letters, digits and hyphens.'),
);

const list = <Item extends v.GenericSchema>(item: Item, fewest: number, most: number) =>
  v.pipe(
    v.array(item, 'Must be a list.'),
    v.minLength(fewest, `Must have at least ${fewest} entry.`),
    v.maxLength(most, `Must not have more than ${most} entries.`),
  );

const language = v.picklist(LANGUAGES, `Must be one of ${LANGUAGES.join(', ')}.`);

const name = v.strictObject(
  {
    text: text(PACK_LIMITS.name),
    language,
    role: v.picklist(['label', 'alias', 'acronym'], 'Must be one of label, alias, acronym.'),
    ambiguous: v.exactOptional(v.literal(true, 'Must be true, or left out.')),
    origin: v.exactOptional(
      v.picklist(['generated', 'descriptive'], 'Must be one of generated, descriptive.'),
    ),
    pinyin: v.exactOptional(
      v.pipe(
        text(PACK_LIMITS.pinyin),
        v.regex(/^[a-z0-9]+(?: [a-z0-9]+)*$/, 'Must be toneless syllables with spaces between.'),
      ),
    ),
  },
  'Must be an object.',
);

const term = v.strictObject(
  {
    id,
    kind: v.picklist(TERM_KINDS, `Must be one of ${TERM_KINDS.join(', ')}.`),
    weight: v.picklist([1, 2, 3], 'Must be 1, 2 or 3.'),
    names: list(name, 1, PACK_LIMITS.names),
    neighbours: v.exactOptional(list(text(PACK_LIMITS.name), 0, PACK_LIMITS.neighbours)),
    supportedBy: v.exactOptional(list(id, 0, PACK_LIMITS.supportedBy)),
    comment: v.exactOptional(text(PACK_LIMITS.comment)),
  },
  'Must be an object.',
);

const block = v.variant(
  'type',
  [
    v.strictObject({
      type: v.literal('heading'),
      level: v.picklist([2, 3], 'Must be 2 or 3.'),
      text: text(PACK_LIMITS.block),
    }),
    v.strictObject({
      type: v.picklist(['byline', 'paragraph', 'credit']),
      text: text(PACK_LIMITS.block),
    }),
  ],
  'Must be a block of type heading, byline, paragraph or credit.',
);

const document = v.strictObject(
  {
    id,
    title: text(PACK_LIMITS.title),
    author: v.nullable(text(PACK_LIMITS.title)),
    publisher: v.nullable(text(PACK_LIMITS.title)),
    date: v.nullable(
      v.pipe(
        v.string('Must be text.'),
        v.regex(/^\d{4}-\d{2}-\d{2}$/, 'Must be a date written as 2025-11-30.'),
      ),
    ),
    language,
    url: v.nullable(
      v.pipe(
        text(PACK_LIMITS.url),
        v.regex(/^https?:\/\/\S+$/i, 'Must be an address that begins with http:// or https://.'),
      ),
    ),
    complete: v.boolean('Must be true or false.'),
    blocks: list(block, 1, PACK_LIMITS.blocks),
  },
  'Must be an object.',
);

export const packForm = v.strictObject(
  {
    $schema: v.exactOptional(v.string('Must be text.')),
    formatVersion: v.literal(1, 'This version of Pangzhu reads version 1 only.'),
    id,
    title: text(PACK_LIMITS.title),
    documents: list(document, 1, PACK_LIMITS.documents),
    terms: list(term, 0, PACK_LIMITS.terms),
  },
  'Must be a pack: an object with formatVersion, id, title, documents and terms.',
);
