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
  /** The browser never lets extensions in: its own pages, its store. */
  | { case: 'browser-page' }
  | { case: 'store-page' }
  /** The built-in PDF viewer. */
  | { case: 'pdf' }
  /** file:, view-source: and whatever else has no host. */
  | { case: 'no-host' };
