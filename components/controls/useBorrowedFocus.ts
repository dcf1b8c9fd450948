import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

const FIELDS = 'input:not(:disabled), textarea:not(:disabled), select:not(:disabled)';

/**
 * Has a form that opens in its place take the focus for its first field, and give it back to what had it when the form
 * goes, unless the reader has moved it out of the form meanwhile.
 */
export function useBorrowedFocus(form: RefObject<HTMLElement | null>): void {
  // Before anything else hears that the form is gone, as `useHeldFocus` does.
  useLayoutEffect(() => {
    const opened = form.current;
    const opener = document.activeElement;
    opened?.querySelector<HTMLElement>(FIELDS)?.focus();
    return () => {
      const { activeElement, body } = document;
      // Nothing has it where the form is gone by now.
      const isElsewhere = activeElement !== body && !opened?.contains(activeElement);
      if (!isElsewhere && opener instanceof HTMLElement) opener.focus();
    };
  }, [form]);
}
