import { browser } from 'wxt/browser';
import { mayFail } from './mayFail';

/**
 * Tells every context, this one too, that what goes by `item` is not what it was: whoever watches the item hears of it. What was
 * done is done, and never fails for that nobody can be told: on a full disk there is still the area in memory.
 */
export async function announce(item: string): Promise<void> {
  const news = { [item]: crypto.randomUUID() };
  await mayFail(browser.storage.local.set(news).catch(() => browser.storage.session.set(news)));
}
