import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../../../importers/ImportError';
import { importFile } from '../../../importers/importFile';
import { withoutPdf } from '../../importers/withoutPdf';
import { propertyRuns } from '../../propertyRuns';
import { EXPECTATIONS, fixture } from './fixtures';

const options = {
  signal: new AbortController().signal,
  onProgress: () => {},
  encoding: null,
  pdf: withoutPdf,
};

/** How an import ends: with a draft or with what is wrong; any other error is one of the code. */
async function endOf(name: string, bytes: Uint8Array): Promise<'draft' | 'refused'> {
  try {
    await importFile({ name, type: '', bytes }, options);
    return 'draft';
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return 'refused';
  }
}

const html = (body: string) => new TextEncoder().encode(`<!doctype html><body>${body}</body>`);

describe('files that are broken somewhere', () => {
  const names = EXPECTATIONS.map(({ file }) => file);

  it.each(names)('%s, cut, ends in words', async (name) => {
    const bytes = await fixture(name);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length }), async (length) => {
        expect(['draft', 'refused']).toContain(await endOf(name, bytes.slice(0, length)));
      }),
      { numRuns: propertyRuns(10) },
    );
  });

  it.each(names)('%s, with other bytes here and there, ends in words', async (name) => {
    const bytes = await fixture(name);
    const change = fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 20 }), async (changes) => {
        const changed = bytes.slice();
        for (const [at, byte] of changes) changed[at] = byte;
        expect(['draft', 'refused']).toContain(await endOf(name, changed));
      }),
      { numRuns: propertyRuns(10) },
    );
  });

  it('any bytes under any name end in words', async () => {
    const extension = fc.constantFrom(
      ...['txt', 'md', 'html', 'mhtml', 'docx', 'epub', 'tbx', 'csv', 'xlsx', 'json', ''],
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), extension, async (bytes, name) => {
        expect(['draft', 'refused']).toContain(await endOf(`a.${name}`, bytes));
      }),
      { numRuns: propertyRuns(200) },
    );
  });
});

describe('what a page tries', () => {
  const textOf = async (body: string) => {
    const draft = await importFile({ name: 'a.html', type: '', bytes: html(body) }, options);
    if (draft.case !== 'document') throw new Error(draft.case);
    return draft.document.blocks.map(({ text }) => text).join('\n');
  };

  it.each([
    ['scripts', '<script>window.ran = 1</script><p>Text.</p>'],
    ['handlers', '<p><img src="x:" onerror="window.ran = 1">Text.</p>'],
    ['frames', '<iframe srcdoc="<script>parent.ran = 1</script>"></iframe><p>Text.</p>'],
    ['objects', '<object data="data:text/html,x"></object><p>Text.</p>'],
    ['drawings', '<svg onload="window.ran = 1"><text>No</text></svg><p>Text.</p>'],
    ['templates', '<template><p>No</p></template><p>Text.</p>'],
    ['what is hidden', '<p style="display: none">No</p><p hidden>No</p><p>Text.</p>'],
  ])('%s leave nothing but the text', async (_, body) => {
    expect(await textOf(body)).toBe('Text.');
    expect(window).not.toHaveProperty('ran');
  });

  it('control characters and halves of pairs are no text', async () => {
    expect(await textOf('<p>a&#1;b&#xD800;c\u202ed</p>')).toBe('ab\ufffdc\u202ed');
  });
});
