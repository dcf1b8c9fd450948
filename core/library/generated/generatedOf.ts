import { withRulings } from '../../pack/rulings';
import type { Pack } from '../../pack/types';
import { coMentions } from './coMentions';
import { isEditedByHand } from './isEditedByHand';
import { type PackLikeness, packLikeness } from './packLikeness';

/** What is worked out from the texts of a pack that nobody has gone through: nothing for others. */
export interface Generated {
  /** By id of a term, ids of those that vouch for it. */
  supporters: [term: string, supporters: string[]][];
  /** Of the pack alone: its terms are counted from 0. */
  likeness: PackLikeness[];
}

const known = new WeakMap<Pack, Generated>();

const NOTHING: Generated = { supporters: [], likeness: [] };

/** Worked out once for a pack; of one without its texts, what was kept with it (`packHead.ts`). */
export function generatedOf(pack: Pack | (Pack & { generated: Generated })): Generated {
  if (pack.terms.length === 0 || isEditedByHand(pack)) return NOTHING;
  if ('generated' in pack) return pack.generated;
  const before = known.get(pack);
  if (before !== undefined) return before;
  const ruled = { ...pack, terms: pack.terms.map(withRulings) };
  const made = { supporters: [...coMentions(ruled)], likeness: packLikeness(pack, 0) };
  known.set(pack, made);
  return made;
}
