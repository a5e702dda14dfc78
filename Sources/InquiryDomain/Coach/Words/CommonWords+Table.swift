extension CommonWords {
  /// The ten thousand commonest English words in the order of the alphabet, each closed by its band, A for the commonest.
  ///
  /// Made from the order of the vocabulary of GloVe 6B (Pennington, Socher and Manning, Stanford University, 2014),
  /// which runs from the commonest word to the rarest; released under the Open Data Commons Public Domain Dedication
  /// and License 1.0. Words with signs or digits were left out. A word's band is the whole part of
  /// 26 · ln(1 + place) / ln(10 001), its place counted from 0.
  static let table: StaticString = """
    aF aaronY abZ abandonY abandonedW abbasW abbeyY abcW abdelY abductedY abductionZ abdulX abdullahW abeZ abilitiesZ
    abilityU ableS aboardW abolishedZ aboriginalZ abortionW aboutK aboveT abrahamY abroadV absenceX absentZ absoluteY
    absolutelyX absorbedZ abstractZ abuV abuseV abusedZ abusesY acY academicW academicsZ academyU accelerateZ
    acceleratedZ acceptV acceptableY acceptanceY acceptedV acceptingY acceptsZ accessT accessibleY accessionZ accidentV
    accidentallyZ accidentsY acclaimedZ accommodateY accommodationZ accompaniedW accompanyZ accompanyingZ accomplishZ
    accomplishedY accordW accordanceY accordingO accordinglyZ accordsZ accountU accountabilityZ accountableZ accountedY
    accountingW accountsV accuracyZ accurateY accusationsX accuseZ accusedS accusesY accusingX aceZ acehZ achieveW
    achievedW achievementX achievementsY achievingY acidY acknowledgeY acknowledgedV acousticZ acquireY acquiredW
    acquiringZ acquisitionX acquisitionsZ acquittedZ acresX acrossR actS actedX actingV actionR actionsV activatedZ
    activeU activelyY activistX activistsW activitiesT activityV actorV actorsX actressW actsV actualW actuallyU acuteY
    adW adamX adamsX adaptZ adaptationY adaptedY addU addedP addictionZ addingT additionT additionalU additionallyY
    addressU addressedX addressesZ addressingY addsV adelaideZ adequateY adjacentY adjustZ adjustedY adjustmentZ
    administeredY administrationR administrativeV administratorY administratorsZ admiralY admissionY admitY admitsY
    admittedV adoptX adoptedV adoptingZ adoptionY adrianZ adsX adultW adultsW advanceV advancedV advancesY advancingY
    advantageV advantagesZ adventureY adventuresZ adverseZ advertisementsZ advertisersZ advertisingV adviceW advisedY
    adviserW advisersY advisorY advisoryW advocacyY advocateY advocatedZ advocatesX aerialZ aerospaceZ afcZ affairX
    affairsT affectW affectedV affectingY affectsZ affiliateZ affiliatedY affirmativeZ affordX affordableZ afghanU
    afghanistanS afghansZ aflZ afpT afraidX africaS africanS africansZ afterK aftermathY afternoonU afterwardY
    afterwardsY agY againQ againstM agassiY ageR agedW agenciesV agencyQ agendaW agentV agentsV agesX aggregateZ
    aggressionY aggressiveW aggressivelyZ agingY agoQ agreeV agreedS agreeingZ agreementR agreementsW agreesY
    agriculturalW agricultureV ahW aheadS ahlY ahmadY ahmadinejadY ahmedW aiZ aidS aideX aidedZ aidesW aidsV ailingZ
    aimW aimedU aimingZ aimsX airQ airborneZ airbusY aircraftT airedX airesY airfieldZ airingZ airlineV airlinesV
    airplaneY airplanesZ airportT airportsX airspaceZ airstrikesZ airwaysX alQ alabamaX alanW alarmY alaskaX albaniaY
    albanianX albaniansY albanyZ albeitZ albertX albertaZ albertoY albrightY albumR albumsW alcoholX alertW alexX
    alexanderV alexandriaZ alfredY algeriaY algerianZ aliV aliceY alienZ alignZ alikeZ aliveW allL allanZ allegationZ
    allegationsV allegedU allegedlyW allegingZ allenW allianceU alliedX alliesV allocatedZ allowT allowedS allowingV
    allowsV allyW almostR aloneU alongQ alongsideW alonsoZ alphaZ alpineZ alreadyQ alsoK alterZ alteredZ alternateZ
    alternativeV alternativesZ althoughQ altitudeY altogetherZ aluminumZ alumniZ alwaysS amT amateurX amazingY amazonZ
    ambassadorU ambassadorsZ ambitionZ ambitionsZ ambitiousY ambulanceZ ambushZ amendedZ amendmentW amendmentsZ
    americaR americanN americansS americasZ amidU amirZ ammanZ ammunitionY amnestyX amongP amongstY amountU amountedZ
    amountsX ampZ amsterdamY amyZ anI anaZ anaheimZ analysisV analystU analystsT ancZ ancestorsZ anchorY ancientV andD
    andersenZ andersonW andreY andreaZ andreasZ andreiZ andrewW andrewsZ andyX angelX angelaY angelesT angelsX angerX
    angeredZ angleZ anglicanZ angolaY angryW animalW animalsV animatedY animationZ ankaraY ankleY annX annaX annanW
    anneX anniversaryV announceX announcedR announcementV announcesZ announcingY annualT annuallyX anonymityW
    anonymousY anotherO answerV answeredY answeringZ answersY antarcticZ anthemZ anthonyW anthraxZ antiS anticipatedY
    anticipationZ antitrustZ antonioW anwarZ anxietyY anxiousZ anyN anybodyX anymoreY anyoneU anythingT anywayY
    anywhereX aolZ apU apartW apartheidZ apartmentW apartmentsY apecY apolloZ apologizeZ apologizedZ apologyY apparentW
    apparentlyV appealU appealedX appealingZ appealsW appearU appearanceV appearancesW appearedS appearingX appearsU
    applauseZ appleW applicantsZ applicationW applicationsW appliedW appliesZ applyW applyingZ appointZ appointedU
    appointmentX appointmentsZ appreciateY appreciatedZ appreciationZ approachU approachedX approachesY approachingY
    appropriateW approvalV approveX approvedU approvesZ approximatelyV aprilQ arabT arabiaW arabianZ arabicY arabsY
    arafatU arbitrationZ arcZ archZ archaeologicalZ archbishopY archdioceseZ archipelagoZ architectX architectsZ
    architecturalY architectureX archiveZ archivesY arcticZ areI areaP areasR arenaW argentinaV argentineX argueX
    arguedV arguesY arguingX argumentX argumentsX arielY aristideY arizonaV arkansasX arlingtonZ armW armedT armeniaZ
    armenianZ armiesZ armorZ armoredY armsU armstrongX armyQ arnoldY aroseZ aroundO arrangeZ arrangedX arrangementY
    arrangementsX arrayY arrestU arrestedS arrestsX arrivalW arriveX arrivedT arrivesY arrivingX arroyoY arsenalW artS
    arthurX articleU articlesW artifactsZ artificialY artilleryX artistV artisticY artistsV artsU artworkZ asH aseanX
    ashZ ashcroftZ ashesZ ashleyZ asiaS asianT asideW askU askedR askingW asksX aspectY aspectsX assadY assassinatedZ
    assassinationX assaultW assembledY assemblyU assertedZ assessY assessmentX assetX assetsV assignedW assignmentZ
    assistX assistanceV assistantU assistedY assistsY associateX associatedT associatesX associationS associationsY
    assumeY assumedX assumingZ assumptionZ assurancesZ assureZ assuredY astonZ astronautsZ astrosZ asylumX atI ateZ
    athensW athleteY athletesW athleticW athleticsX atlantaT atlanticV atleticoZ atmosphereX atomicX atopY atpY
    atrocitiesZ attachedX attackQ attackedV attackersY attackingX attacksR attemptT attemptedW attemptingX attemptsV
    attendV attendanceY attendedU attendingX attentionT attitudeX attitudesZ attorneyT attorneysX attractX attractedX
    attractingZ attractionY attractionsZ attractiveX attributedX attributionZ auY auburnZ aucklandZ auctionX audienceV
    audiencesY audioX auditZ augustR augustaZ aungZ auntZ austinW australiaR australianS australiansZ austriaW
    austrianX authorU authoritiesR authorityT authorizedX authorsX autoW autobiographyZ automakerY automakersY
    automaticX automaticallyY automobileY automotiveZ autonomousX autonomyX autumnY availabilityZ availableS avalancheZ
    avenueV averageS averagedY averagingZ aviationW avivY avoidU avoidedY avoidingZ awaitedZ awaitingY awardT awardedV
    awardsU awareW awarenessY awayQ awfulZ axisZ azerbaijanY azizY baZ babiesY babyV bachelorY backN backdropZ backedV
    backersZ backgroundV backingW backlashZ backsY backupY backwardZ baconZ bacteriaY badT badlyX bagX baghdadT bagsX
    bahZ bahrainY bahtY bailY baileyY bailoutY bakerX bakingZ balanceV balancedY baldwinZ baliY balkanZ balkansZ ballT
    balletY ballisticZ balloonZ ballotW ballotsX ballsX balticZ baltimoreW banU bandS bandsX bangZ bangkokX bangladeshW
    bankP bankerZ bankersY bankingV bankruptZ bankruptcyW banksT bannedV bannerY bannersZ banningZ bansZ baptistY barV
    barackW barakY barbaraX barcelonaW bareZ barelyX bargainZ bargainingZ barnesZ barneyZ baronY barracksZ barredY
    barrelW barrelsW barrierY barriersY barryX barsX baseS baseballU basedP basemanZ basementZ basesW bashirZ basicV
    basicallyX basinY basisU basketZ basketballU basqueY basraZ bassX batX batchZ bathZ bathroomZ batsZ batsmanZ
    battalionX battedZ batteredY batteriesZ batteryY battingY battleS battledZ battlefieldZ battlesX battlingY bayT
    bayernY bbcW bcV beI beachU beachesZ beamZ beansZ bearW bearingY bearsX beatT beatenX beatingW beatlesZ beatsY
    beautifulW beautyX becameP becauseM beckZ beckerZ beckhamZ becomeQ becomesV becomingU bedX bedroomY bedsZ beeZ
    beefX beenK beerX beforeM beganP beginT beginningT beginsV begunW behalfW behaviorW behaviourZ behindR beijingT
    beingN beingsZ beirutY belarusY belfastZ belgianX belgiumW belgradeX beliefX beliefsY believeS believedT believesV
    believingZ bellW bellsZ belongY belongedY belongingY belongsY belovedZ belowT beltX benW benchX benchmarkW bendZ
    beneathY benedictY beneficialZ benefitV benefitedZ benefitsV bengalZ benjaminX bennettY bentZ berkeleyY berlinV
    berlusconiY bernankeZ bernardX berryZ berthZ besideZ besidesW bestP betY betaZ bethZ bethlehemZ betterQ bettingZ
    bettyZ betweenN beverlyZ beyondU bhuttoY biasZ bibleY biblicalZ bicycleZ bidT biddingY bidenZ bidsY bigQ biggerW
    biggestS bikeZ bilateralW billR billboardX billedZ billionO billionaireZ billionsX billsW billyX binV bindingY
    biographyW biologicalX biologyZ bipartisanZ birdW birdieY birdiesZ birdsW birminghamY birthW birthdayX bishopW
    bishopsY bitU biteZ bitsZ bitterX bizarreZ blackR blackburnZ blacksX blairV blakeY blameW blamedV blamingZ blankZ
    blastV blastedZ blastsY blazeZ bleedingZ blendZ blessedZ blessingZ blewY blindY blocX blockV blockadeZ blockedW
    blockingY blocksX blogZ bloodU bloodshedZ bloodyX bloombergY blowW blowingZ blownY blueT bluesX bluntZ bmwZ boardR
    boardingZ boardsY boastsZ boatV boatsX bobV bobbyX bodiesU bodyS boeingW bogeyZ boldY boliviaY bolsterY boltonY
    bombT bombardmentZ bombayZ bombedZ bomberX bombersX bombingU bombingsW bombsW bondV bondsV boneX bonesY bonusY
    bonusesZ booZ bookR bookedZ booksT boomX boomingZ boostV boostedY boostingY bootZ boothZ bootsZ bordeauxZ borderS
    borderingZ bordersW boreZ borisX bornQ boroughY borrowZ borrowedZ borrowingY bosniaU bosnianV bossX bossesZ bostonT
    bothN bottleY bottlesZ bottomV boucherZ boughtU boulevardZ bounceZ bouncedZ boundX boundariesY boundaryY bourseZ
    boutZ boutrosZ bowY bowlV bowledZ bowlerZ bowlingY boxV boxerZ boxesY boxingX boyU boycottY boyfriendZ boysV bpY
    bradY bradfordZ bradleyY bradyZ brainW branchV branchesX brandV brandedZ brandonZ brandsX brassZ braveZ bravesY
    brazilU brazilianW breachY breadY breakT breakawayY breakdownZ breakfastY breakingW breaksX breakthroughY breastY
    breathZ breathingZ breedZ breedingY bremenZ brentZ brettZ brianW briberyZ bribesZ brickY brideZ bridgeU bridgesY
    briefV briefedZ briefingY brieflyW brigadeX brigadesZ brightX brilliantY bringT bringingV bringsX brinkZ brisbaneZ
    bristolY britainS britishP britonsZ broadV broadbandZ broadcastV broadcasterZ broadcastersZ broadcastingW
    broadcastsY broaderW broadlyZ broadwayX brokeU brokenV brokerY brokerageY brokeredZ brokersY broncosZ bronxZ
    bronzeW brooklynX brooksY brotherT brotherhoodZ brothersV broughtS brownT brownsZ bruceX bruinsY bruneiZ brunoZ
    brunswickZ brushZ brusselsX brutalY bryanY bryantY btZ bubbleZ buchananY bucharestZ buckZ bucksZ budapestZ
    buddhistY buddyZ budgetS budgetsY buenosY buffaloX buildT buildingR buildingsU builtS bulgariaX bulgarianY bulkY
    bullY bulletY bulletinZ bulletsY bullsY bunchY bundesligaZ bunkerZ burdenY bureauU burialY buriedW burkeZ burmaY
    burnY burnedX burningX burnsX burstY burtonY burundiY buryZ busU buschZ busesX bushP businessP businessesU
    businessmanX businessmenY bustZ busyX butJ butlerY butterY butterflyZ buttonY buyT buyerZ buyersX buyingV buysZ
    buzzZ byH bypassZ byzantineZ caS cabinZ cabinetU cableV cafeY cageZ cairoX cakeZ calZ calculatedZ calendarY
    calgaryZ californiaR callR calledO callingU callsT calmX caloriesZ cambodiaX cambodianY cambridgeX cameP cameraW
    camerasX cameronY cameroonZ campT campaignQ campaignedZ campaigningY campaignsX campbellX campsW campusV campusesZ
    canM canadaS canadianT canadiansZ canalX canberraZ cancelZ canceledX cancellationZ cancelledY cancerU candidacyY
    candidateT candidatesU candyZ cannonZ cannotT canonZ canterburyZ cantonZ canyonY capW capabilitiesY capabilityY
    capableW capacityV capeX capitaY capitalQ capitalsZ capitolX cappedZ capsY captainU captiveZ captureW capturedV
    capturingZ carR caracasZ carbonX cardV cardiffZ cardinalY cardinalsY cardsW careS careerQ careersZ carefulY
    carefullyX caretakerZ careyZ cargoW caribbeanW carlX carloZ carlosW carnegieZ carnivalZ carolZ carolinaV carolineZ
    carpenterZ carpetZ carrZ carriedT carrierW carriersX carriesX carrollZ carryU carryingU carsT carsonZ cartZ cartelZ
    carterW cartoonY cartoonsZ carvedZ caseP casesS caseyY cashU casinoY casinosZ castU castingY castleW castroX
    casualZ casualtiesW casualtyZ catY catalogZ catastropheZ catchW catcherZ catchesZ catchingZ categoriesX categoryW
    cathedralX catherineY catholicU catholicsY catsZ cattleX caucasusZ caucusZ caughtV causeT causedT causesW causingW
    cautionY cautionedZ cautiousY cavalryY caveY cbsW cdW cdcZ cdpZ cdsZ cdyY ceaseW ceasedZ ceasefireX ceilingY
    celebrateX celebratedX celebratingY celebrationX celebrationsY celebritiesZ celebrityX cellV cellsW cellularZ
    celticY celticsY cementY cemeteryX censusU centX centerP centeredY centersW centimetersZ centralQ centreU centresZ
    centsT centuriesX centuryR ceoX ceremonialZ ceremoniesY ceremonyV certainT certainlyV certificateZ certificationZ
    certifiedY chadY chainW chainsZ chairX chairedZ chairmanS chairsY challengeU challengedX challengerY challengesW
    challengingY chamberW chambersY champagneZ championT championsU championshipS championshipsU chanY chanceT
    chancellorX chancesW changX changeR changedT changesT changingW channelU channelsX chantedZ chaosX chapelY chapterX
    chaptersZ characterU characteristicZ characteristicsY characterizedY charactersV chargeT chargedT chargesS
    chargingY charitableZ charitiesZ charityX charlesU charlestonZ charlieX charlotteY charmZ chartW charterX
    charteredZ chartsY chaseX chasedZ chasingZ chatZ chavezW cheapX cheaperY chechenX chechnyaX checkV checkedY
    checkingY checkpointZ checkpointsZ checksX cheeredZ cheeseY chefY chelseaX chemicalV chemicalsY chemistryY chenV
    cheneyX chengZ cherryZ chessY chestY chesterZ chevroletZ chiY chiangZ chicagoT chickenX chickensZ chiefP chiefsX
    childT childhoodX childrenP chileW chileanY chinZ chinaN chineseQ chipX chipsX chiracX chocolateY choiceU choicesY
    choirZ cholesterolZ chooseW choosingY choppedZ chorusZ choseW chosenW chrisV christX christianU christianityY
    christiansX christieZ christineZ christmasV christopherW chronicY chronicleY chryslerX chuckY chungZ churchR
    churchesX churchillZ ciaW cigaretteY cigarettesZ cincinnatiX cinemaY circleX circlesY circuitW circularZ
    circulationY circumstancesW circusZ citedW citiesT citigroupZ citingW citizenX citizensU citizenshipY cityM civicY
    civilS civilianV civiliansU civilizationZ claimU claimedT claimingW claimsT claireZ clanY clarkW clarkeY clashX
    clashedZ clashesW classS classesW classicV classicalX classicsZ classificationY classifiedX classroomZ classroomsZ
    claudeZ clauseZ clayX cleanV cleaningY clearS clearanceZ clearedX clearingY clearlyV clemensZ clergyZ clericY
    clerkZ clevelandW clickZ clientX clientsV cliffZ climateV climbY climbedX climbingY clinchedZ clinicY clinicalY
    clinicsZ clintonQ clippersZ clockX closeQ closedS closelyV closerV closesZ closestY closingV closureX clothesX
    clothingX cloudY cloudsZ clubR clubhouseZ clubsV cluesZ clusterZ cmZ cnnX coU coachR coachedY coachesX coachingX
    coalW coalitionT coastT coastalW coatY cocaY cocaineY codeV codesZ coffeeW cohenY coinZ coinsZ cokeZ colaZ coldV
    coleY colemanZ colinX collaboratedZ collaborationY collapseW collapsedX collarZ colleagueY colleaguesW collectX
    collectedW collectingY collectionU collectionsY collectiveX collectorZ collectorsZ collegeR collegesX collegiateZ
    collinsX collisionY colombiaW colombianX colomboZ colonelX colonialX coloniesZ colonyX colorV coloradoV coloredY
    colorfulZ colorsX colourZ coltsZ columbiaV columbusY columnW columnistY columnsZ comZ combatV combinationW combineY
    combinedV combinesZ combiningZ comeQ comebackY comedianZ comedyW comesT comfortY comfortableX comicX comicsY
    comingS commandU commandedZ commanderU commandersX commandingZ commandsZ commentU commentaryX commentatorZ
    commentatorsZ commentedY commentingZ commentsV commerceV commercialT commercialsZ commissionR commissionedX
    commissionerV commissionersZ commissionsZ commitY commitmentV commitmentsY committedU committeeR committeesY
    committingZ commoditiesY commodityY commonS commonlyW commonsY commonwealthX communeY communicateZ communicationW
    communicationsV communiqueZ communismZ communistU communistsY communitiesV communityR commuterZ compactY companiesQ
    companionZ companyN comparableZ compareZ comparedT comparingZ comparisonY compellingZ compensateZ compensationW
    competeW competedX competingX competitionT competitionsY competitiveW competitivenessZ competitorZ competitorsX
    compilationZ compiledY complainY complainedW complainingZ complaintX complaintsW completeU completedU completelyV
    completingY completionY complexU complexityZ complianceY complicatedX complicationsZ complyY componentY componentsX
    composedW composerX composersZ compositeX compositionY compoundX compoundsZ comprehensiveX comprisesZ comprisingZ
    compromiseW computerT computersW computingZ conZ concededY conceivedZ concentrateY concentratedY concentrationY
    conceptW conceptsZ concernU concernedU concerningX concernsT concertW concertsY concessionZ concessionsY concludeZ
    concludedW concludesZ conclusionX conclusionsZ concreteW condemnZ condemnationZ condemnedX conditionT conditioningZ
    conditionsT condoleezzaZ conductW conductedV conductingY conductorZ confederateZ confederationZ conferenceR
    conferencesY confessedZ confidenceU confidentW confidentialZ confinedZ confirmX confirmationY confirmedU confirmsZ
    confiscatedZ conflictU conflictingZ conflictsX confrontZ confrontationY confrontedZ confusedY confusionY
    conglomerateZ congoX congoleseZ congregationZ congressR congressionalV congressmanY conjunctionZ connectY
    connectedW connecticutX connectingY connectionV connectionsY connectsZ conscienceZ consciousZ consciousnessZ
    consecutiveV consensusX consentZ consequenceZ consequencesX consequentlyZ conservationX conservativeU
    conservativesX considerU considerableX considerablyY considerationY consideredS consideringV considersY consistZ
    consistedY consistentX consistentlyY consistingY consistsW consolidateZ consolidatedZ consolidationZ consortiumY
    conspiracyX constantX constantlyY constituenciesZ constituencyY constituteZ constitutionT constitutionalW
    constructZ constructedX constructionT constructiveZ consulateZ consultZ consultantX consultantsZ consultationZ
    consultationsZ consultingX consumedZ consumerU consumersV consumptionX contactV contactedY contactsX containW
    containedW containerZ containersZ containingX containsV contaminatedZ contemporaryW contendZ contenderZ contendersZ
    contendsZ contentW contentionY contentiousZ contentsZ contestW contestantsZ contestedY contestsZ contextX
    continentX continentalX contingentY continuationZ continueS continuedS continuesV continuingV continuousY
    continuouslyZ contractT contractedY contractorZ contractorsY contractsW contraryY contrastW contributeX
    contributedU contributingY contributionX contributionsW contributorZ controlQ controlledV controllingY controlsW
    controversialW controversyW convenedZ convenienceZ conventionV conventionalX conventionsZ conversationX
    conversationsY conversionY convertY convertedX convictedV convictionX convictionsZ convinceY convincedX convincingZ
    convoyX cookW cookedZ cookingX coolW coolingZ cooperY cooperateX cooperatingZ cooperationT cooperativeY coordinateZ
    coordinatedZ coordinatingZ coordinationY coordinatorX copZ copeY copenhagenY copiesW copperX copyX copyrightX
    coralZ coreW corkZ cornX cornellZ cornerW cornersZ corpZ corporateU corporationW corporationsY corpsW correctX
    correctionZ correctlyZ correspondentY correspondingZ corridorZ corruptY corruptionV costS costaX costlyY costsT
    costumeZ costumesZ cottonX couldM councilQ councilsZ counselX counselingZ countV countedY counterW counterpartX
    counterpartsY countiesX countingY countlessZ countriesP countryN countrysideZ countsX countyQ coupW coupleU
    coupledZ couplesX courageY courseS coursesX courtO courthouseZ courtroomY courtsV cousinY coverU coverageV coveredV
    coveringX coversW cowY cowboysX coxV coxnetZ cpcY crackX crackdownX crackedZ craftY craigX craneZ crashV crashedX
    crashesZ craterZ crawfordZ crazyY creamX createT createdT createsY creatingV creationW creativeX creatorZ
    creaturesZ credentialsZ credibilityY credibleZ creditT creditedX creditorsZ creditsX creekW crewU crewsY cricketV
    crimeU crimesU criminalU criminalsY crisesZ crisisS criteriaY criticX criticalU criticallyZ criticisedY criticismV
    criticizedV criticizingZ criticsU croatY croatiaW croatianX croatsZ cropY cropsY crossT crossedX crossesZ crossingW
    crowdU crowdedY crowdsY crownW crownedZ crucialW crudeV cruelZ cruiseX crunchZ crushZ crushedY cruzY cryY cryingZ
    crystalY cubaV cubanW cubicY cubsY cultY culturalU cultureU culturesY cupQ cupsY curbY cureZ curfewZ curiousZ
    currenciesX currencyU currentR currentlyS curriculumZ curtisZ curveZ custodyW customY customerX customersU customsX
    cutR cutsU cuttingW cycleX cyclingY cycloneZ cypriotY cyprusW czechV daX dadY dailyS dairyZ dakotaY dalaiY daleZ
    dallasW damX damageU damagedW damagesX damagingY damascusY dameY danW danaZ danceV dancerZ dancersZ dancingY
    dangerW dangerousV dangersZ danielW danishX dannyY darfurX darkV darknessZ darrenZ dataT databaseY datafileZ dateT
    datedY datesX datingX daughterT daughtersX daveX davenportZ davidS daviesZ davisV dawnX dayN daysP daytonY dcZ deQ
    deadS deadliestZ deadlineW deadlockZ deadlyW dealQ dealerY dealersW dealingW dealingsZ dealsW dealtY deanW dearZ
    deathQ deathsV debateU debatedZ debatesY debrisY debtU debtsY debutU debutedY decadeU decadesU deceasedZ decemberR
    decentZ decideV decidedS decidesY decidingY decisionR decisionsV decisiveY deckY declarationW declareY declaredU
    declaringY declineV declinedU declinesY decliningX decoratedY decreaseY decreasedZ decreeY dedicatedW deeY deemedY
    deepU deeperY deeplyW deerZ defW defaultZ defeatV defeatedV defeatingY defeatsZ defenceV defendW defendantY
    defendantsX defendedX defenderW defendersY defendingW defenseR defensesZ defensiveW defianceZ deficitV deficitsZ
    defineY definedX definingZ definitelyX definitionX definitiveZ degreeU degreesW delW delawareY delayW delayedW
    delaysX delegateZ delegatesW delegationV delhiX deliberateZ deliberatelyZ delicateZ delightedZ deliverW deliveredW
    deliveriesZ deliveringY deliveryW dellZ deltaW demandT demandedW demandingW demandsV demiseZ democracyU democratW
    democraticR democratsT demographicsY demolishedZ demonstrateY demonstratedX demonstrationX demonstrationsX
    demonstratorsX denZ dengZ denialZ deniedU deniesX denisZ denmarkW dennisX denouncedY denseZ densityX denverW denyX
    denyingZ departedY departmentQ departmentsX departureX dependY dependentY dependingX dependsY depictedZ deployZ
    deployedW deploymentX deportationZ deportedZ depositZ depositsY depotY depressedZ depressionX depthX deputiesY
    deputyT derX derbyX derekZ derivedX desX descendantsZ descendedZ descentY describeX describedT describesX
    describingY descriptionX desertX deserveZ deservedZ deservesZ designT designatedX designationZ designedT designerX
    designersY designsX desireW desiredZ deskY desperateY desperatelyZ despiteR destinationY destinationsZ destinedZ
    destinyZ destroyX destroyedV destroyerZ destroyingY destructionW detailX detailedX detailsT detainedV detaineesX
    detectZ detectedY detectionZ detectiveY detectivesZ detentionW deterioratingZ determinationX determineV determinedV
    determiningZ detonatedZ detroitV deutscheY devastatedY devastatingY developU developedT developerY developersY
    developingU developmentQ developmentsX developsZ deviceW devicesW devilY devilsY devotedX dhakaZ diX diabetesZ
    diagnosedY diagnosisZ dialogueV diameterZ diamondX diamondsZ dianaY dianeZ diaryZ diazZ dickX dictatorY
    dictatorshipZ dictionaryZ didN dieV diedQ diegoW diesY dieselY dietY differZ differenceV differencesW differentR
    differentlyZ difficultT difficultiesX difficultyY digZ digitZ digitalV dignityZ dimensionZ dimensionsZ diminishedZ
    diningY dinnerW dioceseY dioxideZ dipZ diplomacyY diplomatW diplomaticV diplomatsW dippedZ direZ directU directedU
    directingZ directionV directionsY directlyV directorQ directorsW dirtY dirtyY disabilityZ disabledY disagreeZ
    disagreedZ disagreementZ disambiguationZ disappearZ disappearanceZ disappearedX disappointedX disappointingY
    disappointmentY disarmZ disarmamentY disasterV disastersZ disastrousZ disbandedZ discY disciplinaryZ disciplineY
    discloseY disclosedY disclosureY discountY discoverY discoveredV discoveryW discriminationX discussU discussedW
    discussingY discussionW discussionsW diseaseT diseasesX dishY dishesZ diskZ dismissZ dismissalZ dismissedW disneyW
    disorderY disordersZ dispatchedZ displacedX displayW displayedY displaysY disposalZ disputeV disputedX disputesX
    disruptZ disruptedZ dissentZ dissidentZ dissidentsZ dissolvedZ distanceV distantY distinctY distinctionZ
    distinctiveZ distinguishZ distinguishedY distributeZ distributedW distributionV districtQ districtsW disturbingZ
    diveZ diverseY diversityY divideY dividedV dividendZ divineZ divingY divisionS divisionsX divorceY divorcedZ dixonZ
    djZ dlrsT dmitryZ dnaX doM dockZ doctorV doctorateZ doctorsU doctrineZ documentW documentaryX documentedZ
    documentsU dodgeZ dodgersX doesP dogW dogsX dohaZ doingT doleW dollarS dollarsP dolphinsZ domainY domeZ domesticT
    dominanceZ dominantX dominateY dominatedW dominicanY donW donaldX donateZ donatedX donationZ donationsX doneS dongZ
    donnaZ donorY donorsX doorV doorsX dopingY dosZ doseZ dotZ doubleT doubledY doublesX doubtV doubtsY dougY douglasX
    dowV downN downedZ downgradedZ downhillZ downloadZ downsZ downtownV downturnY downwardZ dozenV dozensV dppZ dprkY
    drY draftU draftedY draftingZ dragY draggedY dragonY drainZ dramaW dramaticW dramaticallyY drawU drawingX drawingsZ
    drawnV drawsY drcZ dreamW dreamsY dressX dressedX dressesZ dressingZ drewV driedZ drillZ drillingY drinkX drinkingX
    drinksY driveT drivenW driverV driversW drivesY drivingV dropU droppedT droppingX dropsY droughtY droveW drownedZ
    drugS drugsU drumZ drummerZ drumsY drunkZ dryW duX dualY dubaiX dubbedY dublinX duckZ ducksZ dueQ dugZ dukeW dumpZ
    dumpedZ dumpingZ duncanY duoY durationZ durhamZ duringM dustY dutchU dutiesX dutyW dvdX dyingX dylanZ dynamicY
    dynamicsZ dynastyX eachP eagerX eagleY eaglesY earZ earlX earlierQ earliestX earlyO earnX earnedU earningY
    earningsU earsZ earthV earthquakeW earthquakesZ easeW easedY easierW easilyV easingY eastQ easterZ easternS easyU
    eatW eatenZ eatingX ecbZ echoZ echoedZ ecologicalZ economicP economicallyZ economicsW economiesX economistW
    economistsX economyQ ecuadorY edX eddieY edgarZ edgeV edgedY edgesZ edinburghY editedY editingZ editionV editionsY
    editorU editorialX editorsX edmontonZ edmundZ edsV edtY eduardoZ educatedX educationS educationalW edwardW edwardsX
    eeX effectT effectiveV effectivelyW effectivenessZ effectsV efficiencyY efficientX effortT effortsS eggY eggsX
    egyptU egyptianV ehudZ eightR eighthW eitherS elU elaborateX elbaradeiZ elbowZ elderY elderlyX eldersZ eldestZ
    electX electedT electionQ electionsR electoralW electorateZ electricV electricalX electricityW electronicV
    electronicsX elegantZ elementX elementaryX elementsW elenaZ elephantZ elevatedZ elevationZ elevenY eligibleX
    eliminateX eliminatedX eliminatingZ eliminationZ eliteX elizabethW ellenZ elliottZ ellisZ elseU elsewhereW elvisZ
    embargoY embarkedZ embarrassingZ embassiesZ embassyV embattledZ embraceY embracedZ emergeY emergedW emergenceZ
    emergencyU emergingW emilyZ emiratesY emissionsX emmaZ emmyZ emotionZ emotionalX emotionsZ emperorW emphasisY
    emphasizeZ emphasizedY empireV employZ employedX employeeW employeesT employerY employersX employmentW employsZ
    emptyX enW enableY enabledZ enablingZ enactedZ enclaveY encounterY encounteredZ encountersZ encourageW encouragedX
    encouragesZ encouragingX endN endangeredY endedS endemicZ endingV endlessZ endorseZ endorsedY endorsementZ endsV
    enduredZ enduringZ enemiesX enemyW energyS enforceY enforcedZ enforcementV engageY engagedW engagementY engagingZ
    engineV engineerX engineeringV engineersX enginesX englandR englishS enhanceY enhancedY enhancingZ enjoyX enjoyedX
    enjoyingZ enjoysZ enlistedZ enormousX enoughR enrichedZ enrichmentY enrolledZ enrollmentZ enronX ensembleZ ensuingZ
    ensureU ensuringY enterV enteredU enteringW enterpriseX enterprisesW entersY entertainingZ entertainmentV
    enthusiasmY enthusiasticZ entireU entirelyW entitiesZ entitledX entityZ entranceX entrepreneurZ entrepreneursZ
    entriesZ entryW environmentU environmentalU environmentalistsZ envoyW enzymeZ epY epaZ epicZ epidemicY episcopalZ
    episodeV episodesX equalW equalityY equallyX equationZ equipmentU equippedX equitiesZ equityW equivalentX eraU
    erdoganZ erectedY ericW erikZ eritreaZ ernestZ errorX errorsY eruptedX esZ escalatingZ escalationZ escapeW escapedX
    escortZ escortedZ especiallyS espionageZ espnZ essayZ essaysZ essenceZ essentialX essentiallyX essexZ estZ
    establishW establishedT establishingX establishmentW estateV estatesZ estimateW estimatedT estimatesW estoniaY
    estradaZ etX etaY ethicalZ ethicsY ethiopiaX ethiopianY ethnicU euS eugeneZ euroU europeR europeanP europeansY
    eurosV eurozoneY evacuateZ evacuatedY evacuationY evaluateZ evaluationY evangelicalZ evansX eveX evenN eveningU
    eventS eventsT eventualY eventuallyT everS evertonZ everyQ everybodyW everydayZ everyoneU everythingT everywhereY
    evidenceS evidentY evilX evolutionY evolvedY exW exactX exactlyW examZ examinationY examineY examinedY examiningZ
    exampleS examplesX exceedZ exceededZ excellenceZ excellentX exceptV exceptionX exceptionalZ exceptionsZ excessY
    excessiveY exchangeS exchangedZ exchangesX excitedY excitementZ excitingY excludedZ excludingY exclusiveY
    exclusivelyY excuseZ executedX executionX executionsZ executiveR executivesV exemptZ exerciseW exercisesY
    exhaustedZ exhibitY exhibitedZ exhibitionW exhibitionsZ exhibitsZ exileX exiledZ existW existedY existenceX
    existingV existsY exitX exoticZ expandW expandedW expandingX expansionV expectU expectationZ expectationsV
    expectedP expectingY expectsW expeditionY expelledY expenseY expensesX expensiveW experienceT experiencedW
    experiencesX experiencingZ experimentY experimentalY experimentsY expertW expertiseY expertsT expiredZ expiresZ
    explainW explainedW explainingY explainsY explanationY explicitZ explicitlyZ explodedX exploitZ exploitationZ
    explorationY exploreY explorerZ exploringZ explosionV explosionsY explosiveX explosivesX expoZ exportV exportedZ
    exportersZ exportingZ exportsV exposedX exposureX expressW expressedU expressingY expressionX expulsionZ extendW
    extendedV extendingY extendsZ extensionX extensiveW extensivelyZ extentX exteriorZ externalX extinctZ extraV
    extraditionY extraordinaryX extremeX extremelyW extremistY extremistsY eyeV eyedZ eyesV faY faaZ fabricZ faceR
    facebookZ facedV facesV facilitateY facilitiesV facilityV facingV factS factionY factionsX factoZ factorW
    factoriesX factorsW factoryW factsX facultyX failX failedS failingW failsY failureV failuresZ fairU fairlyX faithW
    faithfulZ fakeY falconsZ fallS fallenW fallingV falloutZ fallsW fallujahZ falseW fameW famedZ familiarW familiesT
    familyO famousU fanW fansT fantasticZ fantasyY farQ farcZ fareY faresZ farewellZ farmV farmerY farmersV farmingY
    farmsX fartherZ fashionV fashionedZ fastU fasterW fastestX fatX fatahX fatalY fateX fatherS fathersZ faultY favorV
    favorableY favoredY favoriteW favoritesZ favorsZ favourY favouriteZ faxX fbiV fcX fccZ fdaY fdchZ feaZ fearU
    fearedX fearingZ fearsV feastZ featZ featureV featuredV featuresU featuringW februaryR fedV federalQ federationV
    federerY feeX feedX feedingY feelT feelingV feelingsX feelsX feesW feetT feinZ felipeZ felixZ fellR fellowU
    fellowshipZ feltU femaleU femalesW fenceY ferdinandZ fergusonY fernandezZ fernandoX ferrariY ferryX festivalU
    festivalsY feverY fewP fewerW fiatZ fiberZ fictionX fictionalY fidelZ fidelityZ fieldR fielderZ fieldsV fierceX
    fifaX fifteenZ fifthT fiftyZ fightS fighterW fightersV fightingS fightsY figureT figuredZ figuresT fijiY fileW
    filedU filesX filingY filipinoY fillX filledW fillingY filmQ filmedY filmingY filmmakerZ filmmakersZ filmsU finalP
    finaleZ finalistZ finalistsZ finallyT finalsV financeT financedY financesY financialQ financiallyZ financingX findR
    findingV findingsX findsW fineU finedY finesY finestZ fingerY fingersZ finishU finishedT finishesZ finishingX
    finlandX finnishY fireR firearmsZ firedU firefightersY firesX fireworksZ firingX firmT firmlyY firmsV firstK
    fiscalV fischerZ fishV fisherY fisheriesZ fishermenY fishingW fitW fitnessY fitsZ fittedZ fitzgeraldZ fiveO fixX
    fixedW fixingZ flagW flagsY flagshipZ flameZ flamesY flashY flatW flavorZ flawedZ fledW fleeY fleeingY fleetW
    flemingZ fleshZ fletcherZ flewX flexibilityZ flexibleZ fliesZ flightT flightsV flipZ floatingZ floodX floodedY
    floodingX floodsY floorU floorsZ florenceZ floridaT flourZ flowW flowerY flowersX flowingZ flownY flowsY floydZ
    fluW fluidZ flyV flyingV fmX focusT focusedV focusesY focusingX foesZ fogZ foldZ foleyZ folkX folksY followU
    followedT followersX followingP followsV foodR foodsX footV footageY footballR footballerX forF forbesY forbiddenZ
    forceQ forcedT forcesQ forcingX fordV forecastW forecastsY foreignO foreignersX forensicZ forestV forestryZ
    forestsX foreverY forgeZ forgedZ forgetX forgottenY formS formalW formallyW formatW formationW formedU formerN
    formerlyW formidableZ formingX formsV formulaW fortV forthY forthcomingZ fortressZ fortuneX fortunesZ fortyZ forumV
    forwardT forwardsZ fossilZ fosterX foughtV foulY foundP foundationU foundationsZ foundedU founderW foundersZ
    foundingX fourN fourteenZ fourthS foxV fraZ fractionZ fragileY frameX frameworkX franceQ franchiseX francisX
    franciscoU francoY francoisZ francsX frankV frankfurtY franklinX franklyZ franzZ fraserZ fraudW fredX freddieZ
    frederickY freeQ freedX freedomU freedomsZ freelyY freemanZ freestyleY freezeY freezingZ freightY frenchQ
    frenchmanZ frequencyY frequentX frequentlyW freshV freshmanY fridayO friedZ friendU friendlyV friendsT friendshipX
    fromI frontS frontierY frostZ frozenX fruitX fruitsZ frustratedY frustratingZ frustrationY ftZ fuZ fuelU fueledY
    fuelsZ fugitiveZ fujimoriZ fulfillZ fullR fullyV funW functionW functionalZ functioningZ functionsX fundS
    fundamentalX fundamentalistZ fundedX fundingV fundraisingZ fundsT funeralX funnyY furZ furiousZ furnitureY furtherR
    furthermoreZ fusionZ futureR futuresW gabrielZ gainV gainedU gainersZ gainingX gainsV galaxyZ galleriesZ galleryX
    gallonY gallonsZ gambleZ gamblingY gameO gamesP gamingZ gandhiZ gangX gangsY gaoZ gapW gapsZ garageZ garbageZ
    garciaX gardenW gardensY garlicZ garrisonZ garyW gasS gasesZ gasolineX gateX gatesW gatewayZ gatherY gatheredW
    gatheringW gaugeY gaveS gayV gazaT gbagboZ gdpX geZ gearY genY genderY geneX generalO generallyU generalsY
    generateX generatedX generatingZ generationV generationsY genericZ generousZ genesY geneticY genevaX geniusZ
    genocideX genreY genuineY genusX geographicZ geographicalZ geographyX geologicalZ georgeS georgetownZ georgiaU
    georgianY geraldZ gerhardZ germanR germansX germanyR gestureZ getO getsU gettingS ghanaY ghostY giantU giantsW
    gibbsZ gibsonY giftX giftsY gilbertY gingrichX giovanniZ girlU girlfriendY girlsV giulianiY giveR givenR givesV
    givingT glacierZ gladY glanceZ glasgowY glassW glassesZ glenZ glennY globalS globalizationZ globeW gloriaZ gloryY
    gmW gminaY gmtU goP goalS goalieZ goalkeeperX goalsT godU godsZ goesU goingO golanZ goldS goldenV goldmanY golfV
    gomezZ goneU gongZ gonzalesZ gonzalezX goodO goodsV goodwillZ googleX gopW gordonW goreV gospelZ gotQ gothicZ
    gottenX governZ governanceY governedZ governingW governmentL governmentalY governmentsU governorT governorsY gpZ
    grabZ grabbedY graceX gradeW gradesY gradualZ graduallyX graduateW graduatedW graduatesZ graduatingY graduationY
    grafX grahamX grainY grammarZ grammyZ gramsY grandT grandchildrenZ grandeZ grandfatherY grandmotherY grandsonZ
    grantV grantedV grantingZ grantsY graphicY graphicsY grassX gratefulZ graveX gravesY gravityZ grayX greatQ greaterU
    greatestW greatlyX greeceV greekU greenT greeneZ greenhouseY greensY greenspanY greetedY gregX gregoryY grenadeZ
    grenadesZ grewU greyY gridZ griefZ griffinZ grillZ grimZ gripZ groceryZ grossW groundS groundedZ groundsW groupN
    groupsR groveZ growV growingT grownW growsY growthR groznyZ guangdongY guangzhouZ guantanamoY guaranteeX
    guaranteedY guaranteesY guardU guardedZ guardianY guardsW guatemalaY guerrillaX guerrillasX guessX guestW guestsX
    guidanceY guideW guidedY guidelinesX guidesZ guildZ guiltZ guiltyV guineaX guitarX guitaristY gulZ gulfU gunV
    gunfireY gunmanZ gunmenW gunsW guyV guysV gymZ gymnasticsZ haZ habitZ habitatY habitsZ hadJ hagueY hahY hailedY
    hairW haitiX haitianZ halfQ halftimeY halfwayZ hallT hallsZ haltW haltedY hamY hamasU hamburgY hamidY hamiltonX
    hamletZ hammerZ hamperedZ hampshireX hamptonZ hanY handS handedV handerZ handfulX handingZ handleW handledY
    handlesZ handlingX handoverZ handsT hangX hangingY hanoiZ hansY happenV happenedU happeningX happensW happinessZ
    happyU harareZ harassmentY harborX harbourZ hardR harderX hardestZ hardlineZ hardlyX hardwareY haririZ harlemZ
    harmX harmfulZ harmonyZ haroldY harperY harrisX harrisonY harryW harshY hartY hartfordZ harvardW harvestY harveyY
    hasI hasanZ hashimotoZ hassanY hatY hatchZ hateY hatredZ haulZ havanaZ haveJ havenY havingR hawaiiX hawkZ hawksZ
    hayZ hayesZ hboZ heH headQ headedU headerZ headingW headlineY headlinesX headquarteredZ headquartersU headsV
    healingZ healthQ healthcareZ healthyW hearV heardU hearingU hearingsX heartT heartsY heatV heatedZ heathZ heatingY
    heavenY heavilyV heavyT heavyweightY hebrewZ hebronY hectaresY hedgeZ heelsZ heightX heightenedZ heightsY heirZ
    heldP helenY helicopterW helicoptersX hellY helmZ helpP helpedT helpfulZ helpingV helpsW helsinkiZ hemisphereZ
    henceY hendersonZ henriZ henryU herL heraldY herbertZ hereO hereinZ heritageW hermanZ hernandezZ heroW heroesY
    heroinY herselfW herzegovinaZ hewittZ heyZ hezbollahW hiddenX hideY hidingX highN higherR highestT highlightY
    highlightedY highlightsY highlyU highsZ highwayV highwaysY hijackedZ hijackersZ hikeY hikesZ hillU hillaryX hillsW
    hiltonZ himM himselfS hinduX hingisZ hintZ hintedZ hipX hireY hiredW hiringY hisI hispanicX historianX historiansY
    historicU historicalV historicallyY historyP hitQ hitlerY hitsV hitterY hittingW hivW hkY hmsZ hoY hockeyV hoffmanZ
    holbrookeZ holdS holderY holdersY holdingU holdingsX holdsV holeW holesX holidayV holidaysY hollandY hollywoodV
    holmesZ holocaustY holyW homeO homelandX homelessY homeownersZ homerX homersZ homesT hometownY homicideZ hondaY
    hondurasZ honestY honeyZ hongS honorV honoraryY honoredY honorsY honourY honoursZ hoodZ hookZ hopY hopeS hopedV
    hopefulY hopefullyY hopesU hopingW hopkinsZ horizonZ hornY horribleZ horrorY horseW horsesX hosniZ hospitalS
    hospitalizedY hospitalsW hostU hostageX hostagesX hostedW hostileY hostilitiesZ hostingY hostsX hotU hotelT hotelsX
    hourT hoursR houseO housedY householdW householderZ householdsW housesU housingU houstonV howO howardV howeverO hpZ
    hsbcZ huX huangY hubY hudsonY hugeU hughZ hughesY hugoY huiZ hullY humanR humanitarianW humanityY humansX humorY
    hunZ hundredW hundredsT hungY hungarianY hungaryX hungerY hungryZ huntX hunterX huntersZ huntingX hurdlesZ
    hurricaneW hurricanesY hurtV hurtingZ husbandU hussainZ husseinV hutuZ hybridY hydrogenZ hyundaiZ iJ iaeaY ianX
    ibmX ibnZ ibrahimY iccZ iceU icelandZ iconZ idZ idahoZ ideaT idealY ideasW identicalY identificationY identifiedU
    identifyW identifyingZ identitiesZ identityW ideologicalZ ideologyZ idolZ ifL ignoreY ignoredX ignoringZ igorZ iiS
    iiiW ilY illW illegalU illegallyX illinoisW illnessX illustratedY imageV imagesW imaginationZ imagineX imamZ imfW
    immediateV immediatelyT immigrantY immigrantsW immigrationV imminentY immuneY immunityZ impactU impasseZ
    impeachmentZ imperialX implementX implementationX implementedX implementingY implicatedZ implicationsY importX
    importanceW importantR importedY importsW imposeX imposedW imposingZ impossibleW impoverishedY impressedY
    impressionY impressiveX imprisonedY imprisonmentY improveU improvedV improvementW improvementsY improvingW inE
    inabilityZ inadequateZ inappropriateZ inauguralY inauguratedZ inaugurationZ incentiveZ incentivesY inchY inchesW
    incidentU incidentsX includeR includedS includesT includingN inclusionZ incomeT incomesZ incomingZ incorporatedX
    increaseS increasedT increasesW increasingV increasinglyV incredibleY incrediblyZ incumbentY indeedW indefinitelyZ
    independenceU independentT independentlyY indexR indexesZ indiaR indianS indianaW indianapolisY indiansX indicateX
    indicatedW indicatesY indicatingY indicationY indicationsZ indicatorZ indicatorsZ indictedY indictmentY indiesX
    indigenousY indirectZ individualU individualsV indonesiaU indonesianW indoorY inductedZ industrialT industrializedZ
    industriesW industryR inevitableY infamousZ infantZ infantryX infectedX infectionY infectionsZ infectiousZ
    inflationU influenceU influencedX influencesZ influentialX influenzaZ influxZ informZ informalY informationQ
    informedX infrastructureW ingredientsY inhabitantsX inhabitedZ inheritedY initialV initiallyV initiatedY
    initiativeW initiativesY injectionZ injuredT injuriesV injuringY injuryU inkZ inlandZ inmatesY innY innerX inningW
    inningsV innocenceZ innocentX innovationY innovativeZ inputZ inquiryX insZ insectsZ insideT insiderZ insightZ
    insistY insistedV insistenceZ insistingY insistsX inspectionX inspectionsY inspectorY inspectorsW inspirationY
    inspiredW instabilityZ installZ installationY installationsZ installedX instanceW instancesZ instantY instantlyZ
    insteadS instituteT institutesZ institutionW institutionalY institutionsV instructedZ instructionZ instructionsY
    instructorZ instrumentY instrumentalY instrumentsX insufficientZ insuranceU insurersZ insurgencyX insurgentZ
    insurgentsW intactZ integralZ integratedY integrationX integrityY intelY intellectualY intelligenceT intelligentZ
    intendY intendedV intendsY intenseW intensifiedZ intensityY intensiveY intentY intentionX intentionsZ interX
    interactionZ interactiveY interceptedZ interestR interestedV interestingX interestsV interfaceZ interfaxY
    interfereZ interferenceY interimW interiorU intermediateZ internalV internationalN internationallyY internetT
    interpretationY interpretedZ interrogationZ interruptedZ intersectionZ interstateY interveneZ interventionX
    interviewT interviewedX interviewsX intimateZ intimidationZ intoL introduceY introducedU introducingZ introductionX
    invadedY invasionW inventedZ inventionZ inventoriesZ inventoryZ investX investedY investigateX investigatedY
    investigatingW investigationT investigationsX investigativeZ investigatorZ investigatorsV investingY investmentS
    investmentsW investorX investorsS invitationX inviteZ invitedW involveY involvedS involvementW involvesX involvingV
    iocX iowaW iraX iranR iranianV iraniansZ iraqP iraqiS iraqisW irelandU irishV ironW irregularitiesZ irrigationZ
    irsZ isG isaacZ islamW islamabadY islamicT islamistY islandR islandersZ islandsV isleZ ismailZ isolatedX isolationZ
    israelQ israeliQ israelisW issueR issuedT issuesR issuingZ istanbulY itH italianT italiansZ italyT itarZ itemY
    itemsV itsK itselfT ivY ivanY ivanovZ ivoryX jackV jacketZ jacketsZ jackieZ jacksonU jacksonvilleZ jacobY jacobsZ
    jacquesX jailV jailedX jakartaX jakeZ jamZ jamaicaY jamesS jamieY janX janeX janeiroZ janetZ januaryR japanQ
    japaneseR jasonX javaY javierY jayX jazeeraZ jazzW jeanV jeansZ jeffW jeffersonY jeffreyY jenkinsZ jenniferY
    jeremyZ jeromeZ jerryX jerseyU jerusalemV jesseY jessicaZ jesusX jetW jetsW jewelryZ jewishU jewsW jiZ jiangX
    jihadY jimV jimmyX jinZ jintaoZ joZ joanY jobS joblessY jobsT jockeyZ joeV joelZ johannesburgZ johnP johnnyY johnsZ
    johnsonU johnstonZ joinU joinedT joiningW joinsZ jointT jointlyY jokeY jokesZ jonY jonathanX jonesT jongZ jordanU
    jordanianY jorgeY joseV josephV joshZ journalU journalismY journalistW journalistsV journalsZ journeyX joyY joyceZ
    juanW judgeT judgedZ judgesW judgingZ judgmentX judicialX judiciaryY juiceY juliaZ julianZ julieZ julyQ jumpW
    jumpedW jumpingY junctionY juneQ jungZ jungleZ juniorV juntaY jurisdictionY jurorsY juryV justN justiceS justicesY
    justifiedZ justifyZ justinY juvenileZ juventusY kabilaZ kabulX kahY kahnZ kandaharY kansasV karachiY karadzicY
    karenY karlX karzaiX kashmirW kateZ katrinaY kayZ kazakhstanY keenY keepR keeperZ keepingV keepsX keithY kellyX
    kempZ kenX kennedyV kennethY kennyZ kentY kentuckyX kenyaW kenyanY keptT kerryW kevinW keyS keyboardZ keysZ kgY
    khanW khartoumZ khatamiZ khmerZ kiZ kickW kickedY kickingZ kicksZ kidX kidnappedX kidnappersZ kidnappingY kidneyZ
    kidsU kievZ killV killedP killerX killersZ killingT killingsX killsX kilogramsY kilometerZ kilometersU kilometresX
    kimV kindT kindsX kingS kingdomV kingsX kingstonZ kirkZ kissZ kitZ kitchenX klausZ kleinZ kmU kmtZ kneeW kneesZ
    knewU knicksY knifeY knightX knightsZ knockZ knockedX knockoutZ knowQ knowingX knowledgeV knownP knowsV kobeZ kofiY
    kohZ kohlZ koizumiY kongS koreaR koreanT koreansY kosovoU kphZ kremlinX kualaY kuhZ kumarZ kurdishX kurdistanZ
    kurdsY kurtZ kuwaitW kuwaitiZ kyiY kyleZ kyotoZ kyrgyzstanZ laT labY labelW labeledZ labelsY laborT laboratoriesZ
    laboratoryX labourW lackU lackedZ lackingZ lacksZ ladenW ladiesY ladyW lagosZ lahZ lahoreZ laidW lakeT lakersX
    lakesY lamaY lambZ lanceZ landR landedX landingW landmarkX landsX landscapeX landslideZ laneX lanesZ languageT
    languagesW lankaV lankanY laosZ lapY lapsZ largeQ largelyU largerU largestR larryX lasW laserZ lastL lastedX
    lastingY lateP latelyZ laterO latestT latinV latinoY latterW latviaY laughY laughingZ launchU launchedT launchesZ
    launchingY launderingZ lauraY laurentZ lawP lawmakerY lawmakersU lawnZ lawrenceX lawsU lawsuitW lawsuitsY lawyerU
    lawyersU layW layerY layersZ layingZ layoffsZ layoutZ lazioZ ldY leW leadQ leaderQ leadersQ leadershipU leadingR
    leadsV leafZ leagueP leaguesY leakZ leakedZ leanZ leaningZ leapZ learnV learnedV learningW leaseY leastQ leatherY
    leaveS leavesV leavingT lebaneseW lebanonU lectureZ lecturesZ ledQ leeT leedsY leftO leftistY legV legacyX legalS
    legallyY legendX legendaryY legendsZ legionZ legislationU legislativeV legislatorZ legislatorsX legislatureW
    legitimacyZ legitimateX legsX lehmanY leicesterZ leisureZ lemonZ lendZ lendersZ lendingX lengthW lengthsZ lengthyY
    lensZ leoZ leonY leonardY leoneY lesY lesbianZ leslieZ lessQ lesserY lessonY lessonsY letS lethalZ letsZ letterT
    lettersW lettingY levelR levelsU levinZ levyY lewinskyZ lewisW liW liabilityZ liaisonZ liberalV liberalsZ
    liberationW liberiaY libertiesZ libertyX librariesZ libraryV libyaX libyanY licenseX licensedY licensesY licensingZ
    lieX liebermanZ liesV lieutenantX lifeO lifestyleY lifetimeY liftW liftedX liftingY liftsY lightS lighterZ
    lightingY lightlyZ lightningY lightsX likeN likedY likelihoodZ likelyS likesX likewiseZ likudZ limaZ limitV
    limitationsZ limitedU limitingZ limitsW linY lincolnX lindaY lindsayZ lineQ linearZ linebackerZ linedY linesU
    lineupX lingeringZ liningZ linkW linkedV linkingY linksV lionY lionsY liquidY liquidityZ liquorZ lisaY lisbonZ
    listS listedU listenX listenedZ listenersZ listeningY listingX listsX litZ literallyY literaryX literatureW
    lithuaniaY litigationZ littleQ liuX liveS livedU liverZ liverpoolW livesT livestockZ livingS llcZ lloydY loZ loadY
    loadedY loanV loansV lobbyY lobbyingY lobbyistsZ localP locallyY localsY locateZ locatedS locationV locationsX
    lockY lockedY lockerZ lockheedZ locomotiveZ locomotivesZ lodgeZ logZ loggingZ logicZ logicalZ logisticsZ logoY
    londonR loneY longO longerT longestX longtimeX lookS lookedU lookingS looksV loomingZ loopZ looseX lootingZ lopezY
    lordV lordsZ losS loseV loserZ losersZ losesY losingU lossS lossesU lostQ lotR lotsX lottZ lotteryZ louZ loudY
    louisV louiseZ louisianaX louisvilleZ loveS lovedX loverZ loversZ lovesY lovingZ lowS lowerS loweredY loweringZ
    lowestW lowsZ loyalX loyaltyZ lpZ lpgaZ ltdZ ltteZ luZ lucasZ luckY luckyX lucrativeY lucyZ luisX lukeY lumpurY
    lunarZ lunchX lungY lureZ lutherZ luxembourgY luxuryX lyingX lynchX lynnZ lyonY lyricsX maX macX macaoY macauZ
    macedoniaY macedonianZ machineV machineryY machinesX madX madagascarZ madeM madeleineZ madisonY madonnaZ madridV
    maeZ mafiaZ magazineT magazinesY magicX magicalZ magistrateZ magneticZ magnitudeY mahZ mahathirZ mahdiZ mahmoudY
    mahmudZ maidenZ mailU mailsZ mainQ maineX mainlandV mainlyU mainstreamX maintainV maintainedW maintainingX
    maintainsY maintenanceX majorP majorityS majorsZ makeO makerW makersX makesS makeshiftZ makeupX makingQ malariaZ
    malawiZ malaysiaU malaysianX malcolmZ maleV malesW maliZ malikZ malikiY mallX maloneZ maltaZ manP manageX managedU
    managementS managerS managersW managesY managingW manchesterW mandateX mandatoryY mandelaY manhattanW manilaX mannZ
    mannerX manningZ manorZ mansionY manualY manuelY manufactureZ manufacturedY manufacturerX manufacturersW
    manufacturingW manuscriptZ manyM maoZ mapW mapleZ mapsY marZ marathonX marbleZ marcX marchP marchedY marchingZ
    marcoZ marcosZ marcusY margaretY marginX marginsZ mariaW marieY marijuanaY marineV marinersZ marinesX marioY
    marionZ maritimeY markS markedV marketO marketedZ marketingV marketplaceZ marketsS markingY marksW marlinsZ marredZ
    marriageV marriagesZ marriedT marryY marsY marseilleZ marshZ marshalZ marshallX martY marthaY martialY martinU
    martinezX marvelZ maryV marylandW maskZ masksZ masonY massU massachusettsV massacreX massesZ massiveV masterV
    mastersW matchR matchedY matchesU matchingZ mateY materialU materialsV mathY mathematicalZ mathematicsY matrixZ
    mattX matterT mattersW matthewX matureY mauriceZ mavericksZ maxX maximumW mayM maybeV mayorU mbekiZ mccainV
    mccarthyZ mcdonaldY mclarenZ mcveighZ meP mealY mealsY meanU meaningV meaningfulZ meansS meantV meantimeZ
    meanwhileT measureU measuredY measuresT measuringY meatX mechanicalY mechanicsZ mechanismX mechanismsZ medalU
    medalistZ medalsX mediaR medianW mediationZ mediatorZ medicaidZ medicalS medicareX medicationZ medicineV medicinesZ
    medievalY mediterraneanX mediumW medvedevY meeZ meetS meetingP meetingsV meetsW melZ melbourneX memberQ membersP
    membershipW memoZ memoirZ memorableZ memorandumZ memorialV memoriesY memoryW memphisY menP mentalW mentallyY
    mentionX mentionedW mentorZ menuZ mercantileZ mercedesY merchandiseZ merchantY merchantsZ mercuryY mercyZ mereY
    merelyX mergeZ mergedY mergerW mergersZ meritZ merkelY merrillY messZ messageU messagesX metS metalV metalsZ meterY
    metersV methodW methodistZ methodsW metresX metricZ metroX metropolitanX metsX mexicanV mexicansZ mexicoS meyerZ
    miZ miamiV miceZ michaelS michelY michelleY michiganV mickelsonZ mickeyZ microsoftV midV middayY middleS mideastY
    midfieldZ midfielderX midnightX midstZ midwayZ midwestZ mightQ mightyZ migrantsZ migrationY miguelY mikeU mikhailZ
    milanW mildY mileW milesS milestoneZ militantW militantsU militaryO militiaX militiamenZ militiasY milkX millX
    millenniumY millerV millionM millionaireZ millionsV millsY milosevicW miltonZ milwaukeeY minZ mindU mindedZ mindsY
    mineV mineralZ mineralsZ minersY minesX mingZ miniY minimalZ minimumW miningW ministerN ministerialY ministersU
    ministriesZ ministryR minneapolisZ minnesotaW minorV minoritiesY minorityV minorsZ minusZ minuteT minutesR mirZ
    miracleZ mirrorY misconductZ missV missedV missileV missilesW missingU missionT missionaryZ missionsX mississippiX
    missouriX mistakeX mistakesX mitZ mitchellX mitsubishiZ mixW mixedV mixingZ mixtureY mladicZ mmW mobZ mobileV
    mobutuZ modeY modelU modelsW moderateW modernT modestX modifiedY mogadishuZ mohZ mohamedX mohammadX mohammedW
    molecularZ momY momentU momentsX momentumX monacoZ monarchZ monarchyZ monasteryY mondayO monetaryW moneyP mongoliaZ
    monicaY monitorX monitoredZ monitoringW monitorsY monkZ monksZ monopolyY monroeZ monsterZ montanaY monteZ
    montenegroY montgomeryY monthP monthlyW monthsP montrealX monumentY monumentsZ mooZ moodX moodyZ moonW mooreX
    moralX moraleZ moralesZ moratoriumZ moreK moreoverY morganW morningS moroccanZ moroccoY morrisX morrisonZ
    mortalityZ mortarY mortgageW mortgagesZ moscowU mosesZ moslemY mosqueX mosquesZ mossZ mostM mostlyT mosulZ mothZ
    motherS mothersY motionW motivatedY motivationZ motiveZ motorW motorcycleY motorolaZ motorsX moundZ mountW
    mountainU mountainousZ mountainsW mountedX mountingY mourningZ mouseZ mouthX moveR movedR movementT movementsX
    movesV movieT moviesV movingT mozambiqueZ mpY mphX mpsZ mrY mtvY mubarakX muchO mudY mugabeX muhammadX multiY
    multilateralZ multimediaZ multinationalZ multipleW mumbaiY munichX municipalW municipalitiesY municipalityV murderU
    murderedY murdersY murdochZ murphyY murrayX muscleY musclesZ museumT museumsY musharrafX musicQ musicalV musicianY
    musiciansX muslimT muslimsV mustQ mutualW mvpZ myO myanmarV myersY myselfW mysteriousY mysteryY mythZ naY nadalZ
    nahZ nairobiY nakedZ nameP namedR namelyZ namesU namibiaZ namingY nancyY naplesZ napoleonZ narcoticsZ narrativeZ
    narrowX narrowlyY nasaX nascarY nasdaqX nashZ nashvilleY nathanZ nationR nationalN nationalistX nationalistsZ
    nationalityZ nationallyY nationalsY nationsR nationwideW nativeU natoT naturalT naturallyY natureU navalW
    navigationZ navyU naziX nazisZ nbaW nbcW ncaaX nearQ nearbyU nearestZ nearlyR nebraskaY necessarilyX necessaryU
    necessityZ neckX neeZ needQ neededT needsT negativeV negotiateX negotiatedY negotiatingX negotiationZ negotiationsT
    negotiatorY negotiatorsY neighborY neighborhoodV neighborhoodsY neighboringW neighborsW neighbouringY neighboursZ
    neilY neitherV nelsonW nepalX nephewZ nerveY nervousX nestZ netT netanyahuW netherlandsV netsY networkS networkingZ
    networksW neutralY nevadaY neverQ neverthelessX newK newarkZ newcastleY newerZ newestZ newlyV newmanZ newportZ
    newsO newspaperS newspapersU newtZ newtonZ nextO nflW nhlX niY nicaraguaZ niceW nicholasY nicholsZ nickX nicknameY
    nicknamedZ nicolasY nicoleZ nielsenZ nigerZ nigeriaV nigerianX nightQ nightclubZ nightmareZ nightsX nikkeiY nineS
    nintendoZ ninthW nissanZ nixonY nnY noM nobelX nobleY nobodyW noiseY nokiaZ nominatedW nominationW nominationsY
    nomineeX nomineesZ nonU noneV nonethelessY nonprofitY noonY norV nordicZ norfolkZ normZ normalV normallyW normanX
    northO northeastW northeasternX northernR northwestV northwesternX nortonZ norwayW norwegianW noseY notJ notableW
    notablyX noteU notedT notesV nothingT noticeX noticedY notifiedZ notingX notionY notoriousY notreZ novaY novelV
    novelistZ novelsY novemberR nowM nowhereY npcZ ntY nuclearR numberO numberedZ numbersU numerousV nurseY nursesZ
    nursingY nutritionZ nutsZ nyY nytY oakY oaklandX oathZ obamaS obasanjoZ objectX objectedZ objectionsZ objectiveX
    objectivesZ objectsX obligationZ obligationsY obscureZ observationY observationsZ observatoryZ observeZ observedX
    observerY observersW obstacleZ obstaclesZ obtainX obtainedW obtainingZ obviousX obviouslyW occasionX occasionalY
    occasionallyX occasionsY occupationW occupiedW occupyZ occurX occurredV occurringZ occursX oceanV octoberR oddY
    oddsY ofB offN offendersZ offenseX offensesZ offensiveV offerS offeredT offeringV offeringsZ offersU officeP
    officerT officersT officesV officialP officiallyV officialsN offsetY offshoreY oftenR ohW ohioV oilQ okX okinawaZ
    oklahomaW oldO olderU oldestW oliveY oliverY olmertY olympicT olympicsU omanZ omarX onG onceQ oneK onesV ongoingW
    onlineU onlyM ontarioX ontoV opecX openP openedS openerY openingS openlyY opensX operaW operateW operatedW
    operatesX operatingU operationT operationalX operationsS operatorX operatorsX opinionV opinionsY opponentX
    opponentsV opportunitiesW opportunityU opposeX opposedV opposesY opposingY oppositeX oppositionR optedZ opticalZ
    optimismY optimisticX optionW optionalU optionsW orK oracleZ oralZ orangeW orbitY orchestraX ordainedZ orderR
    orderedU orderingZ ordersV ordinaryX oreZ oregonX organY organicY organisationW organisationsY organisedY
    organisersZ organizationS organizationsU organizeY organizedV organizerZ organizersX organizingY organsZ
    orientationZ orientedY originW originalT originallyU originatedZ originsY oriolesZ orlandoY orleansW orthodoxX
    osakaZ osamaY oscarX osceZ osloY ossetiaZ otherL othersQ otherwiseW ottawaY ottoZ ottomanY oughtY ounceY ouncesZ
    ourO ourselvesX oustZ oustedX ousterZ outL outbreakX outcomeW outdoorY outerY outfitZ outgoingY outlawedZ outletZ
    outletsY outlineZ outlinedZ outlookX outnumberedZ outputW outrageZ outrightZ outsZ outsideR outskirtsY outspokenZ
    outstandingW ovalY ovenZ overL overallT overcomeX overhaulY overheadZ overlookingZ overnightW oversY overseasV
    overseeZ overseeingZ overseesZ oversightY overthrowZ overtimeY overturnedZ overviewZ overwhelmedZ overwhelmingY
    overwhelminglyZ owedZ owenY owensZ owingZ ownP ownedT ownerU ownersV ownershipX ownsW oxfordX oxygenY paZ pabloZ
    paceV pacificT packX packageV packagesY packardZ packedX packersZ pactX padZ pageV pagesX paidT painW painfulY
    paintY paintedX painterY paintingX paintingsX pairV pairsZ pakistanS pakistaniV palaceV paleZ palestineY
    palestinianR palestiniansT palinZ palmW palmerY panW panamaY pandemicZ panelV panelsZ panicY panthersZ pantsZ
    paperU papersW papuaZ parX paraZ paradeX paradiseZ paraguayZ parallelY paramilitaryY paramountZ pardonZ parentX
    parentsT parisT parishW parkR parkedZ parkerX parkingX parksX parliamentS parliamentaryV parmaZ paroleZ partN
    partialY partiallyY participantsW participateW participatedW participatingX participationW particlesZ particularU
    particularlyT partiesT partisanY partlyW partnerV partnersV partnershipW partnershipsZ partsT partyO passT passageX
    passedT passengerW passengersV passesW passingW passionY passionateZ passportY passportsZ pastQ pastorY patX
    patakiZ patchZ patentY patentsZ pathW pathsZ patienceZ patientW patientsU patriarchZ patriciaZ patrickW patriotZ
    patrioticZ patriotsX patrolW patrolsZ patronZ patternX patternsY pattersonZ paulT paulaZ pauloY pavilionZ payS
    payingW paymentX paymentsW payrollZ paysY pbsZ pcX pctZ peaceQ peacefulW peacefullyZ peacekeepersX peacekeepingX
    peakW peakedY peaksZ pearlY pedroY peerZ peersZ pelosiZ penY penaltiesX penaltyV penceY pendingX pengZ peninsulaW
    pennY pennsylvaniaV pennyZ pensionX pensionsZ pentagonW peopleL peoplesY pepperY perR perceivedY percentL
    percentageV perceptionY peresY perezY perfectW perfectlyY performW performanceS performancesW performedU performerZ
    performersY performingW performsZ perhapsU periodR periodsY permanentV permanentlyZ permissionX permitY permitsY
    permittedY perryX persecutionZ persianY persistentZ personS personalS personalitiesZ personalityX personallyX
    personnelV personsX perspectiveY persuadeY persuadedZ perthZ peruX peruvianZ pervezZ pesoZ pesosY petY peteY peterU
    petersburgY petersonZ petitionY petroleumX pettyZ pgaX pharmaceuticalY phaseW phelpsZ phenomenonY philX
    philadelphiaV philipX philippeZ philippineW philippinesV philliesZ phillipsY philosophicalZ philosophyX phoenixW
    phoneT phonesX photoW photographZ photographerY photographersZ photographsX photographyY photosW phraseY physicalV
    physicallyY physicianY physiciansY physicsY pianistZ pianoX pickV pickedV pickingY picksY pickupY pictureV
    picturesV pieZ pieceV piecesW pierceY pierreX pigZ pigsZ pileZ pilgrimageZ pilgrimsZ pilotV pilotsX pinZ pinchZ
    pineY pinkY pinochetZ pioneerY pipeZ pipelineX pipesZ piracyZ piratesX pistolZ pitY pitchW pitchedX pitcherX
    pitchersZ pitchesZ pitchingY pittsburghW pizzaZ pkkZ placeP placedU placementZ placesU placingY plaguedY plainY
    plainsZ plaintiffsZ planQ planeU planesW planetX plannedT planningU plansR plantT plantationZ plantedY plantingZ
    plantsV plasticX plateX plateauZ platesY platformW platformsY platinumZ playP playedQ playerS playersR playingS
    playoffW playoffsX playsU playstationZ plazaY plcY pleaY pleadedX pleasantZ pleaseX pleasedX pleasureZ pledgeX
    pledgedW pledgesZ plentyX plightZ ploY plotV plotsZ plottingZ plugZ plungeZ plungedX plusV plutoniumZ pmW pocketY
    pocketsZ podiumZ poemY poemsY poetX poetryX poetsZ pointQ pointedW pointingY pointsP poisedZ poisonZ poisoningZ
    polandU polarZ poleX polesZ policeN policemanY policemenX policiesU policyR polishW politicalO politicallyX
    politicianW politiciansV politicsU pollV polledZ pollingX pollsV pollutionX poloZ pondZ poolW poolsZ poorT poorestZ
    poorlyY popV popeV popularS popularityW populatedY populationR populationsY populousZ porkZ portU portableZ porterZ
    portfolioY portionW portionsZ portlandX portoZ portraitY portraitsZ portrayedY portsY portsmouthZ portugalW
    portugueseW poseY posedY posesZ positionS positionedZ positionsV positiveU positivelyZ possessionX possibilitiesZ
    possibilityV possibleR possiblyW postS postalY postedW posterZ postersZ postingZ postponedY postsX postseasonZ
    postwarZ potY potatoZ potatoesZ potentialT potentiallyX potterZ poultryY poundW poundsU pourZ pouredZ povertyV
    powderY powellW powerP poweredY powerfulU powersV practicalX practicallyZ practiceT practicedZ practicesW
    practicingZ pradeshZ pragueY praiseY praisedW prayZ prayerX prayersY preW precededZ precedentZ preciousZ preciseY
    preciselyZ precisionZ predecessorY predictY predictedW predictingZ predictionsZ predominantlyY prefectureZ preferY
    preferenceZ preferredX pregnancyZ pregnantY preliminaryW prematureZ premierU premiereY premieredZ premiershipY
    premisesZ premiumY premiumsZ preparationX preparationsY prepareW preparedU preparesZ preparingW prescriptionZ
    preseasonZ presenceU presentT presentationY presentedV presentingZ presentsY preservationZ preserveX preservedY
    presidedZ presidencyV presidentM presidentialS presidentsX pressQ pressedX pressingY pressureS pressuredZ
    pressuresY prestigiousY prestonZ presumablyZ presumedZ prettyV preventU preventedX preventingY preventionX
    previousS previouslyU preyZ priceR pricedY pricesR pricingZ prideX priestX priestsY primariesZ primarilyW primaryU
    primeQ princeU princessX princetonZ principalW principleX principlesX printX printedY printingY printsZ priorV
    prioritiesY priorityW prisonT prisonerX prisonersV prisonsY privacyY privateS privatelyX privatizationZ privilegeZ
    prixX prizeV prizesZ proU probabilityZ probableZ probablyT probationZ probeW problemS problemsS procedureX
    proceduresX proceedY proceededZ proceedingsX proceedsY processR processedZ processesY processingX processorZ
    proclaimedZ prodiZ produceU producedT producerV producersW producesX producingW productU productionR productionsX
    productiveZ productivityY productsT professionZ professionalT professionalsY professorT professorsZ profileW
    profitT profitableY profitsV profoundZ programQ programmeW programmesY programmingX programsT progressU
    progressiveX prohibitedZ projectS projectedY projectionsZ projectsU proliferationY prolongedZ prominenceZ
    prominentV promiseW promisedV promisesX promisingX promoteV promotedW promotesZ promotingX promotionW promotionalZ
    promptZ promptedW promptingY promptlyZ proneZ pronouncedY proofX propZ propagandaY propelledZ properX properlyX
    propertiesW propertyU prophetZ proportionZ proposalU proposalsW proposeZ proposedT proposesZ proposingZ
    propositionZ prosecuteZ prosecutedZ prosecutionX prosecutorW prosecutorsU prospectX prospectiveZ prospectsX
    prosperityY prosperousZ prostitutionZ protectU protectedX protectingX protectionU protectiveZ proteinX proteinsZ
    protestU protestantY protestedY protestersV protestingZ protestsV protocolY prototypeZ proudX proveW provedW
    provenY provesZ provideS providedT providenceZ providerY providersY providesV providingV provinceR provincesW
    provincialV provingZ provisionX provisionalY provisionsX provokedZ proximityZ psychiatricZ psychologicalY
    psychologistZ psychologyY pubZ publicO publicationW publicationsX publicityY publiclyW publishY publishedS
    publisherX publishersY publishesZ publishingW puckZ puertoX pullW pulledV pullingY pulloutZ pumpY pumpingZ punchZ
    punishZ punishedZ punishmentX punjabZ punkZ pupilsZ purchaseV purchasedW purchasesY purchasingY pureY purelyZ
    purpleZ purposeW purposesX pursueX pursuedY pursuingY pursuitY pushV pushedW pushingW putQ putinW putsX puttZ
    puttingV pvsZ pyongyangX qaedaW qaidaV qatarX quakeW qualificationZ qualifiedX qualifierY qualifyX qualifyingW
    qualitiesZ qualityU quantitiesZ quantityZ quantumZ quarterR quarterbackW quarterfinalsY quarterlyY quartersX
    quartetZ queY quebecX queenV queensY queenslandY questY questionT questionableZ questionedW questioningX questionsT
    quickW quicklyT quietX quietlyY quinnZ quitX quiteU quotaZ quotasZ quoteZ quotedT quotesX quotingZ rabbiY rabinY
    raceR racedZ racesV rachelZ racialW racingV racismZ racistZ radarY radiationY radicalW radioS radioactiveZ rafZ
    rafaelY rageZ rahZ rahmanZ raidW raidedZ raidersY raidsX railW railroadX railwayU railwaysY rainV rainbowZ
    rainfallZ rainsY raiseU raisedT raisesY raisingV ralliedY ralliesY rallyU ralphY ramZ ramadanZ ramallahY ramirezZ
    ramosY rampantZ ramsZ ranU ranchY randZ randomY randyY rangeT rangersW rangesZ rangingX rankX rankedV rankingW
    rankingsY ranksX ransomZ raoZ rapZ rapeX rapedZ rapidW rapidlyX rapperZ rareV rarelyX rateR ratedX ratesS ratherS
    ratifiedZ ratingW ratingsX ratioY raulZ ravagedZ rawX rayW raymondY raysY rbiZ reU reachT reachedS reachesY
    reachingV reactZ reactedZ reactionW reactionsZ reactorY reactorsZ readU readerY readersX readilyZ readinessZ
    readingV readsZ readyT reaffirmedZ reaganX realR realisticY realityV realizeX realizedX reallyR rearX reasonT
    reasonableY reasonsV rebelU rebellionY rebelsT reboundY reboundedZ reboundsX rebuildY rebuildingY rebuiltY recallX
    recalledW recallsY recastsZ receiveU receivedR receiverY receivesY receivingW recentQ recentlyS receptionX
    recessionW recipeY recipesZ recipientZ recipientsZ recognisedZ recognitionW recognizeX recognizedW recognizesZ
    recommendZ recommendationY recommendationsY recommendedX reconciliationX reconnaissanceZ reconstructionX recordQ
    recordedU recordingW recordingsY recordsT recountZ recoverX recoveredW recoveringY recoveryV recreationZ
    recreationalZ recruitZ recruitedY recruitingY recruitsZ recurringZ redS redsY reduceU reducedV reducesZ reducingX
    reductionW reductionsZ reeZ reedY referV refereeY referenceW referencesW referendumW referredV referringV refersX
    refineryZ reflectX reflectedX reflectingY reflectionZ reflectsY reformU reformedZ reformsV refrainZ refugeY
    refugeeX refugeesV refusalY refuseY refusedT refusesY refusingY regainY regainedZ regardX regardedX regardingW
    regardlessX regardsZ regimeV regimentX regionQ regionalT regionsV registerW registeredW registrationY regretY
    regularU regularlyW regulateZ regulatedZ regulationX regulationsW regulatorsX regulatoryX rehabilitationY reidY
    reignY reigningZ reinZ reinforceZ reinforcedZ reiteratedX rejectY rejectedU rejectingZ rejectionZ rejectsZ relatedT
    relatingY relationY relationsS relationshipU relationshipsX relativeX relativelyV relativesW relaxZ relaxedZ relayY
    releaseS releasedQ releasesX releasingY relegatedZ relegationZ relevantX reliableY relianceZ reliedZ reliefV
    reliesZ relievedZ religionW religionsZ religiousT relocatedZ reluctantY relyY relyingZ remainT remainderY remainedT
    remainingU remainsT remarkZ remarkableY remarksV rememberW rememberedY remembersZ remindZ remindedZ reminderZ
    remnantsZ remoteW removalY removeW removedV removingY renaissanceZ renamedX renaultZ renderedZ renewZ renewableZ
    renewalZ renewedX renoZ renovationZ renownedY rentY rentalZ rentedZ reopenZ reopenedZ repairX repairsZ repeatX
    repeatedW repeatedlyW replaceV replacedU replacementX replacingX repliedY replyZ reportP reportedP reportedlyV
    reporterW reportersS reportingW reportsS representW representationY representativeV representativesU representedV
    representingW representsW republicS republicanS republicansU republicsZ reputationW requestV requestedX requestsX
    requireV requiredU requirementY requirementsW requiresW requiringY rescueV rescuedY rescuersZ researchR researcherY
    researchersW reservationZ reservationsZ reserveU reservedY reservesW reservoirZ residenceX residentX residentialX
    residentsT residingY resignX resignationW resignedW resistZ resistanceW resistantZ resistedZ resolutionU
    resolutionsY resolveW resolvedX resolvingZ resortW resortsZ resourceY resourcesU respectV respectedY respectiveY
    respectivelyW respectsZ respiratoryZ respondW respondedW respondentsZ respondingY responseT responsesZ
    responsibilitiesY responsibilityU responsibleU restT restartZ restaurantV restaurantsX restorationY restoreW
    restoredX restoringZ restraintZ restrictZ restrictedY restrictionsW restructuringX resultS resultedW resultingW
    resultsR resumeW resumedX resumptionZ retailW retailerY retailersX retainX retainedY retaliationY retireY retiredU
    retirementV retiringY retreatY retreatedZ returnR returnedS returningV returnsW reunificationZ reunionZ revealY
    revealedV revealingZ revealsZ revelationsZ revengeY revenueU revenuesW reverseX reversedZ reviewT reviewedY
    reviewingZ reviewsX revisedX revisionZ revivalY reviveY revivedZ revoltZ revolutionV revolutionaryX rewardY reyesZ
    reynoldsY rhetoricY rhodeZ rhodesZ rhythmY ricaY ricanZ ricardoZ riceV richU richardT richardsZ richardsonY
    richestZ richmondY richterZ rickX rickyZ ricoX ridY riddenZ rideW riderY ridersY ridesZ ridgeY ridiculousZ ridingX
    rifleY riflesY riftZ rightP rightsQ rileyZ rimZ ringW ringgitZ ringsY rioX riotY riotsY rippedZ riseT risenX risesX
    risingU riskT risksW riskyZ ritualZ rivalU rivalryZ rivalsW riverR riveraZ riversX riyadhZ roadR roadsV roadsideY
    robY robberyY robertS robertoY robertsX robertsonY robinX robinsonX robotZ robustY rocZ rochesterZ rockT rockedZ
    rocketW rocketsX rockiesZ rocksX rockyY rodY roddickZ rodeZ rodhamZ rodriguezX rogerX rogersY rohY rolandZ roleR
    rolesW rollW rolledY rollerZ rollingX rollsZ romaY romanV romanceY romaniaW romanianY romanizedZ romanticY romeW
    romneyY ronX ronaldX ronaldoZ roofX rookieX roomT roomsW rooneyZ rooseveltY rootY rootedZ rootsX rosaZ roseR rossX
    rosterY rotatingZ rotationZ rothZ rougeY roughX roughlyW roundR roundedZ roundsW roundupZ routeU routesX routineX
    routinelyZ roversZ rowV royX royalT royalsZ rubberY rubbleZ rubinY rudolphZ rugbyW ruinedZ ruinsY ruleT ruledU
    rulerY rulersZ rulesT rulingT rumorsY rumsfeldY runP runnerX runnersY runningS runoffZ runsT runwayY rupeesZ
    rupiahZ ruralU rushX rushedX rushingY russellX russiaQ russianR russiansX ruthY rwandaX rwandanY ryanW ryderZ saX
    sabahZ sachsZ sackedZ sacramentoY sacredY sacrificeY sadY saddamU sadrY safeV safeguardZ safelyY saferZ safetyT
    sagaZ sahZ saidH sailZ sailedY sailingY sailorsY saintW saintsY sakeZ saladZ salariesY salaryX saleU salemZ salesR
    salmonY saltW salvadorY salvageZ salvationZ samW sameO sampleY samplesY samprasY samsungZ samuelX sanR sanchezY
    sanctionsU sanctuaryZ sandX sandersZ sandraZ sandyZ sangY sankY santaW santiagoY santosY saoY sarZ saraZ sarahX
    sarajevoX sarkozyX sarsX satW satelliteW satellitesZ satisfactionZ satisfiedY satisfyZ saturdayP sauceY saudiU
    savageZ saveU savedX savesY savingX savingsW sawS sayO sayingQ saysO sayyafZ scaleV scandalW scandalsZ scareZ
    scaredZ scaryZ scatteredY scenarioY sceneU scenesW scenicZ scheduleW scheduledT schemeX schemesZ schmidtZ scholarY
    scholarsX scholarshipY schoolO schoolsS schroederY schumacherZ schwarzeneggerY scienceT sciencesX scientificV
    scientistX scientistsV scopeY scoreU scoreboardZ scoredS scorerZ scoresW scoringV scotiaZ scotlandV scottV
    scottishW scoutZ scoutsZ scrapZ scrappedZ screamingZ screenV screeningY screenplayZ screensZ scriptX scrutinyY
    sculptureY seY seaT sealY sealedY seanY searchU searchedY searchesZ searchingX seasZ seasonO seasonalZ seasonsV
    seatU seatedZ seatsU seattleV sebastianZ secX secondN secondaryW secondsU secrecyZ secretU secretariatZ secretaryR
    secretlyZ secretsY sectZ sectarianY sectionU sectionsX sectorT sectorsX secularY secureW securedX securingZ
    securitiesU securityO seeP seedW seededX seedsY seeingW seekU seekersZ seekingU seeksX seemV seemedU seeminglyY
    seemsU seenR seesW segmentY segmentsZ seizeY seizedV seizureZ selectY selectedV selectionX selfU sellT sellerZ
    sellersZ sellingU sellsY semiX semiconductorZ semifinalY semifinalsX seminarZ seminaryZ senY senateS senatorV
    senatorsX sendU sendingW sendsY senegalZ sengY seniorR seniorsZ senseU sensitiveW sensitivityZ sentS sentenceV
    sentencedW sentencesX sentencingZ sentimentX seoulW separateU separatedX separatelyX separationY separatistX
    separatistsZ septemberQ sequelZ sequenceY serbU serbiaV serbianW serbsV serenaZ sergeantZ sergeiY sergioZ serialY
    serieZ seriesP seriousT seriouslyV servantZ servantsZ serveU servedS serverZ servesW serviceP servicesR servingU
    sessionU sessionsX setO setbackZ setsV settingV settingsZ settleW settledW settlementU settlementsX settlersX
    settlingZ sevenQ seventhV severalO severeV severelyY sexU sexualV sexuallyY shadowY shahX shakeY shakenZ
    shakespeareZ shakingZ shakyZ shallY shallowZ shameZ shaneZ shanghaiV shannonZ shapeW shapedY shareR sharedW
    shareholderY shareholdersW sharesR sharifZ sharingW sharkZ sharksZ sharonV sharpW sharplyW shatteredZ shawY shawnZ
    sheL shedX sheepY sheerZ sheetY sheetsZ sheffieldY sheikZ sheikhX shellX shellingZ shellsY shelterX sheltersZ
    shelvesZ shenzhenY shepherdZ sheriffY shermanZ shieldY shieldsZ shiftW shiftedY shiftingZ shiftsZ shiiteW shiitesZ
    shimonZ shinZ shipU shipmentZ shipmentsY shippedY shippingX shipsV shirtX shirtsY shockX shockedY shockingZ shoeZ
    shoesX shookY shootX shootingU shootingsZ shootoutZ shopW shoppersZ shoppingW shopsX shoreX shoresZ shortS
    shortageY shortagesY shorterY shortlyV shotS shotsV shouldO shoulderX shouldersZ shoutedY shoutingZ showP showcaseZ
    showdownZ showedS showingV shownU showsT shrineY shrinkingZ shuiZ shutW shutdownZ shuttleX shyZ siblingsZ sichuanZ
    sickX sideQ sidedZ sidelinedZ sidelinesY sidesT siegeX sierraX sightX signT signalW signaledZ signalsX signatureY
    signaturesZ signedS significanceY significantT significantlyW signingW signsV silenceX silentY siliconZ silkZ
    silvaY silverV similarS similarlyY simonW simpleV simplyU simpsonX simultaneouslyY sinZ sinceM singY singaporeU
    singerV singersZ singhW singingX singleR singledZ singlesV sinkZ sinkingZ sinnZ sinoZ sirW sisterV sistersX sitW
    sitcomZ siteR sitesU sitsY sittingW situatedX situationS situationsX sixP sixteenZ sixthV sizeT sizedY sizesZ
    skatingY skepticalZ skiX skiesZ skiingY skillY skilledZ skillsW skinX skipZ skipperZ skullZ skyW slainZ slalomY
    slamX slammedY slashZ slashedZ slatedZ slaughterZ slaveZ slaveryZ slavesZ slayingZ sleepX sleepingY sliceZ slidZ
    slideY slidingZ slightY slightlyV slimZ slipY slippedX slobodanZ sloganZ slogansZ slopeZ slopesZ slotY slovakZ
    slovakiaY sloveniaY slowV slowdownY slowedY slowerY slowingY slowlyX sluggishZ slumpY slumpedZ smallQ smallerU
    smallestZ smartX smashedZ smellZ smileY smilingZ smithT smokeX smokingX smoothX smoothlyZ smugglingY snakeZ snapZ
    snappedZ sniperZ snowW soM soapY soaredY soaringY soccerU socialS socialistW socialistsZ societiesY societyS
    sodiumZ sofiaZ softW softwareU soilX solanaZ solarX soldT soldierV soldiersS soleX solelyY solidW solidarityY soloW
    solomonZ solutionV solutionsX solveX solvedZ solvingZ somaliY somaliaX someL somebodyX somehowY someoneU somethingS
    sometimeY sometimesT somewhatX somewhereY sonS songS songsU songwriterZ sonsW sonyX soonS soonerZ sophisticatedY
    sophomoreZ soreZ sorryY sortW sortsZ soughtU soulX soundU soundedY soundsX soundtrackY soupZ sourceT sourcesT
    southN southamptonZ southeastV southeasternX southernR southwestW southwesternY sovereignY sovereigntyX sovietU
    soxW spaY spaceS spacecraftZ spacesY spainT spanY spaniardZ spanishT spareY sparkZ sparkedX sparkingZ speakV
    speakerV speakersY speakingU speaksY specialR specialistX specialistsY specializedY specializesZ speciallyZ
    specialtyZ speciesT specificV specificallyW specifiedZ specifyZ spectacularY spectatorsZ specterZ spectrumY
    speculatedZ speculationW speechU speechesY speedU speedsZ speedwayZ spellY spellingZ spencerZ spendV spendingT
    spendsZ spentT spikeZ spillY spinY spiritW spiritsZ spiritualX spiteZ splitV spokeU spokenX spokesmanQ spokeswomanU
    sponsorY sponsoredW sponsorsY sponsorshipZ sportV sportingX sportsS spotV spotlightY spotsX spottedY sprawlingZ
    sprayZ spreadU spreadingY springU springfieldZ springsY sprintY spurZ spurredZ spursZ spyX spyingZ squadV squadronX
    squareT squeezeZ srebrenicaZ sriU ssZ stW stabbedZ stabilityV stabilizeZ stableW stadiumU staffS stageT stagedX
    stagesX stagingZ stakeV stakesX stalledY stampY stampsZ stanZ stanceX standU standardT standardsV standingU
    standingsX standoffY standsV stanfordY stanleyW starS starkZ starrY starredY starringX starsU startR startedR
    starterY startersZ startingT startsV stateM statedV statementQ statementsW statesM statesmanZ statewideZ statingY
    stationR stationedY stationsU statisticalY statisticsV statueY statusU statuteZ stayT stayedW stayingX staysZ
    steadilyY steadyX stealZ stealingZ steamY steelV steelersZ steepY steeringZ stemX stemsZ stepT stephenW steppedW
    steppingY stepsV sterlingZ sternY steveV stevenX stevensY stewartW stickX stickingZ sticksZ stiffZ stillN
    stimulateZ stimulusY stintZ stirZ stockR stockholmY stocksS stoleZ stolenX stomachY stoneV stonesX stoodV stopS
    stoppedV stoppingY stopsX storageX storeU storedY storesV storiesU stormV stormedZ stormsY storyR straightU strainX
    strainedY strainsZ straitX straitsX strandedZ strangeX strappedZ strategicV strategiesY strategistY strategyU
    straussZ strawY streakW streamX streamsZ streetR streetsU strengthV strengthenW strengthenedY strengtheningY
    stressX stressedW stressingZ stretchX stretchedZ stretchesZ stretchingZ strickenZ strictX strictlyY strikeT
    strikerW strikesW strikingX stringX stringsZ stripV strippedY strokeX strokesZ strongR strongerW strongestY
    strongholdY stronglyW struckV structuralY structureV structuresX struggleW struggledX strugglesY strugglingW
    stuartY stuckX studentT studentsR studiedW studiesU studioV studiosX studyS studyingX stuffW stuffedZ stunnedZ
    stunningY stupidZ stuttgartZ styleT stylesY suZ subY subcommitteeZ subjectU subjectedZ subjectsX submarineY
    submarinesZ submitY submittedX subprimeZ subscribersY subsequentX subsequentlyW subsidiaryX subsidiesY substanceY
    substancesZ substantialW substantiallyZ substituteY subtleZ suburbX suburbanX suburbsY subwayY succeedX succeededW
    successT successesZ successfulU successfullyW successionY successiveY successorX suchN sudanW sudaneseX suddenX
    suddenlyX sueY suedY sufferX sufferedU sufferingW suffersZ sufficientX sugarW suggestW suggestedU suggestingX
    suggestionY suggestionsY suggestsW suhartoZ suicideU suitV suitableY suiteZ suitedZ suitsY sullivanY sultanY sumY
    summaryX summerS summersZ summitT summonedZ sunU sundayP sungY sunkZ sunniW sunnyZ sunsZ sunsetZ sunshineZ superV
    superbZ superintendentZ superiorX supermarketZ superstarZ supervisionY supervisorZ supplementZ suppliedY supplierZ
    suppliersZ suppliesV supplyU supplyingZ supportP supportedU supporterY supportersU supportingV supportiveZ
    supportsX supposedW supposedlyZ supremeU sureT surelyY surfaceV surfacedZ surfacesZ surgeX surgedY surgeonZ
    surgeryV surgicalZ surgingZ surnameY surplusX surpriseW surprisedW surprisingY surprisinglyY surrenderX
    surrenderedY surroundedX surroundingW surveillanceX surveyU surveyedY surveysY survivalY surviveX survivedW
    survivingY survivorZ survivorsW susanX suspectV suspectedU suspectsV suspendY suspendedV suspensionX suspicionY
    suspicionsZ suspiciousY sustainZ sustainableY sustainedX suuY suzukiZ swapZ swedenV swedishW sweepY sweepingY
    sweetX sweptX swiftY swiftlyZ swimZ swimmingX swineZ swingX swissV switchX switchedY switchingZ switzerlandV swordZ
    swornY sydneyV symbolX symbolicY symbolsZ sympatheticZ sympathyZ symphonyY symptomsX synagogueZ syndicateY
    syndromeY syracuseZ syriaV syrianW systemP systematicZ systemsT tableU tablesY tablespoonsZ tabloidZ tackleX
    tacklesZ tacticZ tacticalZ tacticsX tagY tailY taintedZ taipeiW taiwanS taiwaneseY tajikistanZ takeO takenR
    takeoverX takesT takingR taleY talentW talentedY talentsZ talesY talibanU talkT talkedW talkingV talksQ tallX
    tallyZ tamilW tampaX tanZ tangY tankW tankerZ tanksX tanzaniaY tapY tapeX tapesZ tappedZ targetU targetedW
    targetingY targetsW tariffZ tariffsY taskV tasksY tassZ tasteX taughtW taxS taxationZ taxesV taxiY taxpayerZ
    taxpayersY taylorV tdZ teaX teachY teacherV teachersV teachesZ teachingW teamN teammateY teammatesY teamsS tearY
    tearsY teaspoonZ techV technicalV technicallyZ techniqueX techniquesX technologicalY technologiesX technologyS tedY
    teeY teenX teenageY teenagerY teenagersZ teensZ teethY tehranW telX telecomX telecommunicationsX telegramY
    telegraphZ telephoneU televisedY televisionR tellU tellingW tellsW temperatureX temperaturesX templeW templesZ
    temporarilyX temporaryW tenU tendX tendedZ tendencyZ tenderY tendsZ tennesseeW tennisV tensX tenseY tensionX
    tensionsW tentZ tentativeZ tenthZ tentsZ tenureY teresaZ termR termedZ terminalX terminusZ termsT terrainZ
    terribleY territorialY territoriesX territoryU terrorV terrorismT terroristU terroristsW terryX testS testamentZ
    testedW testifiedX testifyY testimonyW testingV testsU texasS textW textileY textsZ thaiV thailandU thaksinY thanL
    thankY thankedZ thanksW thanksgivingZ thatF theA theaterV theatersY theatreV theatricalZ theftY theirK themM themeW
    themesY themselvesT thenN theodoreZ theologicalZ theologyZ theoreticalZ theoriesY theoryV therapyY thereL
    thereafterY therebyZ thereforeV thermalZ theseN theyJ thickX thinX thingS thingsS thinkP thinkingV thinksX thirdP
    thirdsX thirteenZ thirtyY thisJ thomasT thompsonX thomsonY thoroughZ thoroughlyZ thoseN thoughQ thoughtS thoughtsY
    thousandX thousandsS threatU threatenY threatenedV threateningX threatensY threatsW threeM thresholdZ threwW
    thrillerZ throatZ throneY throughN throughoutT throwW throwingX thrownX throwsY thrustZ thursdayO thusU tibetX
    tibetanY ticketW ticketsW tideZ tieW tiedV tierZ tiesU tigerW tigersX tightW tightenZ tightenedZ tighteningZ
    tightlyZ tillY timW timberZ timeL timelyZ timesP timetableY timingY timorY timothyZ tinZ tinyW tipX tippedZ tipsY
    tireZ tiredY tiresZ tissueY titleS titledX titlesW toD tobaccoW todayQ toddX toeZ togetherR tokyoU toldN toledoZ
    toleranceZ tollV tomU tomatoesZ tombZ tommyY tomorrowX tonZ toneX tongueZ tonightX tonnesY tonsV tonyV tooQ tookP
    toolX toolsX topO topicY topicsY toppedY toppledZ topsZ torchZ toreZ tornX tornadoZ torontoV torreZ torresZ
    tortureX torturedZ tossZ totalR totaledZ totalingZ totallyX tottenhamZ touchW touchdownX touchdownsY touchedY
    touchingZ toughU tougherY toughestZ tourS touredY touringY tourismV touristW touristsW tournamentT tournamentsY
    toursX towardT towardsU towerW towersY townQ townsV townshipW toxicY toyY toyotaX toysY traceZ tracedZ tracesZ
    trackT trackedZ trackingY tracksV tracyZ tradeP tradedW trademarkY traderY tradersW tradesZ tradingS traditionW
    traditionalT traditionallyX traditionsY trafficU traffickersZ traffickingX tragedyX tragicY trailW trailedZ
    trailerZ trailingZ trailsY trainU trainedW trainerY trainingS trainsW transZ transactionY transactionsY transferV
    transferredW transfersZ transformZ transformationY transformedY transitX transitionW transitionalZ translatedY
    translationY transmissionX transmittedZ transparencyZ transparentZ transplantZ transportV transportationV
    transportedZ trapZ trappedX trashZ traumaZ travelT traveledX travelersY travelingX travelledZ travellingZ travelsY
    treasonZ treasureZ treasurerZ treasuryV treatX treatedW treatingY treatmentU treatmentsZ treatyU treeW treesW trekZ
    tremendousY trendW trendsY trentZ trialS trialsX triangleZ tribalX tribeX tribesY tribunalW tribuneY tributeX
    trickY triedT triesW triggerY triggeredX trillionW trimW trinidadZ trinityZ trioY tripU tripleX tripsX triumphY
    troopX troopsQ trophyX tropicalW troubleV troubledW troublesY troyY truceX truckV trucksW trueU trulyX trumpZ
    trunkZ trustV trustedZ trusteesZ truthW tryS tryingR tsunamiY tsvangiraiZ tubeY tuckerZ tuesdayO tuitionZ tumbledZ
    tuneY tungZ tunisiaZ tunnelX tunnelsZ turfZ turinZ turkeyT turkishU turksZ turmoilX turnS turnaroundZ turnedS
    turnerX turningV turnoutY turnoverX turnsW tutsiZ tvS twelveX twentyX twiceU twinX twinsY twistZ twitterZ twoK
    tyingZ tylerZ typeU typesW typhoonZ typicalW typicallyW tysonY uaeZ ubsZ uclaY uefaX ugandaX ugandanZ uglyZ uhX ukV
    ukraineV ukrainianX ulsterZ ultimateX ultimatelyW ultraZ umbrellaZ umpireZ unS unableV unacceptableY unanimousZ
    unanimouslyZ unawareZ unbeatenY uncertainY uncertaintyX unchangedW uncleX unclearX uncomfortableZ unconstitutionalZ
    uncoveredZ undatedY underN undercoverZ undergoZ undergoingZ undergraduateZ undergroundW underlyingY undermineY
    underneathZ understandV understandingW understandsZ understoodX undertakenZ underwaterZ underwayY underwentY
    undisclosedZ unemployedZ unemploymentV unexpectedY unexpectedlyZ unfairY unfortunateZ unfortunatelyX unhappyZ
    unhcrZ unicefZ unidentifiedY unificationZ unifiedY uniformX uniformsZ unilateralZ unincorporatedZ unionQ unionsW
    uniqueW unitT uniteZ unitedM unitsU unityW universalW universeX universitiesX universityO unknownW unlessV unlikeW
    unlikelyW unlimitedZ unnamedZ unnecessaryZ unofficialZ unpopularZ unprecedentedX unrelatedZ unrestX unspecifiedZ
    unsuccessfulY unsuccessfullyZ untilO unusualW unusuallyZ unveiledY unwillingZ upL upbeatZ upcomingX updateX
    updatedY updatesW upgradeY upgradedZ upheldZ uponT upperV uprisingX upsY upsetW upwardZ urZ uraniumX urbanV urgeY
    urgedU urgencyZ urgentV urgesY urgingX uribeZ uruguayY usM usaV usageY uscZ useP usedO usefulX userX usersW usesV
    usingR ussY usualW usuallyT utahX utilitiesY utilityX uzbekistanY vacantZ vacationY vaccineY vacuumZ vagueZ
    vajpayeeZ valenciaY valentineZ validY valleyU valuableX valueT valuedY valuesW vanU vancouverX variableZ variantZ
    variationZ variationsZ variedZ variesZ varietiesZ varietyV variousT varyY varyingZ vastW vaticanX vegasX vegetableZ
    vegetablesY vehicleV vehiclesU vendorsZ venezuelaW venezuelanY veniceZ ventureV venturesY venueX venuesY venusY
    verbalZ verdictX vergeZ verifyZ vermontY vernonZ verseZ versionT versionsW versusX verticalZ veryO vesselX vesselsX
    veteranW veteransW vetoX viZ viaV viableZ viceS vicenteZ victimW victimsT victorX victoriaW victorianZ victoriesX
    victoryS videoT videosX viennaX vietnamU vietnameseX viewT viewedX viewersX viewingZ viewsV vikingsZ viktorZ villaX
    villageS villagersY villagesW vincentY vintageZ violateZ violatedY violatingY violationX violationsX violenceS
    violentV virginX virginiaU virtualY virtuallyW virusW visaX visasZ visibleX visionW visitR visitedV visitingV
    visitorZ visitorsV visitsW visualX vitalX vladimirX vocalY vocalistZ vocalsY voiceU voicedX voicesY voivodeshipY
    volatileY volcanicZ volcanoZ volkswagenZ volleyballY volumeV volumesY voluntarilyZ voluntaryY volunteerY
    volunteersX vonX voteR votedV voterY votersT votesU votingV vowedW vowsZ voyageZ vsY vulnerableX wadeZ wageX wagesX
    wagnerZ waitV waitedY waitingV wakeW walY walesV walkV walkedW walkerX walkingW walksY wallT wallaceY wallsW walshZ
    waltZ walterX wangW wantP wantedS wantingY wantsT warN wardX warehouseZ warfareY warmW warmingX warnY warnedT
    warnerW warningV warningsY warnsY warplanesZ warrantY warrantsZ warrenX warriorZ warriorsY warsW warsawY wartimeZ
    waryZ wasG washZ washedZ washingtonP washnZ wasteW watchU watchdogY watchedW watchesZ watchingW waterQ watersW
    watsonY waveW wavedZ wavesX wavingZ wayO wayneX waysU weK weakW weakenZ weakenedY weakeningZ weakerY weaknessY
    wealthX wealthyX weaponX weaponsS wearW wearingW wearsZ weatherU webT webbZ webberZ websiteV websitesZ weddingX
    wednesdayO weekN weekendT weekendsZ weeklyV weeksR weiZ weighZ weighedZ weighingZ weightV weightedZ weirdZ welcomeW
    welcomedX welcomesZ welfareW wellN wellingtonZ wellsX welshY wenY wentQ wereJ wesleyZ westP westernR westminsterZ
    wetY whaleZ whalesZ whatM whateverW wheatY wheelX wheelchairZ wheelsY whenL wheneverY whereM whereasY whereverZ
    whetherQ whichJ whileM whilstY whipZ whiteP whitesY whitmanZ whitneyZ whoJ whoeverZ wholeT wholesaleZ whollyZ whomT
    whoseR whyS wicketY wicketsX wideT widelyU widerX widespreadW widowY wifeS wildV wildernessZ wildlifeX willK
    williamT williamsU willieZ willingV willingnessY wilsonW wimbledonX winQ windV windowW windowsV windsW wineW winesZ
    wingU wingerZ wingsX winnerU winnersW winningS winsV winstonZ winterU wipedZ wireX wirelessX wisconsinX wisdomY
    wiseY wishW wishedZ wishesY withH withdrawX withdrawalW withdrawingZ withdrawnY withdrewX withinQ withoutP witnessW
    witnessedY witnessesV wivesZ woU woesZ wolfY wolvesZ womanS womenP wonP wonderX wonderedZ wonderfulX wonderingZ
    wongZ wooZ woodW woodenX woodsV wordU wordsU woreX workO workedS workerW workersR workforceZ workingR workplaceZ
    worksS workshopZ workshopsZ worldM worldsY worldsourcesX worldwideV wornY worriedW worriesX worryW worryingZ worseW
    worseningZ worshipY worstU worthT worthyZ wouldK woundY woundedU woundingY woundsY wrapZ wrappedY wreckZ wreckageZ
    wrestlingX wrightX wristZ writeV writerU writersW writesW writethruZ writingU writingsZ writtenT wrongU wrongdoingZ
    wroteS wtaZ wtoX wuX wyomingZ xiZ xinhuaV xinjiangZ xuZ yachtZ yahZ yahooY yaleY yangX yankeeZ yankeesW yardX
    yardsU yasserX yeahZ yearL yearlyZ yearsL yellowW yeltsinW yemenY yemeniZ yenT yesW yesterdayW yetR yiZ yieldW
    yieldedZ yieldsY yorkO yorkshireZ youL youngR youngerV youngestY youngstersZ yourQ yourselfX youthV youthsY
    youtubeZ yuY yuanV yugoslavX yugoslaviaW yushchenkoZ zagrebZ zaireY zambiaY zealandT zeminZ zeroX zhangX zhaoZ
    zhouZ zhuZ zimbabweV zimbabweanZ zoneU zonesY zooY zurichZ
    """
}
