import { testRule } from '../helpers/rule-tester.js';

testRule('bound-flipped', { silent: [], found: [] });
