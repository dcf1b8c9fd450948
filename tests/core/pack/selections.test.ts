import { expect, test } from 'vitest';
import { emptyPack } from '../../../core/pack/editing';
import { addSelection, SELECTIONS } from '../../../core/pack/selections';

const empty = emptyPack(SELECTIONS, '摘录');
const selection = {
  text: '数据大使馆',
  sentence: '爱沙尼亚在卢森堡设立了数据大使馆。',
  title: '新闻',
  url: 'https://news.example/1',
};

test('a selection is a passage of the document for its page', () => {
  const { documents } = addSelection(empty, selection);
  expect(documents).toMatchObject([
    {
      title: '新闻',
      url: 'https://news.example/1',
      language: 'zh-Hans',
      complete: false,
      blocks: [{ type: 'paragraph', text: selection.sentence }],
    },
  ]);
});

test('what is selected on the same page goes into the same document, and once', () => {
  const once = addSelection(empty, selection);
  const more = addSelection(once, { ...selection, sentence: '第二句。' });
  expect(more.documents.map(({ blocks }) => blocks.length)).toEqual([2]);
  expect(addSelection(more, selection)).toBe(more);
  expect(
    addSelection(more, { ...selection, url: 'https://news.example/2' }).documents,
  ).toHaveLength(2);
});

test('a page without a title or address that a source may have is named all the same', () => {
  const [document] = addSelection(empty, {
    ...selection,
    title: ' ',
    url: 'file:///a.html',
  }).documents;
  expect(document).toMatchObject({ title: 'file:///a.html', url: null });
});
