import { useEffect, useState } from 'preact/hooks';
import { reasonOf } from '../controls/reasonOf';
import type { PopupSource } from './PopupSource';
import type { SettingsView } from './popupView';

/** The settings in force, kept up to date. A new `attempt` reads them again. */
export function useSettings(source: PopupSource, attempt: number): SettingsView {
  const [view, setView] = useState<SettingsView>({ case: 'loading' });
  useEffect(() => {
    const ending = new AbortController();
    const read = () =>
      source.readSettings().then(
        (known) => setView({ case: 'known', ...known }),
        (error: unknown) => setView({ case: 'failed', reason: reasonOf(error) }),
      );
    read();
    source.watchSettings(read, ending.signal);
    return () => ending.abort();
  }, [source, attempt]);
  return view;
}
