// Written by scripts/build-validator.ts from data/schemas/: change those, then npm run data:validator.
// @ts-nocheck
const gr=tr;const ir=new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$","u");function h(r,{instancePath:i="",parentData:$,parentDataProperty:g,
rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){if(!ir.test(r)){const t={instancePath:i,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9]+(?:-[a-z0-9]+)*$"}};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return h.errors=e,s===0}const nr=new RegExp("^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\\d{3}))?$","u");function j(r,{instancePath:i="",parentData:$,
parentDataProperty:g,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){if(!nr.test(r)){const t={instancePath:i,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\\d{3}))?$"}};e===null?e=[t]:
e.push(t),s++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.
push(t),s++}return j.errors=e,s===0}const or=new RegExp("^\\S(?:.*\\S)?$","u");function D(r,{instancePath:i="",parentData:$,parentDataProperty:g,rootData:l=r}={}){
let e=null,s=0;if(typeof r=="string"){if(!or.test(r)){const t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^\\S(?:.*\\S)?$"}};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return D.errors=e,s===0}function f(r,{instancePath:i="",parentData:$,
parentDataProperty:g,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<
1){const n={instancePath:i,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[n]:e.push(
n),s++}for(const n in r){const o=s;j(n,{instancePath:i,parentData:r,parentDataProperty:g,rootData:l})||(e=e===null?j.errors:
e.concat(j.errors),s=e.length);var t=o===s;if(!t){const c={instancePath:i,schemaPath:"#/propertyNames",keyword:"property\
Names",params:{propertyName:n}};e===null?e=[c]:e.push(c),s++}}for(const n in r)D(r[n],{instancePath:i+"/"+n.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:n,rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)}else{
const n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return f.
errors=e,s===0}const lr=["official","press"],he=["official","press","translation"],ge=["standing","source"];const pr=new RegExp("^\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?$","u");function A(r,{instancePath:i="",
parentData:$,parentDataProperty:g,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){if(!pr.test(r)){const t={instancePath:i,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?$"}};
e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===
null?e=[t]:e.push(t),s++}return A.errors=e,s===0}const ar=new RegExp('^https?://[^\\s<>"]+$',"u");function V(r,{instancePath:i="",parentData:$,parentDataProperty:g,rootData:l=r}={}){
let e=null,s=0;if(typeof r=="string"){if(!ar.test(r)){const t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:'^https?://[^\\s<>"]+$'}};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return V.errors=e,s===0}const $e=["publisher","title","date",
"url","licence"];function E(r,{instancePath:i="",parentData:$,parentDataProperty:g,rootData:l=r}={}){let e=null,s=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.publisher===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"publisher"}};e===null?e=[t]:e.push(t),s++}r.publisher!==void 0&&(D(r.publisher,{instancePath:i+
"/publisher",parentData:r,parentDataProperty:"publisher",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),
r.title!==void 0&&(D(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"title",rootData:l})||(e=e===null?
D.errors:e.concat(D.errors),s=e.length)),r.date!==void 0&&(A(r.date,{instancePath:i+"/date",parentData:r,parentDataProperty:"\
date",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),r.url!==void 0&&(V(r.url,{instancePath:i+"/url",
parentData:r,parentDataProperty:"url",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),s=e.length)),r.licence!==void 0&&
(D(r.licence,{instancePath:i+"/licence",parentData:r,parentDataProperty:"licence",rootData:l})||(e=e===null?D.errors:e.concat(
D.errors),s=e.length));for(const t in r)if(!$e.includes(t)){const n={instancePath:i,schemaPath:"#/names",keyword:"names",
params:{name:t,valid:$e}};e===null?e=[n]:e.push(n),s++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return E.errors=e,s===0}function M(r,{instancePath:i="",parentData:$,
parentDataProperty:g,rootData:l=r}={}){let e=null,s=0;const t=s;let n=!0;const o=s;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.standing!==void 0&&!lr.includes(r.standing)){const a={};e===null?e=[a]:e.push(a),s++}var c=o===s;if(s=t,e!==null&&
(t?e.length=t:e=null),c){const a=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.source===void 0){const m={instancePath:i,
schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"source"}};e===null?e=[m]:e.push(m),s++}var c=a===
s;n=c}if(!n){const a={instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[a]:e.push(
a),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.standing===void 0){const a={instancePath:i,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"standing"}};e===null?e=[a]:e.push(a),s++}if(r.standing!==void 0&&!he.includes(
r.standing)){const a={instancePath:i+"/standing",schemaPath:"#/properties/standing/choices",keyword:"choices",params:{valid:he}};
e===null?e=[a]:e.push(a),s++}r.source!==void 0&&(E(r.source,{instancePath:i+"/source",parentData:r,parentDataProperty:"s\
ource",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),s=e.length));for(const a in r)if(!ge.includes(a)){const p={
instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:a,valid:ge}};e===null?e=[p]:e.push(p),s++}}else{const a={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}return M.errors=e,
s===0}function k(r,{instancePath:i="",parentData:$,parentDataProperty:g,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(Object.keys(r).length<1){const n={instancePath:i,schemaPath:"#/minProperties",keyword:"m\
inProperties",params:{limit:1}};e===null?e=[n]:e.push(n),s++}for(const n in r){const o=s;j(n,{instancePath:i,parentData:r,
parentDataProperty:g,rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length);var t=o===s;if(!t){const c={instancePath:i,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[c]:e.push(c),s++}}for(const n in r)
M(r[n],{instancePath:i+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:n,rootData:l})||(e=e===
null?M.errors:e.concat(M.errors),s=e.length)}else{const n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[n]:e.push(n),s++}return k.errors=e,s===0}const cr=new RegExp("^(?:(?:\\.\\.|\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?)/)?\\d{4}(?:-(?:0[1-9]|1[0-2])\
(?:-(?:0[1-9]|[12]\\d|3[01]))?)?$","u");function x(r,{instancePath:i="",parentData:$,parentDataProperty:g,rootData:l=r}={}){
let e=null,s=0;if(typeof r=="string"){if(!cr.test(r)){const t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^(?:(?:\\.\\.|\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?)/)?\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9\
]|[12]\\d|3[01]))?)?$"}};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}return x.errors=e,s===0}const ue=["id","label"],be=["$schema","schemaVersio\
n","id","label","title","titleOrigin","publisher","period","languages","sections","messages"],fr=new RegExp("^[a-z]+(?:-\
[a-z]+)*\\.[a-z]+(?:-[a-z]+)*$","u");function K(r,{instancePath:i="",parentData:$,parentDataProperty:g,rootData:l=r}={}){
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
o)&&isFinite(o))){const c={instancePath:i+"/schemaVersion",schemaPath:"#/properties/schemaVersion/type",keyword:"type",params:{
type:"integer"}};e===null?e=[c]:e.push(c),s++}if(o!==1){const c={instancePath:i+"/schemaVersion",schemaPath:"#/propertie\
s/schemaVersion/const",keyword:"const",params:{allowedValue:1}};e===null?e=[c]:e.push(c),s++}}if(r.id!==void 0&&(h(r.id,
{instancePath:i+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),
r.label!==void 0&&(f(r.label,{instancePath:i+"/label",parentData:r,parentDataProperty:"label",rootData:l})||(e=e===null?
f.errors:e.concat(f.errors),s=e.length)),r.title!==void 0&&(f(r.title,{instancePath:i+"/title",parentData:r,parentDataProperty:"\
title",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.titleOrigin!==void 0&&(k(r.titleOrigin,{instancePath:i+
"/titleOrigin",parentData:r,parentDataProperty:"titleOrigin",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),
r.publisher!==void 0&&(f(r.publisher,{instancePath:i+"/publisher",parentData:r,parentDataProperty:"publisher",rootData:l})||
(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.period!==void 0&&(x(r.period,{instancePath:i+"/period",parentData:r,
parentDataProperty:"period",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.languages!==void 0){let o=r.
languages;if(Array.isArray(o)){if(o.length<1){const m={instancePath:i+"/languages",schemaPath:"#/properties/languages/mi\
nItems",keyword:"minItems",params:{limit:1}};e===null?e=[m]:e.push(m),s++}const c=o.length;for(let m=0;m<c;m++){let d=o[m];
if(typeof d!="string"){const u={instancePath:i+"/languages/"+m,schemaPath:"#/properties/languages/items/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[u]:e.push(u),s++}j(d,{instancePath:i+"/languages/"+m,parentData:o,parentDataProperty:m,
rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length)}let a=o.length,p;if(a>1){const m={};for(;a--;){let d=o[a];
if(typeof d=="string"){if(typeof m[d]=="number"){p=m[d];const u={instancePath:i+"/languages",schemaPath:"#/properties/la\
nguages/uniqueItems",keyword:"uniqueItems",params:{i:a,j:p}};e===null?e=[u]:e.push(u),s++;break}m[d]=a}}}}else{const c={
instancePath:i+"/languages",schemaPath:"#/properties/languages/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:
e.push(c),s++}}if(r.sections!==void 0){let o=r.sections;if(Array.isArray(o)){if(o.length<1){const a={instancePath:i+"/se\
ctions",schemaPath:"#/properties/sections/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[a]:e.push(a),s++}const c=o.
length;for(let a=0;a<c;a++){let p=o[a];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.id===void 0){const m={instancePath:i+
"/sections/"+a,schemaPath:"#/properties/sections/items/required",keyword:"required",params:{missingProperty:"id"}};e===null?
e=[m]:e.push(m),s++}if(p.label===void 0){const m={instancePath:i+"/sections/"+a,schemaPath:"#/properties/sections/items/\
required",keyword:"required",params:{missingProperty:"label"}};e===null?e=[m]:e.push(m),s++}p.id!==void 0&&(h(p.id,{instancePath:i+
"/sections/"+a+"/id",parentData:p,parentDataProperty:"id",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),
p.label!==void 0&&(f(p.label,{instancePath:i+"/sections/"+a+"/label",parentData:p,parentDataProperty:"label",rootData:l})||
(e=e===null?f.errors:e.concat(f.errors),s=e.length));for(const m in p)if(!ue.includes(m)){const d={instancePath:i+"/sect\
ions/"+a,schemaPath:"#/properties/sections/items/names",keyword:"names",params:{name:m,valid:ue}};e===null?e=[d]:e.push(
d),s++}}else{const m={instancePath:i+"/sections/"+a,schemaPath:"#/properties/sections/items/type",keyword:"type",params:{
type:"object"}};e===null?e=[m]:e.push(m),s++}}}else{const c={instancePath:i+"/sections",schemaPath:"#/properties/section\
s/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),s++}}if(r.messages!==void 0){let o=r.messages;if(o&&
typeof o=="object"&&!Array.isArray(o)){for(const c in o){const a=s;j(c,{instancePath:i+"/messages",parentData:o,parentDataProperty:"\
messages",rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length);var t=a===s;if(!t){const p={instancePath:i+"\
/messages",schemaPath:"#/properties/messages/propertyNames",keyword:"propertyNames",params:{propertyName:c}};e===null?e=
[p]:e.push(p),s++}}for(const c in o){let a=o[c];if(a&&typeof a=="object"&&!Array.isArray(a)){for(const p in a){const m=s;
if(typeof p=="string"&&!fr.test(p)){const d={instancePath:i+"/messages/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/messages/additionalProperties/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z]+(?:-[a-z]+)*\
\\.[a-z]+(?:-[a-z]+)*$"},propertyName:p};e===null?e=[d]:e.push(d),s++}var n=m===s;if(!n){const d={instancePath:i+"/messa\
ges/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/messages/additionalProperties/propertyNames",keyword:"\
propertyNames",params:{propertyName:p}};e===null?e=[d]:e.push(d),s++}}for(const p in a)if(typeof a[p]!="string"){const m={
instancePath:i+"/messages/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/messages/additionalProperties/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=
[m]:e.push(m),s++}}else{const p={instancePath:i+"/messages/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prop\
erties/messages/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}}}else{const c={
instancePath:i+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:
e.push(c),s++}}for(const o in r)if(!be.includes(o)){const c={instancePath:i,schemaPath:"#/names",keyword:"names",params:{
name:o,valid:be}};e===null?e=[c]:e.push(c),s++}}else{const o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[o]:e.push(o),s++}return K.errors=e,s===0}const mr=new RegExp("^(?:[A-Z]{3}|[a-z0-9]+(?:-[a-z0-9]+)*)$","u");function S(r,{instancePath:i="",parentData:$,parentDataProperty:g,
rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){if(!mr.test(r)){const t={instancePath:i,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^(?:[A-Z]{3}|[a-z0-9]+(?:-[a-z0-9]+)*)$"}};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}return S.errors=e,s===0}const ur=new RegExp("\\{value\\}","u");function q(r,{instancePath:i="",parentData:$,parentDataProperty:g,rootData:l=r}={}){
let e=null,s=0;if(typeof r=="string"){if(!ur.test(r)){const t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"\\{value\\}"}};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),s++}return q.errors=e,s===0}const Pe=["zero","one","two","few","many","other"];
function R(r,{instancePath:i="",parentData:$,parentDataProperty:g,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){if(r.other===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"other"}};e===null?e=[t]:e.push(t),s++}r.zero!==void 0&&(q(r.zero,{instancePath:i+"/zero",parentData:r,parentDataProperty:"\
zero",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.one!==void 0&&(q(r.one,{instancePath:i+"/one",
parentData:r,parentDataProperty:"one",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.two!==void 0&&
(q(r.two,{instancePath:i+"/two",parentData:r,parentDataProperty:"two",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),
s=e.length)),r.few!==void 0&&(q(r.few,{instancePath:i+"/few",parentData:r,parentDataProperty:"few",rootData:l})||(e=e===
null?q.errors:e.concat(q.errors),s=e.length)),r.many!==void 0&&(q(r.many,{instancePath:i+"/many",parentData:r,parentDataProperty:"\
many",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length)),r.other!==void 0&&(q(r.other,{instancePath:i+"/\
other",parentData:r,parentDataProperty:"other",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length));for(const t in r)
if(!Pe.includes(t)){const n={instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:t,valid:Pe}};e===null?e=[n]:
e.push(n),s++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.
push(t),s++}return R.errors=e,s===0}function C(r,{instancePath:i="",parentData:$,parentDataProperty:g,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){const o={instancePath:i,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[o]:e.push(o),s++}for(const o in r){const c=s;j(o,
{instancePath:i,parentData:r,parentDataProperty:g,rootData:l})||(e=e===null?j.errors:e.concat(j.errors),s=e.length);var t=c===
s;if(!t){const a={instancePath:i,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?
e=[a]:e.push(a),s++}}for(const o in r){let c=r[o];const a=s;let p=!0;const m=s;if(!(c&&typeof c=="object"&&!Array.isArray(
c))){const u={};e===null?e=[u]:e.push(u),s++}var n=m===s;s=a,e!==null&&(a?e.length=a:e=null);let d;if(n){const u=s;R(c,{
instancePath:i+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?
R.errors:e.concat(R.errors),s=e.length);var n=u===s;p=n,d="then"}else{const u=s;q(c,{instancePath:i+"/"+o.replace(/~/g,"\
~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:o,rootData:l})||(e=e===null?q.errors:e.concat(q.errors),s=e.length);
var n=u===s;p=n,d="else"}if(!p){const u={instancePath:i+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/addit\
ionalProperties/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[u]:e.push(u),s++}}}else{const o={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}return C.errors=e,s===0}function b(r,{instancePath:i="",parentData:$,parentDataProperty:g,rootData:l=r}={}){let e=null,s=0;if(typeof r=="string"){
if(!ir.test(r)){const t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(?:-[a-z0-9]\
+)*$"}};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[t]:e.push(t),s++}return b.errors=e,s===0}function w(r,{instancePath:i="",parentData:$,parentDataProperty:g,
rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){if(r.length<1){const c={instancePath:i,schemaPath:"#/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[c]:e.push(c),s++}const t=r.length;for(let c=0;c<t;c++){let a=r[c];if(typeof a!="\
string"){const p={instancePath:i+"/"+c,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.
push(p),s++}b(a,{instancePath:i+"/"+c,parentData:r,parentDataProperty:c,rootData:l})||(e=e===null?b.errors:e.concat(b.errors),
s=e.length)}let n=r.length,o;if(n>1){const c={};for(;n--;){let a=r[n];if(typeof a=="string"){if(typeof c[a]=="number"){o=
c[a];const p={instancePath:i,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:n,j:o}};e===null?e=[p]:e.push(p),
s++;break}c[a]=n}}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:
e.push(t),s++}return w.errors=e,s===0}const dr=new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*\\.[1-9]\\d*$","u");function Z(r,{instancePath:i="",parentData:$,parentDataProperty:g,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length<1){const n={instancePath:i,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[n]:e.push(
n),s++}const t=r.length;for(let n=0;n<t;n++)E(r[n],{instancePath:i+"/"+n,parentData:r,parentDataProperty:n,rootData:l})||
(e=e===null?E.errors:e.concat(E.errors),s=e.length)}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"array"}};e===null?e=[t]:e.push(t),s++}return Z.errors=e,s===0}const ke=["paragraph","printed","external"];function v(r,{
instancePath:i="",parentData:$,parentDataProperty:g,rootData:l=r}={}){let e=null,s=0;const t=s;let n=!0;const o=s;if(r&&
typeof r=="object"&&!Array.isArray(r)){let p;if(r.external===void 0&&(p="external")){const m={};e===null?e=[m]:e.push(m),
s++}}var c=o===s;s=t,e!==null&&(t?e.length=t:e=null);let a;if(c){const p=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&
Object.keys(r).length>1){const d={instancePath:i,schemaPath:"#/then/maxProperties",keyword:"maxProperties",params:{limit:1}};
e===null?e=[d]:e.push(d),s++}var c=p===s;n=c,a="then"}else{const p=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.paragraph===
void 0){const d={instancePath:i,schemaPath:"#/else/required",keyword:"required",params:{missingProperty:"paragraph"}};e===
null?e=[d]:e.push(d),s++}if(r.printed===void 0){const d={instancePath:i,schemaPath:"#/else/required",keyword:"required",
params:{missingProperty:"printed"}};e===null?e=[d]:e.push(d),s++}}var c=p===s;n=c,a="else"}if(!n){const p={instancePath:i,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:a}};e===null?e=[p]:e.push(p),s++}if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.paragraph!==void 0){let p=r.paragraph;if(typeof p=="string"){if(!dr.test(p)){const m={instancePath:i+"/\
paragraph",schemaPath:"#/properties/paragraph/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(?:-[a-z0-9]+)*\\.[1-\
9]\\d*$"}};e===null?e=[m]:e.push(m),s++}}else{const m={instancePath:i+"/paragraph",schemaPath:"#/properties/paragraph/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}}r.printed!==void 0&&(D(r.printed,{instancePath:i+
"/printed",parentData:r,parentDataProperty:"printed",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),
r.external!==void 0&&(Z(r.external,{instancePath:i+"/external",parentData:r,parentDataProperty:"external",rootData:l})||
(e=e===null?Z.errors:e.concat(Z.errors),s=e.length));for(const p in r)if(!ke.includes(p)){const m={instancePath:i,schemaPath:"\
#/names",keyword:"names",params:{name:p,valid:ke}};e===null?e=[m]:e.push(m),s++}}else{const p={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}return v.errors=e,s===0}const we=["exact","a\
pprox","more-than","at-least","range"],ve=["place","among","figure"],qe=["id","label","description","note","nameOrigin",
"cities","source","value","unit","digits","qualifier","qualifierWord","period","rank","streak","record","baseline","targ\
et"];function W(r,{instancePath:i="",parentData:$,parentDataProperty:g,rootData:l=r}={}){let e=null,s=0;const t=s;let n=!0;
const o=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.qualifier===void 0&&(p="qualifier")){const m={};e===null?
e=[m]:e.push(m),s++}else if(r.qualifier!==void 0&&r.qualifier!=="range"){const m={};e===null?e=[m]:e.push(m),s++}}var c=o===
s;s=t,e!==null&&(t?e.length=t:e=null);let a;if(c){const p=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.value!==void 0){
let d=r.value;if(Array.isArray(d)){if(d.length>2){const y={instancePath:i+"/value",schemaPath:"#/then/properties/value/m\
axItems",keyword:"maxItems",params:{limit:2}};e===null?e=[y]:e.push(y),s++}if(d.length<2){const y={instancePath:i+"/valu\
e",schemaPath:"#/then/properties/value/minItems",keyword:"minItems",params:{limit:2}};e===null?e=[y]:e.push(y),s++}const u=d.
length;for(let y=0;y<u;y++){let P=d[y];if(!(typeof P=="number"&&isFinite(P))){const z={instancePath:i+"/value/"+y,schemaPath:"\
#/then/properties/value/items/type",keyword:"type",params:{type:"number"}};e===null?e=[z]:e.push(z),s++}}}else{const u={
instancePath:i+"/value",schemaPath:"#/then/properties/value/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.
push(u),s++}}var c=p===s;n=c,a="then"}else{const p=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.value!==void 0){let d=r.
value;if(!(typeof d=="number"&&isFinite(d))){const u={instancePath:i+"/value",schemaPath:"#/else/properties/value/type",
keyword:"type",params:{type:"number"}};e===null?e=[u]:e.push(u),s++}}var c=p===s;n=c,a="else"}if(!n){const p={instancePath:i,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:a}};e===null?e=[p]:e.push(p),s++}if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.id===void 0){const p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[p]:e.push(p),s++}if(r.label===void 0){const p={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"label"}};e===null?e=[p]:e.push(p),s++}if(r.source===void 0){const p={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"source"}};e===null?e=[p]:e.push(p),s++}if(r.value===void 0){const p={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[p]:e.push(p),s++}
if(r.unit===void 0){const p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"unit"}};
e===null?e=[p]:e.push(p),s++}if(r.digits===void 0){const p={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"digits"}};e===null?e=[p]:e.push(p),s++}if(r.qualifier===void 0){const p={instancePath:i,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"qualifier"}};e===null?e=[p]:e.push(p),s++}if(r.id!==void 0&&(h(r.id,
{instancePath:i+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),
r.label!==void 0&&(f(r.label,{instancePath:i+"/label",parentData:r,parentDataProperty:"label",rootData:l})||(e=e===null?
f.errors:e.concat(f.errors),s=e.length)),r.description!==void 0&&(f(r.description,{instancePath:i+"/description",parentData:r,
parentDataProperty:"description",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.note!==void 0&&(f(
r.note,{instancePath:i+"/note",parentData:r,parentDataProperty:"note",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),
s=e.length)),r.nameOrigin!==void 0&&(k(r.nameOrigin,{instancePath:i+"/nameOrigin",parentData:r,parentDataProperty:"nameO\
rigin",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.cities!==void 0&&(w(r.cities,{instancePath:i+
"/cities",parentData:r,parentDataProperty:"cities",rootData:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.
source!==void 0&&(v(r.source,{instancePath:i+"/source",parentData:r,parentDataProperty:"source",rootData:l})||(e=e===null?
v.errors:e.concat(v.errors),s=e.length)),r.unit!==void 0&&(S(r.unit,{instancePath:i+"/unit",parentData:r,parentDataProperty:"\
unit",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),s=e.length)),r.digits!==void 0){let p=r.digits;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const m={instancePath:i+"/digits",schemaPath:"#/properties/digits/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[m]:e.push(m),s++}if(typeof p=="number"&&isFinite(p)){if(p>15||isNaN(p)){const m={
instancePath:i+"/digits",schemaPath:"#/properties/digits/maximum",keyword:"maximum",params:{comparison:"<=",limit:15}};e===
null?e=[m]:e.push(m),s++}if(p<1||isNaN(p)){const m={instancePath:i+"/digits",schemaPath:"#/properties/digits/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[m]:e.push(m),s++}}}if(r.qualifier!==void 0&&!we.includes(r.qualifier)){
const p={instancePath:i+"/qualifier",schemaPath:"#/properties/qualifier/choices",keyword:"choices",params:{valid:we}};e===
null?e=[p]:e.push(p),s++}if(r.qualifierWord!==void 0&&(D(r.qualifierWord,{instancePath:i+"/qualifierWord",parentData:r,parentDataProperty:"\
qualifierWord",rootData:l})||(e=e===null?D.errors:e.concat(D.errors),s=e.length)),r.period!==void 0&&(x(r.period,{instancePath:i+
"/period",parentData:r,parentDataProperty:"period",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.
rank!==void 0){let p=r.rank;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.place===void 0){const m={instancePath:i+"/\
rank",schemaPath:"#/properties/rank/required",keyword:"required",params:{missingProperty:"place"}};e===null?e=[m]:e.push(
m),s++}if(p.among===void 0){const m={instancePath:i+"/rank",schemaPath:"#/properties/rank/required",keyword:"required",params:{
missingProperty:"among"}};e===null?e=[m]:e.push(m),s++}if(p.place!==void 0){let m=p.place;if(!(typeof m=="number"&&!(m%1)&&
!isNaN(m)&&isFinite(m))){const d={instancePath:i+"/rank/place",schemaPath:"#/properties/rank/properties/place/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[d]:e.push(d),s++}if(typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m))){const d={
instancePath:i+"/rank/place",schemaPath:"#/properties/rank/properties/place/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[d]:e.push(d),s++}}p.among!==void 0&&(f(p.among,{instancePath:i+"/rank/among",parentData:p,parentDataProperty:"\
among",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),p.figure!==void 0&&(b(p.figure,{instancePath:i+
"/rank/figure",parentData:p,parentDataProperty:"figure",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length));
for(const m in p)if(!ve.includes(m)){const d={instancePath:i+"/rank",schemaPath:"#/properties/rank/names",keyword:"names",
params:{name:m,valid:ve}};e===null?e=[d]:e.push(d),s++}}else{const m={instancePath:i+"/rank",schemaPath:"#/properties/ra\
nk/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),s++}}if(r.streak!==void 0){let p=r.streak;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const m={instancePath:i+"/streak",schemaPath:"#/properties/streak/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[m]:e.push(m),s++}if(typeof p=="number"&&isFinite(p)&&(p<2||isNaN(p))){const m={
instancePath:i+"/streak",schemaPath:"#/properties/streak/minimum",keyword:"minimum",params:{comparison:">=",limit:2}};e===
null?e=[m]:e.push(m),s++}}if(r.record!==void 0&&r.record!==!0){const p={instancePath:i+"/record",schemaPath:"#/propertie\
s/record/const",keyword:"const",params:{allowedValue:!0}};e===null?e=[p]:e.push(p),s++}r.baseline!==void 0&&(x(r.baseline,
{instancePath:i+"/baseline",parentData:r,parentDataProperty:"baseline",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),
s=e.length)),r.target!==void 0&&(b(r.target,{instancePath:i+"/target",parentData:r,parentDataProperty:"target",rootData:l})||
(e=e===null?b.errors:e.concat(b.errors),s=e.length));for(const p in r)if(!qe.includes(p)){const m={instancePath:i,schemaPath:"\
#/names",keyword:"names",params:{name:p,valid:qe}};e===null?e=[m]:e.push(m),s++}}else{const p={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),s++}return W.errors=e,s===0}const De=["$schema",
"units","figures"];function B(r,{instancePath:i="",parentData:$,parentDataProperty:g,rootData:l=r}={}){let e=null,s=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.units===void 0){const n={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"units"}};e===null?e=[n]:e.push(n),s++}if(r.figures===void 0){const n={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"figures"}};e===null?e=[n]:e.push(n),s++}if(r.$schema!==void 0&&typeof r.
$schema!="string"){const n={instancePath:i+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"\
string"}};e===null?e=[n]:e.push(n),s++}if(r.units!==void 0){let n=r.units;if(n&&typeof n=="object"&&!Array.isArray(n)){if(Object.
keys(n).length<1){const o={instancePath:i+"/units",schemaPath:"#/properties/units/minProperties",keyword:"minProperties",
params:{limit:1}};e===null?e=[o]:e.push(o),s++}for(const o in n){const c=s;S(o,{instancePath:i+"/units",parentData:n,parentDataProperty:"\
units",rootData:l})||(e=e===null?S.errors:e.concat(S.errors),s=e.length);var t=c===s;if(!t){const a={instancePath:i+"/un\
its",schemaPath:"#/properties/units/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[a]:e.push(
a),s++}}for(const o in n)C(n[o],{instancePath:i+"/units/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:o,
rootData:l})||(e=e===null?C.errors:e.concat(C.errors),s=e.length)}else{const o={instancePath:i+"/units",schemaPath:"#/pr\
operties/units/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),s++}}if(r.figures!==void 0){let n=r.
figures;if(Array.isArray(n)){const o=n.length;for(let c=0;c<o;c++)W(n[c],{instancePath:i+"/figures/"+c,parentData:n,parentDataProperty:c,
rootData:l})||(e=e===null?W.errors:e.concat(W.errors),s=e.length)}else{const o={instancePath:i+"/figures",schemaPath:"#/\
properties/figures/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}for(const n in r)if(!De.includes(
n)){const o={instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:n,valid:De}};e===null?e=[o]:e.push(o),s++}}else{
const n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}return B.
errors=e,s===0}const je=["milestone","facility","launch","policy","recognition","cooperation","programme"],xe=["id","label","descriptio\
n","note","nameOrigin","cities","source","date","kind"];function G(r,{instancePath:i="",parentData:$,parentDataProperty:g,
rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){const t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[t]:e.push(t),s++}if(r.label===void 0){
const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"label"}};e===null?e=[t]:e.push(
t),s++}if(r.source===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
source"}};e===null?e=[t]:e.push(t),s++}if(r.date===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"date"}};e===null?e=[t]:e.push(t),s++}if(r.kind===void 0){const t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[t]:e.push(t),s++}if(r.id!==void 0&&(h(r.id,{
instancePath:i+"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),
r.label!==void 0&&(f(r.label,{instancePath:i+"/label",parentData:r,parentDataProperty:"label",rootData:l})||(e=e===null?
f.errors:e.concat(f.errors),s=e.length)),r.description!==void 0&&(f(r.description,{instancePath:i+"/description",parentData:r,
parentDataProperty:"description",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.note!==void 0&&(f(
r.note,{instancePath:i+"/note",parentData:r,parentDataProperty:"note",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),
s=e.length)),r.nameOrigin!==void 0&&(k(r.nameOrigin,{instancePath:i+"/nameOrigin",parentData:r,parentDataProperty:"nameO\
rigin",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),r.cities!==void 0&&(w(r.cities,{instancePath:i+
"/cities",parentData:r,parentDataProperty:"cities",rootData:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.
source!==void 0&&(v(r.source,{instancePath:i+"/source",parentData:r,parentDataProperty:"source",rootData:l})||(e=e===null?
v.errors:e.concat(v.errors),s=e.length)),r.date!==void 0&&(A(r.date,{instancePath:i+"/date",parentData:r,parentDataProperty:"\
date",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),s=e.length)),r.kind!==void 0&&!je.includes(r.kind)){const t={
instancePath:i+"/kind",schemaPath:"#/properties/kind/choices",keyword:"choices",params:{valid:je}};e===null?e=[t]:e.push(
t),s++}for(const t in r)if(!xe.includes(t)){const n={instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:t,
valid:xe}};e===null?e=[n]:e.push(n),s++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[t]:e.push(t),s++}return G.errors=e,s===0}const Ae=["$schema","events"];function H(r,{instancePath:i="",
parentData:$,parentDataProperty:g,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.events===
void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"events"}};e===null?e=
[t]:e.push(t),s++}if(r.$schema!==void 0&&typeof r.$schema!="string"){const t={instancePath:i+"/$schema",schemaPath:"#/pr\
operties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r.events!==void 0){let t=r.
events;if(Array.isArray(t)){const n=t.length;for(let o=0;o<n;o++)G(t[o],{instancePath:i+"/events/"+o,parentData:t,parentDataProperty:o,
rootData:l})||(e=e===null?G.errors:e.concat(G.errors),s=e.length)}else{const n={instancePath:i+"/events",schemaPath:"#/p\
roperties/events/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}for(const t in r)if(!Ae.includes(
t)){const n={instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:t,valid:Ae}};e===null?e=[n]:e.push(n),s++}}else{
const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return H.
errors=e,s===0}const ze=["id","label","description","note","nameOrigin","cities","source","field","period"];function J(r,{instancePath:i="",
parentData:$,parentDataProperty:g,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===
void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[t]:
e.push(t),s++}if(r.label===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
label"}};e===null?e=[t]:e.push(t),s++}if(r.source===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"source"}};e===null?e=[t]:e.push(t),s++}if(r.field===void 0){const t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"field"}};e===null?e=[t]:e.push(t),s++}r.id!==void 0&&(h(r.id,{instancePath:i+
"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.label!==
void 0&&(f(r.label,{instancePath:i+"/label",parentData:r,parentDataProperty:"label",rootData:l})||(e=e===null?f.errors:e.
concat(f.errors),s=e.length)),r.description!==void 0&&(f(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"\
description",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.note!==void 0&&(f(r.note,{instancePath:i+
"/note",parentData:r,parentDataProperty:"note",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.nameOrigin!==
void 0&&(k(r.nameOrigin,{instancePath:i+"/nameOrigin",parentData:r,parentDataProperty:"nameOrigin",rootData:l})||(e=e===
null?k.errors:e.concat(k.errors),s=e.length)),r.cities!==void 0&&(w(r.cities,{instancePath:i+"/cities",parentData:r,parentDataProperty:"\
cities",rootData:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.source!==void 0&&(v(r.source,{instancePath:i+
"/source",parentData:r,parentDataProperty:"source",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.
field!==void 0&&(b(r.field,{instancePath:i+"/field",parentData:r,parentDataProperty:"field",rootData:l})||(e=e===null?b.
errors:e.concat(b.errors),s=e.length)),r.period!==void 0&&(x(r.period,{instancePath:i+"/period",parentData:r,parentDataProperty:"\
period",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),s=e.length));for(const t in r)if(!ze.includes(t)){const n={
instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:t,valid:ze}};e===null?e=[n]:e.push(n),s++}}else{const t={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return J.errors=e,
s===0}const Oe=["figure","label"];function N(r,{instancePath:i="",parentData:$,parentDataProperty:g,rootData:l=r}={}){let e=null,
s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.figure===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"figure"}};e===null?e=[t]:e.push(t),s++}r.figure!==void 0&&(b(r.figure,{instancePath:i+
"/figure",parentData:r,parentDataProperty:"figure",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),r.
label!==void 0&&(f(r.label,{instancePath:i+"/label",parentData:r,parentDataProperty:"label",rootData:l})||(e=e===null?f.
errors:e.concat(f.errors),s=e.length));for(const t in r)if(!Oe.includes(t)){const n={instancePath:i,schemaPath:"#/names",
keyword:"names",params:{name:t,valid:Oe}};e===null?e=[n]:e.push(n),s++}}else{const t={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return N.errors=e,s===0}const Te=["achievement","sat\
ellites","launch","facts"],Ne=["$schema","fields","achievements","constellation"];function L(r,{instancePath:i="",parentData:$,
parentDataProperty:g,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.fields===void 0){
const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fields"}};e===null?e=[t]:e.push(
t),s++}if(r.achievements===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
achievements"}};e===null?e=[t]:e.push(t),s++}if(r.$schema!==void 0&&typeof r.$schema!="string"){const t={instancePath:i+
"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}
if(r.fields!==void 0){let t=r.fields;if(Array.isArray(t)){if(t.length<1){const o={instancePath:i+"/fields",schemaPath:"#\
/properties/fields/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),s++}const n=t.length;for(let o=0;o<
n;o++){let c=t[o];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.id===void 0){const a={instancePath:i+"/fields/"+o,schemaPath:"\
#/properties/fields/items/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[a]:e.push(a),s++}if(c.
label===void 0){const a={instancePath:i+"/fields/"+o,schemaPath:"#/properties/fields/items/required",keyword:"required",
params:{missingProperty:"label"}};e===null?e=[a]:e.push(a),s++}c.id!==void 0&&(h(c.id,{instancePath:i+"/fields/"+o+"/id",
parentData:c,parentDataProperty:"id",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),c.label!==void 0&&
(f(c.label,{instancePath:i+"/fields/"+o+"/label",parentData:c,parentDataProperty:"label",rootData:l})||(e=e===null?f.errors:
e.concat(f.errors),s=e.length));for(const a in c)if(!ue.includes(a)){const p={instancePath:i+"/fields/"+o,schemaPath:"#/\
properties/fields/items/names",keyword:"names",params:{name:a,valid:ue}};e===null?e=[p]:e.push(p),s++}}else{const a={instancePath:i+
"/fields/"+o,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),
s++}}}else{const n={instancePath:i+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"array"}};
e===null?e=[n]:e.push(n),s++}}if(r.achievements!==void 0){let t=r.achievements;if(Array.isArray(t)){const n=t.length;for(let o=0;o<
n;o++)J(t[o],{instancePath:i+"/achievements/"+o,parentData:t,parentDataProperty:o,rootData:l})||(e=e===null?J.errors:e.concat(
J.errors),s=e.length)}else{const n={instancePath:i+"/achievements",schemaPath:"#/properties/achievements/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(r.constellation!==void 0){let t=r.constellation;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.achievement===void 0){const n={instancePath:i+"/constellation",schemaPath:"#/propertie\
s/constellation/required",keyword:"required",params:{missingProperty:"achievement"}};e===null?e=[n]:e.push(n),s++}if(t.satellites===
void 0){const n={instancePath:i+"/constellation",schemaPath:"#/properties/constellation/required",keyword:"required",params:{
missingProperty:"satellites"}};e===null?e=[n]:e.push(n),s++}if(t.achievement!==void 0&&(b(t.achievement,{instancePath:i+
"/constellation/achievement",parentData:t,parentDataProperty:"achievement",rootData:l})||(e=e===null?b.errors:e.concat(b.
errors),s=e.length)),t.satellites!==void 0&&(N(t.satellites,{instancePath:i+"/constellation/satellites",parentData:t,parentDataProperty:"\
satellites",rootData:l})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),t.launch!==void 0&&(b(t.launch,{instancePath:i+
"/constellation/launch",parentData:t,parentDataProperty:"launch",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=
e.length)),t.facts!==void 0){let n=t.facts;if(Array.isArray(n)){const o=n.length;for(let c=0;c<o;c++)N(n[c],{instancePath:i+
"/constellation/facts/"+c,parentData:n,parentDataProperty:c,rootData:l})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)}else{
const o={instancePath:i+"/constellation/facts",schemaPath:"#/properties/constellation/properties/facts/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[o]:e.push(o),s++}}for(const n in t)if(!Te.includes(n)){const o={instancePath:i+"/\
constellation",schemaPath:"#/properties/constellation/names",keyword:"names",params:{name:n,valid:Te}};e===null?e=[o]:e.
push(o),s++}}else{const n={instancePath:i+"/constellation",schemaPath:"#/properties/constellation/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),s++}}for(const t in r)if(!Ne.includes(t)){const n={instancePath:i,schemaPath:"#\
/names",keyword:"names",params:{name:t,valid:Ne}};e===null?e=[n]:e.push(n),s++}}else{const t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return L.errors=e,s===0}const Ie=["loop","pillars","parts","tiers","links"],_e=["id","label","description","parent","figure"],Ee=["from","to","l\
abel"],Se=["id","label","description","note","nameOrigin","cities","source","layout","period","nodes","links"];function Q(r,{
instancePath:i="",parentData:$,parentDataProperty:g,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.id===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};
e===null?e=[t]:e.push(t),s++}if(r.label===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"label"}};e===null?e=[t]:e.push(t),s++}if(r.source===void 0){const t={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"source"}};e===null?e=[t]:e.push(t),s++}if(r.layout===void 0){const t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"layout"}};e===null?e=[t]:e.push(t),s++}if(r.nodes===
void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"nodes"}};e===null?e=
[t]:e.push(t),s++}if(r.links===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
links"}};e===null?e=[t]:e.push(t),s++}if(r.id!==void 0&&(h(r.id,{instancePath:i+"/id",parentData:r,parentDataProperty:"i\
d",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.label!==void 0&&(f(r.label,{instancePath:i+"/lab\
el",parentData:r,parentDataProperty:"label",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.description!==
void 0&&(f(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:l})||(e=e===
null?f.errors:e.concat(f.errors),s=e.length)),r.note!==void 0&&(f(r.note,{instancePath:i+"/note",parentData:r,parentDataProperty:"\
note",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.nameOrigin!==void 0&&(k(r.nameOrigin,{instancePath:i+
"/nameOrigin",parentData:r,parentDataProperty:"nameOrigin",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),
r.cities!==void 0&&(w(r.cities,{instancePath:i+"/cities",parentData:r,parentDataProperty:"cities",rootData:l})||(e=e===null?
w.errors:e.concat(w.errors),s=e.length)),r.source!==void 0&&(v(r.source,{instancePath:i+"/source",parentData:r,parentDataProperty:"\
source",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.layout!==void 0&&!Ie.includes(r.layout)){const t={
instancePath:i+"/layout",schemaPath:"#/properties/layout/choices",keyword:"choices",params:{valid:Ie}};e===null?e=[t]:e.
push(t),s++}if(r.period!==void 0&&(x(r.period,{instancePath:i+"/period",parentData:r,parentDataProperty:"period",rootData:l})||
(e=e===null?x.errors:e.concat(x.errors),s=e.length)),r.nodes!==void 0){let t=r.nodes;if(Array.isArray(t)){if(t.length<2){
const o={instancePath:i+"/nodes",schemaPath:"#/properties/nodes/minItems",keyword:"minItems",params:{limit:2}};e===null?
e=[o]:e.push(o),s++}const n=t.length;for(let o=0;o<n;o++){let c=t[o];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.id===
void 0){const a={instancePath:i+"/nodes/"+o,schemaPath:"#/properties/nodes/items/required",keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[a]:e.push(a),s++}if(c.label===void 0){const a={instancePath:i+"/nodes/"+o,schemaPath:"#/properties/nod\
es/items/required",keyword:"required",params:{missingProperty:"label"}};e===null?e=[a]:e.push(a),s++}c.id!==void 0&&(h(c.
id,{instancePath:i+"/nodes/"+o+"/id",parentData:c,parentDataProperty:"id",rootData:l})||(e=e===null?h.errors:e.concat(h.
errors),s=e.length)),c.label!==void 0&&(f(c.label,{instancePath:i+"/nodes/"+o+"/label",parentData:c,parentDataProperty:"\
label",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),c.description!==void 0&&(f(c.description,{instancePath:i+
"/nodes/"+o+"/description",parentData:c,parentDataProperty:"description",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),
s=e.length)),c.parent!==void 0&&(b(c.parent,{instancePath:i+"/nodes/"+o+"/parent",parentData:c,parentDataProperty:"paren\
t",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),c.figure!==void 0&&(b(c.figure,{instancePath:i+"/n\
odes/"+o+"/figure",parentData:c,parentDataProperty:"figure",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length));
for(const a in c)if(!_e.includes(a)){const p={instancePath:i+"/nodes/"+o,schemaPath:"#/properties/nodes/items/names",keyword:"\
names",params:{name:a,valid:_e}};e===null?e=[p]:e.push(p),s++}}else{const a={instancePath:i+"/nodes/"+o,schemaPath:"#/pr\
operties/nodes/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}}else{const n={instancePath:i+
"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}if(r.links!==
void 0){let t=r.links;if(Array.isArray(t)){const n=t.length;for(let o=0;o<n;o++){let c=t[o];if(c&&typeof c=="object"&&!Array.
isArray(c)){if(c.from===void 0){const a={instancePath:i+"/links/"+o,schemaPath:"#/properties/links/items/required",keyword:"\
required",params:{missingProperty:"from"}};e===null?e=[a]:e.push(a),s++}if(c.to===void 0){const a={instancePath:i+"/link\
s/"+o,schemaPath:"#/properties/links/items/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[a]:e.
push(a),s++}if(c.label===void 0){const a={instancePath:i+"/links/"+o,schemaPath:"#/properties/links/items/required",keyword:"\
required",params:{missingProperty:"label"}};e===null?e=[a]:e.push(a),s++}c.from!==void 0&&(b(c.from,{instancePath:i+"/li\
nks/"+o+"/from",parentData:c,parentDataProperty:"from",rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)),
c.to!==void 0&&(b(c.to,{instancePath:i+"/links/"+o+"/to",parentData:c,parentDataProperty:"to",rootData:l})||(e=e===null?
b.errors:e.concat(b.errors),s=e.length)),c.label!==void 0&&(f(c.label,{instancePath:i+"/links/"+o+"/label",parentData:c,
parentDataProperty:"label",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length));for(const a in c)if(!Ee.includes(
a)){const p={instancePath:i+"/links/"+o,schemaPath:"#/properties/links/items/names",keyword:"names",params:{name:a,valid:Ee}};
e===null?e=[p]:e.push(p),s++}}else{const a={instancePath:i+"/links/"+o,schemaPath:"#/properties/links/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}}}else{const n={instancePath:i+"/links",schemaPath:"#/propert\
ies/links/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}for(const t in r)if(!Se.includes(t)){
const n={instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:t,valid:Se}};e===null?e=[n]:e.push(n),s++}}else{
const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Q.
errors=e,s===0}const Ze=["$schema","systems"];function U(r,{instancePath:i="",parentData:$,parentDataProperty:g,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.systems===void 0){const t={instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"systems"}};e===null?e=[t]:e.push(t),s++}if(r.$schema!==void 0&&typeof r.
$schema!="string"){const t={instancePath:i+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}if(r.systems!==void 0){let t=r.systems;if(Array.isArray(t)){const n=t.length;for(let o=0;o<
n;o++)Q(t[o],{instancePath:i+"/systems/"+o,parentData:t,parentDataProperty:o,rootData:l})||(e=e===null?Q.errors:e.concat(
Q.errors),s=e.length)}else{const n={instancePath:i+"/systems",schemaPath:"#/properties/systems/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),s++}}for(const t in r)if(!Ze.includes(t)){const n={instancePath:i,schemaPath:"#/\
names",keyword:"names",params:{name:t,valid:Ze}};e===null?e=[n]:e.push(n),s++}}else{const t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return U.errors=e,s===0}const de=["id","label","description","note","nameOrigin","cities","source","date"];function X(r,{instancePath:i="",parentData:$,
parentDataProperty:g,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){const t={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[t]:e.push(t),s++}if(r.
label===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"label"}};e===
null?e=[t]:e.push(t),s++}if(r.source===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"source"}};e===null?e=[t]:e.push(t),s++}r.id!==void 0&&(h(r.id,{instancePath:i+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.label!==void 0&&(f(r.label,{instancePath:i+"/la\
bel",parentData:r,parentDataProperty:"label",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.description!==
void 0&&(f(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:l})||(e=e===
null?f.errors:e.concat(f.errors),s=e.length)),r.note!==void 0&&(f(r.note,{instancePath:i+"/note",parentData:r,parentDataProperty:"\
note",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.nameOrigin!==void 0&&(k(r.nameOrigin,{instancePath:i+
"/nameOrigin",parentData:r,parentDataProperty:"nameOrigin",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),
r.cities!==void 0&&(w(r.cities,{instancePath:i+"/cities",parentData:r,parentDataProperty:"cities",rootData:l})||(e=e===null?
w.errors:e.concat(w.errors),s=e.length)),r.source!==void 0&&(v(r.source,{instancePath:i+"/source",parentData:r,parentDataProperty:"\
source",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.date!==void 0&&(A(r.date,{instancePath:i+"/\
date",parentData:r,parentDataProperty:"date",rootData:l})||(e=e===null?A.errors:e.concat(A.errors),s=e.length));for(const t in r)
if(!de.includes(t)){const n={instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:t,valid:de}};e===null?e=[n]:
e.push(n),s++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.
push(t),s++}return X.errors=e,s===0}const Fe=["$schema","policies"];function Y(r,{instancePath:i="",parentData:$,parentDataProperty:g,
rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.policies===void 0){const t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"policies"}};e===null?e=[t]:e.push(t),s++}if(r.$schema!==
void 0&&typeof r.$schema!="string"){const t={instancePath:i+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"\
type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r.policies!==void 0){let t=r.policies;if(Array.isArray(t)){
const n=t.length;for(let o=0;o<n;o++)X(t[o],{instancePath:i+"/policies/"+o,parentData:t,parentDataProperty:o,rootData:l})||
(e=e===null?X.errors:e.concat(X.errors),s=e.length)}else{const n={instancePath:i+"/policies",schemaPath:"#/properties/po\
licies/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}for(const t in r)if(!Fe.includes(t)){const n={
instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:t,valid:Fe}};e===null?e=[n]:e.push(n),s++}}else{const t={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return Y.errors=e,
s===0}const Ve=["id","label","description","note","nameOrigin","cities","source"];function ee(r,{instancePath:i="",parentData:$,
parentDataProperty:g,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){const t={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[t]:e.push(t),s++}if(r.
label===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"label"}};e===
null?e=[t]:e.push(t),s++}if(r.source===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"source"}};e===null?e=[t]:e.push(t),s++}r.id!==void 0&&(h(r.id,{instancePath:i+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.label!==void 0&&(f(r.label,{instancePath:i+"/la\
bel",parentData:r,parentDataProperty:"label",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.description!==
void 0&&(f(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:l})||(e=e===
null?f.errors:e.concat(f.errors),s=e.length)),r.note!==void 0&&(f(r.note,{instancePath:i+"/note",parentData:r,parentDataProperty:"\
note",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.nameOrigin!==void 0&&(k(r.nameOrigin,{instancePath:i+
"/nameOrigin",parentData:r,parentDataProperty:"nameOrigin",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),
r.cities!==void 0&&(w(r.cities,{instancePath:i+"/cities",parentData:r,parentDataProperty:"cities",rootData:l})||(e=e===null?
w.errors:e.concat(w.errors),s=e.length)),r.source!==void 0&&(v(r.source,{instancePath:i+"/source",parentData:r,parentDataProperty:"\
source",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length));for(const t in r)if(!Ve.includes(t)){const n={
instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:t,valid:Ve}};e===null?e=[n]:e.push(n),s++}}else{const t={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return ee.errors=
e,s===0}const Me=["$schema","places"];function re(r,{instancePath:i="",parentData:$,parentDataProperty:g,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.places===void 0){const t={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"places"}};e===null?e=[t]:e.push(t),s++}if(r.$schema!==void 0&&typeof r.
$schema!="string"){const t={instancePath:i+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),s++}if(r.places!==void 0){let t=r.places;if(Array.isArray(t)){const n=t.length;for(let o=0;o<
n;o++)ee(t[o],{instancePath:i+"/places/"+o,parentData:t,parentDataProperty:o,rootData:l})||(e=e===null?ee.errors:e.concat(
ee.errors),s=e.length)}else{const n={instancePath:i+"/places",schemaPath:"#/properties/places/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),s++}}for(const t in r)if(!Me.includes(t)){const n={instancePath:i,schemaPath:"#/\
names",keyword:"names",params:{name:t,valid:Me}};e===null?e=[n]:e.push(n),s++}}else{const t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return re.errors=e,s===0}function se(r,{instancePath:i="",parentData:$,parentDataProperty:g,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.id===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"}};e===null?e=[t]:e.push(t),s++}if(r.label===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"label"}};e===null?e=[t]:e.push(t),s++}if(r.source===void 0){const t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"source"}};e===null?e=[t]:e.push(t),s++}r.id!==void 0&&(h(r.id,{instancePath:i+
"/id",parentData:r,parentDataProperty:"id",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.label!==
void 0&&(f(r.label,{instancePath:i+"/label",parentData:r,parentDataProperty:"label",rootData:l})||(e=e===null?f.errors:e.
concat(f.errors),s=e.length)),r.description!==void 0&&(f(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"\
description",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.note!==void 0&&(f(r.note,{instancePath:i+
"/note",parentData:r,parentDataProperty:"note",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.nameOrigin!==
void 0&&(k(r.nameOrigin,{instancePath:i+"/nameOrigin",parentData:r,parentDataProperty:"nameOrigin",rootData:l})||(e=e===
null?k.errors:e.concat(k.errors),s=e.length)),r.cities!==void 0&&(w(r.cities,{instancePath:i+"/cities",parentData:r,parentDataProperty:"\
cities",rootData:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.source!==void 0&&(v(r.source,{instancePath:i+
"/source",parentData:r,parentDataProperty:"source",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.
date!==void 0&&(A(r.date,{instancePath:i+"/date",parentData:r,parentDataProperty:"date",rootData:l})||(e=e===null?A.errors:
e.concat(A.errors),s=e.length));for(const t in r)if(!de.includes(t)){const n={instancePath:i,schemaPath:"#/names",keyword:"\
names",params:{name:t,valid:de}};e===null?e=[n]:e.push(n),s++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return se.errors=e,s===0}const Ke=["$schema","cooperations"];
function ie(r,{instancePath:i="",parentData:$,parentDataProperty:g,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){if(r.cooperations===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"cooperations"}};e===null?e=[t]:e.push(t),s++}if(r.$schema!==void 0&&typeof r.$schema!="string"){
const t={instancePath:i+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?
e=[t]:e.push(t),s++}if(r.cooperations!==void 0){let t=r.cooperations;if(Array.isArray(t)){const n=t.length;for(let o=0;o<
n;o++)se(t[o],{instancePath:i+"/cooperations/"+o,parentData:t,parentDataProperty:o,rootData:l})||(e=e===null?se.errors:e.
concat(se.errors),s=e.length)}else{const n={instancePath:i+"/cooperations",schemaPath:"#/properties/cooperations/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}for(const t in r)if(!Ke.includes(t)){const n={instancePath:i,
schemaPath:"#/names",keyword:"names",params:{name:t,valid:Ke}};e===null?e=[n]:e.push(n),s++}}else{const t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return ie.errors=e,s===0}const Re=["id","label","description","note","nameOrigin","cities","source","tile"];function te(r,{instancePath:i="",parentData:$,
parentDataProperty:g,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===void 0){const t={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[t]:e.push(t),s++}if(r.
label===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"label"}};e===
null?e=[t]:e.push(t),s++}if(r.source===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"source"}};e===null?e=[t]:e.push(t),s++}if(r.id!==void 0&&(h(r.id,{instancePath:i+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.label!==void 0&&(f(r.label,{instancePath:i+"/la\
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
minItems",params:{limit:2}};e===null?e=[o]:e.push(o),s++}const n=t.length;for(let o=0;o<n;o++){let c=t[o];if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){const a={instancePath:i+"/tile/"+o,schemaPath:"#/properties/tile/items/type",
keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),s++}if(typeof c=="number"&&isFinite(c)){if(c>99||isNaN(
c)){const a={instancePath:i+"/tile/"+o,schemaPath:"#/properties/tile/items/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:99}};e===null?e=[a]:e.push(a),s++}if(c<0||isNaN(c)){const a={instancePath:i+"/tile/"+o,schemaPath:"#/propertie\
s/tile/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[a]:e.push(a),s++}}}}else{const n={
instancePath:i+"/tile",schemaPath:"#/properties/tile/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),
s++}}for(const t in r)if(!Re.includes(t)){const n={instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:t,valid:Re}};
e===null?e=[n]:e.push(n),s++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[t]:e.push(t),s++}return te.errors=e,s===0}const Ce=["id","label","description","note","nameOrigin","cities","source","extent","extentSource"];function ne(r,{instancePath:i="",
parentData:$,parentDataProperty:g,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.id===
void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[t]:
e.push(t),s++}if(r.label===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
label"}};e===null?e=[t]:e.push(t),s++}if(r.source===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"source"}};e===null?e=[t]:e.push(t),s++}if(r.extent!==void 0&&r.extentSource===void 0){const t={
instancePath:i,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"extent",missingProperty:"extentSourc\
e",depsCount:1,deps:"extentSource"}};e===null?e=[t]:e.push(t),s++}r.id!==void 0&&(h(r.id,{instancePath:i+"/id",parentData:r,
parentDataProperty:"id",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.label!==void 0&&(f(r.label,
{instancePath:i+"/label",parentData:r,parentDataProperty:"label",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=
e.length)),r.description!==void 0&&(f(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"desc\
ription",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.note!==void 0&&(f(r.note,{instancePath:i+"\
/note",parentData:r,parentDataProperty:"note",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.nameOrigin!==
void 0&&(k(r.nameOrigin,{instancePath:i+"/nameOrigin",parentData:r,parentDataProperty:"nameOrigin",rootData:l})||(e=e===
null?k.errors:e.concat(k.errors),s=e.length)),r.cities!==void 0&&(w(r.cities,{instancePath:i+"/cities",parentData:r,parentDataProperty:"\
cities",rootData:l})||(e=e===null?w.errors:e.concat(w.errors),s=e.length)),r.source!==void 0&&(v(r.source,{instancePath:i+
"/source",parentData:r,parentDataProperty:"source",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.
extent!==void 0&&(f(r.extent,{instancePath:i+"/extent",parentData:r,parentDataProperty:"extent",rootData:l})||(e=e===null?
f.errors:e.concat(f.errors),s=e.length)),r.extentSource!==void 0&&(Z(r.extentSource,{instancePath:i+"/extentSource",parentData:r,
parentDataProperty:"extentSource",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),s=e.length));for(const t in r)if(!Ce.
includes(t)){const n={instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:t,valid:Ce}};e===null?e=[n]:e.push(
n),s++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),
s++}return ne.errors=e,s===0}const We=["$schema","cities","corridors","holdings","note"];function oe(r,{instancePath:i="",
parentData:$,parentDataProperty:g,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.cities===
void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cities"}};e===null?e=
[t]:e.push(t),s++}if(r.$schema!==void 0&&typeof r.$schema!="string"){const t={instancePath:i+"/$schema",schemaPath:"#/pr\
operties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}if(r.cities!==void 0){let t=r.
cities;if(Array.isArray(t)){if(t.length<1){const o={instancePath:i+"/cities",schemaPath:"#/properties/cities/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[o]:e.push(o),s++}const n=t.length;for(let o=0;o<n;o++)te(t[o],{instancePath:i+"/\
cities/"+o,parentData:t,parentDataProperty:o,rootData:l})||(e=e===null?te.errors:e.concat(te.errors),s=e.length)}else{const n={
instancePath:i+"/cities",schemaPath:"#/properties/cities/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(
n),s++}}if(r.corridors!==void 0){let t=r.corridors;if(Array.isArray(t)){const n=t.length;for(let o=0;o<n;o++)ne(t[o],{instancePath:i+
"/corridors/"+o,parentData:t,parentDataProperty:o,rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)}else{
const n={instancePath:i+"/corridors",schemaPath:"#/properties/corridors/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),s++}}if(r.holdings!==void 0){let t=r.holdings;if(Array.isArray(t)){const n=t.length;for(let a=0;a<n;a++){
let p=t[a];if(typeof p!="string"){const m={instancePath:i+"/holdings/"+a,schemaPath:"#/properties/holdings/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[m]:e.push(m),s++}b(p,{instancePath:i+"/holdings/"+a,parentData:t,parentDataProperty:a,
rootData:l})||(e=e===null?b.errors:e.concat(b.errors),s=e.length)}let o=t.length,c;if(o>1){const a={};for(;o--;){let p=t[o];
if(typeof p=="string"){if(typeof a[p]=="number"){c=a[p];const m={instancePath:i+"/holdings",schemaPath:"#/properties/hol\
dings/uniqueItems",keyword:"uniqueItems",params:{i:o,j:c}};e===null?e=[m]:e.push(m),s++;break}a[p]=o}}}}else{const n={instancePath:i+
"/holdings",schemaPath:"#/properties/holdings/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}
if(r.note!==void 0){let t=r.note;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const n={instancePath:i+"/note",schemaPath:"\
#/properties/note/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),s++}f(t,{instancePath:i+"/note",
parentData:r,parentDataProperty:"note",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)}for(const t in r)
if(!We.includes(t)){const n={instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:t,valid:We}};e===null?e=[n]:
e.push(n),s++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.
push(t),s++}return oe.errors=e,s===0}const Be=["FeatureCollection","Feature","Topology"],yr=new RegExp("^(?:https?://|(?![A-Za-z][A-Za-z0-9+.-]*:))\\S+$","u");
function I(r,{instancePath:i="",parentData:$,parentDataProperty:g,rootData:l=r}={}){let e=null,s=0;const t=s;let n=!0;const o=s;
if(!(r&&typeof r=="object"&&!Array.isArray(r))){const p={};e===null?e=[p]:e.push(p),s++}var c=o===s;s=t,e!==null&&(t?e.length=
t:e=null);let a;if(c){const p=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0){const d={instancePath:i,
schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[d]:e.push(d),s++}if(r.type!==
void 0&&!Be.includes(r.type)){const d={instancePath:i+"/type",schemaPath:"#/then/properties/type/choices",keyword:"choic\
es",params:{valid:Be}};e===null?e=[d]:e.push(d),s++}}else{const d={instancePath:i,schemaPath:"#/then/type",keyword:"type",
params:{type:"object"}};e===null?e=[d]:e.push(d),s++}var c=p===s;n=c,a="then"}else{const p=s;if(typeof r=="string"){if(!yr.
test(r)){const d={instancePath:i,schemaPath:"#/else/pattern",keyword:"pattern",params:{pattern:"^(?:https?://|(?![A-Za-z\
][A-Za-z0-9+.-]*:))\\S+$"}};e===null?e=[d]:e.push(d),s++}}else{const d={instancePath:i,schemaPath:"#/else/type",keyword:"\
type",params:{type:"string"}};e===null?e=[d]:e.push(d),s++}var c=p===s;n=c,a="else"}if(!n){const p={instancePath:i,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:a}};e===null?e=[p]:e.push(p),s++}return I.errors=e,s===0}const hr=new RegExp("^M[-\\d Mlz]+$","u");function le(r,{instancePath:i="",parentData:$,parentDataProperty:g,rootData:l=r}={}){let e=null,s=0;if(Array.isArray(r)){
if(r.length>2){const n={instancePath:i,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:2}};e===null?e=[n]:e.push(
n),s++}if(r.length<2){const n={instancePath:i,schemaPath:"#/minItems",keyword:"minItems",params:{limit:2}};e===null?e=[n]:
e.push(n),s++}const t=r.length;for(let n=0;n<t;n++){let o=r[n];if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){
const c={instancePath:i+"/"+n,schemaPath:"#/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[c]:e.push(c),
s++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[t]:e.push(t),s++}
return le.errors=e,s===0}const Ge=["path","label"];function _(r,{instancePath:i="",parentData:$,parentDataProperty:g,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.path===void 0){const t={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"path"}};e===null?e=[t]:e.push(t),s++}if(r.label===void 0){const t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"label"}};e===null?e=[t]:e.push(t),s++}if(r.path!==void 0){
let t=r.path;if(typeof t=="string"){if(!hr.test(t)){const n={instancePath:i+"/path",schemaPath:"#/properties/path/patter\
n",keyword:"pattern",params:{pattern:"^M[-\\d Mlz]+$"}};e===null?e=[n]:e.push(n),s++}}else{const n={instancePath:i+"/pat\
h",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),s++}}r.label!==void 0&&
(le(r.label,{instancePath:i+"/label",parentData:r,parentDataProperty:"label",rootData:l})||(e=e===null?le.errors:e.concat(
le.errors),s=e.length));for(const t in r)if(!Ge.includes(t)){const n={instancePath:i,schemaPath:"#/names",keyword:"names",
params:{name:t,valid:Ge}};e===null?e=[n]:e.push(n),s++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return _.errors=e,s===0}const He=["$schema","geometry","idProperty",
"width","height","cities","corridors","credit"];function pe(r,{instancePath:i="",parentData:$,parentDataProperty:g,rootData:l=r}={}){
let e=null,s=0;const t=s;let n=!0;const o=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.geometry===void 0&&(u=
"geometry")){const y={};e===null?e=[y]:e.push(y),s++}}var c=o===s;s=t,e!==null&&(t?e.length=t:e=null);let a;if(c){const u=s;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.width!==void 0){const P={instancePath:i+"/width",schemaPath:"#/then/pr\
operties/width/false schema",keyword:"false schema",params:{}};e===null?e=[P]:e.push(P),s++}if(r.height!==void 0){const P={
instancePath:i+"/height",schemaPath:"#/then/properties/height/false schema",keyword:"false schema",params:{}};e===null?e=
[P]:e.push(P),s++}if(r.cities!==void 0){const P={instancePath:i+"/cities",schemaPath:"#/then/properties/cities/false sch\
ema",keyword:"false schema",params:{}};e===null?e=[P]:e.push(P),s++}if(r.corridors!==void 0){const P={instancePath:i+"/c\
orridors",schemaPath:"#/then/properties/corridors/false schema",keyword:"false schema",params:{}};e===null?e=[P]:e.push(
P),s++}}var c=u===s;n=c,a="then"}else{const u=s;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.width===void 0){const P={
instancePath:i,schemaPath:"#/else/required",keyword:"required",params:{missingProperty:"width"}};e===null?e=[P]:e.push(P),
s++}if(r.height===void 0){const P={instancePath:i,schemaPath:"#/else/required",keyword:"required",params:{missingProperty:"\
height"}};e===null?e=[P]:e.push(P),s++}if(r.cities===void 0){const P={instancePath:i,schemaPath:"#/else/required",keyword:"\
required",params:{missingProperty:"cities"}};e===null?e=[P]:e.push(P),s++}if(r.corridors===void 0){const P={instancePath:i,
schemaPath:"#/else/required",keyword:"required",params:{missingProperty:"corridors"}};e===null?e=[P]:e.push(P),s++}if(r.
idProperty!==void 0){const P={instancePath:i+"/idProperty",schemaPath:"#/else/properties/idProperty/false schema",keyword:"\
false schema",params:{}};e===null?e=[P]:e.push(P),s++}}var c=u===s;n=c,a="else"}if(!n){const u={instancePath:i,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:a}};e===null?e=[u]:e.push(u),s++}if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.credit===void 0){const u={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"credit"}};
e===null?e=[u]:e.push(u),s++}if(r.$schema!==void 0&&typeof r.$schema!="string"){const u={instancePath:i+"/$schema",schemaPath:"\
#/properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),s++}if(r.geometry!==void 0){
let u=r.geometry;const y=s;let P=!0;const z=s;if(!Array.isArray(u)){const O={};e===null?e=[O]:e.push(O),s++}var p=z===s;
s=y,e!==null&&(y?e.length=y:e=null);let ye;if(p){const O=s;if(Array.isArray(u)){if(u.length<1){const T={instancePath:i+"\
/geometry",schemaPath:"#/properties/geometry/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[T]:e.push(T),
s++}const F=u.length;for(let T=0;T<F;T++)I(u[T],{instancePath:i+"/geometry/"+T,parentData:u,parentDataProperty:T,rootData:l})||
(e=e===null?I.errors:e.concat(I.errors),s=e.length)}else{const F={instancePath:i+"/geometry",schemaPath:"#/properties/ge\
ometry/then/type",keyword:"type",params:{type:"array"}};e===null?e=[F]:e.push(F),s++}var p=O===s;P=p,ye="then"}else{const O=s;
I(u,{instancePath:i+"/geometry",parentData:r,parentDataProperty:"geometry",rootData:l})||(e=e===null?I.errors:e.concat(I.
errors),s=e.length);var p=O===s;P=p,ye="else"}if(!P){const O={instancePath:i+"/geometry",schemaPath:"#/properties/geomet\
ry/if",keyword:"if",params:{failingKeyword:ye}};e===null?e=[O]:e.push(O),s++}}if(r.idProperty!==void 0&&(D(r.idProperty,
{instancePath:i+"/idProperty",parentData:r,parentDataProperty:"idProperty",rootData:l})||(e=e===null?D.errors:e.concat(D.
errors),s=e.length)),r.width!==void 0){let u=r.width;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){const y={
instancePath:i+"/width",schemaPath:"#/properties/width/type",keyword:"type",params:{type:"integer"}};e===null?e=[y]:e.push(
y),s++}if(typeof u=="number"&&isFinite(u)&&(u<1||isNaN(u))){const y={instancePath:i+"/width",schemaPath:"#/properties/wi\
dth/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[y]:e.push(y),s++}}if(r.height!==void 0){let u=r.
height;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){const y={instancePath:i+"/height",schemaPath:"#/propert\
ies/height/type",keyword:"type",params:{type:"integer"}};e===null?e=[y]:e.push(y),s++}if(typeof u=="number"&&isFinite(u)&&
(u<1||isNaN(u))){const y={instancePath:i+"/height",schemaPath:"#/properties/height/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[y]:e.push(y),s++}}if(r.cities!==void 0){let u=r.cities;if(u&&typeof u=="object"&&!Array.isArray(
u)){for(const y in u){const P=s;h(y,{instancePath:i+"/cities",parentData:u,parentDataProperty:"cities",rootData:l})||(e=
e===null?h.errors:e.concat(h.errors),s=e.length);var m=P===s;if(!m){const z={instancePath:i+"/cities",schemaPath:"#/prop\
erties/cities/propertyNames",keyword:"propertyNames",params:{propertyName:y}};e===null?e=[z]:e.push(z),s++}}for(const y in u)
_(u[y],{instancePath:i+"/cities/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:u,parentDataProperty:y,rootData:l})||
(e=e===null?_.errors:e.concat(_.errors),s=e.length)}else{const y={instancePath:i+"/cities",schemaPath:"#/properties/citi\
es/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),s++}}if(r.corridors!==void 0){let u=r.corridors;
if(u&&typeof u=="object"&&!Array.isArray(u)){for(const y in u){const P=s;h(y,{instancePath:i+"/corridors",parentData:u,parentDataProperty:"\
corridors",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length);var d=P===s;if(!d){const z={instancePath:i+
"/corridors",schemaPath:"#/properties/corridors/propertyNames",keyword:"propertyNames",params:{propertyName:y}};e===null?
e=[z]:e.push(z),s++}}for(const y in u)_(u[y],{instancePath:i+"/corridors/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:u,
parentDataProperty:y,rootData:l})||(e=e===null?_.errors:e.concat(_.errors),s=e.length)}else{const y={instancePath:i+"/co\
rridors",schemaPath:"#/properties/corridors/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),s++}}r.
credit!==void 0&&(f(r.credit,{instancePath:i+"/credit",parentData:r,parentDataProperty:"credit",rootData:l})||(e=e===null?
f.errors:e.concat(f.errors),s=e.length));for(const u in r)if(!He.includes(u)){const y={instancePath:i,schemaPath:"#/name\
s",keyword:"names",params:{name:u,valid:He}};e===null?e=[y]:e.push(y),s++}}else{const u={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),s++}return pe.errors=e,s===0}const Je=["figure","label","reference"];function ae(r,{instancePath:i="",parentData:$,parentDataProperty:g,rootData:l=r}={}){
let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.figure===void 0){const t={instancePath:i,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"figure"}};e===null?e=[t]:e.push(t),s++}if(r.figure!==void 0&&(b(r.
figure,{instancePath:i+"/figure",parentData:r,parentDataProperty:"figure",rootData:l})||(e=e===null?b.errors:e.concat(b.
errors),s=e.length)),r.label!==void 0&&(f(r.label,{instancePath:i+"/label",parentData:r,parentDataProperty:"label",rootData:l})||
(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.reference!==void 0&&r.reference!==!0){const t={instancePath:i+"/r\
eference",schemaPath:"#/properties/reference/const",keyword:"const",params:{allowedValue:!0}};e===null?e=[t]:e.push(t),s++}
for(const t in r)if(!Je.includes(t)){const n={instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:t,valid:Je}};
e===null?e=[n]:e.push(n),s++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[t]:e.push(t),s++}return ae.errors=e,s===0}const Le=["label","points"];function ce(r,{instancePath:i="",parentData:$,
parentDataProperty:g,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.points===void 0){
const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"points"}};e===null?e=[t]:e.push(
t),s++}if(r.label!==void 0&&(f(r.label,{instancePath:i+"/label",parentData:r,parentDataProperty:"label",rootData:l})||(e=
e===null?f.errors:e.concat(f.errors),s=e.length)),r.points!==void 0){let t=r.points;if(Array.isArray(t)){if(t.length<1){
const o={instancePath:i+"/points",schemaPath:"#/properties/points/minItems",keyword:"minItems",params:{limit:1}};e===null?
e=[o]:e.push(o),s++}const n=t.length;for(let o=0;o<n;o++)ae(t[o],{instancePath:i+"/points/"+o,parentData:t,parentDataProperty:o,
rootData:l})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)}else{const n={instancePath:i+"/points",schemaPath:"#\
/properties/points/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),s++}}for(const t in r)if(!Le.includes(
t)){const n={instancePath:i,schemaPath:"#/names",keyword:"names",params:{name:t,valid:Le}};e===null?e=[n]:e.push(n),s++}}else{
const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return ce.
errors=e,s===0}const Qe=["bar","doughnut","line"],Ue=["horizontal","vertical"],Xe=["value","rest"],Ye=["common","own"],er=[
"id","label","description","note","nameOrigin","cities","source","kind","orientation","max","whole","order","scale","pan\
els"];function fe(r,{instancePath:i="",parentData:$,parentDataProperty:g,rootData:l=r}={}){let e=null,s=0;const t=s;let n=!0;
const o=s;if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.panels===void 0&&(a="panels")){const p={};e===null?e=[
p]:e.push(p),s++}else if(r.panels!==void 0){let p=r.panels;if(s===s)if(Array.isArray(p)){if(p.length<2){const d={};e===null?
e=[d]:e.push(d),s++}}else{const d={};e===null?e=[d]:e.push(d),s++}}}var c=o===s;if(s=t,e!==null&&(t?e.length=t:e=null),c){
const a=s;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.scale===void 0){const m={instancePath:i,schemaPath:"#/then/requ\
ired",keyword:"required",params:{missingProperty:"scale"}};e===null?e=[m]:e.push(m),s++}var c=a===s;n=c}if(!n){const a={
instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[a]:e.push(a),s++}if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.id===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"id"}};e===null?e=[a]:e.push(a),s++}if(r.label===void 0){const a={instancePath:i,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"label"}};e===null?e=[a]:e.push(a),s++}if(r.source===void 0){const a={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"source"}};e===null?e=[a]:e.push(a),s++}if(r.kind===void 0){
const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[a]:e.push(
a),s++}if(r.panels===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
panels"}};e===null?e=[a]:e.push(a),s++}if(r.id!==void 0&&(h(r.id,{instancePath:i+"/id",parentData:r,parentDataProperty:"\
id",rootData:l})||(e=e===null?h.errors:e.concat(h.errors),s=e.length)),r.label!==void 0&&(f(r.label,{instancePath:i+"/la\
bel",parentData:r,parentDataProperty:"label",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.description!==
void 0&&(f(r.description,{instancePath:i+"/description",parentData:r,parentDataProperty:"description",rootData:l})||(e=e===
null?f.errors:e.concat(f.errors),s=e.length)),r.note!==void 0&&(f(r.note,{instancePath:i+"/note",parentData:r,parentDataProperty:"\
note",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length)),r.nameOrigin!==void 0&&(k(r.nameOrigin,{instancePath:i+
"/nameOrigin",parentData:r,parentDataProperty:"nameOrigin",rootData:l})||(e=e===null?k.errors:e.concat(k.errors),s=e.length)),
r.cities!==void 0&&(w(r.cities,{instancePath:i+"/cities",parentData:r,parentDataProperty:"cities",rootData:l})||(e=e===null?
w.errors:e.concat(w.errors),s=e.length)),r.source!==void 0&&(v(r.source,{instancePath:i+"/source",parentData:r,parentDataProperty:"\
source",rootData:l})||(e=e===null?v.errors:e.concat(v.errors),s=e.length)),r.kind!==void 0&&!Qe.includes(r.kind)){const a={
instancePath:i+"/kind",schemaPath:"#/properties/kind/choices",keyword:"choices",params:{valid:Qe}};e===null?e=[a]:e.push(
a),s++}if(r.orientation!==void 0&&!Ue.includes(r.orientation)){const a={instancePath:i+"/orientation",schemaPath:"#/prop\
erties/orientation/choices",keyword:"choices",params:{valid:Ue}};e===null?e=[a]:e.push(a),s++}if(r.max!==void 0){let a=r.
max;if(typeof a=="number"&&isFinite(a)){if(a<=0||isNaN(a)){const p={instancePath:i+"/max",schemaPath:"#/properties/max/e\
xclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};e===null?e=[p]:e.push(p),s++}}else{const p={
instancePath:i+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"number"}};e===null?e=[p]:e.push(p),
s++}}if(r.whole!==void 0){let a=r.whole;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.value===void 0){const p={instancePath:i+
"/whole",schemaPath:"#/properties/whole/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[p]:e.
push(p),s++}if(a.rest===void 0){const p={instancePath:i+"/whole",schemaPath:"#/properties/whole/required",keyword:"requi\
red",params:{missingProperty:"rest"}};e===null?e=[p]:e.push(p),s++}if(a.value!==void 0){let p=a.value;if(typeof p=="numb\
er"&&isFinite(p)){if(p<=0||isNaN(p)){const m={instancePath:i+"/whole/value",schemaPath:"#/properties/whole/properties/va\
lue/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};e===null?e=[m]:e.push(m),s++}}else{const m={
instancePath:i+"/whole/value",schemaPath:"#/properties/whole/properties/value/type",keyword:"type",params:{type:"number"}};
e===null?e=[m]:e.push(m),s++}}a.rest!==void 0&&(f(a.rest,{instancePath:i+"/whole/rest",parentData:a,parentDataProperty:"\
rest",rootData:l})||(e=e===null?f.errors:e.concat(f.errors),s=e.length));for(const p in a)if(!Xe.includes(p)){const m={instancePath:i+
"/whole",schemaPath:"#/properties/whole/names",keyword:"names",params:{name:p,valid:Xe}};e===null?e=[m]:e.push(m),s++}}else{
const p={instancePath:i+"/whole",schemaPath:"#/properties/whole/type",keyword:"type",params:{type:"object"}};e===null?e=
[p]:e.push(p),s++}}if(r.order!==void 0&&r.order!=="time"){const a={instancePath:i+"/order",schemaPath:"#/properties/orde\
r/const",keyword:"const",params:{allowedValue:"time"}};e===null?e=[a]:e.push(a),s++}if(r.scale!==void 0&&!Ye.includes(r.
scale)){const a={instancePath:i+"/scale",schemaPath:"#/properties/scale/choices",keyword:"choices",params:{valid:Ye}};e===
null?e=[a]:e.push(a),s++}if(r.panels!==void 0){let a=r.panels;if(Array.isArray(a)){if(a.length<1){const m={instancePath:i+
"/panels",schemaPath:"#/properties/panels/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[m]:e.push(m),s++}const p=a.
length;for(let m=0;m<p;m++)ce(a[m],{instancePath:i+"/panels/"+m,parentData:a,parentDataProperty:m,rootData:l})||(e=e===null?
ce.errors:e.concat(ce.errors),s=e.length)}else{const p={instancePath:i+"/panels",schemaPath:"#/properties/panels/type",keyword:"\
type",params:{type:"array"}};e===null?e=[p]:e.push(p),s++}}for(const a in r)if(!er.includes(a)){const p={instancePath:i,
schemaPath:"#/names",keyword:"names",params:{name:a,valid:er}};e===null?e=[p]:e.push(p),s++}}else{const a={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),s++}return fe.errors=e,s===0}const rr=[
"$schema","datasets"];function me(r,{instancePath:i="",parentData:$,parentDataProperty:g,rootData:l=r}={}){let e=null,s=0;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.datasets===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"datasets"}};e===null?e=[t]:e.push(t),s++}if(r.$schema!==void 0&&typeof r.$schema!="st\
ring"){const t={instancePath:i+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),s++}if(r.datasets!==void 0){let t=r.datasets;if(Array.isArray(t)){const n=t.length;for(let o=0;o<
n;o++)fe(t[o],{instancePath:i+"/datasets/"+o,parentData:t,parentDataProperty:o,rootData:l})||(e=e===null?fe.errors:e.concat(
fe.errors),s=e.length)}else{const n={instancePath:i+"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{
type:"array"}};e===null?e=[n]:e.push(n),s++}}for(const t in r)if(!rr.includes(t)){const n={instancePath:i,schemaPath:"#/\
names",keyword:"names",params:{name:t,valid:rr}};e===null?e=[n]:e.push(n),s++}}else{const t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return me.errors=e,s===0}const sr=["$schema",
"report","figures","events","achievements","systems","policies","places","cooperations","corridors","map","datasets"];function tr(r,{
instancePath:i="",parentData:$,parentDataProperty:g,rootData:l=r}={}){let e=null,s=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.report===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"re\
port"}};e===null?e=[t]:e.push(t),s++}if(r.$schema!==void 0&&typeof r.$schema!="string"){const t={instancePath:i+"/$schem\
a",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),s++}r.report!==
void 0&&(K(r.report,{instancePath:i+"/report",parentData:r,parentDataProperty:"report",rootData:l})||(e=e===null?K.errors:
e.concat(K.errors),s=e.length)),r.figures!==void 0&&(B(r.figures,{instancePath:i+"/figures",parentData:r,parentDataProperty:"\
figures",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),s=e.length)),r.events!==void 0&&(H(r.events,{instancePath:i+
"/events",parentData:r,parentDataProperty:"events",rootData:l})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),r.
achievements!==void 0&&(L(r.achievements,{instancePath:i+"/achievements",parentData:r,parentDataProperty:"achievements",
rootData:l})||(e=e===null?L.errors:e.concat(L.errors),s=e.length)),r.systems!==void 0&&(U(r.systems,{instancePath:i+"/sy\
stems",parentData:r,parentDataProperty:"systems",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),s=e.length)),r.policies!==
void 0&&(Y(r.policies,{instancePath:i+"/policies",parentData:r,parentDataProperty:"policies",rootData:l})||(e=e===null?Y.
errors:e.concat(Y.errors),s=e.length)),r.places!==void 0&&(re(r.places,{instancePath:i+"/places",parentData:r,parentDataProperty:"\
places",rootData:l})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),r.cooperations!==void 0&&(ie(r.cooperations,
{instancePath:i+"/cooperations",parentData:r,parentDataProperty:"cooperations",rootData:l})||(e=e===null?ie.errors:e.concat(
ie.errors),s=e.length)),r.corridors!==void 0&&(oe(r.corridors,{instancePath:i+"/corridors",parentData:r,parentDataProperty:"\
corridors",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),s=e.length)),r.map!==void 0&&(pe(r.map,{instancePath:i+
"/map",parentData:r,parentDataProperty:"map",rootData:l})||(e=e===null?pe.errors:e.concat(pe.errors),s=e.length)),r.datasets!==
void 0&&(me(r.datasets,{instancePath:i+"/datasets",parentData:r,parentDataProperty:"datasets",rootData:l})||(e=e===null?
me.errors:e.concat(me.errors),s=e.length));for(const t in r)if(!sr.includes(t)){const n={instancePath:i,schemaPath:"#/na\
mes",keyword:"names",params:{name:t,valid:sr}};e===null?e=[n]:e.push(n),s++}}else{const t={instancePath:i,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),s++}return tr.errors=e,s===0}const $r={"^[a-z0-9]+\
(?:-[a-z0-9]+)*$":"id","^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\\d{3}))?$":"language","^\\S(?:.*\\S)?$":"text","^\
(?:[A-Z]{3}|[a-z0-9]+(?:-[a-z0-9]+)*)$":"unitKey","^\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?$":"date",
"^(?:(?:\\.\\.|\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?)/)?\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d\
|3[01]))?)?$":"period",'^https?://[^\\s<>"]+$':"link","^[a-z0-9]+(?:-[a-z0-9]+)*\\.[1-9]\\d*$":"paragraph","\\{value\\}":"\
pattern","^(?:https?://|(?![A-Za-z][A-Za-z0-9+.-]*:))\\S+$":"geometry","^M[-\\d Mlz]+$":"path","^[a-z]+(?:-[a-z]+)*\\.[a-\
z]+(?:-[a-z]+)*$":"key"};export{$r as patternNames,gr as validateSchema};
