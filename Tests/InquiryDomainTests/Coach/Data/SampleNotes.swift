/// The sample of labelled notes that the practice hands on (`practice.md` §5.3).
enum SampleNotes {
  /// One note a line after its label, as `LabelledNote` reads it.
  static let sorted = """
    D Some of us believe certain families don't value school.
    D I'd rather be liked than press the point.
    D We guard adult schedules before student time.
    D Content teachers don't see themselves as language teachers.
    D I don't trust follow-through, so I do it all myself.
    D Admitting a flop is unsafe in grade meetings.
    D We're comfortable with volunteering that suits parents free by day.
    D We praise effort and quietly expect less of newcomers.
    D Late families are treated as a nuisance.
    K Most of us couldn't state the reclassification criteria.
    K I don't know which families stopped coming, or why.
    K New teachers are unaware of this neighborhood's history with the school.
    K Nobody on the team can explain how equity funds are calculated.
    K Office staff were never told which papers they may not ask for.
    K I couldn't tell you what our Black fifth graders say helps them.
    K Teachers can't name early signs of chronic absence.
    K Coaches aren't familiar with the adoption's language routines.
    K Few of us know what a restorative meeting asks of the adult beforehand.
    R Our one interpreter is shared with two campuses and comes on Tuesdays.
    R The master schedule leaves no block for the newcomer teacher to co-plan.
    R PTA money is raised and spent by families who already have most.
    R Nothing in the site budget releases teachers to visit each other.
    R District meetings take two of my five mornings.
    R Bilingual aides are paid six hours and leave before family nights.
    R The contract allows one staff meeting a month.
    R Referral slips are paper and vanish between buildings.
    S Teachers can describe talk routines but can't bring quiet students in.
    S We struggle to give feedback specific enough to use.
    S My AP can't yet calm an angry parent without promising too much.
    S Team leads lose data meetings to blame.
    S Teachers add a scaffold but can't take it away in time.
    S Our ILT has trouble turning walk notes into one clear trend.
    S Leading a circle is still shaky for all but one of us.
    S Greeting families in Spanish takes practice the office hasn't had.
    S Teachers ask for evidence in ways children can't answer.
    """

  /// Notes that two categories fit: the first one, then the second where there is one.
  static let mixed = """
    D/R We don't make time for classroom visits
    S/D Teachers don't know how to talk with families about race
    K/R No shared definition of engagement
    R Data arrives too late to act on
    D/S We don't look at the data we have
    R/D The principal job is overwhelming
    K/D We're not on the same page
    D/S People stay silent when harm is said
    R/D Our discipline policy is punitive
    K/S No one here has seen it done well
    """
}
