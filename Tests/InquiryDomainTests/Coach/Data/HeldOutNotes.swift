/// Notes that were labelled before the suggester was written and that nobody tunes it by.
///
/// They are written in other ways than the practice notes: terse stickies, hedged sentences, first person, questions,
/// slips of the keyboard. Look only at the totals over them; a note that is looked at belongs to the practice notes.
enum HeldOutNotes {
  /// One note a line after its label, as `LabelledNote` reads it.
  static let sorted = """
    R no sub coverage fridays
    R 1 counselor, 512 kids
    R Copy machine down half the week
    R Two sets of decodables for six rooms
    R wifi drops in the portables so online intervention never runs
    R late bus leaves at 3:20, tutoring ends 3:45
    R Nobody is assigned to call when a student misses three days
    R the data sits in four systems that dont talk to each other
    R Para positions unfilled since August
    R IEP meetings get booked on top of PLC
    R It seems to me that, whatever we intend, the bell schedule simply gives newcomers one hour of language support and nothing after lunch.
    R I could be wrong, but I think the grant that paid for our attendance liaison ran out in June and nothing replaced it.
    R I supervise lunch every day, so I'm never in classrooms between eleven and one.
    R My office manager carries enrollment, payroll and the health room by herself.
    R How are we meant to meet as a grade level when our preps fall at different times?
    R Who covers the room if the co-teacher gets pulled again?
    R The conference sign-up lives on a website that only opens in English.
    R Our oldest building has the fewest outlets and the most English learners.
    R Science kits arrive in spring, after the unit has been taught.
    R Grade 2 rooms have thirty-one children and one adult.
    R Advanced math needs a teacher sign-off that most families never get to see.
    R The social worker comes every other Thursday.
    R assesment window eats 3 weeks of small group time
    R No private room for hard talks with caregivers
    R The gym is the only place big enough for families, and it's booked for basketball until March.
    R Our referral form has no line for what the adult tried first.
    R The ride home from after-school help stops at the district line.
    R Kindergarten screening results come back in November.
    R Travel between our two campuses swallows the coach's mornings.
    R New hires start the week students do, with no paid days before.
    R Textbooks for the Spanish strand are photocopies.
    R Honors sections meet at the same hour as ELD.
    R Pay for the after-school lead is less than at the burger place across the road.
    R Department chairs get no release period.
    R our SEL lessons got dropped when advisory was cut to 12 min
    R Chromebook carts - 3 for whole 7th grade
    R There isn't a written process for moving a child between tiers.
    R The mentor and the new teacher share no common prep.
    R Half of my week goes to compliance reports.
    R We have a parent liaison two days out of five.
    R Homework club closes when the custodian's shift ends.
    R Lockers, lunch lines and buses all compete for the same eight minutes.
    R Library hasn't had a librarian since 2019
    R the walkthrough tool has 46 boxes to tick
    R Night-shift parents can only reach us between 8 and 3.
    R One psychologist's caseload covers three schools.
    R Newcomers get enrolled mid-year into whichever section has a seat.
    R Suspended students have nowhere in the building to go but the hallway bench.
    R Nobody's job description includes the move from eighth grade to ninth.
    R Field trip fees keep some students on campus.
    R Benchmark results reach teachers as a forty-page PDF.
    R Budget for tutoring gone by january
    R I think what really hurts us, if we look honestly, is that co-taught sections are built last, after every other course has its period.
    R Teachers share rooms, so student work never stays on a wall.
    R The phone tree only calls the first number on file.
    R Our stipend money is tied to athletics.
    R translators only for IEPs
    R Playground duty falls in the only slot when aides could plan with teachers.
    K dont know who our foster kids are
    K What counts as a tier 2 intervention? nobody can say.
    K no clue what the middle schools expect of our fifth graders
    K Half the staff thinks FERPA means we can't share anything with counselors.
    K I had never heard that the lunch form decides our Title I money.
    K Staff confuse language acquisition with a learning disability.
    K We've never asked ninth graders why they skip fourth period.
    K Which students have we not called on this month? We couldn't say.
    K Substitutes walk in without knowing who has a seizure plan.
    K The new math standards dropped in and most teachers have only seen the headline.
    K I am not sure, to be honest, that any of us has read what the research says about retention in first grade.
    K Families were never shown what the reading levels on the report card mean.
    K I assumed tardies counted as absences; turns out they don't.
    K Coaches and principals hold different ideas of what "rigor" is.
    K we only see averages, so nobody has noticed which girls fell behind in math
    K My teachers couldn't list three strengths of the families on our east side.
    K Where do students go after we refer them? No idea.
    K Para's don't know whats in the IEPs they are carrying out
    K Long-time staff know the story of the boundary change; the rest of us don't.
    K The board thinks we have a full-time nurse.
    K Hardly anyone realizes that the honors application is due in February.
    K Nobody has explained to aides what "wait time" is for.
    K It's a mystery to me how kids get placed in the lower track.
    K We misread growth scores as proficiency.
    K Our picture of who rides the late bus is five years old.
    K Teachers haven't been told that the speech therapist also runs language groups.
    K Is trauma-informed the same as lowering expectations? Staff are mixed up on that.
    K What dyslexia looks like in a bilingual child is new to most of us.
    K We found out by accident that the shelter families have no laundry.
    K No one remembers why we started the uniform rule.
    K The cafeteria team isn't aware which students fast in Ramadan.
    K Unclear to new APs what is a level 3 offense.
    K I had no idea half our Arabic speakers can't read Arabic.
    K Counselors aren't sure which credits transfer from Mexico.
    K Nobody could draw the path from referral to evaluation.
    K The office has old information about who may pick up a child.
    K We lack a common understanding of what on-grade writing means in grade four.
    K Most mentors don't know the new licensing steps.
    K Teachers hear "restorative" and picture no consequences.
    K Folks are guessing at what triggers the behavior; nobody has the pattern in view.
    K I don't know what my assistant principal actually says in post-conferences.
    K Have we ever seen how many of our suspended kids were new that year?
    K Families learn about dual enrollment only after the deadline.
    K secretaries not told abt new residency rules
    K We don't have a clear sense of how caregivers hear about meetings.
    K Grade levels have no idea what was taught the year before.
    K It might be that we simply do not understand how the algorithm that assigns classes treats siblings and transfers.
    K Science teachers are unfamiliar with the language demands of a lab report.
    K What our students' home literacy practices are is unknown to us.
    K Parents think "proficient" means "fine for college".
    K The difference between an accommodation and a modification is fuzzy for most of us.
    K I learned only last week that our gifted screener is given in English.
    K No one on the night custodial staff has been told the lockdown signals.
    K Teachers see the score but not what the items asked.
    S can run a PLC, cant run one that gets past logistics
    S Conferring with readers: most of us still fumble it
    S I freeze when a parent raises their voice.
    S Math teachers lose the thread when a student offers a wrong answer.
    S how to say no to a good teacher w/out losing them
    S We write objectives well and then can't check for them during the lesson.
    S Grade-level leads find it hard to bring a colleague back to the topic.
    S My feedback comes out as praise or as a list; it never lands in between.
    S New teachers get stuck pacing a ninety minute block.
    S Not yet good at co-teaching; one of us always ends up as the helper.
    S Aides do the work for the child instead of prompting.
    S Our deans talk too much in re-entry meetings.
    S How do you interrupt a biased remark on the spot? I never find the words.
    S I understand the observation rubric, but my notes still turn into opinions.
    S Teachers need lots of coaching before they can group students from exit tickets quickly.
    S we r clumsy at asking follow up questions
    S Interpreted conferences drag because we haven't practiced speaking in short turns.
    S Counselors are out of practice with group sessions.
    S It may sound odd, but after three trainings we still cannot pull off a number talk without steering kids to our answer.
    S I can coach in reading; in science I'm lost for the right question.
    S De-escalation falls apart once there's an audience.
    S Our data protocol gets rushed because the facilitator can't hold the silence.
    S Staff know the calming steps but in the moment they grab the radio.
    S Teachers are not able to adapt the texts without watering them down.
    S Running records come out different for each adult who takes them.
    S Principals aren't fluent in leading a look at student work.
    S My questions to teachers sound like an interrogation.
    S Writing IEP goals that can be measured is something we do badly.
    S giving directions newcomers can follow = hard for us
    S I tend to ramble when I have to deliver a hard message.
    S Student-led conferences flop since we haven't learned to prepare kids for them.
    S Few of us can read a classroom quickly and name one lever to work on.
    S The team is still learning to disagree without it getting personal.
    S Our newest dean needs rehearsal before she sits with a grieving family.
    S Teachers model once and then let go too soon.
    S Am I the only one who can't get a shy caregiver talking?
    S Even our strong teachers stumble when they have to explain a grade to a family through an interpreter.
    S Turning a standard into a kid-friendly target takes most of us an hour and still misses.
    S We aren't skilled at facilitating when emotions run high.
    S ILT members have a hard time giving peers critical feedback.
    S Advisors don't yet manage to get past small talk with their group.
    S Small-group rotations collapse by week two.
    S My emails to families are long and nobody can find the point.
    S Coaches' conversations wander.
    S Transitions eat ten minutes because we haven't mastered a routine.
    S Struggle w/ scaffolding grade level text for 3 languages at once
    S Hallway staff only know two moves: raise the voice or call the office.
    S I can plan a good lesson, but I can't adjust it halfway through.
    S Mentors aren't adept at watching without fixing.
    S We've read about culturally sustaining teaching; doing it on a Tuesday in algebra is another thing.
    S Interviewing so that we hear how a candidate treats children is not something we do well.
    S Teams can spot a problem in the data yet get no further than naming it.
    S trouble keeping circle on topic when kids joke
    S New APs over-promise to end a tense meeting.
    D we dont really think they can do algebra
    D nobody wants to be the one who brings up race
    D I put off hard conversations until June.
    D Special ed kids are "yours", not "ours".
    D Our staff would sooner send a child out than change the seating.
    D Veteran teachers shrug at anything from the district.
    D Asking for help looks weak here.
    D I look harder for faults in some kids than in others and don't like admitting it.
    D We've gotten used to the same five parents speaking for everybody.
    D Is it that we fear what parents would say if we really asked?
    D Truth be told, and I include myself here, we go easier on teachers we like.
    D low expectations for kids from the trailer park
    D We call it "being realistic" when we steer newcomers away from chemistry.
    D Teachers feel watched, so they teach the safe lesson on visit days.
    D It's easier to talk about kids than about our own teaching.
    D I doubt the surveys change anything, so I skim them.
    D Some colleagues are convinced that strict rooms are the only fair rooms.
    D Being nice matters more to us than being honest.
    D Whoever disagrees with the department chair pays for it.
    D I hold on to decisions that my AP could make.
    D Families are invited to listen, not to decide.
    D People wait for me to solve it.
    D Our habit is to blame the elementary schools.
    D not my job mentality when it comes to reading in upper grades
    D We love our traditions more than we ask whom they leave out.
    D suspicion of anything that smells like evaluation
    D Why do we laugh off jokes about accents?
    D I'm embarrassed to let a colleague watch my worst class.
    D We look for proof that a student cheated before we look for effort.
    D Content departments compete rather than share.
    D In our hearts many of us think inclusion is a burden.
    D The staff lounge story about "those apartments" goes unchallenged.
    D We are proud of being colorblind.
    D Nobody here volunteers to teach the repeaters.
    D I say yes to every initiative because I hate to disappoint.
    D Teachers are reluctant to let students see each other's drafts.
    D We tend to notice what the loud boys do and miss the quiet girls.
    D Keeping the peace beats telling the truth in our leadership team.
    D As a staff we seem, on the whole, more willing to add support classes than to question what happens in the core ones.
    D Nobody feels responsible for the kids in the hallway.
    D Mistakes are hidden, not discussed.
    D I shy away from the union rep.
    D our default = more worksheets when kids act up
    D We don't expect much homework from the motel kids so we stop assigning it.
    D We think of bilingual families as needing help, never as a source of it.
    D Old grudges between the two buildings keep people from visiting.
    D Being called out by a parent feels like an attack so I get defensive.
    D Attendance is seen as the clerk's problem.
    D We'd rather buy a program than look at our own grading.
    D cynical about PD
    D Young teachers keep their ideas to themselves around the veterans.
    D Data meetings feel like a trial.
    D The default assumption is that a silent parent agrees.
    D I don't ask aides what they see.
    D We celebrate high scorers and pass over growth.
    D Many of us quietly hope the new superintendent's push will blow over.
    """

  /// Notes that two categories fit: the first one, then the second.
  static let mixed = """
    R/D Coaching cycles keep getting cancelled.
    K/D teachers dont use the interpreter line
    R/S Communication between grades is poor
    S/D PLC time isn't used well
    D/S We lack consistency in discipline
    D/S No follow-through on what we decide.
    R/D Staff feel overwhelmed by initiatives
    K/D We don't know or trust the new evaluation tool
    S/R Teachers need support with newcomers
    K/S Staff haven't been trained in trauma
    R/S Our walkthroughs are rare and rushed
    S/D Co-planning turns into dividing up the copies
    R/K Advisory is whatever each teacher makes of it
    R/D We don't share what works across buildings
    D/S Families don't feel welcome at the front desk
    K/D Teachers mistake quiet for understanding.
    K/D few of us have looked into how grading affects boys of color
    S/R Too little practice with the new curriculum
    R/D I have no time or nerve for hard talks.
    S/R Handoff between day program and after-school gets botched.
    D/R Data meetings are about compliance
    K/D Grading varies from room to room.
    R/S meetings run over
    R/D New staff feel alone
    D/R Student voice is missing from our plans.
    R/D Curriculum doesn't reflect our kids
    R/D Equity work sits with one committee.
    D/S I can't let go of the small stuff
    D/R Teachers don't plan together
    K/S Restorative practice looks different in each room.
    """

  /// Notes that are not to be sorted as they stand, after their flag.
  static let flagged = """
    blame parents these days don't care
    blame Kids just aren't motivated
    blame The families in the apartments never show up to anything
    blame Students come to us with no respect for adults.
    blame They don't want to learn, they want to be on their phones.
    blame dads not involved
    blame Our Spanish-speaking parents don't read to their children.
    blame Most of these kids are lazy about homework
    blame Mothers make excuses when we call.
    blame The boys refuse to do the work.
    blame Home life is chaotic so nothing we send gets done.
    outcome third grade reading is at 34 percent
    outcome Chronic absence doubled since last year
    outcome Math scores dropped again in seventh grade.
    outcome our EL reclassification rate is flat
    outcome Too many failing grades in ninth
    outcome Black boys are suspended three times as often as their peers.
    outcome Enrollment in AP classes is low for Latino students
    outcome Graduation rate stuck at 78%
    outcome Students are reading two years below grade level.
    remedy get a second counselor
    remedy We should adopt a phonics program
    remedy More training on restorative practices
    remedy We need to bring back advisory.
    remedy Let's start a parent academy
    remedy hire bilingual office staff
    remedy All teachers should be required to visit homes.
    remedy need a new bell schedule
    remedy Implement PBIS with fidelity
    remedy Make coaching mandatory for first-year teachers
    beyond state testing dates
    beyond Rents went up, families keep moving out of our zone
    beyond Federal title money was cut
    beyond The legislature changed the literacy law again
    beyond Covid set our kids back
    beyond Immigration raids in the county keep families at home.
    beyond Gun violence in the neighborhood
    beyond Teacher shortage across the country
    beyond The licensing rules from the state keep out bilingual candidates.
    beyond Families work two jobs because wages here are so low.
    """
}
