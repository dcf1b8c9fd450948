/** What is written of a date by how precise it is, from its length: `2024`, `2024-05`, `2024-05-17`. */
const YEAR = 4;
const MONTH = 7;

/**
 * A date as written in a language, no more precise than it is known. A calendar date has no time zone, so it is read
 * and written in UTC.
 *
 * @param date `2024`, `2024-05` or `2024-05-17`
 * @param locale BCP 47 tag of the language to write it in
 * @param style of its month: `medium` where room is scarce
 */
export function writtenDate(date: string, locale: string, style: 'long' | 'medium'): string {
  const month = style === 'long' ? 'long' : 'short';
  const parts: Intl.DateTimeFormatOptions =
    date.length === YEAR
      ? { year: 'numeric' }
      : date.length === MONTH
        ? { year: 'numeric', month }
        : { dateStyle: style };
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(new Date(date));
}
