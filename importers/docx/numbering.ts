import { attributeOf, childOf, childrenOf } from '../markup/elements';
import { writtenNumber } from './writtenNumber';

/** Which list a paragraph counts in, and how deep. */
interface ListPlace {
  list: string;
  /** From 0. */
  level: number;
}

/** What Word counts by itself: the numbers of headings, articles and items, which are nowhere in the text. */
export interface Numbering {
  /**
   * The number of the next paragraph of a list, as it stands before its text; empty for bullets. Has counted it afterwards.
   */
  count: (place: ListPlace) => string;
  /** The level that belongs to a style in a list; `null` if the list names none for it. */
  levelOfStyle: (list: string, style: string) => number | null;
}

interface Level {
  start: number;
  format: string;
  /** `%1.%2`, with the numbers of the levels from 1. */
  text: string;
  style: string | null;
  isSpaced: boolean;
  /** Numbers of all levels are written in digits. */
  isInDigits: boolean;
}

interface List {
  /** Lists of one kind count on from each other. */
  kind: string;
  levels: ReadonlyMap<number, Level>;
  /** Where a list begins anew, at which level with what. */
  restarts: Map<number, number>;
}

const DEEPEST = 8;

/** Reads `numbering.xml` (ECMA-376, 17.9); without it nothing is counted. */
export function readNumbering(document: Document | null): Numbering {
  const lists = document === null ? new Map<string, List>() : listsOf(document);
  const counters = new Map<string, (number | undefined)[]>();
  return {
    count({ list: id, level }) {
      const list = lists.get(id);
      if (list === undefined) return '';
      const counts = counters.get(list.kind) ?? [];
      counters.set(list.kind, counts);
      const restart = list.restarts.get(level);
      list.restarts.delete(level);
      const last = counts[level];
      const start = list.levels.get(level)?.start ?? 1;
      counts[level] = restart ?? (last === undefined ? start : last + 1);
      counts.length = level + 1;
      return labelOf(list.levels, level, counts);
    },
    levelOfStyle(id, style) {
      const found = [...(lists.get(id)?.levels ?? [])].find(([, level]) => level.style === style);
      return found === undefined ? null : found[0];
    },
  };
}

function labelOf(
  levels: ReadonlyMap<number, Level>,
  level: number,
  counts: readonly (number | undefined)[],
): string {
  const own = levels.get(level);
  if (own === undefined || own.format === 'bullet' || own.format === 'none') return '';
  const label = own.text.replace(/%([1-9])/g, (_, place: string) => {
    const of = Number(place) - 1;
    const { start = 1, format = 'decimal' } = levels.get(of) ?? {};
    return writtenNumber(counts[of] ?? start, own.isInDigits ? 'decimal' : format);
  });
  return label === '' ? '' : label + (own.isSpaced ? ' ' : '');
}

function listsOf(document: Document): Map<string, List> {
  const root = document.documentElement;
  const kinds = new Map<string, Map<number, Level>>();
  for (const kind of childrenOf(root, 'abstractNum')) {
    kinds.set(attributeOf(kind, 'abstractNumId') ?? '', levelsOf(childrenOf(kind, 'lvl')));
  }
  const lists = new Map<string, List>();
  for (const list of childrenOf(root, 'num')) {
    const kind = attributeOf(childOf(list, 'abstractNumId'), 'val') ?? '';
    const levels = new Map(kinds.get(kind));
    const restarts = new Map<number, number>();
    for (const override of childrenOf(list, 'lvlOverride')) {
      for (const [at, level] of levelsOf(childrenOf(override, 'lvl'))) levels.set(at, level);
      const start = attributeOf(childOf(override, 'startOverride'), 'val');
      if (start !== null) restarts.set(numberOf(attributeOf(override, 'ilvl'), 0), Number(start));
    }
    lists.set(attributeOf(list, 'numId') ?? '', { kind, levels, restarts });
  }
  return lists;
}

function levelsOf(elements: readonly Element[]): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const element of elements) {
    const value = (name: string) => attributeOf(childOf(element, name), 'val');
    levels.set(levelNumber(attributeOf(element, 'ilvl')), {
      start: numberOf(value('start'), 1),
      format: value('numFmt') ?? 'decimal',
      text: value('lvlText') ?? '',
      style: value('pStyle'),
      isSpaced: value('suff') !== 'nothing',
      isInDigits: childOf(element, 'isLgl') !== null,
    });
  }
  return levels;
}

/** A level as it is written; the deepest there is for what is no level. */
export const levelNumber = (written: string | null) =>
  Math.min(DEEPEST, Math.max(0, numberOf(written, 0)));

function numberOf(written: string | null, otherwise: number): number {
  const number = Number(written ?? otherwise);
  return Number.isInteger(number) ? number : otherwise;
}
