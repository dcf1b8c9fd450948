import { isOfCompound } from '../rules/compounds';
import { type VariantRules, variantRules } from './variantRules';

/** The rules that a page gets: with those about compounds, which no document of a library needs. */
export const pageRules: VariantRules = {
  ...variantRules,
  isPartOfDesignation: (...place) =>
    variantRules.isPartOfDesignation(...place) || isOfCompound(...place),
};
