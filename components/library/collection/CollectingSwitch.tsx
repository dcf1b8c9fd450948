import { useId } from 'preact/hooks';
import { MOST_ENCOUNTERS } from '../../../core/collection/encounter';
import { Notice } from '../../controls/Notice';
import { Switch } from '../../controls/Switch';
import { useText } from '../../localization';
import type { CollectingView } from './collectionView';
import './collection.css';

export interface CollectingSwitchProps {
  /** BCP 47 tag of the interface, for numbers. */
  language: string;
  collecting: CollectingView;
  onCollecting(isWanted: boolean): void;
}

/** Whether what is met is kept by itself; what that means, and how much there is. */
export function CollectingSwitch({ language, collecting, onCollecting }: CollectingSwitchProps) {
  const text = useText();
  const hint = useId();
  if (collecting.case === 'loading') return null;
  if (collecting.case === 'failed') {
    return <Notice tone="problem">{text('libraryFailed', collecting.reason)}</Notice>;
  }
  const numbers = new Intl.NumberFormat(language);
  return (
    <div class="collecting">
      <Switch
        label={text('metCollect')}
        checked={collecting.isCollecting}
        describedBy={hint}
        onChange={onCollecting}
      />
      <p class="collecting-name">{text('metCollect')}</p>
      <div id={hint} class="library-hint">
        <p>{text('metCollectHint')}</p>
        <p>{text('metCount', numbers.format(collecting.count), numbers.format(MOST_ENCOUNTERS))}</p>
      </div>
    </div>
  );
}
