import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLossWarning } from '../useLossWarning';
import type { WordStore } from './createWordStore';
import { UnkeptContext, type UnkeptWords } from './UnkeptWords';

export interface FormWork<Words> {
  words: Words;
  setWords(change: (words: Words) => Words): void;
  /** The reader does not want them. */
  drop(): void;
}

export interface WordsOptions<Words> {
  /** Of the page's stores. */
  storeOf(unkept: UnkeptWords): WordStore<Words>;
  /** Which one of its kind. */
  form: string;
  /** What a form begins with that has not been written in. */
  begin(): Words;
  /** Whether anything would be lost with them. */
  isWritten(words: Words): boolean;
}

/**
 * What is written in a form. Where the form goes before it is kept or dropped, since something else opens in its place,
 * the words stay for when it opens again.
 */
export function useWords<Words>({
  storeOf,
  form,
  begin,
  isWritten,
}: WordsOptions<Words>): FormWork<Words> {
  const unkept = useContext(UnkeptContext);
  const store = unkept === null ? null : storeOf(unkept);
  const [words, setWords] = useState(() => store?.all.get(form) ?? begin());
  const isDropped = useRef(false);
  const atRisk = isWritten(words);
  useLossWarning(atRisk);
  // Before what opens in its place can ask for them.
  useLayoutEffect(() => {
    if (!isDropped.current) store?.write(form, atRisk ? words : null);
  }, [words]);
  return {
    words,
    setWords,
    drop() {
      isDropped.current = true;
      store?.write(form, null);
    },
  };
}
