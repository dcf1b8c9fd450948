import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { useText } from '../localization';
import { AccessNotice } from '../page-in-front/AccessNotice';
import { SiteRow } from '../page-in-front/SiteRow';
import { ReadPage } from './ReadPage';
import { Waiting } from './Waiting';
import './SidePanel.css';
import type { SidePanelProps } from './SidePanelProps';

/** The page's terms in reading order; below them the passage that fits the place one is at. */
export function SidePanel(props: SidePanelProps) {
  const text = useText();
  return (
    <main
      class="panel"
      onKeyDown={props.onBusy}
      onPointerDown={props.onBusy}
      onPointerMove={props.onBusy}
      onWheel={props.onBusy}
      onTouchMove={props.onBusy}
    >
      <h1 class="unseen">{text('panelTitle')}</h1>
      {props.failure !== null && (
        <div class="panel-failure">
          <Notice tone="problem">{text('popupActionFailed', props.failure)}</Notice>
        </div>
      )}
      <PanelBody {...props} />
    </main>
  );
}

function PanelBody(props: SidePanelProps) {
  const text = useText();
  const { page } = props;
  switch (page.case) {
    case 'loading':
      return <Waiting>{text('popupPageOpening')}</Waiting>;
    case 'failed':
    case 'library-failed':
      return (
        <div class="panel-words">
          <Notice tone="problem">
            <p>
              {text(page.case === 'failed' ? 'popupPageFailed' : 'popupLibraryFailed', page.reason)}
            </p>
            <Button rank="plain" onClick={props.onRetry}>
              {text('popupTryAgain')}
            </Button>
          </Notice>
        </div>
      );
    case 'denied':
      return <AccessNotice access={page.access} asked={props.asked} onAllow={props.onAllow} />;
    case 'off':
      return (
        <>
          <SiteRow
            host={page.host}
            state="off"
            onChange={(state) => props.onSite(page.host, state)}
          />
          <p class="panel-words panel-hint">{text('popupSiteOffHint')}</p>
        </>
      );
    case 'silent':
      return (
        <div class="panel-words" role="status">
          <p>{text('panelSilent')}</p>
          <p class="panel-hint">{text('panelSilentHint')}</p>
          <Button rank="plain" onClick={props.onReload}>
            {text('panelReload')}
          </Button>
        </div>
      );
    case 'read':
      return <ReadPage {...props} page={page} />;
  }
}
