import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, expect, it } from 'vitest';
import {
  HANDOVER_DATABASE,
  handOver,
  takeHandedPage,
} from '../../../services/stores/handoverStore';

const PAGE = { html: '<html></html>', url: 'https://example.org/', title: 'A page' };

afterEach(() => deleteDB(HANDOVER_DATABASE));

it('a page is given once', async () => {
  const key = await handOver(PAGE);
  expect(await takeHandedPage(key)).toEqual(PAGE);
  expect(await takeHandedPage(key)).toBeNull();
});

it('pages do not get in each other’s way', async () => {
  const first = await handOver(PAGE);
  const second = await handOver({ ...PAGE, title: 'Another' });
  expect((await takeHandedPage(second))?.title).toBe('Another');
  expect((await takeHandedPage(first))?.title).toBe('A page');
});

it('a page that nobody took is thrown away after a while', async () => {
  const key = await handOver(PAGE, () => 0);
  await handOver(PAGE, () => 600_001);
  expect(await takeHandedPage(key)).toBeNull();
});

it('a page that is too long for one is refused', async () => {
  await expect(handOver({ ...PAGE, html: 'x'.repeat(16_000_001) })).rejects.toThrow(RangeError);
});
