import { useContext, useEffect, useMemo, useRef } from 'preact/hooks';
import { passageKey } from '../../../core/export/collectItems';
import type { Library, LibraryDocument } from '../../../core/library/library';
import { citation } from '../../../core/library/references/citation';
import { passageReference } from '../../../core/library/references/makeReference';
import { originalLink } from '../../../core/library/references/originalLink';
import { readerQuery } from '../../../core/readerAddress';
import { ChoiceContext } from '../../choosing/Choice';
import { ChooseToggle } from '../../choosing/ChooseToggle';
import { CopyReference } from '../../export/CopyReference';
import { useText } from '../../localization';
import type { FoundInDocument } from '../find/foundInDocument';
import type { TargetPassage } from '../readerView';
import { termRanges } from '../term/termRanges';
import { ConvertedNotice } from '../text/ConvertedNotice';
import { documentParts, type DocumentPart as Part, partOf } from '../text/documentParts';
import { pageStarts } from '../text/readingBlocks';
import { ShownScript } from '../text/shownScript';
import type { ReaderPlace } from '../way/readerArrival';
import { DocumentEnd } from './DocumentEnd';
import { DocumentHead } from './DocumentHead';
import { DocumentPart } from './DocumentPart';
import { LostPassage } from './LostPassage';
import { MissingPassage } from './MissingPassage';
import { PassageActions } from './PassageActions';
import { PassageExport } from './PassageExport';
import { createPartDrawing, type PartDrawing } from './partDrawing';

export interface DocumentTextProps {
  library: Library;
  document: LibraryDocument;
  target: TargetPassage;
  /** Changes whenever the reader goes somewhere. */
  place: ReaderPlace;
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

/** A document from title to end. */
export function DocumentText(props: DocumentTextProps) {
  const { library, target, term, found, language } = props;
  const text = useText();
  const script = useContext(ShownScript);
  const choice = useContext(ChoiceContext);
  const document = useSameText(props.document);
  const parts = useMemo(() => documentParts(document.blocks), [document]);
  const pages = useMemo(() => pageStarts(document.blocks), [document]);
  const chosen = useMemo(
    () => byPart(parts, term === null ? null : termRanges(library, document.id, term)),
    [library.mentionsOf, parts, term],
  );
  const foundIn = useMemo(() => byPart(parts, found?.ranges ?? null), [parts, found]);
  const wanted = wantedParts(parts, target, props.place);
  const drawing = usePartDrawing(document.id);
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
      {parts.map((part, position) => (
        <DocumentPart
          key={`${document.id} ${part.start}`}
          {...{ library, document, part, drawing, pages, script, text, language }}
          // Of several that are chosen, all are on the page that can be.
          isWanted={choice?.isOn === true || wanted.has(position)}
          target={targetIn(part, props)}
          chosen={chosen.get(part) ?? null}
          found={foundIn.get(part) ?? null}
          foundInHeadings={found?.headings ?? null}
        />
      ))}
      {parts.length === 0 && <p lang={language}>{text('readerNoText')}</p>}
      <DocumentEnd document={document} language={language} />
    </article>
  );
}

/** The document as it was, where it is read anew with the same text. */
function useSameText(document: LibraryDocument): LibraryDocument {
  const last = useRef(document);
  const { id, hash } = document;
  const isSame = id === last.current.id && hash !== undefined && hash === last.current.hash;
  if (!isSame) last.current = document;
  return last.current;
}

/** One for each document that is opened. */
function usePartDrawing(document: string): PartDrawing {
  const ended = useMemo(() => new AbortController(), [document]);
  useEffect(() => () => ended.abort(), [ended]);
  return useMemo(() => createPartDrawing(ended.signal), [ended]);
}

/** What passages have, by their part; nothing for parts that have none of it. */
function byPart<Has>(
  parts: readonly Part[],
  passages: ReadonlyMap<number, Has> | null,
): Map<Part, ReadonlyMap<number, Has>> {
  const found = new Map<Part, ReadonlyMap<number, Has>>();
  if (passages === null) return found;
  for (const part of parts) {
    const own = new Map<number, Has>();
    for (let number = part.before + 1; number <= part.before + part.passages; number += 1) {
      const has = passages.get(number);
      if (has !== undefined) own.set(number, has);
    }
    if (own.size > 0) found.set(part, own);
  }
  return found;
}

/** Positions of the parts that are drawn with the page: where the reader arrives, and what is around that. */
function wantedParts(
  parts: readonly Part[],
  target: TargetPassage,
  { kept }: ReaderPlace,
): Set<number> {
  const passages = [target.case === 'passage' ? target.number : null];
  if (kept?.first) passages.push(Number(kept.first.place));
  return new Set(
    passages.flatMap((passage) => {
      const position = partOf(parts, passage);
      return [position - 1, position, position + 1];
    }),
  );
}

function targetIn(part: Part, props: DocumentTextProps) {
  const { target } = props;
  if (target.case !== 'passage') return null;
  const { number } = target;
  if (number <= part.before || number > part.before + part.passages) return null;
  return { number, actions: <TargetActions {...props} number={number} /> };
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
