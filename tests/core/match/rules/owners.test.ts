import { describe, expect, it } from 'vitest';
import { mayBePartOfDesignation } from '../../../../core/match/rules/doubtfulPlaces';
import { isAnotherOwners } from '../../../../core/match/rules/owners';

/** The place is what stands between the two bars. */
function judge(marked: string): boolean {
  const [before = '', name = '', after = ''] = marked.split('|');
  const isOther = isAnotherOwners(name, before, after);
  // A page gets these rules only where it has a doubtful place.
  if (isOther) {
    const text = before + name + after;
    const end = before.length + name.length;
    expect(mayBePartOfDesignation(text, before.length, end, false, 'organisation')).toBe(true);
  }
  return isOther;
}

describe('a name that leaves out whose it is', () => {
  it.each([
    ['after another state', 'South Korea’s |Defense Department| said', true],
    ['after a people', 'the Philippine |Department of Defense| said', true],
    ['after a state of two words', 'by the New Jersey |General Assembly| on Friday', true],
    ['before another state', 'The |General Assembly| of Virginia met.', true],
    ['after another state, of a document', 'Estonia’s |2023 cyber strategy| is short.', true],
    ['after another state, in Chinese', '法国的|2023年网络战略|', true],
    ['after a company, in Traditional', '集團|2023年網路戰略|', true],
    ['alone', 'The |Defense Department| said', false],
    ['after its owner', 'America’s |Defense Department|', false],
    ['after its owner, in Chinese', '美国|2023年网络战略|', false],
    ['after who leads it', 'Hegseth’s |Department of War|', false],
    ['after whose administration it is of', 'in the Trump |Defense Department| of', false],
    ['after a day', 'Tuesday’s |General Assembly| session', false],
    ['after a rank at the beginning', 'Senior |Defense Department| officials', false],
    ['in a heading', 'for Top |Defense Department| Officials', false],
    ['before its owner', 'the |General Assembly| of the United Nations', false],
  ])('%s', (_, marked, isOther) => {
    expect(judge(marked)).toBe(isOther);
  });

  it('is not looked for among other names', () => {
    expect(judge('Japan’s |digital divide| widens')).toBe(false);
  });
});
