import { ProblemList } from '../../controls/ProblemList';
import { useText } from '../../localization';
import type { Refusal } from './broughtView';
import { importReasonText } from './importReasonText';

/** Why something was refused, with its places where there are any. */
export function RefusalText({ refusal }: { refusal: Refusal }) {
  const text = useText();
  switch (refusal.case) {
    case 'unreadable':
      return <p>{importReasonText(text, refusal.reason)}</p>;
    case 'full':
      return <p>{text('bringReasonFull')}</p>;
    case 'refused':
      return <ProblemList problems={refusal.problems} />;
  }
}
