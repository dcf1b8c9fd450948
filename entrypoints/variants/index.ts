import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageRules } from '../../core/match/variants/pageRules';
import { handOver } from '../../services/page/scriptHandover';

export default defineUnlistedScript({
  // The file's last value crosses to the background, so it must be plain: here it is nothing.
  globalName: false,
  main() {
    handOver('variants', pageRules);
  },
});
