import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellEscape } from '../../services/page/tellEscape';

export default defineUnlistedScript({
  // The file's last value crosses to the background, so it must be plain: here it is nothing.
  globalName: false,
  main() {
    tellEscape();
  },
});
