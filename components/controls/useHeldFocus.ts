import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled)';

/** An element among its siblings. */
interface Step {
  parent: Element;
  at: number;
}

/** What has the focus, by the steps that lead down to it, innermost first. */
interface Held {
  element: Element;
  steps: Step[];
}

/**
 * Keeps the focus near where it was when what has it goes away, as a row does that is deleted: on the same control of
 * the row that takes its place, else on what comes nearest before it. Without, whoever works by keyboard begins anew
 * at the top of the page.
 *
 * @param within what the focus is kept in; it has to stay while it is drawn
 */
export function useHeldFocus(within: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const container = within.current;
    if (container === null) return;
    let held: Held | null = null;
    const ended = new AbortController();
    const { signal } = ended;
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof Element) held = { element: target, steps: stepsTo(target, container) };
    };
    container.addEventListener('focusin', onFocus, { signal });
    const observer = new MutationObserver(() => {
      if (held === null || held.element.isConnected) return;
      const next = document.activeElement === document.body ? nextTo(held) : null;
      held = null;
      next?.focus();
    });
    observer.observe(container, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      ended.abort();
    };
  }, [within]);
}

function stepsTo(element: Element, container: Element): Step[] {
  const steps: Step[] = [];
  for (let child = element; child !== container; ) {
    const parent: Element | null = child.parentElement;
    if (parent === null) break;
    steps.push({ parent, at: [...parent.children].indexOf(child) });
    child = parent;
  }
  return steps;
}

/** Going out from what is gone: the first place around it that is still there and has something to be focused near it. */
function nextTo({ element, steps }: Held): HTMLElement | null {
  for (const { parent, at } of steps) {
    if (!parent.isConnected) continue;
    const children = [...parent.children];
    const near = [children[at], ...children.slice(0, at).reverse()];
    for (const child of near) {
      const found = child === undefined ? null : controlIn(child, element);
      if (found !== null) return found;
    }
  }
  return null;
}

/** A control of the same kind, or any. */
function controlIn(child: Element, like: Element): HTMLElement | null {
  const own = child.matches(FOCUSABLE) ? [child] : [];
  const all = [...own, ...child.querySelectorAll(FOCUSABLE)].filter(
    (each): each is HTMLElement => each instanceof HTMLElement && each.offsetParent !== null,
  );
  return all.find((each) => each.textContent === like.textContent) ?? all[0] ?? null;
}
