import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../core/pack/drafts/draft';
import { ImportError } from '../../../importers/ImportError';
import { importFile } from '../../../importers/importFile';
import { ERROR_WORDS } from '../../../scripts/import/errorWords.mjs';
import { withoutPdf } from '../../importers/withoutPdf';
import { EXPECTATIONS, type Expectation, fixture } from './fixtures';

// What pages of the extension are held to: no markup from nowhere is parsed or set.
const policy = document.createElement('meta');
policy.httpEquiv = 'Content-Security-Policy';
policy.content = "require-trusted-types-for 'script'; trusted-types pangzhu-importers";
document.head.append(policy);

const options = {
  signal: new AbortController().signal,
  onProgress: () => {},
  encoding: null,
  pdf: withoutPdf,
};

const imported = async (name: string): Promise<Draft> =>
  importFile({ name, type: '', bytes: await fixture(name) }, options);

const errorWord = async (name: string): Promise<string> => {
  try {
    return `a ${(await imported(name)).case}`;
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return ERROR_WORDS[error.reason.case];
  }
};

const documents = EXPECTATIONS.filter(({ headings }) => headings !== undefined);
const termBases = EXPECTATIONS.filter(({ terms }) => terms !== undefined);
const broken = EXPECTATIONS.filter(({ error }) => error !== undefined);

/** What is expected is one of these. */
it('are all looked at', () => {
  expect(documents.length + termBases.length + broken.length).toBe(EXPECTATIONS.length);
  expect(EXPECTATIONS.length).toBeGreaterThanOrEqual(20);
});

describe('documents', () => {
  it.each(documents)('$file: what it says of itself', async (expected) => {
    const draft = await imported(expected.file);
    if (draft.case !== 'document') throw new Error(`${expected.file} is ${draft.case}`);
    const { title, author, publisher, date, language, url } = draft.document;
    expect({ title, author, publisher, date, language, url }).toEqual({
      title: expected.title ?? null,
      author: expected.author ?? null,
      publisher: expected.publisher ?? null,
      // Programs write the day on which they made a file.
      date: expected.date ?? date,
      language: expected.lang ?? null,
      url: expected.url ?? null,
    });
    const guessed = draft.doubts.find((doubt) => doubt.case === 'encodingGuessed');
    expect(guessed?.encoding).toBe(expected.encoding);
  });

  it.each(documents)('$file: its text', async (expected) => {
    const draft = await imported(expected.file);
    if (draft.case !== 'document') throw new Error(`${expected.file} is ${draft.case}`);
    const { blocks } = draft.document;
    const textsOf = (...types: string[]) =>
      blocks.filter(({ type }) => types.includes(type)).map(({ text }) => text);
    expect(textsOf('heading')).toEqual(expected.headings);
    expect(textsOf('note')).toEqual(expected.notes ?? []);
    expect(textsOf('row')).toEqual((expected.rows ?? []).map((cells) => cells.join('\t')));
    const paragraphs = textsOf('paragraph', 'item', 'quote');
    if (expected.complete) expect(paragraphs).toEqual(expected.paragraphs);
    else expect(paragraphs).toEqual(expect.arrayContaining(expected.paragraphs ?? []));
    const all = blocks.map(({ text }) => text).join('\n');
    expect((expected.mustNot ?? []).filter((text) => all.includes(text))).toEqual([]);
  });
});

describe('term bases', () => {
  const entriesOf = async ({ file }: Expectation) => {
    const draft = await imported(file);
    if (draft.case !== 'entries') throw new Error(`${file} is ${draft.case}`);
    return draft.entries;
  };
  /** By each name of the entries that have one. */
  const byName = (
    entries: Awaited<ReturnType<typeof entriesOf>>,
    part: 'definition' | 'remark',
    names: string[],
  ) =>
    Object.fromEntries(
      names.map((name) => [
        name,
        entries.find((entry) => entry.names.some(({ text }) => text === name))?.[part],
      ]),
    );

  it.each(termBases)('$file', async (expected) => {
    const entries = await entriesOf(expected);
    expect(entries.map(({ names }) => names.map(({ text }) => text))).toEqual(expected.terms);
    const languages = new Set(entries.flatMap(({ names }) => names.map((name) => name.language)));
    expect([...languages]).toEqual(expected.languages);
    const { definitions = {}, remarks = {} } = expected;
    expect(byName(entries, 'definition', Object.keys(definitions))).toEqual(definitions);
    expect(byName(entries, 'remark', Object.keys(remarks))).toEqual(remarks);
  });
});

describe('what cannot be brought in', () => {
  it.each(broken)('$file', async ({ file, error }) => {
    expect(error).toContain(await errorWord(file));
  });
});
