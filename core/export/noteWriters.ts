import { finish, type Steps } from '../steps';
import type { Exported, ExportItems, ExportOptions } from './items';
import { writeBiblatex, writeBibtex } from './writers/bibtex';
import { writeCslJson } from './writers/cslJson';
import { writeMarkdown } from './writers/markdown';
import { writePlainText } from './writers/plainText';
import { writeRis } from './writers/ris';

/** What a note can write without loading anything. */
type NoteWriter = (items: ExportItems, options: ExportOptions) => Steps<Exported>;

const WRITERS = {
  citation: writePlainText,
  markdown: writeMarkdown,
  bibtex: writeBibtex,
  biblatex: writeBiblatex,
  ris: writeRis,
  cslJson: writeCslJson,
} as const satisfies Record<string, NoteWriter>;

export type NoteFormatId = keyof typeof WRITERS;

/** In the order of a menu. */
export const NOTE_FORMAT_IDS = Object.keys(WRITERS) as NoteFormatId[];

/** Writes the passage of a note. */
export function writeFromNote(
  format: NoteFormatId,
  items: ExportItems,
  options: ExportOptions,
): Exported {
  return finish(WRITERS[format](items, options));
}
