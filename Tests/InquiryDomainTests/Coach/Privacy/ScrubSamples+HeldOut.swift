extension ScrubSamples {
  /// Written before the rules and never used to tune them; only the rates on them are stated.
  static let heldOut = findings(
    in: """
      When I sat down with Priya last week she said she felt invisible => person=Priya
      Abernathy's team went ahead without telling anyone => person=Abernathy
      i asked jamal to sit with the family and he froze => person=jamal
      The meeting with O'Neil and Reyes went badly => person=O'Neil; person=Reyes
      Siobhan never got the message => person=Siobhan
      Thi Mai brought the interpreter herself => person=Thi Mai
      Oluwasuen asked why nobody had called => person=Oluwasuen
      It was Will who noticed that the form was only in English => person=Will
      We copied Ana de la Cruz on every message => person=Ana de la Cruz
      J.R. walked out before the end => person=J.R.
      昨天王小明告诉我他很失望 => person=王小明
      تحدثت مع فاطمة بعد الاجتماع => person=فاطمة
      Mrs. Okonkwo would not let the grandmother in => name=Mrs. Okonkwo
      A parent told me Mr. Petrov never answers her => name=Mr. Petrov
      La maestra Villanueva no saludó a la abuela => name=maestra Villanueva
      We had to ask Principal Hargrove for the key => name=Principal Hargrove
      A second grader named Keyshawn waited in the hall for an hour => name=Keyshawn
      My nephew's friend Deandre Whitfield was sent home => name=Deandre Whitfield
      mi hija se llama Ximena y no quiere volver => name=Ximena
      Her daughter Aaliyah stopped raising her hand => name=Aaliyah
      I told Coach Delgado that the boys needed him => name=Coach Delgado
      It happened again at Hillcrest in the spring => school=Hillcrest
      The families at Sunrise Academy were never asked => school=Sunrise Academy
      I used to teach at Roosevelt Middle School and saw the same => school=Roosevelt Middle School
      OPS is the only site without a welcome desk => school=OPS
      Mis hijos van a la Escuela Primaria Emiliano Zapata => school=Escuela Primaria Emiliano Zapata
      Write to frontdesk@hillcrest.k12.ca.us for the sign-up => email=frontdesk@hillcrest.k12.ca.us
      Her cell is 415.555.0192 if you want the whole story => phone=415.555.0192
      Call the office at (510) 555-0147 ext. 22 => phone=(510) 555-0147 ext. 22
      Mi número es +52 55 1234 5678 => phone=+52 55 1234 5678
      They moved to 1482 East 23rd Street in the fall => address=1482 East 23rd Street
      She posts about us as @room12mom every night => handle=@room12mom
      I walked into Room 14 and nobody looked up => room=Room 14
      On October 12 a father waited forty minutes => date=October 12
      It was the 9th of May and the gym was full => date=9th of May
      El 15 de septiembre llegó una familia nueva => date=15 de septiembre
      We logged it on 11/04/2023 and forgot => date=11/04/2023
      A six-year-old was translating for his mother => age=six-year-old
      Tiene una niña de 9 años que llora cada mañana => age=de 9 años
      Student ID 884213 was marked absent all week => number=884213
      Our registrar rolled her eyes at the accent => role=Our registrar
      The school psychologist told the family to come back => role=The school psychologist
      She is the only Yemeni mother in the building => role=the only Yemeni mother
      There is a boy with selective mutism and an IEP whom we never hear from => student=boy
      A student whose father was deported sits by the door => student=student
      One girl in fifth grade is living in a shelter with her aunt => student=girl
      My custodian filed a grievance and I did not handle it well => staff=grievance; role=My custodian
      One of my teachers was out on medical leave and nobody covered => staff=medical leave
      """)

  /// Everyday sentences, written with the others: nothing in them points to anybody.
  static let heldOutClean = lines(
    in: """
      Will we have enough substitutes on professional development days?
      Mark your calendars: the next session is about family engagement.
      Hope is not a strategy.
      Grace and patience are what we needed from each other.
      Families told us the welcome desk feels like a police station.
      African American students are suspended at twice the rate of White students.
      Students with IEPs are pulled out of the reading block.
      Every Monday we start with a check-in circle.
      In April we look at the benchmark data again.
      Title I money pays for the afternoon program.
      Our Spanish-speaking families get the newsletter a week late.
      Teachers need time to plan with the Special Education team.
      We read an article on Edutopia about communities of practice.
      Nobody knows who owns the MTSS meetings.
      The PTA raised more money than it could spend.
      English learners are placed in the back of the room.
      How might we make room for students who are often sent out?
      Grade 3 reading scores have not moved in two years.
      We tried that in 2019.
      I needed language I was comfortable using to interrupt biased talk.
      Principals are treated as instant fixers.
      Newcomers wait 20 minutes before anyone greets them.
      Most of us have never been in the neighborhood where our students live.
      Restorative Justice is on the poster but not in the hallway.
      We lose 45 minutes of reading to assemblies each Friday.
      No nurse on site three days a week.
      Clerks, custodians and aides are not invited to the training.
      Black boys are disciplined for things White boys get away with.
      We need a protocol for Latino Family Night.
      Common Core pacing leaves no time for student talk.
      Three out of four teachers said the walkthroughs feel like evaluation.
      I should have asked what she needed before I offered help.
      May is too late to tell families about summer school.
      The data dashboard shows last year's numbers only.
      Staff believe that parents do not care.
      How might we show families that equity is what this school stands for?
      Necesitamos más tiempo para escuchar a las familias.
      Las reuniones son solo en inglés.
      ¿Cómo podríamos recibir a cada familia en su idioma?
      Google Classroom links break every August.
      Coaches need 24/7 patience, and so do we.
      Two thirds of the class had not eaten breakfast.
      A good leader listens more than she talks.
      Homework counts for 10% of the grade.
      我们需要更多时间和家长交谈。
      نحتاج إلى وقت أطول للاستماع إلى الأسر
      Joy and belonging should be part of every lesson.
      Paraprofessionals do not get Chromebooks.
      """)
}
