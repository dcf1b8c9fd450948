/**
 * Writes the generated part of the built-in pack: regional and Traditional forms of its Simplified
 * names (OpenCC) and pinyin. What is written by hand stays as it is. Run it after every change of
 * names: `node scripts/generateNames.mjs`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Converter, CustomConverter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import { formatPack } from './formatPack.mjs';

const toSimplified = Converter({ from: 't', to: 'cn' });
const toTraditional = Converter({ from: 'cn', to: 'tw' });
const openccTaiwan = Converter({ from: 'cn', to: 'twp' });
const toHongKong = Converter({ from: 'cn', to: 'hk' });

/** Where OpenCC takes a word for the computing one. */
const corrected = CustomConverter([
  ['影片峰會', '視訊峰會'],
  ['人工智慧程序', '人工智慧進程'],
]);
const toTaiwan = (text) => corrected(openccTaiwan(text));

/** Regional words that OpenCC leaves alone, for one meaning only: 數字 as “digital”, not “figure”. */
const moreTaiwan = CustomConverter([
  ['數字', '數位'],
  ['計算機', '電腦'],
  ['高級別', '高階'],
]);
const moreHongKong = CustomConverter([
  ['數字', '數碼'],
  ['信息', '資訊'],
  ['計算機', '電腦'],
]);

const FORMS = [
  { language: 'zh-Hant', form: toTraditional },
  { language: 'zh-Hant-TW', form: toTaiwan },
  { language: 'zh-Hant-TW', form: (text) => moreTaiwan(toTaiwan(text)) },
  { language: 'zh-Hant-TW', form: (text) => moreTaiwan(toTraditional(text)) },
  { language: 'zh-Hant-HK', form: (text) => moreHongKong(toHongKong(text)) },
];

/**
 * The pack with its generated names and pinyin made anew.
 * @param {import('../core/pack/types').Pack} pack
 * @returns {import('../core/pack/types').Pack}
 */
export function generateNames(pack) {
  return { ...pack, terms: pack.terms.map((term) => ({ ...term, names: namesOf(term) })) };
}

function namesOf({ names }) {
  const written = names
    .filter(({ origin }) => origin !== 'generated')
    .map(({ pinyin: _, ...name }) => name);
  const traditional = keysOf(written, (language) => language.startsWith('zh-Hant'));
  const known = keysOf(written, (language) => language.startsWith('zh'));
  const generated = [];
  for (const { text, language, ambiguous } of written) {
    if (language !== 'zh-Hans') continue;
    for (const { language: target, form } of FORMS) {
      const converted = form(text);
      const key = keyOf(converted);
      // Plain Traditional is for showing: it differs from the Simplified name by folding alone.
      const taken = target === 'zh-Hant' ? traditional : known;
      if (taken.has(key)) continue;
      traditional.add(key);
      known.add(key);
      generated.push({
        text: converted,
        language: target,
        role: 'alias',
        ...(ambiguous && { ambiguous }),
        origin: 'generated',
      });
    }
  }
  const english = written.findIndex(({ language }) => language === 'en');
  const at = english < 0 ? written.length : english;
  return withPinyin([...written.slice(0, at), ...generated, ...written.slice(at)]);
}

function keysOf(names, isWanted) {
  return new Set(names.filter(({ language }) => isWanted(language)).map(({ text }) => keyOf(text)));
}

/** Names with equal keys differ by script and punctuation alone. */
function keyOf(text) {
  return toSimplified(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The first of the names that are read alike carries the reading. */
function withPinyin(names) {
  const read = new Set();
  return names.map((name) => {
    const key = keyOf(name.text);
    if (name.language === 'en' || read.has(key)) return name;
    read.add(key);
    return { ...name, pinyin: readingOf(name.text) };
  });
}

function readingOf(text) {
  return pinyin(toSimplified(text), { toneType: 'none', type: 'array', nonZh: 'consecutive' })
    .map((syllable) =>
      syllable
        .toLowerCase()
        .replaceAll('ü', 'u')
        .replace(/[^a-z0-9]/g, ''),
    )
    .filter((syllable) => syllable !== '')
    .join(' ');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = fileURLToPath(new URL('../data/pack.json', import.meta.url));
  writeFileSync(file, formatPack(generateNames(JSON.parse(readFileSync(file, 'utf8')))));
}
