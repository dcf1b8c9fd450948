/** All notes of a frame, in one element in the top layer, out of the page's reach, gone when none is open. */
import noteCss from '../../components/note/note.css?inline';
import noteHostCss from '../../components/note/noteHost.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import { documentElement, isConnected, listen, parentOf } from '../dom/domAccess';
import { NOTE_HOST_TAG } from '../dom/elementTreatment';
import type { NoteLayer, NoteOpening, NoteServices } from './contract';
import { isModal, modalAround } from './modalAround';
import { CARD_CLASS, createNoteCard, type NoteCard } from './noteCard';
import { newHtmlElement } from './unshadowed';

/** What must not reach the page's own listeners from inside a note. */
const KEPT =
  'click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup touchstart touchend keydown keypress keyup';

/** The element that holds the notes, while there are any. */
interface Stage {
  element: HTMLElement;
  shadow: ShadowRoot;
  status: HTMLElement;
  /** In the order of opening. */
  cards: NoteCard[];
  life: AbortController;
}

/** @param signal closes what is open, but for what can still be undone */
export function createNoteLayer(services: NoteServices, signal: AbortSignal): NoteLayer {
  let sheets: CSSStyleSheet[] | null = null;
  let stage: Stage | null = null;
  /** What the reader chose last of how passages are shown, for the notes to come. */
  const taste = { isVerbatim: null as boolean | null };

  function openStage(root: Element): Stage {
    sheets ??= noteSheets();
    const element = newHtmlElement(NOTE_HOST_TAG);
    const shadow = element.attachShadow({ mode: 'closed' });
    shadow.adoptedStyleSheets = [...sheets, zoomSheet(root)];
    const status = newHtmlElement('div');
    status.className = 'note-silent';
    status.lang = services.language;
    status.setAttribute('role', 'status');
    shadow.append(status);
    element.setAttribute('popover', 'manual');
    const opened: Stage = { element, shadow, status, cards: [], life: new AbortController() };
    watch(opened);
    return opened;
  }

  function watch(of: Stage): void {
    const until = of.life.signal;
    for (const type of KEPT.split(' ')) {
      listen(of.element, type, (event) => event.stopPropagation(), { signal: until });
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      // One that will go by itself goes before those that were to stay.
      const card =
        of.cards.find((each) => !each.isDetached()) ??
        of.cards.find((each) => each.hasFocus()) ??
        of.cards.at(-1);
      if (card === undefined) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      card.close();
    };
    listen<KeyboardEvent>(window, 'keydown', onKey, { capture: true, signal: until });
    const closeAll = () => {
      for (const card of [...of.cards]) card.close();
    };
    listen(window, 'pagehide', closeAll, { signal: until });
    listen(window, 'resize', () => eachCard(of, (card) => card.keepInView()), {
      passive: true,
      signal: until,
    });
    // A dialog that closes would take the notes in it out of sight; what no longer fills the screen, out of reach.
    const comeBack = () => {
      const parent = parentOf(of.element);
      if (parent instanceof Element && !isModal(parent)) putInto(of, documentElement());
    };
    listen(window, 'close', comeBack, { capture: true, signal: until });
    listen(window, 'fullscreenchange', comeBack, { capture: true, signal: until });
  }

  function putInto(of: Stage, parent: Element | null): void {
    if (parent === null) return;
    if (parentOf(of.element) !== parent) parent.append(of.element);
    raise(of);
  }

  /** Shown last is shown on top. */
  function raise({ element, shadow }: Stage): void {
    if (!isConnected(element)) return;
    if (!element.matches(':popover-open')) {
      element.showPopover();
      return;
    }
    // Hiding takes the focus away.
    if (shadow.activeElement !== null) return;
    element.hidePopover();
    element.showPopover();
  }

  function remove(card: NoteCard): void {
    if (stage === null) return;
    stage.cards = stage.cards.filter((each) => each !== card);
    if (stage.cards.length > 0) return;
    stage.life.abort();
    stage.element.remove();
    stage = null;
  }

  function announce(text: string): void {
    const now = stage;
    // A live region speaks of what changes in it, not of what it comes with.
    setTimeout(() => {
      if (now !== null && now === stage) now.status.textContent = text;
    }, 100);
  }

  function open(opening: NoteOpening) {
    const root = documentElement();
    if (root === null || signal.aborted) return null;
    if (stage !== null && !isConnected(stage.element)) {
      // The page has thrown it out, with a dialog it was in for example.
      for (const card of [...stage.cards]) card.close();
    }
    stage ??= openStage(root);
    const now = stage;
    putInto(now, modalAround(opening.anchor) ?? root);
    const card = createNoteCard(opening, {
      services,
      taste,
      shadow: now.shadow,
      announce,
      onClosed: () => remove(card),
      onPressed: () => {
        now.cards = [...now.cards.filter((each) => each !== card), card];
        for (const [order, each] of now.cards.entries()) each.setOrder(order);
      },
    });
    now.cards.push(card);
    card.setOrder(now.cards.length);
    card.begin();
    return card;
  }

  signal.addEventListener(
    'abort',
    () => {
      if (stage !== null) {
        eachCard(stage, (card) => {
          if (!card.canUndo()) card.close();
        });
      }
    },
    { once: true },
  );

  return { open };
}

function eachCard({ cards }: Stage, act: (card: NoteCard) => void): void {
  for (const card of [...cards]) act(card);
}

/** The `zoom` the page has set on its root, which would scale the notes and their places too. */
function zoomSheet(root: Element): CSSStyleSheet {
  const { currentCSSZoom = 1 } = root as Element & { currentCSSZoom?: number };
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:host { zoom: ${1 / currentCSSZoom} !important; }`);
  return sheet;
}

/**
 * The tokens are set inside of the shadow root instead of on the host: the page's rules reach the host, and
 * its own variables may bear the same names.
 */
function noteSheets(): CSSStyleSheet[] {
  const tokens = tokensCss.replaceAll(':host', `.${CARD_CLASS}`);
  return [tokens, noteCss, noteHostCss].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
}
