import { type Chunk, type Chunker, textQuoteSelectorMatcher } from '@apache-annotator/selector';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportPageTerms } from '../../../core/export/collectItems';
import type { ExportPassage } from '../../../core/export/items';
import { writeWebAnnotation } from '../../../core/export/writers/webAnnotation';
import { createLibrary } from '../../../core/library/createLibrary';
import { propertyRuns } from '../../propertyRuns';
import { makePack } from '../pack/packs';
import { hostileName, hostileText, makeExportPassage, makeItems, written } from './items';
import { annotationProblems, pageProblems } from './webAnnotationRules';

interface WrittenPage {
  items: {
    id: string;
    motivation: string;
    body?: object;
    target: { source: string; selector: { type: 'TextQuoteSelector'; exact: string } };
  }[];
}

function annotationsOf(passage: ExportPassage): WrittenPage['items'] {
  const page: WrittenPage = JSON.parse(
    String(written(writeWebAnnotation, makeItems({ passages: [passage] })).body),
  );
  return page.items;
}

/** A text of one piece, as Apache Annotator reads it. */
function scopeOf(data: string): Chunker<Chunk<string>> {
  const chunk: Chunk<string> = { data, equals: (other) => other.data === data };
  return {
    currentChunk: chunk,
    nextChunk: () => null,
    previousChunk: () => null,
    precedesCurrentChunk: () => false,
  };
}

/** Where its selector leads to in a text. */
async function foundIn(text: string, { target }: WrittenPage['items'][number]) {
  const places: { start: number; end: number }[] = [];
  for await (const { startIndex, endIndex } of textQuoteSelectorMatcher(target.selector)(
    scopeOf(text),
  )) {
    places.push({ start: startIndex, end: endIndex });
  }
  return places;
}

describe('Web Annotation, read by Apache Annotator', () => {
  it('is one annotation for each place of the term', () => {
    const passage = makeExportPassage({
      text: '网络主权与网络主权',
      term: {
        id: 'cyber-sovereignty',
        label: '网络主权',
        mentions: [
          { start: 0, end: 4 },
          { start: 5, end: 9 },
        ],
      },
    });
    const annotations = annotationsOf(passage);
    expect(annotations[1]).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'urn:pangzhu:annotation:text:3:5-9:cyber-sovereignty',
      type: 'Annotation',
      motivation: 'identifying',
      body: {
        type: 'TextualBody',
        value: '网络主权',
        format: 'text/plain',
        purpose: 'identifying',
      },
      target: {
        source: 'https://example.org/a?b=1&c=2',
        selector: {
          type: 'TextQuoteSelector',
          exact: '网络主权',
          prefix: '网络主权与',
          suffix: '',
        },
      },
    });
    expect(new Set(annotations.map(({ id }) => id)).size).toBe(2);
  });

  it('is the whole passage where it is exported for no term', () => {
    expect(annotationsOf(makeExportPassage())).toMatchObject([
      { motivation: 'highlighting', target: { selector: { exact: '各国应尊重网络主权。' } } },
    ]);
  });

  it('leads to the very place among all that its selector leads to', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (before, after) => {
        const text = `${before}网络主权${after}`.toWellFormed();
        const start = text.indexOf('网络主权');
        const place = { start, end: start + 4 };
        const [annotation] = annotationsOf(
          makeExportPassage({ text, term: { id: 'a', label: '网络主权', mentions: [place] } }),
        );
        if (annotation === undefined) throw new Error('There is no annotation.');
        expect(await foundIn(text, annotation)).toEqual([place]);
      }),
      { numRuns: propertyRuns(1_000) },
    );
  });
});

describe('Web Annotation, by the rules of the model', () => {
  const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
  const ANNOTATION = {
    '@context': CONTEXT,
    id: 'http://example.org/anno1',
    type: 'Annotation',
    target: 'http://example.com/page1',
  };

  // The examples 1, 5 and 23 of the model, as far as they are about what we write.
  it.each([
    [{ ...ANNOTATION, body: 'http://example.org/post1' }],
    [
      {
        ...ANNOTATION,
        body: {
          type: 'TextualBody',
          value: "<p>j'adore !</p>",
          format: 'text/html',
          language: 'fr',
        },
      },
    ],
    [
      {
        ...ANNOTATION,
        body: 'http://example.org/comment1',
        target: {
          source: 'http://example.org/page1',
          selector: {
            type: 'TextQuoteSelector',
            exact: 'anotation',
            prefix: 'this is an ',
            suffix: ' that has some',
          },
        },
      },
    ],
  ])('finds nothing wrong in an example of the model', (example) => {
    expect(annotationProblems(example)).toEqual([]);
  });

  it.each([
    ['3.1', { ...ANNOTATION, '@context': 'http://example.org/' }],
    ['3.1', { ...ANNOTATION, id: 'anno 1' }],
    ['3.1', { ...ANNOTATION, target: undefined }],
    ['3.3.1', { ...ANNOTATION, created: '2024-05-17' }],
    ['3.3.5', { ...ANNOTATION, motivation: 'liking' }],
    ['3.2.4', { ...ANNOTATION, body: { type: 'TextualBody' } }],
    ['4:', { ...ANNOTATION, target: { selector: { type: 'TextQuoteSelector', exact: 'a' } } }],
    [
      '4.2.4',
      { ...ANNOTATION, target: { source: 'urn:a', selector: { type: 'TextQuoteSelector' } } },
    ],
  ])('finds what breaks %s', (section, broken) => {
    expect(annotationProblems(broken)).toEqual([expect.stringContaining(section)]);
  });

  it('breaks none, whatever the texts', () => {
    fc.assert(
      fc.property(hostileText, hostileName, hostileText, (text, label, title) => {
        const place = { start: 0, end: Math.min(2, text.length) };
        const passage = makeExportPassage({
          text,
          term: { id: 'a', label, mentions: [place] },
          source: { title, url: null },
          reader: null,
        });
        const items = makeItems({ title, passages: [passage, makeExportPassage({ text })] });
        expect(pageProblems(JSON.parse(String(written(writeWebAnnotation, items).body)))).toEqual(
          [],
        );
      }),
      { numRuns: propertyRuns(1_000) },
    );
  });

  it('has addresses that are IRIs, whatever browsers take for one', () => {
    const url = 'https://example.org/例/{a}?b=<c>|d^`\\"%7B';
    const passage = makeExportPassage({ source: { url } });
    const page = JSON.parse(
      String(written(writeWebAnnotation, makeItems({ passages: [passage] })).body),
    );
    expect(page.items[0].target.source).toBe(
      'https://example.org/例/%7Ba%7D?b=%3Cc%3E%7Cd%5E%60%5C%22%7B',
    );
  });

  it('has the marks of a page, with the words around them', () => {
    const first = {
      paragraph: '前文，网络主权，后文。',
      mark: { start: 3, end: 7 },
      script: 'hans' as const,
    };
    const library = createLibrary([makePack()]);
    const places = new Map([
      ['cyber-sovereignty', { count: 2, url: 'https://example.org/p', first }],
    ]);
    const reader = { language: 'en', address: null };
    const page = JSON.parse(
      String(written(writeWebAnnotation, exportPageTerms(library, 'Page', places, reader)).body),
    );
    expect(pageProblems(page)).toEqual([]);
    expect(page.items).toMatchObject([
      {
        body: { value: '网络主权' },
        target: {
          source: 'https://example.org/p',
          selector: { exact: '网络主权', prefix: '前文，', suffix: '，后文。' },
        },
      },
    ]);
  });
});
