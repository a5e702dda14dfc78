extension SampleBoard {
  /// Root causes that school leaders wrote down, in English.
  static let english = [attendance, hardTalks, familyPartnership, planningTime, walkthroughs]

  private static let attendance = SampleBoard(
    "Why children miss school",
    """
    bus     | The bus comes too late for first period
    bus     | Two bus routes were cut this year
    bus     | Kids who miss the bus have no other ride
    bus     | No transportation for families in the shelter
    calls   | Our robocalls go out in English only
    calls   | Nobody calls home until the tenth absence
    calls   | Phone numbers in the office are out of date
    calls   | Families get a robocall, never a real phone call
    belong  | Students say nobody would notice if they stayed home
    belong  | Ninth graders don't feel they belong here
    belong  | Newcomers eat lunch alone and stop coming
    belong  | There is no adult who notices when a student is gone
    health  | Asthma keeps our youngest home in winter
    health  | No school nurse on three days a week
    health  | Children with asthma have no plan at school
    health  | Dentist and doctor visits take whole days
    data    | Attendance data reaches us a month late
    data    | Teachers mark attendance in two different systems
    data    | We can't tell excused from unexcused absences in the data
    work    | Older students work night shifts
    work    | Some students watch younger siblings while parents work
    work    | Parents working nights sleep through the morning
    letters | The truancy letter reads like a threat
    letters | Truancy letters use legal language that parents fear
    letters | Our first letter home already mentions court
    -       | Rain floods the crossing on Fifth Street
    -       | Testing season makes students anxious
    """)

  private static let hardTalks = SampleBoard(
    "Talking about race and bias",
    """
    words    | I don't have the words to interrupt a biased comment
    words    | I freeze when a biased comment is made in a meeting
    words    | We never practiced how to interrupt bias in the moment
    words    | My AP laughs along because she lacks words for the moment
    comfort  | White staff are uncomfortable talking about race
    comfort  | We change the subject when race comes up
    comfort  | Talking about race feels risky for our newest staff
    comfort  | I avoid naming race and say "those kids" instead
    expect   | We expect less of students who are learning English
    expect   | Low expectations hide behind kindness
    expect   | Grades show we expect less from our Black boys
    expect   | Teachers water down texts for struggling readers
    norms    | Our meeting norms protect comfort over honesty
    norms    | No norms for disagreeing in our leadership team
    norms    | The leadership team has never agreed on norms
    hiring   | We hire people who look like us
    hiring   | Our hiring panel has no parents on it
    hiring   | Teachers of color leave within two years
    hiring   | Job postings only go to the same two colleges
    disc     | Referrals for defiance are mostly Black students
    disc     | Office referrals go up every spring
    disc     | We suspend for dress code, mostly girls of color
    disc     | Nobody looks at referral data by race and teacher
    history  | Most staff don't know the history of redlining here
    history  | New teachers have never heard the history of this neighborhood
    -        | Our mascot is still a problem for alumni
    -        | The union vote comes first this month
    """)

  private static let familyPartnership = SampleBoard(
    "Families as partners",
    """
    interp  | One interpreter for the whole district
    interp  | Interpreters must be booked two weeks ahead
    interp  | We ask children to interpret for their parents
    interp  | Translation of letters takes ten days
    interp  | Nobody in the front office speaks Arabic or Somali
    time    | Conferences are only held during the work day
    time    | Parents who work evenings can't come to conferences
    time    | Family nights start at five, before parents are off work
    pta     | PTA money is spent by those who raise it
    pta     | The PTA board meets at ten in the morning
    pta     | PTA fundraising leaves out families who can't pay
    pta     | The same five mothers run the PTA
    front   | Front desk greets some families with a smile and others with a form
    front   | The office counter is a wall
    front   | People wait at the front desk without being greeted
    front   | Our front door is locked and the buzzer is broken
    bad     | We only call home with bad news
    bad     | Parents hear from us when something went wrong
    bad     | No one calls with good news
    trust   | Immigrant families fear that we share their data with ICE
    trust   | Parents had bad experiences at school themselves
    trust   | Undocumented parents fear signing our volunteer forms
    jargon  | Report cards are full of jargon
    jargon  | IEP meetings use jargon that nobody explains
    jargon  | Parents nod at acronyms they do not understand
    -       | Grandparents are raising a third of our kindergarten
    """)

  private static let planningTime = SampleBoard(
    "What keeps us from better teaching",
    """
    plan    | No common planning time across grades
    plan    | Planning periods are lost to covering classes
    plan    | Grade teams plan alone because the schedule splits them
    plan    | The master schedule has no block for co-planning
    subs    | We have no subs so coaches cover classes
    subs    | Substitute shortage eats every release day
    subs    | Coaches spend their days as substitutes
    feed    | Feedback comes weeks after a visit
    feed    | My feedback is too vague to use
    feed    | I don't know how to give feedback that a veteran will hear
    feed    | Teachers get feedback once a year, at evaluation
    rigor   | Tasks are below grade level in math
    rigor   | Students copy notes instead of solving problems
    rigor   | Math tasks ask for answers and not for reasoning
    rigor   | We have not agreed what grade level work looks like
    curr    | The new curriculum arrived without training
    curr    | Three reading curricula in one building
    curr    | Teachers skip units of the curriculum they never saw modeled
    email   | Principals answer 150 emails a day
    email   | District emails with same day deadlines
    email   | Compliance reports pull me out of classrooms
    email   | I spend mornings on compliance instead of classrooms
    fear    | Teachers are afraid to fail in front of peers
    fear    | Closing the door feels safer than being seen
    fear    | Nobody wants to be observed by colleagues
    talk    | Teachers do most of the talking
    talk    | Quiet students never talk in class
    talk    | Discussion means three hands and the teacher
    -       | The copier is down again
    -       | Half the Chromebooks do not charge
    """)

  private static let walkthroughs = SampleBoard(
    "Hopes and worries before the walk",
    """
    eval   | Teachers think the walk is an evaluation
    eval   | Will notes end up in someone's evaluation?
    eval   | Union rep asked whether walks count as evaluation
    time   | Not enough time in each room
    time   | Ten minutes a room is too short to see anything
    time   | Walk days always run over time
    look   | We don't share a definition of engagement
    look   | Each of us sees something else when we say engagement
    look   | Look-fors are too many and too fuzzy
    look   | Look-fors should be about students, not teachers
    judge  | We write judgments, not evidence
    judge  | I slip into judging instead of describing
    judge  | Evidence statements are hard to write
    after  | Nothing happened after last year's walk
    after  | Trends from the walk were never shared with staff
    after  | Who follows up on what we saw last year?
    voice  | Students are never asked what they think
    voice  | Let students tell visitors about their work
    voice  | Interview two students per room
    host   | Host school cleans up for visitors
    host   | The host principal gets nervous about visitors
    host   | Being host takes a week of preparation
    -      | Parking is impossible near that campus
    """)
}
