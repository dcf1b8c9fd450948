import { romanisedFamily } from './romanisedFamily';

/** An author as bibliographies have one: the parts of a name only where they are sure. */
export type AuthorName = { family: string; given: string } | { literal: string };

/** Surnames of one character that nearly all Chinese names begin with. */
const SURNAMES = new Set(
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅高郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭萧田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付傅方邹鄒熊白孟秦邱侯江尹薛闫閻段雷龙龍史陶贺賀毛郝顾顧龚龔邵万萬钱錢严嚴洪武戴莫孔汤湯温溫康施牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟申欧歐耿关關兰蘭焦俞左柳祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴涂成曲盛管骆駱甄褚娄婁'.split(
    '',
  ),
);
const DOUBLE_SURNAMES =
  /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|夏侯|皇甫|尉迟|尉遲|公孙|公孫|慕容|司徒|令狐|端木|独孤|獨孤|东方|東方)/u;
/** What names of bodies end with, and hardly any person's does. */
const BODY_ENDINGS =
  /[社报報网網局台院会會刊室处處署所厅廳办辦委厂廠团團党黨校系组組部司馆館库庫]$/u;
/** What names of places end with; a person may, and a name that is left whole says no less. */
const PLACE_ENDINGS = /[省市县縣区區州国國宫宮]$/u;
/** Begin like names of persons. */
const OTHER_NAMES =
  /^(?:安永|安徽|白金汉|毕马威|畢馬威|成都|高盛|高通|古巴|江苏|江蘇|江西|金边|卢森堡|卢旺达|罗马|马耳他|马里|宁夏|寧夏|石家庄|汤加|万科|温哥华)$/u;
/** What stands before the name of who wrote it. */
const ROLE =
  /^(?:\p{Script=Han}{0,8}(?:记者|記者|通讯员|通訊員)[:： /]{0,2}|(?:作者|撰文|文)[:：] ?|by:? )/iu;
/** What is said behind a name of who did what; without the space it may be the end of the name. */
const ROLE_BEHIND = / (?:著|编著|編著|主编|主編|编|編|译|譯|编译|編譯|撰|撰文|整理)$/u;
/** `张伟等`, “and others”. */
const WITH_OTHERS = /^\p{Script=Han}{2,3}等$/u;
const HAN_NAME = /^\p{Script=Han}{2,4}$/u;
/** One word of a Western name: `Jean-Luc`, `O'Neill`, `J.`, `J.R.`, `de`. */
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’-]*|(?:\p{Lu}\.-?)+)$/u;
/** Names of bodies and places may begin with an article in capitals (`Le Monde`), and few of persons do. */
const ARTICLE = /^(?:L[eao]s?|El|Il|Der|Die|Das|Het) /;
/** Spanish patronymics: behind them stands the mother's family name, and both are the family's. */
const PATRONYMIC = /(?:[eé]z|^Garc[ií]a)$/iu;
/** Nearly all Vietnamese family names. They stand first; written without their marks the name may be turned round. */
const VIETNAMESE = new Set(
  'Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Trịnh Đinh Đoàn Trương'.split(
    ' ',
  ),
);
const VIETNAMESE_PLAIN = new Set(['Nguyen', 'Tran', 'Pham', 'Huynh', 'Hoang', 'Truong', 'Trinh']);
const PARTICLES = new Set([
  'van',
  'von',
  'de',
  'der',
  'den',
  'del',
  'della',
  'di',
  'da',
  'du',
  'la',
  'le',
  'ten',
  'ter',
  'zu',
]);
/** Words of names of bodies; a person is never called so. */
const BODY_WORDS =
  /\b(?:the|of|for|and|ministry|institute|university|college|school|group|press|news|agency|office|committee|commission|council|cent(?:er|re)|bank|daily|times|post|union|team|staff|department|association|organi[sz]ation|foundation|society|company|corporation|inc|ltd|government|nations|bureau|administration|academy|review|journal|network|forum|summit|international|world|global|national|editors?|board|secretariat|nobody|rights|watch|foreign|affairs|policy|security|economic|political|public|federal|research|studies|sciences?|services?|media|radio|television|online|magazine|gazette|herald|tribune|zeitung|deutsche[rs]?)\b/i;

/**
 * The authors of a document from the line that names them, in its order. A name is parted into family and given name
 * where its form leaves no doubt, and is literal elsewhere: 新华社, Ministry of Foreign Affairs, Li Wei.
 */
export function authorNames(author: string | null): AuthorName[] {
  if (author === null) return [];
  const text = author.replace(/\s+/gu, ' ').trim();
  if (text === '') return [];
  const named = text.replace(ROLE, '');
  const persons = named === text ? null : authorsIn(named);
  return (persons?.every(isPerson) ? persons : authorsIn(text)).map(({ name }) => name);
}

/** What stands between names, and what has to hold of each that is found so: a sign may also be within a name. */
const LISTS: [between: RegExp, isAuthor: (author: Author) => boolean][] = [
  [/ ?[;；] ?/u, () => true],
  [/ ?、 ?/u, (author) => isPerson(author) || isBody(author)],
  [/ ?[、，,;；] ?| (?:and|&) | ?[和与與] ?| /u, isPerson],
  [/ ?(?:[、，,和与與]|\band\b|&) ?/u, isPerson],
];

function authorsIn(text: string): Author[] {
  const whole = authorOf(text);
  if (isPerson(whole)) return [whole];
  for (const [between, isAuthor] of LISTS) {
    const parts = text.split(between).filter((part) => part !== '');
    const authors = parts.map(
      parts.every((part) => INVERTED.test(part)) ? invertedAuthor : authorOf,
    );
    if (authors.length > 1 && authors.every(isAuthor)) return authors;
  }
  return [whole];
}

/** A person's name is literal, too, where it is not clear which part is the family's. */
interface Author {
  name: AuthorName;
  isUnclear: boolean;
}

function isPerson({ name, isUnclear }: Author): boolean {
  return isUnclear || 'family' in name;
}

function isBody({ name }: Author): boolean {
  return 'literal' in name && BODY_ENDINGS.test(name.literal);
}

/** Each with a comma, a family name may have any words: `Dela Cruz, Juan; García Márquez, Gabriel`. */
const INVERTED = /^[^,]+, [^,]+$/u;

function invertedAuthor(text: string): Author {
  const [family = '', given = ''] = text.split(', ');
  const isName = [...family.split(' '), ...given.split(' ')].every(isNameWord);
  return isName && !BODY_WORDS.test(text)
    ? { name: { family, given }, isUnclear: false }
    : authorOf(text);
}

function isNameWord(word: string): boolean {
  return NAME_WORD.test(word) || PARTICLES.has(word);
}

function authorOf(whole: string): Author {
  const text = whole.replace(ROLE_BEHIND, '');
  if (WITH_OTHERS.test(text)) return { name: { literal: text }, isUnclear: false };
  const name = chineseName(text) ?? invertedName(text) ?? westernName(text);
  if (name === null) return { name: { literal: whole }, isUnclear: false };
  if (name === 'unclear') return { name: { literal: text }, isUnclear: true };
  return { name, isUnclear: false };
}

function chineseName(text: string): AuthorName | null {
  if (!HAN_NAME.test(text) || OTHER_NAMES.test(text)) return null;
  if (BODY_ENDINGS.test(text) || PLACE_ENDINGS.test(text)) return null;
  const characters = [...text];
  const length = DOUBLE_SURNAMES.test(text) && characters.length > 2 ? 2 : 1;
  if (characters.length - length > 2) return null;
  if (length === 1 && !SURNAMES.has(characters[0] ?? '')) return null;
  return {
    family: characters.slice(0, length).join(''),
    given: characters.slice(length).join(''),
  };
}

/** `Doe, John`, `von der Leyen, Ursula`: a family name alone before the comma. */
function invertedName(text: string): AuthorName | null {
  const [family = '', given = '', ...more] = text.split(/,\s+/u);
  if (more.length > 0 || given === '' || BODY_WORDS.test(text)) return null;
  const words = given.split(' ');
  const named = family.split(' ');
  const name = named.pop() ?? '';
  if (!NAME_WORD.test(name) || !named.every((word) => PARTICLES.has(word))) return null;
  if (!words.every((word) => NAME_WORD.test(word))) return null;
  return words.length <= 3 ? { family, given } : null;
}

/** `John R. Doe`, `Ludwig van Beethoven`, `Xi Jinping`. */
function westernName(text: string): AuthorName | 'unclear' | null {
  if (!/^\p{Script=Latin}/u.test(text) || BODY_WORDS.test(text) || ARTICLE.test(text)) return null;
  const words = text.split(' ');
  if (words.length < 2 || words.length > 5) return null;
  const last = familyStart(words);
  const given = words.slice(0, last);
  const family = words.slice(last);
  if (given.length > 3 || !given.every((word) => NAME_WORD.test(word))) return null;
  if (!family.every(isNameWord)) return null;
  // Capitals alone are more often a body's: `BBC News`.
  if (!/\p{Ll}/u.test(family.at(-1) ?? '')) return null;
  const [first = '', second = '', ...more] = words;
  if (VIETNAMESE.has(first)) return { family: first, given: words.slice(1).join(' ') };
  if (VIETNAMESE_PLAIN.has(first)) return 'unclear';
  const romanised = more.length === 0 ? romanisedFamily(first, second) : null;
  if (romanised === 'unclear') return romanised;
  if (romanised === 0) return { family: first, given: second };
  return { family: family.join(' '), given: given.join(' ') };
}

/** Where in a name its family begins: at the first particle, else at two family names, else with the last word. */
function familyStart(words: readonly string[]): number {
  const particle = words.findIndex((word) => PARTICLES.has(word));
  if (particle > 0) return particle;
  const isDouble = words.length > 2 && PATRONYMIC.test(words.at(-2) ?? '');
  return words.length - (isDouble ? 2 : 1);
}
