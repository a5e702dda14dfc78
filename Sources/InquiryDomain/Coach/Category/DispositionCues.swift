/// What speaks for dispositions: beliefs, expectations, willingness, comfort, habits and norms.
enum DispositionCues {
  static let all = strong + fair + slight

  private static let strong = Cue.lines(
    """
    believe|believes|believing|believed|belief|beliefs
    not|never ~2 believe*|think|trust|expect|value|want|feel|care
    assume|assumes|assumed|assuming|assumption|assumptions
    lose|losing|lost|gain|social status|face
    $one|$our|as|we ~2 think|thinks|doubt|doubts|suspect|feel|feels|fear|hope|hopes
    some|many|most of|people|staff|teachers us? ~2 think|thinks|feel|believe|doubt|see|fear|hope
    deep down
    in $our hearts|heart
    afraid|fear|fears|fearful|scared|worried|anxious|nervous|intimidated|ashamed|embarrass*|shame|guilt|guilty
    afraid of|to
    avoid|avoids|avoiding|avoided|avoidance|dodge|dodges|shy|steer ~1 away|clear|from?
    uncomfortable|discomfort|comfortable|complacen*
    comfortable with|as|in
    reluctan*|hesita*|unwilling|willing|resist|resists|resistance|resistant|defensive|defend|cynic*|skeptic*|suspicio*|distrust*|mistrust*|resent*
    not willing|comfortable|open|committed|interested|motivated
    trust|trusts|distrust
    not ~2 trust ~1
    would|d rather|sooner|prefer
    rather than
    prefer|prefers|preferred
    expect|expects ~3 less|little|more|too|nothing|much
    low|lower|lowered|high expectations
    low|high|our expectations of|for
    lower|lowers|lowering ~1 bar|expectations|standards
    mindset|mindsets|attitude*|bias|biases|biased|prejudice*|stereotyp*|unconscious|racis*|deficit
    see|sees|saw|view|views|treat|treats|regard|regards|think|thinks|perceive|take|takes ~6 as
    $be|as|get|gets ~1 seen|viewed|treated|regarded|perceived|labelled|labeled|judged|dismissed ~1 as|by|like
    do|does not see ~4 as
    think of|thinks ~4 as|like
    nobody|few|hardly ~2 want|wants|wanted|dares|dare|volunteers|volunteer|cares|speaks|challenges|questions|feels|takes|owns|asks
    not ~2 want|dare|volunteer|speak|challenge|own
    not|nobody ~2 want|wants|like|likes to
    feel|feels|felt ~2 like|safe|unsafe|safer|attacked|watched|threatened|judged|responsible|sorry|that|dangerous|disloyal|ashamed|unwelcome|burden
    unsafe|safer|safe to|in|for|saying|than
    matter|matters|care|cares|value|values|rewards|reward|prize|love ~1 more
    value|values|valued
    more ~6 than ~2 about|being|honest|bold|thinking|curious|with
    more polite|willing|curious|comfortable|interested|afraid|eager
    over ~3 thinking|depth|being|learning|people
    our|the|my|staff|school|team default|habit|instinct|culture|tradition*|norm
    first|gut instinct|reaction|thought
    culture of
    habit to|is|of
    gotten|got|getting|grown|become|are|am used|accustomed to
    take|takes|taken|taking ~2 personally|seriously|insult|ownership|granted|for
    ownership
    blame|blames|blaming|excus*|complain*|gossip*|judge|judges|judging|pretend*|ignore|ignores|ignored|overlook*|dismiss|dismisses|dismissed|dismissing|dismissive|tolerat*|downplay*
    look|looks|looked ~1 away|down|past|other
    hold|holds|keep|keeps|keeping on|back|quiet|silent ~1 to?
    keep|keeps|keeping ~2 to themselves|ourselves|myself|quiet|silent|peace
    protect|protects|guard|guards|cling|clings|hoard
    put|puts|putting off
    admit|admits|admitting
    not my|our|their|mine job|problem|responsibility|place|business
    someone|somebody|somebodys|elses else ~1 job|problem|responsibility
    $be ~1 ~2 specialist*|clerk*|teacher*|office|deans job|problem|responsibility
    belongs|belong to
    responsible for
    speak|speaks|speaking|spoke up|out
    stay|stays|stayed|remain silent|quiet
    let|lets ~3 same|slide|pass
    always been|done
    way we ~1 always|things
    wait|waits|waiting for|until ~2 to|me|permission|someone
    give|gives|giving up control|power
    hold|holding|let|letting on|go
    proud|pride|loyal*|prestige|grudge*|polite|politely|nice|liked
    honest with|about|talk|conversation*
    being honest
    call it|them
    shrug|shrugs|laugh|laughs
    go|goes|going easier|easy|harder on
    $lack of? ~1 $willing
    take|takes|took it|feedback|criticism|questions ~1 personally|as
    fixed|growth mindset
    not a priority
    not make|makes|made|give|set|take ~1 time
    not make|makes|made|give|set|take ~1 time to|for
    go|goes along with
    our|my|the first response
    nothing ~4 matter|matters|changes|change|works
    let|lets ~4 set|run|speak|decide|dominate|dictate
    patience|goodwill|hope|energy|temper|morale ~1 runs|run|ran|is|was|wears ~1 out|low|thin|short
    rather not know
    look|looks|turn|turns|defer|defers to ~1 principal|boss|leader|me|coach|expert
    exceptions|exception|excuses for
    doors|door ~1 closed|shut
    roll|rolls|rolling ~1 eyes
    unspoken|unwritten rule|rules
    like it that|this way
    role to ~
    as ~1 role|job|responsibility|place
    who look|looks|sound|sounds|think|act like
    has|have|had cost ~1 people|me|us
    have|has ~4 but ~1 nobody|do|does|not|never|rarely ~2 look|looks|use|uses|read|reads|open|opens|follow|follows|act
    $adults|$we|i ~1 will|would not ~
    quick|slow|eager|happy|ready to ~1 say|judge|blame|punish|label|refer|give|dismiss|assume
    $be|gets|get ~1 read|heard|taken|understood|interpreted as
    $be ~1 ~2 $teachers kids|students|children|problem|responsibility|job|business
    without|never|beyond ~1 challenge|challenged|question|questioned
    stick|sticks|sticking with|to
    forgive*|excuse|enjoy*|forget|forgets|sigh*|nod|nods|tone|favorites|favoritism|courage|urgency|ego|egos
    keep|keeps score|secrets|distance
    $we|$adults only|mostly|mainly ~1 call|contact|ask|meet|talk|listen|hear|visit|praise|invite
    changes nothing
    nothing changes
    will|would not work here|with
    comes|come before|first|last ~2 school|students|families|children|us
    measure|define|judge ~3 by how
    too soon on
    give|gives|gave up ~2 on
    let|lets|until ~3 alone
    not|never ~1 see ourselves|themselves|myself
    trust between|among|in
    $willing $be|broke|between|broken|gone|is ~1
    keep|keeps choosing|picking|asking|inviting|promoting|going
    our|my|their ~1 habit|reflex|instinct|tendency|comfort|pride|ego|egos|image
    the same ~2 people|voices|parents|families|teachers|ones
    as drama|noise|trouble|whining|attack|an
    dismiss*|brush* ~6 as|off
    treat|treats|see|sees|view|views ~8 as
    not|never|rarely ~1 habit|custom|culture|tradition
    """, .category(.dispositions), 3)

  private static let fair = Cue.lines(
    """
    do|does not make|give|set ~1 time
    do|does|did not ~1 prioriti*|celebrate|honor|own|commit|respect|appreciate|welcome|believe|model
    hold|holds|held|holding ~2 accountable|account|ourselves
    $families|$students ~2 $be ~1 not? ~1 invited|included|consulted|welcomed|heard|involved|represented
    some|many|most of us say|says|tell|pretend|act|claim
    say|says ~3 but mean|do|act
    make|makes|made time
    $we|$adults|and ~1 quietly|secretly|silently|rarely|seldom|always|tend|choose|chooses|favor|favors|praise|praises|celebrate|celebrates|notice|notices|reward|rewards|steer|steers|rescue|invite|skip|stick|pick
    tend|tends to
    choose|chooses|choosing ~2
    do|does|did not ask|invite|listen|look|consider|question|push|bother|visit|include|thank|share|challenge
    quietly|secretly|politely
    nuisance|burden|threat|weapon|weak|weakness|insult|attack|interruption|obstacle|drama|trial|spies
    as a|an problem|burden|threat|nuisance|weakness|weapon
    before ~1 student|students|families|learning
    for granted
    too nice|polite|kind|soft
    commit*|motivat*|buy in
    goes|go unchallenged|unquestioned|unsaid|unnoticed
    unchallenged|unquestioned|undiscussable|taboo
    hidden|hide|hides
    real|good|kind|nice students|teachers|families|parents|kids
    feel|feels|feeling
    overwhelm*|burnout|exhausted|demoralized|tired of
    away from ~
    treat|treats|treated|labelled|labeled
    than|beats ~4 truth|honest|teaching|own
    suits|suit|favors|favor ~1
    easier to|than
    compete|competes ~2 than
    power|privilege*|colorblind|hierarchy
    everyone|all the same
    themselves|ourselves|myself
    nobody ~1 question|questions|challenges|mentions|says|raises
    by|who|whoever how|whether|disagrees
    fit|fits|belong|belongs here|in
    college material
    shut|close|shuts ~2 doors|door
    """, .category(.dispositions), 2)

  private static let slight =
    Cue.words(
      """
      feel feels feeling think thinks care cares want wants believe* value* trust* expect* fear* hope hopes honest \
      liked nice respect* patien* curio* courag* humil* empath* bias* blame* quiet quietly silence silent status \
      power control loyal* proud pride polite hidden safe unsafe fair unfair belong* welcome* always rather \
      sooner quietly secretly willing open openness ignore* choose* privilege* control judged admit* worth identity \
      race racism racist stigma ours yours apathy cynicism defensiveness denial discouraged dread elitis* entitle* \
      favoritism fatigue frustrat* hopeless* hostil* indifferen* insecur* jealous* judgmental morale negativ* pity \
      paternal* perfectionis* reluctance resentment rivalr* savior* stubborn* territorial turf unsafe vulnerab* worry \
      complacency egos silos entrenched
      """, .category(.dispositions), 0.6)
}
