import { useReducer, useState } from 'preact/hooks';
import { createUnkeptWords, type UnkeptWords } from './UnkeptWords';

/** The unkept words of a page, and whether there are any. */
export function useUnkeptWords(): { unkept: UnkeptWords; isAny: boolean } {
  const [, drawAgain] = useReducer((count: number, _: null) => count + 1, 0);
  const [unkept] = useState(() => createUnkeptWords(() => drawAgain(null)));
  const isAny = Object.values(unkept).some(({ all }) => all.size > 0);
  return { unkept, isAny };
}
