import { searchProseText, searchWordsOf } from '../text/folding/searchText';
import type { NumberedEncounter } from './encounter';
import { pageAddress } from './pageAddress';

/** How far back one looks; `all` for as far as there is. */
export const PERIODS = ['all', 'today', 'week', 'month', 'year'] as const;
export type Period = (typeof PERIODS)[number];

const DAYS: Record<Exclude<Period, 'all'>, number> = { today: 0, week: 6, month: 29, year: 364 };

/** A term as encounters name it. */
export interface MetTerm {
  pack: string;
  term: string;
}

export interface EncounterFilter {
  /** Words that are all to be found; empty for none. */
  query: string;
  /** `null` for any. */
  term: MetTerm | null;
  /** Host as site rules know it; `null` for any. */
  site: string | null;
  period: Period;
}

export const NO_FILTER: EncounterFilter = { query: '', term: null, site: null, period: 'all' };

/** Encounters, ready to be looked through again and again. */
export interface EncounterSearch {
  /** Those that the filter leaves, the latest first. */
  find(filter: EncounterFilter, today: string): NumberedEncounter[];
  /** Terms that were met, most often met first. */
  readonly terms: readonly (MetTerm & { label: string; count: number })[];
  /** Sites where terms were met, most often first. */
  readonly sites: readonly { site: string; count: number }[];
}

/** Makes encounters searchable; texts are folded when they are first looked for, and once. */
export function createEncounterSearch(encounters: readonly NumberedEncounter[]): EncounterSearch {
  const latestFirst = encounters.toSorted((a, b) => compare(b.day, a.day) || b.id - a.id);
  const folded = new Map<NumberedEncounter, string>();
  const textOf = (encounter: NumberedEncounter) => {
    const known = folded.get(encounter);
    if (known !== undefined) return known;
    const { label, sentence, title, url } = encounter;
    const text = [label, sentence, title, url].map(searchProseText).join('\n').toLowerCase();
    folded.set(encounter, text);
    return text;
  };
  const sites = new Map(encounters.map((each) => [each, siteOf(each)]));

  return {
    find({ query, term, site, period }, today) {
      const words = searchWordsOf(query);
      const first = period === 'all' ? '' : dayBefore(today, DAYS[period]);
      return latestFirst.filter(
        (each) =>
          each.day >= first &&
          (term === null || (each.term === term.term && each.pack === term.pack)) &&
          (site === null || sites.get(each) === site) &&
          words.every((word) => textOf(each).includes(word)),
      );
    },
    terms: counted(latestFirst, ({ pack, term }) => JSON.stringify([pack, term])).map(
      ({ first: { pack, term, label }, count }) => ({ pack, term, label, count }),
    ),
    sites: counted(latestFirst, (each) => sites.get(each) ?? '').map(({ key, count }) => ({
      site: key,
      count,
    })),
  };
}

/** The site an encounter was on, as site rules know it; empty for one of none. */
export function siteOf({ url }: { url: string }): string {
  return pageAddress(url)?.site ?? '';
}

function counted(
  encounters: readonly NumberedEncounter[],
  keyOf: (encounter: NumberedEncounter) => string,
): { key: string; first: NumberedEncounter; count: number }[] {
  const groups = new Map<string, { key: string; first: NumberedEncounter; count: number }>();
  for (const encounter of encounters) {
    const key = keyOf(encounter);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { key, first: encounter, count: 1 });
    else group.count += 1;
  }
  return [...groups.values()].sort((a, b) => b.count - a.count || compare(a.key, b.key));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** `days` before a day, both ISO 8601. */
function dayBefore(day: string, days: number): string {
  const time = Date.parse(`${day}T00:00:00Z`) - days * 24 * 60 * 60 * 1000;
  return new Date(time).toISOString().slice(0, 10);
}
