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
    $can not ~2 $tell ~6
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
    only|just ~4 know|knows|understand|understands ~1 $wh|how
    people|staff|teachers|families|we ~1 wrong about
    """, .category(.knowledge), 3)

  private static let fair = Cue.lines(
    """
    what|which ~1 means|mean|counts
    what counts|happens|happened|works|worked
    what ~6 looks|look|sounds|mean|means|is|are|stands like?
    wrong|false|outdated|old information|idea|picture|facts|belief
    think|thinks|thought|believe|believes that? ~6 required|allowed|optional|forbids|only|must|have|has|counts|means
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
    $wh ~4 for|stands|decides|responsible
    $we wonder|ask|asks|asked
    may|might|can|could they|we|families ask|request|have|share
    have|has|ever we ~1 ever? seen|looked|asked|heard
    $wh do|does|did|are|is|have|students|kids|families
    """, .category(.knowledge), 2)

  private static let slight =
    Cue.words(
      """
      know knows knew known understand* understood aware unaware informed information knowledge facts idea clue \
      definition* meaning means research history reasons why told shown explanation* learn* \
      heard hear seen ask asked clear example signs code law rights data story stories picture criteria \
      remember* forgot* noticed realized eligible background
      """, .category(.knowledge), 0.6)
}
