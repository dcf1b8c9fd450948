import type { Pack } from '../../core/pack/types';
import type { Reference } from '../../core/reference';
import type { Localize } from '../localization';

/** Which version of the pack is here and which was meant, and what to do about it. */
export function versionsApart(
  { version }: Pick<Reference, 'version'>,
  pack: Pick<Pack, 'title' | 'version'>,
  text: Localize,
): string {
  const here = pack.version ?? null;
  const unnamed = text('referenceVersionUnnamed');
  return version === here
    ? text('referenceSameVersion', pack.title)
    : text('referenceOtherVersion', pack.title, here ?? unnamed, version ?? unnamed);
}
