import { describeSuggesting } from '../../suggestingCases';

describeSuggesting('chromium');
