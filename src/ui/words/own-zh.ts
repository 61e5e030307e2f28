import type { OwnWords } from './own-en.ts'
import { zh } from './zh.ts'

const size = new Intl.NumberFormat('zh-Hans', { notation: 'compact', maximumFractionDigits: 1 })

/** 书架与自带文本的界面文字。 */
export const ownZh: OwnWords = {
  heading: '我的',
  open: '打开自己的文本',
  openHelp: '双语文字稿，或原文加译文。',
  dropHelp: '也可以把文件拖到此页任意处。',
  drop: '松开即可打开',

  title: '打开自己的文本',
  stays: '文本只留在本机，不会发送到任何地方。',
  kind: '你手头有',
  kinds: { one: '一份双语文本', two: '原文和译文' },
  kindHelp: {
    one: '两种语言同在一个文件里的文字稿，发言前标有发言人。单语文章也可以阅读。',
    two: '两份纯文本，一种语言一份：一章，或整本书。段落成行，句子各有对应。',
  },
  slots: { only: '文本', first: '原文', second: '译文' },
  paste: '粘贴到这里，或拖入文件',
  chooseFile: '选择文件',
  chooseOther: '换一个文件',
  takeOut: '移除',
  takeAway: what => `移除${what}`,
  pasted: '粘贴的文本',
  characters: n => `${size.format(n)} 字符`,
  language: '语言',
  languageOf: slot => `${slot}的语言`,
  noLanguage: '请选择…',
  lost: (count, line, column) =>
    `${zh.number(count)} 个字符无法识别，显示为 \uFFFD，首个在${zh.episode.line(line, column)}。`,
  refused: {
    binary: name => `“${name}”不是文本文件，没有打开。请另存为纯文本（.txt）后再试。`,
    encoding: (name, line) =>
      `“${name}”的编码无法识别（首先在第 ${zh.number(line ?? 1)} 行）。请另存为 UTF-8 后再试。`,
    big: name => `“${name}”超过 64 MB。请拆分后分别打开。`,
    empty: name => `“${name}”里没有文字。`,
    unreadable: name => `“${name}”读不出来。是否已移动或删除？请重新选择。`,
  },
  go: '打开',
  cancel: '取消',
  stages: { reading: '正在读取…', dictionary: '正在取词典…', pairing: '正在对齐句子…' },
  troubles: {
    nothing: '还没有文本：请粘贴，或选择文件。',
    second: '还缺译文：请粘贴，或选择文件。',
    language: '这是哪种语言？请在上方选择。',
    'same-language': '两份文本标为同一种语言。请在上方改正。',
    died: '读取中断：负责读取的部分无法启动，或内存不足。文本仍在，请重试。',
    failed: '文本读不出来。它仍在这里，请重试。',
  },

  paired: '句子已对齐。',
  pairedWithout: '词典没能取到，句子已在没有词典的情况下对齐，可能有误。',
  without: '对齐时没有词典',
  pairingFailed: '句子没能对齐。正文不受影响。',
  pairAgain: '对齐句子',
  stop: '停止对齐',
  stopped: '未对齐',
  notKept: '此浏览器不保存内容（隐私窗口，或空间不足）：关闭后文本就没有了。',
  onlyNow: '未保存：关闭此窗口后即消失',
  remove: '删除',
  removeNamed: title => `删除《${title}》`,
  removed: title => `《${title}》已删除。`,
  undo: '撤销',
  elsewhere: '这份文本在另一台机器上。',
  elsewhereHelp:
    '它是别人从自己的文件打开的，没有发布过，所以这个地址在别处打不开；也可能已在本机删除。请索要文件，自己打开。',

  about: '关于',
  aboutItems: {
    dictionary: '汉英词典',
    compiled: '为本应用编译成表，许可相同',
    fonts: '字体',
    variants: '汉字异体',
    icons: '图标',
  },
  licence: '许可',
}
