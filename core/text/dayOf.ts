/** The day of a moment where the reader is, ISO 8601: `2026-11-28`. */
export function dayOf(moment: Date): string {
  const part = (number: number, length: number) => String(number).padStart(length, '0');
  return [
    part(moment.getFullYear(), 4),
    part(moment.getMonth() + 1, 2),
    part(moment.getDate(), 2),
  ].join('-');
}
