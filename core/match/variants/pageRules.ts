import { useOfName } from '../likeness/useOfName';
import { isOfCompound } from '../rules/compounds';
import { isNamesake } from '../rules/namesakes';
import { type VariantRules, variantRules } from './variantRules';

/** The rules that a page gets: with those about compounds, and about how a name is used, which no document of a library needs. */
export const pageRules: VariantRules = {
  ...variantRules,
  isPartOfDesignation: (...place) =>
    variantRules.isPartOfDesignation(...place) || isOfCompound(...place) || isNamesake(...place),
  weighLikeness: (likenesses, text, matches) =>
    variantRules.weighLikeness(likenesses, text, matches, useOfName),
};
