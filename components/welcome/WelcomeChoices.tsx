import type { Settings, SiteSettingsChange } from '../../core/settings/settings';
import type { SiteRules } from '../../core/sites/sites';
import { Notice } from '../controls/Notice';
import { SegmentedChoice } from '../controls/SegmentedChoice';
import { WeightsChoice } from '../controls/WeightsChoice';
import { type MessageKey, useText } from '../localization';
import { STYLE_HINTS, WEIGHTS_HINTS } from '../marking/markingHints';
import { StyleChoice } from '../marking/StyleChoice';

export interface WelcomeChoicesProps {
  settings: Pick<Settings, 'weights' | 'style'>;
  mode: SiteRules['mode'];
  libraryUrl: string;
  /** Why the last choice could not be kept; `null` where it was. */
  failure: string | null;
  onSettings(change: SiteSettingsChange): void;
  onMode(mode: SiteRules['mode']): void;
}

const MODE_HINTS: Record<SiteRules['mode'], MessageKey> = {
  everywhere: 'welcomeEverywhereHint',
  only: 'welcomeOnlyHint',
};

/** How much is marked, how it looks and where: the three things a new reader may want otherwise. */
export function WelcomeChoices({ settings, mode, failure, ...props }: WelcomeChoicesProps) {
  const text = useText();
  return (
    <section class="welcome-choices" aria-labelledby="welcome-choices">
      <h2 id="welcome-choices">{text('welcomeChoices')}</h2>
      {failure !== null && <Notice tone="problem">{text('welcomeSettingsFailed', failure)}</Notice>}
      <div class="welcome-choice">
        <WeightsChoice
          legend={text('settingsWeights')}
          legendShown="seen"
          value={settings.weights}
          onChange={(weights) => props.onSettings(() => ({ weights }))}
        />
        <p role="status">{text(WEIGHTS_HINTS[settings.weights])}</p>
      </div>
      <div class="welcome-choice">
        <StyleChoice
          value={settings.style}
          onChange={(style) => props.onSettings(() => ({ style }))}
        />
        <p role="status">{text(STYLE_HINTS[settings.style])}</p>
      </div>
      <div class="welcome-choice">
        <SegmentedChoice
          legend={text('settingsSitesMode')}
          legendShown="seen"
          value={mode}
          onChange={props.onMode}
          options={[
            { value: 'everywhere', label: text('welcomeEverywhere') },
            { value: 'only', label: text('welcomeOnly') },
          ]}
        />
        <p role="status">{text(MODE_HINTS[mode])}</p>
      </div>
      <p class="welcome-later">
        {text('welcomeChoicesLater')} <a href={props.libraryUrl}>{text('welcomeOpenLibrary')}</a>
      </p>
    </section>
  );
}
