import type { Draft } from '../../core/pack/drafts/draft';
import { workInWorker } from '../../core/workInWorker';
import { ImportError } from '../ImportError';
import type { ImportOptions } from '../importer';
import { loadImporter } from '../loadImporter';
import type { BesideAnswer, BesideRequest } from './besideWork';
import { createDraftAssembly } from './draftParts';

/** What was read of a file, and its SHA-256. */
export interface ReadFile {
  draft: Draft;
  hash: string;
}

type NeedsPage = Extract<BesideAnswer, { case: 'needsPage' }>;

/**
 * Reads a file in a worker, which leaves the page at hand: its bytes, its hash, and all of it where the format takes no
 * DOM. What takes one is read here, from those bytes. The worker ends with the work, or with the signal.
 *
 * @param startWorker starts one that answers as `answerBeside`
 * @throws as `importFile`, and what the browser threw where the file could not be got
 */
export async function importBeside(
  file: File,
  options: ImportOptions,
  startWorker: () => Worker,
): Promise<ReadFile> {
  const answered = await askWorker(file, options, startWorker);
  if ('draft' in answered) return answered;
  const { format, bytes, hash } = answered;
  const importer = await loadImporter[format]();
  options.signal.throwIfAborted();
  const draft = await importer({ name: file.name, type: file.type, bytes }, options);
  options.signal.throwIfAborted();
  return { draft, hash };
}

function askWorker(
  file: File,
  { signal, encoding, onProgress }: ImportOptions,
  startWorker: () => Worker,
): Promise<ReadFile | NeedsPage> {
  const assembly = createDraftAssembly();
  return workInWorker<BesideRequest, BesideAnswer, ReadFile | NeedsPage>(
    startWorker,
    { file, encoding },
    (answer, finish) => {
      switch (answer.case) {
        case 'progress':
          return onProgress(answer.share);
        case 'part':
          return assembly.add(answer.part);
        case 'read':
          return finish({ draft: assembly.draft(), hash: answer.hash });
        case 'needsPage':
          return finish(answer);
        case 'refused':
          throw new ImportError(answer.reason);
        case 'failed':
          throw failureOf(answer);
      }
    },
    signal,
  );
}

/** What was thrown in the worker, as far as it could be sent on. */
function failureOf({ name, message, isOfBrowser }: Extract<BesideAnswer, { case: 'failed' }>) {
  return isOfBrowser ? new DOMException(message, name) : new Error(message);
}
