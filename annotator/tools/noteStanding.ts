/** Where a note stands: beside its mark, or, once it goes its own way, where it was put. */
import type { Box } from '../dom/box';
import type { MarkPlace } from './contract';
import { keepInside, type Placement, placeNote } from './notePlacement';
import { viewportBox } from './viewportBox';

const WIDTH = 384;
/** With less height than this the note leaves out what can be spared. */
const LOW = 320;

/** What the note says of its height, in CSS pixels. */
interface NoteSize {
  /** With all the room it could want. */
  wanted: number;
  /** Within the room it has. */
  height: number;
}

export interface NoteStanding {
  readonly isDetached: boolean;
  box(): Box;
  /** The note has another height than before. */
  resize(size: NoteSize): void;
  /** Puts the note beside the mark, as its content is now. */
  place(place: MarkPlace): void;
  /** Follows a mark that has moved by a few pixels. */
  shift(x: number, y: number): void;
  /** From now on no mark has a say in where it stands. */
  detach(): void;
  /** Moves a detached note, within the viewport. */
  moveBy(x: number, y: number): void;
  /** Puts a detached note there, or as near as the viewport allows. */
  moveTo(left: number, top: number): void;
  /** Content or viewport have changed: a detached note does not leave what is to be seen. */
  keepInView(): void;
}

/** @param giveRoom tells the note what room it has, in CSS pixels */
export function createNoteStanding(
  element: HTMLElement,
  giveRoom: (maxHeight: number, isLow: boolean) => void,
): NoteStanding {
  let placement: Placement | null = null;
  let moved = { x: 0, y: 0 };
  let isDetached = false;
  let size: NoteSize = { wanted: 0, height: 0 };
  let told = { maxHeight: 0, isLow: false };

  const { style } = element;
  style.width = `${widthIn(viewportBox())}px`;

  function height(): number {
    return Math.min(size.height, placement?.maxHeight ?? size.height);
  }

  function box(): Box {
    const { left = 0, top = null, bottom = null, width = 0 } = placement ?? {};
    const x = Math.round(left + moved.x);
    const edge = Math.round((top ?? bottom ?? 0) + moved.y);
    const y = bottom === null ? edge : edge - height();
    return { left: x, top: y, right: x + width, bottom: y + height() };
  }

  function draw(): void {
    if (placement === null) {
      style.height = `${size.height}px`;
      return;
    }
    const { left, top } = box();
    style.left = `${left}px`;
    style.top = `${top}px`;
    style.width = `${placement.width}px`;
    style.height = `${height()}px`;
  }

  function settle(next: Placement, isLow: boolean): void {
    placement = next;
    const maxHeight = Math.floor(next.maxHeight);
    if (told.maxHeight !== maxHeight || told.isLow !== isLow) {
      told = { maxHeight, isLow };
      size = { ...size, height: Math.min(size.wanted, maxHeight) };
      giveRoom(maxHeight, isLow);
    }
    draw();
  }

  function keepInView(): void {
    if (!isDetached || placement === null) return;
    const { width } = placement;
    const inside = keepInside(placement, { width, height: size.wanted }, viewportBox());
    settle({ ...placement, ...inside }, false);
  }

  function moveTo(left: number, top: number): void {
    if (!isDetached || placement === null) return;
    placement = { ...placement, left, top };
    keepInView();
  }

  return {
    get isDetached() {
      return isDetached;
    },
    box,
    resize(next) {
      size = next;
      if (isDetached) keepInView();
      else draw();
    },
    place({ around, line, writing }) {
      if (isDetached) return;
      const viewport = viewportBox();
      const wanted = { width: widthIn(viewport), height: size.wanted };
      const next = placeNote(around, line, wanted, viewport, writing);
      moved = { x: 0, y: 0 };
      settle(next, next.maxHeight < LOW);
    },
    shift(x, y) {
      if (isDetached) return;
      moved = { x, y };
      draw();
    },
    detach() {
      const { left, top } = box();
      const { width = WIDTH } = placement ?? {};
      const maxHeight = viewportBox().bottom;
      placement = { side: 'below', left, top, bottom: null, width, maxHeight };
      moved = { x: 0, y: 0 };
      isDetached = true;
      keepInView();
    },
    moveBy(x, y) {
      const { left, top } = box();
      moveTo(left + x, top + y);
    },
    moveTo,
    keepInView,
  };
}

function widthIn({ left, right }: Box): number {
  return Math.min(WIDTH, right - left);
}
