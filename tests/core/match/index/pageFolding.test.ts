import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { CompiledIndex, Match } from '../../../../core/match/index/types';
import { inScript } from '../../../../core/text/script/displayScript';
import type { LabelledCases } from '../evaluate';

/** Modules as a page has them, which gets pairs of characters from its index alone. */
async function scanAsPage(index: CompiledIndex, text: string): Promise<Match[]> {
  vi.resetModules();
  const { createMatcher } = await import('../../../../core/match/createMatcher');
  return createMatcher(index).scan(text);
}

describe('folding in a page', () => {
  let index: CompiledIndex;

  beforeAll(async () => {
    const { compileIndex } = await import('../../../../core/library/compiling/compileIndex');
    const { name, term } = await import('../terms');
    index = compileIndex([
      term('community', 'concept', [name('网络空间命运共同体', 'label')]),
      term('south', 'concept', [name('南南合作', 'label')]),
      term('multilateral', 'concept', [name('多边主义', 'label')]),
    ]);
  });

  afterAll(() => vi.resetModules());

  it.each([
    ['finds a name in Traditional characters', '構建網絡空間命運共同體。', '網絡空間命運共同體'],
    [
      'finds it among variant and radical forms',
      '構建網絡空間⽹，網絡空間命運共同體',
      '網絡空間命運共同體',
    ],
    ['knows grammar words beside a name', '雙方對南南合作過去的', '南南合作'],
    ['knows a lookalike of a character', '堅持多迈主義', '多迈主義'],
    ['knows a Traditional lookalike of a character', '堅持多邁主義', '多邁主義'],
  ])('%s', async (_, text, surface) => {
    const matches = await scanAsPage(index, text);
    expect(matches.map(({ start, end }) => text.slice(start, end))).toEqual([surface]);
  });

  it('learns no more than the index needs', async () => {
    await scanAsPage(index, '');
    const { foldUnit } = await import('../../../../core/text/folding/foldingTable');
    const folded = (character: string) => String.fromCharCode(foldUnit(character.charCodeAt(0)));
    expect(folded('網')).toBe('网');
    expect(folded('龍')).toBe('龍');
  });
});

describe('the labelled cases', () => {
  it('are matched in a page as they are in the background, which folds all there is', async () => {
    const { builtInPack } = await import('../../../../data/builtInPack');
    const { compileIndex } = await import('../../../../core/library/compiling/compileIndex');
    const { createMatcher } = await import('../../../../core/match/createMatcher');
    const index = compileIndex(builtInPack.terms);
    const inBackground = createMatcher(index);
    vi.resetModules();
    const page = await import('../../../../core/match/createMatcher');
    const inPage = page.createMatcher(index);
    const { news, variants, noMatch }: LabelledCases = JSON.parse(
      readFileSync(new URL('../../../fixtures/evaluation/build.json', import.meta.url), 'utf8'),
    );
    for (const { text } of [...news, ...variants, ...noMatch]) {
      for (const written of [text, inScript(text, 'hant')]) {
        expect(inPage.scan(written), written).toEqual(inBackground.scan(written));
      }
    }
  });
});
