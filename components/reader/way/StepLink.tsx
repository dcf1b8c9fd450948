export interface StepLinkProps {
  href: string;
  to: 'previous' | 'next';
  label: string;
}

/** Leads to the passage before or behind the one that is open. */
export function StepLink({ href, to, label }: StepLinkProps) {
  return (
    <a class="button" href={href} aria-label={label} title={label} data-follow="step">
      {to === 'previous' ? '←' : '→'}
    </a>
  );
}
