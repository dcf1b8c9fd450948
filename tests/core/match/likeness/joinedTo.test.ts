import { describe, expect, it } from 'vitest';
import { joinedTo } from '../../../../core/match/likeness/joinedTo';
import { textFeatures } from '../../../../core/match/likeness/textFeatures';

/** The name is what stands between the two bars; words that stand in any text are left out, as they are where it is weighed. */
function joined(marked: string) {
  const [before = '', name = '', after = ''] = marked.split('|');
  const end = before.length + name.length;
  return joinedTo(before + name + after, before.length, end, name.includes(' ')).filter(
    (said) => textFeatures(said, 'latin').length > 0,
  );
}

describe('what is one name with an English one', () => {
  it.each([
    ['whose it is', "the violinist's |inertia| was plain", ['violinist']],
    ['whose it is, of two words', 'the amp’s |frequency response| is flat', ['amp']],
    ['whose it is, where that is a name', 'Munich’s |combined ratio| improved', []],
    ['what kind', 'political |inertia| and laziness', ['political']],
    ['what is made with it', 'The |transformer| model reads', ['model']],
    ['what is made with several', 'The |transformer|s model reads', ['model']],
    ['no kind that anything has', 'a massive |stroke| at night', []],
    ['no verb before it', 'after losing |inertia|, the grid', []],
    ['no plain verb before it', 'she began |ditching| the aircraft', []],
    ['no word that joins', 'against |fracking| in the north', []],
    ['no article', 'The |refinery| will close', []],
    ['no verb after it', 'the |refinery| caught fire', []],
    ['no verb with an ending', 'the |transformer| exploded', []],
    ['no verb in the present', 'the |stroke| kills', []],
    ['no plain verb', 'have seen the |premium| double', []],
    ['no people that any trade has', 'a |triage| nurse', []],
    ['no acronym', 'the oldest SQL |injection|', []],
    ['nothing across a comma', 'an old, political, |inertia|, model of it', []],
  ])('%s', (_, marked, expected) => {
    expect(joined(marked)).toEqual(expected);
  });
});
