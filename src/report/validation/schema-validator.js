// Written by scripts/build-validator.ts from data/schemas/: change those, then npm run data:validator.
// @ts-nocheck
const br=or;const nr=new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$","u");function $(r,{instancePath:i="",parentData:b,parentDataProperty:h,
rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){if(!nr.test(r)){const t={instancePath:i,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9]+(?:-[a-z0-9]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return $.errors=e,s===0}const lr=new RegExp("^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\\d{3}))?$","u");function x(r,{instancePath:i="",parentData:b,
parentDataProperty:h,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){if(!lr.test(r)){const t={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\\d{3}))?$"}};e===null?e=[t]:
e.push(t),s++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.
push(t),s++}return x.errors=e,s===0}const pr=new RegExp("^\\S(?:.*\\S)?$","u");function D(r,{instancePath:i="",parentData:b,parentDataProperty:h,rootData:l=r}={}){
let e=null,s=0;if(typeof r=="string"){if(!pr.test(r)){const t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^\\S(?:.*\\S)?$"}};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return D.errors=e,s===0}function f(r,{instancePath:i="",parentData:b,
parentDataProperty:h,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<
1){const n={instancePath:i,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[n]:e.push(
n),s++}for(const n in r){const o=s;x(n,{instancePath:i,parentData:r,parentDataProperty:h,rootData:l})||(e=e===null?x.errors:
e.concat(x.errors),s=e.length);var t=o===s;if(!t){const a={instancePath:i,schemaPath:"#/propertyNames",keyword:"property\
Names",params:{propertyName:n}};e===null?e=[a]:e.push(a),s++}}for(const n in r)D(r[n],{instancePath:i+"/"+n.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)}else{
const n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return f.
errors=e,s===0}const ar=["official","press"],$e=["official","press","translation"],be=["standing","source"];const cr=new RegExp("^\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?$","u");function O(r,{instancePath:i="",
parentData:b,parentDataProperty:h,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){if(!cr.test(r)){const t={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?$"}};
e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),s++}return O.errors=e,s===0}const fr=new RegExp('^https?://[^\\s<>"]+$',"u");function R(r,{instancePath:i="",parentData:b,parentDataProperty:h,rootData:l=r}={}){
let e=null,s=0;if(typeof r=="string"){if(!fr.test(r)){const t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:'^https?://[^\\s<>"]+$'}};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return R.errors=e,s===0}const Pe=["publisher","title","date",
"url","licence"];function Z(r,{instancePath:i="",parentData:b,parentDataProperty:h,rootData:l=r}={}){let e=null,s=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.publisher===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"publisher"}};e===null?e=[t]:e.push(t),s++}r.publisher!==void 0&&(D(r.publisher,{instancePath:i+
"/publisher",parentData:r,parentDataProperty:"publisher",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),
r.title!==void 0&&(D(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:l})||(e=e===null?
D.errors:e.concat(D.errors),s=e.length)),r.date!==void 0&&(O(r.date,{instancePath:i+"/date",parentData:r,parentDataProperty:"\
date",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.url!==void 0&&(R(r.url,{instancePath:i+"/url",
parentData:r,parentDataProperty:"url",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),s=e.length)),r.licence!==void 0&&
(D(r.licence,{instancePath:i+"/licence",parentData:r,parentDataProperty:"licence",rootData:l})||(e=e===null?D.errors:e.concat(
D.errors),s=e.length));for(const t in r)if(!Pe.includes(t)){const n={instancePath:i,schemaPath:"#/names",keyword:"names",
params:{name:t,valid:Pe}};e===null?e=[n]:e.push(n),s++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Z.errors=e,s===0}function C(r,{instancePath:i="",parentData:b,
parentDataProperty:h,rootData:l=r}={}){let e=null,s=0;const t=s;let n=!0;const o=s;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.standing!==void 0&&!ar.includes(r.standing)){const p={};e===null?e=[p]:e.push(p),s++}var a=o===s;if(s=t,e!==null&&
(t?e.length=t:e=null),a){const p=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.source===void 0){const c={instancePath:i,
schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"source"}};e===null?e=[c]:e.push(c),s++}var a=p===
s;n=a}if(!n){const p={instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[p]:e.push(
p),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.standing===void 0){const p={instancePath:i,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"standing"}};e===null?e=[p]:e.push(p),s++}if(r.standing!==void 0&&!$e.includes(
r.standing)){const p={instancePath:i+"/standing",schemaPath:"#/properties/standing/choices",keyword:"choices",params:{valid:$e}};
e===null?e=[p]:e.push(p),s++}r.source!==void 0&&(Z(r.source,{instancePath:i+"/source",parentData:r,parentDataProperty:"s\
ource",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),s=e.length));for(const p in r)if(!be.includes(p)){const m={
instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:p,valid:be}};e===null?e=[m]:e.push(m),s++}}else{const p={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}return C.errors=e,
s===0}function k(r,{instancePath:i="",parentData:b,parentDataProperty:h,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(Object.keys(r).length<1){const n={instancePath:i,schemaPath:"#/minProperties",keyword:"m\
inProperties",params:{limit:1}};e===null?e=[n]:e.push(n),s++}for(const n in r){const o=s;x(n,{instancePath:i,parentData:r,
parentDataProperty:h,rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length);var t=o===s;if(!t){const a={instancePath:i,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[a]:e.push(a),s++}}for(const n in r)
C(r[n],{instancePath:i+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:n,rootData:l})||(e=e===
null?C.errors:e.concat(C.errors),s=e.length)}else{const n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[n]:e.push(n),s++}return k.errors=e,s===0}const mr=new RegExp("^(?:(?:\\.\\.|\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?)/)?\\d{4}(?:-(?:0[1-9]|1[0-2])\
(?:-(?:0[1-9]|[12]\\d|3[01]))?)?$","u");function A(r,{instancePath:i="",parentData:b,parentDataProperty:h,rootData:l=r}={}){
let e=null,s=0;if(typeof r=="string"){if(!mr.test(r)){const t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^(?:(?:\\.\\.|\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?)/)?\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9\
]|[12]\\d|3[01]))?)?$"}};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}return A.errors=e,s===0}const he=["id","label"],ke=["$schema","schemaVersio\
n","id","label","title","titleOrigin","publisher","period","languages","sections","messages"],ur=new RegExp("^[a-z]+(?:-\
[a-z]+)*\\.[a-z]+(?:-[a-z]+)*$","u");function W(r,{instancePath:i="",parentData:b,parentDataProperty:h,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.schemaVersion===void 0){const o={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"schemaVersion"}};e===null?e=[o]:e.push(o),s++}if(r.id===void 0){
const o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[o]:e.push(
o),s++}if(r.label===void 0){const o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
label"}};e===null?e=[o]:e.push(o),s++}if(r.title===void 0){const o={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"title"}};e===null?e=[o]:e.push(o),s++}if(r.publisher===void 0){const o={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"publisher"}};e===null?e=[o]:e.push(o),s++}if(r.period===void 0){
const o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"period"}};e===null?e=[o]:e.push(
o),s++}if(r.languages===void 0){const o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
languages"}};e===null?e=[o]:e.push(o),s++}if(r.sections===void 0){const o={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"sections"}};e===null?e=[o]:e.push(o),s++}if(r.$schema!==void 0&&typeof r.$schema!="st\
ring"){const o={instancePath:i+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};
e===null?e=[o]:e.push(o),s++}if(r.schemaVersion!==void 0){let o=r.schemaVersion;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o))){const a={instancePath:i+"/schemaVersion",schemaPath:"#/properties/schemaVersion/type",keyword:"type",params:{
type:"integer"}};e===null?e=[a]:e.push(a),s++}if(o!==1){const a={instancePath:i+"/schemaVersion",schemaPath:"#/propertie\
s/schemaVersion/const",keyword:"const",params:{allowedValue:1}};e===null?e=[a]:e.push(a),s++}}if(r.id!==void 0&&($(r.id,
{instancePath:i+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),
r.label!==void 0&&(f(r.label,{instancePath:i+"/label",parentData:r,parentDataProperty:"label",rootData:l})||(e=e===null?
f.errors:e.concat(f.errors),s=e.length)),r.title!==void 0&&(f(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"\
title",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.titleOrigin!==void 0&&(k(r.titleOrigin,{instancePath:i+
"/titleOrigin",parentData:r,parentDataProperty:"titleOrigin",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),
r.publisher!==void 0&&(f(r.publisher,{instancePath:i+"/publisher",parentData:r,parentDataProperty:"publisher",rootData:l})||
(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.period!==void 0&&(A(r.period,{instancePath:i+"/period",parentData:r,
parentDataProperty:"period",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),r.languages!==void 0){let o=r.
languages;if(Array.isArray(o)){if(o.length<1){const c={instancePath:i+"/languages",schemaPath:"#/properties/languages/mi\
nItems",keyword:"minItems",params:{limit:1}};e===null?e=[c]:e.push(c),s++}const a=o.length;for(let c=0;c<a;c++){let d=o[c];
if(typeof d!="string"){const u={instancePath:i+"/languages/"+c,schemaPath:"#/properties/languages/items/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[u]:e.push(u),s++}x(d,{instancePath:i+"/languages/"+c,parentData:o,parentDataProperty:c,
rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)}let p=o.length,m;if(p>1){const c={};for(;p--;){let d=o[p];
if(typeof d=="string"){if(typeof c[d]=="number"){m=c[d];const u={instancePath:i+"/languages",schemaPath:"#/properties/la\
nguages/uniqueItems",keyword:"uniqueItems",params:{i:p,j:m}};e===null?e=[u]:e.push(u),s++;break}c[d]=p}}}}else{const a={
instancePath:i+"/languages",schemaPath:"#/properties/languages/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:
e.push(a),s++}}if(r.sections!==void 0){let o=r.sections;if(Array.isArray(o)){if(o.length<1){const p={instancePath:i+"/se\
ctions",schemaPath:"#/properties/sections/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),s++}const a=o.
length;for(let p=0;p<a;p++){let m=o[p];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.id===void 0){const c={instancePath:i+
"/sections/"+p,schemaPath:"#/properties/sections/items/required",keyword:"required",params:{missingProperty:"id"}};e===null?
e=[c]:e.push(c),s++}if(m.label===void 0){const c={instancePath:i+"/sections/"+p,schemaPath:"#/properties/sections/items/\
required",keyword:"required",params:{missingProperty:"label"}};e===null?e=[c]:e.push(c),s++}m.id!==void 0&&($(m.id,{instancePath:i+
"/sections/"+p+"/id",parentData:m,parentDataProperty:"id",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),
m.label!==void 0&&(f(m.label,{instancePath:i+"/sections/"+p+"/label",parentData:m,parentDataProperty:"label",rootData:l})||
(e=e===null?f.errors:e.concat(f.errors),s=e.length));for(const c in m)if(!he.includes(c)){const d={instancePath:i+"/sect\
ions/"+p,schemaPath:"#/properties/sections/items/names",keyword:"names",params:{name:c,valid:he}};e===null?e=[d]:e.push(
d),s++}}else{const c={instancePath:i+"/sections/"+p,schemaPath:"#/properties/sections/items/type",keyword:"type",params:{
type:"object"}};e===null?e=[c]:e.push(c),s++}}}else{const a={instancePath:i+"/sections",schemaPath:"#/properties/section\
s/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),s++}}if(r.messages!==void 0){let o=r.messages;if(o&&
typeof o=="object"&&!Array.isArray(o)){for(const a in o){const p=s;x(a,{instancePath:i+"/messages",parentData:o,parentDataProperty:"\
messages",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length);var t=p===s;if(!t){const m={instancePath:i+"\
/messages",schemaPath:"#/properties/messages/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=
[m]:e.push(m),s++}}for(const a in o){let p=o[a];if(p&&typeof p=="object"&&!Array.isArray(p)){for(const m in p){const c=s;
if(typeof m=="string"&&!ur.test(m)){const d={instancePath:i+"/messages/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/messages/additionalProperties/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z]+(?:-[a-z]+)*\
\\.[a-z]+(?:-[a-z]+)*$"},propertyName:m};e===null?e=[d]:e.push(d),s++}var n=c===s;if(!n){const d={instancePath:i+"/messa\
ges/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/messages/additionalProperties/propertyNames",keyword:"\
propertyNames",params:{propertyName:m}};e===null?e=[d]:e.push(d),s++}}for(const m in p)if(typeof p[m]!="string"){const c={
instancePath:i+"/messages/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/messages/additionalProperties/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=
[c]:e.push(c),s++}}else{const m={instancePath:i+"/messages/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prop\
erties/messages/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),s++}}}else{const a={
instancePath:i+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:
e.push(a),s++}}for(const o in r)if(!ke.includes(o)){const a={instancePath:i,schemaPath:"#/names",keyword:"names",params:{
name:o,valid:ke}};e===null?e=[a]:e.push(a),s++}}else{const o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[o]:e.push(o),s++}return W.errors=e,s===0}const dr=new RegExp("^(?:[A-Z]{3}|[a-z0-9]+(?:-[a-z0-9]+)*)$","u");function F(r,{instancePath:i="",parentData:b,parentDataProperty:h,
rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){if(!dr.test(r)){const t={instancePath:i,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^(?:[A-Z]{3}|[a-z0-9]+(?:-[a-z0-9]+)*)$"}};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return F.errors=e,s===0}const yr=new RegExp("\\{value\\}","u");function q(r,{instancePath:i="",parentData:b,parentDataProperty:h,rootData:l=r}={}){
let e=null,s=0;if(typeof r=="string"){if(!yr.test(r)){const t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"\\{value\\}"}};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}return q.errors=e,s===0}const we=["zero","one","two","few","many","other"];
function B(r,{instancePath:i="",parentData:b,parentDataProperty:h,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.other===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"other"}};e===null?e=[t]:e.push(t),s++}r.zero!==void 0&&(q(r.zero,{instancePath:i+"/zero",parentData:r,parentDataProperty:"\
zero",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.one!==void 0&&(q(r.one,{instancePath:i+"/one",
parentData:r,parentDataProperty:"one",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.two!==void 0&&
(q(r.two,{instancePath:i+"/two",parentData:r,parentDataProperty:"two",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),
s=e.length)),r.few!==void 0&&(q(r.few,{instancePath:i+"/few",parentData:r,parentDataProperty:"few",rootData:l})||(e=e===
null?q.errors:e.concat(q.errors),s=e.length)),r.many!==void 0&&(q(r.many,{instancePath:i+"/many",parentData:r,parentDataProperty:"\
many",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.other!==void 0&&(q(r.other,{instancePath:i+"/\
other",parentData:r,parentDataProperty:"other",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length));for(const t in r)
if(!we.includes(t)){const n={instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:t,valid:we}};e===null?e=[n]:
e.push(n),s++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.
push(t),s++}return B.errors=e,s===0}function G(r,{instancePath:i="",parentData:b,parentDataProperty:h,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){const o={instancePath:i,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[o]:e.push(o),s++}for(const o in r){const a=s;x(o,
{instancePath:i,parentData:r,parentDataProperty:h,rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length);var t=a===
s;if(!t){const p={instancePath:i,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?
e=[p]:e.push(p),s++}}for(const o in r){let a=r[o];const p=s;let m=!0;const c=s;if(!(a&&typeof a=="object"&&!Array.isArray(
a))){const u={};e===null?e=[u]:e.push(u),s++}var n=c===s;s=p,e!==null&&(p?e.length=p:e=null);let d;if(n){const u=s;B(a,{
instancePath:i+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?
B.errors:e.concat(B.errors),s=e.length);var n=u===s;m=n,d="then"}else{const u=s;q(a,{instancePath:i+"/"+o.replace(/~/g,"\
~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length);
var n=u===s;m=n,d="else"}if(!m){const u={instancePath:i+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/addit\
ionalProperties/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[u]:e.push(u),s++}}}else{const o={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}return G.errors=e,s===0}function I(r,{instancePath:i="",parentData:b,parentDataProperty:h,rootData:l=r}={}){let e=null,s=0;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};
e===null?e=[t]:e.push(t),s++}if(typeof r=="number"&&isFinite(r)){if(r>15||isNaN(r)){const t={instancePath:i,schemaPath:"\
#/maximum",keyword:"maximum",params:{comparison:"<=",limit:15}};e===null?e=[t]:e.push(t),s++}if(r<1||isNaN(r)){const t={
instancePath:i,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[t]:e.push(t),s++}}
return I.errors=e,s===0}function P(r,{instancePath:i="",parentData:b,parentDataProperty:h,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!nr.test(r)){const t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(?:-[a-z0-9]\
+)*$"}};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[t]:e.push(t),s++}return P.errors=e,s===0}function w(r,{instancePath:i="",parentData:b,parentDataProperty:h,
rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){if(r.length<1){const a={instancePath:i,schemaPath:"#/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[a]:e.push(a),s++}const t=r.length;for(let a=0;a<t;a++){let p=r[a];if(typeof p!="\
string"){const m={instancePath:i+"/"+a,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.
push(m),s++}P(p,{instancePath:i+"/"+a,parentData:r,parentDataProperty:a,rootData:l})||(e=e===null?P.errors:e.concat(P.errors),
s=e.length)}let n=r.length,o;if(n>1){const a={};for(;n--;){let p=r[n];if(typeof p=="string"){if(typeof a[p]=="number"){o=
a[p];const m={instancePath:i,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:n,j:o}};e===null?e=[m]:e.push(m),
s++;break}a[p]=n}}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:
e.push(t),s++}return w.errors=e,s===0}const hr=new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*\\.[1-9]\\d*$","u");function V(r,{instancePath:i="",parentData:b,parentDataProperty:h,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length<1){const n={instancePath:i,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[n]:e.push(
n),s++}const t=r.length;for(let n=0;n<t;n++)Z(r[n],{instancePath:i+"/"+n,parentData:r,parentDataProperty:n,rootData:l})||
(e=e===null?Z.errors:e.concat(Z.errors),s=e.length)}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),s++}return V.errors=e,s===0}const ve=["paragraph","printed","external"];function v(r,{
instancePath:i="",parentData:b,parentDataProperty:h,rootData:l=r}={}){let e=null,s=0;const t=s;let n=!0;const o=s;if(r&&
typeof r=="object"&&!Array.isArray(r)){let m;if(r.external===void 0&&(m="external")){const c={};e===null?e=[c]:e.push(c),
s++}}var a=o===s;s=t,e!==null&&(t?e.length=t:e=null);let p;if(a){const m=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&
Object.keys(r).length>1){const d={instancePath:i,schemaPath:"#/then/maxProperties",keyword:"maxProperties",params:{limit:1}};
e===null?e=[d]:e.push(d),s++}var a=m===s;n=a,p="then"}else{const m=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.paragraph===
void 0){const d={instancePath:i,schemaPath:"#/else/required",keyword:"required",params:{missingProperty:"paragraph"}};e===
null?e=[d]:e.push(d),s++}if(r.printed===void 0){const d={instancePath:i,schemaPath:"#/else/required",keyword:"required",
params:{missingProperty:"printed"}};e===null?e=[d]:e.push(d),s++}}var a=m===s;n=a,p="else"}if(!n){const m={instancePath:i,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:p}};e===null?e=[m]:e.push(m),s++}if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.paragraph!==void 0){let m=r.paragraph;if(typeof m=="string"){if(!hr.test(m)){const c={instancePath:i+"/\
paragraph",schemaPath:"#/properties/paragraph/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(?:-[a-z0-9]+)*\\.[1-\
9]\\d*$"}};e===null?e=[c]:e.push(c),s++}}else{const c={instancePath:i+"/paragraph",schemaPath:"#/properties/paragraph/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),s++}}r.printed!==void 0&&(D(r.printed,{instancePath:i+
"/printed",parentData:r,parentDataProperty:"printed",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),
r.external!==void 0&&(V(r.external,{instancePath:i+"/external",parentData:r,parentDataProperty:"external",rootData:l})||
(e=e===null?V.errors:e.concat(V.errors),s=e.length));for(const m in r)if(!ve.includes(m)){const c={instancePath:i,schemaPath:"\
#/names",keyword:"names",params:{name:m,valid:ve}};e===null?e=[c]:e.push(c),s++}}else{const m={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),s++}return v.errors=e,s===0}const qe=["exact","a\
pprox","more-than","at-least","range"],De=["place","among","figure"],je=["id","label","description","note","nameOrigin",
"cities","source","value","unit","digits","qualifier","words","qualifierWord","period","rank","streak","record","baselin\
e","target"];function H(r,{instancePath:i="",parentData:b,parentDataProperty:h,rootData:l=r}={}){let e=null,s=0;const t=s;
let n=!0;const o=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.qualifier===void 0&&(c="qualifier")){const d={};
e===null?e=[d]:e.push(d),s++}else if(r.qualifier!==void 0&&r.qualifier!=="range"){const d={};e===null?e=[d]:e.push(d),s++}}
var a=o===s;s=t,e!==null&&(t?e.length=t:e=null);let p;if(a){const c=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.value!==
void 0){let u=r.value;if(Array.isArray(u)){if(u.length>2){const g={instancePath:i+"/value",schemaPath:"#/then/properties\
/value/maxItems",keyword:"maxItems",params:{limit:2}};e===null?e=[g]:e.push(g),s++}if(u.length<2){const g={instancePath:i+
"/value",schemaPath:"#/then/properties/value/minItems",keyword:"minItems",params:{limit:2}};e===null?e=[g]:e.push(g),s++}
const y=u.length;for(let g=0;g<y;g++){let j=u[g];if(!(typeof j=="number"&&isFinite(j))){const M={instancePath:i+"/value/"+
g,schemaPath:"#/then/properties/value/items/type",keyword:"type",params:{type:"number"}};e===null?e=[M]:e.push(M),s++}}}else{
const y={instancePath:i+"/value",schemaPath:"#/then/properties/value/type",keyword:"type",params:{type:"array"}};e===null?
e=[y]:e.push(y),s++}}var a=c===s;n=a,p="then"}else{const c=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.value!==void 0){
let u=r.value;if(!(typeof u=="number"&&isFinite(u))){const y={instancePath:i+"/value",schemaPath:"#/else/properties/valu\
e/type",keyword:"type",params:{type:"number"}};e===null?e=[y]:e.push(y),s++}}r.digits!==void 0&&(I(r.digits,{instancePath:i+
"/digits",parentData:r,parentDataProperty:"digits",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),s=e.length))}var a=c===
s;n=a,p="else"}if(!n){const c={instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:p}};e===null?e=[c]:e.
push(c),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){const c={instancePath:i,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"id"}};e===null?e=[c]:e.push(c),s++}if(r.label===void 0){const c={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"label"}};e===null?e=[c]:e.push(c),s++}if(r.source===
void 0){const c={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"source"}};e===null?e=
[c]:e.push(c),s++}if(r.value===void 0){const c={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
value"}};e===null?e=[c]:e.push(c),s++}if(r.unit===void 0){const c={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"unit"}};e===null?e=[c]:e.push(c),s++}if(r.digits===void 0){const c={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"digits"}};e===null?e=[c]:e.push(c),s++}if(r.qualifier===void 0){
const c={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"qualifier"}};e===null?e=[c]:
e.push(c),s++}if(r.id!==void 0&&($(r.id,{instancePath:i+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===
null?$.errors:e.concat($.errors),s=e.length)),r.label!==void 0&&(f(r.label,{instancePath:i+"/label",parentData:r,parentDataProperty:"\
label",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.description!==void 0&&(f(r.description,{instancePath:i+
"/description",parentData:r,parentDataProperty:"description",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),
r.note!==void 0&&(f(r.note,{instancePath:i+"/note",parentData:r,parentDataProperty:"note",rootData:l})||(e=e===null?f.errors:
e.concat(f.errors),s=e.length)),r.nameOrigin!==void 0&&(k(r.nameOrigin,{instancePath:i+"/nameOrigin",parentData:r,parentDataProperty:"\
nameOrigin",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.cities!==void 0&&(w(r.cities,{instancePath:i+
"/cities",parentData:r,parentDataProperty:"cities",rootData:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.
source!==void 0&&(v(r.source,{instancePath:i+"/source",parentData:r,parentDataProperty:"source",rootData:l})||(e=e===null?
v.errors:e.concat(v.errors),s=e.length)),r.unit!==void 0&&(F(r.unit,{instancePath:i+"/unit",parentData:r,parentDataProperty:"\
unit",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),s=e.length)),r.digits!==void 0){let c=r.digits;const d=s;let u=!0;
const y=s;if(!Array.isArray(c)){const j={};e===null?e=[j]:e.push(j),s++}var m=y===s;s=d,e!==null&&(d?e.length=d:e=null);
let g;if(m){const j=s;if(Array.isArray(c)){if(c.length>2){const T={instancePath:i+"/digits",schemaPath:"#/properties/dig\
its/then/maxItems",keyword:"maxItems",params:{limit:2}};e===null?e=[T]:e.push(T),s++}if(c.length<2){const T={instancePath:i+
"/digits",schemaPath:"#/properties/digits/then/minItems",keyword:"minItems",params:{limit:2}};e===null?e=[T]:e.push(T),s++}
const z=c.length;for(let T=0;T<z;T++)I(c[T],{instancePath:i+"/digits/"+T,parentData:c,parentDataProperty:T,rootData:l})||
(e=e===null?I.errors:e.concat(I.errors),s=e.length)}else{const z={instancePath:i+"/digits",schemaPath:"#/properties/digi\
ts/then/type",keyword:"type",params:{type:"array"}};e===null?e=[z]:e.push(z),s++}var m=j===s;u=m,g="then"}else{const j=s;
I(c,{instancePath:i+"/digits",parentData:r,parentDataProperty:"digits",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),
s=e.length);var m=j===s;u=m,g="else"}if(!u){const j={instancePath:i+"/digits",schemaPath:"#/properties/digits/if",keyword:"\
if",params:{failingKeyword:g}};e===null?e=[j]:e.push(j),s++}}if(r.qualifier!==void 0&&!qe.includes(r.qualifier)){const c={
instancePath:i+"/qualifier",schemaPath:"#/properties/qualifier/choices",keyword:"choices",params:{valid:qe}};e===null?e=
[c]:e.push(c),s++}if(r.words!==void 0&&(f(r.words,{instancePath:i+"/words",parentData:r,parentDataProperty:"words",rootData:l})||
(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.qualifierWord!==void 0&&(D(r.qualifierWord,{instancePath:i+"/qual\
ifierWord",parentData:r,parentDataProperty:"qualifierWord",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),
r.period!==void 0&&(A(r.period,{instancePath:i+"/period",parentData:r,parentDataProperty:"period",rootData:l})||(e=e===null?
A.errors:e.concat(A.errors),s=e.length)),r.rank!==void 0){let c=r.rank;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.
place===void 0){const d={instancePath:i+"/rank",schemaPath:"#/properties/rank/required",keyword:"required",params:{missingProperty:"\
place"}};e===null?e=[d]:e.push(d),s++}if(c.among===void 0){const d={instancePath:i+"/rank",schemaPath:"#/properties/rank\
/required",keyword:"required",params:{missingProperty:"among"}};e===null?e=[d]:e.push(d),s++}if(c.place!==void 0){let d=c.
place;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const u={instancePath:i+"/rank/place",schemaPath:"#/prop\
erties/rank/properties/place/type",keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.push(u),s++}if(typeof d=="nu\
mber"&&isFinite(d)&&(d<1||isNaN(d))){const u={instancePath:i+"/rank/place",schemaPath:"#/properties/rank/properties/plac\
e/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[u]:e.push(u),s++}}c.among!==void 0&&(f(c.among,
{instancePath:i+"/rank/among",parentData:c,parentDataProperty:"among",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),
s=e.length)),c.figure!==void 0&&(P(c.figure,{instancePath:i+"/rank/figure",parentData:c,parentDataProperty:"figure",rootData:l})||
(e=e===null?P.errors:e.concat(P.errors),s=e.length));for(const d in c)if(!De.includes(d)){const u={instancePath:i+"/rank",
schemaPath:"#/properties/rank/names",keyword:"names",params:{name:d,valid:De}};e===null?e=[u]:e.push(u),s++}}else{const d={
instancePath:i+"/rank",schemaPath:"#/properties/rank/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(
d),s++}}if(r.streak!==void 0){let c=r.streak;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const d={instancePath:i+
"/streak",schemaPath:"#/properties/streak/type",keyword:"type",params:{type:"integer"}};e===null?e=[d]:e.push(d),s++}if(typeof c==
"number"&&isFinite(c)&&(c<2||isNaN(c))){const d={instancePath:i+"/streak",schemaPath:"#/properties/streak/minimum",keyword:"\
minimum",params:{comparison:">=",limit:2}};e===null?e=[d]:e.push(d),s++}}if(r.record!==void 0&&r.record!==!0){const c={instancePath:i+
"/record",schemaPath:"#/properties/record/const",keyword:"const",params:{allowedValue:!0}};e===null?e=[c]:e.push(c),s++}
r.baseline!==void 0&&(A(r.baseline,{instancePath:i+"/baseline",parentData:r,parentDataProperty:"baseline",rootData:l})||
(e=e===null?A.errors:e.concat(A.errors),s=e.length)),r.target!==void 0&&(P(r.target,{instancePath:i+"/target",parentData:r,
parentDataProperty:"target",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length));for(const c in r)if(!je.includes(
c)){const d={instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:c,valid:je}};e===null?e=[d]:e.push(d),s++}}else{
const c={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),s++}return H.
errors=e,s===0}const xe=["$schema","units","figures"];function J(r,{instancePath:i="",parentData:b,parentDataProperty:h,
rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.units===void 0){const n={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"units"}};e===null?e=[n]:e.push(n),s++}if(r.figures===
void 0){const n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"figures"}};e===null?
e=[n]:e.push(n),s++}if(r.$schema!==void 0&&typeof r.$schema!="string"){const n={instancePath:i+"/$schema",schemaPath:"#/\
properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}if(r.units!==void 0){let n=r.
units;if(n&&typeof n=="object"&&!Array.isArray(n)){if(Object.keys(n).length<1){const o={instancePath:i+"/units",schemaPath:"\
#/properties/units/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[o]:e.push(o),s++}for(const o in n){
const a=s;F(o,{instancePath:i+"/units",parentData:n,parentDataProperty:"units",rootData:l})||(e=e===null?F.errors:e.concat(
F.errors),s=e.length);var t=a===s;if(!t){const p={instancePath:i+"/units",schemaPath:"#/properties/units/propertyNames",
keyword:"propertyNames",params:{propertyName:o}};e===null?e=[p]:e.push(p),s++}}for(const o in n)G(n[o],{instancePath:i+"\
/units/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:o,rootData:l})||(e=e===null?G.errors:e.
concat(G.errors),s=e.length)}else{const o={instancePath:i+"/units",schemaPath:"#/properties/units/type",keyword:"type",params:{
type:"object"}};e===null?e=[o]:e.push(o),s++}}if(r.figures!==void 0){let n=r.figures;if(Array.isArray(n)){const o=n.length;
for(let a=0;a<o;a++)H(n[a],{instancePath:i+"/figures/"+a,parentData:n,parentDataProperty:a,rootData:l})||(e=e===null?H.errors:
e.concat(H.errors),s=e.length)}else{const o={instancePath:i+"/figures",schemaPath:"#/properties/figures/type",keyword:"t\
ype",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}for(const n in r)if(!xe.includes(n)){const o={instancePath:i,schemaPath:"\
#/names",keyword:"names",params:{name:n,valid:xe}};e===null?e=[o]:e.push(o),s++}}else{const n={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return J.errors=e,s===0}const Ae=["milestone","facility","launch","policy","recognition","cooperation","programme"],ze=["id","label","descriptio\
n","note","nameOrigin","cities","source","date","kind"];function L(r,{instancePath:i="",parentData:b,parentDataProperty:h,
rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){const t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[t]:e.push(t),s++}if(r.label===void 0){
const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"label"}};e===null?e=[t]:e.push(
t),s++}if(r.source===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
source"}};e===null?e=[t]:e.push(t),s++}if(r.date===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"date"}};e===null?e=[t]:e.push(t),s++}if(r.kind===void 0){const t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[t]:e.push(t),s++}if(r.id!==void 0&&($(r.id,{
instancePath:i+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),
r.label!==void 0&&(f(r.label,{instancePath:i+"/label",parentData:r,parentDataProperty:"label",rootData:l})||(e=e===null?
f.errors:e.concat(f.errors),s=e.length)),r.description!==void 0&&(f(r.description,{instancePath:i+"/description",parentData:r,
parentDataProperty:"description",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.note!==void 0&&(f(
r.note,{instancePath:i+"/note",parentData:r,parentDataProperty:"note",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),
s=e.length)),r.nameOrigin!==void 0&&(k(r.nameOrigin,{instancePath:i+"/nameOrigin",parentData:r,parentDataProperty:"nameO\
rigin",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.cities!==void 0&&(w(r.cities,{instancePath:i+
"/cities",parentData:r,parentDataProperty:"cities",rootData:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.
source!==void 0&&(v(r.source,{instancePath:i+"/source",parentData:r,parentDataProperty:"source",rootData:l})||(e=e===null?
v.errors:e.concat(v.errors),s=e.length)),r.date!==void 0&&(O(r.date,{instancePath:i+"/date",parentData:r,parentDataProperty:"\
date",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length)),r.kind!==void 0&&!Ae.includes(r.kind)){const t={
instancePath:i+"/kind",schemaPath:"#/properties/kind/choices",keyword:"choices",params:{valid:Ae}};e===null?e=[t]:e.push(
t),s++}for(const t in r)if(!ze.includes(t)){const n={instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:t,
valid:ze}};e===null?e=[n]:e.push(n),s++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[t]:e.push(t),s++}return L.errors=e,s===0}const Oe=["$schema","events"];function Q(r,{instancePath:i="",
parentData:b,parentDataProperty:h,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.events===
void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"events"}};e===null?e=
[t]:e.push(t),s++}if(r.$schema!==void 0&&typeof r.$schema!="string"){const t={instancePath:i+"/$schema",schemaPath:"#/pr\
operties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r.events!==void 0){let t=r.
events;if(Array.isArray(t)){const n=t.length;for(let o=0;o<n;o++)L(t[o],{instancePath:i+"/events/"+o,parentData:t,parentDataProperty:o,
rootData:l})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)}else{const n={instancePath:i+"/events",schemaPath:"#/p\
roperties/events/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}for(const t in r)if(!Oe.includes(
t)){const n={instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:t,valid:Oe}};e===null?e=[n]:e.push(n),s++}}else{
const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Q.
errors=e,s===0}const Te=["id","label","description","note","nameOrigin","cities","source","field","period"];function U(r,{instancePath:i="",
parentData:b,parentDataProperty:h,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===
void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[t]:
e.push(t),s++}if(r.label===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
label"}};e===null?e=[t]:e.push(t),s++}if(r.source===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"source"}};e===null?e=[t]:e.push(t),s++}if(r.field===void 0){const t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"field"}};e===null?e=[t]:e.push(t),s++}r.id!==void 0&&($(r.id,{instancePath:i+
"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.label!==
void 0&&(f(r.label,{instancePath:i+"/label",parentData:r,parentDataProperty:"label",rootData:l})||(e=e===null?f.errors:e.
concat(f.errors),s=e.length)),r.description!==void 0&&(f(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"\
description",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.note!==void 0&&(f(r.note,{instancePath:i+
"/note",parentData:r,parentDataProperty:"note",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.nameOrigin!==
void 0&&(k(r.nameOrigin,{instancePath:i+"/nameOrigin",parentData:r,parentDataProperty:"nameOrigin",rootData:l})||(e=e===
null?k.errors:e.concat(k.errors),s=e.length)),r.cities!==void 0&&(w(r.cities,{instancePath:i+"/cities",parentData:r,parentDataProperty:"\
cities",rootData:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.source!==void 0&&(v(r.source,{instancePath:i+
"/source",parentData:r,parentDataProperty:"source",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.
field!==void 0&&(P(r.field,{instancePath:i+"/field",parentData:r,parentDataProperty:"field",rootData:l})||(e=e===null?P.
errors:e.concat(P.errors),s=e.length)),r.period!==void 0&&(A(r.period,{instancePath:i+"/period",parentData:r,parentDataProperty:"\
period",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),s=e.length));for(const t in r)if(!Te.includes(t)){const n={
instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:t,valid:Te}};e===null?e=[n]:e.push(n),s++}}else{const t={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return U.errors=e,
s===0}const Ie=["figure","label"];function _(r,{instancePath:i="",parentData:b,parentDataProperty:h,rootData:l=r}={}){let e=null,
s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.figure===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"figure"}};e===null?e=[t]:e.push(t),s++}r.figure!==void 0&&(P(r.figure,{instancePath:i+
"/figure",parentData:r,parentDataProperty:"figure",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),r.
label!==void 0&&(f(r.label,{instancePath:i+"/label",parentData:r,parentDataProperty:"label",rootData:l})||(e=e===null?f.
errors:e.concat(f.errors),s=e.length));for(const t in r)if(!Ie.includes(t)){const n={instancePath:i,schemaPath:"#/names",
keyword:"names",params:{name:t,valid:Ie}};e===null?e=[n]:e.push(n),s++}}else{const t={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return _.errors=e,s===0}const Ne=["achievement","sat\
ellites","launch","facts"],_e=["$schema","fields","achievements","constellation"];function X(r,{instancePath:i="",parentData:b,
parentDataProperty:h,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.fields===void 0){
const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fields"}};e===null?e=[t]:e.push(
t),s++}if(r.achievements===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
achievements"}};e===null?e=[t]:e.push(t),s++}if(r.$schema!==void 0&&typeof r.$schema!="string"){const t={instancePath:i+
"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}
if(r.fields!==void 0){let t=r.fields;if(Array.isArray(t)){if(t.length<1){const o={instancePath:i+"/fields",schemaPath:"#\
/properties/fields/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),s++}const n=t.length;for(let o=0;o<
n;o++){let a=t[o];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.id===void 0){const p={instancePath:i+"/fields/"+o,schemaPath:"\
#/properties/fields/items/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[p]:e.push(p),s++}if(a.
label===void 0){const p={instancePath:i+"/fields/"+o,schemaPath:"#/properties/fields/items/required",keyword:"required",
params:{missingProperty:"label"}};e===null?e=[p]:e.push(p),s++}a.id!==void 0&&($(a.id,{instancePath:i+"/fields/"+o+"/id",
parentData:a,parentDataProperty:"id",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),a.label!==void 0&&
(f(a.label,{instancePath:i+"/fields/"+o+"/label",parentData:a,parentDataProperty:"label",rootData:l})||(e=e===null?f.errors:
e.concat(f.errors),s=e.length));for(const p in a)if(!he.includes(p)){const m={instancePath:i+"/fields/"+o,schemaPath:"#/\
properties/fields/items/names",keyword:"names",params:{name:p,valid:he}};e===null?e=[m]:e.push(m),s++}}else{const p={instancePath:i+
"/fields/"+o,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),
s++}}}else{const n={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"array"}};
e===null?e=[n]:e.push(n),s++}}if(r.achievements!==void 0){let t=r.achievements;if(Array.isArray(t)){const n=t.length;for(let o=0;o<
n;o++)U(t[o],{instancePath:i+"/achievements/"+o,parentData:t,parentDataProperty:o,rootData:l})||(e=e===null?U.errors:e.concat(
U.errors),s=e.length)}else{const n={instancePath:i+"/achievements",schemaPath:"#/properties/achievements/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(r.constellation!==void 0){let t=r.constellation;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.achievement===void 0){const n={instancePath:i+"/constellation",schemaPath:"#/propertie\
s/constellation/required",keyword:"required",params:{missingProperty:"achievement"}};e===null?e=[n]:e.push(n),s++}if(t.satellites===
void 0){const n={instancePath:i+"/constellation",schemaPath:"#/properties/constellation/required",keyword:"required",params:{
missingProperty:"satellites"}};e===null?e=[n]:e.push(n),s++}if(t.achievement!==void 0&&(P(t.achievement,{instancePath:i+
"/constellation/achievement",parentData:t,parentDataProperty:"achievement",rootData:l})||(e=e===null?P.errors:e.concat(P.
errors),s=e.length)),t.satellites!==void 0&&(_(t.satellites,{instancePath:i+"/constellation/satellites",parentData:t,parentDataProperty:"\
satellites",rootData:l})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)),t.launch!==void 0&&(P(t.launch,{instancePath:i+
"/constellation/launch",parentData:t,parentDataProperty:"launch",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=
e.length)),t.facts!==void 0){let n=t.facts;if(Array.isArray(n)){const o=n.length;for(let a=0;a<o;a++)_(n[a],{instancePath:i+
"/constellation/facts/"+a,parentData:n,parentDataProperty:a,rootData:l})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)}else{
const o={instancePath:i+"/constellation/facts",schemaPath:"#/properties/constellation/properties/facts/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}for(const n in t)if(!Ne.includes(n)){const o={instancePath:i+"/\
constellation",schemaPath:"#/properties/constellation/names",keyword:"names",params:{name:n,valid:Ne}};e===null?e=[o]:e.
push(o),s++}}else{const n={instancePath:i+"/constellation",schemaPath:"#/properties/constellation/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),s++}}for(const t in r)if(!_e.includes(t)){const n={instancePath:i,schemaPath:"#\
/names",keyword:"names",params:{name:t,valid:_e}};e===null?e=[n]:e.push(n),s++}}else{const t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return X.errors=e,s===0}const Ee=["loop","pillars","parts","tiers","links"],Se=["id","label","description","parent","figure"],Ze=["from","to","l\
abel"],Fe=["id","label","description","note","nameOrigin","cities","source","layout","period","nodes","links"];function Y(r,{
instancePath:i="",parentData:b,parentDataProperty:h,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.id===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};
e===null?e=[t]:e.push(t),s++}if(r.label===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"label"}};e===null?e=[t]:e.push(t),s++}if(r.source===void 0){const t={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"source"}};e===null?e=[t]:e.push(t),s++}if(r.layout===void 0){const t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"layout"}};e===null?e=[t]:e.push(t),s++}if(r.nodes===
void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"nodes"}};e===null?e=
[t]:e.push(t),s++}if(r.links===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
links"}};e===null?e=[t]:e.push(t),s++}if(r.id!==void 0&&($(r.id,{instancePath:i+"/id",parentData:r,parentDataProperty:"i\
d",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.label!==void 0&&(f(r.label,{instancePath:i+"/lab\
el",parentData:r,parentDataProperty:"label",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.description!==
void 0&&(f(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:l})||(e=e===
null?f.errors:e.concat(f.errors),s=e.length)),r.note!==void 0&&(f(r.note,{instancePath:i+"/note",parentData:r,parentDataProperty:"\
note",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.nameOrigin!==void 0&&(k(r.nameOrigin,{instancePath:i+
"/nameOrigin",parentData:r,parentDataProperty:"nameOrigin",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),
r.cities!==void 0&&(w(r.cities,{instancePath:i+"/cities",parentData:r,parentDataProperty:"cities",rootData:l})||(e=e===null?
w.errors:e.concat(w.errors),s=e.length)),r.source!==void 0&&(v(r.source,{instancePath:i+"/source",parentData:r,parentDataProperty:"\
source",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.layout!==void 0&&!Ee.includes(r.layout)){const t={
instancePath:i+"/layout",schemaPath:"#/properties/layout/choices",keyword:"choices",params:{valid:Ee}};e===null?e=[t]:e.
push(t),s++}if(r.period!==void 0&&(A(r.period,{instancePath:i+"/period",parentData:r,parentDataProperty:"period",rootData:l})||
(e=e===null?A.errors:e.concat(A.errors),s=e.length)),r.nodes!==void 0){let t=r.nodes;if(Array.isArray(t)){if(t.length<2){
const o={instancePath:i+"/nodes",schemaPath:"#/properties/nodes/minItems",keyword:"minItems",params:{limit:2}};e===null?
e=[o]:e.push(o),s++}const n=t.length;for(let o=0;o<n;o++){let a=t[o];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.id===
void 0){const p={instancePath:i+"/nodes/"+o,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[p]:e.push(p),s++}if(a.label===void 0){const p={instancePath:i+"/nodes/"+o,schemaPath:"#/properties/nod\
es/items/required",keyword:"required",params:{missingProperty:"label"}};e===null?e=[p]:e.push(p),s++}a.id!==void 0&&($(a.
id,{instancePath:i+"/nodes/"+o+"/id",parentData:a,parentDataProperty:"id",rootData:l})||(e=e===null?$.errors:e.concat($.
errors),s=e.length)),a.label!==void 0&&(f(a.label,{instancePath:i+"/nodes/"+o+"/label",parentData:a,parentDataProperty:"\
label",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),a.description!==void 0&&(f(a.description,{instancePath:i+
"/nodes/"+o+"/description",parentData:a,parentDataProperty:"description",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),
s=e.length)),a.parent!==void 0&&(P(a.parent,{instancePath:i+"/nodes/"+o+"/parent",parentData:a,parentDataProperty:"paren\
t",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),a.figure!==void 0&&(P(a.figure,{instancePath:i+"/n\
odes/"+o+"/figure",parentData:a,parentDataProperty:"figure",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length));
for(const p in a)if(!Se.includes(p)){const m={instancePath:i+"/nodes/"+o,schemaPath:"#/properties/nodes/items/names",keyword:"\
names",params:{name:p,valid:Se}};e===null?e=[m]:e.push(m),s++}}else{const p={instancePath:i+"/nodes/"+o,schemaPath:"#/pr\
operties/nodes/items/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{const n={instancePath:i+
"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(r.links!==
void 0){let t=r.links;if(Array.isArray(t)){const n=t.length;for(let o=0;o<n;o++){let a=t[o];if(a&&typeof a=="object"&&!Array.
isArray(a)){if(a.from===void 0){const p={instancePath:i+"/links/"+o,schemaPath:"#/properties/links/items/required",keyword:"\
required",params:{missingProperty:"from"}};e===null?e=[p]:e.push(p),s++}if(a.to===void 0){const p={instancePath:i+"/link\
s/"+o,schemaPath:"#/properties/links/items/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[p]:e.
push(p),s++}if(a.label===void 0){const p={instancePath:i+"/links/"+o,schemaPath:"#/properties/links/items/required",keyword:"\
required",params:{missingProperty:"label"}};e===null?e=[p]:e.push(p),s++}a.from!==void 0&&(P(a.from,{instancePath:i+"/li\
nks/"+o+"/from",parentData:a,parentDataProperty:"from",rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)),
a.to!==void 0&&(P(a.to,{instancePath:i+"/links/"+o+"/to",parentData:a,parentDataProperty:"to",rootData:l})||(e=e===null?
P.errors:e.concat(P.errors),s=e.length)),a.label!==void 0&&(f(a.label,{instancePath:i+"/links/"+o+"/label",parentData:a,
parentDataProperty:"label",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length));for(const p in a)if(!Ze.includes(
p)){const m={instancePath:i+"/links/"+o,schemaPath:"#/properties/links/items/names",keyword:"names",params:{name:p,valid:Ze}};
e===null?e=[m]:e.push(m),s++}}else{const p={instancePath:i+"/links/"+o,schemaPath:"#/properties/links/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{const n={instancePath:i+"/links",schemaPath:"#/propert\
ies/links/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}for(const t in r)if(!Fe.includes(t)){
const n={instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:t,valid:Fe}};e===null?e=[n]:e.push(n),s++}}else{
const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Y.
errors=e,s===0}const Ve=["$schema","systems"];function ee(r,{instancePath:i="",parentData:b,parentDataProperty:h,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.systems===void 0){const t={instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"systems"}};e===null?e=[t]:e.push(t),s++}if(r.$schema!==void 0&&typeof r.
$schema!="string"){const t={instancePath:i+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}if(r.systems!==void 0){let t=r.systems;if(Array.isArray(t)){const n=t.length;for(let o=0;o<
n;o++)Y(t[o],{instancePath:i+"/systems/"+o,parentData:t,parentDataProperty:o,rootData:l})||(e=e===null?Y.errors:e.concat(
Y.errors),s=e.length)}else{const n={instancePath:i+"/systems",schemaPath:"#/properties/systems/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),s++}}for(const t in r)if(!Ve.includes(t)){const n={instancePath:i,schemaPath:"#/\
names",keyword:"names",params:{name:t,valid:Ve}};e===null?e=[n]:e.push(n),s++}}else{const t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return ee.errors=e,s===0}const ge=["id","label","description","note","nameOrigin","cities","source","date"];function re(r,{instancePath:i="",parentData:b,
parentDataProperty:h,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){const t={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[t]:e.push(t),s++}if(r.
label===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"label"}};e===
null?e=[t]:e.push(t),s++}if(r.source===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"source"}};e===null?e=[t]:e.push(t),s++}r.id!==void 0&&($(r.id,{instancePath:i+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.label!==void 0&&(f(r.label,{instancePath:i+"/la\
bel",parentData:r,parentDataProperty:"label",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.description!==
void 0&&(f(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:l})||(e=e===
null?f.errors:e.concat(f.errors),s=e.length)),r.note!==void 0&&(f(r.note,{instancePath:i+"/note",parentData:r,parentDataProperty:"\
note",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.nameOrigin!==void 0&&(k(r.nameOrigin,{instancePath:i+
"/nameOrigin",parentData:r,parentDataProperty:"nameOrigin",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),
r.cities!==void 0&&(w(r.cities,{instancePath:i+"/cities",parentData:r,parentDataProperty:"cities",rootData:l})||(e=e===null?
w.errors:e.concat(w.errors),s=e.length)),r.source!==void 0&&(v(r.source,{instancePath:i+"/source",parentData:r,parentDataProperty:"\
source",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.date!==void 0&&(O(r.date,{instancePath:i+"/\
date",parentData:r,parentDataProperty:"date",rootData:l})||(e=e===null?O.errors:e.concat(O.errors),s=e.length));for(const t in r)
if(!ge.includes(t)){const n={instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:t,valid:ge}};e===null?e=[n]:
e.push(n),s++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.
push(t),s++}return re.errors=e,s===0}const Me=["$schema","policies"];function se(r,{instancePath:i="",parentData:b,parentDataProperty:h,
rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.policies===void 0){const t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"policies"}};e===null?e=[t]:e.push(t),s++}if(r.$schema!==
void 0&&typeof r.$schema!="string"){const t={instancePath:i+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r.policies!==void 0){let t=r.policies;if(Array.isArray(t)){
const n=t.length;for(let o=0;o<n;o++)re(t[o],{instancePath:i+"/policies/"+o,parentData:t,parentDataProperty:o,rootData:l})||
(e=e===null?re.errors:e.concat(re.errors),s=e.length)}else{const n={instancePath:i+"/policies",schemaPath:"#/properties/\
policies/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}for(const t in r)if(!Me.includes(t)){
const n={instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:t,valid:Me}};e===null?e=[n]:e.push(n),s++}}else{
const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return se.
errors=e,s===0}const Ke=["id","label","description","note","nameOrigin","cities","source"];function ie(r,{instancePath:i="",parentData:b,
parentDataProperty:h,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){const t={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[t]:e.push(t),s++}if(r.
label===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"label"}};e===
null?e=[t]:e.push(t),s++}if(r.source===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"source"}};e===null?e=[t]:e.push(t),s++}r.id!==void 0&&($(r.id,{instancePath:i+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.label!==void 0&&(f(r.label,{instancePath:i+"/la\
bel",parentData:r,parentDataProperty:"label",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.description!==
void 0&&(f(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:l})||(e=e===
null?f.errors:e.concat(f.errors),s=e.length)),r.note!==void 0&&(f(r.note,{instancePath:i+"/note",parentData:r,parentDataProperty:"\
note",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.nameOrigin!==void 0&&(k(r.nameOrigin,{instancePath:i+
"/nameOrigin",parentData:r,parentDataProperty:"nameOrigin",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),
r.cities!==void 0&&(w(r.cities,{instancePath:i+"/cities",parentData:r,parentDataProperty:"cities",rootData:l})||(e=e===null?
w.errors:e.concat(w.errors),s=e.length)),r.source!==void 0&&(v(r.source,{instancePath:i+"/source",parentData:r,parentDataProperty:"\
source",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length));for(const t in r)if(!Ke.includes(t)){const n={
instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:t,valid:Ke}};e===null?e=[n]:e.push(n),s++}}else{const t={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return ie.errors=
e,s===0}const Re=["$schema","places"];function te(r,{instancePath:i="",parentData:b,parentDataProperty:h,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.places===void 0){const t={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"places"}};e===null?e=[t]:e.push(t),s++}if(r.$schema!==void 0&&typeof r.
$schema!="string"){const t={instancePath:i+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}if(r.places!==void 0){let t=r.places;if(Array.isArray(t)){const n=t.length;for(let o=0;o<
n;o++)ie(t[o],{instancePath:i+"/places/"+o,parentData:t,parentDataProperty:o,rootData:l})||(e=e===null?ie.errors:e.concat(
ie.errors),s=e.length)}else{const n={instancePath:i+"/places",schemaPath:"#/properties/places/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),s++}}for(const t in r)if(!Re.includes(t)){const n={instancePath:i,schemaPath:"#/\
names",keyword:"names",params:{name:t,valid:Re}};e===null?e=[n]:e.push(n),s++}}else{const t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return te.errors=e,s===0}function ne(r,{instancePath:i="",parentData:b,parentDataProperty:h,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[t]:e.push(t),s++}if(r.label===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"label"}};e===null?e=[t]:e.push(t),s++}if(r.source===void 0){const t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"source"}};e===null?e=[t]:e.push(t),s++}r.id!==void 0&&($(r.id,{instancePath:i+
"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.label!==
void 0&&(f(r.label,{instancePath:i+"/label",parentData:r,parentDataProperty:"label",rootData:l})||(e=e===null?f.errors:e.
concat(f.errors),s=e.length)),r.description!==void 0&&(f(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"\
description",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.note!==void 0&&(f(r.note,{instancePath:i+
"/note",parentData:r,parentDataProperty:"note",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.nameOrigin!==
void 0&&(k(r.nameOrigin,{instancePath:i+"/nameOrigin",parentData:r,parentDataProperty:"nameOrigin",rootData:l})||(e=e===
null?k.errors:e.concat(k.errors),s=e.length)),r.cities!==void 0&&(w(r.cities,{instancePath:i+"/cities",parentData:r,parentDataProperty:"\
cities",rootData:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.source!==void 0&&(v(r.source,{instancePath:i+
"/source",parentData:r,parentDataProperty:"source",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.
date!==void 0&&(O(r.date,{instancePath:i+"/date",parentData:r,parentDataProperty:"date",rootData:l})||(e=e===null?O.errors:
e.concat(O.errors),s=e.length));for(const t in r)if(!ge.includes(t)){const n={instancePath:i,schemaPath:"#/names",keyword:"\
names",params:{name:t,valid:ge}};e===null?e=[n]:e.push(n),s++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return ne.errors=e,s===0}const Ce=["$schema","cooperations"];
function oe(r,{instancePath:i="",parentData:b,parentDataProperty:h,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.cooperations===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"cooperations"}};e===null?e=[t]:e.push(t),s++}if(r.$schema!==void 0&&typeof r.$schema!="string"){
const t={instancePath:i+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),s++}if(r.cooperations!==void 0){let t=r.cooperations;if(Array.isArray(t)){const n=t.length;for(let o=0;o<
n;o++)ne(t[o],{instancePath:i+"/cooperations/"+o,parentData:t,parentDataProperty:o,rootData:l})||(e=e===null?ne.errors:e.
concat(ne.errors),s=e.length)}else{const n={instancePath:i+"/cooperations",schemaPath:"#/properties/cooperations/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}for(const t in r)if(!Ce.includes(t)){const n={instancePath:i,
schemaPath:"#/names",keyword:"names",params:{name:t,valid:Ce}};e===null?e=[n]:e.push(n),s++}}else{const t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return oe.errors=e,s===0}const We=["id","label","description","note","nameOrigin","cities","source","tile"];function le(r,{instancePath:i="",parentData:b,
parentDataProperty:h,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){const t={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[t]:e.push(t),s++}if(r.
label===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"label"}};e===
null?e=[t]:e.push(t),s++}if(r.source===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"source"}};e===null?e=[t]:e.push(t),s++}if(r.id!==void 0&&($(r.id,{instancePath:i+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.label!==void 0&&(f(r.label,{instancePath:i+"/la\
bel",parentData:r,parentDataProperty:"label",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.description!==
void 0&&(f(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:l})||(e=e===
null?f.errors:e.concat(f.errors),s=e.length)),r.note!==void 0&&(f(r.note,{instancePath:i+"/note",parentData:r,parentDataProperty:"\
note",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.nameOrigin!==void 0&&(k(r.nameOrigin,{instancePath:i+
"/nameOrigin",parentData:r,parentDataProperty:"nameOrigin",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),
r.cities!==void 0&&(w(r.cities,{instancePath:i+"/cities",parentData:r,parentDataProperty:"cities",rootData:l})||(e=e===null?
w.errors:e.concat(w.errors),s=e.length)),r.source!==void 0&&(v(r.source,{instancePath:i+"/source",parentData:r,parentDataProperty:"\
source",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.tile!==void 0){let t=r.tile;if(Array.isArray(
t)){if(t.length>2){const o={instancePath:i+"/tile",schemaPath:"#/properties/tile/maxItems",keyword:"maxItems",params:{limit:2}};
e===null?e=[o]:e.push(o),s++}if(t.length<2){const o={instancePath:i+"/tile",schemaPath:"#/properties/tile/minItems",keyword:"\
minItems",params:{limit:2}};e===null?e=[o]:e.push(o),s++}const n=t.length;for(let o=0;o<n;o++){let a=t[o];if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const p={instancePath:i+"/tile/"+o,schemaPath:"#/properties/tile/items/type",
keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),s++}if(typeof a=="number"&&isFinite(a)){if(a>99||isNaN(
a)){const p={instancePath:i+"/tile/"+o,schemaPath:"#/properties/tile/items/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:99}};e===null?e=[p]:e.push(p),s++}if(a<0||isNaN(a)){const p={instancePath:i+"/tile/"+o,schemaPath:"#/propertie\
s/tile/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[p]:e.push(p),s++}}}}else{const n={
instancePath:i+"/tile",schemaPath:"#/properties/tile/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),
s++}}for(const t in r)if(!We.includes(t)){const n={instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:t,valid:We}};
e===null?e=[n]:e.push(n),s++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[t]:e.push(t),s++}return le.errors=e,s===0}const Be=["id","label","description","note","nameOrigin","cities","source","extent","extentSource"];function pe(r,{instancePath:i="",
parentData:b,parentDataProperty:h,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===
void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[t]:
e.push(t),s++}if(r.label===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
label"}};e===null?e=[t]:e.push(t),s++}if(r.source===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"source"}};e===null?e=[t]:e.push(t),s++}if(r.extent!==void 0&&r.extentSource===void 0){const t={
instancePath:i,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"extent",missingProperty:"extentSourc\
e",depsCount:1,deps:"extentSource"}};e===null?e=[t]:e.push(t),s++}r.id!==void 0&&($(r.id,{instancePath:i+"/id",parentData:r,
parentDataProperty:"id",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.label!==void 0&&(f(r.label,
{instancePath:i+"/label",parentData:r,parentDataProperty:"label",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=
e.length)),r.description!==void 0&&(f(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"desc\
ription",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.note!==void 0&&(f(r.note,{instancePath:i+"\
/note",parentData:r,parentDataProperty:"note",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.nameOrigin!==
void 0&&(k(r.nameOrigin,{instancePath:i+"/nameOrigin",parentData:r,parentDataProperty:"nameOrigin",rootData:l})||(e=e===
null?k.errors:e.concat(k.errors),s=e.length)),r.cities!==void 0&&(w(r.cities,{instancePath:i+"/cities",parentData:r,parentDataProperty:"\
cities",rootData:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.source!==void 0&&(v(r.source,{instancePath:i+
"/source",parentData:r,parentDataProperty:"source",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.
extent!==void 0&&(f(r.extent,{instancePath:i+"/extent",parentData:r,parentDataProperty:"extent",rootData:l})||(e=e===null?
f.errors:e.concat(f.errors),s=e.length)),r.extentSource!==void 0&&(V(r.extentSource,{instancePath:i+"/extentSource",parentData:r,
parentDataProperty:"extentSource",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),s=e.length));for(const t in r)if(!Be.
includes(t)){const n={instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:t,valid:Be}};e===null?e=[n]:e.push(
n),s++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),
s++}return pe.errors=e,s===0}const Ge=["$schema","cities","corridors","holdings","note"];function ae(r,{instancePath:i="",
parentData:b,parentDataProperty:h,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.cities===
void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cities"}};e===null?e=
[t]:e.push(t),s++}if(r.$schema!==void 0&&typeof r.$schema!="string"){const t={instancePath:i+"/$schema",schemaPath:"#/pr\
operties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r.cities!==void 0){let t=r.
cities;if(Array.isArray(t)){if(t.length<1){const o={instancePath:i+"/cities",schemaPath:"#/properties/cities/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[o]:e.push(o),s++}const n=t.length;for(let o=0;o<n;o++)le(t[o],{instancePath:i+"/\
cities/"+o,parentData:t,parentDataProperty:o,rootData:l})||(e=e===null?le.errors:e.concat(le.errors),s=e.length)}else{const n={
instancePath:i+"/cities",schemaPath:"#/properties/cities/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(
n),s++}}if(r.corridors!==void 0){let t=r.corridors;if(Array.isArray(t)){const n=t.length;for(let o=0;o<n;o++)pe(t[o],{instancePath:i+
"/corridors/"+o,parentData:t,parentDataProperty:o,rootData:l})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)}else{
const n={instancePath:i+"/corridors",schemaPath:"#/properties/corridors/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),s++}}if(r.holdings!==void 0){let t=r.holdings;if(Array.isArray(t)){const n=t.length;for(let p=0;p<n;p++){
let m=t[p];if(typeof m!="string"){const c={instancePath:i+"/holdings/"+p,schemaPath:"#/properties/holdings/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[c]:e.push(c),s++}P(m,{instancePath:i+"/holdings/"+p,parentData:t,parentDataProperty:p,
rootData:l})||(e=e===null?P.errors:e.concat(P.errors),s=e.length)}let o=t.length,a;if(o>1){const p={};for(;o--;){let m=t[o];
if(typeof m=="string"){if(typeof p[m]=="number"){a=p[m];const c={instancePath:i+"/holdings",schemaPath:"#/properties/hol\
dings/uniqueItems",keyword:"uniqueItems",params:{i:o,j:a}};e===null?e=[c]:e.push(c),s++;break}p[m]=o}}}}else{const n={instancePath:i+
"/holdings",schemaPath:"#/properties/holdings/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}
if(r.note!==void 0){let t=r.note;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const n={instancePath:i+"/note",schemaPath:"\
#/properties/note/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}f(t,{instancePath:i+"/note",
parentData:r,parentDataProperty:"note",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)}for(const t in r)
if(!Ge.includes(t)){const n={instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:t,valid:Ge}};e===null?e=[n]:
e.push(n),s++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.
push(t),s++}return ae.errors=e,s===0}const He=["FeatureCollection","Feature","Topology"],gr=new RegExp("^(?:https?://|(?![A-Za-z][A-Za-z0-9+.-]*:))\\S+$","u");
function E(r,{instancePath:i="",parentData:b,parentDataProperty:h,rootData:l=r}={}){let e=null,s=0;const t=s;let n=!0;const o=s;
if(!(r&&typeof r=="object"&&!Array.isArray(r))){const m={};e===null?e=[m]:e.push(m),s++}var a=o===s;s=t,e!==null&&(t?e.length=
t:e=null);let p;if(a){const m=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0){const d={instancePath:i,
schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[d]:e.push(d),s++}if(r.type!==
void 0&&!He.includes(r.type)){const d={instancePath:i+"/type",schemaPath:"#/then/properties/type/choices",keyword:"choic\
es",params:{valid:He}};e===null?e=[d]:e.push(d),s++}}else{const d={instancePath:i,schemaPath:"#/then/type",keyword:"type",
params:{type:"object"}};e===null?e=[d]:e.push(d),s++}var a=m===s;n=a,p="then"}else{const m=s;if(typeof r=="string"){if(!gr.
test(r)){const d={instancePath:i,schemaPath:"#/else/pattern",keyword:"pattern",params:{pattern:"^(?:https?://|(?![A-Za-z\
][A-Za-z0-9+.-]*:))\\S+$"}};e===null?e=[d]:e.push(d),s++}}else{const d={instancePath:i,schemaPath:"#/else/type",keyword:"\
type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}var a=m===s;n=a,p="else"}if(!n){const m={instancePath:i,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:p}};e===null?e=[m]:e.push(m),s++}return E.errors=e,s===0}const $r=new RegExp("^M[-\\d Mlz]+$","u");function ce(r,{instancePath:i="",parentData:b,parentDataProperty:h,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length>2){const n={instancePath:i,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:2}};e===null?e=[n]:e.push(
n),s++}if(r.length<2){const n={instancePath:i,schemaPath:"#/minItems",keyword:"minItems",params:{limit:2}};e===null?e=[n]:
e.push(n),s++}const t=r.length;for(let n=0;n<t;n++){let o=r[n];if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){
const a={instancePath:i+"/"+n,schemaPath:"#/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),
s++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}
return ce.errors=e,s===0}const Je=["path","label"];function S(r,{instancePath:i="",parentData:b,parentDataProperty:h,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.path===void 0){const t={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"path"}};e===null?e=[t]:e.push(t),s++}if(r.label===void 0){const t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"label"}};e===null?e=[t]:e.push(t),s++}if(r.path!==void 0){
let t=r.path;if(typeof t=="string"){if(!$r.test(t)){const n={instancePath:i+"/path",schemaPath:"#/properties/path/patter\
n",keyword:"pattern",params:{pattern:"^M[-\\d Mlz]+$"}};e===null?e=[n]:e.push(n),s++}}else{const n={instancePath:i+"/pat\
h",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}r.label!==void 0&&
(ce(r.label,{instancePath:i+"/label",parentData:r,parentDataProperty:"label",rootData:l})||(e=e===null?ce.errors:e.concat(
ce.errors),s=e.length));for(const t in r)if(!Je.includes(t)){const n={instancePath:i,schemaPath:"#/names",keyword:"names",
params:{name:t,valid:Je}};e===null?e=[n]:e.push(n),s++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return S.errors=e,s===0}const Le=["$schema","geometry","idProperty",
"width","height","cities","corridors","credit"];function fe(r,{instancePath:i="",parentData:b,parentDataProperty:h,rootData:l=r}={}){
let e=null,s=0;const t=s;let n=!0;const o=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.geometry===void 0&&(u=
"geometry")){const y={};e===null?e=[y]:e.push(y),s++}}var a=o===s;s=t,e!==null&&(t?e.length=t:e=null);let p;if(a){const u=s;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.width!==void 0){const g={instancePath:i+"/width",schemaPath:"#/then/pr\
operties/width/false schema",keyword:"false schema",params:{}};e===null?e=[g]:e.push(g),s++}if(r.height!==void 0){const g={
instancePath:i+"/height",schemaPath:"#/then/properties/height/false schema",keyword:"false schema",params:{}};e===null?e=
[g]:e.push(g),s++}if(r.cities!==void 0){const g={instancePath:i+"/cities",schemaPath:"#/then/properties/cities/false sch\
ema",keyword:"false schema",params:{}};e===null?e=[g]:e.push(g),s++}if(r.corridors!==void 0){const g={instancePath:i+"/c\
orridors",schemaPath:"#/then/properties/corridors/false schema",keyword:"false schema",params:{}};e===null?e=[g]:e.push(
g),s++}}var a=u===s;n=a,p="then"}else{const u=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.width===void 0){const g={
instancePath:i,schemaPath:"#/else/required",keyword:"required",params:{missingProperty:"width"}};e===null?e=[g]:e.push(g),
s++}if(r.height===void 0){const g={instancePath:i,schemaPath:"#/else/required",keyword:"required",params:{missingProperty:"\
height"}};e===null?e=[g]:e.push(g),s++}if(r.cities===void 0){const g={instancePath:i,schemaPath:"#/else/required",keyword:"\
required",params:{missingProperty:"cities"}};e===null?e=[g]:e.push(g),s++}if(r.corridors===void 0){const g={instancePath:i,
schemaPath:"#/else/required",keyword:"required",params:{missingProperty:"corridors"}};e===null?e=[g]:e.push(g),s++}if(r.
idProperty!==void 0){const g={instancePath:i+"/idProperty",schemaPath:"#/else/properties/idProperty/false schema",keyword:"\
false schema",params:{}};e===null?e=[g]:e.push(g),s++}}var a=u===s;n=a,p="else"}if(!n){const u={instancePath:i,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:p}};e===null?e=[u]:e.push(u),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.credit===void 0){const u={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"credit"}};
e===null?e=[u]:e.push(u),s++}if(r.$schema!==void 0&&typeof r.$schema!="string"){const u={instancePath:i+"/$schema",schemaPath:"\
#/properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),s++}if(r.geometry!==void 0){
let u=r.geometry;const y=s;let g=!0;const j=s;if(!Array.isArray(u)){const z={};e===null?e=[z]:e.push(z),s++}var m=j===s;
s=y,e!==null&&(y?e.length=y:e=null);let M;if(m){const z=s;if(Array.isArray(u)){if(u.length<1){const N={instancePath:i+"/\
geometry",schemaPath:"#/properties/geometry/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[N]:e.push(N),
s++}const K=u.length;for(let N=0;N<K;N++)E(u[N],{instancePath:i+"/geometry/"+N,parentData:u,parentDataProperty:N,rootData:l})||
(e=e===null?E.errors:e.concat(E.errors),s=e.length)}else{const K={instancePath:i+"/geometry",schemaPath:"#/properties/ge\
ometry/then/type",keyword:"type",params:{type:"array"}};e===null?e=[K]:e.push(K),s++}var m=z===s;g=m,M="then"}else{const z=s;
E(u,{instancePath:i+"/geometry",parentData:r,parentDataProperty:"geometry",rootData:l})||(e=e===null?E.errors:e.concat(E.
errors),s=e.length);var m=z===s;g=m,M="else"}if(!g){const z={instancePath:i+"/geometry",schemaPath:"#/properties/geometr\
y/if",keyword:"if",params:{failingKeyword:M}};e===null?e=[z]:e.push(z),s++}}if(r.idProperty!==void 0&&(D(r.idProperty,{instancePath:i+
"/idProperty",parentData:r,parentDataProperty:"idProperty",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),
r.width!==void 0){let u=r.width;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){const y={instancePath:i+"/widt\
h",schemaPath:"#/properties/width/type",keyword:"type",params:{type:"integer"}};e===null?e=[y]:e.push(y),s++}if(typeof u==
"number"&&isFinite(u)&&(u<1||isNaN(u))){const y={instancePath:i+"/width",schemaPath:"#/properties/width/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[y]:e.push(y),s++}}if(r.height!==void 0){let u=r.height;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){const y={instancePath:i+"/height",schemaPath:"#/properties/height/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[y]:e.push(y),s++}if(typeof u=="number"&&isFinite(u)&&(u<1||isNaN(u))){const y={
instancePath:i+"/height",schemaPath:"#/properties/height/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===
null?e=[y]:e.push(y),s++}}if(r.cities!==void 0){let u=r.cities;if(u&&typeof u=="object"&&!Array.isArray(u)){for(const y in u){
const g=s;$(y,{instancePath:i+"/cities",parentData:u,parentDataProperty:"cities",rootData:l})||(e=e===null?$.errors:e.concat(
$.errors),s=e.length);var c=g===s;if(!c){const j={instancePath:i+"/cities",schemaPath:"#/properties/cities/propertyNames",
keyword:"propertyNames",params:{propertyName:y}};e===null?e=[j]:e.push(j),s++}}for(const y in u)S(u[y],{instancePath:i+"\
/cities/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:u,parentDataProperty:y,rootData:l})||(e=e===null?S.errors:
e.concat(S.errors),s=e.length)}else{const y={instancePath:i+"/cities",schemaPath:"#/properties/cities/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[y]:e.push(y),s++}}if(r.corridors!==void 0){let u=r.corridors;if(u&&typeof u=="obj\
ect"&&!Array.isArray(u)){for(const y in u){const g=s;$(y,{instancePath:i+"/corridors",parentData:u,parentDataProperty:"c\
orridors",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length);var d=g===s;if(!d){const j={instancePath:i+"\
/corridors",schemaPath:"#/properties/corridors/propertyNames",keyword:"propertyNames",params:{propertyName:y}};e===null?
e=[j]:e.push(j),s++}}for(const y in u)S(u[y],{instancePath:i+"/corridors/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:u,
parentDataProperty:y,rootData:l})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)}else{const y={instancePath:i+"/co\
rridors",schemaPath:"#/properties/corridors/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),s++}}r.
credit!==void 0&&(f(r.credit,{instancePath:i+"/credit",parentData:r,parentDataProperty:"credit",rootData:l})||(e=e===null?
f.errors:e.concat(f.errors),s=e.length));for(const u in r)if(!Le.includes(u)){const y={instancePath:i,schemaPath:"#/name\
s",keyword:"names",params:{name:u,valid:Le}};e===null?e=[y]:e.push(y),s++}}else{const u={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),s++}return fe.errors=e,s===0}const Qe=["figure","label","reference"];function me(r,{instancePath:i="",parentData:b,parentDataProperty:h,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.figure===void 0){const t={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"figure"}};e===null?e=[t]:e.push(t),s++}if(r.figure!==void 0&&(P(r.
figure,{instancePath:i+"/figure",parentData:r,parentDataProperty:"figure",rootData:l})||(e=e===null?P.errors:e.concat(P.
errors),s=e.length)),r.label!==void 0&&(f(r.label,{instancePath:i+"/label",parentData:r,parentDataProperty:"label",rootData:l})||
(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.reference!==void 0&&r.reference!==!0){const t={instancePath:i+"/r\
eference",schemaPath:"#/properties/reference/const",keyword:"const",params:{allowedValue:!0}};e===null?e=[t]:e.push(t),s++}
for(const t in r)if(!Qe.includes(t)){const n={instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:t,valid:Qe}};
e===null?e=[n]:e.push(n),s++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[t]:e.push(t),s++}return me.errors=e,s===0}const Ue=["label","points"];function ue(r,{instancePath:i="",parentData:b,
parentDataProperty:h,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.points===void 0){
const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"points"}};e===null?e=[t]:e.push(
t),s++}if(r.label!==void 0&&(f(r.label,{instancePath:i+"/label",parentData:r,parentDataProperty:"label",rootData:l})||(e=
e===null?f.errors:e.concat(f.errors),s=e.length)),r.points!==void 0){let t=r.points;if(Array.isArray(t)){if(t.length<1){
const o={instancePath:i+"/points",schemaPath:"#/properties/points/minItems",keyword:"minItems",params:{limit:1}};e===null?
e=[o]:e.push(o),s++}const n=t.length;for(let o=0;o<n;o++)me(t[o],{instancePath:i+"/points/"+o,parentData:t,parentDataProperty:o,
rootData:l})||(e=e===null?me.errors:e.concat(me.errors),s=e.length)}else{const n={instancePath:i+"/points",schemaPath:"#\
/properties/points/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}for(const t in r)if(!Ue.includes(
t)){const n={instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:t,valid:Ue}};e===null?e=[n]:e.push(n),s++}}else{
const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return ue.
errors=e,s===0}const Xe=["bar","doughnut","line"],Ye=["horizontal","vertical"],er=["value","rest"],rr=["common","own"],sr=[
"id","label","description","note","nameOrigin","cities","source","kind","orientation","max","whole","order","scale","pan\
els"];function de(r,{instancePath:i="",parentData:b,parentDataProperty:h,rootData:l=r}={}){let e=null,s=0;const t=s;let n=!0;
const o=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.panels===void 0&&(p="panels")){const m={};e===null?e=[
m]:e.push(m),s++}else if(r.panels!==void 0){let m=r.panels;if(s===s)if(Array.isArray(m)){if(m.length<2){const d={};e===null?
e=[d]:e.push(d),s++}}else{const d={};e===null?e=[d]:e.push(d),s++}}}var a=o===s;if(s=t,e!==null&&(t?e.length=t:e=null),a){
const p=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.scale===void 0){const c={instancePath:i,schemaPath:"#/then/requ\
ired",keyword:"required",params:{missingProperty:"scale"}};e===null?e=[c]:e.push(c),s++}var a=p===s;n=a}if(!n){const p={
instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[p]:e.push(p),s++}if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.id===void 0){const p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"id"}};e===null?e=[p]:e.push(p),s++}if(r.label===void 0){const p={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"label"}};e===null?e=[p]:e.push(p),s++}if(r.source===void 0){const p={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"source"}};e===null?e=[p]:e.push(p),s++}if(r.kind===void 0){
const p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[p]:e.push(
p),s++}if(r.panels===void 0){const p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
panels"}};e===null?e=[p]:e.push(p),s++}if(r.id!==void 0&&($(r.id,{instancePath:i+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?$.errors:e.concat($.errors),s=e.length)),r.label!==void 0&&(f(r.label,{instancePath:i+"/la\
bel",parentData:r,parentDataProperty:"label",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.description!==
void 0&&(f(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:l})||(e=e===
null?f.errors:e.concat(f.errors),s=e.length)),r.note!==void 0&&(f(r.note,{instancePath:i+"/note",parentData:r,parentDataProperty:"\
note",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.nameOrigin!==void 0&&(k(r.nameOrigin,{instancePath:i+
"/nameOrigin",parentData:r,parentDataProperty:"nameOrigin",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),
r.cities!==void 0&&(w(r.cities,{instancePath:i+"/cities",parentData:r,parentDataProperty:"cities",rootData:l})||(e=e===null?
w.errors:e.concat(w.errors),s=e.length)),r.source!==void 0&&(v(r.source,{instancePath:i+"/source",parentData:r,parentDataProperty:"\
source",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.kind!==void 0&&!Xe.includes(r.kind)){const p={
instancePath:i+"/kind",schemaPath:"#/properties/kind/choices",keyword:"choices",params:{valid:Xe}};e===null?e=[p]:e.push(
p),s++}if(r.orientation!==void 0&&!Ye.includes(r.orientation)){const p={instancePath:i+"/orientation",schemaPath:"#/prop\
erties/orientation/choices",keyword:"choices",params:{valid:Ye}};e===null?e=[p]:e.push(p),s++}if(r.max!==void 0){let p=r.
max;if(typeof p=="number"&&isFinite(p)){if(p<=0||isNaN(p)){const m={instancePath:i+"/max",schemaPath:"#/properties/max/e\
xclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};e===null?e=[m]:e.push(m),s++}}else{const m={
instancePath:i+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"number"}};e===null?e=[m]:e.push(m),
s++}}if(r.whole!==void 0){let p=r.whole;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.value===void 0){const m={instancePath:i+
"/whole",schemaPath:"#/properties/whole/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[m]:e.
push(m),s++}if(p.rest===void 0){const m={instancePath:i+"/whole",schemaPath:"#/properties/whole/required",keyword:"requi\
red",params:{missingProperty:"rest"}};e===null?e=[m]:e.push(m),s++}if(p.value!==void 0){let m=p.value;if(typeof m=="numb\
er"&&isFinite(m)){if(m<=0||isNaN(m)){const c={instancePath:i+"/whole/value",schemaPath:"#/properties/whole/properties/va\
lue/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};e===null?e=[c]:e.push(c),s++}}else{const c={
instancePath:i+"/whole/value",schemaPath:"#/properties/whole/properties/value/type",keyword:"type",params:{type:"number"}};
e===null?e=[c]:e.push(c),s++}}p.rest!==void 0&&(f(p.rest,{instancePath:i+"/whole/rest",parentData:p,parentDataProperty:"\
rest",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length));for(const m in p)if(!er.includes(m)){const c={instancePath:i+
"/whole",schemaPath:"#/properties/whole/names",keyword:"names",params:{name:m,valid:er}};e===null?e=[c]:e.push(c),s++}}else{
const m={instancePath:i+"/whole",schemaPath:"#/properties/whole/type",keyword:"type",params:{type:"object"}};e===null?e=
[m]:e.push(m),s++}}if(r.order!==void 0&&r.order!=="time"){const p={instancePath:i+"/order",schemaPath:"#/properties/orde\
r/const",keyword:"const",params:{allowedValue:"time"}};e===null?e=[p]:e.push(p),s++}if(r.scale!==void 0&&!rr.includes(r.
scale)){const p={instancePath:i+"/scale",schemaPath:"#/properties/scale/choices",keyword:"choices",params:{valid:rr}};e===
null?e=[p]:e.push(p),s++}if(r.panels!==void 0){let p=r.panels;if(Array.isArray(p)){if(p.length<1){const c={instancePath:i+
"/panels",schemaPath:"#/properties/panels/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[c]:e.push(c),s++}const m=p.
length;for(let c=0;c<m;c++)ue(p[c],{instancePath:i+"/panels/"+c,parentData:p,parentDataProperty:c,rootData:l})||(e=e===null?
ue.errors:e.concat(ue.errors),s=e.length)}else{const m={instancePath:i+"/panels",schemaPath:"#/properties/panels/type",keyword:"\
type",params:{type:"array"}};e===null?e=[m]:e.push(m),s++}}for(const p in r)if(!sr.includes(p)){const m={instancePath:i,
schemaPath:"#/names",keyword:"names",params:{name:p,valid:sr}};e===null?e=[m]:e.push(m),s++}}else{const p={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}return de.errors=e,s===0}const ir=[
"$schema","datasets"];function ye(r,{instancePath:i="",parentData:b,parentDataProperty:h,rootData:l=r}={}){let e=null,s=0;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.datasets===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"datasets"}};e===null?e=[t]:e.push(t),s++}if(r.$schema!==void 0&&typeof r.$schema!="st\
ring"){const t={instancePath:i+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),s++}if(r.datasets!==void 0){let t=r.datasets;if(Array.isArray(t)){const n=t.length;for(let o=0;o<
n;o++)de(t[o],{instancePath:i+"/datasets/"+o,parentData:t,parentDataProperty:o,rootData:l})||(e=e===null?de.errors:e.concat(
de.errors),s=e.length)}else{const n={instancePath:i+"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),s++}}for(const t in r)if(!ir.includes(t)){const n={instancePath:i,schemaPath:"#/\
names",keyword:"names",params:{name:t,valid:ir}};e===null?e=[n]:e.push(n),s++}}else{const t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return ye.errors=e,s===0}const tr=["$schema",
"report","figures","events","achievements","systems","policies","places","cooperations","corridors","map","datasets"];function or(r,{
instancePath:i="",parentData:b,parentDataProperty:h,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.report===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"re\
port"}};e===null?e=[t]:e.push(t),s++}if(r.$schema!==void 0&&typeof r.$schema!="string"){const t={instancePath:i+"/$schem\
a",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}r.report!==
void 0&&(W(r.report,{instancePath:i+"/report",parentData:r,parentDataProperty:"report",rootData:l})||(e=e===null?W.errors:
e.concat(W.errors),s=e.length)),r.figures!==void 0&&(J(r.figures,{instancePath:i+"/figures",parentData:r,parentDataProperty:"\
figures",rootData:l})||(e=e===null?J.errors:e.concat(J.errors),s=e.length)),r.events!==void 0&&(Q(r.events,{instancePath:i+
"/events",parentData:r,parentDataProperty:"events",rootData:l})||(e=e===null?Q.errors:e.concat(Q.errors),s=e.length)),r.
achievements!==void 0&&(X(r.achievements,{instancePath:i+"/achievements",parentData:r,parentDataProperty:"achievements",
rootData:l})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)),r.systems!==void 0&&(ee(r.systems,{instancePath:i+"/s\
ystems",parentData:r,parentDataProperty:"systems",rootData:l})||(e=e===null?ee.errors:e.concat(ee.errors),s=e.length)),r.
policies!==void 0&&(se(r.policies,{instancePath:i+"/policies",parentData:r,parentDataProperty:"policies",rootData:l})||(e=
e===null?se.errors:e.concat(se.errors),s=e.length)),r.places!==void 0&&(te(r.places,{instancePath:i+"/places",parentData:r,
parentDataProperty:"places",rootData:l})||(e=e===null?te.errors:e.concat(te.errors),s=e.length)),r.cooperations!==void 0&&
(oe(r.cooperations,{instancePath:i+"/cooperations",parentData:r,parentDataProperty:"cooperations",rootData:l})||(e=e===null?
oe.errors:e.concat(oe.errors),s=e.length)),r.corridors!==void 0&&(ae(r.corridors,{instancePath:i+"/corridors",parentData:r,
parentDataProperty:"corridors",rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),r.map!==void 0&&(fe(
r.map,{instancePath:i+"/map",parentData:r,parentDataProperty:"map",rootData:l})||(e=e===null?fe.errors:e.concat(fe.errors),
s=e.length)),r.datasets!==void 0&&(ye(r.datasets,{instancePath:i+"/datasets",parentData:r,parentDataProperty:"datasets",
rootData:l})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length));for(const t in r)if(!tr.includes(t)){const n={instancePath:i,
schemaPath:"#/names",keyword:"names",params:{name:t,valid:tr}};e===null?e=[n]:e.push(n),s++}}else{const t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return or.errors=e,s===0}const Pr={
"^[a-z0-9]+(?:-[a-z0-9]+)*$":"id","^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\\d{3}))?$":"language","^\\S(?:.*\\S)?$":"\
text","^(?:[A-Z]{3}|[a-z0-9]+(?:-[a-z0-9]+)*)$":"unitKey","^\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?$":"\
date","^(?:(?:\\.\\.|\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?)/)?\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|\
[12]\\d|3[01]))?)?$":"period",'^https?://[^\\s<>"]+$':"link","^[a-z0-9]+(?:-[a-z0-9]+)*\\.[1-9]\\d*$":"paragraph","\\{val\
ue\\}":"pattern","^(?:https?://|(?![A-Za-z][A-Za-z0-9+.-]*:))\\S+$":"geometry","^M[-\\d Mlz]+$":"path","^[a-z]+(?:-[a-z]\
+)*\\.[a-z]+(?:-[a-z]+)*$":"key"};export{Pr as patternNames,br as validateSchema};
