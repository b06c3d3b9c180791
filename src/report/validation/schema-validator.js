// Written by scripts/build-validator.ts from data/schemas/: change those, then npm run data:validator.
// @ts-nocheck
const Dr=fr;const t=Object.prototype.hasOwnProperty;const ar=new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$","u");function b(r,{instancePath:i="",parentData:P,parentDataProperty:$,
rootData:c=r}={}){let e=null,s=0;if(typeof r=="string"){if(!ar.test(r)){const n={instancePath:i,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9]+(?:-[a-z0-9]+)*$"}};e===null?e=[n]:e.push(n),s++}}else{const n={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}return b.errors=e,s===0}const mr=new RegExp("^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\\d{3}))?$","u");function O(r,{instancePath:i="",parentData:P,
parentDataProperty:$,rootData:c=r}={}){let e=null,s=0;if(typeof r=="string"){if(!mr.test(r)){const n={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\\d{3}))?$"}};e===null?e=[n]:
e.push(n),s++}}else{const n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.
push(n),s++}return O.errors=e,s===0}const ur=new RegExp("^\\S(?:.*\\S)?$","u");function w(r,{instancePath:i="",parentData:P,parentDataProperty:$,rootData:c=r}={}){
let e=null,s=0;if(typeof r=="string"){if(!ur.test(r)){const n={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^\\S(?:.*\\S)?$"}};e===null?e=[n]:e.push(n),s++}}else{const n={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"string"}};e===null?e=[n]:e.push(n),s++}return w.errors=e,s===0}function f(r,{instancePath:i="",parentData:P,
parentDataProperty:$,rootData:c=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<
1){const o={instancePath:i,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[o]:e.push(
o),s++}for(const o of Object.keys(r)){const l=s;O(o,{instancePath:i,parentData:r,parentDataProperty:$,rootData:c})||(e=e===
null?O.errors:e.concat(O.errors),s=e.length);var n=l===s;if(!n){const a={instancePath:i,schemaPath:"#/propertyNames",keyword:"\
propertyNames",params:{propertyName:o}};e===null?e=[a]:e.push(a),s++}}for(const o of Object.keys(r))w(r[o],{instancePath:i+
"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:o,rootData:c})||(e=e===null?w.errors:e.concat(
w.errors),s=e.length)}else{const o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[o]:e.push(o),s++}return f.errors=e,s===0}const yr=["official","press"],be=["official","press","translation"],Pe=["standing","source"];const dr=new RegExp("^\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?$","u");function z(r,{instancePath:i="",
parentData:P,parentDataProperty:$,rootData:c=r}={}){let e=null,s=0;if(typeof r=="string"){if(!dr.test(r)){const n={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?$"}};
e===null?e=[n]:e.push(n),s++}}else{const n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===
null?e=[n]:e.push(n),s++}return z.errors=e,s===0}const hr=new RegExp('^https?://[^\\s<>"]+$',"u");function F(r,{instancePath:i="",parentData:P,parentDataProperty:$,rootData:c=r}={}){
let e=null,s=0;if(typeof r=="string"){if(!hr.test(r)){const n={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:'^https?://[^\\s<>"]+$'}};e===null?e=[n]:e.push(n),s++}}else{const n={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}return F.errors=e,s===0}const ke=["publisher","title","date",
"url","licence"];function K(r,{instancePath:i="",parentData:P,parentDataProperty:$,rootData:c=r}={}){let e=null,s=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.publisher===void 0||!t.call(r,"publisher")){const n={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"publisher"}};e===null?e=[n]:e.push(n),s++}r.publisher!==void 0&&
t.call(r,"publisher")&&(w(r.publisher,{instancePath:i+"/publisher",parentData:r,parentDataProperty:"publisher",rootData:c})||
(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.title!==void 0&&t.call(r,"title")&&(w(r.title,{instancePath:i+"/t\
itle",parentData:r,parentDataProperty:"title",rootData:c})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.date!==
void 0&&t.call(r,"date")&&(z(r.date,{instancePath:i+"/date",parentData:r,parentDataProperty:"date",rootData:c})||(e=e===
null?z.errors:e.concat(z.errors),s=e.length)),r.url!==void 0&&t.call(r,"url")&&(F(r.url,{instancePath:i+"/url",parentData:r,
parentDataProperty:"url",rootData:c})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),r.licence!==void 0&&t.call(r,
"licence")&&(w(r.licence,{instancePath:i+"/licence",parentData:r,parentDataProperty:"licence",rootData:c})||(e=e===null?
w.errors:e.concat(w.errors),s=e.length));for(const n of Object.keys(r))if(!ke.includes(n)){const o={instancePath:i,schemaPath:"\
#/names",keyword:"names",params:{name:n,valid:ke}};e===null?e=[o]:e.push(o),s++}}else{const n={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return K.errors=e,s===0}function W(r,{instancePath:i="",
parentData:P,parentDataProperty:$,rootData:c=r}={}){let e=null,s=0;const n=s;let o=!0;const l=s;if(r&&typeof r=="object"&&
!Array.isArray(r)&&r.standing!==void 0&&t.call(r,"standing")&&!yr.includes(r.standing)){const p={};e===null?e=[p]:e.push(
p),s++}var a=l===s;if(s=n,e!==null&&(n?e.length=n:e=null),a){const p=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&(r.source===
void 0||!t.call(r,"source"))){const m={instancePath:i,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"\
source"}};e===null?e=[m]:e.push(m),s++}var a=p===s;o=a}if(!o){const p={instancePath:i,schemaPath:"#/if",keyword:"if",params:{
failingKeyword:"then"}};e===null?e=[p]:e.push(p),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.standing===void 0||
!t.call(r,"standing")){const p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"stand\
ing"}};e===null?e=[p]:e.push(p),s++}if(r.standing!==void 0&&t.call(r,"standing")&&!be.includes(r.standing)){const p={instancePath:i+
"/standing",schemaPath:"#/properties/standing/choices",keyword:"choices",params:{valid:be}};e===null?e=[p]:e.push(p),s++}
r.source!==void 0&&t.call(r,"source")&&(K(r.source,{instancePath:i+"/source",parentData:r,parentDataProperty:"source",rootData:c})||
(e=e===null?K.errors:e.concat(K.errors),s=e.length));for(const p of Object.keys(r))if(!Pe.includes(p)){const u={instancePath:i,
schemaPath:"#/names",keyword:"names",params:{name:p,valid:Pe}};e===null?e=[u]:e.push(u),s++}}else{const p={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}return W.errors=e,s===0}function v(r,{
instancePath:i="",parentData:P,parentDataProperty:$,rootData:c=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(Object.keys(r).length<1){const o={instancePath:i,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};
e===null?e=[o]:e.push(o),s++}for(const o of Object.keys(r)){const l=s;O(o,{instancePath:i,parentData:r,parentDataProperty:$,
rootData:c})||(e=e===null?O.errors:e.concat(O.errors),s=e.length);var n=l===s;if(!n){const a={instancePath:i,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[a]:e.push(a),s++}}for(const o of Object.keys(
r))W(r[o],{instancePath:i+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:o,rootData:c})||(e=
e===null?W.errors:e.concat(W.errors),s=e.length)}else{const o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[o]:e.push(o),s++}return v.errors=e,s===0}const gr=new RegExp("^(?:(?:\\.\\.|\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?)/)?\\d{4}(?:-(?:0[1-9]|1[0-2])\
(?:-(?:0[1-9]|[12]\\d|3[01]))?)?$","u");function T(r,{instancePath:i="",parentData:P,parentDataProperty:$,rootData:c=r}={}){
let e=null,s=0;if(typeof r=="string"){if(!gr.test(r)){const n={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^(?:(?:\\.\\.|\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?)/)?\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9\
]|[12]\\d|3[01]))?)?$"}};e===null?e=[n]:e.push(n),s++}}else{const n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),s++}return T.errors=e,s===0}function k(r,{instancePath:i="",parentData:P,parentDataProperty:$,rootData:c=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!ar.test(r)){const n={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(?:-[a-z0-9]\
+)*$"}};e===null?e=[n]:e.push(n),s++}}else{const n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[n]:e.push(n),s++}return k.errors=e,s===0}const we=["id","label","shortLabel","claim","keyFigures"],ve=[
"$schema","schemaVersion","id","label","title","titleOrigin","publisher","url","issued","edition","licence","archive","a\
ccessed","period","languages","sections","messages"],$r=new RegExp("^[a-z]+(?:-[a-z]+)*\\.[a-z]+(?:-[a-z]+)*$","u");function B(r,{
instancePath:i="",parentData:P,parentDataProperty:$,rootData:c=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.schemaVersion===void 0||!t.call(r,"schemaVersion")){const l={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"schemaVersion"}};e===null?e=[l]:e.push(l),s++}if(r.id===void 0||!t.call(r,"id")){const l={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[l]:e.push(l),s++}if(r.
label===void 0||!t.call(r,"label")){const l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
label"}};e===null?e=[l]:e.push(l),s++}if(r.title===void 0||!t.call(r,"title")){const l={instancePath:i,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"title"}};e===null?e=[l]:e.push(l),s++}if(r.publisher===void 0||!t.call(
r,"publisher")){const l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"publisher"}};
e===null?e=[l]:e.push(l),s++}if(r.period===void 0||!t.call(r,"period")){const l={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"period"}};e===null?e=[l]:e.push(l),s++}if(r.languages===void 0||!t.call(r,"l\
anguages")){const l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"languages"}};e===
null?e=[l]:e.push(l),s++}if(r.sections===void 0||!t.call(r,"sections")){const l={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"sections"}};e===null?e=[l]:e.push(l),s++}if(r.$schema!==void 0&&t.call(r,"$s\
chema")&&typeof r.$schema!="string"){const l={instancePath:i+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"\
type",params:{type:"string"}};e===null?e=[l]:e.push(l),s++}if(r.schemaVersion!==void 0&&t.call(r,"schemaVersion")){let l=r.
schemaVersion;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const a={instancePath:i+"/schemaVersion",schemaPath:"\
#/properties/schemaVersion/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),s++}if(l!==1){const a={
instancePath:i+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue:1}};e===
null?e=[a]:e.push(a),s++}}if(r.id!==void 0&&t.call(r,"id")&&(b(r.id,{instancePath:i+"/id",parentData:r,parentDataProperty:"\
id",rootData:c})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.label!==void 0&&t.call(r,"label")&&(f(r.label,{
instancePath:i+"/label",parentData:r,parentDataProperty:"label",rootData:c})||(e=e===null?f.errors:e.concat(f.errors),s=
e.length)),r.title!==void 0&&t.call(r,"title")&&(f(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"tit\
le",rootData:c})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.titleOrigin!==void 0&&t.call(r,"titleOrigin")&&
(v(r.titleOrigin,{instancePath:i+"/titleOrigin",parentData:r,parentDataProperty:"titleOrigin",rootData:c})||(e=e===null?
v.errors:e.concat(v.errors),s=e.length)),r.publisher!==void 0&&t.call(r,"publisher")&&(f(r.publisher,{instancePath:i+"/p\
ublisher",parentData:r,parentDataProperty:"publisher",rootData:c})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),
r.url!==void 0&&t.call(r,"url")&&(F(r.url,{instancePath:i+"/url",parentData:r,parentDataProperty:"url",rootData:c})||(e=
e===null?F.errors:e.concat(F.errors),s=e.length)),r.issued!==void 0&&t.call(r,"issued")&&(z(r.issued,{instancePath:i+"/i\
ssued",parentData:r,parentDataProperty:"issued",rootData:c})||(e=e===null?z.errors:e.concat(z.errors),s=e.length)),r.edition!==
void 0&&t.call(r,"edition")&&(f(r.edition,{instancePath:i+"/edition",parentData:r,parentDataProperty:"edition",rootData:c})||
(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.licence!==void 0&&t.call(r,"licence")&&(w(r.licence,{instancePath:i+
"/licence",parentData:r,parentDataProperty:"licence",rootData:c})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),
r.archive!==void 0&&t.call(r,"archive")&&(F(r.archive,{instancePath:i+"/archive",parentData:r,parentDataProperty:"archiv\
e",rootData:c})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),r.accessed!==void 0&&t.call(r,"accessed")&&(z(r.accessed,
{instancePath:i+"/accessed",parentData:r,parentDataProperty:"accessed",rootData:c})||(e=e===null?z.errors:e.concat(z.errors),
s=e.length)),r.period!==void 0&&t.call(r,"period")&&(T(r.period,{instancePath:i+"/period",parentData:r,parentDataProperty:"\
period",rootData:c})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.languages!==void 0&&t.call(r,"languages")){
let l=r.languages;if(Array.isArray(l)){if(l.length<1){const m={instancePath:i+"/languages",schemaPath:"#/properties/lang\
uages/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[m]:e.push(m),s++}const a=l.length;for(let m=0;m<a;m++){
let d=l[m];if(typeof d!="string"){const y={instancePath:i+"/languages/"+m,schemaPath:"#/properties/languages/items/type",
keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}O(d,{instancePath:i+"/languages/"+m,parentData:l,parentDataProperty:m,
rootData:c})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)}let p=l.length,u;if(p>1){const m={};for(;p--;){let d=l[p];
if(typeof d=="string"){if(typeof m[d]=="number"){u=m[d];const y={instancePath:i+"/languages",schemaPath:"#/properties/la\
nguages/uniqueItems",keyword:"uniqueItems",params:{i:p,j:u}};e===null?e=[y]:e.push(y),s++;break}m[d]=p}}}}else{const a={
instancePath:i+"/languages",schemaPath:"#/properties/languages/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:
e.push(a),s++}}if(r.sections!==void 0&&t.call(r,"sections")){let l=r.sections;if(Array.isArray(l)){if(l.length<1){const p={
instancePath:i+"/sections",schemaPath:"#/properties/sections/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[
p]:e.push(p),s++}const a=l.length;for(let p=0;p<a;p++){let u=l[p];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.id===
void 0||!t.call(u,"id")){const m={instancePath:i+"/sections/"+p,schemaPath:"#/properties/sections/items/required",keyword:"\
required",params:{missingProperty:"id"}};e===null?e=[m]:e.push(m),s++}if(u.label===void 0||!t.call(u,"label")){const m={
instancePath:i+"/sections/"+p,schemaPath:"#/properties/sections/items/required",keyword:"required",params:{missingProperty:"\
label"}};e===null?e=[m]:e.push(m),s++}if(u.id!==void 0&&t.call(u,"id")&&(b(u.id,{instancePath:i+"/sections/"+p+"/id",parentData:u,
parentDataProperty:"id",rootData:c})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),u.label!==void 0&&t.call(u,"l\
abel")&&(f(u.label,{instancePath:i+"/sections/"+p+"/label",parentData:u,parentDataProperty:"label",rootData:c})||(e=e===
null?f.errors:e.concat(f.errors),s=e.length)),u.shortLabel!==void 0&&t.call(u,"shortLabel")&&(f(u.shortLabel,{instancePath:i+
"/sections/"+p+"/shortLabel",parentData:u,parentDataProperty:"shortLabel",rootData:c})||(e=e===null?f.errors:e.concat(f.
errors),s=e.length)),u.claim!==void 0&&t.call(u,"claim")&&(f(u.claim,{instancePath:i+"/sections/"+p+"/claim",parentData:u,
parentDataProperty:"claim",rootData:c})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),u.keyFigures!==void 0&&t.call(
u,"keyFigures")){let m=u.keyFigures;if(Array.isArray(m)){if(m.length>3){const h={instancePath:i+"/sections/"+p+"/keyFigu\
res",schemaPath:"#/properties/sections/items/properties/keyFigures/maxItems",keyword:"maxItems",params:{limit:3}};e===null?
e=[h]:e.push(h),s++}if(m.length<1){const h={instancePath:i+"/sections/"+p+"/keyFigures",schemaPath:"#/properties/section\
s/items/properties/keyFigures/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[h]:e.push(h),s++}const d=m.length;
for(let h=0;h<d;h++){let x=m[h];if(typeof x!="string"){const N={instancePath:i+"/sections/"+p+"/keyFigures/"+h,schemaPath:"\
#/properties/sections/items/properties/keyFigures/items/type",keyword:"type",params:{type:"string"}};e===null?e=[N]:e.push(
N),s++}k(x,{instancePath:i+"/sections/"+p+"/keyFigures/"+h,parentData:m,parentDataProperty:h,rootData:c})||(e=e===null?k.
errors:e.concat(k.errors),s=e.length)}let y=m.length,g;if(y>1){const h={};for(;y--;){let x=m[y];if(typeof x=="string"){if(typeof h[x]==
"number"){g=h[x];const N={instancePath:i+"/sections/"+p+"/keyFigures",schemaPath:"#/properties/sections/items/properties\
/keyFigures/uniqueItems",keyword:"uniqueItems",params:{i:y,j:g}};e===null?e=[N]:e.push(N),s++;break}h[x]=y}}}}else{const d={
instancePath:i+"/sections/"+p+"/keyFigures",schemaPath:"#/properties/sections/items/properties/keyFigures/type",keyword:"\
type",params:{type:"array"}};e===null?e=[d]:e.push(d),s++}}for(const m of Object.keys(u))if(!we.includes(m)){const d={instancePath:i+
"/sections/"+p,schemaPath:"#/properties/sections/items/names",keyword:"names",params:{name:m,valid:we}};e===null?e=[d]:e.
push(d),s++}}else{const m={instancePath:i+"/sections/"+p,schemaPath:"#/properties/sections/items/type",keyword:"type",params:{
type:"object"}};e===null?e=[m]:e.push(m),s++}}}else{const a={instancePath:i+"/sections",schemaPath:"#/properties/section\
s/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(r.messages!==void 0&&t.call(r,"messages")){
let l=r.messages;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const a of Object.keys(l)){const p=s;O(a,{instancePath:i+
"/messages",parentData:l,parentDataProperty:"messages",rootData:c})||(e=e===null?O.errors:e.concat(O.errors),s=e.length);
var n=p===s;if(!n){const u={instancePath:i+"/messages",schemaPath:"#/properties/messages/propertyNames",keyword:"propert\
yNames",params:{propertyName:a}};e===null?e=[u]:e.push(u),s++}}for(const a of Object.keys(l)){let p=l[a];if(p&&typeof p==
"object"&&!Array.isArray(p)){for(const u of Object.keys(p)){const m=s;if(typeof u=="string"&&!$r.test(u)){const d={instancePath:i+
"/messages/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/messages/additionalProperties/propertyNam\
es/pattern",keyword:"pattern",params:{pattern:"^[a-z]+(?:-[a-z]+)*\\.[a-z]+(?:-[a-z]+)*$"},propertyName:u};e===null?e=[d]:
e.push(d),s++}var o=m===s;if(!o){const d={instancePath:i+"/messages/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/messages/additionalProperties/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[d]:
e.push(d),s++}}for(const u of Object.keys(p))if(typeof p[u]!="string"){const m={instancePath:i+"/messages/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/messages/additionalPrope\
rties/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}}else{const u={instancePath:i+
"/messages/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/messages/additionalProperties/type",keyword:"\
type",params:{type:"object"}};e===null?e=[u]:e.push(u),s++}}}else{const a={instancePath:i+"/messages",schemaPath:"#/prop\
erties/messages/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}for(const l of Object.keys(r))
if(!ve.includes(l)){const a={instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:l,valid:ve}};e===null?e=[a]:
e.push(a),s++}}else{const l={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.
push(l),s++}return B.errors=e,s===0}const br=new RegExp("^(?:[A-Z]{3}|[a-z0-9]+(?:-[a-z0-9]+)*)$","u");function R(r,{instancePath:i="",parentData:P,parentDataProperty:$,
rootData:c=r}={}){let e=null,s=0;if(typeof r=="string"){if(!br.test(r)){const n={instancePath:i,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^(?:[A-Z]{3}|[a-z0-9]+(?:-[a-z0-9]+)*)$"}};e===null?e=[n]:e.push(n),s++}}else{const n={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}return R.errors=e,s===0}const Pr=new RegExp("\\{value\\}","u");function A(r,{instancePath:i="",parentData:P,parentDataProperty:$,rootData:c=r}={}){
let e=null,s=0;if(typeof r=="string"){if(!Pr.test(r)){const n={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"\\{value\\}"}};e===null?e=[n]:e.push(n),s++}}else{const n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),s++}return A.errors=e,s===0}const De=["zero","one","two","few","many","other"];
function G(r,{instancePath:i="",parentData:P,parentDataProperty:$,rootData:c=r}={}){let e=null,s=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.other===void 0||!t.call(r,"other")){const n={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"other"}};e===null?e=[n]:e.push(n),s++}r.zero!==void 0&&t.call(r,"zero")&&(A(r.zero,{instancePath:i+
"/zero",parentData:r,parentDataProperty:"zero",rootData:c})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),r.one!==
void 0&&t.call(r,"one")&&(A(r.one,{instancePath:i+"/one",parentData:r,parentDataProperty:"one",rootData:c})||(e=e===null?
A.errors:e.concat(A.errors),s=e.length)),r.two!==void 0&&t.call(r,"two")&&(A(r.two,{instancePath:i+"/two",parentData:r,parentDataProperty:"\
two",rootData:c})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),r.few!==void 0&&t.call(r,"few")&&(A(r.few,{instancePath:i+
"/few",parentData:r,parentDataProperty:"few",rootData:c})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),r.many!==
void 0&&t.call(r,"many")&&(A(r.many,{instancePath:i+"/many",parentData:r,parentDataProperty:"many",rootData:c})||(e=e===
null?A.errors:e.concat(A.errors),s=e.length)),r.other!==void 0&&t.call(r,"other")&&(A(r.other,{instancePath:i+"/other",parentData:r,
parentDataProperty:"other",rootData:c})||(e=e===null?A.errors:e.concat(A.errors),s=e.length));for(const n of Object.keys(
r))if(!De.includes(n)){const o={instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:n,valid:De}};e===null?e=
[o]:e.push(o),s++}}else{const n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:
e.push(n),s++}return G.errors=e,s===0}function H(r,{instancePath:i="",parentData:P,parentDataProperty:$,rootData:c=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){const l={instancePath:i,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[l]:e.push(l),s++}for(const l of Object.keys(r)){const a=s;
O(l,{instancePath:i,parentData:r,parentDataProperty:$,rootData:c})||(e=e===null?O.errors:e.concat(O.errors),s=e.length);
var n=a===s;if(!n){const p={instancePath:i,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:l}};
e===null?e=[p]:e.push(p),s++}}for(const l of Object.keys(r)){let a=r[l];const p=s;let u=!0;const m=s;if(!(a&&typeof a=="\
object"&&!Array.isArray(a))){const y={};e===null?e=[y]:e.push(y),s++}var o=m===s;s=p,e!==null&&(p?e.length=p:e=null);let d;
if(o){const y=s;G(a,{instancePath:i+"/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:l,rootData:c})||
(e=e===null?G.errors:e.concat(G.errors),s=e.length);var o=y===s;u=o,d="then"}else{const y=s;A(a,{instancePath:i+"/"+l.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:l,rootData:c})||(e=e===null?A.errors:e.concat(A.errors),s=
e.length);var o=y===s;u=o,d="else"}if(!u){const y={instancePath:i+"/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[y]:e.push(y),s++}}}else{const l={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),s++}return H.errors=e,s===0}function E(r,{instancePath:i="",parentData:P,parentDataProperty:$,rootData:c=r}={}){let e=null,s=0;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};
e===null?e=[n]:e.push(n),s++}if(typeof r=="number"&&isFinite(r)){if(r>15||isNaN(r)){const n={instancePath:i,schemaPath:"\
#/maximum",keyword:"maximum",params:{comparison:"<=",limit:15}};e===null?e=[n]:e.push(n),s++}if(r<1||isNaN(r)){const n={
instancePath:i,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[n]:e.push(n),s++}}
return E.errors=e,s===0}const qe=["was","is","why","date"];function D(r,{instancePath:i="",parentData:P,parentDataProperty:$,rootData:c=r}={}){let e=null,
s=0;if(Array.isArray(r)){if(r.length<1){const o={instancePath:i,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[o]:e.push(o),s++}const n=r.length;for(let o=0;o<n;o++){let l=r[o];if(l&&typeof l=="object"&&!Array.isArray(l)){
if(l.was===void 0||!t.call(l,"was")){const a={instancePath:i+"/"+o,schemaPath:"#/items/required",keyword:"required",params:{
missingProperty:"was"}};e===null?e=[a]:e.push(a),s++}if(l.is===void 0||!t.call(l,"is")){const a={instancePath:i+"/"+o,schemaPath:"\
#/items/required",keyword:"required",params:{missingProperty:"is"}};e===null?e=[a]:e.push(a),s++}if(l.why===void 0||!t.call(
l,"why")){const a={instancePath:i+"/"+o,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:"why"}};
e===null?e=[a]:e.push(a),s++}if(l.date===void 0||!t.call(l,"date")){const a={instancePath:i+"/"+o,schemaPath:"#/items/re\
quired",keyword:"required",params:{missingProperty:"date"}};e===null?e=[a]:e.push(a),s++}l.was!==void 0&&t.call(l,"was")&&
(w(l.was,{instancePath:i+"/"+o+"/was",parentData:l,parentDataProperty:"was",rootData:c})||(e=e===null?w.errors:e.concat(
w.errors),s=e.length)),l.is!==void 0&&t.call(l,"is")&&(w(l.is,{instancePath:i+"/"+o+"/is",parentData:l,parentDataProperty:"\
is",rootData:c})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),l.why!==void 0&&t.call(l,"why")&&(f(l.why,{instancePath:i+
"/"+o+"/why",parentData:l,parentDataProperty:"why",rootData:c})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),l.
date!==void 0&&t.call(l,"date")&&(z(l.date,{instancePath:i+"/"+o+"/date",parentData:l,parentDataProperty:"date",rootData:c})||
(e=e===null?z.errors:e.concat(z.errors),s=e.length));for(const a of Object.keys(l))if(!qe.includes(a)){const p={instancePath:i+
"/"+o,schemaPath:"#/items/names",keyword:"names",params:{name:a,valid:qe}};e===null?e=[p]:e.push(p),s++}}else{const a={instancePath:i+
"/"+o,schemaPath:"#/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}}else{const n={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}return D.errors=e,s===0}function q(r,{instancePath:i="",parentData:P,parentDataProperty:$,rootData:c=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length<1){const a={instancePath:i,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[a]:e.push(
a),s++}const n=r.length;for(let a=0;a<n;a++){let p=r[a];if(typeof p!="string"){const u={instancePath:i+"/"+a,schemaPath:"\
#/items/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),s++}k(p,{instancePath:i+"/"+a,parentData:r,
parentDataProperty:a,rootData:c})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)}let o=r.length,l;if(o>1){const a={};
for(;o--;){let p=r[o];if(typeof p=="string"){if(typeof a[p]=="number"){l=a[p];const u={instancePath:i,schemaPath:"#/uniq\
ueItems",keyword:"uniqueItems",params:{i:o,j:l}};e===null?e=[u]:e.push(u),s++;break}a[p]=o}}}}else{const n={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}return q.errors=e,s===0}const kr=new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*\\.[1-9]\\d*$","u");function C(r,{instancePath:i="",parentData:P,parentDataProperty:$,rootData:c=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length<1){const o={instancePath:i,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(
o),s++}const n=r.length;for(let o=0;o<n;o++)K(r[o],{instancePath:i+"/"+o,parentData:r,parentDataProperty:o,rootData:c})||
(e=e===null?K.errors:e.concat(K.errors),s=e.length)}else{const n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),s++}return C.errors=e,s===0}const je=["paragraph","printed","prefix","suffix","e\
xternal"];function j(r,{instancePath:i="",parentData:P,parentDataProperty:$,rootData:c=r}={}){let e=null,s=0;const n=s;let o=!0;
const l=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if((r.external===void 0||!t.call(r,"external"))&&(u="extern\
al")){const m={};e===null?e=[m]:e.push(m),s++}}var a=l===s;s=n,e!==null&&(n?e.length=n:e=null);let p;if(a){const u=s;if(r&&
typeof r=="object"&&!Array.isArray(r)&&Object.keys(r).length>1){const d={instancePath:i,schemaPath:"#/then/maxProperties",
keyword:"maxProperties",params:{limit:1}};e===null?e=[d]:e.push(d),s++}var a=u===s;o=a,p="then"}else{const u=s;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.paragraph===void 0||!t.call(r,"paragraph")){const d={instancePath:i,schemaPath:"#/else\
/required",keyword:"required",params:{missingProperty:"paragraph"}};e===null?e=[d]:e.push(d),s++}if(r.printed===void 0||
!t.call(r,"printed")){const d={instancePath:i,schemaPath:"#/else/required",keyword:"required",params:{missingProperty:"p\
rinted"}};e===null?e=[d]:e.push(d),s++}}var a=u===s;o=a,p="else"}if(!o){const u={instancePath:i,schemaPath:"#/if",keyword:"\
if",params:{failingKeyword:p}};e===null?e=[u]:e.push(u),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.paragraph!==
void 0&&t.call(r,"paragraph")){let u=r.paragraph;if(typeof u=="string"){if(!kr.test(u)){const m={instancePath:i+"/paragr\
aph",schemaPath:"#/properties/paragraph/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(?:-[a-z0-9]+)*\\.[1-9]\\d*$"}};
e===null?e=[m]:e.push(m),s++}}else{const m={instancePath:i+"/paragraph",schemaPath:"#/properties/paragraph/type",keyword:"\
type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}}r.printed!==void 0&&t.call(r,"printed")&&(w(r.printed,{instancePath:i+
"/printed",parentData:r,parentDataProperty:"printed",rootData:c})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),
r.prefix!==void 0&&t.call(r,"prefix")&&(w(r.prefix,{instancePath:i+"/prefix",parentData:r,parentDataProperty:"prefix",rootData:c})||
(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.suffix!==void 0&&t.call(r,"suffix")&&(w(r.suffix,{instancePath:i+
"/suffix",parentData:r,parentDataProperty:"suffix",rootData:c})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.
external!==void 0&&t.call(r,"external")&&(C(r.external,{instancePath:i+"/external",parentData:r,parentDataProperty:"exte\
rnal",rootData:c})||(e=e===null?C.errors:e.concat(C.errors),s=e.length));for(const u of Object.keys(r))if(!je.includes(u)){
const m={instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:u,valid:je}};e===null?e=[m]:e.push(m),s++}}else{
const u={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),s++}return j.
errors=e,s===0}const xe=["exact","approx","more-than","at-least","range"],Ae=["place","among","figure"],ze=["id","label",
"description","note","corrections","nameOrigin","cities","source","value","unit","digits","qualifier","words","qualifier\
Word","period","rank","streak","record","baseline","target"];function J(r,{instancePath:i="",parentData:P,parentDataProperty:$,
rootData:c=r}={}){let e=null,s=0;const n=s;let o=!0;const l=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if((r.qualifier===
void 0||!t.call(r,"qualifier"))&&(m="qualifier")){const d={};e===null?e=[d]:e.push(d),s++}else if(r.qualifier!==void 0&&
t.call(r,"qualifier")&&r.qualifier!=="range"){const d={};e===null?e=[d]:e.push(d),s++}}var a=l===s;s=n,e!==null&&(n?e.length=
n:e=null);let p;if(a){const m=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.value!==void 0&&t.call(r,"value")){let y=r.
value;if(Array.isArray(y)){if(y.length>2){const h={instancePath:i+"/value",schemaPath:"#/then/properties/value/maxItems",
keyword:"maxItems",params:{limit:2}};e===null?e=[h]:e.push(h),s++}if(y.length<2){const h={instancePath:i+"/value",schemaPath:"\
#/then/properties/value/minItems",keyword:"minItems",params:{limit:2}};e===null?e=[h]:e.push(h),s++}const g=y.length;for(let h=0;h<
g;h++){let x=y[h];if(!(typeof x=="number"&&isFinite(x))){const N={instancePath:i+"/value/"+h,schemaPath:"#/then/properti\
es/value/items/type",keyword:"type",params:{type:"number"}};e===null?e=[N]:e.push(N),s++}}}else{const g={instancePath:i+
"/value",schemaPath:"#/then/properties/value/type",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(g),s++}}var a=m===
s;o=a,p="then"}else{const m=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.value!==void 0&&t.call(r,"value")){let y=r.
value;if(!(typeof y=="number"&&isFinite(y))){const g={instancePath:i+"/value",schemaPath:"#/else/properties/value/type",
keyword:"type",params:{type:"number"}};e===null?e=[g]:e.push(g),s++}}r.digits!==void 0&&t.call(r,"digits")&&(E(r.digits,
{instancePath:i+"/digits",parentData:r,parentDataProperty:"digits",rootData:c})||(e=e===null?E.errors:e.concat(E.errors),
s=e.length))}var a=m===s;o=a,p="else"}if(!o){const m={instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:p}};
e===null?e=[m]:e.push(m),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0||!t.call(r,"id")){const m={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[m]:e.push(m),s++}if(r.label===void 0||
!t.call(r,"label")){const m={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"label"}};
e===null?e=[m]:e.push(m),s++}if(r.source===void 0||!t.call(r,"source")){const m={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"source"}};e===null?e=[m]:e.push(m),s++}if(r.value===void 0||!t.call(r,"value")){
const m={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[m]:e.push(
m),s++}if(r.unit===void 0||!t.call(r,"unit")){const m={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"unit"}};e===null?e=[m]:e.push(m),s++}if(r.digits===void 0||!t.call(r,"digits")){const m={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"digits"}};e===null?e=[m]:e.push(m),s++}if(r.qualifier===
void 0||!t.call(r,"qualifier")){const m={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
qualifier"}};e===null?e=[m]:e.push(m),s++}if(r.id!==void 0&&t.call(r,"id")&&(b(r.id,{instancePath:i+"/id",parentData:r,parentDataProperty:"\
id",rootData:c})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.label!==void 0&&t.call(r,"label")&&(f(r.label,{
instancePath:i+"/label",parentData:r,parentDataProperty:"label",rootData:c})||(e=e===null?f.errors:e.concat(f.errors),s=
e.length)),r.description!==void 0&&t.call(r,"description")&&(f(r.description,{instancePath:i+"/description",parentData:r,
parentDataProperty:"description",rootData:c})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.note!==void 0&&t.call(
r,"note")&&(f(r.note,{instancePath:i+"/note",parentData:r,parentDataProperty:"note",rootData:c})||(e=e===null?f.errors:e.
concat(f.errors),s=e.length)),r.corrections!==void 0&&t.call(r,"corrections")&&(D(r.corrections,{instancePath:i+"/correc\
tions",parentData:r,parentDataProperty:"corrections",rootData:c})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),
r.nameOrigin!==void 0&&t.call(r,"nameOrigin")&&(v(r.nameOrigin,{instancePath:i+"/nameOrigin",parentData:r,parentDataProperty:"\
nameOrigin",rootData:c})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.cities!==void 0&&t.call(r,"cities")&&(q(
r.cities,{instancePath:i+"/cities",parentData:r,parentDataProperty:"cities",rootData:c})||(e=e===null?q.errors:e.concat(
q.errors),s=e.length)),r.source!==void 0&&t.call(r,"source")&&(j(r.source,{instancePath:i+"/source",parentData:r,parentDataProperty:"\
source",rootData:c})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.unit!==void 0&&t.call(r,"unit")&&(R(r.unit,
{instancePath:i+"/unit",parentData:r,parentDataProperty:"unit",rootData:c})||(e=e===null?R.errors:e.concat(R.errors),s=e.
length)),r.digits!==void 0&&t.call(r,"digits")){let m=r.digits;const d=s;let y=!0;const g=s;if(!Array.isArray(m)){const x={};
e===null?e=[x]:e.push(x),s++}var u=g===s;s=d,e!==null&&(d?e.length=d:e=null);let h;if(u){const x=s;if(Array.isArray(m)){
if(m.length>2){const _={instancePath:i+"/digits",schemaPath:"#/properties/digits/then/maxItems",keyword:"maxItems",params:{
limit:2}};e===null?e=[_]:e.push(_),s++}if(m.length<2){const _={instancePath:i+"/digits",schemaPath:"#/properties/digits/\
then/minItems",keyword:"minItems",params:{limit:2}};e===null?e=[_]:e.push(_),s++}const I=m.length;for(let _=0;_<I;_++)E(
m[_],{instancePath:i+"/digits/"+_,parentData:m,parentDataProperty:_,rootData:c})||(e=e===null?E.errors:e.concat(E.errors),
s=e.length)}else{const I={instancePath:i+"/digits",schemaPath:"#/properties/digits/then/type",keyword:"type",params:{type:"\
array"}};e===null?e=[I]:e.push(I),s++}var u=x===s;y=u,h="then"}else{const x=s;E(m,{instancePath:i+"/digits",parentData:r,
parentDataProperty:"digits",rootData:c})||(e=e===null?E.errors:e.concat(E.errors),s=e.length);var u=x===s;y=u,h="else"}if(!y){
const x={instancePath:i+"/digits",schemaPath:"#/properties/digits/if",keyword:"if",params:{failingKeyword:h}};e===null?e=
[x]:e.push(x),s++}}if(r.qualifier!==void 0&&t.call(r,"qualifier")&&!xe.includes(r.qualifier)){const m={instancePath:i+"/\
qualifier",schemaPath:"#/properties/qualifier/choices",keyword:"choices",params:{valid:xe}};e===null?e=[m]:e.push(m),s++}
if(r.words!==void 0&&t.call(r,"words")&&(f(r.words,{instancePath:i+"/words",parentData:r,parentDataProperty:"words",rootData:c})||
(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.qualifierWord!==void 0&&t.call(r,"qualifierWord")&&(w(r.qualifierWord,
{instancePath:i+"/qualifierWord",parentData:r,parentDataProperty:"qualifierWord",rootData:c})||(e=e===null?w.errors:e.concat(
w.errors),s=e.length)),r.period!==void 0&&t.call(r,"period")&&(T(r.period,{instancePath:i+"/period",parentData:r,parentDataProperty:"\
period",rootData:c})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.rank!==void 0&&t.call(r,"rank")){let m=r.rank;
if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.place===void 0||!t.call(m,"place")){const d={instancePath:i+"/rank",schemaPath:"\
#/properties/rank/required",keyword:"required",params:{missingProperty:"place"}};e===null?e=[d]:e.push(d),s++}if(m.among===
void 0||!t.call(m,"among")){const d={instancePath:i+"/rank",schemaPath:"#/properties/rank/required",keyword:"required",params:{
missingProperty:"among"}};e===null?e=[d]:e.push(d),s++}if(m.place!==void 0&&t.call(m,"place")){let d=m.place;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const y={instancePath:i+"/rank/place",schemaPath:"#/properties/rank/propertie\
s/place/type",keyword:"type",params:{type:"integer"}};e===null?e=[y]:e.push(y),s++}if(typeof d=="number"&&isFinite(d)&&(d<
1||isNaN(d))){const y={instancePath:i+"/rank/place",schemaPath:"#/properties/rank/properties/place/minimum",keyword:"min\
imum",params:{comparison:">=",limit:1}};e===null?e=[y]:e.push(y),s++}}m.among!==void 0&&t.call(m,"among")&&(f(m.among,{instancePath:i+
"/rank/among",parentData:m,parentDataProperty:"among",rootData:c})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),
m.figure!==void 0&&t.call(m,"figure")&&(k(m.figure,{instancePath:i+"/rank/figure",parentData:m,parentDataProperty:"figur\
e",rootData:c})||(e=e===null?k.errors:e.concat(k.errors),s=e.length));for(const d of Object.keys(m))if(!Ae.includes(d)){
const y={instancePath:i+"/rank",schemaPath:"#/properties/rank/names",keyword:"names",params:{name:d,valid:Ae}};e===null?
e=[y]:e.push(y),s++}}else{const d={instancePath:i+"/rank",schemaPath:"#/properties/rank/type",keyword:"type",params:{type:"\
object"}};e===null?e=[d]:e.push(d),s++}}if(r.streak!==void 0&&t.call(r,"streak")){let m=r.streak;if(!(typeof m=="number"&&
!(m%1)&&!isNaN(m)&&isFinite(m))){const d={instancePath:i+"/streak",schemaPath:"#/properties/streak/type",keyword:"type",
params:{type:"integer"}};e===null?e=[d]:e.push(d),s++}if(typeof m=="number"&&isFinite(m)&&(m<2||isNaN(m))){const d={instancePath:i+
"/streak",schemaPath:"#/properties/streak/minimum",keyword:"minimum",params:{comparison:">=",limit:2}};e===null?e=[d]:e.
push(d),s++}}if(r.record!==void 0&&t.call(r,"record")&&r.record!==!0){const m={instancePath:i+"/record",schemaPath:"#/pr\
operties/record/const",keyword:"const",params:{allowedValue:!0}};e===null?e=[m]:e.push(m),s++}r.baseline!==void 0&&t.call(
r,"baseline")&&(T(r.baseline,{instancePath:i+"/baseline",parentData:r,parentDataProperty:"baseline",rootData:c})||(e=e===
null?T.errors:e.concat(T.errors),s=e.length)),r.target!==void 0&&t.call(r,"target")&&(k(r.target,{instancePath:i+"/targe\
t",parentData:r,parentDataProperty:"target",rootData:c})||(e=e===null?k.errors:e.concat(k.errors),s=e.length));for(const m of Object.
keys(r))if(!ze.includes(m)){const d={instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:m,valid:ze}};e===null?
e=[d]:e.push(d),s++}}else{const m={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[m]:e.push(m),s++}return J.errors=e,s===0}const Oe=["$schema","units","figures"];function Q(r,{instancePath:i="",parentData:P,
parentDataProperty:$,rootData:c=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.units===void 0||
!t.call(r,"units")){const o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"units"}};
e===null?e=[o]:e.push(o),s++}if(r.figures===void 0||!t.call(r,"figures")){const o={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"figures"}};e===null?e=[o]:e.push(o),s++}if(r.$schema!==void 0&&t.call(r,"$sc\
hema")&&typeof r.$schema!="string"){const o={instancePath:i+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),s++}if(r.units!==void 0&&t.call(r,"units")){let o=r.units;if(o&&typeof o==
"object"&&!Array.isArray(o)){if(Object.keys(o).length<1){const l={instancePath:i+"/units",schemaPath:"#/properties/units\
/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[l]:e.push(l),s++}for(const l of Object.keys(o)){const a=s;
R(l,{instancePath:i+"/units",parentData:o,parentDataProperty:"units",rootData:c})||(e=e===null?R.errors:e.concat(R.errors),
s=e.length);var n=a===s;if(!n){const p={instancePath:i+"/units",schemaPath:"#/properties/units/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:l}};e===null?e=[p]:e.push(p),s++}}for(const l of Object.keys(o))H(o[l],{instancePath:i+
"/units/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:l,rootData:c})||(e=e===null?H.errors:
e.concat(H.errors),s=e.length)}else{const l={instancePath:i+"/units",schemaPath:"#/properties/units/type",keyword:"type",
params:{type:"object"}};e===null?e=[l]:e.push(l),s++}}if(r.figures!==void 0&&t.call(r,"figures")){let o=r.figures;if(Array.
isArray(o)){const l=o.length;for(let a=0;a<l;a++)J(o[a],{instancePath:i+"/figures/"+a,parentData:o,parentDataProperty:a,
rootData:c})||(e=e===null?J.errors:e.concat(J.errors),s=e.length)}else{const l={instancePath:i+"/figures",schemaPath:"#/\
properties/figures/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),s++}}for(const o of Object.keys(
r))if(!Oe.includes(o)){const l={instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:o,valid:Oe}};e===null?e=
[l]:e.push(l),s++}}else{const o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:
e.push(o),s++}return Q.errors=e,s===0}const Te=["milestone","facility","launch","policy","recognition","cooperation","programme"],Ie=["id","label","descriptio\
n","note","corrections","nameOrigin","cities","source","date","kind"];function U(r,{instancePath:i="",parentData:P,parentDataProperty:$,
rootData:c=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0||!t.call(r,"id")){const n={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[n]:e.push(n),s++}if(r.
label===void 0||!t.call(r,"label")){const n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
label"}};e===null?e=[n]:e.push(n),s++}if(r.source===void 0||!t.call(r,"source")){const n={instancePath:i,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"source"}};e===null?e=[n]:e.push(n),s++}if(r.date===void 0||!t.call(
r,"date")){const n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"date"}};e===null?
e=[n]:e.push(n),s++}if(r.kind===void 0||!t.call(r,"kind")){const n={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"kind"}};e===null?e=[n]:e.push(n),s++}if(r.id!==void 0&&t.call(r,"id")&&(b(r.id,{instancePath:i+
"/id",parentData:r,parentDataProperty:"id",rootData:c})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.label!==
void 0&&t.call(r,"label")&&(f(r.label,{instancePath:i+"/label",parentData:r,parentDataProperty:"label",rootData:c})||(e=
e===null?f.errors:e.concat(f.errors),s=e.length)),r.description!==void 0&&t.call(r,"description")&&(f(r.description,{instancePath:i+
"/description",parentData:r,parentDataProperty:"description",rootData:c})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),
r.note!==void 0&&t.call(r,"note")&&(f(r.note,{instancePath:i+"/note",parentData:r,parentDataProperty:"note",rootData:c})||
(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.corrections!==void 0&&t.call(r,"corrections")&&(D(r.corrections,{
instancePath:i+"/corrections",parentData:r,parentDataProperty:"corrections",rootData:c})||(e=e===null?D.errors:e.concat(
D.errors),s=e.length)),r.nameOrigin!==void 0&&t.call(r,"nameOrigin")&&(v(r.nameOrigin,{instancePath:i+"/nameOrigin",parentData:r,
parentDataProperty:"nameOrigin",rootData:c})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.cities!==void 0&&t.
call(r,"cities")&&(q(r.cities,{instancePath:i+"/cities",parentData:r,parentDataProperty:"cities",rootData:c})||(e=e===null?
q.errors:e.concat(q.errors),s=e.length)),r.source!==void 0&&t.call(r,"source")&&(j(r.source,{instancePath:i+"/source",parentData:r,
parentDataProperty:"source",rootData:c})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.date!==void 0&&t.call(r,
"date")&&(z(r.date,{instancePath:i+"/date",parentData:r,parentDataProperty:"date",rootData:c})||(e=e===null?z.errors:e.concat(
z.errors),s=e.length)),r.kind!==void 0&&t.call(r,"kind")&&!Te.includes(r.kind)){const n={instancePath:i+"/kind",schemaPath:"\
#/properties/kind/choices",keyword:"choices",params:{valid:Te}};e===null?e=[n]:e.push(n),s++}for(const n of Object.keys(
r))if(!Ie.includes(n)){const o={instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:n,valid:Ie}};e===null?e=
[o]:e.push(o),s++}}else{const n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:
e.push(n),s++}return U.errors=e,s===0}const Ne=["$schema","events"];function X(r,{instancePath:i="",parentData:P,parentDataProperty:$,
rootData:c=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.events===void 0||!t.call(r,"events")){
const n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"events"}};e===null?e=[n]:e.push(
n),s++}if(r.$schema!==void 0&&t.call(r,"$schema")&&typeof r.$schema!="string"){const n={instancePath:i+"/$schema",schemaPath:"\
#/properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}if(r.events!==void 0&&t.
call(r,"events")){let n=r.events;if(Array.isArray(n)){const o=n.length;for(let l=0;l<o;l++)U(n[l],{instancePath:i+"/even\
ts/"+l,parentData:n,parentDataProperty:l,rootData:c})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)}else{const o={
instancePath:i+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(
o),s++}}for(const n of Object.keys(r))if(!Ne.includes(n)){const o={instancePath:i,schemaPath:"#/names",keyword:"names",params:{
name:n,valid:Ne}};e===null?e=[o]:e.push(o),s++}}else{const n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),s++}return X.errors=e,s===0}const _e=["id","label","description","note","corrections","nameOrigin","cities","source","field","period"];function Y(r,{
instancePath:i="",parentData:P,parentDataProperty:$,rootData:c=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.id===void 0||!t.call(r,"id")){const n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[n]:e.push(n),s++}if(r.label===void 0||!t.call(r,"label")){const n={instancePath:i,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"label"}};e===null?e=[n]:e.push(n),s++}if(r.source===void 0||!t.call(r,"s\
ource")){const n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"source"}};e===null?
e=[n]:e.push(n),s++}if(r.field===void 0||!t.call(r,"field")){const n={instancePath:i,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"field"}};e===null?e=[n]:e.push(n),s++}r.id!==void 0&&t.call(r,"id")&&(b(r.id,{instancePath:i+
"/id",parentData:r,parentDataProperty:"id",rootData:c})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.label!==
void 0&&t.call(r,"label")&&(f(r.label,{instancePath:i+"/label",parentData:r,parentDataProperty:"label",rootData:c})||(e=
e===null?f.errors:e.concat(f.errors),s=e.length)),r.description!==void 0&&t.call(r,"description")&&(f(r.description,{instancePath:i+
"/description",parentData:r,parentDataProperty:"description",rootData:c})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),
r.note!==void 0&&t.call(r,"note")&&(f(r.note,{instancePath:i+"/note",parentData:r,parentDataProperty:"note",rootData:c})||
(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.corrections!==void 0&&t.call(r,"corrections")&&(D(r.corrections,{
instancePath:i+"/corrections",parentData:r,parentDataProperty:"corrections",rootData:c})||(e=e===null?D.errors:e.concat(
D.errors),s=e.length)),r.nameOrigin!==void 0&&t.call(r,"nameOrigin")&&(v(r.nameOrigin,{instancePath:i+"/nameOrigin",parentData:r,
parentDataProperty:"nameOrigin",rootData:c})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.cities!==void 0&&t.
call(r,"cities")&&(q(r.cities,{instancePath:i+"/cities",parentData:r,parentDataProperty:"cities",rootData:c})||(e=e===null?
q.errors:e.concat(q.errors),s=e.length)),r.source!==void 0&&t.call(r,"source")&&(j(r.source,{instancePath:i+"/source",parentData:r,
parentDataProperty:"source",rootData:c})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.field!==void 0&&t.call(
r,"field")&&(k(r.field,{instancePath:i+"/field",parentData:r,parentDataProperty:"field",rootData:c})||(e=e===null?k.errors:
e.concat(k.errors),s=e.length)),r.period!==void 0&&t.call(r,"period")&&(T(r.period,{instancePath:i+"/period",parentData:r,
parentDataProperty:"period",rootData:c})||(e=e===null?T.errors:e.concat(T.errors),s=e.length));for(const n of Object.keys(
r))if(!_e.includes(n)){const o={instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:n,valid:_e}};e===null?e=
[o]:e.push(o),s++}}else{const n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:
e.push(n),s++}return Y.errors=e,s===0}const Ee=["figure","label"];function Z(r,{instancePath:i="",parentData:P,parentDataProperty:$,rootData:c=r}={}){let e=null,
s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.figure===void 0||!t.call(r,"figure")){const n={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"figure"}};e===null?e=[n]:e.push(n),s++}r.figure!==void 0&&t.call(
r,"figure")&&(k(r.figure,{instancePath:i+"/figure",parentData:r,parentDataProperty:"figure",rootData:c})||(e=e===null?k.
errors:e.concat(k.errors),s=e.length)),r.label!==void 0&&t.call(r,"label")&&(f(r.label,{instancePath:i+"/label",parentData:r,
parentDataProperty:"label",rootData:c})||(e=e===null?f.errors:e.concat(f.errors),s=e.length));for(const n of Object.keys(
r))if(!Ee.includes(n)){const o={instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:n,valid:Ee}};e===null?e=
[o]:e.push(o),s++}}else{const n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:
e.push(n),s++}return Z.errors=e,s===0}const Fe=["id","label"],Se=["achievement","satellites","launch","facts"],Ze=["$sch\
ema","fields","achievements","constellation"];function ee(r,{instancePath:i="",parentData:P,parentDataProperty:$,rootData:c=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.fields===void 0||!t.call(r,"fields")){const n={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"fields"}};e===null?e=[n]:e.push(n),s++}if(r.achievements===
void 0||!t.call(r,"achievements")){const n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
achievements"}};e===null?e=[n]:e.push(n),s++}if(r.$schema!==void 0&&t.call(r,"$schema")&&typeof r.$schema!="string"){const n={
instancePath:i+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:
e.push(n),s++}if(r.fields!==void 0&&t.call(r,"fields")){let n=r.fields;if(Array.isArray(n)){if(n.length<1){const l={instancePath:i+
"/fields",schemaPath:"#/properties/fields/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[l]:e.push(l),s++}const o=n.
length;for(let l=0;l<o;l++){let a=n[l];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.id===void 0||!t.call(a,"id")){const p={
instancePath:i+"/fields/"+l,schemaPath:"#/properties/fields/items/required",keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[p]:e.push(p),s++}if(a.label===void 0||!t.call(a,"label")){const p={instancePath:i+"/fields/"+l,schemaPath:"\
#/properties/fields/items/required",keyword:"required",params:{missingProperty:"label"}};e===null?e=[p]:e.push(p),s++}a.
id!==void 0&&t.call(a,"id")&&(b(a.id,{instancePath:i+"/fields/"+l+"/id",parentData:a,parentDataProperty:"id",rootData:c})||
(e=e===null?b.errors:e.concat(b.errors),s=e.length)),a.label!==void 0&&t.call(a,"label")&&(f(a.label,{instancePath:i+"/f\
ields/"+l+"/label",parentData:a,parentDataProperty:"label",rootData:c})||(e=e===null?f.errors:e.concat(f.errors),s=e.length));
for(const p of Object.keys(a))if(!Fe.includes(p)){const u={instancePath:i+"/fields/"+l,schemaPath:"#/properties/fields/i\
tems/names",keyword:"names",params:{name:p,valid:Fe}};e===null?e=[u]:e.push(u),s++}}else{const p={instancePath:i+"/field\
s/"+l,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{
const o={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"array"}};e===null?e=
[o]:e.push(o),s++}}if(r.achievements!==void 0&&t.call(r,"achievements")){let n=r.achievements;if(Array.isArray(n)){const o=n.
length;for(let l=0;l<o;l++)Y(n[l],{instancePath:i+"/achievements/"+l,parentData:n,parentDataProperty:l,rootData:c})||(e=
e===null?Y.errors:e.concat(Y.errors),s=e.length)}else{const o={instancePath:i+"/achievements",schemaPath:"#/properties/a\
chievements/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(r.constellation!==void 0&&t.call(
r,"constellation")){let n=r.constellation;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.achievement===void 0||!t.call(
n,"achievement")){const o={instancePath:i+"/constellation",schemaPath:"#/properties/constellation/required",keyword:"req\
uired",params:{missingProperty:"achievement"}};e===null?e=[o]:e.push(o),s++}if(n.satellites===void 0||!t.call(n,"satelli\
tes")){const o={instancePath:i+"/constellation",schemaPath:"#/properties/constellation/required",keyword:"required",params:{
missingProperty:"satellites"}};e===null?e=[o]:e.push(o),s++}if(n.achievement!==void 0&&t.call(n,"achievement")&&(k(n.achievement,
{instancePath:i+"/constellation/achievement",parentData:n,parentDataProperty:"achievement",rootData:c})||(e=e===null?k.errors:
e.concat(k.errors),s=e.length)),n.satellites!==void 0&&t.call(n,"satellites")&&(Z(n.satellites,{instancePath:i+"/constel\
lation/satellites",parentData:n,parentDataProperty:"satellites",rootData:c})||(e=e===null?Z.errors:e.concat(Z.errors),s=
e.length)),n.launch!==void 0&&t.call(n,"launch")&&(k(n.launch,{instancePath:i+"/constellation/launch",parentData:n,parentDataProperty:"\
launch",rootData:c})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),n.facts!==void 0&&t.call(n,"facts")){let o=n.
facts;if(Array.isArray(o)){const l=o.length;for(let a=0;a<l;a++)Z(o[a],{instancePath:i+"/constellation/facts/"+a,parentData:o,
parentDataProperty:a,rootData:c})||(e=e===null?Z.errors:e.concat(Z.errors),s=e.length)}else{const l={instancePath:i+"/co\
nstellation/facts",schemaPath:"#/properties/constellation/properties/facts/type",keyword:"type",params:{type:"array"}};e===
null?e=[l]:e.push(l),s++}}for(const o of Object.keys(n))if(!Se.includes(o)){const l={instancePath:i+"/constellation",schemaPath:"\
#/properties/constellation/names",keyword:"names",params:{name:o,valid:Se}};e===null?e=[l]:e.push(l),s++}}else{const o={
instancePath:i+"/constellation",schemaPath:"#/properties/constellation/type",keyword:"type",params:{type:"object"}};e===
null?e=[o]:e.push(o),s++}}for(const n of Object.keys(r))if(!Ze.includes(n)){const o={instancePath:i,schemaPath:"#/names",
keyword:"names",params:{name:n,valid:Ze}};e===null?e=[o]:e.push(o),s++}}else{const n={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return ee.errors=e,s===0}const Ve=["loop","pillars","parts","tiers","links"],Me=["id","label","description","parent","figure","step","focus"],Ke=[
"from","to","label","mutual"],Re=["id","label","claim","description","note","corrections","nameOrigin","cities","source",
"layout","period","nodes","links"];function re(r,{instancePath:i="",parentData:P,parentDataProperty:$,rootData:c=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0||!t.call(r,"id")){const n={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[n]:e.push(n),s++}if(r.label===void 0||!t.call(
r,"label")){const n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"label"}};e===null?
e=[n]:e.push(n),s++}if(r.source===void 0||!t.call(r,"source")){const n={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"source"}};e===null?e=[n]:e.push(n),s++}if(r.layout===void 0||!t.call(r,"layout")){const n={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"layout"}};e===null?e=[n]:e.push(n),s++}
if(r.nodes===void 0||!t.call(r,"nodes")){const n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
nodes"}};e===null?e=[n]:e.push(n),s++}if(r.links===void 0||!t.call(r,"links")){const n={instancePath:i,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"links"}};e===null?e=[n]:e.push(n),s++}if(r.id!==void 0&&t.call(r,"id")&&
(b(r.id,{instancePath:i+"/id",parentData:r,parentDataProperty:"id",rootData:c})||(e=e===null?b.errors:e.concat(b.errors),
s=e.length)),r.label!==void 0&&t.call(r,"label")&&(f(r.label,{instancePath:i+"/label",parentData:r,parentDataProperty:"l\
abel",rootData:c})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.claim!==void 0&&t.call(r,"claim")&&(f(r.claim,
{instancePath:i+"/claim",parentData:r,parentDataProperty:"claim",rootData:c})||(e=e===null?f.errors:e.concat(f.errors),s=
e.length)),r.description!==void 0&&t.call(r,"description")&&(f(r.description,{instancePath:i+"/description",parentData:r,
parentDataProperty:"description",rootData:c})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.note!==void 0&&t.call(
r,"note")&&(f(r.note,{instancePath:i+"/note",parentData:r,parentDataProperty:"note",rootData:c})||(e=e===null?f.errors:e.
concat(f.errors),s=e.length)),r.corrections!==void 0&&t.call(r,"corrections")&&(D(r.corrections,{instancePath:i+"/correc\
tions",parentData:r,parentDataProperty:"corrections",rootData:c})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),
r.nameOrigin!==void 0&&t.call(r,"nameOrigin")&&(v(r.nameOrigin,{instancePath:i+"/nameOrigin",parentData:r,parentDataProperty:"\
nameOrigin",rootData:c})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.cities!==void 0&&t.call(r,"cities")&&(q(
r.cities,{instancePath:i+"/cities",parentData:r,parentDataProperty:"cities",rootData:c})||(e=e===null?q.errors:e.concat(
q.errors),s=e.length)),r.source!==void 0&&t.call(r,"source")&&(j(r.source,{instancePath:i+"/source",parentData:r,parentDataProperty:"\
source",rootData:c})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.layout!==void 0&&t.call(r,"layout")&&!Ve.includes(
r.layout)){const n={instancePath:i+"/layout",schemaPath:"#/properties/layout/choices",keyword:"choices",params:{valid:Ve}};
e===null?e=[n]:e.push(n),s++}if(r.period!==void 0&&t.call(r,"period")&&(T(r.period,{instancePath:i+"/period",parentData:r,
parentDataProperty:"period",rootData:c})||(e=e===null?T.errors:e.concat(T.errors),s=e.length)),r.nodes!==void 0&&t.call(
r,"nodes")){let n=r.nodes;if(Array.isArray(n)){if(n.length<2){const l={instancePath:i+"/nodes",schemaPath:"#/properties/\
nodes/minItems",keyword:"minItems",params:{limit:2}};e===null?e=[l]:e.push(l),s++}const o=n.length;for(let l=0;l<o;l++){
let a=n[l];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.id===void 0||!t.call(a,"id")){const p={instancePath:i+"/nod\
es/"+l,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[p]:e.
push(p),s++}if(a.label===void 0||!t.call(a,"label")){const p={instancePath:i+"/nodes/"+l,schemaPath:"#/properties/nodes/\
items/required",keyword:"required",params:{missingProperty:"label"}};e===null?e=[p]:e.push(p),s++}if(a.id!==void 0&&t.call(
a,"id")&&(b(a.id,{instancePath:i+"/nodes/"+l+"/id",parentData:a,parentDataProperty:"id",rootData:c})||(e=e===null?b.errors:
e.concat(b.errors),s=e.length)),a.label!==void 0&&t.call(a,"label")&&(f(a.label,{instancePath:i+"/nodes/"+l+"/label",parentData:a,
parentDataProperty:"label",rootData:c})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),a.description!==void 0&&t.
call(a,"description")&&(f(a.description,{instancePath:i+"/nodes/"+l+"/description",parentData:a,parentDataProperty:"desc\
ription",rootData:c})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),a.parent!==void 0&&t.call(a,"parent")&&(k(a.
parent,{instancePath:i+"/nodes/"+l+"/parent",parentData:a,parentDataProperty:"parent",rootData:c})||(e=e===null?k.errors:
e.concat(k.errors),s=e.length)),a.figure!==void 0&&t.call(a,"figure")&&(k(a.figure,{instancePath:i+"/nodes/"+l+"/figure",
parentData:a,parentDataProperty:"figure",rootData:c})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),a.step!==void 0&&
t.call(a,"step")&&(f(a.step,{instancePath:i+"/nodes/"+l+"/step",parentData:a,parentDataProperty:"step",rootData:c})||(e=
e===null?f.errors:e.concat(f.errors),s=e.length)),a.focus!==void 0&&t.call(a,"focus")&&typeof a.focus!="boolean"){const p={
instancePath:i+"/nodes/"+l+"/focus",schemaPath:"#/properties/nodes/items/properties/focus/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[p]:e.push(p),s++}for(const p of Object.keys(a))if(!Me.includes(p)){const u={instancePath:i+"/node\
s/"+l,schemaPath:"#/properties/nodes/items/names",keyword:"names",params:{name:p,valid:Me}};e===null?e=[u]:e.push(u),s++}}else{
const p={instancePath:i+"/nodes/"+l,schemaPath:"#/properties/nodes/items/type",keyword:"type",params:{type:"object"}};e===
null?e=[p]:e.push(p),s++}}}else{const o={instancePath:i+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{
type:"array"}};e===null?e=[o]:e.push(o),s++}}if(r.links!==void 0&&t.call(r,"links")){let n=r.links;if(Array.isArray(n)){
const o=n.length;for(let l=0;l<o;l++){let a=n[l];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.from===void 0||!t.call(
a,"from")){const p={instancePath:i+"/links/"+l,schemaPath:"#/properties/links/items/required",keyword:"required",params:{
missingProperty:"from"}};e===null?e=[p]:e.push(p),s++}if(a.to===void 0||!t.call(a,"to")){const p={instancePath:i+"/links\
/"+l,schemaPath:"#/properties/links/items/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[p]:e.push(
p),s++}if(a.label===void 0||!t.call(a,"label")){const p={instancePath:i+"/links/"+l,schemaPath:"#/properties/links/items\
/required",keyword:"required",params:{missingProperty:"label"}};e===null?e=[p]:e.push(p),s++}if(a.from!==void 0&&t.call(
a,"from")&&(k(a.from,{instancePath:i+"/links/"+l+"/from",parentData:a,parentDataProperty:"from",rootData:c})||(e=e===null?
k.errors:e.concat(k.errors),s=e.length)),a.to!==void 0&&t.call(a,"to")&&(k(a.to,{instancePath:i+"/links/"+l+"/to",parentData:a,
parentDataProperty:"to",rootData:c})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),a.label!==void 0&&t.call(a,"l\
abel")&&(f(a.label,{instancePath:i+"/links/"+l+"/label",parentData:a,parentDataProperty:"label",rootData:c})||(e=e===null?
f.errors:e.concat(f.errors),s=e.length)),a.mutual!==void 0&&t.call(a,"mutual")&&typeof a.mutual!="boolean"){const p={instancePath:i+
"/links/"+l+"/mutual",schemaPath:"#/properties/links/items/properties/mutual/type",keyword:"type",params:{type:"boolean"}};
e===null?e=[p]:e.push(p),s++}for(const p of Object.keys(a))if(!Ke.includes(p)){const u={instancePath:i+"/links/"+l,schemaPath:"\
#/properties/links/items/names",keyword:"names",params:{name:p,valid:Ke}};e===null?e=[u]:e.push(u),s++}}else{const p={instancePath:i+
"/links/"+l,schemaPath:"#/properties/links/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{
const o={instancePath:i+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type:"array"}};e===null?e=[
o]:e.push(o),s++}}for(const n of Object.keys(r))if(!Re.includes(n)){const o={instancePath:i,schemaPath:"#/names",keyword:"\
names",params:{name:n,valid:Re}};e===null?e=[o]:e.push(o),s++}}else{const n={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return re.errors=e,s===0}const Ce=["$schema","systems"];function se(r,{
instancePath:i="",parentData:P,parentDataProperty:$,rootData:c=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.systems===void 0||!t.call(r,"systems")){const n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"systems"}};e===null?e=[n]:e.push(n),s++}if(r.$schema!==void 0&&t.call(r,"$schema")&&typeof r.$schema!="\
string"){const n={instancePath:i+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),s++}if(r.systems!==void 0&&t.call(r,"systems")){let n=r.systems;if(Array.isArray(n)){const o=n.
length;for(let l=0;l<o;l++)re(n[l],{instancePath:i+"/systems/"+l,parentData:n,parentDataProperty:l,rootData:c})||(e=e===
null?re.errors:e.concat(re.errors),s=e.length)}else{const o={instancePath:i+"/systems",schemaPath:"#/properties/systems/\
type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}for(const n of Object.keys(r))if(!Ce.includes(
n)){const o={instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:n,valid:Ce}};e===null?e=[o]:e.push(o),s++}}else{
const n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return se.
errors=e,s===0}const $e=["id","label","description","note","corrections","nameOrigin","cities","source","date"];function ie(r,{instancePath:i="",
parentData:P,parentDataProperty:$,rootData:c=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===
void 0||!t.call(r,"id")){const n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};
e===null?e=[n]:e.push(n),s++}if(r.label===void 0||!t.call(r,"label")){const n={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"label"}};e===null?e=[n]:e.push(n),s++}if(r.source===void 0||!t.call(r,"source")){const n={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"source"}};e===null?e=[n]:e.push(n),s++}
r.id!==void 0&&t.call(r,"id")&&(b(r.id,{instancePath:i+"/id",parentData:r,parentDataProperty:"id",rootData:c})||(e=e===null?
b.errors:e.concat(b.errors),s=e.length)),r.label!==void 0&&t.call(r,"label")&&(f(r.label,{instancePath:i+"/label",parentData:r,
parentDataProperty:"label",rootData:c})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.description!==void 0&&t.
call(r,"description")&&(f(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:c})||
(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.note!==void 0&&t.call(r,"note")&&(f(r.note,{instancePath:i+"/note",
parentData:r,parentDataProperty:"note",rootData:c})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.corrections!==
void 0&&t.call(r,"corrections")&&(D(r.corrections,{instancePath:i+"/corrections",parentData:r,parentDataProperty:"correc\
tions",rootData:c})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),r.nameOrigin!==void 0&&t.call(r,"nameOrigin")&&
(v(r.nameOrigin,{instancePath:i+"/nameOrigin",parentData:r,parentDataProperty:"nameOrigin",rootData:c})||(e=e===null?v.errors:
e.concat(v.errors),s=e.length)),r.cities!==void 0&&t.call(r,"cities")&&(q(r.cities,{instancePath:i+"/cities",parentData:r,
parentDataProperty:"cities",rootData:c})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.source!==void 0&&t.call(
r,"source")&&(j(r.source,{instancePath:i+"/source",parentData:r,parentDataProperty:"source",rootData:c})||(e=e===null?j.
errors:e.concat(j.errors),s=e.length)),r.date!==void 0&&t.call(r,"date")&&(z(r.date,{instancePath:i+"/date",parentData:r,
parentDataProperty:"date",rootData:c})||(e=e===null?z.errors:e.concat(z.errors),s=e.length));for(const n of Object.keys(
r))if(!$e.includes(n)){const o={instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:n,valid:$e}};e===null?e=
[o]:e.push(o),s++}}else{const n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:
e.push(n),s++}return ie.errors=e,s===0}const Le=["$schema","policies"];function ne(r,{instancePath:i="",parentData:P,parentDataProperty:$,
rootData:c=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.policies===void 0||!t.call(r,"policie\
s")){const n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"policies"}};e===null?e=
[n]:e.push(n),s++}if(r.$schema!==void 0&&t.call(r,"$schema")&&typeof r.$schema!="string"){const n={instancePath:i+"/$sch\
ema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}if(r.policies!==
void 0&&t.call(r,"policies")){let n=r.policies;if(Array.isArray(n)){const o=n.length;for(let l=0;l<o;l++)ie(n[l],{instancePath:i+
"/policies/"+l,parentData:n,parentDataProperty:l,rootData:c})||(e=e===null?ie.errors:e.concat(ie.errors),s=e.length)}else{
const o={instancePath:i+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type:"array"}};e===null?
e=[o]:e.push(o),s++}}for(const n of Object.keys(r))if(!Le.includes(n)){const o={instancePath:i,schemaPath:"#/names",keyword:"\
names",params:{name:n,valid:Le}};e===null?e=[o]:e.push(o),s++}}else{const n={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return ne.errors=e,s===0}const We=["id","label","description","note","corrections","nameOrigin","cities","source"];function te(r,{instancePath:i="",
parentData:P,parentDataProperty:$,rootData:c=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===
void 0||!t.call(r,"id")){const n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};
e===null?e=[n]:e.push(n),s++}if(r.label===void 0||!t.call(r,"label")){const n={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"label"}};e===null?e=[n]:e.push(n),s++}if(r.source===void 0||!t.call(r,"source")){const n={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"source"}};e===null?e=[n]:e.push(n),s++}
r.id!==void 0&&t.call(r,"id")&&(b(r.id,{instancePath:i+"/id",parentData:r,parentDataProperty:"id",rootData:c})||(e=e===null?
b.errors:e.concat(b.errors),s=e.length)),r.label!==void 0&&t.call(r,"label")&&(f(r.label,{instancePath:i+"/label",parentData:r,
parentDataProperty:"label",rootData:c})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.description!==void 0&&t.
call(r,"description")&&(f(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:c})||
(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.note!==void 0&&t.call(r,"note")&&(f(r.note,{instancePath:i+"/note",
parentData:r,parentDataProperty:"note",rootData:c})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.corrections!==
void 0&&t.call(r,"corrections")&&(D(r.corrections,{instancePath:i+"/corrections",parentData:r,parentDataProperty:"correc\
tions",rootData:c})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),r.nameOrigin!==void 0&&t.call(r,"nameOrigin")&&
(v(r.nameOrigin,{instancePath:i+"/nameOrigin",parentData:r,parentDataProperty:"nameOrigin",rootData:c})||(e=e===null?v.errors:
e.concat(v.errors),s=e.length)),r.cities!==void 0&&t.call(r,"cities")&&(q(r.cities,{instancePath:i+"/cities",parentData:r,
parentDataProperty:"cities",rootData:c})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.source!==void 0&&t.call(
r,"source")&&(j(r.source,{instancePath:i+"/source",parentData:r,parentDataProperty:"source",rootData:c})||(e=e===null?j.
errors:e.concat(j.errors),s=e.length));for(const n of Object.keys(r))if(!We.includes(n)){const o={instancePath:i,schemaPath:"\
#/names",keyword:"names",params:{name:n,valid:We}};e===null?e=[o]:e.push(o),s++}}else{const n={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return te.errors=e,s===0}const Be=["$schema",
"places"];function oe(r,{instancePath:i="",parentData:P,parentDataProperty:$,rootData:c=r}={}){let e=null,s=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.places===void 0||!t.call(r,"places")){const n={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"places"}};e===null?e=[n]:e.push(n),s++}if(r.$schema!==void 0&&t.call(r,"$sch\
ema")&&typeof r.$schema!="string"){const n={instancePath:i+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}if(r.places!==void 0&&t.call(r,"places")){let n=r.places;if(Array.
isArray(n)){const o=n.length;for(let l=0;l<o;l++)te(n[l],{instancePath:i+"/places/"+l,parentData:n,parentDataProperty:l,
rootData:c})||(e=e===null?te.errors:e.concat(te.errors),s=e.length)}else{const o={instancePath:i+"/places",schemaPath:"#\
/properties/places/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}for(const n of Object.keys(
r))if(!Be.includes(n)){const o={instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:n,valid:Be}};e===null?e=
[o]:e.push(o),s++}}else{const n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:
e.push(n),s++}return oe.errors=e,s===0}function le(r,{instancePath:i="",parentData:P,parentDataProperty:$,rootData:c=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0||!t.call(r,"id")){const n={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"id"}};e===null?e=[n]:e.push(n),s++}if(r.label===void 0||!t.call(r,"label")){const n={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"label"}};e===null?e=[n]:e.push(n),s++}if(r.source===
void 0||!t.call(r,"source")){const n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
source"}};e===null?e=[n]:e.push(n),s++}r.id!==void 0&&t.call(r,"id")&&(b(r.id,{instancePath:i+"/id",parentData:r,parentDataProperty:"\
id",rootData:c})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.label!==void 0&&t.call(r,"label")&&(f(r.label,{
instancePath:i+"/label",parentData:r,parentDataProperty:"label",rootData:c})||(e=e===null?f.errors:e.concat(f.errors),s=
e.length)),r.description!==void 0&&t.call(r,"description")&&(f(r.description,{instancePath:i+"/description",parentData:r,
parentDataProperty:"description",rootData:c})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.note!==void 0&&t.call(
r,"note")&&(f(r.note,{instancePath:i+"/note",parentData:r,parentDataProperty:"note",rootData:c})||(e=e===null?f.errors:e.
concat(f.errors),s=e.length)),r.corrections!==void 0&&t.call(r,"corrections")&&(D(r.corrections,{instancePath:i+"/correc\
tions",parentData:r,parentDataProperty:"corrections",rootData:c})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),
r.nameOrigin!==void 0&&t.call(r,"nameOrigin")&&(v(r.nameOrigin,{instancePath:i+"/nameOrigin",parentData:r,parentDataProperty:"\
nameOrigin",rootData:c})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.cities!==void 0&&t.call(r,"cities")&&(q(
r.cities,{instancePath:i+"/cities",parentData:r,parentDataProperty:"cities",rootData:c})||(e=e===null?q.errors:e.concat(
q.errors),s=e.length)),r.source!==void 0&&t.call(r,"source")&&(j(r.source,{instancePath:i+"/source",parentData:r,parentDataProperty:"\
source",rootData:c})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.date!==void 0&&t.call(r,"date")&&(z(r.date,
{instancePath:i+"/date",parentData:r,parentDataProperty:"date",rootData:c})||(e=e===null?z.errors:e.concat(z.errors),s=e.
length));for(const n of Object.keys(r))if(!$e.includes(n)){const o={instancePath:i,schemaPath:"#/names",keyword:"names",
params:{name:n,valid:$e}};e===null?e=[o]:e.push(o),s++}}else{const n={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return le.errors=e,s===0}const Ge=["$schema","cooperations"];function ce(r,{
instancePath:i="",parentData:P,parentDataProperty:$,rootData:c=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.cooperations===void 0||!t.call(r,"cooperations")){const n={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"cooperations"}};e===null?e=[n]:e.push(n),s++}if(r.$schema!==void 0&&t.call(r,"$schema")&&
typeof r.$schema!="string"){const n={instancePath:i+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),s++}if(r.cooperations!==void 0&&t.call(r,"cooperations")){let n=r.cooperations;
if(Array.isArray(n)){const o=n.length;for(let l=0;l<o;l++)le(n[l],{instancePath:i+"/cooperations/"+l,parentData:n,parentDataProperty:l,
rootData:c})||(e=e===null?le.errors:e.concat(le.errors),s=e.length)}else{const o={instancePath:i+"/cooperations",schemaPath:"\
#/properties/cooperations/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}for(const n of Object.
keys(r))if(!Ge.includes(n)){const o={instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:n,valid:Ge}};e===null?
e=[o]:e.push(o),s++}}else{const n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[n]:e.push(n),s++}return ce.errors=e,s===0}const He=["id","label","description","note","corrections","nameOrigin","cities","source","tile"];function pe(r,{instancePath:i="",
parentData:P,parentDataProperty:$,rootData:c=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===
void 0||!t.call(r,"id")){const n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};
e===null?e=[n]:e.push(n),s++}if(r.label===void 0||!t.call(r,"label")){const n={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"label"}};e===null?e=[n]:e.push(n),s++}if(r.source===void 0||!t.call(r,"source")){const n={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"source"}};e===null?e=[n]:e.push(n),s++}
if(r.id!==void 0&&t.call(r,"id")&&(b(r.id,{instancePath:i+"/id",parentData:r,parentDataProperty:"id",rootData:c})||(e=e===
null?b.errors:e.concat(b.errors),s=e.length)),r.label!==void 0&&t.call(r,"label")&&(f(r.label,{instancePath:i+"/label",parentData:r,
parentDataProperty:"label",rootData:c})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.description!==void 0&&t.
call(r,"description")&&(f(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:c})||
(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.note!==void 0&&t.call(r,"note")&&(f(r.note,{instancePath:i+"/note",
parentData:r,parentDataProperty:"note",rootData:c})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.corrections!==
void 0&&t.call(r,"corrections")&&(D(r.corrections,{instancePath:i+"/corrections",parentData:r,parentDataProperty:"correc\
tions",rootData:c})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),r.nameOrigin!==void 0&&t.call(r,"nameOrigin")&&
(v(r.nameOrigin,{instancePath:i+"/nameOrigin",parentData:r,parentDataProperty:"nameOrigin",rootData:c})||(e=e===null?v.errors:
e.concat(v.errors),s=e.length)),r.cities!==void 0&&t.call(r,"cities")&&(q(r.cities,{instancePath:i+"/cities",parentData:r,
parentDataProperty:"cities",rootData:c})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.source!==void 0&&t.call(
r,"source")&&(j(r.source,{instancePath:i+"/source",parentData:r,parentDataProperty:"source",rootData:c})||(e=e===null?j.
errors:e.concat(j.errors),s=e.length)),r.tile!==void 0&&t.call(r,"tile")){let n=r.tile;if(Array.isArray(n)){if(n.length>
2){const l={instancePath:i+"/tile",schemaPath:"#/properties/tile/maxItems",keyword:"maxItems",params:{limit:2}};e===null?
e=[l]:e.push(l),s++}if(n.length<2){const l={instancePath:i+"/tile",schemaPath:"#/properties/tile/minItems",keyword:"minI\
tems",params:{limit:2}};e===null?e=[l]:e.push(l),s++}const o=n.length;for(let l=0;l<o;l++){let a=n[l];if(!(typeof a=="nu\
mber"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const p={instancePath:i+"/tile/"+l,schemaPath:"#/properties/tile/items/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[p]:e.push(p),s++}if(typeof a=="number"&&isFinite(a)){if(a>99||isNaN(a)){const p={
instancePath:i+"/tile/"+l,schemaPath:"#/properties/tile/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:99}};
e===null?e=[p]:e.push(p),s++}if(a<0||isNaN(a)){const p={instancePath:i+"/tile/"+l,schemaPath:"#/properties/tile/items/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),s++}}}}else{const o={instancePath:i+
"/tile",schemaPath:"#/properties/tile/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}for(const n of Object.
keys(r))if(!He.includes(n)){const o={instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:n,valid:He}};e===null?
e=[o]:e.push(o),s++}}else{const n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[n]:e.push(n),s++}return pe.errors=e,s===0}const Je=["id","label","description","note","corrections","nameOrigin","cities","source","extent","extentSource"];function ae(r,{
instancePath:i="",parentData:P,parentDataProperty:$,rootData:c=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.id===void 0||!t.call(r,"id")){const n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[n]:e.push(n),s++}if(r.label===void 0||!t.call(r,"label")){const n={instancePath:i,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"label"}};e===null?e=[n]:e.push(n),s++}if(r.source===void 0||!t.call(r,"s\
ource")){const n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"source"}};e===null?
e=[n]:e.push(n),s++}if(r.extent!==void 0&&t.call(r,"extent")&&(r.extentSource===void 0||!t.call(r,"extentSource"))){const n={
instancePath:i,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"extent",missingProperty:"extentSourc\
e",depsCount:1,deps:"extentSource"}};e===null?e=[n]:e.push(n),s++}r.id!==void 0&&t.call(r,"id")&&(b(r.id,{instancePath:i+
"/id",parentData:r,parentDataProperty:"id",rootData:c})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.label!==
void 0&&t.call(r,"label")&&(f(r.label,{instancePath:i+"/label",parentData:r,parentDataProperty:"label",rootData:c})||(e=
e===null?f.errors:e.concat(f.errors),s=e.length)),r.description!==void 0&&t.call(r,"description")&&(f(r.description,{instancePath:i+
"/description",parentData:r,parentDataProperty:"description",rootData:c})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),
r.note!==void 0&&t.call(r,"note")&&(f(r.note,{instancePath:i+"/note",parentData:r,parentDataProperty:"note",rootData:c})||
(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.corrections!==void 0&&t.call(r,"corrections")&&(D(r.corrections,{
instancePath:i+"/corrections",parentData:r,parentDataProperty:"corrections",rootData:c})||(e=e===null?D.errors:e.concat(
D.errors),s=e.length)),r.nameOrigin!==void 0&&t.call(r,"nameOrigin")&&(v(r.nameOrigin,{instancePath:i+"/nameOrigin",parentData:r,
parentDataProperty:"nameOrigin",rootData:c})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.cities!==void 0&&t.
call(r,"cities")&&(q(r.cities,{instancePath:i+"/cities",parentData:r,parentDataProperty:"cities",rootData:c})||(e=e===null?
q.errors:e.concat(q.errors),s=e.length)),r.source!==void 0&&t.call(r,"source")&&(j(r.source,{instancePath:i+"/source",parentData:r,
parentDataProperty:"source",rootData:c})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.extent!==void 0&&t.call(
r,"extent")&&(f(r.extent,{instancePath:i+"/extent",parentData:r,parentDataProperty:"extent",rootData:c})||(e=e===null?f.
errors:e.concat(f.errors),s=e.length)),r.extentSource!==void 0&&t.call(r,"extentSource")&&(C(r.extentSource,{instancePath:i+
"/extentSource",parentData:r,parentDataProperty:"extentSource",rootData:c})||(e=e===null?C.errors:e.concat(C.errors),s=e.
length));for(const n of Object.keys(r))if(!Je.includes(n)){const o={instancePath:i,schemaPath:"#/names",keyword:"names",
params:{name:n,valid:Je}};e===null?e=[o]:e.push(o),s++}}else{const n={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return ae.errors=e,s===0}const Qe=["map","corridors","cities","whol\
e"],Ue=["$schema","labels","claim","cities","corridors","holdings","note"];function fe(r,{instancePath:i="",parentData:P,
parentDataProperty:$,rootData:c=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.cities===void 0||
!t.call(r,"cities")){const n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cities"}};
e===null?e=[n]:e.push(n),s++}if(r.$schema!==void 0&&t.call(r,"$schema")&&typeof r.$schema!="string"){const n={instancePath:i+
"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}
if(r.labels!==void 0&&t.call(r,"labels")){let n=r.labels;if(n&&typeof n=="object"&&!Array.isArray(n)){n.map!==void 0&&t.
call(n,"map")&&(f(n.map,{instancePath:i+"/labels/map",parentData:n,parentDataProperty:"map",rootData:c})||(e=e===null?f.
errors:e.concat(f.errors),s=e.length)),n.corridors!==void 0&&t.call(n,"corridors")&&(f(n.corridors,{instancePath:i+"/lab\
els/corridors",parentData:n,parentDataProperty:"corridors",rootData:c})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),
n.cities!==void 0&&t.call(n,"cities")&&(f(n.cities,{instancePath:i+"/labels/cities",parentData:n,parentDataProperty:"cit\
ies",rootData:c})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),n.whole!==void 0&&t.call(n,"whole")&&(f(n.whole,
{instancePath:i+"/labels/whole",parentData:n,parentDataProperty:"whole",rootData:c})||(e=e===null?f.errors:e.concat(f.errors),
s=e.length));for(const o of Object.keys(n))if(!Qe.includes(o)){const l={instancePath:i+"/labels",schemaPath:"#/propertie\
s/labels/names",keyword:"names",params:{name:o,valid:Qe}};e===null?e=[l]:e.push(l),s++}}else{const o={instancePath:i+"/l\
abels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}if(r.claim!==
void 0&&t.call(r,"claim")&&(f(r.claim,{instancePath:i+"/claim",parentData:r,parentDataProperty:"claim",rootData:c})||(e=
e===null?f.errors:e.concat(f.errors),s=e.length)),r.cities!==void 0&&t.call(r,"cities")){let n=r.cities;if(Array.isArray(
n)){if(n.length<1){const l={instancePath:i+"/cities",schemaPath:"#/properties/cities/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[l]:e.push(l),s++}const o=n.length;for(let l=0;l<o;l++)pe(n[l],{instancePath:i+"/cities/"+l,parentData:n,
parentDataProperty:l,rootData:c})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)}else{const o={instancePath:i+"/\
cities",schemaPath:"#/properties/cities/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}if(r.corridors!==
void 0&&t.call(r,"corridors")){let n=r.corridors;if(Array.isArray(n)){const o=n.length;for(let l=0;l<o;l++)ae(n[l],{instancePath:i+
"/corridors/"+l,parentData:n,parentDataProperty:l,rootData:c})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)}else{
const o={instancePath:i+"/corridors",schemaPath:"#/properties/corridors/type",keyword:"type",params:{type:"array"}};e===
null?e=[o]:e.push(o),s++}}if(r.holdings!==void 0&&t.call(r,"holdings")){let n=r.holdings;if(Array.isArray(n)){const o=n.
length;for(let p=0;p<o;p++){let u=n[p];if(typeof u!="string"){const m={instancePath:i+"/holdings/"+p,schemaPath:"#/prope\
rties/holdings/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}k(u,{instancePath:i+"/hol\
dings/"+p,parentData:n,parentDataProperty:p,rootData:c})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)}let l=n.length,
a;if(l>1){const p={};for(;l--;){let u=n[l];if(typeof u=="string"){if(typeof p[u]=="number"){a=p[u];const m={instancePath:i+
"/holdings",schemaPath:"#/properties/holdings/uniqueItems",keyword:"uniqueItems",params:{i:l,j:a}};e===null?e=[m]:e.push(
m),s++;break}p[u]=l}}}}else{const o={instancePath:i+"/holdings",schemaPath:"#/properties/holdings/type",keyword:"type",params:{
type:"array"}};e===null?e=[o]:e.push(o),s++}}if(r.note!==void 0&&t.call(r,"note")){let n=r.note;if(!(n&&typeof n=="objec\
t"&&!Array.isArray(n))){const o={instancePath:i+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"\
object"}};e===null?e=[o]:e.push(o),s++}f(n,{instancePath:i+"/note",parentData:r,parentDataProperty:"note",rootData:c})||
(e=e===null?f.errors:e.concat(f.errors),s=e.length)}for(const n of Object.keys(r))if(!Ue.includes(n)){const o={instancePath:i,
schemaPath:"#/names",keyword:"names",params:{name:n,valid:Ue}};e===null?e=[o]:e.push(o),s++}}else{const n={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return fe.errors=e,s===0}const Xe=["FeatureCollection","Feature","Topology"],wr=new RegExp("^(?:https?://|(?![A-Za-z][A-Za-z0-9+.-]*:))\\S+$","u");
function V(r,{instancePath:i="",parentData:P,parentDataProperty:$,rootData:c=r}={}){let e=null,s=0;const n=s;let o=!0;const l=s;
if(!(r&&typeof r=="object"&&!Array.isArray(r))){const u={};e===null?e=[u]:e.push(u),s++}var a=l===s;s=n,e!==null&&(n?e.length=
n:e=null);let p;if(a){const u=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!t.call(r,"type")){const d={
instancePath:i,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[d]:e.push(d),
s++}if(r.type!==void 0&&t.call(r,"type")&&!Xe.includes(r.type)){const d={instancePath:i+"/type",schemaPath:"#/then/prope\
rties/type/choices",keyword:"choices",params:{valid:Xe}};e===null?e=[d]:e.push(d),s++}}else{const d={instancePath:i,schemaPath:"\
#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),s++}var a=u===s;o=a,p="then"}else{const u=s;
if(typeof r=="string"){if(!wr.test(r)){const d={instancePath:i,schemaPath:"#/else/pattern",keyword:"pattern",params:{pattern:"\
^(?:https?://|(?![A-Za-z][A-Za-z0-9+.-]*:))\\S+$"}};e===null?e=[d]:e.push(d),s++}}else{const d={instancePath:i,schemaPath:"\
#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}var a=u===s;o=a,p="else"}if(!o){const u={
instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:p}};e===null?e=[u]:e.push(u),s++}return V.errors=e,
s===0}const vr=new RegExp("^M[-\\d Mlz]+$","u");function me(r,{instancePath:i="",parentData:P,parentDataProperty:$,rootData:c=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length>2){const o={instancePath:i,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:2}};e===null?e=[o]:e.push(
o),s++}if(r.length<2){const o={instancePath:i,schemaPath:"#/minItems",keyword:"minItems",params:{limit:2}};e===null?e=[o]:
e.push(o),s++}const n=r.length;for(let o=0;o<n;o++){let l=r[o];if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){
const a={instancePath:i+"/"+o,schemaPath:"#/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),
s++}}}else{const n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}
return me.errors=e,s===0}const Ye=["path","label"];function M(r,{instancePath:i="",parentData:P,parentDataProperty:$,rootData:c=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.path===void 0||!t.call(r,"path")){const n={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"}};e===null?e=[n]:e.push(n),s++}if(r.label===void 0||
!t.call(r,"label")){const n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"label"}};
e===null?e=[n]:e.push(n),s++}if(r.path!==void 0&&t.call(r,"path")){let n=r.path;if(typeof n=="string"){if(!vr.test(n)){const o={
instancePath:i+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern:"^M[-\\d Mlz]+$"}};e===null?
e=[o]:e.push(o),s++}}else{const o={instancePath:i+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),s++}}r.label!==void 0&&t.call(r,"label")&&(me(r.label,{instancePath:i+"/label",parentData:r,
parentDataProperty:"label",rootData:c})||(e=e===null?me.errors:e.concat(me.errors),s=e.length));for(const n of Object.keys(
r))if(!Ye.includes(n)){const o={instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:n,valid:Ye}};e===null?e=
[o]:e.push(o),s++}}else{const n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:
e.push(n),s++}return M.errors=e,s===0}const er=["$schema","geometry","idProperty","width","height","cities","corridors",
"credit"];function ue(r,{instancePath:i="",parentData:P,parentDataProperty:$,rootData:c=r}={}){let e=null,s=0;const n=s;
let o=!0;const l=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if((r.geometry===void 0||!t.call(r,"geometry"))&&(y=
"geometry")){const g={};e===null?e=[g]:e.push(g),s++}}var a=l===s;s=n,e!==null&&(n?e.length=n:e=null);let p;if(a){const y=s;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.width!==void 0&&t.call(r,"width")){const h={instancePath:i+"/width",schemaPath:"\
#/then/properties/width/false schema",keyword:"false schema",params:{}};e===null?e=[h]:e.push(h),s++}if(r.height!==void 0&&
t.call(r,"height")){const h={instancePath:i+"/height",schemaPath:"#/then/properties/height/false schema",keyword:"false \
schema",params:{}};e===null?e=[h]:e.push(h),s++}if(r.cities!==void 0&&t.call(r,"cities")){const h={instancePath:i+"/citi\
es",schemaPath:"#/then/properties/cities/false schema",keyword:"false schema",params:{}};e===null?e=[h]:e.push(h),s++}if(r.
corridors!==void 0&&t.call(r,"corridors")){const h={instancePath:i+"/corridors",schemaPath:"#/then/properties/corridors/\
false schema",keyword:"false schema",params:{}};e===null?e=[h]:e.push(h),s++}}var a=y===s;o=a,p="then"}else{const y=s;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.width===void 0||!t.call(r,"width")){const h={instancePath:i,schemaPath:"#/el\
se/required",keyword:"required",params:{missingProperty:"width"}};e===null?e=[h]:e.push(h),s++}if(r.height===void 0||!t.
call(r,"height")){const h={instancePath:i,schemaPath:"#/else/required",keyword:"required",params:{missingProperty:"heigh\
t"}};e===null?e=[h]:e.push(h),s++}if(r.cities===void 0||!t.call(r,"cities")){const h={instancePath:i,schemaPath:"#/else/\
required",keyword:"required",params:{missingProperty:"cities"}};e===null?e=[h]:e.push(h),s++}if(r.corridors===void 0||!t.
call(r,"corridors")){const h={instancePath:i,schemaPath:"#/else/required",keyword:"required",params:{missingProperty:"co\
rridors"}};e===null?e=[h]:e.push(h),s++}if(r.idProperty!==void 0&&t.call(r,"idProperty")){const h={instancePath:i+"/idPr\
operty",schemaPath:"#/else/properties/idProperty/false schema",keyword:"false schema",params:{}};e===null?e=[h]:e.push(h),
s++}}var a=y===s;o=a,p="else"}if(!o){const y={instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:p}};e===
null?e=[y]:e.push(y),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.credit===void 0||!t.call(r,"credit")){const y={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"credit"}};e===null?e=[y]:e.push(y),s++}
if(r.$schema!==void 0&&t.call(r,"$schema")&&typeof r.$schema!="string"){const y={instancePath:i+"/$schema",schemaPath:"#\
/properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),s++}if(r.geometry!==void 0&&
t.call(r,"geometry")){let y=r.geometry;const g=s;let h=!0;const x=s;if(!Array.isArray(y)){const I={};e===null?e=[I]:e.push(
I),s++}var u=x===s;s=g,e!==null&&(g?e.length=g:e=null);let N;if(u){const I=s;if(Array.isArray(y)){if(y.length<1){const S={
instancePath:i+"/geometry",schemaPath:"#/properties/geometry/then/minItems",keyword:"minItems",params:{limit:1}};e===null?
e=[S]:e.push(S),s++}const L=y.length;for(let S=0;S<L;S++)V(y[S],{instancePath:i+"/geometry/"+S,parentData:y,parentDataProperty:S,
rootData:c})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)}else{const L={instancePath:i+"/geometry",schemaPath:"#\
/properties/geometry/then/type",keyword:"type",params:{type:"array"}};e===null?e=[L]:e.push(L),s++}var u=I===s;h=u,N="th\
en"}else{const I=s;V(y,{instancePath:i+"/geometry",parentData:r,parentDataProperty:"geometry",rootData:c})||(e=e===null?
V.errors:e.concat(V.errors),s=e.length);var u=I===s;h=u,N="else"}if(!h){const I={instancePath:i+"/geometry",schemaPath:"\
#/properties/geometry/if",keyword:"if",params:{failingKeyword:N}};e===null?e=[I]:e.push(I),s++}}if(r.idProperty!==void 0&&
t.call(r,"idProperty")&&(w(r.idProperty,{instancePath:i+"/idProperty",parentData:r,parentDataProperty:"idProperty",rootData:c})||
(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.width!==void 0&&t.call(r,"width")){let y=r.width;if(!(typeof y=="\
number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){const g={instancePath:i+"/width",schemaPath:"#/properties/width/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[g]:e.push(g),s++}if(typeof y=="number"&&isFinite(y)&&(y<1||isNaN(y))){const g={
instancePath:i+"/width",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===
null?e=[g]:e.push(g),s++}}if(r.height!==void 0&&t.call(r,"height")){let y=r.height;if(!(typeof y=="number"&&!(y%1)&&!isNaN(
y)&&isFinite(y))){const g={instancePath:i+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type:"i\
nteger"}};e===null?e=[g]:e.push(g),s++}if(typeof y=="number"&&isFinite(y)&&(y<1||isNaN(y))){const g={instancePath:i+"/he\
ight",schemaPath:"#/properties/height/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[g]:e.push(
g),s++}}if(r.cities!==void 0&&t.call(r,"cities")){let y=r.cities;if(y&&typeof y=="object"&&!Array.isArray(y)){for(const g of Object.
keys(y)){const h=s;b(g,{instancePath:i+"/cities",parentData:y,parentDataProperty:"cities",rootData:c})||(e=e===null?b.errors:
e.concat(b.errors),s=e.length);var m=h===s;if(!m){const x={instancePath:i+"/cities",schemaPath:"#/properties/cities/prop\
ertyNames",keyword:"propertyNames",params:{propertyName:g}};e===null?e=[x]:e.push(x),s++}}for(const g of Object.keys(y))
M(y[g],{instancePath:i+"/cities/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:y,parentDataProperty:g,rootData:c})||
(e=e===null?M.errors:e.concat(M.errors),s=e.length)}else{const g={instancePath:i+"/cities",schemaPath:"#/properties/citi\
es/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),s++}}if(r.corridors!==void 0&&t.call(r,"corrido\
rs")){let y=r.corridors;if(y&&typeof y=="object"&&!Array.isArray(y)){for(const g of Object.keys(y)){const h=s;b(g,{instancePath:i+
"/corridors",parentData:y,parentDataProperty:"corridors",rootData:c})||(e=e===null?b.errors:e.concat(b.errors),s=e.length);
var d=h===s;if(!d){const x={instancePath:i+"/corridors",schemaPath:"#/properties/corridors/propertyNames",keyword:"prope\
rtyNames",params:{propertyName:g}};e===null?e=[x]:e.push(x),s++}}for(const g of Object.keys(y))M(y[g],{instancePath:i+"/\
corridors/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:y,parentDataProperty:g,rootData:c})||(e=e===null?M.errors:
e.concat(M.errors),s=e.length)}else{const g={instancePath:i+"/corridors",schemaPath:"#/properties/corridors/type",keyword:"\
type",params:{type:"object"}};e===null?e=[g]:e.push(g),s++}}r.credit!==void 0&&t.call(r,"credit")&&(f(r.credit,{instancePath:i+
"/credit",parentData:r,parentDataProperty:"credit",rootData:c})||(e=e===null?f.errors:e.concat(f.errors),s=e.length));for(const y of Object.
keys(r))if(!er.includes(y)){const g={instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:y,valid:er}};e===null?
e=[g]:e.push(g),s++}}else{const y={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[y]:e.push(y),s++}return ue.errors=e,s===0}const rr=["figure","label","reference"];function ye(r,{instancePath:i="",parentData:P,parentDataProperty:$,rootData:c=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.figure===void 0||!t.call(r,"figure")){const n={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"figure"}};e===null?e=[n]:e.push(n),s++}if(r.figure!==
void 0&&t.call(r,"figure")&&(k(r.figure,{instancePath:i+"/figure",parentData:r,parentDataProperty:"figure",rootData:c})||
(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.label!==void 0&&t.call(r,"label")&&(f(r.label,{instancePath:i+"/l\
abel",parentData:r,parentDataProperty:"label",rootData:c})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.reference!==
void 0&&t.call(r,"reference")&&r.reference!==!0){const n={instancePath:i+"/reference",schemaPath:"#/properties/reference\
/const",keyword:"const",params:{allowedValue:!0}};e===null?e=[n]:e.push(n),s++}for(const n of Object.keys(r))if(!rr.includes(
n)){const o={instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:n,valid:rr}};e===null?e=[o]:e.push(o),s++}}else{
const n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return ye.
errors=e,s===0}const sr=["label","points"];function de(r,{instancePath:i="",parentData:P,parentDataProperty:$,rootData:c=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.points===void 0||!t.call(r,"points")){const n={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"points"}};e===null?e=[n]:e.push(n),s++}if(r.label!==
void 0&&t.call(r,"label")&&(f(r.label,{instancePath:i+"/label",parentData:r,parentDataProperty:"label",rootData:c})||(e=
e===null?f.errors:e.concat(f.errors),s=e.length)),r.points!==void 0&&t.call(r,"points")){let n=r.points;if(Array.isArray(
n)){if(n.length<1){const l={instancePath:i+"/points",schemaPath:"#/properties/points/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[l]:e.push(l),s++}const o=n.length;for(let l=0;l<o;l++)ye(n[l],{instancePath:i+"/points/"+l,parentData:n,
parentDataProperty:l,rootData:c})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length)}else{const o={instancePath:i+"/\
points",schemaPath:"#/properties/points/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}for(const n of Object.
keys(r))if(!sr.includes(n)){const o={instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:n,valid:sr}};e===null?
e=[o]:e.push(o),s++}}else{const n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[n]:e.push(n),s++}return de.errors=e,s===0}const ir=["bar","doughnut","line","waffle","units","numbers"],nr=["horizontal",
"vertical"],tr=["value","rest"],or=["common","own"],lr=["id","label","claim","description","note","corrections","nameOri\
gin","cities","source","kind","orientation","max","whole","order","scale","panels"];function he(r,{instancePath:i="",parentData:P,
parentDataProperty:$,rootData:c=r}={}){let e=null,s=0;const n=s;let o=!0;const l=s;if(r&&typeof r=="object"&&!Array.isArray(
r)){let p;if((r.panels===void 0||!t.call(r,"panels"))&&(p="panels")){const u={};e===null?e=[u]:e.push(u),s++}else if(r.panels!==
void 0&&t.call(r,"panels")){let u=r.panels;if(s===s)if(Array.isArray(u)){if(u.length<2){const d={};e===null?e=[d]:e.push(
d),s++}}else{const d={};e===null?e=[d]:e.push(d),s++}}}var a=l===s;if(s=n,e!==null&&(n?e.length=n:e=null),a){const p=s;if(r&&
typeof r=="object"&&!Array.isArray(r)&&(r.scale===void 0||!t.call(r,"scale"))){const m={instancePath:i,schemaPath:"#/the\
n/required",keyword:"required",params:{missingProperty:"scale"}};e===null?e=[m]:e.push(m),s++}var a=p===s;o=a}if(!o){const p={
instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[p]:e.push(p),s++}if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.id===void 0||!t.call(r,"id")){const p={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"id"}};e===null?e=[p]:e.push(p),s++}if(r.label===void 0||!t.call(r,"label")){const p={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"label"}};e===null?e=[p]:e.push(p),s++}
if(r.source===void 0||!t.call(r,"source")){const p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
source"}};e===null?e=[p]:e.push(p),s++}if(r.kind===void 0||!t.call(r,"kind")){const p={instancePath:i,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[p]:e.push(p),s++}if(r.panels===void 0||!t.call(r,"\
panels")){const p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"panels"}};e===null?
e=[p]:e.push(p),s++}if(r.id!==void 0&&t.call(r,"id")&&(b(r.id,{instancePath:i+"/id",parentData:r,parentDataProperty:"id",
rootData:c})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.label!==void 0&&t.call(r,"label")&&(f(r.label,{instancePath:i+
"/label",parentData:r,parentDataProperty:"label",rootData:c})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.claim!==
void 0&&t.call(r,"claim")&&(f(r.claim,{instancePath:i+"/claim",parentData:r,parentDataProperty:"claim",rootData:c})||(e=
e===null?f.errors:e.concat(f.errors),s=e.length)),r.description!==void 0&&t.call(r,"description")&&(f(r.description,{instancePath:i+
"/description",parentData:r,parentDataProperty:"description",rootData:c})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),
r.note!==void 0&&t.call(r,"note")&&(f(r.note,{instancePath:i+"/note",parentData:r,parentDataProperty:"note",rootData:c})||
(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.corrections!==void 0&&t.call(r,"corrections")&&(D(r.corrections,{
instancePath:i+"/corrections",parentData:r,parentDataProperty:"corrections",rootData:c})||(e=e===null?D.errors:e.concat(
D.errors),s=e.length)),r.nameOrigin!==void 0&&t.call(r,"nameOrigin")&&(v(r.nameOrigin,{instancePath:i+"/nameOrigin",parentData:r,
parentDataProperty:"nameOrigin",rootData:c})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.cities!==void 0&&t.
call(r,"cities")&&(q(r.cities,{instancePath:i+"/cities",parentData:r,parentDataProperty:"cities",rootData:c})||(e=e===null?
q.errors:e.concat(q.errors),s=e.length)),r.source!==void 0&&t.call(r,"source")&&(j(r.source,{instancePath:i+"/source",parentData:r,
parentDataProperty:"source",rootData:c})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)),r.kind!==void 0&&t.call(r,
"kind")&&!ir.includes(r.kind)){const p={instancePath:i+"/kind",schemaPath:"#/properties/kind/choices",keyword:"choices",
params:{valid:ir}};e===null?e=[p]:e.push(p),s++}if(r.orientation!==void 0&&t.call(r,"orientation")&&!nr.includes(r.orientation)){
const p={instancePath:i+"/orientation",schemaPath:"#/properties/orientation/choices",keyword:"choices",params:{valid:nr}};
e===null?e=[p]:e.push(p),s++}if(r.max!==void 0&&t.call(r,"max")){let p=r.max;if(typeof p=="number"&&isFinite(p)){if(p<=0||
isNaN(p)){const u={instancePath:i+"/max",schemaPath:"#/properties/max/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0}};e===null?e=[u]:e.push(u),s++}}else{const u={instancePath:i+"/max",schemaPath:"#/properties/max/\
type",keyword:"type",params:{type:"number"}};e===null?e=[u]:e.push(u),s++}}if(r.whole!==void 0&&t.call(r,"whole")){let p=r.
whole;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.value===void 0||!t.call(p,"value")){const u={instancePath:i+"/wh\
ole",schemaPath:"#/properties/whole/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[u]:e.push(
u),s++}if(p.rest===void 0||!t.call(p,"rest")){const u={instancePath:i+"/whole",schemaPath:"#/properties/whole/required",
keyword:"required",params:{missingProperty:"rest"}};e===null?e=[u]:e.push(u),s++}if(p.value!==void 0&&t.call(p,"value")){
let u=p.value;if(typeof u=="number"&&isFinite(u)){if(u<=0||isNaN(u)){const m={instancePath:i+"/whole/value",schemaPath:"\
#/properties/whole/properties/value/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};e===null?
e=[m]:e.push(m),s++}}else{const m={instancePath:i+"/whole/value",schemaPath:"#/properties/whole/properties/value/type",keyword:"\
type",params:{type:"number"}};e===null?e=[m]:e.push(m),s++}}p.rest!==void 0&&t.call(p,"rest")&&(f(p.rest,{instancePath:i+
"/whole/rest",parentData:p,parentDataProperty:"rest",rootData:c})||(e=e===null?f.errors:e.concat(f.errors),s=e.length));
for(const u of Object.keys(p))if(!tr.includes(u)){const m={instancePath:i+"/whole",schemaPath:"#/properties/whole/names",
keyword:"names",params:{name:u,valid:tr}};e===null?e=[m]:e.push(m),s++}}else{const u={instancePath:i+"/whole",schemaPath:"\
#/properties/whole/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),s++}}if(r.order!==void 0&&t.call(
r,"order")&&r.order!=="time"){const p={instancePath:i+"/order",schemaPath:"#/properties/order/const",keyword:"const",params:{
allowedValue:"time"}};e===null?e=[p]:e.push(p),s++}if(r.scale!==void 0&&t.call(r,"scale")&&!or.includes(r.scale)){const p={
instancePath:i+"/scale",schemaPath:"#/properties/scale/choices",keyword:"choices",params:{valid:or}};e===null?e=[p]:e.push(
p),s++}if(r.panels!==void 0&&t.call(r,"panels")){let p=r.panels;if(Array.isArray(p)){if(p.length<1){const m={instancePath:i+
"/panels",schemaPath:"#/properties/panels/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[m]:e.push(m),s++}const u=p.
length;for(let m=0;m<u;m++)de(p[m],{instancePath:i+"/panels/"+m,parentData:p,parentDataProperty:m,rootData:c})||(e=e===null?
de.errors:e.concat(de.errors),s=e.length)}else{const u={instancePath:i+"/panels",schemaPath:"#/properties/panels/type",keyword:"\
type",params:{type:"array"}};e===null?e=[u]:e.push(u),s++}}for(const p of Object.keys(r))if(!lr.includes(p)){const u={instancePath:i,
schemaPath:"#/names",keyword:"names",params:{name:p,valid:lr}};e===null?e=[u]:e.push(u),s++}}else{const p={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}return he.errors=e,s===0}const cr=[
"$schema","datasets"];function ge(r,{instancePath:i="",parentData:P,parentDataProperty:$,rootData:c=r}={}){let e=null,s=0;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.datasets===void 0||!t.call(r,"datasets")){const n={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"datasets"}};e===null?e=[n]:e.push(n),s++}if(r.$schema!==void 0&&
t.call(r,"$schema")&&typeof r.$schema!="string"){const n={instancePath:i+"/$schema",schemaPath:"#/properties/%24schema/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}if(r.datasets!==void 0&&t.call(r,"datasets")){let n=r.
datasets;if(Array.isArray(n)){const o=n.length;for(let l=0;l<o;l++)he(n[l],{instancePath:i+"/datasets/"+l,parentData:n,parentDataProperty:l,
rootData:c})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)}else{const o={instancePath:i+"/datasets",schemaPath:"\
#/properties/datasets/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}for(const n of Object.keys(
r))if(!cr.includes(n)){const o={instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:n,valid:cr}};e===null?e=
[o]:e.push(o),s++}}else{const n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:
e.push(n),s++}return ge.errors=e,s===0}const pr=["$schema","report","figures","events","achievements","systems","policie\
s","places","cooperations","corridors","map","datasets"];function fr(r,{instancePath:i="",parentData:P,parentDataProperty:$,
rootData:c=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.report===void 0||!t.call(r,"report")){
const n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"report"}};e===null?e=[n]:e.push(
n),s++}if(r.$schema!==void 0&&t.call(r,"$schema")&&typeof r.$schema!="string"){const n={instancePath:i+"/$schema",schemaPath:"\
#/properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}r.report!==void 0&&t.call(
r,"report")&&(B(r.report,{instancePath:i+"/report",parentData:r,parentDataProperty:"report",rootData:c})||(e=e===null?B.
errors:e.concat(B.errors),s=e.length)),r.figures!==void 0&&t.call(r,"figures")&&(Q(r.figures,{instancePath:i+"/figures",
parentData:r,parentDataProperty:"figures",rootData:c})||(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)),r.events!==
void 0&&t.call(r,"events")&&(X(r.events,{instancePath:i+"/events",parentData:r,parentDataProperty:"events",rootData:c})||
(e=e===null?X.errors:e.concat(X.errors),s=e.length)),r.achievements!==void 0&&t.call(r,"achievements")&&(ee(r.achievements,
{instancePath:i+"/achievements",parentData:r,parentDataProperty:"achievements",rootData:c})||(e=e===null?ee.errors:e.concat(
ee.errors),s=e.length)),r.systems!==void 0&&t.call(r,"systems")&&(se(r.systems,{instancePath:i+"/systems",parentData:r,parentDataProperty:"\
systems",rootData:c})||(e=e===null?se.errors:e.concat(se.errors),s=e.length)),r.policies!==void 0&&t.call(r,"policies")&&
(ne(r.policies,{instancePath:i+"/policies",parentData:r,parentDataProperty:"policies",rootData:c})||(e=e===null?ne.errors:
e.concat(ne.errors),s=e.length)),r.places!==void 0&&t.call(r,"places")&&(oe(r.places,{instancePath:i+"/places",parentData:r,
parentDataProperty:"places",rootData:c})||(e=e===null?oe.errors:e.concat(oe.errors),s=e.length)),r.cooperations!==void 0&&
t.call(r,"cooperations")&&(ce(r.cooperations,{instancePath:i+"/cooperations",parentData:r,parentDataProperty:"cooperatio\
ns",rootData:c})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)),r.corridors!==void 0&&t.call(r,"corridors")&&(fe(
r.corridors,{instancePath:i+"/corridors",parentData:r,parentDataProperty:"corridors",rootData:c})||(e=e===null?fe.errors:
e.concat(fe.errors),s=e.length)),r.map!==void 0&&t.call(r,"map")&&(ue(r.map,{instancePath:i+"/map",parentData:r,parentDataProperty:"\
map",rootData:c})||(e=e===null?ue.errors:e.concat(ue.errors),s=e.length)),r.datasets!==void 0&&t.call(r,"datasets")&&(ge(
r.datasets,{instancePath:i+"/datasets",parentData:r,parentDataProperty:"datasets",rootData:c})||(e=e===null?ge.errors:e.
concat(ge.errors),s=e.length));for(const n of Object.keys(r))if(!pr.includes(n)){const o={instancePath:i,schemaPath:"#/n\
ames",keyword:"names",params:{name:n,valid:pr}};e===null?e=[o]:e.push(o),s++}}else{const n={instancePath:i,schemaPath:"#\
/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return fr.errors=e,s===0}const qr={"^[a-z0-9]\
+(?:-[a-z0-9]+)*$":"id","^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\\d{3}))?$":"language","^\\S(?:.*\\S)?$":"text","\
^(?:[A-Z]{3}|[a-z0-9]+(?:-[a-z0-9]+)*)$":"unitKey","^\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?$":"date",
"^(?:(?:\\.\\.|\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?)/)?\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d\
|3[01]))?)?$":"period",'^https?://[^\\s<>"]+$':"link","^[a-z0-9]+(?:-[a-z0-9]+)*\\.[1-9]\\d*$":"paragraph","\\{value\\}":"\
pattern","^(?:https?://|(?![A-Za-z][A-Za-z0-9+.-]*:))\\S+$":"geometry","^M[-\\d Mlz]+$":"path","^[a-z]+(?:-[a-z]+)*\\.[a-\
z]+(?:-[a-z]+)*$":"key"};export{qr as patternNames,Dr as validateSchema};
