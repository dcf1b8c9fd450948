import { roleOfHeader } from '../table/headerWords';

/** What JSON says of terms: rows of cells, and what it calls the whole. */
export interface JsonRows {
  title: string | null;
  rows: string[][];
}

type JsonObject = Record<string, unknown>;

const FEWEST = 2;
/** Of a name that is the key of what explains it, or stands in a list alone. */
const LONGEST_NAME = 80;
/** How deep the list of terms may lie. */
const DEEPEST = 2;
const TITLES = ['title', 'name', 'label'];

/**
 * The terms of JSON that is no pack, as rows of a table with a head: a list of objects, whose keys are its heads, wherever it lies; objects
 * by name; names with what they mean or are called; a list of names.
 *
 * @param value as `JSON.parse` gives it
 * @returns `null` if it is something else
 */
export function rowsOfJson(value: unknown): JsonRows | null {
  const rows = rowsIn(value, 0);
  if (rows === null) return null;
  return { title: isObject(value) && rows.isWithin ? titleOf(value) : null, rows: rows.rows };
}

interface Found {
  rows: string[][];
  /** They lie in a property of the whole. */
  isWithin: boolean;
}

function rowsIn(value: unknown, depth: number): Found | null {
  const own = Array.isArray(value) ? rowsOfList(value) : isObject(value) ? rowsOfMap(value) : null;
  if (own !== null) return { rows: own, isWithin: depth > 0 };
  if (depth === DEEPEST || !isObject(value)) return null;
  for (const inner of Object.values(value)) {
    const found = Array.isArray(inner) || isObject(inner) ? rowsIn(inner, depth + 1) : null;
    // What lies deeper among settings is a list of something else, unless its heads say so.
    if (found !== null && hasNameHead(found.rows)) return { ...found, isWithin: true };
  }
  return null;
}

function rowsOfList(list: readonly unknown[]): string[][] | null {
  if (list.length < FEWEST) return null;
  if (list.every(isNameAlone)) return list.map((name) => [name]);
  return list.every(isObject) ? tableOfObjects(list) : null;
}

/** Names with what explains them: a text, several, or an object of its own. */
function rowsOfMap(map: JsonObject): string[][] | null {
  const entries = Object.entries(map);
  if (entries.length < FEWEST || !entries.every(([name]) => isNameAlone(name))) return null;
  if (entries.every(([, value]) => typeof value === 'string' || isListOfTexts(value))) {
    return entries.map(([name, value]) => [name, textOf(value)]);
  }
  if (!entries.every(([, value]) => isObject(value))) return null;
  const objects = entries.map(([term, value]) => ({ term, ...(isObject(value) ? value : {}) }));
  const rows = tableOfObjects(objects);
  // Beside the key, one head at least must be known.
  return rows !== null && (rows[0] ?? []).slice(1).some(isKnownHead) ? rows : null;
}

/** Objects as rows below their keys, if one of these is what names are called. */
function tableOfObjects(objects: readonly JsonObject[]): string[][] | null {
  const flat = objects.map(flattened);
  const heads = [...new Set(flat.flatMap((cells) => [...cells.keys()]))];
  const rows = [heads, ...flat.map((cells) => heads.map((head) => cells.get(head) ?? ''))];
  return hasNameHead(rows) ? rows : null;
}

/** Cells by head; what lies in an object of its own is named by both keys: `term en`. */
function flattened(object: JsonObject): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [key, value] of Object.entries(object)) {
    if (!isObject(value)) cells.set(key, textOf(value));
    else
      for (const [inner, text] of Object.entries(value)) cells.set(`${key} ${inner}`, textOf(text));
  }
  return cells;
}

const hasNameHead = ([heads = []]: readonly string[][]) =>
  heads.some((head) => roleOfHeader(head)?.case === 'name');

const isKnownHead = (head: string) => {
  const role = roleOfHeader(head);
  return role !== null && role.case !== 'ignored';
};

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isNameAlone = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_NAME;

const isListOfTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string');

/** A text or a number; several texts in lines. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  return isListOfTexts(value) ? value.join('\n') : '';
}

function titleOf(whole: JsonObject): string | null {
  const title = TITLES.map((key) => whole[key]).find((value) => typeof value === 'string');
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : null;
}
