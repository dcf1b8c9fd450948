import type { LibraryDocument } from '../../../core/library/library';
import { readerQuery } from '../../../core/readerAddress';
import { MoreButton } from '../../controls/MoreButton';
import { Notice } from '../../controls/Notice';
import { usePortion } from '../../controls/usePortion';
import { useText } from '../../localization';
import { SourceLine } from '../text/SourceLine';
import { WordWrapped } from '../text/WordWrapped';

export interface DocumentChoiceProps {
  documents: readonly LibraryDocument[];
  /** The id that the address asked for in vain, `null` where it asked for none. */
  wanted: string | null;
  /** How many packs are stored that cannot be read. */
  broken: number;
  libraryPage: string;
  /** BCP 47 tag of the interface. */
  language: string;
}

const LISTED_AT_ONCE = 200;

/** What there is to read: where the address names no document, or one that is not there. */
export function DocumentChoice(props: DocumentChoiceProps) {
  const { documents, wanted, language } = props;
  const text = useText();
  const { shown, rest, showAll } = usePortion(documents, LISTED_AT_ONCE);
  if (documents.length === 0) {
    return (
      <div class="choice">
        <h1>{text('readerEmptyTitle')}</h1>
        <p>{text('readerEmptyBody')}</p>
        <p>
          <a class="button" href={props.libraryPage}>
            {text('readerManageLibrary')}
          </a>
        </p>
        <BrokenPacks {...props} />
      </div>
    );
  }
  return (
    <div class="choice">
      <h1>{text(wanted === null ? 'readerStartTitle' : 'readerMissingDocumentTitle')}</h1>
      {wanted !== null && <p>{text('readerMissingDocumentBody', wanted)}</p>}
      <ul class="choice-documents">
        {shown.map((document) => (
          <li key={document.id}>
            <a class="choice-document" href={readerQuery(document.id, null)}>
              <span class="choice-title">
                <WordWrapped text={document.title} language={document.language} />
              </span>
              <span class="choice-source">
                <SourceLine document={document} language={language} />
              </span>
            </a>
          </li>
        ))}
      </ul>
      <MoreButton of="documents" rest={rest} onShow={showAll} />
      <BrokenPacks {...props} />
    </div>
  );
}

/** Documents that are missing may be in packs that an earlier release stored. */
function BrokenPacks({ broken, libraryPage }: DocumentChoiceProps) {
  const text = useText();
  if (broken === 0) return null;
  return (
    <Notice tone="plain">
      <p>{text('readerBrokenPacks', broken)}</p>
      <p>
        <a href={libraryPage}>{text('readerManageLibrary')}</a>
      </p>
    </Notice>
  );
}
