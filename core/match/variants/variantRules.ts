import { isVariant, onlyParticles } from './carefulRule';
import { confirm, scoreOf } from './scoreOf';

/**
 * What tells a variant of a name from another name, by sound, shape and words, with Fuse.js to have the last
 * word. As heavy as a third of the matcher and asked about few places, so a page gets it when it has such a place.
 */
export const variantRules = { isVariant, onlyParticles, confirm, scoreOf };

export type VariantRules = typeof variantRules;

/** The rules that tell variants; `null` where they have not come: then what they are asked about is no match. */
export type AskForRules = () => VariantRules | null;
