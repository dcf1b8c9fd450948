import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { LibraryDocument } from '../../../core/library/library';

/** The last heading to have passed into the upper part of the window is the one being read under. */
const UPPER_PART = '0px 0px -65% 0px';

/**
 * Position, among the headings of the document, of the one that what is on the screen stands
 * under; `null` above the first.
 * @param root holds the drawn document
 */
export function useReadingSection(
  root: RefObject<HTMLElement | null>,
  document: LibraryDocument | null,
): number | null {
  const [section, setSection] = useState<number | null>(null);
  useEffect(() => {
    setSection(null);
    const headings = [
      ...(root.current?.querySelectorAll('.document > :is(h2, h3, h4, h5, h6)') ?? []),
    ];
    const passed = new Set<Element>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          if (entry.boundingClientRect.top < (entry.rootBounds?.bottom ?? 0))
            passed.add(entry.target);
          else passed.delete(entry.target);
        }
        const last = headings.findLastIndex((heading) => passed.has(heading));
        setSection(last === -1 ? null : last);
      },
      { rootMargin: UPPER_PART },
    );
    for (const heading of headings) observer.observe(heading);
    return () => observer.disconnect();
  }, [root, document]);
  return section;
}
