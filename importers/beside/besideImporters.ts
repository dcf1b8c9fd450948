import type { FormatName } from '../formats';
import type { Importer } from '../importer';
import { importJson } from '../json/importJson';
import { importMarkdown } from '../markdown/importMarkdown';
import { importTable } from '../table/importTable';
import { importText } from '../text/importText';

/** Formats that are read without a DOM, which workers have none of: beside the page. */
export const besideImporters: Partial<Record<FormatName, Importer>> = {
  markdown: importMarkdown,
  pack: importJson,
  table: importTable,
  text: importText,
};
