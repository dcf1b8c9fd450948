import { describe, expect, it } from 'vitest';
import { createKeeping } from '../../../components/note/frame/createKeeping';
import type { NoteSource } from '../../../components/note/NoteSource';
import type { KeptState, MetPlace } from '../../../core/collection/encounter';
import type { NoteOffer } from '../../../core/noteFrame';

const PARAGRAPH = '会前有雨。乌镇峰会开幕了。会后天晴。';
const OFFER: NoteOffer = {
  request: {
    term: 'wuzhen',
    paragraph: PARAGRAPH,
    script: 'hans',
    rank: 0,
    mark: { start: 5, end: 9 },
  },
  match: { kind: 'exact', reason: 'verbatim', form: 'label', surface: '乌镇峰会' },
  at: 5,
  isVerbatim: null,
};
const MET: MetPlace = {
  term: 'wuzhen',
  sentence: '乌镇峰会开幕了。',
  place: { start: 0, end: 4 },
};
const KEPT: KeptState = { case: 'kept', id: 7 };

/** A note's keeping, and promises of the extension that the test settles in its own order. */
function begun(offer = OFFER) {
  const asked: [what: string, about: MetPlace | number][] = [];
  const pending: PromiseWithResolvers<KeptState>[] = [];
  const ask = (what: string) => (about: MetPlace | number) => {
    asked.push([what, about]);
    const next = Promise.withResolvers<KeptState>();
    pending.push(next);
    return next.promise;
  };
  const source = {
    findKept: ask('find'),
    keepPlace: ask('keep'),
    undoKept: (id: number) => ask('undo')(id).then(() => {}),
    openCollection() {},
  } satisfies Partial<NoteSource>;
  const shown: string[] = [];
  const keeping = createKeeping(offer, source, () => {
    if (keeping === null) throw new Error('Nothing to show.');
    shown.push(`${keeping.now.state.case}, ${keeping.now.said}`);
  });
  const answer = async (at: number, state: KeptState | Error) => {
    if (state instanceof Error) pending[at]?.reject(state);
    else pending[at]?.resolve(state);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { keeping, asked, shown, answer };
}

describe('the place of a note', () => {
  it('is looked for with its sentence at once, and says nothing of what it finds by itself', async () => {
    const { keeping, asked, shown, answer } = begun();
    expect(asked).toEqual([['find', MET]]);
    expect(keeping?.now.state).toEqual({ case: 'none' });
    await answer(0, KEPT);
    expect(shown).toEqual(['kept, null']);
  });

  it('is kept, and no longer kept by its number, each said', async () => {
    const { keeping, asked, shown, answer } = begun();
    await answer(0, { case: 'none' });
    keeping?.now.onKeep();
    await answer(1, KEPT);
    keeping?.now.onUndo();
    await answer(2, { case: 'none' });
    expect(asked.slice(1)).toEqual([
      ['keep', MET],
      ['undo', 7],
    ]);
    expect(shown).toEqual(['none, null', 'kept, kept', 'none, none']);
  });

  it('takes nothing back that is not kept', async () => {
    const { keeping, asked, answer } = begun();
    await answer(0, { case: 'none' });
    keeping?.now.onUndo();
    expect(asked).toHaveLength(1);
  });

  it('stays as it was where keeping it failed, and says so', async () => {
    const { keeping, shown, answer } = begun();
    await answer(0, KEPT);
    keeping?.now.onUndo();
    await answer(1, new Error('no storage'));
    expect(shown).toEqual(['kept, null', 'kept, failed']);
  });

  it('says nothing where it could not be looked for, which nobody asked', async () => {
    const { shown, answer } = begun();
    await answer(0, new Error('gone'));
    expect(shown).toEqual([]);
  });

  it('shows the latest wish, however late an earlier answer comes', async () => {
    const { keeping, shown, answer } = begun();
    keeping?.now.onKeep();
    await answer(1, KEPT);
    await answer(0, { case: 'none' });
    expect(shown).toEqual(['kept, kept']);
  });

  it.each([
    ['at the end of the paragraph', PARAGRAPH.length],
    ['beyond the paragraph', PARAGRAPH.length + 40],
  ])('is not there %s', (_, at) => {
    expect(begun({ ...OFFER, at }).keeping).toBeNull();
  });
});
