/** Packs of names only, as a reader has them, of three subjects, each with cases of its own. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../../../core/pack/parsePack';
import { regionalConverters } from '../../../scripts/evaluation/regionalConverters.mjs';
import { type LabelledCases, ratio } from './evaluate';
import { evaluatePack, readPack } from './evaluatePack';

const SUBJECTS = ['law', 'medicine', 'climate'] as const;
const PARTS = ['build', 'held'] as const;

const read = (file: string): unknown =>
  JSON.parse(
    readFileSync(new URL(`../../fixtures/ownPacks/${file}.json`, import.meta.url), 'utf8'),
  );

describe.each(SUBJECTS)('the pack of %s', (subject) => {
  const pack = parsePack(read(subject));
  const ids = new Set(pack.terms.map(({ id }) => id));

  it('has names and documents, and no rule made by hand', () => {
    expect(pack.terms).toHaveLength(60);
    expect(pack.documents).toHaveLength(2);
    for (const { neighbours, supportedBy, names } of pack.terms) {
      expect([neighbours, supportedBy]).toEqual([undefined, undefined]);
      expect(names.filter(({ ambiguous }) => ambiguous)).toEqual([]);
    }
  });

  it.each(PARTS)('has cases about its own terms that say where they stand: %s', (part) => {
    const { news, variants, noMatch } = read(`${subject}.${part}`) as LabelledCases;
    const about = [
      ...news.flatMap(({ spans }) => spans.map(({ termId }) => termId)),
      ...variants.map(({ expect: id }) => id),
      ...noMatch.flatMap(({ forbid }) => forbid),
    ];
    expect(about.filter((id) => !ids.has(id))).toEqual([]);
    expect(news.length + variants.length + noMatch.length).toBe(part === 'build' ? 40 : 20);
  });

  it('is marked precisely by names and what is generated, and avoids its traps', () => {
    const cases = read(`${subject}.build`) as LabelledCases;
    const own = readPack(read(subject), regionalConverters);
    const { newsPrecision, newsRecall, traps, failures } = evaluatePack(own, cases);
    const told = failures.join('\n');
    expect(ratio(newsPrecision), told).toBeGreaterThanOrEqual(0.99);
    expect(ratio(newsRecall), told).toBeGreaterThanOrEqual(0.91);
    expect(ratio(traps.must), told).toBeGreaterThanOrEqual(0.95);
  });
});
