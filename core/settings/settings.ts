/** What the reader can set about marking: types, defaults and pure rules. */

import { TERM_KINDS, type TermKind, type Weight } from '../pack/types';
import { isRuleHost, lineageOf } from '../sites/sites';
import { isSameData } from '../stored/isSameData';

export const OCCURRENCES = ['every', 'section', 'page'] as const;
export const MARK_STYLES = ['underline', 'tint', 'key'] as const;
export const MARK_COLOURS = ['cinnabar', 'amber', 'jade', 'indigo', 'ink'] as const;
export const FUZZINESS = ['off', 'careful', 'loose'] as const;

export type Occurrences = (typeof OCCURRENCES)[number];
type MarkStyle = (typeof MARK_STYLES)[number];
export type MarkColour = (typeof MARK_COLOURS)[number];
type Fuzziness = (typeof FUZZINESS)[number];

/** The settings that hold in one place. */
export interface Settings {
  /** Terms of weight up to this one are marked. */
  weights: Weight;
  /** Which places of a term are marked: every one, the first in a section, or the first on the page. */
  occurrences: Occurrences;
  /** Terms of these kinds are not marked. */
  hiddenKinds: readonly TermKind[];
  /** Ids of documents: a term that only these mention is not marked. */
  hiddenDocuments: readonly string[];
  /** Ids of terms that are never marked. The same on every site. */
  hiddenTerms: readonly string[];
  /** Ids of terms that are not marked here, beside those that never are: for what a site has of its own. */
  hiddenHere: readonly string[];
  /** `key`: nothing is painted until the reader holds the Alt key. */
  style: MarkStyle;
  colour: MarkColour;
  /** `careful`: variants under the careful rule; `loose`: more of them; `off`: exact matches only. */
  fuzzy: Fuzziness;
}

/** What a page gets of the settings: what to mark and how, and nothing about documents. */
export interface PageSettings
  extends Pick<Settings, 'weights' | 'occurrences' | 'style' | 'colour' | 'fuzzy'> {
  /** Positions in `CompiledIndex.terms` of those that are not marked whatever their weight. */
  hidden: readonly number[];
}

export const DEFAULT_SETTINGS: Settings = {
  weights: 2,
  occurrences: 'every',
  hiddenKinds: [],
  hiddenDocuments: [],
  hiddenTerms: [],
  hiddenHere: [],
  style: 'underline',
  colour: 'cinnabar',
  fuzzy: 'careful',
};

/** What a site can have of its own. */
export type SiteSettings = Partial<Omit<Settings, 'hiddenTerms'>>;

/**
 * What is to be otherwise, told from the settings in force at the moment it is stored, which may be
 * others than those that were shown when the reader chose: a list is changed by one entry, say,
 * whatever an earlier click or another window did to it meanwhile.
 */
export type SettingsChange = (before: Settings) => Partial<Settings>;

/** As `SettingsChange`, of what a site can have of its own; `before` is what holds there. */
export type SiteSettingsChange = (before: Settings) => SiteSettings;

/** Everything the reader chose: in general, and for hosts where it differs. */
export interface ChosenSettings {
  general: Settings;
  /** Host (as site rules write it) to what differs there; holds for its subdomains too. */
  sites: Readonly<Record<string, SiteSettings>>;
}

export const DEFAULT_CHOSEN: ChosenSettings = { general: DEFAULT_SETTINGS, sites: {} };

/** The settings that hold on `host`; `null` for pages without one, where the general ones do. */
export function settingsFor({ general, sites }: ChosenSettings, host: string | null): Settings {
  const own = host === null ? null : siteSettingsOn(sites, host);
  return own === null ? general : { ...general, ...own.settings };
}

/**
 * What differs on `host`, and which host it was set for: the longest one that is `host` or a
 * parent of it, as with site rules. It holds as a whole, without what is set for shorter ones.
 */
export function siteSettingsOn(
  sites: ChosenSettings['sites'],
  host: string,
): { host: string; settings: SiteSettings } | null {
  for (const candidate of lineageOf(host)) {
    const settings = Object.hasOwn(sites, candidate) ? sites[candidate] : undefined;
    if (settings !== undefined) return { host: candidate, settings };
  }
  return null;
}

/** The settings after a change in general. Lists lose repetitions and come in a fixed order. */
export function withGeneral(chosen: ChosenSettings, change: Partial<Settings>): ChosenSettings {
  return { ...chosen, general: { ...chosen.general, ...tidy(change) } };
}

/**
 * The settings after `change` on `host`. What held there before (set for a parent, say) goes on to
 * hold; what is as in general is not kept, so that it follows the general choice from then on.
 *
 * @throws RangeError for a host that is not written as rules store it
 */
export function withSite(
  chosen: ChosenSettings,
  host: string,
  change: SiteSettings,
): ChosenSettings {
  if (!isRuleHost(host)) throw new RangeError(`not a host for settings: ${host}`);
  const { [host]: _before, ...others } = chosen.sites;
  const inherited = siteSettingsOn(others, host)?.settings ?? {};
  const before = siteSettingsOn(chosen.sites, host)?.settings ?? {};
  const wanted = differing({ ...before, ...tidy(change) }, chosen.general);
  // Says no more than what holds without it: also where a parent has settings of its own.
  const isSpare = isSameData(wanted, differing(inherited, chosen.general));
  return { ...chosen, sites: isSpare ? others : { ...others, [host]: wanted } };
}

/** The settings without those that were set for `host`. */
export function withoutSite(chosen: ChosenSettings, host: string): ChosenSettings {
  const { [host]: _gone, ...others } = chosen.sites;
  return { ...chosen, sites: others };
}

/** Those of `settings` that are not as in `general`. */
function differing(settings: SiteSettings, general: Settings): SiteSettings {
  return Object.fromEntries(
    Object.entries(settings).filter(
      ([name, value]) => !isSameData(value, general[name as keyof SiteSettings]),
    ),
  );
}

function tidy<Change extends Partial<Settings>>(change: Change): Change {
  const { hiddenKinds, hiddenDocuments, hiddenTerms, hiddenHere } = change;
  return {
    ...change,
    ...(hiddenKinds && { hiddenKinds: TERM_KINDS.filter((kind) => hiddenKinds.includes(kind)) }),
    ...(hiddenDocuments && { hiddenDocuments: [...new Set(hiddenDocuments)].sort() }),
    ...(hiddenTerms && { hiddenTerms: [...new Set(hiddenTerms)].sort() }),
    ...(hiddenHere && { hiddenHere: [...new Set(hiddenHere)].sort() }),
  };
}

/** How the marks of a frame look. */
export interface MarkLook {
  style: MarkStyle;
  colour: MarkColour;
}
