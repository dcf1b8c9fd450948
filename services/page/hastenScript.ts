import type { PageToBackground } from '../../core/messages';
import { pageBrowser } from '../pageBrowser';
import { isPageLoading } from './earlyRun';

/** A page that is not all there by then is read as far as it has come. Milliseconds. */
const PATIENCE = 1_500;

/**
 * Has the content script come to a page that takes long to be all there. By itself it comes only then, and one slow
 * script at a page's end, or an answer that goes on and on, keeps the text above it without marks.
 */
export function hastenScript(): void {
  setTimeout(() => {
    if (!isPageLoading()) return;
    const request: PageToBackground['script/load']['request'] & { type: 'script/load' } = {
      type: 'script/load',
      script: 'content-scripts/annotator',
    };
    // What cannot come now comes with the rest of the page.
    pageBrowser.runtime.sendMessage(request).catch(() => {});
  }, PATIENCE);
}
