import type { ExportReader } from '../../core/export/collectItems';
import type { ExportItems } from '../../core/export/items';
import type { SiteState } from '../../core/sites/sites';
import type { PanelPageView, PanelTerm, ShownPlace } from './panelView';
import type { PlacePartProps } from './place/PlacePart';
import type { TermFilterProps } from './terms/TermFilter';

export interface SidePanelProps {
  /** BCP 47 tag of the interface. */
  language: string;
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
  /** Collects the terms that are listed. */
  onExport(terms: readonly PanelTerm[], reader: ExportReader): Promise<ExportItems>;
  /** Brings the page into the library. */
  onAddPage(): void;
  onReload(): void;
  onRetry(): void;
  /** The reader does something in the panel: it must not move under their hands. */
  onBusy(): void;
}
