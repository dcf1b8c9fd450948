import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface LibraryPartProps {
  title: string;
  /** What it is about, in a sentence or two. */
  hint: string | null;
  /** What links on the page lead to it by. */
  anchor: string;
  children: ComponentChildren;
}

/** A part of the page under its own heading. */
export function LibraryPart({ title, hint, anchor, children }: LibraryPartProps) {
  const titleId = useId();
  return (
    <section id={anchor} class="library-part" aria-labelledby={titleId}>
      <div class="library-part-head">
        <h2 id={titleId}>{title}</h2>
        {hint !== null && <p class="library-hint">{hint}</p>}
      </div>
      <div class="library-part-body">{children}</div>
    </section>
  );
}
