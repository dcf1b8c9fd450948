import { describeTermByHand } from '../../termByHand';

describeTermByHand('chromium');
