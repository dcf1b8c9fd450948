import type { Library } from '../../../core/library/library';
import { labelOf } from '../../../core/pack/names/names';
import type { PackName, PackTerm } from '../../../core/pack/types';
import { termQuery } from '../../../core/readerAddress';
import { languageOf } from '../../controls/languageOf';
import { useText } from '../../localization';
import { interfaceScript } from '../text/interfaceScript';

export interface TermAnnotationsProps {
  library: Library;
  term: PackTerm;
  /** BCP 47 tag of the interface. */
  language: string;
}

/** What the pack says about a term beside its names: what it is mistaken for, and what it hangs on. */
export function TermAnnotations({ library, term, language }: TermAnnotationsProps) {
  const text = useText();
  const neighbours = term.neighbours ?? [];
  const ambiguous = term.names.filter((name) => name.ambiguous && name.origin !== 'generated');
  const supporters = (term.supportedBy ?? []).flatMap((id) => library.term(id) ?? []);
  return (
    <>
      {neighbours.length > 0 && (
        <section>
          <h2>{text('readerNeighbours')}</h2>
          <p class="page-hint">{text('readerNeighboursHint')}</p>
          <ul class="page-inline">
            {neighbours.map((neighbour) => (
              <li key={neighbour} lang={languageOf(neighbour)}>
                {neighbour}
              </li>
            ))}
          </ul>
        </section>
      )}
      {ambiguous.length > 0 && (
        <section>
          <h2>{text('readerAmbiguous')}</h2>
          <p class="page-hint">{text('readerAmbiguousHint')}</p>
          <Names names={ambiguous} />
          {supporters.length > 0 && (
            <>
              <p class="page-hint">{text('readerSupporters')}</p>
              <ul class="page-inline">
                {supporters.map((supporter) => {
                  const label = labelOf(supporter, interfaceScript(language));
                  return (
                    <li key={supporter.id}>
                      <a href={termQuery(supporter.id)} lang={label.language}>
                        {label.text}
                      </a>
                    </li>
                  );
                })}
              </ul>
            </>
          )}
        </section>
      )}
    </>
  );
}

function Names({ names }: { names: readonly PackName[] }) {
  return (
    <ul class="page-inline">
      {names.map(({ text, language }) => (
        <li key={`${language} ${text}`} lang={language}>
          {text}
        </li>
      ))}
    </ul>
  );
}
