/**
 * Styles of the marks in open shadow roots. The style that is registered with the content script
 * reaches into them in Chromium; in Firefox each root needs a sheet of its own.
 */
import marksCss from './marks.css?inline';

export interface ShadowStyles {
  adopt(root: ShadowRoot): void;
}

export function createShadowStyles(signal: AbortSignal): ShadowStyles {
  const isNeeded = CSS.supports('-moz-appearance', 'none');
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
    adopt(root) {
      if (!isNeeded) return;
      if (sheet === null) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(marksCss);
      }
      if (root.adoptedStyleSheets.includes(sheet)) return;
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      adopted.add(new WeakRef(root));
    },
  };
}
