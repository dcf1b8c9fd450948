import { Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import { passageKey } from '../../../core/export/collectItems';
import type { Library, LibraryDocument } from '../../../core/library/library';
import { citation } from '../../../core/library/references/citation';
import { passageReference } from '../../../core/library/references/makeReference';
import { originalLink } from '../../../core/library/references/originalLink';
import { readerQuery } from '../../../core/readerAddress';
import type { TextRange } from '../../../core/text/textRange';
import { ChooseToggle } from '../../choosing/ChooseToggle';
import { CopyReference } from '../../export/CopyReference';
import { useText } from '../../localization';
import type { FoundInDocument } from '../find/foundInDocument';
import type { TargetPassage } from '../readerView';
import { termRanges } from '../term/termRanges';
import { ConvertedNotice } from '../text/ConvertedNotice';
import { pageStarts, type ReadingBlock, readingBlocks } from '../text/readingBlocks';
import { WordWrapped } from '../text/WordWrapped';
import { DocumentEnd } from './DocumentEnd';
import { DocumentHead } from './DocumentHead';
import { LostPassage } from './LostPassage';
import { MissingPassage } from './MissingPassage';
import { PassageActions } from './PassageActions';
import { PassageExport } from './PassageExport';
import { PassageItem } from './PassageItem';

export interface DocumentTextProps {
  library: Library;
  document: LibraryDocument;
  target: TargetPassage;
  /** Id of the chosen term. */
  term: string | null;
  /** Where it has what is looked for; `null` where nothing is. */
  found: FoundInDocument | null;
  /** BCP 47 tag of the interface. */
  language: string;
  /** Address of the reader without a query. */
  address: string;
  onCopy(text: string): Promise<void>;
  onVerbatim(): void;
}

/** One value for all, so that passages without the chosen term are not drawn again. */
const NOWHERE: readonly TextRange[] = [];

/** A document from title to end. */
export function DocumentText(props: DocumentTextProps) {
  const { library, document, target, term, language } = props;
  const text = useText();
  const blocks = useMemo(() => readingBlocks(library, document), [library, document]);
  const pages = useMemo(() => pageStarts(blocks), [blocks]);
  const chosen = useMemo(
    () => (term === null ? null : termRanges(library, document.id, term)),
    [library, document, term],
  );
  return (
    <article class="document" lang={document.language} aria-label={document.title}>
      <DocumentHead library={library} document={document} language={language} />
      <ConvertedNotice
        written={document.language}
        language={language}
        onVerbatim={props.onVerbatim}
      />
      {target.case === 'missing' && (
        <MissingPassage document={document} wanted={target.wanted} language={language} />
      )}
      {target.case === 'lost' && <LostPassage {...target} language={language} />}
      {blocks.map((block, position) => {
        const page = pages.get(position);
        const key = block.type === 'heading' ? `heading ${position}` : block.number;
        return (
          <Fragment key={key}>
            {page !== undefined && (
              <p class="page-start" lang={language}>
                {text('readerPageNumber', page)}
              </p>
            )}
            <Block {...props} block={block} chosen={chosen} />
          </Fragment>
        );
      })}
      {blocks.length === 0 && <p lang={language}>{text('readerNoText')}</p>}
      <DocumentEnd document={document} language={language} />
    </article>
  );
}

interface BlockProps extends DocumentTextProps {
  block: ReadingBlock;
  /** Where the chosen term stands, by passage. */
  chosen: ReadonlyMap<number, readonly TextRange[]> | null;
}

function Block(props: BlockProps) {
  const { document, target, found, language, block, chosen } = props;
  if (block.type === 'heading') {
    // The title of the page is above; that of the document within its text stands below it.
    const Heading = `h${Math.max(block.level, 2) as 2 | 3 | 4 | 5 | 6}` as const;
    return (
      <Heading class={`heading-${block.level}`}>
        <WordWrapped
          text={block.text}
          language={document.language}
          found={found?.headings.get(block.text) ?? NOWHERE}
        />
      </Heading>
    );
  }
  const targeted = target.case === 'passage' && target.number === block.number;
  return (
    <PassageItem
      document={document.id}
      written={document.language}
      passage={block}
      chosen={chosen?.get(block.number) ?? NOWHERE}
      found={found?.ranges.get(block.number) ?? NOWHERE}
      language={language}
      actions={targeted ? <TargetActions {...props} number={block.number} /> : null}
    />
  );
}

function TargetActions(props: DocumentTextProps & { number: number }) {
  const { library, document, number, language } = props;
  const original = originalLink(document, library.passage(document.id, number));
  return (
    <>
      {/* Whoever follows a link to a passage does not see the head of the document. */}
      <ConvertedNotice
        written={document.language}
        language={language}
        onVerbatim={props.onVerbatim}
      />
      <PassageActions
        number={number}
        language={language}
        citation={citation(library, document.id, number)}
        link={`${props.address}${readerQuery(document.id, number)}`}
        original={original}
        exportMenu={
          <>
            <PassageExport {...props} number={number} />
            <CopyReference
              make={() => passageReference(library, document.id, number)}
              original={original}
              language={language}
            />
            <ChooseToggle
              first={passageKey({ document: document.id, number })}
              language={language}
            />
          </>
        }
        onCopy={props.onCopy}
      />
    </>
  );
}
