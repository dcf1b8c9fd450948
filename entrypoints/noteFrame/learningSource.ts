import type { NoteSource } from '../../components/note/NoteSource';
import { sendToBackground } from '../../services/messaging/messaging';

/** The note's view of what is learned of “not this one”. */
export const learningSource = {
  keepDismissal: (mark) =>
    sendToBackground('dismissal/keep', { ...mark, press: crypto.randomUUID() }),
  async forgetDismissal(kept) {
    await sendToBackground('dismissal/forget', { kept });
  },
  async takeRule(key) {
    await sendToBackground('rule/take', { key });
  },
  async leaveRule(key) {
    await sendToBackground('rule/leave', { key });
  },
  async returnRule(key) {
    await sendToBackground('rule/return', { key });
  },
} satisfies Partial<NoteSource>;
