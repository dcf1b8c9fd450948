import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type english from '../public/_locales/en/messages.json';

/** A key of `public/_locales/<locale>/messages.json`. */
export type MessageKey = keyof typeof english;

/** Returns the text of `key` in the browser's language; `$1`, `$2`… are replaced by `values`. */
export type Localize = (key: MessageKey, ...values: (string | number)[]) => string;

const LocalizationContext = createContext<Localize>((key) => key);

export const LocalizationProvider = LocalizationContext.Provider;

export function useText(): Localize {
  return useContext(LocalizationContext);
}
