import type { DraftSource, ReadDraft, ReadOptions } from '../../components/library/LibrarySource';
import { hashOf } from '../../importers/bytes/hashOf';
import { ownScriptUrl } from '../../services/stores/ownScriptUrl';
import { pdfEngine } from './pdfEngine';

/** Bytes from which on a file is read beside the page: a smaller one is read before a worker has started. */
const LARGE = 65_536;

/** Reads whatever the reader brings. The importers are loaded when the first thing is brought. */
export async function readDraft(source: DraftSource, options: ReadOptions): Promise<ReadDraft> {
  switch (source.case) {
    case 'file': {
      const { file } = source;
      if (file.size >= LARGE) {
        const { importBeside } = await import('../../importers/beside/importBeside');
        const startWorker = () => new Worker(ownScriptUrl('/importing.js'));
        return importBeside(file, { ...options, pdf: pdfEngine }, startWorker);
      }
      const { importFile } = await import('../../importers/importFile');
      const bytes = new Uint8Array(await file.arrayBuffer());
      options.signal.throwIfAborted();
      const hash = await hashOf(bytes);
      const { name, type } = file;
      const draft = await importFile({ name, type, bytes }, { ...options, pdf: pdfEngine });
      return { draft, hash };
    }
    case 'text': {
      const { readWritten } = await import('../../importers/text/importText');
      return { draft: await readWritten(source.text), hash: null };
    }
    case 'page': {
      const { importPageHtml } = await import('../../importers/html/importPageHtml');
      return { draft: importPageHtml(source.html, source.url), hash: null };
    }
  }
}
