/** Learned by `npm run lens -- --learn`; not written by hand. What the lines mean is said in `weigh.ts`. */
import type { Weights } from '../weigh.ts';

export const weights: Weights = {
  bias: -0.8,
  lightest: -3,
  calibration: [
    [1.6, 0.62],
    [2, 0.73],
    [2.5, 0.88],
    [3, 0.88],
  ],
  features: `
#	-66
# NAME	-46
# million	40
# to	-34
# | #	-79
ALL	34	f103
HE	69
HE > -ed	47
HE not > -ed	-39
HE should	-56
HE wa	40
HE would	-30
HIS	46
HIS PERSON	-40
I > -ed	-96	h86
I > forget	-35
I > get	38
I > give	-43
I > know	-41
I > like	-36
I > lose	34
I > ne	41
I > notic	29
I > revok	33
I > shall	39
I > the	-33
I > wa	-31
I all	39
I be	0	n94
I can	45
I forget	-35
I give	-43
I have	51
I know	-32
I lose	34
I ne	41
I not > think	-38
I revok	33
I shall	39
I should	56
I take	-45
I tell	44
MY	36	l111
MY PERSON	-34
NAME	-45
NAME > -ed	52
NAME and	28
NAME ask	-29
NAME be	39
NAME give	39
NAME say	60
NAME will	40
NONE	32
NONE could	31
NONE i	-40
NONE in	42
NONE wa	-34
OWNER	95
OWNER failure	35
PERSON	87	i83
PERSON > -ed	68	c81
PERSON I	-42
PERSON WHO	-31
PERSON ask	-62
PERSON can	-47
PERSON concern	34
PERSON could	-38
PERSON error	31	d105
PERSON fail	44
PERSON for	-53
PERSON ha	32
PERSON have	48
PERSON holiday	32
PERSON i	-37
PERSON keep	41
PERSON lack	-34
PERSON must	31
PERSON on	-38
PERSON put	37
PERSON responsible	29
PERSON will	-51
PERSON with	70
PERSON | PERSON	-30
PERSON | i	37
SOME	62
SOME > -ed	28
SOME WHO	41
SOME else	29
THEIR PERSON	31
THEY	39	m81
THEY can	39
THEY have	-45
WHO	106	i99 k196
WHO can	-32
WHO find	-44
WHO give	30
WHO ha	-74
WHO let	37
WHO merg	28
WHO will	-56
YOU	83	a114
YOU > -ed	61
YOU WHO	-49
YOU about	-30
YOU can	-57
YOU see	-30
YOU that	30
YOU to	36
YOU | and	-37
YOUR	97
YOUR side	28
a I	-55
a NAME	76
a a	77
a an	37
a break	-34
a copy	-59
a it	-40
a little	52
a lot	-36
a minute	32
a of	42
a power	38
a question	-37
a refresher	28
a runbook	-31
a second	-37
a similar	34
a test	-48
a thousand	-33
a well	-34
able	-57
able to	-57
about	0	m109
accept	-34
access	0	h100
access to	-74
account	-33
across	-49
across the	-41
action item	-30
ad	-57
add	-71
add a	-38
advisory	37
affect	-91
again	29	g94
ago	42
agre	-51
agre to	-43
agree	-32
alarm	-54
alert	-40
all	0	f93
all the	-39
almost	-35
already	-41
alway	-44
amateurish	43
an PERSON	39
and	0	e90
and #	30
and HE	-52
and I	-33
and NAME	-48
and WHO	-30
and YOU	65
and YOUR	39
and by	41
and do	56
and go	46
and have	35
and it	29
and not	32
and now	51
and say	-48
and so	43
and tell	35
and would	-29
annual	28
another	99
answer	71
anyone WHO	40
anyone else	-48
anyone even	38
api	-41
applause	38
apply	-47
ask NAME	40
ask WHO	-41
ask for	-32
ask that	33
ask the	-31
asks	0	a191 k120
asleep	33
assum	-42
at noon	-31
at the	31
attack	-65
attacker	-30
attention	81	f91
attitude	76	e115
audit	29
avoid	31
awareness	41
away	75
b	43
back to	-31
backfill	29
bad	-34
bag	-29
balancer	-37
bar	29
basic	37
be	0	h87
be a	62
be able	-31
be bother	29
be consequenc	38
be give	-63
be hold	50
be look	45
be merg	34
be on	-49
be perform	30
be reassign	34
be right	-29
be take	37
be tell	-29
be the	-72
be watch	42
because	0	c129
because NAME	91
because one	-31
because the	-46
begin	-65
behav	32
behind	74
below	-57
better	70
bit	45
blame	0	c84
blame for	47
block	-78
blunder	37
bonus	56
book	38
both	-58
both PERSON	-43
bother	58
bother to	41
bounce	48
br	-30
breach	57
break	28
break the	65
bu	-29
bucket	34
budget	-39
build	-33
build that	29
but not	-43
but with	-32
by	0	d96
by PERSON	-37
by SOME	36
by accident	53
by hand	-69
by noon	41
bypas	47
bypass	28
cable	-36
cache	-48
cal	63
cal the	43
call and	33
caller	-28
can	-41
can I	54
can not	59
can only	37
can read	-33
car	38	m100
care	61
careless	31
cas	-33
catch	-38
caus	0	c100
caus by	31
cause	0	d96
cause | PERSON	39
centre	46
chain	-42
chance	-45
chang	-50
charge	29
charge of	35
check the	58
chief	30
clean	36
clear	42
clearly	96
click	-39
close	47
coach	0	f96
column	-29
com	61
come back	-45
come down	35
come in	55
come out	29
come up	-46
comment	-31
commit i	33
community	-28
complacent	32
computer	30
concern	50
conclude	29
conclude that	29
config	-37
configuration	-31
confirm	-34
connection	-32
contact	-55
control	39
controller fail	33
copy	-57
could YOU	-37
could have	58
could not	-30
count	49
course	40
cover	-46
cpu	-37
current	-35
customer	-37
damn	43
dangerou	-30
database	-71
date	-36
day	-36
deal	30
declar	44
default	-50
defend	36
demo	-30
deployment	-40
describ the	-36
design	-43
desk	29
despite	31
detect	-46
detection	-32
development	-50
different	-65
disaster	29
disciplin	-36
disciplinary	41
disciplinary action	34
disk	-32
dismis	44	j87
display	-42
do I	38
do NONE	41
do a	38
do not	-44
do noth	28
do that	33
do the	-32
do what	-34
document	-54
doer > HE	-28
doer > YOU	-32
doer > ask	-45
doer > back	31
doer > but	-34
doer > check	32
doer > choose	-30
doer > come	-34
doer > concern	34
doer > drop	29
doer > else	29
doer > error	0	d105
doer > fail	46
doer > from	-45
doer > give	29
doer > go	75
doer > ha	52
doer > hear	-31
doer > holiday	32
doer > keep	38
doer > lack	-34
doer > let	42
doer > look	-30
doer > manag	37
doer > merg	32
doer > mistake	63
doer > ne	-37
doer > noth	-29
doer > on	-42
doer > one	34
doer > or	-31
doer > past	29
doer > pay	35
doer > push	28
doer > put	37
doer > restor	-30
doer > right	-42
doer > see	-47
doer > send	-30
doer > since	-34
doer > sooner	29
doer > start	-36
doer > take	-32
doer > thi	42
doer > trust	-29
doer > wa	34	h82
doer > with	72
doer > work	-51
doer > writ	-32
doer must	29
doer not > run	39
doer should	58
door	31
double	32
down	57
down at	-35
down to	33
drain	-34
drop the	40
dur	28
dur a	31
duty PERSON	-35
each	-67
earlier	33
early	-39
earth	47
effect	29
effort	40
either	-40
eleven	-35
else	-40
emergency	-44
empty	-33
end	-59
entirely	88
entri	-41
entry	-29
error	0	d146
error by	34
error i	-53
escalate	36
establish	42
establish WHO	29
etcd	-51
even	69
event	29
every	-57
evidence	43
evidently	47
exactly the	36
execut	-34
expert	54
expir	-41
external	-30
extra	44
ey	46
fac	34
face	49
fail	-39	b109
fail to	34	b118
failure	0	b83
failure to	50
fall	28
far	30
faster	-33
fat	33
fat finger	33
fatigue	-33
fault	0	l89
fe	-34
feel that	31
feet	34
field	41
figure	29
final	0	j89
find a	40
find it	38
find the	-70
finger	48	d83
fir	-48
first #	-141
first ALL	-44
first HE	75
first MY	-85
first NONE	-42
first THEIR	36
first THEY	170	m80
first WHO	-32
first YOU	65
first accord	36
first all	43
first and	81
first any	46
first be	-39
first by	67
first change	62
first clos	41
first despite	33
first do	29
first dur	-37
first for	33
first head	43
first hey	31
first how	48
first however	-41
first in	57
first it	55
first lesson	-35
first log	41
first m	-31
first maybe	34
first mr	-52
first next	46
first no	-66
first not	-28
first ok	51
first one	46
first only	30
first please	63
first so	112
first thank	38
first that	41
first there	39
first timeline	-33
first user	-40
first well	81
first when	-40
first why	32
first would	-50
first yeah	52
five	28
fix	-96
fix it	-28
flag	-71
floor	67
flutter	-64
flutter | PERSON	-42
folder	-34
follow	45
follow the	76
for #	51
for me	-30
for other	34
for two	45
foreman	42
forget	41
form	-42
four minut	-30
fourteen	-32
frankly	40
freeze wa	30
fresh	37
friday	39
from #	-38
from PERSON	45
from a	81
from now	35
further	60
further notice	30
future	33
gang	42
get	0	i143
get a	-44
get it	-31
get lucky	-30
give	34
give it	-31
give that	33
give u	29
go	63
go by	33
go well	-37
great	30
grown-up	36
guide	-39
ha	55
ha be	92
ha the	-33
hand	0	i81
handl	39	e83
handl of	37
happen on	-28
happen to	-44
hardly	42
harm	-29
hav a	-34
have	0	b191
have a	-87
have an	-57
have ask	29
have check	31
have do	-31
have just	-41
have notic	30
have see	29
have spot	36
have tell	34
have test	40
have think	-33
have work	-34
head	104	j92
help	-68
here i	34
hey	30
him	48
himself	-34
hold the	31
honestly	30
hook	-31
hop	0	m81
hotfix	32
hour	-68
hour in	-36
how	0	a94
how I	-28
how could	31
how do	49
how the	-63
however	-53
hunt	-33
i	0	e80
i PERSON	-30
i a	-56
i go	-40
i on	-57
i only	-31
i responsible	-43
idea	56
if	-49
if HE	-40
if YOU	-48
if only	35
imag	-34
immediate effect	30
impact	-48
improper	34
improv	-45
in NAME	-68
in at	59
in future	48
in it	-33
in that	33
in thi	-41
in writ	48
inattention	53
incident	-65
includ	-37
incom	31
incompetence	37
incompetent	29	e94
index	-42
insist	39
instal	31
instruction	53
integration	31
interest	28	m82
interview	-32
introduc	-30
involv	51
issue	-89
it	0	h-81
it NAME	-29
it all	44
it from	-34
it ha	-28
it happen	-36
it i	69
it in	-30
it never	-47
it show	44
it too	-35
it up	35
it wa	50
it would	-30
item	-43
just	73
kernel	-42
kil	-34
kind	34
know which	32
lack of	32
lapse	91
laptop	37
lasher	43
last night	-37
lazy	0	e82
leak	35
learn	0	f85
learn to	35
leave	29
leave the	30
let	29
let NAME	-30
let YOU	-36
let me	-51
let the	36
licensee	43
lie	69
like to	-31
limit	-44
lin	-39
line in	-33
list	-32
list of	-36
little	41
live system	30
load balancer	-36
load the	56
lock	-38
log	-59
log in	-28
look like	-39
lose	55
lose the	33
lovely	32
lucky	-30
lunch	59
lwazi	45
m NAME	-31
mainnet	-38
maintain	45
make	-55
make by	28
make the	-59
make thi	-29
many	-54
maybe	31
me	40
me to	-42
me | I	-51
mean	-51
memory	-79
mention	-41
merg	77
mess	64
messag	-48
message	-33
metr	-36
midnight	-46
migration	-43
million	73
mind	-35
mine	-34
minut	-37
minut earlier	37
minute	31
miss the	-32
mistake	0	d85
moment to	36
monitor	-58
month	39
more	71	f110
more care	41
more than	48
mov a	-40
mov the	47
must	39
nam in	-29
ne to	53
near the	36
necessary	31
need	-58
neglect	33
neglect to	29
neither	-32
never	52
never have	49
new	-39
next	-45
next time	56
nice	59
night in	-31
night shift	33
nineteen	-43
no	-32
no PERSON	-57
no people	-93
node	-30
normal	-34
not I	35
not a	-57
not go	-30
not happen	54
not it	47
not one	33
not our	46
not take	50
not the	-42
not to	-30
notic	-35
notice	43
notification	-35
now	51
now on	35
number of	-34
occasion	28
of	33
of #	61
of MY	-58
of PERSON	-29
of answer	30
of any	-46
of course	33
of ey	29
of ten	34
of that	-32
of the	34
off	41
off and	44
off by	-31
off the	55
offer	-40
office	40
offline	31
ok	57
okay	45
old	-76
on MY	-31
on NAME	-62
on earth	47
on it	-36
on that	-52
on them	31
on which	-32
on-call	-56
on-call PERSON	-62
once	-35
once the	-29
one PERSON	-44
one more	34
one th	-36
only PERSON	-40
open	-38
operative	40
opinion	63
opportunity	29
opportunity to	29
or	-85
or a	-45
or the	39
ought	48	b80
ought to	43
our	39
out of	73
out the	-33
out to	-54
outsourc	64
over the	54
over there	70
override	30
overwrote	35
own a	38
own the	-45
packag	-32
package	-45
paper	-54
parcel	52
parti	-32
party	35
pas	-37
pass	29
password	-29
past	36
past the	35
path	-30
patient	-40
pattern	-33
pause	-35
pay	43
pay attention	39
payment	-44
pend	71	h95
perhap	35
permission	-34
personally	28
phon	-29
phrase	-36
pipeline	29
plac	-50
plan	-52
plan for	-31
planner	35
plant	29
platform	29
platform PERSON	-33
please	55	f102
please do	-29
pod	-46
point	35
policy	-45
pool	-33
poorly	33
post	38
post-mortem	-34
power	-33
pr	-36
preced	-29
pressure	-45
prevent	-84
printer	31
private	-39
problem	0	m82
product	54
promis	52
prompt	-38
proper	33
proxy	-29
prudent	73
pul	51
pull	34
punish	-45
push	33
put it	45
put thi	-40
queri	-31
quite	32
quot	-36
r	33
rack	-43
rais	33
rais the	30
raise	67
raise the	49
ram	-30
rang	-29
rate	-41
reach	-69
reach the	-34
read it	60
read the	60
really	65
reason PERSON	93
reason SOME	36
reason YOU	56
reckless	67
recommend	-28
record	-62
recover	-48
redi	-34
reduce	-44
refresher	31
refus to	35
regard	36
regional	30
registrar	35
regression	29
reject	-44
reject the	-31
releas	31
release PERSON	49
remember	-33
renew	-29
replica	-45
report that	-50
repository	-38
reproduc	-29
reproduce	-32
request	-52
reset	-36
residual	38
respect	45
responsible for	-40
restart	-68
restor	-62
revert	-36
review of	-38
review | and	31
revis	-29
risk	-51
rol	-41
roll	34
rollback	-44
round	56
rude	52
run	-29
run on	-45
run the	65
runbook	-34
sack	0	j85
safety	32
same	0	g182
same PERSON	84
sample	-38
sat	47
sat on	56
say NAME	35
say that	-37
say the	33
says	-43	a-190 k-117
scapegoat	-42
screen	-54
search	-44
secretary	74
security	0	m85
see it	37
see thi	44
send out	45
seniority	35
sensible	-29
seriously	47
session	-34
set	-44
several	-59
share	-41
shift	97
ship	98
ship a	35
should	0	b119
should be	43
should have	0	b133
should not	41
shout	-34
show	-56
show the	-37
sign	29
significantly	-31
simple	43
simply	72
six	-29
slab	-28
slapdash	30
slow	35
small	-28
so	-37
so I	-56
so NONE	33
so PERSON	-42
so that	-45
so the	49
some	33
sort	75
sort of	50
spend	61
spend the	33
spin	-31
spokeswoman	-38
spot that	29
spreadsheet	37
squad	54
stale	-57
standard	-43
start	-70
step	-48
succession	29
summary	-30
suspend	43
suspiciou	-29
table that	-32
tak a	-32
take	0	f86
take responsibility	-39
talk about	42
target	-45
tax	30
taxi	31
teach	-35
technical	38
technology	43
telephon	-43
tell	0	l87
tell YOU	-39
tell me	35
test the	40
test thi	36
th	47
th in	42
than	0	m96
than the	-34
thank	-42
thank for	94
that	36
that HE	-80
that NAME	74
that THEIR	33
that YOUR	29
that look	-32
that mak	43
that those	75
that would	-34
the #	51
the NAME	-37
the PERSON	35
the accident	-40
the account	-32
the backup	-30
the bar	34
the bot	50
the bridge	44
the build	32
the bypass	28
the call	-30
the carrier	29
the chain	-35
the check	-44
the chief	45
the code	-28
the command	-37
the controller	32
the current	-29
the data	41
the default	-33
the deploy	-37
the depot	-36
the double	37
the fault	45
the fix	-50
the foreman	30
the form	-37
the function	-32
the guide	-39
the head	54
the integration	32
the investigation	31
the job	-30
the key	-32
the lack	-36
the leak	41
the licensee	43
the line	53
the master	60
the mistake	-28
the monitor	-28
the new	-29
the next	-44
the old	-75
the on-call	-73
the one	-69
the outage	30
the patient	-34
the pattern	-29
the point	31
the power	-49
the problem	-33
the public	41
the real	51
the record	28
the registrar	34
the report	74
the rollback	-39
the runbook	42
the same	0	g107
the save	28
the screen	-42
the service	-30
the time	-53
the tool	-30
the trigger	34
the valve	-34
the view	49
the ward	50
the warn	-34
the week	38
the weekend	-34
the wrong	52
them	34
them be	-33
them the	32
themselv	42
then	35
there wa	-29
there will	38
thi	47	g108
thi PERSON	34	g97
thi before	30
thi i	92
thi issue	-39
thi wa	29
thi would	50
thi | and	-29
thing	-48
think	56
think that	-41
think the	-50
think to	38
third	0	g104
thorough	55
three	-46
three of	-32
through a	-29
through the	-60
throughout	-33
tim in	-30
timeline	-43
to	0	b92
to PERSON	63
to add	-28
to answer	29
to ask	45
to blame	46
to check	29
to detail	41
to detect	-30
to do	-47
to follow	61
to get	28
to have	52
to help	-38
to know	47
to main	29
to me	52
to notice	30
to own	-40
to raise	30
to read	55
to reduce	-31
to run	44
to say	31
to see	-28
to the	-33
today	55
toddler	57
together	-58
tonight	-35
too	-31
tool	-55
top	-33
touch	36
train	-37
treat	50
trigger	-34
turn out	-32
turn the	37
twenty minut	-28
two	-67
two approval	-32
two year	49
typ the	31
u a	38
u all	43
u have	-33
u the	-32
unassign	-33
unplug	28
unprofessional	50
until	-39	h123
until further	30
up again	34
up the	32
updat	-33
update	-30
upgrad	-37
upon	51
us	-81
us a	-35
use	-50
useful	-38
useless	33
user error	52
validator	-30
valve	-35
version	-74
version of	-34
visit the	-28
volunteer	-45
vpn	70
wa	32
wa MY	-31
wa PERSON	49
wa chang	32
wa merg	32
wa not	-34
wa on	33
wa reckless	50
wa that	33
wa there	-40
wall	32
ward	32
warn	56
warning	38
watch the	40
wav	34
way	-88
what	-77
what HE	-38
what I	31
what YOU	32
what do	-74
what go	-34
what the	-74
what to	-29
what would	-55
when the	-36
where	-44
whether	-41
whether the	39
which	0	k178
which PERSON	49	k111
which of	33
while	40
whiteboard	-39
whole	34
whose	40	k125
why	0	a146
why be	38
why do	-62
why the	-42
why wa	47
why would	39
will	0	j145
wind	34
wip	36
wip the	29
wipe	35
with NAME	62
with PERSON	-38
with YOU	-47
with immediate	30
with no	43
with that	-59
with the	-31
with two	-33
within	-39
without	61	c91
without tel	37
without the	28
wonder	31
word	29
work through	-29
workflow	-61
worse	35
worth	32
would have	0	b102
would like	-55
would not	47
write the	-40
write warn	42
wrong	49	d92
xxxx	-49
xxxxxx	-37
xxxxxxxxxx	-30
xxxxxxxxxxx	-33
xxxxxxxxxxxxxx	-32
yank	35
yeah	72
year and	34
yesterday	35
yet	-30
`,
};
