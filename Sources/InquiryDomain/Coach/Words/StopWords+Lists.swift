extension StopWords {
  /// Each language's small words as keys: without accents, and in Arabic with one form of alef, ya and ha.
  static let texts: [(language: TextLanguages, words: String)] = [
    (
      .english,
      """
      a about above across actually after again against ago all almost along already also although always am among
      an and any anybody anyone anything are arent around as ask at away back be became because been before behind
      being below between both but by came can cannot cant come comes could couldnt did didnt do does doesnt doing
      done dont down during each either else enough even ever every everybody everyone everything far few for from
      gave get gets getting give gives go goes going gone got had hadnt has hasnt have havent having he hed hell
      hello help her here heres hers herself hes hey hi him himself his how however hows i id if ill im in instead
      into is isnt it itd itll its itself ive just keep kind know least less let lets like likely lot lots made
      make makes many may maybe me might mine more most much must my myself near need needed needs neither never
      no nobody none nor not nothing now of off often oh ok okay on once one ones only onto or other others
      otherwise our ours ourselves out over own per perhaps please put quite rather really said same saw say says
      see seem seems seen shall she shed shes should shouldnt since so some somebody someone something sometimes
      soon still such take takes tell than thank thanks that thatll thats the their theirs them themselves then
      there theres these they theyd theyll theyre theyve thing things think this those though through thus to told
      too toward towards under unless until up upon us use used uses using usually very via want wanted wants was
      wasnt way ways we wed well went were werent weve what whatever whats when whenever where wheres wherever
      whether which while who whod whom whos whose why will with within without wont would wouldnt yes yet you
      youd youll your youre yours yourself yourselves youve
      """
    ),
    (
      .spanish,
      """
      a al algo alguien algun alguna algunas alguno algunos ante antes aqui asi aun aunque bajo bien cada casi
      como con contra cual cuales cualquier cuando cuanto de debe deben del demas demasiado desde despues dia dias
      donde dos durante e el ella ellas ello ellos en entre era eran eres es esa esas ese eso esos esta estaba
      estamos estan estar este esto estos estoy fue fueron ha hace hacemos hacen hacer hacia han has hasta hay he
      hemos ir la las le les lo los luego mas me mi mientras mis mismo mucha muchas mucho muchos muy nada nadie ni
      ningun ninguna ninguno no nos nosotros nuestra nuestras nuestro nuestros nunca o os otra otras otro otros
      para pero poca pocas poco pocos podemos por porque pueda puede pueden pues que quien quienes se sea sean ser
      si sido siempre sin sino sobre sola solamente solo somos son soy su sus tambien tampoco tan tanto te tenemos
      tener tengo ti tiene tienen toda todas todavia todo todos tres tu tus un una unas uno unos usted ustedes va
      vamos van veces vez y ya yo
      """
    ),
    (
      .portuguese,
      """
      a ainda algo alguem algum alguma algumas alguns antes ao aos apenas aquela aquele aqui as assim ate bem cada
      com como contra da das de dela dele deles depois desde deve dia do dois dos e ela elas ele eles em entre era
      essa esse esta estamos estao estar este eu faz fazem fazer foi foram ha isso isto ja la lhe lhes mais mas me
      mesmo meu meus mim minha minhas muita muitas muito muitos na nada nao nas nem nenhum nenhuma ninguem no nos
      nossa nossas nosso nossos num numa nunca o onde os ou outra outras outro outros para pela pelas pelo pelos
      pode podem por porque pouca pouco poucos quais qual quando quanto que quem se seja sem sempre ser seu seus
      so sobre somos sou sua suas tambem tao te tem temos tenho ter toda todas todo todos tu um uma umas uns vai
      vao voce voces
      """
    ),
    (
      .french,
      """
      a ai alors apres as assez au aucun aucune aujourdhui aussi autre autres aux avant avec avez avoir avons
      beaucoup bien c ca car ce cela ces cest cet cette ceux chaque chez comme comment d dans de depuis des deux
      doit doivent donc dont du elle elles en encore entre es est et etaient etait etant ete etes etre eu eux
      faire fait faut fois font ici il ils j jai jamais je jusqua l la le les leur leurs lorsque lui m ma mais me
      meme memes mes moi moins mon n ne ni nos notre nous on ont ou oui par parce pas pendant personne peu peut
      peuvent plus plusieurs pour pourquoi qu quand que quel quelle quelles quels qui quil quils quoi rien s sa
      sans se sera ses si sommes son sont sous souvent suis sur t ta te tes toi ton toujours tous tout toute
      toutes tres trop tu un une va vers vos votre vous y
      """
    ),
    (
      .german,
      """
      aber alle allem allen aller alles als also am an ander andere anderen auch auf aus bei beim bin bis bist da
      dabei dadurch dafur damit dann das dass dazu dein deine dem den denn der deren des deshalb die dies diese
      diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines einige er es etwas euch euer
      fur gegen gibt haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren im immer in ins
      ist ja jede jedem jeden jeder jedes jemand jetzt kann kein keine keinem keinen keiner konnen man manche mehr
      mein meine mich mir mit muss mussen nach nicht nichts nie niemand noch nun nur ob oder oft ohne schon sehr
      sein seine seit selbst sich sie sind so soll sollen sollte sondern sonst uber um und uns unser unsere
      unseren unter viel viele vom von vor wann war waren warum was weder weg weil weiter welche wenig wenn wer
      werden wie wieder will wir wird wo wollen worden wurde wurden zu zum zur zwar zwei zwischen
      """
    ),
    (
      .italian,
      """
      a abbiamo agli ai al alcuni alla alle allo altra altre altri altro anche ancora avere bene c che chi ci cio
      come con contro cosa cosi da dagli dai dal dalla dalle dei del della delle dello deve devono di dopo dove
      due e ed era erano essere fa fanno fare fra gia gli ha hanno ho i il in io l la le lei li lo loro lui ma mai
      me meno mi mia mie miei mio molta molte molti molto ne nei nel nella nelle nessun nessuno niente noi non
      nostra nostre nostri nostro o ogni oltre per perche pero piu poca pochi poco possiamo possono prima puo qua
      quale quali quando quanto quella quelle quelli quello questa queste questi questo qui se sei sempre senza si
      sia siamo solo sono sopra sotto sta stata stati stato su sua sue sugli sui sul sulla sulle suo suoi te ti
      tra troppo tu tua tuo tutta tutte tutti tutto un una uno vi voi volta
      """
    ),
    (
      .dutch,
      """
      aan al alle alleen als altijd andere ben bij daar dan dat de der deze die dit doen door dus een elk elke en
      er ergens geen geweest haar had heb hebben heeft hem het hier hij hoe hun iedereen iemand iets ik in is ja
      je jij jullie kan kunnen kunt maar me mee meer men met mij mijn moet moeten na naar niemand niet niets nog
      nooit nu of om omdat ons onze ook op over te teveel tot tussen u uit vaak van veel voor waar waarom wat we
      weinig wel welke wie wij willen worden wordt zal ze zeer zelf zich zij zijn zo zonder zou
      """
    ),
    (
      .russian,
      """
      без бы был была были было быть в вам вас ваш весь во вот все всегда всех вы где да даже для до его ее если
      есть еще ж же за здесь и из или им их к каждыи как когда кто ли лишь мало между меня мне много может можно
      мои мы на над надо нам нами нас наш наша наши не него нее нельзя нет ни никогда никто них но ну о об один
      одна он она они от очень по под пока после потому почему почти при про с сам свои себя со так также там тебя
      тем то тоже только ты у уже хотя чего чем через что чтобы эта эти это этого этот я
      """
    ),
    (
      .arabic,
      """
      احد اذا الا التي الذي الذين الي ام ان انا انه او اي ايضا بان بدون بسبب بعد بعض بل بنا به بها بين تحت تكون
      توجد ثم جدا حتي حول حيث حين خلال دون ذلك سوف سوي ضد عبر عدم علي عليه عليها عن عند عندما عنه غير فقط فوق في
      فيه فيها قبل قد كان كانت كثير كثيرا كثيره كل كلها كما كنا كيف لا لان لدي لدينا لديها لديهم لقد لكل لكن لم
      لماذا لن لنا له لها لهم ليس ليست ما ماذا متي مثل مع معظم من منذ منه منها نا نحن نفس هذا هذه هل هم هنا هناك
      هو هولاء هي وهو وهي يتم يجب يكون يمكن يوجد
      """
    ),
    (
      .hindi,
      """
      अपनी अपने इन इस उन उस एक और कर करते करना का कि की कुछ के कैसे को कोई क्या क्यों जो तक तो था थी थे नहीं ने पर
      पास बहुत भी में यह या ये लिए लेकिन वह वे सब से हम हमारा हमारी हमारे हमें ही है हैं हो होता होती होते
      """
    ),
    (
      .vietnamese,
      """
      ai bi boi cac can chi cho chua chung co con cua cung da dang day de den do duoc duoi gi hay ho hoac hon it
      khi khong la lai ma moi mot nao nay nen neu nguoi nhieu nhu nhung o phai qua ra rat sau se ta tai thi toi
      tren trong truoc tu va vao ve vi voi
      """
    ),
  ]
}
