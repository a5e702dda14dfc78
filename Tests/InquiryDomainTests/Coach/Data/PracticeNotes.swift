/// Labelled notes that the suggester may be tuned by; none of them is among the notes it ships with.
enum PracticeNotes {
  /// One note a line after its label, as `LabelledNote` reads it.
  static let sorted = """
    R Our reading specialist spends every morning on cafeteria and bus duty.
    R There is one working projector for the whole second floor.
    R The district closed the preschool room, so screening starts in kindergarten.
    R Planning periods for special and general educators never overlap.
    R The enrollment packet runs to nineteen pages and exists only in English.
    R We have four hundred students and no assistant principal.
    R The intervention block was given to test preparation.
    R Half of our classrooms have no door that closes against the noise.
    R Teachers wait three weeks for the assessment office to return scores.
    R Our late policy sends students to the office during first period.
    R The bilingual psychologist covers the entire county.
    R Tutors are paid by a grant that ends in December.
    R The only meeting room holds eight people and our team has fourteen.
    R Our behavior forms ask for the student's fault and nothing about the setting.
    R Two of three science positions are filled by long-term substitutes.
    R Parent conferences are scheduled in fifteen-minute slots on one weekday.
    R Every new program adds a meeting and none is taken away.
    R The student information system does not let teachers see past attendance.
    R Buses arrive after breakfast has been cleared.
    R There are not enough headphones for a class to use the listening test.
    R My calendar fills with discipline before I reach a single lesson.
    R The laptops are reserved for testing from March on.
    R Aides rotate among six rooms in a day.
    R The advanced track is decided by a single test in fifth grade.
    R We share a nurse with the high school.
    R Our site council gets the numbers two days before it has to vote.
    R Nobody has the job of welcoming families who enroll in the middle of the year.
    R Novels in home languages are locked in the book room.
    R Release days were the first thing cut from the budget.
    R The coach is assigned to cover classes whenever someone is out.
    R English learners are pulled from science to get their language minutes.
    R Grades close before the makeup work can be turned in.
    R The playground lead earns minimum wage and leaves by October.
    R Our translation line takes a day to call back.
    R Counselors are assigned by last name, so siblings with other surnames are split.
    R Seniors with jobs cannot fit the credit recovery hours.
    R Materials for the new units were ordered for half the classrooms.
    R The family center sits across a busy road from the school.
    R There is no system for passing notes from one year's teacher to the next.
    R Specials are placed wherever a room is empty, which breaks up the literacy block.
    R Evaluation paperwork takes my evenings from September to May.
    R Our art room became a storage room.
    R Childcare is not provided during evening meetings.
    R The contact list has old phone numbers for a third of our families.
    R The district's data portal locks out paraprofessionals.
    R Small classes go to the teachers with the most years.
    R Summer bridge seats run out in the first week.
    R Deans handle sixty referrals a day between two people.
    R Field trip money comes from fundraisers that only some grades hold.
    R There's a five-step sign-off before a family can borrow a device.
    K We don't know what families mean when they ask about safety.
    K Most teachers have never seen the middle school's course placement rules.
    K Our staff isn't aware that the clinic offers free glasses.
    K I can't say what our fourth graders learned about fractions last year.
    K Teachers think a student must be fluent before being tested for gifted services.
    K Nobody has shown paraprofessionals the goals in the plans.
    K It is unclear to families who decides about promotion.
    K We have no shared picture of what good discussion sounds like.
    K The leadership team misunderstands what the suspension data counts.
    K Only two people here understand how the schedule is built.
    K Substitute teachers are given no information about our quiet-room routine.
    K I never learned what the law lets us ask about a child's address.
    K Few teachers have heard about the tribe whose land this is.
    K We are guessing about why the Friday absences happen.
    K Assistant principals differ on what counts as defiance.
    K Office staff have the wrong idea of what proof of residence is required.
    K Which interventions a child had last year is news to each new teacher.
    K Teachers are surprised each year by who lost their housing.
    K No one has looked at which students are never called on.
    K Our mentors do not understand the difference between coaching and evaluation.
    K Families believe the tutoring is only for students who are failing.
    K We have not learned from our graduates what prepared them.
    K Most of us can't explain how the reading screener is scored.
    K The history of the merger between our two schools is unknown to younger staff.
    K Bus drivers were not informed about the new behavior plan.
    K I'm unfamiliar with how our Hmong families name respect.
    K Teachers have no idea which students work after school.
    K It isn't clear to anyone what the equity team is supposed to decide.
    K Staff mix up the 504 process with the special education process.
    K We lack information on what happens to students after they transfer.
    K New hires don't find out about the advisory curriculum until October.
    K Our counselors aren't up to date on apprenticeship options.
    K I wonder how many of our students eat lunch alone; no one has counted.
    K People have different definitions of "student-centered."
    K Teachers can't tell which errors come from the first language.
    K We haven't asked the night-shift parents what time would suit them.
    K The aides do not know why a student is allowed to leave the room.
    K I thought the interpreter had to be booked by the family.
    K Nobody told the coaches that the pilot was extended.
    K Our understanding of autism stops at a slide from ten years ago.
    K We know the averages and not the stories behind them.
    K Few caregivers know that they can ask for an evaluation.
    K What the research says about homework hasn't reached our staff.
    K Teachers have little knowledge of the countries our students left.
    K We didn't realize the online form times out on phones.
    K Hardly any of us could describe a day in the life of a student in the resource room.
    K The team has a vague sense of what the strategic plan promises.
    K My own staff couldn't name our three goals.
    K Who is responsible for what after a referral confuses everyone.
    K We're in the dark about how the feeder schools teach writing.
    S We can't yet turn a complaint into a conversation.
    S Teachers have trouble asking questions that make students explain.
    S Our facilitators struggle to keep talkative members from taking over.
    S I find it hard to give feedback that a teacher can use the next day.
    S New administrators freeze when a meeting turns heated.
    S Teachers know the strategies but apply them at the wrong moment.
    S Coaches jump to advice before they have listened.
    S Grouping students by need from a quick check is still beyond us.
    S Paraprofessionals need practice fading their support.
    S We are not good at explaining test results to families in plain words.
    S I lose the room when staff start to argue.
    S Teachers can plan for language goals but can't teach to them on the spot.
    S Department heads haven't mastered running a meeting that ends on a decision.
    S Our home visits stay on the surface because we're unpracticed at listening.
    S Teachers aren't able to read a student's behavior before it boils over.
    S Leading a data talk without naming culprits is something we haven't learned to do.
    S The team writes action steps that nobody could carry out.
    S My walkthrough notes are full of judgments instead of what I saw.
    S Teachers have a hard time adjusting the pace when half the class is lost.
    S Advisers struggle with opening a talk about college money.
    S We don't know how to rebuild a relationship after a suspension.
    S Circle keepers fumble when a student shares something painful.
    S Our small-group lessons look the same as our whole-class lessons.
    S I can't deliver bad news without apologizing five times.
    S Interpreters get spoken to instead of the parent.
    S Our questions in conferences invite one-word answers.
    S Teachers are still learning to co-teach so that both lead.
    S We aren't yet skilled at reading running records for meaning errors.
    S Deans have not learned how to mediate between a teacher and a student.
    S Staff can name the warning signs but miss them in a busy hallway.
    S Our lesson closings get swallowed because we misjudge the time.
    S I have difficulty delegating so that work comes back done.
    S Most of us stumble over pronouncing names on the first day.
    S Explaining fractions with models trips up our new teachers.
    S Team leaders can't facilitate a disagreement.
    S Teachers over-explain and students stop thinking.
    S Writing a clear agenda is harder than it looks for our chairs.
    S We have learned about de-escalation and cannot do it under pressure.
    S Office staff get flustered when a caller speaks another language.
    S Our coaches aren't confident leading a lesson study.
    S Teachers correct every error and the child stops talking.
    S I need to get better at noticing who hasn't spoken.
    S The way we break big goals into weekly steps is weak.
    S Our newest teachers have not yet developed a calm classroom voice.
    S We ask students to reflect and get one sentence because we don't model it well.
    S It's tough for us to write rubrics that students can use.
    S Staff cannot translate the standards into daily tasks.
    S I'm awkward at starting a conversation about race with a white colleague.
    S Teams look at student work and drift into talking about the student.
    S Our bilingual assistants are thrown into interpreting without being able to do it quickly.
    D We assume quiet students are fine.
    D Teachers avoid calling home unless something went wrong.
    D I am afraid of losing my best teachers if I push on equity.
    D Our staff expects less of students who arrive late in the year.
    D We treat the special education wing as a different school.
    D Nobody challenges the colleague who jokes about names.
    D Many teachers think discipline belongs to the office.
    D We prefer the families who agree with us.
    D I hesitate to name bias when a senior colleague is in the room.
    D People here protect their own lesson plans.
    D Teachers don't believe that students can lead a conference.
    D We value being on schedule over being understood.
    D Our team would rather talk about dress code than about teaching.
    D Some of us see home languages as an obstacle.
    D There is a feeling that asking questions means you were not listening.
    D Leaders tend to consult the loudest voices.
    D It feels safer to follow the pacing guide than to follow the students.
    D We take it personally when a parent disagrees.
    D Staff do not trust that what they say in surveys stays private.
    D I rescue students from hard work because I feel sorry for them.
    D Nobody feels it is their place to speak up about a colleague's grading.
    D We dismiss what students tell us about bullying as drama.
    D The staff is comfortable with things as they are.
    D We pay more attention to compliance than to learning.
    D Adults here look away when a rule is applied unevenly.
    D I judge families by how they dress when they come in.
    D Teachers resist opening their doors to each other.
    D We pride ourselves on tough grading.
    D Many of us doubt that restorative practices work with older students.
    D The main office treats the Spanish-speaking line as an interruption.
    D We don't take substitutes seriously as members of the team.
    D I keep choosing the same teachers for leadership.
    D Our culture rewards whoever stays latest.
    D Counselors steer girls away from the trades without thinking about it.
    D Staff members wait for permission before they try anything.
    D Deep down we think the gap is normal.
    D I'd sooner redo a report than ask somebody to fix it.
    D Teachers feel attacked when data are shown by classroom.
    D No one wants to admit that our gifted program is segregated.
    D We are more curious about scores than about students.
    D Trust between the two grade teams broke after last year's reassignment.
    D We let the same people speak first in every meeting.
    D Our first instinct is to remove the student.
    D Teachers hold back praise because they fear it makes students soft.
    D I'm reluctant to share power with the student council.
    D Colleagues politely ignore the coach's suggestions.
    D We think being fair means treating everyone the same.
    D Staff don't see attendance as part of teaching.
    D We have low expectations of students in the alternative program.
    D It is not our habit to thank families for what they bring.
    """

  /// Notes that two categories fit: the first one, then the second.
  static let mixed = """
    S/R Teachers haven't had enough practice with the new materials
    R/S Meetings wander because there is no agenda or facilitator
    D/K Staff don't see why attendance is their concern
    S/K Teachers aren't sure how to teach academic vocabulary
    K/R Information about students doesn't reach the people who need it
    R/D Nobody is held accountable for following the plan
    D/R We only contact families when there is a problem
    S/D Our conversations about race stay shallow
    R/K Too many initiatives and no clear priorities
    D/S Feedback is rare here
    K/S We don't understand how to use the data
    R/D Professional learning is one size fits all
    S/K Uneven instruction across classrooms
    D/S We don't listen to students
    D/R There's no accountability among adults
    R/S Our systems for communication with families are weak
    S/K Staff are unprepared for newcomers
    R/D High turnover among aides
    D/K Cultural mismatch between staff and families
    D/R Teachers work in isolation
    K/R Roles on the leadership team are unclear
    """

  /// Notes that are not to be sorted as they stand, after their flag.
  static let flagged = """
    blame Parents don't value education.
    blame Students don't care about their grades.
    blame These families are never home.
    blame Kids come to school unprepared and tired.
    blame Lack of parental support at home
    blame Students are lazy and glued to their phones.
    blame Parents won't come to meetings.
    blame The students have no motivation.
    blame Families don't return our calls.
    blame They don't do their homework.
    blame Student apathy
    blame Parents are not involved in their child's learning.
    blame Our kids have bad attitudes.
    blame Caregivers refuse to support the rules at home.
    blame Newcomer parents don't try to learn English.
    blame Some teachers are just lazy.
    outcome Reading scores are low.
    outcome Suspensions went up.
    outcome Attendance is declining.
    outcome Only 41% of eighth graders are proficient in math.
    outcome There is an achievement gap between our subgroups.
    outcome High rate of chronic absenteeism
    outcome English learners score below their peers on every test.
    outcome Our dropout rate keeps rising.
    outcome Fewer girls enroll in computer science each year.
    outcome Students can't read at grade level.
    outcome Low test scores in math
    outcome Discipline referrals for Black students are disproportionate.
    remedy We need a new curriculum.
    remedy Hire a coach.
    remedy More PD
    remedy Buy more Chromebooks
    remedy We should have smaller classes.
    remedy Provide training in trauma-informed practice
    remedy Teachers need more professional development.
    remedy Create a newcomer center.
    remedy The school must start a mentoring program.
    remedy Adopt a restorative justice model
    remedy We have to get rid of the tardy policy.
    remedy Need more counselors
    remedy Extend the school day
    beyond Poverty in our neighborhood
    beyond The state funding formula shortchanges us.
    beyond Housing costs are pushing families out.
    beyond State law requires the exit exam.
    beyond The pandemic interrupted two years of schooling.
    beyond Parents work several jobs.
    beyond Federal immigration policy keeps families in fear.
    beyond State testing takes up the spring.
    beyond Property taxes decide what our district can spend.
    beyond The union contract blocks it by law.
    beyond Families face eviction and move often.
    beyond Social media keeps students up at night.
    """
}
