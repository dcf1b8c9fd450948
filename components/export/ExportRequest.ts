import type { ExportSubject } from '../../core/export/formats';
import type { ExportItems } from '../../core/export/items';

/** What a menu is to export. */
export interface ExportRequest {
  subject: ExportSubject;
  /** What is exported, in words, for whoever does not see what the button stands beside. */
  name: string;
  /** BCP 47 tag of the interface: the text around may be in another language. */
  language: string;
  /** Collects the items; called when they are wanted. */
  items(): ExportItems | Promise<ExportItems>;
  /** Whether the page that the menu stands on is made for paper, and is printed in place of the items. */
  printsPage?: boolean;
}
