import { testRule } from '../helpers/rule-tester.js';

testRule('unit-mismatch', { silent: [], found: [] });
