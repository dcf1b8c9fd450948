import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyOverlay, overlayTerm, withOverlay } from '../../../../core/pack/changes/overlay';
import { addName, changeName } from '../../../../core/pack/names/termNames';
import { soundTerm } from '../../../../core/pack/soundPack';
import { propertyRuns } from '../../../propertyRuns';
import { anyPack, anyTerm } from '../anyPack';
import { makeName, makePack, makeTerm } from '../packs';

const beneath = makeTerm('a', {
  names: [makeName('网络主权'), makeName('net', { language: 'en' })],
});
const pack = makePack({ terms: [beneath, makeTerm('b', { names: [makeName('乙')] })] });

describe('what the reader has changed of a pack that is not theirs', () => {
  const wanted = {
    ...beneath,
    names: addName(changeName(beneath.names, 0, { text: '网络空间主权' }), '网权'),
    remark: 'mine',
  };
  const overlay = overlayTerm(emptyOverlay(pack.id), beneath, wanted);

  test('is in the pack as they have it, and nothing else is', () => {
    expect(withOverlay(pack, overlay).terms).toEqual([wanted, pack.terms[1]]);
    expect(withOverlay(pack, emptyOverlay(pack.id))).toBe(pack);
  });

  test('stays when a newer version has other terms, names and weights', () => {
    const newer = makePack({
      terms: [
        makeTerm('c', { names: [makeName('丙')] }),
        { ...beneath, weight: 3, names: [...beneath.names, makeName('主权', { role: 'alias' })] },
      ],
    });
    const [, term] = withOverlay(newer, overlay).terms;
    expect(term).toMatchObject({ weight: 3, remark: 'mine' });
    expect(term?.names.map(({ text, role }) => `${text} ${role}`)).toEqual([
      '网络空间主权 label',
      'net label',
      '网权 alias',
      '主权 alias',
    ]);
  });

  test('goes by the reader’s label where a newer version has another one', () => {
    const newer = makePack({ terms: [{ ...beneath, names: [makeName('網主權')] }] });
    const [term] = withOverlay(newer, overlay).terms;
    expect(term?.names.find(({ role }) => role === 'label')?.text).toBe('网络空间主权');
  });

  test('is kept for a term that is gone, which may come back', () => {
    const without = makePack({ terms: pack.terms.slice(1) });
    expect(withOverlay(without, overlay).terms).toEqual(without.terms);
    expect(withOverlay(pack, structuredClone(overlay)).terms[0]).toEqual(wanted);
  });

  test('is nothing any more once the term is as the pack has it', () => {
    expect(overlayTerm(overlay, beneath, beneath)).toEqual(emptyOverlay(pack.id));
  });

  test('gives any names and remark that a term may have', () => {
    fc.assert(
      fc.property(anyPack, anyTerm, fc.nat(4), (any, made, at) => {
        const term = any.terms[at];
        if (term === undefined) return;
        const remark = made.remark ?? 'mine';
        const names = soundTerm({ ...term, names: made.names }).names;
        const own = overlayTerm(emptyOverlay(any.id), term, { ...term, names, remark });
        const [shown] = withOverlay(any, JSON.parse(JSON.stringify(own))).terms.slice(at);
        expect(shown?.names).toEqual(names);
        expect(shown?.remark).toBe(remark);
      }),
      { numRuns: propertyRuns(1_000) },
    );
  });
});
