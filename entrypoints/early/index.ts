import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openEar } from '../../annotator/dom/ear';
import { hastenScript } from '../../services/page/hastenScript';

/** Runs in each frame before the page's own scripts. */
export default defineUnlistedScript({
  globalName: false,
  main() {
    openEar();
    hastenScript();
  },
});
