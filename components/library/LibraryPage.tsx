import type { Settings } from '../../core/settings';
import type { SiteRules, SiteState } from '../../core/sites';
import { Notice } from '../controls/Notice';
import { useText } from '../localization';
import type { FileImport, PackSummary, PacksView, SettingsView, SitesView } from './libraryView';
import { MarkingPart } from './MarkingPart';
import { PacksPart } from './PacksPart';
import { SettingsFilePart } from './SettingsFilePart';
import { SitesPart } from './SitesPart';
import './LibraryPage.css';

export interface LibraryPageProps {
  /** BCP 47 tag of the interface, for dates. */
  language: string;
  packs: PacksView;
  settings: SettingsView;
  sites: SitesView;
  /** Pack files in the order in which they were chosen. */
  packImports: FileImport[];
  settingsImport: FileImport | null;
  /** Why the last thing that was asked for could not be done. */
  failure: string | null;
  onImportPacks(files: File[]): void;
  onExportPack(pack: PackSummary): void;
  onRemovePack(pack: PackSummary): void;
  onSettings(change: Partial<Settings>): void;
  onSitesMode(mode: SiteRules['mode']): void;
  onAddSite(host: string, state: SiteState): void;
  onRemoveSite(host: string): void;
  onExportSettings(): void;
  onImportSettings(file: File): void;
  onRetry(): void;
}

/** The reader's library and settings on one page. */
export function LibraryPage(props: LibraryPageProps) {
  const text = useText();
  return (
    <main class="library">
      <header class="library-head">
        <img src="/icons/icon.svg" width="40" height="40" alt="" />
        <h1>{text('libraryTitle')}</h1>
      </header>
      {props.failure !== null && (
        <Notice tone="problem">{text('libraryActionFailed', props.failure)}</Notice>
      )}
      <PacksPart
        language={props.language}
        packs={props.packs}
        imports={props.packImports}
        onImport={props.onImportPacks}
        onExport={props.onExportPack}
        onRemove={props.onRemovePack}
        onRetry={props.onRetry}
      />
      <MarkingPart settings={props.settings} onSettings={props.onSettings} />
      <SitesPart
        sites={props.sites}
        onMode={props.onSitesMode}
        onAdd={props.onAddSite}
        onRemove={props.onRemoveSite}
      />
      <SettingsFilePart
        outcome={props.settingsImport}
        onExport={props.onExportSettings}
        onImport={props.onImportSettings}
      />
    </main>
  );
}
