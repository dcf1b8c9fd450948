import type { SiteState } from '../../core/sites';
import { Button } from '../controls/Button';
import { Notice } from '../controls/Notice';
import { useText } from '../localization';
import { AccessNotice } from '../popup/AccessNotice';
import { SiteRow } from '../popup/SiteRow';
import type { PlacePartProps } from './PlacePart';
import type { PanelPageView, ShownPlace } from './panelView';
import { ReadPage } from './ReadPage';
import type { TermFilterProps } from './TermFilter';
import { Waiting } from './Waiting';
import './SidePanel.css';

export interface SidePanelProps {
  page: PanelPageView;
  /** Whether the browser was asked for access to this site and said no. */
  asked: 'not-yet' | 'refused';
  /** Why the last thing that was asked for could not be done. */
  failure: string | null;
  filter: Omit<TermFilterProps, 'terms' | 'onLeave'>;
  /** Ids of the terms that the filter leaves; `null` where there is none. */
  left: ReadonlySet<string> | null;
  shown: ShownPlace | null;
  /** Whether the list should bring the shown term into view. */
  isFollowing: boolean;
  /** Whether the page was sent somewhere and can go back. */
  canGoBack: boolean;
  place: Omit<PlacePartProps, 'term' | 'at' | 'isTold'>;
  /** Looks at a term without going there. */
  onLook(term: string): void;
  /** Goes to the term's shown or first place; where it is there already, to the next. */
  onGo(term: string): void;
  onSite(host: string, state: SiteState): void;
  onAllow(host: string): void;
  onBack(): void;
  onReload(): void;
  onRetry(): void;
  /** The reader does something in the panel: it must not move under their hands. */
  onBusy(): void;
}

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
