import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../../../core/library/compiling/compileIndex';
import { type ExactHits, scanExact } from '../../../../core/match/scan/scanExact';
import type { SeedHits } from '../../../../core/match/scan/scanSeeds';
import { buildNameTable } from '../../../../core/match/tables/nameTable';
import { buildSeedTable, editsAllowed } from '../../../../core/match/tables/seedTable';
import { buildSieve, createSifted, sift } from '../../../../core/match/tables/sieve';
import { alignAround } from '../../../../core/match/variants/alignment';
import { createDenseText, foldDense } from '../../../../core/text/folding/fold';
import { propertyRuns } from '../../../propertyRuns';

const LETTERS = ['甹', '卝', '亖', '乂', '亍'];
const letters = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...LETTERS), minLength, maxLength });

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** All alignments that the seeds of a text lead to. */
function alignmentsOf(name: string, text: string) {
  const index = compileIndex([
    {
      id: 'a',
      kind: 'event',
      weight: 1,
      names: [{ text: name, language: 'zh-Hans', role: 'label' }],
    },
  ]);
  const table = buildNameTable(index);
  const seeds = buildSeedTable(table);
  const dense = createDenseText();
  foldDense(text, dense);
  const sifted = createSifted();
  sift(dense, buildSieve(table, seeds), sifted);
  const exact: ExactHits = { names: [], starts: [], ends: [] };
  const hits: SeedHits = { seeds: [], units: [] };
  scanExact({ table, seeds, dense, sifted, judge: () => true }, exact, hits);
  return hits.seeds.flatMap((seed, hit) => {
    const piece = {
      pool: table.pool,
      nameStart: 0,
      nameLength: name.length,
      offset: seeds.offsets[seed] ?? 0,
      size: seeds.lengths[seed] ?? 0,
      units: dense.units,
      length: dense.length,
      at: hits.units[hit] ?? 0,
    };
    return alignAround(piece, editsAllowed(name.length));
  });
}

describe('seeds and alignment', () => {
  it('lose no window within the allowed edits that a full edit-distance scan finds', () => {
    fc.assert(
      fc.property(letters(4, 16), letters(4, 30), (name, text) => {
        fc.pre(!text.includes(name));
        const limit = editsAllowed(name.length);
        const found = alignmentsOf(name, text);
        for (let start = 0; start < text.length; start++) {
          for (let end = start + 1; end <= text.length; end++) {
            const edits = distance(name, text.slice(start, end));
            if (edits > limit) continue;
            const led = found.some(
              (alignment) =>
                alignment.start === start &&
                alignment.end === end &&
                alignment.edits.length <= edits,
            );
            expect(led, `${name} in ${text} at ${start}–${end}`).toBe(true);
          }
        }
      }),
      { numRuns: propertyRuns(600) },
    );
  });

  it('report spans and edits that turn the name into the text', () => {
    fc.assert(
      fc.property(letters(4, 16), letters(4, 30), (name, text) => {
        for (const { start, end, edits } of alignmentsOf(name, text)) {
          let rebuilt = '';
          let next = 0;
          for (const edit of edits) {
            rebuilt += name.slice(next, edit.name);
            next = edit.name;
            if (edit.type !== 'extra') next++;
            if (edit.type !== 'missing') rebuilt += text.charAt(edit.text);
            if (edit.type === 'missing') expect(start + rebuilt.length).toBe(edit.text);
          }
          rebuilt += name.slice(next);
          expect(rebuilt).toBe(text.slice(start, end));
          expect(edits.length).toBeLessThanOrEqual(editsAllowed(name.length));
        }
      }),
      { numRuns: propertyRuns(600) },
    );
  });
});
