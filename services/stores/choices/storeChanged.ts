import { browser } from 'wxt/browser';
import { isSameData } from '../../../core/stored/isSameData';
import { exclusively } from '../exclusively';

/**
 * Stores of an item in `storage.local` what differs in `wanted` from what the reader had `before` them; what another window has
 * changed of it meanwhile stays.
 */
export function storeChanged<Choice extends object>(
  item: string,
  before: Choice,
  wanted: Choice,
): Promise<void> {
  const changed = (Object.keys(wanted) as (keyof Choice)[])
    .filter((name) => !isSameData(wanted[name], before[name]))
    .map((name) => [name, wanted[name]] as const);
  return exclusively(item, async () => {
    const { [item]: stored } = await browser.storage.local.get(item);
    const kept = typeof stored === 'object' ? stored : {};
    await browser.storage.local.set({ [item]: { ...kept, ...Object.fromEntries(changed) } });
  });
}
