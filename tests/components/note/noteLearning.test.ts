import { describe, expect, test } from 'vitest';
import type { NoteLearned, NoteMatch } from '../../../components/note/contract';
import { createNoteLearning } from '../../../components/note/frame/noteLearning';
import type { NoteSource } from '../../../components/note/NoteSource';
import { type LearnedRule, ruleKey } from '../../../core/learning/learnedRule';
import type { NoteRequest } from '../../../core/ranking/noteContent';

const RULE: LearnedRule = { case: 'name', term: 'court', name: '法院' };
const KEY = ruleKey(RULE);
const REQUEST: NoteRequest = {
  term: 'court',
  paragraph: '他去了法院。',
  script: 'hans',
  rank: 0,
  mark: { start: 3, end: 5 },
};
const MATCH: NoteMatch = { kind: 'exact', reason: 'verbatim', form: 'label', surface: '法院' };

function begun(rule: LearnedRule | null, fails: string[] = []) {
  const asked: string[] = [];
  const shown: NoteLearned['case'][] = [];
  const told = (what: string) => async (about: string | number) => {
    if (fails.includes(what)) throw new Error('no storage');
    asked.push(`${what} ${about}`);
  };
  const source = {
    async keepDismissal({ mark: { start, end } }) {
      await told('keep')(`${start}-${end}`);
      return { kept: 7, rule };
    },
    forgetDismissal: told('forget'),
    takeRule: told('take'),
    leaveRule: told('leave'),
    returnRule: told('return'),
  } as Partial<NoteSource> as NoteSource;
  const learning = createNoteLearning(source, ({ case: now }) => shown.push(now));
  return { learning, asked, shown };
}

describe('“not this one”', () => {
  test('is kept, and forgotten when it is taken back', async () => {
    const { learning, asked, shown } = begun(null);
    await learning.keep(REQUEST, MATCH);
    // What was not proposed can be neither taken nor left.
    await learning.take();
    await learning.forget();
    expect(asked).toEqual(['keep 3-5', 'forget 7']);
    expect(shown).toEqual([]);
  });

  test('is not kept of what was opened from a passage', async () => {
    const { mark: _, ...request } = REQUEST;
    const { learning, asked } = begun(RULE);
    await learning.keep(request, MATCH);
    expect(asked).toEqual([]);
  });

  test('proposes a rule that is taken, and taken back with all of it', async () => {
    const { learning, asked, shown } = begun(RULE);
    await learning.keep(REQUEST, MATCH);
    await learning.take();
    await learning.take();
    await learning.forget();
    expect(asked).toEqual(['keep 3-5', `take ${KEY}`, `return ${KEY}`, 'forget 7']);
    expect(shown).toEqual(['proposed', 'taken', 'proposed']);
  });

  test('proposes a rule that is left, and proposed again when that is undone', async () => {
    const { learning, asked, shown } = begun(RULE);
    await learning.keep(REQUEST, MATCH);
    await learning.leave();
    await learning.takeBack();
    expect(asked).toEqual(['keep 3-5', `leave ${KEY}`, `return ${KEY}`]);
    expect(shown).toEqual(['proposed', 'left', 'proposed']);
  });

  test.each([
    ['it cannot be kept', ['keep'], []],
    ['the rule cannot be put in force', ['take'], ['proposed']],
  ])('shows what holds where %s', async (_, fails, expected) => {
    const { learning, shown } = begun(RULE, fails);
    await learning.keep(REQUEST, MATCH);
    await learning.take();
    await learning.forget();
    expect(shown).toEqual(expected);
  });
});
