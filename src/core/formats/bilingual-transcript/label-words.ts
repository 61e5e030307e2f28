/** Words that stand before a number or letter in "Speaker 1", "说话人 1", "Sprecher A"; lower case. */
export const speakerWords: ReadonlySet<string> = new Set(
  (
    'speaker spk voice person participant panelist caller host guest interviewer interviewee user ' +
    'sprecher sprecherin teilnehmer intervenant intervenante locuteur locutrice orateur participante hablante locutor locutora orador oradora ' +
    'interlocutor falante palestrante relatore interlocutore parlante oratore voce spreker deelnemer talare röst taler stemme taller puhuja ' +
    'beszélő vorbitor konuşmacı mówca rozmówca mluvčí řečník người_nói pembicara penutur ' +
    'спикер говорящий собеседник участник мовець спікер учасник ομιλητής דובר المتحدث متحدث वक्ता ผู้พูด ' +
    '说话人 說話人 发言人 發言人 讲者 講者 发言者 說話者 说话者 嘉宾 嘉賓 主持人 主持 演讲者 话者 話者 話し手 スピーカー 発言者 参加者 ゲスト ホスト ' +
    '화자 발화자 발언자 참석자 진행자 게스트 호스트 스피커 참가자'
  )
    .split(' ')
    .map(word => word.replace('_', ' ')),
)

/** Words that are labels by themselves: what somebody is in a conversation; lower case. */
export const roleWords: Readonly<Record<'host' | 'guest', ReadonlySet<string>>> = {
  host: new Set(
    (
      'host cohost co-host interviewer moderator presenter narrator q question anchor ' +
      'moderatorin gastgeber interviewerin fragesteller animateur animatrice présentateur présentatrice intervieweur journaliste ' +
      'entrevistador entrevistadora presentador presentadora moderador moderadora anfitrión apresentador apresentadora anfitrião ' +
      'conduttore conduttrice intervistatore intervistatrice presentator presentatrice ведущий ведущая интервьюер ведучий ведуча ' +
      'prowadzący prowadząca moderátor sunucu pemandu ' +
      '主持人 主持 采访者 採訪者 记者 記者 提问者 司会 司会者 聞き手 インタビュアー ナレーター ホスト 진행자 사회자 질문자 인터뷰어 기자 호스트 问 問'
    ).split(' '),
  ),
  guest: new Set(
    (
      'guest interviewee expert a answer panelist audience caller gast befragter befragte invité invitée invitado invitada entrevistado entrevistada ' +
      'convidado convidada ospite intervistato intervistata gość gäst gjest vieras konuk гость гостья гість ' +
      '嘉宾 嘉賓 受访者 受訪者 来宾 來賓 ゲスト 語り手 話し手 게스트 출연자 답변자 답'
    ).split(' '),
  ),
}

/** What stands before a colon or in brackets and yet nobody's name: lower case. */
export const neverLabels: ReadonlySet<string> = new Set(
  (
    'title date note notes warning example examples summary chapter chapters transcript source url link links author language languages ' +
    'episode show podcast published duration tags description subject updated copyright credits credit produced music applause laughter laughs laughing ' +
    'silence inaudible crosstalk pause translation original topic topics keywords guests hosts speakers participants edited recorded ' +
    'titel datum hinweis beispiel quelle musik applaus gelächter lachen kapitel sprache sprecher folge titre remarque exemple musique rires applaudissements chapitre langue ' +
    'título fecha nota ejemplo fuente música risas aplausos capítulo idioma data exemplo fonte risos titolo esempio fonte musica risate applausi ' +
    'название дата примечание пример источник музыка смех аплодисменты глава http https ' +
    '标题 標題 日期 注 注意 例如 比如 来源 來源 简介 簡介 摘要 音乐 音樂 笑声 笑聲 掌声 掌聲 章节 章節 作者 编辑 編輯 翻译 翻譯 时间 時間 链接 原文 译文 嘉宾介绍 ' +
    'タイトル 日付 例 出典 音楽 笑い 拍手 制목 날짜 예 출처 음악 웃음 박수 주의'
  ).split(' '),
)

/** Small words inside names: "Ludwig van Beethoven", "Ngozi bint Ahmed". */
export const nameParticles: ReadonlySet<string> = new Set(
  'de da do dos das del della di du des la le van von der den ter ten te zu zum af av al el ibn bin bint ben e y i und and of the ul abu mac mc st'.split(
    ' ',
  ),
)

/** Given names that are also everyday words in some language; lower case. */
export const namesThoughWords: ReadonlySet<string> = new Set(
  'al amy ana art ben bo dan don ed ella eva ida ina io jan jo lea leo mark max may mia mo noa per sara una will'.split(
    ' ',
  ),
)
