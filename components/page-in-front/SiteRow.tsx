import { useId } from 'preact/hooks';
import { shownHost } from '../../core/sites/shownHost';
import type { SiteState } from '../../core/sites/sites';
import { Switch } from '../controls/Switch';
import { useText } from '../localization';
import './SiteRow.css';

export interface SiteRowProps {
  host: string;
  state: SiteState;
  onChange(state: SiteState): void;
}

/** The switch for the site of the page in front, with its state in words. */
export function SiteRow({ host, state, onChange }: SiteRowProps) {
  const text = useText();
  const stateId = useId();
  return (
    <div class="site-row">
      <div class="site-words">
        <div class="site-host" title={host}>
          <bdi dir="ltr">{shownHost(host)}</bdi>
        </div>
        <div id={stateId} class="site-state" role="status">
          {text(state === 'on' ? 'popupSiteOn' : 'popupSiteOff')}
        </div>
      </div>
      <Switch
        label={text('popupSiteSwitch', shownHost(host))}
        checked={state === 'on'}
        describedBy={stateId}
        onChange={(checked) => onChange(checked ? 'on' : 'off')}
      />
    </div>
  );
}
