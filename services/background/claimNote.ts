import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { BackgroundToPage, NoteToBackground } from '../../core/messages';
import { DeliveryError, deliver } from '../messaging/deliver';
import { noteOffer } from '../messaging/messageForms';
import type { Sender } from '../messaging/messaging';

/**
 * What the note with that token is to be drawn from, as the content script says that made its frame. `null` for a
 * frame that nobody in its tab made: one that a page has put there itself, say.
 */
export async function claimNote(
  { token }: BackgroundToPage['note/claim']['request'],
  { tab }: Sender,
): Promise<NoteToBackground['note/claim']['response']> {
  const id = tab?.id;
  if (id === undefined) return null;
  try {
    const send = () => browser.tabs.sendMessage(id, { type: 'note/claim', token });
    const offer = v.safeParse(noteOffer, await deliver(send, 0));
    return offer.success ? offer.output : null;
  } catch (error) {
    // Nobody knows the token, or the page that did is gone.
    if (error instanceof DeliveryError) return null;
    throw error;
  }
}
