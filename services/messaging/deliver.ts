import { isContextGone, isNoReceiver, isPortClosed } from './browserErrors';

/** Why a message was not answered. */
export type DeliveryFailure =
  /** Nobody listens there: the page has no content script, or the background never came up. */
  | 'no-receiver'
  /** The receiver went away twice while it worked on the answer. */
  | 'interrupted'
  /** The sender belongs to an extension that is gone: it should stop. */
  | 'orphaned'
  /** The receiver refused the message or failed at it; `message` has its words. */
  | 'refused';

export class DeliveryError extends Error {
  readonly failure: DeliveryFailure;

  constructor(failure: DeliveryFailure, message: string) {
    super(message);
    this.name = 'DeliveryError';
    this.failure = failure;
  }
}

/** What travels back: an answer, or the words of the error that stood in its way. */
export type Reply = { answer: unknown } | { error: string };

/** A background that is being stopped or started needs about this long. */
const RETRY_DELAY = 150;

/**
 * Sends with `send` and returns the answer. One silent or interrupted attempt is repeated: that is
 * what a service worker looks like that the browser stopped half-way. Handlers must therefore be
 * such that doing a thing twice is doing it once.
 *
 * @param retries how often to try again; 0 where nobody may be listening for good reason.
 * @throws DeliveryError
 */
export async function deliver(send: () => Promise<unknown>, retries = 1): Promise<unknown> {
  try {
    return openReply(await send());
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    const message = error instanceof Error ? error.message : String(error);
    if (retries === 0 || failure === 'orphaned' || failure === 'refused') {
      throw new DeliveryError(failure, message);
    }
    await new Promise((resolve) => setTimeout(resolve, RETRY_DELAY));
    return deliver(send, retries - 1);
  }
}

function openReply(reply: unknown): unknown {
  const { answer, error } = (reply ?? {}) as { answer?: unknown; error?: unknown };
  if (answer !== undefined) return answer;
  if (error !== undefined) throw new DeliveryError('refused', String(error));
  // Receivers always reply with an object; nothing at all means that the port was closed on us.
  throw new DeliveryError('interrupted', 'no reply');
}

function failureOf(error: unknown): DeliveryFailure | null {
  if (error instanceof DeliveryError) return error.failure;
  if (isContextGone(error)) return 'orphaned';
  if (isNoReceiver(error)) return 'no-receiver';
  if (isPortClosed(error)) return 'interrupted';
  return null;
}
