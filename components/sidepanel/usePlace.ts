import { useEffect, useState } from 'preact/hooks';
import { reasonOf } from '../controls/reasonOf';
import type { FramePlace, PlaceView } from './panelView';
import type { PanelLibrary, SidePanelSource } from './SidePanelSource';

/**
 * What is shown of a place: its paragraph, and the passage of the given rank for it. What was shown
 * before stays until the next is there.
 */
export function usePlace(
  source: SidePanelSource,
  library: PanelLibrary | null,
  tab: number | null,
  place: FramePlace | null,
  rank: number,
): PlaceView {
  const [view, setView] = useState<{ key: string; view: PlaceView }>({
    key: '',
    view: { case: 'loading' },
  });
  const key = place === null ? '' : `${tab} ${place.frame} ${place.occurrence} ${place.term}`;

  useEffect(() => {
    if (library === null || tab === null || place === null) return;
    let isOver = false;
    const show = (next: PlaceView) => {
      if (!isOver) setView({ key, view: next });
    };
    source.readPlace(tab, place).then(
      (text) => {
        if (text === null) {
          show({ case: 'gone' });
          return;
        }
        const { paragraph, script } = text;
        const note = library.note({ term: place.term, paragraph, script, rank });
        show({ case: 'shown', text, note });
      },
      (error: unknown) => show({ case: 'failed', reason: reasonOf(error) }),
    );
    return () => {
      isOver = true;
    };
    // The key says all of the place; its object is a new one after every change of the page.
  }, [source, library, key, rank]);

  const isSameTerm = place !== null && view.key.endsWith(` ${place.term}`);
  return isSameTerm ? view.view : { case: 'loading' };
}
