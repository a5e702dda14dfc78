extension ScrubSamples {
  /// Written after the rules were finished, and never used to change them.
  static let fresh = findings(
    in: """
      Three weeks ago Reyes walked into my office and closed the door => person=Reyes
      I still owe Oluwaseun an apology for how I ran that meeting => person=Oluwaseun
      Nobody backed Ms. Ferreira when the parents shouted at her => name=Ms. Ferreira
      Grace Yung took over the meeting => person=Grace Yung
      Ask john abernathy about the budget => person=john abernathy
      Hope and I stayed until six => person=Hope
      The complaint came from Mr. and Mrs. Haddad => name=Mr. and Mrs. Haddad
      Every morning Destiny's little brother waits alone at the gate => name=Destiny's
      I let down a boy called Demetrius and his grandmother => name=Demetrius
      Our new hire, Kwame Boateng, speaks three languages => name=Kwame Boateng
      My mentor was Dr. Leticia Quiñones => name=Dr. Leticia Quiñones
      Coach Okafor benched him for a week => name=Coach Okafor
      Le dije a Rogelio que viniera con su mamá => name=Rogelio
      la profe Zamudio no les habla en español => name=profe Zamudio
      T.M. was in the hall again => name=T.M.
      We compared notes with Washington Carver Elementary => school=Washington Carver Elementary
      The team at Oak Park asked us how => school=Oak Park
      She transferred from Desert Willow Middle School in the fall => school=Desert Willow Middle School
      At OPS the bell schedule is fixed => school=OPS
      We share a bus with I.S. 77 => school=I.S. 77
      The Colegio Gabriela Mistral sends us families => school=Colegio Gabriela Mistral
      Reach me at priya.r+hmw@district.net any time => email=priya.r+hmw@district.net
      or text (212) 555-0188 after four => phone=(212) 555-0188
      Mom's number is 646 555 0121 => phone=646 555 0121
      The family rents a room at 905 W. Jackson Blvd => address=905 W. Jackson Blvd
      It all started in Room 7 before the bell => room=Room 7
      The parent in question teaches in portable 12 => room=portable 12
      On the 22nd of January we closed early => date=22nd of January
      El jueves pasado vino la mamá => date=jueves pasado
      She wrote the letter on 2/27/2025 => date=2/27/2025
      An eleven-year-old should not carry that alone => age=eleven-year-old
      Lunch number 55102 was declined in front of everybody => number=55102
      Our only counselor of color resigned => role=Our only counselor
      The crossing guard knows more families than I do => role=The crossing guard
      My secretary screens the calls by accent => role=My secretary
      the night janitor found her crying => role=the night janitor
      A seventh grader with dyslexia was told to try harder => student=dyslexia
      Her nephew is undocumented and stopped coming => student=undocumented
      One student in my building is on probation => student=probation
      A Salvadoran third grader was asked where she was really from => student=third grader
      My reading specialist is out on maternity leave => staff=maternity leave
      An assistant I supervised was written up for it => staff=written up
      the kindergarten teacher cried in my office => grade=the kindergarten teacher
      A mother of two, evicted in March, asked us for a shower => student=evicted
      王小明老师和家长谈了两次 => person=王小明
      شكرت فاطمة الزهراء على صبرها => person=فاطمة الزهراء
      """)

  /// Everyday sentences of the same day.
  static let freshClean = lines(
    in: """
      I froze, and the moment passed.
      Leaders of color carry this work without being paid for it.
      What would it look like if Lunch Recess were calm?
      The Attendance Team meets when it can.
      Nobody reads the Wednesday Bulletin.
      Our Instructional Leadership Team has seven people and no students.
      The math adoption came with 40 hours of training and no subs.
      Fewer than half of our multilingual learners reclassify by grade 6.
      I asked for help and got a form.
      Parents hear from us only when something is wrong.
      A principal in my cohort said it best.
      The hardest part was saying nothing for five minutes.
      Teachers call it "the binder" and nobody opens it.
      Time, trust and translation: pick two.
      Our Somali and Oromo families asked for a women's swim hour.
      Hispanic students are underrepresented in Gifted and Talented Education.
      We were told to use the Fountas and Pinnell levels.
      Chromebook carts stay locked until October.
      The union contract limits meetings to one hour.
      I am learning to ask before I advise.
      Why do we wait until November to call home?
      Some staff think equity is a program.
      Discipline referrals doubled between 2022 and 2024.
      Kindergarten families want a tour in Cantonese.
      Do we know how each student gets home?
      Mutual respect shows up in small things.
      Faith, Hope and Charity are not line items.
      Grant us the patience to listen.
      Sunny days fill the garden with kids.
      We spend Mondays planning and Fridays repairing.
      If a parent is upset, the office calls me first.
      Students in special education miss science.
      Counseling is offered twice a month.
      Substitutes get no welcome and no map.
      Office hours are 7:30 to 4.
      The Ethnic Studies pilot started with 3 sections.
      Half of my feedback is about bulletin boards.
      What gets measured gets done; what gets loved gets better.
      No sé cómo empezar la conversación.
      Los padres trabajan de noche y no pueden venir.
      Queremos que cada estudiante se sienta visto.
      会议太多，听课太少。
      لا أعرف كيف أبدأ الحديث عن العدالة
      Our Community Schools Manager position is vacant.
      Read Across America week was fun.
      Advisory is where trust begins.
      """)
}
