import type { HandedDraft } from '../../components/library/LibrarySource';
import { heldByThisPage } from '../../services/stores/exclusively';
import { forgetHandedPage, readHandedPage } from '../../services/stores/handoverStore';

/** In the tab's own storage, which outlives a reload and a crash: what the page is at. */
const AT_WORK = 'handedPage';

/**
 * The page that this one was opened for, see `services/tabs/addPage.ts`; again after a reload, until it is settled. Its key leaves the
 * address, which others open, too.
 */
export async function takeHanded(): Promise<HandedDraft | null> {
  const opened = new URLSearchParams(location.search).get('page');
  if (opened !== null) {
    sessionStorage.setItem(AT_WORK, opened);
    history.replaceState(null, '', location.pathname);
  }
  const key = sessionStorage.getItem(AT_WORK);
  // A tab that was duplicated brings the key along.
  const isOurs = key !== null && (await heldByThisPage(`handed:${key}`));
  const page = await readHandedPage(isOurs ? key : null);
  if (key === null || page === null) {
    sessionStorage.removeItem(AT_WORK);
    return null;
  }
  const { html, url, title } = page;
  return {
    source: { case: 'page', html, url },
    name: title === '' ? url : title,
    async settle() {
      await forgetHandedPage(key);
      sessionStorage.removeItem(AT_WORK);
    },
  };
}
