import { expect, it } from 'vitest';
import type { PackBlock } from '../../../../core/pack/blocks';
import { withNotesAtEnd } from '../../../../importers/pdf/layout/notesAtEnd';

const blocks: PackBlock[] = [
  { type: 'paragraph', text: 'The lamp was lit.' },
  { type: 'item', text: '1. With a match. ↩' },
  { type: 'paragraph', text: '[2] At dusk.' },
];

it.each<[string, string[], string[]]>([
  [
    'to all marks',
    ['1', '2'],
    ['paragraph: The lamp was lit.', 'note: With a match.', 'note: At dusk.'],
  ],
  ['to fewer than there are', ['1', '2', '3'], blocks.map(({ type, text }) => `${type}: ${text}`)],
  ['to more than there are', ['2'], blocks.map(({ type, text }) => `${type}: ${text}`)],
  ['to none', [], blocks.map(({ type, text }) => `${type}: ${text}`)],
])('items at the end that answer %s', (_, unanswered, expected) => {
  const told = withNotesAtEnd(blocks, unanswered);
  expect(told.map(({ type, text }) => `${type}: ${text}`)).toEqual(expected);
});

it('are those of a table of numbers and texts, too', () => {
  const rows: PackBlock[] = [
    { type: 'paragraph', text: 'The lamp was lit.' },
    { type: 'row', text: '1\tWith a match.' },
    { type: 'row', text: '2\tAt dusk.' },
  ];
  const told = withNotesAtEnd(rows, ['1', '2']);
  expect(told.map(({ type, text }) => `${type}: ${text}`)).toEqual([
    'paragraph: The lamp was lit.',
    'note: With a match.',
    'note: At dusk.',
  ]);
});

it('are none where text follows them', () => {
  const followed: PackBlock[] = [...blocks, { type: 'paragraph', text: 'It burnt all night.' }];
  expect(withNotesAtEnd(followed, ['1', '2'])).toEqual(followed);
});
