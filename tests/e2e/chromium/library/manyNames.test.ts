import { describeManyNames } from '../../manyNamesCases';

describeManyNames('chromium');
