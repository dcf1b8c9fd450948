import { pageScriptOf } from '../../core/text/script/pageScript';
import { scriptOfTag, statedLanguage } from './statedLanguage';

/** Units of a text that are looked at. */
const SAMPLE = 20_000;
/** Letters below which words of a language are too few to tell it. */
const FEWEST_WORDS = 12;
/** Of the words, how many are among a language's commonest at least, and how much more often than another's. */
const COMMON_SHARE = 0.12;
const MARGIN = 1.5;

/** The words that a language cannot do without and that few others have. */
const COMMON_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'the of and to in is that for it with as was on are be this by not or from which have at',
  ),
  fr: words(
    'le la les des et un une du est que dans pour qui au sur pas avec ce il par plus aux sont ne l d qu n s on en à elle cette leur',
  ),
  de: words(
    'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden',
  ),
  es: words('el la los las y que del se por un una para con no es al lo como más su sus sobre fue'),
  it: words(
    'il di che la e per un una del non con sono della le gli dei nel alla è si da anche come',
  ),
  pt: words('o a os as de que e do da em um uma para com não por dos no na se mais é ao como'),
  nl: words('de het een en van in is dat op te zijn met voor niet die aan er om ook als bij'),
};
/** Share of a text that letters of names from elsewhere have at most. */
const OTHER_LETTERS = 0.01;
/** Letters that Cyrillic writings other than Russian have. */
const NOT_RUSSIAN = /[іїєґўјљњћђџѓќѕәғқңөұүһ]/i;
const RUSSIAN = /[ыэё]/i;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/**
 * The language of a text as a BCP 47 tag, of Chinese with its script; `null` where it is not sure.
 *
 * @param stated what the file says; it counts where the text does not speak against it
 */
export function languageOf(text: string, stated: string | null = null): string | null {
  const sample = text.slice(0, SAMPLE);
  const tag = statedLanguage(stated);
  const byWriting = writtenIn(sample, tag);
  if (byWriting === null) return tag;
  if (byWriting !== 'latin' && byWriting !== 'cyrillic') return byWriting;
  const told = byWriting === 'latin' ? latinLanguage(sample) : cyrillicLanguage(sample);
  if (tag === null || scriptOfTag(tag) !== (byWriting === 'latin' ? 'Latn' : 'Cyrl')) return told;
  // A region says more than the words do; pages keep the language of their makers' template.
  return told === null || primary(tag) === told ? tag : told;
}

const primary = (tag: string) => tag.split('-', 1)[0] ?? tag;

function writtenIn(sample: string, stated: string | null): string | null {
  let han = 0;
  let kana = 0;
  let hangul = 0;
  let latin = 0;
  let cyrillic = 0;
  let greek = 0;
  for (let at = 0; at < sample.length; at++) {
    const unit = sample.charCodeAt(at);
    if (unit < 0x41) continue;
    if (unit < 0x250) {
      if (isLatin(unit)) latin++;
    } else if (unit >= 0x400 && unit <= 0x52f) cyrillic++;
    else if (unit >= 0x370 && unit <= 0x3ff) greek++;
    else if (unit >= 0x3041 && unit <= 0x30fa) kana++;
    else if (unit >= 0x3400 && unit <= 0x9fff) han++;
    else if (unit >= 0xac00 && unit <= 0xd7a3) hangul++;
  }
  // A character says about as much as three letters do.
  const eastern = (han + kana + hangul) * 3;
  // No other language is written so.
  if (greek > latin + cyrillic + eastern) return 'el';
  if (eastern === 0 && latin + cyrillic === 0) return null;
  if (eastern < (latin + cyrillic) * 0.6) return cyrillic > latin ? 'cyrillic' : 'latin';
  if (hangul > han + kana) return 'ko';
  // Chinese has a の now and then; Japanese prose is half kana, its titles a tenth.
  if (kana > (han + kana) * 0.08) return 'ja';
  return pageScriptOf(sample, stated) === 'hant' ? traditional(stated) : 'zh-Hans';
}

const isLatin = (unit: number) =>
  (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || unit >= 0xc0;

function traditional(stated: string | null): string {
  const region = /^zh-Hant-(TW|HK)$/.exec(stated ?? '')?.[1];
  return region === undefined ? 'zh-Hant' : `zh-Hant-${region}`;
}

function cyrillicLanguage(sample: string): string | null {
  return RUSSIAN.test(sample) && !NOT_RUSSIAN.test(sample) ? 'ru' : null;
}

function latinLanguage(sample: string): string | null {
  const lower = sample.toLowerCase();
  const found = lower.match(/\p{Script=Latin}+/gu) ?? [];
  if (found.length < FEWEST_WORDS) return null;
  // ě, ł, ő and ş are of none of these languages, whatever their short words are.
  const others = lower.match(/(?![a-zà-öø-ÿœß])\p{Script=Latin}/gu)?.length ?? 0;
  if (others > lower.length * OTHER_LETTERS) return null;
  const shares = Object.entries(COMMON_WORDS)
    .map(([language, common]) => ({
      language,
      share: found.filter((word) => common.has(word)).length / found.length,
    }))
    .sort((a, b) => b.share - a.share);
  const [best, second] = shares;
  if (best === undefined || second === undefined || best.share < COMMON_SHARE) return null;
  return best.share >= second.share * MARGIN ? best.language : null;
}
