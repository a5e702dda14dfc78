extension SeedNotes {
  /// What people believe, expect, fear, value and are willing to do.
  static let dispositions = lines(
    """
    We assume that families who don't come aren't interested.
    Teachers avoid talking about race.
    I am afraid of being called unfair.
    Some of us believe certain students can't do hard work.
    We expect less from students in the lowest class.
    Nobody wants to be observed.
    Teachers don't trust the leadership team.
    Staff are comfortable with the way things are.
    People keep quiet when a colleague is rude about a student.
    We see language differences as a problem to fix.
    I'd rather do it myself than ask for help.
    Teachers feel that discipline is someone else's job.
    We are proud of our awards and don't look at who is missing.
    Our default is to send students out of the room.
    We treat new families like guests who should follow our rules.
    Leaders put being liked before being clear.
    We don't think of office staff as educators.
    There is a belief here that some students just aren't college material.
    Teachers resist changes to their own lessons.
    Most of us hesitate to correct a senior colleague.
    Our staff blames the lower grades.
    I avoid classrooms where I expect a conflict.
    Teachers see inclusion students as the specialist's responsibility.
    Mistakes are punished, so nobody tries new things.
    We value order more than thinking.
    Many teachers doubt that parents want to be partners.
    We quietly lower the bar to be kind.
    People protect their friends when duties are handed out.
    Admitting that a lesson failed feels dangerous.
    I don't believe that the survey was honest.
    We listen to parents who sound like us.
    Staff would rather complain in the parking lot than speak in the meeting.
    We think of equity as extra work.
    Teachers take feedback as an insult.
    Nobody feels safe saying "I don't know."
    Our habit is to explain the data away.
    Counselors decide early who is going to college.
    We praise neat work more than bold ideas.
    I am not willing to give up control of the meeting.
    Teachers feel ashamed to ask a younger colleague.
    The staff looks down on the vocational track.
    We hope the problem goes away by itself.
    Colleagues don't feel responsible for each other's students.
    We are more polite than honest with one another.
    Older staff say that this too shall pass.
    I hide my doubts from my supervisor.
    We judge parents by whether they come to meetings.
    Students with accents are treated as less able.
    Families who complain are labelled difficult.
    We don't really believe that all students can pass algebra.
    Teachers guard their planning periods from any shared work.
    Silence is taken for agreement in our meetings.
    It feels disloyal to question how we have always done it.
    We notice the students who act up and overlook the ones who withdraw.
    I give second chances to students who remind me of myself.
    Staff see data as a weapon.
    We don't want to upset the parents who give the most.
    Teachers fear losing status if students lead.
    Nobody takes ownership of the hallway between classes.
    We are suspicious of ideas from the district.
    Our team enjoys complaining more than trying something.
    Adults laugh when a student mispronounces a word.
    We prefer quick fixes.
    Teachers think good students sit still.
    The front desk greets some families with a smile and others with a form.
    I care more about looking prepared than about learning.
    We don't see our own part in the absences.
    People feel that speaking up changes nothing.
    Teachers shut their doors and do as they like.
    We feel sorry for students in foster care and ask too little of them.
    Coaches are seen as spies of the principal.
    We reward speed over depth.
    My first thought is to defend my teachers.
    We believe that strictness shows care and never question it.
    Our meetings favor those who speak fast and loud.
    """, .dispositions)
}
