import type { Passage } from './cased-sightings.ts'
import type { Sighting } from './sighting.ts'

const HOST =
  /(?:hosted by|hosts?|moderated by|presented by|interviewer|interviewed by|in conversation with host|主持人?|主播|司会|聞き手|진행자?|사회자?|moderation|moderiert von|gastgeber(?:in)?|animé par|présenté par|presentado por|presenta|apresentado por|apresentação|condotto da|ведущ(?:ий|ая))$/
const GUEST =
  /(?:guests?|featuring|feat|guest is|guests are|嘉宾|嘉賓|来宾|ゲスト|게스트|gast|gäste|zu gast|invitée?s?|invitad[oa]s?|convidad[oa]s?|ospiti?|гост[ьи])$/
const MEET =
  /(?:talks? (?:to|with)|speaks? (?:to|with)|sits? down with|is joined by|are joined by|joins|join|interviews|chats? with|in conversation with|conversation with|discuss|discusses|interview with|对话|专访|采访|访谈|邀请|请到|探讨|对谈|spricht mit|im gespräch mit|reçoit|avec|conversa con|entrevista a|conversa com|entrevista|与|と)$/

/** After the names: "Ann and Bo host". */
const HOSTS = /^\s?(?:co-?)?(?:hosts?|moderates?|interviews?|主持|采访|moderiert|moderieren)(?![a-z])/

/** The notes' own way of naming people: "Host: Ann Lee", "Guests: Bo and Cy", "Ann talks to Bo". Fixed work for each name. */
export function withNoteRoles(passage: Passage, sightings: readonly Sighting[]): Sighting[] {
  let role: Sighting['cue'] | undefined
  let end = -1
  const hosts = (from: number, to: number): boolean => {
    for (let i = from; i <= to; i++) {
      const sighting = sightings[i]!
      const end = sighting.at + sighting.text.length
      if (HOSTS.test(passage.text.slice(end, end + 14).toLowerCase())) return true
      const next = sightings[i + 1]
      if (!next || !isListed(passage.text.slice(end, next.at))) return false
    }
    return false
  }
  return sightings.map((sighting, i) => {
    const before = passage.text.slice(Math.max(0, sighting.at - 40), sighting.at).toLowerCase()
    const bare = before.replace(/(?:dr|prof|mr|mrs|ms|professor)\.?\s*$/, '').replace(/[\s:：*_—–-]+$/, '')
    const between = passage.text.slice(end, sighting.at)
    const listed = end >= 0 && isListed(between)
    if (HOST.test(bare)) role = 'host'
    else if (GUEST.test(bare)) role = 'guest'
    else if (MEET.test(bare)) role = 'introduced'
    else if (!listed) role = hosts(i, Math.min(sightings.length - 1, i + 5)) ? 'host' : undefined
    end = sighting.at + sighting.text.length
    return role !== undefined ? { ...sighting, cue: role } : sighting
  })
}

function isListed(between: string): boolean {
  return between.length < 8 && !/[.。!?\n]/.test(between)
}
