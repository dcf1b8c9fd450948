import type { StatedMetadata } from '../draft/documentDraft';
import { readFrontMatter } from './frontMatter';

/** In UTF-16 units. */
const LONGEST = 20_000;

/**
 * What the object in JSON before a document says, as files of Hugo have it.
 *
 * @returns it, and the text without the object; `null` where it does not begin so
 */
export function jsonHead(text: string): { stated: StatedMetadata; rest: string } | null {
  const start = text.slice(0, LONGEST).replace(/^\ufeff/, '');
  if (!start.startsWith('{')) return null;
  const end = /\n\}[ \t]*\r?(?:\n|$)/.exec(start);
  if (end === null) return null;
  const length = end.index + end[0].length;
  const values = parsed(start.slice(0, length));
  if (values === null) return null;
  const lines = Object.entries(values).flatMap(([key, value]) => lineOf(key, value));
  return {
    stated: readFrontMatter(lines.join('\n')),
    rest: text.replace(/^\ufeff/, '').slice(length),
  };
}

function parsed(json: string): object | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' ? value : null;
  } catch (error) {
    // Something else in braces.
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}

/** As YAML has it, which this is read by. */
function lineOf(key: string, value: unknown): string[] {
  if (typeof value === 'string') return [`${key}: ${JSON.stringify(value)}`];
  const texts = Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  return texts.length === 0
    ? []
    : [`${key}:`, ...texts.map((one: string) => `- ${JSON.stringify(one)}`)];
}
