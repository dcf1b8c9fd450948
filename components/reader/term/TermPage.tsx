import { useContext, useMemo } from 'preact/hooks';
import type { Library } from '../../../core/library/library';
import { termReference } from '../../../core/library/references/makeReference';
import { termPlaces } from '../../../core/library/termPlaces';
import { labelOf } from '../../../core/pack/names/names';
import type { PackTerm } from '../../../core/pack/types';
import { compareQuery } from '../../../core/readerAddress';
import { scriptOf } from '../../../core/text/languages';
import { ChooseToggle } from '../../choosing/ChooseToggle';
import { KIND_NAMES } from '../../controls/kindNames';
import { CopyReference } from '../../export/CopyReference';
import { ExportContext } from '../../export/ExportTools';
import { type MessageKey, useText } from '../../localization';
import { interfaceScript } from '../text/interfaceScript';
import { PlacesPicture } from './PlacesPicture';
import { RelatedTerms } from './RelatedTerms';
import { TermAnnotations } from './TermAnnotations';
import { TermExport } from './TermExport';
import { TermMetPlaces } from './TermMetPlaces';
import { TermNames } from './TermNames';
import { TermWords } from './TermWords';
import { UnlistedDocuments } from './UnlistedDocuments';
import { WholePassages } from './WholePassages';

export interface TermPageProps {
  library: Library;
  term: PackTerm;
  /** BCP 47 tag of the interface. */
  language: string;
  onVerbatim(): void;
}

const WEIGHT_NAMES: Record<PackTerm['weight'], MessageKey> = {
  1: 'readerWeightKey',
  2: 'readerWeightNotable',
  3: 'readerWeightGeneric',
};

/** Everything the library has on a term. */
export function TermPage({ library, term, language, onVerbatim }: TermPageProps) {
  const text = useText();
  const canExport = useContext(ExportContext) !== null;
  const script = interfaceScript(language);
  const label = labelOf(term, script);
  const other = labelOf(term, script === 'latin' ? 'hans' : 'latin');
  const places = useMemo(() => termPlaces(library, term.id), [library, term]);
  const passages = useMemo(() => library.passagesOf(term.id), [library, term]);
  const mentioning = places.filter((each) => each.places.length > 0);
  return (
    <article class="page term-page">
      <header class="page-head">
        <p class="page-kind">
          <span>{text(KIND_NAMES[term.kind])}</span>
          <span>{text(WEIGHT_NAMES[term.weight])}</span>
        </p>
        <h1 lang={label.language}>{label.text}</h1>
        {scriptOf(other.language) !== scriptOf(label.language) && (
          <p class="page-other" lang={other.language}>
            {other.text}
          </p>
        )}
        {mentioning.length > 1 && (
          <p class="page-ways">
            <a class="button" href={compareQuery(term.id)}>
              {text('readerCompare')}
            </a>
          </p>
        )}
        {canExport && (
          <div class="page-ways">
            <TermExport library={library} term={term} label={label.text} language={language} />
            <CopyReference
              make={() => termReference(library, term.id)}
              original={null}
              language={language}
            />
            <ChooseToggle first={null} language={language} />
          </div>
        )}
      </header>
      <div class="term-page-parts">
        <div class="term-page-side">
          <section>
            <h2>{text('readerNames')}</h2>
            <TermNames term={term} />
          </section>
          <RelatedTerms library={library} term={term.id} language={language} />
          <TermAnnotations library={library} term={term} language={language} />
          <TermMetPlaces term={term.id} language={language} />
        </div>
        <div class="term-page-main">
          <TermWords term={term} />
          {mentioning.length > 0 && (
            <section>
              <h2>{text('readerPlaces')}</h2>
              <PlacesPicture places={places} term={term.id} />
            </section>
          )}
          <section>
            <h2>{text('readerPassages')}</h2>
            <WholePassages
              library={library}
              term={term.id}
              passages={passages}
              language={language}
              onVerbatim={onVerbatim}
            />
            <UnlistedDocuments library={library} term={term.id} />
          </section>
        </div>
      </div>
    </article>
  );
}
