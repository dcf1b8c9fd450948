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
    const article = root.current?.querySelector('.document');
    if (!article) return;
    const passed = new Set<number>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, boundingClientRect, rootBounds } of entries) {
          const position = Number((target as HTMLElement).dataset.section);
          if (boundingClientRect.top < (rootBounds?.bottom ?? 0)) passed.add(position);
          else passed.delete(position);
        }
        const last = [...passed].reduce((one, other) => Math.max(one, other), -1);
        setSection(last === -1 ? null : last);
      },
      { rootMargin: UPPER_PART },
    );
    const observe = (node: Node) => {
      if (node instanceof HTMLHeadingElement) observer.observe(node);
    };
    for (const heading of article.querySelectorAll('[data-section]')) observe(heading);
    // Most of a long document is drawn later.
    const drawn = new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) for (const each of [node, ...node.childNodes]) observe(each);
      }
    });
    drawn.observe(article, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      drawn.disconnect();
    };
  }, [root, document?.id]);
  return section;
}
