/**
 * Styles of the marks in open shadow roots. The style that the browser inserts reaches into them in Chromium; in
 * Firefox each root that has marks needs a sheet of its own.
 */
import { rootOf } from '../dom/domAccess';

export interface ShadowStyles {
  /** The style of the marks from now on; `null` where no root needs one of its own. */
  use(css: string | null): void;
  /** There is a mark at the node. */
  reach(node: Node): void;
}

export function createShadowStyles(signal: AbortSignal): ShadowStyles {
  const adopted = new Set<WeakRef<ShadowRoot>>();
  let sheet: CSSStyleSheet | null = null;

  signal.addEventListener(
    'abort',
    () => {
      for (const reference of adopted) {
        const root = reference.deref();
        if (root === undefined || sheet === null) continue;
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
      }
    },
    { once: true },
  );

  return {
    use(css) {
      if (css === null) return;
      sheet ??= new CSSStyleSheet();
      sheet.replaceSync(css);
    },
    reach(node) {
      if (sheet === null) return;
      const root = rootOf(node);
      if (!(root instanceof ShadowRoot) || root.adoptedStyleSheets.includes(sheet)) return;
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      adopted.add(new WeakRef(root));
    },
  };
}
