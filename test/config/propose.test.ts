import { expect, test } from 'vitest';
import { proposals } from '../../src/config/propose.js';

test.each<[string, readonly string[], readonly string[]]>([
	['folders', ['docs/en/a.md', 'docs/en/b/c.md', 'docs/zh-TW/a.md', 'docs/zh-TW/b/c.md'], ['docs/en/**/*.md ↔ docs/zh-TW/**/*.md zh-TW 2']],
	[
		'endings',
		['call.en.txt', 'call.zh.txt', 'talk.en.srt', 'talk.zh-HK.srt'],
		['{name}.en.srt ↔ {name}.zh-HK.srt zh-HK 1', '{name}.en.txt ↔ {name}.zh.txt - 1'],
	],
	[
		'whole names',
		['locales/en.json', 'locales/zh-TW.json', 'locales/zh-CN.json'],
		['locales/en.json ↔ locales/zh-TW.json zh-TW 1', 'locales/en.json ↔ locales/zh-CN.json zh-CN 1'],
	],
	['regions', ['i18n/en_US/app.yaml', 'i18n/zh_TW/app.yaml'], ['i18n/en_US/**/*.yaml ↔ i18n/zh_TW/**/*.yaml zh-TW 1']],
	['an English file without a tag', ['README.md', 'README.zh-TW.md'], ['README.md ↔ README.zh-TW.md zh-TW 1']],
	['other languages', ['docs/en/a.md', 'docs/fr/a.md', 'docs/ja/a.md'], []],
	['other files', ['src/en/a.ts', 'src/zh/a.ts', 'en/x.png', 'zh/x.png'], []],
	['names that only look like it', ['garden.md', 'open.txt', 'chz.md'], []],
])('%s', (_, paths, expected) =>
	expect(proposals(paths).map(({ source, target, locale, count }) => `${source} ↔ ${target} ${locale ?? '-'} ${count}`)).toEqual(expected),
);
