/** Names and labels whose figures are copied, not calculated with. Sources: public names of indices, standards and forms. */

const list = (text: string): readonly string[] => text.split('|');

/** Nouns before a figure that names something: line 13, Form 1040, Section 232. The plural in -s is added. */
export const labels: readonly string[] = list(
	'standard|principle|pillar|line|form|box|chapter|table|figure|section|sec|schedule|article|paragraph|para|clause|annex|appendix|exhibit|publication|pub|pubs|part|page|pp|item|note|step|rule|type|phase|level|tier|grade|class|category|version|release|chart|worksheet|notice|title|volume|vol|issue|room|route|flight|gate|channel|highway|interstate|gen|generation|protocol|resolution|regulation|regulations|directive|cap|ordinance|act|code|amendment|stage|lesson|unit|module|question|example|footnote|column|row|serial|lot|series|track|zone|area|district|block|building|suite|apartment|apt|flat|tower|shop|stall|villa|cabin|locker|ward|division|bus|platform|terminal|pier|highway|procedure|ruling|bulletin|circular|treasury decision|slide|group|war|world war|psalm|verse|scene|season|episode|day|week|round|game|test',
).filter(label => !label.includes(' '));

/** Labels that rank: No. 1, number 5. */
export const ranks: readonly string[] = list('no|nos|number|numbers|num');

/** Names that end in a figure. */
export const names: readonly string[] = list(
	's & p|fortune|russell|nasdaq|ftse|nikkei|csi|hang seng|stoxx|dax|cac|forbes|wi fi|wifi|docsis|pcie|usb|hdmi|bluetooth|thunderbolt|lte|iso|iec|rfc|ieee|asc|ifrs|ias|asu|hkfrs|gaap|sfas|boeing|airbus|apollo|windows|android|ios|iphone|ipad|galaxy|pixel|playstation|xbox|chatgpt|gpt|web|industry|basel|mach|vitamin b|interstate|air force|formula|agenda|vision|euro|expo|league|covid|type|omega|super bowl|euro ncap|route|gen',
);

/** Whole names with a number word in them. */
export const groups: Readonly<Record<string, number>> = {
	'magnificent seven': 7,
	'big four': 4,
	'big three': 3,
	'big five': 5,
	'big six': 6,
	'group of seven': 7,
	'group of twenty': 20,
	'seven eleven': 7,
	'7 eleven': 7,
	'five eyes': 5,
	'nine eleven': 11,
	'formula one': 1,
	'air force one': 1,
	'channel four': 4,
	'one nation': 1,
};

/** Tokens of digits, letters and signs, upper case without blanks. */
export const tokens: readonly string[] = list('401K|403B|3M|4K|8K|24/7|24/7/365|80/20|20/20|50/50|9-1-1|7UP|Y2K|3D|2D|4D|B2B|B2C|P2P|911|7-ELEVEN');
