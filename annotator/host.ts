/** What the annotator needs from the extension around it. The content script supplies it; tests fake it. */
import type { HiddenCount, MarkCount } from '../core/marks';
import type { CompiledIndex } from '../core/match/index/types';
import type { MarkLook, PageSettings } from '../core/settings/settings';
import type { AnnotationServices, PageAnnotation } from './annotatePage';
import type { ToolScript } from './tools/contract';

export type IndexAnswer =
  | {
      state: 'on';
      /** `null` where it is the one that is known already. */
      index: CompiledIndex | null;
      settings: PageSettings;
      /** The style of marks that open shadow roots need; `null` where they need none. */
      sheet: string | null;
    }
  | { state: 'off' };

/**
 * Promises may reject when the extension was updated or removed under the page; the annotator then
 * does nothing further until it is refreshed.
 */
export interface AnnotatorHost extends AnnotationServices {
  /** Asked once a frame shows prose, and again after `refresh()`; `known` is the hash of the index at hand. */
  getIndex(known: string | null): Promise<IndexAnswer>;
  /**
   * Whether the annotator is to end, and has been told to: the extension was updated or removed under the
   * page, which scripts that were there before have to find out for themselves.
   */
  isGone(): boolean;
  /** Makes the marks of the frame look like that; `null` where there are none. */
  showLook(look: MarkLook | null): void;
  /**
   * Brings the tools into the frame; to be called again only where it failed. Rejects where the browser does
   * not let them in.
   */
  loadTools(): Promise<ToolScript>;
  /** Lets scripts that come later see what is annotated. */
  share(page: PageAnnotation): void;
  /**
   * Called when the counts of this frame's marks have changed; replaces the counts before. `hidden`
   * are the places that the reader's choices hold back.
   */
  reportMarks(counts: MarkCount[], hidden: HiddenCount[]): void;
}
