import { useMemo } from 'preact/hooks';
import type { Library, Passage } from '../../../core/library/library';
import { labelOf } from '../../../core/pack/names/names';
import type { PackTerm } from '../../../core/pack/types';
import { compareQuery, readerQuery, termQuery } from '../../../core/readerAddress';
import type { Language } from '../../../core/text/languages';
import { GlyphButton } from '../../controls/GlyphButton';
import { KIND_NAMES } from '../../controls/kindNames';
import { useText } from '../../localization';
import type { ChosenTerm } from '../readerView';
import { passageSteps } from '../text/passageSteps';
import { useLabelScript } from '../text/shownScript';
import { StepLink } from '../way/StepLink';
import { TermNames } from './TermNames';
import { TermPassages } from './TermPassages';
import { TermWords } from './TermWords';
import { UnlistedDocuments } from './UnlistedDocuments';

export interface TermColumnProps {
  library: Library;
  chosen: ChosenTerm;
  open: { document: string; passage: number | null };
  /** Language of the open document: the label is shown in its script. */
  documentLanguage: Language;
  onClose(): void;
}

/** The chosen term: names and passages. A column beside the text, a sheet under it where narrow. */
export function TermColumn(props: TermColumnProps) {
  const text = useText();
  const { chosen, onClose } = props;
  return (
    <aside class={`term-column term-column-${chosen.case}`} aria-label={text('readerTerm')}>
      {chosen.case === 'none' && <p class="term-hint">{text('readerTermHint')}</p>}
      {chosen.case === 'missing' && (
        <>
          <header class="term-head">
            <h2 tabIndex={-1}>{text('readerMissingTermTitle')}</h2>
            <GlyphButton
              class="term-close"
              glyph="close"
              label={text('readerClose')}
              onClick={onClose}
            />
          </header>
          <p>{text('readerMissingTermBody', chosen.wanted)}</p>
        </>
      )}
      {chosen.case === 'term' && <Term {...props} term={chosen.term} />}
    </aside>
  );
}

function Term({
  library,
  term,
  open,
  documentLanguage,
  onClose,
}: TermColumnProps & { term: PackTerm }) {
  const text = useText();
  const label = labelOf(term, useLabelScript(documentLanguage));
  const passages = useMemo(() => library.passagesOf(term.id), [library, term]);
  return (
    <>
      <header class="term-head">
        <p class="term-kind">{text(KIND_NAMES[term.kind])}</p>
        <h2 tabIndex={-1} lang={label.language}>
          {label.text}
        </h2>
        <GlyphButton
          class="term-close"
          glyph="close"
          label={text('readerClose')}
          onClick={onClose}
        />
        <Stepper library={library} term={term.id} passages={passages} open={open} />
      </header>
      <p class="term-ways">
        <a href={termQuery(term.id)}>{text('readerTermPage')}</a>
        {new Set(passages.map(({ document }) => document)).size > 1 && (
          <a href={compareQuery(term.id)}>{text('readerCompare')}</a>
        )}
      </p>
      <section>
        <h3 class="unseen">{text('readerNames')}</h3>
        <TermNames term={term} />
      </section>
      <TermWords term={term} />
      <section>
        <h3 class="unseen">{text('readerPassages')}</h3>
        <TermPassages library={library} term={term.id} passages={passages} open={open} />
        <UnlistedDocuments library={library} term={term.id} />
      </section>
    </>
  );
}

interface StepperProps {
  library: Library;
  term: string;
  passages: readonly Passage[];
  open: { document: string; passage: number | null };
}

function Stepper({ library, term, passages, open }: StepperProps) {
  const text = useText();
  const documents = library.documents.map((document) => document.id);
  const steps = passageSteps(passages, documents, open);
  if (steps === null) return null;
  const { position, previous, next } = steps;
  return (
    <div class="term-steps">
      <StepLink
        to="previous"
        href={readerQuery(previous.document, previous.number, term)}
        label={text('readerPrevious')}
      />
      <span role="status">
        {position === null
          ? text('readerStepNone', passages.length)
          : text('readerStep', position + 1, passages.length)}
      </span>
      <StepLink
        to="next"
        href={readerQuery(next.document, next.number, term)}
        label={text('readerNext')}
      />
    </div>
  );
}
