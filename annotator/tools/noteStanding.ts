/** Where a note stands: beside its mark, or, once it goes its own way, where it was put. */
import { boxOf } from '../dom/domAccess';
import type { MarkPlace } from './contract';
import { keepInside, type Placement, placeNote } from './notePlacement';
import { viewportBox } from './viewportBox';

const WIDTH = 384;
/** With less height than this the note leaves out what can be spared. */
const LOW = 320;

export interface NoteStanding {
  readonly isDetached: boolean;
  /** Puts the note beside the mark, as its content is now. */
  place(place: MarkPlace): void;
  /** Follows a mark that has moved by a few pixels. */
  shift(x: number, y: number): void;
  /** From now on no mark has a say in where it stands. */
  detach(): void;
  /** Moves a detached note, within the viewport. */
  moveBy(x: number, y: number): void;
  /** Content or viewport have changed: a detached note does not leave what is to be seen. */
  keepInView(): void;
}

export function createNoteStanding(mount: HTMLElement): NoteStanding {
  let placement: Placement | null = null;
  let moved = { x: 0, y: 0 };
  let isDetached = false;

  function style(): void {
    if (placement === null) return;
    const { left, top, bottom, width, maxHeight } = placement;
    const { style: own } = mount;
    own.left = `${Math.round(left + moved.x)}px`;
    own.top = `${Math.round((top ?? bottom ?? 0) + moved.y)}px`;
    own.width = `${width}px`;
    own.maxHeight = `${Math.floor(maxHeight)}px`;
    own.translate = bottom === null ? 'none' : '0 -100%';
    own.visibility = 'visible';
  }

  function keepInView(): void {
    if (!isDetached || placement === null) return;
    const viewport = viewportBox();
    mount.style.maxHeight = 'none';
    mount.style.width = `${placement.width}px`;
    const { width, height } = boxOf(mount);
    placement = { ...placement, ...keepInside(placement, { width, height }, viewport) };
    style();
  }

  return {
    get isDetached() {
      return isDetached;
    },
    place({ around, line, writing }) {
      if (isDetached) return;
      const viewport = viewportBox();
      mount.classList.remove('note-low');
      const width = Math.min(WIDTH, viewport.right - viewport.left);
      const { style: own } = mount;
      own.visibility = 'hidden';
      own.width = `${width}px`;
      own.maxHeight = 'none';
      const height = Math.ceil(boxOf(mount).height);
      placement = placeNote(around, line, { width, height }, viewport, writing);
      mount.classList.toggle('note-low', placement.maxHeight < LOW);
      moved = { x: 0, y: 0 };
      style();
    },
    shift(x, y) {
      if (isDetached) return;
      moved = { x, y };
      style();
    },
    detach() {
      const { left, top } = boxOf(mount);
      const { width = WIDTH } = placement ?? {};
      const { bottom: lowest } = viewportBox();
      placement = { side: 'below', left, top, bottom: null, width, maxHeight: lowest };
      moved = { x: 0, y: 0 };
      isDetached = true;
      keepInView();
    },
    moveBy(x, y) {
      if (placement === null) return;
      placement.left += x;
      placement.top = (placement.top ?? 0) + y;
      keepInView();
    },
    keepInView,
  };
}
