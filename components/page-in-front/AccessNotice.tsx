import { shownHost } from '../../core/sites/shownHost';
import type { PageAccess } from '../../core/sites/sites';
import { Button } from '../controls/Button';
import { type MessageKey, useText } from '../localization';
import './AccessNotice.css';

/** The ways in which Pangzhu cannot be on a page. */
type DeniedAccess = Exclude<PageAccess, { case: 'on' | 'off' }>;

export interface AccessNoticeProps {
  access: DeniedAccess;
  /** `refused` once the reader was asked and the browser said no. */
  asked: 'not-yet' | 'refused';
  /** Called within the click, as the browser demands of whoever asks for access. */
  onAllow(host: string): void;
}

const WORDS: Record<Exclude<DeniedAccess['case'], 'not-granted'>, [MessageKey, MessageKey]> = {
  withheld: ['popupWithheld', 'popupWithheldHint'],
  'browser-page': ['popupBrowserPage', 'popupBrowserPageHint'],
  'store-page': ['popupStorePage', 'popupStorePageHint'],
  'no-file-access': ['popupNoFileAccess', 'popupNoFileAccessHint'],
  'no-file-permission': ['popupNoFilePermission', 'popupNoFilePermissionHint'],
  pdf: ['popupPdf', 'popupPdfHint'],
  'no-host': ['popupNoHost', 'popupNoHostHint'],
};

/** Says plainly why nothing can be marked on this page, and what can be done about it. */
export function AccessNotice({ access, asked, onAllow }: AccessNoticeProps) {
  const text = useText();
  if (access.case !== 'not-granted') {
    const [fact, hint] = WORDS[access.case];
    return (
      <div class="access-notice">
        <p>{text(fact)}</p>
        <p class="access-hint">{text(hint)}</p>
      </div>
    );
  }
  return (
    <div class="access-notice">
      <p>{text('popupNotGranted', shownHost(access.host))}</p>
      <p class="access-hint">{text('popupNotGrantedWhy')}</p>
      <Button rank="main" onClick={() => onAllow(access.host)}>
        {text('popupAllow')}
      </Button>
      <div role="status" class="access-hint">
        {asked === 'refused' && text('popupAllowRefused')}
      </div>
    </div>
  );
}
