import { useEffect, useState } from 'preact/hooks';
import { parseSettingsFile, settingsFileOf } from '../../core/settings/settingsFile';
import { withHost } from '../../core/sites/sites';
import { parseJson } from '../../core/stored/parseJson';
import { dayOf } from '../../core/text/dayOf';
import { useReading } from '../controls/useReading';
import { useBringing } from './bringing/useBringing';
import { CollectionPage } from './collection/CollectionPage';
import { useCollection } from './collection/useCollection';
import { LibraryPage } from './LibraryPage';
import type { LibrarySource } from './LibrarySource';
import { useLearned } from './learned/useLearned';
import type { BrokenPackSummary, FileImport, PackSummary } from './libraryView';
import { importProblems, textOf } from './packFiles/importedFile';
import { useKeeping } from './packs/useKeeping';
import type { PageHistory } from './pageHistory';
import { ReviewPage } from './review/ReviewPage';
import { withoutHost } from './settings/siteRules';
import { SuggestionsPage } from './suggestions/SuggestionsPage';
import { useSuggestions } from './suggestions/useSuggestions';
import { useTerms } from './terms/useTerms';
import { UnkeptContext, type UnkeptWords } from './unkept/UnkeptWords';
import { useUnkeptWords } from './unkept/useUnkeptWords';
import { useBrowserBack } from './useBrowserBack';
import { useFollowing } from './useFollowing';
import { useLossWarning } from './useLossWarning';
import { useWayBack } from './useWayBack';

export interface LibraryAppProps {
  source: LibrarySource;
  history: PageHistory;
  /** BCP 47 tag of the interface. */
  language: string;
}

/** The browser does not tell when keys are set anew; the page is read again when it is opened. */
const neverChanges = () => {};

const today = () => dayOf(new Date());

/** The library page at work: fetches what it shows from `source`, and hands on what the reader does. */
export function LibraryApp({ source, history, language }: LibraryAppProps) {
  const { attempt, failure, readAgain, follow } = useFollowing();
  const [settingsImport, setSettingsImport] = useState<FileImport | null>(null);
  const packs = useReading(source.readPacks, source.watchPacks, attempt);
  const settings = useReading(source.readSettings, source.watchSettings, attempt);
  const hiddenTerms = useReading(source.readHiddenTerms, source.watchSettings, attempt);
  const commands = useReading(source.readCommands, neverChanges, attempt);
  const sites = useReading(source.readSites, source.watchSites, attempt);

  const suggestions = useSuggestions(source.suggesting, source.editing.count);
  const collection = useCollection(source.collection);
  const bringing = useBringing(source, today, suggestions.open);
  useEffect(() => {
    if (bringing.taken > 0) readAgain();
  }, [bringing.taken]);

  const { watchPacks, editing, keeping, saveFile } = source;
  const { unkept, isAny } = useUnkeptWords();
  const terms = useTerms({ source: editing, unkept, watchPacks, attempt, follow });
  const kept = useKeeping({ source: keeping, watchPacks, saveFile, attempt, follow });

  const learned = useLearned({ source: source.learning, attempt, follow });

  async function importSettings(file: File): Promise<void> {
    setSettingsImport({ case: 'reading', file: file.name });
    setSettingsImport(await settingsOutcome(source, file));
    readAgain();
  }

  // What is met has an address of its own, by which the browser goes back by itself.
  const instead = suggestions.page ?? bringing.review;
  useWayBack(instead !== null || collection.page !== null);
  useBrowserBack(history, instead !== null, () => instead?.onBack());
  useLossWarning(bringing.isUnkept || isAny);

  if (suggestions.page !== null) return <SuggestionsPage {...suggestions.page} />;
  if (bringing.review !== null) return <ReviewPage {...bringing.review} />;
  if (collection.page !== null) {
    return <CollectionPage language={language} today={today()} {...collection.page} />;
  }
  return (
    <UnkeptContext.Provider value={unkept}>
      <LibraryPage
        language={language}
        packs={packs.case === 'read' ? { ...packs.value, case: 'open' } : packs}
        settings={settings.case === 'read' ? { ...settings.value, case: 'known' } : settings}
        hiddenTerms={
          hiddenTerms.case === 'read' ? { case: 'known', terms: hiddenTerms.value } : hiddenTerms
        }
        sites={sites.case === 'read' ? { ...sites.value, case: 'known' } : sites}
        commands={commands.case === 'read' ? commands.value : []}
        bringing={bringing.view}
        terms={terms}
        learned={learned}
        kept={kept}
        collecting={collection.part}
        settingsImport={settingsImport}
        failure={failure}
        onFiles={bringing.addFiles}
        onText={bringing.addText}
        onBrought={bringing.actions}
        onCancelKeeping={bringing.cancelKeeping}
        onPackSwitch={({ id }, isOn) => follow(() => source.switchPack(id, isOn))}
        onPackPrivacy={({ id }, isPrivate) => follow(() => source.setPackPrivacy(id, isPrivate))}
        onExportPack={({ id }) =>
          follow(async () => source.saveFile(`${id}.json`, await source.exportPack(id)))
        }
        onRemovePack={(pack) => {
          forgetWordsOf(pack, unkept);
          kept.onRemovePack(pack);
        }}
        onSettings={(change) => follow(() => source.changeSettings(change))}
        onSiteSettings={(host, change) => follow(() => source.changeSiteSettings(host, change))}
        onShowTerm={(id) => follow(() => source.showTerm(id))}
        onSitesMode={(mode) => follow(() => source.changeSites((rules) => ({ ...rules, mode })))}
        onAddSite={(host, state) =>
          follow(() => source.changeSites((rules) => withHost(rules, host, state)))
        }
        onRemoveSite={(host) =>
          follow(() => source.changeSites((rules) => withoutHost(rules, host)))
        }
        onExportSettings={() =>
          follow(async () => {
            const [{ settings, sites: siteSettings }, { rules }] = await Promise.all([
              source.readSettings(),
              source.readSites(),
            ]);
            source.saveFile(
              'pangzhu-settings.json',
              settingsFileOf({ settings, siteSettings, sites: rules }),
            );
          })
        }
        onImportSettings={importSettings}
        onSuggest={suggestions.open}
        onRetry={readAgain}
      />
    </UnkeptContext.Provider>
  );
}

/** What is written in forms of a pack that is removed is not asked about any more. */
function forgetWordsOf(pack: PackSummary | BrokenPackSummary, unkept: UnkeptWords): void {
  unkept.packs.write(pack.id, null);
  if (!('documents' in pack)) return;
  for (const { id } of pack.documents) unkept.documents.write(id, null);
}

/** Takes the settings of a file, all or none of them. */
async function settingsOutcome(source: LibrarySource, file: File): Promise<FileImport> {
  try {
    const { settings, siteSettings, sites } = parseSettingsFile(parseJson(await textOf(file)));
    await source.replaceChoices({ general: settings, sites: siteSettings }, sites);
    return { case: 'taken', file: file.name, title: file.name };
  } catch (error) {
    return { case: 'refused', file: file.name, problems: importProblems(error) };
  }
}
