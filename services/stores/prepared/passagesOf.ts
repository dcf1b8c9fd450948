import { passageCountOf } from '../../../core/library/packHead';
import type { Pack } from '../../../core/pack/types';

/** How many passages packs have, those that are switched off as well. */
export function passagesOf(packs: readonly Pack[]): number {
  return packs
    .flatMap(({ documents }) => documents)
    .reduce((sum, document) => sum + passageCountOf(document), 0);
}
