/** Notes as a test sees and handles them: through their closed root, by pointer and by tap. */
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { page as browserPage, cdp } from 'vitest/browser';
import { annotate, markedTexts, setBody } from './pages';

export const COMMUNITY = '网络空间命运共同体';
/** Longer than any delay of the note's: what has not happened by then does not happen. */
const A_WHILE = 700;
export const pause = () => new Promise((resolve) => setTimeout(resolve, A_WHILE));

/** Of the pointer, in the window: outside of the frame that a test has for its page. */
const OUT_OF_THE_WAY = { x: 1_279, y: 719 };

let roots: ShadowRoot[] = [];

/** To be called where tests are described. */
export function watchNotes(): void {
  beforeEach(async () => {
    await browserPage.viewport(800, 600);
    // Another file may have left the real one where a note comes to stand, and in it.
    await cdp().send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...OUT_OF_THE_WAY });
    roots = [];
    const attach = Element.prototype.attachShadow;
    // The notes' root is closed to everyone; a test is told of it when it is made.
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
      const root = attach.call(this, init);
      if (init.mode === 'closed') roots.push(root);
      return root;
    });
  });

  afterEach(() => vi.restoreAllMocks());
}

const noteRoot = () => roots.at(-1) ?? null;

/** The element that holds the notes, as long as there are any. */
const stage = () => {
  const element = noteRoot()?.host ?? null;
  return element instanceof HTMLElement && element.isConnected ? element : null;
};

/** The frames of the notes that are shown, the one opened first first. */
export function frames(): HTMLIFrameElement[] {
  if (stage() === null) return [];
  return [...(noteRoot()?.querySelectorAll<HTMLIFrameElement>('iframe.note-shown') ?? [])];
}

/** The element that holds the notes, while one is shown. */
export const host = () => (frames().length === 0 ? null : stage());

/** All notes, the one opened first first. */
export function dialogs(): HTMLElement[] {
  return frames().flatMap(
    (frame) => frame.contentDocument?.querySelector<HTMLElement>('[role=dialog]') ?? [],
  );
}

/** Where the note opened last stands, in the window. */
export const noteBox = () => frames().at(-1)?.getBoundingClientRect();

/** What has the focus in a note. */
export function focused(): Element | null {
  const frame = noteRoot()?.activeElement;
  return frame instanceof HTMLIFrameElement ? (frame.contentDocument?.activeElement ?? null) : null;
}

/** The note opened last. */
export const dialog = () => dialogs().at(-1) ?? null;

export const labels = () => dialogs().map((note) => note.querySelector('h2')?.textContent);

export const noteText = () => dialog()?.textContent ?? null;

export function control(name: string, note: HTMLElement | null = dialog()): HTMLElement {
  const found = [...(note?.querySelectorAll<HTMLElement>('button, [role=link]') ?? [])].find(
    (button) => (button.ariaLabel ?? button.textContent) === name,
  );
  if (found === undefined) throw new Error(`The note has no control “${name}”`);
  return found;
}

export interface Point {
  x: number;
  y: number;
}

export function middleOfMark(text: string, root: Document | ShadowRoot = document): Point {
  for (const kind of ['exact', 'variant']) {
    for (const range of CSS.highlights.get(`pangzhu-${kind}`) ?? []) {
      const live = new Range();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      if (live.toString() !== text || live.startContainer.getRootNode() !== root) continue;
      const box = live.getClientRects()[0] ?? live.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
  }
  throw new Error(`“${text}” is not marked`);
}

function deepestAt({ x, y }: Point): Element {
  let element = document.elementFromPoint(x, y);
  while (element?.shadowRoot) {
    const inner = element.shadowRoot.elementFromPoint(x, y);
    if (inner === null || inner === element) break;
    element = inner;
  }
  return element ?? document.documentElement;
}

export function point(type: string, at: Point, init: PointerEventInit = {}): void {
  const options = {
    clientX: at.x,
    clientY: at.y,
    bubbles: true,
    composed: true,
    pointerType: 'mouse',
  };
  deepestAt(at).dispatchEvent(new PointerEvent(type, { ...options, ...init }));
}

/** A click of the mouse: what is pressed is what is let go. */
export function click(at: Point): void {
  for (const type of ['pointerdown', 'pointerup', 'click']) point(type, at, { cancelable: true });
}

export const move = (at: Point, init?: PointerEventInit) => point('pointermove', at, init);
export const nextFrame = () => new Promise(requestAnimationFrame);

/** Moves the pointer in steps, a frame each, as a hand does. */
export async function travel(from: Point, to: Point, steps = 6): Promise<void> {
  for (let step = 1; step <= steps; step += 1) {
    move({
      x: from.x + ((to.x - from.x) * step) / steps,
      y: from.y + ((to.y - from.y) * step) / steps,
    });
    await nextFrame();
  }
}

/** A tap as browsers report it; tells whether the page was left to do what it does on a click. */
export function tap(at: Point): boolean {
  const options = { clientX: at.x, clientY: at.y, bubbles: true, composed: true, cancelable: true };
  const target = deepestAt(at);
  for (const type of ['pointerdown', 'pointerup']) {
    target.dispatchEvent(new PointerEvent(type, { ...options, pointerType: 'touch' }));
  }
  return target.dispatchEvent(new PointerEvent('click', { ...options, pointerType: 'touch' }));
}

export async function annotated(markup: string, marks: string[] = [COMMUNITY]) {
  setBody(markup);
  const page = annotate();
  // Marks of different trees have no order.
  await expect.poll(() => markedTexts().sort()).toEqual([...marks].sort());
  return page;
}

export async function hovered(
  markup = `<p style="margin:40px">构建${COMMUNITY}。</p>`,
  marks: string[] = [COMMUNITY],
) {
  const page = await annotated(markup, marks);
  const at = middleOfMark(COMMUNITY);
  move({ x: 2, y: at.y });
  await travel({ x: 2, y: at.y }, at);
  await expect.poll(noteText).toContain('1 / 3');
  return { page, at };
}

/** A page with two marks. */
export const TWO_PLACES = `<p style="margin:40px">构建${COMMUNITY}。</p><p style="position:absolute; left:600px; top:20px">出席乌镇峰会。</p>`;

/** The terms of it. */
export const BOTH_TERMS = [COMMUNITY, '乌镇峰会'];

/** A key as it arrives at an element, whoever has the focus. */
export const pressKey = (target: EventTarget, name: string, init: KeyboardEventInit = {}) =>
  target.dispatchEvent(
    new KeyboardEvent('keydown', {
      key: name,
      bubbles: true,
      composed: true,
      cancelable: true,
      ...init,
    }),
  );
