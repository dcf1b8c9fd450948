import { useEffect, useState } from 'preact/hooks';
import { MARK_PAINTS } from '../../core/settings/markCss';
import './markLook.css';
import type { MarkLook } from '../../core/settings/settings';

/**
 * Attributes for an element whose `.mark-exact` and `.mark-variant` are to look as marks do on pages.
 * Of the style by key, they show while the reader holds it.
 */
export function useMarkLook({ style, colour }: MarkLook): {
  class: string;
  style: Record<string, string>;
} {
  const isHeld = useHeldKey();
  const { exact, variant } = MARK_PAINTS[colour];
  const look = style === 'key' ? (isHeld ? 'underline' : 'unseen') : style;
  return {
    class: `mark-look-${look}`,
    style: { '--mark-exact': exact, '--mark-variant': variant },
  };
}

/** Whether the Alt key is down. */
function useHeldKey(): boolean {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    const ending = new AbortController();
    const options = { signal: ending.signal };
    addEventListener('keydown', ({ key }) => key === 'Alt' && setHeld(true), options);
    addEventListener('keyup', ({ key }) => key === 'Alt' && setHeld(false), options);
    addEventListener('blur', () => setHeld(false), options);
    return () => ending.abort();
  }, []);
  return isHeld;
}
