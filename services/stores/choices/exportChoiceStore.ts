import { browser } from 'wxt/browser';
import { type ExportChoice, exportChoiceOf } from '../../../core/export/exportChoice';
import { NOTE_FORMAT_IDS, type NoteFormatId } from '../../../core/export/noteWriters';

/** In `storage.local`: which programs one writes with is a matter of the device. */
const ITEM = 'exportChoice';

export async function readExportChoice(): Promise<ExportChoice> {
  return exportChoiceOf((await browser.storage.local.get(ITEM))[ITEM]);
}

export async function storeExportChoice(choice: ExportChoice): Promise<void> {
  await browser.storage.local.set({ [ITEM]: choice });
}

/** The format in which a note copies; one that notes do not have is a citation. */
export async function readNoteFormat(): Promise<NoteFormatId> {
  const { note } = await readExportChoice();
  return NOTE_FORMAT_IDS.find((id) => id === note) ?? 'citation';
}

export async function storeNoteFormat(note: NoteFormatId): Promise<void> {
  await storeExportChoice({ ...(await readExportChoice()), note });
}
