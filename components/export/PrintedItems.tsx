import type { ExportItems, ExportPassage, ExportTerm, ExportWords } from '../../core/export/items';
import { sourceLine } from '../../core/library/references/citation';
import './PrintedItems.css';

export interface PrintedItemsProps {
  items: ExportItems;
  words: ExportWords;
  /** BCP 47 tag of the interface. */
  language: string;
}

/** Terms and passages as they are on paper: the text, where it is from, and its address in full. */
export function PrintedItems({ items, words, language }: PrintedItemsProps) {
  const { title, terms, passages } = items;
  return (
    <article lang={language}>
      <h1>{title}</h1>
      {terms.map((term) => (
        <PrintedTerm key={term.id} term={term} words={words} />
      ))}
      {passages.map((passage, position) => (
        <PrintedPassage key={position} passage={passage} />
      ))}
    </article>
  );
}

function PrintedTerm({ term, words }: { term: ExportTerm; words: ExportWords }) {
  const { definition, remark, marks } = term;
  const names = term.names.filter(
    ({ text, origin }) => origin !== 'generated' && text !== term.label,
  );
  const facts = [words.kinds[term.kind], ...(marks === null ? [] : [words.times(marks.count)])];
  return (
    <section>
      <h2>{term.label}</h2>
      <p class="printed-facts">{facts.join(' · ')}</p>
      {names.length > 0 && (
        <p class="printed-names">
          {names.map(({ text, language }) => (
            <span key={`${language} ${text}`} lang={language}>
              {text}
            </span>
          ))}
        </p>
      )}
      {definition !== null && (
        <blockquote>
          <p dir="auto">{definition.text}</p>
          {definition.source !== undefined && <cite>{definition.source.title}</cite>}
        </blockquote>
      )}
      {remark !== null && <p dir="auto">{remark}</p>}
      {marks !== null && <p class="printed-address">{marks.link}</p>}
      {term.passages.map((passage, position) => (
        <PrintedPassage key={position} passage={passage} />
      ))}
    </section>
  );
}

function PrintedPassage({ passage }: { passage: ExportPassage }) {
  const { source, page, text, original } = passage;
  return (
    <blockquote>
      <p dir="auto" lang={source.language}>
        {text}
      </p>
      <cite lang={source.language}>{sourceLine(source, page ?? undefined)}</cite>
      {original !== null && <span class="printed-address">{original}</span>}
    </blockquote>
  );
}
