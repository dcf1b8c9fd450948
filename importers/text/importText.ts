import type { Doubt, Draft } from '../../core/pack/drafts/draft';
import { isAozora, readAozora } from '../aozora/readAozora';
import { decodeBytes } from '../bytes/decodeBytes';
import { withBylines, withFound } from '../draft/bylines';
import { documentDraft } from '../draft/documentDraft';
import type { Importer } from '../importer';
import { tableDraft } from '../table/importTable';
import { isTabular } from '../table/isTabular';
import { classify } from './classify';
import { isMarkdown } from './isMarkdown';
import { labelledHead } from './labelledHead';
import { lightMarkupOf } from './lightMarkup';
import { paragraphsOf } from './paragraphsOf';
import { withoutLineNumbers } from './withoutLineNumbers';

/** Text, in whatever encoding; a table whose cells are parted by tabs is read as one, and Markdown as that. */
export const importText: Importer = async ({ bytes, name }, { encoding }) => {
  const { text, doubts } = decodeBytes(bytes, { chosen: encoding, declared: null });
  const unnumbered = withoutLineNumbers(text);
  return isTabular(unnumbered)
    ? tableDraft(unnumbered, doubts)
    : readWritten(unnumbered, doubts, name);
};

/**
 * Text as whoever wrote it has marked it up: Markdown, reStructuredText, AsciiDoc, Org, the marks of Aozora Bunko, or nothing but lines.
 *
 * @param doubts what was uncertain about its characters
 * @param name of the file; empty where there is none
 * @throws ImportError nothingRecognised, if there is nothing in it; tooDeep
 */
export async function readWritten(
  text: string,
  doubts: readonly Doubt[] = [],
  name = '',
): Promise<Draft> {
  const markup = lightMarkupOf(text, name);
  if (markup !== null) {
    const { readLightMarkup } = await import('./readLightMarkup');
    return readLightMarkup(text, markup, doubts);
  }
  if (isAozora(text)) {
    const { blocks, stated } = readAozora(text);
    return documentDraft(blocks, stated, doubts);
  }
  if (!isMarkdown(text)) return readText(text, doubts);
  const { readMarkdown } = await import('../markdown/importMarkdown');
  return readMarkdown(text, doubts);
}

/**
 * Text of nothing but lines as a document.
 *
 * @param doubts what was uncertain about its characters
 * @throws ImportError nothingRecognised, if there is nothing in it
 */
export function readText(text: string, doubts: readonly Doubt[] = []): Draft {
  const { paragraphs, areJoined } = paragraphsOf(text);
  const { blocks, areHeadingsGuessed, title: centred } = classify(paragraphs);
  const more: Doubt[] = [];
  if (areJoined) more.push({ case: 'linesJoined' });
  if (areHeadingsGuessed) more.push({ case: 'headingsGuessed' });
  const { blocks: told, found } = withBylines(blocks);
  const { title, author, date } = labelledHead(text);
  const stated = withFound({ title: title ?? centred, author, date }, found);
  return documentDraft(told, stated, [...doubts, ...more]);
}
