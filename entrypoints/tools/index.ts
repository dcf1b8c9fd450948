import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createToolScript } from '../../annotator/tools/markTools';
import { bareNote } from '../../services/page/bareNote';
import { hearEscape } from '../../services/page/hearEscape';
import {
  areNoteFramesPossible,
  loadNoteFrame,
  showNoteAbove,
  tryOtherFrames,
} from '../../services/page/noteFrames';
import { handOver } from '../../services/page/scriptHandover';

export default defineUnlistedScript({
  // The file's last value crosses to the background, so it must be plain: here it is nothing.
  globalName: false,
  main() {
    handOver(
      'tools',
      createToolScript({
        arePossible: areNoteFramesPossible,
        tryOtherwise: tryOtherFrames,
        load: loadNoteFrame,
        showAbove: showNoteAbove,
        hearEscape,
        get bare() {
          return bareNote();
        },
      }),
    );
  },
});
