/// English words that people begin sentences with or put into titles, in their shortest form and without accents.
///
/// What stands here is no name by itself, however it is written: `Will`, `Grace`, `Back`.
enum OrdinaryWords {
  /// Whether a folded word is an ordinary one, in this form or in the one that its ending was put to.
  static func contains(_ key: String) -> Bool {
    if all.contains(key) { return true }
    guard key.count >= 4, !GivenNames.all.contains(key), !FamilyNames.all.contains(key) else { return false }
    return shorter(key[...]).contains { $0.count >= 3 && (all.contains(String($0)) || all.contains($0 + "e")) }
  }

  /// What may be left of a word without its ending: `plann` and `plan` of planning.
  private static func shorter(_ key: Substring) -> [Substring] {
    guard let ending = endings.first(where: { key.hasSuffix($0) }) else { return [] }
    let stem = key.dropLast(ending.count)
    let letters = Array(stem.suffix(2))
    if letters.count == 2, letters[0] == letters[1] { return [stem, stem.dropLast()] }
    return ending.hasPrefix("ie") ? [stem + "y"] : [stem]
  }

  private static let endings = ["ies", "ied", "ings", "ing", "ers", "er", "est", "ed", "es", "ly", "s"]

  static let all: Set<String> = WordList.set(list)

  private static let list = """
    abandon abbey abbot abbreviated abdomen abdominal abducted abide ability ablaze able abnormal aboard abolish
    abolition aboriginal abortion about above abroad abrupt absence absent absentee absolute absorb absorption
    abstract absurd abundance abundant abuse abusive academic academy accelerate acceleration accent accept acceptable
    acceptance access accessible accessories accident accidental acclaim accommodate accommodation accompany
    accomplish accomplishment accord accordance account accountability accountable accountant accredited accumulate
    accuracy accurate accusation accuse accustomed ace achieve achievement acid acknowledge acoustic acquire
    acquisition acquittal acquitted acre acronym across act action activated active activist activity actor actress
    actual acute ad adamant adapt adaptation add addiction addicts addition additional address adequate adhere
    adjacent adjoining adjourned adjust adjustment administer administration administrative administrator admiral
    admiration admire admission admit adobe adolescent adopt adoption adrift ads adult adultery advance advancement
    advantage advent adventure adversaries adverse advertised advertisement advertisers advertising advice advise
    advisor advisory advocate aerial aerospace aesthetic affair affect affection affidavit affiliate affiliation
    affirmative affirmed affluent afford affordable afloat afraid after aftermath afternoon afterward again against
    age agency agenda agent aggravated aggregate aggression aggressive ago agree agreement agricultural agriculture ah
    ahead aid aide ailing ailments aim air airborne aircraft airfield airline airplane airport aisle akin alarm albeit
    album alcohol alcoholic alert algae algebra algorithm alias alien alienated align alignment alike alive all
    allegation allege allegiance alleviate alley alliance allocated allocation allow allowance ally allyship almost
    alone along alongside aloud alpha alphabet already also altar alter alternate alternative although altitude alto
    altogether aluminum always am amassed amateur amazed amazing ambassador amber ambiguous ambition ambitious
    ambulance ambush amend amendment amenities amid amir ammunition amnesty among amongst amount amp amphibious ample
    amusement an analog analyses analysis analyst analytical analyze anarchy anatomy ancestor ancestral ancestry
    anchor anchorage ancient and android anew angel anger angle angrily angry animal animated animation ankle annex
    anniversary announce announcement annoying annual anonymity anonymous another answer antenna anthem anthology
    anthrax anthropology anti antibias antibiotics anticipate anticipation antique antiquities antiracist ants anxiety
    anxious any anybody anyone anything anyway anywhere apart apartheid apartment apiece apologize apology apparatus
    apparel apparent appeal appear appearance appetite applauded applause apple appliance applicable applicants
    application apply appoint appointment appreciate appreciation apprentice approach appropriate appropriations
    approval approve approximate aquarium aquatic arbitrary arbitration arbor arc arcade arch archaeological
    archaeologists archaeology archbishop archipelago architect architectural architecture archive ardent are area
    arena arguably argue argument aria arias arid arise ark arm armistice armor army arose around arrange arrangement
    array arrest arrival arrive arrogance arrogant arrow arsenal arson art artery arthritis article artifacts
    artificial artillery artist artistic artwork as asbestos ascent ash ashamed ashore aside ask asleep aspect aspen
    asphalt aspirations aspiring assailants assassin assassinate assassination assault assemble assembly assert
    assertion assess assessment asset assigned assignment assist assistance assistant associate association assume
    assumption assurance assure asteroid asthma astonishing astronaut astronomer astronomical astronomy asylum at ate
    athlete athletic atlas atmosphere atmospheric atom atomic atrocities attach attachment attack attain attempt
    attend attendance attendant attention attitude attorney attract attraction attractive attribute attribution auburn
    auction audience audio audit audition auditor auditorium august aunt aura austerity authentic authenticity author
    authoritarian authority authorization authorize auto autobiography automated automatic automatically automobile
    automotive autonomous autonomy autopsy autumn auxiliary availability available avalanche avenge avenue average
    avert aviation avid avoid await awake awakening award aware awareness away awe awesome awful awkward axis ay babe
    baby bachelor back backbone backers background backhand backlash backpack backstage backward bacon bacteria
    bacterial bad badge badminton bag baggage bail bake baker bakery balance balcony bald balked ball ballad ballet
    balloon ballot ballroom bamboo ban banana band bandits bang bank bankrupt bankruptcy banks banquet bar barbecue
    barbed barber bare bargain barge bark barn barometer baron baroque barrage barrel barricades barrier base baseball
    baseline basement basic basically basil basin basis basket basketball bass bat batch bath bathroom baton batsman
    battalion battery battle battlefield bay bazaar be beach beacon beam bean bear beard beast beat beaten beautiful
    beauty beaver became because become bed bedroom bee beef been beetle before beforehand beg began begin begun
    behalf behave behavior behavioral beheaded behind belief believe believers bell belly belong beloved below belt
    bench benchmark bend beneath beneficial beneficiaries benefit benign bent berry berth beside besieged best
    bestowed bet beta betrayal betrayed between beverage beyond bias bible biblical bibliography bicycle bid big
    biggest bike bilateral bilingual bill billboard billion bin binary bind biographer biography biological biologist
    biology bipartisan biracial bird birth birthday birthplace bishop bit bite bitterness bizarre black blackberry
    blackmail blackness blackout blade blame blank blanket blast blaze blazers bleak bleeding blend bless blew blind
    bliss blistering blitz blizzard bloc block blockade blockbuster blog blond blonde blood bloodshed bloody bloom
    blow blown blue blueprint bluff blunt board boast boat body bodyguard bogus boil bold bologna bolster bolt bomb
    bombardment bond bone bonus boo book bookstore boom boon boost boot booths border bore born borne borough borrow
    boss botanical botched both bottle bottom bought boulder boulevard bounce bound boundary bounty bout boutique bow
    bowl bowling box boy boycott boyfriend bra brace bracket brain brake branch brand brass brave bravery bravo brawl
    breach bread break breakdown breakfast breakthrough breast breath breathe bred breed breeders breeze brewery
    brewing bribe bribery brick bride bridge bridges brief brigade bright brilliant bring brink brisk broad broadcast
    broaden broke broken broncos bronze brook brother brotherhood brought brown bruised brunt brush brutal brutality
    bubble buck bucket bud buddy budget buffalo buffer bug build built bulbs bulk bull bulldogs bulldozers bullet
    bulletin bully bump bunch bundle bunker buoyed burden bureau bureaucracy bureaucratic bureaucrats burger burial
    burn burns burnt burst bury bus bush bushel busiest business businessman businessmen bust bustling busy but
    butcher butler butt butterfly button buy buzz by bye bypass bystander cab cabin cabinet cable cache cadet
    cafeteria cage cake calcium calculate calculation calendar calf caliber call calm calories cam came camel cameo
    camera camouflage camp campaign campus can canal canary cancel cancellation cancer candidacy candidate candle
    candy cane cannon cannot canoe canon canvas canyon cap capability capable capacity cape capital capitalism
    capitalist capitalization capitalize capsule captain captive captivity captors capture car caravan carbohydrates
    carbon card cardboard cardiac cardinal care careful caregiver caretaker cargo carnage carnival carol carpenter
    carpet carpool carriage carrier carry cart cartel cartoon cartridge carved carving cascade case caseload cash
    casino cassette cast caste castle casual casualty cat catalog catalogue catastrophe catastrophic catch category
    cathedral catholic cattle caucus caught cause caution cautious cavaliers cavalry cave cc cease ceasefire cedar
    ceded ceiling celebrate celebration celebrity cell cellular cement cemetery censorship censure census cent
    centennial centerpiece centimeters central century ceramic cereal cerebral ceremonial ceremony certain certainty
    certificate certified cessation chain chair chairman chairmen challenge chamber chambers champ champagne champion
    championship chance chancellor change channel chant chaos chaotic chapel chaplain chapter character characteristic
    characterized charge charismatic charitable charity charm charred chart chase chassis chat cheap cheat check
    checkpoint cheek cheer cheese chef chemical chemist chemistry cherry chess chest chi chic chick chicken chief
    child childhood children chile chili chill chilly chin china chip chocolate choice choir cholera cholesterol
    choose chopped chord choreographer chorus chose chosen chow chromebook chronic chronicle chuck chunk church cigar
    cigarette cinema cinnamon circa circle circuit circular circulated circulating circulation circumstances circus
    citation cite citizen citizenship citrus city civic civil civilian civilization civilized clad claim clan
    clandestine clarify clarity clash class classic classical classification classified classmates classroom clause
    clay clean cleansing clear clearance clemency clergy cleric clerical clerk clever click client cliff climate
    climax climb climbers clinch clinic clinical clip clock clone close closest closet closure cloth cloud clout clown
    club clubhouse clue cluster clutch coach coal coalition coast coastal coastline coat cobra cocaine cockpit
    cocktail cocoa coconut cod code coffee coffers coffin cognitive coherent cohort coin coincide coincidence coke col
    cold colead collaborate collaboration collaborative collaborators collapse collar collateral colleague collect
    collection collective collector college collegiate collided collision colon colonel colonial colony color colorful
    colt column coma combat combatants combination combine combustion come comeback comedian comedy comet comfort
    comfortable comfortably comic command commando commemorate commemoration commenced comment commentary commentator
    commerce commercial commission commit commitment committee commodity commodore common commonwealth communal
    commune communicate communication communion communique communism communist community commute compact companion
    company comparable comparative compare comparison compass compassion compassionate compatible compatriot compelled
    compelling compensate compensation compete competence competent competition competitive competitor compilation
    compiled complain complaint complement complementary complete completion complex complexity compliance complicate
    complications comply component composed composer composite composition compound comprehensive compressed
    compression comprise compromise compulsory computer computerized computing comrades con conceal concede conceived
    concentrate concentration concept conception concern concert concerto concession conclude conclusion concord
    concrete concussion condemn condemnation condition conditional condolences condoms conducive conduct conductor
    cone confederate confederation conference conferred confessed confession confidence confident confidential
    confidentiality configuration confined confinement confirm confirmation confiscated conflict conform confront
    confrontation confused confusing confusion congestion conglomerate congratulate congratulations congregation
    congress congressman congressmen conjunction connect connection conquer conquest conscience conscious
    consciousness consecrated consecutive consensus consent consequence consequently conservation conservative
    conservatory consider considerable considerably consideration consist consistency consistent consolation console
    consolidate consolidation consortium conspiracy conspiring constant constellation constituency constituent
    constitute constitution constitutional constraints construct construction constructive consul consular consulate
    consult consultancy consultant consultation consume consumption contact contain contaminated contamination
    contemporary contempt contend content contention contentious contest contestant context continent continental
    contingency contingent continually continuation continue continuity continuous contract contraction contractor
    contradictory contrary contrast contribute contribution contributor control controversial controversy convene
    convenience convenient convent convention conventional convergence conversation conversion convert convertible
    convey convict conviction convince convoy cook cookbook cookie cool cooperate cooperation cooperative coordinate
    coordination coordinator cop cope copy copyright coral cord core cork corn coronation coroner corporal corporate
    corporation corps corpse corpus correct correction correspond correspondence correspondent corridor corrupt
    corruption cosmetic cosmic cost costume coteach cottage cotton couch could council councillor counsel counselor
    count countdown counterfeit counterpart countess countless country countrymen countryside county coup couple
    courage courageous courier course court courtesy courthouse courtroom courtyard cousin cove covenant coverage
    covert coveted cow cowboy coyotes crab crack cradle craft crammed cramped crane crash crater crazy cream create
    creation creative creativity creator creature credentials credibility credible credit creditors creek crescent
    crest crew cricket crime criminal crimson crippled crippling crises crisis crisp criteria critic critical
    criticism criticize critique crop cross crossroads crow crowd crown crucial crude cruel cruelty cruise crumbling
    crunch crusade crusaders crush crust cry crystal cube cubic cubs cue cuisine culinary culminated culminating cult
    cultivated cultivation cultural culture cumulative cup curator curb cure curfew curiosity curious curling currency
    current curriculum curry curse curtail curtain curve cushion custodial custodian custody custom customary cut
    cutbacks cute cycle cyclist cyclone cylinder cynical czar dad daddy daily dairy daisy dam damage dame damn dance
    danger dangerous dare dark darkness darling dart dash data database date daughter daunting dawn day daylight
    daytime dazzling dead deadliest deadline deadlock deaf deal dealt dean dear death debate debrief debris debt debut
    decade decay deceased decent deception decide decision decisive deck declaration declare decline decodable
    decorated decoration decorative decrease decree dedicated dedication deduction deed deemed deep deepen deepest
    deer defamation default defeat defect defend defendant defense defensive deferred defiance defiant deficiency
    deficit define definite definition definitive deflation deflected defunct defy degradation degree deity delay
    delegate delegation deleted deliberate deliberations delicate delicious delight deliver delivery delta deluxe
    demand demise democracy democrat democratic democratically demolished demolition demon demonstrate demonstration
    demonstrators den denial denomination denotes denounce dense density dent dental dentist deny depart department
    departure depend dependence dependent depict depiction depleted deportation deported deposed deposit depot
    depreciation depressed depression deprived depth deputy derail derivative derived derives descend descendant
    descent describe description desert deserve design designate designation desirable desire desk desktop despair
    desperate desperation despite dessert destabilize destination destined destiny destroy destruction destructive
    detached detachment detail detain detect detection detective detector detention deter deteriorated deteriorating
    deterioration determination determine deterrent detonated devastated devastating devastation develop development
    device devil devised devote devotion diabetes diagnosed diagnosis diagnostic dial dialect dialogue diameter
    diamond diarrhea diary dice dictate dictator dictatorship dictionary did die diesel diet dietary differ difference
    different differential difficult difficulty dig digest digit digital dignitaries dignity dilemma dim dimension
    dimensional diminish din dinosaur diocese dioxide dip diploma diplomacy diplomat diplomatic dire direct direction
    directive director directory dirt dirty disability disabled disadvantage disagree disagreement disappear
    disappearance disappointed disappointing disappointment disarm disarmament disarray disaster disastrous disbanded
    disc discarded discharge disciplinary discipline disclose disclosure disco discomfort discontent discontinued
    discount discourage discourse discover discovery discredit discretion discrimination discriminatory discuss
    discussion disease disgrace disgruntled disguise dish disk dislike dismal dismantle dismay dismiss dismissal
    disorder dispatch disperse displaced displacement display disposable disposal disposition dispute disqualified
    disregard disrupt disruption dissatisfaction dissatisfied dissent dissident dissolution dissolve distance distant
    distinct distinction distinctive distinguish distorted distracted distraction distress distribute distribution
    distributor district districtwide distrust disturbance disturbed disturbing ditch dive divers diverse diversify
    diversion diversity divert divide dividend divine division divisive divorce do dock doctor doctorate doctrine
    document documentary documentation dodge doe dog dole doll dollar dolphin domain dome domestic dominance dominant
    dominate domination dominion donate donation done donor doom door doping dormant dormitory dos dose dot double
    doubt doubtful dough dove down downfall downgrade downhill downing downs downstream downtown downward dozen draft
    drag dragon drain drainage drama dramatic dramatically drank draped drastic drastically draw drawn dream dress
    drew drift drill drink drive driven drone drop dropoff drought drove drowned drowning drug drum drunk drunken dry
    dual dubbed dubious duchess duck due duel duet dug dugout dull dumb dump dunk duo duplicate durable duration
    during dusk dust dusty duty dwarf dwelling dwindling dying dynamic dynamite dynamo dynasty dyslexia each eager
    eagle ear earlier earliest earmarked earn earnest earth earthquake ease easier easiest easily east eastern
    eastward easy eat eaten eccentric ecclesiastical echo eclectic eclipse ecological ecology economic economically
    economist economy ecosystem edge edit edition editor editorial educate education educational educator effect
    effective effectiveness efficiency efficient effort egg ego eh eight eighteen eighth eighty either ejected
    elaborate elbow elder eldest elect election electoral electorate electors electric electrical electricity electron
    electronic electronically elegant element elementary elephant elevated elevation elevator eleven eleventh
    eligibility eligible eliminate elimination elite else elsewhere elusive email embargo embark embarrassed
    embarrassing embarrassment embassy embedded embezzlement emblem embrace embryonic embryos emerge emergence
    emergency emigrated eminent emir emission emotion emotional emperor emphasis emphasize empire employ employee
    employment empowered empress empty enable enact enclosed encoded encompasses encounter encourage encouragement
    encyclopedia end endanger endeavor endemic endless endorse endorsement endowment endurance endure enemy energetic
    energy enforce enforcement engage engagement engine engulfed enhance enjoy enlarged enlargement enlisted enormous
    enough enraged enrich enrichment enroll enrollment ensemble ensued ensuing ensure enter enterprise entertain
    entertainment enthusiasm enthusiastic enthusiasts entire entirety entitled entity entrance entrenched entrusted
    entry envelope environment environmental envoy enzyme epic epidemic episode equal equality equation equatorial
    equestrian equilibrium equipment equipped equitable equity equivalent era eradicate erase erect erode erosion
    erotic erratic error erupted eruption escalate escalation escape escort especially espionage essay essence
    essential establish establishment estate esteem estimate eternal ethic ethical ethnic etymology evacuate
    evacuation evade evaluate evaluation evangelical evasion eve even event eventual evergreen every everybody
    everyday everyone everything everywhere evidence evident evil evolution evolutionary evolve exacerbated exact
    exaggerated exam examination examine example excavated excavation exceed excellence excellent except exception
    exceptional excerpts excess excessive exchange excited excitement exciting exclude exclusion exclusive excuse
    execute execution executive exempt exemption exercise exert exhaust exhibit exhibition exile exist existence exit
    exodus exotic expand expansion expatriates expect expectancy expectation expedition expel expenditure expense
    expensive experience experiment experimental expert expertise expiration expire explain explanation explicit
    explode exploit exploitation exploration explore explosion explosive export expose exposition exposure express
    expression expressway expulsion extant extend extension extensive extent exterior external extinct extinction
    extortion extra extract extraction extradite extradition extraordinarily extraordinary extreme extremist eye
    fabric fabricated fabulous facade face facial facilitate facilitator facility fact faction factor factory faculty
    fade fail failure faint fair fairness fairy faith faithful fake falcon fall fallen fallout false faltering fame
    familiar family famine famous fan fancy fantastic fantasy far fare farewell farm farmer farmland farther
    fascinated fascinating fascination fascist fashion fashionable fast fastest fat fatal fatalities fate father
    fatigue fault faulty fauna favor favorable favorably favorite fear fearful feasibility feasible feast feat
    feathers feature fed federal federation fee feedback feel feet fell fellow fellowship felony felt female feminine
    feminist fence fend ferry fertile fertility fertilizer festival festive festivities feud fever few fiber fiction
    fictional fidelity field fields fierce fiery fiesta fifteen fifth fifty fight figure file fill film filter fin
    final finale finalist finalized finance financial financier find fine finest finger fingerprints finish finite
    fire firearms firefighter fireworks firm first fiscal fish fisherman fishermen fishery fist fit fitness five fix
    fixture flag flagship flair flamboyant flame flank flare flash flat flattened flavor flawed flaws fled fledged
    fledgling flee fleet flesh flew flexibility flexible flick flight flint flip float flock flood floor flora floral
    flotilla flour flourish flow flowers flown flu fluctuations fluent fluid flung flurry flush flute fly flyers foam
    focal focus foe fog foil fold folk folklore follow followers fond food fool foolish foot footage football
    foothills footsteps for forbidden force forceful forcibly ford forecast forefront forehead foreign foreman
    foremost forensic forest forestry forever forge forget forgive forgiveness forgot forgotten fork form formal
    format formation formative formidable formula formulated fort forth forthcoming fortified fortress fortunate
    fortune forty forum forward fossil foster fought foul found foundation fountain four fourteen fourth fox fraction
    fracture fragile fragments frame framework franc franchise frank franks frantic fraternity fraud fraudulent fray
    freak free freedom freelance freeway freeze freight french frenzy frequency frequent fresh freshman freshmen
    freshwater friction friend friendship frigate frightened frightening fringe frog from front frontier frost froze
    frozen fruit fruitful frustrated frustrating frustration fry fuel fugitive fulfill full fuller fully fumble fun
    function functional fund fundamental fundamentalist funeral fungi funny fur furious furniture further furthermore
    fury fuselage fusion future fuzzy gag gain gala galaxy gallery gallon gamble game gamma gang gangster gap garage
    garbage garden garlic garment garrison gas gasoline gate gates gateway gather gauge gave gay gazette gear gee gem
    gender genera general generate generation generator generic generous genes genesis genetic genetically genius
    genocide genre gentle gentleman gentlemen gently genuine genus geographic geographical geography geological
    geology geometric geometry gesture get ghetto ghost giant gift gig gigantic ginger girl girlfriend give given
    glacier glad glamorous glamour glance glass glimpse global globe gloom gloomy glorious glory glove glow go goal
    goalie goalkeeper goat god goddess godfather goes going gold golden golf gone gong gonna good goodbye goodwill
    goose gore gorge gorgeous gospel gossip got gotten govern government governmental governor gown grab grace grade
    gradebook gradual graduate graduation graffiti graft grain gram grammar grand grandchildren granddaughter
    grandfather grandmother grandparents grandson granite grant grape graph graphic grasp grass grateful gratitude
    grave gravel graves gravity gray grazing great greatest greed green greenback greenhouse greet grenade grew grey
    grid grief grievances grill grim grind grip gritty grizzlies grocery groin groom groove gross ground groundwork
    group grove grow growers grown growth grueling gruesome guarantee guard guardian gubernatorial guerrilla guess
    guest guidance guide guidelines guild guilt guilty guinea guitar guitarist gulf gum gun gunfire gunman gunmen
    gunners gunshot guru gut guy gym gymnasium gymnastics ha habit habitat hackers had hah hail hair half halfway hall
    hallmark hallway halt ham hamburger hamlet hamper hamstring hand handful handicap handle handout handsome handy
    hang happen happier happily happiness happy harassed harassment harbor hard hardened hardest hardline hardship
    hardware harm harmful harmless harmony harness harsh harvest has hastily hat hatch hate hatred haul haunted have
    haven havoc hawk hay hazard hazardous haze he head headache headline headquarters heal health healthcare healthier
    healthy hear heard heart heat heather heaven heavier heaviest heavily heavy heavyweight hedge heed heel hefty
    height heightened heir held helicopter hell hello helm helmet help helpful hemisphere hence hepatitis her herald
    herb herd here hereditary herein heritage hero heroic heroin heroine herself hesitant hesitate hey hi hiatus hid
    hidden hide hierarchy high highest highland highlight highway hijacked hijacking hike hill hillside him himself
    hinder hint hip hire his historian historic historical history hit hoax hobby hockey hold holder hole holiday
    holiest hollow holly holocaust holy homage home homeland homeless homelessness homemade homeroom homestead
    homework homicide homosexual homosexuality honest honesty honey honeymoon honor honorable honorary hood hook hoop
    hop hope hopeful horizon horizontal hormone horn hornets horrible horrific horror horse horsepower hospital
    hospitality hospitalized host hostage hostile hostility hot hotel hottest hour house household hovering how
    however hub huddled hug huge human humane humanitarian humanity humble humid humidity humiliating humiliation
    humor humorous hundred hung hungry hunt hunter hurdle hurled hurling hurricane hurry hurt husband huskies hut
    hybrid hydraulic hydroelectric hydrogen hygiene hypothesis ice icebreaker icon icy id idea ideal identical
    identification identify identity ideological ideology idle idol if ignited ignorance ignore ii iii ill illegal
    illegitimate illicit illness illusion illustrate illustration image imagery imaginary imagination imagine
    imbalance immediate immense immigrant immigrated immigration imminent immune immunity impact impaired impasse
    impending imperative imperial impetus implement implementation implicated implications imply import importance
    important impose impossible impoverished impress impression impressive imprint imprisoned imprisonment improper
    improve improvement improvised impulse impunity in inability inaccurate inactive inadequate inadvertently
    inappropriate inaugural inaugurated inauguration incapable incarnation incentive inception inch incidence incident
    inciting inclined include inclusion inclusive income incomplete inconsistent incorporate incorrect increase
    incredible incredibly incumbent incurred indeed indefinite independence independent index indicate indication
    indicator indices indicted indictment indigenous indirect indispensable individual indoor induce inducted
    induction industrial industrialized industry ineffective inefficient ineligible inequality inevitable inevitably
    inexpensive inexperienced infamous infant infantry infected infection infectious inferior infield infiltration
    infinite inflammation inflammatory inflated inflation inflationary inflicted influence influential influenza
    influx info inform informal informant information infrared infrastructure infringement infuriated ingredient
    inhabitants inhabited inherent inheritance inherited initial initiate initiative inject injection injunction
    injured injuring injury injustice ink inland inmate inn innocence innocent innovation innovative input inquiry ins
    insane inscribed inscription insect insecurity insert inside insight insignia insist insistence inspect inspection
    inspector inspiration inspire instability install installation installment instance instant instead instinct
    institute institution institutional instructed instruction instructional instructor instrument instrumental
    insufficient insulation insulin insult insurance insure insurgent intact intake integral integrate integration
    integrity intellectual intelligence intelligent intend intense intensify intensity intensive intent intention
    intentional inter interact interaction interactive intercept interception interchange intercontinental interest
    interface interfere interference interim interior intermediate intern internal international internet interpret
    interpretation interrogated interrogation interrupted intersection interstate interval intervene intervention
    interventionist interview intimate intimidate intimidation into intricate intriguing introduce introduction invade
    invaders invalid invariably invasion invented invention inventor inventory invest investigate investigation
    investigator investment investor invisible invitation invite invoked involve involvement ion iris iron ironic
    ironically irony irregular irregularities irrelevant irresponsible irrigation is island isle isolate isolation
    issue it italics item its itself iv ivory ivy ix jacket jade jaguar jail jam jar jaw jays jazz jealous jeans
    jeopardize jeopardy jerk jersey jet jewel jewelry jitters job jockey join joint joke journal journalism journalist
    journey joy jubilee judge judgement judgment judicial judiciary judo juice jumbo jump junction jungle junior junk
    junta jurisdiction juror jury just justice justification justify juvenile keen keep kept key keyboard keynote kick
    kickoff kid kidnap kidnappers kidney kill kilograms kilometer kin kind kindergarten kindergartner king kingdom
    kiss kit kitchen kitty knee knew knife knight knit knives knock knockout knot know knowledge known lab label labor
    laboratory laborers laced lack lackluster lacrosse ladder laden lady lag lagoon laid lake lamb lame lamented lamp
    lance land landlord landmark landowners landscape landslide lane language lap large largest larvae laser lashed
    last late lateral latest latitude latter lauded laugh laughter launch launchers laundering laundry laureate laurel
    lava lavish law lawless lawmaker lawn lawsuit lawyer lax lay layout lazy leach lead leadership leaf leaflets
    league leak lean leap learn lease least leather leave lecture led ledger left leg legacy legal legality legend
    legendary legion legislation legislative legislator legislature legitimacy legitimate leisure lemon lend length
    lengthy lens lent lesbian less lesson let lethal leukemia level lever leverage liability liable liaison libel
    liberal liberalization liberated liberation libertarian liberty librarian library licence license lid lie
    lieutenant life lifelong lifestyle lifetime lift ligament light lighthouse lightning lightweight like likelihood
    likened likewise lily limbo limbs lime limestone limit limitations line lineage linear lingering linguistic link
    lion lip liquid liquor list listen listeners lit literacy literally literary literature liters litigation littered
    little live livelihood livestock load loan lobby lobbyist lobster local locality locate location lock lockdown
    locomotive lodge log logic logical logo lone long longest longevity longitude look looming looms loop loose looted
    looting lord lose loss lost lot lottery lotus loud lounge love low lowest loyal loyalty luck lucky lucrative
    luggage lull lumber lunar lunch luncheon lunchroom lung lure lush luxurious luxury lying lyric lyrical machine
    machinery macintosh mad madame made madness magazine magic magical magistrate magnate magnet magnetic magnificent
    magnitude maid maiden mail main mainland mainstream maintain maintenance maize majesty major majority make
    makeshift makeup malaria male mall malnutrition mama mammals mammoth man manage management managerial mandate
    mandatory maneuver manifesto manipulate manipulation mankind manor manpower mansion manslaughter mantle manual
    manufacture manuscript many map maple mar marathon marble march mare margin marginal marijuana marine mariners
    marital maritime mark market marketplace marks marriage marrow marry marshal mart martial martyr marvel mas mascot
    mask massacre massage massive mast mastermind masterpiece mat match mate material maternal math mathematical
    mathematician mathematics matrix mature maturity mausoleum maverick maxim maximize maximum may maybe mayhem mayor
    maze me meadow meadows meal mean meaningful meaningless meant meantime meanwhile measure measurement meat mechanic
    mechanical mechanism medal media median mediate mediation mediator medical medication medicine medieval mediocre
    meditation medium medley meet melody melt member membership membrane memo memoir memorable memorandum memorial
    memory men menace mend mental mentality mention mentor menu mercantile mercenaries merchandise merchant mercury
    mercy mere merge merit merry mess message messenger messier met metal metallic metaphor method methodology metric
    metro metropolis metropolitan mice microaggression microphone microwave midday middle midnight midst midway might
    mighty migrant migrated migration migratory mild mile mileage miles milestone militant militarily military militia
    milk mill milligrams million millionaire mills mind mindset mine mineral miniature minimal minimize minimum
    minister ministerial ministry minor minority mint minus minute miracle mirage mired mirror misconduct misdemeanor
    miserable misery misleading misled mismanagement miss missile mission missionary mistake mistaken mistress
    misunderstanding misuse mitt mix mixture mob mobile mobility mobilize mock mode model moderate modern
    modernization modernize modest modification modify module moist moisture mold molecular molecule mollusk mom
    moment momentum monarch monarchy monastery monetary money monitor monk monkey monopoly monsoon monster month
    monument monumental moo mood moody moon moose moral morale morality moratorium more moreover morning mortal
    mortality mortar mortgage mosaic mosque mosquito moss most motel moth motion motivated motivation motive motor
    motorcade motorcycle motorists motorway motto mound mount mountain mountainous mourners mourning mouse mouth move
    movement movie ms much mud muddy multi multilingual multinational multiple municipal municipality murder murky
    muscle muscular muse museum mushroom music musical musician must mustard mutation muted mutiny mutual my myriad
    myself mysterious mystery myth mythology nail naive naked name namesake narcotics narrative narrator narrow nasty
    nation national nationalism nationalist nationality nationwide native natural nature nautical naval navigate
    navigation navigator navy near nearby nearest neat necessarily necessary necessity neck need needle needy negative
    neglect negligence negotiate negotiation negotiator neighbor neighborhood neither neon nephew nerve nervous nest
    net network neurons neutral neutrality never nevertheless new newborn newcomer newest newsletter newspaper newt
    next nice niche nickel nickname nicotine niece night nightclub nightmare nine nineteen nineteenth ninety ninth
    nitrogen no nobility noble nobody nod noise noisy nominal nominate nomination nominee non none nonetheless
    nonfiction nonpartisan nonprofit nonsense nonstop noon nor norm normal north northeast northeastern northern
    northward northwest northwestern nose nostalgia not notable notably notation notch note notebook noteworthy
    nothing notice noticeable notification notify notion notoriety notorious nova novel novelist novelty now nowadays
    nowhere nuclear nucleus nude nudity nuggets number numbers numeracy numerical numerous nun nurse nursery nut
    nutrients nutrition nutritional oak oasis oath obesity obey object objection objective obligation obliged obscure
    observation observatory observe obsessed obsession obsolete obstacle obstruction obtain obvious occasion
    occasional occupancy occupants occupation occupational occupy occur occurrence ocean oceanic odd of off offended
    offender offense offensive office official offset offshore offspring often oh oil okay old oldest olive ominous
    omitted on onboarding once one ongoing onion only onset onslaught onto onwards open openness opera operate
    operation operational operative operator opinion opium opponent opportunity oppose opposite opposition oppression
    opt optic optical optimal optimism optimistic option optional or oracle oral orange orbit orbital orchard
    orchestra orchestral orchestrated ordained ordeal order ordinance ordinary ore organ organic organisms
    organization organizational organize orient oriental orientation origin original originated originating orphanage
    orphans orthodox ostensibly other otherwise ought ounce our ourselves oust out outbreak outcome outcry outdated
    outdoor outfield outfit outgoing outlaw outlet outline outlook outlying outnumbered outpost output outrage
    outrageous outreach outright outset outside outskirts outspoken outstanding outward oval ovation oven over overall
    overcame overcome overcrowded overdue overhaul overhead overlap overlooked overlooking overnight overrun oversaw
    overseas oversee overseen overshadowed oversight overthrow overtime overturn overview overweight overwhelmed
    overwhelming owe own ownership oxide oxygen ozone pace pacific pack package packers packet pact pad paddy pagan
    page pageant paid pain painful paint pair pal palace pale palm pan panda panel panic panicked panther pants papal
    paper paperback paperwork par parachute parade paradise paraeducator paragraph parallel paralysis paralyzed
    parameters paramount paraprofessional parcel pardon parent parental parentheses parish parity park parks parkway
    parliament parliamentary parody parole parsons part partial participant participate participation particle
    particular partisan partition partner partnership party pas passage passenger passion passionate passive passport
    past pasta paste pastor pastoral pat patch patent path pathway patience patient patriarch patriot patriotic
    patriotism patrol patron patronage pattern patty pause pave pavement pavilion pay payment payroll peace peaceful
    peach peak peanut pearl peasant peculiar pedagogy pedal pedestrian peel peer pegged pen penal penalty pence pencil
    pending penetrate penguin peninsula pennant penny pension pentagon people pepper per perceive percent percentage
    perception percussion perennial perfect perfection perform performance perhaps peril perimeter period periodic
    periodically perished perjury permanent permission permit perpetrators perpetual persecution persist persistent
    person persona personal personality personnel perspective persuade pervasive pessimistic pesticides pet petition
    petrol petroleum petty pew phantom pharmaceutical pharmacy phase phenomena phenomenal phenomenon philanthropist
    philanthropy philosopher philosophical philosophy phoenix phone phonics photo photograph photographic photography
    phrase physical physician physicist physics pianist piano pick pickup picnic picture picturesque pie piece pierce
    pig pike pile pilgrim pilgrimage pill pillar pilot pin pinch pine pink pioneer pipe pipeline piracy pirate pistol
    pistons pit pitch pity pivotal pizza place placement plague plain plaintiff plan plane planet plant plantation
    plaque plasma plastic plate plateau platform platinum platoon play playground playlist playwright plaza plea plead
    pleasant please pleasure pledge plenty plight plot plug plummeted plunge plural plus plutonium pneumonia pocket
    podium poem poet poetic poetry point poised poison poisonous poker polar pole police policeman policemen policy
    polio polish polite political politician politics poll polluted pollution polo polytechnic pond pool poor poorest
    pop pope poppy popular popularity populated population populous porch pork pornographic pornography port portable
    portal portfolio portion portrait portray portrayal pose position positive possess possession possibility possible
    possibly post postal posthumously postpone postponement posture pot potato potent potential potter pottery poultry
    pound pour poverty powder power powerful powerhouse powers practical practice practicum practitioners pragmatic
    prairie praise pray preacher preaching precarious precaution preceded precedent preceding precinct precious
    precipitation precise precision precursor predator predecessor predict predictable prediction predominantly prefer
    preference preferential pregnancy pregnant prehistoric prejudice prek preliminary prelude premature premier
    premiere premise premium preparation preparatory prepare preschool prescribed prescription presence present
    presentation preservation preserve presided presidency president presidential presiding press pressure prestige
    prestigious presumably presumed pretend pretext pretty prevail prevalence prevalent prevent prevention preventive
    preview previous prey price pride priest priesthood primarily primary prime primitive prince princess principal
    principle print prior priority prison privacy private privatization privilege privy prize pro probability probable
    probably probation probe problem problematic procedural procedure proceed process procession processor proclaimed
    proclamation procurement prodigy produce product production productive productivity profanity profession
    professional professor profile profit profitable profound program programme programmers progress progression
    progressive prohibit prohibition prohibitive project projection proliferation prolific prolonged prominence
    prominent promise promote promotion prompt prone pronounced pronunciation proof prop propaganda propelled property
    prophet proponent proportion proportional proposal propose proposition proprietary propulsion prose prosecute
    prosecution prosecutor prospect prospective prosperity prosperous prostitute prostitution protagonist protect
    protection protective protein protest protestant protestors protocol proton prototype protracted proud prove
    proven provide providence province provincial provision provisional provocation provocative provoke prowess
    proximity proxy prudent pseudonym psychiatric psychiatrist psychiatry psychic psychological psychologist
    psychology pub public publication publicity publicized publish puck pull pullout pulp pulse pump pumpkin punch
    pundits punish punishable punishment punitive punk punt pupil puppet purchase pure purge purity purple purported
    purpose purse pursue pursuit push put putt puzzle pyramid quake qualification qualifier qualify quality quantity
    quantum quarantine quarry quarter quarterback quartet queen quell quest question questionable quick quiet quirky
    quit quite quiz quota quote rabbi rabbit race racial racism racist rack racket radar radiation radical radio
    radioactive radius raft rage raid raiders rail railroad railway rain rainbow rainfall rainy raise rally ram ramp
    rampage rampant ran ranch random rang range rank ransom rap rape rapid rare rash rat rate rather ratification
    ratify ratio rational rationale rattled ravaged ravens raw rays razor re reach react reaction reactor read readily
    readiness ready real realism realistic reality realization realize realm reap rear reason reasonable reasonably
    reassure rebate rebel rebellion rebellious rebound rebuffed rebuild rebuilt recall recapture receipts receive
    recent reception recess recession recipe recipient reckless reclaim recognition recognizable recognize recommend
    recommendation reconcile reconciliation reconnaissance reconsider reconstructed reconstruction record recount
    recover recovery recreation recreational recruit recruitment rectangular rector recurring recycled recycling red
    redemption redesigned reduce reduction reef reel refer referee reference referendum referral refined refinery
    refining reflect reflection reform reformation reformers refrain refrigerator refueling refuge refugee refund
    refurbished refusal refuse regain regard regardless regent regime regiment region regional register registrar
    registration registry regret regular regulate regulation rehabilitation rehearsal reign rein reinforce
    reinforcements reinstated reiterated reject rejection rejoin relate relation relationship relative relax relay
    release relegated relentless relevance relevant reliability reliable reliance reliant relics relief relieve
    religion religious relinquish relocate relocation reluctance reluctant rely remain remainder remake remark
    remarkable remarkably remedy remember remembrance remind reminiscent remnants remote removal remove renaissance
    renamed render rendition renegade renew renewable renewal renounce renovated renovation renowned rent rental
    reopen reorganization reorganized repair repatriated repay repayment repeal repeat repercussions repertoire
    repetition replace replacement replay replica reply report represent representation representative repression
    reprinted reprisals reproduction reproductive republic republican reputation reputed request require requirement
    rescue rescuers research resemblance resemble resentment reservation reserve reservoir reshuffle reside residence
    resident residential resign resignation resist resistance resistant resolution resolve resonance resort resource
    respect respectable respective respiratory respond response responsibility responsible responsive rest restart
    restaurant restitution restive restless restoration restorative restore restrained restraint restrict restriction
    restrictive restroom restructure result resume resumption resurgence resurrection retail retain retaliate
    retaliation retention retire retirement retreat retribution retrieve retrospective return reunion reunited revamp
    reveal revelation revenge revenue revered reversal reverse review revise revision revival revive revoked revolt
    revolution revolutionary reward rewrite rhetoric rhythm rhythmic rib ribbon rice rich richest rid ridden riddled
    ride ridge ridiculous rife rifle rift rig right rigid rigor rigorous rim ring rink riot rioters rip ripe rise
    risen risk risky rite ritual rival rivalry river rivers roach road roadblocks roadside roar roast rob robbers
    robbery robin robot robust rock rocket rocky rode rodeo rods roe rogue role roll romance romantic roof rookie room
    root rope rose rosemary roster rotating rotation rotten rouge rough round rout route routine row royal royalty rpm
    rub rubble rubric ruby rude rue rugby rugged ruin rule rumor run runaway runway rural rush rust rusty ruthless
    sabotage sabres sack sacred sacrifice sad saddened sadness safe safeguard safety saga sage said sail sailor saint
    sake salad salary sale salesman salmon salon salt salute salvage salvation same sample sanction sanctuary sand
    sandstone sandwich sandy sang sanitation sank sap sat satellite satire satirical satisfaction satisfactory satisfy
    saturated sauce sausage savage save savvy saw say scaffold scale scan scandal scant scarce scare scarlet scarred
    scars scary scattered scenario scene scenery scenic schedule scheme scholar scholarship school schoolchildren
    schoolwide science scientific scientist scope score scout scramble scrap scratch scream screen screw script
    scrutiny sculptor sculpture sea seafood seal search seaside season seasonal seat sec secession second secondary
    secrecy secret secretary secretive sect section sector secular secure security sedan see seek seem seemingly seen
    segment segregation seize seizure sel seldom select selection selective self sell sellers semester semiconductor
    semifinal seminar seminary senate senator send senior sensation sensational sense sensible sensitive sensitivity
    sensor sent sentence sentiment sentimental separate separation sequel sequence sergeant serial series serious
    seriousness sermon servant serve service servicemen session set setback settle settlement seven seventeen seventh
    seventy several severance severe severity sewage sex sexual sexuality sexy shade shadow shaft shake shaken shaky
    shall shallow sham shame shape share shareholder shark sharp shattered she sheep sheet sheik sheikh shelf shell
    shelter shelves shepherd sheriff shield shields shift shin shine shiny ship shipment shire shirt shock shoe shook
    shoot shop shoppers shore short shortage shortcomings shortened shortest shortfall shot shotgun should shout show
    showcase showdown shown shrank shrapnel shrimp shrine shrink shrugged shunned shut shutdown shuttle shy siblings
    sick sickness side sideline sidewalk siege sierra sight sign signal signature significance significant signup
    silence silent silicon silk silly silver similar similarity simmering simple simplicity simplified simply
    simulated simulation simultaneous sin since sincere sincerity sing single singular sinister sink sir sirens sister
    sit site situated situation six sixteen sixth sixty sizable size skate skeleton skeptical skepticism skeptics
    sketch ski skill skillet skin skip skirt skull sky skyline slack slain slam slap slash slate slaughter slave
    slavery slaying sleep sleeve slender slept slew slice slick slid slide slight slim slip slogan slope sloppy slot
    slow slug sluggish slum slump small smallest smallpox smart smash smell smile smoke smokers smooth smuggle
    smugglers snack snail snake snap snatch sneak sniper snow so soaked soap soar sober soccer social socialism
    socialist society sociology socks soda sodium soft softball soften software soil solar sold soldier sole solemn
    solicitor solid solidarity solitary solo solution solve somber some somebody someday somehow someone something
    sometime somewhat somewhere son song sonic soon sophisticated sophomore soprano sore sorrow sorry sort sought soul
    sound soundtrack soup sour source south southeast southeastern southern southwest southwestern sovereign
    sovereignty sox spa space spacecraft span spare spark sparkling sparks spat spate spawned speak spearheaded spears
    special specialist specialized specializes specializing specialty species specific specifically specification
    specify specimen spectacle spectacular spectator specter spectrum speculate speculation speculative speculators
    sped speech speed speedy spell spend spent sperm sphere spice spider spike spill spin spinal spine spiral spirit
    spiritual spite splash split spoiled spoke spoken spokesman spokesmen spokesperson spokeswoman sponsor sponsorship
    spontaneous spoon sporadic sport spot spotlight spouse sprained sprawling spray spread spree spring springboard
    sprinkle sprint spun spur spy squad squadron squandered square squash squeeze stabbed stabbing stability stabilize
    stable stack stadium staff staffroom stage staggering stagnant stained staircase stairs stake stakeholder
    stalemate stall stamp stampede stance stand standard standardized standby standoff standpoint standstill staple
    star stark start startling starvation starved state statement statesman static station statistical statistics
    statue stature status statute statutory staunch stave stay steadily steady steak steal steam steel steep steer
    stellar stem step stereo stereotypes sterling stern stick sticky stiff still stimulate stimulus sting stint
    stipulated stir stock stockpile stoke stole stolen stomach stone stood stop stoppage storage store storm stormy
    story straight straightforward strain strait strand strange strapped strategic strategy straw strawberry stray
    streak stream streamline street strength strengthen stress stretch strewn stricken strict stride strife strike
    string stringent strip strive stroke strong strongest stronghold struck structural structure struggle stubborn
    stuck stud student studio study stuff stumbled stumbling stump stunned stunning stunt stupid style stylish sub
    subcommittee subdivided subdivision subdued subject submarine submerged submission submit subordinate subscribers
    subscription subsequent subsidiary subsidized subsidy substance substantial substitute subtle suburb suburban
    subway succeed success successful succession successive successor succumbed such sudden sue suffer sufficient
    sugar suggest suggestion suicide suit suitable suite sulfur sultan sum summary summer summers summit summoned sun
    sung sunk sunlight sunny sunrise sunset sunshine super superb superintendent superior superiority supermarket
    supernatural superstar supervise supervision supervisor supervisory supplement supplier supply support supportive
    suppose suppress suppression supremacy supreme sure surf surface surge surgeon surgery surgical surname surpass
    surplus surprise surreal surrender surround surveillance survey survival survive survivor susceptible suspect
    suspend suspense suspension suspicion suspicious sustain sustainable swallow swamp swan swap swat sway swear sweat
    sweep sweet swell swept swift swim swine swing switch swollen sword sworn swung syllabus symbol symbolic symbolism
    sympathetic sympathy symphony symptoms synagogue syndicate syndrome synopsis synthesis synthetic syrup system
    systematic systematically tab table tablespoon tablets tabloid taboo tackle tactic tactical tag tail tailored
    tainted take taken takeoff takeover takers tale talent talk tall tallest tally tame tan tandem tang tangible tank
    tap tape tar tardy target tariff tarnished task taste tattoo taught tavern tax taxation taxi taxpayer tea teach
    team teammate teamsters tear teaspoon technical technician technique technological technology tee teen teenage
    teeth telecommunications telegram telegraph telephone telescope televised television tell temper temperature
    temple tempo temporarily temporary temptation tempted ten tenant tend tendency tendon tenet tennis tenor tense
    tension tent tentative tenth tenure term terminal terminate termination terminology terminus terrace terrain
    terrestrial terrible terribly terrific terrified territorial territory terror terrorism terrorist test testament
    testify testimony text textbook textile texture than thank that thatcher the theater theatre theatrical theft
    their them theme themselves then theological theology theorem theoretical theory therapeutic therapist therapy
    there thereafter thereby therefore thermal these thesis they thick thief thieves thigh thin think third thirteen
    thirty this thorn thorny thorough thoroughbred those though thought thoughtful thousand thread threat threaten
    three threshold threw thrill thrive throat throne through throughout throw thrown thrust thugs thumb thunder
    thunderstorms thus thwart ticket tidal tide tie tiger tight tighten tile till tilt timber time timetable tin tiny
    tip tire tissue title to toast tobacco today toe together toilet token told tolerance tolerant tolerate toll
    tomato tomb tomorrow ton tone tong tongue tonight tonne too took tool toolkit tooth top topic topple torch tore
    torn tornado torpedo torque torrential torture toss total touch touchdown tough toughest tour tourist tournament
    touted tow toward towel town toxic toy trace track tract traction tractor trade trademark tradition traditional
    traffic trafficking tragedy tragic trail train traits transaction transcript transfer transform transformation
    transit transition transitional translate translation translator transmission transmit transparency transparent
    transplant transport transportation trap trash trauma traumatic travel travellers treason treasure treasury treat
    treatment treaty tree trek tremendous trench trend trial triangle triangular tribal tribe tribunal tributary
    tribute trick tricky trigger trillion trilogy trim trinity trio trip triple triumph troop troopers trophy tropical
    trouble troupe trousers trout truce truck true truly trump trumpet trunk trust trustee truth try tube tuberculosis
    tucked tug tuition tumble tumor tumultuous tuna tune tunnel turbine turbulence turbulent turf turkey turmoil turn
    turnaround turnout turnover turnpike turtle tutor twelfth twelve twentieth twenty twice twilight twin twist
    twitter two tycoon tying type typhoon typical ubiquitous ugly ultimate ultimatum ultra umbrella umpire unable
    unacceptable unanimous unanswered unarmed unauthorized unavailable unaware unbelievable uncertain uncertainty
    unchanged uncle unclear uncomfortable uncommon unconditional unconfirmed unconscious unconstitutional
    unconventional uncover undecided under undercover undercut underdog undergo undergone undergraduate underground
    underlined underlying undermine underneath underscore understand understandable understood undertake undertaken
    undertook underwater underwear underwent underworld undocumented undoubtedly unearthed uneasy unemployed
    unemployment uneven unexpected unfair unfamiliar unfinished unfolding unfortunate unfounded unhappy unidentified
    unification unified uniform unilateral union unique unit unite unity universal universe university unjust unknown
    unlawful unleashed unless unlike unlimited unmanned unmarked unmarried unnamed unnecessary unofficial unpack
    unpaid unpleasant unpopular unprecedented unpredictable unrealistic unreasonable unrelated unreliable unresolved
    unrest unrestricted unsafe unspecified unstable unsuccessful unsure until unused unusual unveil unwanted unwilling
    up upbeat update upgrade upheaval upheld uphill uphold upon upper upright uprising uproar ups upset upside
    upstairs upstander upstream upward uranium urban urge urgency urgent urine us usage use useful useless usher usual
    utility utilization utilize utmost utterly vacancy vacant vacated vacation vaccination vaccine vacuum vague vain
    valentine valid validity valley valuable value valve vampire van vanguard vanilla vanished vanity variable variant
    variation variety various varsity vary vast vault vector vegetable vegetation vehemently vehicle veil vein
    velocity velvet vendor venerable vengeance venture venue verb verbal verdict verge verification verify versatile
    verse version versus vertical very vessel vest veteran veterinary veto vi via viability viable vibrant vicar vice
    vicinity vicious victim victorious victory video videotape view vigil vigilance vigilant vigorous vii viii villa
    village villagers villain vine vinegar vineyard vintage vinyl violate violation violence violent violin viral
    virgin virtual virtue virus visa visibility visible visibly vision visit visitor vista visual vital vitamin vivid
    vocabulary vocal vocalist vocational vodka vogue voice void volatile volcanic volcano volley volleyball voltage
    volume voluntarily voluntary volunteer vote vouchers vow voyage vulnerability vulnerable vying wage wagon waist
    wait waived waiver wake walk walkout walkthrough wall walls wan wanderers wandering want war ward warden warehouse
    warfare warheads warm warmth warmup warn warrant warrior wartime wary was wash waste watch watchdog water
    waterfront waters watershed waterway wave wax way we weak weaken weakest weakness wealth wealthiest wealthy weapon
    weaponry wear weary weather web webinar wed wedge wee week weekday weekend weeks weigh weight weird welcome weld
    welfare well wellington wellness wells went were west western westward wet whale wharf what whatever whatsoever
    wheat wheel wheelchair when whenever where whereabouts whereas whereby wherever whether which while whilst whip
    whistle white whiteboard whiteness who whoever whole wholesale wholly whom whose why wicked wicket wide widen
    widespread widow width wielding wife wild wildcats wilder wilderness wildlife will willingness win wind window
    wine wing winter winters wipe wire wisdom wise wish wit witch with withdraw withdrawal withdrawn withdrew withheld
    withhold within without withstand witness wives wizard woes woke wolf wolves woman women won wonder wonderful woo
    wood wooden woodland woods woody wool word wore work workbook workforce workload workout workplace worksheet
    workshop world worldwide worm worn worry worse worsen worship worshippers worst worth worthwhile worthy would
    wound wow wrangling wrap wrath wreck wreckage wrestler wrestling wrist write written wrong wrongdoing wrote xvi
    xxx yacht yard year yearlong yelled yelling yellow yen yes yesterday yet yield yoga you young youngest youngster
    your yourself youth youthful zero zinc zip zone zoo
    """
}
