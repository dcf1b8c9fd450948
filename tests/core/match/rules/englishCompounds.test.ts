import { describe, expect, it } from 'vitest';
import { mayBePartOfDesignation } from '../../../../core/match/rules/doubtfulPlaces';
import { COMPOUNDS, isFollowedAsCompound } from '../../../../core/match/rules/englishCompounds';
import type { TermKind } from '../../../../core/pack/types';

/** The place is what stands between the two bars. */
function judge(marked: string, kind: TermKind): boolean {
  const [before = '', name = '', after = ''] = marked.split('|');
  const isOther = isFollowedAsCompound(name, after, kind);
  // A page gets these rules only where it has a doubtful place.
  if (isOther) {
    const text = before + name + after;
    const end = before.length + name.length;
    expect(mayBePartOfDesignation(text, before.length, end, false, kind)).toBe(true);
  }
  return isOther;
}

describe('the last word of a name and the word after it', () => {
  it.each([
    ['make a noun of their own', 'I lost the |Chinese solutions| manual.', 'concept', true],
    ['make one of what is in the plural', 'two |international law| firms', 'concept', true],
    ['make one in British spelling', 'an |offensive defence| lawyer', 'concept', true],
    ['make one of what is derived', 'a |supply chain| smoker', 'concept', true],
    ['make one beside a hyphen', '|zero-sum world|-weary poets', 'concept', true],
    ['make one of a document’s last word', '|global digital compact| cameras', 'document', true],
    ['make one of a way’s', 'the |belt and road| safety campaign', 'programme', true],
    ['are in a name with capitals', 'the |Belt and Road| safety record', 'programme', false],
    ['are the name and what it is of', 'the |international law| professor', 'concept', false],
    ['are the name and its council', 'the |national security| council', 'concept', false],
    ['are the name and a verb', 'the |Chinese solutions| work', 'concept', false],
    ['only begin like a listed one', 'the |supply chain| driveway', 'concept', false],
    ['are parted', 'the |supply chain|, saws', 'concept', false],
  ] as const)('%s', (_, marked, kind, isOther) => {
    expect(judge(marked, kind)).toBe(isOther);
  });
});

describe('a name of one word', () => {
  it.each([
    ['before a weapon', 'two |fragmentation| grenades', true],
    ['before what suffers from it', 'the |fragmentation| crisis', false],
    ['that is the last word of others', 'the |chain| saws', false],
  ])('%s', (_, marked, isOther) => {
    expect(judge(marked, 'concept')).toBe(isOther);
  });
});

it('is asked about, whichever last word is listed', () => {
  const unasked = Object.keys(COMPOUNDS).filter((last) => {
    const end = `the ${last}`.length;
    return !mayBePartOfDesignation(`the ${last} xyz`, 0, end, false, 'concept');
  });
  expect(unasked).toEqual([]);
});
