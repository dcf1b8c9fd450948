import { useState } from 'preact/hooks';
import { parseSettingsFile, settingsFileOf } from '../../core/settings/settingsFile';
import { withHost } from '../../core/sites/sites';
import { reasonOf } from '../controls/reasonOf';
import { useReading } from '../controls/useReading';
import { importProblems } from './importProblems';
import { LibraryPage } from './LibraryPage';
import type { LibrarySource } from './LibrarySource';
import type { FileImport } from './libraryView';
import { withoutHost } from './siteRules';

export interface LibraryAppProps {
  source: LibrarySource;
  /** BCP 47 tag of the interface. */
  language: string;
}

/** The browser does not tell when keys are set anew; the page is read again when it is opened. */
const neverChanges = () => {};

/** The library page at work: fetches what it shows from `source`, and hands on what the reader does. */
export function LibraryApp({ source, language }: LibraryAppProps) {
  const [attempt, setAttempt] = useState(0);
  const [packImports, setPackImports] = useState<FileImport[]>([]);
  const [settingsImport, setSettingsImport] = useState<FileImport | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const packs = useReading(source.readPacks, source.watchPacks, attempt);
  const settings = useReading(source.readSettings, source.watchSettings, attempt);
  const hiddenTerms = useReading(source.readHiddenTerms, source.watchSettings, attempt);
  const commands = useReading(source.readCommands, neverChanges, attempt);
  const sites = useReading(source.readSites, source.watchSites, attempt);

  const readAgain = () => setAttempt((count) => count + 1);

  /** Follows what the reader asked for; a failure is shown until something else is asked for. */
  async function follow(action: () => Promise<void>): Promise<void> {
    setFailure(null);
    try {
      await action();
    } catch (error) {
      setFailure(reasonOf(error));
    }
    readAgain();
  }

  async function importPacks(files: File[]): Promise<void> {
    setPackImports(files.map(({ name }) => ({ case: 'reading', file: name })));
    for (const [place, file] of files.entries()) {
      const outcome = await outcomeOf(file, async (text) => (await source.importPack(text)).title);
      setPackImports((imports) => imports.with(place, outcome));
    }
    readAgain();
  }

  async function importSettings(file: File): Promise<void> {
    setSettingsImport({ case: 'reading', file: file.name });
    const outcome = await outcomeOf(file, async (text) => {
      const wanted = parseSettingsFile(JSON.parse(text));
      await source.replaceSettings({ general: wanted.settings, sites: wanted.siteSettings });
      await source.changeSites(() => wanted.sites);
      return file.name;
    });
    setSettingsImport(outcome);
    readAgain();
  }

  return (
    <LibraryPage
      language={language}
      packs={packs.case === 'read' ? { case: 'open', packs: packs.value } : packs}
      settings={settings.case === 'read' ? { ...settings.value, case: 'known' } : settings}
      hiddenTerms={
        hiddenTerms.case === 'read' ? { case: 'known', terms: hiddenTerms.value } : hiddenTerms
      }
      sites={sites.case === 'read' ? { ...sites.value, case: 'known' } : sites}
      commands={commands.case === 'read' ? commands.value : []}
      packImports={packImports}
      settingsImport={settingsImport}
      failure={failure}
      onImportPacks={importPacks}
      onPackPrivacy={({ id }, isPrivate) => follow(() => source.setPackPrivacy(id, isPrivate))}
      onExportPack={({ id }) =>
        follow(async () => source.saveFile(`${id}.json`, await source.exportPack(id)))
      }
      onRemovePack={({ id }) => follow(() => source.removePack(id))}
      onSettings={(change) => follow(() => source.changeSettings(change))}
      onSiteSettings={(host, change) => follow(() => source.changeSiteSettings(host, change))}
      onShowTerm={(id) => follow(() => source.showTerm(id))}
      onSitesMode={(mode) => follow(() => source.changeSites((rules) => ({ ...rules, mode })))}
      onAddSite={(host, state) =>
        follow(() => source.changeSites((rules) => withHost(rules, host, state)))
      }
      onRemoveSite={(host) => follow(() => source.changeSites((rules) => withoutHost(rules, host)))}
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
      onRetry={readAgain}
    />
  );
}

/** Reads the file and hands its text to `take`, which gives the title of what was taken. */
async function outcomeOf(file: File, take: (text: string) => Promise<string>): Promise<FileImport> {
  try {
    return { case: 'taken', file: file.name, title: await take(await file.text()) };
  } catch (error) {
    return { case: 'refused', file: file.name, problems: importProblems(error) };
  }
}
