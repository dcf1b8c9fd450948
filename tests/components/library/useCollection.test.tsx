import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type Collection,
  useCollection,
} from '../../../components/library/collection/useCollection';
import { metHash } from '../../../core/collection/metAddress';
import { makeNumbered } from '../../core/collection/encounters';
import { mount, unmount } from '../mounted';
import { type FakeCollection, fakeCollection } from './fakeCollection';

let source: FakeCollection;
let collection: Collection;

function Probe() {
  collection = useCollection(source);
  return null;
}

beforeEach(() => {
  source = fakeCollection([1, 2, 3].map((id) => makeNumbered({ id })));
  mount(<Probe />);
});
afterEach(unmount);

const idsShown = () => {
  const view = collection.page?.view;
  return view?.case === 'open' ? view.encounters.map(({ id }) => id) : view?.case;
};

async function open(hash = metHash(null)): Promise<void> {
  source.go(hash);
  await expect.poll(idsShown).toEqual([1, 2, 3]);
}

describe('the part of the library page', () => {
  test('says how many places are kept, and whether more are', async () => {
    await expect
      .poll(() => collection.part.collecting)
      .toEqual({ case: 'known', isCollecting: false, count: 3 });
    collection.part.onCollecting(true);
    await expect.poll(() => collection.part.collecting).toMatchObject({ isCollecting: true });
  });

  test('says why it cannot be known', async () => {
    source.readState = () => Promise.reject(new Error('disk'));
    mount(<Probe />);
    await expect.poll(() => collection.part.collecting.case).not.toBe('known');
  });
});

describe('the page', () => {
  test('is there while the address asks for it', async () => {
    expect(collection.page).toBeNull();
    await open();
    expect(collection.page?.term).toBeNull();
    source.go('');
    await expect.poll(() => collection.page).toBeNull();
  });

  test('is of one term where the address names one', async () => {
    const term = { pack: 'built-in', term: 'wic' };
    await open(metHash(term));
    expect(collection.page?.term).toEqual(term);
  });

  test('reads nothing before it is asked for', async () => {
    let read = 0;
    source.read = async () => {
      read += 1;
      return { encounters: [], termIn: () => null };
    };
    mount(<Probe />);
    await expect.poll(() => collection.part.collecting.case).toBe('known');
    expect(read).toBe(0);
  });

  test('deletes, says how many, and takes it back', async () => {
    await open();
    collection.page?.onRemove([1, 3]);
    await expect.poll(idsShown).toEqual([2]);
    await expect.poll(() => collection.page?.done).toMatchObject({ case: 'deleted', count: 2 });
    collection.page?.done?.onUndo?.();
    await expect.poll(idsShown).toEqual([1, 2, 3]);
    await expect
      .poll(() => collection.page?.done)
      .toEqual({ case: 'undone', count: 2, onUndo: null });
  });

  test('says what did not work, and forgets it with what was done on another page', async () => {
    await open();
    source.remove = () => Promise.reject(new Error('disk full'));
    collection.page?.onRemove([1]);
    await expect.poll(() => collection.page?.failure).toContain('disk full');
    expect(idsShown()).toEqual([1, 2, 3]);
    source.go(metHash({ pack: 'built-in', term: 'wic' }));
    await expect.poll(() => collection.page?.failure).toBeNull();
    expect(collection.page?.done).toBeNull();
  });

  test('follows what is kept meanwhile', async () => {
    await open();
    source.encounters = [];
    await source.setCollecting(true);
    await expect.poll(idsShown).toEqual([]);
  });
});
