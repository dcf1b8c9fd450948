import type { DraftSource, ReadDraft, ReadOptions } from '../../components/library/LibrarySource';
import { pdfEngine } from './pdfEngine';

/** Reads whatever the reader brings. The importers are loaded when the first thing is brought. */
export async function readDraft(source: DraftSource, options: ReadOptions): Promise<ReadDraft> {
  switch (source.case) {
    case 'file': {
      const { file } = source;
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

/** SHA-256 as 64 hexadecimal digits. */
async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
