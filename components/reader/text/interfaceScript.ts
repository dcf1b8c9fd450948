import type { PageScript } from '../../../core/text/languages';

/** The script of the interface: what a term goes by where no document says otherwise. */
export function interfaceScript(language: string): PageScript {
  const tag = language.toLowerCase();
  if (!tag.startsWith('zh')) return 'latin';
  return /hant|tw|hk|mo/.test(tag) ? 'hant' : 'hans';
}

/** The script to show Chinese names in where the interface may be English. */
export function chineseScript(
  language: string,
  shown: 'document' | 'hans' | 'hant',
): 'hans' | 'hant' {
  if (shown !== 'document') return shown;
  return interfaceScript(language) === 'hant' ? 'hant' : 'hans';
}
