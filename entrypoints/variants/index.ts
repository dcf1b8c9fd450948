import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { variantRules } from '../../core/match/variants/variantRules';
import { handOver } from '../../services/page/scriptHandover';

export default defineUnlistedScript({
  // The file's last value crosses to the background, so it must be plain: here it is nothing.
  globalName: false,
  main() {
    handOver('variants', variantRules);
  },
});
