import type { PackBlock } from '../../core/pack/blocks';
import { coverAuthor } from '../draft/coverAuthor';
import { dateAtTop } from '../draft/dateAtTop';
import { dateOf } from '../draft/dateOf';
import { documentDraft } from '../draft/documentDraft';
import { signedDate } from '../draft/signedDate';
import { ImportError } from '../ImportError';
import type { Importer } from '../importer';
import { elementsIn } from '../markup/elements';
import { takeTurns } from '../takeTurns';
import { coreProperties } from '../zip/coreProperties';
import { openZip } from '../zip/openZip';
import { xmlPart } from '../zip/readParts';
import { relationshipsOf } from '../zip/relationships';
import { alternativeChunks } from './alternativeChunks';
import { blocksOf } from './headings';
import { findLinkedNotes } from './linkedNotes';
import { readNumbering } from './numbering';
import { type BodyContext, notesOf, readBody, readBodyInTurns } from './readBody';
import { readStyles } from './styles';

/** A document of Word since 2007 (ECMA-376, transitional or strict), from Word or another program. */
export const importDocx: Importer = async ({ bytes }, options) => {
  const { signal, onProgress } = options;
  const archive = openZip(bytes);
  const main = relationshipsOf(archive, '').find(({ type }) => type === 'officeDocument')?.target;
  const document = xmlPart(archive, main ?? 'word/document.xml');
  const body = document === null ? undefined : elementsIn(document, 'body')[0];
  if (body === undefined) throw new ImportError({ case: 'damaged' });
  findLinkedNotes(body);
  signal.throwIfAborted();
  onProgress(0.5);
  const relationships = relationshipsOf(archive, main ?? 'word/document.xml');
  const part = (wanted: string) => {
    const target = relationships.find(({ type }) => type === wanted)?.target;
    return target === undefined ? null : xmlPart(archive, target);
  };
  const notes = {
    footnote: notesOf(part('footnotes'), 'footnote'),
    endnote: notesOf(part('endnotes'), 'endnote'),
  };
  const styles = readStyles(part('styles'));
  const numbering = readNumbering(part('numbering'));
  const withoutNotes: BodyContext = { styles, numbering, noteText: () => '' };
  const noteText: BodyContext['noteText'] = (kind, id) => {
    const note = notes[kind].get(id);
    if (note === undefined) return '';
    return readBody(note, withoutNotes)
      .map(({ text }) => text)
      .join('\n');
  };
  const pause = () => takeTurns(signal);
  const paragraphs = await readBodyInTurns(body, { styles, numbering, noteText }, pause);
  await pause();
  const { blocks: own, areHeadingsGuessed } = blocksOf(paragraphs);
  const blocks = [...own, ...(await alternativeChunks(body, archive, relationships, options))];
  const stated = coreProperties(archive);
  return documentDraft(
    blocks,
    {
      ...stated,
      author: coverAuthor(blocks) ?? stated.author ?? null,
      date: writtenDate(blocks) ?? stated.date ?? null,
    },
    areHeadingsGuessed ? [{ case: 'headingsGuessed' }] : [],
  );
};

/** The date below the title or at the end: what properties say is when the file was made, or made of another one. */
function writtenDate(blocks: readonly PackBlock[]): string | null {
  const dates = blocks.filter(({ type }) => type === 'byline').map(({ text }) => dateOf(text));
  return dates.find((date) => date !== null) ?? signedDate(blocks) ?? dateAtTop(blocks);
}
