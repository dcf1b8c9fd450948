import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../../controls/Button';
import { useFileDrop } from './useFileDrop';

export interface FileDropProps {
  title: string;
  hint: string;
  /** Shown in place of the hint while files are held over the page. */
  hintOver: string;
  choose: string;
  onFiles(files: File[]): void;
  /** Other ways in, beside the button. */
  children?: ComponentChildren;
}

/** Takes files: dropped anywhere on the page, or chosen. */
export function FileDrop({ title, hint, hintOver, choose, onFiles, children }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null);
  const over = useFileDrop(onFiles);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as a form's
    <div role="group" aria-label={title} class={`file-drop file-drop-${over}`}>
      <p>{over === 'over' ? hintOver : hint}</p>
      <Button rank="plain" onClick={() => input.current?.click()}>
        {choose}
      </Button>
      {children}
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          // So that the same file, mended, can be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
