import { acceptFile } from '../acceptFile';
import { hashOf } from '../bytes/hashOf';
import { ImportError } from '../ImportError';
import type { Importer } from '../importer';
import type { PdfEngine } from '../pdf/importPdf';
import { besideImporters } from './besideImporters';
import type { BesideAnswer, BesideRequest } from './besideWork';
import { draftParts } from './draftParts';

/** The worker is ended where it is to stop. */
const UNENDING = new AbortController().signal;
/** Files of it need the page. */
const WITHOUT_PDF: PdfEngine = {
  load: () => Promise.reject(new Error('PDF is read by the page.')),
  startWorker: () => null,
  cMapUrl: '',
};
type Answer = (answer: BesideAnswer, transfer?: Transferable[]) => void;

/** The worker's side: reads a file, and says what came of it; throws nothing. */
export async function answerBeside(request: BesideRequest, answer: Answer): Promise<void> {
  try {
    await read(request, answer);
  } catch (error) {
    if (error instanceof ImportError) answer({ case: 'refused', reason: error.reason });
    else answer(failure(error));
  }
}

/** Not every browser sends on whatever was thrown as what it is. */
function failure(error: unknown): BesideAnswer {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { case: 'failed', name, message, isOfBrowser: error instanceof DOMException };
}

async function read({ file, encoding }: BesideRequest, answer: Answer): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { name, type } = file;
  const format = acceptFile({ name, type, bytes }).name;
  const hash = await hashOf(bytes);
  const importer: Importer | undefined = besideImporters[format];
  if (importer === undefined) {
    answer({ case: 'needsPage', format, bytes, hash }, [bytes.buffer]);
    return;
  }
  const draft = await importer(
    { name, type, bytes },
    {
      signal: UNENDING,
      onProgress: (share) => answer({ case: 'progress', share }),
      encoding,
      pdf: WITHOUT_PDF,
    },
  );
  for (const part of draftParts(draft)) answer({ case: 'part', part });
  answer({ case: 'read', hash });
}
