import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withWordScores } from '../../../../core/library/generated/packWordScores';
import { readWordVectors } from '../../../../core/library/generated/wordVectors';
import { textFeatures } from '../../../../core/match/likeness/textFeatures';
import {
  hasSenses,
  readHints,
  scoreOf,
  scoresIn,
  tellsLittle,
} from '../../../../core/match/likeness/wordScores';
import { parsePack } from '../../../../core/pack/parsePack';
import type { PackTerm } from '../../../../core/pack/types';
import { builtInPack } from '../../../../data/builtInPack';

const TABLE = readFileSync('data/likeness/en.txt', 'utf8');
const SENSES = readFileSync('data/likeness/enSenses.txt', 'utf8');
const CHINESE = readFileSync('data/likeness/zh.txt', 'utf8');
const VECTORS = readWordVectors(TABLE, SENSES, CHINESE);
/** Only pages of the extension have it, and a worker that they start; in bytes, as it is. */
const TABLE_BUDGET = 200_000;
const SENSES_BUDGET = 27_000;
const CHINESE_BUDGET = 1_130_000;

const readPack = (subject: string) =>
  parsePack(JSON.parse(readFileSync(`tests/fixtures/ownPacks/${subject}.json`, 'utf8')));

/** A word of its own for each number. */
const lettersOf = (at: number): string =>
  Array.from({ length: 4 }, (_, place) =>
    String.fromCharCode(97 + (Math.floor(at / 26 ** place) % 26)),
  ).join('');

/** Mean score of the words, of a pack's. */
function meanOf(subject: string, words: string): number {
  const { scores } = readHints(withWordScores(readPack(subject), VECTORS).wordScores ?? '');
  const stems = textFeatures(words, 'latin');
  return stems.reduce((sum, stem) => sum + scoreOf(scores, stem), 0) / stems.length;
}

describe('the tables of words', () => {
  it.each([
    ['english', 8_800, 32],
    ['chinese', 25_000, 64],
  ] as const)('have as many numbers for each word: %s', (language, count, dimensions) => {
    const { words, numbers } = VECTORS[language];
    expect(VECTORS[language].dimensions).toBe(dimensions);
    expect(new Set(words).size).toBe(count);
    expect(numbers).toHaveLength(count * dimensions);
  });

  it('have Chinese words as pairs of characters are told', () => {
    const { words } = VECTORS.chinese;
    expect(words.filter((word) => textFeatures(word, 'han')[0] !== word)).toEqual([]);
  });

  it.each([
    ['of English stems', TABLE, TABLE_BUDGET],
    ['of English words of several senses', SENSES, SENSES_BUDGET],
    ['of Chinese words', CHINESE, CHINESE_BUDGET],
  ])('are within their budget: that %s', (_, table, budget) => {
    expect(Buffer.byteLength(table)).toBeLessThanOrEqual(budget);
  });
});

describe('how much words belong to a subject', () => {
  const WORDS = {
    medicine: 'kidney surgeon nausea diabetes infection diagnosis',
    energy: 'diesel uranium barrels pipelines nuclear hydroelectric',
    aviation: 'helicopter airliner parachute jets squadron',
    insurance: 'mortgage taxpayers pensions creditors refund',
  };
  const subjects = Object.keys(WORDS) as (keyof typeof WORDS)[];

  it.each(subjects)('is most for words of its own: %s', (subject) => {
    const own = meanOf(subject, WORDS[subject]);
    for (const other of subjects) {
      if (other !== subject) expect(meanOf(subject, WORDS[other])).toBeLessThan(own - 0.5);
    }
  });

  it('is kept with which names are everyday words of several senses', () => {
    const told = readHints(withWordScores(readPack('medicine'), VECTORS).wordScores ?? '');
    expect(['stroke', 'Strokes'].map((name) => hasSenses(told, name))).toEqual([true, true]);
    expect(['sepsis', 'anticoagulant', 'door'].filter((name) => hasSenses(told, name))).toEqual([]);
  });

  it('is kept with which words of the pack tell little', () => {
    const told = readHints(withWordScores(readPack('medicine'), VECTORS).wordScores ?? '');
    expect(
      textFeatures('four hours given early', 'latin').filter((stem) => !tellsLittle(told, stem)),
    ).toEqual([]);
    expect(
      textFeatures('thrombolysis artery patients', 'latin').filter((stem) =>
        tellsLittle(told, stem),
      ),
    ).toEqual([]);
  });

  it('fits into a pack that is all names of several senses', () => {
    const pack = readPack('medicine');
    const [term] = pack.terms;
    const words = Array.from({ length: 20_000 }, (_, at) => lettersOf(at));
    const names = words.map((text) => ({ text, language: 'en', role: 'alias' }) as const);
    const terms = Array.from({ length: 100 }, (_, at) => ({
      ...(term as PackTerm),
      id: `many-${at}`,
      names: [
        { text: `Label ${at}`, language: 'en', role: 'label' } as const,
        ...names.slice(at * 199, at * 199 + 199),
      ],
    }));
    const every = { ...VECTORS, manySenses: 'o' };
    const told = withWordScores({ ...pack, terms }, every);
    const { hints } = readHints(told.wordScores ?? '');
    expect(hints.length).toBeGreaterThan(50_000);
    expect(() => parsePack(JSON.parse(JSON.stringify(told)))).not.toThrow();
  });

  it.each([
    ['earthquake', '災情，倒塌，海床，山崩', '拍賣，球員，房貸'],
    ['football', '球员，防守，罚球，教练', '灾情，银行，果树'],
    ['farming', '果树，灌溉，作物，播种', '球员，海床，法院'],
  ])(
    'is told of Chinese words that belong to it, of others nothing: %s',
    (subject, own, others) => {
      const { latin, han } = scoresIn(withWordScores(readPack(subject), VECTORS).wordScores);
      const { scores } = readHints(han);
      const scored = (words: string) =>
        textFeatures(words, 'han').filter((word) => scoreOf(scores, word) > 0);
      expect(latin).toBe('');
      expect(scored(own)).toEqual(textFeatures(own, 'han'));
      expect(scored(others)).toEqual([]);
    },
  );

  it('is kept with which Chinese names stand in other texts, too', () => {
    const { han } = scoresIn(withWordScores(readPack('earthquake'), VECTORS).wordScores);
    const told = readHints(han);
    const names = ['规模', '海啸', '板块', '土壤液化', '活动断层', '制震'];
    expect(names.filter((name) => hasSenses(told, name))).toEqual(['规模', '海啸', '板块']);
  });

  it('has both languages of a pack in both', () => {
    const [english, chinese] = [readPack('medicine'), readPack('earthquake')];
    const both = {
      ...english,
      documents: [...english.documents, ...chinese.documents],
      terms: [...english.terms, ...chinese.terms],
    };
    const { latin, han } = scoresIn(withWordScores(both, VECTORS).wordScores);
    expect(hasSenses(readHints(latin), 'stroke')).toBe(true);
    expect(hasSenses(readHints(han), '海啸')).toBe(true);
  });

  it('is of English words where it was kept before there were Chinese ones', () => {
    expect(scoresIn('earlier')).toEqual({ latin: 'earlier', han: '' });
    expect(scoresIn(undefined)).toEqual({ latin: '', han: '' });
  });

  it('fits into a pack that is all everyday words of both languages', () => {
    const pack = readPack('earthquake');
    const [term] = pack.terms;
    const FIRST_HAN = 0x4e00;
    const names = Array.from({ length: 60_000 }, (_, at) => ({
      text: String.fromCharCode(FIRST_HAN + (at % 256), FIRST_HAN + Math.floor(at / 256)),
      language: 'zh-Hans',
      role: 'alias' as const,
    }));
    const terms = Array.from({ length: 302 }, (_, at) => ({
      ...(term as PackTerm),
      id: `many-${at}`,
      names: [
        { text: `第${at}条`, language: 'zh-Hans', role: 'label' as const },
        ...names.slice(at * 199, at * 199 + 199),
      ],
    }));
    const told = withWordScores({ ...pack, terms }, { ...VECTORS, everyday: 'o' });
    expect(told.wordScores?.length).toBeGreaterThan(150_000);
    expect(() => parsePack(JSON.parse(JSON.stringify(told)))).not.toThrow();
  });

  it('is read as it was kept before there were hints', () => {
    const [scores = ''] = (withWordScores(readPack('medicine'), VECTORS).wordScores ?? '').split(
      ' ',
    );
    const told = readHints(scores);
    expect(scoreOf(told.scores, 'kidney')).toBeGreaterThan(0);
    expect(hasSenses(told, 'stroke')).toBe(false);
  });

  it('is told anew, and the same, of a pack that has it', () => {
    const once = withWordScores(readPack('insurance'), VECTORS);
    expect(withWordScores(once, VECTORS)).toEqual(once);
    expect(withWordScores({ ...once, wordScores: 'earlier' }, VECTORS)).toEqual(once);
    expect(parsePack(JSON.parse(JSON.stringify(once)))).toEqual(once);
  });

  it.each([
    ['that somebody has gone through', builtInPack],
    ['without texts', { ...readPack('insurance'), documents: [] }],
  ])('is not told of a pack %s', (_, pack) => {
    expect(withWordScores({ ...pack, wordScores: 'earlier' }, VECTORS)).not.toHaveProperty(
      'wordScores',
    );
  });
});
