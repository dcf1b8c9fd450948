import type { ComponentChildren } from 'preact';
import './Button.css';

export interface ButtonProps {
  /** `main`: what most will want to do here, at most one in sight; `plain`: everything else. */
  rank: 'main' | 'plain';
  /** Where the words alone do not say what it acts on. Must begin with the words. */
  label?: string;
  disabled?: boolean;
  /** Of one that shows and hides what follows it: whether that is shown. */
  expanded?: boolean;
  onClick(): void;
  children: ComponentChildren;
}

export function Button({
  rank,
  label,
  disabled = false,
  expanded,
  onClick,
  children,
}: ButtonProps) {
  return (
    <button
      type="button"
      class={`button button-${rank}`}
      aria-label={label}
      aria-expanded={expanded}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
