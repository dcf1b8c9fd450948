import type { ComponentChildren } from 'preact';
import { Glyph } from './Glyph';
import './Notice.css';

export interface NoticeProps {
  /** `problem` interrupts a screen reader; `plain` waits its turn. */
  tone: 'plain' | 'problem';
  children: ComponentChildren;
}

/** A few sentences that tell the reader how things stand, with what can be done about it. */
export function Notice({ tone, children }: NoticeProps) {
  return (
    <div class={`notice notice-${tone}`} role={tone === 'problem' ? 'alert' : 'status'}>
      {tone === 'problem' && <Glyph name="warning" />}
      <div class="notice-body">{children}</div>
    </div>
  );
}
