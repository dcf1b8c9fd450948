import { pageScriptOf } from '../../core/text/script/pageScript';

/** The `lang` for a text of unknown language, as far as its choice of font goes. */
export function languageOf(text: string): 'zh-Hans' | 'zh-Hant' | 'en' {
  const script = pageScriptOf(text, null);
  if (script === 'latin') return 'en';
  return script === 'hans' ? 'zh-Hans' : 'zh-Hant';
}
