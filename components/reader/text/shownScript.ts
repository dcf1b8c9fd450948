import { createContext } from 'preact';
import { useCallback, useContext } from 'preact/hooks';
import type { ReadingPreferences } from '../../../core/settings/readingPreferences';
import { type Language, pageScriptOfLanguage } from '../../../core/text/languages';
import { inScript } from '../../../core/text/script/displayScript';

/** The script that texts of documents are shown in; `document` shows them as published. */
export const ShownScript = createContext<ReadingPreferences['script']>('document');

export interface ShownText {
  /** As many UTF-16 units as the text, so that offsets hold. */
  text: string;
  language: Language;
}

/** Gives what to show of a text of the library. What is cited, searched and linked is the text itself. */
export function useShown(): (text: string, language: Language) => ShownText {
  const script = useContext(ShownScript);
  return useCallback((text, language) => shownIn(script, text, language), [script]);
}

/** Whether texts of that language are shown otherwise than they were published. */
export function isConverted(script: ReadingPreferences['script'], language: Language): boolean {
  const written = pageScriptOfLanguage(language);
  return script !== 'document' && written !== 'latin' && written !== script;
}

/** The same where the script is at hand. */
export function shownIn(
  script: ReadingPreferences['script'],
  text: string,
  language: Language,
): ShownText {
  const written = pageScriptOfLanguage(language);
  if (script === 'document' || written === 'latin' || written === script) return { text, language };
  return {
    text: inScript(text, script, written),
    language: script === 'hans' ? 'zh-Hans' : 'zh-Hant-TW',
  };
}

/** The script in which labels of terms are shown among texts of `language`. */
export function useLabelScript(language: Language): 'hans' | 'hant' | 'latin' {
  const script = useContext(ShownScript);
  const written = pageScriptOfLanguage(language);
  return script === 'document' || written === 'latin' ? written : script;
}
