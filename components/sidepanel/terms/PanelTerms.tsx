import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useText } from '../../localization';
import type { PanelTerm } from '../panelView';
import { PanelTermItem } from './PanelTermItem';
import './PanelTerms.css';

export interface PanelTermsProps {
  /** At least one. */
  terms: readonly PanelTerm[];
  shown: string | null;
  /** BCP 47 tag of the interface. */
  language: string;
  isFollowing: boolean;
  onLook(term: string): void;
  onGo(term: string): void;
  /** The up arrow was pressed on the first term. */
  onLeave(): void;
}

/** The list of terms: one stop for the Tab key, the arrow keys move within. */
export function PanelTerms({ terms, shown, language, isFollowing, ...callbacks }: PanelTermsProps) {
  const text = useText();
  const list = useRef<HTMLUListElement>(null);
  const [reached, setReached] = useState<string | null>(null);
  const placeOf = (wanted: string | null) => terms.findIndex(({ term }) => term === wanted);
  const hasFocus = list.current?.contains(document.activeElement) ?? false;
  // Who comes with the Tab key comes to the term that is being read.
  const place = Math.max(hasFocus ? placeOf(reached) : placeOf(shown), 0);

  useEffect(() => {
    const view = list.current?.parentElement;
    if (!isFollowing || shown === null || !view) return;
    const bring = () =>
      list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
    bring();
    // What is shown of the place takes its room from the list.
    const observer = new ResizeObserver(bring);
    observer.observe(view);
    return () => observer.disconnect();
  }, [isFollowing, shown]);

  const latest = useRef(callbacks);
  latest.current = callbacks;
  const onReached = useCallback((term: string, byKeyboard: boolean) => {
    setReached(term);
    if (byKeyboard) latest.current.onLook(term);
  }, []);
  const onGo = useCallback((term: string) => latest.current.onGo(term), []);

  function moveTo(target: number) {
    list.current?.querySelectorAll<HTMLElement>('.panel-term')[target]?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown') moveTo(Math.min(place + 1, terms.length - 1));
    else if (event.key === 'ArrowUp' && place === 0) callbacks.onLeave();
    else if (event.key === 'ArrowUp') moveTo(place - 1);
    else if (event.key === 'PageDown') moveTo(Math.min(place + 10, terms.length - 1));
    else if (event.key === 'PageUp') moveTo(Math.max(place - 10, 0));
    else if (event.key === 'Home') moveTo(0);
    else if (event.key === 'End') moveTo(terms.length - 1);
    else if (event.key === '/') callbacks.onLeave();
    else return;
    event.preventDefault();
  }

  return (
    <ul ref={list} class="panel-terms" aria-label={text('panelTitle')} onKeyDown={onKeyDown}>
      {terms.map((term, index) => (
        <PanelTermItem
          key={term.term}
          term={term}
          isShown={term.term === shown}
          language={language}
          inTabOrder={index === place}
          onReached={onReached}
          onGo={onGo}
        />
      ))}
    </ul>
  );
}
