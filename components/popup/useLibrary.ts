import { useEffect, useState } from 'preact/hooks';
import { reasonOf } from '../controls/reasonOf';
import { useText } from '../localization';
import type { PopupLibrary, PopupSource } from './PopupSource';
import type { LibraryView } from './popupView';

/** The opened library, `null` until it is. A new `attempt` opens it again if that failed before. */
export function useLibrary(source: PopupSource, attempt: number) {
  const text = useText();
  const [view, setView] = useState<LibraryView>({ case: 'loading' });
  const [opened, setOpened] = useState<PopupLibrary | null>(null);
  useEffect(() => {
    if (opened) return;
    source.openLibrary().then(
      (library) => {
        setOpened(library);
        setView({ case: 'open' });
      },
      (error: unknown) => setView({ case: 'failed', reason: reasonOf(error, text) }),
    );
  }, [source, attempt]);
  return { view, opened };
}
