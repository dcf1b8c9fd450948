import type { SiteRules, SiteState } from '../../../core/sites/sites';
import { Notice } from '../../controls/Notice';
import { ProblemList } from '../../controls/ProblemList';
import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { useText } from '../../localization';
import { LibraryPart } from '../LibraryPart';
import type { SitesView } from '../libraryView';
import { SiteRuleForm } from './SiteRuleForm';
import { SiteRuleList } from './SiteRuleList';

export interface SitesPartProps {
  sites: SitesView;
  onMode(mode: SiteRules['mode']): void;
  onAdd(host: string, state: SiteState): void;
  onRemove(host: string): void;
}

/** Where Pangzhu works: the general rule, and the hosts that have one of their own. */
export function SitesPart({ sites, onMode, onAdd, onRemove }: SitesPartProps) {
  const text = useText();
  return (
    <LibraryPart title={text('librarySites')} hint={text('settingsSitesHint')} anchor="sites">
      {sites.case === 'failed' && (
        <Notice tone="problem">{text('settingsFailed', sites.reason)}</Notice>
      )}
      {sites.case === 'known' && (
        <>
          {sites.problems.length > 0 && (
            <Notice tone="problem">
              <p>{text('settingsSitesBroken')}</p>
              <ProblemList problems={sites.problems} />
            </Notice>
          )}
          <SegmentedChoice
            legend={text('settingsSitesMode')}
            legendShown="seen"
            value={sites.rules.mode}
            onChange={onMode}
            options={[
              { value: 'everywhere', label: text('settingsSitesEverywhere') },
              { value: 'only', label: text('settingsSitesOnly') },
            ]}
          />
          <SiteRuleList rules={sites.rules} onRemove={onRemove} />
          <SiteRuleForm key={sites.rules.mode} rules={sites.rules} onAdd={onAdd} />
        </>
      )}
    </LibraryPart>
  );
}
