import InquiryDomain
import Testing

/// Notes as leaders write them, each with the starter list that a person chose for it before any ranking was there.
///
/// The second half was never looked at while the ranking was made.
struct LabelledNote: Sendable, CustomTestStringConvertible {
  let note: String
  let category: Category
  let list: String
  let heldOut: Bool

  var testDescription: String { note }

  init(_ note: String, _ category: Category, _ list: String) {
    (self.note, self.category, self.list, heldOut) = (note, category, list, false)
  }

  init(heldOut note: String, _ category: Category, _ list: String) {
    (self.note, self.category, self.list, heldOut) = (note, category, list, true)
  }

  static let all: [LabelledNote] = [
    LabelledNote("Some of us believe certain families don't value school.", .dispositions, "bias-accountability"),
    LabelledNote("I don't trust follow-through, so I do it all myself.", .dispositions, "distributed-leadership-time"),
    LabelledNote(
      "We're comfortable with volunteering that suits parents free by day.", .dispositions, "family-belonging"),
    LabelledNote("Late families are treated as a nuisance.", .dispositions, "family-belonging"),
    LabelledNote("Nobody on the team can explain how equity funds are calculated.", .knowledge, "equitable-resources"),
    LabelledNote(
      "I couldn't tell you what our Black fifth graders say helps them.", .knowledge, "generative-listening"),
    LabelledNote(
      "The master schedule leaves no block for the newcomer teacher to co-plan.", .resources,
      "distributed-leadership-time"),
    LabelledNote("Nothing in the site budget releases teachers to visit each other.", .resources, "learning-walks"),
    LabelledNote("The contract allows one staff meeting a month.", .resources, "distributed-leadership-time"),
    LabelledNote("We struggle to give feedback specific enough to use.", .skills, "coaching-access"),
    LabelledNote("Our ILT has trouble turning walk notes into one clear trend.", .skills, "learning-walks"),
    LabelledNote("Greeting families in Spanish takes practice the office hasn't had.", .skills, "family-belonging"),
    LabelledNote(
      "Nobody speaks up when a colleague jokes about a family's accent.", .dispositions, "interrupting-biased-talk"),
    LabelledNote("We have no shared phrases for answering a hurtful remark.", .skills, "interrupting-biased-talk"),
    LabelledNote("The candidate pool for teaching jobs is nearly all white.", .resources, "hiring-for-equity"),
    LabelledNote("Our coach sees only the teachers who ask.", .resources, "coaching-access"),
    LabelledNote("Teams look at scores but never at what students wrote.", .skills, "plc-student-work"),
    LabelledNote("I never get an hour without interruptions to hear a family out.", .resources, "generative-listening"),
    LabelledNote("Our meetings have no norms, so the loudest voice decides.", .dispositions, "facilitation-protocols"),
    LabelledNote("We jump to a fix before we know the cause.", .skills, "inquiry-hmw"),
    LabelledNote(
      "Classroom visits turn into checklists instead of seeing what students do.", .skills, "learning-walks"),
    LabelledNote("Adults were never taught to handle their own stress with students.", .skills, "restorative-sel"),
    LabelledNote(
      "Nothing at our entrance tells families of color that this is their school.", .knowledge, "family-belonging"),
    LabelledNote(
      heldOut: "We guard adult schedules before student time.", .dispositions, "distributed-leadership-time"),
    LabelledNote(heldOut: "Admitting a flop is unsafe in grade meetings.", .dispositions, "facilitation-protocols"),
    LabelledNote(
      heldOut: "We praise effort and quietly expect less of newcomers.", .dispositions, "bias-accountability"),
    LabelledNote(heldOut: "I don't know which families stopped coming, or why.", .knowledge, "family-belonging"),
    LabelledNote(
      heldOut: "Office staff were never told which papers they may not ask for.", .knowledge, "family-belonging"),
    LabelledNote(
      heldOut: "Few of us know what a restorative meeting asks of the adult beforehand.", .knowledge, "restorative-sel"),
    LabelledNote(
      heldOut: "PTA money is raised and spent by families who already have most.", .resources, "equitable-resources"),
    LabelledNote(heldOut: "District meetings take two of my five mornings.", .resources, "distributed-leadership-time"),
    LabelledNote(heldOut: "Referral slips are paper and vanish between buildings.", .resources, "restorative-sel"),
    LabelledNote(heldOut: "Team leads lose data meetings to blame.", .skills, "plc-student-work"),
    LabelledNote(heldOut: "Leading a circle is still shaky for all but one of us.", .skills, "restorative-sel"),
    LabelledNote(
      heldOut: "Teachers can describe talk routines but can't bring quiet students in.", .skills, "learning-walks"),
    LabelledNote(
      heldOut: "I freeze when a parent says something racist in the office.", .skills, "interrupting-biased-talk"),
    LabelledNote(
      heldOut: "Our interview questions reward people who sound like us.", .dispositions, "hiring-for-equity"),
    LabelledNote(
      heldOut: "We don't know why teachers of color leave us within three years.", .knowledge, "hiring-for-equity"),
    LabelledNote(heldOut: "New teachers get no observation with a coach until winter.", .resources, "coaching-access"),
    LabelledNote(
      heldOut: "We don't agree on what to do when students already know it.", .knowledge, "plc-student-work"),
    LabelledNote(heldOut: "We listen in order to answer, not to understand.", .dispositions, "generative-listening"),
    LabelledNote(heldOut: "I can't run a dilemma protocol without giving advice.", .skills, "facilitation-protocols"),
    LabelledNote(heldOut: "Our inquiry question already has the answer in it.", .knowledge, "inquiry-hmw"),
    LabelledNote(
      heldOut: "Suspensions fall on the same few boys and nobody repairs the harm.", .dispositions, "restorative-sel"),
    LabelledNote(
      heldOut: "The school with the richest parents has two extra aides.", .resources, "equitable-resources"),
    LabelledNote(
      heldOut: "Staff never look at who they send out of class and why.", .dispositions, "bias-accountability"),
  ]
}
