import { ProblemList } from '../../controls/ProblemList';
import { useText } from '../../localization';
import type { Refusal } from './broughtView';
import { importReasonText } from './importReasonText';

/** Why something was refused, with its places where there are any. */
export function RefusalText({ refusal }: { refusal: Refusal }) {
  const text = useText();
  return refusal.case === 'unreadable' ? (
    <p>{importReasonText(text, refusal.reason)}</p>
  ) : (
    <ProblemList problems={refusal.problems} />
  );
}
