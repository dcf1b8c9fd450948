import { referenceIn, referenceText } from '../../core/reference';

/** The reference that is being pasted into a field, which is thereby kept from it; `null` where it is other text. */
export function pastedReference(event: ClipboardEvent): string | null {
  const reference = referenceIn(event.clipboardData?.getData('text/plain') ?? '');
  if (reference === null) return null;
  event.preventDefault();
  return referenceText(reference);
}
