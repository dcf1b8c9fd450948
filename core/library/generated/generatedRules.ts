import type { Pack } from '../../pack/types';
import { withAmbiguousAcronyms } from './ambiguousAcronyms';
import { coMentions } from './coMentions';
import { isEditedByHand } from './isEditedByHand';

/** What was made for a term that nobody has written for it, whether or not its reader has revoked it. */
export interface GeneratedRules {
  /** Names that were made from other names. */
  names: string[];
  /** Names that count only beside others. */
  ambiguous: string[];
  /** Ids of terms of the same pack that vouch for it. */
  supportedBy: string[];
}

/** @param id of a term of the pack; of another one, nothing is generated */
export function generatedRules(pack: Pack, id: string): GeneratedRules {
  const term = pack.terms.find((each) => each.id === id);
  if (term === undefined) return { names: [], ambiguous: [], supportedBy: [] };
  const names = term.names.filter(({ origin }) => origin === 'generated').map(({ text }) => text);
  if (isEditedByHand(pack)) return { names, ambiguous: [], supportedBy: [] };
  const written = new Set(
    term.names.filter(({ ambiguous }) => ambiguous === true).map(({ text }) => text),
  );
  return {
    names,
    ambiguous: withAmbiguousAcronyms(term)
      .names.filter(({ text, ambiguous }) => ambiguous === true && !written.has(text))
      .map(({ text }) => text),
    supportedBy: term.supportedBy === undefined ? (coMentions(pack).get(id) ?? []) : [],
  };
}
