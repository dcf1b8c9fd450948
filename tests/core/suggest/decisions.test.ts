import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countVerdicts,
  currentOf,
  type Decisions,
  decided,
  decidedAll,
  decisionsOn,
  firstOpen,
  goTo,
  mergedWithPrevious,
  openBecause,
  split,
  undone,
  type Verdict,
  withEdge,
  withGuess,
  withName,
} from '../../../core/suggest/decisions';
import { decisionsChange, isNoDecision } from '../../../core/suggest/decisionsChange';
import { DOCUMENTS, makeSuggestion } from './suggestions';

const LIST = [
  makeSuggestion('廊桥', { reasons: ['definition'] }),
  makeSuggestion('木拱廊桥', {
    reasons: ['gloss'],
    otherNames: [
      { text: 'MAB', language: 'en', role: 'acronym', origin: 'document' },
      { text: '木拱廊橋', language: 'zh-Hant', role: 'label', origin: 'generated' },
    ],
  }),
  makeSuggestion('桥志', { reasons: ['title'], kind: 'document' }),
  makeSuggestion('名录'),
  makeSuggestion('covered bridge'),
];
const START = decisionsOn(LIST);

/** The names in their order, with a sign of each verdict, and a star at the present one. */
const shown = ({ proposals, at }: Decisions) =>
  proposals
    .map(({ suggestion, verdict }, place) => {
      const sign = { open: '', accepted: '+', rejected: '-' }[verdict];
      return `${place === at ? '*' : ''}${sign}${suggestion.name}`;
    })
    .join(' ');

describe('deciding', () => {
  it.each<[does: string, steps: (list: Decisions) => Decisions, result: string]>([
    ['begins at the best', (list) => list, '*廊桥 木拱廊桥 桥志 名录 covered bridge'],
    [
      'goes on to the next after each',
      (list) => decided(decided(list, 'accepted'), 'rejected'),
      '+廊桥 -木拱廊桥 *桥志 名录 covered bridge',
    ],
    [
      'passes over what is decided',
      (list) => decided(decidedAll(list, [1, 2], 'rejected'), 'accepted'),
      '+廊桥 -木拱廊桥 -桥志 *名录 covered bridge',
    ],
    [
      'stays at the last',
      (list) => decided(goTo(list, 9), 'accepted'),
      '廊桥 木拱廊桥 桥志 名录 *+covered bridge',
    ],
    [
      'may be thought better of',
      (list) => decided(goTo(decided(list, 'accepted'), 0), 'rejected'),
      '-廊桥 *木拱廊桥 桥志 名录 covered bridge',
    ],
    [
      'takes the first that are open',
      (list) => {
        const rejected = decided(list, 'rejected');
        return decidedAll(rejected, firstOpen(rejected, 2), 'accepted');
      },
      '-廊桥 *+木拱廊桥 +桥志 名录 covered bridge',
    ],
    [
      'takes all titles',
      (list) => decidedAll(list, openBecause(list, 'title'), 'accepted'),
      '*廊桥 木拱廊桥 +桥志 名录 covered bridge',
    ],
    [
      'takes a character in and leaves it out again',
      (list) => withEdge(withEdge(goTo(list, 3), 'end', -1, DOCUMENTS), 'end', 1, DOCUMENTS),
      '廊桥 木拱廊桥 桥志 *名录 covered bridge',
    ],
    [
      'leaves a character out',
      (list) => withEdge(goTo(list, 1), 'start', -1, DOCUMENTS),
      '廊桥 *拱廊桥 桥志 名录 covered bridge',
    ],
    [
      'takes a word in',
      (list) => withEdge(goTo(list, 4), 'start', 1, DOCUMENTS),
      '廊桥 木拱廊桥 桥志 名录 *A covered bridge',
    ],
    [
      'gives another name',
      (list) => withName(list, ' 泰顺廊桥 ', DOCUMENTS),
      '*泰顺廊桥 木拱廊桥 桥志 名录 covered bridge',
    ],
    [
      'keeps a name that would be nothing',
      (list) => withName(list, ' —— ', DOCUMENTS),
      '*廊桥 木拱廊桥 桥志 名录 covered bridge',
    ],
    [
      'merges with the one before',
      (list) => mergedWithPrevious(goTo(list, 1)),
      '*廊桥 桥志 名录 covered bridge',
    ],
    [
      'has nothing to merge the first one with',
      mergedWithPrevious,
      '*廊桥 木拱廊桥 桥志 名录 covered bridge',
    ],
    [
      'parts the names that documents have',
      (list) => split(goTo(list, 1), DOCUMENTS),
      '廊桥 *木拱廊桥 MAB 桥志 名录 covered bridge',
    ],
  ])('%s', (_, steps, result) => {
    expect(shown(steps(START))).toBe(result);
  });

  it('looks up anew where a changed name stands, and forgets the names made from the earlier one', () => {
    const made = currentOf(withEdge(goTo(START, 1), 'start', -1, DOCUMENTS))?.suggestion;
    expect(made).toMatchObject({ name: '拱廊桥', count: 2, passage: { block: 1, start: 17 } });
    expect(made?.otherNames.map(({ text }) => text)).toEqual(['MAB']);
  });

  it('counts a Latin name as whole words', () => {
    expect(currentOf(withName(goTo(START, 4), 'bridge', DOCUMENTS))?.suggestion.count).toBe(1);
  });

  it.each([
    ['rejected', 'open', 'open'],
    ['rejected', 'accepted', 'accepted'],
    ['rejected', 'rejected', 'rejected'],
    ['accepted', 'open', 'accepted'],
    ['accepted', 'rejected', 'accepted'],
  ] as const)('decides one that is %s with one that is %s as %s', (first, second, expected) => {
    const give = (list: Decisions, at: number, verdict: Verdict) =>
      verdict === 'open' ? list : decidedAll(list, [list.proposals[at]?.key ?? -1], verdict);
    const list = give(give(START, 0, first), 1, second);
    expect(currentOf(mergedWithPrevious(goTo(list, 1)))?.verdict).toBe(expected);
  });

  it('gives the merged one names, places and reasons of both', () => {
    const made = currentOf(mergedWithPrevious(goTo(START, 1)))?.suggestion;
    expect(made?.otherNames.map(({ text }) => text)).toEqual(['木拱廊桥', 'MAB']);
    expect(made).toMatchObject({ count: 2, reasons: ['definition', 'gloss'] });
  });

  it('tells how many there are of each', () => {
    expect(countVerdicts(decidedAll(START, [0, 1], 'accepted'))).toEqual({
      open: 3,
      accepted: 2,
      rejected: 0,
    });
  });

  it('makes no change of what is so already', () => {
    expect(withGuess(START, { weight: 2 })).toBe(START);
    expect(decidedAll(decided(START, 'accepted'), [0], 'accepted').before).toBe(START);
    expect(undone(START)).toBe(START);
  });
});

/** Anything that can be done to a list. */
const STEPS: Record<string, (list: Decisions, number: number) => Decisions> = {
  go: goTo,
  accept: (list) => decided(list, 'accepted'),
  reject: (list) => decided(list, 'rejected'),
  first: (list, number) => decidedAll(list, firstOpen(list, number), 'accepted'),
  titles: (list) => decidedAll(list, openBecause(list, 'title'), 'accepted'),
  startLonger: (list) => withEdge(list, 'start', 1, DOCUMENTS),
  startShorter: (list) => withEdge(list, 'start', -1, DOCUMENTS),
  endLonger: (list) => withEdge(list, 'end', 1, DOCUMENTS),
  endShorter: (list) => withEdge(list, 'end', -1, DOCUMENTS),
  rename: (list, number) => withName(list, `桥${number}`, DOCUMENTS),
  kind: (list) => withGuess(list, { kind: 'event' }),
  weight: (list) => withGuess(list, { weight: 3 }),
  merge: mergedWithPrevious,
  split: (list) => split(list, DOCUMENTS),
};
const steps = fc.array(fc.tuple(fc.constantFrom(...Object.keys(STEPS)), fc.nat(6)), {
  maxLength: 30,
});

describe('any steps', () => {
  function run(taken: [string, number][]): Decisions[] {
    const states = [START];
    for (const [name, number] of taken) {
      const last = states.at(-1) ?? START;
      states.push(STEPS[name]?.(last, number) ?? last);
    }
    return states;
  }

  it('are each taken back exactly', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const changes = run(taken).filter(
          (state, at, all) => at > 0 && state.before !== all[at - 1]?.before,
        );
        let list = changes.at(-1) ?? START;
        for (const change of changes.toReversed()) {
          expect(list.proposals).toBe(change.proposals);
          list = undone(list);
        }
        expect(list.proposals).toBe(START.proposals);
      }),
    );
  });

  it('leave a present one, and no two of one key', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        for (const list of run(taken)) {
          expect(currentOf(list)).not.toBeNull();
          const keys = list.proposals.map(({ key }) => key);
          expect(new Set(keys).size).toBe(keys.length);
        }
      }),
    );
  });

  it('make differences that bring what is stored to what is decided', () => {
    fc.assert(
      fc.property(steps, fc.nat(30), (taken, at) => {
        const states = run(taken);
        const stored = new Map<number, string>();
        let before = START.proposals;
        // Some states are passed over, as they are while something is being stored.
        for (const { proposals } of [states[at % states.length] ?? START, ...states.slice(-1)]) {
          const change = decisionsChange(before, proposals);
          for (const key of change.withdrawn) stored.delete(key);
          for (const { key, suggestion } of change.accepted) stored.set(key, suggestion.name);
          before = proposals;
        }
        const accepted = before.filter(({ verdict }) => verdict === 'accepted');
        expect([...stored].sort()).toEqual(
          accepted.map(({ key, suggestion }) => [key, suggestion.name]).sort(),
        );
      }),
    );
  });
});

describe('what is to be stored', () => {
  it('is nothing where the same is decided again', () => {
    const accepted = decided(START, 'accepted');
    const back = undone(accepted);
    expect(isNoDecision(decisionsChange(START.proposals, back.proposals))).toBe(true);
  });

  it('is the new form of what was accepted, in the place of the earlier one', () => {
    const accepted = goTo(decided(START, 'accepted'), 0);
    const renamed = withName(accepted, '泰顺廊桥', DOCUMENTS);
    expect(decisionsChange(accepted.proposals, renamed.proposals)).toMatchObject({
      withdrawn: [0],
      accepted: [{ key: 0, suggestion: { name: '泰顺廊桥' } }],
    });
  });

  it('is what is rejected, and what is not any more', () => {
    const rejected = decided(START, 'rejected');
    expect(decisionsChange(START.proposals, rejected.proposals).rejected).toEqual([LIST[0]]);
    expect(decisionsChange(rejected.proposals, START.proposals).readmitted).toEqual([LIST[0]]);
  });
});
