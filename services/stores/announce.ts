import { browser } from 'wxt/browser';

/**
 * Tells every context, this one too, that what goes by `item` is not what it was: whoever watches the item hears of it. What was
 * done is done, and never fails for that nobody can be told: on a full disk there is still the area in memory.
 */
export async function announce(item: string): Promise<void> {
  const news = { [item]: crypto.randomUUID() };
  await orNot(browser.storage.local.set(news).catch(() => browser.storage.session.set(news)));
}

/** Waits for what is of use and may fail without harm: a browser has many sentences for a disk that takes nothing. */
export async function orNot(request: Promise<unknown>): Promise<void> {
  await request.catch(() => {});
}
