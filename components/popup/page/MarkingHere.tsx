import { useState } from 'preact/hooks';
import {
  type ChosenSettings,
  type SiteSettingsChange,
  settingsFor,
  siteSettingsOn,
} from '../../../core/settings/settings';
import { shownHost } from '../../../core/sites/shownHost';
import { Button } from '../../controls/Button';
import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { WeightsChoice } from '../../controls/WeightsChoice';
import { useText } from '../../localization';
import { OCCURRENCES_NAMES, OccurrencesChoice } from '../../marking/OccurrencesChoice';
import './MarkingHere.css';

export interface MarkingHereProps {
  host: string;
  chosen: ChosenSettings;
  /** `null` as host: on all sites. */
  onChange(change: SiteSettingsChange, host: string | null): void;
  /** The site that has settings of its own has none any more. */
  onFollow(host: string): void;
}

/** How much is marked, on all sites or on this one only. */
export function MarkingHere({ host, chosen, onChange, onFollow }: MarkingHereProps) {
  const text = useText();
  const own = siteSettingsOn(chosen.sites, host);
  const [picked, setPicked] = useState<'everywhere' | 'here' | null>(null);
  const scope = picked ?? (own === null ? 'everywhere' : 'here');
  const settings = scope === 'here' ? settingsFor(chosen, host) : chosen.general;
  const change = (wanted: SiteSettingsChange) => onChange(wanted, scope === 'here' ? host : null);
  return (
    <div class="marking-here">
      <WeightsChoice
        legend={text('settingsWeights')}
        legendShown="seen"
        value={settings.weights}
        onChange={(weights) => change(() => ({ weights }))}
      />
      <details class="marking-more popup-disclosure">
        <summary>
          <span>{text('popupMore')}</span>
          <span class="marking-now">
            {text(OCCURRENCES_NAMES[settings.occurrences])} ·{' '}
            {text(scope === 'here' ? 'popupScopeHere' : 'popupScopeEverywhere')}
          </span>
        </summary>
        <div class="marking-more-body">
          <OccurrencesChoice
            value={settings.occurrences}
            onChange={(occurrences) => change(() => ({ occurrences }))}
          />
          <SegmentedChoice
            legend={text('popupScope')}
            legendShown="seen"
            value={scope}
            onChange={(value: 'everywhere' | 'here') => setPicked(value)}
            options={[
              { value: 'everywhere', label: text('popupScopeEverywhere') },
              { value: 'here', label: text('popupScopeHere'), title: shownHost(host) },
            ]}
          />
          {scope === 'here' && own !== null && (
            <Button
              rank="plain"
              onClick={() => {
                setPicked('everywhere');
                onFollow(own.host);
              }}
            >
              {text('popupScopeFollow')}
            </Button>
          )}
        </div>
      </details>
    </div>
  );
}
