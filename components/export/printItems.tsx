import { render } from 'preact';
import type { ExportItems, ExportWords } from '../../core/export/items';
import { PrintedItems } from './PrintedItems';

/**
 * Prints items in place of what the page shows. On the screen nothing changes.
 *
 * @param language BCP 47 tag of the interface
 * @param print opens the browser's dialog; the items are there until that says it is done
 */
export function printItems(
  items: ExportItems,
  words: ExportWords,
  language: string,
  print: () => void,
): void {
  const host = document.createElement('div');
  host.className = 'printed-items';
  render(<PrintedItems items={items} words={words} language={language} />, host);
  // What another dialog has left would be printed with it.
  document.querySelector('body > .printed-items')?.remove();
  document.body.append(host);
  addEventListener('afterprint', () => host.remove(), { once: true });
  print();
}
