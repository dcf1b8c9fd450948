import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../importers/docx/headings';
import type { DocxParagraph } from '../../../importers/docx/readBody';

const line = (text: string): DocxParagraph => ({
  kind: 'paragraph',
  level: null,
  text,
  isBold: false,
  isCentred: false,
  size: 24,
});
const TEXT = 'The ferry goes twice a day, and not in winter.';

it.each([
  ['in capitals are headings', ['A. PURPOSE', TEXT, 'B. ROLE OF THE FERRY', TEXT], 2],
  ['with Roman numbers are, too', ['I. PURPOSE', TEXT, TEXT, 'IV. ROLE', TEXT], 2],
  ['below each other are a list', ['A. BOATS', 'B. FERRIES', 'C. RAFTS', TEXT], 1],
  ['in small letters are text', ['A. Purpose of the ferry', TEXT, 'B. Its role', TEXT], 0],
  ['at the end are text', [TEXT, TEXT, 'A. PURPOSE'], 0],
])('lettered lines %s', (_, texts, count) => {
  const { blocks } = blocksOf(texts.map(line));
  expect(blocks.filter(({ type }) => type === 'heading')).toHaveLength(count);
});

describe('a title that no style tells, above headings that styles do', () => {
  const sized = (text: string, size: number) => ({ ...line(text), size });
  const headed = { ...line('Purpose'), level: 1 as const };
  const headingsOf = (...paragraphs: DocxParagraph[]) =>
    blocksOf([...paragraphs, headed, line(TEXT)]).blocks.flatMap((block) =>
      block.type === 'heading' ? [`${block.level} ${block.text}`] : [],
    );
  it.each([
    [
      'is the largest line',
      [sized('On the Ferry', 48), sized('Version 2', 32)],
      ['1 On the Ferry', '2 Purpose'],
    ],
    [
      'may have a line above it',
      [line('Draft'), sized('On the Ferry', 48)],
      ['1 On the Ferry', '2 Purpose'],
    ],
    ['is none as large as text', [sized('On the Ferry', 28)], ['1 Purpose']],
    ['is no sentence', [sized(TEXT, 48)], ['1 Purpose']],
  ])('%s', (_, above, expected) => {
    expect(headingsOf(...above)).toEqual(expected);
  });

  it('is none where text further below is as large', () => {
    const { blocks } = blocksOf([
      sized('Draft', 30),
      headed,
      line(TEXT),
      sized('A large word', 60),
    ]);
    expect(blocks.filter(({ type }) => type === 'heading')).toHaveLength(1);
  });
});
