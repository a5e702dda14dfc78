/// Classes of words that phrases speak of as `$name`; a class may name another.
enum CueWords {
  /// The alternatives of each class, parted by bars as in a phrase.
  static let classes: [String: [String]] = split([
    "we": "we us i me ourselves myself",
    "our": "our my",
    "adults": """
    adult* teacher* staff coach* aide* principal* leader* lead leads team* ap aps dean* counselor* counsellor* mentor* \
    colleague* office secretar* clerk* faculty department* chair* ilt plc plcs para paras paraprofessional* \
    substitute* sub subs admin* facilitator* advisor* adviser* people folks members member veteran* hires board \
    specialist* librarian* nurse* psychologist* everyone everybody anyone anybody some many most custodian* driver* \
    educator* instructor* interpreter* liaison* tutor* superintendent* council committee supervisor* others cabinet
    """,
    "families": """
    famil* parent* caregiver* mother* mom moms father* dad dads guardian* grandparent* household* home homes
    """,
    "students": """
    student* kid kids child children boy boys girl girls learner* newcomer* grader* freshm* sophomore* senior seniors \
    junior juniors youth* pupil* teen* adolescen* youngster* kindergartner* scholar scholars
    """,
    "they": "$families $students they them",
    "one": "$we $adults",
    "none": "nobody none few",
    "not": "not never hardly rarely seldom barely",
    "neg": "not never hardly rarely seldom barely nobody none no few without",
    "be": "am is are was were be been being",
    "have": "have has had having",
    "do": "do does did",
    "can": "can could",
    "modal": "can could will would should may might must",
    "det": "a an the our my their your his her its this that these those each every any some no",
    "wh": "what which who whom whose why when where whether",
    "know": "know knows knew known knowing understand* understood realiz* realis* recogniz* recognis*",
    "tell": """
    tell state name explain describe list identify define say recite recall draw sketch predict locate point answer
    """,
    "struggle": """
    struggl* fumbl* stumbl* falter* flounder* grappl* wrestl* bungl* botch* freez* froze choke chokes flail*
    """,
    "hard": """
    hard difficult tough tricky challenging awkward clumsy shaky rough uneasy impossible harder
    """,
    "able":
      "able skilled skillful proficient adept fluent practiced practised good great confident effective competent",
    "time": "time times minutes minute hour hours day days week weeks month months period periods block blocks",
    "weekday": """
    monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays
    """,
    "money": """
    money budget budgets funding funds fund dollars grant grants stipend stipends pay paid salary salaries fee fees \
    cost costs wage wages fundrais* afford expensive
    """,
    "number": """
    one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred \
    half third quarter several both
    """,
    "place": """
    room rooms space building buildings gym cafeteria library hallway hallways office offices campus campuses \
    portable portables classroom classrooms lab stage wing floor parking playground desk desks door doors
    """,
    "people": """
    counselor* nurse* psychologist* social librarian* interpreter* translator* specialist* aide aides para paras \
    custodian* liaison* tutor tutors sub subs substitute* secretary clerk coordinator* therapist* assistant* position \
    positions
    """,
    "tool": """
    computer* laptop* chromebook* device* tablet* printer* copier* projector* headphone* wifi internet network \
    software app apps system systems portal database website site platform line phone phones tool tools form forms \
    packet* paperwork checklist* template* handbook* document* spreadsheet* calendar* schedule schedules bell \
    textbook* book books novels material materials supplies kit kits copies set sets curriculum bus buses \
    transport* transportation map list lists contract polic* rule rules process procedure* protocol* structure* \
    translation* equipment furniture microscope* outlet* slip slips letter letters
    """,
    "staffers": "staff adult adults teacher teachers person people coach coaches hands",
    "teachers":
      "teachers specialists counselors deans coachs aides clerks offices officers departments districts eld sped",
    "lack": "no lack lacks lacking low weak poor limited insufficient inadequate little without missing minimal lacked",
    "informing": """
    knowledge understanding awareness clarity information background familiarity guidance examples exposure data-literacy \
    explanation insight facts communication expectations
    """,
    "mastering": """
    skill skills practice training ability technique techniques strategies facilitation management experience capacity \
    expertise fluency competence competency preparation preparedness differentiation coaching routines craft
    """,
    "willing": """
    trust buy urgency ownership belief courage commitment empathy curiosity openness will willingness patience honesty \
    morale responsibility compassion humility hope investment vulnerability respect collegiality confidence energy \
    accountability relationships belonging connection collaboration consistency love joy pride inclusion buyin \
    motivation passion
    """,
    "late": "late later early after before until slow slowly weeks months november december june spring",
    "deeds": """
    care cares value values want wants try tries come comes coming show shows attend participate participates engage \
    engages respond responds return returns answer answers help helps support supports read respect listen behave \
    study prioritize bother bothers complete finish pay follow speak turn do make bring call show respect appreciate \
    cooperate sign check supervise encourage involved interested motivated home learn persevere persist focus \
    concentrate appreciate obey comply practice review enforce discipline push listen think sleep stay choose wear \
    retain prepare
    """,
    "faults": """
    lazy unmotivated apathetic disrespectful disengaged defiant careless entitled spoiled irresponsible unprepared \
    uninterested uninvolved unsupportive absent unruly rude neglectful lost checked distracted glued indifferent \
    disinterested unreachable uncooperative immature uneducated illiterate
    """,
    "virtues": """
    motivated interested involved engaged prepared ready supportive invested willing responsible respectful home \
    committed present available supervised disciplined
    """,
    "assets": """
    motivation respect discipline effort interest structure support manners drive goals grit attitude attitudes \
    behavior habits priorities values role ambition attention focus ethic
    """,
    "measures": """
    score scores proficiency achievement rate rates attendance absenteeism absence absences suspension suspensions \
    expulsions referrals graduation dropout dropouts enrollment grades failures gap gaps performance growth reading \
    math mathematics literacy writing ela reclassification participation truancy outcomes tardies tardiness fights \
    incidents bullying gpa numeracy vocabulary
    """,
    "levels": """
    low lower lowest high higher highest up down below behind flat stagnant stuck poor worse worst disproportionate \
    declining falling rising dropping lagging widening decreasing increasing failing inequitable uneven bad dismal \
    alarming percent terrible weak weaker triple double twice unacceptable
    """,
    "moves": """
    dropped drop drops dropping fell falling decline declined declines declining rose rise rises rising increased \
    increases increasing decreased decreases decreasing doubled tripled plateaued worsened worsen widened widens lag \
    lags lagged stalled sank slipped went persist persists soared climbed spiked
    """,
    "offers": """
    periods recess lunch hours visits check professional mentoring mentors partnerships opportunities events nights \
    pd training trainings staff money time support supports resources counselors aides coaching development funding \
    books devices help classes meetings programs technology tutoring teachers workshops collaboration communication \
    accountability planning space personnel materials interpreters intervention interventions supervision discipline \
    pay days structure consequences class classrooms laptops chromebooks subs parent family professional classroom reading math
    """,
    "skillverb": """
    adjust* adapt* analyz* ask* balanc* break* bring* build* calm* chang* check* clos* coach* communicat* co conduct* \
    confer* connect* coordinat* craft* deescalat* de deliver* deal dealing debrief* delegat* design* differentiat* \
    disagree* engag* elicit* encourag* facilitat* fad* follow* fram* giv* group* guid* handl* help* hold* \
    implement* improvis* interpret* interrupt* interview* introduc* keep* lead leads leading listen* look* manag* \
    measur* mediat* model* monitor* mov* navigat* negotiat* notic* observ* open* organiz* pac* paraphras* plan* \
    present* prioritiz* probe* probing prompt* pronounc* pull* push* question* read reading rebuild* redirect* \
    reflect* respond* restart* reteach* run* running say* scaffold* score* scoring see* separat* set* shift* speak* \
    start* stay* steer* stop* summariz* supervis* support* sustain* take* talk* teach* translat* turn* use* using \
    word* work* writ* diagnos* explain* transfer* converse stretch* recover* manage persuad* assess* evaluat*
    """,
  ])

  private static func split(_ classes: [String: String]) -> [String: [String]] {
    classes.mapValues { $0.split(separator: " ").map(String.init) }
  }
}
