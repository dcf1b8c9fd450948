/**
 * Proposes the other names of a Chinese one: what it is called in Traditional characters, in Taiwan and in Hong Kong,
 * and how it is read. By OpenCC, whose dictionaries are large: for pages of the extension, and there by `import()`.
 * `scripts/generateNames.mjs` makes those of the built-in pack, with corrections for its subject.
 */
import { Converter } from 'opencc-js';
import type { Language } from '../../text/languages';
import { readingOf } from '../../text/sound/readingOf';
import type { PackName } from '../types';

type Convert = (text: string) => string;

/** Made when first asked for: each takes a part of a second. */
const converters = new Map<string, Convert>();

const FORMS: readonly { language: Language; to: 'tw' | 'twp' | 'hk' }[] = [
  { language: 'zh-Hant', to: 'tw' },
  { language: 'zh-Hant-TW', to: 'twp' },
  { language: 'zh-Hant-HK', to: 'hk' },
];

/**
 * Names that a Chinese name most likely has elsewhere and that are not among `names`, as `generated` ones. Regional
 * ones are proposed only where more than the script tells them from the name.
 *
 * @param name in Simplified or Traditional characters; nothing is proposed for a name in another language
 */
export function otherForms(name: PackName, names: readonly PackName[]): PackName[] {
  if (!name.language.startsWith('zh')) return [];
  const simplified = convert('t', 'cn', name.text);
  const known = new Set(names.map(({ text }) => text));
  const byScript = new Set([simplified, name.text]);
  const proposed: PackName[] = [];
  const propose = (text: string, language: Language) => {
    if (known.has(text) || !/\p{Script=Han}/u.test(text)) return;
    known.add(text);
    const ambiguous = name.ambiguous === true ? { ambiguous: true as const } : {};
    proposed.push({ text, language, role: 'alias', ...ambiguous, origin: 'generated' });
  };
  if (name.language !== 'zh-Hans') propose(simplified, 'zh-Hans');
  for (const { language, to } of FORMS) {
    const form = convert('cn', to, simplified);
    const isRegional = convert('t', 'cn', form) !== simplified;
    if (language === 'zh-Hant' || isRegional) propose(form, language);
    if (language === 'zh-Hant') byScript.add(form);
  }
  return proposed;
}

/** The name with how it is read; one in another language as it is. */
export function withReading(name: PackName): PackName {
  if (!name.language.startsWith('zh')) return name;
  const pinyin = readingOf(name.text)
    .toLowerCase()
    .replaceAll('ü', 'u')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return pinyin === '' ? name : { ...name, pinyin };
}

function convert(from: 't' | 'cn', to: 'cn' | 'tw' | 'twp' | 'hk', text: string): string {
  const key = `${from} ${to}`;
  const converter = converters.get(key) ?? Converter({ from, to });
  converters.set(key, converter);
  return converter(text);
}
