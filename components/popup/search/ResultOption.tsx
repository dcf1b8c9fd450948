import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface ResultOptionProps {
  id: string;
  selected: boolean;
  /** The pointer moved over it. */
  onPoint(): void;
  onChoose(): void;
  children: ComponentChildren;
}

/** One result. It is never focused itself: the search field points to it. */
export function ResultOption({ id, selected, onPoint, onChoose, children }: ResultOptionProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected) element.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search field has the focus and the keys
    // biome-ignore lint/a11y/useFocusableInteractive: as above
    <div
      ref={element}
      id={id}
      class="result"
      role="option"
      aria-selected={selected}
      // Entering is not enough: scrolling under a resting pointer must not move the choice.
      onPointerMove={onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {children}
    </div>
  );
}
