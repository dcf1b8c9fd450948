import { defineContentScript } from 'wxt/utils/define-content-script';
import { startAnnotator } from '../../annotator/startAnnotator';
import { createAnnotatorHost, onAnnotatorCommands } from '../../services/page/annotatorHost';
import { answerPanel } from '../../services/page/answerPanel';
import { goesOn, noteEarlyRun } from '../../services/page/earlyRun';

export default defineContentScript({
  registration: 'runtime',
  matches: ['*://*/*', 'file:///*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  cssInjectionMode: 'manual',
  // The background registers this file for the isolated world, all the same. For that world WXT wraps a
  // script in code of its own that calls `document.addEventListener`, which a page's `<img
  // name="addEventListener">` takes away, and announces the extension's id to the page.
  world: 'MAIN',
  main() {
    if (goesOn()) return;
    const life = new AbortController();
    const annotator = startAnnotator(createAnnotatorHost(life), life.signal);
    onAnnotatorCommands({ off: () => life.abort(), ...annotator }, life.signal);
    answerPanel(annotator, life.signal);
    noteEarlyRun();
  },
});
