import type { PackBlock } from '../../core/pack/blocks';
import type { Doubt, Draft, DraftDocument } from '../../core/pack/drafts/draft';
import { ImportError } from '../ImportError';
import { cleanName } from './cleanText';
import { withEndnotes } from './endnotes';
import { headingNumber } from './headingNumber';
import { languageOf } from './languageOf';

/** What an importer knows of a document beside its blocks; `language` is what the file states. */
export type StatedMetadata = Partial<Omit<DraftDocument, 'blocks'>>;

/** Characters that the language is told from. */
const SAMPLE = 20_000;
const LONGEST_TITLE = 300;

/**
 * A document as it is handed out: empty blocks dropped, notes at its end told, the title taken from the text where the file states none.
 *
 * @throws ImportError nothingRecognised, if there is no text
 */
export function documentDraft(
  blocks: readonly PackBlock[],
  stated: StatedMetadata,
  doubts: readonly Doubt[] = [],
): Draft {
  const kept = withEndnotes(blocks.filter(({ text }) => text.trim() !== ''));
  if (kept.length === 0) throw new ImportError({ case: 'nothingRecognised' });
  const document: DraftDocument = {
    title: cleanName(stated.title) ?? titleIn(kept),
    author: cleanName(stated.author),
    publisher: cleanName(stated.publisher),
    date: stated.date ?? null,
    language: languageOf(sampleOf(kept), stated.language ?? null),
    url: webAddress(stated.url ?? null),
    blocks: kept,
  };
  return { case: 'document', document, doubts: [...doubts] };
}

/** The first heading, unless it is one of a chapter or text stands before it. */
function titleIn(blocks: readonly PackBlock[]): string | null {
  const first = blocks.findIndex(({ type }) => type !== 'byline' && type !== 'credit');
  const block = blocks[first];
  if (block?.type !== 'heading' || headingNumber(block.text)?.isSure) return null;
  const title = block.text.slice(0, LONGEST_TITLE);
  // The marks around the title of a book are no part of it.
  return cleanName(/^《([^《》]+)》$/.exec(title)?.[1] ?? title);
}

function sampleOf(blocks: readonly PackBlock[]): string {
  const texts: string[] = [];
  let length = 0;
  for (const { text } of blocks) {
    texts.push(text);
    length += text.length;
    if (length > SAMPLE) break;
  }
  return texts.join('\n');
}

/** The address if it is one of the web. */
function webAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
