import { type Chunk, type Chunker, textQuoteSelectorMatcher } from '@apache-annotator/selector';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportPassage } from '../../../core/export/items';
import { writeWebAnnotation } from '../../../core/export/webAnnotation';
import { propertyRuns } from '../../propertyRuns';
import { hostileText, makeExportPassage, makeItems } from './items';

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
    String(writeWebAnnotation(makeItems({ passages: [passage] })).body),
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
