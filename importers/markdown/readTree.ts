import type { Code, ListItem, Nodes, PhrasingContent, Root, Table } from 'mdast';
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
import { boundedInline } from './boundedInline';
import {
  directiveIn,
  isAsWritten,
  isPutIn,
  roleAtEnd,
  seenOf,
  shownCode,
  withoutUnseen,
} from './directives';
import './editsInPlace';
import { withoutDollars } from './formulas';
import { calloutIn, withoutBlockId, withoutObsidianMarks } from './obsidian';
import { withoutContainers } from './withoutContainers';
import { withoutSiteTags } from './withoutSiteTags';

/** Quotes and lists within each other: a parser takes time that grows with the square of their depth. */
const DEEPEST = 100;

/** An item of a list, and how far it is indented. */
const ITEM = /^([ \t]*)(?:[-+*]|\d{1,9}[.)])\s/;
/** What opens a quote or an item, one within the other on a line. */
const OPENERS = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))/y;

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

/** Without what looks for bare addresses once more, in a time that grows with the square of their length: their text is the same. */
const mdastOfGfm = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension);

type Kind = 'paragraph' | 'item' | 'quote' | 'note';

/**
 * The blocks of a Markdown text and what stands before it.
 *
 * @throws ImportError tooDeep
 */
export function readTree(text: string): { blocks: PackBlock[]; frontMatter: string } {
  refuseDeep(text);
  const root: Root = fromMarkdown(asMarkdown(text), {
    // Last, so that it is asked first.
    extensions: [gfm(), frontmatter(['yaml', 'toml']), boundedInline],
    mdastExtensions: [mdastOfGfm, frontmatterFromMarkdown(['yaml', 'toml'])],
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
          withoutBlockId(inline(node.children).replaceAll('\n', ' ').replace(ATTRIBUTES, '')),
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
        for (const block of blocksOfCode(node, kind)) blocks.push(block);
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

/** A text without what other programs put into Markdown. */
const asMarkdown = (text: string) =>
  withoutContainers(withoutSiteTags(withoutUnseen(text.replace(/^\ufeff/, ''))));

/** Code as it is read; of a box that MyST writes as code, what is in it. */
function blocksOfCode({ lang, meta, value }: Code, kind: Kind): PackBlock[] {
  const code = (text: string | null): PackBlock[] =>
    text === null || text.trim() === '' ? [] : [{ type: kind, text: cleanLines(text) }];
  if (DRAWN.has(lang ?? '')) return [];
  const directive = directiveIn(lang, meta, value);
  if (directive === null) return code(shownCode(`${lang ?? ''} ${meta ?? ''}`, value));
  if (isPutIn(directive)) return [];
  if (isAsWritten(directive)) return code(directive.body);
  const { name, argument, body } = directive;
  if (name === 'list-table') return rowsOfLists(body);
  const inner = readTree(body).blocks;
  // Behind the name of a figure stands its file.
  const title = name === 'figure' ? '' : cleanLine(argument);
  return title === '' ? inner : [{ type: kind, text: title }, ...inner];
}

/** A table that is written as a list of rows, each a list of cells. */
function rowsOfLists(body: string): PackBlock[] {
  return fromMarkdown(body).children.flatMap((list) =>
    list.type === 'list' ? list.children.map(rowOfList) : [],
  );
}

function rowOfList({ children }: ListItem): PackBlock {
  const cells = children.flatMap((list) => (list.type === 'list' ? list.children : []));
  const texts = cells.map((cell) =>
    cell.children
      .map((child) => (child.type === 'paragraph' ? cleanLine(inline(child.children)) : ''))
      .join(' ')
      .trim(),
  );
  return { type: 'row', text: texts.join('\t') };
}

/** `{#name .class}` behind a heading, which gives it an address. */
const ATTRIBUTES = /\{[#.:][^{}]*\}$/;
/** `^[A note where it belongs.]` of pandoc. */
const INLINE_NOTE = /\^\[([^[\]]+)\]/g;
/** `10^3^` */
const RAISED = /(?<=[\p{L}\p{N}])\^([\p{L}\p{N}+-]{1,10})\^/gu;

function withoutInlineNotes(text: string): { own: string; notes: string[] } {
  const notes = [...text.matchAll(INLINE_NOTE)].map(([, note = '']) => note.trim());
  const own = withoutBlockId(withoutDollars(text.replace(INLINE_NOTE, '')).replace(RAISED, '$1'));
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
    if (depthOf(line) > DEEPEST) throw new ImportError({ case: 'tooDeep' });
  }
}

/** Quotes and items that a line opens. A rule of hyphens or stars opens none. */
function depthOf(line: string): number {
  if (/^[-\s]*$|^[*\s]*$/.test(line)) return 0;
  let depth = 0;
  OPENERS.lastIndex = 0;
  while (depth <= DEEPEST && OPENERS.test(line)) depth++;
  return depth;
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
    .map((node, at) => {
      switch (node.type) {
        case 'text': {
          const role = nodes[at + 1]?.type === 'inlineCode' ? roleAtEnd(node.value) : null;
          return withoutObsidianMarks(role?.before ?? node.value);
        }
        case 'inlineCode': {
          const before = nodes[at - 1];
          const role = before?.type === 'text' ? roleAtEnd(before.value) : null;
          return role === null ? node.value : seenOf(role.role, node.value);
        }
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
