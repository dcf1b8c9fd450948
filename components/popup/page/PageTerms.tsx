import { useRef, useState } from 'preact/hooks';
import { useText } from '../../localization';
import type { PageTerm } from '../popupView';
import { PageTermItem } from './PageTermItem';
import './PageTerms.css';

export interface PageTermsProps {
  /** Most frequent first; at least one. */
  terms: readonly PageTerm[];
  onGo(term: string): void;
  /** The up arrow was pressed on the first term. */
  onLeave(): void;
}

/**
 * The terms marked on the page in front. One stop for the Tab key, however many they are: the
 * arrow keys move within.
 */
export function PageTerms({ terms, onGo, onLeave }: PageTermsProps) {
  const text = useText();
  const list = useRef<HTMLUListElement>(null);
  const [reached, setReached] = useState<string | null>(null);
  const place = Math.max(
    terms.findIndex(({ term }) => term === reached),
    0,
  );

  function moveTo(target: number) {
    const button = list.current?.querySelectorAll('button')[target];
    button?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'ArrowDown') moveTo(Math.min(place + 1, terms.length - 1));
    else if (event.key === 'ArrowUp' && place === 0) onLeave();
    else if (event.key === 'ArrowUp') moveTo(place - 1);
    else if (event.key === 'Home') moveTo(0);
    else if (event.key === 'End') moveTo(terms.length - 1);
    else return;
    event.preventDefault();
  }

  return (
    <ul ref={list} class="page-terms" aria-label={text('popupPageTerms')} onKeyDown={onKeyDown}>
      {terms.map((term, index) => (
        <PageTermItem
          key={term.term}
          term={term}
          inTabOrder={index === place}
          onReached={() => setReached(term.term)}
          onGo={() => onGo(term.term)}
        />
      ))}
    </ul>
  );
}
