type MonthStyle = 'long' | 'medium';

/** What is written of a date by how precise it is, from its length: `2024`, `2024-05`, `2024-05-17`. */
const YEAR = 4;
const MONTH = 7;

/** To make one takes as long as to write some hundred dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A date as written in a language, no more precise than it is known. A calendar date has no time zone, so it is read
 * and written in UTC.
 *
 * @param date `2024`, `2024-05` or `2024-05-17`
 * @param locale BCP 47 tag of the language to write it in
 * @param style of its month: `medium` where room is scarce
 */
export function writtenDate(date: string, locale: string, style: MonthStyle): string {
  const key = `${locale} ${style} ${date.length}`;
  const known = formats.get(key);
  const format = known ?? new Intl.DateTimeFormat(locale, partsOf(date, style));
  if (known === undefined) formats.set(key, format);
  return format.format(new Date(date));
}

function partsOf(date: string, style: MonthStyle): Intl.DateTimeFormatOptions {
  const month = style === 'long' ? 'long' : 'short';
  const timeZone = 'UTC';
  if (date.length === YEAR) return { year: 'numeric', timeZone };
  if (date.length === MONTH) return { year: 'numeric', month, timeZone };
  return { dateStyle: style, timeZone };
}
