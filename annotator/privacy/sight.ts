/** Whether a mark's text is really to be seen, as far as a page's styles and boxes tell. */
import { type Colour, contrastOf, mix, parseColour } from '../../core/privacy/colours';
import { leftByFilter } from '../../core/privacy/filters';
import { boxOf, closestOf, firstOf, namespaceOf, parentOf, rootOf } from '../dom/domAccess';
import { elementAround } from '../dom/flatTree';
import { type Mark, positionsOf } from '../marks/mark';
import { boxesOf } from '../painting/markBoxes';

/** How far beyond the viewport a text may be that the reader is about to see, in viewports. */
export const NEAR = 0.25;
/** Less is not seen: of all opacities around a text, of its contrast, of a line's height (CSS pixels). */
const LEAST_OPACITY = 0.3;
const LEAST_CONTRAST = 1.3;
const LEAST_HEIGHT = 6;
const LEAST_WIDTH = 4;
/** A frame that is smaller shows nothing to read. */
const LEAST_FRAME = { width: 80, height: 40 };
/** What covers all that is under it, whatever its background. */
const OPAQUE = new Set('img video canvas iframe embed object svg'.split(' '));
/** What may lie behind the text of a drawing, in any colour. */
const SHAPES = 'rect, circle, ellipse, path, polygon, polyline, image, use, foreignObject';
const SVG = 'http://www.w3.org/2000/svg';
const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };
const BLACK: Colour = { red: 0, green: 0, blue: 0, alpha: 1 };

const { elementsFromPoint } = Document.prototype;
const { elementsFromPoint: elementsInShadow } = ShadowRoot.prototype;

export interface Sight {
  sees(mark: Mark): boolean;
}

/** Whether the frame is one of another origin than a page around it, which may not be asked how it shows the frame. */
export function isForeignFrame(): boolean {
  for (let view: Window = window; view !== window.top; view = view.parent) {
    if (frameOf(view) === null) return true;
  }
  return false;
}

/** For one look: what it finds out of elements holds until the page may change. */
export function createSight(): Sight {
  const styles = new Map<Element, CSSStyleDeclaration>();
  const opacities = new Map<Element, number>();

  function styleOf(element: Element): CSSStyleDeclaration {
    const style = styles.get(element) ?? getComputedStyle(element);
    styles.set(element, style);
    return style;
  }

  /** Of the element and all around it, filters and the like included. */
  function opacityOf(element: Element): number {
    const known = opacities.get(element);
    if (known !== undefined) return known;
    const { opacity, filter, contentVisibility, mixBlendMode } = styleOf(element);
    // Blended with what is behind it, a text may be as good as gone.
    const isHidden = contentVisibility === 'hidden' || mixBlendMode !== 'normal';
    const own = isHidden ? 0 : Number(opacity) * leftByFilter(filter);
    const parent = elementAround(element);
    const all = own * (parent === null ? 1 : opacityOf(parent));
    opacities.set(element, all);
    return all;
  }

  /** `null` where it is no plain colour. */
  function inkOf(element: Element): Colour | null {
    const { color, webkitTextFillColor, fill, fillOpacity } = styleOf(element);
    if (namespaceOf(element) !== SVG) return parseColour(webkitTextFillColor || color);
    const ink = parseColour(fill);
    return ink === null ? null : { ...ink, alpha: ink.alpha * Number(fillOpacity) };
  }

  /** Whether the text can be told from its ground; where that is a picture, nobody knows. */
  function hasContrast(element: Element): boolean {
    const ink = inkOf(element);
    if (namespaceOf(element) === SVG) {
      if (ink !== null && ink.alpha < LEAST_OPACITY) return false;
      const drawing = closestOf(element, 'svg');
      if (drawing === null || firstOf(drawing, SHAPES) !== null) return true;
    }
    const layers: Colour[] = [];
    for (let at: Element | null = element; at !== null; at = elementAround(at)) {
      const { backgroundColor, backgroundImage, backgroundClip } = styleOf(at);
      if (backgroundImage !== 'none' && backgroundImage !== '') return backgroundClip !== 'text';
      const layer = parseColour(backgroundColor);
      if (layer === null) return true;
      if (layer.alpha > 0) layers.push(layer);
      if (layer.alpha === 1) break;
    }
    const ground = layers.reduceRight((below, above) => mix(above, below), canvasColour());
    return ink === null || contrastOf(mix(ink, ground), ground) >= LEAST_CONTRAST;
  }

  /** Whether nothing lies over the element at a point of its own document. */
  function isOnTop(element: Element, x: number, y: number): boolean {
    for (let target = boxedAround(element); ; ) {
      const root = rootOf(target);
      const pile =
        root instanceof ShadowRoot
          ? elementsInShadow.call(root, x, y)
          : elementsFromPoint.call(root as Document, x, y);
      const place = pile.findIndex((each) => each === target || isAround(target, each));
      if (place === -1 || !pile.slice(0, place).every(isSeeThrough)) return false;
      if (!(root instanceof ShadowRoot)) return true;
      target = root.host;
    }
  }

  /** The element itself, or where it has no box of its own, the one that its content is laid out in. */
  function boxedAround(element: Element): Element {
    const around = styleOf(element).display === 'contents' ? elementAround(element) : null;
    return around === null ? element : boxedAround(around);
  }

  function isSeeThrough(element: Element): boolean {
    if (OPAQUE.has(element.localName)) return false;
    return ['', '::before', '::after'].every((part) => {
      const style = part === '' ? styleOf(element) : getComputedStyle(element, part);
      if (part !== '' && style.content === 'none') return true;
      const ground = parseColour(style.backgroundColor);
      const isClear = style.backgroundImage === 'none' && ground !== null && ground.alpha < 0.5;
      return isClear && leftByFilter(style.backdropFilter) >= LEAST_OPACITY;
    });
  }

  /** Where the box is out of the viewport: whether scrolling brings it there, and nothing cuts it off. */
  function isWithinReach(element: Element, { x, y }: { x: number; y: number }): boolean {
    if (x < 0 || x > innerWidth || y + scrollY < 0 || isFixed(element)) return false;
    if (y < -NEAR * innerHeight || y > (1 + NEAR) * innerHeight) return false;
    for (let at: Element | null = element; at !== null; at = elementAround(at)) {
      const style = styleOf(at);
      if (style.clipPath !== 'none' || style.clip !== 'auto') return false;
      if (style.overflow === 'visible' || elementAround(at) === null) continue;
      const { left, right, top, bottom } = boxOf(at);
      if (x < left || x > right || y < top || y > bottom) return false;
    }
    return true;
  }

  /** Whether the frame of `view`, and each around it, shows that point of it. */
  function isFrameSeen(view: Window, x: number, y: number): boolean {
    if (view === window.top) return true;
    const { innerWidth: width, innerHeight: height } = view;
    if (width < LEAST_FRAME.width || height < LEAST_FRAME.height) return false;
    const frame = frameOf(view);
    // One of another origin, which the reader has used.
    if (frame === null) return true;
    const box = boxOf(frame);
    const at = { x: box.left + frame.clientLeft + x, y: box.top + frame.clientTop + y };
    return (
      opacityOf(frame) >= LEAST_OPACITY &&
      styleOf(frame).visibility === 'visible' &&
      isOnTop(frame, at.x, at.y) &&
      isFrameSeen(view.parent, at.x, at.y)
    );
  }

  function isLineSeen(element: Element, box: DOMRect): boolean {
    if (box.height < LEAST_HEIGHT || box.width < LEAST_WIDTH) return false;
    const at = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    const isInWindow = at.x >= 0 && at.x < innerWidth && at.y >= 0 && at.y < innerHeight;
    if (isInWindow) return isOnTop(element, at.x, at.y) && isFrameSeen(window, at.x, at.y);
    // Where the page itself scrolls a frame into view is not known beforehand.
    return window === window.top && isWithinReach(element, at) && !isCoveredBeyond(element, at);
  }

  /** Whether what lies at the edge of the viewport would lie over the element as well, once it comes there. */
  function isCoveredBeyond(element: Element, { x, y }: { x: number; y: number }): boolean {
    const edge = y < 0 ? 0 : innerHeight - 1;
    return elementsFromPoint.call(document, x, edge).some((each) => {
      if (surrounds(each, element) || isSeeThrough(each)) return false;
      const { top, bottom } = boxOf(each);
      return (top <= y && y <= bottom) || isFixed(each);
    });
  }

  function isFixed(element: Element): boolean {
    for (let at: Element | null = element; at !== null; at = elementAround(at)) {
      if (styleOf(at).position === 'fixed') return true;
    }
    return false;
  }

  return {
    sees(mark) {
      const element = elementAround(positionsOf(mark).start.node);
      if (element === null || styleOf(element).visibility !== 'visible') return false;
      if (opacityOf(element) < LEAST_OPACITY || !hasContrast(element)) return false;
      return boxesOf(mark).some((box) => isLineSeen(element, box));
    },
  };
}

/** Whether `inner` is in `outer`, in the same tree. */
function isAround(outer: Element, inner: Element): boolean {
  for (let at: Node | null = inner; at !== null; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** Whether `outer` is around `inner`, through shadow roots. */
function surrounds(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at !== null; at = elementAround(at)) {
    if (at === outer) return true;
  }
  return false;
}

/** `null` where the page around it is of another origin. */
function frameOf(view: Window): Element | null {
  try {
    return view.frameElement;
  } catch (error) {
    // Of a window of another origin nothing may be read.
    if (!(error instanceof DOMException)) throw error;
    return null;
  }
}

/** What is behind a page without a background. */
function canvasColour(): Colour {
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const isDark =
    /dark/.test(scheme) &&
    (!/light/.test(scheme) || matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? BLACK : WHITE;
}
