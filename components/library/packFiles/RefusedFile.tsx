import type { Problem } from '../../../core/stored/problem';
import { Notice } from '../../controls/Notice';
import { ProblemList } from '../../controls/ProblemList';
import { useText } from '../../localization';

export interface RefusedFileProps {
  /** Its name. */
  file: string;
  problems: readonly Problem[];
}

/** A file that was not taken, and all that is wrong with it. */
export function RefusedFile({ file, problems }: RefusedFileProps) {
  const text = useText();
  return (
    <Notice tone="problem">
      <p>{text('libraryRefused', file)}</p>
      <ProblemList problems={problems} />
    </Notice>
  );
}
