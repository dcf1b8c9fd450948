import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../core/library/createLibrary';
import type { Passage } from '../../../core/library/library';
import { parsePack } from '../../../core/pack/parsePack';
import type { Pack } from '../../../core/pack/types';
import { rankPassages } from '../../../core/ranking/rankPassages';
import { builtInPack } from '../../../data/builtInPack';
import { makeName, makePack, makeParagraphs, makeTerm } from '../pack/packs';
import { rankingBaselines } from './rankingBaselines';
import { rankingTools } from './rankingTools';

/** A paragraph as journalists write it, a term it names, and the passages an editor would show for it. */
interface Labelled {
  language: 'zh-Hans' | 'zh-Hant' | 'en';
  term: string;
  /** `document#passage` */
  best: string[];
  /** Not looked at while the ranking was made: for the figures alone. */
  heldBack?: true;
  paragraph: string;
}

const fixture = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/${name}.json`, import.meta.url), 'utf8'));

/**
 * `ranking` grew with the ranking. `rankingUnseen` was written and labelled before its author had
 * read the ranking, and `rankingClimate` is of another subject and of a library of both languages:
 * what readers add.
 */
const sets: { name: string; pack: Pack; labelled: Labelled[] }[] = [
  { name: 'ranking', pack: builtInPack, labelled: fixture('ranking') },
  { name: 'rankingUnseen', pack: builtInPack, labelled: fixture('rankingUnseen') },
  {
    name: 'rankingClimate',
    pack: parsePack(fixture('climatePack')),
    labelled: fixture('rankingClimate'),
  },
];

const place = ({ document, number }: Passage) => `${document}#${number}`;

describe.each(sets)('the labelled paragraphs of $name', ({ name, pack, labelled }) => {
  const library = createLibrary([pack]);

  /** Share of the paragraphs for which the passage that `choose` puts first is among the best. */
  function hitRate(cases: Labelled[], choose: (each: Labelled) => Passage | undefined): number {
    const hits = cases.filter((each) => {
      const first = choose(each);
      return first !== undefined && each.best.includes(place(first));
    });
    return hits.length / cases.length;
  }

  const ranked = ({ term, paragraph }: Labelled) => {
    const [first] = rankPassages(library, term, paragraph, rankingTools(library));
    return first === undefined
      ? undefined
      : (library.passage(first.document, first.passage) ?? undefined);
  };

  it('are at least 40, each with a term of several passages, the best among them', () => {
    expect(labelled.length).toBeGreaterThanOrEqual(40);
    for (const { term, best } of labelled) {
      const all = library.passagesOf(term).map(place);
      expect(all.length).toBeGreaterThan(1);
      expect(all).toEqual(expect.arrayContaining(best));
    }
  });

  it.each([
    ['Chinese', ['zh-Hans', 'zh-Hant'], 0.92],
    ['English', ['en'], 0.6],
  ])('get one of their best passages first: %s', (language, languages, aim) => {
    const cases = labelled.filter((each) => languages.includes(each.language));
    const heldBack = cases.filter((each) => each.heldBack);
    const groups = [cases, ...(heldBack.length > 0 ? [heldBack] : [])];
    for (const group of groups) {
      const report = Object.entries(rankingBaselines).map(
        ([baseline, choose]) =>
          `${baseline} ${hitRate(group, ({ term, paragraph }) => choose(library, term, paragraph)).toFixed(2)}`,
      );
      console.info(
        `${name}, ${language}${group === heldBack ? ', held back' : ''}, ${group.length} paragraphs: ` +
          `best first ${hitRate(group, ranked).toFixed(3)}; ${report.join(', ')}`,
      );
      expect(hitRate(group, ranked)).toBeGreaterThanOrEqual(aim);
    }
  });
});

describe('rankPassages', () => {
  const texts = [
    '网络主权是国家主权在网络空间的延伸。',
    '各国围绕网络主权展开谈判，达成公约。',
    '教育部门编写教材，介绍网络主权。',
    '天气晴朗。',
  ];
  const library = createLibrary([makePack({ documents: [makeParagraphs('text', texts)] })]);
  const order = (paragraph: string) =>
    rankPassages(library, 'cyber-sovereignty', paragraph, rankingTools(library)).map(
      ({ passage }) => passage,
    );

  it.each([
    ['a paragraph in the same words', '多国就此举行谈判，希望达成新的公约。', 2],
    ['a paragraph in the other script', '教育部門編寫教材', 3],
    ['an English paragraph', 'Ministries of education teach it in schools.', 3],
    ['no paragraph: the passage that says what it is', '', 1],
    ['a paragraph with nothing in common', 'Qwertyuiop.', 1],
  ])('puts the best passage first for %s', (_, paragraph, best) => {
    expect(order(paragraph)[0]).toBe(best);
  });

  it('gives every passage of the term, and no other, whatever the paragraph', () => {
    expect(order('谈判').sort()).toEqual([1, 2, 3]);
    expect(order('\ud800').sort()).toEqual([1, 2, 3]);
  });

  it('keeps the order of the document among passages that fit equally well', () => {
    const same = createLibrary([
      makePack({ documents: [makeParagraphs('text', Array(5).fill('谈到网络主权的规则。'))] }),
    ]);
    const numbers = rankPassages(same, 'cyber-sovereignty', '规则', rankingTools(same)).map(
      ({ passage }) => passage,
    );
    expect(numbers).toEqual([1, 2, 3, 4, 5]);
  });

  it('finds an English passage for a Chinese reader’s term, by its names', () => {
    const english = createLibrary([
      makePack({
        documents: [
          makeParagraphs(
            'essay',
            ['Cyber sovereignty is debated in courts.', 'Cyber sovereignty and trade policy.'],
            { language: 'en' },
          ),
        ],
        terms: [
          makeTerm('cyber-sovereignty', {
            names: [makeName('网络主权'), makeName('cyber sovereignty', { language: 'en' })],
          }),
        ],
      }),
    ]);
    const paragraph = 'A dispute over trade, again.';
    const [first] = rankPassages(english, 'cyber-sovereignty', paragraph, rankingTools(english));
    expect(first?.passage).toBe(2);
  });

  it('has nothing for a term that the library lacks', () => {
    expect(rankPassages(library, 'gone', '谈判', rankingTools(library))).toEqual([]);
  });
});
