import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { noteInterface } from '../../annotator/noteInterface';
import { handOverNote } from '../../services/noteHandover';

export default defineUnlistedScript({
  // The file's last value crosses to the background, so it must be plain: here it is nothing.
  globalName: false,
  main() {
    handOverNote(noteInterface);
  },
});
