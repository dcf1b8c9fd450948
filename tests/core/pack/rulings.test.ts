import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { emptyOverlay, overlayTerm, withOverlay } from '../../../core/pack/changes/overlay';
import { parsePack } from '../../../core/pack/parsePack';
import {
  addRuling,
  dropRuling,
  hasRuling,
  type Ruling,
  setRulings,
  withRulings,
  withRulingsOf,
} from '../../../core/pack/rulings';
import type { PackTerm, Rulings } from '../../../core/pack/types';
import { propertyRuns } from '../../propertyRuns';
import { makeName, makePack, makeTerm } from './packs';

const term = makeTerm('court', {
  names: [
    makeName('法院'),
    makeName('人民法院', { role: 'alias' }),
    makeName('NDC', { role: 'acronym', language: 'en', ambiguous: true }),
  ],
  neighbours: ['法院路'],
  supportedBy: ['law', 'judge'],
});

describe('what the reader has ruled of a term', () => {
  it.each<[string, Rulings, Partial<PackTerm>]>([
    [
      'adds neighbours to its own',
      { neighbours: ['法院街', '法院路'] },
      { neighbours: ['法院路', '法院街'] },
    ],
    [
      'makes names count only beside others, in either script',
      { ambiguous: ['人民法院', '法院'] },
      {
        names: term.names.map((name) => ({ ...name, ambiguous: true as const })),
      },
    ],
    [
      'makes them count by themselves',
      { plain: ['NDC'] },
      { names: [...term.names.slice(0, 2), makeName('NDC', { role: 'acronym', language: 'en' })] },
    ],
    ['takes names out', { without: ['人民法院', 'NDC'] }, { names: [makeName('法院')] }],
    ['leaves it the names where none would be left', { without: ['法院', '人民法院', 'NDC'] }, {}],
    ['takes supporters away', { unsupported: ['law'] }, { supportedBy: ['judge'] }],
  ])('%s', (_, rulings, expected) => {
    expect(withRulings({ ...term, rulings })).toEqual({ ...term, rulings, ...expected });
  });

  it('leaves a term with a label where its first name is taken out', () => {
    const { names } = withRulings({ ...term, rulings: { without: ['法院'] } });
    expect(names.map(({ text, role }) => `${text} ${role}`)).toEqual([
      '人民法院 label',
      'NDC acronym',
    ]);
  });

  it('is nothing for a term without', () => {
    expect(withRulings(term)).toBe(term);
  });

  test('can be added once and dropped, in any order', () => {
    const ruling: fc.Arbitrary<Ruling> = fc.record({
      list: fc.constantFrom('neighbours', 'ambiguous', 'plain', 'without', 'unsupported'),
      text: fc.constantFrom('court', 'brief', 'law', 'judge'),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(ruling, fc.boolean()), { maxLength: 12 }), (steps) => {
        let rulings: Rulings = {};
        const expected = new Map<string, Ruling>();
        for (const [each, isOn] of steps) {
          rulings = isOn ? addRuling(rulings, each) : dropRuling(rulings, each);
          if (isOn) expected.set(`${each.list} ${each.text}`, each);
          else expected.delete(`${each.list} ${each.text}`);
        }
        const held = Object.values(rulings).flat();
        expect(held).toHaveLength(expected.size);
        for (const each of expected.values()) expect(hasRuling(rulings, each)).toBe(true);
        const pack = makePack({ terms: [setRulings(makeTerm('a'), rulings)] });
        expect(parsePack(JSON.parse(JSON.stringify(pack)))).toEqual(pack);
      }),
      { numRuns: propertyRuns(200) },
    );
  });

  it('is kept when its pack is brought in again, unless the file says otherwise', () => {
    const ruled = makePack({ terms: [{ ...term, rulings: { plain: ['NDC'] } }] });
    const again = makePack({ terms: [term, makeTerm('new')] });
    expect(withRulingsOf(again, ruled).terms).toEqual([...ruled.terms, makeTerm('new')]);
    const own = makePack({ terms: [{ ...term, rulings: { without: ['NDC'] } }] });
    expect(withRulingsOf(own, ruled).terms).toEqual(own.terms);
  });

  it('is laid over a pack that is not theirs, and taken away again', () => {
    const beneath = makePack({ terms: [term] });
    const rulings = { neighbours: ['法院街'] };
    const overlay = overlayTerm(emptyOverlay(beneath.id), term, { ...term, rulings });
    expect(withOverlay(beneath, overlay).terms).toEqual([{ ...term, rulings }]);
    expect(overlayTerm(overlay, term, term)).toEqual(emptyOverlay(beneath.id));
  });
});
