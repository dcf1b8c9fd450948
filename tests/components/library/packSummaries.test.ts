import { expect, it } from 'vitest';
import { packSummaries } from '../../../components/library/packs/packSummaries';
import { createLibrary } from '../../../core/library/createLibrary';
import type { Pack, PackTerm } from '../../../core/pack/types';
import { MAINLAND } from '../reader/fixtureLibrary';

const termCalled = (id: string, text: string): PackTerm => ({
  id,
  kind: 'concept',
  weight: 1,
  names: [{ text, language: 'zh-Hans', role: 'label' }],
});

/** Three passages, in which two terms of three are named. */
const DOCUMENT = {
  ...MAINLAND,
  blocks: ['乌镇峰会谈到数字鸿沟。', '数字鸿沟仍在扩大。', '会议闭幕。'].map((text) => ({
    type: 'paragraph' as const,
    text,
  })),
};

function summaryOf(change: Partial<Pack>) {
  const pack: Pack = {
    formatVersion: 2,
    id: 'given',
    title: '一包',
    private: false,
    enabled: true,
    documents: [DOCUMENT],
    terms: [
      termCalled('summit', '乌镇峰会'),
      termCalled('divide', '数字鸿沟'),
      termCalled('other', '网络主权'),
    ],
    ...change,
  };
  const readerUrl = (document: string, passage: number) => `reader/${document}/${passage}`;
  return packSummaries(createLibrary([pack]), { builtIn: 'given', readerUrl })[0];
}

it.each([
  { id: 'given', origin: 'built-in' },
  { id: 'mine', origin: 'own' },
])('tells where pack $id comes from', ({ id, origin }) => {
  expect(summaryOf({ id })).toMatchObject({ origin, terms: 3 });
});

it.each([
  { state: 'on', enabled: true, terms: 2, readerUrl: 'reader/mainland/1' },
  { state: 'off', enabled: false, terms: 'off', readerUrl: '' },
])(
  'counts each term of a document once, and none where the pack is off: $state',
  ({ enabled, terms, readerUrl }) => {
    const [document] = summaryOf({ enabled })?.documents ?? [];
    expect(document).toMatchObject({ id: 'mainland', passages: 3, terms, readerUrl });
  },
);
