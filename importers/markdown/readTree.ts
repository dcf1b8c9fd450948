import type { Nodes, PhrasingContent, Root, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import type { PackBlock } from '../../core/pack/blocks';
import { cleanLine, cleanLines } from '../draft/cleanText';
import { joinLines } from '../draft/joinLines';
import { cleanDocument } from '../html/cleanDocument';
import { readBlocks } from '../html/readBlocks';
import { ImportError } from '../ImportError';
import { parseHtml } from '../markup/parseMarkup';
import './editsInPlace';
import { calloutIn, withoutBlockId, withoutObsidianMarks } from './obsidian';
import { withoutContainers } from './withoutContainers';

/** Quotes and lists within each other: a parser takes time that grows with the square of their depth. */
const DEEPEST = 100;

/** An item of a list, and how far it is indented. */
const ITEM = /^([ \t]*)(?:[-+*]|\d{1,9}[.)])\s/;

/** Languages of code that becomes a picture or a list. */
const DRAWN = new Set([
  'mermaid',
  'plantuml',
  'dataview',
  'dataviewjs',
  'query',
  'tikz',
  'graphviz',
]);

type Kind = 'paragraph' | 'item' | 'quote' | 'note';

/**
 * The blocks of a Markdown text and what stands before it.
 *
 * @throws ImportError tooDeep
 */
export function readTree(text: string): { blocks: PackBlock[]; frontMatter: string } {
  refuseDeep(text);
  const root: Root = fromMarkdown(withoutContainers(text.replace(/^\ufeff/, '')), {
    extensions: [gfm(), frontmatter(['yaml', 'toml'])],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml', 'toml'])],
  });
  const blocks: PackBlock[] = [];
  let frontMatter = '';
  const read = (node: Nodes, kind: Kind): void => {
    switch (node.type) {
      case 'yaml':
        frontMatter = node.value;
        return;
      case 'heading': {
        const written = cleanLine(
          inline(node.children).replaceAll('\n', ' ').replace(ATTRIBUTES, ''),
        );
        if (written !== '') blocks.push({ type: 'heading', level: node.depth, text: written });
        return;
      }
      case 'paragraph':
        for (const text of paragraphsOf(node.children)) {
          const { own, notes } = withoutInlineNotes(text);
          if (own !== '') blocks.push({ type: kind, text: own });
          for (const note of notes) blocks.push({ type: 'note', text: note });
        }
        return;
      case 'code':
        if (DRAWN.has(node.lang ?? '')) return;
        blocks.push({ type: kind, text: cleanLines(node.value) });
        return;
      case 'html':
        for (const block of blocksOfHtml(node.value)) blocks.push(block);
        return;
      case 'table':
        for (const row of rowsOf(node)) blocks.push(row);
        return;
      case 'listItem':
        for (const [index, child] of node.children.entries()) {
          read(child, index === 0 ? 'item' : 'paragraph');
        }
        return;
      case 'blockquote':
        for (const child of node.children) read(child, 'quote');
        return;
      case 'footnoteDefinition':
        for (const child of node.children) read(child, 'note');
        return;
      case 'root':
      case 'list':
        for (const child of node.children) read(child, kind);
        return;
      default:
        // TOML, which the types of mdast do not know; definitions and rules have no text.
        if ('value' in node && (node.type as string) === 'toml') frontMatter = String(node.value);
    }
  };
  read(root, 'paragraph');
  return { blocks, frontMatter };
}

/** `{#name .class}` behind a heading, which gives it an address. */
const ATTRIBUTES = /\{[#.:][^{}]*\}$/;
/** `^[A note where it belongs.]` of pandoc. */
const INLINE_NOTE = /\^\[([^[\]]+)\]/g;
/** `10^3^` */
const RAISED = /(?<=[\p{L}\p{N}])\^([\p{L}\p{N}+-]{1,10})\^/gu;

function withoutInlineNotes(text: string): { own: string; notes: string[] } {
  const notes = [...text.matchAll(INLINE_NOTE)].map(([, note = '']) => note.trim());
  const own = withoutBlockId(text.replace(INLINE_NOTE, '').replace(RAISED, '$1'));
  return { own, notes };
}

/** A paragraph, or the title of a box and what it says. */
function paragraphsOf(children: readonly PhrasingContent[]): string[] {
  const [first, ...rest] = children;
  const callout = first?.type === 'text' ? calloutIn(first.value) : null;
  const texts =
    first?.type !== 'text' || callout === null
      ? [inline(children)]
      : [callout.title, inline([{ ...first, value: first.value.slice(callout.length) }, ...rest])];
  return texts.filter((text) => text !== '');
}

/** @throws ImportError tooDeep */
function refuseDeep(text: string): void {
  const indents: number[] = [];
  for (const line of text.split('\n')) {
    const indent = ITEM.exec(line)?.[1]?.length;
    if (indent !== undefined) {
      while ((indents.at(-1) ?? -1) >= indent) indents.pop();
      indents.push(indent);
      if (indents.length > DEEPEST) throw new ImportError({ case: 'tooDeep' });
    }
    let quotes = 0;
    for (const character of line) {
      if (character === '>') quotes++;
      else if (!/[\s*+-]/.test(character)) break;
    }
    if (quotes > DEEPEST) throw new ImportError({ case: 'tooDeep' });
  }
}

function rowsOf(table: Table): PackBlock[] {
  return table.children.map(({ children }) => ({
    type: 'row',
    text: children.map((cell) => cleanLine(inline(cell.children))).join('\t'),
  }));
}

/** Text of a line: what is emphasised or linked without the marks, hard breaks kept, pictures and references to notes left out. */
function inline(nodes: readonly PhrasingContent[]): string {
  const lines = textOf(nodes).split('\u2028');
  return lines
    .map((line) => cleanLine(joinLines(line.split('\n'))))
    .filter((line) => line !== '')
    .join('\n');
}

function textOf(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return withoutObsidianMarks(node.value);
        case 'inlineCode':
          return node.value;
        case 'break':
          return '\u2028';
        case 'html':
          return /^<br\b/i.test(node.value) ? '\u2028' : '';
        default:
          return 'children' in node ? textOf(node.children) : '';
      }
    })
    .join('');
}

function blocksOfHtml(html: string): PackBlock[] {
  const document = parseHtml(html);
  cleanDocument(document);
  return readBlocks(document.body).map(({ block }) => block);
}
