/** Site rules: types and pure decisions. */
export type SiteState = 'on' | 'off';

export interface SiteRules {
  /** What holds for a host without a rule of its own. */
  mode: 'everywhere' | 'only';
  /** Host (lower case, punycode, no port) to state; a rule holds for subdomains too. */
  hosts: Record<string, SiteState>;
}

export const DEFAULT_SITE_RULES: SiteRules = { mode: 'everywhere', hosts: {} };

/** What the popup can say about the page in front. */
export type PageAccess =
  | { case: 'on'; host: string }
  | { case: 'off'; host: string }
  /** The reader narrowed the extension's host access in the browser. */
  | { case: 'not-granted'; host: string }
  /** As `not-granted`, and the browser does not even tell which page it is. */
  | { case: 'withheld' }
  /** The browser never lets extensions in: its own pages, its store. */
  | { case: 'browser-page' }
  | { case: 'store-page' }
  /** The built-in PDF viewer. */
  | { case: 'pdf' }
  /**
   * The browser keeps the address from us, and files with it: it is one, or a page of the browser's own. Chromium
   * lets an extension into files only where its page of details says so.
   */
  | { case: 'no-file-access' }
  /** A file in Firefox, whose permissions for an extension leave files out until the reader adds them. */
  | { case: 'no-file-permission' }
  /** view-source: and whatever else has no host. */
  | { case: 'no-host' };

/** One dynamic registration of the content script; the lists are match patterns. */
export interface SiteRegistration {
  id: string;
  matches: string[];
  excludeMatches: string[];
}

/** Matches every page of a website. */
export const ALL_SITES = '*://*/*';

/** Matches every file that is shown as a page. */
const ALL_FILES = 'file:///*';

/** What site rules know all files of this machine by, in the place of a host. No host has a colon at its end. */
export const FILE_HOST = 'file:';

const IPV4 = /^\d+\.\d+\.\d+\.\d+$/;

/**
 * The host that site rules know a page by, `FILE_HOST` for a file, or `null` where the address has none: only http
 * and https pages do. Port, user and the dot of a fully qualified name are dropped.
 */
export function hostOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol === 'file:') return FILE_HOST;
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const host = url.hostname.replace(/\.$/, '');
  // `*` is allowed in URLs, but as a pattern it would stand for every host.
  return host.includes('*') || host.split('.').includes('') ? null : host;
}

/** Whether `host` is written as the rules store it: lower case, punycode, no port, no final dot. */
export function isRuleHost(host: string): boolean {
  return host === FILE_HOST || hostOf(`http://${host}/`) === host;
}

/** `host` and its parents, longest first: `a.b.example`, `b.example`, `example`. */
export function lineageOf(host: string): string[] {
  return [host, ...parentsOf(host)];
}

/** What holds on `host`: the rule of the longest host that is it or a parent of it, else the mode. */
export function siteStateOf(rules: SiteRules, host: string): SiteState {
  for (const candidate of lineageOf(host)) {
    const state = ruleOf(rules, candidate);
    if (state !== null) return state;
  }
  return rules.mode === 'everywhere' ? 'on' : 'off';
}

/**
 * The rules after `host` (as `hostOf` gives it) was set to `state`. Its own rule and those of its
 * subdomains go where they say no more than what holds without them.
 *
 * @throws RangeError for a host that is not written as rules store it.
 */
export function withHost(rules: SiteRules, host: string, state: SiteState): SiteRules {
  if (!isRuleHost(host)) throw new RangeError(`not a host for a site rule: ${host}`);
  const changed: SiteRules = { ...rules, hosts: { ...rules.hosts, [host]: state } };
  const kept = Object.entries(changed.hosts).filter(
    ([other, otherState]) =>
      !(other === host || isSubdomain(other, host)) ||
      otherState !== inheritedState(changed, other),
  );
  return { ...changed, hosts: Object.fromEntries(kept) };
}

/**
 * Disjoint registrations that together cover exactly the hosts that are on. Within a registration
 * excludes beat matches, so hosts that are on below one that is off cannot share its registration:
 * there is one registration for each depth of such nesting, nearly always one in all. The number
 * of `on` hosts above decides the depth, so the hosts of one registration never contain each other.
 */
export function registrationsOf(rules: SiteRules): SiteRegistration[] {
  const registrations: SiteRegistration[] = [];
  const levelOf = new Map<string, number>();
  const rootLevel = rules.mode === 'everywhere' ? 0 : -1;
  if (rootLevel === 0) registrationAt(registrations, 0).matches.push(ALL_SITES, ALL_FILES);

  const hosts = Object.keys(rules.hosts).sort(
    (a, b) => a.split('.').length - b.split('.').length || (a < b ? -1 : 1),
  );
  for (const host of hosts) {
    const parent = parentsOf(host).find((candidate) => levelOf.has(candidate));
    const parentLevel = parent === undefined ? rootLevel : (levelOf.get(parent) ?? rootLevel);
    const state = ruleOf(rules, host);
    const turns = state !== inheritedState(rules, host);
    const level = turns && state === 'on' ? parentLevel + 1 : parentLevel;
    levelOf.set(host, level);
    if (!turns) continue;
    const registration = registrationAt(registrations, level);
    const list = state === 'on' ? registration.matches : registration.excludeMatches;
    list.push(matchPatternOf(host));
  }
  return registrations;
}

/** The match pattern for `host` and its subdomains on any port; IP addresses have no subdomains. */
export function matchPatternOf(host: string): string {
  if (host === FILE_HOST) return ALL_FILES;
  return isAddress(host) ? `*://${host}/*` : `*://*.${host}/*`;
}

function registrationAt(registrations: SiteRegistration[], level: number): SiteRegistration {
  const present = registrations[level];
  if (present !== undefined) return present;
  const added = { id: `annotator-${level}`, matches: [], excludeMatches: [] };
  registrations[level] = added;
  return added;
}

function inheritedState(rules: SiteRules, host: string): SiteState {
  const [parent] = parentsOf(host);
  if (parent !== undefined) return siteStateOf(rules, parent);
  return rules.mode === 'everywhere' ? 'on' : 'off';
}

// Own properties only: `constructor` and `__proto__` are possible host names.
function ruleOf(rules: SiteRules, host: string): SiteState | null {
  return Object.hasOwn(rules.hosts, host) ? (rules.hosts[host] ?? null) : null;
}

/** `a.b.example` → `b.example`, `example`; nothing for IP addresses. */
function parentsOf(host: string): string[] {
  if (isAddress(host)) return [];
  const labels = host.split('.');
  return labels.slice(1).map((_, index) => labels.slice(index + 1).join('.'));
}

function isSubdomain(host: string, parent: string): boolean {
  return !isAddress(host) && host.endsWith(`.${parent}`);
}

function isAddress(host: string): boolean {
  return host.startsWith('[') || IPV4.test(host);
}
