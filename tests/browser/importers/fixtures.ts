import { commands } from 'vitest/browser';

/** The files of `tests/importers/fixtures`, with what a careful person reads in them. */

/** In the form of the files that importers are measured by; what is missing is not looked at. */
export interface Expectation {
  file: string;
  title?: string;
  author?: string;
  publisher?: string;
  date?: string;
  lang?: string;
  url?: string;
  encoding?: string;
  headings?: string[];
  /** Blocks that are neither headings nor rows nor notes. */
  paragraphs?: string[];
  notes?: string[];
  rows?: string[][];
  /** Whether nothing else is in it. */
  complete?: boolean;
  mustNot?: string[];
  terms?: string[][];
  /** In which the names are, in the order in which they first appear. */
  languages?: string[];
  definitions?: Record<string, string>;
  remarks?: Record<string, string>;
  error?: string[];
}

const FOLDER = 'tests/importers/fixtures';

export const EXPECTATIONS: Expectation[] = Object.values(
  import.meta.glob<Expectation>('../../importers/fixtures/*.expect.json', {
    import: 'default',
    eager: true,
  }),
);

/** Its bytes as they are on disk: a server would make another page of a page. */
export async function fixture(name: string): Promise<Uint8Array> {
  const base64 = await commands.readFile(`${FOLDER}/${name}`, 'base64');
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
