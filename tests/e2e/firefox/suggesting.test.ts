import { describeSuggesting } from '../suggestingCases';

describeSuggesting('firefox');
