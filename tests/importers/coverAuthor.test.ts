import { expect, it } from 'vitest';
import { coverAuthor } from '../../importers/draft/coverAuthor';

const row = (text: string) => ({ type: 'row' as const, text });
const line = (text: string) => ({ type: 'paragraph' as const, text });

it.each([
  ['in two cells', [row('学 院\t船舶学院'), row('学 生 姓 名\t林 若溪')], '林若溪'],
  ['behind a colon', [line('专业：船舶'), line('作者姓名：林若溪')], '林若溪'],
  ['in a cell with a colon', [row('学位申请人：\tAda Ray')], 'Ada Ray'],
  ['not of who teaches', [row('指 导 教 师\t沈知非')], null],
  ['not in a line of text', [line('作者：渡船，在冬天并不出航。')], null],
  ['not where nothing stands', [line('作 者 签 名：')], null],
  ['not far below', [...Array.from({ length: 30 }, () => line('渡船')), row('作者\t林若溪')], null],
])('who wrote a thesis stands on its cover %s', (_, blocks, author) => {
  expect(coverAuthor(blocks)).toBe(author);
});
