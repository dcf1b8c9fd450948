import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCharacters } from '../../../../core/library/compiling/writeCharacters';
import { FIRST_SLOT, readCharacters, SLOTS } from '../../../../core/match/index/readCharacters';

function openedAgain(names: string): string {
  const written = writeCharacters(names);
  const index = {
    hash: '',
    terms: [],
    termOf: '',
    flags: '',
    publicFrom: '',
    likeness: [],
    tables: null,
    ...written,
  };
  return readCharacters(index)(0, written.names.length);
}

describe('writeCharacters', () => {
  it.each([
    ['Chinese', '网络空间\n網路空間'],
    ['Latin with accents', 'Bogotá\ncybersécurité'],
    ['scripts that the slots belong to', 'Кибер\nסייבר\n网络'],
    ['characters beyond the first plane, and halves of them', '𠮷野家\n\ud842\n\udfb7'],
    ['nothing', ''],
  ])('gives names back as listed: %s', (_, names) => {
    expect(openedAgain(names)).toBe(names);
  });

  it('gives any names back as listed', () => {
    const unit = fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.integer({ min: FIRST_SLOT - 2, max: FIRST_SLOT + SLOTS + 2 }),
    );
    const names = fc.array(unit, { maxLength: 3000 }).map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(names, (given) => {
        expect(openedAgain(given)).toBe(given);
      }),
      { numRuns: 60 },
    );
  });

  it('gives back names of more characters than there are slots', () => {
    const names = Array.from({ length: SLOTS * 3 }, (_, at) => String.fromCharCode(0x4e00 + at));
    expect(openedAgain(names.join('\n'))).toBe(names.join('\n'));
  });
});
