import { useEffect, useRef, useState } from 'preact/hooks';
import type { FramePlaces } from '../../../core/marks';
import type { PanelTerm, ShownPlace } from '../panelView';
import { shownPlaceOf } from '../terms/panelTerms';
import type { ReadingPlace } from '../usePanelPage';

/** For so long after the reader did something in the panel it does not follow the page, in milliseconds. */
const BUSY = 3_000;

export interface ShownPlaces {
  term: PanelTerm | null;
  /** Which of the places of `term`. */
  at: number;
  /** Which of its passages, in order of fit. */
  rank: number;
  /** Whether it was the page that led here, and not the reader in the panel. */
  isFollowing: boolean;
  /** The reader chose it. */
  choose(term: string, at: number): void;
  /** The panel is opened at a term; holds for the next page where this one has not answered yet. */
  wish(term: string): void;
  setRank(rank: number): void;
  /** The reader does something in the panel: it must not move under their hands. */
  hold(): void;
  /** The reader is done: the panel follows the page at once. */
  release(): void;
}

/** Which place the panel shows: where the reader is on the page, or what they chose in the panel. */
export function useShownPlace(
  tab: number | null,
  frames: ReadonlyMap<number, FramePlaces> | null,
  reading: ReadingPlace | null,
  terms: readonly PanelTerm[] | null,
): ShownPlaces {
  const [shown, setShown] = useState<ShownPlace | null>(null);
  const [isFollowing, setFollowing] = useState(true);
  const [rank, setRank] = useState(0);
  const busyUntil = useRef(0);
  const wished = useRef<string | null>(null);
  const isAnswered = frames !== null;
  const isAnsweredNow = useRef(false);
  isAnsweredNow.current = isAnswered;

  const hold = () => {
    busyUntil.current = performance.now() + BUSY;
  };
  const release = () => {
    busyUntil.current = 0;
  };
  function show(next: ShownPlace | null, follows: boolean): void {
    setFollowing(follows);
    setRank(0);
    setShown(next);
  }

  // Another tab is in front, or another page in it.
  useEffect(() => {
    const term = isAnswered ? wished.current : null;
    show(term === null ? null : { term, at: 0 }, true);
    if (isAnswered) wished.current = null;
    if (term === null) release();
    else hold();
  }, [tab, isAnswered]);

  // The page was scrolled: the panel follows, unless the reader has it in hand.
  useEffect(() => {
    if (reading === null || frames === null || performance.now() < busyUntil.current) return;
    const { frame, place } = reading;
    const next = place === null ? null : shownPlaceOf(frames, frame, place);
    if (next !== null && (next.term !== shown?.term || next.at !== shown.at)) show(next, true);
  }, [reading]);

  const term = terms?.find((each) => each.term === shown?.term) ?? null;
  return {
    term,
    at: term === null || shown === null ? 0 : Math.min(shown.at, term.places.length - 1),
    rank,
    isFollowing,
    choose(wanted, at) {
      hold();
      show({ term: wanted, at }, false);
    },
    wish(wanted) {
      hold();
      wished.current = isAnsweredNow.current ? null : wanted;
      show({ term: wanted, at: 0 }, true);
    },
    setRank,
    hold,
    release,
  };
}
