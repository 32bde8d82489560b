import { testRule } from '../helpers/rule-tester.js';

testRule('percent-mismatch', { silent: [], found: [] });
