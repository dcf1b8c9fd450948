/** What is learned of “not this one”, which only the frame of a note can say. */

import { stretchAround } from '../../core/learning/dismissal';
import { isVouchedFor } from '../../core/learning/isVouchedFor';
import type { NoteToBackground } from '../../core/messages';
import { hostOf } from '../../core/sites/sites';
import type { Handlers, Sender } from '../messaging/messaging';
import {
  forgetDismissal,
  keepDismissal,
  leaveRule,
  returnRule,
  takeRule,
} from '../stores/learning/learnedRules';
import { openLibrary } from '../stores/library/libraryStore';
import { readMarks } from '../stores/tabMarks';

/** Keeps a mark that the reader said no to, of a term that there is; nothing of a private window. */
async function keepDismissed(
  { term, paragraph, mark, isVariant, press }: NoteToBackground['dismissal/keep']['request'],
  { tab }: Sender,
): Promise<NoteToBackground['dismissal/keep']['response']> {
  const stretch = stretchAround(paragraph, mark);
  const library = await openLibrary();
  const isKnown = library.term(term) !== null && stretch.surface.trim() !== '';
  if (tab?.id === undefined || tab.incognito || !isKnown) return { kept: null, rule: null };
  const marked = (await readMarks(tab.id)).map((count) => count.term);
  return keepDismissal({
    ...stretch,
    term,
    host: tab.url === undefined ? null : hostOf(tab.url),
    isVariant,
    press,
    isVouchedFor: isVouchedFor(library, term, paragraph, mark, marked),
  });
}

/** What a note's frame says of marks that the reader said no to, and of the rules that come of it. */
export const learningHandlers = {
  'dismissal/keep': keepDismissed,
  async 'dismissal/forget'({ kept }) {
    await forgetDismissal(kept);
    return null;
  },
  async 'rule/take'({ key }) {
    await takeRule(key);
    return null;
  },
  async 'rule/leave'({ key }) {
    await leaveRule(key);
    return null;
  },
  async 'rule/return'({ key }) {
    await returnRule(key);
    return null;
  },
} satisfies Handlers;
