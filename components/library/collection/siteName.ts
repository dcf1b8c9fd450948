import { shownHost } from '../../../core/sites/shownHost';
import { FILE_HOST } from '../../../core/sites/sites';
import type { Localize } from '../../localization';

/** What a site is called: its host as readers know it, or that it is files of this device. */
export function siteName(site: string, text: Localize): string {
  return site === FILE_HOST ? text('metFiles') : shownHost(site);
}
