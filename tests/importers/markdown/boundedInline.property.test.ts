import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { boundedInline } from '../../../importers/markdown/boundedInline';
import { propertyRuns } from '../../propertyRuns';

const { disable = {} } = boundedInline;

const treeOf = (text: string, extension: typeof boundedInline) =>
  fromMarkdown(text, {
    extensions: [gfm(), extension],
    mdastExtensions: [gfmFromMarkdown()],
  });

/** All that Markdown may take for a sign, in runs, too, and what stands between. */
const piece = fc.constantFrom(
  ...[
    '`',
    '``',
    '```',
    '\\',
    '\\`',
    '*',
    '**',
    '***',
    '_',
    '__',
    '~',
    '~~',
    '[',
    ']',
    '![',
    '](b)',
  ],
  ...[
    '[^a]',
    '<',
    '>',
    '<i>',
    '&',
    '&amp;',
    '!',
    '|',
    '甲',
    'a',
    ' ',
    '\n',
    'http://a.b',
    'www.a.b',
  ],
);

describe('Markdown with fewer signs than are looked into', () => {
  it('is read as it would be without a bound', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        expect(treeOf(text, boundedInline)).toEqual(treeOf(text, { disable }));
      }),
      { numRuns: propertyRuns(2_000) },
    );
  });
});
