import { useCallback, useEffect, useState } from 'preact/hooks';
import type { FramePlaces } from '../../core/marks';
import type { PageAccess, SiteState } from '../../core/sites/sites';
import { reasonOf } from '../controls/reasonOf';
import { useText } from '../localization';
import type { SidePanelSource } from './SidePanelSource';

type PanelPage =
  | { case: 'loading' }
  | { case: 'failed'; reason: string }
  | { case: 'known'; tab: number; access: PageAccess };

/** Where the reader is; a new object each time that the page tells. */
export interface ReadingPlace {
  frame: number;
  place: number | null;
}

export interface PageInFront {
  page: PanelPage;
  /** `null` while no frame answers. */
  frames: ReadonlyMap<number, FramePlaces> | null;
  reading: ReadingPlace | null;
  /** Shows the site in that state before the rule is in force, so that the switch follows the finger. */
  assume(state: SiteState): void;
}

/** The page in front and the places on it, kept up to date. A new `attempt` asks again. */
export function usePanelPage(source: SidePanelSource, attempt: number): PageInFront {
  const text = useText();
  const [page, setPage] = useState<PanelPage>({ case: 'loading' });
  const [frames, setFrames] = useState<PageInFront['frames']>(null);
  const [reading, setReading] = useState<ReadingPlace | null>(null);

  useEffect(() => {
    const ending = new AbortController();
    let turn = 0;
    const read = async () => {
      turn += 1;
      const ours = turn;
      const found = await source.readPage().then(
        (known): PanelPage => ({ case: 'known', ...known }),
        (error: unknown): PanelPage => ({ case: 'failed', reason: reasonOf(error, text) }),
      );
      if (ours === turn && !ending.signal.aborted) setPage(found);
    };
    void read();
    source.watchPage(() => void read(), ending.signal);
    return () => ending.abort();
  }, [source, attempt]);

  const tab = page.case === 'known' && page.access.case === 'on' ? page.tab : null;
  useEffect(() => {
    setFrames(null);
    setReading(null);
    if (tab === null) return;
    const ending = new AbortController();
    source.followPlaces(
      tab,
      { onFrames: setFrames, onReading: (frame, place) => setReading({ frame, place }) },
      ending.signal,
    );
    return () => ending.abort();
  }, [source, tab]);

  const assume = useCallback((state: SiteState) => {
    setPage((known) =>
      known.case === 'known' && 'host' in known.access
        ? { ...known, access: { case: state, host: known.access.host } }
        : known,
    );
  }, []);

  return { page, frames, reading, assume };
}
