import type { PackFacts } from '../../../core/pack/editing';

/** What is told of a pack as a form has it, and as it was when the reader began. */
export interface PackWords {
  before: PackFacts;
  title: string;
  /** Empty for none. */
  version: string;
}

export function packWordsOf({ title, version }: PackFacts): PackWords {
  return { before: { title, version }, title, version: version ?? '' };
}

/** What the reader has changed: another tab may have changed the rest meanwhile. */
export function changedPackFacts({ before, title, version }: PackWords): Partial<PackFacts> {
  const wanted = { title: title.trim(), version: version.trim() === '' ? null : version.trim() };
  return {
    ...(wanted.title !== before.title && { title: wanted.title }),
    ...(wanted.version !== before.version && { version: wanted.version }),
  };
}
