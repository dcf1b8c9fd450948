import './Switch.css';

export interface SwitchProps {
  /** The accessible name; what the switch is for must also stand beside it for the eye. */
  label: string;
  checked: boolean;
  /** Id of the element that tells the state in words. */
  describedBy?: string;
  onChange(checked: boolean): void;
}

/** An on/off control that takes effect at once. */
export function Switch({ label, checked, describedBy, onChange }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={checked}
      aria-label={label}
      aria-describedby={describedBy}
      onClick={() => onChange(!checked)}
    >
      <span class="switch-thumb" />
    </button>
  );
}
