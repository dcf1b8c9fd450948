import type { DraftSource } from '../../components/library/LibrarySource';
import { takeHandedPage } from '../../services/stores/handoverStore';

/** The page that this one was opened for, see `services/tabs/addPage.ts`. Its key leaves the address, so that it is given once. */
export async function takeHanded(): Promise<{ source: DraftSource; name: string } | null> {
  const key = new URLSearchParams(location.search).get('page');
  if (key === null) return null;
  history.replaceState(null, '', location.pathname);
  const page = await takeHandedPage(key);
  if (page === null) return null;
  const { html, url, title } = page;
  return { source: { case: 'page', html, url }, name: title === '' ? url : title };
}
