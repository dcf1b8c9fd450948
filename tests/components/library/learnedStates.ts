import type { LearnedPartProps } from '../../../components/library/learned/LearnedPart';
import type { ProposedRule, RuleSummary } from '../../../components/library/learned/LearningSource';

const ignore = () => {};

export const NOTHING_LEARNED: LearnedPartProps = {
  learned: { case: 'open', proposed: [], taken: [] },
  done: null,
  onTake: ignore,
  onLeave: ignore,
  onReturn: ignore,
};

const LEFT: RuleSummary = {
  key: 'left',
  rule: { case: 'name', term: 'gdi', name: 'GDI' },
  label: 'Global Development Initiative',
};

export const PROPOSED: ProposedRule[] = [
  {
    key: 'bookshop',
    rule: { case: 'neighbour', term: 'digital-divide', text: '数字鸿沟书店' },
    label: '数字鸿沟',
    language: 'zh-Hans',
    places: [
      {
        before: '后来',
        surface: '数字鸿沟',
        after: '书店关门了，老板去了南方的一座小城。',
        host: 'news.example.org',
      },
      { before: '他在', surface: '数字鸿沟', after: '书店等人。', host: 'xn--fiq228c.example' },
      { before: '旁边就是', surface: '数字鸿沟', after: '书店，很好找。', host: null },
    ],
  },
  {
    key: 'beside',
    rule: { case: 'beside', term: 'multi', name: 'multistakeholder' },
    label: 'multistakeholder approach',
    language: 'en',
    places: [
      { before: 'a ', surface: 'multistakeholder', after: ' housing trust', host: 'homes.example' },
    ],
  },
];

export const TAKEN: RuleSummary[] = [
  {
    key: 'site',
    rule: { case: 'site', term: 'g20', host: 'sports.example' },
    label: '二十国集团',
  },
  { key: 'term', rule: { case: 'term', term: 'internet' }, label: '互联网' },
];

export const LEARNED: LearnedPartProps = {
  ...NOTHING_LEARNED,
  done: { case: 'left', rule: LEFT, onUndo: ignore },
  learned: { case: 'open', proposed: PROPOSED, taken: TAKEN },
};
