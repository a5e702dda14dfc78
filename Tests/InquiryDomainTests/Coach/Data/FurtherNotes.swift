/// More notes that the suggester may be tuned by, in four rounds that were each written before it had seen them.
///
/// At first sight the rounds came to 0.76, 0.87, 0.88 and 0.94 for the first choice, 0.94, 0.96, 0.97 and 0.99 for the
/// first two, and 0.77, 0.60 and 0.85 for the flags; then the cues were widened by what had been missed.
enum FurtherNotes {
  /// One note a line after its label, as `LabelledNote` reads it.
  static let sorted = """
    R We have no line in the budget for translation at evening events.
    R Counselor caseload is 480 to one.
    R The ILT room seats six of our eleven members.
    R Substitutes rarely accept jobs at our campus.
    R Intervention happens during recess and art.
    R The late bus was cut in October.
    R Our walkthrough tool asks only about posters and objectives.
    R Families get three different apps from three different grades.
    R New arrivals are tested before they have seen a counselor.
    R I have 22 people to evaluate and one hour a day free of interruptions.
    R Grade teams meet during the same half hour as dismissal.
    R Coaching ends when testing begins.
    R Title I money is locked into positions by July.
    R Our only Somali speaker works in the kitchen.
    R Behavior plans sit in a cabinet nobody opens.
    R Extra help is offered at seven in the morning only.
    R Classes with the most newcomers are taught by the newest hires.
    R The tardy sweep keeps forty kids out of first period.
    R Dual language books arrive a year after the English ones.
    R Gifted testing is by request of the family.
    R There's a line out the door at the office each morning.
    R Two campuses, one psychologist.
    R We meet, but no one is given time to carry out what we decide.
    R Electives fill up before eighth graders from other districts can register.
    R Whoever is absent is covered by splitting the class.
    R Teachers pay for snacks out of pocket.
    R The family handbook is a PDF nobody can open on a phone.
    R Co-teachers are not scheduled together.
    R We have one copy of the screener for the whole grade.
    R Not enough bilingual staff at registration
    R Half-hour lunches leave no time to sit with kids.
    R Sixth graders have four minutes to get across campus.
    R The restorative room is also the suspension room.
    R There's nobody to watch the door during dismissal.
    R The hiring freeze left us without a math coach.
    R Tier 2 groups have fourteen kids in them.
    R Our PD days are used up by compliance videos.
    R Data come as averages for the whole school.
    R Old boundaries send siblings to different schools.
    R The attendance code list has no option for a bus that never came.
    R No one picks up the phone after three thirty.
    R Extra duty pay was frozen.
    R Schedules change six times in the first month.
    R The assistant principal has eleven clubs, two grade levels and the buses.
    R Teachers are asked to use four platforms.
    R ELD classes meet in the hallway.
    R Our policy gives zeros for late work.
    R Interpreters must be requested two weeks in advance.
    R The mentor program pays mentors nothing.
    R High-needs students are spread over nine homerooms.
    R The building is open to families for only three hours a week.
    R Our reading interventionist is funded through soft money.
    R Co-teachers have no shared prep.
    R One counselor serves grades six through eight.
    R Parent nights conflict with second shift at the plant.
    R The printer contract caps each teacher at 400 pages.
    R Our data dashboard refreshes once a quarter.
    R Nobody is freed up to observe peers.
    R Staff turnover means we retrain every August.
    R The interpreter's hours run out by spring.
    R Kindergarten has no aide after lunch.
    R Hall space is too tight for small groups.
    R The district's hiring timeline makes us lose candidates to other cities.
    R Our referral process has seven steps and no deadline.
    R ESL and special ed services are scheduled at the same time.
    R There are more initiatives than people to lead them.
    R We rely on volunteers to run the food pantry.
    R Kids who need the most help see the part-time tutors.
    R Access to honors depends on a parent signature.
    R The only computer families can use is in the principal's office.
    R A single bilingual clerk handles every phone call.
    R Teachers' prep gets eaten by covering absent colleagues.
    R We can't send messages in Karen or Dari.
    R Our advisory block was traded for test prep.
    R Nothing on the calendar is set aside for looking at student work.
    R Two hundred families, one email list, no texting.
    R First-year teachers carry three different courses.
    R Suspension is the only consequence our code of conduct names.
    R Coaches are pulled to proctor exams.
    R The closest school clinic is nine miles away.
    R Our newcomers' program is in a trailer behind the gym.
    R Teachers have 22 minutes for lunch.
    R We lost our math specialist to the budget.
    R No translator at the front desk on registration day
    R The laptops we have are eight years old.
    R Grade 5 has no shared prep with the ESL teacher.
    R A substitute has taught chemistry since October.
    R Families have to drive forty minutes to the district office to enroll.
    R Data meetings happen once a semester.
    R Our policy requires three absences before anyone calls.
    R There is nobody on staff who speaks Tigrinya.
    R The walkthrough form takes longer to fill in than the visit.
    R Every grade has its own behavior chart and point system.
    R Our security desk takes up the space where families used to wait.
    R Coaching positions were not renewed.
    R Parent association funds pay for the arts only at one campus.
    R It takes five weeks to get a student evaluated.
    R Intervention kits are shared by three floors.
    R Team meetings are cancelled whenever there is an assembly.
    R The school day ends before working parents can come.
    R Ninth-grade classes have 38 students.
    R Home visit pay ended last year.
    K We haven't seen our data by home language.
    K Staff think interpreters are only required for special education.
    K Our team confuses equality with equity.
    K Nobody has asked night-shift caregivers what would help.
    K I misjudged how far families travel to reach us.
    K We can't agree on what rigor looks like.
    K It took until March to learn that she was living in a car.
    K Most of us had not read the consent decree.
    K Teachers learn about a new student when she walks in.
    K We know who is absent, not why.
    K My picture of the cafeteria comes from the vice principal.
    K Counselors never get to see what happens after a referral.
    K Families hear "free" and do not know it includes the bus.
    K Ask three of us what a tier is and you get three answers.
    K We have little insight into how students choose electives.
    K Caregivers don't realize that a D still counts as passing.
    K The purpose of the Friday block isn't understood.
    K No one could explain why the same eight students are pulled.
    K Teachers believe the law bans talking about pronouns; it does not.
    K I am new and do not have the backstory on this team.
    K We have data on reading but none on who feels known by an adult.
    K Staff haven't had the new absence codes explained.
    K Where is the line between discipline and bullying? We'd each say something else.
    K We've no idea how often students are moved between tables.
    K Substitutes guess at the dismissal routine.
    K Nobody knows what the interventionist does.
    K unclear expectations for walkthroughs
    K Staff don't know our students' stories.
    K Teachers don't know the difference between accommodations and modifications.
    K We weren't told that the grant required family input.
    K lack of understanding of the science of reading
    K I had no idea how long the bus ride was.
    K We do not have a common language for talking about instruction.
    K Parents do not know how the grading scale works.
    K Many believe retention helps; the research says otherwise.
    K Teachers are unsure which standards matter most.
    K Few of us have read the strategic plan.
    K Misconceptions about dyslexia are everywhere.
    K Our team has never analyzed who gets sent out and when.
    K New parents aren't told how to reach a counselor.
    K Limited awareness of cultural norms around eye contact
    K What the district expects from ILTs changes and no one tells us.
    K Teachers couldn't say who their English learners are.
    K People don't know where to find the data.
    K We don't understand how poverty affects attendance here.
    K It's not clear who owns attendance.
    K I've never seen a good co-taught lesson.
    K The why behind the new schedule was never shared.
    K We think we know our families; we've never asked.
    K Staff have not been given information on the new assessment.
    K Teachers are not sure what culturally responsive teaching means.
    K I couldn't tell you why our Pacific Islander students leave after tenth grade.
    K Staff have little understanding of how trauma affects memory.
    K The front office doesn't know which forms are optional.
    K Most of our team has never visited the neighborhoods our students come from.
    K We haven't defined what we mean by family engagement.
    K New teachers learn the grading policy from students.
    K Nobody has ever shown us how our budget is built.
    K Families were not told that the bus routes had changed.
    K We are unclear on who decides when a student exits services.
    K Teachers mistake an accent for a lack of English.
    K Many of us think the law forbids asking about home language.
    K We've been working from last year's list of homeless students.
    K Our caregivers may not know that interpretation is free.
    K It surprised me that so few seniors had filled out the aid form.
    K Staff can't describe what tier one looks like here.
    K I have never heard directly from students who were expelled.
    K Coaches don't see the same definition of success as principals do.
    K The reasons for the new seating plan were never explained.
    K Only the registrar understands how credits are counted.
    K We lack data on how long newcomers wait for placement.
    K The assistant principals haven't read the new code.
    K No one could say what happened to last year's action plan.
    K Teachers are missing background on students' interrupted schooling.
    K I didn't realize the survey went out only in English.
    K We do not fully understand the needs of our refugee families.
    K The criteria for "ready" live in one person's head.
    K Who our quiet dropouts are is something we can only guess.
    K Teachers haven't learned what the screening cut scores mean.
    K There is confusion about the difference between equity and equality.
    K Teachers don't know what students learned in middle school.
    K We have no idea what families think of our report cards.
    K Staff are unclear about the new attendance policy.
    K Our team doesn't understand what the growth percentile means.
    K I have never asked students why they avoid the cafeteria.
    K Most teachers are unfamiliar with the students' home cultures.
    K Nobody can explain the criteria for the honors track.
    K New principals aren't told how staffing decisions are made.
    K We thought attendance was a transportation problem until we asked.
    K Counselors lack information about local job programs.
    K Teachers do not realize how much reading science requires.
    K Parents have never been shown how to read the growth chart.
    K It's unclear what "engagement" should look like in our classrooms.
    K We don't know which interventions are working.
    K Teachers misinterpret the accommodations in the plans.
    K Our staff knows little about the history of redlining here.
    K We are not aware of how students experience our hallways.
    K Paraprofessionals have no access to the reasons behind the plan.
    K What the other schools in our network do well is unknown to us.
    K I can't name three goals that my students have.
    K Only the counselor knows which students are in foster care.
    K There's no common understanding of grading for mastery.
    S I can't keep PLC talk on student work.
    S Principals ask closed questions and get closed answers.
    S My notes from walks are judgments, not evidence.
    S I back down when a teacher cries.
    S Teachers call on the same hands because they can't manage the quiet ones' silence.
    S Giving a peer a hard message and keeping the friendship is new to us.
    S We break into groups and come back with nothing.
    S Our ILT can spot a weak lesson and can't say what would make it better.
    S APs write up observations that teachers can't use.
    S Our conversations about data end in plans that are too big.
    S When a student shuts down, most adults only know to push.
    S Teachers find it difficult to plan for five language levels.
    S We cut off the thinking with hints.
    S I interrupt.
    S Coaches model the lesson, and the teacher cannot repeat it alone.
    S The new deans don't have the touch for talking a student down.
    S Teachers can list scaffolds; choosing one in the moment is where it breaks.
    S Meetings that I run end late and without decisions.
    S We need to practice naming the harm without shaming the person.
    S Our check-ins with families become status reports.
    S Leaders aren't able to model vulnerability without oversharing.
    S Struggling to sequence tasks from easy to complex.
    S Can't get past "good job" when giving feedback
    S Staff do not have strategies for a student who runs.
    S Teachers are inconsistent at enforcing the phone rule.
    S Teachers don't know how to differentiate.
    S Weak questioning in most classrooms
    S We haven't figured out how to give feedback that sticks.
    S Staff lack skills in de-escalation.
    S Team leaders aren't trained to facilitate.
    S Teachers can't analyze data on their own yet.
    S Hard for me to hold people accountable without sounding harsh
    S Poor classroom management among new teachers
    S We are inconsistent in how we run PLCs.
    S I don't know what to say when a parent accuses us of racism.
    S Teachers plan activities instead of learning.
    S Our feedback is vague.
    S Principals struggle to prioritize.
    S Inability to scaffold for newcomers
    S New coaches are uncomfortable and clumsy in hard talks.
    S We need to get better at listening.
    S Staff aren't confident in using translation tools live.
    S Leading change without burning people out is something I am still learning.
    S Teachers understand culturally responsive teaching but can't put it into practice.
    S Our meetings go in circles.
    S We are not able to turn walkthrough data into next steps.
    S Lessons start strong and lose steam.
    S Difficulty engaging families who have had bad experiences with school
    S Counselors don't have the skills to run grief groups.
    S I explain too much and ask too little.
    S Teachers know they should differentiate but cannot pull it off with 28 kids.
    S We get defensive families because our opening lines are clumsy.
    S I have not learned how to share hard data without people shutting down.
    S Our leaders can talk about equity but can't lead a conversation on it.
    S Facilitating across difference is a weak spot for our team.
    S Teachers stumble when they try to explain standards to parents.
    S Most of us can't unpack a standard into daily targets.
    S I struggle with holding firm when a veteran pushes back.
    S When emotions rise, our facilitators fall silent.
    S Principals give feedback that teachers can't act on.
    S We have a hard time turning student voice into decisions.
    S New mentors tell instead of ask.
    S We're not yet able to read our own data without help.
    S Small talk comes easily to me; naming a concern does not.
    S Teachers' wait time is about one second.
    S Staff aren't fluent enough in the protocol to run it alone.
    S Our notes home read like legal letters.
    S We begin conversations about race and can't keep them going.
    S My coaching sessions turn into me talking.
    S Teachers don't know how to build on what students say.
    S Leaders cannot yet model the practices they ask for.
    S Our team has difficulty setting goals that can be measured.
    S Substitutes have trouble managing transitions.
    S Interventionists haven't had a chance to practice the new routine.
    S I can spot bias in a lesson but not talk about it with the teacher.
    S Advisors are unskilled at drawing out reserved students.
    S Co-teachers fall into lead and helper roles.
    S We don't yet plan backward with any skill.
    S Teachers overcorrect newcomers' grammar and conversation dies.
    S Meetings get derailed and I can't bring them back.
    S Teachers have difficulty asking higher-order questions.
    S I don't know how to coach a resistant teacher.
    S Our PLC leads can't keep the group focused.
    S Staff struggle to de-escalate conflicts.
    S We haven't learned to look at data without blame.
    S Teachers can't differentiate for students at four levels.
    S I tend to give advice when I should ask questions.
    S Leaders are not skilled at giving critical feedback.
    S We know what good feedback is but don't deliver it well.
    S Teachers don't yet know how to use the translation earpieces smoothly.
    S New teachers can't manage transitions.
    S Our team is weak at writing measurable goals.
    S I get tongue-tied when families challenge me.
    S Teachers lose students' attention during group work.
    S Our coaches can't adapt their style to different teachers.
    S Team members talk over each other and lose the point.
    S It is hard for me to listen without fixing.
    S We are still figuring out how to run student-led conferences.
    S Teachers ask questions and answer them before a child can think.
    S Assistant principals write feedback that is too general to use.
    S Facilitators rush through the protocol and skip the reflection.
    S We can describe culturally responsive teaching but not do it.
    D We avoid talk about race in mixed company.
    D Nobody wants to go first.
    D I give up too soon on parents who don't answer.
    D We expect families to come to us.
    D Some adults enjoy being feared.
    D Multilingual learners are the ELD teacher's kids.
    D Teachers think that if they slow down they will look weak.
    D We only call home with bad news.
    D My tone changes with parents who have lawyers.
    D We thank volunteers and forget the ones who work nights.
    D Our team is quick to say "that won't work here."
    D The band parents get a meeting the same day.
    D Staff won't try the routine until the principal leaves it alone.
    D We measure a good class by how quiet it is.
    D I say my door is open and sigh when someone comes in.
    D Everyone nods and nothing changes.
    D Newcomers' silence is read as not knowing.
    D Teachers stick with what worked for them as students.
    D I keep score of who supported me.
    D We forgive late work from athletes.
    D Grade-level loyalty comes before the school.
    D The idea that "our kids need structure" goes without challenge.
    D Leaders lack the courage to name underperformance.
    D There is little urgency about students who are quietly failing.
    D We don't see ourselves as learners.
    D Low expectations for students with disabilities
    D Fixed mindset about math among adults
    D We believe that kids from that side of town can't handle honors.
    D Fear of conflict
    D lack of trust between teachers and administration
    D We have always done it this way.
    D Teachers don't think equity work applies to them.
    D I am uncomfortable talking about race.
    D Staff resist new ideas.
    D Some teachers see parents as adversaries.
    D We don't prioritize relationships.
    D Adults aren't willing to give up control.
    D Implicit bias shapes who gets referred.
    D Lack of urgency
    D We avoid giving honest feedback to veteran teachers.
    D People are afraid to take risks.
    D Our culture is to be nice instead of honest.
    D Teachers don't feel ownership of schoolwide goals.
    D We say all kids but mean some.
    D I tend to lower the bar for kids I feel sorry for.
    D There is an us-versus-them feeling between the programs.
    D No one holds each other accountable.
    D Deficit thinking about families
    D We lack the courage to disrupt inequity.
    D Teachers prefer to work alone.
    D Our staff assumes that students in the alternative program chose to be there.
    D We are afraid of what the data will say about us.
    D Teachers don't see it as their role to teach reading in science.
    D I avoid visiting the rooms of teachers who intimidate me.
    D Some colleagues believe poverty explains everything.
    D People here would rather be polite than honest.
    D We see families as clients and not as partners.
    D There's an unspoken rule that you don't question the coach.
    D Many of us are more comfortable with compliance than with curiosity.
    D Our team treats mistakes as failures.
    D We expect newcomers to adapt to us.
    D Nobody feels ownership for students in the hallway.
    D The staff doesn't trust the survey to be anonymous.
    D We tend to promote people who look like us.
    D Teachers are reluctant to give up the way they've always graded.
    D I doubt that my voice matters in this group.
    D We only celebrate students who fit our idea of success.
    D Leaders protect their own schools first.
    D We think we are already doing equity.
    D Teachers take student silence as disrespect.
    D Colleagues roll their eyes when equity comes up.
    D I'd rather not know what families think of us.
    D We confuse being strict with being caring.
    D Speaking up has cost people here before.
    D The team looks to the principal for every answer.
    D Our patience runs out faster with some kids.
    D We say we value family voice, but we decide before they arrive.
    D Adults here keep their doors closed and like it that way.
    D We make exceptions for the children of friends.
    D Hope is low after three failed turnarounds.
    D We don't believe all students can meet the standard.
    D Teachers avoid difficult conversations with colleagues.
    D I am afraid of being seen as incompetent.
    D We assume that silence means agreement.
    D Staff see discipline as the dean's job.
    D Our team prefers quick fixes to deep change.
    D Nobody wants to give up their classroom space.
    D Teachers are comfortable with lecturing.
    D We treat parents as visitors.
    D Some staff think newcomers should adapt on their own.
    D Adults don't trust students with decisions.
    D I don't feel safe disagreeing with my supervisor.
    D We value test scores over relationships.
    D Veteran teachers are unwilling to share materials.
    D Our culture rewards compliance.
    D We look at students of color through a deficit lens.
    D Leaders are hesitant to address racist comments.
    D Teachers take pride in failing students.
    D I let the loudest parents set the agenda.
    D There's a sense that nothing we do will matter.
    D Our first response to lateness is punishment.
    D We go along with decisions we disagree with.
    """

  /// Notes that are not to be sorted as they stand, after their flag.
  static let flagged = """
    blame Parents expect us to raise their kids.
    blame Students have short attention spans.
    blame The kids are just out of control this year.
    blame Families don't read what we send home.
    blame Teenagers don't care about school anymore.
    blame Mom never answers the phone.
    blame Kids would rather play games than read.
    blame Our population just doesn't value learning.
    blame Lack of discipline at home
    blame They choose not to come.
    blame Students don't want to work hard.
    blame Parents aren't holding their kids accountable.
    blame Kids are unmotivated.
    blame These parents never show up for conferences.
    blame Students come from homes where education isn't valued.
    blame Families just don't care about attendance.
    blame Too many students are disruptive.
    blame Some kids can't be helped.
    blame The parents speak no English.
    blame Students won't do homework.
    blame Parents don't help with homework.
    blame Kids don't do their work.
    blame Students lack motivation.
    blame The parents are uninvolved.
    blame Lack of parent involvement
    blame Students are not engaged because they don't care.
    blame Families don't prioritize school.
    blame Our students are disrespectful.
    blame Those kids have no structure at home.
    blame They just don't want to be here.
    blame Students misbehave constantly.
    blame Parents let their kids stay home whenever they like.
    blame Kids today are addicted to screens.
    blame Single-parent homes
    blame Families aren't supportive of the school.
    outcome Our third graders are not reading on grade level.
    outcome Suspension rates for Black boys are triple those of white boys.
    outcome Only one in five students passed the algebra exam.
    outcome Attendance has dropped since winter break.
    outcome Scores went down.
    outcome There's a gap between English learners and everyone else.
    outcome Few students of color take AP.
    outcome Students' writing is weak.
    outcome More referrals in sixth grade than ever
    outcome Ninth-grade failure rates are too high.
    outcome Reading scores have been flat for three years.
    outcome Our suspension rate is too high.
    outcome Only 30 percent of students are on grade level in math.
    outcome Chronic absence among kindergartners
    outcome English learners are not being reclassified.
    outcome Black students are referred twice as often.
    outcome Students are behind in math.
    outcome Declining enrollment
    outcome More students are failing ninth grade.
    outcome The achievement gap is widening.
    outcome Low reading scores
    outcome Students are failing algebra.
    outcome Chronic absenteeism is up 12 percent.
    outcome Our test scores are flat.
    outcome Too many suspensions
    outcome The graduation rate fell.
    outcome Latino students are underrepresented in AP.
    outcome Half of our third graders cannot read.
    outcome Poor attendance
    outcome Students with disabilities are not meeting growth targets.
    outcome Math achievement gap
    outcome Ninth graders are off track for graduation.
    remedy We need to hire an attendance clerk.
    remedy Give teachers more planning time.
    remedy Professional development on bias
    remedy Every teacher should have a coach.
    remedy Change the bell schedule.
    remedy Start a parent liaison program.
    remedy Let's adopt a new SEL program.
    remedy Require home visits.
    remedy We could use another counselor.
    remedy Longer class periods
    remedy We need more counselors.
    remedy Hire a family liaison.
    remedy Professional development for all teachers
    remedy We should start a mentoring program.
    remedy Adopt a new math curriculum
    remedy Teachers need training in SEL.
    remedy Create common planning time
    remedy Buy new laptops
    remedy More collaboration time
    remedy Offer evening classes for parents
    remedy We need more PD on equity.
    remedy Hire more counselors.
    remedy We need a better curriculum
    remedy Use data more
    remedy Build in time for collaboration
    remedy More parent nights
    remedy Train all staff in restorative practices.
    remedy Add a second lunch
    remedy There should be a mentor for every new teacher.
    remedy Have teachers visit each other's rooms.
    remedy Implement a schoolwide reading program
    remedy If only we had a newcomer center.
    remedy Smaller class sizes
    remedy Start an advisory period.
    remedy A new attendance app
    beyond The state cut our budget.
    beyond Families are being priced out of the area.
    beyond Lack of jobs in our town
    beyond The legislature passed a new testing law.
    beyond Gentrification
    beyond The pandemic widened every gap.
    beyond There isn't enough public transit in the city.
    beyond Federal policy on immigration
    beyond Parents are incarcerated or deported.
    beyond Our county has no mental health services.
    beyond State funding cuts
    beyond Poverty
    beyond Families can't afford housing here.
    beyond The state mandates too many tests.
    beyond Lasting effects of the pandemic
    beyond The union contract
    beyond Immigration raids
    beyond High unemployment in the community
    beyond Federal regulations
    beyond Violence in the neighborhood
    beyond State funding
    beyond Housing is too expensive.
    beyond The legislature underfunds us.
    beyond Families are living in poverty.
    beyond COVID learning loss
    beyond Immigration enforcement
    beyond The state's teacher evaluation law
    beyond Unemployment in our town
    beyond Community violence
    beyond Cost of living
    beyond Lack of affordable housing
    beyond Federal cuts to Title I
    beyond Parents working two jobs
    beyond The state test doesn't count our newcomers fairly.
    beyond Teacher shortages statewide
    """

  /// Notes that sound like blame, a result, a remedy or a concern, and can be sorted.
  static let plain = """
    We think poverty explains everything.
    Teachers don't know how to support students who are grieving after the pandemic.
    Families are not asked what they need.
    Students don't know who to go to for help.
    Suspended students get no work sent home.
    We have not explained the state test to families.
    Test scores come back too late to use.
    Low expectations for English learners
    Parents feel judged at our front desk.
    Attendance data is only checked monthly.
    Students of color are not represented in our curriculum.
    We blame families for absences.
    Our attendance letters threaten families with court.
    Reading is taught only in the morning.
    Math teachers have no common planning time.
    We don't know how many of our families are facing eviction.
    We assume poverty explains the gap.
    Teachers believe parents don't care.
    Families aren't invited to plan the meetings.
    Some of us say kids can't learn because of home.
    Students are not asked what they need.
    Parents don't come because meetings are at two.
    Families don't feel safe at school.
    Reading scores reach teachers in June.
    We only look at test scores.
    Attendance calls go out in English.
    More money goes to athletics than to tutoring.
    Training days are spent on software.
    Hiring happens in August, after the best candidates are gone.
    Students don't see themselves in our books.
    Families do not know how to use the portal.
    Get-togethers are at times parents work.
    We use suspension for small things.
    Suspensions are decided by one person.
    We need to understand why students leave.
    Low-scoring students get the newest teachers.
    Kids who fall behind lose recess.
    Students don't get feedback until the unit is over.
    Teachers do not know how to help students who are behind grade level.
    Building trust takes more than one meeting.
    """
}
