extension ScrubSamples {
  /// What the rules were made with: what they should find, in order.
  static let tuning = findings(
    in: """
      Maria told me that the mother had left in tears => person=Maria
      I asked Maria Lopez to lead the circle => person=Maria Lopez
      Lopez's classroom was empty => person=Lopez's
      John Abernathey signed the note => person=John Abernathey
      jose oneil came late => person=jose oneil
      We met with Grace Young and with Rose => person=Grace Young; person=Rose
      I saw Mark Black in the hall => person=Mark Black
      M. Lopez agreed to try => person=M. Lopez
      Priya R. took the notes => person=Priya R.
      Nguyễn Thị Mai said it in Vietnamese => person=Nguyễn Thị Mai
      Grace told the group that she was done => person=Grace
      小明的妈妈很难过 => person=小明
      قالت وفاطمة الزهراء ذلك => person=فاطمة الزهراء
      Ms. Alvarez's class was the loudest => name=Ms. Alvarez's
      I said to Mr. and Mrs. Dubois that we would call => name=Mr. and Mrs. Dubois
      Dr. Ramanujan Pillai never came back => name=Dr. Ramanujan Pillai
      mrs. henderson is always late => name=mrs. henderson
      Señora Castañeda me pidió ayuda => name=Señora Castañeda
      la Sra. Gutiérrez no contestó => name=Sra. Gutiérrez
      We heard it from Tanisha Brown at the door => name=Tanisha Brown
      There was a boy named Tariq in the office => name=Tariq
      Me llamo Yolanda y soy directora => name=Yolanda
      I called Jaylen's mother twice => name=Jaylen's
      her son Malik would not come in => name=Malik
      A student, K.W., was sent out => name=K.W.
      Oak Park is not like us => school=Oak Park
      At Oak Park Elem. nobody waits => school=Oak Park Elem.
      the Hilcrest families never got the letter => school=Hilcrest
      MLK Middle had the same trouble => school=MLK Middle
      We visited Lincoln Elementary => school=Lincoln Elementary
      I came from P.S. 42 in the Bronx => school=P.S. 42
      la escuela Benito Juarez cerró temprano => school=escuela Benito Juarez
      Ask the Family Voices group => community=Family Voices
      Write to m.lopez@ousd.org. => email=m.lopez@ousd.org
      Call 510-555-0123 => phone=510-555-0123
      Ring +44 20 7946 0958 or 020 7946 0958 => phone=+44 20 7946 0958; phone=020 7946 0958
      They live at 227 Maple Ave near the park => address=227 Maple Ave
      The list is at https://example.org/a?b=c and www.example.com => url=https://example.org/a?b=c; url=www.example.com
      It is in Rm. 12B, not in portable 3 => room=Rm. 12B; room=portable 3
      It happened last Tuesday at 10:15 => date=last Tuesday at 10:15
      on March 3 the boiler broke => date=on March 3
      The note is dated 2024-05-01 => date=2024-05-01
      We met on 3/14 => date=on 3/14
      An 8-year-old told me so => age=An 8-year-old
      her son, who is nine, cried => age=is nine
      a boy, age 7, waited => age=age 7
      His student number is 20231187 => number=20231187
      Our front office clerk said they should learn English => role=Our front office clerk
      The custodian's view was never asked for => role=The custodian's
      my principal's secretary knows => role=my principal's secretary
      the only Black teacher felt alone => role=the only Black teacher
      The one music teacher left => role=The one music teacher
      A student with autism was sent out twice => student=A student with autism
      The family is undocumented and afraid => student=undocumented
      el niño tiene autismo => student=autismo
      a Black fourth grader was followed by the guard => student=Black fourth grader
      a foster kid in my building has no coat => student=foster kid
      A teacher is on an improvement plan => staff=improvement plan
      my third-grade teacher reads aloud => grade=my third-grade teacher
      """)

  /// Everyday sentences that must stay quiet.
  static let tuningClean = lines(
    in: """
      Will the board listen to us?
      We may need more time in May.
      Mark the date and bring a colleague.
      Rose-colored reports do not help anyone.
      Spanish and English newsletters go out together.
      Black, Latino and Asian families told us the same thing.
      African American students rose by five percentage points.
      Title I schools get less attention than they need.
      IEP meetings run long.
      Monday morning duty takes my best hour.
      Grade 3 and Grade 4 teams plan apart.
      The PTA and the MTSS team never meet.
      Edutopia has a good piece on this.
      April is testing month.
      The Principal Supervisor visits in the fall.
      Coaching cycles stop at winter break.
      How might we help front-office staff greet every family in the language they speak at home?
      How might we build a staff culture in which we check our own biases?
      Teacher evaluation eats the time we meant for coaching.
      Students in foster care change schools often.
      When a student is suspended, nobody calls home first.
      Each student with an IEP has a case manager.
      Student discipline data is never shared.
      Sub coverage falls apart on Fridays.
      The nurse's office is where kids go to rest.
      We share a nurse across three schools.
      Our 2024-25 plan has 12 goals and 3 of them are about reading.
      Raise grade 3 reading from 31% to 40% by May.
      $1,500 for books, 2,400 families reached.
      About 3/4 of the staff came, 50/50 new and old.
      Schools with 5-year-olds need more aides.
      A three-year-old initiative is not new.
      Back To School Night is loud.
      Social Studies gets cut first.
      Elementary School and Middle School teams never meet.
      Reading is the specialist's job.
      We tried a program called Second Step.
      New York and San Francisco do it otherwise.
      Cesar Chavez Day is a holiday here.
      The only way out is through.
      Leave time for questions at the end.
      Nos falta tiempo los lunes por la mañana.
      Los estudiantes de tercer grado leen mejor.
      学生们需要更多时间。
      Trust, Time, and Talk: what we need
      I wish I had said something.
      Dr. King's words are on the wall.
      "We tried that" is what I hear.
      """)
}
