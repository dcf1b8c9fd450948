import { describe, expect, it } from 'vitest';
import type { PackBlock } from '../../../../core/pack/blocks';
import {
  dropBlock,
  formBlock,
  joinBlock,
  rewriteBlock,
  splitBlock,
} from '../../../../core/pack/drafts/editBlocks';

const paragraph = (text: string, page?: number): PackBlock => ({
  type: 'paragraph',
  text,
  ...(page !== undefined && { page }),
});
const texts = (blocks: readonly PackBlock[]) => blocks.map(({ text }) => text);

describe('joinBlock', () => {
  it.each([
    ['words', 'The cable', 'lies deep.', 'The cable lies deep.'],
    ['Chinese characters', '海底', '电缆', '海底电缆'],
    ['a Chinese full stop and a word', '电缆。', 'It lies', '电缆。It lies'],
    ['a word and a full-width sign', 'cable', '（1）', 'cable（1）'],
    ['spaces that are there', 'The cable ', ' lies', 'The cable lies'],
    ['Japanese syllables', 'ひら', 'がな', 'ひらがな'],
  ])('joins %s', (_, before, after, joined) => {
    expect(texts(joinBlock([paragraph(before), paragraph(after)], 1))).toEqual([joined]);
  });

  it('keeps kind and page of the one before', () => {
    const heading: PackBlock = { type: 'heading', level: 2, text: 'One', page: 3 };
    expect(joinBlock([heading, paragraph('two', 4)], 1)).toEqual([{ ...heading, text: 'One two' }]);
  });

  it('leaves the first block where it is', () => {
    expect(joinBlock([paragraph('one')], 0)).toEqual([paragraph('one')]);
  });
});

describe('splitBlock', () => {
  it('parts a text, without the space between, and keeps kind and page', () => {
    const blocks = splitBlock([paragraph('One. Two.', 5)], 0, 5);
    expect(blocks).toEqual([paragraph('One.', 5), paragraph('Two.', 5)]);
  });

  it.each([0, 9, 40])('parts nothing where one part would be blank: at %i', (offset) => {
    expect(texts(splitBlock([paragraph('One. Two.')], 0, offset))).toEqual(['One. Two.']);
  });

  it('is undone by joining', () => {
    const blocks = [paragraph('各国应尊重网络主权。'), paragraph('rest')];
    expect(joinBlock(splitBlock(blocks, 0, 4), 1)).toEqual(blocks);
  });
});

describe('formBlock', () => {
  it('makes a heading of a level, and a paragraph again', () => {
    const blocks = formBlock([paragraph('一', 2)], 0, { type: 'heading', level: 3 });
    expect(blocks).toEqual([{ type: 'heading', level: 3, text: '一', page: 2 }]);
    expect(formBlock(blocks, 0, { type: 'paragraph' })).toEqual([paragraph('一', 2)]);
  });
});

describe('rewriteBlock', () => {
  it('makes one line of several', () => {
    expect(texts(rewriteBlock([paragraph('a')], 0, ' b\r\nc '))).toEqual(['b c']);
  });

  it('takes out what became blank, as dropping does', () => {
    const blocks = [paragraph('a'), paragraph('b')];
    expect(rewriteBlock(blocks, 0, ' \n')).toEqual(dropBlock(blocks, 0));
    expect(texts(dropBlock(blocks, 0))).toEqual(['b']);
  });
});
