/// What speaks for knowledge: information or understanding that somebody lacks or has wrong.
enum KnowledgeCues {
  static let all = strong + fair + slight

  private static let strong = Cue.lines(
    """
    not|$none|nobody ~3 know|knows|knew|knowing $wh|if|that|about|much|anything|how|all|the|our|each
    not|$none|nobody ~3 know|knows|knew|knowing
    not ~2 know|understand|sure how many|much|often|long|far|it|they|we|families|students|kids|things
    not|never|hardly|barely|$none|nobody ~3 understand*|realiz*|realis*|recogniz*|grasp*
    without ~1 knowing|understanding
    know|knows|knew too|very|so? little|nothing|only
    little|limited|no|lack|lacks|lacking|gaps|gap ~3 knowledge|understanding|information|awareness
    unaware|uninformed|misinformed|unfamiliar|unclear|uncertain|unknown
    not ~3 aware|familiar|clear|informed|certain|sure|told|shown
    not ~3 sure|certain|clear $wh|if|how|about|that
    $none|nobody ~4 aware|familiar|informed|sure|told|shown|explained|taught
    never|not|nobody ~2 $be? ~1 told|shown|informed|explained|heard|seen|read|learned|learnt
    $can not ~2 $tell
    $we|us|$adults ~3 $can not ~2 $tell
    $we|us|$adults ~3 $can not ~1 agree on|about|what
    $none|nobody ~4 $can ~2 $tell|map|trace
    $none ~4 $can $tell
    not ~1 able to $tell
    no|any|little|vague|slightest|not idea|ideas|clue|sense|picture|inkling
    $have|with no|wrong|different|vague|outdated|poor|old|false ~1 idea|ideas|information|picture|impression|understanding|facts
    confus*|misunderst*|misconception*|misread*|misinterpret*|myth|myths|rumor*|mistaken*|mixed|mistake
    mix|mixes|mixed ~1 up
    no|not|lack|lacks|without ~2 shared|common|clear|agreed|agreement ~2 definition*|understanding|picture|meaning|sense|language|vision|idea
    not|$none|nobody ~2 see|seen|saw ~2 data|research|example|report|results|plan|numbers
    different|differing|various|own ~2 definition*|meaning*|understanding*|interpretation*|ideas|idea
    differ|disagree ~2 on|about what|who|which
    in the dark
    $be ~2 mystery|news|guess*|unknown|unclear|puzzle
    not ~1 asked|looked|counted|checked|tracked|examined|studied|read|heard
    $none|nobody ~3 asked|looked|counted|checked|examined|read|noticed|remembers|remember|noticed
    guessing|guess
    wonder ~1 how|why|what|which|who|whether
    not|never ~1 learn* what|why|which|who|about|from|that
    find|found|learn|learned|hear|heard|told out? ~2 late|only|after|accident|last
    up to date
    had no idea
    in|inside ~2 head|heads
    learn|learns|hear|hears|find|found ~5 from|through students|rumor*|others|facebook|hallway|families|grapevine|parents|gossip
    is|are ~1 guess|guesswork
    not ~2 have ~2 data|information|numbers|evidence
    working|going from|by|off ~1 last|old|outdated|guess*|memory
    unsure|uncertain|unclear $wh|how|if|about
    research|evidence|law|policy|data says|shows|say ~1 otherwise|different*|opposite
    not ~1 given|provided|offered|sent ~2 information|explanation*|details|background|context
    only|just ~4 know|knows|understand|understands ~1 $wh|how
    people|staff|teachers|families|we ~1 wrong about
    """, .category(.knowledge), 3)

  private static let fair = Cue.lines(
    """
    what|which ~1 means|mean|counts
    what counts|happens|happened|works
    what ~6 looks|look|sounds|mean|means|is|are|stands like?
    wrong|false|outdated|old information|idea|picture|facts|belief
    $one|$adults|$families|$students ~1 think|thinks|thought|believe|believes|assume|assumes|say that? ~6 required|allowed|optional|forbids|forbidden|only|must|law|legal|illegal|bans|automatic|free|eligible|mandatory
    $one|$adults|$families|$students ~1 think|thinks|thought|believe|believes that? ~6 counts|means
    it does|do|did|is|was not .
    thought|assumed|assume ~8 turns|not|but|optional
    $wh ~6 $be ~1 unknown|mystery|unclear|fuzzy|news
    fuzzy|hazy|vague|murky|foggy
    difference between
    $families|$students|$one|$adults ~2 hear|hears|heard ~3 restorative|only|late
    new to
    few|only|just ~4 know|knows|understand|understands|remember|remembers
    $lack of? ~1 $informing
    surprised|news|learned ~1 that|to|by|only|when
    $informing $be|$have not|missing|lacking
    unclear|vague|mixed expectations|messages|roles|goals|criteria|steps
    know|knows the ~3 not the
    know|knows only|nothing|little
    not ~1 learned|learnt
    surprised by|when|each|that
    criteria|criterion|definition*|reasons|facts|history|research|meaning|eligibility
    not ~2 $be? ~1 communicated|explained|clarified|discussed|defined|introduced|shared
    never|not hear|hears|heard|learn|learns
    not ~1 clear
    understanding of
    aware of|that
    who|what|where ~3 decides|responsible|charge|stands
    $wh ~6 is|are|was ~1 for .
    $we wonder|ask|asks|asked
    may|might|can|could they|we|families ask|request|have|share
    have|has|ever we ~1 ever? seen|looked|asked|heard
    ^1 what|why|which|where ~1 do|does|did|are|is|students|kids|families
    not $wh .
    not why|who|how|what|where .
    data ~2 on|about|by ~4 but|not|none
    no|not ~3 data|numbers|evidence on|about|by|for
    get|gets|give|gives ~2 different|three|four|five answers|answer
    backstory|insight|insights
    to learn|hear|realize|notice|discover that|of|about
    learn|learns|hear|hears|find ~1 about|out|of ~4 when|only|after
    guess|guesses at
    misjudg*|underestimat*|overestimat* ~1 how|what|who
    took ~6 to learn|realize|notice|understand|find
    """, .category(.knowledge), 2)

  private static let slight =
    Cue.words(
      """
      know knows knew known understand* understood aware unaware informed information knowledge facts idea clue \
      definition* meaning means research history reasons why told shown explanation* learn* \
      heard hear seen ask asked clear example signs code law rights data story stories picture criteria \
      remember* forgot* noticed realized eligible background basics briefing context details inaccurate ignorance memo rationale terminology unexplained unread misinformation outdated acronyms jargon expectation
      """, .category(.knowledge), 0.6)
}
