import { testRule } from '../helpers/rule-tester.js';

testRule('multiple-mismatch', { silent: [], found: [] });
