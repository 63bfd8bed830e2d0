/** Learned by `npm run lens -- --learn`; not written by hand. What the lines mean is said in `weigh.ts`. */
import type { Weights } from '../weigh.ts';

export const weights: Weights = {
  bias: [-0.37, -0.96, -0.95, -0.86, -0.82, -0.69, -0.84, -0.89, -0.88, -0.91, -0.84, -0.89, -0.9, -0.85, -0.64],
  byKind: 0.3,
  lightest: -3.2,
  calibration: [
    [-3, 0.07],
    [-2, 0.21],
    [-1.5, 0.32],
    [-1, 0.42],
    [-0.5, 0.53],
    [0, 0.6],
    [0.5, 0.74],
    [1, 0.78],
    [1.5, 0.85],
    [2, 0.87],
    [3, 0.94],
  ],
  features: `
#	 -3a-4b-5c-1d-7e-7f-7g-3h-7i-7j-2k-3l-8m-6n-3	# 3	, 2e-5f-2g4h-2i-2j3l-3m-3n4	. -5a-3b1c-5d-6e-6f-4g-2h-3i-4j-4k-2l-5m-5n-4	NAME -5b-3c-5d-3h-3j3l-2n-3	PERSON -2	a 1	and 1j3	be 1	day 1	for 3	kil 2	million 3	minut -1	month 2	of -2	tell -1	that -2	the -2	to -4	with 2	year 1
,	# -4c-4e-3	000 2	2025 -1	7 -1	HE -3	I -1b2c-4d-2i-2j4m-2	NAME 3	PERSON d-4f5l-4n3	SOME 1	THEY 3l4	YOU 3g3m3	a -2c-2d3h2l-3m2	after -1	all -2	although 3	and -3a-7b-2c-2d-1e2f-2g1h-2i-3k-1m-5n-5	another 4	are -2	as b3m3n-2	ask -2	be 3	because -1	both -1	but -1c4d-2l-4m-3	by -1	clos 2	could -2	did 3	do 2m4	does 1	due -3	each -2	especially 2	even -3	for -2h4n4	forty 2	from -1	full 2	get 1	give 1	go -2	have 1	he -1	hence 1	how 3	i -3c-3e-2f3l-2n-2	if 4	in -3c-4d3m-3	includ -1	including -1	is 1	it -1b4k-2n-3	just -2	keep 2	kindly 3	let 1	like -2	look 2	my -1	never 2	next -2	no 1	not -1b4e-4m-3n3	now 2	on -1	one 1	only -2	or -1a3n4	people 1	perhap 2	perhaps 2	please 1	rather -1	right 3	said 3	same 3	say 5b5	saying 2	says 1	send -2	she -2	since -2	so -5b-6d-2e-2h-2j-4k-2l6m-3n-3	somebody 1	sorry -1	thanks 1	that 3b4e4f3m3	the -1a-2b-3c-2d2f-6g-2h-3i-4j-3k-4l2m-4n-2	they 3l4	thi 2l4	this 2l4	though -3	three 3	to -2c-3g4	too -1	twice -2	two -2	under -3	was 2	we 2b3f-4j3l4	well 2	were 2	what 1	when -1	where 2	which f-2h-3k-3	while -2	whose 2	why 2	with -4d-3e-3	write 4	wrote 5	yet 2	you 3g3m3
.	# -4a-1c-4d-5e-2f-4h-4i-3j-3k-2l-3m-4n-4	$ a-8b-6c-6d-5e-3f-5g-6h-6i-7j-5k-7l-7m-7n-3	0 2	00 -1	02 1	03 -1	1 -1	12 -2	14 1	15 1	30 -2	40 -2	5 -3	6 2	7 1	8 -1	HE -8b-3c-3e-4g-2h-3j-3l-2	I -5b-2c-2e-2g-3h-2j-2m-3	NONE -3	PERSON -4b-4e-5f-3h-3	THEY -2	WHO -2	YOU -3	a -2h3	an 2	and -3	are 2	asked 2	at -3	be -2	but -2	by -5	can -2	could -2	dana -1	dev -2	from -2	had -2	have -2	he -4e-3	here -2	how -4	i -5e-4g-3j-3m-4	if -1	in -1	is -5	it -11b-7c-5e-5g-3h-2j-4l-3m-4n-4	joão -1	kwame -2	leila -2	let -1	marcu -1	marcus -1	mei -1	most -2	no -2	nobody -3	not 1	noth -2	nothing -2	on -5	one -2	or 1	owner -2	please -1	priya -1	say -2	she -4	sinéad -1	so -2	ss 2	that -2c-3	the -6b-4c-4d-2f-3g-3h-4i-2j-2l3m-5n-4	then -5	they -2	three -1	to -2	tomasz -1	two -2	was 3	what -7a-7b-2c-3e-4g-3k-2m-3	when -1	where -2	which -2	who -2	whose 3	with -1	you -3	your -1
0	 1
00	 -1
000	 2
02	 1
03	 -2
05	 -1
1	 -1
10	 3n5
12	 1
13	 -2
14	 2
16	 -2
17	 1
18	 -2
2	 2c3
200	 -1
2025	 -1
21	 -1
212	 -2
23	 1
24	 1
3	 2a3
30	 -2
31	 -1
32	 2
4	 1
40	 -3
7	 -7b-3c-7e-4f-2g-2h-2j-3l-2m-2n-2	of -4	tells -1
9	 -1
900	 3
ALL	 d-2e-3f4g-3i-2	, -2	. 4	be -2	on -1
HE	 1a-4b-4d-3f-3j-2k-3l-3m4n-4	-ed 1c5f-2j2l-2n-2	NAME 1	ask -4	be 3b2h4m3	could 1	do -3	have -2c-4	know 4	lik 3	say -4c-4	see -2	should -1	take -1	tell -1	want 2	will -1	would -1	write -2
HE not	-ed -2
HIS	 3a-2b-2c2f-4h2i-4j4k-4m-1n2	. 1	hand -1	own 3	post 2
I	 -3a-3b-5c-3d-5e-3f-1g-2h-2i-1j-1k-3l-1m-1n-2	-ed -2a-2d-2f-6h3i-3j-5l-2m-5n-4	NAME 2a-1b-2e1f2h3j2k3l3m2	PERSON -2	accept -2	all 3	also 1	ask 2	be 1a4c2f-2g3i2j-2k-2m-2n2	believe -1	can 3c3m3	decid -2	do -2f-2g-2j2m-3n3	expect 3	find 1	forget -2	get 2	give -1	go -1	have -2b-6c-2d2g2h2j-2l-3	hear 1	hope -1	just -1	know -2	like 3	look -1	lose 1	mean 1	ne 1	ought 2	own -2	run -2	say -1	shall 2	should 1	take -3	think -2	trust 2	want -1	will 3j3	would 1f3j3	write -3
I >	NAME a-1b-2c-1e1f2h3j2k3l2m2	PERSON -1	a -4	accept -2	agree -1	all 3	apologise -1	ask 4	believe -1	confident 2	decid -2	delet -1	expect 3	fail 1	feel 2	find 1	forget -3	get 2	give -1	go -1	in 2	keep -1	learn -1	leave -3	look -1	lose 1	mean 1	more 1	ne 1	no -1	now 1	ought 2	own -2	pay 2	put -1	rather -2	read 2	run -2	say -1	see 2	send -2	shall 2	sorry -2	start 1	suppose 3	take -1	the -1	think -1n-3	trust 2	try -3	understand -1	want -2	write -1
I not	-ed 1
I not >	a -2	find -1	know 3	make -2	think -2
MY	 a-2b-6d-4e-2f-2g-3h-2i-2j-1k-1l2n2	NAME 1	PERSON 1	email 3	first -1	mind -2	report 2	ticket 2
NAME	 -1a-5b-6c1d-4e-3f-5g-2h-1i-5j-4k-5l-4m-6n-1	, -2a-2d-3e-2g2h-4i-2n5	-ed 1c5e-2f-2g-3h2i-2j-2k-2l-2m3	. a-4b2d-3f-5g2h-2i-1j-3k-2m-4n1	I 1	MY -2	NAME 1i-3k-2l-3	OWNER 1	YOU 3	a 2	all 2	alway 2	and 3h3j3n3	ask 2	be 4e4g3h3m3n4	do 1	expect 2	for 2	go 2	have 3	in -2	look -1	love 2	night 2	not -3n-4	only 3	project 1	say 4	see 1	sorry -2	sure 3	tak 2	take 2	tell 2	that -1	the -3c-4n-3	there -1	think -2	to -1	will 3	would 2
NONE	 3a2b2e2f-4h-3j-4k-3m2	. -1	be -4	have -4	in 2	know -1	on 3
OWNER	 7a2b-4c4d5f-5g3i-2k-4l4m-4n-1	PERSON 2	failure 2	name 2
PERSON	 5a-3b-2e-1f-3g-4h-2i1j-1k-4m-3n-5	, 1b-3c-5e2f2h3i-3k-3l9m-2	-ed 5a-3b3c7d1e-5f3g-3i-5j1k2l-3n-5	. 1a-5b-4d1e4f2g4h1i3m-5	I -3	NAME -2c-5d4h5	PERSON 1	WHO b-3j2k-2n3	about 2	and -3	ask -4	be a-2c-6d-3e2g-2h8j3n3	blam 1	but 2	can -4	come -1	concern 2	cut 2	error 2d4	fail 3	for -3	go 2	have 1c-4d-3e4f5g3i2m2	in f-3i4	keep 1	leave 1	let 3	look -3	lose 1	may -1	mistake 2	must 2	never 4	not 4	now -2	of 2k3	on 1i5	out -2	over -2	read -2	report -2	say g3l3	stat -2	tak -1	take -1	tell 3	that 1	the 3	to -1m-3	us -1	want -3	when 2	will -2	with 3i6j6	work -1	write -1
SOME	 2a-4b-3c-3d2e-3f-5g-6h-2i4j2k-2l-2	. -2	at 2	be -3	else 2	have -2	in 5	with 2	write 1
THEIR	 3a-2d-2g-3k-2l2n3	PERSON 3
THEY	 2b-3d-2f-3i2l-1m4	-ed 3h3n3	NAME -2	be -1g-2n2	can 1	do 1	have -1	know -2
WHO	 4a-5b-3c3d-2e2f-4i4j2k10m-3	. -2	ask -2	be -1l-3n-5	could 1	do -1	have -2c-5i3	know -1	might -2	read -2	run -3	the 3	touch 2	will -2	would -2
YOU	 3a1b-2c2d-5f-1h-2i-2j-2k-5l-4n2	, -1	-ed 3c10d-2e-5	. -1e3f-3g-3	NAME 2	PERSON 1	a -3	about -3	be 1c5m3	can -2	choose -2	come -1	could -3	do -2e-5g3	even 1	expect -3	for -3	get -1	go 1	have -1c-2e3	hear -2	know -1	lot 2	mean 2	never -1	not 2	on 2	post 2	push 2	really 2	say -2	see -1	seem 2	send 1	still -3	tell -1	that 2	think 2	will -1	write -1
YOU not	-ed -3
YOUR	 4b-2d-3g-4h-2i-1j2k-4l2n3	NAME -2	PERSON n-4	data -2	fault 2	list -2	own 1	patch -2	way 2
^	# -10a-2b-4c-5d-4e-5f-3g-4h-3i-2j-4k-3l-3m-4n-6	$ -8e-5n-6	1 -1	2 -2	3 -2	7 -2	ALL -3	HE c-2d-4i-2m3n-3	I -3a-3b-1c-3d-5e-3g-3h-2j-2l-1m-3n-4	MY -3c-4j-2m2	NONE -4n-3	OWNER 2	PERSON -2a-4b-4c3d-3e-7f2g-5h-4i-6j-4k-4l-7n-7	SOME b5m-3	THEIR 2	THEY 4e3m6n-3	WHO -3n-3	YOU 3b3c3d-3g-2h-2k-2l-2m5n-3	YOUR 1	a -2a-3b2c-6e-1f5g-4i-2k-3l-5m-6n-2	about -2	after 1	again -3	ah 2	all 1f5n-4	although -1	alway -2	always -2	an -2n-3	and 6a7b-3e-4f4g4n7	another 2	any 3	apparently 2	are -3	as 2	ask 1	at 2j3	be -3e4	bea -2	blame 3	block 3	both -3	bravo 2	but n4	by 1	can 2	captain 2	cause 3	change 2	colm -1	come 2	comment 2	could -2	count -2	customer -3	customers -2	dana -3	database -2	detection -2	did 2k5	do 1a4b-4c-2i3k4	dur -1	during -1	each -1	eleven 1	equifax 2	everybody -2	everyone -2	everyth -1	everything -1	femi -3	finance -2	five 1	fix 2	follow 1	for 1	from 2	go 2	good -1	half 1	he -2b3c-2m3	head 2	helen -3	her 2	his -2	how 1n-3	however -3	i -2c-3d-4f-1g-3i2j-3l-2n1	if -1e2i-2j6	in 3a-2d4e3h3j2l3m3	incident -1	inê -2	inês -2	is -2	it a-3c2d2f-2g-3h-3j-5k-2l-3	its 2	joão -2	knight 4	kwame -4	last 3	lazy 2	leila -1	lesson -2	lessons -2	let 1f5	looking -1	management 2	marcu -2	marcus -2	maybe 4	mei -3	mr -2	my m5	neither 2	new -2	next 3	nice 2	no -3b-3m-3	nobody -4n-3	none -4	not -1	note -2	noth n5	nothing n5	now 1	of -2	ok 3	okay 2	on -2	one 4e3i4j4m4	or -2	our -2c-4l4	over 2	owner -2	people -3	perhap 2	perhaps 2	please 1f5n4	point -2	poor 2	r 2	red 2	remark 3	report -2	right 2	root -1	run -1	say -1	second 2	she 2	since 1	sinéad -2	sir 2	six 2	so 5a3k4	some 1	somebody -1	somewhere 2	stevekuznetsov -2	still 5	summary -2	tak 2	tell 1	thank -2	thanks -2	that 3e6	the -3a-6b-3c-1e-3f-5g-5i-6j-2k-6l3m-2n-8	their 2	then 2	there -1b-4	these -2	they 4e3m6n-3	thi -1a-2n-4	this -1a-2n-4	three 2	timeline -2	to -3	tomasz -3	too 2	train -2	two 1	under -2	unfortunately -1	until 2	we -2a-3d-2e-4h-1m-3n-7	well 3	what -2c4d-2e2f-2g-2h-2j-3k-2l-2m-3n-3	when -4	where 2	whether -2	which -5a-4	who -2c-3k3n-3	whoever 2	why 4a4	with -1	work 2	would -4	write -3	y -1	yeah 2	yes -1	yesterday 2	yet 3	you 3b3c3d-3g-2h-2k-2l-2m5n-3
a	 2a-2b-3c-1d1e2f-2g-2h-5i-3j-3k-6l-5m-2n3	# 2	HE 1	I -1	NAME 1a3n4	OWNER -2	PERSON 1c3d8f-4j-2k-2	YOU -1	a 1f3	an 1m7	bad -3	big 2	bit f4	break -2	bug -1	button -3	call 2	car -2	card -2	case 2	chair -1	change -2	child 2	colleague -3	community -2	copy -2	customer 3	damn 2	database 1	date -1	day -5	decision -2	door -2	dry 2	ever 3	far -1	few -1	file -2	fix -1	form -1	fortnight 2	friday 2	gentle 2	great 2	group -2	handful 1	high -2	huge 1	it -2	joke -1	junior 2	line 1	list -1	little f5	lock -2	log 2	long -2	lot -3	maintainer -2	map 4	masterclass 2	minor 1	month 1	more 3	much 2	name -2	note -2	number 2	of 2	page -2	pension 2	phone 2	policy -2	pr -2	proper 2	quarter -2	question -2	quick 2	real -1	red 2	reference -2	refresher 2	release 1	row 2	rule -4	script -1	second -1	security 3	set -2	sheet -1	short -2	similar 2	single 1	slip -1	small -1	team -2	tenth -2	that 2	the -1	think 1	third 1	thought 2	ticket -1	time -1	trial 2	version 4	way -1	week 1	while -2	whole 2	with 2	word 2	year -1
able	 -5	to -4
about	 -1a-3c-2d-4e-3g-2h-3i-6j-2k-5l-5m7	# -1	, -2	. -1	NAME 2	how -1	it -2	that -2	the 1g2j-4
above	 1
accept	 -2a4b4
accepted	 -2
access	 b-4h5n-4	to -5
accident	 -1	. 2
accidentally	 1
account	 -1
accounts	 -1
accus	 -1
accused	 -2
acknowledg	 -2	the -2
acknowledged	 -2
across	the -2
act	 -1	. -2	on 2
acting	 1
action	 -1l-3n-3	. 4	item -2	items -1
actions	 -4
actual	 3
actually	 1
ad	 -2	. 1	the -2
add	 -2	a -4
added	 -1
addres	 -2
address	 -3	. 2	book -2
admin	 2
administrator	 2
admins	 1
adult	 2
advert	 -2
advice	 1
advis	 -2
advisory	 2
affect	 -4
affected	 -4
after	 1a-3c2d-4e-3g4h5i-2j1k-3l-2m-6	# -2	a 1	an 1	another 2	it 2	the e-3g3h4l-3	two -2
afternoon	 -1
afterward	 1
afterwards	 1
again	 -1a-3b-3d-3e-4f-2g9i-2	$ 2	, -2	. -3e-3g3n-4
against	 -1j4
agency	 4l8
agent	 -1
ago	 1	, -2	the 2
agre	 -2	to -2
agree	 -5	with -2
agreed	 -2	to -2
ah	 3	, 2
ahead	 1
airplane	 -2
alarm	 -4	. -3
alarms	 -2
alert	 -5d-3	. 1
alive	 2
all	 b2e-1f6g-5i-5j-2k-4l-2	. 1m4	along 2	be -2	it 2	just 2	know 2	mean 2	means 2	the -5
allow	 -4	. -2
allowed	 -2
alone	 1
along	 1m5	with 1
aloud	 -2
already	 -1
also	 -1g3	be -2
although	 1	the 3
alway	 -1	the 2
always	 -1	the 2
am	 2c2f-3j3k-2n4	i 2	not -1	sorry -1	sure 3
amateur	 2
among	 -1
an	 -1a-2b-4c2e-3f-1h-3i1j-6k-3l-7n-3	NAME -2	PERSON 1d6	employee 2	engineer 2	hour -2	incident -2	intern 2	issue 1	old -1	open 1	ordinary -2	owner -2
analysi	 -2
analysis	 -3
analysts	 -1
anchor	 -2
and	 a-4b-3c3d-3e1f-3g-3h-5i-5j-1k-4l-6m-3n-4	# 3c6	, -1	HE -1	I -1b3g-2h-2j2m-3n-2	NAME -5c-3	NONE 1	PERSON -2	SOME -1	THEIR 2	THEY -1	WHO -4	YOU 2n3	YOUR 2	a -2b-3n3	after 2	again 2	an -2	are -2	ask -2	at 4	be -3	break -2	bring -1	by 2	did 1	do 3	each 2	every 3	find -2	found -1	four 1	frankly 3	from -2	get -2	goes -2	got -2	half 3	hand -1	have -3	his 1	i -1d2h-3j3m-2	if 2	in -1	it -3c-3e3g3j-2	its -3	leav -1	lose -1	my 2	never 4	no -3	nobody 1	none 1	not 2	noth 3m6	nothing 3m6	now 6	on 2c6	one -3	other 1	others 1	our -1	put -1	read -1	said -2	sat 2	say -3	so 2	take -2	thank -2	that -6b-4e-4n-3	the -2a-2b-3d3e-4f-1i-3j2l2m-5n2	their 2	then 3l4	there 1	they -1	thi -1	this -1	those 1	three 1	to -3	took -1	two 2	we -1	went 2	what -3	when 1	who -4	why -2	will -2	would -2	you 2n3	your 1
android	 -2
announc	 -2
announced	 -2
announcement	 2
annoy	 -2
another	 3c-3g5i-2l3n3	, 2	PERSON -4
answer	 b-4c-5i-2j-4m4	be -1	for -2
answering	 3
answers	 -3
any	 b3c-2d3f-2h-3i-3j2l-3m-2
anybody	 1a4
anymore	 -2
anyone	 -1a5d-2f-3	. -1	WHO 2	else -2	have -2	know -2	who 1
anyth	 -2	, -1	. 2
anything	 -2
anyway	 2
anywhere	 -1
apart	 1	from 2
api	 -2
apologise	 -2
apology	 2
apparently	 3
appear	 -1
applause	 2
appli	 -2
application	 -1
applied	 -2
apply	 -5
approach	 1	to 2
appropriate	 2
approv	 1
approval	 -1
approvals	 -1
approve	 4
approved	 2
architecture	 -1
are	 -3b-6c-2d-3e2f-3g-3h-2i-2j-5k-2m1	a 3	doing 2	gone -1	in -2	just 2	not -4	on 1	people 2	still 1	the 2	to 2	two -1
area	 -2
argue	 2
argument	 2
around	 -2	# -1	the 2
array	 -2
arriv	 -2
arrived	 -2
as	 a-1d-1e1f-2g-1j-2k-3l2m3	a 1f3	an 1m7	ever 3	far -1	he 2	i -1	if 2	it -1	long -1	much 1	of 2	that 2	the -1	with 2	you -1
ask	 b3c-6d-4e-2f2j-1k2l3m-2n-5	, 1	. 2m5	NAME 2	PERSON -2	WHO -2	for b5j-3	how -2	in 1	to -2	why -2
asked	 -1a3d-2e-2k3n-3	about 2	me -2	the -2	to -2	whether -2
asks	 -5a11b-11c-11d-8e-7f-8g-5h-8i-3j-9l-8m-7n-7	for -2	who -1
assum	 -1
assume	 3
assumed	 -1
assumption	 -2
assur	 2
assured	 2
at	 b-1d-2e2f-4g-4h-3i-2j-3k-1l-2m-4n3	# -1	. -1	11 2	MY 1	NAME 2	YOU -3	YOUR -2	a 1	all 1	first -2	four -2	it 1e5	least 2n6	my 2	night -1	noon -2	once -1	one -1	that -2	the 2a-4c-2d4e-2f2g-2k3l3	thi 1	this 1	three -1	you -3	your -2
attach	 -1
attack	 -4	, -2	. -1
attacker	 -4
attempt	to -1
attention	 7e5f10	. 4	to 2
attitude	 5e10
audit	 1
august	 2
author	 1	of 2
authoris	 2
authorised	 2
authority	 -1
authors	 -2
automatic	 -1
automatically	 -2
available	 -1
avoid	 -1
avoided	 2
aw	 -2
awake	 -1
away	 1c3h7	from 1
aws	 -2
azerothcore	 -2
b	, 3	. -1
back	 -1a-3b2d-2e-4f-4h2k-3l-3m-4n-3	. -1j4	in -1	to 1e4	up -2
back-up	 -2
backfill	 2
background	 -2
backing	 -3
backup	 -1
backups	 3
bad	 e5i3m3n-3	. 5	idea -2
badly	 2
balancer	 -2
ban	 4j13
bank	 -1
banner	 2
bar	 1
base	image -2
basic	 1
be	 a-2b-4c-3d-4f-3g-3h-1i-4j-1k-3l-3m-2n-3	# -2	, 4l4	. 1e4j3k4l-3	HE 1	HIS -1	I 2	MY -2	NAME 2	OWNER 2	PERSON 2	SOME 4	YOU 5	YOUR 3	a 1a1b2c-3e4f4g-1h-2i-2m2	able -2	about -2	all 2	alway 1	an 1e6g4	another -2	ask 1	at -2	avoid 2	back -2	be 1	behind 2	better -3	build -1	caus 1	clear 1	com -1	consequenc 2	consequences 2	consider 2	considered 2	correct -2	dangerou 3	dark -2	disciplin -2	dismis 2	do 1e4	done -2	down 1	due -1	easy -1	empty -2	entirely 2	ever -1	feed 2	find 1	fine -2	fix -1	for 4	from -1	fully 3	generat -2	get -1	give -1	go c6	good 1	hard -1	honest 2	how 1	hurt -2	important -2	in b5i3	inform -2	it 3k6	just 1e4	keep -2	leave 1	let 2	lock -1	look 1	looking 3	me 1	merg 1	mis -3	more 3f4	mov -2	nam -4	new 2	no -1b-3j3	normal -2	not -2c-2d-2e-2f2h-3i-2j-2k-3m-2n2	now 2	obviously 2	of 1	on -2e-5k2l2	one 1e5	only -1	open -1	out 1m5	part -2	plain 4	pretty 2	punish -2	put -1	quiet -2	r -3	read -2	really 1	reckless 2	remind 1	remov -1	responsible -1	right -2	run -1	say 1	see -1	send -1	short 2	show 1	shown 2	simply 3	so 2	stand 1	stick -2	still -1	sure -2	take 1	tell -3	that 3c3f3k3l3	the 3b3d2g4h-3i-1j-2k-2l8m2	there -5n-3	think -2	to 1h5	too -1	true -2	two -1	typ -2	unable -2	under 1	up -4	upset -2	us 1	useless -2	usually -2	very -2	watch 2	what 2	worse 2	worth -1	write 2
bea	 -4
because	 2b-2c8e-4f-4i-3j-4k-2m5	I -2	NAME 6	THEY -2	YOU 3	a 2	the -3	they -2	we -2	you 3
becom	 -2
become	 -2
becomes	 -1
bed	 -2
been	 c3e-3f2g1h4k1l-3m-1n-3	a -3	avoided 2	more -2	moved 1	on -2	withdrawn 2
before	 3a1b6c-4d-3e-6f8g4h-3j-2k-3n-5	, 4	. -1	I 2	NAME -2	YOU f5	anybody -2	anyone -2	it -1	the -1	we 1	you f5
beforehand	 3
begin	 -4	to -2
beginner	 3
behavior	, -2
behaviour	 2
behind	 1	the 3
being	 1b2c-3e3g-2j-3
believ	 -2
believe	 2e5
believed	 -1
belong	 1	in 2	to -2
belonged	 3	in 3
belongs	 -2	to -2
below	 -3
bench	 -2
benefit	 2
beside	 -1
bet	 2
better	 1b3e4j-3	. 2
between	 -3c-4l-3n-3	YOU -1	the -1	two 2	you -1
beyond	 3
big	 2n5
biggest	 3
bin	 3
binary	 -3
bisect	 -2
bit	 4f4h3	. 2	more 4	of 3
blam	 -2l6	the 2
blame	 -2b-3c4e-2f-3j-4l10m-3n-5	. -2	NAME 2	and -2	for 4	the -1
blamed	 -1
blameless	 -2
blank	 2
bless	 3
blind	 4
blindly	 3
block	 j7
blocking	 -1
bloggulus	 -1
blunder	 3
board	 b3h3j4l-3n-3	has 2
boat	 2
bold	 2
bonu	 3
bonus	 6j11
bonuses	 3
book	 4
books	 2
bosses	 2
both	 -6b-4c-5d-3e-4f-2h2i-2k-2l-3n-4	PERSON 3
bother	 3	to 3
bothered	 2	to 2
box	 2
br	 -1	back 3
brace	 2
brain	 2
branch	 -3b-3f3j-3m-3n-3	, 1
brandt	 2
branford	 3
bravo	 2
breach	 1
break	 -1b-3c5d-2e-3i-2n2	, -1	. -1	the 4
breaking	 2c7
breaks	 -1
brick	 2
bridge	 -1	, -2
bright	idea 1
bring	 -1i3	a -1	back 3	the -1
brings	 -1
broke	 c5	the 3
broken	 -3
brought	 2
browser	 -2
btc	 -1
btw	 -2
bucket	 3
bug	 -1c3j-3l-3	, -1	. 1	be -1	in -2	report 2	reports 2	that 2
bugs	 1
build	 -3d-2h-3j-3m-3n-5	. -1	that 2
builds	 -1
built	 -2
bump	 1
bumped	 2
bungl	 2
burn	 3	. 2
burned	 2
business	 4l6	. -2
busy	 2
but	 b-2d-2e2f-4i-3j-3k-2l2n1	I -2	NAME 2	a 4	do -2	i 1	it -3	not -3	that -3	the 1	to 2	we -3
button	 -1	. 3
buy	 2	the 2
by	 -2a-5b-5c-2d5f-4g-2h-5i-1j-1k-1l-1n-1	NAME 2c5	PERSON -1	accident 2	all 2	hand -4	it -1	me -2	noon 2	the -2c-3d4k-2	themselv -2	themselves -2	thursday -1
bypas	 2
bypassed	 2
c	 -2
cable	 -1
cache	 -6
cached	 -1
cal	 1	it 2	that 2	the 1e7
calendar	 -2
call	 -1b4d-3	. -2	and 2	for 3	it 2	on -2
called	 3e4	it 2	the 1
calling	 -1
calls	it 3
came	 -2e-3	down 2	in 2	up -2
campaign	 2
can	 -5a-1b-5c-6d-3e-2f-4g-5k-3l-1m-3	NAME 2	SOME 2	YOU -2	be -3	do -2	go -2	not 3b-2c2e5f-2g-2i-4j-3n4	only 4	you -2
canary	 -3
cancelled	 -2
candidate	 -2
canonical	 3
captain	 4c7	khuzhin -2
car	 5m8	park -1
card	 -1
cards	 -1
care	 6m9	about 1	to 2
careful	 -4
careless	 2
carer	 2
cares	 2
caring	 3
carri	 -3
carried	 -2
carry	the 2
cas	 -2
case	 d5	, -1	. -1	of 3
cases	 -2
cat	 2
catch	 -2
category	 -2
caterer	 3
caught	 -1
caus	 -4d-2e-4m-2n-3	. -1	thi -2
cause	 1c-4d9n-4	$ -2	, -1	a 2	as 2	of 1
caused	 -2	this -2
causes	 -2
cavalier	 3
cdpr	 2
cell	 2
cent	 2
centre	 5l6
certain	 3
certainly	 -2
certificate	 -2	. -2
chain	of 1
chair	 h4
chance	 -2
chang	 -5b-2c-4d-2e-4g-3i-2j-3l2m-2n-6	, -2	. 1	be -1	the 3
change	 -6a-3b2c-5e-3f-2g-3h-3i-2l-3m-3n-2	, -2	. 1	and 2	be 1	in -2	the -2
changed	the 2
changes	 -4c-4m-3n-4
character	 -2
charg	 3
charge	 5	of 2
chargehand	 4
charm	 3
chart	 -1
chat	 3	. 2
check	 -3a3c-5f4h-3i-2j-2l-3n-5	, 2	. -1	that -2	the 2
checklist	 -1
checks	 1
cheer	 3
cheers	 3
chief	 3	PERSON -2
child	 1
chmod	 2
choice	 1
choose	 -2
chose	 1	to 2
christmas	 4
ci	 -3
circular	 2
city	 5
ck	 2
claim	 2
claims	 2
class	 2
classic	 4
clean	 2	up 3
cleaning	 2
cleanup	 2
clear	 2b5
clearly	 4	do 2
clerk	 2
clever	 2
cli	 -1
clicked	 -2
clients	 2
climb	 -2
clinic	 2
clock	 -2
clone	 -1
clos	 -1b-3n-3	the 1
close	to 1
closed	 1m3
closes	 -3
closing	 2
club	 7	. 2
cluster	 -2
co-op	 4
coach	 2
coat	 -1
code	 3a-4c2i2m3n4	. -2	is -1
coffee	 -3	, -2
collapse	 -1
colleague	 -4
colleagues	 1
collision	 2
colm	 -2
colour	 1	. 2
com	 c-3	. 2	up -1
come	 1a-3b-2f-2k4n2	. -2	about -2	back -1	down 3	from -1	in 1	out 2	to -2
comes	 -2
coming	 3
command	 1c4
commander	 2
commands	 -2
commend	 -2
comment	 1n4	on -3
comments	 3
commissioner	 3
commit	 1b-3c4	, 1	. -2	is 2
commits	 1
committee	 2
common	 1
communicate	 1
companies	 1
company	 3h3j3n4
compar	 -2
compares	 -2
competence	 2
compil	 1
compiler	 2
complacent	 3
complain	 3
complaint	 -1
complet	 2
complete	 1
completely	 -3
comput	 2
computing	 2
concern	 7c4f5	. 2
concerned	 5f6
conclude	 2
conclusion	 3
conclusions	 2
condition	 -1
conditions	 -2
confidence	 -4
configuration	 -4
confirm	 -4	that -2
confirmed	 -1	that -1
conflict	 -1
confus	 -2
congratulation	 2
congratulations	 2
connect	 -2
connection	 -5	pool -2
connections	 -1
consensu	 2
consensus	 2
consider	 1
considered	 -2
consistent	 -1
console	 -1
constructive	 2
consultants	 1
contact	 -3
content	 -1
contest	 -2
continu	 2
contract	 1j5
contractor	 4c5
contribut	 -1	to -1
contributing	 -1	to -1
contributions	 -2
contributor	 -2
contributors	 1
control	 2d3	room 2
controllers	 1
controls	 -3
conversation	 3
convict	 2
convicted	 2
cook	 2
cool	 -1
copi	 -1
copies	 -1
copy	 -3	of -2
corner	 1
correct	 -2	. -3
cost	 -1n-5	. -1	the 2
costs	 -2
could	 -3a-3b8c-4d-5e-3g-4h-4i-2j-5k-4l-2n-3	YOU -2	at 3	be -3	have 4b11c-3	not -2b-5e4	you -2
council	 1
councillor	 4
counsel	 2
count	 g4	a -1	to 2
counted	 -1
counts	 -2
county	 2
course	 1m5	, 2
courtesy	 2
cover	 -4	the -2
coverage	 -1
covered	 -1
covers	 -2
cowardly	 3
cpu	 -1	pressure -1
crash	 2c6
crashed	 -1
create	 -3
credit	 3	card 2
crew	 3g5
criminal	 2
critical	 1
cross	 -2
culture	 -2
curator	 2
current	 -1
customer	 1e-3
cut	 -1	. -2	the 1
cycle	 -2
damag	 -2
damaged	 -1
damn	 2
dana	 -6
dark	 -3	, -3
dart	 -1
dashboard	 -2
dat	 -2
data	 c5j-3	be -2	centre 2	is -2
database	 -4c-4n-6	PERSON 2
date	 -2	, -1	. -2
dates	 -2
day	 -2b2c-4e-3f-2h-3k-2n-1	, -1	a -1	one 2
days	 -2g-3l-3
deadline	 -1
deal	 1
dear	 3
death	 1
deaths	 2
debate	 -2
decent	 3
decid	 -1	to -1
decide	 -2
decided	 -1	to -2
decision	 -2g-3j-3l5n-4	, 2	. -4	be 3	to -1
decisions	 -1
declar	 3
declaring	 3
dedicat	 -2
dedicated	 -2
default	 -2	. -2
defender	 -2
defin	 -2
delet	. -2	a 3
delete	 -1	the 2
deleted	 -1c4	the 1
deleting	 2
deliberate	 4
deliver	 1
demot	 3
demoted	 2
dennis	 3
department	 5e5
depend	 -3	on -3
depends	 -1	on -1
deploy	 -1	the -1
deployment	 -1
deputy	 3
design	 -2
desk	 4e3h5	. -2	that 2
desktop	 -1
despite	 1
destroy	 2
detail	 1	. 2
details	 -2
detect	 -3
detected	 -1
detection	 -3
dev	 1
developers	 4
development	 -1
device	 -3
did	 a2b3d4e-5f-6g2h-2j-5k-1m-2n-3	it -1	not -1b5e-3f-3i-2n-4	somebody -2	what -2	you 1
died	 1
diff	 1
differ	 -2
difference	 -2	between -2
different	 -3
differently	 -1
dig	 -2
direct	 4
directly	 -1
director	 7h5j6m5
directors	 1
disaster	 1
disciplin	 -3
disciplinary	 3
discipline	 2
disciplined	 -2
disconnect	 1
discovered	 -1
discus	 -2
discussed	 -1
discussion	 -1
disk	 -3
dismis	 3
dismissed	 4
dispatcher	 2
dispatchers	 2
display	 -2
dn	 -1
dns	 -1
do	 1a-1c-1d-2e-2f-2g-2h-1j-2k-4l1m-1n-3	, -1	. -4j-3l3	I 1	NAME 1	SOME -2	YOU a3c-3g-3	a 2	anyone 1	anyth -3	be 3	in 1	it 2m3n3	not -3a-4c2d-4f1g-3h-2j1k-1m4n-5	one 3	so -2	that -2	the 3c4h4m4	they 2	thi 1	we -1	when -2	with -3	wrong -2	you -1
doc	 -2
dock	 2
docs	 -2
document	 -3
documentation	 1
doer >	# -1j-3	I n-3	NAME 2c4f-3g3i-2j2k-3l-4m1n2	PERSON a3e3f-4i2j-3k-2	THEIR -2	THEY 2	WHO -1b-3c3g-3i4k-4l3	YOUR 2	a c-4d-3e4g3i3j2l-2m-3	about -2	access -2	acknowledg -2	ad -2	add -1	all 3	already -2	alway 2	and 1b-2c2e-2g2j3k-2m2n4	angry -2	answer -1	ask -5a-5c-4j-4l-2	at d3	away -2	back 2	before 2	begin -1	behind 3	believe 2	break 2	bring -2	but 1	by -2	car 2	care 1	careless -2	choose -2	clos -3	com -2	come -2	complain 2	concern 1	confirm -1	count -1	cut 2	decid 1	delet 2	deploy 2	dismis 2	drop 1	else 2	error 2d5	ever -1	every 1	expect -1	experienc -2	explain -2	fail 5b7	far 3	feel -3	find 1h4	follow -2	for -4e-4	forget -3	get 3i3n4	give 3	go 2j5	hand 1	hear -4	hop 2	ignor 2	in 2a4c2i3n-4	includ -2	involv 2	it 2	keep 2	know 1b-4m6	lack -2	last -2	laugh -1	leave 3c4	let 4	lik 2	like -3g3	lock 3	look c-4	lose -2	make 1c4n-4	me -2	mean 2	meet -1	merg 2	mistake 4	mov 1	ne -4	new 2	night 2	no 6c4e4h4	noth -4	notic -2	of 1c3k3	offer 1	on -2a2b-2f-3i4	or -3	out -1	over -3	pay 2	plan -3	post 1	pres -1	project 1	push 3	put 1	rather 1	remember -2	remov -2	report -3	restor -2	right -4	run 2	say e-2f3j3l4n-3	see -2e4	seem 2	send 3	set 3	ship 2	show 3	sign 1	since -1	slow 2	sooner 3	spend 2	stand -1	start -2	stat -2	stop -1	sure 2	take -1f4j-3	tel -2	tell -1	test 1	that 1h3l3	the c-2d2e-2g2h3j4l3m-4n-3	there -1	thi 2	time -2	to a2d-2j2l-4n3	too 2	touch -2	try 3	typ 1	until 1	us -1	use -2	wait -1	walk 2	want -1m4	warn 1	wav 1	what -1	when 2	with 3b-3e4i6j4	without -1	work -5	writ -2	write -1	wrong -2
doer	can -1e-2g-3k-2l-3n-2	could c-2e-3g-3l-4	may -1	might 2	must 1	should 2b8	will 2e2h4n-2	would c-4d-2e-2g-2i2j5m4
doer not >	ask 2	bother 2	care 2	get 2	know -5	look 3	notice 2	see -1	very 2
does	 -4b-4d-2g-3h2i-3l-4m-2n-3	not -1b-2c2f-2j-2	the -2
doing	 5a5h3l5m3
done	 1f3m-3	it 2
door	 d-3j5	. 2
dot	 -2
down	 1a-3d7l5n-4	. -1	and -2	from 2	the 2	to 8d11e6l7
download	 -2
downtime	 -2	. -2
draft	 -2
drafted	 -2
drain	 -2
drama	 2
drawer	 2
drew	 2
drill	 1
drive	 -1
driver	 d5
drivers	 -3
drop	 -1	. -1	the 1
dropped	 -1	the 1
due	 -1c-3n-3	. -1	to c-4
dumb	 3
duplicate	 -1
dur	 d4e-3	a 1
during	 d4e-3	a 1
duti	 2
duties	 2
e	 -1
each	 -8a-2b-4c-3d-4e-5h-3k-3l-4m-4n-3	of -1	time 2
earlier	 1	. -1
early	 -5	. -1
easter	 3
easy	 -5	to -2
edge	 -1
edit	. -2
eelco	 3
effect	 1	. 2
effective	 2
effort	 3	. 3
either	 1
eleven	 d-3e-4
else	 1m5n-3	. 1
emergency	 -4
empty	. -1
encourag	a -2
encourages	 -2	a -2
end	 -6a-3b-3c-3e-4n-6	. -1	up -4	with -1
ended	 -2	up -2
ends	 -3	with -1
engine	 -1
engineer	 -3b-3e-3l-4
engineers	 -2
enough	 2e5	. -1	to 2
ensure	 -1	that -1
entered	 1
entire	 1
entirely	 2
entitl	 2
entitled	 2
entri	 -2
entries	 -2
entry	 -3
environment	 -2
equifax	 2
error	 -1b-4c-6d10e-5f-3h-2j-4l-4m-4n-4	. 1	be -1	by 1	is -2	on 2
errors	 -1
escalate	 2
especially	 4	when 2
establish	 1	WHO 2
established	 2
estimate	 -2
etcd	 -2
evasive	 2
even	 3a6d-3e3g-2l-4	. -2	if -4	the -2	though 2	when -2
evening	 -2
event	. -2
ever	 5c4	be -2	since 3
every	 -3d-4f-4h-4j-4k-2n-4	NAME -1	one 1	single 3
everybody	 -2e-3
everyone	 2f4	on -2
everyth	 -1l3
everything	 -1l3
evidence	 1
evidently	 4
exactly	 4	be 3
example	 1	, -2	of 2
exchange	 -2
excus	 2
excuse	 2	for 2
excuses	 2
execut	 -2
executed	 -2
execution	 -2
executive	 1
exist	 -2	. -2
existed	 -2
existing	 2
expect	 3e3	to -1
expected	 -1
experienc	 -2
experience	 -1
experienced	 -2
expert	 3
experts	 3
expir	 -2
expire	 -2
expired	 -1
explain	 1a4	. -2	to 2	why 2
explaining	 3
explains	 -1
explicitly	 1
external	 -1
ey	. -2
eye	 2
f	 2	ck 2
fac	 2
face	 1
fact	 -1	that 2
factor	 -2
factors	 -2
fail	 -3b3e-5g-3i-2m-3n-5	. -4	to 4b8c3
failed	 -1b7n-3	to 3b8
failing	 1
fails	 -3
failur	 -2
failure	 -1b11m-3n-4	. -2	in -2	to 6b14d7
failures	 -2
fair	 -3
fall	 1
falls	 -1
famili	 2
families	 2
family	 -2
far	 n-4	. -2	a -2	as -2
fast	 -1
faster	 -2
fault	 -1e-5l6	. 4
fe	 -3
fear	 -3
featur	 1
feature	 1	, 2	flag -2	flags -2
features	 1
feeble	 2
feed	 -1
feedback	 -2
feel	 -3m5	that 4
feeling	 2	that 2
feet	 3
fellow	 3
femi	 -8c-4
ferdi	 3
fetch	 -3
fetched	 -1
few	 -3
fewer	 -2
field	 1d5	. 3
fifteen	 -1
fifth	 2
figure	 -3	out -3
fil	 1i3	. -2
file	 -2l-3m-2	, -2	. 1	that -2
files	 -2
fill	 -2
filter	 -2
fin	 2
final	warning 2
finally	 2
finance	 1
find	 -1a-4c-3e2f-3j-2m-3	. -3	a 2	be 3	in -1	it 2	that 1	the -2
finding	 1
findings	 2
fine	 1	, 1	. -2
finger	 5d9	in 2
fingers	 1
finish	 1
fir	 -2
fired	 -3
firm	 3j6l5
first	 -1a-3b3c-4d-2e-2f4g5h-4l-5m-5n-2	, 1	. -2	and -1	line 2	place 2	the 2	time 2
fish	 4
fitter	 2
fitters	 1
five	 1b5	. -2	PERSON 1	minut 2	minutes 2
fix	 -2b-4c2d-3h-3i-2j-3l-3m2	that -1
fixes	 -1
fixing	 2	the -2
flag	 -2c-4
flags	 -2
flaw	 -2
flight	 -2	PERSON -2
flood	 3
floor	 4	. 2
flutter	 -2	. -2	team 2
focus	 -1	on -2
fold	 1
folder	 -2	. -2
folk	 3
folks	 3f6
follow	 c3e-4m-3	, -3	the 2
followed	 -2
following	 1
foot	 -2
for	 1a-3b-3d-5e-3f-1g-3h-1i-2j2k-3l-2	# 2	$ 2	. -1	MY 3	NAME -1n4	OWNER -2	PERSON -5	THEIR -2	YOU 2	a 1f-2g2j6k2n2	all -2	be 2	eleven -2	five 2	hav -2	having -2	help 2	him 2	it e4	its 1	mak 3	making 3	more -2	nam -2	not 2	now -2	other 2	our 3	ten -2	that 4	the 1b-2d1e-3f3g2h4j2n2	their -2	them 2	thi -1	this -1	those -2	three 1	what 1	whoever -1	you 2
forecast	 -2
foreman	 5
forget	 1a5	the 2	to 1
forgot	to 1
fork	 1
form	 -3l-3	have -1
formal	 2
former	 2
forms	 -1
fortnight	 2
forty	 -3	PERSON -2
forum	 4
forward	 -3	, 3	. -2
forwarding	 -2
found	 -1e-3	a 3	it 2	out -2	the -2
foundation	 2
founder	 1
four	 -1b-2d3g5h-2	. 1	minut -1	minutes -1	tim 2	times 2
fourth	 2	floor 2
frankly	 6	, 2
freeze	 1
fresh	 2
friday	 c-3n-3	and 2
friend	 -1
from	 1a-4b-1c-2d-5g-2h5j2k-5l-4m-2n-1	# -2	. 2	MY -4	NAME -1	PERSON 4	YOUR -1	a 1i4	before -2	happen -1	happening -1	here 2	monday -2	my -3	now 1	outside 4	that 2	the -1a-3b2c2d-2e-2f-4k-2l5	two -3	your -1
front	 -1	of -3	page 2
frustrat	 -2
fuel	 2
full	stop 2
fun	 1
fund	 -2
further	 3j5	notice 2
future	 3f8	, 2	. 2
g	 -1
ga	 2
gap	 -2	in -2
garden	 4
gas	 2
gat	 -3
gate	 1
gates	 -3
gateway	 -2
gather	 2
gave	 2	a 2	up -2
general	 -1
generat	 -1
generation	 1
genius	 3
get	 -1a-3b-1c-5g-2i7j-1k-3l-4m4	. -1	a -4	an 2	it 2	that 2	the 2	to -2
gets	 -2c-4m4	a 1	you -2
ghost	 -2
github	 -2
giv	 1
give	 -2a-3b-2h5n-2	it -2	the 2	u 1	up -2
given	 g3h6	to 2
giving	 1
glance	 3	at 3
glass	 -3
glasses	 -2
go	 2a-2b-2c3d-2i1j2l-3	a 2	ahead 2	and 1	away 2	back -1	from -2	in 2	into -2	out -1	to 1a3b-3e3i3	up -2	wrong -5
goes	 -1	back 1	to 1
going	to -1
gone	 2
good	 f5g-3h3l-4m-2	, 1	. -1	PERSON -3	at 2	one 2
google	 -1
got	 2j3	it 3	the 2
graph	 -1
grasp	 2
great	 3
green	 1	. -3
grey	 -3
gross	 3
group	 3c4h8n-4	. -2
groups	 -2
grow	 5
grown	 1
grown-up	 3
guard	 1	. 2
guardrail	 -2
guardrails	 -1
guess	 3m5
guide	 -1
guilty	 -2
guy	 -1
guys	 5
had	 a-1c3e-2f-3h-4i-1j-5l5m-3	a 2f4n5	been -6b-6c-4g3	done -2	four -2	gone -1	it 2	no -3	not 1	taken -2	the 6b7	to 1
half	 2c4e6j-3	of -2	past -2	the 4
half-bak	 3
half-baked	 3
hall	 2
halt	 -1
halv	 -2
ham	 -1
hand	 2b-3c-3d3e3f-2h6i6n-4	, -2	. -3	of 2
handful	 2	of 2
handing	 2
handl	 1
handled	 -1
handling	 3
hands	 2
hang	 1
happen	 -3e-4k-2m-4	. 2	to -1
happening	 -2
happens	 -1	to -2
happy	 -1
harbour	 3
hard	 3	to 1
harder	. 2
harm	 -1
harvest	 3
has	 -1a-2b-9c2d-5g2h7i-2j2k-3l-3m-3	been 4e4f4h7k3	brought -2	given 2	had 2	her -1	no 1	not -2	put -3	run 2	since 2	stopped 1	the -2	this 2	to -1
hash	 -2
hav	 -1
have	 -1a-4b7c-3d-5e-3f-4g-1h-1i-1j-2k-4l-3m-5n-3	. -1	HIS 1	I 2	MY 3	YOU -1	a -3b-2f2h-2j-2m-3	access -2	already 2	an -1	any -2	ask 1b5	asked 4	be 2a-1c-2d-2f3h3j2k2l-3n-2	been 3b7c3h-2i2m-2n-3	break -2	bring -3	checked 2	cost -3	decid 2	done 1	dropped 2	ever -1	find 1	four -2	get 3	give 3	go -1	gone 1	had 2	happen 2	happened 2	have 4	hear -1	heard -2	in -1	it 1	just -2	keep -1	known -2	lost -2	make 1	never -1	no -2m3	not c4h-3j-2	notic 1	noticed 1	one 1	only 1	pick 2	pul 2	pulled 2	push -2	put 1	run 3	said 2	sav 2	saved 2	see n6	seen 4n6	send 3	shown -2	since 2	spend 1	stop 1	take -1	tell 1	the g-3h-3	there 2	thi 3	to -1a3b-4c-3g3h-2j3m3	told 3	two -1	you -2
having	 -1
he	 5b-2c4d-2e2g1h2i1k-1l-1m4	did -1	had 1	has -2	is 2	knew 3	says -1	was 1m5	would 1	wrote -2
head	 5e5j6	of 2	office 2
header	 2
headers	 2
heads	 4j6
health	 -3
hear	 -4c-5e-4f-2	about -2	blame -1	it -2	that 1
heard	 1	of 2
heart	 2
heavy	 -2
heck	 2
helen	 -6
helicopter	 -2
hell	 2
help	 -5b-3j-3m-3	. -1
helped	 -1
helping	 2
hence	 2	the 1
her	 -2d-3e-3f-2h3i-2k-2m-2n-3	own 2
here	 -1d-2h-3n-3	, -3	. -1	NAME -2	before 2	is -2	on 3
hey	 2
hidden	 1
hide	the -2
hiding	 1
high	 -3
highly	 2
him	 5c-2d-4e6h5i4j8l2m2	, 3	to 2
hindsight	 3	, 3
hired	 1
his	 5b-2c3d2e3f-2j6k-2n5	own 1
history	 2g6	of 1
hit	 3
hixie	 -2
hobby	 2
hold	 -3d-3e-3h-2i3n-3	the 2
holding	 1
holds	 -2	the -1
homework	 2
honest	 1
honestly	 1
hook	 -3
hop	 5m11	I 2
hope	 2
hoped	 2
hopeless	 4
hoping	 2
horrible	 -2
hospital	 1
host	 3l5	PERSON 1
hostile	 4
hosting	 1
hosts	 -3
hour	 -4b-3c-2d-2e-5h-2i-2k-2n-4	, -4	. -3c-3	in -1	of 3	to 1
hours	 -3b-3e-3j-2
house	 -2
how	 1a4c-5d-4e2g-4h-4j-4k-5l-3m-2n1	I -1	did -1	do 1a4	does 4	it -3	many -1	much -2	the -3	to -2
however	 -2	, -3
huge	 1
human	 -3c-4d4e-4
hundr	PERSON 3
hundred	people 2
hunt	 -1
hurry	 1
hurt	 1
hurts	 2
i	 1a-2b-3c-2d-5e1f-3g-2i-1k-2m2n-2	am f-3j2l-3n5	asked 2	can 1	did -4	do 2	expect 3	find 4	forgot -2	gather 2	gave -1	get 2	got -2	have b-3e3h4k3m3n-3	hope -1	just -1	know -1	like 3	may -2	mean 3	sent -2	think 1	thought -1	trust 2	want 3	was -1e3	went -2	would -3b-4c-3d3f4g3k3m-4	wrote -3
idea	 2	of 2
identified	 -1
identify	 -1
idiot	 2
if	 d-3e-3f-4g-2h-2i-2j3k-2l5m-4n-1	I -1	MY -2	SOME -2	YOU -1	YOUR -2	i -3	it 1	not 2	somebody -2	that 2	the 3	we 2	you -1	your -2
ignored	 1
ignores	 -2
immediate	 2	effect 3
impact	 -2	. -1
implement	 -2
import	 1
importance	 2	of 2
important	 2
impression	 2
improve	 -1
improvement	 -2
in	 1b-1c-3d-1e-1h-4i-1j-3k-4l-3m-1n-3	# 2c3g7	. -1	HIS -1	MY -1e3	NAME -2b-2g4h-3j-3n-3	THEIR 1	YOUR -4	a -1a3e2h-2m-5n4	and 3	another -3	charge 4	front -3	future 1	hindsight 4	his -1	it -1	january 2	june 1	march 1	may 2	month -1	my 2	nine 2	one -4	other 1	our -2	private -2	question 1	that 3	the -2a-4b2c-3d4e-1f3g-5h5i-3j1k-1l-2m-2	three -1	time -1	two -1	week 5	which -2	with 3	writ 3	writing 3	your -4
inattention	 3d9	. 3
incident	 -8b-3c-3e-5f-2h-3j-4l-3m-3n-4	, -2	be 1	was 2
incidents	 -3
includ	 -1	. -2
included	 -1
incom	 2
incoming	 2
inconsistency	 -1
increased	 -1
inde	 -1
indeed	 -1
independent	 -2
index	 -2
indicator	 -3
individual	 -3
individuals	 -1
ines	 2
inform	 -1
information	 -1
informed	 -2
infrastructure	. -2	be 3
ingo	 6
ingrid	 -2
initial	 -3
input	 -2
inquiry	 2
inside	 -1
insider	 2
insist	 4
inspect	 -2
install	 -1	. -1
installer	 2
instead	 1c4	, -2	of 2
instruction	 3
instrument	 2
insurer	 3
intend	to -1
intended	to -1
intention	 3
intentional	 -1
intentionally	 3
interest	 1m5	in 2
interesting	 -2
interface	 -2
intern	 2
internal	 -2
internet	 -1
interview	 i9
interviewed	 -2
interviews	 2
into	 c5d2e-4i-2j-4l-2	NAME 2	a -1	the 1
introduc	 -2
introduced	 -1
investigat	 -2
investigating	 -2
investigator	 2
investigators	 2
invit	 1
invite	 -2
inviting	 2
invoice	 2
involv	 3	in 2
involved	 2	in 2
inê	 -2
inês	 -3
ip	 -1
is	 -2a-2b-5c-1d-4e2f-2g-1h-2i-1j-4k-1l-1m-1n-1	a a-2e3f2g2h-2i-2l3n-3	about -2	all 1	always 4	an 3	beyond 2	closed 2	easy -2	fine -3	gone 1	how 2	important -2	in 1b4f4	just 3	looking -1	more 3	no -1	not -2b-3g2i-2n3	nothing -2	now 2	on l3	out -1	plain 3	possible -2	red -2	running -2	still -3	that 2c4	the 2b-3e3g4l3	there -2	to -4	true -2	up -2	usually -2	what 2i5	worse 2	you 2	your 2
island	 2
issu	 -2b-4d-3	. -2
issue	 -3b-3d-3	, -2	. 2	be -1
issues	 -4
it	 a-3b1e-3f-3g-2h-7i-5j-3k-4m1n-2	$ 4	, -1b2e-4f-2m-3n3	. -3c-3d1e-2f-2g-3h-2i-1k-4l-3n1	NAME 1	PERSON -2	a 2d4f6n5	again 2	all 1	already -2	also -2	and -2	be 2c5d2e-2f2g4h-2j-1k2l5n-3	began 2	begin 3	can -2	could -2	did -2	do -1c-4	does 1	first 2	from -2	goes -1	had -2	happen -4	happened -2	have -2	in -1j4	into 2	is -1a-1d-1e3f2g3h-2k-2l3m-2	just -2	know -1	look 2	looks 3	may -2	might 2	need -1	needs -2	not 2	now -2	only -2	out -2	own -1	read -1	right -2	show 2	tak 2	take -2	takes 2	the 2	to 2	too -2	took -2	twice -3	up 4l5	wants -1	was 2b-2c4d4e-3f-3k4l2n-5	went 1	when 2	will -1	with 2	would -1	wrong 1
item	 -3
items	 -2
its	 2b-3c3d-2e4j2l3n-2	author -1
itself	 -2	. -2
january	 2
job	 -3	. 3	be -2
jobs	 -2
joined	 -1
joke	 -2
joão	 -6
judge	 -2
judgement	 2
july	 -2
jun	 3
june	 1
junior	 2
jury	 2
just	 2e3i-3m4n2
keen	 2
keep	 -1a-2c2d-4e-4h-4i-2l-2	HIS -2	a -2	it 2	on 3	the -3c-4
keeper	 2
keeping	 3
keeps	 -2	the -1
kept	 -3
kernel	 1
key	 -2k-3m-3	. -2	to 2
keys	 -1
khuzhin	 -2
kick	 2
kids	 -2
kil	 1
kill	 1
killed	 1
kind	 1	. 3	of 2n5	word -2
kindly	 4f10
kindness	 -2
knew	 e-4m6
knight	 3
know	 a-3b2c-2d-4f-4g-4h-4i-2j-3k3l-4n4	, -1	. -2	about -1	and -1	be -3	better 3	it 1	that -1	the -2	to 2	what 3	which 2	who 1	why -2
knowing	 -1
knowingly	 -3
knowledge	 -4	, -2
known	 -1c6
knows	 1n4	the -2	what 3
krzyzacy	 -1
kubernet	 -1
kubernetes	 -1
kwame	 -10c-3m-3	has -2
label	 -3
labels	 2
lack	 2e5	of 3
lacks	 2
lad	 3
ladder	 -2
lads	 2
lamp	 -2	be -2
land	 1
landing	 1
lapse	 4
laptop	 -1	. -2
large	 -3
larger	 -3
larry	 2
lasher	 2
last	 a-2f-3g4l-3m-2	. -1	NAME 1	year 1
late	 2	. 1
latency	 -2
later	 g4	. -2
laugh	 -5
lawyer	 2
lay	 3l6	the 2
lazy	 5e11
lead	 -5	to -2
leader	 -4
leadership	 2
leading	 -2	to -1
leads	 -2
leak	 3	$ 2
leaked	 1
lean	 1
leap	 -1
learn	 f4l-3n3	. 1	from -2	that 2	to 3
learned	 -2
learning	 -2
least	 4b4n5	a 2
leav	 -3
leave	 -1a2c2e-2j-2n-2	, -2	a -1	it 2	out -2	the 1	to -1
leaves	 -3	the -1
leaving	 1	the 2
led	 1	to 1
ledger	 -3	platform -2
left	 3c6e-2f-2j-2n-2	the 4	to -3
legacy	 -1
legal	 2
leila	 -7
length	 -2
less	 -2	than 2
lesson	 -1f7	. -2
lessons	 -1
let	 5f5h-2i5l4m-2	YOU -2	a 1	it 3	me -2	the 1	us f5
lets	 -4
letter	 2b4j4	. -1
letting	 3
levels	 -1
li	 -1	with 2
library	 1
licence	 3
licensee	 3
lies	with 2
life	 1
lift	 1
light	 -1
like	 3a-2c-2d-3e3f-2h-2i-2j-2k2n7	. -3	NAME 2	YOU 2	an -2	that 1	thi -2	this -2	you 2
likely	 -5
limit	 -3
limits	 -3
lin	 -4	. 1
lindqvist	 2
line	 1c-2d5j-4n-3	. -1	be 1	in -2
lines	 -4
linter	 -2
linux	 4
list	 a-3b3c-3j3m-3	, -1	. -1	be 2	of -2
listen	 -2
lit	 -2
literally	 2
little	 2f6
live	 1
load	 e-3	, -2	balancer -2	the 3
loaded	 3	the 3
loading	 -2
local	 -2
lock	 -1c5	file -2	the 3
locked	 -3
locking	 2
log	 -2e-3	. -1	and 2	in -1
logged	 2
logs	 -3
lol	 2
long	 -2a-1b-2c-1e-3f-3g-1i-1j-4k-2m-2n-1	. 2	a -1	as -1	time -1
longer	 h7
look	 b2c-4d-1e-2g-5h-3j-2k-3m5n-2	, -1	at 1a5b3	bad 4	for 1j4	into -2	like -2	out 3
looked	 -4	at 2	like -1
looking	 -1	at -3	for 1
looks	 -2
loop	 -1
los	 2
lose	 1b-2c3e-3f-2h3j3	THEIR -1	a 1	their -2
loses	 2
loss	of 1
lost	 2c3
lot	 2	of -3
lots	 -1	of -3
lotte	 2
loud	 -2
love	 5	to 3
lovely	 1
lunch	 3c5	, 2
lwazi	 3
machine	 -3	, -2
made	 -1c2f-2j-2n-2	a -2	the -2
magnet	 -2
magnus	 4
mail	 -1g3h3j-3	list 2
mailed	 1
mailing	list 1
main	 -4
maintain	 3
maintainers	 -1
maintenance	 2c6
major	 -2
mak	 -1f-3g4	me -2
make	 -3a-2b-3c-2d-2h-2i-3k-3l-3	YOU 3	an 4	it -1	mistak -2	mistakes -2	the -3	thi -1	up 1
maker	 7l8
makes	 -2g4	me -2
making	 1
maliciou	 -2
malicious	 -2
man	 5a5i4l5n5
manag	 1
manage	 3
managed	 -2
management	 4m5
manager	 3h3j4	had 2
managers	 1
managing	 2
manifest	 -2
manual	 -2
manually	 -2
many	 -1e-3	. -1	PERSON 2	of -2	tim 2	times 2
march	 g4
marcu	 -4
marcus	 -6
margin	 -1
mark	 -2c-4	! 6c3f7m-4n8	" 5a5b2c5d5e7f2g-2h1i-2j-2k4l-1m-3n7	( a-3f-3i-3j-3k-2l-2m-4n-4	... 5n6	: 2a-4b-4c3d5e-5f2g-4i-3j-5k-3l-1m-2n-3	? 2a13b-9c-12d-7e-7f-6g-3h-8i-3j-8k6l-7m-6n-2	@ 9a4c11f4	CAPITALS -1b-3d4e-4g-2h-3i-2	“ -11a-2b-4c-2d-4e-4f-3g-3h-3j-4l-5m-4n-3	… 1
market	 2
marketing	 3
marshal	 2
master	 3
masterclass	 2	in 2
match	 -2
mate	 2
matter	, 2	of 2
may	 -3b-4e-2j6k-2l-2m-4n-2	. 3	I 2	i 2
maybe	 4f6i5n5
me	 2c2e2f-5h2i-3j3n2	, 1	. -4	about -2	what -2
mean	 -4c-6l-4	that -4	to 1
means	 -1	that -1
meant	 -1	to 1
measur	 1
measure	 -2
meet	 e3
meeting	 -1
mei	 -8
member	 -2
members	 -5
memory	 -1
men	 4
mention	 -1
mentioned	 -2	that -2
merchant	 -2
merchants	 -2
merg	 2c4	. -2	the 3
merge	 -1	. -1
merged	 3
merges	 -2
merging	 1
mess	 4l5
messag	 -1	in 2
message	 -2
messages	 -1	in 2
messed	 -1
meters	 2
metr	 -2
metres	 -2
mezo	 -2
microsoft	 7
middling	 -3a-10b-10c-8d-8e-7f-8g-9h-9i-9j-7k-9l-8m-8n-7
midnight	 -1
might	 b7c-4f3	be -3	have 1b9
migrate	 2
migration	 -2	. -1
million	 3
mind	 4f4j5	, -2
mine	 -2
minister	 4
ministry	 3
minor	 1
minut	 -2d-3e-3j-4n-4	, -1	. -3	and -2
minute	. -2
minutes	 -3d-3e-3j-4n-2	and -2
mirror	 3
mis	 b3	. -1
misconfigur	 -2
misconfiguration	 -1
misconfigured	 -2
misjudg	 4	the 4
misjudged	 3
mislaid	 2
misread	 -2
miss	. -1	the -2
missed	 2
misses	 -2
missing	 -1
mistak	 -4	, -2	that 2
mistake	 -3d6j-3
mistakes	 -4	that 2
mix	 2
mod	 2
model	 -2
module	 -2
moment	 -1	to 2
monday	 -1	the -2
money	 1
monitor	 1
monitoring	 -2
month	 1i-2j7n-2	# -2	, -2	. -3	ago -1	and 2
months	 3	and 3
more	 a-2b-3c-5e-4f9g2k-2l-4n-2	, -2	PERSON -2	or -2	than 2	time 2
morn	 -2n-3	. -1
morning	 -1
most	 -4b-3j-3	. -2	of 2
mother	 -1
mov	 -2b-3e-3h3j-3n-3	. 3	the 2
move	 -2
moved	the 2	to 1
moves	 -2	to -2
mr	 3c5	NAME 2
ms	 -1
much	a 2	as 2	for -2
must	 3h4n4
my	 1b-3c2d-3f-5i-3k2l-2	fault -2	mind -2	report 2
myself	 -3
nam	 -1c3n3	. 1	on -1
name	 -4b-3c-4e-3g3	, -2	of 2	on 2
named	 -2
names	 2	on -2
naming	 -1
nature	 -2
ne	 1b-3f4i3	a -3	to 3f6
near	 i5	a 2	miss -1	the 2
need	 -1a-2c-2d-3f2g-2l-3m-2	. -1	a -3	to 2f6j4
needed	 -1b7
needs	 -2	to -1
neglect	 6b8	to 2
neglected	 3b9	to 2
negligence	 -2
neighbour	 -1
neither	 -2
net	 -1
network	 -1h4	. -2
never	 4b9c4d-2f-2g-4h-4i2k-2m3	be 1	have 1	made -2	make -2	see 2	seen 2
new	 -2d-3f-2g-2h-2i-2j-5k-3n-2	PERSON 1	one -1
newcomers	 -1
news	 -1
newsletter	 2
next	 c-3e-3f7g-2j4k-3l-3m-5	. -3	one 3	time 7f8	to -1
nice	 5n9
night	 g-3l-2	, -3	. -1	PERSON 2	in -2	shift 3
nine	 -1c2e-4g-2n-3
ninety	 2
no	 -1a-1c-3d-7f-6g-3i-2j-1k-5l-3m3n-4	NAME -2	PERSON -4	idea -2	longer 2h8	matter -2	more 3	one -1m6	people -6a-13b-11c-11d-9e-8f-9g-12h-11i-12j-10k-10l-9m-9n-6	single -2
nobody	 3a2b2e2f-4h-3j-4k-3m2	had -2	has -2	in 2	is -2	on 3	was -2
nod	 -2
node	# 2	12 2
nodes	 -2
noise	 -2
none	 -2	of -4
noon	 -1
nor	 -2
normal	 -3
not	 3a-1b4d-4e3f-2g-2h-3i-5j-2k-4l-1m3n1	, -1	. -5c-3	HIS 3	NAME 1	THEY 2	YOU -3	YOUR 2	a 1c4n4	an -1	ask 2	be -1b-3c-3h6j2n-6	been -2	bother 2	break 4	care 3m8	come 3	do -3	even 2	find -2	get 3	good 2	have 1c5e-3i3n4	help -1	in -2	it 4	keep 3	know -1	let -1	look 2	mean -2	ne 2	notice 2	one 3	our 2	pay -2	prevent -2	read 3	ready 2	really -1	run 2	see -3	take -2	tell 3	the 4e6g5	there -2	they 2	think -1	to 1m5	touch -1	understand 2	want 1	work -2	yet -2	you -2	your 2
note	 -2	, 2
notebook	 -2
noted	 1
notes	 -4
noth	 -1a-2f-2j-4	. -1	about -2	have 2	say 2	to -2
nothing	 a-2i-2j-4	about -2	has 2	says 2	to -2
notic	 -3	. -1
notice	 3b4j5	. 1
noticed	 -4
notifi	 -3
notification	 -2
notified	 -2
now	 1a-3b-3c2d-3e-8g7h6i3l-3	, -2	. -1f5	YOU 3	and -2	every 2	on 1	the 3	thi 2	this 2	we 2	you 3
npm	 -1
number	 -1c-5d6e-2f-3j-3	, -1	. -1	of -2
objection	 2
obviou	 2
obvious	 2
obviously	 2
occasion	 3
occasions	 2
occur	 -1	to 2
october	 -2
odd	 1
of	 2a-3b-3e4f-4g-2h-2i-1j-1k-1l-3m-1n1	# -1e-3j4n-3	100 -1	7 -2	ALL 2	MY -3d3	NAME 2c6	PERSON 1d6	SOME 3	YOU 3k5n-4	YOUR -1	a e5f3i2	an -2	answer 3	any -1	course 4	data 2	everyth -2	everything -2	five 1	her -1	his 1	it -4	my -1	our -1	paper -2	someth -1	something -1	ten 3	that -3	the a-1b2c3d1e-3g-2h2i-2k1l1m-1n-3	them -1b3d-2g-2	these -2	thi -1e-4	this -1e-4	u -3m-3	us -3m-3	which 1	work 2	you 3k5n-4	your -1
off	 2a-4c2e-2f-3h7k3l-3n-3	, -4	. -2	and 3	for -2	in 3	the 4h6	to 1
offer	to -2
offered	 -1	to -2
offering	 2
office	 8c4e4g4l4n4
officer	 2
official	 1
officials	 3
offline	 2
offset	 -2
often	 -3
ok	 2	, -2
okay	 2	. -2
old	 -3j-3	PERSON 2	hand 2	hands 2
on	 2c-1d-1e-2f1g-4i-3j-1k-2l-2m-4n-3	. 1d4n-4	HIS -2	MY -2	NAME -2d2e-2f-3i-2k-2	YOU -2	YOUR -2	a 2e-3g3l3n3	call -2	duty 2	his -1	how 1	it 1j3	like -1	monday 1	my -3	our 1	sunday -3	that -1	the -2b5c-1e-3f2h-2i-2j-2k3l-2n-2	them 1	thi -1	this -1	those 3	thursday -3	time -2	two -2	what 2	why -3	you -2	your -3
on-call	 -3	PERSON -3	engineer -2
once	 -1e-4	I -2	more 3
one	 -1b2c-1e-4f-5g-2h-4i-3j-2l-2m-2n-3	, 1	. -2b-3e-4h3j-3	PERSON -1	WHO 1	be -1	for -1	have -1	in -3	more 2	of 2c5d3k7	person -2	th -2	that 1	thing -2	to -2	who 1	would 3
ones	 -4
online	 -1
only	 -1a-4d-4f-2g-4i3j-7k-2m3	PERSON -2	one -1	the -3
open	 -1b2d2e-5g-4i-3l-4m-2	. 2	a -1	the 4b5
open-source	 -2
opened	a -1
opening	the 2
opens	 -2
operating	 1
operational	 1
operative	 2
operator	 1d4e-4
operators	 1
opinion	 3
opportunity	 1
ops	 1
or	 -5a-2c-4e-2f-2g-3h-3i-5j2k-5l-3m-2n-5	a -4	any -2	be -2	do 2	less -2	no 3	not 4	the 1	two 3	was -3
orange	 -2
order	 d-3j3n3	. 1	to 2
ordered	 2
orders	 2
org	 -1
organisation	 -2
organiser	 2
other	 -1b-4d-2e-2i-3j-2k-2m3n-2	. -1	PERSON 2	for 2	have 2	word 2
others	 -2	have 2
otherwise	 2	. -3
ought	 4b10	to 3b6
our	 1a-3b-4d-2e-2f2g-3h-3j-2k-3l8m2n2	team -2
ours	 3
out	 -1a-2e-2f-3g-1i-3j4l-3m2	, -3	. 1e-3m3	at -2	before -2	by 3	in 2	loud -2	of 1	the 2	there -1	to -2	what -1
outag	 -1
outage	 -1	. -3
outages	 -1
outcome	 2	. 2
outfit	 3
outside	PERSON -1	the -2
outsourc	 3
outsourced	 3
over	 1a-2b3e-4f-2h3i-2k-2m2n2	, -2	. -1	a 1	and 2	the -1	there 3	to -1
overnight	 -2
own	 2c2f-3g-3h-3j-6k-2l3m2	. -3	PERSON 2	a 2	the -2
owner	 -5
owners	 2
owns	the -2
p	 -2
pack	 2
packag	 -4
package	 -2
packager	 3
packages	 -2
packet	 -2
pag	 -2	. -2
page	 -4b-3c3e-3f-3h-3j-2k-2l-3n-2	. 1
pager	 -2
pages	 -1
paid	 -1
paint	 1
pair	 1	of 2
panel	. -1
paper	 -3
parcel	 3
parcels	 2
park	 3	. 2
part	 -2a4d5e-3j-3n-3	be -2	is -2	of -3e-4
parti	 -1
particularly	 2
parties	 -1
partition	 -4
partitions	 -2
partner	 1
parts	 1
party	 2
pas	 -1
pass	 2l4
passed	 -2
passengers	 -2
passes	 1
password	 -1
past	 -1	one -2	the 3
paste	 -1
patch	 b5i-2	be 1	was 2
patched	 2
patches	 -2
path	 -3
patient	 -1
pattern	 -3
patterns	 -2
pause	 -1
pay	 4j4	attention 2	for 1
paying	attention 2	for -2
payment	 -2
payroll	 5
pays	 -1
pebkac	 2
pen	 -2
penalty	 1
pend	 3
pending	 3
pension	 2
pensioner	 2
people	 -5b-3c-2f-3g-2h-6i3j-6k-5n-2	do 2	who f3	will -3
per	 1	cent 1
percent	 2
perform	 -1
performance	 4
perhap	 5f5n7
perhaps	 5f5n7
period	 -1
permission	 -2	to -2
permissions	 -1
person	 -8b-3d2e-3f-3h-2l-3n-2	in 1	to 1
personal	 1
personally	 3
personnel	 3
phon	 -1
phone	 1	. 2	call 1
phrase	 -3
pick	 -1	a 2
picked	the -1
pilot	 -3c-6d5
pin	 1
ping	 2
pipe	 -1
pipeline	 -1
plac	 -1
place	 c-4i3
plain	 5d5e7
plainly	 3
plan	 -4	, -2	for -2
planet	 2
planned	 -2
planning	 2
platform	 1	, 2
play	 1
played	 -2
player	 2
playing	 3
playthrough	 -1
please	 2b-4c-3f13g-3j-4	. 4	be 2	do -3	keep -2
plenty	 3	of 3
plug	 1
plugins	 -2
pm	 -3
pod	 -4
pods	 -2
point	 d-2j-3l2	, -1	. -2	at -1	is 2	out 2	where -2
pointed	 1
points	 2
police	 2
policy	 -3
polite	 2
pool	 1
poor	 2
port	 l5
possible	 -5	, 2	. -1	for -2	to -2
post	 h3i5	. -2	office 2
post-mortem	 -2
postgresql	 -2
posthog	 -2
posting	 4
postmortem	 -2
posts	 -1
power	 -2
pr	 -2
practic	 3
practically	 -2
practice	 -2
practices	 3
pray	 2
pres	 2
present	 -2
press	 2
presses	 -2
pressure	 -2
presumably	 2
pretty	 4
prevent	 -4
previou	 -2
previous	 -2
previously	 -1
primary	 -3
print	 -1	the 1
printed	 -1
printer	 2
prior	 1
private	 -2	. -2
privately	 -2
priya	 -3
problem	 -1b-4j-3l4m3n-5	, 2	. -1	and -2	be -2
procedur	 1
procedure	 -1
procedures	 1
process	 -3
product	 l4
production	 -2h4
professionalism	 2
programme	 3
project	 1b-3h5	PERSON -2	be 1
projects	 -1
promis	 1
promised	 1
promote	 -1
prompt	 -4
proper	 4
properly	 3f5	. 1
propos	 -1
prosecutor	 3
proud	 2
prov	 1
provid	 -1
provide	 -1
provider	 -4
prow	 -2
proxy	 -2
prudent	 2
public	 1e-4
publish	 3	it -2
pul	 2
pull	 -1	request -1	requests -1
pulled	 3
punish	 -4
punished	 -2
pupils	 2
pure	 3
purpose	 -1
push	 3b3c5f4h3	, 2
pushed	 -1	the 1
pushing	 2
put	 c-2g-3j2m6	a -3	down 2	in -1	the 3	up 1
pypi	 -2
quality	 2
queries	 -2
question	 -3k3	. -3	be 1
questioned	 2
questions	 -1
queu	 -2
queue	 -1
queued	 -2
quick	 1
quickly	 -3
quiet	 -1
quietly	 1
quillon	 2
quite	 1
quot	 -2
quote	 3
quotes	 -2
r	 -1	, -2
rack	 -2
railway	 3
rais	 2
raise	 3	the 2
raised	 2
ran	 -2	it 2	out -1	the -1
random	 3
rare	 -3
rasengan	 3
rat	 -1
rate	 -4
rather	 1m5	than 1
reach	 -5	the -2
read	 1c-4f4g-4h-2i-2j-5k-2l2m4n4	, 1	. 2	out -2	the 6a3f5
reader	 -2
reading	 2
readme	 1
reads	 -2
real	 i4
realiz	 1
realize	 -1
realized	 2
really	 4b3e3j-3
reason	 1	, 2	. -2	HE e4	HIS 1	I n-4	NAME 3c5d-2e3j2	PERSON 4b2c5d5e-4h-3j-3k-2	SOME 1	THEY -2	YOU 1	be 2	that -2
reasonable	 -4
reboot	the 2
rebuilt	 -2
recall	 2	the 2
receipt	 -2
receiv	 -3	a -2
received	 -3
reception	 2
recognized	 -2
record	 -1	, 1
recover	 -2
recovered	 -2
recovery	 -3	. -2
redi	 -2
redis	 -2
reduc	 2
reduce	 -2
reduced	 2
refactor	 2
reference	 -3
reflect	 2
refresh	 -2
refresher	 3
refund	 -2
refus	to 2
refuse	 -1
regard	 3
regional	 2
registrar	 4
regular	 2
reject	 -2
rejected	 -2
releas	 4c4	on 2	the 3
release	 b4f-3h3j-3m-2n-4	. -1	PERSON 2	be -1	branch 2	not -2	notes -2
released	 1	the 3
releases	 2
reli	 -2	on -2
rely	 -2	on -2
remark	 1	by 3
remember	 -2	the 2
remind	 2f9	of 2
reminded	 1	of 2
remov	 -2
removal	 2
remove	 -2
removed	 -2
renewal	 -3
reopen	 -2
repair	 -3
repaired	 -3
repeat	 2
repeated	 2
replac	 -1
replay	 -1
repli	 3
replica	 -3
replies	 2
reply	 2
repo	 -3	. -2
report	 -5b-4c-6f-4i-3j-4l-3n-4	. 2	a 2	be -1	of -2	on -1	that -3	to 1
reported	 -2	that -2
reporter	 3
reporters	 2
reporting	 -4
reports	 2
repositori	 -2
repositories	 -2
repository	 -2
reproduce	 -1
reputation	 2
request	 -5e-3m-3
requests	 -3
requir	 -1
required	 -1
requires	 -1
resign	 -2
respect	 3
response	 -2	be 2
responsibility	 -3l5
responsible	 -2	for -2
rest	 4	of 1
restart	 -2
restarts	 -2
restor	 -5
restore	 -2
restored	 -4
result	 1d3	, -1	. 2	of 2
resulted	 1
results	 -1
retir	 -3
retired	 -2
retri	 -2
return	 1
returned	 -1
revealed	 -1
revert	 -3
review	 -3a-3d-5e-4j-3k-2m-3	, 1	. 2	it 3	of -2
reviewed	 -2
reviewer	 -2
reviewers	 1
reviews	 2
rewrit	 2
rewriting	 2
ridgeline	 3
right	 -2a-3d-3e-3h4l-3	, 1	to -3
rights	 3h6
ring	 -2b4	the 2
risk	 -1
rol	 -2
roll	 2
rollback	 -1
rolled	 -2
rollout	 -2
roof	 -2
room	 -1h3l3	, 3
root	 -1c-3	caus -1	cause -2	causes -1
rope	 -2
roster	 -2
roughly	 -1
round	 -1	. 1
route	 1
routing	 2
rows	 -2
ruin	 1
rul	 1	, 1
rule	 18a4b3c2d5e2h1i3j-1k2l-1	, -3	. -2	back e4	character-judgement 5a-2b-3e30f-5g-3h-2i-2j-3k3l-4m-5	deflection 1l12	euphemism 3b-3c-4e-6f24h-3j-4m-3	for -2	hindsight 1b16c3d2e-3f-4g-3h-3j-3m-5	hiring-filter 3i19	human-error 3d22e-7f-3h-2i-2j-4	mind-reading 6d-3f-2j-4m24	named-culprit -3b3c12e-7f-3g2h-3i-3j-4k-3l4m-2	pointed-question 2a17c-4e-3	punishment-or-threat 3e-5j24	reassignment-or-removal 3h16	repeated-story 3g18	shaming-aside 6a3e4f-3i4n18	twice 7a-2c-3d2e4g2h-4i-3j2k3l3n-2	who-question -1a-3e-3k14
rules	 1
run	 2a4d-2e3f-2h-2i5k-3l-3m-4	. -2	a 1	by 3	it 1	on -2	out -3	the 2a5	thi 1
runbook	 -2
running	 -1
runs	 -2	the 1
sack	 3j9
sacked	 3
sacking	 -2
sad	 -1
safe	 -4	. 1	to -2
safety	 3c4m5
said	 1b4e-3f-2g3h5i2n2	that -1
sal	 3
sale	 2
sales	 3
salt	 -2
same	 2a-2b-3c-3d-2e-2f-3g16h-4i-2k-2l-4m-3n-3	, 2	. -2	PERSON 7g11	file 2	th -1	thing -1
sampl	 -2
sample	 -4
sanction	 -2
sat	 3	on 6
sav	 1
saved	 -1
saves	 2
saving	 2
saw	 -1
say	 a-5b2c1e-3f-2g-1h-2i-2l3m-2n-2	, 1	. 1b4	NAME 1	PERSON -2	a 2	it 1b-3e5	no 2	that -4	the 2c-4d-3e5l9	what -4
saying	 3	it 2
says	 -4a-12b-8c-7d-7e-6f-8g-9h-8i-9j-8k-9l-8m-8n-6	that -4	the 3l7
scan	 -2
scanner	 -2
scared	 -2
scatterbrain	 3
scatterbrained	 3
scenario	 -5
schedul	 -1
schedule	 -1
schema	 -2
school	 2
scold	 -2
screen	 -7c-5
screens	 -2
screw	 -3	up -3
script	 -3n-4
se	 -2
season	 3
seat	 -1
second	 b4e-2g4i-3k-2l-2n-2	PERSON -3	person -2	time 2
seconds	 -2
secret	 -1
secretary	 6
secrets	 -1
section	 -1
security	 c-3m3n3	PERSON -3
see	 -2a-5d-5g-1j-2k-2l-2n-2	, -1	a -4	from 2	it 1	that -1	the -1	thi 3	this 2	what -2
seem	 -2	to 1
seemed	 -2
seems	 -1
seen	 2e4n5	this 2
sees	 -3
sefa	 3
seldom	 -2
select	 -2
selection	 2
semantic	 -1
semver	 2
senator	 2
send	 1e-3j3n2	. -1	a -1	me 3	the 3	to -1
sending	 3
sends	 -3
senior	 2
seniority	 2
sense	 5e7	. 2
sensor	 -3
sent	 -1	the 2	to -1
sentence	 -3
separate	 2
seriously	 4	. 3
server	 -1b-2c4f-3j-3	, 2	. -3	be -1
servic	 -1
service	 -2
services	 -3
session	 -3
sessions	 -1
set	 -2f-2l4m-4n-5	a 1	the 3	up -2
setting	 -5
settings	 -3
seven	 -3
several	 -5	of -1
sh	 3
shall	 2
shame	 2
shar	 -1
shared	 -2
shares	 -1
sharing	 1
she	 -3a-3c-2e-2f-2g-2j-3k-2n-4	has -1	says -1
sheet	 -1b5	of -1
shell	 -2
shift	 3	, -2
ship	 3e-3l5n5	a 3
shipped	 1
shit	 3
shock	 2
shocking	 2
shop	 1
shops	 -3
short	 a-13b-12c-12d-12e-4f-13g-15h-14i-15j-12k-12l-15m-12n-5	, 2	. -2
should	 a-4b11c-8e-4f-4g-4i-3j4k-3m-6n2	be 3j6	have 7b13e-4f-2j-3n-4	not -3
show	 -4a-3c-2e3k-2l-5m-3	. -1	it -2	the 2j5
showed	 -1
showing	 2
shown	 1
shows	 -3
shrug	 2
shut	 2c5	a 2	down -3	the -2
shutting	 1
side	 -3	of -2
sign	 1k4l3m3	off -1
sign-off	 2
signal	 -2
signalman	 4
signature	 -3
signed	 3l6
significant	 -2
signs	 1
silently	 -2
similar	 1
simple	 3	. 2
simply	 1
since	 -1b3e-3f-3h-2i-2k-2n-4	# -1	NAME -2	easter 2	it -1	the -1c-4
single	 e-3	PERSON -1
sink	 2
sinéad	 -7
sir	 2
sit	 -1	down -2	on 2	with -3
site	 2
sites	 -2
sits	 1
six	 -1n4
sixteen	 2
sixty	 1
siz	 -2
skill	 -2
skip	 1	the 1
skipped	 1
sky	 -2
slack	 3
slapdash	 3
slip	 c-4	, -1	. 2	in 3
slipped	 2
slips	 -3
sloppy	 4
slow	 2
slowly	 -2
small	 -3e-3n-4
smaller	 -1
smart	 2
smugness	 2
snail	 -1
so	 a2b-5c2d-4e-3f-1g-3h-4i-1j-2n2	. -2	I -3	PERSON -2	WHO 2	YOU 1	be 2	far -2	hard 2	he 2	i -3c-4	it -4	much 3	please 2	that -3m3	there -1	what 3	who 2	whose 2	you 1
software	 l5	house 3
sold	 2
solution	 -1
some	 1c2f3g-2i3	of 1	time -2
somebody	 -1a-2b-3d3e-4f-2g-3j-2l-2	has -2	in 3	who 3
somehow	 -2
someone	 1	else 2	who -3
someth	 -2a-2j-4	. -1	a 3	that 1	to 2
something	 -2a-2j-4	a 3	that 1	to 2
sometim	 -1
sometimes	 -1
somewhere	 1
soon	 -1
sorry	 -4l-3	, -2	I -2	but 3	for -1
sort	 3	of 2
soul	 3
sound	 -2
sounds	 -1
space	 1
spar	 1
spare	 2	u 2	us 2
spe	 -1
speak	 1f5	of 2	up 2
specific	 -1
speed	 -1
spell	 3
spend	 2	the 2
spent	 3
spineless	 2
splendid	 2
split	 1
sponsor	 3
spot	the 2
spr	 1	, 1	. -1
spring	 1
squash	 2
ss	 2	. 2
ssh	 -4	agent -2
stable	 3
stack	 -1
staff	 3d7f6j-4
stag	 -1
staging	 -2
stale	 -1
stall	 1
stand	on -2
standard	 -1
stands	 -2
start	 -4a-2c-2n-4	in -2	the -2
started	 2
starting	 -2
starts	 -3
stat	 -3
stated	 -2
statement	 -1
stations	 -2
stay	 -4j-3l-4m-3	a -1	on -2	open 2
stayed	 -3
stays	 -2
steal	 -3
step	 -5a3c-6e-4l-3n-3	. -1
steps	 -2
stern	 -3
stevekuznetsov	 -2
stick	to 2
still	 -1c5e2f-2h-3i-3j-4	, 4	have 1	hold -2	open -2
stop	 -1a-2b4f-3g-3h-3j-3k-2l-3	car 3	the -2
stopped	 e3	caring 3
stops	 -3
storage	 2	PERSON -2
storm	 -2
story	 -2e-3
straight	 3
street	 -2
strike	 3
strikes	 1
strong	 2
structural	 2
stuck	 -4
student	 1	pilot -2
stuff	 2
stupid	 3e6	. 2
subject	 -3
success	 -3
such	 1e4	as -2
suck	. 2
suffer	 -1
suggest	 1	that 2
suggested	 -3
suit	 2
suite	be 2
sum	 1
summary	 -2	$ -2
summer	 2
sunday	 -3
supplier	 2l6
suppliers	 1
support	 e4	. 2
suppose	 4
sure	 c-4n4	, 3
surprised	 -1
survey	 -2
suspect	 2
suspend	 4
suspended	 3
suspiciou	 -2
suspicious	 -2
swap	 -2	the 2
swapped	 1	the 2
swear	 2
switch	 -2
switches	 -1
switching	 3
swore	 3
symptom	 -2
sync	 -2
system	 -2b-2c-2d2e-4j-3l-3	, -2	be -2
systemic	 -1
systems	 -3
tabl	 1
table	 -2e-3	. -1
tablet	 2
tagging	 1
tak	 2c-3e2	HIS -1	a -1
take	 2b3d-3e-4f3g-2h6i2j2k-2m-3n-1	YOUR 2	down -1	it 2	me -2	over -2	the -1	your 2
taken	 4	the 2
takes	 -1c-4	a -1	her -1	the 1
taking	 3
talk	 -1	about 3
talking	about 2
talks	 -2
tarball	 2
target	 -2
taught	 -2
tax	 3
tea	 -2
teach	 -3
team	 -2b-6c2d-5e-2f2j-7k-3l-2	had -2	in -2	members -2	to 2	was -3
teams	 -5
tear	 -1
tech	 2
technician	 3
technicians	 2
technology	 1
tel	me 2
telephone	 -2
tell	 -3a-1b-3c-2e-2g-2h-3i-3j-2l3	, 2	PERSON 2	YOU -5c-4n-3	a -2	him -2	me 2	them -1
telling	me 2
tells	 -4	me 1	you -4
template	 -2
temporarily	 -2
temporary	 -1
ten	 -1d5e-4j-3m-3	. 2	PERSON -2	minut -1	minutes -1	people -2
tend	 -2	to -2
tenth	 -2	of -2
term	 -1
termination	 2
test	 b2d-2e-3g-3h-3i-3j-2l-4	, 1	. 6	on -1
tested	 2
tester	 2
tests	 -2
text	 -1
th	 3g2n4	, 2	. 1	YOU -2
than	 c-2e-2f-4h-5i-2j-4k-2m9	HE 3	I -1	i -2	the -1
thank	 -5b-3e-4j-3	YOU -2	the -2	to 1	you -1
thanked	 -2
thanks	 -1	to 1
that	 2a2b1c1d-5e-2f-3g1h-4i-2j1k-2l3m-1	, -1	ALL -2	HE -5	HIS -3	I -3	MY -2	NAME 1h3i3	NONE 1	PERSON 2	SOME 1	THEIR 2	YOU 1	YOUR 2	a 1a3l3	are -2	be b2j4k-2	build 2	can 3	did -1	file -2	have -1	he -5	his -3	is h-2j3l2	it -1c-3n-3	its 2	mak 3	makes 3	my -2	no -1	nobody 1	say -2	says -2	should 4	some -3	tell -3	the 2b4d2h-3j-2k-2l6m3	their 2	those 3	turn 1	turned 2	we -3	week -2	what 2	would -2	you 1	your 2
the	 1a-5b-3d-3e-4f-4g-4h-4i-6j-3k-4l-1m-1n-4	# -1g3j4	7 -3	NAME -3d-2f-2h-3	OWNER 2c-2d3	PERSON 1a-1b2c1d-1e1f1g-3h5i-2j5k3l4m3n1	accident -2	account -2	action -3	actions -2	admins 2	affect -2	affected -2	agency 3	airline 1	airplane -2	alarm -2	alerts 2	answer -2	array -2	attack -2	attacker -3	autumn -2	back 1	bag 2	bench -1	big -1	bin 2	blame 1	board 1h3	bridge 3	bug -3	business 2	button -2	cable -1	cache -3	call -1	camera 2	can 3	canteen 2	card -2	carrier 2	caterer 2	cause -1	chair 1	chang -2	change -1	changes -1	channel 2	chat 2	check -2	chief 2	city 3	client 2	clock -1	club 2	co-op 3	cold 1	command -1	community 2	company 4	conclusion 2	contract 3	contractor 2	control 1	controller 2	copy -1	correct -1	council -2	count 2	crash 4	crew -2	current -2	dark -2	dashboard 1	data 1	date 3	department 3	deploy -1	depot -2	design -1	desk -2	developer -3	diff 1	difference -1	director 1	directors 1	documentation 2	door 1j6	drawer 3	driver -2	emergency -2	employee 2	end -2	engineer -1	error -1	f 2	fact 1	fault 2	feature 4	feel 3	feeling 3	first e2g4	fix -2	floor -3	foreman 4	form -3	front 1	future 2	ga 2	garden 2	gas 2	graph -1	ground -2	group -1	guide -3	guy -2	hall 2	hand 3	hands 2	harbour 2	head 2	hell 2	host 3	hosting 2	hour 3	hours 2	importance 2	impression 2	incident 1	index 1	initial -2	inquiry 1	insurer 2	integration 1	issue -5	job -2	kernel 1	key -2	keyboard -3	lab -3	lack -1	last -3	leader -2	leak 2	least 2	leave -2	left -2	letter 3	licensee 3	limit 2	line -1	link -2	list -1	live 2	log -2	logs -1	lot 3	machine -2	main -2	maker 4	man 3	manager -2	marker -1	master 2	matter 3	mess 2	migration -1	minimum 2	minister 3	ministry 2	mis 1	missing 1	nam 2	names 2	necessary 2	new -1c3	news 2	next -1	night 1	note -2	notice -2	numbers 1	odd 2	officer 2	old -3n-3	on-call -3	one -4	only 2n7	order 2	other -2n-3	others -2	outage 1	owner 1	owners 2	page -1	pair 3	paper -2	parent -2	park 2	parser -2	part 2	partition -2	past -2	patch 1	pattern -2	people 3	person -1	pilot -1d4	plan -2	plant 1	platform 3	plugin -1	pod -1	port 3l6	pr -2	press 2	previou -1	previous -1	price -1	primary -2	problem -1	process -1	programme 2	project -2	prosecutor 2	public 3	quarter 3	queue -1	reader -2	real 3	record 2	registrar 2	release -1	repo -2	report 2d6	rest 1	results 2	revert -2	review -4	right -2	rollback -1	rollout -1	room -3	root 1	rota -2	rule -5	runbook 2	same -2b-3c-3f-3g7h-3i-2l-2m-2	scanner -2	school 1	screen -3	script -3	second j-3	secretary 2	server -1	service -3	sheet 2	ship -2	shop 1	signalman 3	situation 2	small -2	software 2	standard 3	step -2	storage 2	story -1	student -1	summer 2	supplier -1	survey -1	system -3	table 1	tag -2	tarball 2	team -8d-3l-4	template -1	three -3	ticket 2	tide 2	time -2	tool -1	top 3	town 2	tree 3	trigger 2	two -1	union 1	user -2	usual 1	utility 2	valley -1	valve -2	vendor 1	very 2	volunteer 1	wall -2	way -1	web 1	website 1	week -1	whole 3	word -2	work -1	workflow -1	wrong 4c4d8m-3	year -1
their	 1a-2c2d-2f1g-3k-2l2n2
them	 5b6c4d-2f-2g1h-2i2l4m-1	, 1	. -1a-2c-3i-2	be 1	do -2	the 3	there 2	to 3
themselv	 2	. -2
themselves	 2
then	 1c2g2j-4m2n2	, 2	I -1	a -1	do 2	the 3
there	 1c2d-3g-2h-3i-2j-2k-2l-2m1n-2	, -1	. -3	NAME 1	be -4e-3h-2	have 2	is e-2f4	was -1	were -2	will -2
these	 2e3g4h-2j-3m2n-3
they	 2b-3d-2f-3i2l-1m4	are 1	can 1	did -1	do 1	had -1	have -2	keep 2	were -2	will -1	would 2
thi	 1a-2d-4f-1g4h-3i3j1l-1m-2n-2	, 1m4	. 4	PERSON 4g9i6	a 2	and -2	at 2	be a3e-2g3m4n2	browser -1	case -2	caus -2	change 1	have -1	one -2	point -2	time 3	to -2	way 2	work 2	would 3	year -2
thick	 3
thin	 -2
thing	 d-3i-2n4	. -2	for -2	like 2	you -2
things	 -4e-2	like 2
think	 5a4c-2e3f6i2l-3m5n3	. 2	I -1	about -2	before 2	for 2	i -2	it -2	that -1	the -2	to 2
thinking	 2n7
thinks	 1
thiokol	 2
third	 4g10	. 2	of -1
this	 1a-2d-4g4h-3i3j1l-1m-2n-2	and -2	as 2	at 2	browser -1	case -2	caused -2	change 1	has -1	is 3g5m4n3	one -2	point -2	time 3	to -2	was -1	way 2	work 2	would 3	year -2
thomas	 2
thorough	 3
those	 1j2l-3	. -2	PERSON 1	WHO -1	who -1
though	 -1	. -2	I -2	it 2
thought	 -2b5i4	that -2	to 1
thousand	 -1
thread	. 2
three	 f-2h-3m-4n-2	. -1	PERSON -2	hour 2	hours 2	people -2
through	 3c3d4e-2f-3j-2	. -1	it 3	the -2
throughout	 -2
throw	 2
thumb	 -1
thursday	 -5
ti	 2
tick	 -1
ticket	 e-3
tidy	 -1
till	 3
tim	 -1b-3g4	. -1
time	 1a-2b3c-2d-4e-6f3g5i2m-2n2	, -2	. -3b-3n-4	I 2	a 3	and -2	be 2	i 2	on -1	to -3
timeline	 -4	. -2
timeout	 -2
times	 -2g4
tir	 1	PERSON 1
tired	 2
to	 2a-1b5c-2d-2e-3g-7h-1i-5j-4k-5l-2m2	# -4c-3	, -2	. -2	NAME -4e-3	PERSON 3	THEIR 1	YOU 1	YOUR 1	a -1c2d2j3l2n-4	apply -2	ask 3	avoid -2	b 2	be 1b-3e2f3h-2j4n-3	believe 2	blame 3l5	change -1	check 1	close 1	detail 2	do b3	each -2	end 2	even 2	find 1	fix -2	follow 2	four 2	get -1c4n-4	give -1	go -3	hand 3	have 3b8	hear -1	help -2	hold -2	human 3	ignore 2	improve -1	it -2	just 2	know 4k7	learn 1	look 1	maintain 1	make 1	me 1	monitor 2	not 2	one 1	open 2	patch 2	pay 2	production -1	properly 2	raise 2	read 2	reduce -1	remove -2	report 3	restore -1	run 2	say c4	sign -2	speak -2	stay 2	stop 1	take -1	tell -1	that -2	the -1b-3c-2e-5f2g1h2i-2j2k-4l3m-4n2	their 1	them 3	two 3	understand -1	walk -1	watch 2	withdraw 2	write 1	you 1	your 1
today	 2h6	, 1	. -2
toddler	 2
together	 -2
token	 -2	and 2
told	 5b2d2f2i-2j3k3l3	him -2	the 3	you -1
tollway	 2
tomasz	 -7
tomorrow	 1
tone	 1
tonight	 -2
too	 1e3f-3h-3m-3	. -2
took	 -2b2c5d-2g-2l-2n-2	a -1	me -2	the 1
tool	 -4
toolchain	 2
tools	 -1
top	 3	. -2
topic	 2
touch	 -2	. -2
touched	 1
tough	 -2
tower	 -1
town	 2
traced	 2
track	 -3
tracker	 3
tracking	 -2
trade	 1
traffic	 -1
train	 -2m-3	. -2
training	 -2
travel	 -1
tray	. 2
treasurer	 2
treasury	 3
treat	the 2
tree	 2
tri	 -1
triage	 3
trial	 1
tries	 -1
trigger	 -3
triggered	 -2
trip	 2
trouble	 1
truck	 2
true	 -2	. -1
trunk	 -3
trust	 2c-3f3	, -2	a 2
try	 3f5j-3n6	to -1m4
trying	 -1
tuesday	 -1
turn	 -1c2g-3h-3	it 3	out -2	the 2
turned	 5c7k3	out -2	the 2
turns	 -4
tweet	 -2
twenty	 -3	minut -2	minutes -2
twice	 -4j-4	, 2	. -2
two	 -2a-4b-2c2d-4e-6f-4h-4i-2j4k-1l-5m-4n-3	. -3	PERSON -2	day 1	days 1	hour -2	hours -2	of 1	year 2	years 2
typ	 1d5	in -2	the 2
type	 -1
typed	 2	the 2
typing	 -1
u	 2c3d-2g3h-2l4m2	WHO -2	a 3	all 3	in -2	the 2	to 1	with 2
ubuntu	 -1
under	 -1	it -2
understand	 c-3	. 3	of -2	the -2	what 1
understanding	of -2
undo	 -3
unfortunately	 -1	, -2
union	 2
universe	 2
university	 2
unless	 -1
unplug	 2
unplugged	 2
unprofessional	 3
until	 -1b-3d-3e-6g-3h8i-2k-2l-2n-2	HE 2	further 2	it 1
up	 2c3d-2g-2h-1i-3l2m3n2	, 2	. -1b4	a c5	after 2	and -1	for 3	in -3	on 2	the 2	there 3	with 2
updat	 -2	. -2
update	 -1
updated	 -2
upgrade	 3
upload	 2	. 4
upon	 2
upstair	 1
upstairs	 1
upstream	 2
uptime	 2
us	 1a-1b-2c-2d-3f4h-3j-3k-1l3m-1n2	a 2	all 3	and -2	be 2	in -2	who -2	with 2
usage	 -2
use	 -8c-5d-3	the -1
used	 -3
useful	 1	to 3
useless	 2
user	 d5g-2h-3j-3l3	be 1	error 3
users	 -2n-3
uses	 -2
using	 2	the -1
usual	 1
usually	 -4
utc	 -1
utility	 1
valid	 1
validator	 -3
validators	 -3
valley	 2
valuable	 2
valve	 -2
van	 2	. 2
vault	 -1
vector	 -2
vehicle	 2
velocity	 -2
vendor	 -1
version	 -2b-3j-3	. -4	of -2
versioning	 -1
very	 1e6	same 1
via	 -2
video	 3
vigilance	 3
violation	 2
visit	 -3
vm	 -2
voice	 -3
volunteer	 3d5
vot	 3
votes	 3
vpn	 3
wait	 -2e-4j-4
waiting	for 1
waits	 -3	for -2
walk	 1b6	the 3
walked	 3
wall	 1
want	 b-2c-4e-3f-2i-3k3m6n-2	, 2	it -1	the 4m6	to -4e-3k4
wanted	 4m7n4	it -1	the 2
wants	 -1	to -1
ward	 -2
warehouse	 4
warm	 -2
warn	 2b5j6	, 3
warned	 4
warning	 3b4j8	and 3
warnings	 2
was	 b5e2f-6g-4h-3i-4j-5l1m2n-2	a 1a3n3	able -2	always -2	built -2	fine 2	it 2k6	just -2	me 3	never 2	no -2	not -2b3n-2	nothing 2	on 1	out 1	simply 2	somebody 2	the 2b7c-3g3m-3	to 1	too -2	wrong 2
wash	 1
watch	 1	. -1
watching	 2
water	. 2
wav	 3
wave	 2
waved	 3
way	 -1b-2e2f2i-2j-2l-3	. f5	YOU 2	the -2	to -2
we	 a-4b-3c-5d-3e-6f2g-1h-3j-3k-2m-4	all 3	are 1a3n7	can 2c4	do -1	get 1	go 2	had -2	have 2f7n-4	lost 1	see 2	want -3	were -2	will 1	would 3
wear	 -2
web	 1	PERSON 3	team 3
wednesday	 -1
week	 -1b2c-3f-5g4k-2m-3n-3	$ -2	, -5	. 1	later 2
weekend	 1
weekly	 -2
well	 3a-2d-3n5	. -2	a 2	as 2	that 3
wendel	 2
went	 1b-2c7e-4f-3j-3	in 2	on 2	out -2	wrong -2
were	 -3b-2d-3e-2f-5g-4i-2k-3m2n-3	lost 1	on -2	the -3	you 3
what	 -3a1b-3c-3d-2e-4f-1g-4h-4i-1j-4k-6l-2m-4n-2	, -1	. -1	HE -2	I -1	MY -2	YOU -1i4	YOUR 2	a 5e6n5	actually 2	be c3	did -3	do -5a-5	does -3	exactly 2	go -2	happen -1	have -2	he -2	it -2	our -2	part 3	the c3	we -1	went -1	will 2	would -6a-5	you -1i4	your 2
whatever	 -2
when	 -2b2d-6f1h-3k-4m-6	I 1	NAME 2	a -1	it 1	the 1b3	we 1
whenever	 -1
where	 -4e-2f-3i-2k-3l-2m-2n-2	I -2	THEY -1	YOU -2	i -1	it -2	the 2c5	they -1	you -2
whether	 -2e-4j-3n4	HE -3	YOU 1	he -2	it -2	the 2	you 1
which	 -2a-8b-1c-1d-2e-8f-5g-3h-5i-2j-2k11m-4	PERSON 1k11	be 4b5c3d3	has -2	is 1	of -3k5	one 1	result 1	resulted 1
while	 b-3c3l-3m-2	PERSON 2
who	 5a-5b-3c2d-2e2f-4i4j2k13m-3	broke 2	could 1	has -3	kept -2	knows -2	might -2	run -2	the 3	touched 2	will -2	would -2
whoever	 1i3j6m-4
whole	 3b4c5
whom	 -3
whose	 2k17	bright 1
why	 1a14b-3e-4f-4g-4i-2j-2k-3l-2n-3	. -2	YOU -2	are 2	be 1	did 2	do -5a-4	does -2	have 2	it -3	the 1	was -1	you -2
wil	 -2
wild	 -3
will	 -2a-2b-5c-7d-4e-5f1h4i-2j10k-3l-5n-1	. -2	be 5f3j8	do 2	happen 2	look -2	make -2	not l5	recall 3	say 2	take 1
willing	 -2
win	 -2
window	 -1
windows	 -2
winter	 3
wip	 1	the 1
wiped	 3	the 1
wir	 2
with	 1b-2d-4e1f-1g-1j-3k-6l-1m-8n-4	HIS -3	MY -2	NAME 1	YOU -3	YOUR -1	a -1e-3i6	an 1	her -3	immediate 3	it -1	no 3	one 1	our -2	the -3b-2g-2h-3i-2l3n-2	them 1	thi 2	this 2	two -3	you -3	your -1
withdraw	 1
withdrawn	 1
within	 -3e-3
without	 2b-4c7d-5e2f-2g-3h-3j3l3m-2	a 1	ask 1	tel 3	telling 3
wizard	 3
wonder	 2
word	 -1j-2m3n-3
wording	 -1
words	 -2
work	 -2a-3b-4c-3d-1g-3h4i-4j-3k-3m-2	, 1	. -2	a 1	and -1	at -2	for -2	here 3	of 2	on -2	with -2
worked	 -3
worker	 -1d5
workers	 -2
workflow	 -5
working	 1n-3	on 2
works	 1
workshop	 2
worry	 -2
worse	 4	. 2
would	 -1a-4b8c-7d-5e-3f3g-3h-3i3j-3k-1l-5m2n-1	YOU -5	anybody 2	ask 3	be 1f4g3	expect 2	go 2	have 4b10f-5h-2	it -2	like -3k4	love 3	never 1	not 1	only -3	say 2	sooner 3	the -2	think -1	you -5
wow	 2	, 2
wreck	 3
writ	 -2c-4	. -1	the -2
write	 -1a-4b-2d-3e-2g-2i-2	. -2	down -2	it 2	one 2	that -3	the -1	them -2	thi -3	to -2
writes	 -4
writing	 2
written	 2n5
wrong	 a-4d9e-6f-2h-3i-3j-3m-2n-3	, -3	. -2
wrote	 l3m-3	to -2
xxx	 -2
xxxx	 -1
xxxxx	 -2
xxxxxx	 -2
xxxxxxx	 -2
xxxxxxxx	 -2
xxxxxxxxxx	 -4	. -2
xxxxxxxxxxxxxx	 -3
y	. -2
yanked	 2
yeah	 4	, 2
year	 2b2f-2g8k-2n3	, -4	. -1c4n-3	of 2
years	 5e3g6i3j4	of 3
yesterday	 -1
yet	, -1	. -2
you	 3a1b-2c2d-5f-1h-2i-2j-2k-5l-4n2	a -3	about -3	are 1b-3c4e3	can -2	choose -2	could -3	did 1	do -3e-3	even 1	expected -1	for -3	go -1	going 2	guys 2	had 4	have -3b-5c-3e2m3	hear -1	lot 2	never -1	not 2	on 2	people 1	really 2	say -2	seem 3	send 2	still -3	tell -2	that 2	took 1	want -2	were 3	will -3	write -2
your	 3b-2c2d-3g-3h-2i-1j1k-4l3n2	data -2	own 1	team -1	way 2
yourself	 4n5	. 1
yourselv	 2
yourselves	 2
yusuf	 -3
zero	 3
`,
};
