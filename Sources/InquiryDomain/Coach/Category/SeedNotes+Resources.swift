extension SeedNotes {
  /// Time, money, people, places, tools, schedules and rules.
  static let resources = lines(
    """
    There is no common planning time for the third grade team.
    We have no budget for substitutes so nobody visits other rooms.
    The counselor's caseload is above five hundred.
    Our building has no quiet room for a student who needs to calm down.
    Only one person in the front office speaks Vietnamese.
    The schedule puts our weakest readers in the shortest block.
    Teachers buy their own classroom libraries.
    The assistant principal is pulled into lunch duty every day.
    Translation requests take a week to come back.
    Report cards are only printed in English.
    The computer lab is booked for testing all of April.
    Buses leave before clubs and tutoring begin.
    We lost two positions when enrollment fell.
    Attendance letters go out six weeks late.
    The nurse is here on Mondays and Thursdays.
    Forms ask families for papers that they do not have.
    Each grade uses a different online gradebook.
    There aren't enough chairs in the library for family night.
    Special education teachers are scheduled in four rooms at once.
    The coaching position is half time.
    Our data system cannot show results by language group.
    Meetings start at four when half the staff has to leave.
    The hiring calendar opens after the best candidates are gone.
    The reading program has no materials in Spanish.
    Classrooms on the second floor have no internet in the afternoon.
    The discipline policy sends every late student home.
    Substitutes are not available on Fridays.
    Extra money goes to the grades that take the state test.
    Paraprofessionals are not paid to attend training days.
    We run five programs with no one in charge of fitting them together.
    The after-school program has a waiting list of forty.
    Family meetings are held in a room up two flights of stairs.
    The dean handles all referrals alone.
    Grant money can only be spent on software.
    There is no process for sharing what a student needs with the next teacher.
    New teachers have the largest classes and the most preparations.
    The phone system has no way to leave a message in another language.
    Science is taught twenty minutes twice a week.
    Our evaluation form has no place for student work.
    Tutors arrive during the only recess.
    We have two microscopes for thirty students.
    The interpreter is booked for special education meetings only.
    Passing periods are so short that teachers cannot greet anyone.
    The district office sends data after the grading period closes.
    Walkthroughs are crowded out by emergencies and paperwork.
    No one is assigned to follow up with families who miss a conference.
    Course fees keep students out of the robotics class.
    The gym, the cafeteria and the stage are the same room.
    Half our teachers teach outside their license because nobody applied.
    Lessons are interrupted by the loudspeaker nine times a day.
    Advisory has ten minutes and twenty-eight students.
    The library closes at three.
    Our student handbook is thirty pages of rules.
    The social worker is split among four buildings.
    Entrance to the advanced class depends on one score.
    Curriculum guides are stored on an old drive that few can open.
    Teachers of the same course have no shared period.
    Recess duty takes the time when aides and teachers could talk.
    Laptops go home with only the upper grades.
    The school's website has not been translated.
    Three grade levels share one set of science materials.
    The contract gives us forty-five minutes after school each month.
    Substitute plans and rosters are kept in a locked office.
    There is no stipend for team leaders.
    Staffing is decided in spring before we know who will enroll.
    Parents must take a day off work to reach us.
    The detention room is the only supervised space after school.
    Medical forms travel by paper through three offices.
    Our newcomer class has students of four grades and one teacher.
    Bathrooms are locked most of the day for lack of supervision.
    Professional learning days were cut from six to two.
    The band takes the time slot of the reading intervention.
    We don't have anyone to cover classes during meetings.
    The waiting list for counseling is three months long.
    Hours of the parent center end at noon.
    """, .resources)
}
