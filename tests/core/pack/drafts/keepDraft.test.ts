import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCK_KINDS, type PackBlock } from '../../../../core/pack/blocks';
import type { DraftDocument, DraftEntry } from '../../../../core/pack/drafts/draft';
import { type KeptDraft, keepDraft } from '../../../../core/pack/drafts/keepDraft';
import { PACK_LIMITS } from '../../../../core/pack/packLimits';
import { parsePack } from '../../../../core/pack/parsePack';
import { propertyRuns } from '../../../propertyRuns';

const FILE = { name: 'report.pdf', hash: 'a'.repeat(64), imported: '2026-11-28' };

function documentDraft(more: Partial<DraftDocument> = {}, called = 'report.pdf') {
  const document: DraftDocument = {
    title: '海底电缆',
    author: null,
    publisher: null,
    date: null,
    language: null,
    url: null,
    blocks: [{ type: 'paragraph', text: '电缆躺在海底。', page: 3 }],
    ...more,
  };
  return { case: 'document', document, file: FILE, called } satisfies KeptDraft;
}

const entriesDraft = (...entries: DraftEntry[]): KeptDraft => ({
  case: 'entries',
  title: null,
  entries,
  file: { ...FILE, name: 'glossary.csv' },
  called: 'glossary.csv',
});
const entry = (...names: string[]): DraftEntry => ({
  names: names.map((text) => ({ text, language: null })),
  definition: null,
  remark: null,
});

describe('a document that is kept', () => {
  it('is a private pack of one document, with its file and pages', () => {
    const pack = keepDraft(documentDraft(), new Set());
    expect(pack).toMatchObject({ title: '海底电缆', private: true, enabled: true, terms: [] });
    expect(pack.documents).toMatchObject([
      { title: '海底电缆', language: 'zh-Hans', file: FILE, blocks: [{ page: 3 }] },
    ]);
  });

  it('of a page is known with the day on which it was taken', () => {
    const draft: KeptDraft = {
      ...documentDraft({ url: 'https://example.org/cable' }),
      file: null,
      accessed: '2026-11-29',
    };
    const pack = keepDraft(draft, new Set());
    expect(pack.documents[0]).toMatchObject({ accessed: '2026-11-29' });
    expect(parsePack(JSON.parse(JSON.stringify(pack)))).toEqual(pack);
  });

  it.each([
    ['its file without the ending, where it has no title', { title: null }, 'report'],
    ['its title, without space around', { title: ' 电缆 ' }, '电缆'],
    ['its file, where nothing of its title can be seen', { title: ' \u200b' }, 'report'],
  ])('goes by %s', (_, more, title) => {
    expect(keepDraft(documentDraft(more), new Set()).title).toBe(title);
  });

  it.each([
    ['a day that there is not', { date: '2024-02-30' }, { date: null }],
    ['a year', { date: '2024' }, { date: '2024' }],
    ['an address that is none of the web', { url: 'file:///a' }, { url: null }],
    ['a language that the file states', { language: 'fr' }, { language: 'fr' }],
  ])('has %s as packs take it', (_, more, kept) => {
    expect(keepDraft(documentDraft(more), new Set()).documents).toMatchObject([kept]);
  });

  it('gets other ids where those are taken, always the same', () => {
    const taken = new Set<string>();
    const ids = [1, 2, 3].map(() => keepDraft(documentDraft({ title: 'Cable' }), taken).id);
    expect(ids).toEqual(['cable', 'cable-2', 'cable-3']);
  });

  it('loses no character of a block that is longer than packs take', () => {
    const text = '电缆躺在海底。它很长！'.repeat(9_000);
    const [document] = keepDraft(
      documentDraft({ blocks: [{ type: 'quote', text }] }),
      new Set(),
    ).documents;
    const parts = document?.blocks ?? [];
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(parts.every((part) => /[。！]$/.test(part.text))).toBe(true);
    expect(Math.max(...parts.map((part) => part.text.length))).toBeLessThanOrEqual(
      PACK_LIMITS.block,
    );
  });
});

describe('a term base that is kept', () => {
  const namesOf = (...entries: DraftEntry[]) =>
    keepDraft(entriesDraft(...entries), new Set()).terms.map(({ names }) =>
      names.map(({ text, role, ambiguous }) => `${text} ${role}${ambiguous ? ' ?' : ''}`),
    );

  it('has its file, and each entry as a term with a label in each language', () => {
    const pack = keepDraft(entriesDraft(entry('数据', 'data', 'DATA', 'datum')), new Set());
    expect(pack).toMatchObject({
      title: 'glossary',
      file: { name: 'glossary.csv' },
      documents: [],
    });
    expect(namesOf(entry('数据', 'data', 'DNS', 'datum'))).toEqual([
      ['数据 label', 'data label', 'DNS acronym', 'datum alias'],
    ]);
  });

  it.each([
    ['names of which nothing is left to find', entry('——', '数据'), [['数据 label']]],
    ['names too long for one', entry('数'.repeat(201), '数据'), [['数据 label']]],
    ['a name a second time', entry('数据', '数据'), [['数据 label']]],
    ['an entry without any name', entry('——'), []],
  ])('leaves out %s', (_, given, names) => {
    expect(namesOf(given)).toEqual(names);
  });

  it('has a name of one character count only beside others', () => {
    expect(namesOf(entry('网', '网络'))).toEqual([['网 label ?', '网络 alias']]);
  });

  it('keeps definition and remark, and says what the definition is from', () => {
    const given = { ...entry('数据'), definition: ' 事实的记录。 ', remark: 'see GB/T' };
    expect(keepDraft(entriesDraft(given), new Set()).terms).toMatchObject([
      { definition: { text: '事实的记录。', source: { title: 'glossary' } }, remark: 'see GB/T' },
    ]);
  });
});

describe('whatever is kept', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom('', ' ', '\u200b', '\ud83d', '——', '网', '网络主权', 'ITU', 'data embassy'),
  );
  const perhaps = fc.option(anyText);
  const anyBlock = fc
    .record({
      type: fc.constantFrom(...BLOCK_KINDS),
      text: anyText,
    })
    .map(
      ({ type, text }): PackBlock =>
        type === 'heading' ? { type, level: 2, text } : { type, text },
    );
  const anyDraft: fc.Arbitrary<KeptDraft> = fc.oneof(
    fc
      .record({
        title: perhaps,
        author: perhaps,
        publisher: perhaps,
        date: perhaps,
        language: fc.constantFrom(null, 'en', 'zh-Hant', 'ja'),
        url: fc.oneof(perhaps, fc.webUrl()),
        blocks: fc.array(anyBlock, { maxLength: 6 }),
      })
      .map((document): KeptDraft => ({ case: 'document', document, file: FILE, called: 'a.txt' })),
    fc
      .array(
        fc.record({
          names: fc.array(
            fc.record({ text: anyText, language: fc.constantFrom(null, 'en', 'fr') }),
          ),
          definition: perhaps,
          remark: perhaps,
        }),
        { maxLength: 6 },
      )
      .map((entries) => entriesDraft(...entries)),
  );

  it('is a pack that is read back as it is', () => {
    fc.assert(
      fc.property(fc.array(anyDraft, { maxLength: 3 }), (drafts) => {
        const taken = new Set<string>();
        for (const draft of drafts) {
          const pack = keepDraft(draft, taken);
          expect(parsePack(JSON.parse(JSON.stringify(pack)))).toEqual(pack);
        }
      }),
      { numRuns: propertyRuns(1_000) },
    );
  });
});
