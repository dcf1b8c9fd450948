/** The side panel's line to the frames of a tab. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { FramePlaces, Place, PlaceText } from '../../core/marks';
import { PANEL_PORT } from '../../core/messages';
import { panelForm } from '../messaging/messageForms';
import { askFrame } from '../messaging/messaging';
import { frameCountsOf, readTabMarks, watchMarks } from '../stores/tabMarks';

const TOP_FRAME = 0;
/** A page that does not answer is tried again after so long, in milliseconds: at first, and at last. */
const RETRY_FIRST = 200;
const RETRY_LAST = 2_000;

interface FrameOfPlace extends Place {
  frame: number;
}

export interface TabPlacesListener {
  /** What the frames have, by frame; `null` while the page does not answer. */
  onFrames(frames: ReadonlyMap<number, FramePlaces> | null): void;
  onReading(frame: number, place: number | null): void;
}

/**
 * Follows the places of a tab until `signal` is aborted, from page to page. Frames are told apart by their
 * reports of marks, the top one is always asked.
 */
export function followTabPlaces(
  tab: number,
  listener: TabPlacesListener,
  signal: AbortSignal,
): void {
  type Port = ReturnType<typeof browser.tabs.connect>;
  const ports = new Map<number, Port>();
  const frames = new Map<number, FramePlaces>();
  let retry: ReturnType<typeof setTimeout> | null = null;
  let delay = RETRY_FIRST;

  const tell = () => listener.onFrames(frames.has(TOP_FRAME) ? new Map(frames) : null);

  function connect(frame: number): void {
    if (ports.has(frame) || signal.aborted) return;
    const port = browser.tabs.connect(tab, { frameId: frame, name: PANEL_PORT });
    ports.set(frame, port);
    port.onMessage.addListener((message: unknown) => {
      const read = v.safeParse(panelForm, message);
      // A page that took over its content script may tell anything; what no frame of ours would tell is not heard.
      if (!read.success) return;
      const told = read.output;
      if (told.type === 'reading') listener.onReading(frame, told.place);
      else {
        delay = RETRY_FIRST;
        frames.set(frame, told.places);
        tell();
      }
    });
    port.onDisconnect.addListener(() => {
      // Read, or the browser complains: that nobody is there is what we wanted to know.
      void browser.runtime.lastError;
      if (ports.get(frame) !== port) return;
      ports.delete(frame);
      const had = frames.delete(frame);
      if (signal.aborted) return;
      if (had) tell();
      if (frame === TOP_FRAME) retrySoon();
    });
  }

  function retrySoon(): void {
    if (retry !== null) return;
    retry = setTimeout(() => {
      retry = null;
      connect(TOP_FRAME);
    }, delay);
    delay = Math.min(delay * 2, RETRY_LAST);
  }

  async function sync(): Promise<void> {
    connect(TOP_FRAME);
    for (const { frame } of frameCountsOf(await readTabMarks(tab), null)) connect(frame);
  }

  watchMarks(tab, () => void sync(), signal);
  signal.addEventListener('abort', () => {
    if (retry !== null) clearTimeout(retry);
    for (const port of ports.values()) port.disconnect();
  });
  void sync();
}

/** `null` where the mark is gone. */
export function readPlace(
  tab: number,
  { frame, ...place }: FrameOfPlace,
): Promise<PlaceText | null> {
  return askFrame(tab, frame, 'place/read', place);
}

/** Scrolls to the mark, with its note or without; resolves to `false` where it is not to be seen. */
export async function goToPlace(
  tab: number,
  { frame, ...place }: FrameOfPlace,
  purpose: 'place/go' | 'place/note',
): Promise<boolean> {
  // Scrolling to a place in a frame scrolls the page around it too.
  const keep = async (moment: 'before' | 'after') => {
    if (frame !== TOP_FRAME) await askFrame(tab, TOP_FRAME, 'place/keep', { moment });
  };
  await keep('before');
  const isThere = await askFrame(tab, frame, purpose, place);
  await keep('after');
  return isThere ?? false;
}

/** Scrolls all frames back to where they were before they were sent to places. */
export async function goBack(tab: number): Promise<void> {
  const frames = frameCountsOf(await readTabMarks(tab), null).map(({ frame }) => frame);
  // The page around comes last: frames that scroll would take it with them.
  const inner = frames.filter((frame) => frame !== TOP_FRAME);
  await Promise.all(inner.map((frame) => askFrame(tab, frame, 'place/back', {})));
  await askFrame(tab, TOP_FRAME, 'place/back', {});
}
