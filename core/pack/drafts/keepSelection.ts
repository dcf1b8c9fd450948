import { guessLanguage } from '../../text/guessLanguage';
import { madeId } from '../madeId';
import { PACK_LIMITS } from '../packLimits';
import type { Pack, PackDocument } from '../types';
import { VISIBLE } from '../visible';

/** What was selected on a page. */
export interface Selected {
  text: string;
  title: string;
  url: string;
  /** The day, ISO 8601. */
  day: string;
}

/** Id of the pack of selections: there is one. */
export const SELECTIONS = 'selections';

/**
 * The pack of selections with one more: its paragraphs are passages of a document that goes by the title and address of
 * the page. `null` where there is nothing to be kept, or it is there already.
 *
 * @param pack as it is; `null` where there is none
 * @param packTitle of one that is made
 * @param taken ids of documents that the library has
 */
export function keepSelection(
  pack: Pack | null,
  selected: Selected,
  packTitle: string,
  taken: Set<string>,
): Pack | null {
  const { text, url } = selected;
  const before: Pack = pack ?? {
    formatVersion: 2,
    id: SELECTIONS,
    title: packTitle,
    private: true,
    enabled: true,
    documents: [],
    terms: [],
  };
  const earlier = before.documents.find((document) => document.url === url);
  const known = new Set(earlier?.blocks.map((block) => block.text));
  const added = passagesOf(text).filter((passage) => !known.has(passage));
  if (added.length === 0) return null;
  const document = earlier ?? madeDocument(selected, taken);
  const longer: PackDocument = {
    ...document,
    blocks: [
      ...document.blocks,
      ...added.map((passage) => ({ type: 'paragraph' as const, text: passage })),
    ],
  };
  const documents =
    earlier === undefined
      ? [...before.documents, longer]
      : before.documents.map((each) => (each === earlier ? longer : each));
  return { ...before, documents };
}

function madeDocument({ text, title, url, day }: Selected, taken: Set<string>): PackDocument {
  const called = (VISIBLE.test(title) ? title : url)
    .trim()
    .slice(0, PACK_LIMITS.title)
    .toWellFormed();
  return {
    id: madeId(taken, called),
    title: called,
    author: null,
    publisher: null,
    date: null,
    language: guessLanguage(text),
    url: url.length <= PACK_LIMITS.url && /^https?:\/\/\S+$/i.test(url) ? url : null,
    complete: false,
    accessed: day,
    blocks: [],
  };
}

function passagesOf(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.replace(/\s+/g, ' ').trim().slice(0, PACK_LIMITS.block).toWellFormed())
    .filter((line) => VISIBLE.test(line));
}
