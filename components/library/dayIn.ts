/**
 * A day in words.
 *
 * @param language BCP 47 tag
 * @param date a calendar date or a moment, ISO 8601; a date has no time zone, so it is written in the one it is read in
 */
export function dateIn(language: string, date: string): string {
  const isDay = date.length === 'yyyy-mm-dd'.length;
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    ...(isDay && { timeZone: 'UTC' }),
  }).format(new Date(date));
}
