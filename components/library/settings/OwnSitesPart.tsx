import { useId, useState } from 'preact/hooks';
import { type SiteSettingsChange, settingsFor } from '../../../core/settings/settings';
import { shownHost } from '../../../core/sites/shownHost';
import { Button } from '../../controls/Button';
import { useText } from '../../localization';
import { MarkingChoices } from '../../marking/MarkingChoices';
import { LibraryPart } from '../LibraryPart';
import type { DocumentSummary, SettingsView } from '../libraryView';
import { HostField } from './HostField';
import { hostFromInput } from './hostInput';
import { OwnSiteSummary } from './OwnSiteSummary';

export interface OwnSitesPartProps {
  settings: SettingsView;
  documents: readonly DocumentSummary[] | null;
  /** `null`: the site has no settings of its own any more. */
  onSite(host: string, change: SiteSettingsChange | null): void;
}

/** The sites that are marked in their own way, each with its choices. */
export function OwnSitesPart({ settings: view, documents, onSite }: OwnSitesPartProps) {
  const text = useText();
  // A site is stored once it differs; until then it is only open here.
  const [begun, setBegun] = useState<string | null>(null);
  if (view.case !== 'known') return null;
  const { settings: general, sites } = view;
  const hosts = [...new Set([...Object.keys(sites), ...(begun === null ? [] : [begun])])].sort();
  return (
    <LibraryPart
      title={text('settingsOwnSites')}
      hint={text('settingsOwnSitesHint')}
      anchor="own-sites"
    >
      {hosts.length === 0 ? (
        <p class="library-hint" role="status">
          {text('settingsOwnSitesNone')}
        </p>
      ) : (
        <ul class="own-sites" aria-label={text('settingsOwnSites')}>
          {hosts.map((host) => (
            <li key={host}>
              <details open={host === begun}>
                <summary>
                  <span class="own-site-names">
                    <bdi dir="ltr" title={host}>
                      {shownHost(host)}
                    </bdi>
                    <OwnSiteSummary own={sites[host] ?? {}} />
                  </span>
                </summary>
                <div class="own-site-body">
                  <MarkingChoices
                    settings={settingsFor({ general, sites }, host)}
                    documents={documents}
                    onChange={(change) => onSite(host, change)}
                  />
                  <Button
                    rank="plain"
                    label={text('settingsOwnSiteFollowNamed', shownHost(host))}
                    onClick={() => {
                      if (host === begun) setBegun(null);
                      if (Object.hasOwn(sites, host)) onSite(host, null);
                    }}
                  >
                    {text('settingsOwnSiteFollow')}
                  </Button>
                </div>
              </details>
            </li>
          ))}
        </ul>
      )}
      <OwnSiteForm onBegin={setBegun} />
    </LibraryPart>
  );
}

function OwnSiteForm({ onBegin }: { onBegin(host: string): void }) {
  const text = useText();
  const complaintId = useId();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<string | null>(null);

  function onSubmit(event: SubmitEvent) {
    event.preventDefault();
    const host = hostFromInput(typed);
    setRefused(host === null ? typed.trim() : null);
    if (host === null) return;
    setTyped('');
    onBegin(host);
  }

  return (
    <form class="site-form" noValidate onSubmit={onSubmit}>
      <div class="site-form-row">
        <HostField
          label={text('settingsOwnSiteHost')}
          value={typed}
          isInvalid={refused !== null}
          complaintId={refused === null ? null : complaintId}
          onInput={(now) => {
            setTyped(now);
            setRefused(null);
          }}
        />
        <button type="submit" class="button button-plain">
          {text('settingsOwnSiteAdd')}
        </button>
      </div>
      {refused !== null && (
        <p id={complaintId} class="site-form-complaint" role="alert">
          {text('settingsSiteInvalid', refused)}
        </p>
      )}
    </form>
  );
}
