/** What site rules may hold, wherever they are kept: in stored items or in a file of settings. */
import * as v from 'valibot';
import type { PlainReason } from '../stored/problem';
import { recordOf } from '../stored/recordOf';
import { isRuleHost, type SiteRules, type SiteState } from './sites';

/** A host as rules are keyed by. */
export const ruleHost = v.pipe(v.string(), v.check(isRuleHost, 'notHost' satisfies PlainReason));

export const siteMode: v.GenericSchema<unknown, SiteRules['mode']> = v.picklist([
  'everywhere',
  'only',
]);

export const siteHosts: v.GenericSchema<unknown, Record<string, SiteState>> = recordOf(
  ruleHost,
  v.picklist(['on', 'off']),
);
