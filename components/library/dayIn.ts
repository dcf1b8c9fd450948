/**
 * The day of a moment in words, where it is read.
 *
 * @param language BCP 47 tag
 * @param moment ISO 8601
 */
export function dayIn(language: string, moment: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(moment));
}
