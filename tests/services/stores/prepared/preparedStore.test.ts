import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLibrary } from '../../../../core/library/createLibrary';
import type { PreparedLibrary } from '../../../../core/library/library';
import { EVERY_BILINGUAL_WORD } from '../../../../core/ranking/everyBilingualWord';
import { passageStatisticsOf } from '../../../../core/ranking/passageStatistics';
import { builtInPack } from '../../../../data/builtInPack';
import {
  type KeptProblems,
  PREPARED_DATABASE,
} from '../../../../services/stores/prepared/preparedDatabase';
import {
  forgetPrepared,
  keepPrepared,
  keepStatistics,
  readPrepared,
  readStatistics,
} from '../../../../services/stores/prepared/preparedStore';

const PROBLEMS: KeptProblems[] = [
  { id: 'tea', problems: [{ path: 'id', reason: { case: 'missing' } }] },
];

function prepare(): PreparedLibrary {
  let prepared: PreparedLibrary | null = null;
  const library = createLibrary([builtInPack], null, (made) => {
    prepared = made;
  });
  library.mentionsOf('');
  if (prepared === null) throw new Error('nothing was prepared');
  return prepared;
}

afterEach(async () => {
  vi.restoreAllMocks();
  await deleteDB(PREPARED_DATABASE);
});

describe('what is prepared', () => {
  const prepared = prepare();

  it('is there again for the same packs, with what was wrong in them', async () => {
    await keepPrepared('[1]', prepared, PROBLEMS);
    expect(await readPrepared('[1]')).toEqual({ ...prepared, broken: PROBLEMS, heads: null });
  });

  it('is not there for other packs', async () => {
    expect(await readPrepared('[1]')).toBeNull();
    await keepPrepared('[1]', prepared, []);
    expect(await readPrepared('[2]')).toBeNull();
  });

  it('never mixes the mentions of some packs with the index of others', async () => {
    await keepPrepared('[1]', prepared, []);
    await keepPrepared('[2]', { index: prepared.index, findings: null }, []);
    expect((await readPrepared('[2]'))?.findings).toBeNull();
  });

  it('has what passages are ranked by, for the same packs only', async () => {
    const statistics = passageStatisticsOf(createLibrary([builtInPack]), EVERY_BILINGUAL_WORD);
    expect(await readStatistics('[1]')).toBeNull();
    await keepStatistics('[1]', statistics);
    expect(await readStatistics('[1]')).toEqual(statistics);
    expect(await readStatistics('[2]')).toBeNull();
  });

  it('is gone with the next release', async () => {
    await keepPrepared('[1]', prepared, []);
    await keepStatistics(
      '[1]',
      passageStatisticsOf(createLibrary([builtInPack]), EVERY_BILINGUAL_WORD),
    );
    await forgetPrepared();
    expect(await readPrepared('[1]')).toBeNull();
    expect(await readStatistics('[1]')).toBeNull();
  });

  it('is done without where the browser keeps nothing', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('full', 'UnknownError');
    });
    await keepPrepared('[1]', prepared, []);
    expect(await readPrepared('[1]')).toBeNull();
  });
});
