import { expect, it } from 'vitest';
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
