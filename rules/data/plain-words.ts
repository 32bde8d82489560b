/**
 * English words in their base form that Chinese text never keeps in small letters: they name no brand, unit, command, species or loan. Their plurals and
 * verb forms count too. Source: our own list, by fields of life.
 */

const words = (...lines: readonly string[]): readonly string[] => lines.flatMap(line => line.split(' '));

export const plainWords: readonly string[] = words(
	// House and tools
	'lid handle knob lever hinge latch bolt screw nut washer nail hammer saw drill wrench pliers ladder shelf drawer cupboard cabinet wardrobe closet mattress pillow blanket curtain carpet rug towel sponge bucket broom mop',
	'soap detergent bleach laundry faucet sink bathtub toilet shower drain pipe hose valve pump gasket nozzle spout funnel tray rack hook peg rope string thread needle scissors knife fork spoon bowl mug jug kettle',
	'saucepan skillet stove grill fridge refrigerator freezer dishwasher blender mixer toaster chimney fireplace fireside ceiling attic basement cellar balcony porch fence gate driveway lawn hedge shed roofing gutter insulation plaster tile brick',
	'cement concrete mortar gravel timber plywood plank beam pillar scaffold scaffolding hallway corridor staircase stair elevator escalator bedroom bathroom doorway doorbell keyhole padlock lightbulb lamp candle torch flashlight lantern matchbox',
	'vacuum iron broomstick dustbin rubbish garbage trash litter compost fertilizer pesticide herbicide shovel spade rake wheelbarrow tractor plough harvest crop orchard vineyard barn stable pasture meadow livestock cattle',
	// Body and health
	'ankle wrist elbow knee hip thigh calf shin toe heel thumb fingernail knuckle palm chest breast belly stomach abdomen waist spine rib lung liver kidney bladder bowel intestine pancreas spleen thyroid throat tongue gum jaw chin',
	'cheek forehead eyebrow eyelid eyelash nostril earlobe scalp skull brain nerve muscle tendon ligament joint cartilage bone marrow artery vein blood sweat saliva urine stool mucus tissue wound bruise blister rash swelling',
	'fever cough sneeze headache toothache nausea vomiting dizziness fatigue itching bleeding infection inflammation allergy asthma cancer tumor tumour diabetes stroke seizure migraine measles mumps smallpox chickenpox shingles rabies malaria',
	'tuberculosis pneumonia influenza hepatitis cholera leprosy scarlet anthrax vaccine vaccination dose dosage tablet capsule pill syringe injection ointment lotion bandage gauze plaster stitch crutch wheelchair stretcher ambulance ward',
	'surgeon physician dentist pharmacist midwife caregiver therapist patient outpatient inpatient diagnosis prognosis symptom surgery anesthesia transplant donor recipient pregnancy childbirth miscarriage infant toddler newborn puberty menopause',
	'smoker smoking drinking drinker sleeper insomnia appetite thirst hunger starvation malnutrition obesity vitamin mineral fibre antibiotic antibody antigen hormone enzyme bacterium bacteria placenta womb embryo fetus foetus',
	// Food
	'bread butter cheese cream egg flour dough yeast vinegar pepper garlic onion ginger carrot cabbage lettuce spinach cucumber pumpkin potato tomato eggplant aubergine zucchini celery broccoli cauliflower asparagus mushroom bean lentil legume',
	'pea chickpea peanut walnut almond cashew chestnut hazelnut pistachio sesame wheat barley oat rye corn maize cereal noodle dumpling pancake biscuit cracker pastry pie tart pudding jelly jam honey syrup molasses custard',
	'beef pork lamb mutton chicken duck goose turkey bacon ham sausage steak fillet shrimp prawn crab lobster oyster clam mussel squid octopus salmon tuna cod trout herring sardine anchovy eel seaweed broth stew gravy',
	'lemon lime grapefruit tangerine peach pear plum cherry apricot grape raisin strawberry blueberry raspberry blackberry cranberry watermelon melon pineapple banana coconut papaya fig pomegranate persimmon parsley thyme rosemary basil oregano mint cinnamon nutmeg clove cardamom turmeric',
	'breakfast supper snack meal dessert appetizer beverage juice liquor whiskey vodka brandy seasoning ingredient recipe flavor flavour taste portion slice chunk wedge crumb crust peel rind yolk leftovers grocery groceries',
	'spatula whisk colander strainer sieve grater ladle tongs rolling',
	// Nature
	'mountain valley hill slope cliff cave canyon glacier iceberg volcano lava earthquake tsunami landslide avalanche flood drought wildfire hurricane typhoon cyclone tornado thunderstorm lightning thunder hail frost fog mist drizzle rainfall',
	'snowfall rainbow sunrise sunset moonlight eclipse comet asteroid meteor meteorite planet galaxy telescope satellite orbit gravity spacecraft astronaut spacesuit lunar solar',
	'ocean shore coastline tide current reef coral lagoon bay gulf strait peninsula continent desert oasis dune swamp marsh wetland pond stream creek waterfall river riverbank delta estuary reservoir dam canal',
	'tree trunk branch twig leaf leaves root bark bud blossom flower petal stem thorn seed grass weed moss fern shrub bush bamboo oak pine maple willow birch cedar palm cactus lily tulip daisy sunflower lotus',
	'bird eagle hawk owl sparrow swallow pigeon dove crow raven swan goose geese peacock parrot penguin ostrich feather beak wing nest egg fish shark whale dolphin seal turtle tortoise frog toad snake lizard crocodile',
	'dog puppy cat kitten rabbit hare squirrel mouse mice rat hamster hedgehog fox wolf wolves bear lion tiger leopard cheetah elephant giraffe zebra rhinoceros hippopotamus monkey gorilla chimpanzee camel deer moose goat sheep',
	'lamb ewe cow bull calf calves ox oxen buffalo donkey mule pony foal mare stallion pig piglet hen rooster chick insect ant bee wasp butterfly moth beetle mosquito cockroach spider scorpion worm snail slug shrimp jellyfish',
	'species habitat ecosystem biodiversity extinction predator prey mammal reptile amphibian vertebrate invertebrate fossil dinosaur mammoth skeleton bone hatchling cub herd flock swarm colony burrow migration hibernation pollination',
	// People and society
	'player teammate opponent referee umpire spectator fan athlete runner swimmer cyclist jockey goalkeeper striker defender midfielder batsman bowler pitcher catcher winger sprinter champion runner-up',
	'neighbor neighbour stranger acquaintance colleague coworker subordinate supervisor apprentice intern trainee volunteer refugee immigrant migrant citizen resident tenant landlord homeowner householder widow widower orphan bachelor',
	'bride groom bridesmaid couple fiance spouse parent grandparent grandmother grandfather granddaughter grandson aunt uncle cousin niece nephew stepmother stepfather sibling twin ancestor descendant heir heiress toddler teenager adolescent adult',
	'farmer fisherman fishermen baker butcher barber hairdresser tailor carpenter plumber electrician mechanic welder miner sailor captain crew pilot stewardess steward conductor driver cleaner janitor cook waiter waitress bartender cashier clerk secretary',
	'accountant auditor lawyer attorney solicitor barrister judge juror jury witness defendant plaintiff prosecutor bailiff suspect convict prisoner inmate thief burglar robber murderer kidnapper smuggler hostage victim culprit',
	'king queen prince princess emperor empress duke knight peasant slave priest monk nun bishop pope pilgrim prophet saint angel devil ghost witch god goddess temple church mosque shrine monastery altar prayer hymn sermon worship',
	'president minister senator congressman mayor governor ambassador diplomat spokesman spokeswoman spokesperson lawmaker legislator parliament ballot voter election referendum constituency candidate incumbent coalition opposition protest protester riot strike',
	'soldier sergeant lieutenant colonel general admiral troop army navy infantry cavalry artillery missile rocket bomb grenade bullet rifle pistol cannon sword shield armor armour helmet trench ceasefire truce treaty hostage invasion siege',
	'police policeman detective sheriff arrest arson assault burglary robbery theft murder manslaughter kidnapping bribery forgery perjury trespass misdemeanor felony verdict sentence probation parole bail custody warrant subpoena testimony',
	// Travel and vehicles
	'cockpit fuselage runway cabin aisle seat window tray overhead luggage baggage suitcase backpack passport visa itinerary boarding takeoff landing turbulence passenger airline airport terminal hangar propeller rudder',
	'train locomotive carriage track platform station railway tram trolley subway bus coach taxi truck lorry trailer van minivan bicycle motorcycle scooter helmet pedal saddle tyre tire wheel rim brake clutch throttle gearbox engine piston',
	'radiator exhaust muffler bumper fender windshield windscreen wiper headlight taillight dashboard steering seatbelt airbag hood bonnet trunk fuel gasoline petrol diesel mileage intersection crossroads roundabout overpass underpass tunnel toll',
	'ferry boat ship vessel yacht canoe kayak raft sail mast anchor deck hull dock harbor harbour port pier wharf lighthouse lifeboat cargo freight container shipwreck',
	'road highway motorway freeway sidewalk pavement crosswalk curb lane pedestrian traffic detour signpost hostel inn motel campsite tent campfire sleeping souvenir tourist sightseeing voyage journey trek hike hiker luggage lodging',
	// Clothes and things
	'shirt blouse sweater jumper coat jacket raincoat trousers pants jeans shorts skirt dress gown robe apron uniform sock stocking glove mitten scarf hat cap belt buckle zipper button pocket sleeve collar cuff hem lining fabric',
	'cotton linen silk wool leather nylon velvet fur lace embroidery shoe boot slipper sandal sneaker heel sole lace jewelry jewellery necklace bracelet earring ring brooch pendant wallet purse handbag briefcase umbrella',
	'toy doll puzzle kite balloon puppet whistle drum flute trumpet violin cello guitar piano harp choir orchestra concert conductor lyrics melody rhythm audience applause stage curtain costume mask',
	'book notebook pencil eraser ruler crayon ink paper envelope stamp postcard parcel package letter newspaper magazine leaflet brochure pamphlet poster banner flag map calendar diary clock alarm',
	// Abstract, business and law
	'agreement arrangement assumption behavior behaviour belief benefit burden capability caution ceremony challenge circumstance clue commitment compensation complaint compromise confidence conflict consequence consent constraint contribution',
	'courage criticism curiosity deadline deception defeat delay delivery denial departure dependence deposit desire destination determination disadvantage disagreement disappointment disaster discipline disclosure discount discovery discrimination',
	'discussion dismissal dispute distribution donation eligibility embarrassment emergency emotion emphasis encouragement enforcement enjoyment enthusiasm envy equality eviction exaggeration exception excuse exemption exhibition existence expectation',
	'expenditure explanation explosion extension failure fairness faith fame famine fear fee feeling fine flexibility forgiveness foundation freedom friendship frustration generosity genius gratitude greed grief guarantee guilt happiness',
	'harm hatred height heritage hesitation honesty honor honour hostility humanity humidity humor humour hypothesis ignorance illness imagination immigration impression improvement incident inconvenience independence inequality inheritance',
	'injustice innocence inquiry inspection inspiration instruction insult intelligence intention interruption introduction invasion invention invitation jealousy justice kindness laughter laziness legislation liability liberty lifestyle loneliness',
	'loyalty luck luxury maintenance manufacturer manufacturing marriage measurement mercy misconduct misunderstanding modesty motive murder mystery negligence negotiation nightmare nomination obedience objection obligation obstacle occupation',
	'offence offense opportunity ownership passion patience payment penalty pension permission persuasion pity plaintiff pleasure possession poverty praise precaution prejudice preparation prescription prevention pride principle priority privacy',
	'prosperity protection punishment qualification quarrel quantity quota rebellion recession recognition recommendation reconciliation recovery recruitment redundancy reform refund refusal regret rehearsal relationship reliability relief religion',
	'reluctance remedy renewal reputation requirement rescue resentment resignation resistance respect responsibility retirement revenge revolution reward romance rumor rumour sacrifice satisfaction scandal scholarship seizure shame shelter',
	'shortage silence similarity sincerity sorrow spouse stability starvation struggle subsidy substitute suffering suggestion suicide supervision suspicion sympathy talent temptation tension termination threat tolerance tragedy treatment trouble',
	'truth unemployment uncertainty vacancy vacation validity vengeance victory violation violence virtue voucher warning warranty weakness wealth welfare willingness wisdom workload workplace worship wrongdoing youth',
	'borrower lender creditor debtor guarantor surety trustee beneficiary lessee lessor licensee licensor insurer insured policyholder shareholder bondholder bidder buyer seller purchaser supplier vendor retailer wholesaler importer exporter subcontractor',
	'mortgage loan overdraft repayment installment instalment dividend revenue expenditure invoice receipt ledger bankruptcy insolvency liquidation merger acquisition takeover tariff surcharge levy allowance deduction exemption rebate',
	'clause provision appendix annex amendment waiver severability confidentiality arbitration jurisdiction lawsuit litigation settlement injunction damages negligence breach infringement patent copyright trademark royalty tort',
	// Screen and device
	'nickname username password screenshot keyboard printer scanner speaker headphones earphones microphone charger battery adapter socket plug cable cord wire switch fuse lens tripod shutter flash brightness loudness',
	'folder attachment recipient sender inbox notification reminder bookmark shortcut toolbar taskbar wallpaper homepage webpage hyperlink download upload installation uninstall update setting settings preferences account subscription subscriber',
	'website browser hardware software spreadsheet slideshow presentation typo spelling grammar sentence paragraph heading headline footnote margin quest dungeon inventory weapon potion spell enemy enemies ally allies monster treasure',
	// Verbs
	'accompany accomplish accuse achieve acknowledge acquire admire admit adopt advise afford agree allow announce annoy apologize appear appoint appreciate approve argue arrange arrive ashamed assist assure attempt attend avoid await bake',
	'bathe beg begin behave believe belong bend bet bite blame bleed bless blow boil borrow bother bounce bow breathe breed bring broadcast build burn bury buy calculate cancel carry celebrate chase cheat cheer chew choose climb',
	'collapse comfort complain concentrate confess confirm confuse congratulate consist convince cough crawl create criticize cross crush cry dance dare deceive decide declare decorate defeat defend demolish deny depend describe deserve destroy',
	'deteriorate detect dig dilute disagree disappear disappoint discard discover discuss dislike dismiss dissolve divide divorce donate doubt drag drown eat educate eliminate embrace employ encourage endure enjoy enlarge enroll ensure enter entertain',
	'escape evaluate evict exaggerate examine exceed exclude excuse exist expand expect explain explode explore fasten fear feed fight find finish fix flee float flourish fly fold follow forbid forget forgive freeze frighten gather',
	'give glow grab grind grow guess handle hang happen harm harvest hate heal hear hesitate hide hire hold hug hunt hurry hurt ignore imagine imitate imply impose impress improve include inform inherit injure inspect inspire',
	'install insult intend interfere interrupt introduce invade invent invest invite irritate judge jump kick kill kiss kneel knit knock know laugh learn leave lend lie listen live lose lower maintain marry mend mention mix',
	'mourn move multiply need neglect negotiate nod notice obey object observe obtain occupy occur offend omit oppose overcome overlook owe participate peel perform persuade plant play plead postpone pour praise pray preach predict prefer',
	'prepare prescribe pretend prevent proceed produce prohibit promise pronounce protect protest prove provide publish pull pump punish purchase push quarrel quit reach realize rebuild receive recite recognize recommend recover reduce refuse regret',
	'reject relax rely remain remember remind remove renew repair repeat replace replied reply request require rescue resign resist respect retire retrieve return reveal rinse rob rub ruin sacrifice satisfy scare scatter scold scratch scream',
	'scrub seek seem seize separate sew shake shave shine shiver shout shrink sigh simmer sing sink sip sit slap sleep slide smash smell smile smuggle sneeze snore soak solve spill spit spoil squeeze stab stare startle starve',
	'steal stick sting stir stretch struggle stumble suck suffer suggest surrender surround survive suspect swallow swear sweep swell swim sympathize teach tear tease tell tempt thank think threaten throw tickle tighten tolerate translate',
	'travel tremble trust twist understand undertake unfold unlock untie urge vanish visit wait wake walk wander want warn wash waste wear weep weigh whisper win wipe wish withdraw wonder worry wrap wreck yawn yell',
	// Adjectives and adverbs
	'absent abundant accurate afraid alive ancient angry anxious applicable awful awkward bald beautiful bitter blind boring brave brief bright brilliant broken busy calm careful careless cautious cheap cheerful chilly clean clear clever',
	'closed clumsy coarse comfortable common complete complicated confident confidential contagious convenient correct costly cowardly crazy cruel curious damp dangerous dead deaf dear deep delicate delicious dense dental different difficult diligent',
	'dirty disabled dizzy domestic dry dull eager early easy effective elderly eligible empty enormous equal essential evil excellent excited exhausted expensive explicit faint fair faithful false familiar famous fast fat fatal favorite favourite',
	'fertile fierce filthy flat flexible foolish foreign fragile frequent fresh friendly frightened frozen full funny furious generous gentle genuine glad gloomy good grateful greedy guilty handsome happy hard harmful harmless harsh healthy heavy',
	'helpful helpless hollow honest horrible hot huge humble humid hungry ideal idle ill illegal immediate important impossible inadequate incorrect independent inevitable innocent invisible jealous jolly juicy keen large late lazy legal legitimate',
	'likely liquid lonely loose loud lovely lucky mad magnificent main mature mild miserable modern modest moist mutual naked narrow nasty natural naughty neat necessary nervous noisy normal numb obvious odd old outstanding overdue overweight',
	'painful pale patient peaceful perfect plain pleasant polite poor popular possible powerful precious precise pregnant preliminary pretty previous private prompt proper proud pure quick quiet random rapid rare raw ready reasonable reckless relevant',
	'reliable reluctant rich ridiculous ripe rotten rough round rude sad safe salty satisfied scared selfish sensible sensitive severe shallow sharp shiny short shy sick silent silly similar simple sincere skillful sleepy slight slim slippery slow',
	'small smart smooth sober solid sore sour spicy stale steep sticky stiff strange strict strong stubborn stupid sturdy sufficient suitable sunny suspicious sweet tall tasty tender terrible thick thin thirsty tight tiny tired tough transparent tropical',
	'typical ugly unable unanimous uncertain unfair unfortunate unhappy uniform unique unknown unlawful unlikely unpleasant unqualified unusual urgent useful useless vague vain valid valuable vast vertical violent visible vulgar vulnerable warm weak',
	'wealthy weird wet wicked wide wild willing wise wooden worn worried worthless worthy wrong yellow purple brown pink grey gray white black orange abroad actually afterwards again almost aloud already altogether always annually anyway apart',
	'approximately barely briefly carefully certainly completely constantly currently deeply definitely directly easily elsewhere entirely especially eventually everywhere exactly exclusively extremely finally forever fortunately frequently fully',
	'generally gently gradually greatly hardly heavily hopefully immediately indeed initially instead largely lately likewise literally mainly maybe merely mostly namely naturally nearly necessarily never nevertheless normally nowadays obviously',
	'occasionally often otherwise partly perhaps possibly previously primarily probably properly quickly quietly quite rarely rather readily really recently regularly roughly sadly seldom seriously severely shortly significantly simply simultaneously',
	'slightly slowly sometimes somewhat soon strictly strongly substantially suddenly sufficiently surely surprisingly temporarily therefore thoroughly together tomorrow tonight totally truly twice unfortunately unless usually utterly virtually voluntarily',
	// Science and industry
	'acid alcohol alloy aluminium aluminum ammonia ash bubble carbon charcoal chlorine circuit coal coil combustion compound conductor copper corrosion crystal current density dust earthquake electricity electron emission energy evaporation',
	'experiment fertilizer filter flame fluid foam foil friction furnace gasoline gear generator glue gold greenhouse hydrogen insulation iron kinetic laboratory lead lubricant magnet mercury methane microscope mine mineral mixture molecule nickel',
	'nitrogen nuclear nucleus oxide oxygen ozone particle petroleum phosphorus plastic pollutant pollution powder pressure proton radiation radioactivity reactor refinery rubber rust sediment semiconductor silicon sodium solvent steam steel sulfur',
	'sulphur surface temperature thermometer tin titanium turbine uranium vapor vapour velocity vibration viscosity voltage waste wavelength weld wheel windmill zinc researcher scientist theory equation geometry algebra fraction decimal sum multiplication',
	'blade shaft bearing conveyor crane forklift excavator bulldozer chisel lathe mould boiler compressor pulley warehouse workshop workbench assembly rivet sewage wastewater drainage irrigation hydroelectric pipeline rig borehole',
);

/** Everyday words that bilingual speakers also drop into Chinese: one left standing may be meant. */
export const borrowedWords: readonly string[] = words(
	'socket pipe fork thread container branch tail bit help wait find always never silent quiet raw ignore warn reject require escape declare vacuum wall agenda alarm badge band bar block bonus book boss boy brand brief budget button buy call camera cap case cash cell center change channel charge chart chat check class clip cloud club coach',
	'code color combo comment computer concern content copy cover cut data dealer deal debug default delay design desk detail discount display dj download draft drive drop edge engine enter event excel face fan fans fashion feature feed',
	'feedback feel feeling file film filter fit fix flag flash flow follow font foul free fresh full fun function fund gap game gang gas gay girl grade group guide gym happy hero high',
	'icon idea image index input install interface internet interview issue item job join junior key kick label laser lead leader level light like line link list live local lock look loop love low lucky main man manager mark market',
	'match media meeting menu message mic mix mode model module monitor mood motion mouse name nice node noise note object offer ok old online open operator option order outlook output over own',
	'package page pair panel paper party pass password path pattern pay pc phase pick pilot pin pipeline pitch play playlist plug point poker pool port power present press print',
	'private process product program project prompt proposal public pub punch push quality quarter queen query queue random range rank rate reading real record reel release remix repo request reset response result review',
	'ring robot role room root round router rule run sale sales sample scale scan schedule scope score screen script search seat second section security segment select selfie seller senior sense series server service session set setting',
	'setup shape share shift shop shopping short shot show side sign signal single site size skill skin slot smart snack soft software solid solo song source space spark spec speed sport spot spread staff standard star start',
	'state status step stock stop store story stream style subject suite super support switch system table tablet tag talk tank target task team tech technology tempo term test text theme thread ticket time timing tip title',
	'today tool top topic total touch tour track trade trailer transfer transition trend trial trip tune turn tweet type unit unity up update upload use user value van version video view vision volume',
	'wafer watch wave way web windows work workshop zone guidance headwind headwinds gig backlog pull guess lag peak bull bear burn combat cool cut demo vintage',
	'hip lime mint olive coral rose royal classic basic deluxe premium token wallet patch host port dock plain simple smooth solid true false null string array number object method class field import export return',
);

/** Firms, products, clubs and bands called by an everyday word: at the of a sentence it may be their name. */
export const namedLikeWords: readonly string[] = words(
	'control shift escape delete insert command return space enter arrow backspace option amazon apple arena atlas avalanche badger bear bears beat beats bill bills black block blues blur bonds books boot bravo bravest braves brave brown browns bucks bullet bulls bulldogs bush canon cardinal cardinals caviar chase chiefs chrome clover coach colts',
	'compass contacts copper core cube cubs dash diamond diamondbacks discord discovery dolphins dolphin doors dove duke ducks eagle eagles earth echo edge encounter excel explorer express fairy falcon falcons faith fig finder fire firefly flames focus forest fortune',
	'fox frank galaxy gap gem ghost giant giants glacier gmail gold good google grace grand grant hawk hawks heart heat hers home honor hope hopper hornets hunter hurricane hurricanes ink intel iris iron ivory jaguar jaguars jazz jets joy judge kings',
	'kite knights lance leopard life lightning lime line links lions lotus luna mace magic mail mammoth maps maple mark marlin marlins mars max meet mercury messages meta meteor metro mets miner mint moon mountain music mustang nest nets news nickel notes novel',
	'numbers oasis office onion oracle orange orbit outlook owl pacers packers padres pages panther panthers parrot patriot patriots peach penguins people phoenix photos pilot pioneer pirates pistons planet play poet power predators prime prince pro puma queen quest rangers',
	'raptors raven ravens raw rays reality red reds reform regal ring rings river robin rocket rockets rose royals ruby rust safari saint saints sapphire saturn science score shadow shell siege signal silver slack smart snap snow sonic spark spirit spotlight spring',
	'spurs square stag stars state steam steelers storm stripe sun suns surface swift swiss switch sky target teams tempest thunder tide tiger tigers time times tin titan titans trail trend tribune twins union unity universal vans vector venture vikings violet',
	'virgin viking vision visa wallet warriors watch waze wild will windows wizards wolves word yankees yellow young zebra zen zoom angel angels victoria',
	'brooks banks woods waters fields rivers sands shields spears towers bells lily daisy rosemary basil ivy pearl jade baker barber carpenter cook farmer pope knight bishop moss marsh lamb crane frost temple thorn cliff peacock savage walker hazel olive amber crow trout pepper wise bright strong rich',
);
