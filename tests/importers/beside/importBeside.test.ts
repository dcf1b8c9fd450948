import { describe, expect, it } from 'vitest';
import { answerBeside } from '../../../importers/beside/answerBeside';
import type { BesideAnswer, BesideRequest } from '../../../importers/beside/besideWork';
import { importBeside } from '../../../importers/beside/importBeside';
import { ImportError } from '../../../importers/ImportError';
import { importFile } from '../../../importers/importFile';
import { withoutPdf } from '../withoutPdf';

/** A worker that answers as the real one, over the same kind of messages; and one that never does. */
class FakeWorker extends EventTarget {
  static ended = 0;
  readonly #silent: boolean;
  #isEnded = false;

  constructor(silent = false) {
    super();
    this.#silent = silent;
  }

  postMessage(request: BesideRequest): void {
    if (this.#silent) return;
    void answerBeside(request, (answer: BesideAnswer, transfer = []) => {
      const data = structuredClone(answer, { transfer });
      if (!this.#isEnded) this.dispatchEvent(new MessageEvent('message', { data }));
    });
  }

  terminate(): void {
    this.#isEnded = true;
    FakeWorker.ended++;
  }
}

const startWorker = (silent = false) => {
  FakeWorker.ended = 0;
  return () => new FakeWorker(silent) as unknown as Worker;
};

const optionsWith = (signal: AbortSignal) => ({
  signal,
  onProgress: () => {},
  encoding: null as string | null,
  pdf: withoutPdf,
});
const options = optionsWith(new AbortController().signal);

const TEXT =
  'Data sovereignty\n\nStates govern data within their borders.\n\nOthers do not agree.\n';
const TABLE = '中文,English\n网络空间,cyberspace\n数据主权,data sovereignty\n';
const MARKDOWN = '# Rules &amp; norms &copy;\n\nOne paragraph.\n\n- an item\n';

describe('a file that is read beside the page', () => {
  it.each([
    ['plain text', 'a.txt', TEXT],
    ['a table', 'a.csv', TABLE],
    ['a table in a text', 'a.txt', TABLE.replaceAll(',', '\t')],
    ['Markdown with named characters', 'a.md', MARKDOWN],
    ['a pack', 'a.json', '{"formatVersion": 2, "title": "A", "terms": [{"name": "b"}]}'],
  ])('is read as on the page: %s', async (_, name, content) => {
    const file = new File([content], name);
    const bytes = new TextEncoder().encode(content);
    const { draft, hash } = await importBeside(file, options, startWorker());
    expect(draft).toEqual(await importFile({ name, type: '', bytes }, options));
    const digest = await crypto.subtle.digest('SHA-256', bytes);
    expect(hash).toBe(Buffer.from(digest).toString('hex'));
    expect(FakeWorker.ended).toBe(1);
  });

  it('is read in the encoding that the reader chose', async () => {
    const file = new File([Uint8Array.of(0xcd, 0xf8, 0xc2, 0xe7)], 'a.txt');
    const chosen = { ...options, encoding: 'gb18030' };
    const { draft } = await importBeside(file, chosen, startWorker());
    expect(draft).toMatchObject({ document: { blocks: [{ text: '网络' }] } });
  });

  it.each([
    ['empty', 'a.txt', '', { case: 'empty' }],
    ['a picture', 'a.txt', '\x89PNG\r\n', { case: 'unknownKind' }],
    ['a text of white space', 'a.txt', ' \n\n ', { case: 'nothingRecognised' }],
    ['JSON of something else', 'a.json', '{"a": 1}', { case: 'unknownKind' }],
    ['a cut archive', 'a.docx', 'PK\x03\x04\0\0', { case: 'damaged' }],
  ])('is refused with the same reason: %s', async (_, name, content, reason) => {
    const bytes = Uint8Array.from(content, (character) => character.charCodeAt(0));
    const refused = await importBeside(new File([bytes], name), options, startWorker()).catch(
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(ImportError);
    expect(refused).toMatchObject({ reason });
    expect(FakeWorker.ended).toBe(1);
  });

  it('is read on the page, of the bytes that the worker got, where it takes a DOM', async () => {
    const pdf = { ...withoutPdf, load: () => Promise.reject(new Error('asked of the page')) };
    const reading = importBeside(
      new File(['%PDF-1.7\n'], 'a.pdf'),
      { ...options, pdf },
      startWorker(),
    );
    await expect(reading).rejects.toThrow('asked of the page');
    expect(FakeWorker.ended).toBe(1);
  });

  it('says what the browser said where the file cannot be got', async () => {
    const gone = new DOMException('It was changed.', 'NotReadableError');
    const file = Object.assign(new File(['a'], 'a.txt'), {
      arrayBuffer: () => Promise.reject(gone),
    });
    const failed = await importBeside(file, options, startWorker()).catch(
      (error: unknown) => error,
    );
    expect(failed).toMatchObject({ name: 'NotReadableError', message: 'It was changed.' });
  });

  it('ends the worker when it is cancelled', async () => {
    const life = new AbortController();
    const reading = importBeside(
      new File([TEXT], 'a.txt'),
      optionsWith(life.signal),
      startWorker(true),
    );
    life.abort('enough');
    await expect(reading).rejects.toBe('enough');
    expect(FakeWorker.ended).toBe(1);
  });

  it('starts none where it was cancelled before', async () => {
    let started = 0;
    const start = () => {
      started++;
      return startWorker()();
    };
    const reading = importBeside(
      new File([TEXT], 'a.txt'),
      optionsWith(AbortSignal.abort('enough')),
      start,
    );
    await expect(reading).rejects.toBe('enough');
    expect(started).toBe(0);
  });
});
