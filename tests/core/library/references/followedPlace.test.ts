import { expect, it } from 'vitest';
import { createLibrary } from '../../../../core/library/createLibrary';
import { followedPlace } from '../../../../core/library/references/followedPlace';
import { makePack, makeParagraphs } from '../../pack/packs';

const library = createLibrary([
  makePack({
    documents: [
      makeParagraphs('now', ['new', 'a', 'b'], {
        earlier: [
          { id: 'first', passages: [[2, 2, 1]] },
          { id: 'second', passages: [[1, 2, 2]] },
        ],
      }),
    ],
  }),
]);

it.each([
  ['first', 2, 2],
  ['first', 1, null],
  ['second', 1, 2],
  ['second', 2, 3],
  ['second', null, null],
] as const)('leads from passage %2$s of “%1$s” on', (id, passage, expected) => {
  const place = followedPlace(library, id, passage);
  expect(place?.document.id).toBe('now');
  expect(place?.passage).toBe(expected);
});

it('leads nowhere from what no document was called', () => {
  expect(followedPlace(library, 'gone', 1)).toBeNull();
  expect(followedPlace(library, 'now', 1)).toBeNull();
});
