import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { matchTexts } from '../../services/background/matchTexts';
import { handOverPart } from '../../services/background/parts';

export default defineUnlistedScript({
  globalName: false,
  main() {
    handOverPart('matching', { matchTexts });
  },
});
