/**
 * Puts `text` on the clipboard, and `html` beside it; must be called within a click or key press.
 * @returns whether it is there
 */
export async function copyText(text: string, html: string | null): Promise<boolean> {
  try {
    await (html === null
      ? navigator.clipboard.writeText(text)
      : navigator.clipboard.write([clipboardItem(text, html)]));
    return true;
  } catch {
    // Refused where the browser asks for leave that nobody has given.
    return copyByCommand(text, html);
  }
}

function clipboardItem(text: string, html: string): ClipboardItem {
  return new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });
}

/** The old way, which asks for nothing but a selection. */
function copyByCommand(text: string, html: string | null): boolean {
  const field = document.createElement('textarea');
  field.className = 'note-silent';
  field.value = text;
  const focused = document.activeElement;
  document.body.append(field);
  field.select();
  const copied = new AbortController();
  document.addEventListener(
    'copy',
    (event) => {
      if (html === null) return;
      event.preventDefault();
      event.clipboardData?.setData('text/plain', text);
      event.clipboardData?.setData('text/html', html);
    },
    { signal: copied.signal },
  );
  try {
    return document.execCommand('copy');
  } finally {
    copied.abort();
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
