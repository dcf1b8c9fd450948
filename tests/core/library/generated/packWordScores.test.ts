import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withWordScores } from '../../../../core/library/generated/packWordScores';
import { readWordVectors } from '../../../../core/library/generated/wordVectors';
import { textFeatures } from '../../../../core/match/likeness/textFeatures';
import {
  hasSenses,
  readHints,
  scoreOf,
  tellsLittle,
} from '../../../../core/match/likeness/wordScores';
import { parsePack } from '../../../../core/pack/parsePack';
import type { PackTerm } from '../../../../core/pack/types';
import { builtInPack } from '../../../../data/builtInPack';

const TABLE = readFileSync('data/likeness/en.txt', 'utf8');
const SENSES = readFileSync('data/likeness/enSenses.txt', 'utf8');
const VECTORS = readWordVectors(TABLE, SENSES);
/** Only pages of the extension have it, and a worker that they start; in bytes, as it is. */
const TABLE_BUDGET = 200_000;
const SENSES_BUDGET = 27_000;

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

describe('the table of words', () => {
  it('has as many numbers for each stem', () => {
    expect(VECTORS.stems).toHaveLength(8_800);
    expect(VECTORS.dimensions).toBe(32);
    expect(new Set(VECTORS.stems).size).toBe(VECTORS.stems.length);
  });

  it('is within its budget, and so are the words of several senses', () => {
    expect(Buffer.byteLength(TABLE)).toBeLessThanOrEqual(TABLE_BUDGET);
    expect(Buffer.byteLength(SENSES)).toBeLessThanOrEqual(SENSES_BUDGET);
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
    ['in Chinese', readPack('law')],
    ['that somebody has gone through', builtInPack],
    ['without texts', { ...readPack('insurance'), documents: [] }],
  ])('is not told of a pack %s', (_, pack) => {
    expect(withWordScores({ ...pack, wordScores: 'earlier' }, VECTORS)).not.toHaveProperty(
      'wordScores',
    );
  });
});
