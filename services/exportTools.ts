import { browser } from 'wxt/browser';
import { uiLanguage } from './localize';
import { readExportChoice, storeExportChoice } from './stores/choices/exportChoiceStore';

/** What exporting needs of a page of the extension. */
export const exportTools = {
  reader: { language: uiLanguage(), address: browser.runtime.getURL('/reader.html') },
  async copy(text: string, html: string | null): Promise<void> {
    if (html === null) return navigator.clipboard.writeText(text);
    const item = new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    });
    return navigator.clipboard.write([item]);
  },
  save(name: string, type: string, body: string | Uint8Array<ArrayBuffer>): void {
    const address = URL.createObjectURL(new Blob([body], { type }));
    const link = Object.assign(document.createElement('a'), { href: address, download: name });
    link.click();
    URL.revokeObjectURL(address);
  },
  print: () => window.print(),
  share: typeof navigator.share === 'function' ? shareText : null,
  readChoice: readExportChoice,
  storeChoice: storeExportChoice,
};

/** Resolves to `false` where the reader thinks better of it. */
async function shareText(title: string, text: string): Promise<boolean> {
  try {
    await navigator.share({ title, text });
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false;
    throw error;
  }
}
