/** How a note's frame meets the content script that made it. */
import * as v from 'valibot';
import type { ClaimedNote, FrameToPage, PageToFrame } from '../../core/noteFrame';
import { NOTE_TOKEN } from '../../core/noteToken';
import { sendToBackground } from '../messaging/messaging';

const pageMessage = v.variant('type', [
  v.object({
    type: v.literal('fit'),
    maxHeight: v.pipe(
      v.number(),
      v.check((value) => Number.isFinite(value)),
    ),
    isLow: v.boolean(),
  }),
  v.object({ type: v.literal('show'), takesFocus: v.boolean() }),
  v.object({ type: v.literal('moved') }),
  v.object({ type: v.literal('pinned') }),
  v.object({ type: v.literal('dismissed') }),
  v.object({ type: v.literal('focus') }),
  v.object({ type: v.literal('beckon') }),
]) satisfies v.GenericSchema<unknown, PageToFrame>;

/** What is asked of the window of the note's page. */
type FrameWindow = Pick<Window, 'addEventListener' | 'location' | 'parent'>;

export interface PageLine {
  /** What is sent before the content script is met arrives once it is. */
  tell(message: FrameToPage): void;
  /** Calls `listener` with all that has been sent, and what will be. */
  follow(listener: (message: PageToFrame) => void): void;
}

/**
 * Waits for the port that the content script sends with the token. Whoever else sends one does not know the token:
 * the page cannot read the address of a frame of another origin.
 */
export function meetPage(frame: FrameWindow, signal: AbortSignal): PageLine {
  const met = new AbortController();
  const until = AbortSignal.any([signal, met.signal]);
  const port = new Promise<MessagePort>((resolve) => {
    const onMessage = ({ isTrusted, source, data, ports: [first] }: MessageEvent<unknown>) => {
      if (!isTrusted || source !== frame.parent || data !== tokenIn(frame) || first === undefined)
        return;
      met.abort();
      // Before anything is looked up: where a frame stays silent it is taken for one that the page does not let in.
      first.postMessage({ type: 'here' } satisfies FrameToPage);
      resolve(first);
    };
    frame.addEventListener('message', onMessage, { signal: until });
  });
  return {
    tell: (message) => void port.then((opened) => opened.postMessage(message)),
    follow(listener) {
      void port.then((opened) => {
        opened.onmessage = ({ data }: MessageEvent<unknown>) => {
          const form = v.safeParse(pageMessage, data);
          if (form.success) listener(form.output);
        };
      });
    },
  };
}

/** What to draw; `null` where no content script of the tab knows this frame. */
export async function claimNote(frame: FrameWindow): Promise<ClaimedNote | null> {
  const own = tokenIn(frame);
  return own === null ? null : sendToBackground('note/claim', { token: own });
}

/** The token in the frame's address; `null` for a page that was opened by itself or bears none. */
function tokenIn(frame: FrameWindow): string | null {
  const found = frame.location.hash.slice(1);
  return frame.parent !== frame && NOTE_TOKEN.test(found) ? found : null;
}
