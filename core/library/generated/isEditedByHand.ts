import type { Pack } from '../../pack/types';

/** Of a pack that somebody has gone through, at least this share of the terms has a rule. */
const TELLING_SHARE = 0.1;

/**
 * Whether somebody has gone through the pack's terms for what is easily mistaken for them. Such a pack is left as it
 * is: rules that are generated take marks away that its editor has weighed.
 */
export function isEditedByHand({ terms }: Pack): boolean {
  const ruled = terms.filter(
    ({ neighbours, supportedBy }) => neighbours !== undefined || supportedBy !== undefined,
  );
  return terms.length > 0 && ruled.length >= TELLING_SHARE * terms.length;
}
