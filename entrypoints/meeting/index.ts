import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type MetPage, watchMet } from '../../annotator/tools/watchMet';
import { beginMeeting, sharedPage, tellMet } from '../../services/page/meeting';

export default defineUnlistedScript({
  // The file's last value crosses to the background, so it must be plain: here it is nothing.
  globalName: false,
  main() {
    watchMet(sharedPage<MetPage>, tellMet, beginMeeting());
  },
});
