import { exportLibrary } from '../../core/export/collectItems';
import type { ExportItems } from '../../core/export/items';
import { createLibrary } from '../../core/library/createLibrary';
import { parsePack } from '../../core/pack/parsePack';
import { parseJson } from '../../core/stored/parseJson';
import { exportTools } from '../../services/exportTools';
import { exportPack } from '../../services/stores/packChoices';

/** The terms of a pack that is installed, whether it is switched on or not. Throws for one that cannot be read. */
export async function packItems(id: string): Promise<ExportItems> {
  const pack = parsePack(parseJson(await exportPack(id)));
  return exportLibrary(createLibrary([{ ...pack, enabled: true }]), pack.title, exportTools.reader);
}
