/**
 * Frames of the extension's own in a page. Their address bears a token that nobody else knows: by it the frame
 * learns through the background what to draw, and tells the port that is meant for it.
 */
import type { FrameToPage, NoteForFrame, NoteOffer, PageToFrame } from '../../core/noteFrame';
import { NOTE_TOKEN_BYTES } from '../../core/noteToken';
import { isSandboxed } from '../../core/sites/isSandboxed';
import { DeliveryError, deliver, type Reply } from '../messaging/deliver';
import { pageBrowser } from '../pageBrowser';

const addEventListener = EventTarget.prototype.addEventListener;

/** What comes of a frame that is being loaded. */
export interface NoteFrameEvents {
  onMessage(message: FrameToPage): void;
  /** The frame has gone on to something else. */
  onGone(): void;
  /** Nothing has come of it in time: the page may not let it in. */
  onRefused(): void;
}

/**
 * Loads the note's page into `frame`, which must not have been in a document yet.
 *
 * @param signal ends it; the frame is the caller's to remove
 * @returns sends to the frame; what is sent before it listens arrives when it does
 */
export function loadNoteFrame(
  frame: HTMLIFrameElement,
  offer: NoteOffer,
  { onMessage, onGone, onRefused }: NoteFrameEvents,
  signal: AbortSignal,
): (message: PageToFrame) => void {
  const token = makeToken();
  answerClaim(token, offer, signal);
  // The background is awake and has looked up what is asked for by the time the frame does.
  deliver(() => pageBrowser.runtime.sendMessage({ type: 'note/expect', token, offer })).catch(
    () => {},
  );
  const { port1: ours, port2: theirs } = new MessageChannel();
  ours.onmessage = ({ data }: MessageEvent<unknown>) => {
    clearTimeout(waiting);
    if (isFrameMessage(data) && !signal.aborted) onMessage(data);
  };
  const address = `${pageBrowser.runtime.getURL('/note.html')}#${token}`;
  let loads = isMeasured() ? -1 : 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const onLoad = (event: Event) => {
    if (!event.isTrusted) return;
    loads += 1;
    if (loads === 0) frame.contentWindow?.location.replace(address);
    else if (loads > 1) onGone();
    else {
      // A frame that was refused is loaded as well: with the browser's words on that.
      if (mayBeRefused()) waiting = setTimeout(onRefused, SILENCE);
      frame.contentWindow?.postMessage(token, frameOrigin(), [theirs]);
    }
  };
  addEventListener.call(frame, 'load', onLoad, { signal });
  const end = () => {
    clearTimeout(waiting);
    ours.close();
  };
  signal.addEventListener('abort', end, { once: true });
  // To every origin: what it is served under (`chrome-extension://<a name of this session>`) is not what it has.
  frame.allow = 'clipboard-write *';
  if (wasSilent || crossOriginIsolated) frame.setAttribute('credentialless', '');
  if (!isMeasured()) frame.src = address;
  return (message) => ours.postMessage(message);
}

/**
 * Whether the page is told the `src` of every frame in it, in closed shadow trees too, by
 * `performance.measureUserAgentSpecificMemory()`: there a frame has none, and is sent where it is to go once it is empty.
 */
const isMeasured = () => !import.meta.env.FIREFOX && crossOriginIsolated;

/** How long after it was loaded a frame may be silent before another kind is tried. Milliseconds. */
const SILENCE = 1_000;
let wasSilent = false;

/**
 * Whether the page may not let frames in: those with a `Cross-Origin-Embedder-Policy` admit none of ours in Chromium but
 * such as do without credentials, and these take longer. Only of isolated pages is it known before one stays silent.
 */
const mayBeRefused = () => !import.meta.env.FIREFOX && !wasSilent && !crossOriginIsolated;

/** To be told that a frame stays silent. Returns whether those loaded from now on are of another kind. */
export function tryOtherFrames(): boolean {
  if (!mayBeRefused() || isSandboxed(self.origin, location.protocol)) return false;
  wasSilent = true;
  return true;
}

/** Has the note drawn in the tab's top frame; resolves to `false` where that cannot be. */
export async function showNoteAbove(note: NoteForFrame): Promise<boolean> {
  if (window === window.top) return false;
  try {
    const send = () => pageBrowser.runtime.sendMessage({ ...note, type: 'note/above' });
    return (await deliver(send)) === true;
  } catch (error) {
    // The extension is gone, or goes.
    if (error instanceof DeliveryError) return false;
    throw error;
  }
}

/** Less of a frame than this, in CSS pixels, holds no note beside its mark. */
const LOWEST = 240;
const NARROWEST = 280;

/**
 * Whether such a frame can be had here. In a document of no origin (`sandbox`) Firefox gives it nothing of the
 * extension, and Chromium runs it only where scripts are let run.
 */
export function areNoteFramesPossible(): boolean {
  const isTop = window === window.top;
  if (isSandboxed(self.origin, location.protocol)) return isTop && !import.meta.env.FIREFOX;
  return isTop || (innerHeight >= LOWEST && innerWidth >= NARROWEST);
}

/** Not a UUID: `crypto.randomUUID` is missing on pages without TLS. */
function makeToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(NOTE_TOKEN_BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Tells the background once what the frame with that token is to draw, where it has slept since it was told to expect it. */
function answerClaim(token: string, offer: NoteOffer, signal: AbortSignal): void {
  const claimed = new AbortController();
  const listener = (message: unknown, _: unknown, reply: (answer: Reply) => void): void => {
    const claim = message as { type?: unknown; token?: unknown } | null;
    if (claim?.type !== 'note/claim' || claim.token !== token) return;
    claimed.abort();
    reply({ answer: offer });
  };
  pageBrowser.runtime.onMessage.addListener(listener);
  AbortSignal.any([signal, claimed.signal]).addEventListener(
    'abort',
    // An orphaned script has no `runtime` left to unsubscribe from.
    () => pageBrowser.runtime?.onMessage?.removeListener(listener),
    { once: true },
  );
}

/** The origin that the port is meant for; in a page of no origin the frame has none either. */
function frameOrigin(): string {
  if (self.origin === 'null') return '*';
  return import.meta.env.FIREFOX
    ? new URL(pageBrowser.runtime.getURL('/')).origin
    : `chrome-extension://${pageBrowser.runtime.id}`;
}

const FIELDS: { [Type in FrameToPage['type']]: Record<string, 'number' | 'boolean' | 'string'> } = {
  size: { wanted: 'number', height: 'number', isSettled: 'boolean' },
  here: {},
  close: {},
  escape: {},
  pin: {},
  move: { x: 'number', y: 'number' },
  hold: { x: 'number', y: 'number', isTouch: 'boolean' },
  drag: { x: 'number', y: 'number' },
  release: {},
  hover: { isOver: 'boolean' },
  press: {},
  dismiss: { dismissal: 'string' },
  undo: {},
  verbatim: { isVerbatim: 'boolean' },
};

/** By hand: a schema library would run on every page that is read. */
function isFrameMessage(message: unknown): message is FrameToPage {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  const { type } = message;
  if (typeof type !== 'string' || !Object.hasOwn(FIELDS, type)) return false;
  const fields = FIELDS[type as FrameToPage['type']];
  return Object.entries(fields).every(([name, kind]) => {
    const value = (message as Record<string, unknown>)[name];
    return kind === 'number' ? Number.isFinite(value) : typeof value === kind;
  });
}
