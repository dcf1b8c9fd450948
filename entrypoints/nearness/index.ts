import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { nearnessScript } from '../../annotator/painting/nearViewport';
import { handOver } from '../../services/page/scriptHandover';

export default defineUnlistedScript({
  // The file's last value crosses to the background, so it must be plain: here it is nothing.
  globalName: false,
  main() {
    handOver('nearness', nearnessScript);
  },
});
