import { listen } from '../dom/domAccess';
import { newHtmlElement } from './unshadowed';

/**
 * Puts `text` on the clipboard; must be called within a click or key press.
 * @param shadow where a field for it may stand for a moment, out of the page's sight
 * @returns whether it is there
 */
export async function copyText(text: string, shadow: ShadowRoot): Promise<boolean> {
  // Missing on pages without TLS; refused in frames whose page keeps it from them.
  const { clipboard } = navigator as { clipboard?: Clipboard };
  if (clipboard === undefined) return copyByCommand(text, shadow);
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text, shadow);
  }
}

/** The old way, which asks for nothing but a selection. The page's own listeners do not get to change it. */
function copyByCommand(text: string, shadow: ShadowRoot): boolean {
  const field = newHtmlElement('textarea') as HTMLTextAreaElement;
  field.className = 'note-silent';
  field.value = text;
  const focused = shadow.activeElement;
  shadow.append(field);
  field.select();
  const copying = new AbortController();
  listen<ClipboardEvent>(
    window,
    'copy',
    (event) => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal: copying.signal },
  );
  try {
    return Document.prototype.execCommand.call(document, 'copy');
  } finally {
    copying.abort();
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
