/**
 * The content script's answers to the side panel, and to the popup. As long as none is open, two listeners wait here and
 * nothing else is done.
 */

import type { FramePlaces, Place, PlaceText } from '../../core/marks';
import { PANEL_PORT, type PageToPanel, type PanelToPage } from '../../core/messages';
import type { Reply } from '../messaging/deliver';
import { pageBrowser } from '../pageBrowser';

/** What the panel wants of the annotator; same shape as a part of `Annotator`. */
export interface PanelAnswers {
  followPlaces(
    listener: {
      onPlaces(places: FramePlaces): void;
      onReading(place: number | null): void;
    },
    until: AbortSignal,
  ): void;
  readonly places: {
    read(place: Place): Promise<PlaceText | null>;
    keepScroll(moment: 'before' | 'after'): void;
    scrollBack(): void;
  } | null;
  goToPlace(place: Place, withNote: boolean): Promise<boolean>;
  isSlowed(isHurried: boolean): boolean;
}

/** Answers until `signal` is aborted. */
export function answerPanel(answers: PanelAnswers, signal: AbortSignal): void {
  const onMessage = (
    message: unknown,
    _: unknown,
    reply: (answer: Reply) => void,
  ): true | undefined => {
    const answer = answerTo(message, answers);
    if (answer === null) return undefined;
    answer.then(
      (value) => reply({ answer: value }),
      (error: unknown) => reply({ error: String(error) }),
    );
    return true;
  };
  const onConnect = (port: Parameters<typeof serve>[0]) => {
    if (port.name === PANEL_PORT) serve(port, answers, signal);
  };
  pageBrowser.runtime.onMessage.addListener(onMessage);
  pageBrowser.runtime.onConnect.addListener(onConnect);
  signal.addEventListener('abort', () => {
    // An orphaned script has no `runtime` left to unsubscribe from.
    pageBrowser.runtime?.onMessage?.removeListener(onMessage);
    pageBrowser.runtime?.onConnect?.removeListener(onConnect);
  });
}

interface Port {
  readonly name: string;
  postMessage(message: PageToPanel): void;
  disconnect(): void;
  onDisconnect: { addListener(listener: () => void): void };
}

function serve(port: Port, answers: PanelAnswers, signal: AbortSignal): void {
  const closed = new AbortController();
  const until = AbortSignal.any([signal, closed.signal]);
  port.onDisconnect.addListener(() => closed.abort());
  until.addEventListener('abort', () => port.disconnect());
  const tell = (message: PageToPanel) => {
    try {
      port.postMessage(message);
    } catch {
      // The port is closed, and the event that says so has not come yet: a page that comes back from the
      // back/forward cache, an extension that was updated.
      closed.abort();
    }
  };
  answers.followPlaces(
    {
      onPlaces: (places) => tell({ type: 'places', places }),
      onReading: (place) => tell({ type: 'reading', place }),
    },
    until,
  );
}

function answerTo(message: unknown, answers: PanelAnswers): Promise<unknown> | null {
  if (typeof message !== 'object' || message === null || !('type' in message)) return null;
  const request = message as unknown as Place &
    PanelToPage['place/keep']['request'] &
    PanelToPage['page/pace']['request'];
  switch (message.type as keyof PanelToPage) {
    case 'place/read':
      return answers.places?.read(request) ?? Promise.resolve(null);
    case 'place/go':
      return answers.goToPlace(request, false);
    case 'place/note':
      return answers.goToPlace(request, true);
    case 'place/keep':
      answers.places?.keepScroll(request.moment);
      return Promise.resolve(null);
    case 'page/pace':
      return Promise.resolve(answers.isSlowed(request.isHurried));
    case 'place/back':
      answers.places?.scrollBack();
      return Promise.resolve(null);
    default:
      return null;
  }
}
