/// Short forms in capitals that everybody in schools knows, so that they are nobody's initials and no school's.
enum KnownAbbreviations {
  static let all: Set<String> = WordList.set(list)

  private static let list = """
    aa ab ac ada add adhd ai ak al am ap api ar asap ascd asd asl avid az ba bc bip bipoc bps bs ca caaspp cal cba cbo ccss
    cd ceo cfa cfg cia co cop cops cpr cps cst ct ctc cte cv daca dc dci de dei dhs diy dj dl dna doe dok dos dv dvd ebd ed
    edd eds eg ehs eip el ela elac eld ell ells elp els eoy epa er es esa esea esl esol essa etc eu fa faq faqs fba fbi fda
    fl frl frpl ft fte fy fyi ga gate ged gis gpa gps gsa gym hb hi hiv hmw hr hs hw ia ib ice id idea ids ie iep ieps il
    ilp ilt ilts im in inc iq is isd iss it its jd jhs jr kg kpi ks ky la lausd lc lcap lcff lea leas led lgbt lgbtq lgbtqia
    lms lre ls ltel ma map maps mba md me mi mlk mn mo mou moy ms mt mtss naep nasa nbct nc ncte nctm nd ne ngo ngss nh nj nm
    npr nps nra nsrf nv nwea ny nyc oa oh ok okr or ot ousd ow pa parcc pbis pbl pc pd pdf pe pet phd pip plc plcs pld pln
    pm po pr prek ps psat pt pta pto ptsa ptsd qr ra rbt rd ri rj rn rsp rti rv sa sas sat sbac sc sd sdc sea sel ses sf sfa
    sfusd sip sis slc slo slp slps sm smart so sos spa spec sped sr sro ssc sst ssts st staar steam stem sts sw swd tbd td
    tba ta tas tn tk tosa tv tx ucla uc udl uk un unesco unicef url us usa usb usda ut va vp vpn vs vt wa wasc wi wida wifi
    wv www wy xl xp yr ywca ymca zip
    """
}
