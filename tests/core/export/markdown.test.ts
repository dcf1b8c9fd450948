import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import type { ExportItems } from '../../../core/export/items';
import { writeMarkdown } from '../../../core/export/writers/markdown';
import { propertyRuns } from '../../propertyRuns';
import {
  hostileName,
  hostileText,
  makeExportPassage,
  makeExportTerm,
  makeItems,
  options,
  written,
} from './items';

function treeOf(items: ExportItems, hasFrontMatter = false) {
  const { body } = written(writeMarkdown, items, { ...options, hasFrontMatter });
  if (typeof body !== 'string') throw new Error('Markdown is text.');
  return fromMarkdown(body, {
    extensions: [gfm(), frontmatter()],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown()],
  });
}

/** The text of a node; a break is a line feed, and links that are made of addresses in text are text. */
function textOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}

describe('Markdown, read back by mdast', () => {
  it('quotes a passage with its source and the ways back', () => {
    const { body, html, losses } = written(
      writeMarkdown,
      makeItems({ passages: [makeExportPassage({ page: 2 })] }),
      options,
    );
    expect(body).toBe(
      [
        '> 各国应尊重网络主权。',
        '>',
        '> ——沈逸：《论网络主权》，某报，2024年5月17日，第2页',
        '>',
        '> [在旁注中阅读](<chrome-extension://x/reader.html?document=text&passage=3>) · [原文](<https://example.org/a?b=1&c=2#:~:text=%E5%90%84>)',
        '',
      ].join('\n'),
    );
    expect(html).toContain('<blockquote cite="https://example.org/a?b=1&amp;c=2" lang="zh-Hans">');
    expect(losses).toEqual([]);
  });

  it('is a section for a term', () => {
    const term = makeExportTerm({
      definition: { text: '定义之文', source: { title: '出处', url: 'https://example.org/<a b>' } },
      remark: '我的话',
      marks: { count: 3, link: 'https://example.org/p#:~:text=x', passage: null },
      passages: [makeExportPassage()],
    });
    const tree = treeOf(makeItems({ terms: [term] }));
    expect(tree.children.map(({ type }) => type)).toEqual([
      'heading',
      'paragraph',
      'paragraph',
      'list',
      'paragraph',
      'blockquote',
      'paragraph',
      'paragraph',
      'paragraph',
      'blockquote',
    ]);
    expect(textOf(tree)).toContain('concept · 3 处 · 原文');
  });

  it('begins with front matter where it is wanted', () => {
    const [first] = treeOf(
      makeItems({ title: '"题": #1', passages: [makeExportPassage()] }),
      true,
    ).children;
    expect(first).toMatchObject({
      type: 'yaml',
      value:
        'title: "\\"题\\": #1"\nsources:\n  - "https://example.org/a?b=1&c=2"\ntags: ["pangzhu"]',
    });
  });

  it.each([
    '# 题',
    '1. 一',
    '- 二',
    '> 引',
    '```',
    '    code',
    '#tag [[link]] ^id',
    '==h== %%c%% ((r)) {{e}}',
    '[x](y) ![x](y) <b>&amp;',
    'a_b_c *d* ~e~ |f| $g$',
    'a\\',
    'a  \nb',
    '\n\n三',
    '---',
    '===',
    '+ 加',
    ' 前 ',
  ])('keeps %j as it is', (text) => {
    const [quote] = treeOf(makeItems({ passages: [makeExportPassage({ text })] })).children;
    if (quote?.type !== 'blockquote') throw new Error(`No quotation of ${text}`);
    const [paragraph] = quote.children;
    expect(paragraph?.type).toBe('paragraph');
    expect(paragraph === undefined ? '' : textOf(paragraph)).toBe(shown(text));
  });

  it('holds any text in one paragraph of one quotation, and any title in one heading', () => {
    fc.assert(
      fc.property(hostileText, hostileName, (more, label) => {
        const text = `文${more}`;
        const term = makeExportTerm({ label, names: [], passages: [makeExportPassage({ text })] });
        const { children } = treeOf(makeItems({ terms: [term] }));
        const [heading] = children;
        const quotes = children.filter(({ type }) => type === 'blockquote');
        expect(heading?.type).toBe('heading');
        expect(spaced(heading === undefined ? '' : textOf(heading))).toBe(spaced(cleaned(label)));
        expect(quotes).toHaveLength(1);
        const [quote] = quotes;
        if (quote?.type !== 'blockquote') throw new Error(`No quotation of ${text}`);
        expect(quote.children).toHaveLength(3);
        expect(textOf(quote.children[0] as Nodes)).toBe(shown(text));
      }),
      { numRuns: propertyRuns(2_000) },
    );
  });
});

function cleaned(text: string): string {
  return text.toWellFormed().replace(/(?![\t\n\r\v\f\u0085])\p{Cc}|[\ufffe\uffff]/gu, '');
}

/** An empty line, which would end the paragraph, has a space. */
function shown(text: string): string {
  return cleaned(text)
    .replace(/[\v\f\u0085]/g, '')
    .split(/\r\n|[\n\r]/)
    .map((line) => (line === '' ? ' ' : line))
    .join('\n');
}

const spaced = (text: string) => text.replace(/[\s\u0085]+/gu, ' ').trim();
