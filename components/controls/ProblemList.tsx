import type { Problem } from '../../core/stored/problem';
import { useText } from '../localization';
import { reasonText } from './reasonText';
import './ProblemList.css';

/** Where and why something was refused. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const text = useText();
  return (
    <ul class="problem-list">
      {problems.map(({ path, reason }) => (
        <li key={`${path} ${JSON.stringify(reason)}`}>
          <span class="problem-place">{path === '' ? text('libraryProblemWhole') : path}</span>
          <span>{reasonText(text, reason)}</span>
        </li>
      ))}
    </ul>
  );
}
