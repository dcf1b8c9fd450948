import type { FormatName } from '../formats';
import type { Importer } from '../importer';
import { importMarkdown } from '../markdown/importMarkdown';
import { importPack } from '../pack/importPack';
import { importTable } from '../table/importTable';
import { importText } from '../text/importText';

/** Formats that are read without a DOM, which workers have none of: beside the page. */
export const besideImporters: Partial<Record<FormatName, Importer>> = {
  markdown: importMarkdown,
  pack: importPack,
  table: importTable,
  text: importText,
};
