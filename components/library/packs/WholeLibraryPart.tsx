import type { PackArrival } from '../../../core/library/libraryFile';
import type { Problem } from '../../../core/stored/problem';
import { Button } from '../../controls/Button';
import { languageOf } from '../../controls/languageOf';
import { Notice } from '../../controls/Notice';
import { useText } from '../../localization';
import { LibraryPart } from '../LibraryPart';
import { FileExchange } from '../packFiles/FileExchange';
import { RefusedFile } from '../packFiles/RefusedFile';
import { PackChanges } from './ReplacedVersion';

/** How far the import of a library file has come. */
export type LibraryImport =
  | { case: 'none' }
  | { case: 'reading'; file: string }
  /** Nothing is changed before the reader has seen what would be. */
  | {
      case: 'asked';
      file: string;
      arrivals: readonly PackArrival[];
      changesBuiltIn: boolean;
      /** How many places it has where the reader met terms. */
      encounters: number;
      onTake(): void;
      onLeave(): void;
    }
  | { case: 'taken'; file: string; onUndo: (() => void) | null }
  | { case: 'refused'; file: string; problems: Problem[] };

export interface WholeLibraryPartProps {
  /** BCP 47 tag of the interface, for dates. */
  language: string;
  outcome: LibraryImport;
  onExport(): void;
  onImport(file: File): void;
}

/** Everything out as one file, and in again after a look at it. */
export function WholeLibraryPart({ language, outcome, onExport, onImport }: WholeLibraryPartProps) {
  const text = useText();
  return (
    <LibraryPart title={text('wholeTitle')} hint={text('wholeHint')} anchor="whole">
      <FileExchange
        of="library"
        exportWords={text('wholeExport')}
        importWords={text('wholeImport')}
        {...{ onExport, onImport }}
      />
      <Outcome language={language} outcome={outcome} />
    </LibraryPart>
  );
}

function Outcome({ language, outcome }: { language: string; outcome: LibraryImport }) {
  const text = useText();
  switch (outcome.case) {
    case 'none':
      return null;
    case 'reading':
      return <Notice tone="plain">{text('libraryImportReading', outcome.file)}</Notice>;
    case 'refused':
      return <RefusedFile {...outcome} />;
    case 'taken':
      return (
        <Notice tone="plain">
          <p>{text(outcome.onUndo === null ? 'wholeUndone' : 'wholeTaken', outcome.file)}</p>
          {outcome.onUndo !== null && (
            <Button rank="plain" onClick={outcome.onUndo}>
              {text('termUndo')}
            </Button>
          )}
        </Notice>
      );
    case 'asked':
      return (
        <Notice tone="plain">
          <p>{text('wholeAsked', outcome.file)}</p>
          <ul class="whole-arrivals">
            {outcome.arrivals.map((arrival, at) => (
              <li key={at}>
                <Arrival language={language} arrival={arrival} />
              </li>
            ))}
            {outcome.changesBuiltIn && <li>{text('wholeBuiltIn')}</li>}
            {outcome.encounters > 0 && <li>{text('wholeMet', outcome.encounters)}</li>}
          </ul>
          <div class="settings-file">
            <Button rank="main" onClick={outcome.onTake}>
              {text('wholeTake')}
            </Button>
            <Button rank="plain" onClick={outcome.onLeave}>
              {text('termCancel')}
            </Button>
          </div>
        </Notice>
      );
  }
}

function Arrival({ language, arrival }: { language: string; arrival: PackArrival }) {
  const text = useText();
  const title = <bdi lang={languageOf(arrival.title)}>{arrival.title}</bdi>;
  switch (arrival.case) {
    case 'new':
      return (
        <p>
          {title} {text('wholeNew', arrival.documents, arrival.terms)}
        </p>
      );
    case 'same':
      return (
        <p>
          {title} {text('wholeSame')}
        </p>
      );
    case 'changed':
      return (
        <>
          <p>
            {title} {text('wholeChanged')}
          </p>
          <PackChanges language={language} change={arrival.change} />
        </>
      );
  }
}
