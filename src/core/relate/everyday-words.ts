/**
 * Everyday words of four languages by what they mean in English, written by hand from general frequency lists: what people talk about
 * in interviews, and mostly words whose letters do not show the kinship already (unlike `system`, `sistema`). A line is the English
 * words, then the stems (without accents, in lower case) in German, Spanish, Portuguese and French; `-` where the likeness is enough. A stem
 * stands for every word that it begins and that is at most four letters longer; German ones also end compounds.
 */
export const everydayWords = `
year|jahr|ano|ano|annee an
month|monat|mes|mes mese|mois
week|woche|semana|semana|semaine
day|tag|dia|dia|jour
hour|stunde|hora|hora|heure
century|jahrhundert|siglo|seculo|siecle
decade|jahrzehnt|decada|decada|decennie
end|ende|final fin|fim final|fin
next coming|nachst kommend|proxim siguiente|proxim seguinte|prochain suivant
last past|letzt vergangen|ultim pasad|ultim passad|dernier passe
today now|heut jetzt|hoy ahora|hoje agora|aujourd maintenant
early|fruh|tempran|cedo|tot
soon|bald|pronto|breve|bientot
first|erst|primer|primeir|premier
begin start launch kick|beginn anfang start|comienz comenz empez inici|comec inici|commenc debut
stop finish|aufhor beend|termin deten|termin par|arret termin
world globe planet|welt|mund|mund|monde mondial
people person human individual|mensch leute person|gente person human|gente pesso human|gens personne humain
humanity mankind|menschheit|humanidad|humanidade|humanite
man|mann|hombre|homem|homme
woman wife|frau|mujer espos|mulher espos|femme
child kid|kind|nin hij|crianc filh|enfant
friend|freund|amig|amig|ami
family|familie|familia|familia|famille
life live|leben|vida viv|vida viv|vie viv
work job|arbeit|trabaj|trabalh|travail
company firm business corporation enterprise|unternehmen firma konzern gesellschaft|empresa compan|empresa companhia|entreprise societe
boss chief|chef vorsitzend|jef director|chef diretor|patron chef
employee staff worker|mitarbeiter angestellt beschaftigt|emplead|empregad funcionari|employe salarie
team crew|mannschaft team|equip|equipe|equipe
founder found|grund|fund|fund|fond
partner partnership|partner|soci alianz|parceir parceri|partenaire partenariat
customer client buyer|kund|client|client|client
competitor competition rival|wettbewerb konkurren|competen|concorren|concurren
market|markt|mercad|mercad|march
money|geld|diner|dinheir|argent
price cost cheap|preis kost billig|preci cost barat|prec cust barat|prix cout
expensive|teuer teur|car|car|cher
buy purchase|kauf erwerb|compr|compr|achet
sell sale|verkauf|vend vent|vend|vend vent
pay|zahl|pag|pag|pay
free freely|kostenlos gratis frei|gratis libre|gratis gratuit livre|gratuit libre
invest investment|invest|invers|invest|invest
growth grow|wachs|crec|cresc|croiss
economy economic|wirtschaft|econom|econom|econom
industry industrial|industrie|industri|industri|industri
factory plant|fabrik werk|fabric|fabric|usine
build construct building erect|bau|constru|constru|constru bati
make produce create|mach herstell schaff|hac fabric cri|faz produz cri|fai fabriqu cre
develop development|entwick|desarroll|desenvolv|develop
design craft devise|entwurf entworf entwerf gestalt|disen|desenh projet|concev concept
own|eigen|propi|propri|propre
chip semiconductor processor silicon|halbleiter|semiconductor|semicondutor|puce semi-conducteur
compute computing computation calculate|rechen berechn|comput calcul|comput calcul|calcul
computer|rechner|ordenador|computador|ordinateur
power force might|leistung macht kraft|poten poder|poten poder|puissance pouvoir
energy electricity|strom energie|electric energia|eletric energia|electric energie
data|daten|dat|dad|donnee
center|zentrum zentren|centr|centr|centr
network|netz|red|rede|reseau
software|software|programa|programa|logiciel
tool|werkzeug|herramient|ferrament|outil
machine|maschine|maquina|maquina|machine
engineer|ingenieur|ingenier|engenheir|ingenieur
research researcher|forsch|investig|pesquis investig|recherch
science scientist|wissenschaft|cienc cientif|cienc cientist|scien
knowledge know|wissen kenn kannt|conoc sab|conhec sab|connai sav
learn learning|lern|aprend|aprend|appren
teach|lehr|ensen|ensin|enseign
intelligence intelligent|intelligen|inteligen|inteligen|intelligen
artificial|kunstlich|artificial|artificial|artificiel
model|modell|modelo|modelo|modele
idea|idee|idea|ideia|idee
question ask query inquiry|frag|pregunt|pergunt|question demand
answer reply respond|antwort|respuest respond|respost respond|repon
problem trouble difficulty|problem schwierig|problema|problema|probleme
solution solve|losung los|soluc resol|soluc resolv|solution resoud
demand need appetite require|bedarf nachfrag brauch|demand necesit|demand procura precis necess|demand besoin
capacity|kapazitat|capacidad|capacidade|capacite
scale size|grosse skal massstab|escal taman|escal tamanh|echelle taille
big large huge giant massive enormous vast|gross riesig gigant|grand enorm|grand enorm|grand enorm
biggest largest|grosst|mayor|maior|grand
small tiny little|klein winzig|pequen|pequen|petit
city town|stadt|ciudad|cidad|ville
country land|land lander|pais|pais|pays
government|regierung|gobiern|govern|gouvernement
law|gesetz recht|ley|lei|loi
war|krieg|guerr|guerr|guerre
peace|fried|paz|paz|paix
wall|mauer wand|mural pared|muralh pared|mur
road street highway|strass|carreter call|estrad rua rodovi|route rue
railway railroad train track rail|eisenbahn bahn zug|ferrocarril tren|ferrovi trem comboi|chemin fer train
house home|haus|casa|casa|maison
water|wasser|agua|agua|eau
sea ocean|meer see|mar|mar|mer
drop|tropf|gota|gota|goutte
bucket|eimer|cub balde|balde|seau
stone|stein|piedr|pedr|pierre
sand|sand|arena|areia|sable
sun|sonne|sol|sol|soleil
earth|erde|tierra|terra|terre
history historical|geschicht|histori|histor|histoir
future|zukunft kunftig|futur|futur|avenir futur
generation|generation|generac|gerac|generation
civilization|zivilisation|civiliz|civiliza|civilis
operate operating|betrieb|oper funcion|oper funcion|exploit fonctionn
critical essential crucial|wesentlich entscheidend|esencial|essencial|essentiel
infrastructure|infrastruktur|infraestructur|infraestrutur|infrastructur
utility public service|versorgung offentlich dienst|servici public|servic public|servic public
important crucial vital|wichtig|importan|importan|important
new fresh novel latest|neu|nuev|nov|nouve neuf
old|alt|viej|velh|vieux
good best better|gut best besser|buen mejor|bo bom melhor|bon meilleur mieux
bad worse|schlecht schlimm|mal peor|mau pior|mauvais pire
fast quick speed rapid swift|schnell geschwind|rapid velocidad|rapid velocidade|rapid vite vitesse
slow|langsam|lent|lent|lent
hard difficult tough|schwer schwierig|dificil|dificil|difficil
easy|leicht einfach|facil|facil|facil
strong|stark|fuert|fort|fort
together joint collaborate jointly|gemeinsam zusammen|junt conjunt|junt conjunt|ensemble commun
whole entire complete full|ganz vollstand gesamt|enter complet tod|inteir complet tod|entier complet tout
part piece|teil stuck|part piez|part pec|part piece
all every|alle jede|tod cada|tod cada|tous chaque
many much|viel|much|muit|beaucoup
few little|wenig|poc|pouc|peu
more|mehr|mas|mais|plus
less|wenig|menos|menos|moins
only just|nur bloss|sol solamente|soment apenas|seulement
half|halb halft|mitad medi|metad mei|moitie demi
double twice twofold|doppel verdopp zweimal|doble dupl|dobr dupl|double
thousand|tausend|mil|mil|mille
million|million|millon|milh|million
billion|milliard|mil|bilh|milliard
two|zwei|dos|dois duas|deux
three|drei|tres|tres|trois
four|vier|cuatro|quatro|quatre
five|funf|cinco|cinco|cinq
six|sechs|seis|seis|six
seven|sieben|siete|sete|sept
eight|acht|ocho|oito|huit
nine|neun|nueve|nove|neuf
ten|zehn|diez|dez|dix
eleven|elf|once|onze|onze
twelve|zwolf|doce|doze|douze
fifteen|funfzehn|quince|quinze|quinze
eighteen|achtzehn|dieciocho|dezoito|dix-huit
twenty|zwanzig|veinte|vinte|vingt
thirty|dreissig|treinta|trinta|trente
forty|vierzig|cuarenta|quarenta|quarante
fifty|funfzig|cincuenta|cinquenta|cinquante
hundred|hundert|cien|cem cent|cent
compare comparison|vergleich verglich|compar|compar|compar
goal target aim objective|ziel|objetiv met|objetiv met|objectif but
dream|traum|suen|sonh|rev
vision|vision|vision|visao|vision
mission|auftrag mission|mision|missao|mission
benefit profit|nutz vorteil gewinn|benefici ganan|benefici lucr|benefic profit
help aid assist|hilf half|ayud|ajud|aid
give provide hand supply|geb gib|dar da|dar da|donn
take|nehm nimm|tom|tom peg|pren
bring|bring|tra traer|traz|apport amen
put place|stell setz leg|pon coloc|poe coloc|mett plac
use utilize employ apply|nutz verwend benutz einsatz|us utiliz|us utiliz|util
find discover uncover|find entdeck|encontr descubr|encontr descobr|trouv decouvr
see look|seh sieh blick|ver mir|ver olh|voi regard
show reveal demonstrate|zeig|muestr mostr|mostr|montr
hear listen|hor|escuch oir|ouv escut|ecout entend
speak talk conversation|sprech sprach gesprach reden|habl convers|fal convers|parl convers
write|schreib schrieb|escrib|escrev|ecri
read|les|leer lect|ler leit|lire lect
code|code|codig|codig|code
think|denk|pens|pens|pens
believe trust|glaub|cre|acredit|croi
hope|hoff|esper|esper|esper
want|woll will|quer quier|quer|voul veu
try attempt|versuch|intent|tent|essay tent
come|komm kam|ven vien|vem vir|ven vien
go|geh ging|ir va|ir vai|all
change|ander wandel wechsel|cambi|mud|chang
improve|verbesser|mejor|melhor|amelior
increase raise rise grow|steiger erhoh zunahm|aument|aument|augment
reduce decrease shrink cut reduction|verring verklein senk reduz|reduc|reduz|redui
area surface|flache|area superficie|area superficie|surface
space room|raum platz|espaci|espac|espace
heat|warme hitze|calor|calor|chaleur
light|licht|luz|luz|lumiere
optics optical|optik optisch|optic|optic|optiq
memory|speicher gedachtnis|memori|memori|memoir
screen|bildschirm|pantall|tel|ecran
phone|telefon handy|telefon movil|telefon celular|telephon
game video|spiel|jueg|jog|jeu
car|auto wagen|coch aut|carr|voiture
list|liste|list|list|list
expert specialist|fachleut experte|expert|especialist|expert
result|ergebnis|resultad|resultad|resultat
success|erfolg|exit|sucess|succes
fail failure|scheiter versag|fracas fall|fracass falh|echec echou
error mistake|fehler irrtum|error|err|erreur
control|kontroll steuer|control|control|control
destiny fate|schicksal|destin|destin|destin
secret|geheim|secret|segred|secret
announce|angekund ankund|anunc|anunc|annonc
deploy install|installier aufstell bereitstell|despleg instal|implant instal|deploy install
train training|ausbild training trainier|entren|trein|entrain
deadline date|frist termin|plaz fech|praz dat|delai dat
choice choose pick option|wahl|eleg elecc|escolh|choi
decide decision|entscheid entschied|decid decis|decid decis|decid decis
agree agreement deal contract|vertrag abkommen einig|acuerd contrat|acord contrat|accord contrat
support|unterstutz|apoy|apoi|sout
question doubt|zweifel|dud|duvid|dout
truth true|wahr|verdad|verdad|verit vrai
reason why|grund|razon porque|raza motiv|raison
strategy|strategie|estrategi|estrategi|strategi
advantage|vorsprung vorteil|ventaj|vantag|avantag
standard|standard norm|estandar|padra|norme
open|offen|abiert abr|abert abr|ouver
close|schliess|cerr|fech|ferm
enough|genug|suficient bastant|suficient bastant|assez suffi
scarce scarcity shortage|knapp mangel|escas|escass|penuri rare
abundance abundant|uberfluss fulle|abundan|abundan|abond
hungry hunger|hung|hambr|fom|faim
health|gesund|salud|saud|sant
doctor physician|arzt|medic|medic|medecin
patient|patient|pacient|pacient|patient
disease illness|krank|enfermedad|doenc|maladie
medicine drug|arznei medikament|medicament farmac|remedi medicament|medicament
school|schul|escuel|escol|ecole
student|student schuler|estudiant alumn|estudant alun|etudiant eleve
book|buch|libr|livr|livr
music|musik|music|music|musiq
film movie|film kino|pelicul|filme|film
food eat|essen nahrung|comid com|comid com|nourri mang
farmer farm|bauer landwirt|agricult granj|agricult fazend|agricult ferm
animal|tier|animal|animal|anima
tree forest|baum wald|arbol bosq|arvor florest|arbre foret
climate|klima|clima|clima|climat
weather|wetter|tiemp|temp|temps
bank|bank|banc|banc|banq
tax|steuer|impuest|impost|impot
vote election|wahl stimm|vot elecc|vot eleic|vot elect
police|polizei|polici|polici|polic
court judge|gericht richter|tribunal juez|tribunal juiz|tribunal juge
night|nacht|noch|noit|nuit
custom customized bespoke tailored|massgeschneidert|medida|medida|mesure
thing item object stuff|ding sache|cosa|cois|chose
internet web online|internet netz|internet|internet|internet
network networking|netz|red|rede|reseau
startup upstart newcomer|startup|startup emergent|startup|startup
feedback input comment|ruckmeldung|comentari|comentari|retour
frank honest|ehrlich offen|honest sincer|honest sincer|honnet franch
frustrate annoy madden|frustrier|frustr|frustr|frustr
ignore neglect|ignorier|ignor|ignor|ignor
several various|mehrere verschieden|vari|vari|plusieurs
efficient efficiency|effizien|eficien|eficien|efficac
complex complicated|komplex kompliziert|complej complicad|complex complicad|complex compliqu
roughly about approximately|etwa rund ungefahr|aproximad|aproximad cerca|environ
steel iron|stahl eisen|acer hierr|ac ferro|acier fer
weapon|waffe|arma|arma|arme
morning|morgen|manan|manh|matin
`
/** The languages of a line, after the English words. */
export const everydayLanguages = ['de', 'es', 'pt', 'fr'] as const
