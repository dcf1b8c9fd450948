import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourceFiles } from './sourceLiterals';

const FOLDER = join(import.meta.dirname, '..', '..', 'public', '_locales');
const LOCALES = ['en', 'zh_CN', 'zh_TW'] as const;

type Messages = Record<string, { message: string }>;

function messagesOf(locale: string): Messages {
  return JSON.parse(readFileSync(join(FOLDER, locale, 'messages.json'), 'utf8'));
}

const english = messagesOf('en');
const files = sourceFiles();
const literals = new Set(files.flatMap((file) => file.literals));

/** `$1`, `$2`… that a message has a place for, in order, each once. */
function placesIn(message: string): string[] {
  return [...new Set(message.match(/\$\d/g))].sort();
}

test('there is a folder for every language, and no other', () => {
  expect(readdirSync(FOLDER).sort()).toEqual([...LOCALES]);
});

describe.each(LOCALES)('%s', (locale) => {
  const messages = messagesOf(locale);

  test('has the same keys as English', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  test('has a place for the same values as English', () => {
    const wrong = Object.keys(messages).filter(
      (key) =>
        placesIn(messages[key]?.message ?? '').join() !==
        placesIn(english[key]?.message ?? '').join(),
    );
    expect(wrong).toEqual([]);
  });

  test('has no empty message, none with stray white space', () => {
    const wrong = Object.entries(messages)
      .filter(([, { message }]) => message === '' || message !== message.trim())
      .map(([key]) => key);
    expect(wrong).toEqual([]);
  });

  test('uses its own quotation marks and punctuation', () => {
    const foreign = {
      en: /[「」，。；：？！]/u,
      zh_CN: /[「」"]|[,;:?!](?=\p{Script=Han})/u,
      zh_TW: /[“”"]|[,;:?!](?=\p{Script=Han})/u,
    };
    const wrong = Object.entries(messages)
      .filter(([, { message }]) => foreign[locale].test(message))
      .map(([key, { message }]) => `${key}: ${message}`);
    expect(wrong).toEqual([]);
  });
});

/** Other words for what has one: by language, what is not said, and what is said instead. */
const SYNONYMS: Record<'zh_CN' | 'zh_TW', [synonym: RegExp, word: string][]> = {
  zh_CN: [
    [/你/u, '您'],
    [/词条|条目名称/u, '术语'],
    [/附注/u, '备注'],
    [/释义/u, '定义'],
    [/核心|值得注意|分量/u, '关键、重要、一般'],
    [/近似词|形似而非/u, '易混词'],
    [/正名/u, '首选名称'],
    [/标注数|标注在/u, '标记'],
    [/[\d$]+ 份/u, '篇'],
    [/(?<!参考)文献/u, '文档'],
  ],
  zh_TW: [
    [/你/u, '您'],
    [/詞條/u, '術語'],
    [/附註/u, '備註'],
    [/釋義/u, '定義'],
    [/核心|值得注意|份量/u, '關鍵、重要、一般'],
    [/近似詞|形似而非/u, '易混詞'],
    [/正名/u, '首選名稱'],
    [/標註數|標註在/u, '標記'],
    [/[\d$]+ 份/u, '篇'],
    [/(?<!參考)文獻/u, '文件'],
    [/旁註/u, '旁注'],
    [/側邊面板/u, '側邊欄'],
    [/再試一次/u, '重試'],
    [/自動生成/u, '自動產生'],
  ],
};

describe.each(['zh_CN', 'zh_TW'] as const)('%s', (locale) => {
  const messages = Object.entries(messagesOf(locale));

  test.each(SYNONYMS[locale])('says nothing that fits %s: it is “%s”', (synonym) => {
    expect(messages.filter(([, { message }]) => synonym.test(message))).toEqual([]);
  });

  test('has six dots where something goes on', () => {
    const wrong = messages.filter(([, { message }]) => /(?<!…)…(?!…)|…{3,}|\.{3}/u.test(message));
    expect(wrong).toEqual([]);
  });

  test('keeps Latin letters, digits and values a space away from Chinese characters', () => {
    const close = /\p{Script=Han}(?:[A-Za-z0-9]|\$\d)|(?:[A-Za-z0-9]|\$\d)\p{Script=Han}/u;
    expect(messages.filter(([, { message }]) => close.test(message))).toEqual([]);
  });
});

test('every key is used', () => {
  const unused = Object.keys(english).filter(
    (key) => !literals.has(key) && !literals.has(`__MSG_${key}__`),
  );
  expect(unused).toEqual([]);
});

test('every key that the manifest names is there', () => {
  const named = [...literals].flatMap((literal) => literal.match(/^__MSG_(\w+)__$/)?.[1] ?? []);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((key) => !Object.hasOwn(english, key))).toEqual([]);
});

test('every key that code asks for is there', () => {
  const asked = files.flatMap(({ path, asked }) => asked.map((key) => ({ path, key })));
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter(({ key }) => !Object.hasOwn(english, key))).toEqual([]);
});

test('no component speaks to the reader in a language of its own', () => {
  const spoken = files.flatMap(({ path, spoken }) => spoken.map((text) => `${path}: ${text}`));
  expect(spoken).toEqual([]);
});
