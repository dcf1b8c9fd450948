/**
 * The content script's way to the background. Runs on every page, so it brings no schemas: what
 * comes from our own background is taken as typed, what comes by message is told by its type.
 */

import type { HiddenCount, MarkCount } from '../../core/marks';
import { readIndex } from '../../core/match/index/indexMessage';
import type { VariantRules } from '../../core/match/variants/variantRules';
import type { BackgroundToPage, PageToBackground, ScriptOnDemand } from '../../core/messages';
import type { NoteForFrame } from '../../core/noteFrame';
import type { MarkLook, PageSettings } from '../../core/settings/settings';
import { DeliveryError, deliver, type Reply } from '../messaging/deliver';
import { pageBrowser } from '../pageBrowser';
import { keepInWorld, keptInWorld, LOOK_KEY, RUNNING_KEY, type Run } from './isolatedWorld';
import { takeOver } from './scriptHandover';

type Asked = keyof PageToBackground;

/**
 * What `startAnnotator` needs of the browser; same shape as its `AnnotatorHost`, with what the note's script
 * hands over as `ToolScript`. `life` is aborted
 * when this script must go: the site is off, the extension is gone, or the script was started again
 * in this frame. Whoever else aborts it ends the host.
 */
export function createAnnotatorHost<ToolScript, NearnessScript, ReserveScript>(
  life: AbortController,
) {
  const run = takeFrame(life);
  return {
    async getIndex(known: string | null = null) {
      run.isAsking = true;
      const answer = await ask('index/get', { known }, life);
      run.isAsking = false;
      if (answer.state === 'off') {
        // Switching the site on again starts the script anew, wherever it does not run.
        life.abort();
        return answer;
      }
      return { ...answer, index: answer.index === null ? null : readIndex(answer.index) };
    },
    isGone(): boolean {
      if (isOrphaned()) life.abort();
      return life.signal.aborted;
    },
    showLook(wanted: MarkLook | null): void {
      const present = (keptInWorld(LOOK_KEY) ?? null) as MarkLook | null;
      keepInWorld(LOOK_KEY, wanted);
      if (present !== wanted) void tell('look/show', { present, wanted }, life);
    },
    loadTools: () => loadScript<ToolScript>('tools', life),
    loadVariantRules: () => loadScript<VariantRules>('variants', life),
    loadNearness: () => loadScript<NearnessScript>('nearness', life),
    loadReserve: () => loadScript<ReserveScript>('reserve', life),
    grantNames: (index: string, names: number[], gestures: number) =>
      ask('names/grant', { index, names, gestures }, life),
    matchTexts: (index: string, texts: string[], fuzzy: PageSettings['fuzzy']) =>
      ask('texts/match', { index, texts, fuzzy }, life),
    share(page: unknown): void {
      run.page = page;
    },
    reportMarks: createReporter(life),
  };
}

/** What the background or the popup tells the page to do. */
export interface AnnotatorCommands {
  /** Stop and leave nothing behind: the site was switched off. */
  off(): void;
  refresh(): void;
  go(direction: 'next' | 'previous', term: string | null): void;
  openNote(): void;
  showNote(note: NoteForFrame): Promise<boolean>;
}

/** What the background says, with what it is. */
type Told = {
  [Type in keyof BackgroundToPage]: { type: Type } & BackgroundToPage[Type]['request'];
}[keyof BackgroundToPage];

/** Calls `handlers` until `signal` is aborted. */
export function onAnnotatorCommands(handlers: AnnotatorCommands, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    _: unknown,
    reply: (answer: Reply) => void,
  ): true | undefined => {
    const told = message as Told | null;
    switch (told?.type) {
      case 'note/show':
        void handlers.showNote(told).then((answer) => reply({ answer }));
        return true;
      case 'site/off':
        handlers.off();
        break;
      case 'index/changed':
        handlers.refresh();
        break;
      case 'mark/go':
        handlers.go(told.direction, told.term);
        break;
      case 'note/open':
        handlers.openNote();
        break;
      // For another script of ours.
      default:
        return undefined;
    }
    reply({ answer: null });
    return undefined;
  };
  pageBrowser.runtime.onMessage.addListener(listener);
  // An orphaned script has no `runtime` left to unsubscribe from.
  signal.addEventListener('abort', () => pageBrowser.runtime?.onMessage?.removeListener(listener));
  // A page that comes back from the back/forward cache may have missed a change of rules.
  listen('pageshow', ({ persisted }) => persisted && handlers.refresh(), signal);
}

async function ask<Type extends Asked>(
  type: Type,
  request: PageToBackground[Type]['request'],
  life: AbortController,
): Promise<PageToBackground[Type]['response']> {
  try {
    const answer = await deliver(async () => {
      if (isOrphaned()) {
        throw new DeliveryError('orphaned', 'Extension context invalidated.');
      }
      return pageBrowser.runtime.sendMessage({ ...request, type });
    });
    return answer as PageToBackground[Type]['response'];
  } catch (error) {
    if (error instanceof DeliveryError && error.failure === 'orphaned') life.abort(error);
    throw error;
  }
}

async function loadScript<Offer>(script: ScriptOnDemand, life: AbortController): Promise<Offer> {
  await ask('script/load', { script }, life);
  const offer = takeOver(script);
  if (offer === null) throw new Error(`${script} has not run`);
  return offer as Offer;
}

/** Chromium takes the API from scripts whose extension was updated or removed; Firefox ends them. */
function isOrphaned(): boolean {
  return pageBrowser.runtime?.id === undefined;
}

/**
 * Marks the frame as one where this script runs, and ends an earlier run of it. A script from
 * before an update has a world of its own, and ends when it finds its extension gone.
 */
function takeFrame(life: AbortController): Run {
  const earlier = keptInWorld(RUNNING_KEY) as Run | undefined;
  earlier?.life.abort();
  const run: Run = { life, isAsking: false };
  keepInWorld(RUNNING_KEY, run);
  life.signal.addEventListener('abort', () => {
    if (keptInWorld(RUNNING_KEY) === run) keepInWorld(RUNNING_KEY, undefined);
  });
  return run;
}

/** Hears of the browser's own events only: a page may dispatch as many as it likes. */
function listen(
  type: 'pagehide' | 'pageshow' | 'prerenderingchange',
  listener: (event: PageTransitionEvent) => void,
  signal: AbortSignal,
): void {
  window.addEventListener(
    type,
    (event: Event) => event.isTrusted && listener(event as PageTransitionEvent),
    { capture: true, signal },
  );
}

/** Whether the browser draws the page ahead: until it is shown, the tab is another page's. */
const isAhead = (): boolean => Reflect.get(Document.prototype, 'prerendering', document);

/** For what the page does not wait for: a background that cannot be reached is no harm to it. */
async function tell<Type extends Asked>(
  type: Type,
  request: PageToBackground[Type]['request'],
  life: AbortController,
): Promise<void> {
  if (isAhead()) {
    await new Promise((shown) => listen('prerenderingchange', shown, life.signal));
  }
  try {
    await ask(type, request, life);
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
  }
}

/**
 * Reports marks under a name of this document's life. A page that goes away takes its marks with
 * it; one that comes back from the back/forward cache brings them again.
 */
function createReporter(
  life: AbortController,
): (counts: MarkCount[], hidden?: HiddenCount[]) => void {
  const { signal } = life;
  // Not a UUID: `crypto.randomUUID` is missing on pages without TLS.
  const document = String(Math.random());
  let last: { counts: MarkCount[]; hidden: HiddenCount[] } = { counts: [], hidden: [] };
  const report = (now: typeof last) => void tell('marks/report', { document, ...now }, life);
  const isAny = () => last.counts.length + last.hidden.length > 0;
  const reportLeaving = () => isAny() && report({ counts: [], hidden: [] });
  listen('pagehide', reportLeaving, signal);
  listen('pageshow', ({ persisted }) => persisted && isAny() && report(last), signal);
  signal.addEventListener('abort', reportLeaving);
  return (counts, hidden = []) => {
    last = { counts, hidden };
    if (!signal.aborted) report(last);
  };
}
