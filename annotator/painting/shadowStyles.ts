/**
 * Styles of the marks in open shadow roots. The style that is registered with the content script
 * reaches into them in Chromium; in Firefox each root needs a sheet of its own.
 */
export interface ShadowStyles {
  /** The style of the marks from now on; `null` where no root needs one of its own. */
  use(css: string | null): void;
  adopt(root: ShadowRoot): void;
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
    adopt(root) {
      if (sheet === null || root.adoptedStyleSheets.includes(sheet)) return;
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      adopted.add(new WeakRef(root));
    },
  };
}
