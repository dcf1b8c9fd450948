import { describeTermByHand } from '../termByHand';

describeTermByHand('firefox');
