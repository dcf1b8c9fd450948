import { useId } from 'preact/hooks';
import type { Settings } from '../../core/settings';
import { Notice } from '../controls/Notice';
import { ProblemList } from '../controls/ProblemList';
import { Switch } from '../controls/Switch';
import { WeightsChoice } from '../controls/WeightsChoice';
import { type MessageKey, useText } from '../localization';
import { LibraryPart } from './LibraryPart';
import type { SettingsView } from './libraryView';

export interface MarkingPartProps {
  settings: SettingsView;
  onSettings(change: Partial<Settings>): void;
}

const WEIGHTS_HINTS: Record<Settings['weights'], MessageKey> = {
  1: 'settingsWeightsKeyHint',
  2: 'settingsWeightsNotableHint',
  3: 'settingsWeightsAllHint',
};

/** What is marked on pages: terms up to which weight, and whether variants count. */
export function MarkingPart({ settings: view, onSettings }: MarkingPartProps) {
  const text = useText();
  const hintId = useId();
  return (
    <LibraryPart title={text('libraryMarking')} hint={null}>
      {view.case === 'failed' && (
        <Notice tone="problem">{text('settingsFailed', view.reason)}</Notice>
      )}
      {view.case === 'known' && (
        <>
          {view.problems.length > 0 && (
            <Notice tone="problem">
              <p>{text('settingsBroken')}</p>
              <ProblemList problems={view.problems} />
            </Notice>
          )}
          <div class="setting">
            <WeightsChoice
              legend={text('settingsWeights')}
              legendShown="seen"
              value={view.settings.weights}
              onChange={(weights) => onSettings({ weights })}
            />
            <p class="library-hint" role="status">
              {text(WEIGHTS_HINTS[view.settings.weights])}
            </p>
          </div>
          <div class="setting setting-switch">
            <div>
              <div>{text('settingsVariants')}</div>
              <p id={hintId} class="library-hint" role="status">
                {text(view.settings.fuzzy === 'off' ? 'settingsVariantsOff' : 'settingsVariantsOn')}
              </p>
            </div>
            <Switch
              label={text('settingsVariants')}
              describedBy={hintId}
              checked={view.settings.fuzzy !== 'off'}
              onChange={(checked) => onSettings({ fuzzy: checked ? 'careful' : 'off' })}
            />
          </div>
        </>
      )}
    </LibraryPart>
  );
}
