import type { ColumnRole, TermTable } from '../../core/pack/names/termTable';
import { languageOf } from '../draft/languageOf';
import { statedLanguage } from '../draft/statedLanguage';

/** What was guessed of a table. */
export type GuessedColumns = Pick<TermTable, 'roles' | 'hasHeader'>;

/** Header words, folded: what they say of their column. */
const DEFINITIONS =
  /^(?:definitions?|def|descriptions?|meanings?|explanations?|gloss|erklärung|définition|definición|textual support|justification|justificación|definizione|определение|定义|定義|释义|釋義|解释|解釋|说明|說明|含义|含義)$/;
const REMARKS =
  /^(?:remarks?|notes?|comments?|context|examples?|bemerkung(?:en)?|anmerkung(?:en)?|hinweise?|remarques?|notas?|примечани[ея]|备注|備註|备考|註|注|附注|附註|備考|비고|注释|註釋|评论|例句|用法)$/;
const IGNORED =
  /^(?:id|(?:concept|entry|term)[- ](?:id|number|no)|sujets?|no|nr|#|quelle|fachgebiet|sachgebiet|wortart|domaine|number|序号|序號|编号|編號|号|状态|狀態|status|date|created|modified|日期|来源|來源|source|sources|reference|出处|出處|domain|subject|field|领域|領域|分类|分類|类别|類別|category|词性|詞性|pos|part of speech|拼音|pinyin|注音|reliability|author|url)$/;
const NAMES =
  /^(?:terms?|names?|words?|entry|headword|label|benennung|begriff|terminus|termes?|términos?|termine|термин|src|source term|tgt|target term|译名|譯名|译文|譯文|译法|原文|外文|对应词|术语|術語|名词|名詞|词条|詞條|词语|詞語|名称|名稱|词|詞|条目|條目)$/;
const ALIASES =
  /^(?:alias(?:es)?|synonyms?|synonyme?s?|abkürzung(?:en)?|sigles?|also|abr[ée]viations?|abbreviations?|acronyms?|abbr|short|variants?|别名|別名|又称|又稱|同义词|同義詞|缩写|縮寫|简称|簡稱|异名|異名|其他名称|其他名稱)$/;
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
    words: /^(?:chinesisch|chinois|chino|китайский|中文|漢語|汉文|漢文|华文|華文|中)$/,
    language: null,
  },
  {
    words: /^(?:english|englisch|anglais|inglés|inglese|английский|英文|英语|英語|英|eng)$/,
    language: 'en',
  },
  { words: /^(?:fran[çc]ais|french|französisch|francés|法文|法语|法語)$/, language: 'fr' },
  { words: /^(?:deutsch|german|allemand|alemán|德文|德语|德語)$/, language: 'de' },
  { words: /^(?:русский|russian|russisch|russe|ruso|俄文|俄语|俄語)$/, language: 'ru' },
  { words: /^(?:日本語|japanese|japanisch|japonais|日文|日语|日語)$/, language: 'ja' },
  { words: /^(?:한국어|korean|韩文|韓文|韩语|韓語|朝鲜语)$/, language: 'ko' },
  { words: /^(?:español|spanish|spanisch|espagnol|西班牙文|西班牙语|西班牙語)$/, language: 'es' },
];
/** Subtags that are short words, too: `it`, `no`, `id` are columns of something else as often. */
const TAG = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-[a-z]{2})?$/;
const KNOWN_TAGS = new Set(
  'zh en fr de ru ja ko es pt it nl ar vi th pl sv da fi cs hu tr uk el he yue'.split(' '),
);
/** Rows that are looked at. */
const SAMPLE = 200;
/** Rows above a header at most. */
const HIGHEST = 12;
/** A column of longer cells holds definitions. */
const LONG = 24;

/** What the columns of a table hold: by its header words, or without them the first two names and the third a definition. */
export function guessColumns(rows: readonly (readonly string[])[]): GuessedColumns {
  const [first = []] = rows;
  const width = rows.slice(0, SAMPLE).reduce((most, { length }) => Math.max(most, length), 0);
  const named = first.map(roleOfHeader);
  const hasHeader = named.some((role) => role?.case === 'name' || role?.case === 'definition');
  const body = rows.slice(hasHeader ? 1 : 0, SAMPLE);
  const cells = (column: number) => body.map((row) => row[column] ?? '');
  const columns = Array.from({ length: width }, (_, column) => column);
  if (hasHeader) {
    const roles = columns.map(
      (column): ColumnRole => withLanguage(named[column] ?? { case: 'ignored' }, cells(column)),
    );
    return {
      roles: withName(
        roles,
        columns.filter((column) => named[column] === null),
        cells,
      ),
      hasHeader,
    };
  }
  let place = 0;
  const roles = columns.map((column): ColumnRole => {
    const role = roleByPlace(place, cells(column));
    if (role.case !== 'ignored') place++;
    return role;
  });
  return { roles, hasHeader };
}

/**
 * Rows from the one on that says what the columns hold: above it a sheet may have its title, and below it in the same head
 * the languages of a column that spans several.
 */
export function fromHeader(rows: readonly string[][]): string[][] {
  const at = rows.slice(0, HIGHEST).findIndex((row, index) => {
    const isWider = rows.slice(0, index).every((above) => filledIn(above) < filledIn(row));
    return isWider && filledIn(row) > 1 && isHeader(row);
  });
  if (at === -1) return [...rows];
  const header = rows[at] ?? [];
  const below = rows[at + 1] ?? [];
  const isSecond =
    filledIn(below) > 1 && below.every((cell) => cell === '' || roleOfHeader(cell) !== null);
  if (!isSecond || !isHeader(below)) return rows.slice(at);
  const width = Math.max(header.length, below.length);
  const both = Array.from({ length: width }, (_, column) => below[column] || header[column] || '');
  return [both, ...rows.slice(at + 2)];
}

const filledIn = (row: readonly string[]) => row.filter((cell) => cell !== '').length;

const isHeader = (row: readonly string[]) =>
  row.some((cell) => ['name', 'definition'].includes(roleOfHeader(cell)?.case ?? '')) &&
  row.filter((cell) => cell !== '' && roleOfHeader(cell) !== null).length * 2 >= filledIn(row);

/** Without any name among the headers, the first column that nothing is known of is one. */
function withName(
  roles: ColumnRole[],
  unknown: readonly number[],
  cells: (column: number) => string[],
): ColumnRole[] {
  if (roles.some((role) => role.case === 'name')) return roles;
  const [column] = unknown;
  return roles.map((role, index) =>
    index === column ? withLanguage({ case: 'name', language: null }, cells(index)) : role,
  );
}

function roleOfHeader(header: string): ColumnRole | null {
  const word = header
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[*:：]/g, '')
    .trim();
  if (word === '') return null;
  if (
    DEFINITIONS.test(word) ||
    /^(?:definition|定义|定義)|(?:定义|定義|释义|釋義|解释|解釋|说明|說明)$/.test(word)
  )
    return { case: 'definition' };
  if (REMARKS.test(word)) return { case: 'remark' };
  if (IGNORED.test(word)) return { case: 'ignored' };
  if (NAMES.test(word) || ALIASES.test(word)) return { case: 'name', language: null };
  const beside = roleBesideLanguage(word);
  if (beside !== null && beside.case !== 'name') return beside;
  const language = languageOfHeader(word);
  return language === undefined ? beside : { case: 'name', language };
}

/** What a header says beside a language: `English Definition`, `Synonyms_FR`, `Textual_Support_1_EN`; `null` if it says a name only. */
function roleBesideLanguage(word: string): ColumnRole | null {
  const parts = word.split(/[\s()（）[\]/_:：-]+/).filter((part) => part !== '');
  const isLanguage = (part: string) =>
    KNOWN_TAGS.has(part) || LANGUAGES.some(({ words }) => words.test(part));
  const language = parts.find(isLanguage);
  const rest = parts.filter((part) => !isLanguage(part) && !/^\d{1,2}$/.test(part)).join(' ');
  if (language === undefined || rest === '') return null;
  if (DEFINITIONS.test(rest)) return { case: 'definition' };
  if (REMARKS.test(rest)) return { case: 'remark' };
  if (IGNORED.test(rest)) return { case: 'ignored' };
  if (!NAMES.test(rest) && !ALIASES.test(rest)) return null;
  const named = LANGUAGES.find(({ words }) => words.test(language));
  if (named !== undefined) return { case: 'name', language: named.language };
  return { case: 'name', language: language === 'zh' ? null : statedLanguage(language) };
}

/** The language that a header names alone or beside another word (英文术语, Term (EN)); `undefined` if it names none. */
function languageOfHeader(word: string): string | null | undefined {
  const parts = [
    word,
    // 英文对应词, 中文译名
    word.slice(0, 2),
    ...word.split(/[\s()（）[\]/_:：-]+/),
    word.replace(/(?:术语|術語|名称|名稱|名|词|詞|terms?|names?)$/, '').trim(),
  ];
  const whole = word.replaceAll('_', '-');
  if (TAG.test(whole) && KNOWN_TAGS.has(whole.split('-')[0] ?? '')) {
    return whole === 'zh' ? null : statedLanguage(whole);
  }
  for (const part of parts) {
    const found = LANGUAGES.find(({ words }) => words.test(part));
    if (found !== undefined) return found.language;
  }
  const tag = tagIn(word) ?? parts.find((part) => part.length === 2 && KNOWN_TAGS.has(part));
  const isOfNames = /term|name|label|lang|benennung|begriff|术语|術語|名/.test(word);
  if (tag === undefined || !isOfNames) return undefined;
  return tag === 'zh' ? null : statedLanguage(tag);
}

/** A language with its script or region within a header: `zh-CN` of `Term [zh-CN]`. */
function tagIn(word: string): string | undefined {
  const tags = word.replaceAll('_', '-').match(/\b[a-z]{2,3}(?:-[a-z]{4})?-[a-z]{2}\b/g) ?? [];
  return tags.find((tag) => KNOWN_TAGS.has(tag.split('-')[0] ?? ''));
}

/** @param column counted among those that hold something */
function roleByPlace(column: number, cells: readonly string[]): ColumnRole {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const numbers = filled.filter((cell) => /^[\d.,\s%-]+$/.test(cell)).length;
  // Below the last number there may be a line of another kind.
  if (filled.length === 0 || (numbers > 0 && numbers >= filled.length - 1)) {
    return { case: 'ignored' };
  }
  const length = filled.reduce((sum, cell) => sum + cell.length, 0) / filled.length;
  if (column < 2 && (column === 0 || length <= LONG * 2)) {
    return withLanguage({ case: 'name', language: null }, cells);
  }
  return column <= 2 ? { case: 'definition' } : { case: 'remark' };
}

/** A column of names whose language its header leaves open, with that of its cells. */
function withLanguage(role: ColumnRole, cells: readonly string[]): ColumnRole {
  if (role.case !== 'name' || role.language !== null) return role;
  return { case: 'name', language: languageOfNames(cells) };
}

/** Names have no words to tell a Latin language from: where nothing else is said they are taken for English. */
export function languageOfNames(cells: readonly string[]): string | null {
  const text = cells.join('\n');
  const told = languageOf(text);
  if (told !== null) return told;
  return /[a-z]/i.test(text) && !/[^\0-\u024f‘’“”–—…\s]/.test(text) ? 'en' : null;
}
