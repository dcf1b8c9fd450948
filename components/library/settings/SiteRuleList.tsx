import { shownHost } from '../../../core/sites/shownHost';
import type { SiteRules } from '../../../core/sites/sites';
import { Button } from '../../controls/Button';
import { useText } from '../../localization';
import { isNeedless } from './siteRules';

export interface SiteRuleListProps {
  rules: SiteRules;
  onRemove(host: string): void;
}

/** The hosts that have a rule of their own, with its state. */
export function SiteRuleList({ rules, onRemove }: SiteRuleListProps) {
  const text = useText();
  const hosts = Object.entries(rules.hosts).sort(([a], [b]) => (a < b ? -1 : 1));
  if (hosts.length === 0) {
    return (
      <p class="library-hint" role="status">
        {text(
          rules.mode === 'everywhere' ? 'settingsSitesNoneEverywhere' : 'settingsSitesNoneOnly',
        )}
      </p>
    );
  }
  return (
    <ul class="site-rules" aria-label={text('settingsSitesList')}>
      {hosts.map(([host, state]) => (
        <li key={host} class="site-rule">
          <bdi class="site-rule-host" dir="ltr" title={host}>
            {shownHost(host)}
          </bdi>
          <span class={`site-rule-state site-rule-${state}`}>
            {text(state === 'on' ? 'settingsSiteOn' : 'settingsSiteOff')}
          </span>
          {isNeedless(rules, host) && (
            <span class="library-hint">{text('settingsSiteNoEffect')}</span>
          )}
          <Button
            rank="plain"
            label={text('settingsSiteRemoveNamed', shownHost(host))}
            onClick={() => onRemove(host)}
          >
            {text('settingsSiteRemove')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
