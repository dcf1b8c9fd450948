import type { DocumentFacts } from '../../../core/pack/editing';

/** What keeps facts from being kept. */
export type FactsProblem = 'noTitle' | 'notDate' | 'brokenAddress';

/** Facts as a form has them, empty where there is nothing to say, and as they were when the reader began. */
export interface DocumentWords {
  before: DocumentFacts;
  written: Record<keyof DocumentFacts, string>;
}

export function documentWordsOf({
  title,
  author,
  publisher,
  date,
  language,
  url,
}: DocumentFacts): DocumentWords {
  return {
    before: { title, author, publisher, date, language, url },
    written: {
      title,
      author: author ?? '',
      publisher: publisher ?? '',
      date: date ?? '',
      language,
      url: url ?? '',
    },
  };
}

/** Facts as a form has them. */
export function factsOf(written: DocumentWords['written']): DocumentFacts {
  const orNull = (value: string) => (value.trim() === '' ? null : value.trim());
  return {
    title: written.title.trim(),
    author: orNull(written.author),
    publisher: orNull(written.publisher),
    date: orNull(written.date),
    language: written.language,
    url: orNull(written.url),
  };
}

export function factsProblem({ title, date, url }: DocumentFacts): FactsProblem | null {
  if (title === '') return 'noTitle';
  if (date !== null && !isDate(date)) return 'notDate';
  if (url !== null && !(/^https?:\/\/\S+$/i.test(url) && URL.canParse(url))) return 'brokenAddress';
  return null;
}

/** What is different in `after`: another tab may have changed the rest meanwhile. */
export function changedFacts(before: DocumentFacts, after: DocumentFacts): Partial<DocumentFacts> {
  const keys = Object.keys(after) as (keyof DocumentFacts)[];
  return Object.fromEntries(
    keys.filter((key) => after[key] !== before[key]).map((key) => [key, after[key]]),
  );
}

/** A year, a month or a day that there is. */
function isDate(date: string): boolean {
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date)) return false;
  const day = `${date}${'-01'.repeat((10 - date.length) / 3)}`;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
