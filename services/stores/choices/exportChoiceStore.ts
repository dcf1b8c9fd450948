import { browser } from 'wxt/browser';
import { type ExportChoice, exportChoiceOf } from '../../../core/export/exportChoice';
import { NOTE_FORMAT_IDS, type NoteFormatId } from '../../../core/export/noteWriters';
import { storeChanged } from './storeChanged';

/** In `storage.local`: which programs one writes with is a matter of the device. */
const ITEM = 'exportChoice';

export async function readExportChoice(): Promise<ExportChoice> {
  return exportChoiceOf((await browser.storage.local.get(ITEM))[ITEM]);
}

/** Stores what the reader has changed of it. */
export function storeExportChoice(before: ExportChoice, wanted: ExportChoice): Promise<void> {
  return storeChanged(ITEM, before, wanted);
}

/** The format in which a note copies; one that notes do not have is a citation. */
export async function readNoteFormat(): Promise<NoteFormatId> {
  const { note } = await readExportChoice();
  return NOTE_FORMAT_IDS.find((id) => id === note) ?? 'citation';
}

export async function storeNoteFormat(note: NoteFormatId): Promise<void> {
  const before = await readExportChoice();
  await storeExportChoice(before, { ...before, note });
}
