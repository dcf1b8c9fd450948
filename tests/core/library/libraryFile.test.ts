import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  arrivalsOf,
  isLibraryFile,
  libraryFileOf,
  parseLibraryFile,
} from '../../../core/library/libraryFile';
import { emptyOverlay, overlayTerm } from '../../../core/pack/changes/overlay';
import { addName } from '../../../core/pack/names/termNames';
import { PackError } from '../../../core/pack/parsePack';
import { propertyRuns } from '../../propertyRuns';
import { anyEncounter, makeEncounter } from '../collection/encounters';
import { anyPack, anyTerm } from '../pack/anyPack';
import { makePack, makeTerm } from '../pack/packs';

const BUILT_IN = 'built-in';
const none = emptyOverlay(BUILT_IN);

function pathsOf(value: unknown): string[] {
  try {
    parseLibraryFile(value, BUILT_IN);
    return [];
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return error.problems.map(({ path, reason }) => `${path} ${reason.case}`);
  }
}

describe('everything in one file', () => {
  test('comes back as it was, whatever the library is', () => {
    const anyEncounters = fc.array(anyEncounter, { maxLength: 3 });
    const anyPacks = fc.uniqueArray(anyPack, { selector: ({ id }) => id, maxLength: 3 });
    fc.assert(
      fc.property(
        anyPacks,
        anyTerm,
        anyTerm,
        anyEncounters,
        (packs, beneath, other, encounters) => {
          const wanted = { ...beneath, names: other.names, remark: 'mine' };
          const overlay = overlayTerm(none, beneath, wanted);
          const file = { packs, overlay, encounters };
          expect(parseLibraryFile(JSON.parse(libraryFileOf(file)), BUILT_IN)).toEqual(file);
        },
      ),
      { numRuns: propertyRuns(500) },
    );
  });

  test.each<[string, unknown, string[]]>([
    [
      'a newer release',
      { formatVersion: 2, library: { packs: [] } },
      ['formatVersion newerFormat'],
    ],
    ['no list of packs', { formatVersion: 1, library: {} }, ['library.packs missing']],
    [
      'a broken pack among others',
      { formatVersion: 1, library: { packs: [makePack(), { ...makePack(), id: 'b', title: '' }] } },
      ['library.packs[1].title empty'],
    ],
    [
      'a place where nobody can have been',
      {
        formatVersion: 1,
        library: { packs: [], encounters: [makeEncounter({ url: 'javascript:alert(1)' })] },
      },
      ['library.encounters.0.url notAddress'],
    ],
    [
      'a place beside its sentence',
      {
        formatVersion: 1,
        library: { packs: [], encounters: [makeEncounter({ place: { start: 0, end: 900 } })] },
      },
      ['library.encounters.0 malformed'],
    ],
    [
      'a pack twice',
      { formatVersion: 1, library: { packs: [makePack(), makePack()] } },
      ['library.packs[1].id repeatedId'],
    ],
    [
      'the built-in pack',
      { formatVersion: 1, library: { packs: [makePack({ id: BUILT_IN })] } },
      ['library.packs[0].id builtInId'],
    ],
    [
      'a change that is none',
      { formatVersion: 1, library: { packs: [], overlay: { ...none, terms: [{ id: 'a' }] } } },
      ['library.overlay.terms.0.names missing', 'library.overlay.terms.0.remark missing'],
    ],
  ])('is refused as a whole with %s', (_, value, wanted) => {
    expect(pathsOf(value)).toEqual(wanted);
  });

  test('is told from a pack', () => {
    expect(
      isLibraryFile(JSON.parse(libraryFileOf({ packs: [], overlay: none, encounters: [] }))),
    ).toBe(true);
    expect(isLibraryFile(makePack())).toBe(false);
  });

  test('says beforehand what it would do', () => {
    const present = [makePack(), makePack({ id: 'b' }), makePack({ id: 'untouched' })];
    const changed = makePack({
      id: 'b',
      terms: [makeTerm('more', { names: addName([], '新词') })],
    });
    const packs = [makePack(), changed, makePack({ id: 'c', title: 'New' })];
    expect(arrivalsOf({ packs }, present)).toMatchObject([
      { case: 'same' },
      { case: 'changed', change: { terms: { added: ['新词'] } } },
      { case: 'new', title: 'New', documents: 1, terms: 1 },
    ]);
  });
});
