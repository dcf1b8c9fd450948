/**
 * Puts `text` on the clipboard; must be called within a click or key press.
 * @returns whether it is there
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused where the browser asks for leave that nobody has given.
    return copyByCommand(text);
  }
}

/** The old way, which asks for nothing but a selection. */
function copyByCommand(text: string): boolean {
  const field = document.createElement('textarea');
  field.className = 'note-silent';
  field.value = text;
  const focused = document.activeElement;
  document.body.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
