import { hostOf, isRuleHost } from '../../core/sites';

/**
 * The host that the reader means by what was typed or pasted (a host or a whole address), as site
 * rules store it; `null` where it is none.
 */
export function hostFromInput(input: string): string | null {
  const typed = input.trim();
  if (typed === '' || /\s/u.test(typed)) return null;
  const host = hostOf(/^[a-z][a-z0-9+.-]*:\/\//iu.test(typed) ? typed : `http://${typed}`);
  return host !== null && isRuleHost(host) ? host : null;
}
