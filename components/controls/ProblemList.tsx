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
          <Place words={placeText(text, problem)} path={problem.path} />
          <span>{reasonText(text, problem.reason)}</span>
        </li>
      ))}
    </ul>
  );
}

/** What stands as it is in the file is set like code. */
function Place({ words, path }: { words: string; path: string }) {
  return <span class={`problem-place${words === path ? ' problem-path' : ''}`}>{words}</span>;
}
