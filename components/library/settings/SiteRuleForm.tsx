import { useId, useState } from 'preact/hooks';
import { shownHost } from '../../../core/sites/shownHost';
import { type SiteRules, type SiteState, siteStateOf } from '../../../core/sites/sites';
import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { useText } from '../../localization';
import { HostField } from './HostField';
import { hostFromInput } from './hostInput';

export interface SiteRuleFormProps {
  rules: SiteRules;
  onAdd(host: string, state: SiteState): void;
}

type Complaint = { case: 'none' } | { case: 'invalid' | 'needless'; about: string };

/** Adds a rule for a host; says so where what was typed is none, or the rule would change nothing. */
export function SiteRuleForm({ rules, onAdd }: SiteRuleFormProps) {
  const text = useText();
  const complaintId = useId();
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<SiteState>(rules.mode === 'everywhere' ? 'off' : 'on');
  const [complaint, setComplaint] = useState<Complaint>({ case: 'none' });

  function onSubmit(event: SubmitEvent) {
    event.preventDefault();
    const host = hostFromInput(typed);
    if (host === null) setComplaint({ case: 'invalid', about: typed.trim() });
    else if (siteStateOf(rules, host) === state)
      setComplaint({ case: 'needless', about: shownHost(host) });
    else {
      setComplaint({ case: 'none' });
      setTyped('');
      onAdd(host, state);
    }
  }

  return (
    <form class="site-form" noValidate onSubmit={onSubmit}>
      <div class="site-form-row">
        <HostField
          label={text('settingsSiteHost')}
          value={typed}
          isInvalid={complaint.case === 'invalid'}
          complaintId={complaint.case === 'none' ? null : complaintId}
          onInput={(now) => {
            setTyped(now);
            setComplaint({ case: 'none' });
          }}
        />
        <SegmentedChoice
          legend={text('settingsSiteState')}
          legendShown="seen"
          value={state}
          onChange={(choice) => {
            setState(choice);
            setComplaint({ case: 'none' });
          }}
          options={[
            { value: 'on', label: text('settingsSiteOn') },
            { value: 'off', label: text('settingsSiteOff') },
          ]}
        />
        <button type="submit" class="button button-plain">
          {text('settingsSiteAdd')}
        </button>
      </div>
      {complaint.case !== 'none' && (
        <p id={complaintId} class="site-form-complaint" role="alert">
          {text(
            complaint.case === 'invalid' ? 'settingsSiteInvalid' : 'settingsSiteNeedless',
            complaint.about,
          )}
        </p>
      )}
    </form>
  );
}
