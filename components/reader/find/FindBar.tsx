import type { Library } from '../../../core/library/library';
import { readerQuery, searchQuery } from '../../../core/readerAddress';
import { GlyphButton } from '../../controls/GlyphButton';
import { languageOf } from '../../controls/languageOf';
import { useText } from '../../localization';
import { passageSteps } from '../text/passageSteps';
import { StepLink } from '../way/StepLink';
import type { FoundInDocument } from './foundInDocument';

export interface FindBarProps {
  library: Library;
  document: string;
  search: string;
  found: FoundInDocument;
  /** Number of the target passage. */
  passage: number | null;
  term: string | null;
  /** BCP 47 tag of the interface. */
  language: string;
  onClose(): void;
}

/** Where a document has what is looked for: how often, which one this is, the next and the last. */
export function FindBar(props: FindBarProps) {
  const { library, document, search, found, passage, term } = props;
  const text = useText();
  const passages = found.passages.flatMap((number) => library.passage(document, number) ?? []);
  const steps = passageSteps(passages, [document], { document, passage });
  return (
    <search class="find-bar" lang={props.language} aria-label={text('readerFindHere')}>
      <span class="find-query" lang={languageOf(search)}>
        {search}
      </span>
      <span class="find-count" role="status">
        {steps === null
          ? text('readerFindNothing')
          : steps.position === null
            ? text('readerFindCount', found.places, passages.length)
            : text('readerFindStep', steps.position + 1, passages.length, found.places)}
      </span>
      {steps !== null && (
        <span class="find-steps">
          <StepLink
            to="previous"
            href={readerQuery(document, steps.previous.number, term, search)}
            label={text('readerFindPrevious')}
          />
          <StepLink
            to="next"
            href={readerQuery(document, steps.next.number, term, search)}
            label={text('readerFindNext')}
          />
        </span>
      )}
      <a class="find-all" href={searchQuery(search)}>
        {text('readerFindAll')}
      </a>
      <GlyphButton
        class="find-close"
        glyph="close"
        label={text('readerFindClose')}
        onClick={props.onClose}
      />
    </search>
  );
}
