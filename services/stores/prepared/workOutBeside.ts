import { workInWorker } from '../../../core/workInWorker';
import { exclusively } from '../exclusively';
import { libraryDatabase } from '../library/libraryDatabase';
import { readBuiltIn } from '../library/overlays';
import type { PreparationAnswer, PreparationRequest } from './importPreparation';
import { LARGE_LIBRARY } from './keptTexts';
import { withPrepared } from './preparedDatabase';
import { keptParts, latestHashes, readPrepared } from './preparedStore';
import { startPreparation } from './startPreparation';
import type { StoredWork } from './workOutStored';

/**
 * Has a worker work out what opening a large library would else work out in the page, which would stand still for it:
 * after an update of the extension nothing is kept of it. Where all is there, or little is to be done, it does nothing.
 *
 * @param workOut what does the work, see `workOutStored`
 * @throws what the worker threw
 */
export async function workOutBeside(
  workOut: (work: StoredWork) => Promise<void> = workOutInWorker,
): Promise<void> {
  try {
    if (!(await isMuchLeft(await storedLines()))) return;
    await exclusively('prepare', async () => {
      const lines = await storedLines();
      // Another page may have done it meanwhile.
      if (!(await isMuchLeft(lines))) return;
      const { pack } = await readBuiltIn(await libraryDatabase());
      await workOut({ builtIn: pack, lines });
    });
  } catch (error) {
    // A disk that fails: whoever opens the library says so.
    if (!(error instanceof DOMException)) throw error;
  }
}

const storedLines = async () => (await libraryDatabase()).getAll('hashes');

async function isMuchLeft(lines: StoredWork['lines']): Promise<boolean> {
  if (lines.length === 0) return false;
  const hashes = JSON.stringify(lines);
  const kept = await keptParts(hashes);
  // Where something is kept of the library before an edit, what an edit changes is worked out from that.
  if (kept === null) return (await latestHashes()) === null;
  if (!kept.hasFindings) return ((await readPrepared(hashes))?.passages ?? 0) >= LARGE_LIBRARY;
  // Its texts were being kept when a page was closed.
  return !kept.hasHeads && (await withPrepared((database) => database.count('texts'))) !== 0;
}

function workOutInWorker(work: StoredWork): Promise<void> {
  return workInWorker<PreparationRequest, PreparationAnswer, void>(
    startPreparation,
    { case: 'stored', work },
    (answer, finish) => {
      if (answer.case === 'failed') throw new Error(answer.message);
      if (answer.case === 'workedOut') finish();
    },
    null,
  );
}
