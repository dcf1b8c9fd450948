/**
 * A date in words, no more precise than it is known.
 *
 * @param language BCP 47 tag
 * @param date `2024`, `2024-05` or `2024-05-17`
 */
export function writtenDateIn(language: string, date: string): string {
  const [, month, day] = date.split('-');
  return new Intl.DateTimeFormat(language, {
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(date));
}
