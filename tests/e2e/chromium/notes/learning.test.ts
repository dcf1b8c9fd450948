import { describeLearning } from '../../learning';

describeLearning('chromium');
