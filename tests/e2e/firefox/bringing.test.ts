import { describeBringing } from '../bringingCases';

describeBringing('firefox');
