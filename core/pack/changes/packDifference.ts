/**
 * How a pack differs from an earlier state of it, field by field and name by name: plain data. Made to the pack as it
 * is by then, a difference leaves alone what somebody else has changed meanwhile; and the difference from after to
 * before is what undoes a change.
 */

import { soundPack } from '../soundPack';
import type { Pack, PackDocument, PackName, PackTerm } from '../types';
import { type ListDifference, listDifference, withListDifference } from './listDifference';

/** Fields that have another value, and those that are gone. */
interface FieldsDifference<Item> {
  set: Partial<Item>;
  unset: (keyof Item)[];
}

/** `null` where none of them differs. */
type FieldsChange<Item> = FieldsDifference<Item> | null;

type TermFields = Omit<PackTerm, 'id' | 'names'>;
type PackFields = Omit<Pack, 'id' | 'formatVersion' | 'documents' | 'terms'>;

export interface TermDifference {
  id: string;
  fields: FieldsChange<TermFields>;
  names: ListDifference<PackName>;
}

export interface PackDifference {
  fields: FieldsChange<PackFields>;
  documents: ListDifference<PackDocument>;
  changedDocuments: { id: string; fields: FieldsDifference<PackDocument> }[];
  terms: ListDifference<PackTerm>;
  changedTerms: TermDifference[];
}

/** What makes `after` of `before`, two states of the same pack. */
export function packDifference(before: Pack, after: Pack): PackDifference {
  const documents = listDifference(before.documents, after.documents, idOf, neverOther);
  const terms = listDifference(before.terms, after.terms, idOf, neverOther);
  return {
    fields: fieldsChange<PackFields>(fieldsOfPack(before), fieldsOfPack(after)),
    documents,
    changedDocuments: pairs(before.documents, after.documents, documents).flatMap(([old, made]) => {
      const fields = fieldsChange(old, made);
      return fields === null ? [] : [{ id: made.id, fields }];
    }),
    terms,
    changedTerms: pairs(before.terms, after.terms, terms).flatMap(
      ([old, made]) => termDifference(old, made) ?? [],
    ),
  };
}

/** What makes `after` of `before`, two states of the same term; `null` where that is nothing. */
export function termDifference(before: PackTerm, after: PackTerm): TermDifference | null {
  const fields = fieldsChange<TermFields>(fieldsOfTerm(before), fieldsOfTerm(after));
  const names = listDifference(before.names, after.names, nameKey, (a, b) => !isEqual(a, b));
  if (fields === null && names.gone.length === 0 && names.put.length === 0) return null;
  return { id: before.id, fields, names };
}

/**
 * Makes a difference to a pack, whatever else has changed in it since. What concerns a term or a document that is
 * gone is left out. The pack is sound afterwards, see `soundPack`.
 */
export function withDifference(pack: Pack, difference: PackDifference): Pack {
  const { fields, changedDocuments, changedTerms } = difference;
  const documents = withListDifference(
    withChanged(pack.documents, changedDocuments, (document, change) =>
      withFields(document, change.fields),
    ),
    difference.documents,
    idOf,
  );
  const terms = withListDifference(
    withChanged(pack.terms, changedTerms, withTermDifference),
    difference.terms,
    idOf,
  );
  return soundPack({
    ...withFields(pack, fields),
    documents: documents as PackDocument[],
    terms: terms as PackTerm[],
  });
}

/** Makes a difference to a term. Its names may need `soundTerm` then. */
export function withTermDifference(term: PackTerm, { fields, names }: TermDifference): PackTerm {
  const changed = withFields(term, fields);
  const made = withListDifference(changed.names, names, nameKey);
  return made === changed.names ? changed : { ...changed, names: [...made] };
}

/** What tells a term's names apart. */
export function nameKey({ language, text }: Pick<PackName, 'language' | 'text'>): string {
  return `${language} ${text}`;
}

const idOf = ({ id }: { id: string }) => id;
const neverOther = () => false;

function fieldsOfPack({ id: _, formatVersion: __, documents: ___, terms: ____, ...fields }: Pack) {
  return fields;
}

function fieldsOfTerm({ id: _, names: __, ...fields }: PackTerm): TermFields {
  return fields;
}

/** Things that are in both states and differ, but for those that are put anew as a whole. */
function pairs<Item extends { id: string }>(
  before: readonly Item[],
  after: readonly Item[],
  { put }: ListDifference<Item>,
): [Item, Item][] {
  if (before === after) return [];
  const earlier = new Map(before.map((item) => [item.id, item]));
  const whole = new Set(put.map(({ item }) => item.id));
  return after.flatMap((item): [Item, Item][] => {
    const old = earlier.get(item.id);
    return old === undefined || old === item || whole.has(item.id) ? [] : [[old, item]];
  });
}

function fieldsChange<Item extends object>(before: Item, after: Item): FieldsChange<Item> {
  const set: Partial<Item> = {};
  for (const key of Object.keys(after) as (keyof Item)[]) {
    if (!isEqual(before[key], after[key])) set[key] = after[key];
  }
  const unset = (Object.keys(before) as (keyof Item)[]).filter((key) => !(key in after));
  return Object.keys(set).length === 0 && unset.length === 0 ? null : { set, unset };
}

function withFields<Item extends object, Fields extends object>(
  item: Item,
  change: FieldsChange<Fields>,
): Item {
  if (change === null) return item;
  const gone = new Set<PropertyKey>(change.unset);
  const kept = Object.entries(item).filter(([key]) => !gone.has(key));
  return { ...(Object.fromEntries(kept) as Item), ...change.set };
}

function withChanged<Item extends { id: string }, Change extends { id: string }>(
  items: Item[],
  changes: readonly Change[],
  made: (item: Item, change: Change) => Item,
): Item[] {
  if (changes.length === 0) return items;
  const byId = new Map(changes.map((change) => [change.id, change]));
  return items.map((item) => {
    const change = byId.get(item.id);
    return change === undefined ? item : made(item, change);
  });
}

/** Of JSON values, whatever the order of their fields. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) =>
        Object.hasOwn(b, key) &&
        isEqual((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
    )
  );
}
