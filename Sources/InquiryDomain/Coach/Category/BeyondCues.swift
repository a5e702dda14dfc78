/// What is real and outside what a school can decide.
enum BeyondCues {
  static let all = Cue.lines(
    """
    state|federal|national ~1 law|laws|legislat*|mandate*|funding|formula|government|regulation*|cuts
    state|states|federal ~3 law|laws|mandate|mandates|statute
    cost of living
    priced out
    lack|shortage|loss|no of? ~2 jobs|employment|transit|daycare|clinics|hospitals|doctors|broadband|work ~2 in|around|near|here|town
    lack of jobs|employment|opportunity|opportunities
    county|city|town|region|community|neighborhood|area ~1 has|lacks|have|offers no|few|little|not ~
    public transit|transportation|housing|assistance
    food|housing insecurity|deserts|desert|instability
    outside|beyond|out of? our control|reach|hands
    incarcerat*|jail|prison|foreclosure*|custody|medicaid|welfare
    factory|plant|mine|mill|employer ~1 closed|closing|closure|left
    the state|county|city|government ~1 cut|cuts|slashed|reduced|closed|passed
    capitalism|wars|war
    systemic|structural|societal racism
    ^3 state|federal|national|states ~1 polic*|requirement*|test|testing|tests|rule|rules|budget|exam|exams|standards|money|accountability
    law|laws|rules|mandate*|requirement*|regulations from|by|of the? state|federal|government
    legislat*|congress|governor|federal|statute*|statewide
    funding formula
    the state ~1 requires|decides|cut|cuts|says|took|takes|does|gives|changed|changes|will|sets
    poverty
    impoverish*
    poor|unsafe|dangerous neighborhood*
    housing|rent|rents|eviction*|evict|gentrif*|homelessness|mortgage*
    pandemic|covid|corona*|lockdowns
    economy|economic|inflation|recession|unemployment|layoffs
    property|income|sales tax|taxes
    immigration|deport*|undocumented
    gun|gang|gangs|community|neighborhood|street violence|violence|crime
    crime|violence|opioid*|drugs|gangs|trafficking
    union ~1 contract|contracts|rules|agreement
    collective bargaining
    teacher|national|nationwide|staff|labor|driver|sub|substitute shortage|shortages ~1 country|nationwide|state|region|everywhere|market?
    shortage ~1 of? ~3 across|in|nationwide ~2 country|nation|state|region
    $families|they ~3 work|works|working|juggle|hold|hold|have ~1 two|several|multiple|many|three|double ~1 jobs|shifts
    low|lower|minimum ~1 wages|incomes
    wages ~2 low|lower
    social media
    politic*|elections|election
    culture wars
    birth rate|rates
    health care|insurance
    hurricane*|wildfire*
    generational|intergenerational trauma|poverty
    supreme court
    licens*|certification ~2 law|laws|rules|board|requirement*|from
    neighborhood $be|safety|changed|violence|problems ~2
    pobreza|pandemia|gobierno|alquiler|renta|vivienda|inmigracion|deportacion*|violencia|ley|leyes
    """, .flag(.beyond), 3)

  /// What we think, know or do about it is ours.
  static let guards = Cue.lines(
    """
    $one|$our|as|we ~3 assum*|believ*|think|thinks|blam*|treat*|hide|expect*|use|judg*|talk|ask|avoid*|fear|afraid
    not ~2 know|understand|sure|told|explain|aware|clear|ask|realize
    nobody|none|few ~4 know*|understand*|explain*|aware|read
    $we never|not|rarely
    surprised|news|learned
    unaware|unclear|unfamiliar|confus*|misunderst*
    excuse|excuses|as an
    liaison*|coordinator*|counselor*|$be shared|split
    how ~2 to
    """, .denial, 1)
}
