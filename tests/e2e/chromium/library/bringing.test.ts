import { describeBringing } from '../../bringingCases';

describeBringing('chromium');
