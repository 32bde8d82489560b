import { testRule } from '../helpers/rule-tester.js';

testRule('direction-flipped', { silent: [], found: [] });
