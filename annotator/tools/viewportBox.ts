import type { Box } from '../dom/box';

/** What is to be seen of the page, pinch-zoomed or not, in the coordinates of client rectangles. */
export function viewportBox(): Box {
  const view = window.visualViewport;
  if (view === null) return { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const { offsetLeft, offsetTop, width, height } = view;
  return {
    left: offsetLeft,
    top: offsetTop,
    right: offsetLeft + width,
    bottom: offsetTop + height,
  };
}

/** Whether any of a box is to be seen. */
export function meetsViewport(box: Box): boolean {
  const view = viewportBox();
  return (
    box.bottom > view.top && box.top < view.bottom && box.right > view.left && box.left < view.right
  );
}
