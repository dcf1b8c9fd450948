import '../../text/folding/everyPair';
import type { Pack, PackName, PackTerm } from '../../pack/types';
import { foldToString } from '../../text/folding/fold';
import { labelGroupOf, scriptOf } from '../../text/languages';
import { isEditedByHand } from './isEditedByHand';

/** Conversions with regional vocabulary, such as OpenCC's; too heavy for anything but pages of the extension. */
export interface RegionalConverters {
  /** From the mainland's words to those of Taiwan (網際網路), of Hong Kong, and from Taiwan's to the mainland's. */
  toTaiwan(text: string): string;
  toHongKong(text: string): string;
  toMainland(text: string): string;
}

/** The same thing in the words of the mainland, folded, and in those of Taiwan or Hong Kong. */
export interface RegionalPhrase {
  mainland: string;
  regional: string;
  language: 'zh-Hant-TW' | 'zh-Hant-HK';
}

/** A shorter phrase may stand inside another word. */
const SHORTEST_PHRASE = 3;

/**
 * The phrases that an edited pack has for its terms and that no converter gives: 七大工業國組織 for 七国集团.
 * @param terms of a pack whose regional names were written by hand
 */
export function regionalPhrases(terms: readonly PackTerm[]): RegionalPhrase[] {
  return terms.flatMap(({ names }) => {
    const label = names.find(({ language, role }) => language === 'zh-Hans' && role === 'label');
    if (label === undefined) return [];
    const mainland = foldToString(label.text);
    return (['zh-Hant-TW', 'zh-Hant-HK'] as const).flatMap((region): RegionalPhrase[] => {
      const written = names.find(
        ({ language, origin }) => language === region && origin !== 'generated',
      );
      if (written === undefined || mainland.length < SHORTEST_PHRASE) return [];
      if (written.text.length < SHORTEST_PHRASE || foldToString(written.text) === mainland)
        return [];
      return [{ mainland, regional: written.text, language: region }];
    });
  });
}

/**
 * The pack with the names its terms have in other regions, marked as generated. A name that differs from one of the
 * term's by script alone is none, since folding finds it. Names that are there stay, and making them again adds none.
 */
export function withRegionalNames(
  pack: Pack,
  converters: RegionalConverters,
  phrases: readonly RegionalPhrase[],
): Pack {
  if (isEditedByHand(pack)) return pack;
  return { ...pack, terms: pack.terms.map((term) => withRegions(term, converters, phrases)) };
}

function withRegions(
  term: PackTerm,
  converters: RegionalConverters,
  phrases: readonly RegionalPhrase[],
): PackTerm {
  const known = new Set(term.names.map(({ text }) => foldToString(text)));
  const labelled = new Set(
    term.names.flatMap(({ role, language }) => (role === 'label' ? labelGroupOf(language) : [])),
  );
  const generated: PackName[] = [];
  for (const name of term.names) {
    if (name.origin === 'generated') continue;
    for (const { text, language } of otherForms(name, converters, phrases)) {
      const key = foldToString(text);
      if (known.has(key)) continue;
      known.add(key);
      const group = labelGroupOf(language);
      const role = labelled.has(group) ? 'alias' : 'label';
      labelled.add(group);
      generated.push({ text, language, role, origin: 'generated' });
    }
  }
  return generated.length === 0 ? term : { ...term, names: [...term.names, ...generated] };
}

function otherForms(
  { text, language }: PackName,
  { toTaiwan, toHongKong, toMainland }: RegionalConverters,
  phrases: readonly RegionalPhrase[],
): Pick<PackName, 'text' | 'language'>[] {
  const script = scriptOf(language);
  if (script !== 'hans' && script !== 'hant') return [];
  const folded = foldToString(text);
  if (script === 'hant') {
    const byPhrase = phrases
      .filter(({ regional }) => folded.includes(foldToString(regional)))
      .map(({ mainland, regional }) => folded.replace(foldToString(regional), mainland));
    return [toMainland(text), ...byPhrase].map((form) => ({ text: form, language: 'zh-Hans' }));
  }
  const byPhrase = phrases
    .filter(({ mainland }) => folded.includes(mainland))
    .map((phrase) => {
      const [before = '', ...after] = folded.split(phrase.mainland);
      const convert = phrase.language === 'zh-Hant-TW' ? toTaiwan : toHongKong;
      const rest = after.join(phrase.mainland);
      return {
        text: convert(before) + phrase.regional + convert(rest),
        language: phrase.language,
      };
    });
  return [
    { text: toTaiwan(text), language: 'zh-Hant-TW' },
    { text: toHongKong(text), language: 'zh-Hant-HK' },
    ...byPhrase,
  ];
}
