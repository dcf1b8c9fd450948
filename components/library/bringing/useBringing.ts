import { useEffect, useMemo, useState } from 'preact/hooks';
import { useText } from '../../localization';
import type { HandedDraft, KeptPack, LibrarySource } from '../LibrarySource';
import type { ReviewPageProps } from '../review/ReviewPage';
import type { SuggestionSubject } from '../suggestions/SuggestionSource';
import type { Brought, BroughtActions } from './broughtView';
import { type BringingView, createBringing } from './createBringing';

/** What the page shows of what is brought, and what it does with it. */
export interface PageBringing {
  view: BringingView;
  /** How many of them are in the library by now. */
  taken: number;
  /** Whether any of them would be lost if the page were closed. */
  isUnkept: boolean;
  /** What is being looked through in the place of the page; `null` for nothing. */
  review: ReviewPageProps | null;
  actions: BroughtActions;
  addFiles(files: File[]): void;
  addText(text: string): void;
  cancelKeeping(): void;
}

const NOTHING: BringingView = { items: [], stage: null };

/** Brings things in for as long as the page is open. */
export function useBringing(
  source: LibrarySource,
  today: () => string,
  suggest: (subjects: readonly SuggestionSubject[]) => void,
): PageBringing {
  const text = useText();
  const [view, setView] = useState(NOTHING);
  const [reviewed, setReviewed] = useState<number | null>(null);
  const [handed, setHanded] = useState<{ key: number; draft: HandedDraft } | null>(null);
  const bringing = useMemo(() => createBringing(source, today, setView), [source, today]);
  useEffect(() => {
    source.takeHanded().then(
      (draft) => {
        if (draft === null) return;
        const [key = null] = bringing.add([draft.source], [draft.name]);
        setReviewed(key);
        setHanded(key === null ? null : { key, draft });
      },
      // Without it the page is as it always is.
      () => {},
    );
  }, [source, bringing]);
  const isSettled =
    handed !== null &&
    (view.items.find(({ key }) => key === handed.key)?.state.case ?? 'kept') === 'kept';
  useEffect(() => {
    // Where that fails it is given again: as a version of what there is.
    if (isSettled) handed?.draft.settle().catch(() => {});
  }, [isSettled, handed]);
  const onSuggest = (kept: readonly KeptPack[]) => {
    const subjects = kept.flatMap(({ pack, document, title }) =>
      document === null ? [] : [{ pack, document, title }],
    );
    if (subjects.length > 0) suggest(subjects);
  };
  const actions: BroughtActions = {
    onCancel: bringing.cancel,
    onReview: setReviewed,
    onKeep: (keys) => void bringing.keep(keys),
    onKeepAndSuggest: (keys) => void bringing.keep(keys).then(onSuggest),
    onSuggest,
    onKeepAs: bringing.keepAs,
    onEncoding: bringing.readIn,
    onEdit: bringing.edit,
    onDiscard: bringing.discard,
  };
  const item = view.items.find(({ key }) => key === reviewed);
  const from = item === undefined ? null : bringing.sourceOf(item.key);
  const drawer = useMemo(() => (from === null ? null : source.pageDrawer(from)), [source, from]);
  const encoding = item?.state.case === 'recognised' ? item.state.encoding : null;
  const table = useMemo(
    () => (from === null ? null : source.tableReader(from, encoding)),
    [source, from, encoding],
  );
  useEffect(() => () => drawer?.close(), [drawer]);
  return {
    view,
    taken: view.items.filter(({ state }) => isTaken(state)).length,
    isUnkept: view.items.some(({ state }) => isUnkept(state)),
    review:
      item?.state.case === 'recognised'
        ? {
            name: item.name ?? text('bringPasted'),
            recognised: item.state,
            drawer,
            table,
            onEdit: (draft) => bringing.edit(item.key, draft),
            onEncoding: (encoding) => bringing.readIn(item.key, encoding),
            onKeep: () => {
              setReviewed(null);
              void bringing.keep([item.key]);
            },
            onKeepAndSuggest: () => {
              setReviewed(null);
              actions.onKeepAndSuggest([item.key]);
            },
            onDiscard: () => {
              setReviewed(null);
              bringing.discard(item.key);
            },
            onBack: () => setReviewed(null),
          }
        : null,
    actions,
    addFiles(files) {
      bringing.add(
        files.map((file) => ({ case: 'file', file })),
        files.map(({ name }) => name),
      );
    },
    addText(written) {
      bringing.add([{ case: 'text', text: written }], [null]);
    },
    cancelKeeping: bringing.cancelKeeping,
  };
}

const isTaken = (state: Brought['state']) =>
  state.case === 'kept' || (state.case === 'pack' && state.outcome.case === 'taken');

/** Whether it would have to be brought in again if the page were closed. */
function isUnkept(state: Brought['state']): boolean {
  switch (state.case) {
    case 'waiting':
    case 'reading':
    case 'keeping':
      return true;
    case 'recognised':
      return state.standing.case !== 'same';
    case 'pack':
      return state.outcome.case === 'reading' || state.outcome.case === 'preparing';
    case 'kept':
    case 'failed':
    case 'cancelled':
      return false;
  }
}
