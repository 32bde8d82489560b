import { testRule } from '../helpers/rule-tester.js';

testRule('negation-lost', { silent: [], found: [] });
