import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { TermKind } from '../../core/library/types';
import { reasonOf } from '../controls/reasonOf';
import { useReading } from '../controls/useReading';
import { panelTerms, shownPlaceOf, unlistedIn } from './panelTerms';
import type { PanelPageView, ShownPlace } from './panelView';
import { SidePanel } from './SidePanel';
import type { SidePanelSource } from './SidePanelSource';
import { usePanelPage } from './usePanelPage';
import { usePlace } from './usePlace';
import { useSilence } from './useSilence';

/** For so long after the reader did something in the panel it does not follow the page, in milliseconds. */
const BUSY = 3_000;

export interface SidePanelAppProps {
  source: SidePanelSource;
  /** BCP 47 tag of the interface. */
  language: string;
}

/** The side panel at work: fetches what it shows from `source`, and hands on what the reader does. */
export function SidePanelApp({ source, language }: SidePanelAppProps) {
  const [attempt, setAttempt] = useState(0);
  const [asked, setAsked] = useState<'not-yet' | 'refused'>('not-yet');
  const [failure, setFailure] = useState<string | null>(null);
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState<TermKind | null>(null);
  const [shown, setShown] = useState<ShownPlace | null>(null);
  const [isFollowing, setFollowing] = useState(true);
  const [rank, setRank] = useState(0);
  const [canGoBack, setCanGoBack] = useState(false);
  const busyUntil = useRef(0);
  /** The place that the page was sent to last. */
  const hasGone = useRef('');
  /** The term that the panel was opened at, while the page has not answered yet. */
  const wish = useRef<string | null>(null);
  const isAnsweredNow = useRef(false);
  const library = useReading(source.openLibrary, source.watchLibrary, attempt);
  const opened = library.case === 'read' ? library.value : null;
  const { page, frames, reading, assume } = usePanelPage(source, attempt);
  const tab = page.case === 'known' && page.access.case === 'on' ? page.tab : null;
  const isSilent = useSilence(tab, frames);

  const terms = useMemo(
    () => (frames && opened ? panelTerms(frames, opened) : null),
    [frames, opened],
  );
  const left = useMemo(() => {
    if (terms === null || opened === null || (query.trim() === '' && kind === null)) return null;
    const named = query.trim() === '' ? null : opened.termsNamed(query);
    const fitting = terms.filter(
      (term) => (kind === null || term.kind === kind) && (named?.has(term.term) ?? true),
    );
    return new Set(fitting.map(({ term }) => term));
  }, [terms, opened, query, kind]);

  const term = terms?.find((each) => each.term === shown?.term) ?? null;
  const at = term === null || shown === null ? 0 : Math.min(shown.at, term.places.length - 1);
  const place = term?.places[at] ?? null;
  const view = usePlace(source, opened, tab, place, rank);

  function show(next: ShownPlace | null, follows: boolean): void {
    setFollowing(follows);
    setRank(0);
    setShown(next);
  }

  // Another tab is in front, or another page in it.
  const isAnswered = frames !== null;
  isAnsweredNow.current = isAnswered;
  useEffect(() => {
    const wanted = isAnswered ? wish.current : null;
    if (isAnswered) wish.current = null;
    show(wanted === null ? null : { term: wanted, at: 0 }, true);
    setCanGoBack(false);
    setFailure(null);
    hasGone.current = '';
    busyUntil.current = wanted === null ? 0 : performance.now() + BUSY;
  }, [tab, isAnswered]);

  // The page was scrolled: the panel follows, unless the reader has it in hand.
  useEffect(() => {
    if (reading === null || frames === null || performance.now() < busyUntil.current) return;
    const { frame, place: position } = reading;
    const next = position === null ? null : shownPlaceOf(frames, frame, position);
    if (next === null || (next.term === shown?.term && next.at === shown.at)) return;
    hasGone.current = '';
    show(next, true);
  }, [reading]);

  useEffect(() => {
    const closed = new AbortController();
    source.watchWishes((wanted) => {
      setQuery('');
      setKind(null);
      setFollowing(true);
      setShown((now) => (now?.term === wanted ? now : { term: wanted, at: 0 }));
      stayBusy();
      wish.current = isAnsweredNow.current ? null : wanted;
    }, closed.signal);
    return () => closed.abort();
  }, [source]);

  const stayBusy = () => {
    busyUntil.current = performance.now() + BUSY;
  };
  const readAgain = () => setAttempt((count) => count + 1);

  /** Follows what the reader asked for; a failure is shown until something else is asked for. */
  function follow(action: Promise<unknown>): void {
    setFailure(null);
    action.catch((error: unknown) => setFailure(reasonOf(error)));
  }

  function go(wanted: string, position: number): void {
    const target = terms?.find((each) => each.term === wanted)?.places[position];
    if (tab === null || target === undefined) return;
    // What the page tells on its way there is not news.
    stayBusy();
    show({ term: wanted, at: position }, false);
    follow(source.goToPlace(tab, target).then((isThere) => isThere && setCanGoBack(true)));
  }

  const pageView = pageViewOf();
  function pageViewOf(): PanelPageView {
    if (page.case !== 'known') return page;
    const { access } = page;
    if (access.case === 'off') return { case: 'off', host: access.host };
    if (access.case !== 'on') return { case: 'denied', access };
    if (library.case === 'failed') return { case: 'library-failed', reason: library.reason };
    if (frames === null) return isSilent ? { case: 'silent' } : { case: 'loading' };
    if (terms === null) return { case: 'loading' };
    const isReading = [...frames.values()].some((frame) => frame.isReading);
    return { case: 'read', terms, isReading, unlisted: unlistedIn(frames) };
  }

  return (
    <SidePanel
      page={pageView}
      asked={asked}
      failure={failure}
      filter={{
        query,
        kind,
        onQuery: setQuery,
        onKind: setKind,
        onClear: () => {
          setQuery('');
          setKind(null);
        },
      }}
      left={left}
      shown={term === null ? null : { term: term.term, at }}
      isFollowing={isFollowing}
      place={{
        view,
        language,
        canGoBack,
        onPlace: (position) => term !== null && go(term.term, position),
        onRank: setRank,
        onBack() {
          if (tab === null) return;
          busyUntil.current = 0;
          setCanGoBack(false);
          follow(source.goBack(tab));
        },
        onNote() {
          if (tab === null || place === null) return;
          stayBusy();
          follow(source.openNote(tab, place).then((isThere) => isThere && setCanGoBack(true)));
        },
        onReader(document, passage) {
          if (term !== null) follow(source.openReader(document, passage, term.term));
        },
      }}
      onLook={(wanted) => {
        if (wanted !== shown?.term) show({ term: wanted, at: 0 }, false);
      }}
      onGo={(wanted) => {
        const isAgain = wanted === term?.term && hasGone.current === `${wanted} ${at}`;
        const position = wanted === term?.term ? at + (isAgain ? 1 : 0) : 0;
        const count = terms?.find((each) => each.term === wanted)?.places.length ?? 1;
        hasGone.current = `${wanted} ${position % count}`;
        go(wanted, position % count);
      }}
      onSite={(host, state) => {
        assume(state);
        follow(source.setSite(host, state).finally(readAgain));
      }}
      onAllow={(host) =>
        // The browser answers only a request made within the click: nothing is awaited before it.
        follow(
          source.requestAccess(host).then((granted) => {
            setAsked(granted ? 'not-yet' : 'refused');
            if (granted) readAgain();
          }),
        )
      }
      onReload={() => tab !== null && follow(source.reload(tab))}
      onRetry={readAgain}
      onBusy={stayBusy}
    />
  );
}
