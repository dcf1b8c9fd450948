import { exportOptions, USUAL_EXPORT } from '../../core/export/exportChoice';
import type { ExportPassage } from '../../core/export/items';
import { writePlainText } from '../../core/export/writers/plainText';
import { finish } from '../../core/steps';
import type { Localize } from '../localization';
import { exportWords } from './exportWords';

/**
 * Gives what is dragged the words of a passage with their source: as text, as markup, and the address of the original
 * where there is one. No address of ours is in it, since a page on which it is dropped would know us by that.
 *
 * @param selected what of the passage is dragged; `null` for all of it
 */
export function dragPassage(
  { dataTransfer }: DragEvent,
  passage: ExportPassage,
  selected: string | null,
  text: Localize,
): void {
  if (dataTransfer === null) return;
  const dragged = { ...passage, text: selected ?? passage.text, reader: null };
  const items = {
    title: passage.source.title,
    language: passage.source.language,
    passages: [dragged],
    terms: [],
  };
  const options = exportOptions(USUAL_EXPORT, exportWords(text));
  const { body, html } = finish(writePlainText(items, options));
  dataTransfer.clearData();
  dataTransfer.effectAllowed = 'copy';
  dataTransfer.setData('text/plain', String(body));
  if (html !== null) dataTransfer.setData('text/html', html);
  if (passage.original !== null) dataTransfer.setData('text/uri-list', passage.original);
}

/** What is selected within an element, if that is what the event drags; `null` where it drags something else. */
export function selectionDragged({ target }: DragEvent, within: Element): string | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || !(target instanceof Node)) return null;
  const range = selection.getRangeAt(0);
  const isOwn = within.contains(range.commonAncestorContainer) && range.intersectsNode(target);
  const selected = selection.toString().trim();
  return isOwn && selected !== '' ? selected : null;
}
