import { describe, expect, it } from 'vitest';
import { keepSelection } from '../../../../core/pack/drafts/keepSelection';
import { parsePack } from '../../../../core/pack/parsePack';
import type { Pack } from '../../../../core/pack/types';

const PAGE = { title: '桥讯', url: 'https://example.org/bridge' };
const keep = (pack: Pack | null, text: string, page = PAGE) =>
  keepSelection(pack, { text, day: '2026-11-29', ...page }, '摘录', new Set(['news']));

describe('a selection that is kept', () => {
  it('makes the pack of selections, with the page as a document', () => {
    const pack = keep(null, '通济桥横跨西市河。');
    expect(pack).toMatchObject({
      id: 'selections',
      title: '摘录',
      private: true,
      documents: [
        {
          ...PAGE,
          language: 'zh-Hans',
          complete: false,
          accessed: '2026-11-29',
          blocks: [{ type: 'paragraph', text: '通济桥横跨西市河。' }],
        },
      ],
    });
    expect(parsePack(pack)).toEqual(pack);
  });

  it('is a passage for each of its paragraphs', () => {
    const [document] = keep(null, 'One \t two.\n\n\r\nThree.')?.documents ?? [];
    expect(document?.blocks.map(({ text }) => text)).toEqual(['One two.', 'Three.']);
  });

  it('goes to what was kept of the same page, and beside it what is of another', () => {
    const first = keep(null, 'One.');
    const second = keep(first, 'Two.');
    const third = keep(second, 'Three.', { title: 'News', url: 'https://example.org/news' });
    expect(
      third?.documents.map(({ id, blocks }) => [id, ...blocks.map(({ text }) => text)]),
    ).toEqual([
      [first?.documents[0]?.id, 'One.', 'Two.'],
      ['news-2', 'Three.'],
    ]);
  });

  it.each([
    ['nothing to be seen', ' \u200b\n'],
    ['what is kept already', 'One.'],
  ])('is none where there is %s', (_, text) => {
    expect(keep(keep(null, 'One.'), text)).toBeNull();
  });

  it('goes by the address where the page has no title', () => {
    expect(keep(null, 'One.', { ...PAGE, title: ' ' })?.documents[0]?.title).toBe(PAGE.url);
  });
});
