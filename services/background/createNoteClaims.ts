import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { NoteToBackground, PageToBackground } from '../../core/messages';
import type { ClaimedNote, NoteOffer } from '../../core/noteFrame';
import type { NoteContent, NoteRequest } from '../../core/ranking/noteContent';
import { DeliveryError, deliver } from '../messaging/deliver';
import { noteOffer } from '../messaging/messageForms';
import type { Sender } from '../messaging/messaging';

/** Milliseconds for which a frame waits for its passage: later, it says first that it is looking for it. */
const PATIENCE = 100;
/** Frames of one tab that are expected at once: a page that took over its script has no more looked up ahead. */
const MOST = 4;

type Ask<Type extends keyof (NoteToBackground & PageToBackground)> = (
  request: (NoteToBackground & PageToBackground)[Type]['request'],
  sender: Sender,
) => Promise<(NoteToBackground & PageToBackground)[Type]['response']>;

export interface NoteClaims {
  /** Looks up what the frame with that token will ask for; resolves once that is done. */
  expect: Ask<'note/expect'>;
  /**
   * What the note with that token is to be drawn from, as the content script says that made its frame. `null` for a
   * frame that nobody in its tab made: one that a page has put there itself, say.
   */
  claim: Ask<'note/claim'>;
}

interface ExpectedNote {
  offer: NoteOffer;
  content: Promise<NoteContent | null>;
}

/** What frames of notes are to draw, looked up while they load. */
export function createNoteClaims(
  lookUp: (request: NoteRequest) => Promise<NoteContent | null>,
): NoteClaims {
  // By tab. Only a head start: what is lost when the background sleeps, the content script tells again.
  const expected = new Map<number, Map<string, ExpectedNote>>();

  function keep(tab: number, token: string, note: ExpectedNote): void {
    const ofTab = expected.get(tab) ?? new Map<string, ExpectedNote>();
    expected.set(tab, ofTab);
    ofTab.set(token, note);
    const [oldest] = ofTab.keys();
    if (ofTab.size > MOST && oldest !== undefined) ofTab.delete(oldest);
  }

  function take(tab: number, token: string): ExpectedNote | null {
    const ofTab = expected.get(tab);
    const note = ofTab?.get(token) ?? null;
    ofTab?.delete(token);
    if (ofTab?.size === 0) expected.delete(tab);
    return note;
  }

  return {
    async expect({ token, offer }, { tab }) {
      const content = lookUp(offer.request);
      if (tab?.id !== undefined) keep(tab.id, token, { offer, content });
      await content;
      return null;
    },
    async claim({ token }, { tab }) {
      if (tab?.id === undefined) return null;
      const note = take(tab.id, token);
      if (note !== null) return claimedNote(note.offer, note.content);
      const offer = await askForOffer(tab.id, token);
      return offer === null ? null : claimedNote(offer, lookUp(offer.request));
    },
  };
}

async function claimedNote(
  offer: NoteOffer,
  content: Promise<NoteContent | null>,
): Promise<ClaimedNote> {
  const awaited = { case: 'awaited' } as const;
  const late = new Promise<typeof awaited>((resolve) => setTimeout(resolve, PATIENCE, awaited));
  const found = content.then(
    (value) => ({ case: 'found', content: value }) as const,
    // The frame asks once more, and says that it could not be looked up.
    () => awaited,
  );
  return { offer, answer: await Promise.race([found, late]) };
}

/** What the content script says that made the frame; `null` where none in the tab knows of it. */
async function askForOffer(tab: number, token: string): Promise<NoteOffer | null> {
  try {
    const send = () => browser.tabs.sendMessage(tab, { type: 'note/claim', token });
    const offer = v.safeParse(noteOffer, await deliver(send, 0));
    return offer.success ? offer.output : null;
  } catch (error) {
    // Nobody knows the token, or the page that did is gone.
    if (error instanceof DeliveryError) return null;
    throw error;
  }
}
