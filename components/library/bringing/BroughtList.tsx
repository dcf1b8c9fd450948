import { Button } from '../../controls/Button';
import { useText } from '../../localization';
import { BroughtItem } from './BroughtItem';
import type { BroughtActions } from './broughtView';
import type { BringingView } from './createBringing';
import { KeepingProgress } from './KeepingProgress';

export interface BroughtListProps extends BroughtActions {
  language: string;
  bringing: BringingView;
  onCancelKeeping(): void;
}

/** All that was brought, each with how far it has come, and what can be done with all of it. */
export function BroughtList({ language, bringing, onCancelKeeping, ...actions }: BroughtListProps) {
  const text = useText();
  const { items, stage } = bringing;
  if (items.length === 0) return null;
  const keepable = items.filter(
    ({ state }) => state.case === 'recognised' && state.standing.case !== 'same',
  );
  const documents = keepable.filter(
    ({ state }) => state.case === 'recognised' && state.draft.case === 'document',
  );
  const isUnderWay = items.some(({ state }) =>
    ['waiting', 'reading', 'keeping'].includes(state.case),
  );
  const read = items.filter(({ state }) => state.case !== 'waiting' && state.case !== 'reading');
  return (
    <>
      {items.length > 1 && (
        <div class="brought-all">
          <p role="status">{text('bringRecognised', read.length, items.length)}</p>
          {keepable.length > 0 && (
            <Button
              rank="main"
              disabled={stage !== null}
              onClick={() => actions.onKeep(keepable.map(({ key }) => key))}
            >
              {text('bringKeepAll', keepable.length)}
            </Button>
          )}
          {documents.length > 0 && (
            <Button
              rank="plain"
              disabled={isUnderWay}
              onClick={() => actions.onKeepAndSuggest(keepable.map(({ key }) => key))}
            >
              {text('suggestKeepAll')}
            </Button>
          )}
          {!isUnderWay && (
            <Button
              rank="plain"
              onClick={() => {
                for (const { key } of items) actions.onDiscard(key);
              }}
            >
              {text('bringClear')}
            </Button>
          )}
        </div>
      )}
      {stage !== null && <KeepingProgress stage={stage} onCancel={onCancelKeeping} />}
      <ul class="brought-list" aria-label={text('bringList')}>
        {items.map((item) => (
          <BroughtItem
            key={item.key}
            language={language}
            item={item}
            rank={items.length === 1 ? 'main' : 'plain'}
            {...actions}
          />
        ))}
      </ul>
    </>
  );
}
