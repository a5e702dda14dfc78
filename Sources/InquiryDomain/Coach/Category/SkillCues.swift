/// What speaks for skills: what somebody can explain and not yet do reliably.
enum SkillCues {
  static let all = strong + fair + slight

  private static let strong = Cue.lines(
    """
    know|knows|knew|knowing|understand|understands|learned|learn|sure|unsure|show|shown|figure|figured ~1 how|when to
    how to
    $not|$none ~3 know|knows|understand|understands|sure how|when to
    $lack of? ~1 $mastering
    not ~2 trained|equipped|prepared|ready ~1 to|in|for|with|on
    past ~1 good|nice job|work
    untrained|unprepared|underprepared|inexpert*|ineffective*|inconsistent*|inefficient*|uneven
    weak|poor|limited ~1 facilitation|questioning|management|instruction|feedback|implementation|planning|listening
    how do|does|can|could we|i|you|one|teachers|leaders|coaches ~1 $skillverb
    $struggle
    clumsy|shaky|rusty|amateurish|unskilled|tongue
    not|$none|nobody ~2 know|knows|sure what to say|do|ask|try
    feedback|directions|questions|goals ~3 vague|general|unclear|harsh|long|closed|leading|shallow
    $one ~3 go|goes|run|talk in circles|over
    meetings|conversations|discussions go|goes in circles
    into practice
    not ~5 practice|practise|practiced|rehearse
    pull ~1 off
    comes|come ~1 easily|naturally|slowly|hard ~2
    wait time
    tell|telling|talk|lecture|fix|advise instead|rather
    spot|name|see|describe|plan|talk ~6 but ~2 not
    weak spot|point|area
    fall|falls|fell silent|flat|into|short
    conversation|conversations|discussion|discussions|talk ~1 dies|die|fizzles|stalls|drifts|ends
    not ~1 sustain|act on
    with any skill
    not ~1 put ~3 into practice
    $struggle to|with|over|when
    $can not ~1 yet
    not yet ~5
    not ~1 yet $skillverb|learned|mastered|developed|manage|able|good|know|skilled
    still|just|only learning ~1 to|how|that|is
    not ~2 $able at|in|with|to|on
    not ~3 $able
    unable|inability|unskilled|unpracticed|inexperienced|ill to?
    $have|has|had|having trouble|difficulty|difficulties
    trouble|difficulty|difficulties ~1 *ing|with|in
    $hard|hard to|for ~1 $we|$adults|us
    $hard time|at|when
    find|finds|found ~1 it? ~3 $hard|hard
    *ing ~8 $be ~2 $hard|shaky|weak|hit|beyond|clumsy|a
    $can not ~1 $skillverb
    $none|nobody ~4 $can ~1 $skillverb
    but $can|could not
    but|yet|and then? $can not ~1
    can|could $tell|plan|write|name|spot|run|lead|start|coach|see|talk but|yet
    can|could ~6 but|yet ~2 not|no|drop|miss|lost|lose
    know|knows|understand|understands ~6 but|and ~3 not|miss|drop|still|grab|apply|forget
    needs|need|needed|take|takes ~2 practice|practise|rehearsal|coaching|modeling|feedback to|in|before|with|that|the|fading|on
    not ~1 had ~2 practice
    practice we|the|not ~3 had|have
    out of practice
    not|never ~1 practiced|practised|rehearsed|mastered|developed|trained
    not ~1 learned|learnt|figured ~1 to|how
    something $we ~1 not ~1 learned|do|mastered
    do|does|did|done|handle* ~3 badly|poorly|well
    in the moment
    on the spot
    under pressure
    on track
    at a loss
    lost for
    lose|loses|losing|lost ~2 thread|room|words|control|audience|meeting|meetings|class|group|students|focus|track
    freeze|freezes|freezing|froze ~1 when|up|in
    fall|falls|falling|fell|come|comes apart
    get|gets|getting stuck
    get|gets|getting better at
    improve|improves|better|worse at *ing
    beyond|still beyond us|our|me|them|most|many
    gets|get|become|becomes|got flustered|tongue|lost|rattled|stuck
    spoken|speak to instead
    that|so|but nobody can|could
    until|and|then ~2 stop|stops ~1 thinking|talking|listening|trying
    easier said than done
    another thing
    trips|trip ~4 up
    do not|never find|have the words
    in ways ~1 $they|that|nobody ~1
    talk|talks|explain|explains|help|prompt|prompts|speak|correct|scaffold|scaffolds too
    $skillverb|model|let|let go|step|move|jump|rush too soon|quickly|much|fast|early|often
    turn|turns|turning|turned ~1 into
    jump|jumps|rush|rushes|drift|drifts|default ~1 to|into|from ~2 advice|talking|solutions|solving|telling
    """, .category(.skills), 3)

  private static let fair = Cue.lines(
    """
    $we|us|$adults ~3 $can not yet?
    over explain*|promise|promises|scaffold*|help|react
    instead of *ing
    without *ing
    too much|soon|quickly|fast|general|vague|long|broad when|to|and|until
    so much|many|quickly that
    flop|flops|flopped|collaps*|wander*|drift*|drag|drags|derail*|ramble*|rambling|stall|stalls|backfire*|misfire*|misjudge*|flustered
    poorly|badly|clumsily|unevenly|inconsistently
    goes|go|going off track|course|topic
    no further than
    get|gets|move|moves|past|stuck past|beyond ~2 talk|logistics|surface|naming|venting|stage
    stay|stays|remain|remains|stop|stops ~2 surface|shallow|naming
    watered|watering down
    wrong moment|time|level
    at once
    well enough
    specific enough
    what to say|do
    my|our|their|coaches|team|teachers|leaders feedback|questions|notes|agendas|conferences|conversations|discussions|emails|messages|directions|lessons|transitions ~3 too|into|out|sound|sounds|like|wander*|full|look|looks|stop|die|drag|end|run|are|come|stay
    sound|sounds|come|comes ~2 like|across|out|as
    miss|misses|missed ~3 moment|cue|cues|signs|chance|point|signals|mark
    not ~3 well
    look|looks the same
    one|single word|same answer*|sentence
    in plain|clear words|language
    model ~2 well
    better at
    weak|weakest at|in
    take|takes ~3 long|hour
    scaffold*|facilitat*|differentiat*|paraphras*|mediat*|deescalat*|confer|conferring
    give|giving|gives ~2 feedback
    lead|leading|run|running|facilitate|facilitating ~1 $det? ~2 circle*|meeting*|talk*|discussion*|conversation*|conference*|protocol*|study|session*
    only|just know|knows ~1 to|$number
    only|just ~1 know|use $number|a ~1 moves|ways|way|move|tools
    ask|asks|asking ~2 closed|leading|open|better|probing|follow questions|question|up
    inconsistent|uneven|unsure|careless|sloppy|quick ~1 at|in|with
    not ~1 have|has the? ~1 strategies|touch|words|moves|technique|techniques|repertoire|knack|tact|craft|language|vocabulary
    lack|lacks ~1 strategies|touch|words|moves|technique|techniques|repertoire|knack|tact|craft|language
    check|conversations|meetings|conferences|talks|discussions|lessons ~4 become|becomes
    cut|cuts|cutting off
    give|gives|giving in|away ~2 answer|answers|too|quickly
    back|backs|backed|backing down|off
    end|ends late|without|in
    come|comes back|out with|as|like
    overshar*|overreact*|oversimplif*|ramble*|lecture|lectures|interrupt|interrupts|rescue|rescues|monologue*
    not|cannot ~1 repeat|replicate|sustain|transfer
    where it ~1 breaks|falls|fails|stops
    """, .category(.skills), 2)

  private static let slight =
    Cue.words(
      """
      practice practise skill* facilitat* feedback coaching scaffold* model modeling prompt* pace pacing routine* \
      conversation* discussion* protocol* circle conferring de-escalat* calm* transition* questioning lesson \
      lessons quickly clearly reliably smoothly yet technique* strateg* advice listen* steer* interrupt* adjust* \
      tense heated angry shy facilitator* rehears* improvis* differentiate* explain* directions agenda* \
      under-prepared awkward botch* bungle* fizzl* flounder* muddle* sputter* stiff clunky
      """, .category(.skills), 0.6)
}
