import type { SiteSettingsChange } from '../../../core/settings/settings';
import { Notice } from '../../controls/Notice';
import { ProblemList } from '../../controls/ProblemList';
import { useText } from '../../localization';
import { MarkingChoices } from '../../marking/MarkingChoices';
import { LibraryPart } from '../LibraryPart';
import type { DocumentSummary, SettingsView } from '../libraryView';

export interface MarkingPartProps {
  settings: SettingsView;
  documents: readonly DocumentSummary[] | null;
  onSettings(change: SiteSettingsChange): void;
}

/** What is marked on pages, and how, where no site has its own way. */
export function MarkingPart({ settings: view, documents, onSettings }: MarkingPartProps) {
  const text = useText();
  return (
    <LibraryPart title={text('libraryMarking')} hint={text('libraryMarkingHint')} anchor="marking">
      {view.case === 'failed' && (
        <Notice tone="problem">{text('settingsFailed', view.reason)}</Notice>
      )}
      {view.case === 'known' && (
        <>
          {view.problems.length > 0 && (
            <Notice tone="problem">
              <p>{text('settingsBroken')}</p>
              <ProblemList problems={view.problems} />
            </Notice>
          )}
          <MarkingChoices settings={view.settings} documents={documents} onChange={onSettings} />
        </>
      )}
    </LibraryPart>
  );
}
