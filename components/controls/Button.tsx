import type { ComponentChildren } from 'preact';
import './Button.css';

export interface ButtonProps {
  /** `main`: what most will want to do here, at most one in sight; `plain`: everything else. */
  rank: 'main' | 'plain';
  /** Where the words alone do not say what it acts on. Must begin with the words. */
  label?: string;
  disabled?: boolean;
  onClick(): void;
  children: ComponentChildren;
}

export function Button({ rank, label, disabled = false, onClick, children }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button button-${rank}`}
      aria-label={label}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
