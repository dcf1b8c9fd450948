import { readSyllableNames } from '../../text/sound/readingsOf';

/** Surnames as pinyin has them. */
const SURNAMES = new Set(
  'ai an bai bao bi cai cao chang chen cheng chu cong cui dai deng ding dong du duan fan fang fei feng fu gan gao ge geng gong gu guan guo han hao he hou hu huang ji jia jiang jiao jin kang ke kong lai lan lei li liang liao lin ling liu long lou lu luo lyu ma mei meng miao min mo mu ni nie ning niu ou pan pang pei peng qi qian qiao qin qiu qu ren ruan shan shang shao shen sheng shi shu song su sun tan tang tao tian tong tu wan wang wei wen wu xi xia xiang xiao xie xin xing xiong xu xue yan yang yao ye yi yin you yu yuan yue zeng zhai zhan zhang zhao zhen zheng zhong zhou zhu zhuang zou zuo ouyang shangguan sima situ zhuge'.split(
    ' ',
  ),
);
const LONGEST_SYLLABLE = 6;
const MOST_SYLLABLES = 3;

let syllables: ReadonlySet<string> | null = null;

/**
 * Two words of Latin letters as the romanised name of a Chinese person, `Xi Jinping` or `Jinping Xi`, or of a Korean one
 * with a hyphen, `Ban Ki-moon`, that stands as it does in the language itself.
 *
 * @returns which of the words is the family's; `unclear` where either may be, `null` for any other name
 */
export function romanisedFamily(first: string, second: string): 0 | 1 | 'unclear' | null {
  // Western names have capitals behind their hyphens.
  if (/^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(second)) return 0;
  if (!isPinyin(first) || !isPinyin(second)) return null;
  const isFirst = SURNAMES.has(first.toLowerCase());
  const isSecond = SURNAMES.has(second.toLowerCase());
  if (isFirst && isSecond) return 'unclear';
  if (isFirst) return 0;
  return isSecond ? 1 : null;
}

/** Whether a word is of syllables of pinyin, a name's number of them at most. */
function isPinyin(word: string): boolean {
  syllables ??= new Set(readSyllableNames());
  const letters = word.toLowerCase().replaceAll(/['’-]/g, '');
  // Lengths that the syllables so far can have.
  let ends: readonly number[] = [0];
  for (let count = 0; count < MOST_SYLLABLES; count++) {
    const next = new Set(ends.flatMap((end) => syllableEnds(letters, end, syllables ?? new Set())));
    if (next.has(letters.length)) return true;
    ends = [...next];
  }
  return false;
}

function syllableEnds(letters: string, start: number, known: ReadonlySet<string>): number[] {
  const ends: number[] = [];
  for (let end = start + 1; end <= Math.min(letters.length, start + LONGEST_SYLLABLE); end++) {
    if (known.has(letters.slice(start, end))) ends.push(end);
  }
  return ends;
}
