import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../../components/page.css';
import { LearnedPart } from '../../../components/library/learned/LearnedPart';
import type { LearningSource } from '../../../components/library/learned/LearningSource';
import { useLearned } from '../../../components/library/learned/useLearned';
import { mount, unmount } from '../mounted';
import { PROPOSED, TAKEN } from './learnedStates';

beforeEach(() => page.viewport(900, 800));
afterEach(unmount);

function fakeLearning(): LearningSource & { asked: string[] } {
  let listener = () => {};
  const asked: string[] = [];
  const decide = (what: string) => async (key: string) => {
    asked.push(`${what} ${key}`);
    listener();
  };
  return {
    asked,
    readLearned: async () => ({ proposed: PROPOSED, taken: TAKEN }),
    watchLearned(heard) {
      listener = heard;
    },
    takeRule: decide('take'),
    leaveRule: decide('leave'),
    returnRule: decide('return'),
  };
}

function Learned({ source }: { source: LearningSource }) {
  return <LearnedPart {...useLearned({ source, attempt: 0, follow: (action) => action() })} />;
}

const SAID = '“数字鸿沟书店” is left unmarked: it is not “数字鸿沟”.';

test.each([
  ['taken', `Take: ${SAID}`, `In force on every page: ${SAID}`, 'take bookshop'],
  ['left', `Leave: ${SAID}`, `Not proposed again: ${SAID}`, 'leave bookshop'],
])('a proposed rule is %s, and that is undone', async (_, button, said, asked) => {
  const source = fakeLearning();
  mount(<Learned source={source} />);
  await expect.element(page.getByText('后来数字鸿沟书店关门了')).toBeVisible();
  await page.getByRole('button', { name: button }).click();
  await expect.element(page.getByText(said)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByText(`No longer decided: ${SAID}`)).toBeVisible();
  expect(source.asked).toEqual([asked, 'return bookshop']);
});

test('a rule in force is taken back', async () => {
  const source = fakeLearning();
  mount(<Learned source={source} />);
  await page.getByRole('button', { name: 'Take back: “二十国集团” is not marked on' }).click();
  await expect.poll(() => source.asked).toEqual(['return site']);
});
