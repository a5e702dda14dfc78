extension ScrubSamples {
  /// Harder sentences that the rules were mended with.
  static let mending = findings(
    in: """
      Yesterday Maria's mentor teacher asked whether Will Carter and Hope were coming. => person=Maria's; person=Will Carter; person=Hope
      I spoke to Ms Alvarez and to mr. brown after class => name=Ms Alvarez; name=mr. brown
      Ms. O'Connor-Reyes and Mx. Lee cried. => name=Ms. O'Connor-Reyes; name=Mx. Lee
      Dra. Jiménez y el Sr. Ruiz hablaron con la mamá de Kevin. => name=Dra. Jiménez; name=Sr. Ruiz; name=Kevin
      A fourth grader, Jayceon, had been crying in the bathroom. => name=Jayceon
      The mother of Nevaeh said we never called. => name=Nevaeh
      Nevaeh's mother said we never called. => name=Nevaeh's
      Thandiwe's mother said we never called. => name=Thandiwe's
      I told Thandiwe that I was sorry. => name=Thandiwe
      One of my students, a girl called Xochitl, stopped talking. => name=called Xochitl
      His name is Bartholomew and he is nine. => name=Bartholomew; age=is nine
      Daniel and Emma were always picked first. => name=Daniel; name=Emma
      We hired Tanisha Brown-Williams last year. => name=Tanisha Brown-Williams
      Lauren S. from third grade told me. => name=Lauren S.
      L. Thompson wrote to the board. => name=L. Thompson
      Contact: Kim Nguyen, 415-555-0101, knguyen@sfusd.edu => person=Kim Nguyen; phone=415-555-0101; email=knguyen@sfusd.edu
      my AP Jordan Ellis handles discipline => name=Jordan Ellis
      Superintendent Ruth Vance visited on Sept. 14. => name=Superintendent Ruth Vance; date=on Sept. 14
      The incident on 9/22/2023 in Rm 204 was about Devonte. => date=on 9/22/2023; room=Rm 204; name=Devonte
      He was born on 04/12/2015. => date=on 04/12/2015
      DOB 4/12/15, lunch PIN 4471 => date=4/12/15; number=4471
      student id: S1048822 => number=S1048822
      My school, Franklin Elementary, has 412 students. => school=Franklin Elementary
      I lead Thurgood Marshall Academy in the east. => school=Thurgood Marshall Academy
      When I was at Jefferson Middle we did not do that. => school=Jefferson Middle
      Roosevelt High's clerk hung up on her. => school=Roosevelt High's; role=clerk
      St. Mary's School and Bishop O'Dowd High School came. => school=St. Mary's School; school=Bishop O'Dowd High School
      The principal of KIPP Bridge Academy said so. => school=KIPP Bridge Academy
      I moved from Whittier to Garfield Elementary in 2019. => school=Garfield Elementary
      John F. Kennedy High School is across the street. => school=John F. Kennedy High School
      El Colegio Simón Bolívar está lejos. => school=Colegio Simón Bolívar
      A teacher at oak park elementary told me. => school=oak park elementary
      Tell them at Oakland Prep that we are coming. => school=Oakland Prep
      Martin Luther King Middle School's front desk is cold. => school=Martin Luther King Middle School's
      the Sunrise staff never smile => school=Sunrise
      I met her at Hillcrest Elementary School. => school=Hillcrest Elementary School
      She lives on Fruitvale Avenue near 35th. => address=Fruitvale Avenue
      He lives at 88 5th St. Apt 4 => address=88 5th St. Apt 4
      Follow us on Instagram @oakparkpta or at oakpark.k12.ca.us/news => handle=@oakparkpta; url=oakpark.k12.ca.us/news
      https://docs.google.com/document/d/1AbC/edit has the list => url=https://docs.google.com/document/d/1AbC/edit
      Text me at 555-0199 or 1 (800) 555-0199 x12. => phone=555-0199; phone=1 (800) 555-0199 x12
      Llámame al 55 1234 5678. => phone=55 1234 5678
      Our office manager, who has been here 22 years, sighed at the mother. => role=Our office manager
      The front office lady at my school said no. => role=The front office lady
      The school nurse sent him back to class with a fever. => role=The school nurse
      My night custodian saw it all. => role=My night custodian
      the only Spanish-speaking aide in the building quit => role=the only Spanish-speaking aide
      I am the only woman of color on the leadership team. => role=the only woman
      The one Black teacher on staff asked for a transfer. => role=The one Black teacher
      A boy in second grade with ADHD was restrained. => student=ADHD
      The girl had been living in a motel since her father was incarcerated. => student=in a motel; student=incarcerated
      A family of four from Honduras is waiting for asylum. => student=asylum
      Her son, a Latino third grader with an IEP, was expelled. => student=Latino; student=an IEP; student=expelled
      A transgender student asked to use another name. => student=A transgender student
      One of our eighth graders is pregnant. => student=pregnant
      A teacher I supervise filed a grievance after her evaluation. => staff=a grievance; staff=evaluation
      The aide was placed on administrative leave for hitting a child. => staff=placed on administrative leave
      My math coach has cancer and I covered for her. => staff=cancer
      My kindergarten teacher yells at parents. => grade=My kindergarten teacher
      The 2nd grade teacher refuses to call home. => grade=The 2nd grade teacher
      Mi secretaria no quiso traducir para la abuela. => role=Mi secretaria
      El hijo de la señora Ramírez tiene autismo y está en segundo grado. => name=señora Ramírez; student=autismo
      La niña de 7 años llegó de Guatemala el 3 de febrero. => age=de 7 años; date=el 3 de febrero
      Hablé con Guadalupe Hernández sobre su hijo. => name=Guadalupe Hernández
      李老师和王小明昨天吵架了 => name=李老师; person=王小明
      3月14日王小明没来 => date=3月14日; person=王小明
      سألت المعلمة فاطمة الطالب عن ذلك => name=المعلمة فاطمة
      cô Nguyễn Thị Mai không trả lời => person=Nguyễn Thị Mai
      MARIA LOPEZ NEVER CALLED ME BACK => person=MARIA LOPEZ
      maria lopez never called me back => person=maria lopez
      Marai said no. => person=Marai
      Abernathey, Raghunatan and Sanderrs came. => person=Abernathey; person=Raghunatan; person=Sanderrs
      It was May Chen who asked; May agreed. => person=May Chen; person=May
      Rose said nothing. Joy left early. I saw Hope at the gate. => person=Rose; person=Joy; person=Hope
      Jamal and I sat down with Grace. => person=Jamal; person=Grace
      Mr. Black and Dr. Young disagreed. => name=Mr. Black; name=Dr. Young
      G. Young and J. Ito signed. => person=G. Young; person=J. Ito
      I have been thinking about Tomás, a second grader whose mother works nights at the hospital. => name=Tomás
      When Ms. Petersen-Cole raised her voice, Amina looked at the floor. => name=Ms. Petersen-Cole; name=Amina
      Our AP, Mr. Dang, thinks we are too soft. => name=Mr. Dang
      I used to work with Principal Yolanda Pierce at Longfellow. => name=Principal Yolanda Pierce
      Dr. Nguyen from the district said we had no choice. => name=Dr. Nguyen
      Mrs O'Malley's room is a mess. => name=Mrs O'Malley's
      Shaniqua's grandmother called the board. => name=Shaniqua's
      Jamal Reyes and the Hillcrest team came to visit. => person=Jamal Reyes; school=Hillcrest
      The twins, Emmanuel and Ezekiel, are in different rooms. => name=Emmanuel; name=Ezekiel
      My colleague Beatriz does it better. => name=colleague Beatriz
      Thanks to Farah for the notes. => name=Farah
      Jayden hit a boy in line and was suspended for 3 days. => name=Jayden; student=suspended
      I emailed Svetlana Petrova about it. => name=Svetlana Petrova
      Sarah's mom, a nurse, works nights. => name=Sarah's
      My student brayan has an iep. => name=student brayan; student=an iep
      There is a kid, we'll call him Marcus, who hides under the table. => name=Marcus
      We'll call her "Ana". => person=Ana
      Mr. K told him to leave. => name=Mr. K
      Ms. T is the kindest person here. => name=Ms. T
      Mrs. Garcia, Mr. Wu and Dr. Patel were there. => name=Mrs. Garcia; name=Mr. Wu; name=Dr. Patel
      Signed, R. Delgado => name=R. Delgado
      from Tariq Aziz, principal => name=Tariq Aziz
      @maria_lopez said so on X => handle=@maria_lopez
      My cell: 510 555 0133. Home (510)555-0134 => phone=510 555 0133; phone=(510)555-0134
      Meet at 2121 Broadway, Suite 400, Oakland, CA 94612. => address=2121 Broadway, Suite 400; school=Oakland; number=94612
      They live at 14 Elm Street, Apt. 3B => address=14 Elm Street, Apt. 3B
      She was born 3/2/2014 and her ID is 00482913. => date=3/2/2014; number=00482913
      The meeting on 10/3 was tense. => date=on 10/3
      The meeting on Oct 3rd, 2023 was tense. => date=on Oct 3rd, 2023
      on Friday the 13th the fire alarm went off => date=on Friday the 13th
      Last Thursday at 2 pm the aide grabbed his arm. => date=Last Thursday at 2 pm
      in January 2023 we lost our librarian => date=January 2023; role=our librarian
      The 5-year-old boy ran out of Room K-2. => age=5-year-old; room=Room K-2
      Two brothers, ages 6 and 9, live with their aunt. => age=ages 6 and 9
      Her seven-year-old sister translates. => age=seven-year-old
      he just turned twelve => age=turned twelve
      the school secretary at Jefferson Elementary School => role=the school secretary; school=Jefferson Elementary School
      Cleveland Elementary's music teacher, the only man on staff, was transferred => school=Cleveland Elementary's; role=music teacher; role=the only man
      My school's psychologist said the boy had PTSD. => role=My school's psychologist; student=PTSD
      A nurse told the mother to speak English. => role=A nurse
      our speech therapist comes on Mondays => role=our speech therapist
      The new office manager told a Yemeni father to wait outside. => role=The new office manager
      The boy's father was deported in the spring. => student=deported
      a fifth grader came out as transgender => student=transgender
      A homeless student sleeps in the library. => student=A homeless student
      A Black kindergartner was handcuffed. => student=A Black kindergartner
      One of my kids is in foster care and has seizures. => student=in foster care; student=seizures
      She was diagnosed with autism in preschool. => student=diagnosed with autism
      He has a 504 plan that no one reads. => student=a 504 plan
      Her brother was shot last summer. => student=shot
      The family's asylum case was denied. => student=asylum
      an aide was fired for sleeping => staff=fired
      my custodian is going through a divorce => role=my custodian; staff=a divorce
      One of our teachers is in rehab. => staff=in rehab
      The third grade teacher was put on an improvement plan. => grade=The third grade teacher; staff=put on an improvement plan
      She filed a grievance against me. => staff=a grievance
      P.S. 118 and I.S. 52 share a gym. => school=P.S. 118; school=I.S. 52
      At KIPP Summit Academy they do it well. => school=KIPP Summit Academy
      At Bridges Academy the day is longer. => school=Bridges Academy
      at West Oakland Middle School => school=West Oakland Middle School
      Hoover Elementary, Prescott and MLK Elementary merged. => school=Hoover Elementary; school=MLK Elementary
      I visited Sunrise last week. => school=Sunrise
      La directora de la Primaria Vicente Guerrero me llamó. => school=Primaria Vicente Guerrero
      Mi compañera Lupita llora en el baño. => name=compañera Lupita
      El papá de Brayan no tiene papeles. => name=Brayan
      Un niño de nueve años con autismo fue suspendido. => age=de nueve años; student=autismo; student=suspendido
      La secretaria le dijo a la señora que esperara. => role=La secretaria
      我告诉李校长，王小明的妈妈很生气。 => name=李校长; person=王小明
      قال الأستاذ محمد إن فاطمة غائبة => name=الأستاذ محمد; person=فاطمة
      The boy ran out of Room K-2. => room=Room K-2
      """)

  /// Everyday sentences that the rules were mended with.
  static let mendingClean = lines(
    in: """
      I needed time to plan before I spoke to the teacher about what I saw.
      My team and I never agreed on what good instruction looks like.
      The district sends a new mandate every August and we start over.
      As a leader I avoid conflict; as a parent I would not accept that.
      When families come in, the front office is where they form an opinion of us.
      Our families of color are greeted last.
      "Why are you here?" is the first thing they hear.
      Staff of color leave within three years.
      Nobody taught me how to lead a conversation about race.
      Too many students are sent to the office before 10 am.
      We have one counselor for 600 students.
      Back-to-school night is in English only, and the flyers go out late.
      Professional Learning Communities meet on Wednesdays.
      Sustained Silent Reading was cut; Responsive Classroom was not.
      Our School Site Council has no parents of English Learners.
      The School Board voted on the budget in June.
      A Principal's job is to listen.
      Assistant Principals carry the discipline load.
      Chronic absenteeism went up after COVID-19.
      Advanced Placement classes are mostly White and Asian.
      The Black Student Union asked for a seat at the table.
      On Monday and Wednesday mornings I have bus duty.
      From September to May we look at attendance.
      Every Tuesday at 3:15 the staff meets.
      First grade teachers meet with second grade teachers.
      Ninth graders get lost in the transition to high school.
      High School counselors have too many cases.
      Elementary principals want more time with Middle School principals.
      A California law changed the rules on suspension.
      Students with disabilities are placed in the trailer.
      An IEP should not be a sentence.
      Teachers who are on leave are replaced by long-term subs.
      Custody and immigration questions scare the office staff.
      Parents of students with autism asked for a support group.
      Trauma-informed practice is a poster, not a practice.
      When a child is suspended we lose the family's trust.
      If a student has an IEP, the plan goes with them.
      Every student deserves an adult who knows them.
      How might we show up for a student who has no home?
      We spend 90 minutes on reading and 15 on listening.
      About 1 in 4 families answered, 120 of 480.
      It costs $25 per student, or $12,000 a year.
      Our goal: 80% of students on grade level by 2026.
      The class of 2024 had 7 suspensions, 3 fewer than 2023.
      Between 8:00 and 9:30 nobody answers the phone.
      Rows 4-6 of the spreadsheet show the gap.
      Step 3: ask the families. Step 4: ask again.
      See page 12, table 3, and items 4.1 to 4.7.
      We meet 2 or 3 times per semester, room permitting.
      Walkthrough notes use a 1-4 scale; most rooms scored 2.
      I trust Google Docs more than the Student Information System.
      Will you listen? Can we wait? May I speak?
      Mark your seat, grab a marker and begin.
      Frank talk is rare in our meetings.
      Grant writing takes my evenings.
      Faith leaders and community partners were not invited.
      Chase the data, not the child.
      Dean duties and lunch duties fall on me.
      Art, Music and P.E. are cut first.
      Summer school starts in June; Spring Break is in April.
      Summer Bridge and Winter Camp help.
      Dawn patrol: I open the gates at six.
      Young teachers need mentors.
      Brown and Black students told us so.
      Rich conversations happen in the hallway.
      Long meetings wear us out.
      Love and accountability go together.
      Rose, bud, thorn is our check-in routine.
      Sharp differences came up on day one.
      Little by little the team opened up.
      Best practices are not best for everyone.
      Wells of knowledge sit in our families.
      Banks of cubbies line the wall.
      Page through the handbook and you find no families.
      Miss a meeting and you miss the decision.
      Coach teachers, don't judge them.
      Principal Learning Walks begin in October.
      Principal Supervisors and Network Leads decide.
      Coaching for Equity is the book we read.
      We read Elena Aguilar and Zaretta Hammond.
      Culturally Responsive Teaching and the Brain changed my mind.
      Courageous Conversations About Race was our text.
      The Danielson rubric is all we talk about.
      Kagan structures and Lexia minutes crowd out talk.
      iReady, ST Math and Zearn compete for minutes.
      Martin Luther King Day is in January.
      Dr. Seuss hats were a bad idea.
      Día de los Muertos brought families in.
      Hispanic Heritage Month and Lunar New Year are on the calendar.
      Ramadan, Diwali and Christmas are not treated alike.
      Arabic, Mam, Tagalog and Vietnamese are spoken at our tables.
      Yemeni and Guatemalan families have joined us.
      Somali families told us the letters are hard to read.
      The Latino Parent Committee meets at night.
      My own story: I grew up undocumented and I never told my staff.
      I was the kid who had to translate.
      I don't have an answer yet.
      It's easier to fix a schedule than a belief.
      We can't keep doing what we've always done.
      Let's name the elephant in the room.
      They said, "Not our kids."
      Who is missing? Whose voice counts? What now?
      NEED: time to talk, 1:1, with every teacher
      PLANNING TIME IS ALWAYS THE FIRST THING TO GO
      Trust. Time. Talk.
      Equity Walk Protocol: Look For, Listen For, Ask About
      Resources / Knowledge / Skills / Dispositions
      We Belong Here Campaign
      Say Their Names was the theme.
      The Only Way Is Through
      The nurse position has been open since fall.
      We need a nurse, a librarian and a counselor.
      Clerk hours were cut in half.
      A social worker at each site would change everything.
      The custodians see everything and are asked nothing.
      Counselors, nurses and psychologists are stretched thin.
      Office staff need training in how to greet families.
      Nuestros estudiantes no se sienten vistos.
      La escuela no tiene intérpretes los martes.
      Las familias latinas y negras pidieron una reunión.
      El equipo de liderazgo se reúne cada mes.
      Hay que escuchar primero. Después, actuar.
      ¿Quién falta en la mesa?
      Los maestros nuevos necesitan apoyo.
      Primaria y secundaria no se hablan.
      Escuela para Padres empieza en enero.
      La Directora debe estar en la puerta.
      家长会的时间对工作的家庭不方便。
      老师们没有时间备课，校长也没有时间听课。
      小学和中学的老师很少见面。
      المعلمون يحتاجون إلى وقت للتخطيط معا
      Les familles attendent trop longtemps au bureau.
      Nous avons besoin de temps pour écouter.
      Các gia đình không được mời.
      Fanmi yo pa konprann fòm yo.
      At our last meeting the Superintendent asked us to "trust the process."
      The Office of Equity sent a rubric. The Office of Teaching and Learning sent another.
      Dear colleagues, I want to tell you about a time I froze.
      I believe that Parent Square messages are not read.
      We use Second Step, Toolbox, and Caring School Community.
      Our SEL block is at 8:30; Math Workshop follows.
      In my third year as principal I stopped doing walkthroughs.
      The first time I heard it I laughed. The second time I went home and cried.
      Two of my teachers are new, one is a veteran, none had training.
      A parent asked why her child could not read yet.
      A teacher told me that he did not feel safe bringing it up.
      A student asked me, "Do you even know my name?"
      One family waited 40 minutes in the lobby.
      Her tone was warm but her words were not.
      My assistant principal and I split the walkthroughs.
      The counselor sees 30 students a week.
      The principal before me did everything alone.
      I am the principal and I still don't know how to say it.
      A mother in a headscarf was asked for ID twice.
      Kids in Grade 5 told us recess is where it happens.
      In 2nd grade they read 20 minutes a day, in 5th grade 10.
      Our K-8 school has 3 buildings and 1 office.
      Half of the 6th grade failed math.
      We need 15 more minutes; we have 4 periods.
      I met with 12 families on 3 evenings.
      Attendance is at 91.5%, down from 94.2%.
      Scores: ELA 38, Math 27, Science 31.
      Our budget fell by $45,000 and 2.5 FTE.
      1. Listen 2. Name it 3. Act
      a) who is in the room b) who is not
      From 2018 to 2022 nothing changed.
      The 1990s building has no ramp.
      Wednesday minimum days are for PD.
      We planned to start in September but started in January.
      The March data meeting was cancelled.
      Spring testing eats April and half of May.
      School starts before Labor Day, and Open House is after.
      Indigenous Peoples' Day was not on our calendar.
      Pride Month and Women's History Month are on the bulletin board.
      Our Dual Language Program is full, our English Only strand is not.
      Newcomer students sit in the back of Algebra I.
      AP classes, Honors English, and Robotics Club have few girls.
      ASL interpreters are booked weeks ahead.
      Special Day Class students eat lunch apart.
      The Individuals with Disabilities Education Act says otherwise.
      Students who are undocumented are afraid of forms.
      Families facing eviction do not come to conferences.
      Foster youth and unhoused students fall through the cracks.
      Students of incarcerated parents need a group.
      LGBTQ+ students asked for a club.
      Muslim students fast during Ramadan and PE is at noon.
      We suspended 14 students last year; 11 were Black.
      Teacher leave is up 20%.
      Evaluation season makes everyone tense.
      The evaluation cycle leaves no room for coaching.
      Staff grievances go to the union first.
      Teachers on maternity leave are hard to replace.
      Any child with a 504 plan should have it followed.
      A student with needs like that deserves better from us.
      How might we greet each family by name?
      How might we help new teachers hear what students say about their classes?
      How might we make it safe for a teacher to say "I don't know"?
      How might we use the 30 minutes before the bell for listening?
      We don't say the word "race" out loud.
      White teachers call Black girls "loud".
      Asian American families are left out of the data.
      Pacific Islander students are counted as Other.
      Our Arabic-speaking families get robocalls in Spanish.
      The Welcome Center closed. The Family Resource Center is half time.
      Community Schools Grant money ends in June.
      Measure G1 and Prop 28 pay for art.
      Teach For America and New Leaders trained many of us.
      The Wallace Foundation paid for the first cohort.
      University partners come, study us, and leave.
      Stanford and Mills sent student teachers.
      We drove to Sacramento for the conference.
      The Bay Area is too expensive for aides.
      Chicago and Boston tried the same thing.
      My grandmother always said to listen twice.
      My mother was a teacher and my father drove a bus.
      My own daughter is in kindergarten.
      God knows we tried.
      Thank goodness for the custodial team.
      Good question. Great point. Not yet.
      Yes, and. No, but.
      Okay, so here is what I think.
      TL;DR: we need time.
      P.S. bring snacks.
      e.g. i.e. etc. a.m. p.m. vs. U.S. P.E.
      Ed. note: see above.
      Re: schedule for Fall
      To: all staff; From: the team
      Attn: Front Office
      Ask. Listen. Repeat.
      Nosotros no hablamos de raza con el personal.
      Las mamás esperan en la puerta y nadie las saluda.
      El Consejo Escolar se reúne los jueves.
      La maestra no sabe cómo hablar con las familias.
      Señora, espere ahí, le dijeron a una mamá.
      Mi hijo no entiende la tarea.
      En mayo y junio hay exámenes.
      A mi parecer, falta confianza.
      Don't Laugh At Me was the song.
      "Who Gets To Belong?" is our question.
      Maya civilization and Aztec math are in the unit.
      Charlotte's Web and Esperanza Rising are on the shelf.
      We studied Ruby Bridges and Rosa Parks.
      I read Paulo Freire on the bus.
      Martin Luther King's letter still fits.
      The Lincoln Memorial trip was cancelled.
      Washington cut the funds.
      Jordan and Yemen are where many families come from.
      Georgia passed the same law.
      """)
}
