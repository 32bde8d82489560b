/**
 * English words in small letters that Chinese text keeps as they are (symbols of units, words of computing, brands, dishes, loans), and replies of one word that it does not.
 * Source: our own list; symbols after BIPM's SI brochure and CLDR.
 */

const words = (...lines: readonly string[]): readonly string[] => lines.flatMap(line => line.split(' '));

export const keptWords: readonly string[] = words(
	'mph kph rpm ppm ppb bps kbps mbps gbps tbps fps dpi psi atm bar bpm cfm rms lbs oz mol kcal cal kwh mwh gwh kva mmol mcg mol gal pint tsp tbsp',
	'app apps web wifi blog vlog email e-mail html css http https www ftp ssh pdf png jpg jpeg gif svg csv tsv xml json yaml zip exe iso api sdk ide url uri sql npm git bash sudo root',
	'com org net gov edu info id ids ip vs via etc ok pro plus max mini air lite beta alpha gamma delta sigma omega lambda micro nano pico post re demo bug debug hacker geek wiki podcast emoji',
	'true false null void int char string bool float double var let const class return async await int main print import export include define undefined',
	'per se ad hoc versus sic idem ibid pdf doc docx xls xlsx ppt pptx txt log cmd bat dll sys kernel shell token cookie cookies cache',
	'pcr mrna rna dna cdna sgrna sars cov nsp orf vitro vivo spp sp subsp var cf et al nov gen log ln exp sin cos tan lim mod',
	'github gitlab iphone ipad imac itunes ebay etsy reddit tumblr twitter facebook google youtube spotify netflix airbnb uber adidas xbox linux macos android chrome firefox safari docker kubernetes redis mysql postgres mongodb nginx apache jquery react angular node python java kotlin swift rust golang ruby perl scala julia matlab latex markdown',
	'startup startups unicorn vlogger blogger youtuber influencer tweet tweets hashtag emoji meme memes selfie cosplay karaoke crossover remix vibe chill freestyle underground hardcore techno house trance funk soul reggae punk metal indie acoustic',
	'google googled download upload online offline livestream webcam webinar newsletter backup firmware malware spyware ransomware phishing spam botnet router modem hotspot bluetooth ethernet widget plugin plugins addon addons avatar login logout username password',
	'sashimi sushi ramen tempura wasabi mochi kimchi bibimbap tortilla taco burrito nachos guacamole salsa pesto pasta spaghetti lasagna risotto gnocchi tiramisu gelato prosciutto mozzarella cappuccino macchiato americano croissant baguette brioche macaron crepe souffle fondue paella tapas chorizo kebab hummus falafel tahini naan samosa masala chutney',
	'jazz blues rap hip hop rock pop disco salsa tango yoga latte espresso mocha bagel taco pizza brunch buffet bar spa logo cosplay',
);

/** Said alone, they are speech and no name. */
export const replies: readonly string[] = words(
	'yes no yeah yep nope sure right great good thanks okay hello hi hey sorry correct exactly absolutely definitely indeed perfect fantastic excellent wonderful',
	'terrific welcome please goodbye bye understood agreed congratulations congrats awesome cool fine true maybe perhaps probably certainly',
);
