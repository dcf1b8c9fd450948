/** What is written in forms of one kind and not kept; it outlives the forms. */
export interface WordStore<Words> {
  /** By form. */
  readonly all: ReadonlyMap<string, Words>;
  /** `null`: they are kept by now, or nobody wants them. */
  write(form: string, words: Words | null): void;
}

/** @param onChange told when a form begins to have such words, and when it has none any more */
export function createWordStore<Words>(onChange: () => void): WordStore<Words> {
  const all = new Map<string, Words>();
  return {
    all,
    write(form, words) {
      const had = all.has(form);
      if (words === null) all.delete(form);
      else all.set(form, words);
      if (had !== all.has(form)) onChange();
    },
  };
}
