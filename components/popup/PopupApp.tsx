import { useEffect, useMemo, useState } from 'preact/hooks';
import { type SiteSettingsChange, siteSettingsOn } from '../../core/settings/settings';
import { reasonOf } from '../controls/reasonOf';
import { useReading } from '../controls/useReading';
import { useText } from '../localization';
import { useSiteAccess } from '../page-in-front/useSiteAccess';
import { Popup } from './Popup';
import type { PopupSource } from './PopupSource';
import { pageTerms } from './page/pageTerms';
import { usePage } from './page/usePage';
import type { PageView } from './popupView';
import { searchTargets } from './search/searchTargets';
import { useLibrary } from './useLibrary';

/** The popup at work: fetches what it shows from `source`, and hands on what the reader does. */
export function PopupApp({ source }: { source: PopupSource }) {
  const text = useText();
  const [attempt, setAttempt] = useState(0);
  const [query, setQuery] = useState('');
  const [failure, setFailure] = useState<string | null>(null);
  const { view: library, opened } = useLibrary(source, attempt);
  const settings = useReading(source.readSettings, source.watchSettings, attempt);
  const { page, marks, hidden, isSlowed, assume } = usePage(source, attempt);

  const hits = useMemo(
    () => (opened && query.trim() !== '' ? opened.search(query) : null),
    [opened, query],
  );
  const near = useMemo(
    () => (opened && hits && searchTargets(hits).length === 0 ? opened.near(query) : []),
    [opened, hits],
  );
  const [recent, setRecent] = useState<string[]>([]);
  useEffect(() => {
    // Without them the popup is as good as before: a failure is not worth a word.
    source.readSearches().then(setRecent, () => setRecent([]));
  }, [source]);
  const view = useMemo<PageView>(
    () =>
      page.case === 'known'
        ? {
            case: 'known',
            access: page.access,
            terms: opened && marks ? pageTerms(marks, opened) : null,
          }
        : page,
    [page, marks, opened],
  );

  const readAgain = () => setAttempt((count) => count + 1);

  /** Follows what the reader asked for; a failure is shown until something else is asked for. */
  function follow(action: Promise<void>): void {
    setFailure(null);
    action.catch((error: unknown) => setFailure(reasonOf(error, text)));
  }

  const site = useSiteAccess(source, { assume, follow, readAgain });

  /** Where a choice has to be made to take effect on this page: where it was made that holds on it. */
  function scopeOf(change: SiteSettingsChange): string | null {
    if (settings.case !== 'read' || page.case !== 'known' || !('host' in page.access)) return null;
    const own = siteSettingsOn(settings.value.sites, page.access.host);
    const changed = Object.keys(change(settings.value.settings));
    return own !== null && changed.some((name) => Object.hasOwn(own.settings, name))
      ? own.host
      : null;
  }

  /** Opening closes the popup, so the query is kept before; whether that succeeds does not matter. */
  function afterRemembering(open: () => Promise<void>): Promise<void> {
    return source.rememberSearch(query).then(open, open);
  }

  return (
    <Popup
      page={view}
      hidden={hidden}
      isSlowed={isSlowed}
      library={library}
      settings={
        settings.case === 'read'
          ? {
              case: 'known',
              chosen: { general: settings.value.settings, sites: settings.value.sites },
              problems: settings.value.problems,
            }
          : settings
      }
      query={query}
      hits={hits}
      near={near}
      recent={recent}
      asked={site.asked}
      failure={failure}
      onQuery={setQuery}
      onOpen={(target) => follow(afterRemembering(() => source.openReader(target)))}
      onAll={() => follow(afterRemembering(() => source.openSearch(query.trim())))}
      onReference={(text) => follow(source.openSearch(text))}
      onClearRecent={() => follow(source.clearSearches().then(() => setRecent([])))}
      onOpenLibrary={() => follow(source.openLibraryPage())}
      onAddPage={
        page.case === 'known' && 'host' in page.access
          ? () => follow(source.addPage(page.tab))
          : null
      }
      // Browsers open panels within the click only: nothing is awaited before it.
      onOpenPanel={() => follow(source.openPanel())}
      onSite={site.onSite}
      onAllow={site.onAllow}
      onGo={(term) => {
        if (page.case === 'known') follow(source.goToMark(page.tab, term));
      }}
      onSettings={(change, host) => follow(source.changeSettings(change, host))}
      onFollowGeneral={(host) => follow(source.followGeneral(host))}
      onShowHidden={({ terms, remedy }) =>
        follow(
          remedy === null
            ? source.showTerms(terms)
            : source.changeSettings(remedy, scopeOf(remedy)),
        )
      }
      onHurry={() => {
        if (page.case === 'known') follow(source.hurry(page.tab));
      }}
      onRetry={readAgain}
      onClose={() => source.close()}
    />
  );
}
