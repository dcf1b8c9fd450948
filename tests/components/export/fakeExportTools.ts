import type { ExportTools } from '../../../components/export/ExportTools';
import { type ExportChoice, USUAL_EXPORT } from '../../../core/export/exportChoice';

/** What exporting needs of a page, and what became of it. */
export interface FakeExportTools extends ExportTools {
  copied: { text: string; html: string | null }[];
  saved: { name: string; mediaType: string; body: string | Uint8Array }[];
  choice: ExportChoice;
  isAllowed: boolean;
  /** What was on paper, for each printing. */
  printed: string[];
  shared: { title: string; text: string }[];
}

export function fakeExportTools(choice: Partial<ExportChoice> = {}): FakeExportTools {
  const world: FakeExportTools = {
    copied: [],
    saved: [],
    choice: { ...USUAL_EXPORT, ...choice },
    isAllowed: true,
    printed: [],
    shared: [],
    reader: { language: 'en', address: 'https://extension.test/reader.html' },
    async copy(text, html) {
      if (!world.isAllowed) throw new DOMException('Denied.', 'NotAllowedError');
      world.copied.push({ text, html });
    },
    save: (name, mediaType, body) => world.saved.push({ name, mediaType, body }),
    print() {
      world.printed.push(document.querySelector('body > .printed-items')?.textContent ?? '');
      dispatchEvent(new Event('afterprint'));
    },
    async share(title, text) {
      world.shared.push({ title, text });
      return true;
    },
    readChoice: async () => world.choice,
    async storeChoice(_before, stored) {
      world.choice = stored;
    },
  };
  return world;
}
