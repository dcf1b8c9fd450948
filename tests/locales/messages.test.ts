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
