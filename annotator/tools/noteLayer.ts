/** All notes of a frame, in one element in the top layer, out of the page's reach, gone when none is open. */
import noteHostCss from '../../components/note/noteHost.css?inline';
import type { NoteSubject } from '../../core/noteFrame';
import {
  documentElement,
  focusedElement,
  isConnected,
  listen,
  parentOf,
  queryAll,
} from '../dom/domAccess';
import type { BareNoteSource, NoteFrames, NoteLayer } from './contract';
import { enclosureOf, isEnclosing } from './enclosureOf';
import { createNoteCard, type NoteCard } from './noteCard';
import { focusOn, moveInto, newHtmlElement } from './unshadowed';

/** The element that holds the notes, while there are any. There is nothing to be read in it. */
interface Stage {
  element: HTMLElement;
  shadow: ShadowRoot;
  /** In the order of opening. */
  cards: NoteCard[];
  /** Where in the page the focus was last. */
  focused: Element | null;
  life: AbortController;
  /** Undoes the page's zoom. */
  zoom: CSSStyleSheet;
  /** By `performance.now()`. */
  raisedAt: number;
}

/** Raising moves the note from under the pointer and back; it is not done again for that. Milliseconds. */
const RESPITE = 500;
const OTHERS = ':popover-open, :modal';

/**
 * @param addHost is told of the element that holds the notes
 * @param signal closes what is open, but for what can still be undone
 */
export function createNoteLayer(
  frames: NoteFrames,
  addHost: (element: Element) => void,
  signal: AbortSignal,
): NoteLayer {
  let stage: Stage | null = null;
  /** What the reader chose last of how passages are shown, for the notes to come. */
  let isVerbatim: boolean | null = null;

  function openStage(): Stage {
    // A plain element: one with a name of ours a page could define, and be handed our shadow root.
    const element = newHtmlElement('div');
    addHost(element);
    const shadow = element.attachShadow({ mode: 'closed' });
    const zoom = new CSSStyleSheet();
    shadow.adoptedStyleSheets = [sheetOf(noteHostCss), zoom];
    element.setAttribute('popover', 'manual');
    const opened: Stage = {
      element,
      shadow,
      cards: [],
      focused: focusedElement(),
      life: new AbortController(),
      zoom,
      raisedAt: Number.NEGATIVE_INFINITY,
    };
    watch(opened);
    return opened;
  }

  function watch(of: Stage): void {
    const until = of.life.signal;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || !closeOne(of)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    listen<KeyboardEvent>(window, 'keydown', onKey, { capture: true, signal: until });
    listen(window, 'focusin', () => onFocus(of), { capture: true, passive: true, signal: until });
    listen(window, 'pagehide', () => eachCard(of, (card) => card.close()), { signal: until });
    listen(window, 'resize', () => eachCard(of, (card) => card.keepInView()), {
      passive: true,
      signal: until,
    });
    // A dialog that closes would take the notes in it out of sight; what no longer fills the screen, out of reach.
    const comeBack = () => {
      const parent = parentOf(of.element);
      if (!(parent instanceof Element) || parent === documentElement()) return;
      if (isEnclosing(parent)) return;
      // Their marks are out of sight now.
      eachCard(of, (card) => card.isDetached() || card.close());
      if (isConnected(of.element)) putInto(of, documentElement());
    };
    listen(window, 'close', comeBack, { capture: true, signal: until });
    listen(window, 'fullscreenchange', comeBack, { capture: true, signal: until });
    // What a page shows later is above us, and may let presses through to what nobody sees.
    const onOther = ({ target }: Event) => {
      if (target === of.element) return;
      comeBack();
      raise(of);
    };
    listen(window, 'toggle', onOther, { capture: true, passive: true, signal: until });
  }

  /** @returns whether there was one */
  function closeOne({ cards }: Stage): boolean {
    const shown = cards.filter(({ isShown }) => isShown);
    // One that will go by itself goes before those that were to stay.
    const card =
      shown.find((each) => !each.isDetached()) ??
      shown.find((each) => each.hasFocus()) ??
      shown.at(-1);
    card?.close();
    return card !== undefined;
  }

  function onFocus(of: Stage): void {
    const focused = focusedElement();
    if (focused === of.element) return;
    of.focused = focused;
    // The focus went on into the page: it is the page's now.
    eachCard(of, (card) => {
      if (card.isShown && card.takesFocus && !card.isDetached()) card.close();
    });
  }

  function putInto(of: Stage, parent: Element | null): void {
    if (parent === null) return;
    if (parentOf(of.element) !== parent) {
      moveInto(parent, of.element);
      of.zoom.replaceSync(zoomIn(parent));
    }
    raise(of);
  }

  /** Shown last is shown on top. */
  function raise(of: Stage): void {
    const { element, cards } = of;
    if (!isConnected(element)) return;
    of.raisedAt = performance.now();
    if (!element.matches(':popover-open')) {
      element.showPopover();
      return;
    }
    // Hiding takes the focus away.
    const focused = cards.find((card) => card.hasFocus());
    element.hidePopover();
    element.showPopover();
    focused?.focus();
    for (const card of cards) card.disturb();
  }

  function remove(of: Stage, card: NoteCard): void {
    of.cards = of.cards.filter((each) => each !== card);
    if (of.cards.length > 0) return;
    of.life.abort();
    of.element.remove();
    if (stage === of) stage = null;
  }

  function prepare(subject: NoteSubject, anchor: Node, bare: BareNoteSource | null = null) {
    const root = documentElement();
    if (root === null || signal.aborted) return null;
    if (stage !== null && !isConnected(stage.element)) {
      // The page has thrown it out, with a dialog it was in for example.
      eachCard(stage, (card) => card.close());
    }
    stage ??= openStage();
    const now = stage;
    putInto(now, enclosureOf(anchor) ?? root);
    const card = createNoteCard(
      { ...subject, isVerbatim },
      {
        frames,
        bare,
        shadow: now.shadow,
        giveFocusBack: () => now.focused !== null && focusOn(now.focused),
        onClosed: () => remove(now, card),
        onPressed: () => {
          now.cards = [...now.cards.filter((each) => each !== card), card];
          for (const [order, each] of now.cards.entries()) each.setOrder(order);
        },
        onEntered: () => {
          const isDue = performance.now() - now.raisedAt > RESPITE;
          if (isDue && isAmongOthers(now.element)) raise(now);
        },
        onEscape: () => closeOne(now),
        onVerbatim: (chosen) => {
          isVerbatim = chosen;
        },
      },
    );
    now.cards.push(card);
    card.setOrder(now.cards.length);
    return card;
  }

  signal.addEventListener(
    'abort',
    () => {
      if (stage === null) return;
      eachCard(stage, (card) => {
        if (!card.canUndo()) card.close();
      });
    },
    { once: true },
  );

  return { frames, prepare };
}

/** Whether the page has something else in the top layer, which may be above the notes or under them. */
function isAmongOthers(host: Element): boolean {
  for (const other of queryAll(document, OTHERS)) {
    if (other !== host && other !== parentOf(host)) return true;
  }
  return false;
}

function eachCard({ cards }: Stage, act: (card: NoteCard) => void): void {
  for (const card of [...cards]) act(card);
}

/** Undoes the `zoom` of what the notes are put into, which would scale them and their places too. */
function zoomIn(parent: Element): string {
  const { currentCSSZoom = 1 } = parent as Element & { currentCSSZoom?: number };
  return `:host { zoom: ${1 / currentCSSZoom} !important; }`;
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
