import { describe, expect, it } from 'vitest';
import { createAskedMatcher } from '../../../../annotator/reading/askedMatcher';
import { findMatches } from '../../../../annotator/reading/findMatches';
import { runOf, type TextRun } from '../../../../annotator/reading/textRun';
import type { Match } from '../../../../core/match/index/types';
import { ASKED, type TextMatches } from '../../../../core/match/textMatches';

const NAME = '甹卝';

function matchesIn(text: string): Match[] {
  return [...text.matchAll(new RegExp(NAME, 'g'))].map(({ index }) => ({
    start: index,
    end: index + NAME.length,
    term: 7,
    name: 70,
    kind: 'exact',
    score: 0,
    reason: 'verbatim',
    form: 'label',
    conditional: false,
  }));
}

/** A matcher with a background behind it that answers when it is told to. */
function withBackground(answerOf: (texts: string[]) => TextMatches | null = answered) {
  const asked: string[][] = [];
  const waiting: (() => void)[] = [];
  let answers = 0;
  let came = 0;
  const matcher = createAskedMatcher(
    async (texts) => {
      asked.push(texts);
      await new Promise<void>((resolve) => waiting.push(resolve));
      return answerOf(texts);
    },
    () => {
      answers += 1;
    },
    () => {
      came += 1;
    },
  );
  return {
    matcher,
    asked,
    get answers() {
      return answers;
    },
    get came() {
      return came;
    },
    /** Lets the background answer all that it has been asked. */
    async answer() {
      await Promise.resolve();
      for (const resolve of waiting.splice(0)) resolve();
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    },
  };
}

function answered(texts: string[]): TextMatches {
  return {
    matches: texts.map(matchesIn),
    terms: [[7, { id: 'seven', kind: 'concept', weight: 1 }]],
    publicFrom: [],
  };
}

function runWith(text: string): TextRun {
  const run = runOf(text, [new Text(text)], [0]);
  if (run === null) throw new Error('An empty run.');
  return run;
}

describe('a matcher that asks the background', () => {
  it('has nothing of a text before the answer, and says that more may come', async () => {
    const { matcher, answer } = withBackground();
    expect(matcher.scan(NAME)).toEqual([]);
    expect(matcher.areComing()).toBe(true);
    await answer();
    expect(matcher.areComing()).toBe(false);
    expect(matcher.scan(NAME)).toEqual(matchesIn(NAME));
    expect(matcher.areComing()).toBe(false);
  });

  it('asks at once for all blocks of a step, and for each text once', async () => {
    const background = withBackground();
    const blocks = ['一', '  \n', `二${NAME}`, '一'];
    expect(background.matcher.siftBlocks(blocks)).toEqual([0, 2, 3]);
    background.matcher.scan('一');
    await background.answer();
    background.matcher.siftBlocks(blocks);
    await background.answer();
    expect(background.asked).toEqual([['一', `二${NAME}`]]);
    expect([background.answers, background.came]).toEqual([1, 1]);
  });

  it('says that it may go on once all has come', async () => {
    const background = withBackground();
    background.matcher.scan('一');
    await Promise.resolve();
    background.matcher.scan('二');
    expect(background.came).toBe(0);
    await background.answer();
    expect(background.asked).toEqual([['一'], ['二']]);
    expect(background.came).toBe(1);
  });

  it.each([
    ['of another library', async () => null],
    ['is gone', () => Promise.reject(new Error('gone'))],
  ])('finds nothing, and goes on, where the background %s', async (_, ask) => {
    let came = 0;
    const matcher = createAskedMatcher(
      ask,
      () => {
        throw new Error('There is no answer.');
      },
      () => {
        came += 1;
      },
    );
    matcher.scan(NAME);
    await expect.poll(() => came).toBe(1);
    expect(matcher.scan(NAME)).toEqual([]);
    expect(matcher.areComing()).toBe(false);
  });

  it('asks for a long run piece by piece, none longer than may be asked', async () => {
    const { matcher, asked, answer } = withBackground();
    const text = `${'一'.repeat(ASKED.units - 1)}。${NAME}${'二'.repeat(ASKED.units)}${NAME}`;
    expect(matcher.siftBlocks([text])).toEqual([0]);
    const search = findMatches(runWith(text), matcher, matcher.areComing);
    let found = search.step();
    for (let turn = 0; found === null && turn < 20; turn += 1) {
      await answer();
      found = search.step();
    }
    expect(found?.map(({ start }) => start)).toEqual(matchesIn(text).map(({ start }) => start));
    for (const each of asked.flat()) expect(each.length).toBeLessThanOrEqual(ASKED.units);
  });

  it.each([
    ['very long texts', Array.from({ length: 20 }, (_, at) => `${at}`.padEnd(ASKED.units, '一'))],
    ['very many texts', Array.from({ length: 2_500 }, (_, at) => `第${at}`)],
  ])('parts %s into several questions, none larger than may be asked', async (_, texts) => {
    const { matcher, asked, answer } = withBackground();
    matcher.siftBlocks(texts);
    await answer();
    expect(asked.length).toBeGreaterThan(1);
    for (const question of asked) {
      expect(question.length).toBeLessThanOrEqual(ASKED.texts);
      expect(question.join('').length).toBeLessThanOrEqual(ASKED.allUnits);
    }
    expect(asked.flat()).toEqual(texts);
    expect(matcher.areComing()).toBe(false);
  });

  it('forgets what it was told long ago, and asks again', async () => {
    const { matcher, asked, answer } = withBackground();
    const texts = Array.from({ length: 140 }, (_, at) => `${at}`.padEnd(ASKED.units, '一'));
    for (const text of [...texts, texts[0] ?? '']) {
      matcher.scan(text);
      await answer();
    }
    expect(asked.length).toBe(texts.length + 1);
  });
});
