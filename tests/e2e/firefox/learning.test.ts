import { describeLearning } from '../learning';

describeLearning('firefox');
