/** `2024`, `2024-05` or `2024-05-17`. */
const FORM = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
/** What is left out of a date, so that it is a day. */
const FIRST = '0000-01-01';

/** Whether a document may have it as its date: a year, a month or a day that there is. */
export function isDocumentDate(date: string): boolean {
  if (!FORM.test(date)) return false;
  const day = date + FIRST.slice(date.length);
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** A date as readers write it (`2024/5/17`, `2024年5月`), in the form of packs; `null` where it is none. */
export function documentDateOf(written: string): string | null {
  const parts = /^\s*(\d{4})(?:\D+(\d{1,2}))?(?:\D+(\d{1,2}))?\D*$/.exec(written);
  if (parts === null) return null;
  const [, year = '', month, day] = parts;
  const date = [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return isDocumentDate(date) ? date : null;
}
