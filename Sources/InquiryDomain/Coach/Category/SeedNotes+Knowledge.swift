extension SeedNotes {
  /// Facts, reasons, criteria and meanings that somebody lacks or has wrong.
  static let knowledge = lines(
    """
    We don't know why families stopped coming to conferences.
    Teachers are unaware of the services the district offers.
    Nobody has explained how students get into honors classes.
    I have never seen the data for our newcomers.
    Most teachers don't understand the new discipline code.
    Few of us know what happens in the special education rooms.
    Staff aren't clear about what counts as an excused absence.
    Families haven't been told what the scores mean.
    We can't explain where our students go when they leave us.
    New staff do not know the history of this community.
    The team has different ideas of what rigor means.
    Teachers confuse a language need with a learning need.
    Our aides were never told why a student has a plan.
    I couldn't say which students have been absent the most.
    No one knows who makes the final decision on placement.
    We have not asked students what helps them learn.
    Staff have no idea how many of our students care for siblings.
    Coaches are not familiar with the content of the math units.
    The criteria for leaving the program are unknown to most of us.
    Teachers have heard about the new standards but not read them.
    We assume the form is optional and it is not.
    Office staff don't know what the law says about enrollment.
    It isn't clear what our grades stand for.
    Nobody could list the interventions we have.
    People are confused about the purpose of advisory.
    We don't understand why the same students are referred again and again.
    The principal and the coaches define good teaching differently.
    I did not know that our families can choose another bus stop.
    Teachers don't know what was tried with a student the year before.
    Parents aren't told about the algebra test until it is over.
    We have never looked at attendance by bus route.
    Who to call about a hungry student is a mystery to new staff.
    Substitutes are not informed about allergies and plans.
    Most of us misunderstand what the screener measures.
    We know little about what students do between three and six.
    Staff members are not sure what the steps of the referral are.
    Our counselors have outdated facts about financial aid.
    Teachers think the program is for beginners only.
    I'm not aware of how our suspension numbers compare.
    We lack knowledge of how reading develops in two languages.
    Our understanding of the new law comes from rumors.
    Teachers can't tell me what their colleagues teach in the grade above.
    Nobody has seen an example of a strong portfolio.
    The rest of the staff never hears what the leadership team decides.
    What a restorative conference looks like is unknown to most teachers.
    We learned too late that the family had moved.
    We have the wrong picture of who uses the food pantry.
    Hardly anyone knows about the emergency fund.
    I wonder what our bus drivers see that we don't.
    We don't know which of our practices make a difference.
    Teachers have not been shown the results of the climate survey.
    I can't name the feeder schools of our ninth graders.
    We have no information about students' work outside school.
    There is no agreement about what a good exit ticket shows.
    Staff believe the policy forbids it, but it doesn't.
    We have no clear picture of what happens at recess.
    None of the teachers realized that the screening is voluntary.
    The signs of anxiety are not known to our younger teachers.
    Our teachers have not read the plans of the students they teach.
    Leaders don't hear how the new rules work out in classrooms.
    Where the equity money goes is unclear to the team.
    Few teachers could describe the stages of language development.
    Families don't know whom to ask about services.
    We mistake compliance for engagement because we lack a definition.
    How the bell schedule was decided is not known.
    I am still learning what my job covers and what it does not.
    Nobody knows what the other school across the street offers.
    The board does not know how long the waiting list is.
    We do not know if the tutoring works.
    Teachers get no explanation of why a student was moved.
    Our office has wrong information about transfers.
    We were told about the audit and not about its reasons.
    Mentors aren't sure what they may share with the principal.
    Staff don't recognize the signs of a concussion.
    The words "mastery" and "proficiency" mean different things to each of us.
    """, .knowledge)
}
