import { hostOf } from '../sites/sites';
import { ENCOUNTER_LIMITS } from './encounter';

/** A page as the collection knows it. */
export interface KeptAddress {
  /** As it is kept: without a password, and without what leads to a text on it. */
  url: string;
  /** Tells pages apart: the address without the place on the page. */
  page: string;
  /** The host as site rules know it. */
  site: string;
}

/** What begins a fragment that is no place on a page but a page of its own. */
const ROUTE = /^#!?\//;

/** A page's address as it is kept; `null` for what is no page on the web and no file, or too long to be kept whole. */
export function pageAddress(address: string): KeptAddress | null {
  const site = hostOf(address);
  if (site === null) return null;
  const url = new URL(address);
  url.username = '';
  url.password = '';
  const [fragment = ''] = url.hash.split(':~:');
  url.hash = fragment;
  const kept = url.href;
  if (!ROUTE.test(fragment)) url.hash = '';
  if (kept.length <= ENCOUNTER_LIMITS.url) return { url: kept, page: url.href, site };
  return url.href.length <= ENCOUNTER_LIMITS.url ? { url: url.href, page: url.href, site } : null;
}
