import { useMemo, useState } from 'preact/hooks';
import type { Choice } from './Choice';

const NOTHING: Pick<Choice, 'isOn' | 'chosen' | 'last'> = {
  isOn: false,
  chosen: new Set(),
  last: null,
};

/** A choice of several, empty and switched off at first. */
export function useChoice(): Choice {
  const [state, setState] = useState(NOTHING);
  return useMemo(
    () => ({
      ...state,
      begin: (first) =>
        setState({
          isOn: true,
          chosen: new Set(first === null ? [] : [first]),
          last: first,
        }),
      end: () => setState(NOTHING),
      set: (keys, isChosen) =>
        setState((before) => {
          const chosen = new Set(before.chosen);
          for (const key of keys) {
            if (isChosen) chosen.add(key);
            else chosen.delete(key);
          }
          return { ...before, chosen, last: keys.at(-1) ?? before.last };
        }),
    }),
    [state],
  );
}
