import { describe, expect, it } from 'vitest';
import { isNoChange, packChange } from '../../../../core/pack/changes/packChange';
import { makeDocument, makeName, makePack, makeTerm } from '../packs';

const before = makePack({
  documents: [makeDocument('one', { title: '一', date: '2024-05-01' }), makeDocument('two')],
  terms: [
    makeTerm('kept'),
    makeTerm('gone', { names: [makeName('旧词')] }),
    makeTerm('other', { names: [makeName('别名', { role: 'alias' }), makeName('世界银行')] }),
  ],
});

describe('what another version of a pack changes', () => {
  it('is nothing where it is the same', () => {
    const change = packChange(before, structuredClone(before));
    expect(isNoChange(change)).toBe(true);
    expect(change.documents).toEqual({ before: 2, after: 2, added: [], removed: [], changed: [] });
  });

  it('is told by titles and labels: what is new, gone and different', () => {
    const after = makePack({
      title: '新样本',
      documents: [
        makeDocument('one', { title: '一', date: '2025-01-01' }),
        makeDocument('three', { title: '三' }),
      ],
      terms: [
        makeTerm('kept'),
        makeTerm('other', {
          names: [makeName('世界银行'), makeName('World Bank', { language: 'en' })],
        }),
        makeTerm('new', { names: [makeName('新词')] }),
      ],
    });
    const change = packChange(before, after);
    expect(change).toEqual({
      earlierTitle: '样本',
      documents: { before: 2, after: 2, added: ['三'], removed: ['题目'], changed: ['一'] },
      terms: { before: 3, after: 3, added: ['新词'], removed: ['旧词'], changed: ['世界银行'] },
      names: { before: 4, after: 4, added: 2, removed: 2 },
      latest: { before: '2024-05-01', after: '2025-01-01' },
    });
    expect(isNoChange(change)).toBe(false);
  });

  it('also is an order of terms that is another one, where nothing else is', () => {
    const turned = makePack({ ...before, terms: before.terms.toReversed() });
    expect(isNoChange(packChange(before, turned))).toBe(true);
  });
});
