import { describeManyNames } from '../manyNamesCases';

describeManyNames('firefox');
