import * as v from 'valibot';
import type { PlainReason } from '../stored/problem';
import { BLOCK_KINDS, HEADING_LEVELS } from './blocks';
import type { FollowedRange } from './changes/followPassages';
import {
  address,
  id,
  kind,
  list,
  nameDetails,
  role,
  rulings,
  termDetails,
  text,
  title,
  weight,
} from './packFields';
import { PACK_LIMITS } from './packLimits';

/**
 * The form of a pack of format 2, field by field: the same rules as `data/pack.schema.json`. Nearly everything may be
 * left out; `completePack.ts` says what holds then. What concerns more than one field is in `packSense.ts`.
 */

/** As BCP 47 looks; whether it names a language nobody can list. */
const language = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, 'notLanguage' satisfies PlainReason),
  v.maxLength(PACK_LIMITS.language),
);

const positive = (most: number) =>
  v.pipe(
    v.number('notWholeNumber' satisfies PlainReason),
    v.integer('notWholeNumber' satisfies PlainReason),
    v.minValue(1, 'notCounted' satisfies PlainReason),
    v.maxValue(most, 'notCounted' satisfies PlainReason),
  );

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'notDate' satisfies PlainReason));
const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'notDateOrYear' satisfies PlainReason),
);

const name = v.strictObject({
  text: text(PACK_LIMITS.name),
  language: v.exactOptional(language),
  role: v.exactOptional(role),
  ...nameDetails,
});

const definition = v.strictObject({
  text: text(PACK_LIMITS.definition),
  source: v.exactOptional(
    v.strictObject({
      title: v.exactOptional(title),
      url: v.exactOptional(address),
      document: v.exactOptional(id),
      passage: v.exactOptional(positive(PACK_LIMITS.blocks)),
    }),
  ),
});

const term = v.strictObject({
  id: v.exactOptional(id),
  kind: v.exactOptional(kind),
  weight: v.exactOptional(weight),
  name: v.exactOptional(text(PACK_LIMITS.name)),
  names: v.exactOptional(list(name, 1, PACK_LIMITS.names)),
  definition: v.exactOptional(definition),
  remark: v.exactOptional(text(PACK_LIMITS.remark)),
  rulings: v.exactOptional(rulings),
  ...termDetails,
});

const block = v.strictObject({
  type: v.exactOptional(v.picklist(BLOCK_KINDS)),
  level: v.exactOptional(v.picklist(HEADING_LEVELS)),
  text: text(PACK_LIMITS.block),
  page: v.exactOptional(positive(PACK_LIMITS.page)),
});

const file = v.strictObject({
  name: title,
  hash: v.exactOptional(
    v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'notHash' satisfies PlainReason)),
  ),
  imported: v.exactOptional(day),
});

const passageNumber = positive(PACK_LIMITS.blocks);

/** As a list that has three: what tells tuples would be heavy for the background, which has no other. */
const range = list(passageNumber, 3, 3) as v.GenericSchema as v.GenericSchema<
  unknown,
  FollowedRange
>;

const earlier = v.strictObject({ id, passages: list(range, 0, PACK_LIMITS.blocks) });

const document = v.strictObject({
  id: v.exactOptional(id),
  title: v.exactOptional(title),
  author: v.exactOptional(v.nullable(title)),
  publisher: v.exactOptional(v.nullable(title)),
  date: v.exactOptional(v.nullable(date)),
  language: v.exactOptional(language),
  url: v.exactOptional(v.nullable(address)),
  complete: v.exactOptional(v.nullable(v.boolean())),
  accessed: v.exactOptional(day),
  file: v.exactOptional(file),
  earlier: v.exactOptional(list(earlier, 0, PACK_LIMITS.earlier)),
  blocks: v.exactOptional(list(block, 0, PACK_LIMITS.blocks)),
});

export const packForm = v.strictObject({
  $schema: v.exactOptional(v.string()),
  formatVersion: v.literal(2),
  id: v.exactOptional(id),
  title,
  version: v.exactOptional(text(PACK_LIMITS.version)),
  private: v.exactOptional(v.boolean()),
  enabled: v.exactOptional(v.boolean()),
  wordScores: v.exactOptional(text(PACK_LIMITS.wordScores)),
  file: v.exactOptional(file),
  documents: v.exactOptional(list(document, 0, PACK_LIMITS.documents)),
  terms: v.exactOptional(list(term, 0, PACK_LIMITS.terms)),
});

/** A pack as a file of format 2 has it; one of format 1 is so, too, but for its version. */
export type PackFile = Omit<v.InferOutput<typeof packForm>, '$schema' | 'formatVersion'>;
export type FileTerm = NonNullable<PackFile['terms']>[number];
export type FileDocument = NonNullable<PackFile['documents']>[number];
