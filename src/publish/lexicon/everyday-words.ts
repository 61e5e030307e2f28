import { normalForm } from '../../core/align/normal-form.ts'

/**
 * The closed class of Chinese, by hand: dictionaries explain these words (“possessive particle”) instead of translating them.
 * A word a line; translations strongest first, `/` begins those that are less likely (0.5), a second one the rare ones (0.2).
 */
const TABLE = `
的: of 's / that which who / the
地: / ly / earth land ground place
得: / get obtain / to have must
了: / have already / has ed finish
着: / ing while / be wearing
过: / have pass ever / over cross spend been
在: in at on / be during / exist when from
和: and / with / sum peace
与: and with / to / give
跟: with and / follow / heel same
及: and / as well reach / and
以及: and / as well along
并: and / also not / merge combine
并且: and / also moreover furthermore besides
而: and / but while whereas yet / as
而且: and / also moreover besides furthermore / but only
或: or / perhaps maybe / either
或者: or / maybe perhaps either
还是: or / still whether / yet had better
是: be / yes right / that it
美国: America US USA united states / us
中国: China
英国: Britain UK England / united kingdom
不是: not no / be / isn't
就是: just exactly be / that is even precisely / namely simply
也是: also too be / well
都是: all be / both
不: not no / un / don't never
没: not no / have never / without
没有: not no have without / there / lack haven't
无: no without not / none nothing / un
未: not yet / un / have
非: not non / wrong Africa African / un
别: not / other another / don't leave separate
不要: not / don't want / never
不会: not will / won't can unlikely / would
不能: cannot not / can unable / must
我: i me my / self mine / we our
我们: we us our / ourselves / ours
咱们: we us our / let / ourselves
你: you your / yourself / one
您: you your / yourself
你们: you your / yourselves all
他: he him his / himself / other another they
她: she her / herself / hers
它: it its / itself
他们: they them their / themselves / those
她们: they them their / themselves
它们: they them their / those themselves / it
自己: self own oneself / my your his her their our / one personal
大家: everyone everybody all / you people we / us
人们: people / they
谁: who whom / whose anyone / someone
什么: what / any anything something whatever / which
为什么: why / reason
怎么: how what / why / ever
怎么样: how / what about / like
怎样: how what / way
如何: how / what way / like
哪: which where what / any
哪里: where / wherever anywhere / which
哪些: which what / who those
几: several few how / some many / almost
多少: how many much / some number amount / more less
这: this / it these here / the that now
这个: this / it the / that these
这些: these / this those / the they
这样: so this such / like way / thus
这么: so this such / much like / that
这里: here / this place
这种: this such kind / these type sort
那: that / then those the / it well
那个: that / the one / it those
那些: those / that / the they these
那样: that so / such like way
那么: so then / that well / such
那里: there / that where place
那种: that such kind / those type
此: this / these here / it
该: this should the / that it / ought must said
其: its their his / it he they the / her that
其他: other / else rest another / others
其它: other / else rest
其中: among which / including them of whom / in
之: of 's / the it / him them go
所: place that what / by which / office institute
者: er person one / those who people
等: etc wait and / including such others / class grade equal other
每: every each / per / any
每个: every each / any
各: each every various / all different
各种: various all kind / different every sort
某: some certain / a
有: have there be / own exist some / with
有些: some / somewhat certain few
有的: some / there
一些: some / few several certain / little
一个: a an one / single / the
一种: a kind one / type sort form
一样: same like / as equally alike
一下: / a bit moment once / quick just briefly
一点: a little bit / some one / point
个: / a an one piece / individual
们: / s people
些: some / few several / these
两个: two both / couple
很: very / so quite really / much
太: too so / very extremely / excessively
最: most est / best very / the
更: more even / er further / still
非常: very extremely / so really highly / unusual
特别: especially particularly special / very / so
比较: compare relatively / rather quite fairly / more comparatively
真的: really true / truly actually real / indeed
也: also too / as well either / and even
都: all both / even already / every each capital
就: just then / only right as / on at about already
才: only just / not until then / talent
还: still also / yet even return / more
又: again and / also but / both
再: again more / then further / re another
已: already have / stop
已经: already have / has had / by
正在: / be in currently / ing now
将: will shall / be to / would general future about
会: will can / would could meet may / be know able meeting party conference
能: can able / could may energy / ability
能够: can able / could may / capable
可以: can may / could able okay / might fine
可能: may might possible / maybe perhaps could possibly likely / probably possibility can
应该: should ought / must / supposed
必须: must have / need / should
需要: need require / want must / have necessary
要: want will / must need should going / be to demand important
想: want think / would like miss / feel suppose
让: let make / allow have / by get
使: make cause enable / use / so let
把: / take hold / handle put
被: by / be / get been quilt
给: give to for / let / by
对: to for right / of toward about correct / against pair with
对于: for to / regarding about toward / concerning with
关于: about on / regarding concerning / of
为: for be / as to by become / in
为了: for to order / in / so
因: because / due cause / reason of
因为: because since / as due / for
因此: therefore so thus / hence consequently / result
由: by from / through due / of to
由于: because due / owing since as / of to
于: in at on / to from than / by for
以: to with by / in as use / so for order
用: use with / by / in need
从: from since / through / by follow
自: from since self / own
到: to arrive until / at reach up / in go
向: to toward / at from / direction
往: to toward / go past / bound
至: to until / reach most / up
按: by according / press / per
按照: according by / accordance with under
根据: according based basis / by on
通过: through by via / pass / with using
随着: as with / along following
比: than / compare ratio / more
像: like / as such resemble image / seem
如: like as if / such / example
例如: example such / as for like
比如: example such / like as say for
但: but / however yet only
但是: but / however yet
可是: but / however yet
不过: but however / only though / merely
然而: however but / yet though
虽然: although though / while even despite
尽管: although despite though / even while / in spite
如果: if / in case / when
要是: if / in case
只要: if as long / only provided
只有: only / if unless just
只: only just / but merely
只是: just only / merely simply but
所以: so therefore / thus hence / that why
那就: then / that so
然后: then after / and next afterwards
之后: after later / since following / then
以后: after later / future afterwards since / in
之前: before ago / prior previously / earlier
以前: before ago / previously formerly past / used
时: when time / hour while / at as during
时候: when time / while moment / at as
上: on up above / in at last over / go top previous
下: under down next / below off / in fall
里: in inside / within into / li mile
中: in middle among / during China Chinese / of within center
内: in inside within / inner internal / of
外: outside out foreign / beyond external / other
间: between among / room / during
来: come / to / since next bring about
去: go / to remove past last / leave away
起来: up rise / start get / seem
出来: out come / emerge
吗: / do does / whether right
呢: / and what / about then
吧: / let okay right / perhaps let's
啊: / ah oh / yes wow
哦: oh / ah okay
嗯: yeah yes um / okay right uh / mm mhm
对吧: right / yeah okay
是的: yes yeah / right be / correct
好的: okay good / yes all right / well fine
好: good well okay / great fine nice / very so
可: can but / may could / able approve
便: then / convenient just / so
即: that namely / is immediately even / i.e.
则: then / while rule / but
且: and / moreover even
无论: whether no matter / regardless
不管: no matter / regardless whether
除了: except besides / apart addition / other than
另外: another other besides / addition also / moreover separate
还有: also and still / there more have / besides
当: when / as at be / while serve should
当然: of course / sure certainly naturally
其实: actually / in fact really
现在: now / today present currently / nowadays
今天: today / now / day
一直: always / all long keep continuously have / straight still been
甚至: even / so far / to
说: say speak tell / talk / explain mean
称: say call / name / weigh claim
表示: say express / show state indicate / mean
指出: point out / say note / indicate
介绍: introduce / say tell describe / present
认为: think believe / hold consider feel / say
觉得: think feel / find / believe
约: about approximately around / some / appointment
大约: about approximately / around / some
左右: about around / approximately or so / left right
进行: / conduct carry out / do make hold take
`

/** Chinese function words, each with what it may become in English: normal forms, weights in (0, 1]. */
export const everyday: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  TABLE.trim()
    .split('\n')
    .map(line => {
      const [head = '', rest = ''] = line.split(':')
      const words = new Map<string, number>()
      rest.split('/').forEach((group, rank) => {
        for (const word of group.trim().split(/\s+/)) {
          const form = normalForm(word, 'en')
          if (form !== '' && !words.has(form)) words.set(form, [1, 0.5, 0.2][rank] ?? 0.1)
        }
      })
      return [head, words] as const
    }),
)
