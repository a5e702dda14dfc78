/// What speaks for resources: anything outside a person.
enum ResourceCues {
  static let all = strong + fair + slight

  private static let strong = Cue.lines(
    """
    no|not|without|never|too|enough ~2 $time to|for|when|in
    no|zero ~2 time|minutes|hours|money|budget|funding|funds|staff|space|room|sub|subs|coverage|period
    no|without ~1 common|shared|planning|prep|release time|period|prep|planning
    not ~1 enough|sufficient|adequate ~2 time|$money|$people|$place|$tool|staff|seats|hands
    not enough
    lack|lacks|lacking|short ~2 of? ~1 time|$money|$people|$place|$tool|staffing|staff|resources
    only|just|single ~2 $number ~2 $people|$place|$tool|$time
    only|just a|one|two|three ~2 $people|$place|$tool|$time|bathroom
    $be ~1 shared|split|divided ~1 with|among|between|by|across
    share|shares ~1 $det? ~1 $people|$place|$tool|nurse
    $people ~4 comes|come|here|arrives|visits on|every|only|$weekday
    caseload|caseloads
    hiring|pay|salary|budget|spending freeze|freezes
    not ~1 scheduled|staffed|funded|paid|available|translated|stocked|supplied
    out of pocket
    nobody ~4 speaks|cover|covers|drive|watch|supervise|translate|interpret
    lost|losing|lose ~2 $people|position*|funding|funds|grant|staff|room|space
    more ~2 than ~1 $people|people|chairs|seats|hours|adults|staff|desks
    no|without|lack|lacks $people
    too tight|small|hot|cold|loud|crowded|far|old|noisy|narrow|cramped
    $we|us|$adults|$families ~3 $can not ~1 afford|access|reach|open|print|send|hire|buy|pay|fit|attend|log|download|charge|borrow|meet|park|release
    can not ~1 afford|access|reach|open|print|send|hire|buy|pay|fit|attend|schedule|log|download|charge|borrow|leave|meet|park|release
    freed|released|covered up|from|to|for|by ~1
    eaten|swallowed|consumed|taken|absorbed|crowded by|up|out
    staff|teacher|high|aide turnover
    schedule|schedules|calendar leaves|puts|gives|has|does|allows
    class|classes|sections ~1 too|over ~ large|full|big|crowded
    short|down|missing $number|# $people|$staffers
    short staffed|handed
    $lack of? ~1 resources|staffing|$money|$tool|$place|seats
    not|never ~2 enough $people|$staffers
    no|only|just|single|few ~1 $people ~1 for|at|on|in|who
    $be scheduled|booked|assigned|placed|reserved|staffed|funded|ordered|understaffed
    $be ~1 pulled|cut|closed|locked|broken|eliminated|filled|unfilled
    gets|get|got|getting ~1 pulled|cut|booked|dropped|cancelled|canceled|bumped
    not|nothing in the|our ~1 budget
    no|nobody ~2 assigned|hired|available|designated
    nobody $have|has|is the|the|in job|role|task|charge
    $det ~1 contract|policy|handbook|form|forms|packet ~1 allows|limits|requires|says|gives|sends|ask|asks|has|runs|excludes|goes
    runs|run|ran|running out|short ~1 of?
    $be ~1 paid
    class sizes|size
    waiting|wait list|lists
    closes|close|ends|end|opens|open|starts|start at|when|before|after ~3 #|shift|families|bus|school
    """, .category(.resources), 3)

  private static let fair = Cue.lines(
    """
    time to|for
    not available|unavailable|accessible|provided|offered|translated
    in english|only
    only in|on|for|at|by english|paper|ieps
    on paper
    $be paper
    leaves|leave|left no|little|only
    $be ~1 no ~4 system|process|procedure|structure|policy|person|place|way|protocol
    no|not ~2 system|process|procedure|structure|protocol|policy|translator*|interpreter*|transport*|childcare|child
    no|not ~2 written|formal|clear process|procedure|policy|protocol|plan
    takes|take|took|eats|eat|fills|swallows|consumes ~3 $time|morning*|evening*|afternoon*|calendar
    waits|wait|takes|take ~3 days|weeks|months|day|week|month
    half|part|full time
    ends|ended|expires|expired|runs|ran in|out
    at the same time|hour
    same|different|conflict* time|times|hour|period|slot
    never|not|rarely overlap|align|match
    # $time
    # $students|$people|students
    $number minutes|hours|days|weeks|copies|sets|rooms|seats|positions
    $have ~1 $number ~1 $students|$people|$place|$tool
    nobody|nothing|no ~3 to cover|supervise
    cover* ~1 classes|class|lunch|duty
    lunch|bus|cafeteria|recess|hall|playground duty
    duty
    vacan*|unfilled|understaff*|overcrowd*|outdated|overbooked|underfunded
    position|positions
    master|bell|bus|our|the schedule|schedules ~4
    overwhelm*|overload*|workload|overworked|stretched|burnout|turnover|attrition
    competing ~1 demands|priorities|initiatives
    by themselves|herself|himself|alone
    carries|handles|covers|does|juggles ~6 alone|herself|himself|too
    covers ~4
    $people covers|serves|handles|supports|carries
    wears|wear|juggles many|several
    pulled out|from|into
    # percent? of my|our
    became|become|turned ~2 storage|closet|office
    only|just # 
    our|the|my only|one|single ~2 $people|speaker|$place|$tool|person|teacher|adult
    happens|happen|meets|meet|held|offered|scheduled|falls|fall|land|lands ~2 during|at|before|after|in|on
    during ~3 recess|lunch|class|dismissal|specials|art|block|hour|period|testing|instruction|prep
    same ~3 hour|time|period|slot|block|minutes|day|week|room
    $number|# ~2 $number|#
    fill|fills up|in
    sit|sits|stored|kept|filed ~1 in|on
    by request|appointment|lottery|seniority|referral
    ends|end|starts|start|begins|stops when|before|after
    asked|required|expected to ~1 use|do|cover|fill #|$number|many|several
    pay|pays|paid ~2 nothing|little|less|for
    $number|# ~1 $tool|$place|$people|platforms|apps|clubs|grades|copy|buildings|campuses|sections|homerooms
    spread ~1 over|across|among|thin
    # minutes|days|weeks|hours|percent|copies|seats ~2
    is|are covered by
    in charge of ~1
    line out|outside|at
    nobody|nothing|not ~2 given ~1 $time|time|money|keys|access|release
    three|four|five|six|seven|many|several different
    sign up|off
    $be cancelled|canceled|postponed|interrupted
    rely|relies|depend|depends on|upon
    set aside
    conflict|conflicts|clash|clashes|compete|competes with|for ~3 shift|work|time|practice|minutes|room|dismissal|bus
    takes|take|needs|need|requires|require ~1 #|$number
    old|broken|outdated|missing|borrowed|expired ~1 $tool|numbers|phone
    has|have no|old|wrong ~2 line|box|place|field|numbers|section
    restricted|earmarked|frozen
    track|tracks|tracked|tracking
    too many ~2 meetings|programs|initiatives|students|duties|tasks|demands|forms|steps
    too few ~1
    spread|stretched thin
    month|months|weeks late
    arrive|arrives|come|comes|reach|reaches ~3 late|after|too|november|spring
    does|do not let|allow|show|hold|reach|talk|open|work|include|fit
    locks|locked out|in
    job description|descriptions
    needs|need|needed ~1 sign|signature|form|fee|ride|approval
    goes|go|spent|tied ~2 to|by|on ~3
    depends|decided|based ~1 by|on ~1 single|one|a test|score|lottery
    """, .category(.resources), 2)

  private static let slight =
    Cue.words(
      """
      time $money $weekday minutes hours schedule* calendar* bell bus buses transport* budget* staffing coverage sub subs \
      $tool # nurse* psychologist* librarian* interpreter* translator* custodian* liaison* position positions space room rooms building* period periods prep shift shifts morning mornings evening \
      evenings semester quarter caseload* ratio enrollment* hire* hired hiring vacanc* materials supplies \
      half-time bandwidth bureaucra* childcare clerical compliance cap ceiling clerk deadlines queue backlog shortage* understaffing underfunding overtime furniture seating parking heating cooling stipend* release booked shared paid locked broken printed posted translated late weeks \
      scheduled assigned slot slots seats seat chairs noise during heat policy policies paperwork wifi workload access load
      """, .category(.resources), 0.7)
}
