import { beforeEach, describe, expect, test } from 'vitest';
import type { Brought } from '../../../components/library/bringing/broughtView';
import {
  type BringingView,
  createBringing,
} from '../../../components/library/bringing/createBringing';
import type {
  DraftSource,
  KeepRequest,
  LibrarySource,
  ReadDraft,
} from '../../../components/library/LibrarySource';
import type { ImportReason } from '../../../core/pack/drafts/importReason';
import type { KnownDocument } from '../../../core/pack/drafts/recogniseDraft';

type Asked = Pick<
  LibrarySource,
  'readDraft' | 'readKnown' | 'readBlocks' | 'keepDrafts' | 'importPack'
>;

let view: BringingView;
let kept: KeepRequest[][];
let known: KnownDocument[];
/** What reading a file comes to, by its name. */
let files: Record<string, (encoding: string | null) => Promise<ReadDraft>>;
let keep: () => Promise<void>;
/** How far a file is read, as it is said. */
let shares: number[];
let drawn: number;

class ImportError extends Error {
  override readonly name = 'ImportError';

  constructor(readonly reason: ImportReason) {
    super();
  }
}

const file = (name: string): DraftSource => ({ case: 'file', file: new File(['x'], name) });

function documentOf(title: string): ReadDraft {
  const document = {
    title,
    author: null,
    publisher: null,
    date: null,
    language: 'en',
    url: null,
    blocks: [{ type: 'paragraph' as const, text: `On ${title}.` }],
  };
  return { draft: { case: 'document', document, doubts: [] }, hash: `hash of ${title}` };
}

beforeEach(() => {
  view = { items: [], stage: null };
  kept = [];
  known = [];
  files = {};
  keep = async () => {};
  shares = [0.5];
  drawn = 0;
});

function open() {
  const asked: Asked = {
    readDraft: async (from, { encoding, signal, onProgress }) => {
      if (from.case !== 'file') return documentOf('text');
      for (const share of shares) onProgress(share);
      const read = files[from.file.name];
      if (read === undefined) {
        return new Promise((_, reject) =>
          signal.addEventListener('abort', () => reject(signal.reason)),
        );
      }
      return read(encoding);
    },
    readKnown: async () => known,
    readBlocks: async () => [{ type: 'paragraph', text: 'Before.' }],
    async keepDrafts(requests, onStage, signal) {
      onStage({ case: 'names' });
      await keep();
      signal.throwIfAborted();
      kept.push([...requests]);
      return requests.map(({ draft }) => ({
        pack: 'made',
        document: null,
        title: draft.case === 'document' ? (draft.document.title ?? draft.called) : draft.called,
        readerUrl: null,
        passages: 1,
        terms: 0,
      }));
    },
    importPack: async () => ({ title: 'A pack', warnings: [], replaced: null }),
  };
  const bringing = createBringing(
    asked as unknown as LibrarySource,
    () => '2026-11-28',
    (next) => {
      view = next;
      drawn++;
    },
  );
  return {
    ...bringing,
    bring: (...names: string[]) => bringing.add(names.map(file), names),
  };
}

const stateOf = (key: number) => view.items.find((item) => item.key === key)?.state;
const stages = () => view.items.map(({ state }) => state.case);
const settled = (...expected: Brought['state']['case'][]) => expect.poll(stages).toEqual(expected);

describe('what is brought', () => {
  test('is read one after another; what is broken keeps nothing else from being read', async () => {
    files = {
      'a.md': async () => documentOf('a'),
      'b.pdf': () => Promise.reject(new ImportError({ case: 'encrypted' })),
      'c.md': async () => documentOf('c'),
    };
    const { bring } = open();
    const [, second = 0] = bring('a.md', 'b.pdf', 'c.md');
    await settled('recognised', 'failed', 'recognised');
    expect(stateOf(second)).toEqual({
      case: 'failed',
      refusal: { case: 'unreadable', reason: { case: 'encrypted' } },
    });
  });

  test('is cancelled while it is read and while it waits, and the rest goes on', async () => {
    files = { 'last.md': async () => documentOf('last') };
    const { bring, cancel } = open();
    const [endless = 0, waiting = 0] = bring('endless.pdf', 'waiting.pdf', 'last.md');
    await settled('reading', 'waiting', 'waiting');
    expect(stateOf(endless)).toEqual({ case: 'reading', share: 0.5 });
    cancel(waiting);
    cancel(endless);
    await settled('cancelled', 'cancelled', 'recognised');
  });

  test('is shown by the hundredth, however often it is said how far it is', async () => {
    files = { 'a.epub': async () => documentOf('a') };
    shares = Array.from({ length: 5_000 }, (_, part) => part / 5_000);
    const { bring } = open();
    bring('a.epub');
    await settled('recognised');
    expect(drawn).toBeGreaterThan(99);
    expect(drawn).toBeLessThan(110);
  });

  test('goes the way of packs where its name says so', async () => {
    const { bring } = open();
    bring('pack.json');
    await settled('pack');
  });

  test('is read again in the encoding that is chosen', async () => {
    const encodings: (string | null)[] = [];
    files = {
      'a.txt': async (encoding) => {
        encodings.push(encoding);
        return documentOf('a');
      },
    };
    const { bring, readIn } = open();
    const [key = 0] = bring('a.txt');
    await settled('recognised');
    readIn(key, 'big5');
    await expect.poll(() => encodings).toEqual([null, 'big5']);
    await settled('recognised');
    expect(stateOf(key)).toMatchObject({ encoding: 'big5' });
  });

  test.each([
    ['in the place of a file of the same name', 'a.md', 'version'],
    ['by itself, where only the title is the same', 'other.md', 'own'],
  ])('is kept %s, unless the reader says otherwise', async (_, name, keepAs) => {
    known = [{ pack: 'p', document: 'd', title: 'a', file: 'a.md', hash: 'another', url: null }];
    files = { [name]: async () => documentOf('a') };
    const { bring, keep: keepAll, keepAs: choose } = open();
    const [key = 0] = bring(name);
    await settled('recognised');
    expect(stateOf(key)).toMatchObject({ keepAs, earlier: [{ text: 'Before.' }] });
    choose(key, 'version');
    await keepAll([key]);
    expect(kept[0]?.[0]?.as).toEqual({ case: 'version', known: known[0] });
  });
});

describe('keeping', () => {
  test('takes all that is wanted in one go, with file, hash and day', async () => {
    files = { 'a.md': async () => documentOf('a'), 'b.md': async () => documentOf('b') };
    const { bring, keep: keepAll } = open();
    const keys = bring('a.md', 'b.md');
    await settled('recognised', 'recognised');
    await keepAll(keys);
    await settled('kept', 'kept');
    expect(kept).toHaveLength(1);
    expect(kept[0]?.map(({ draft }) => draft.file)).toEqual([
      { name: 'a.md', hash: 'hash of a', imported: '2026-11-28' },
      { name: 'b.md', hash: 'hash of b', imported: '2026-11-28' },
    ]);
    expect(view.stage).toBeNull();
  });

  test('that is refused loses nothing of what was read and corrected', async () => {
    files = { 'a.md': async () => documentOf('a') };
    keep = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    const { bring, edit, keep: keepAll } = open();
    const [key = 0] = bring('a.md');
    await settled('recognised');
    const { draft } = documentOf('corrected');
    if (draft.case === 'document') edit(key, draft);
    await keepAll([key]);
    expect(stateOf(key)).toMatchObject({
      case: 'recognised',
      draft: { document: { title: 'corrected' } },
      refusal: { case: 'full' },
    });
  });

  test('that is cancelled gives everything back as it was', async () => {
    let go = () => {};
    keep = () =>
      new Promise((resolve) => {
        go = resolve;
      });
    files = { 'a.md': async () => documentOf('a') };
    const { bring, keep: keepAll, cancelKeeping } = open();
    const [key = 0] = bring('a.md');
    await settled('recognised');
    const keeping = keepAll([key]);
    await settled('keeping');
    expect(view.stage).toEqual({ case: 'names' });
    cancelKeeping();
    go();
    await keeping;
    expect(stateOf(key)).toMatchObject({ case: 'recognised', refusal: null });
    expect(kept).toEqual([]);
  });

  test('leaves alone what was discarded', async () => {
    files = { 'a.md': async () => documentOf('a') };
    const { bring, discard, keep: keepAll } = open();
    const keys = bring('a.md');
    await settled('recognised');
    discard(keys[0] ?? 0);
    await keepAll(keys);
    expect([view.items, kept]).toEqual([[], []]);
  });

  test('calls a text without a title by its beginning', async () => {
    const { add, keep: keepAll } = open();
    const keys = add([{ case: 'text', text: 'whatever' }], [null]);
    await settled('recognised');
    await keepAll(keys);
    expect(kept[0]?.[0]?.draft).toMatchObject({ file: null, called: 'On text.' });
  });
});
