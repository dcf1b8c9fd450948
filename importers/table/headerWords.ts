import type { ColumnRole } from '../../core/pack/names/termTable';
import { statedLanguage } from '../draft/statedLanguage';
import { languageCalled } from './languageNames';

/** Header words, folded: what they say of their column. */
const DEFINITIONS =
  /^(?:definitions?|def|descriptions?|meanings?|explanations?|gloss|erklärung|définition|definición|textual support|justification|justificación|definizione|definição|beschreibung|bedeutung|explication|определение|定义|定義|释义|釋義|解释|解釋|说明|說明|含义|含義|涵义|内涵|説明|解説|語義|意味|정의|설명|풀이|뜻)$/;
const REMARKS =
  /^(?:remarks?|notes?|comments?|context|examples?|usage|usage notes?|bemerkung(?:en)?|anmerkung(?:en)?|hinweise?|kommentar|kontext|remarques?|commentaires?|contexte|notas?|примечани[ея]|备注|備註|备考|註|注|附注|附註|備考|비고|注释|註釋|注記|评论|例句|用法|語境|语境|주석|예문)$/;
const IGNORED =
  /^(?:id|(?:concept|entry|term)[- ](?:id|number|no)|sujets?|no|nr|№|#|quelle|fachgebiet|sachgebiet|wortart|domaine|catégorie|kategorie|statut|number|序号|序號|编号|編號|号|代码|代碼|状态|狀態|status|date|created|modified|updated|日期|更新日期|来源|來源|source|sources|reference|references|出处|出處|出典|domain|subject|subject field|field|领域|領域|専門|专业|專業|学科|學科|分野|分类|分類|类别|類別|category|词性|詞性|品詞|pos|part of speech|拼音|pinyin|注音|よみ|読み|読み方|読みがな|ふりがな|ローマ字|reliability|author|url|link|链接|連結|출처|분야|번호|품사|발음)$/;
const NAMES =
  /^(?:terms?|names?|words?|entry|headword|labels?|pref(?:erred)? (?:labels?|terms?)|translations?|übersetzung|traduction|traducción|traduzione|tradução|перевод|benennung|begriff|terminus|termes?|términos?|termine|термин|src|source term|tgt|target|target term|译名|譯名|翻译|翻譯|번역|译文|譯文|译法|訳語|対訳|原文|外文|对应词|术语|術語|用語|用语|見出し語|名词|名詞|词条|詞條|词语|詞語|名称|名稱|词|詞|条目|條目|용어|표제어|명칭)$/;
const ALIASES =
  /^(?:alias(?:es)?|aka|alt(?:ernative)? (?:labels?|names?|terms?)|synonyms?|synonyme?s?|abkürzung(?:en)?|kürzel|kurzform|sigles?|also|abr[ée]viations?|abbreviations?|acronyms?|acronymes?|akronyme?|abbr|short|short forms?|variants?|别名|別名|又称|又稱|亦称|同义词|同義詞|同義語|类义词|類義語|缩写|縮寫|缩略语|縮略語|缩略词|縮略詞|略语|略語|简称|簡稱|略称|異称|异名|異名|其他名称|其他名稱|동의어|약어|약칭)$/;
const LANGUAGES: readonly { words: RegExp; language: string | null }[] = [
  {
    words:
      /^(?:(?:simplified )?chinese(?: ?\(?(?:simplified|prc|china)\)?)?|简体(?:中文)?|簡體(?:中文)?|简中|汉语|大陆|chs|sc)$/,
    language: 'zh-Hans',
  },
  {
    words:
      /^(?:traditional chinese|chinese ?\(?(?:traditional|taiwan)\)?|繁体(?:中文)?|繁體(?:中文)?|正體(?:中文)?|繁中|cht|tc)$/,
    language: 'zh-Hant',
  },
  { words: /^(?:台湾|臺灣|台灣|taiwan)$/, language: 'zh-Hant-TW' },
  { words: /^(?:香港|hong kong)$/, language: 'zh-Hant-HK' },
  {
    words:
      /^(?:chinesisch|chinois|chino|китайский|中文|漢語|汉文|漢文|华文|華文|中|中国語|중국어|중문)$/,
    language: null,
  },
  { words: /^(?:英|eng|영문)$/, language: 'en' },
  { words: /^(?:国文|국문|우리말)$/, language: 'ko' },
  { words: /^(?:和文|邦文)$/, language: 'ja' },
  { words: /^(?:francais)$/, language: 'fr' },
];
/** Subtags that are short words, too: `it`, `no`, `id` are columns of something else as often. */
const TAG = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-[a-z]{2})?$/;
const KNOWN_TAGS = new Set(
  'zh en fr de ru ja ko es pt it nl ar vi th pl sv da fi cs hu tr uk el he yue'.split(' '),
);
const BETWEEN_WORDS = /[\s()（）[\]/_:：-]+/;
/** A language with its script, its region, or both. */
const TAG_WITHIN = /\b[a-z]{2,3}-(?:[a-z]{4}-)?(?:[a-z]{4}|[a-z]{2})\b/g;
/** Which of two languages a column is about, before what it says. */
const SIDE = /^(?:source|target|src|tgt)[\s_-]+(?=\S)/;

/** 术语名称, 词条编号 */
const OF_TERM = /^(?:术语|術語|名词|名詞|词条|詞條|概念|条目|條目)(?=.)/;

/** `altLabel` as programs write it, and `itemLabel`, of what an entry is about. */
const CAMEL = /^[a-z]+(?:[A-Z][a-z]+){1,3}(?:_[a-z]{2,3})?$/;
const OF_ITEM = /^(?:item|concept) (?=\S)/;

/** A head as it is compared. */
export function foldedHeader(header: string): string {
  const written = header.normalize('NFKC').trim();
  const parted = CAMEL.test(written) ? written.replace(/(?=[A-Z])/g, ' ') : written;
  return parted.toLowerCase().replaceAll('*', '').replace(/:$/, '').trim().replace(OF_ITEM, '');
}

/** Whether a column holds what a term is called beside its name. */
export function isOfAliases(header: string): boolean {
  const word = foldedHeader(header);
  const parts = word.split(BETWEEN_WORDS).filter((part) => part !== '' && !isLanguage(part));
  return ALIASES.test(word) || (parts.length > 0 && parts.every((part) => ALIASES.test(part)));
}

/** What a header word says of its column; `null` for a word that says nothing. */
export function roleOfHeader(header: string): ColumnRole | null {
  const word = foldedHeader(header);
  if (word === '') return null;
  const known =
    roleOfWord(word) ?? roleOfWord(word.replace(SIDE, '')) ?? roleOfWord(word.replace(OF_TERM, ''));
  if (known !== null) return known;
  const parts = word.split(/[/／、]/);
  if (parts.length > 1) {
    const roles = parts.map((part) => roleOfWord(part.trim()));
    const [first] = roles;
    if (first !== null && roles.every((role) => role?.case === first?.case)) return first ?? null;
  }
  const beside = roleBesideLanguage(word);
  if (beside !== null && beside.case !== 'name') return beside;
  const language = languageOfHeader(word);
  if (language !== undefined) return { case: 'name', language };
  // 释义（来源：…）
  return beside ?? roleOfWord(word.split('(', 1)[0]?.trim() ?? '');
}

function roleOfWord(word: string): ColumnRole | null {
  if (
    DEFINITIONS.test(word) ||
    /^(?:definition|定义|定義)|(?:定义|定義|释义|釋義|解释|解釋|说明|說明)$/.test(word)
  )
    return { case: 'definition' };
  if (REMARKS.test(word)) return { case: 'remark' };
  if (IGNORED.test(word)) return { case: 'ignored' };
  return NAMES.test(word) || ALIASES.test(word) ? { case: 'name', language: null } : null;
}

/** What a header says beside a language: `English Definition`, `Synonyms_FR`, `Textual_Support_1_EN`, `Chinese_PRC_Def`; `null` if it says a name only. */
function roleBesideLanguage(word: string): ColumnRole | null {
  const parts = word.split(BETWEEN_WORDS).filter((part) => part !== '');
  const language = parts.find(isLanguage);
  const others = parts.filter((part) => !isLanguage(part) && !/^\d{1,2}$/.test(part));
  const rest = others.join(' ');
  if (language === undefined || rest === '') return null;
  // Between both may stand where the language is spoken: `Chinese_PRC_Def`, `English_United_States_Def`.
  for (const said of [rest, others.at(-1) ?? '']) {
    if (DEFINITIONS.test(said)) return { case: 'definition' };
    if (REMARKS.test(said)) return { case: 'remark' };
    if (IGNORED.test(said)) return { case: 'ignored' };
  }
  if (!NAMES.test(rest) && !ALIASES.test(rest)) return null;
  const named = languageNamed(language);
  if (named !== undefined) return { case: 'name', language: named };
  return { case: 'name', language: language === 'zh' ? null : statedLanguage(language) };
}

/** Whether a word is the tag or the name of a language. */
const isLanguage = (word: string) => KNOWN_TAGS.has(word) || languageNamed(word) !== undefined;

/** The language that a word is the name of; `null` for Chinese without its script, `undefined` for other words. */
function languageNamed(word: string): string | null | undefined {
  const found = LANGUAGES.find(({ words }) => words.test(word));
  return found === undefined ? (languageCalled(word) ?? undefined) : found.language;
}

/** The language that a header names alone or beside another word (英文术语, Term (EN)); `undefined` if it names none. */
function languageOfHeader(word: string): string | null | undefined {
  const parts = [
    word,
    // 英文对应词, 中文译名
    word.slice(0, 2),
    ...word.split(BETWEEN_WORDS),
    word.replace(/(?:术语|術語|用語|名称|名稱|名|词|詞|용어|명|terms?|names?)$/, '').trim(),
  ];
  const whole = word.replaceAll('_', '-');
  if (TAG.test(whole) && KNOWN_TAGS.has(whole.split('-')[0] ?? '')) {
    return whole === 'zh' ? null : statedLanguage(whole);
  }
  for (const part of parts) {
    const named = languageNamed(part);
    if (named !== undefined) return named;
  }
  const tag = tagIn(word) ?? parts.find((part) => part.length === 2 && KNOWN_TAGS.has(part));
  const isOfNames =
    /term|name|label|lang|translation|benennung|begriff|术语|術語|用語|名|용어/.test(word);
  if (tag === undefined || !isOfNames) return undefined;
  return tag === 'zh' ? null : statedLanguage(tag);
}

/** A language with its script or region within a header: `zh-CN` of `Term [zh-CN]`. */
function tagIn(word: string): string | undefined {
  const tags = word.replaceAll('_', '-').match(TAG_WITHIN) ?? [];
  return tags.find((tag) => KNOWN_TAGS.has(tag.split('-')[0] ?? ''));
}
