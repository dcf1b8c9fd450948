import type { KeptDraft } from '../../../core/pack/drafts/keepDraft';
import { standingOf } from '../../../core/pack/drafts/recogniseDraft';
import { withoutDirectionControls } from '../../../core/text/withoutDirectionControls';
import type { DraftSource, KeepRequest, KeptPack, LibrarySource } from '../LibrarySource';
import type { ImportStage } from '../libraryView';
import { importPack } from '../packFiles/importPack';
import { type Brought, draftTitle, type Recognised, type ReviewedDraft } from './broughtView';
import { refusalOf } from './refusalOf';

/** What is brought in, and how far all of it together has come. */
export interface BringingView {
  items: readonly Brought[];
  /** How far keeping has come; `null` while nothing is being kept. */
  stage: ImportStage | null;
}

/** What reads things one after another, and keeps what the reader wants of them. */
export interface Bringing {
  /** @returns the keys of what was added */
  add(sources: readonly DraftSource[], names: readonly (string | null)[]): number[];
  cancel(key: number): void;
  edit(key: number, draft: ReviewedDraft): void;
  keepAs(key: number, as: 'own' | 'version'): void;
  /** Reads a file again, in an encoding that the reader chose. */
  readIn(key: number, encoding: string): void;
  /** @returns what was kept, in the order of the list; nothing where it was refused or given up */
  keep(keys: readonly number[]): Promise<KeptPack[]>;
  cancelKeeping(): void;
  /** What an item was read from; `null` once it is kept or discarded. */
  sourceOf(key: number): DraftSource | null;
  discard(key: number): void;
}

interface Waiting {
  key: number;
  source: DraftSource;
  encoding: string | null;
}

/** Of what is read, the parts by which it is seen to go on. */
const SHOWN_STEPS = 100;
/** Why something ends that the reader cancels. */
const CANCELLED = Symbol('cancelled');

/**
 * @param today ISO 8601 day, asked for when something is kept
 * @param show told of every change
 */
export function createBringing(
  source: LibrarySource,
  today: () => string,
  show: (view: BringingView) => void,
): Bringing {
  let items: readonly Brought[] = [];
  let stage: ImportStage | null = null;
  let nextKey = 1;
  const sources = new Map<number, DraftSource>();
  const lives = new Map<number, AbortController>();
  let keeping: AbortController | null = null;
  let queue: Waiting[] = [];
  let isReading = false;

  const publish = () => show({ items, stage });
  const itemOf = (key: number) => items.find((item) => item.key === key);
  function setState(key: number, state: Brought['state']): void {
    items = items.map((item) => (item.key === key ? { ...item, state } : item));
    publish();
  }

  async function readAll(): Promise<void> {
    if (isReading) return;
    isReading = true;
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      if (itemOf(next.key)?.state.case === 'waiting') await read(next);
    }
    isReading = false;
  }

  async function read(waiting: Waiting): Promise<void> {
    const { key } = waiting;
    const life = new AbortController();
    lives.set(key, life);
    setState(key, { case: 'reading', share: 0 });
    try {
      setState(key, await recognised(waiting, life.signal));
    } catch (error) {
      setState(
        key,
        error === CANCELLED ? { case: 'cancelled' } : { case: 'failed', refusal: refusalOf(error) },
      );
    } finally {
      lives.delete(key);
    }
  }

  async function recognised(
    { key, source: from, encoding }: Waiting,
    signal: AbortSignal,
  ): Promise<Brought['state']> {
    if (from.case === 'file' && isPackFile(from.file)) return takePack(key, from.file);
    let shown = 0;
    const onProgress = (share: number) => {
      // A book of two thousand parts would be drawn as often.
      if (signal.aborted || Math.floor(share * SHOWN_STEPS) === shown) return;
      shown = Math.floor(share * SHOWN_STEPS);
      setState(key, { case: 'reading', share });
    };
    const { draft, hash } = await source.readDraft(from, { encoding, signal, onProgress });
    if (draft.case === 'pack') {
      const name = from.case === 'file' ? from.file.name : '';
      return takePack(key, new File([draft.text], name));
    }
    const standing = standingOf(await source.readKnown(), {
      hash,
      title: draftTitle(draft),
      file: from.case === 'file' ? from.file.name : null,
      url: draft.case === 'document' ? draft.document.url : null,
      isDocument: draft.case === 'document',
    });
    const isVersion = standing.case === 'newVersion';
    const earlier = isVersion ? await source.readBlocks(standing.known) : [];
    signal.throwIfAborted();
    // Two documents may have one title; two states of one file have one name.
    const isSure = isVersion && (from.case !== 'file' || standing.known.file === from.file.name);
    return {
      case: 'recognised',
      draft,
      hash,
      encoding,
      standing,
      keepAs: isSure ? 'version' : 'own',
      earlier,
      refusal: null,
    };
  }

  async function takePack(key: number, file: File): Promise<Brought['state']> {
    const outcome = await importPack(source, file, (meanwhile) =>
      setState(key, { case: 'pack', outcome: meanwhile }),
    );
    return { case: 'pack', outcome };
  }

  function requestOf({ key, name }: Brought, { draft, hash, standing, keepAs }: Recognised) {
    const called = withoutDirectionControls(name ?? '');
    const from = sources.get(key);
    const file =
      from?.case === 'file' ? { name: from.file.name, hash: hash ?? '', imported: today() } : null;
    const content: KeptDraft =
      draft.case === 'document'
        ? {
            case: 'document',
            document: draft.document,
            file,
            ...(from?.case === 'page' && { accessed: today() }),
            called: name === null ? beginningOf(draft) : called,
          }
        : { case: 'entries', title: draft.title, entries: draft.entries, file, called };
    const isVersion = keepAs === 'version' && standing.case === 'newVersion';
    const request: KeepRequest = {
      draft: content,
      as: isVersion ? { case: 'version', known: standing.known } : { case: 'new' },
    };
    return request;
  }

  return {
    add(from, names) {
      const added = from.map((each, at): Brought => {
        const key = nextKey++;
        sources.set(key, each);
        queue.push({ key, source: each, encoding: null });
        return { key, name: names[at] ?? null, state: { case: 'waiting' } };
      });
      items = [...items, ...added];
      publish();
      void readAll();
      return added.map(({ key }) => key);
    },
    cancel(key) {
      const life = lives.get(key);
      if (life !== undefined) life.abort(CANCELLED);
      else if (itemOf(key)?.state.case === 'waiting') setState(key, { case: 'cancelled' });
    },
    edit(key, draft) {
      const state = itemOf(key)?.state;
      if (state?.case === 'recognised') setState(key, { ...state, draft });
    },
    keepAs(key, as) {
      const state = itemOf(key)?.state;
      if (state?.case === 'recognised') setState(key, { ...state, keepAs: as });
    },
    readIn(key, encoding) {
      const from = sources.get(key);
      if (from === undefined) return;
      queue = [{ key, source: from, encoding }, ...queue];
      setState(key, { case: 'waiting' });
      void readAll();
    },
    async keep(keys) {
      if (keeping !== null) return [];
      const wanted = items.flatMap((item) =>
        keys.includes(item.key) && item.state.case === 'recognised'
          ? { item, recognised: item.state }
          : [],
      );
      if (wanted.length === 0) return [];
      const life = new AbortController();
      keeping = life;
      for (const { item, recognised: each } of wanted)
        setState(item.key, { case: 'keeping', recognised: each });
      const onStage = (reached: ImportStage) => {
        stage = reached;
        publish();
      };
      try {
        const requests = wanted.map(({ item, recognised: each }) => requestOf(item, each));
        const kept = await source.keepDrafts(requests, onStage, life.signal);
        for (const [at, { item }] of wanted.entries()) {
          const pack = kept[at];
          if (pack === undefined) continue;
          const as = requests[at]?.as.case === 'version' ? 'version' : 'own';
          sources.delete(item.key);
          setState(item.key, { case: 'kept', kept: pack, as });
        }
        return kept;
      } catch (error) {
        for (const { item, recognised: each } of wanted) {
          // What was read and corrected is not lost with it.
          const refusal = error === CANCELLED ? null : refusalOf(error);
          setState(item.key, { ...each, refusal });
        }
        return [];
      } finally {
        keeping = null;
        stage = null;
        publish();
      }
    },
    sourceOf: (key) => sources.get(key) ?? null,
    cancelKeeping: () => keeping?.abort(CANCELLED),
    discard(key) {
      lives.get(key)?.abort(CANCELLED);
      sources.delete(key);
      items = items.filter((item) => item.key !== key);
      publish();
    },
  };
}

/** Told by its name: what is wrong in it is then said as of a pack. */
const isPackFile = ({ name, type }: File) => /\.json$/i.test(name) || type === 'application/json';

/** As much of a text as makes a title, in UTF-16 units. */
const LONGEST_TITLE = 60;

/** What a text without a title goes by. */
function beginningOf({ document }: ReviewedDraft & { case: 'document' }): string {
  const [first] = document.blocks;
  return (first?.text ?? '').trim().slice(0, LONGEST_TITLE).toWellFormed();
}
