import { withRulings } from '../../pack/rulings';
import type { Pack, PackTerm } from '../../pack/types';
import { withAmbiguousAcronyms } from './ambiguousAcronyms';
import { generatedOf } from './generatedOf';
import { isEditedByHand } from './isEditedByHand';

/**
 * The terms of a pack with the rules that its reader has not written: short acronyms are ambiguous, and terms that its
 * documents name together vouch for each other. What is written by hand stays: all of a pack that was edited, and of
 * others the supporters that a term has. The pack itself is not changed, so what is generated follows it. What the
 * reader has ruled holds over all of it.
 */
export function withGeneratedRules(pack: Pack): PackTerm[] {
  if (isEditedByHand(pack)) return pack.terms.map(withRulings);
  const supporters = new Map(generatedOf(pack).supporters);
  return pack.terms.map((term) => {
    const supportedBy = term.supportedBy ?? supporters.get(term.id);
    return withRulings({
      ...withAmbiguousAcronyms(term),
      ...(supportedBy !== undefined && { supportedBy }),
    });
  });
}
