import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, expect, it } from 'vitest';
import {
  forgetHandedPage,
  HANDOVER_DATABASE,
  handOver,
  readHandedPage,
} from '../../../services/stores/handoverStore';

const PAGE = {
  html: '<html></html>',
  url: 'https://example.org/',
  title: 'A page',
  isPrivate: false,
};
const DAY = 86_400_000;

afterEach(() => deleteDB(HANDOVER_DATABASE));

it('a page is given as often as it is asked for, until it is kept or discarded', async () => {
  const key = await handOver(PAGE);
  expect(await readHandedPage(key)).toEqual(PAGE);
  expect(await readHandedPage(key)).toEqual(PAGE);
  await forgetHandedPage(key);
  expect(await readHandedPage(key)).toBeNull();
});

it('a page of a private window is given once, and nothing of it stays', async () => {
  const key = await handOver({ ...PAGE, isPrivate: true });
  expect((await readHandedPage(key))?.html).toBe(PAGE.html);
  expect(await readHandedPage(key)).toBeNull();
});

it('pages do not get in each other’s way', async () => {
  const first = await handOver(PAGE);
  const second = await handOver({ ...PAGE, title: 'Another' });
  expect((await readHandedPage(second))?.title).toBe('Another');
  await forgetHandedPage(second);
  expect((await readHandedPage(first))?.title).toBe('A page');
});

it.each<[string, () => Promise<unknown>]>([
  ['another is handed over', () => handOver(PAGE, () => DAY + 1)],
  ['the library is opened', () => readHandedPage(null, () => DAY + 1)],
])('a page that nobody came for is thrown away a day later, when %s', async (_, act) => {
  const key = await handOver(PAGE, () => 0);
  await act();
  expect(await readHandedPage(key)).toBeNull();
});

it('a page that somebody is at is not old', async () => {
  const key = await handOver(PAGE, () => 0);
  await readHandedPage(key, () => DAY + 1);
  await handOver(PAGE, () => DAY + 2);
  expect(await readHandedPage(key)).not.toBeNull();
});

it('a page that is too long for one is refused', async () => {
  await expect(handOver({ ...PAGE, html: 'x'.repeat(16_000_001) })).rejects.toThrow(RangeError);
});
