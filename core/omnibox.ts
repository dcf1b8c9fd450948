import type { TextRange } from './text/textRange';

export interface OmniboxPart {
  text: string;
  style: 'plain' | 'match' | 'dim';
}

/** Begins what stands in the address bar for “all results”. */
const ALL = '?';

/** What the text of the address bar asks for. */
export type OmniboxRequest =
  | { case: 'all'; query: string }
  | { case: 'passage'; document: string; passage: number }
  | { case: 'query'; query: string };

/** Cuts `text` into what is found and what is around it. Ranges are in order and do not overlap. */
export function partsOf(text: string, ranges: readonly TextRange[]): OmniboxPart[] {
  const parts: OmniboxPart[] = [];
  let at = 0;
  const take = (end: number, style: OmniboxPart['style']) => {
    if (end > at) parts.push({ text: text.slice(at, end), style });
    at = Math.max(at, end);
  };
  for (const { start, end } of ranges) {
    take(start, 'plain');
    take(end, 'match');
  }
  take(text.length, 'plain');
  return parts;
}

/** In the XML of Chromium's suggestions. */
export function xmlOf(parts: readonly OmniboxPart[]): string {
  return parts
    .map(({ text, style }) => {
      const escaped = escapedForXml(text);
      return style === 'plain' ? escaped : `<${style}>${escaped}</${style}>`;
    })
    .join('');
}

export function plainTextOf(parts: readonly OmniboxPart[]): string {
  return parts.map(({ text }) => text).join('');
}

export function contentForAll(query: string): string {
  return `${ALL} ${query}`;
}

export function contentForPassage(document: string, passage: number): string {
  return `${document}#${passage}`;
}

/** What `text` asks for, which is what was typed or the content of a suggestion. */
export function requestOf(text: string): OmniboxRequest {
  const typed = text.trim();
  if (typed.startsWith(ALL)) return { case: 'all', query: typed.slice(ALL.length).trim() };
  const [, document, passage] = /^(\S+)#(\d{1,6})$/.exec(typed) ?? [];
  return document === undefined
    ? { case: 'query', query: typed }
    : { case: 'passage', document, passage: Number(passage) };
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Without what XML 1.0 does not allow at all: control characters, halves of surrogate pairs. */
function escapedForXml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
