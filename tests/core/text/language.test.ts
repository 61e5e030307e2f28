import fc from 'fast-check'
import { expect, test } from 'vitest'
import { identifyLanguage, languageTags } from '../../../src/core/text/language.ts'

/** Compares the language a text seems to be in (among some, where given). */
function check(text: string, lang: string | undefined, among?: readonly string[]): void {
  expect(identifyLanguage(text, among)).toBe(lang)
}

test.each([
  ['en', 'The children were playing by the water when we came back.'],
  ['zh', '我们回来的时候，孩子们正在水边玩。'],
  ['ja', '私たちが戻ったとき、子供たちは水辺で遊んでいた。'],
  ['ko', '우리가 돌아왔을 때 아이들은 물가에서 놀고 있었다.'],
  ['de', 'Die Kinder spielten am Wasser, als wir zurückkamen.'],
  ['fr', 'Les enfants jouaient au bord de l’eau quand nous sommes revenus.'],
  ['es', 'Los niños jugaban junto al agua cuando volvimos.'],
  ['pt', 'As crianças brincavam à beira da água quando nós voltamos.'],
  ['it', 'I bambini giocavano vicino all’acqua quando siamo tornati.'],
  ['nl', 'De kinderen speelden bij het water toen wij terugkwamen.'],
  ['ru', 'Дети играли у воды, когда мы вернулись.'],
  ['uk', 'Діти гралися біля води, коли ми повернулися.'],
  ['pl', 'Dzieci bawiły się nad wodą, kiedy wróciliśmy.'],
  ['cs', 'Děti si hrály u vody, když jsme se vrátili.'],
  ['sv', 'Barnen lekte vid vattnet när vi kom tillbaka.'],
  ['da', 'Børnene legede ved vandet, da vi kom tilbage, og det var meget rart.'],
  ['no', 'Barna lekte ved vannet da vi kom tilbake, og det var veldig fint å se.'],
  ['fi', 'Lapset leikkivät veden äärellä, kun me tulimme takaisin.'],
  ['hu', 'A gyerekek a víz mellett játszottak, amikor visszajöttünk.'],
  ['ro', 'Copiii se jucau lângă apă când ne-am întors și era foarte bine.'],
  ['tr', 'Biz döndüğümüzde çocuklar suyun yanında oynuyordu ve çok iyi bir gündü.'],
  ['vi', 'Bọn trẻ đang chơi bên bờ nước khi chúng tôi trở về.'],
  ['id', 'Anak-anak sedang bermain di tepi air ketika kami kembali.'],
  ['ar', 'كان الأطفال يلعبون قرب الماء عندما عدنا.'],
  ['el', 'Τα παιδιά έπαιζαν δίπλα στο νερό όταν γυρίσαμε.'],
  ['he', 'הילדים שיחקו ליד המים כשחזרנו.'],
  ['hi', 'जब हम लौटे तो बच्चे पानी के किनारे खेल रहे थे।'],
  ['th', 'เด็กๆ กำลังเล่นอยู่ริมน้ำตอนที่เรากลับมา'],
])('%s: %s', (lang, text) => {
  check(text, lang)
  expect(languageTags).toContain(lang)
})

test('Chinese full of foreign names is Chinese', () =>
  check('Grace Hopper和Katherine Johnson在NASA与IBM。', 'zh'))
test('English with a Chinese word in it is English', () =>
  check('They call it 豆腐 and they eat it with rice.', 'en'))
test('traditional characters are Chinese', () => check('這個問題我們還沒有談過。', 'zh'))
test('one word', () => check('Great.', 'en', ['en', 'zh']))
test('among two, the likelier', () => check('Nein, danke.', 'de', ['en', 'de']))
test('emoji and digits are in no language', () => check('😀 2024!', undefined))
test('nothing is in no language', () => check('', undefined))

test('any text is in a known language or in none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      expect([...languageTags, undefined]).toContain(identifyLanguage(text))
    }),
  )
})
