import { hostOf, isRuleHost } from '../../../core/sites/sites';

/** Chromium lets `*` and other signs through in an encoded form that no match pattern takes. */
const HOST = /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])$/;

/**
 * The host that the reader means by what was typed or pasted (a host or a whole address), as site
 * rules store it; `null` where it is none.
 */
export function hostFromInput(input: string): string | null {
  const typed = input.trim();
  if (typed === '' || /\s/u.test(typed)) return null;
  const host = hostOf(/^[a-z][a-z0-9+.-]*:\/\//iu.test(typed) ? typed : `http://${typed}`);
  return host !== null && HOST.test(host) && isRuleHost(host) ? host : null;
}
