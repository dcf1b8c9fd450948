import type { HiddenOnPage as Hidden } from '../../../core/settings/hiddenOnPage';
import type { SiteSettingsChange } from '../../../core/settings/settings';
import type { SiteState } from '../../../core/sites/sites';
import { Button } from '../../controls/Button';
import { Notice } from '../../controls/Notice';
import { ProblemList } from '../../controls/ProblemList';
import { useText } from '../../localization';
import { AccessNotice } from '../../page-in-front/AccessNotice';
import { SiteRow } from '../../page-in-front/SiteRow';
import type { LibraryView, PageView, SettingsView } from '../popupView';
import { HiddenOnPage } from './HiddenOnPage';
import { MarkedTerms } from './MarkedTerms';
import { MarkingHere } from './MarkingHere';

export interface PagePartProps {
  page: PageView;
  hidden: readonly Hidden[];
  isSlowed: boolean;
  library: LibraryView;
  settings: SettingsView;
  asked: 'not-yet' | 'refused';
  onSite(host: string, state: SiteState): void;
  onAllow(host: string): void;
  onGo(term: string): void;
  onLeaveTerms(): void;
  onSettings(change: SiteSettingsChange, host: string | null): void;
  onFollowGeneral(host: string): void;
  onShowHidden(hidden: Hidden): void;
  onHurry(): void;
  onRetry(): void;
}

/** The page in front: whether Pangzhu is on it, which terms are marked there, and how many should be. */
export function PagePart(props: PagePartProps) {
  const text = useText();
  const { page, settings } = props;
  if (page.case === 'loading') {
    return (
      <p class="popup-words waiting" role="status">
        {text('popupPageOpening')}
      </p>
    );
  }
  if (page.case === 'failed') {
    return (
      <div class="popup-words">
        <Notice tone="problem">
          <p>{text('popupPageFailed', page.reason)}</p>
          <Button rank="plain" onClick={props.onRetry}>
            {text('popupTryAgain')}
          </Button>
        </Notice>
      </div>
    );
  }
  const { access } = page;
  if (access.case !== 'on' && access.case !== 'off') {
    return <AccessNotice access={access} asked={props.asked} onAllow={props.onAllow} />;
  }
  return (
    <>
      <SiteRow
        host={access.host}
        state={access.case}
        onChange={(state) => props.onSite(access.host, state)}
      />
      <section class="popup-page" aria-label={text('popupPageTerms')}>
        {access.case === 'off' ? (
          <p class="popup-words popup-hint">{text('popupSiteOffHint')}</p>
        ) : (
          <MarkedTerms {...props} terms={page.terms} />
        )}
      </section>
      {access.case === 'on' && (
        <footer class="popup-foot">
          {props.isSlowed && (
            <Notice tone="plain">
              <p>{text('popupSlowed')}</p>
              <Button rank="plain" onClick={props.onHurry}>
                {text('popupHurry')}
              </Button>
            </Notice>
          )}
          {page.terms !== null && (
            <HiddenOnPage hidden={props.hidden} onShow={props.onShowHidden} />
          )}
          {settings.case === 'failed' && (
            <Notice tone="problem">{text('settingsFailed', settings.reason)}</Notice>
          )}
          {settings.case === 'known' && settings.problems.length > 0 && (
            <Notice tone="problem">
              <p>{text('settingsBroken')}</p>
              <ProblemList problems={settings.problems} />
            </Notice>
          )}
          {settings.case === 'known' && (
            <MarkingHere
              key={access.host}
              host={access.host}
              chosen={settings.chosen}
              onChange={props.onSettings}
              onFollow={props.onFollowGeneral}
            />
          )}
        </footer>
      )}
    </>
  );
}
