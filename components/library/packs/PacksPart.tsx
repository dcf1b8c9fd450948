import { useState } from 'preact/hooks';
import { Button } from '../../controls/Button';
import { Notice } from '../../controls/Notice';
import { ProblemList } from '../../controls/ProblemList';
import { type MessageKey, useText } from '../../localization';
import { DoneLine } from '../DoneLine';
import { LibraryPart } from '../LibraryPart';
import type { BrokenPackSummary, PackSummary, PacksView } from '../libraryView';
import type { SuggestionSubject } from '../suggestions/SuggestionSource';
import { BrokenPackCard } from './BrokenPackCard';
import { PackList } from './PackList';
import { RemovePackDialog } from './RemovePackDialog';
import type { PackActions, PackDone } from './useKeeping';

export interface PacksPartProps {
  language: string;
  packs: PacksView;
  /** What was done last; `null` at first. */
  done: PackDone | null;
  actions: PackActions;
  onPrivacy(pack: PackSummary, isPrivate: boolean): void;
  onSwitch(pack: PackSummary, isOn: boolean): void;
  onExport(pack: PackSummary | BrokenPackSummary): void;
  onRemove(pack: PackSummary | BrokenPackSummary): void;
  onSuggest(subjects: readonly SuggestionSubject[]): void;
  onRetry(): void;
}

const DONE: Record<PackDone['case'], MessageKey> = {
  saved: 'termSaved',
  moved: 'termMoved',
  deleted: 'termDeleted',
  undone: 'termUndone',
};

/** All packs with their documents. */
export function PacksPart(props: PacksPartProps) {
  const text = useText();
  const { packs } = props;
  const [removing, setRemoving] = useState<PackSummary | BrokenPackSummary | null>(null);
  return (
    <LibraryPart
      title={text('libraryDocuments')}
      hint={text('libraryDocumentsHint')}
      anchor="packs"
    >
      {props.done !== null && (
        <DoneLine
          words={text(DONE[props.done.case], props.done.subject)}
          onUndo={props.done.onUndo}
        />
      )}
      {packs.case === 'loading' && (
        <p class="library-hint" role="status">
          {text('libraryOpening')}
        </p>
      )}
      {packs.case === 'failed' && (
        <Notice tone="problem">
          <p>{text('libraryFailed', packs.reason)}</p>
          <Button rank="plain" onClick={props.onRetry}>
            {text('libraryTryAgain')}
          </Button>
        </Notice>
      )}
      {packs.case === 'open' && (
        <PackList
          language={props.language}
          packs={packs.packs}
          actions={props.actions}
          onPrivacy={props.onPrivacy}
          onSwitch={props.onSwitch}
          onExport={props.onExport}
          onRemove={setRemoving}
          onSuggest={props.onSuggest}
        />
      )}
      {packs.case === 'open' &&
        packs.broken.map((pack) =>
          pack.id === '' ? (
            <Notice key={pack.id} tone="problem">
              <p>{text('libraryUnreachable')}</p>
              <ProblemList problems={pack.problems} />
            </Notice>
          ) : (
            <BrokenPackCard
              key={pack.id}
              pack={pack}
              onExport={() => props.onExport(pack)}
              onRemove={() => setRemoving(pack)}
            />
          ),
        )}
      {removing && (
        <RemovePackDialog
          pack={removing}
          onExport={() => props.onExport(removing)}
          onRemove={() => {
            setRemoving(null);
            props.onRemove(removing);
          }}
          onKeep={() => setRemoving(null)}
        />
      )}
    </LibraryPart>
  );
}
