import type { Problem } from '../../core/storedForm';
import { useText } from '../localization';
import './ProblemList.css';

/** Where and why something was refused. The reasons come from `core`, which speaks English only. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const text = useText();
  return (
    <ul class="problem-list">
      {problems.map(({ path, reason }) => (
        <li key={`${path} ${reason}`}>
          <span class="problem-place">{path === '' ? text('libraryProblemWhole') : path}</span>
          <span lang="en">{reason}</span>
        </li>
      ))}
    </ul>
  );
}
