import { browser } from 'wxt/browser';

/**
 * Calls `listener` whenever another tab may be in front of this window, or the one in front (or `wanted`)
 * shows another page.
 */
export function watchFrontTab(
  wanted: number | null,
  listener: () => void,
  signal: AbortSignal,
): void {
  const onUpdated = (
    tab: number,
    change: { status?: string; url?: string },
    { active = false },
  ) => {
    const isOurs = wanted === null ? active : tab === wanted;
    if (isOurs && (change.status !== undefined || change.url !== undefined)) listener();
  };
  const onActivated = () => {
    if (wanted === null) listener();
  };
  const { tabs, permissions } = browser;
  tabs.onUpdated.addListener(onUpdated);
  tabs.onActivated.addListener(onActivated);
  permissions.onAdded.addListener(listener);
  permissions.onRemoved.addListener(listener);
  signal.addEventListener('abort', () => {
    tabs.onUpdated.removeListener(onUpdated);
    tabs.onActivated.removeListener(onActivated);
    permissions.onAdded.removeListener(listener);
    permissions.onRemoved.removeListener(listener);
  });
}
