import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepestNesting } from '../../importers/markup/nesting';
import { withoutDoctype } from '../../importers/markup/withoutDoctype';
import { propertyRuns } from '../propertyRuns';

interface Tree {
  children: Tree[];
}

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    children: fc.oneof(
      { maxDepth: 6 },
      fc.constant<Tree[]>([]),
      fc.array(tie('tree'), { maxLength: 3 }),
    ),
  }),
}));
const written = ({ children }: Tree): string =>
  `<div a="x > <y>">${children.map(written).join('t')}</div>`;
const depth = ({ children }: Tree): number => 1 + Math.max(0, ...children.map(depth));

describe('how deep elements are nested', () => {
  it('is what a walk through the tree would say', () => {
    fc.assert(
      fc.property(tree, fc.constantFrom('html' as const, 'xml' as const), (root, language) => {
        expect(deepestNesting(written(root), language)).toBe(depth(root));
      }),
      { numRuns: propertyRuns(200) },
    );
  });

  it.each([
    ['comments', '<a><!-- <b><c> --></a>', 1],
    ['sections of characters', '<a><![CDATA[<b><c>]]></a>', 1],
    ['instructions', '<?xml version="1.0"?><a/>', 0],
    ['what is closed at once', '<a><b/><b/><b/></a>', 1],
    ['a comparison', '<a>1 < 2</a>', 1],
    ['what is cut', '<a><b><c', 3],
  ])('takes no notice of %s', (_, markup, deepest) => {
    expect(deepestNesting(markup, 'xml')).toBe(deepest);
  });

  it('takes no notice of elements that authors do not close', () => {
    expect(deepestNesting('<ul><li>a<li>b<p>c<p>d<br></ul>'.repeat(3), 'html')).toBe(1);
  });
});

it.each([
  ['<!DOCTYPE a><a/>', '<a/>'],
  ['<?xml?><!DOCTYPE a SYSTEM "a>b.dtd" [<!ENTITY x "]>">]><a/>', '<?xml?><a/>'],
  ['<a/>', '<a/>'],
  ['<!doctype', ''],
])('a document type is left out: %s', (xml, rest) => {
  expect(withoutDoctype(xml)).toBe(rest);
});
