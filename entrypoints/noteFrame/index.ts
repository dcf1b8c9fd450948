import '../../components/tokens.css';
import '../../components/note/note.css';
import '../../components/note/frame/noteFrame.css';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startNote } from '../../components/note/frame/startNote';
import { guardPresses } from '../../components/note/pressGuard';
import { watchSeen } from '../../components/note/watchSeen';
import { uiLanguage } from '../../services/localize';
import { claimNote, meetPage } from '../../services/note/joinPage';
import { createNoteSource } from './createNoteSource';

export default defineUnlistedScript(async () => {
  // Ends with the frame.
  const { signal } = new AbortController();
  document.documentElement.lang = uiLanguage();
  const page = meetPage(window, signal);
  const claimed = await claimNote(window);
  // A frame that nobody of ours has made shows nothing and asks for nothing.
  if (claimed === null) return;
  const guard = guardPresses(document, watchSeen, signal);
  const hear = startNote(document, claimed.offer, createNoteSource(claimed), page.tell, signal);
  page.follow((message) => {
    if (message.type === 'show' || message.type === 'moved') guard.disturb();
    hear(message);
  });
});
