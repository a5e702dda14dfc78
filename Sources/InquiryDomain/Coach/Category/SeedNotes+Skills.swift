extension SeedNotes {
  /// What somebody can explain and not yet do reliably, in the moment.
  static let skills = lines(
    """
    Teachers struggle to lead a discussion where students talk to each other.
    I don't know how to open a hard conversation about grading.
    We can't yet use exit tickets to change the next lesson.
    New teachers have trouble keeping transitions short.
    Coaches find it difficult to give honest feedback.
    Our team isn't good at turning data into a plan.
    I freeze when someone makes a biased comment in a meeting.
    Facilitators lose control of the agenda.
    Teachers know what formative assessment is but can't do it during a lesson.
    We need practice in listening to families without defending ourselves.
    Most of us are shaky at co-teaching.
    Staff struggle with calming a student who is shouting.
    Teachers plan questions and then answer them themselves.
    Leading a restorative circle is still hard for our deans.
    Our leaders are not skilled in asking probing questions.
    We haven't learned to run a meeting that ends on time with a decision.
    Aides are unable to step back so that students work alone.
    I have a hard time saying what I saw without judging it.
    Teachers cannot adjust texts for beginners on the spot.
    Department chairs struggle to observe without evaluating.
    We are learning to write goals that can be measured.
    Our conferences turn into lectures.
    Teachers group students and then teach every group the same way.
    I talk too much when I coach.
    Staff can describe the protocol but drop it when the talk gets tense.
    Teachers are not able to explain a low grade to a parent calmly.
    We have difficulty translating the vision into weekly steps.
    Team leads fumble when two members disagree.
    Our feedback to students is too general to act on.
    Giving clear directions to a mixed class is something we still practice.
    Teachers start group work and it falls apart in minutes.
    We are weak at reading an angry parent's worry behind the words.
    Counselors haven't had the practice to lead groups well.
    I can name the problem but not steer the team toward it.
    Paraprofessionals prompt too quickly and too often.
    Teachers find it hard to check understanding of all students at once.
    Our mentors can't model a lesson while explaining their choices.
    We are clumsy when we talk with families through an interpreter.
    New leaders over-explain and lose their audience.
    I can't tell a teacher the truth in a way that helps.
    Teachers can't pronounce many names and avoid calling on those students.
    We look at student work and cannot agree on what it shows.
    Designing tasks that let every student begin takes us too long.
    The team doesn't yet know how to disagree well.
    Few teachers can manage stations and a small group together.
    Deans escalate instead of calming.
    Teachers ask questions with only one right answer.
    Our agendas are long and our meetings rarely reach the last item.
    I am not practiced in mediating between adults.
    Teachers can write an objective but their closing doesn't match it.
    We handle the first five minutes of a crisis badly.
    Staff are still awkward at using the new translation app in a conversation.
    Interviewing candidates for equity is beyond our committee's ability.
    Our grade team cannot stay on one student's work for ten minutes.
    Teachers can't keep the pace without leaving students behind.
    It is hard for us to write a message that families can read in a minute.
    We do not yet score writing the same way twice.
    Supervising a struggling teacher is something I have not mastered.
    I lose my words when a parent cries.
    Teachers miss the moment when a student is about to give up.
    Our students' discussions die after two answers because we follow up poorly.
    Coaches need to improve at noticing patterns across rooms.
    Teachers get stuck when a student's strategy is new to them.
    We can plan an inquiry but can't keep it going past a month.
    Substitute teachers aren't able to restart a class that has come apart.
    The way we give directions leaves half the class waiting.
    Leaders struggle to hand over a task and keep it on track.
    Our home calls sound scripted and end quickly.
    We can't facilitate a virtual meeting in two languages.
    Our coaches give advice before the teacher has finished talking.
    Teachers scaffold so much that the thinking disappears.
    I rush the end of every lesson and skip the check.
    Advisers stumble in talks about grief.
    Teams choose goals too big to reach.
    I'm not confident that I can lead a data meeting without taking over.
    """, .skills)
}
