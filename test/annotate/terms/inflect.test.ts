import { expect, test } from 'vitest';
import { inflections } from '../../../src/annotate/terms/inflect.js';

test.each([
	['operating margin', ['operating margin', 'operating margins']],
	['inventory', ['inventory', 'inventories']],
	['MSO', ['MSO', 'MSOs']],
	['10-K', ['10-K']],
	['to ramp', ['ramp', 'ramps', 'ramping', 'ramped']],
	['to guide', ['guide', 'guides', 'guiding', 'guided']],
	['to qualify', ['qualify', 'qualifies', 'qualifying', 'qualified']],
	['to step up', ['step up', 'steps up', 'stepping up', 'stepped up']],
	['to defer', ['defer', 'defers', 'deferring', 'deferred']],
	['to limit', ['limit', 'limits', 'limiting', 'limited']],
	['to beat', ['beat', 'beats', 'beating', 'beaten']],
	['to take share', ['take share', 'takes share', 'taking share', 'took share', 'taken share']],
	['to go live', ['go live', 'goes live', 'going live', 'went live', 'gone live']],
])('%s', (term, forms) => expect(inflections(term)).toEqual(forms));
