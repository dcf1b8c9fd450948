import { browser } from 'wxt/browser';
import type { NoteForFrame } from '../../core/noteFrame';
import { DeliveryError, deliver } from '../messaging/deliver';
import type { Sender } from '../messaging/messaging';

const TOP_FRAME = 0;

/**
 * Has the note of a frame in which none can be drawn shown in the top frame of its tab.
 *
 * @returns whether it is
 */
export async function showAbove(note: NoteForFrame, { tab, frameId }: Sender): Promise<boolean> {
  const id = tab?.id;
  if (id === undefined || frameId === undefined || frameId === TOP_FRAME) return false;
  try {
    const send = () =>
      browser.tabs.sendMessage(id, { ...note, type: 'note/show' }, { frameId: TOP_FRAME });
    return (await deliver(send, 0)) === true;
  } catch (error) {
    // Nothing of ours runs there.
    if (error instanceof DeliveryError) return false;
    throw error;
  }
}
