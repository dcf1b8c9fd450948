import { foldBy } from '../../text/folding/foldingTable';
import { weighLikeness } from '../likeness/weighLikeness';
import { isPartOfDesignation } from '../rules/designations';
import type { mayBePartOfDesignation } from '../rules/doubtfulPlaces';
import { alignAround } from './alignment';
import { isVariant, onlyParticles } from './carefulRule';
import { confirm, scoreOf } from './scoreOf';

/**
 * What tells a variant of a name from another name, by alignment, sound, shape and words, with Fuse.js to have the
 * last word. As heavy as a third of the matcher and asked about few places, so a page gets it when it has such a
 * place: where, by a few comparisons, the text may be near a name, where a name may be a part of something longer, or where
 * one stands that is weighed by the text around it.
 */
export const variantRules = {
  alignAround,
  isVariant,
  onlyParticles,
  confirm,
  scoreOf,
  weighLikeness,
  isPartOfDesignation,
  foldBy,
};

export type VariantRules = typeof variantRules;

/** Where a matcher has these rules from. */
export interface RuleSource {
  /** `null` where they have not come: then what they are asked about is no match. */
  ask(): VariantRules | null;
  /** Whether the rules about designations are to be asked of a place at all, in pages, to which they have to come; elsewhere they always are. */
  isDoubtful?: typeof mayBePartOfDesignation | undefined;
}
