/**
 * More everyday words, as in `everyday-words.ts`: the house and what is eaten there, body and feelings, nature, and what people do all day. Words of
 * a line are near enough to stand for each other, so opposites have lines of their own.
 */
export const homeWords = `
mother mom|mutter|madre|mae|mere maman
father dad|vater|padre|pai|pere papa
son|sohn|hijo|filho|fils
brother sibling|bruder geschwist|hermano|irmao|frere
sister|schwester|hermana|irma|soeur
husband|ehemann gatte|marido|marido|mari
spouse wife|ehefrau gattin|esposa|esposa|epouse
king|konig|rey|rei|roi
queen|konigin|reina|rainha|reine
emperor empire|kaiser reich|emperador imperi|imperador imperi|empereur empire
fleet ship boat vessel|schiff boot flott|barco buque flota|navio barco frota|navire bateau flotte
sail voyage journey trip travel|reis segel fahrt|viaj naveg|viag naveg|voyage navig
fish fisher|fisch|pesc pez|peix pesc|poisson pech
bird|vogel|pajar ave|passar ave|oiseau
dog|hund|perr|cachorr cao|chien
cat|katz|gat|gat|chat
horse|pferd|caball|caval|cheval chevaux
pig|schwein|cerdo|porco|cochon porc
bee swarm|bien schwarm|abej enjambre|abelh enxame|abeille essaim
flower|blum|flor|flor|fleur
garden|gart|jardin|jardim|jardin
vegetable|gemus|verdur hortaliz|legum verdur|legume
bean|bohn|judia frijol alubia|feija feijoe|haricot
rice|reis|arroz|arroz|riz
bread|brot|pan|pao paes|pain
meat|fleisch|carne|carne|viande
salt|salz|sal|sal|sel
pepper spicy|pfeffer scharf|pimient picant|piment picant|poivre piment epice
soup|suppe|sopa|sopa|soupe
cook chef kitchen|koch kuch|cocin|cozinh|cuisin
recipe|rezept|receta|receita|recette
taste flavor|geschmack schmeck|sabor gust|sabor gost|gout saveur
drink|trink trank getrank|beb|beb|boire boisson
wine|wein|vino|vinho|vin
oil|ol|aceite petrole|oleo azeite petrole|huile petrole
pot jar pan bowl|topf krug schale schussel|olla tarro cuenco|panel pote tigela|pot bocal bol
spoon|loffel|cuchara|colher|cuiller
knife|messer|cuchillo|faca|couteau
fire flame|feuer flamm|fuego llama|fogo chama|feu flamme
burn|brenn brannt|quem|queim|brul
rain|regen|lluvia llov|chuva chov|pluie pleuv
wind storm|wind sturm|viento torment|vento tempestad|vent tempete
snow|schnee|nieve|neve|neige
ice|eis|hielo|gelo|glace
winter|winter|inviern|inverno|hiver
summer|sommer|verano|vera|ete
spring|fruhling fruhjahr|primavera|primavera|printemps
autumn fall|herbst|oton|outono|automne
river|fluss|rio|rio|fleuve riviere
mountain hill|berg hugel|montan mont|montanh|montagne colline
island|insel|isla|ilha|ile
field land|feld acker|campo|campo|champ
air|luft|aire|ar|air
flood|flut|inundac|enchente|inondation
disaster catastrophe|katastroph|desastre|desastre|catastrophe
head|kopf|cabeza|cabeca|tete
face|gesicht|cara rostro|rosto|visage
hand|hand|mano|mao|main
eye|aug|ojo|olho|oeil yeux
heart|herz|corazon|corac|coeur
body|korper|cuerpo|corpo|corps
brain mind|gehirn hirn|cerebr mente|cerebr mente|cerveau
blood|blut|sangr|sangue|sang
born birth|gebor geburt|nacid nacim nac|nasc|naiss ne
die dead death kill|tod tot starb sterb|muert mor mat|mort morr mat|mort mour tue
love|lieb|amor quer ama|amor ama|amour aim
fear afraid|angst furcht|miedo tem|medo tem|peur crain
happy joy|gluckl freud froh|feliz alegr|feliz alegr|heureu joie
sad|traurig|trist|trist|triste
angry shout yell|wutend schrei brull|enfad grit|zangad grit|colere cri
laugh smile|lach lachel|rei rie sonri|ri sorri|rire rit souri
cry weep|wein|llor|chor|pleur
sleep dream|schlaf traum|dorm sueno son|dorm sonh|dorm reve
play|spiel|jueg jug|jog brinc|jou
win victory|gewinn gewann sieg|gan victoria|ganh venc vitoria|gagn victoire
lose loss|verlier verlor verlust|perd pierd perdid|perd|perd perte
draw tie|remis unentschied|empat tablas|empat|nul
run|lauf rennt|corr|corr|cour
walk|geh lief|camin|caminh|march
sit|sitz|sentad|sentad|assis
stand|steh stand|de pie|em pe|debout
wait queue|wart schlange|esper cola|esper fila|attend file
leave depart|verlass abfahr|sal part march|sai part deix|quitt part
return back|zuruck ruckkehr|volv regres|volt regress|retour revenir
arrive|ankomm ankunft|lleg|cheg|arriv
send|schick send|envi|envi|envo
letter mail|brief|carta|carta|lettre courri
call|ruf nenn|llam|cham|appel
name|name nam|nombre|nome|nom
break broken|brech brach kaputt|romp rot part|quebr romp|cass bris romp
repair fix|repar|repar arregl|consert repar|repar
hide|versteck verberg|escond ocult|escond ocult|cach
smoke|rauch|hum|fuma|fumee
wash clean|wasch putz reinig|lav limpi|lav limp|lav nettoy
paint picture image|mal bild gemald|pint cuadr imagen|pint quadr imagem|peint tableau image
color colour|farb|color|cor|couleur
red|rot|roj|vermelh|rouge
black|schwarz|negr|pret negr|noir
white|weiss|blanc|branc|blanc
green|grun|verde|verde|vert
blue|blau|azul|azul|bleu
gold golden|gold|oro|ouro|or
silver|silber|plata|prata|argent
glass|glas|vidrio cristal|vidro|verre vitre
wood wooden|holz|mader|madeira|bois
paper|papier|papel|papel|papier
cloth clothes|kleid stoff|ropa tela|roupa tecid|vetement tissu
door|tur|puerta|porta|porte
window|fenster|ventana|janela|fenetre
table|tisch|mesa|mesa|table
chair|stuhl|silla|cadeira|chaise
bed|bett|cama|cama|lit
neighbour neighbor|nachbar|vecin|vizinh|voisin
guest visit visitor|gast besuch|visit huesped invitad|visit hosped convidad|visit invite
station stop|bahnhof station haltestelle|estacion parad|estac parad|gare station arret
village|dorf|puebl aldea|aldeia vila|village
bridge|bruck|puente|ponte|pont
church|kirch|iglesia|igreja|eglise
priest vicar|pfarrer priest|cura|padre|cure pretre
soldier army|soldat armee heer|soldad ejercit|soldad exercit|soldat armee
ban forbid|verbot verbiet|prohib|proib|interdi
worker retire retirement|rent ruhestand pension|jubil|aposent|retraite
kilometer kilometre mile|kilomet|kilomet|quilomet|kilomet
kilo kilogram|kilo|kilo|quilo|kilo
degree|grad|grado|grau|degre
minute|minut|minut|minut|minut
second|sekund|segund|segund|seconde
yesterday|gestern|ayer|ontem|hier
tomorrow|morgen|manana|amanha|demain
always|immer|siempre|sempre|toujours
never|nie|nunca jamas|nunca jamais|jamais
alone lonely|allein einsam|sol soledad|sozinh solid|seul solitude
heavy weight weigh|schwer gewicht wieg|pes|pes|lourd poids pes
long|lang|larg|compri long|long
deep|tief|profund hond|profund fund|profond
side edge|seite rand|lado bord|lado beira|cote bord
shape form|form gestalt|forma|forma|forme
sign signal|zeichen|senal sign|sinal|signe
word|wort wort|palabra|palavra|mot parole
voice sound noise|stimm ton gerausch|voz son ruid|voz som ruid|voix son bruit
story tale|geschicht erzahl|histori cuent|histori cont|histoire recit
guess suppose|vermut ahn|supon adivin|supo adivinh|suppos devin
remember memory|erinner|record|lembr record|souven rappel
forget|vergess vergass|olvid|esquec|oubli
understand|versteh verstand|entend comprend|entend compreend|compren
explain|erklar|explic|explic|expliqu
promise|versprech|promet|promet|promett promis
complain complaint|beschwer klag|quej|queix reclam|plain plaint
save|spar rett|ahorr salv|poup econom salv|epargn econom sauv
spend|ausgeb verbring|gast|gast|depens
steal thief|stehl stahl dieb|rob ladron|roub ladra|vol voleur
share|teil|compart|compartilh partilh|partag
full|voll|llen|chei|plein
empty|leer|vaci|vazi|vide
dry|trock|sec|sec|sec sech
wet|nass|mojad|molhad|mouill
safe safety|sicher|segur|segur|sur securit
danger dangerous|gefahr|peligr|perig|danger
strange odd|seltsam merkwurd|rar extran|estranh|etrange bizarre
`
