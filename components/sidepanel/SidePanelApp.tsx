import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { reasonOf } from '../controls/reasonOf';
import { useReading } from '../controls/useReading';
import { useText } from '../localization';
import { useSiteAccess } from '../page-in-front/useSiteAccess';
import { exportPage } from './exportPage';
import type { PanelPageView } from './panelView';
import { usePlace } from './place/usePlace';
import { useShownPlace } from './place/useShownPlace';
import { SidePanel } from './SidePanel';
import type { SidePanelSource } from './SidePanelSource';
import { panelTerms, unlistedIn } from './terms/panelTerms';
import { useTermFilter } from './terms/useTermFilter';
import { usePanelPage } from './usePanelPage';
import { useSilence } from './useSilence';

export interface SidePanelAppProps {
  source: SidePanelSource;
  /** BCP 47 tag of the interface. */
  language: string;
}

/** The side panel at work: fetches what it shows from `source`, and hands on what the reader does. */
export function SidePanelApp({ source, language }: SidePanelAppProps) {
  const text = useText();
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<string | null>(null);
  const [canGoBack, setCanGoBack] = useState(false);
  /** The place that the page was sent to last, if the panel still shows it. */
  const goneTo = useRef<string | null>(null);

  const library = useReading(source.openLibrary, source.watchLibrary, attempt);
  const opened = library.case === 'read' ? library.value : null;
  const { page, frames, reading, assume } = usePanelPage(source, attempt);
  const tab = page.case === 'known' && page.access.case === 'on' ? page.tab : null;
  const isSilent = useSilence(tab, frames);
  const terms = useMemo(
    () => (frames && opened ? panelTerms(frames, opened) : null),
    [frames, opened],
  );
  const { filter, left } = useTermFilter(terms, opened);
  const shown = useShownPlace(tab, frames, reading, terms);
  const { term, at } = shown;
  const place = term?.places[at] ?? null;
  const view = usePlace(source, opened, tab, place, shown.rank);

  const isAnswered = frames !== null;
  useEffect(() => {
    setCanGoBack(false);
    setFailure(null);
    goneTo.current = null;
  }, [tab, isAnswered]);

  useEffect(() => {
    const closed = new AbortController();
    source.watchWishes((wanted) => {
      filter.onClear();
      shown.wish(wanted);
    }, closed.signal);
    return () => closed.abort();
  }, [source]);

  const readAgain = () => setAttempt((count) => count + 1);

  /** Follows what the reader asked for; a failure is shown until something else is asked for. */
  function follow(action: Promise<unknown>): void {
    setFailure(null);
    action.catch((error: unknown) => setFailure(reasonOf(error, text)));
  }

  const site = useSiteAccess(source, { assume, follow, readAgain });

  function go(wanted: string, position: number): void {
    const target = terms?.find((each) => each.term === wanted)?.places[position];
    if (tab === null || target === undefined) return;
    shown.choose(wanted, position);
    goneTo.current = `${position} ${wanted}`;
    follow(source.goToPlace(tab, target).then((isThere) => isThere && setCanGoBack(true)));
  }

  /** To where the panel is already; where the page is there too, to the next of its places. */
  function goToTerm(wanted: string): void {
    const count = terms?.find((each) => each.term === wanted)?.places.length ?? 1;
    const isShown = wanted === term?.term;
    const isThere = isShown && !shown.isFollowing && goneTo.current === `${at} ${wanted}`;
    go(wanted, isShown ? (at + (isThere ? 1 : 0)) % count : 0);
  }

  return (
    <SidePanel
      language={language}
      page={pageView()}
      asked={site.asked}
      failure={failure}
      filter={filter}
      left={left}
      shown={term === null ? null : { term: term.term, at }}
      isFollowing={shown.isFollowing}
      canGoBack={canGoBack}
      place={{
        view,
        language,
        onPlace: (position) => term !== null && go(term.term, position),
        onRank: shown.setRank,
        onNote() {
          if (tab === null || place === null) return;
          follow(source.openNote(tab, place).then((isThere) => isThere && setCanGoBack(true)));
        },
        onReader(document, passage) {
          if (term !== null) follow(source.openReader(document, passage, term.term));
        },
      }}
      onLook={(wanted) => wanted !== term?.term && shown.choose(wanted, 0)}
      onGo={goToTerm}
      onBack={() => {
        if (tab === null) return;
        shown.release();
        setCanGoBack(false);
        follow(source.goBack(tab));
      }}
      onSite={site.onSite}
      onAllow={site.onAllow}
      onExport={(listed, reader) => {
        if (tab === null || opened === null) throw new Error('There is no page to export.');
        return exportPage(source, opened, tab, listed, reader);
      }}
      onAddPage={() => tab !== null && follow(source.addPage(tab))}
      onReload={() => tab !== null && follow(source.reload(tab))}
      onRetry={readAgain}
      onBusy={shown.hold}
    />
  );

  function pageView(): PanelPageView {
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
}
