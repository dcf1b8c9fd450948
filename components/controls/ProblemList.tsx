import type { Problem } from '../../core/stored/problem';
import { useText } from '../localization';
import { placeText } from './placeText';
import { reasonText } from './reasonText';
import './ProblemList.css';

/** Where and why something was refused. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const text = useText();
  return (
    <ul class="problem-list">
      {problems.map((problem) => (
        <li key={`${problem.path} ${JSON.stringify(problem.reason)}`}>
          <span class="problem-place">{placeText(text, problem)}</span>
          <span>{reasonText(text, problem.reason)}</span>
        </li>
      ))}
    </ul>
  );
}
