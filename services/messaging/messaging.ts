import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import type { PanelToPage } from '../../core/messages';
import { isTabGone } from './browserErrors';
import { DeliveryError, deliver, type Reply } from './deliver';
import {
  extensionForms,
  pageForms,
  placeForms,
  type ToBackground,
  type ToPage,
} from './messageForms';

export { DeliveryError } from './deliver';

export type Sender = Browser.runtime.MessageSender;

/** One function per message; what it returns or rejects with is the reply. */
export type Handlers = {
  [Type in keyof ToBackground]?: (
    request: ToBackground[Type]['request'],
    sender: Sender,
  ) => ToBackground[Type]['response'] | Promise<ToBackground[Type]['response']>;
};

const forms = { ...pageForms, ...extensionForms };

/** How often this page asked for the state of each host; only the last one counts. */
const siteRequests = new Map<string, number>();

/**
 * Asks the background, waking it if it sleeps.
 *
 * @throws DeliveryError
 */
export async function sendToBackground<Type extends keyof ToBackground>(
  type: Type,
  request: ToBackground[Type]['request'],
): Promise<ToBackground[Type]['response']> {
  const isOutdated = countSiteRequest(request);
  const answer = await deliver(async () =>
    isOutdated() ? { answer: null } : browser.runtime.sendMessage({ ...request, type }),
  );
  const form = v.safeParse<v.GenericSchema<unknown, unknown>>(forms[type].response, answer);
  if (!form.success) throw new DeliveryError('refused', `answer to ${type}: ${wordsOf(form)}`);
  return form.output as ToBackground[Type]['response'];
}

/**
 * Tells the content scripts of a tab, or of one of its frames. Resolves to `false` where the tab
 * or frame has none, which is no error: the page may be off, denied or just loading.
 */
export async function sendToTab<Type extends keyof ToPage>(
  tab: number,
  type: Type,
  request: ToPage[Type]['request'],
  frame?: number,
): Promise<boolean> {
  const options = frame === undefined ? {} : { frameId: frame };
  try {
    await deliver(() => browser.tabs.sendMessage(tab, { ...request, type }, options), 0);
    return true;
  } catch (error) {
    if (error instanceof DeliveryError && error.failure !== 'refused') return false;
    throw error;
  }
}

/**
 * Asks the content script of a frame. Resolves to `null` where there is none, it is just going, or answers what
 * no frame of ours would.
 */
export async function askFrame<Type extends keyof PanelToPage>(
  tab: number,
  frame: number,
  type: Type,
  request: PanelToPage[Type]['request'],
): Promise<PanelToPage[Type]['response'] | null> {
  try {
    const send = () => browser.tabs.sendMessage(tab, { ...request, type }, { frameId: frame });
    const form = v.safeParse<v.GenericSchema<unknown, unknown>>(
      placeForms[type],
      await deliver(send, 0),
    );
    return form.success ? (form.output as PanelToPage[Type]['response']) : null;
  } catch (error) {
    if (isTabGone(error)) return null;
    if (error instanceof DeliveryError && error.failure !== 'refused') return null;
    throw error;
  }
}

/**
 * Answers messages to the background. Must be called while the script starts, so that the message
 * that woke the background finds its listener. Only one context may handle messages.
 */
export function handleMessages(handlers: Handlers, signal?: AbortSignal): void {
  const listener = (message: unknown, sender: Sender): Promise<Reply> | undefined => {
    const type = typeOf(message);
    // Not one of ours: another listener may answer.
    if (type === null) return undefined;
    return reply(handlers, type, message, sender);
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

/**
 * Tells, when a request is about to be sent (again), whether a later one about the same site was
 * sent meanwhile: repeating the earlier one, over which the worker was killed, would undo it.
 * Waiting for each other is no way, since a popup may close as soon as it has sent.
 */
function countSiteRequest(request: object): () => boolean {
  if (!('host' in request) || typeof request.host !== 'string') return () => false;
  const { host } = request;
  const number = (siteRequests.get(host) ?? 0) + 1;
  siteRequests.set(host, number);
  return () => siteRequests.get(host) !== number;
}

async function reply(
  handlers: Handlers,
  type: keyof ToBackground,
  message: unknown,
  sender: Sender,
): Promise<Reply> {
  const form = v.safeParse<v.GenericSchema<unknown, unknown>>(forms[type].request, message);
  if (!form.success) return { error: `${type}: ${wordsOf(form)}` };
  if (!mayAsk(type, sender)) return { error: `${type}: not for this sender` };
  const handler = handlers[type] as
    | ((request: unknown, sender: Sender) => unknown | Promise<unknown>)
    | undefined;
  if (handler === undefined) return { error: `${type}: nobody handles it` };
  try {
    return { answer: await handler(form.output, sender) };
  } catch (error) {
    // The sender hears the words; the background's own console keeps the whole error.
    console.error(error);
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** A page that took over its content script must not be able to change the reader's rules. */
function mayAsk(type: keyof ToBackground, sender: Sender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  return (
    !(type in extensionForms) || (sender.url?.startsWith(browser.runtime.getURL('/')) ?? false)
  );
}

function typeOf(message: unknown): keyof ToBackground | null {
  if (typeof message !== 'object' || message === null || !('type' in message)) return null;
  const { type } = message;
  return typeof type === 'string' && Object.hasOwn(forms, type)
    ? (type as keyof ToBackground)
    : null;
}

function wordsOf(result: { issues: readonly v.BaseIssue<unknown>[] }): string {
  return result.issues
    .map((issue) => `${v.getDotPath(issue) ?? 'message'}: ${issue.message}`)
    .join('; ');
}
