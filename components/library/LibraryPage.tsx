import { useRef } from 'preact/hooks';
import type { SiteSettingsChange } from '../../core/settings/settings';
import type { SiteRules, SiteState } from '../../core/sites/sites';
import { Notice } from '../controls/Notice';
import { useHeldFocus } from '../controls/useHeldFocus';
import { useText } from '../localization';
import { BringPart } from './bringing/BringPart';
import type { BroughtActions } from './bringing/broughtView';
import type { BringingView } from './bringing/createBringing';
import type { CollectingSwitchProps } from './collection/CollectingSwitch';
import { CollectionPart } from './collection/CollectionPart';
import { LibraryContents } from './LibraryContents';
import { LearnedPart, type LearnedPartProps } from './learned/LearnedPart';
import type {
  BrokenPackSummary,
  FileImport,
  HiddenTermsView,
  PackSummary,
  PacksView,
  SettingsView,
  SitesView,
} from './libraryView';
import { BackupReminder } from './packs/BackupReminder';
import { BinPart } from './packs/BinPart';
import { PacksPart } from './packs/PacksPart';
import type { Keeping } from './packs/useKeeping';
import { WholeLibraryPart } from './packs/WholeLibraryPart';
import { type KeyCommand, KeyCommands } from './settings/KeyCommands';
import { MarkingPart } from './settings/MarkingPart';
import { OwnSitesPart } from './settings/OwnSitesPart';
import { SettingsFilePart } from './settings/SettingsFilePart';
import { SitesPart } from './settings/SitesPart';
import type { SuggestionSubject } from './suggestions/SuggestionSource';
import { HiddenTermsPart } from './terms/HiddenTermsPart';
import { TermsPart, type TermsPartProps } from './terms/TermsPart';
import './LibraryPage.css';

export interface LibraryPageProps {
  /** BCP 47 tag of the interface, for dates. */
  language: string;
  packs: PacksView;
  terms: Omit<TermsPartProps, 'language'>;
  learned: LearnedPartProps;
  kept: Keeping;
  collecting: Omit<CollectingSwitchProps, 'language'>;
  settings: SettingsView;
  hiddenTerms: HiddenTermsView;
  sites: SitesView;
  commands: readonly KeyCommand[];
  bringing: BringingView;
  settingsImport: FileImport | null;
  /** Why the last thing that was asked for could not be done. */
  failure: string | null;
  onFiles(files: File[]): void;
  onText(text: string): void;
  onBrought: BroughtActions;
  onCancelKeeping(): void;
  onPackPrivacy(pack: PackSummary, isPrivate: boolean): void;
  onPackSwitch(pack: PackSummary, isOn: boolean): void;
  onExportPack(pack: PackSummary | BrokenPackSummary): void;
  onRemovePack(pack: PackSummary | BrokenPackSummary): void;
  onSettings(change: SiteSettingsChange): void;
  /** `null`: the site has no settings of its own any more. */
  onSiteSettings(host: string, change: SiteSettingsChange | null): void;
  onShowTerm(id: string): void;
  onSitesMode(mode: SiteRules['mode']): void;
  onAddSite(host: string, state: SiteState): void;
  onRemoveSite(host: string): void;
  onExportSettings(): void;
  onImportSettings(file: File): void;
  /** Suggests terms of documents. */
  onSuggest(subjects: readonly SuggestionSubject[]): void;
  onRetry(): void;
}

/** The reader's library and settings on one page. */
export function LibraryPage(props: LibraryPageProps) {
  const text = useText();
  const main = useRef<HTMLElement>(null);
  useHeldFocus(main);
  const documents =
    props.packs.case === 'open' ? props.packs.packs.flatMap((pack) => pack.documents) : null;
  return (
    <main ref={main} class="library">
      <header class="library-head">
        <img src="/icons/icon.svg" width="40" height="40" alt="" />
        <h1 tabIndex={-1}>{text('libraryTitle')}</h1>
      </header>
      {props.failure !== null && (
        <Notice tone="problem">{text('libraryActionFailed', props.failure)}</Notice>
      )}
      {props.kept.reminder !== null && <BackupReminder {...props.kept.reminder} />}
      <BringPart
        language={props.language}
        bringing={props.bringing}
        onFiles={props.onFiles}
        onText={props.onText}
        onCancelKeeping={props.onCancelKeeping}
        {...props.onBrought}
      />
      <LibraryContents hasKeys={props.commands.length > 0} />
      <PacksPart
        done={props.kept.done}
        actions={props.kept.actions}
        language={props.language}
        packs={props.packs}
        onPrivacy={props.onPackPrivacy}
        onSwitch={props.onPackSwitch}
        onExport={props.onExportPack}
        onRemove={props.onRemovePack}
        onSuggest={props.onSuggest}
        onRetry={props.onRetry}
      />
      <TermsPart language={props.language} {...props.terms} />
      <LearnedPart {...props.learned} />
      <MarkingPart settings={props.settings} documents={documents} onSettings={props.onSettings} />
      <HiddenTermsPart terms={props.hiddenTerms} onShow={props.onShowTerm} />
      <SitesPart
        sites={props.sites}
        onMode={props.onSitesMode}
        onAdd={props.onAddSite}
        onRemove={props.onRemoveSite}
      />
      <OwnSitesPart settings={props.settings} documents={documents} onSite={props.onSiteSettings} />
      <CollectionPart language={props.language} {...props.collecting} />
      <KeyCommands commands={props.commands} />
      <BinPart language={props.language} {...props.kept.bin} />
      <SettingsFilePart
        outcome={props.settingsImport}
        onExport={props.onExportSettings}
        onImport={props.onImportSettings}
      />
      <WholeLibraryPart language={props.language} {...props.kept.whole} />
    </main>
  );
}
