import { describe, expect, test } from 'vitest'
import { checkRows, findingsOf } from './beads-of.ts'

/** What is found in one turn whose rows are beads. */
const check = (rows: string | readonly string[], ...findings: readonly string[]): void => {
  const checked = checkRows([typeof rows === 'string' ? [rows] : rows])
  expect(findingsOf(checked)).toEqual(findings.map(finding => `1 ${finding}`))
}

describe('numbers that agree are not told', () => {
  test.each([
    'We plant 25 million trees. | 我们种两千五百万棵树。',
    'The plant makes 3 GW. | 电站发电三千兆瓦。',
    'It makes 30 gigawatts today. | 今天它发电300亿瓦特。',
    'It took eighteen months. | 花了一年半。',
    'About half of the farmers left. | 大约百分之五十的农民走了。',
    'Ninety percent of the bread is sold. | 九成的面包卖掉了。',
    'Two thirds voted yes. | 三分之二的人投了赞成票。',
    'Sales doubled. | 销量翻了一番。',
    'A couple of hundred people came. | 来了两百多人。',
    'Dozens of villages were flooded. | 数十个村庄被淹。',
    'Nearly 50 ships sank. | 49艘船沉没。',
    'It costs $1.2 billion. | 成本为12亿美元。',
    'In 2017 we had two bakeries. | 2017年我们有两家面包店。',
    'It opens on October 31. | 10月31日开业。',
    'The bridge is 42 kilometers long. | 大桥全长42公里。',
    'The bridge is 26 miles long. | 大桥全长约42公里。',
    'The lake is 800 square meters. | 湖面800平方米。',
    'One day she came back. | 有一天她回来了。',
    'It is one of the best. | 这是最好的之一。',
    'We watched episode 8. | 我们看了第八集。',
    'Nobody knows why. | 没有人知道为什么。',
    'They have been open 24/7. | 他们24小时营业。',
    'I have two sisters. | 我有姐姐和妹妹。',
    'It lasted a century. | 持续了一个世纪。',
    'It takes six to twelve months. | 需要六到十二个月。',
    'He paid fifteen hundred dollars. | 他付了1500美元。',
    'Its link carries 100 terabits. | 它的链路传输100太比特。',
    'A quarter of the milk was lost. | 四分之一的牛奶没了。',
    'Ten times more apples. | 苹果多了十倍。',
    'She is five feet four inches tall. | 她身高一米六三。',
    'It took an hour and twenty minutes, I think. | 我想花了80分钟。',
    'It grew by an order of magnitude. | 增长了10倍。',
    'It was 20 percent off. | 打了八折。',
    'It sold twice as many. | 销量增加了一倍。',
    'It takes two weeks. | 需要十五天。',
    'He is in his sixties, he came in August. | 他六十多岁,八月来的。',
    'The nineties were loud, the 1990s. | 九十年代很吵。',
  ])('%s', row => check(row))

  test('in another bead of the turn, or with a unit that was said before', () => {
    check(['We sold 300 boats. | 那一年很好。', 'That year was good. | 我们卖了300条船。'])
    check(['It began with two megawatts. | 一开始是两兆瓦。', 'Then we got to 20. | 后来到了20兆瓦。'])
  })

  test('said twice here and once there', () => {
    check('There are 8,000,000,000 of us, and 8,000,000,000 shoes. | 我们有80亿人和同样多的鞋。')
  })

  test('in the turn after', () => {
    const rows = [['We sold 450 boats in all, I think. | 我想我们卖得不错。'], ['Yes. | 是的,450条船。']]
    expect(findingsOf(checkRows(rows))).toEqual([])
  })
})

describe('numbers that differ', () => {
  test.each([
    ['Close to 30 gigawatts | 接近三千兆瓦', 'number high: 30 gigawatts | 三千兆瓦'],
    ['We have 8 billion ants. | 我们有8亿只蚂蚁。', 'number high: 8 billion | 8亿'],
    ['They paid $10 million. | 他们付了一亿美元。', 'number high: $10 million | 一亿美元'],
    ['The wall is 20 meters high. | 墙高两百米。', 'number high: 20 meters | 两百米'],
    ['10x more milk | 牛奶多了100倍', 'number high: 10x | 100倍'],
    ['10 MW of wind | 10吉瓦的风电', 'unit high: 10 MW | 10吉瓦'],
    ['It is 5 miles away. | 它在5公里外。', 'unit medium: 5 miles | 5公里'],
    ['It took 18 months. | 花了18年。', 'unit high: 18 months | 18年'],
    ['Back in 2017 it rained. | 2016年下雨了。', 'number medium: 2017 | 2016年'],
    ['It fell by 15 percent. | 下降了百分之五十。', 'number medium: 15 percent | 百分之五十'],
    ['We hired 120 cooks. | 我们雇了150名厨师。', 'number medium: 120 | 150'],
    ['a 16 GB disk | 一块16 Gb的硬盘', 'unit high: 16 GB | 16 Gb'],
    ['half a million birds | 五百万只鸟', 'number high: half a million | 五百万'],
    ['It costs 50 euros. | 价格是50美元。', 'unit medium: 50 euros | 50美元'],
  ])('%s', (row, finding) => check(row, finding))

  test('the unit that was said before is meant', () => {
    check(
      ['We end the year at two gigawatts, and go to 30. | 年底我们有两千兆瓦,接近三千兆瓦。'],
      'number high: 30 | 三千兆瓦',
    )
  })

  test('the sentence for a person quotes both readings', () => {
    const [finding] = checkRows([['close to 30 gigawatts | 接近三千兆瓦']]).findings
    expect(finding?.why).toBe(
      'The original says “30 gigawatts” (30 GW), the translation “三千兆瓦” (3 GW): a factor of ten.',
    )
  })

  test('only on one side', () => {
    check('We moved 450 pianos that winter. | 那年冬天我们很忙。', 'number low: 450 | –')
    check('That winter we were busy. | 那年冬天我们赚了900万元。', 'number medium: – | 900万元')
  })

  test('what matters most comes first', () => {
    const rows = [['We hired 12 cooks. | 我们雇了13名厨师。'], ['It makes 5 GW. | 它发电500兆瓦。']]
    expect(findingsOf(checkRows(rows))).toEqual(['2 number high: 5 GW | 500兆瓦', '1 number low: 12 | 13'])
  })
})
