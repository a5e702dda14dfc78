extension SampleBoard {
  /// Root causes that school leaders wrote down, in languages other than English.
  static let otherLanguages = [spanish, chinese, arabic]

  private static let spanish = SampleBoard(
    "Las familias y la escuela",
    """
    tiempo     | No hay tiempo para planificar juntos
    tiempo     | Los maestros pierden el tiempo de planificación cubriendo clases
    tiempo     | El horario no deja tiempo común para los equipos
    tiempo     | Las juntas se comen la hora de planificar
    interprete | Solo tenemos una intérprete para todo el distrito
    interprete | Los niños interpretan para sus padres
    interprete | Hay que pedir intérpretes con dos semanas de anticipación
    interprete | Las cartas llegan a casa sin traducción
    miedo      | Las familias tienen miedo de dar sus datos
    miedo      | Muchos papás tienen miedo a la migra y no vienen
    miedo      | El miedo a equivocarse frena a los docentes nuevos
    datos      | Los datos de asistencia llegan tarde
    datos      | Nadie sabe leer los datos de asistencia
    datos      | Guardamos datos en tres sistemas distintos
    autobus    | El autobús llega tarde al primer periodo
    autobus    | Quitaron dos rutas de autobús este año
    autobus    | Sin autobús los alumnos del albergue no llegan
    expect     | Esperamos menos de los alumnos que aprenden inglés
    expect     | Las bajas expectativas se disfrazan de cariño
    expect     | A los recién llegados les damos tareas más fáciles
    retro      | La retroalimentación llega semanas después de la visita
    retro      | No sé dar retroalimentación a un maestro con experiencia
    retro      | Mi retroalimentación es demasiado general
    -          | La fotocopiadora no sirve
    -          | El comedor es muy ruidoso
    """)

  private static let chinese = SampleBoard(
    "学校的难处",
    """
    time   | 老师没有共同备课的时间
    time   | 备课时间常常被会议占用
    time   | 课表里没有安排集体备课
    parent | 家长会总是安排在上班时间
    parent | 很多家长因为上班不能参加家长会
    parent | 家长听不懂我们的专业术语
    transl | 全区只有一名翻译
    transl | 寄给家里的信没有翻译成中文
    transl | 孩子要替父母做翻译
    data   | 出勤数据来得太晚
    data   | 没有人会分析出勤数据
    data   | 数据分散在三个系统里
    bus    | 校车经常迟到
    bus    | 今年取消了两条校车路线
    bus    | 住得远的学生没有校车可坐
    feed   | 听课后的反馈太笼统
    feed   | 听课几个星期以后才收到反馈
    feed   | 我不知道怎样给老教师反馈
    expect | 我们对新移民学生期望太低
    expect | 低期望藏在善意后面
    -      | 复印机又坏了
    -      | 食堂太吵
    """)

  private static let arabic = SampleBoard(
    "ما يعيق مدارسنا",
    """
    time   | لا يوجد وقت مشترك للتخطيط بين المعلمين
    time   | وقت التخطيط يضيع في الاجتماعات
    time   | الجدول لا يترك وقتا للتخطيط
    transl | مترجم واحد فقط للمنطقة كلها
    transl | الأطفال يترجمون لآبائهم
    transl | الرسائل تصل إلى البيوت دون ترجمة
    transl | يجب حجز المترجمين قبل أسبوعين
    data   | بيانات الحضور تصل متأخرة
    data   | لا أحد يعرف كيف يقرأ البيانات
    data   | البيانات موزعة على ثلاثة أنظمة
    bus    | الحافلة تتأخر كل صباح
    bus    | ألغيت حافلتان هذا العام
    bus    | الطلاب البعيدون لا يجدون حافلة
    feed   | التغذية الراجعة تأتي بعد أسابيع من الزيارة
    feed   | لا أعرف كيف أقدم تغذية راجعة لمعلم خبير
    feed   | التغذية الراجعة عامة جدا
    fear   | الأسر تخاف من إعطاء بياناتها
    fear   | المعلمون الجدد يخافون من الخطأ
    fear   | الخوف يمنع الأهالي من الحضور
    expect | نتوقع القليل من الطلاب الجدد
    expect | التوقعات المنخفضة تختبئ وراء اللطف
    -      | آلة النسخ معطلة
    -      | المطعم صاخب جدا
    """)
}
