/** @jsxImportSource preact */
/** The script of the HTML report: takes the data out of the page and puts the live page in the place of the one that is read without script. */

import { render } from 'preact';
import { unpack } from '../../reports/html/payload.js';
import { App } from './app.js';
import { recall } from './browser.js';
import { nameOf, remembered } from './remember.js';

const root = document.getElementById('page');
const data = document.getElementById('data')?.textContent;
if (root && data) {
	const report = unpack(data);
	const name = nameOf(report);
	root.replaceChildren();
	render(<App report={report} remembered={remembered(recall(name))} keptAs={name} />, root);
}
