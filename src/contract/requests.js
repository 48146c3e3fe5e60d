// Generated from openapi.yaml and asyncapi.yaml by `npx tsx codegen/main.ts`. Do not edit.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.
exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});function ucs2length(str){let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,
value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&64512)===56320&&pos++);
return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var require_formats=__commonJS({"node_modules/ajv-formats/dist/formats.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.formatNames=exports.fastFormats=exports.fullFormats=void 0;function fmtDef(validate,compare){
return{validate,compare}}exports.fullFormats={date:fmtDef(date,compareDate),time:fmtDef(getTime(!0),compareTime),"date-t\
ime":fmtDef(getDateTime(!0),compareDateTime),"iso-time":fmtDef(getTime(),compareIsoTime),"iso-date-time":fmtDef(getDateTime(),
compareIsoDateTime),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,uri,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"js\
on-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte,int32:{type:"number",validate:validateInt32},int64:{type:"number",validate:validateInt64},float:{type:"number",validate:validateNumber},
double:{type:"number",validate:validateNumber},password:!0,binary:!0};exports.fastFormats={...exports.fullFormats,date:fmtDef(
/^\d\d\d\d-[0-1]\d-[0-3]\d$/,compareDate),time:fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
compareTime),"date-time":fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
compareDateTime),"iso-time":fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,compareIsoTime),
"iso-date-time":fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
compareIsoDateTime),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
exports.formatNames=Object.keys(exports.fullFormats);function isLeapYear(year){return year%4===0&&(year%100!==0||year%400===
0)}var DATE=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,DAYS=[0,31,28,31,30,31,30,31,31,30,31,30,31];function date(str){let matches=DATE.
exec(str);if(!matches)return!1;let year=+matches[1],month=+matches[2],day=+matches[3];return month>=1&&month<=12&&day>=1&&
day<=(month===2&&isLeapYear(year)?29:DAYS[month])}function compareDate(d1,d2){if(d1&&d2)return d1>d2?1:d1<d2?-1:0}var TIME=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function getTime(strictTimeZone){return function(str){let matches=TIME.exec(str);if(!matches)return!1;let hr=+matches[1],
min=+matches[2],sec=+matches[3],tz=matches[4],tzSign=matches[5]==="-"?-1:1,tzH=+(matches[6]||0),tzM=+(matches[7]||0);if(tzH>
23||tzM>59||strictTimeZone&&!tz)return!1;if(hr<=23&&min<=59&&sec<60)return!0;let utcMin=min-tzM*tzSign,utcHr=hr-tzH*tzSign-
(utcMin<0?1:0);return(utcHr===23||utcHr===-1)&&(utcMin===59||utcMin===-1)&&sec<61}}function compareTime(s1,s2){if(!(s1&&
s2))return;let t1=new Date("2020-01-01T"+s1).valueOf(),t2=new Date("2020-01-01T"+s2).valueOf();if(t1&&t2)return t1-t2}function compareIsoTime(t1,t2){
if(!(t1&&t2))return;let a1=TIME.exec(t1),a2=TIME.exec(t2);if(a1&&a2)return t1=a1[1]+a1[2]+a1[3],t2=a2[1]+a2[2]+a2[3],t1>
t2?1:t1<t2?-1:0}var DATE_TIME_SEPARATOR=/t|\s/i;function getDateTime(strictTimeZone){let time=getTime(strictTimeZone);return function(str){
let dateTime=str.split(DATE_TIME_SEPARATOR);return dateTime.length===2&&date(dateTime[0])&&time(dateTime[1])}}function compareDateTime(dt1,dt2){
if(!(dt1&&dt2))return;let d1=new Date(dt1).valueOf(),d2=new Date(dt2).valueOf();if(d1&&d2)return d1-d2}function compareIsoDateTime(dt1,dt2){
if(!(dt1&&dt2))return;let[d1,t1]=dt1.split(DATE_TIME_SEPARATOR),[d2,t2]=dt2.split(DATE_TIME_SEPARATOR),res=compareDate(d1,
d2);if(res!==void 0)return res||compareTime(t1,t2)}var NOT_URI_FRAGMENT=/\/|:/,URI=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function uri(str){return NOT_URI_FRAGMENT.test(str)&&URI.test(str)}var BYTE=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function byte(str){return BYTE.lastIndex=0,BYTE.test(str)}var MIN_INT32=-(2**31),MAX_INT32=2**31-1;function validateInt32(value){
return Number.isInteger(value)&&value<=MAX_INT32&&value>=MIN_INT32}function validateInt64(value){return Number.isInteger(
value)}function validateNumber(){return!0}var Z_ANCHOR=/[^\\]\\Z/;function regex(str){if(Z_ANCHOR.test(str))return!1;try{
return new RegExp(str),!0}catch{return!1}}}});var v0=validate21;function validate21(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"path"},message:"must have required property 'path'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.query===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
query"},message:"must have required property 'query'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
path!==void 0){let data0=data.path;if(data0&&typeof data0=="object"&&!Array.isArray(data0))for(let key0 in data0){if(errors>=
64)break;let err2={instancePath:instancePath+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[
err2]:vErrors.push(err2),errors++}else{let err3={instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.
query!==void 0){let data1=data.query;if(data1&&typeof data1=="object"&&!Array.isArray(data1))for(let key1 in data1){if(errors>=
64)break;let err4={instancePath:instancePath+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}else{let err5={instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",
keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{
let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err6]:vErrors.push(err6),errors++}return validate21.errors=vErrors,errors===0}var v1=validate22;var func2=require_ucs2length().default;function validate22(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'"};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.query===void 0){let err1={instancePath,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"query"},message:"must have required property 'query'"};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}if(data.path!==void 0){let data0=data.path;if(data0&&typeof data0=="object"&&
!Array.isArray(data0)){if(data0.pattern===void 0){let err2={instancePath:instancePath+"/path",schemaPath:"#/properties/p\
ath/required",keyword:"required",params:{missingProperty:"pattern"},message:"must have required property 'pattern'"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data0){if(errors>=64)break;if(key0!=="pattern"){let err3={
instancePath:instancePath+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}if(data0.pattern!==void 0){let data1=data0.pattern;if(typeof data1=="string"){if(func2(data1)>64){let err4={instancePath:instancePath+
"/path/pattern",schemaPath:"#/properties/path/properties/pattern/maxLength",keyword:"maxLength",params:{limit:64},message:"\
must NOT have more than 64 characters"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(func2(data1)<1){let err5={
instancePath:instancePath+"/path/pattern",schemaPath:"#/properties/path/properties/pattern/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{
let err6={instancePath:instancePath+"/path/pattern",schemaPath:"#/properties/path/properties/pattern/type",keyword:"type",
params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={
instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.query!==void 0){let data2=data.query;if(data2&&
typeof data2=="object"&&!Array.isArray(data2))for(let key1 in data2){if(errors>=64)break;let err8={instancePath:instancePath+
"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}else{let err9={
instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}else{let err10={instancePath,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err10]:vErrors.push(err10),
errors++}return validate22.errors=vErrors,errors===0}var v2=validate23;var pattern0=new RegExp("^[0-9a-z]{16}$","u");function validate24(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(typeof data=="string"){if(!pattern0.test(data)){let err0={instancePath,schemaPath:"#/patter\
n",keyword:"pattern",params:{pattern:"^[0-9a-z]{16}$"},message:'must match pattern "^[0-9a-z]{16}$"'};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate24.errors=vErrors,errors===
0}function validate23(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"path"},message:"must have required property 'path'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.query===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
query"},message:"must have required property 'query'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
path!==void 0){let data0=data.path;if(data0&&typeof data0=="object"&&!Array.isArray(data0))for(let key0 in data0){if(errors>=
64)break;let err2={instancePath:instancePath+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[
err2]:vErrors.push(err2),errors++}else{let err3={instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.
query!==void 0){let data1=data.query;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){data1.limit===void 0&&(data1.
limit=50);for(let key1 in data1){if(errors>=64)break;if(!(key1==="limit"||key1==="before")){let err4={instancePath:instancePath+
"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}let data2=data1.
limit;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err5={instancePath:instancePath+"/qu\
ery/limit",schemaPath:"#/properties/query/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(typeof data2=="number"&&isFinite(data2)){if(data2>
500||isNaN(data2)){let err6={instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:500},message:"must be <= 500"};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}if(data2<1||isNaN(data2)){let err7={instancePath:instancePath+"/query/limit",schemaPath:"#/propertie\
s/query/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};vErrors===null?
vErrors=[err7]:vErrors.push(err7),errors++}}data1.before!==void 0&&(validate24(data1.before,{instancePath:instancePath+"\
/query/before",parentData:data1,parentDataProperty:"before",rootData})||(vErrors=vErrors===null?validate24.errors:vErrors.
concat(validate24.errors),errors=vErrors.length))}else{let err8={instancePath:instancePath+"/query",schemaPath:"#/proper\
ties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err8]:vErrors.push(
err8),errors++}}}else{let err9={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate23.errors=vErrors,errors===0}var v3=validate26;function validate26(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"path"},message:"must have required property 'path'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.query===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
query"},message:"must have required property 'query'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
path!==void 0){let data0=data.path;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.stream_id===void 0){
let err2={instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"\
stream_id"},message:"must have required property 'stream_id'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
for(let key0 in data0){if(errors>=64)break;if(key0!=="stream_id"){let err3={instancePath:instancePath+"/path",schemaPath:"\
#/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NO\
T have additional properties"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data0.stream_id!==void 0&&(validate24(
data0.stream_id,{instancePath:instancePath+"/path/stream_id",parentData:data0,parentDataProperty:"stream_id",rootData})||
(vErrors=vErrors===null?validate24.errors:vErrors.concat(validate24.errors),errors=vErrors.length))}else{let err4={instancePath:instancePath+
"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}}if(data.query!==void 0){let data2=data.query;if(data2&&typeof data2=="object"&&
!Array.isArray(data2))for(let key1 in data2){if(errors>=64)break;let err5={instancePath:instancePath+"/query",schemaPath:"\
#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must N\
OT have additional properties"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}else{let err6={instancePath:instancePath+
"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate26.errors=
vErrors,errors===0}var v4=validate28,schema11={type:"object",required:["path","query"],properties:{path:{type:"object",additionalProperties:!1,
required:["stream_id"],properties:{stream_id:{$ref:"S.StreamId"}}},query:{type:"object",additionalProperties:!1,required:[],
properties:{from:{type:"integer",minimum:0,maximum:1e9,default:0},limit:{type:"integer",minimum:1,maximum:1e9},format:{type:"\
string",enum:["ndjson","json","csv"],default:"ndjson"}}}}};function validate28(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){
let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"},message:"must have req\
uired property 'path'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.query===void 0){let err1={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"query"},message:"must have required property 'query'"};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.path!==void 0){let data0=data.path;if(data0&&typeof data0==
"object"&&!Array.isArray(data0)){if(data0.stream_id===void 0){let err2={instancePath:instancePath+"/path",schemaPath:"#/\
properties/path/required",keyword:"required",params:{missingProperty:"stream_id"},message:"must have required property '\
stream_id'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data0){if(errors>=64)break;if(key0!==
"stream_id"){let err3={instancePath:instancePath+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}}data0.stream_id!==void 0&&(validate24(data0.stream_id,{instancePath:instancePath+"/p\
ath/stream_id",parentData:data0,parentDataProperty:"stream_id",rootData})||(vErrors=vErrors===null?validate24.errors:vErrors.
concat(validate24.errors),errors=vErrors.length))}else{let err4={instancePath:instancePath+"/path",schemaPath:"#/propert\
ies/path/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(
err4),errors++}}if(data.query!==void 0){let data2=data.query;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){data2.
from===void 0&&(data2.from=0),data2.format===void 0&&(data2.format="ndjson");for(let key1 in data2){if(errors>=64)break;
if(!(key1==="from"||key1==="limit"||key1==="format")){let err5={instancePath:instancePath+"/query",schemaPath:"#/propert\
ies/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have a\
dditional properties"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}let data3=data2.from;if(!(typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err6={instancePath:instancePath+"/query/from",schemaPath:"#/p\
roperties/query/properties/from/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}if(typeof data3=="number"&&isFinite(data3)){if(data3>1e9||isNaN(data3)){let err7={instancePath:instancePath+
"/query/from",schemaPath:"#/properties/query/properties/from/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},
message:"must be <= 1000000000"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data3<0||isNaN(data3)){let err8={
instancePath:instancePath+"/query/from",schemaPath:"#/properties/query/properties/from/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data2.limit!==
void 0){let data4=data2.limit;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err9={instancePath:instancePath+
"/query/limit",schemaPath:"#/properties/query/properties/limit/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(typeof data4=="number"&&isFinite(data4)){if(data4>
1e9||isNaN(data4)){let err10={instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/m\
aximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},message:"must be <= 1000000000"};vErrors===null?vErrors=[err10]:
vErrors.push(err10),errors++}if(data4<1||isNaN(data4)){let err11={instancePath:instancePath+"/query/limit",schemaPath:"#\
/properties/query/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}}}let data5=data2.format;if(typeof data5!="string"){let err12={instancePath:instancePath+
"/query/format",schemaPath:"#/properties/query/properties/format/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(!(data5==="ndjson"||data5==="json"||data5===
"csv")){let err13={instancePath:instancePath+"/query/format",schemaPath:"#/properties/query/properties/format/enum",keyword:"\
enum",params:{allowedValues:schema11.properties.query.properties.format.enum},message:"must be equal to one of the allow\
ed values"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}else{let err14={instancePath:instancePath+"/que\
ry",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err14]:vErrors.push(err14),errors++}}}else{let err15={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}return validate28.errors=
vErrors,errors===0}var v5=validate30;var formats0=/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;function validate30(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.
path===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"},message:"\
must have required property 'path'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.query===void 0){let err1={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"query"},message:"must have required pro\
perty 'query'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.path!==void 0){let data0=data.path;if(data0&&
typeof data0=="object"&&!Array.isArray(data0)){if(data0.stream_id===void 0){let err2={instancePath:instancePath+"/path",
schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"stream_id"},message:"must have requi\
red property 'stream_id'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data0.document_id===void 0){let err3={
instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"do\
cument_id"},message:"must have required property 'document_id'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
for(let key0 in data0){if(errors>=64)break;if(!(key0==="stream_id"||key0==="document_id")){let err4={instancePath:instancePath+
"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data0.stream_id!==
void 0&&(validate24(data0.stream_id,{instancePath:instancePath+"/path/stream_id",parentData:data0,parentDataProperty:"st\
ream_id",rootData})||(vErrors=vErrors===null?validate24.errors:vErrors.concat(validate24.errors),errors=vErrors.length)),
data0.document_id!==void 0){let data2=data0.document_id;if(typeof data2=="string"){if(!formats0.test(data2)){let err5={instancePath:instancePath+
"/path/document_id",schemaPath:"#/properties/path/properties/document_id/format",keyword:"format",params:{format:"uuid"},
message:'must match format "uuid"'};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+
"/path/document_id",schemaPath:"#/properties/path/properties/document_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath:instancePath+"/\
path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err7]:vErrors.push(err7),errors++}}if(data.query!==void 0){let data3=data.query;if(data3&&typeof data3=="object"&&
!Array.isArray(data3))for(let key1 in data3){if(errors>=64)break;let err8={instancePath:instancePath+"/query",schemaPath:"\
#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must N\
OT have additional properties"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}else{let err9={instancePath:instancePath+
"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}}}else{let err10={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate30.errors=
vErrors,errors===0}var v6=validate32,schema13={type:"object",required:["path","query"],properties:{path:{type:"object",additionalProperties:!1,
required:["stream_id","table"],properties:{stream_id:{$ref:"S.StreamId"},table:{type:"string",pattern:"^[a-z_]{1,40}$"}}},
query:{type:"object",additionalProperties:!1,required:[],properties:{from:{type:"integer",minimum:0,maximum:1e10,default:0},
limit:{type:"integer",minimum:1,maximum:1e10},format:{type:"string",enum:["ndjson","json","csv","parquet"],default:"ndjs\
on"}}}}},pattern1=new RegExp("^[a-z_]{1,40}$","u");function validate32(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){
let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"},message:"must have req\
uired property 'path'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.query===void 0){let err1={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"query"},message:"must have required property 'query'"};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.path!==void 0){let data0=data.path;if(data0&&typeof data0==
"object"&&!Array.isArray(data0)){if(data0.stream_id===void 0){let err2={instancePath:instancePath+"/path",schemaPath:"#/\
properties/path/required",keyword:"required",params:{missingProperty:"stream_id"},message:"must have required property '\
stream_id'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data0.table===void 0){let err3={instancePath:instancePath+
"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"table"},message:"must have r\
equired property 'table'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data0){if(errors>=64)
break;if(!(key0==="stream_id"||key0==="table")){let err4={instancePath:instancePath+"/path",schemaPath:"#/properties/pat\
h/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data0.stream_id!==void 0&&(validate24(data0.
stream_id,{instancePath:instancePath+"/path/stream_id",parentData:data0,parentDataProperty:"stream_id",rootData})||(vErrors=
vErrors===null?validate24.errors:vErrors.concat(validate24.errors),errors=vErrors.length)),data0.table!==void 0){let data2=data0.
table;if(typeof data2=="string"){if(!pattern1.test(data2)){let err5={instancePath:instancePath+"/path/table",schemaPath:"\
#/properties/path/properties/table/pattern",keyword:"pattern",params:{pattern:"^[a-z_]{1,40}$"},message:'must match patt\
ern "^[a-z_]{1,40}$"'};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+
"/path/table",schemaPath:"#/properties/path/properties/table/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath:instancePath+"/path",
schemaPath:"#/properties/path/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err7]:vErrors.push(err7),errors++}}if(data.query!==void 0){let data3=data.query;if(data3&&typeof data3=="object"&&!Array.
isArray(data3)){data3.from===void 0&&(data3.from=0),data3.format===void 0&&(data3.format="ndjson");for(let key1 in data3){
if(errors>=64)break;if(!(key1==="from"||key1==="limit"||key1==="format")){let err8={instancePath:instancePath+"/query",schemaPath:"\
#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must N\
OT have additional properties"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}let data4=data3.from;if(!(typeof data4==
"number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err9={instancePath:instancePath+"/query/from",schemaPath:"#/p\
roperties/query/properties/from/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err9]:vErrors.push(err9),errors++}if(typeof data4=="number"&&isFinite(data4)){if(data4>1e10||isNaN(data4)){let err10={instancePath:instancePath+
"/query/from",schemaPath:"#/properties/query/properties/from/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e10},
message:"must be <= 10000000000"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(data4<0||isNaN(data4)){
let err11={instancePath:instancePath+"/query/from",schemaPath:"#/properties/query/properties/from/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}
if(data3.limit!==void 0){let data5=data3.limit;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){
let err12={instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(typeof data5==
"number"&&isFinite(data5)){if(data5>1e10||isNaN(data5)){let err13={instancePath:instancePath+"/query/limit",schemaPath:"\
#/properties/query/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e10},message:"must be <= 1\
0000000000"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(data5<1||isNaN(data5)){let err14={instancePath:instancePath+
"/query/limit",schemaPath:"#/properties/query/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}}let data6=data3.format;if(typeof data6!=
"string"){let err15={instancePath:instancePath+"/query/format",schemaPath:"#/properties/query/properties/format/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}if(!(data6===
"ndjson"||data6==="json"||data6==="csv"||data6==="parquet")){let err16={instancePath:instancePath+"/query/format",schemaPath:"\
#/properties/query/properties/format/enum",keyword:"enum",params:{allowedValues:schema13.properties.query.properties.format.
enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}else{
let err17={instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},
message:"must be object"};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}}else{let err18={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err18]:vErrors.push(err18),
errors++}return validate32.errors=vErrors,errors===0}var v7=validate34;var pattern2=new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])$","u");function validate34(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){
let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"},message:"must have req\
uired property 'path'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.query===void 0){let err1={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"query"},message:"must have required property 'query'"};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.path!==void 0){let data0=data.path;if(data0&&typeof data0==
"object"&&!Array.isArray(data0)){if(data0.stream_id===void 0){let err2={instancePath:instancePath+"/path",schemaPath:"#/\
properties/path/required",keyword:"required",params:{missingProperty:"stream_id"},message:"must have required property '\
stream_id'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data0){if(errors>=64)break;if(key0!==
"stream_id"){let err3={instancePath:instancePath+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}}data0.stream_id!==void 0&&(validate24(data0.stream_id,{instancePath:instancePath+"/p\
ath/stream_id",parentData:data0,parentDataProperty:"stream_id",rootData})||(vErrors=vErrors===null?validate24.errors:vErrors.
concat(validate24.errors),errors=vErrors.length))}else{let err4={instancePath:instancePath+"/path",schemaPath:"#/propert\
ies/path/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(
err4),errors++}}if(data.query!==void 0){let data2=data.query;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){for(let key1 in data2){
if(errors>=64)break;if(key1!=="period"){let err5={instancePath:instancePath+"/query",schemaPath:"#/properties/query/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional prop\
erties"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data2.period!==void 0){let data3=data2.period;if(typeof data3==
"string"){if(!pattern2.test(data3)){let err6={instancePath:instancePath+"/query/period",schemaPath:"#/properties/query/p\
roperties/period/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-(0[1-9]|1[0-2])$"},message:'must match pattern "^\
[0-9]{4}-(0[1-9]|1[0-2])$"'};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+
"/query/period",schemaPath:"#/properties/query/properties/period/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{let err8={instancePath:instancePath+"/qu\
ery",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate34.errors=vErrors,
errors===0}var v8=validate36,schema15={type:"object",required:["path","query"],properties:{path:{type:"object",additionalProperties:!1,
required:["stream_id","format"],properties:{stream_id:{$ref:"S.StreamId"},format:{type:"string",enum:["ndjson","json","c\
sv","csv-flat","parquet","fec","gobd","saft","acdoca","ocel","graph"]}}},query:{type:"object",additionalProperties:!1,required:[],
properties:{}}}};function validate36(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'"};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.query===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"query"},message:"must have required property 'query'"};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.path!==void 0){let data0=data.path;if(data0&&typeof data0=="object"&&!Array.isArray(
data0)){if(data0.stream_id===void 0){let err2={instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",
keyword:"required",params:{missingProperty:"stream_id"},message:"must have required property 'stream_id'"};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(data0.format===void 0){let err3={instancePath:instancePath+"/path",schemaPath:"\
#/properties/path/required",keyword:"required",params:{missingProperty:"format"},message:"must have required property 'f\
ormat'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data0){if(errors>=64)break;if(!(key0===
"stream_id"||key0==="format")){let err4={instancePath:instancePath+"/path",schemaPath:"#/properties/path/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data0.stream_id!==void 0&&(validate24(data0.stream_id,{instancePath:instancePath+
"/path/stream_id",parentData:data0,parentDataProperty:"stream_id",rootData})||(vErrors=vErrors===null?validate24.errors:
vErrors.concat(validate24.errors),errors=vErrors.length)),data0.format!==void 0){let data2=data0.format;if(typeof data2!=
"string"){let err5={instancePath:instancePath+"/path/format",schemaPath:"#/properties/path/properties/format/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(!(data2===
"ndjson"||data2==="json"||data2==="csv"||data2==="csv-flat"||data2==="parquet"||data2==="fec"||data2==="gobd"||data2==="\
saft"||data2==="acdoca"||data2==="ocel"||data2==="graph")){let err6={instancePath:instancePath+"/path/format",schemaPath:"\
#/properties/path/properties/format/enum",keyword:"enum",params:{allowedValues:schema15.properties.path.properties.format.
enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{
let err7={instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.query!==void 0){let data3=data.query;
if(data3&&typeof data3=="object"&&!Array.isArray(data3))for(let key1 in data3){if(errors>=64)break;let err8={instancePath:instancePath+
"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}else{let err9={
instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}else{let err10={instancePath,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err10]:vErrors.push(err10),
errors++}return validate36.errors=vErrors,errors===0}var v9=validate38,schema16={type:"object",required:["path","query"],
properties:{path:{type:"object",additionalProperties:!1,required:["stream_id","format"],properties:{stream_id:{$ref:"S.S\
treamId"},format:{type:"string",enum:["ndjson","json","csv","csv-flat","parquet","fec","gobd","saft","acdoca","ocel","gr\
aph"]}}},query:{type:"object",additionalProperties:!1,required:["name"],properties:{name:{type:"string",minLength:1,maxLength:200},
compress:{type:"string",enum:["none","gzip"],default:"none"}}}}};function validate38(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){
let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"},message:"must have req\
uired property 'path'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.query===void 0){let err1={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"query"},message:"must have required property 'query'"};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.path!==void 0){let data0=data.path;if(data0&&typeof data0==
"object"&&!Array.isArray(data0)){if(data0.stream_id===void 0){let err2={instancePath:instancePath+"/path",schemaPath:"#/\
properties/path/required",keyword:"required",params:{missingProperty:"stream_id"},message:"must have required property '\
stream_id'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data0.format===void 0){let err3={instancePath:instancePath+
"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"format"},message:"must have \
required property 'format'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data0){if(errors>=
64)break;if(!(key0==="stream_id"||key0==="format")){let err4={instancePath:instancePath+"/path",schemaPath:"#/properties\
/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have addit\
ional properties"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data0.stream_id!==void 0&&(validate24(data0.
stream_id,{instancePath:instancePath+"/path/stream_id",parentData:data0,parentDataProperty:"stream_id",rootData})||(vErrors=
vErrors===null?validate24.errors:vErrors.concat(validate24.errors),errors=vErrors.length)),data0.format!==void 0){let data2=data0.
format;if(typeof data2!="string"){let err5={instancePath:instancePath+"/path/format",schemaPath:"#/properties/path/prope\
rties/format/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}if(!(data2==="ndjson"||data2==="json"||data2==="csv"||data2==="csv-flat"||data2==="parquet"||data2===
"fec"||data2==="gobd"||data2==="saft"||data2==="acdoca"||data2==="ocel"||data2==="graph")){let err6={instancePath:instancePath+
"/path/format",schemaPath:"#/properties/path/properties/format/enum",keyword:"enum",params:{allowedValues:schema16.properties.
path.properties.format.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}}}else{let err7={instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",
params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.query!==
void 0){let data3=data.query;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){if(data3.compress===void 0&&(data3.
compress="none"),data3.name===void 0){let err8={instancePath:instancePath+"/query",schemaPath:"#/properties/query/requir\
ed",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}for(let key1 in data3){if(errors>=64)break;if(!(key1==="name"||key1==="compress")){let err9={
instancePath:instancePath+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key1},message:"must NOT have additional properties"};vErrors===null?vErrors=[err9]:vErrors.push(err9),
errors++}}if(data3.name!==void 0){let data4=data3.name;if(typeof data4=="string"){if(func2(data4)>200){let err10={instancePath:instancePath+
"/query/name",schemaPath:"#/properties/query/properties/name/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(func2(data4)<1){
let err11={instancePath:instancePath+"/query/name",schemaPath:"#/properties/query/properties/name/minLength",keyword:"mi\
nLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};vErrors===null?vErrors=[err11]:vErrors.push(err11),
errors++}}else{let err12={instancePath:instancePath+"/query/name",schemaPath:"#/properties/query/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}let data5=data3.
compress;if(typeof data5!="string"){let err13={instancePath:instancePath+"/query/compress",schemaPath:"#/properties/quer\
y/properties/compress/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err13]:
vErrors.push(err13),errors++}if(!(data5==="none"||data5==="gzip")){let err14={instancePath:instancePath+"/query/compress",
schemaPath:"#/properties/query/properties/compress/enum",keyword:"enum",params:{allowedValues:schema16.properties.query.
properties.compress.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err14]:vErrors.push(
err14),errors++}}else{let err15={instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",
params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}}else{let err16={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err16]:vErrors.push(err16),errors++}return validate38.errors=vErrors,errors===0}var v10=validate40,schema17={type:"obje\
ct",required:["path","query"],properties:{path:{type:"object",additionalProperties:!1,required:["stream_id"],properties:{
stream_id:{$ref:"S.StreamId"}}},query:{type:"object",additionalProperties:!1,required:[],properties:{format:{type:"strin\
g",enum:["json","html"],default:"json"}}}}};function validate40(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'"};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.query===void 0){let err1={instancePath,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"query"},message:"must have required property 'query'"};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}if(data.path!==void 0){let data0=data.path;if(data0&&typeof data0=="object"&&
!Array.isArray(data0)){if(data0.stream_id===void 0){let err2={instancePath:instancePath+"/path",schemaPath:"#/properties\
/path/required",keyword:"required",params:{missingProperty:"stream_id"},message:"must have required property 'stream_id'"};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data0){if(errors>=64)break;if(key0!=="stream_i\
d"){let err3={instancePath:instancePath+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}}data0.stream_id!==void 0&&(validate24(data0.stream_id,{instancePath:instancePath+"/path/str\
eam_id",parentData:data0,parentDataProperty:"stream_id",rootData})||(vErrors=vErrors===null?validate24.errors:vErrors.concat(
validate24.errors),errors=vErrors.length))}else{let err4={instancePath:instancePath+"/path",schemaPath:"#/properties/pat\
h/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}if(data.query!==void 0){let data2=data.query;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){data2.format===
void 0&&(data2.format="json");for(let key1 in data2){if(errors>=64)break;if(key1!=="format"){let err5={instancePath:instancePath+
"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}let data3=data2.
format;if(typeof data3!="string"){let err6={instancePath:instancePath+"/query/format",schemaPath:"#/properties/query/pro\
perties/format/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}if(!(data3==="json"||data3==="html")){let err7={instancePath:instancePath+"/query/format",schemaPath:"\
#/properties/query/properties/format/enum",keyword:"enum",params:{allowedValues:schema17.properties.query.properties.format.
enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{
let err8={instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},
message:"must be object"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err9]:vErrors.push(err9),
errors++}return validate40.errors=vErrors,errors===0}var v11=validate42,schema18={type:"object",required:["path","query"],
properties:{path:{type:"object",additionalProperties:!1,required:[],properties:{}},query:{type:"object",additionalProperties:!1,
required:[],properties:{format:{type:"string",enum:["json","html"],default:"json"}}}}};function validate42(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.path===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
path"},message:"must have required property 'path'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.query===
void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"query"},message:"must\
 have required property 'query'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.path!==void 0){let data0=data.
path;if(data0&&typeof data0=="object"&&!Array.isArray(data0))for(let key0 in data0){if(errors>=64)break;let err2={instancePath:instancePath+
"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}else{let err3={
instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.query!==void 0){let data1=data.query;if(data1&&
typeof data1=="object"&&!Array.isArray(data1)){data1.format===void 0&&(data1.format="json");for(let key1 in data1){if(errors>=
64)break;if(key1!=="format"){let err4={instancePath:instancePath+"/query",schemaPath:"#/properties/query/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}let data2=data1.format;if(typeof data2!="string"){let err5={instancePath:instancePath+
"/query/format",schemaPath:"#/properties/query/properties/format/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(!(data2==="json"||data2==="html")){let err6={
instancePath:instancePath+"/query/format",schemaPath:"#/properties/query/properties/format/enum",keyword:"enum",params:{
allowedValues:schema18.properties.query.properties.format.enum},message:"must be equal to one of the allowed values"};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+"/query",schemaPath:"#/propert\
ies/query/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.push(
err7),errors++}}}else{let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate42.errors=vErrors,errors===0}var v12=validate43;function validate44(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"string"){if(func2(data)>1024){let err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1024},message:"\
must NOT have more than 1024 characters"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(func2(data)<1){let err1={
instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate44.
errors=vErrors,errors===0}function validate43(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'"};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.query===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"query"},message:"must have required property 'query'"};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.path!==void 0){let data0=data.path;if(data0&&typeof data0=="object"&&!Array.isArray(
data0)){if(data0.key===void 0){let err2={instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}for(let key0 in data0){if(errors>=64)break;if(key0!=="key"){let err3={instancePath:instancePath+"/pa\
th",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data0.key!==void 0&&
(validate44(data0.key,{instancePath:instancePath+"/path/key",parentData:data0,parentDataProperty:"key",rootData})||(vErrors=
vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length))}else{let err4={instancePath:instancePath+
"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}}if(data.query!==void 0){let data2=data.query;if(data2&&typeof data2=="object"&&
!Array.isArray(data2))for(let key1 in data2){if(errors>=64)break;let err5={instancePath:instancePath+"/query",schemaPath:"\
#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must N\
OT have additional properties"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}else{let err6={instancePath:instancePath+
"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate43.errors=
vErrors,errors===0}var v13=validate46;function validate46(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"path"},message:"must have required property 'path'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.query===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
query"},message:"must have required property 'query'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
path!==void 0){let data0=data.path;if(data0&&typeof data0=="object"&&!Array.isArray(data0))for(let key0 in data0){if(errors>=
64)break;let err2={instancePath:instancePath+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[
err2]:vErrors.push(err2),errors++}else{let err3={instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.
query!==void 0){let data1=data.query;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){data1.prefix===void 0&&(data1.
prefix="");for(let key1 in data1){if(errors>=64)break;if(!(key1==="prefix"||key1==="cursor"||key1==="count")){let err4={
instancePath:instancePath+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key1},message:"must NOT have additional properties"};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}let data2=data1.prefix;if(typeof data2=="string"){if(func2(data2)>1024){let err5={instancePath:instancePath+"/\
query/prefix",schemaPath:"#/properties/query/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024},message:"\
must NOT have more than 1024 characters"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+
"/query/prefix",schemaPath:"#/properties/query/properties/prefix/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data1.cursor!==void 0){let data3=data1.cursor;
if(typeof data3=="string"){if(func2(data3)>2048){let err7={instancePath:instancePath+"/query/cursor",schemaPath:"#/prope\
rties/query/properties/cursor/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 c\
haracters"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/query/\
cursor",schemaPath:"#/properties/query/properties/cursor/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data1.count!==void 0){let data4=data1.count;if(!(typeof data4==
"number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err9={instancePath:instancePath+"/query/count",schemaPath:"#/\
properties/query/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?
vErrors=[err9]:vErrors.push(err9),errors++}if(typeof data4=="number"&&isFinite(data4)){if(data4>1e4||isNaN(data4)){let err10={
instancePath:instancePath+"/query/count",schemaPath:"#/properties/query/properties/count/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e4},message:"must be <= 10000"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(data4<
1||isNaN(data4)){let err11={instancePath:instancePath+"/query/count",schemaPath:"#/properties/query/properties/count/min\
imum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=[err11]:vErrors.
push(err11),errors++}}}}else{let err12={instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{
let err13={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err13]:vErrors.push(err13),errors++}return validate46.errors=vErrors,errors===0}var v14=validate47;function validate47(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"path"},message:"must have required property 'path'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.query===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
query"},message:"must have required property 'query'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
path!==void 0){let data0=data.path;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.key===void 0){let err2={
instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"ke\
y"},message:"must have required property 'key'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data0){
if(errors>=64)break;if(key0!=="key"){let err3={instancePath:instancePath+"/path",schemaPath:"#/properties/path/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional propertie\
s"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data0.key!==void 0&&(validate44(data0.key,{instancePath:instancePath+
"/path/key",parentData:data0,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(
validate44.errors),errors=vErrors.length))}else{let err4={instancePath:instancePath+"/path",schemaPath:"#/properties/pat\
h/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}if(data.query!==void 0){let data2=data.query;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){if(data2.
start===void 0){let err5={instancePath:instancePath+"/query",schemaPath:"#/properties/query/required",keyword:"required",
params:{missingProperty:"start"},message:"must have required property 'start'"};vErrors===null?vErrors=[err5]:vErrors.push(
err5),errors++}if(data2.end===void 0){let err6={instancePath:instancePath+"/query",schemaPath:"#/properties/query/requir\
ed",keyword:"required",params:{missingProperty:"end"},message:"must have required property 'end'"};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}for(let key1 in data2){if(errors>=64)break;if(!(key1==="start"||key1==="end")){let err7={
instancePath:instancePath+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key1},message:"must NOT have additional properties"};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}}if(data2.start!==void 0){let data3=data2.start;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(
data3))){let err8={instancePath:instancePath+"/query/start",schemaPath:"#/properties/query/properties/start/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data2.
end!==void 0){let data4=data2.end;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err9={instancePath:instancePath+
"/query/end",schemaPath:"#/properties/query/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}else{let err10={instancePath:instancePath+"/query",
schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err10]:vErrors.push(err10),errors++}}}else{let err11={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}return validate47.errors=vErrors,
errors===0}var v15=validate49;function validate49(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"path"},message:"must have required property 'path'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.query===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
query"},message:"must have required property 'query'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
path!==void 0){let data0=data.path;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.source===void 0){let err2={
instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"so\
urce"},message:"must have required property 'source'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data0){
if(errors>=64)break;if(key0!=="source"){let err3={instancePath:instancePath+"/path",schemaPath:"#/properties/path/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data0.source!==void 0&&(validate44(data0.source,{instancePath:instancePath+
"/path/source",parentData:data0,parentDataProperty:"source",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.
concat(validate44.errors),errors=vErrors.length))}else{let err4={instancePath:instancePath+"/path",schemaPath:"#/propert\
ies/path/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(
err4),errors++}}if(data.query!==void 0){let data2=data.query;if(data2&&typeof data2=="object"&&!Array.isArray(data2))for(let key1 in data2){
if(errors>=64)break;let err5={instancePath:instancePath+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}else{let err6={instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",
keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{
let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err7]:vErrors.push(err7),errors++}return validate49.errors=vErrors,errors===0}var v16=validate51;function validate53(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"string"){if(func2(data)>1024){let err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1024},message:"\
must NOT have more than 1024 characters"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}return validate53.errors=vErrors,errors===0}function validate51(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){
let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"},message:"must have req\
uired property 'path'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.query===void 0){let err1={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"query"},message:"must have required property 'query'"};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.path!==void 0){let data0=data.path;if(data0&&typeof data0==
"object"&&!Array.isArray(data0)){if(data0.key===void 0){let err2={instancePath:instancePath+"/path",schemaPath:"#/proper\
ties/path/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data0.field===void 0){let err3={instancePath:instancePath+"/path",schemaPath:"\
#/properties/path/required",keyword:"required",params:{missingProperty:"field"},message:"must have required property 'fi\
eld'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data0){if(errors>=64)break;if(!(key0===
"key"||key0==="field")){let err4={instancePath:instancePath+"/path",schemaPath:"#/properties/path/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}data0.key!==void 0&&(validate44(data0.key,{instancePath:instancePath+"/\
path/key",parentData:data0,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(
validate44.errors),errors=vErrors.length)),data0.field!==void 0&&(validate53(data0.field,{instancePath:instancePath+"/pa\
th/field",parentData:data0,parentDataProperty:"field",rootData})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(
validate53.errors),errors=vErrors.length))}else{let err5={instancePath:instancePath+"/path",schemaPath:"#/properties/pat\
h/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}}if(data.query!==void 0){let data3=data.query;if(data3&&typeof data3=="object"&&!Array.isArray(data3))for(let key1 in data3){
if(errors>=64)break;let err6={instancePath:instancePath+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}else{let err7={instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",
keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{
let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}return validate51.errors=vErrors,errors===0}var v17=validate55;function validate55(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"path"},message:"must have required property 'path'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.query===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
query"},message:"must have required property 'query'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
path!==void 0){let data0=data.path;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.key===void 0){let err2={
instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"ke\
y"},message:"must have required property 'key'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data0){
if(errors>=64)break;if(key0!=="key"){let err3={instancePath:instancePath+"/path",schemaPath:"#/properties/path/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional propertie\
s"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data0.key!==void 0&&(validate44(data0.key,{instancePath:instancePath+
"/path/key",parentData:data0,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(
validate44.errors),errors=vErrors.length))}else{let err4={instancePath:instancePath+"/path",schemaPath:"#/properties/pat\
h/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}if(data.query!==void 0){let data2=data.query;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){data2.start===
void 0&&(data2.start=0),data2.stop===void 0&&(data2.stop=-1);for(let key1 in data2){if(errors>=64)break;if(!(key1==="sta\
rt"||key1==="stop")){let err5={instancePath:instancePath+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}}let data3=data2.start;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(
data3))){let err6={instancePath:instancePath+"/query/start",schemaPath:"#/properties/query/properties/start/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}let data4=data2.
stop;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err7={instancePath:instancePath+"/que\
ry/stop",schemaPath:"#/properties/query/properties/stop/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/query",schemaPath:"\
#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}}}else{let err9={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate55.errors=vErrors,errors===0}var v18=validate57;function validate57(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"path"},message:"must have required property 'path'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.query===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
query"},message:"must have required property 'query'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
path!==void 0){let data0=data.path;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.key===void 0){let err2={
instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"ke\
y"},message:"must have required property 'key'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data0.index===
void 0){let err3={instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"\
index"},message:"must have required property 'index'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data0){
if(errors>=64)break;if(!(key0==="key"||key0==="index")){let err4={instancePath:instancePath+"/path",schemaPath:"#/proper\
ties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have a\
dditional properties"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data0.key!==void 0&&(validate44(data0.
key,{instancePath:instancePath+"/path/key",parentData:data0,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?
validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length)),data0.index!==void 0){let data2=data0.index;
if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err5={instancePath:instancePath+"/path/ind\
ex",schemaPath:"#/properties/path/properties/index/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath:instancePath+"/path",schemaPath:"\
#/properties/path/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}}if(data.query!==void 0){let data3=data.query;if(data3&&typeof data3=="object"&&!Array.isArray(data3))
for(let key1 in data3){if(errors>=64)break;let err7={instancePath:instancePath+"/query",schemaPath:"#/properties/query/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional p\
roperties"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}else{let err8={instancePath:instancePath+"/query",
schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate57.errors=vErrors,errors===
0}var v19=validate59;function validate59(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"path"},message:"must have required property 'path'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.query===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
query"},message:"must have required property 'query'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
path!==void 0){let data0=data.path;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.source===void 0){let err2={
instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"so\
urce"},message:"must have required property 'source'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data0.
destination===void 0){let err3={instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"requi\
red",params:{missingProperty:"destination"},message:"must have required property 'destination'"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}for(let key0 in data0){if(errors>=64)break;if(!(key0==="source"||key0==="destination")){
let err4={instancePath:instancePath+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}}data0.source!==void 0&&(validate44(data0.source,{instancePath:instancePath+"/path/source",parentData:data0,
parentDataProperty:"source",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=
vErrors.length)),data0.destination!==void 0&&(validate44(data0.destination,{instancePath:instancePath+"/path/destination",
parentData:data0,parentDataProperty:"destination",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length))}else{let err5={instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.
query!==void 0){let data3=data.query;if(data3&&typeof data3=="object"&&!Array.isArray(data3))for(let key1 in data3){if(errors>=
64)break;let err6={instancePath:instancePath+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}else{let err7={instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",
keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{
let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}return validate59.errors=vErrors,errors===0}var v20=validate62;function validate62(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"path"},message:"must have required property 'path'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.query===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
query"},message:"must have required property 'query'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
path!==void 0){let data0=data.path;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.key===void 0){let err2={
instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"ke\
y"},message:"must have required property 'key'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data0){
if(errors>=64)break;if(key0!=="key"){let err3={instancePath:instancePath+"/path",schemaPath:"#/properties/path/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional propertie\
s"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data0.key!==void 0&&(validate44(data0.key,{instancePath:instancePath+
"/path/key",parentData:data0,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(
validate44.errors),errors=vErrors.length))}else{let err4={instancePath:instancePath+"/path",schemaPath:"#/properties/pat\
h/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}if(data.query!==void 0){let data2=data.query;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){data2.count===
void 0&&(data2.count=1);for(let key1 in data2){if(errors>=64)break;if(key1!=="count"){let err5={instancePath:instancePath+
"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}let data3=data2.
count;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err6={instancePath:instancePath+"/qu\
ery/count",schemaPath:"#/properties/query/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(typeof data3=="number"&&isFinite(data3)){if(data3>
1e4||isNaN(data3)){let err7={instancePath:instancePath+"/query/count",schemaPath:"#/properties/query/properties/count/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"must be <= 10000"};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}if(data3<1||isNaN(data3)){let err8={instancePath:instancePath+"/query/count",schemaPath:"#/propertie\
s/query/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath:instancePath+"/query",schemaPath:"#/properties/\
query/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err9]:vErrors.push(err9),
errors++}}}else{let err10={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate62.errors=vErrors,errors===0}var v21=validate64;function validate66(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"string"){if(func2(data)>1024){let err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1024},message:"\
must NOT have more than 1024 characters"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}return validate66.errors=vErrors,errors===0}function validate64(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){
let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"},message:"must have req\
uired property 'path'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.query===void 0){let err1={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"query"},message:"must have required property 'query'"};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.path!==void 0){let data0=data.path;if(data0&&typeof data0==
"object"&&!Array.isArray(data0)){if(data0.key===void 0){let err2={instancePath:instancePath+"/path",schemaPath:"#/proper\
ties/path/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data0.member===void 0){let err3={instancePath:instancePath+"/path",schemaPath:"\
#/properties/path/required",keyword:"required",params:{missingProperty:"member"},message:"must have required property 'm\
ember'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data0){if(errors>=64)break;if(!(key0===
"key"||key0==="member")){let err4={instancePath:instancePath+"/path",schemaPath:"#/properties/path/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}data0.key!==void 0&&(validate44(data0.key,{instancePath:instancePath+"/\
path/key",parentData:data0,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(
validate44.errors),errors=vErrors.length)),data0.member!==void 0&&(validate66(data0.member,{instancePath:instancePath+"/\
path/member",parentData:data0,parentDataProperty:"member",rootData})||(vErrors=vErrors===null?validate66.errors:vErrors.
concat(validate66.errors),errors=vErrors.length))}else{let err5={instancePath:instancePath+"/path",schemaPath:"#/propert\
ies/path/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(
err5),errors++}}if(data.query!==void 0){let data3=data.query;if(data3&&typeof data3=="object"&&!Array.isArray(data3))for(let key1 in data3){
if(errors>=64)break;let err6={instancePath:instancePath+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}else{let err7={instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",
keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{
let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}return validate64.errors=vErrors,errors===0}var v22=validate68;function validate68(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"path"},message:"must have required property 'path'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.query===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
query"},message:"must have required property 'query'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
path!==void 0){let data0=data.path;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.key===void 0){let err2={
instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"ke\
y"},message:"must have required property 'key'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data0){
if(errors>=64)break;if(key0!=="key"){let err3={instancePath:instancePath+"/path",schemaPath:"#/properties/path/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional propertie\
s"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data0.key!==void 0&&(validate44(data0.key,{instancePath:instancePath+
"/path/key",parentData:data0,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(
validate44.errors),errors=vErrors.length))}else{let err4={instancePath:instancePath+"/path",schemaPath:"#/properties/pat\
h/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}if(data.query!==void 0){let data2=data.query;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){data2.start===
void 0&&(data2.start=0),data2.stop===void 0&&(data2.stop=-1),data2.withscores===void 0&&(data2.withscores=!0);for(let key1 in data2){
if(errors>=64)break;if(!(key1==="start"||key1==="stop"||key1==="withscores")){let err5={instancePath:instancePath+"/quer\
y",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}let data3=data2.
start;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err6={instancePath:instancePath+"/qu\
ery/start",schemaPath:"#/properties/query/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}let data4=data2.stop;if(!(typeof data4=="number"&&!(data4%
1)&&!isNaN(data4)&&isFinite(data4))){let err7={instancePath:instancePath+"/query/stop",schemaPath:"#/properties/query/pr\
operties/stop/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}if(typeof data2.withscores!="boolean"){let err8={instancePath:instancePath+"/query/withscores",schemaPath:"\
#/properties/query/properties/withscores/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={instancePath:instancePath+"/query",schemaPath:"#/propert\
ies/query/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err9]:vErrors.push(
err9),errors++}}}else{let err10={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate68.errors=vErrors,errors===0}var v23=validate70;function validate70(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"path"},message:"must have required property 'path'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.query===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
query"},message:"must have required property 'query'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
path!==void 0){let data0=data.path;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.key===void 0){let err2={
instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"ke\
y"},message:"must have required property 'key'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data0){
if(errors>=64)break;if(key0!=="key"){let err3={instancePath:instancePath+"/path",schemaPath:"#/properties/path/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional propertie\
s"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data0.key!==void 0&&(validate44(data0.key,{instancePath:instancePath+
"/path/key",parentData:data0,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(
validate44.errors),errors=vErrors.length))}else{let err4={instancePath:instancePath+"/path",schemaPath:"#/properties/pat\
h/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}if(data.query!==void 0){let data2=data.query;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){if(data2.
min===void 0){let err5={instancePath:instancePath+"/query",schemaPath:"#/properties/query/required",keyword:"required",params:{
missingProperty:"min"},message:"must have required property 'min'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}
if(data2.max===void 0){let err6={instancePath:instancePath+"/query",schemaPath:"#/properties/query/required",keyword:"re\
quired",params:{missingProperty:"max"},message:"must have required property 'max'"};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}for(let key1 in data2){if(errors>=64)break;if(!(key1==="min"||key1==="max")){let err7={instancePath:instancePath+
"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data2.min!==
void 0){let data3=data2.min;if(typeof data3=="string"){if(func2(data3)>32){let err8={instancePath:instancePath+"/query/m\
in",schemaPath:"#/properties/query/properties/min/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT hav\
e more than 32 characters"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={instancePath:instancePath+
"/query/min",schemaPath:"#/properties/query/properties/min/type",keyword:"type",params:{type:"string"},message:"must be \
string"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data2.max!==void 0){let data4=data2.max;if(typeof data4==
"string"){if(func2(data4)>32){let err10={instancePath:instancePath+"/query/max",schemaPath:"#/properties/query/propertie\
s/max/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"};vErrors===null?vErrors=
[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/query/max",schemaPath:"#/properties/qu\
ery/properties/max/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err11]:
vErrors.push(err11),errors++}}}else{let err12={instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{
let err13={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err13]:vErrors.push(err13),errors++}return validate70.errors=vErrors,errors===0}var v24=validate72;function validate72(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"path"},message:"must have required property 'path'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.query===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
query"},message:"must have required property 'query'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
path!==void 0){let data0=data.path;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.key===void 0){let err2={
instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"ke\
y"},message:"must have required property 'key'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data0){
if(errors>=64)break;if(key0!=="key"){let err3={instancePath:instancePath+"/path",schemaPath:"#/properties/path/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional propertie\
s"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data0.key!==void 0&&(validate44(data0.key,{instancePath:instancePath+
"/path/key",parentData:data0,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(
validate44.errors),errors=vErrors.length))}else{let err4={instancePath:instancePath+"/path",schemaPath:"#/properties/pat\
h/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}if(data.query!==void 0){let data2=data.query;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){if(data2.
limit===void 0&&(data2.limit=1e4),data2.min===void 0){let err5={instancePath:instancePath+"/query",schemaPath:"#/propert\
ies/query/required",keyword:"required",params:{missingProperty:"min"},message:"must have required property 'min'"};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}if(data2.max===void 0){let err6={instancePath:instancePath+"/query",schemaPath:"\
#/properties/query/required",keyword:"required",params:{missingProperty:"max"},message:"must have required property 'max\
'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}for(let key1 in data2){if(errors>=64)break;if(!(key1==="mi\
n"||key1==="max"||key1==="limit")){let err7={instancePath:instancePath+"/query",schemaPath:"#/properties/query/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional propertie\
s"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data2.min!==void 0){let data3=data2.min;if(typeof data3==
"string"){if(func2(data3)>32){let err8={instancePath:instancePath+"/query/min",schemaPath:"#/properties/query/properties\
/min/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}else{let err9={instancePath:instancePath+"/query/min",schemaPath:"#/properties/query\
/properties/min/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}}if(data2.max!==void 0){let data4=data2.max;if(typeof data4=="string"){if(func2(data4)>32){let err10={
instancePath:instancePath+"/query/max",schemaPath:"#/properties/query/properties/max/maxLength",keyword:"maxLength",params:{
limit:32},message:"must NOT have more than 32 characters"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{
let err11={instancePath:instancePath+"/query/max",schemaPath:"#/properties/query/properties/max/type",keyword:"type",params:{
type:"string"},message:"must be string"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}let data5=data2.limit;
if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){let err12={instancePath:instancePath+"/query/l\
imit",schemaPath:"#/properties/query/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(typeof data5=="number"&&isFinite(data5)){if(data5>1e4||
isNaN(data5)){let err13={instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"must be <= 10000"};vErrors===null?vErrors=[err13]:vErrors.
push(err13),errors++}if(data5<1||isNaN(data5)){let err14={instancePath:instancePath+"/query/limit",schemaPath:"#/propert\
ies/query/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};vErrors===
null?vErrors=[err14]:vErrors.push(err14),errors++}}}else{let err15={instancePath:instancePath+"/query",schemaPath:"#/pro\
perties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err15]:vErrors.
push(err15),errors++}}}else{let err16={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}return validate72.errors=vErrors,errors===0}
var v25=validate74;function validate75(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"string"){if(func2(data)>256){let err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:256},message:"\
must NOT have more than 256 characters"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(func2(data)<1){let err1={
instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate75.
errors=vErrors,errors===0}function validate74(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'"};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.query===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"query"},message:"must have required property 'query'"};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.path!==void 0){let data0=data.path;if(data0&&typeof data0=="object"&&!Array.isArray(
data0)){if(data0.queue===void 0){let err2={instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"\
required",params:{missingProperty:"queue"},message:"must have required property 'queue'"};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}for(let key0 in data0){if(errors>=64)break;if(key0!=="queue"){let err3={instancePath:instancePath+
"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data0.queue!==
void 0&&(validate75(data0.queue,{instancePath:instancePath+"/path/queue",parentData:data0,parentDataProperty:"queue",rootData})||
(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.length))}else{let err4={instancePath:instancePath+
"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}}if(data.query!==void 0){let data2=data.query;if(data2&&typeof data2=="object"&&
!Array.isArray(data2))for(let key1 in data2){if(errors>=64)break;let err5={instancePath:instancePath+"/query",schemaPath:"\
#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must N\
OT have additional properties"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}else{let err6={instancePath:instancePath+
"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate74.errors=
vErrors,errors===0}var v26=validate77;function validate79(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"string"){if(func2(data)>256){let err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:256},message:"\
must NOT have more than 256 characters"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(func2(data)<1){let err1={
instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate79.
errors=vErrors,errors===0}function validate77(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'"};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.query===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"query"},message:"must have required property 'query'"};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.path!==void 0){let data0=data.path;if(data0&&typeof data0=="object"&&!Array.isArray(
data0)){if(data0.queue===void 0){let err2={instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"\
required",params:{missingProperty:"queue"},message:"must have required property 'queue'"};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(data0.consumer_id===void 0){let err3={instancePath:instancePath+"/path",schemaPath:"#/pro\
perties/path/required",keyword:"required",params:{missingProperty:"consumer_id"},message:"must have required property 'c\
onsumer_id'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data0){if(errors>=64)break;if(!(key0===
"queue"||key0==="consumer_id")){let err4={instancePath:instancePath+"/path",schemaPath:"#/properties/path/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}data0.queue!==void 0&&(validate75(data0.queue,{instancePath:instancePath+
"/path/queue",parentData:data0,parentDataProperty:"queue",rootData})||(vErrors=vErrors===null?validate75.errors:vErrors.
concat(validate75.errors),errors=vErrors.length)),data0.consumer_id!==void 0&&(validate79(data0.consumer_id,{instancePath:instancePath+
"/path/consumer_id",parentData:data0,parentDataProperty:"consumer_id",rootData})||(vErrors=vErrors===null?validate79.errors:
vErrors.concat(validate79.errors),errors=vErrors.length))}else{let err5={instancePath:instancePath+"/path",schemaPath:"#\
/properties/path/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}if(data.query!==void 0){let data3=data.query;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){
for(let key1 in data3){if(errors>=64)break;if(!(key1==="timeout"||key1==="ack_deadline")){let err6={instancePath:instancePath+
"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data3.timeout!==
void 0){let data4=data3.timeout;if(typeof data4=="number"&&isFinite(data4)){if(data4>300||isNaN(data4)){let err7={instancePath:instancePath+
"/query/timeout",schemaPath:"#/properties/query/properties/timeout/maximum",keyword:"maximum",params:{comparison:"<=",limit:300},
message:"must be <= 300"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data4<0||isNaN(data4)){let err8={
instancePath:instancePath+"/query/timeout",schemaPath:"#/properties/query/properties/timeout/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{
let err9={instancePath:instancePath+"/query/timeout",schemaPath:"#/properties/query/properties/timeout/type",keyword:"ty\
pe",params:{type:"number"},message:"must be number"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data3.
ack_deadline!==void 0){let data5=data3.ack_deadline;if(typeof data5=="number"&&isFinite(data5)){if(data5>86400||isNaN(data5)){
let err10={instancePath:instancePath+"/query/ack_deadline",schemaPath:"#/properties/query/properties/ack_deadline/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:86400},message:"must be <= 86400"};vErrors===null?vErrors=[err10]:vErrors.
push(err10),errors++}if(data5<=0||isNaN(data5)){let err11={instancePath:instancePath+"/query/ack_deadline",schemaPath:"#\
/properties/query/properties/ack_deadline/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"\
must be > 0"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{let err12={instancePath:instancePath+"/q\
uery/ack_deadline",schemaPath:"#/properties/query/properties/ack_deadline/type",keyword:"type",params:{type:"number"},message:"\
must be number"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{let err13={instancePath:instancePath+
"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===
null?vErrors=[err13]:vErrors.push(err13),errors++}}}else{let err14={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}return validate77.errors=
vErrors,errors===0}var v27=validate81;function validate81(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"path"},message:"must have required property 'path'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.query===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
query"},message:"must have required property 'query'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
path!==void 0){let data0=data.path;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.queue===void 0){let err2={
instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"qu\
eue"},message:"must have required property 'queue'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data0){
if(errors>=64)break;if(key0!=="queue"){let err3={instancePath:instancePath+"/path",schemaPath:"#/properties/path/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional propert\
ies"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data0.queue!==void 0&&(validate75(data0.queue,{instancePath:instancePath+
"/path/queue",parentData:data0,parentDataProperty:"queue",rootData})||(vErrors=vErrors===null?validate75.errors:vErrors.
concat(validate75.errors),errors=vErrors.length))}else{let err4={instancePath:instancePath+"/path",schemaPath:"#/propert\
ies/path/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(
err4),errors++}}if(data.query!==void 0){let data2=data.query;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){data2.
limit===void 0&&(data2.limit=100);for(let key1 in data2){if(errors>=64)break;if(key1!=="limit"){let err5={instancePath:instancePath+
"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}let data3=data2.
limit;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err6={instancePath:instancePath+"/qu\
ery/limit",schemaPath:"#/properties/query/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(typeof data3=="number"&&isFinite(data3)){if(data3>
1e4||isNaN(data3)){let err7={instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"must be <= 10000"};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}if(data3<1||isNaN(data3)){let err8={instancePath:instancePath+"/query/limit",schemaPath:"#/propertie\
s/query/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath:instancePath+"/query",schemaPath:"#/properties/\
query/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err9]:vErrors.push(err9),
errors++}}}else{let err10={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate81.errors=vErrors,errors===0}var v28=validate83;function validate84(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"string"){if(func2(data)>256){let err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:256},message:"\
must NOT have more than 256 characters"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(func2(data)<1){let err1={
instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate84.
errors=vErrors,errors===0}function validate83(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'"};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.query===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"query"},message:"must have required property 'query'"};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.path!==void 0){let data0=data.path;if(data0&&typeof data0=="object"&&!Array.isArray(
data0)){if(data0.room===void 0){let err2={instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"\
required",params:{missingProperty:"room"},message:"must have required property 'room'"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}for(let key0 in data0){if(errors>=64)break;if(key0!=="room"){let err3={instancePath:instancePath+"/p\
ath",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data0.room!==void 0&&
(validate84(data0.room,{instancePath:instancePath+"/path/room",parentData:data0,parentDataProperty:"room",rootData})||(vErrors=
vErrors===null?validate84.errors:vErrors.concat(validate84.errors),errors=vErrors.length))}else{let err4={instancePath:instancePath+
"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}}if(data.query!==void 0){let data2=data.query;if(data2&&typeof data2=="object"&&
!Array.isArray(data2))for(let key1 in data2){if(errors>=64)break;let err5={instancePath:instancePath+"/query",schemaPath:"\
#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must N\
OT have additional properties"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}else{let err6={instancePath:instancePath+
"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate83.errors=
vErrors,errors===0}var v29=validate86;function validate86(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"path"},message:"must have required property 'path'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.query===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
query"},message:"must have required property 'query'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
path!==void 0){let data0=data.path;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.room===void 0){let err2={
instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"ro\
om"},message:"must have required property 'room'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data0.subscriber_id===
void 0){let err3={instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"\
subscriber_id"},message:"must have required property 'subscriber_id'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}for(let key0 in data0){if(errors>=64)break;if(!(key0==="room"||key0==="subscriber_id")){let err4={instancePath:instancePath+
"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}data0.room!==void 0&&
(validate84(data0.room,{instancePath:instancePath+"/path/room",parentData:data0,parentDataProperty:"room",rootData})||(vErrors=
vErrors===null?validate84.errors:vErrors.concat(validate84.errors),errors=vErrors.length)),data0.subscriber_id!==void 0&&
(validate79(data0.subscriber_id,{instancePath:instancePath+"/path/subscriber_id",parentData:data0,parentDataProperty:"su\
bscriber_id",rootData})||(vErrors=vErrors===null?validate79.errors:vErrors.concat(validate79.errors),errors=vErrors.length))}else{
let err5={instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.query!==void 0){let data3=data.query;
if(data3&&typeof data3=="object"&&!Array.isArray(data3)){data3.from_offset===void 0&&(data3.from_offset=0),data3.limit===
void 0&&(data3.limit=100);for(let key1 in data3){if(errors>=64)break;if(!(key1==="from_offset"||key1==="limit")){let err6={
instancePath:instancePath+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key1},message:"must NOT have additional properties"};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}}let data4=data3.from_offset;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err7={
instancePath:instancePath+"/query/from_offset",schemaPath:"#/properties/query/properties/from_offset/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(typeof data4==
"number"&&isFinite(data4)&&(data4<0||isNaN(data4))){let err8={instancePath:instancePath+"/query/from_offset",schemaPath:"\
#/properties/query/properties/from_offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}let data5=data3.limit;if(!(typeof data5=="number"&&!(data5%
1)&&!isNaN(data5)&&isFinite(data5))){let err9={instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/p\
roperties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}if(typeof data5=="number"&&isFinite(data5)){if(data5>1e4||isNaN(data5)){let err10={instancePath:instancePath+
"/query/limit",schemaPath:"#/properties/query/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},
message:"must be <= 10000"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(data5<1||isNaN(data5)){let err11={
instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}}else{let err12={
instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{let err13={instancePath,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err13]:vErrors.push(err13),
errors++}return validate86.errors=vErrors,errors===0}var v30=validate89;function validate89(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"path"},message:"must have required property 'path'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.query===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
query"},message:"must have required property 'query'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
path!==void 0){let data0=data.path;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.room===void 0){let err2={
instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"ro\
om"},message:"must have required property 'room'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data0){
if(errors>=64)break;if(key0!=="room"){let err3={instancePath:instancePath+"/path",schemaPath:"#/properties/path/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properti\
es"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data0.room!==void 0&&(validate84(data0.room,{instancePath:instancePath+
"/path/room",parentData:data0,parentDataProperty:"room",rootData})||(vErrors=vErrors===null?validate84.errors:vErrors.concat(
validate84.errors),errors=vErrors.length))}else{let err4={instancePath:instancePath+"/path",schemaPath:"#/properties/pat\
h/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}if(data.query!==void 0){let data2=data.query;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){data2.limit===
void 0&&(data2.limit=100);for(let key1 in data2){if(errors>=64)break;if(!(key1==="from_offset"||key1==="to_offset"||key1===
"limit")){let err5={instancePath:instancePath+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}}if(data2.from_offset!==void 0){let data3=data2.from_offset;if(!(typeof data3=="numbe\
r"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err6={instancePath:instancePath+"/query/from_offset",schemaPath:"#/\
properties/query/properties/from_offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}if(typeof data3=="number"&&isFinite(data3)&&(data3<0||isNaN(data3))){let err7={
instancePath:instancePath+"/query/from_offset",schemaPath:"#/properties/query/properties/from_offset/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}
if(data2.to_offset!==void 0){let data4=data2.to_offset;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(
data4))){let err8={instancePath:instancePath+"/query/to_offset",schemaPath:"#/properties/query/properties/to_offset/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}
if(typeof data4=="number"&&isFinite(data4)&&(data4<0||isNaN(data4))){let err9={instancePath:instancePath+"/query/to_offs\
et",schemaPath:"#/properties/query/properties/to_offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}let data5=data2.limit;if(!(typeof data5=="numb\
er"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){let err10={instancePath:instancePath+"/query/limit",schemaPath:"#/prop\
erties/query/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err10]:vErrors.push(err10),errors++}if(typeof data5=="number"&&isFinite(data5)){if(data5>1e4||isNaN(data5)){let err11={
instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e4},message:"must be <= 10000"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data5<
1||isNaN(data5)){let err12={instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/min\
imum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=[err12]:vErrors.
push(err12),errors++}}}else{let err13={instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}}else{
let err14={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err14]:vErrors.push(err14),errors++}return validate89.errors=vErrors,errors===0}var v31=validate91;function validate92(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"string"){if(func2(data)>512){let err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:512},message:"\
must NOT have more than 512 characters"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(func2(data)<1){let err1={
instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate92.
errors=vErrors,errors===0}function validate91(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'"};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.query===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"query"},message:"must have required property 'query'"};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.path!==void 0){let data0=data.path;if(data0&&typeof data0=="object"&&!Array.isArray(
data0)){if(data0.topic===void 0){let err2={instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"\
required",params:{missingProperty:"topic"},message:"must have required property 'topic'"};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}for(let key0 in data0){if(errors>=64)break;if(key0!=="topic"){let err3={instancePath:instancePath+
"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data0.topic!==
void 0&&(validate92(data0.topic,{instancePath:instancePath+"/path/topic",parentData:data0,parentDataProperty:"topic",rootData})||
(vErrors=vErrors===null?validate92.errors:vErrors.concat(validate92.errors),errors=vErrors.length))}else{let err4={instancePath:instancePath+
"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}}if(data.query!==void 0){let data2=data.query;if(data2&&typeof data2=="object"&&
!Array.isArray(data2))for(let key1 in data2){if(errors>=64)break;let err5={instancePath:instancePath+"/query",schemaPath:"\
#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must N\
OT have additional properties"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}else{let err6={instancePath:instancePath+
"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate91.errors=
vErrors,errors===0}var v32=validate94;function validate94(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"path"},message:"must have required property 'path'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.query===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
query"},message:"must have required property 'query'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
path!==void 0){let data0=data.path;if(data0&&typeof data0=="object"&&!Array.isArray(data0))for(let key0 in data0){if(errors>=
64)break;let err2={instancePath:instancePath+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[
err2]:vErrors.push(err2),errors++}else{let err3={instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.
query!==void 0){let data1=data.query;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){for(let key1 in data1){if(errors>=
64)break;if(key1!=="pattern"){let err4={instancePath:instancePath+"/query",schemaPath:"#/properties/query/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}data1.pattern!==void 0&&(validate92(data1.pattern,{instancePath:instancePath+
"/query/pattern",parentData:data1,parentDataProperty:"pattern",rootData})||(vErrors=vErrors===null?validate92.errors:vErrors.
concat(validate92.errors),errors=vErrors.length))}else{let err5={instancePath:instancePath+"/query",schemaPath:"#/proper\
ties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(
err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate94.errors=vErrors,errors===0}var v33=validate96;function validate96(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"path"},message:"must have required property 'path'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.query===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
query"},message:"must have required property 'query'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
path!==void 0){let data0=data.path;if(data0&&typeof data0=="object"&&!Array.isArray(data0))for(let key0 in data0){if(errors>=
64)break;let err2={instancePath:instancePath+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[
err2]:vErrors.push(err2),errors++}else{let err3={instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.
query!==void 0){let data1=data.query;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){data1.limit===void 0&&(data1.
limit=50);for(let key1 in data1){if(errors>=64)break;if(!(key1==="limit"||key1==="before")){let err4={instancePath:instancePath+
"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}let data2=data1.
limit;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err5={instancePath:instancePath+"/qu\
ery/limit",schemaPath:"#/properties/query/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(typeof data2=="number"&&isFinite(data2)){if(data2>
500||isNaN(data2)){let err6={instancePath:instancePath+"/query/limit",schemaPath:"#/properties/query/properties/limit/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:500},message:"must be <= 500"};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}if(data2<1||isNaN(data2)){let err7={instancePath:instancePath+"/query/limit",schemaPath:"#/propertie\
s/query/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};vErrors===null?
vErrors=[err7]:vErrors.push(err7),errors++}}if(data1.before!==void 0){let data3=data1.before;if(!(typeof data3=="number"&&
!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err8={instancePath:instancePath+"/query/before",schemaPath:"#/propertie\
s/query/properties/before/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}if(typeof data3=="number"&&isFinite(data3)){if(data3>9007199254740991||isNaN(data3)){
let err9={instancePath:instancePath+"/query/before",schemaPath:"#/properties/query/properties/before/maximum",keyword:"m\
aximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"};vErrors===null?vErrors=[err9]:
vErrors.push(err9),errors++}if(data3<1||isNaN(data3)){let err10={instancePath:instancePath+"/query/before",schemaPath:"#\
/properties/query/properties/before/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}}}else{let err11={instancePath:instancePath+"/query",schemaPath:"\
#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err11]:
vErrors.push(err11),errors++}}}else{let err12={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}return validate96.errors=vErrors,errors===0}
var v34=validate97,schema48={type:"object",required:["path","query"],properties:{path:{type:"object",additionalProperties:!1,
required:["asset"],properties:{asset:{type:"string",enum:["swagger-ui.css","swagger-ui-bundle.js","start.js","favicon-32\
x32.png"]}}},query:{type:"object",additionalProperties:!1,required:[],properties:{}}}};function validate97(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.path===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
path"},message:"must have required property 'path'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.query===
void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"query"},message:"must\
 have required property 'query'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.path!==void 0){let data0=data.
path;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.asset===void 0){let err2={instancePath:instancePath+
"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty:"asset"},message:"must have r\
equired property 'asset'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data0){if(errors>=64)
break;if(key0!=="asset"){let err3={instancePath:instancePath+"/path",schemaPath:"#/properties/path/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data0.asset!==void 0){let data1=data0.asset;if(typeof data1!="string"){
let err4={instancePath:instancePath+"/path/asset",schemaPath:"#/properties/path/properties/asset/type",keyword:"type",params:{
type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(!(data1==="swagger\
-ui.css"||data1==="swagger-ui-bundle.js"||data1==="start.js"||data1==="favicon-32x32.png")){let err5={instancePath:instancePath+
"/path/asset",schemaPath:"#/properties/path/properties/asset/enum",keyword:"enum",params:{allowedValues:schema48.properties.
path.properties.asset.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}}else{let err6={instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",
params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.query!==
void 0){let data2=data.query;if(data2&&typeof data2=="object"&&!Array.isArray(data2))for(let key1 in data2){if(errors>=64)
break;let err7={instancePath:instancePath+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"};vErrors===null?vErrors=[err7]:
vErrors.push(err7),errors++}else{let err8={instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{
let err9={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err9]:vErrors.push(err9),errors++}return validate97.errors=vErrors,errors===0}var v35=validate98,schema49={type:"\
object",additionalProperties:!1,properties:{global:{type:"object",additionalProperties:!1,properties:{seed:{$ref:"S.Seed"},
industry:{$ref:"S.Industry"},start_date:{$ref:"S.StartDate"},period_months:{$ref:"S.PeriodMonths"},group_currency:{$ref:"\
S.GroupCurrency"}}},transactions:{type:"object",additionalProperties:!1,properties:{target_count:{$ref:"S.TargetCount"}}},
companies:{type:"array",minItems:1,maxItems:50,items:{type:"object",additionalProperties:!1,required:["code"],properties:{
code:{$ref:"S.CompanyCode"},name:{$ref:"S.CompanyName"},currency:{$ref:"S.CurrencyCode"},country:{$ref:"S.CountryCode"},
volume_weight:{$ref:"S.VolumeWeight"},fiscal_year_variant:{$ref:"S.FiscalYearVariant"},annual_transaction_volume:{type:"\
integer",minimum:1,maximum:1e9}}}},chart_of_accounts:{type:"object",additionalProperties:!1,properties:{complexity:{$ref:"\
S.ChartComplexity"},framework:{$ref:"S.ChartFramework"}}},business_processes:{type:"object",additionalProperties:!1,properties:{
o2c:{$ref:"S.Share"},p2p:{$ref:"S.Share"},r2r:{$ref:"S.Share"},h2r:{$ref:"S.Share"},a2r:{$ref:"S.Share"}}},temporal:{type:"\
object",additionalProperties:!1,properties:{weekday_weights:{$ref:"S.WeekdayWeights"},holiday_weight:{$ref:"S.DayWeight"},
month_end_multiplier:{$ref:"S.DayWeight"},quarter_end_multiplier:{$ref:"S.DayWeight"},year_end_multiplier:{$ref:"S.DayWe\
ight"},industry_seasonality:{type:"boolean"}}},fraud:{type:"object",additionalProperties:!1,properties:{enabled:{$ref:"S\
.FraudEnabled"},fraud_rate:{$ref:"S.FraudRate"},fraud_type_distribution:{$ref:"S.KindWeights"}}},anomaly_injection:{type:"\
object",additionalProperties:!1,properties:{enabled:{type:"boolean"},error_rate:{$ref:"S.AnomalyRate"},process_rate:{$ref:"\
S.AnomalyRate"},statistical_rate:{$ref:"S.AnomalyRate"},relational_rate:{$ref:"S.AnomalyRate"},near_miss_rate:{$ref:"S.A\
nomalyRate"},difficulty:{$ref:"S.DifficultyMix"},type_distribution:{$ref:"S.KindWeights"}}},data_quality:{type:"object",
additionalProperties:!1,properties:{enabled:{type:"boolean"},missing_rate:{$ref:"S.NoiseRate"},typo_rate:{$ref:"S.NoiseR\
ate"},format_rate:{$ref:"S.NoiseRate"},duplicate_rate:{$ref:"S.NoiseRate"}}},approval:{type:"object",additionalProperties:!1,
properties:{limits:{$ref:"S.ApprovalLimits"}}},industry:{$ref:"S.Industry"},start_date:{$ref:"S.StartDate"},period_months:{
$ref:"S.PeriodMonths"},seed:{type:["integer","null"],minimum:0,maximum:9007199254740991},coa_complexity:{$ref:"S.ChartCo\
mplexity"},fraud_enabled:{$ref:"S.FraudEnabled"},fraud_rate:{$ref:"S.FraudRate"}}},func24=Object.prototype.hasOwnProperty;function validate99(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(typeof data==
"number"&&!(data%1)&&!isNaN(data)&&isFinite(data))){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(typeof data=="number"&&
isFinite(data)){if(data>9007199254740991||isNaN(data)){let err1={instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}if(data<0||isNaN(data)){let err2={instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}return validate99.errors=
vErrors,errors===0}var schema51={type:"string",enum:["manufacturing","retail","financial_services","healthcare","technol\
ogy"]};function validate101(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(typeof data!="string"){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data==="manufacturing"||data==="retail"||data===
"financial_services"||data==="healthcare"||data==="technology")){let err1={instancePath,schemaPath:"#/enum",keyword:"enu\
m",params:{allowedValues:schema51.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}return validate101.errors=vErrors,errors===0}var formats2=require_formats().fullFormats.date,pattern3=new RegExp("^(19[5-9][0-9]|20[0-9][0-9]|21[0-9][0-9])-(0[1-9]|1\
[0-2])-(0[1-9]|[12][0-9]|3[01])$","u");function validate103(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(typeof data=="string"){if(!pattern3.test(data)){let err0={instancePath,schemaPath:"#/patter\
n",keyword:"pattern",params:{pattern:"^(19[5-9][0-9]|20[0-9][0-9]|21[0-9][0-9])-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])\
$"},message:'must match pattern "^(19[5-9][0-9]|20[0-9][0-9]|21[0-9][0-9])-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"'};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!formats2.validate(data)){let err1={instancePath,schemaPath:"\
#/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate103.errors=vErrors,errors===0}function validate105(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(typeof data==
"number"&&!(data%1)&&!isNaN(data)&&isFinite(data))){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(typeof data=="number"&&
isFinite(data)){if(data>120||isNaN(data)){let err1={instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:120},message:"must be <= 120"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data<1||isNaN(data)){
let err2={instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}return validate105.errors=vErrors,errors===0}var pattern4=new RegExp("^[A-Z]{3}$","u");function validate107(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(typeof data=="string"){if(!pattern4.test(data)){let err0={instancePath,schemaPath:"#/patter\
n",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"},message:'must match pattern "^[A-Z]{3}$"'};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate107.errors=vErrors,errors===0}function validate109(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(typeof data==
"number"&&!(data%1)&&!isNaN(data)&&isFinite(data))){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(typeof data=="number"&&
isFinite(data)){if(data>1e9||isNaN(data)){let err1={instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e9},message:"must be <= 1000000000"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data<1||isNaN(
data)){let err2={instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be\
 >= 1"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}return validate109.errors=vErrors,errors===0}var pattern5=new RegExp("^[A-Za-z0-9_-]{1,16}$","u");function validate111(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(typeof data=="string"){if(!pattern5.test(data)){let err0={instancePath,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,16}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,16}$\
"'};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate111.
errors=vErrors,errors===0}function validate113(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"string"){if(func2(data)>120){let err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120},message:"\
must NOT have more than 120 characters"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(func2(data)<1){let err1={
instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate113.
errors=vErrors,errors===0}function validate115(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"string"){if(!pattern4.test(data)){let err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-\
Z]{3}$"},message:'must match pattern "^[A-Z]{3}$"'};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}return validate115.errors=vErrors,errors===0}var pattern7=new RegExp("^[A-Z]{2}$","u");function validate117(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(typeof data=="string"){if(!pattern7.test(data)){let err0={instancePath,schemaPath:"#/patter\
n",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate117.errors=vErrors,errors===0}function validate119(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"number"&&isFinite(data)){if(data>1e6||isNaN(data)){let err0={instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e6},message:"must be <= 1000000"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data<
0||isNaN(data)){let err1={instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"number"},message:"must be number"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
return validate119.errors=vErrors,errors===0}var schema61={type:"string",enum:["K4","V3","V6","V9"]};function validate121(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data!="string"){let err0={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(!(data==="K4"||data==="V3"||data==="V6"||data==="V9")){let err1={instancePath,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:schema61.enum},message:"must be equal to one of the allowed values"};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}return validate121.errors=vErrors,errors===0}var schema62={type:"string",
enum:["small","medium","large"]};function validate123(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(typeof data!="string"){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data==="small"||data===
"medium"||data==="large")){let err1={instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema62.enum},
message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate123.
errors=vErrors,errors===0}var schema63={type:"string",enum:["auto","us_gaap","ifrs","skr04","pcg"]};function validate125(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data!="string"){let err0={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(!(data==="auto"||data==="us_gaap"||data==="ifrs"||data==="skr04"||data==="pcg")){let err1={
instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema63.enum},message:"must be equal to one of th\
e allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate125.errors=vErrors,errors===
0}function validate127(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"number"&&isFinite(data)){if(data>1||isNaN(data)){let err0={instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},message:"must be <= 1"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data<0||isNaN(
data)){let err1={instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"number"},message:"must be number"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate127.
errors=vErrors,errors===0}function validate134(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"number"&&isFinite(data)){if(data>1e3||isNaN(data)){let err0={instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e3},message:"must be <= 1000"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data<
.001||isNaN(data)){let err1={instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:.001},message:"\
must be >= 0.001"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/\
type",keyword:"type",params:{type:"number"},message:"must be number"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
return validate134.errors=vErrors,errors===0}function validate133(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(Array.isArray(data)){if(data.length>7){let err0={instancePath,schemaPath:"#/maxItems",keyword:"\
maxItems",params:{limit:7},message:"must NOT have more than 7 items"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.length<7){let err1={instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit:7},message:"must NOT h\
ave fewer than 7 items"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}let len0=data.length;for(let i0=0;i0<
len0&&errors<64;i0++)validate134(data[i0],{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,rootData})||
(vErrors=vErrors===null?validate134.errors:vErrors.concat(validate134.errors),errors=vErrors.length)}else{let err2={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}return validate133.errors=vErrors,errors===0}function validate141(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data!=
"boolean"){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate141.errors=vErrors,errors===0}function validate143(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"number"&&isFinite(data)){if(data>1||isNaN(data)){let err0={instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},message:"must be <= 1"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data<0||isNaN(
data)){let err1={instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"number"},message:"must be number"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate143.
errors=vErrors,errors===0}function validate145(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>100){let err0={instancePath,schemaPath:"#/maxPr\
operties",keyword:"maxProperties",params:{limit:100},message:"must NOT have more than 100 properties"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;let data0=data[key0];if(typeof data0=="numb\
er"&&isFinite(data0)){if(data0>1e6||isNaN(data0)){let err1={instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/additionalProperties/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"mu\
st be <= 1000000"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data0<0||isNaN(data0)){let err2={instancePath:instancePath+
"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+
"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"nu\
mber"},message:"must be number"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}return validate145.errors=vErrors,errors===0}function validate147(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"number"&&isFinite(data)){if(data>1||isNaN(data)){let err0={instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},message:"must be <= 1"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data<0||isNaN(
data)){let err1={instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"number"},message:"must be number"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate147.
errors=vErrors,errors===0}function validate153(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.easy===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"easy"},message:"must have required property 'easy'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.moderate===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"moderate"},message:"must have required property 'moderate'"};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}if(data.hard===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
hard"},message:"must have required property 'hard'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="easy"||key0==="moderate"||key0==="hard")){let err3={instancePath,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properti\
es"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data.easy!==void 0&&(validate127(data.easy,{instancePath:instancePath+
"/easy",parentData:data,parentDataProperty:"easy",rootData})||(vErrors=vErrors===null?validate127.errors:vErrors.concat(
validate127.errors),errors=vErrors.length)),data.moderate!==void 0&&(validate127(data.moderate,{instancePath:instancePath+
"/moderate",parentData:data,parentDataProperty:"moderate",rootData})||(vErrors=vErrors===null?validate127.errors:vErrors.
concat(validate127.errors),errors=vErrors.length)),data.hard!==void 0&&(validate127(data.hard,{instancePath:instancePath+
"/hard",parentData:data,parentDataProperty:"hard",rootData})||(vErrors=vErrors===null?validate127.errors:vErrors.concat(
validate127.errors),errors=vErrors.length))}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate153.errors=vErrors,
errors===0}function validate159(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"number"&&isFinite(data)){if(data>.2||isNaN(data)){let err0={instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{
comparison:"<=",limit:.2},message:"must be <= 0.2"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data<0||
isNaN(data)){let err1={instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"number"},message:"must be number"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
return validate159.errors=vErrors,errors===0}function validate164(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(Array.
isArray(data)){if(data.length>6){let err0={instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:6},message:"\
must NOT have more than 6 items"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.length<1){let err1={
instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}let len0=data.length;for(let i0=0;i0<len0&&errors<64;i0++){let data0=data[i0];
if(typeof data0=="number"&&isFinite(data0)){if(data0>1e9||isNaN(data0)){let err2={instancePath:instancePath+"/"+i0,schemaPath:"\
#/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},message:"must be <= 1000000000"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}if(data0<1||isNaN(data0)){let err3={instancePath:instancePath+"/"+i0,schemaPath:"#/it\
ems/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}}else{let err4={instancePath:instancePath+"/"+i0,schemaPath:"#/items/type",keyword:"type",params:{type:"\
number"},message:"must be number"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}return validate164.errors=vErrors,errors===0}function validate98(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data){
if(errors>=64)break;if(!func24.call(schema49.properties,key0)){let err0={instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.global!==void 0){let data0=data.global;if(data0&&typeof data0==
"object"&&!Array.isArray(data0)){for(let key1 in data0){if(errors>=64)break;if(!(key1==="seed"||key1==="industry"||key1===
"start_date"||key1==="period_months"||key1==="group_currency")){let err1={instancePath:instancePath+"/global",schemaPath:"\
#/properties/global/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must \
NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data0.seed!==void 0&&(validate99(
data0.seed,{instancePath:instancePath+"/global/seed",parentData:data0,parentDataProperty:"seed",rootData})||(vErrors=vErrors===
null?validate99.errors:vErrors.concat(validate99.errors),errors=vErrors.length)),data0.industry!==void 0&&(validate101(data0.
industry,{instancePath:instancePath+"/global/industry",parentData:data0,parentDataProperty:"industry",rootData})||(vErrors=
vErrors===null?validate101.errors:vErrors.concat(validate101.errors),errors=vErrors.length)),data0.start_date!==void 0&&
(validate103(data0.start_date,{instancePath:instancePath+"/global/start_date",parentData:data0,parentDataProperty:"start\
_date",rootData})||(vErrors=vErrors===null?validate103.errors:vErrors.concat(validate103.errors),errors=vErrors.length)),
data0.period_months!==void 0&&(validate105(data0.period_months,{instancePath:instancePath+"/global/period_months",parentData:data0,
parentDataProperty:"period_months",rootData})||(vErrors=vErrors===null?validate105.errors:vErrors.concat(validate105.errors),
errors=vErrors.length)),data0.group_currency!==void 0&&(validate107(data0.group_currency,{instancePath:instancePath+"/gl\
obal/group_currency",parentData:data0,parentDataProperty:"group_currency",rootData})||(vErrors=vErrors===null?validate107.
errors:vErrors.concat(validate107.errors),errors=vErrors.length))}else{let err2={instancePath:instancePath+"/global",schemaPath:"\
#/properties/global/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}}if(data.transactions!==void 0){let data6=data.transactions;if(data6&&typeof data6=="object"&&
!Array.isArray(data6)){for(let key2 in data6){if(errors>=64)break;if(key2!=="target_count"){let err3={instancePath:instancePath+
"/transactions",schemaPath:"#/properties/transactions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data6.target_count!==
void 0&&(validate109(data6.target_count,{instancePath:instancePath+"/transactions/target_count",parentData:data6,parentDataProperty:"\
target_count",rootData})||(vErrors=vErrors===null?validate109.errors:vErrors.concat(validate109.errors),errors=vErrors.length))}else{
let err4={instancePath:instancePath+"/transactions",schemaPath:"#/properties/transactions/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.companies!==void 0){
let data8=data.companies;if(Array.isArray(data8)){if(data8.length>50){let err5={instancePath:instancePath+"/companies",schemaPath:"\
#/properties/companies/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}if(data8.length<1){let err6={instancePath:instancePath+"/companies",schemaPath:"\
#/properties/companies/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}let len0=data8.length;for(let i0=0;i0<len0&&errors<64;i0++){let data9=data8[i0];
if(data9&&typeof data9=="object"&&!Array.isArray(data9)){if(data9.code===void 0){let err7={instancePath:instancePath+"/c\
ompanies/"+i0,schemaPath:"#/properties/companies/items/required",keyword:"required",params:{missingProperty:"code"},message:"\
must have required property 'code'"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}for(let key3 in data9){if(errors>=
64)break;if(!(key3==="code"||key3==="name"||key3==="currency"||key3==="country"||key3==="volume_weight"||key3==="fiscal_\
year_variant"||key3==="annual_transaction_volume")){let err8={instancePath:instancePath+"/companies/"+i0,schemaPath:"#/p\
roperties/companies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},message:"\
must NOT have additional properties"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data9.code!==void 0&&
(validate111(data9.code,{instancePath:instancePath+"/companies/"+i0+"/code",parentData:data9,parentDataProperty:"code",rootData})||
(vErrors=vErrors===null?validate111.errors:vErrors.concat(validate111.errors),errors=vErrors.length)),data9.name!==void 0&&
(validate113(data9.name,{instancePath:instancePath+"/companies/"+i0+"/name",parentData:data9,parentDataProperty:"name",rootData})||
(vErrors=vErrors===null?validate113.errors:vErrors.concat(validate113.errors),errors=vErrors.length)),data9.currency!==void 0&&
(validate115(data9.currency,{instancePath:instancePath+"/companies/"+i0+"/currency",parentData:data9,parentDataProperty:"\
currency",rootData})||(vErrors=vErrors===null?validate115.errors:vErrors.concat(validate115.errors),errors=vErrors.length)),
data9.country!==void 0&&(validate117(data9.country,{instancePath:instancePath+"/companies/"+i0+"/country",parentData:data9,
parentDataProperty:"country",rootData})||(vErrors=vErrors===null?validate117.errors:vErrors.concat(validate117.errors),errors=
vErrors.length)),data9.volume_weight!==void 0&&(validate119(data9.volume_weight,{instancePath:instancePath+"/companies/"+
i0+"/volume_weight",parentData:data9,parentDataProperty:"volume_weight",rootData})||(vErrors=vErrors===null?validate119.
errors:vErrors.concat(validate119.errors),errors=vErrors.length)),data9.fiscal_year_variant!==void 0&&(validate121(data9.
fiscal_year_variant,{instancePath:instancePath+"/companies/"+i0+"/fiscal_year_variant",parentData:data9,parentDataProperty:"\
fiscal_year_variant",rootData})||(vErrors=vErrors===null?validate121.errors:vErrors.concat(validate121.errors),errors=vErrors.
length)),data9.annual_transaction_volume!==void 0){let data16=data9.annual_transaction_volume;if(!(typeof data16=="numbe\
r"&&!(data16%1)&&!isNaN(data16)&&isFinite(data16))){let err9={instancePath:instancePath+"/companies/"+i0+"/annual_transa\
ction_volume",schemaPath:"#/properties/companies/items/properties/annual_transaction_volume/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(typeof data16=="\
number"&&isFinite(data16)){if(data16>1e9||isNaN(data16)){let err10={instancePath:instancePath+"/companies/"+i0+"/annual_\
transaction_volume",schemaPath:"#/properties/companies/items/properties/annual_transaction_volume/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:1e9},message:"must be <= 1000000000"};vErrors===null?vErrors=[err10]:vErrors.push(err10),
errors++}if(data16<1||isNaN(data16)){let err11={instancePath:instancePath+"/companies/"+i0+"/annual_transaction_volume",
schemaPath:"#/properties/companies/items/properties/annual_transaction_volume/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}}}else{let err12={instancePath:instancePath+
"/companies/"+i0,schemaPath:"#/properties/companies/items/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{let err13={instancePath:instancePath+"/compan\
ies",schemaPath:"#/properties/companies/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?
vErrors=[err13]:vErrors.push(err13),errors++}}if(data.chart_of_accounts!==void 0){let data17=data.chart_of_accounts;if(data17&&
typeof data17=="object"&&!Array.isArray(data17)){for(let key4 in data17){if(errors>=64)break;if(!(key4==="complexity"||key4===
"framework")){let err14={instancePath:instancePath+"/chart_of_accounts",schemaPath:"#/properties/chart_of_accounts/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4},message:"must NOT have additional prope\
rties"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}data17.complexity!==void 0&&(validate123(data17.complexity,
{instancePath:instancePath+"/chart_of_accounts/complexity",parentData:data17,parentDataProperty:"complexity",rootData})||
(vErrors=vErrors===null?validate123.errors:vErrors.concat(validate123.errors),errors=vErrors.length)),data17.framework!==
void 0&&(validate125(data17.framework,{instancePath:instancePath+"/chart_of_accounts/framework",parentData:data17,parentDataProperty:"\
framework",rootData})||(vErrors=vErrors===null?validate125.errors:vErrors.concat(validate125.errors),errors=vErrors.length))}else{
let err15={instancePath:instancePath+"/chart_of_accounts",schemaPath:"#/properties/chart_of_accounts/type",keyword:"type",
params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}if(data.business_processes!==
void 0){let data20=data.business_processes;if(data20&&typeof data20=="object"&&!Array.isArray(data20)){for(let key5 in data20){
if(errors>=64)break;if(!(key5==="o2c"||key5==="p2p"||key5==="r2r"||key5==="h2r"||key5==="a2r")){let err16={instancePath:instancePath+
"/business_processes",schemaPath:"#/properties/business_processes/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key5},message:"must NOT have additional properties"};vErrors===null?vErrors=[err16]:vErrors.push(err16),
errors++}}data20.o2c!==void 0&&(validate127(data20.o2c,{instancePath:instancePath+"/business_processes/o2c",parentData:data20,
parentDataProperty:"o2c",rootData})||(vErrors=vErrors===null?validate127.errors:vErrors.concat(validate127.errors),errors=
vErrors.length)),data20.p2p!==void 0&&(validate127(data20.p2p,{instancePath:instancePath+"/business_processes/p2p",parentData:data20,
parentDataProperty:"p2p",rootData})||(vErrors=vErrors===null?validate127.errors:vErrors.concat(validate127.errors),errors=
vErrors.length)),data20.r2r!==void 0&&(validate127(data20.r2r,{instancePath:instancePath+"/business_processes/r2r",parentData:data20,
parentDataProperty:"r2r",rootData})||(vErrors=vErrors===null?validate127.errors:vErrors.concat(validate127.errors),errors=
vErrors.length)),data20.h2r!==void 0&&(validate127(data20.h2r,{instancePath:instancePath+"/business_processes/h2r",parentData:data20,
parentDataProperty:"h2r",rootData})||(vErrors=vErrors===null?validate127.errors:vErrors.concat(validate127.errors),errors=
vErrors.length)),data20.a2r!==void 0&&(validate127(data20.a2r,{instancePath:instancePath+"/business_processes/a2r",parentData:data20,
parentDataProperty:"a2r",rootData})||(vErrors=vErrors===null?validate127.errors:vErrors.concat(validate127.errors),errors=
vErrors.length))}else{let err17={instancePath:instancePath+"/business_processes",schemaPath:"#/properties/business_proce\
sses/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err17]:vErrors.push(err17),
errors++}}if(data.temporal!==void 0){let data26=data.temporal;if(data26&&typeof data26=="object"&&!Array.isArray(data26)){
for(let key6 in data26){if(errors>=64)break;if(!(key6==="weekday_weights"||key6==="holiday_weight"||key6==="month_end_mu\
ltiplier"||key6==="quarter_end_multiplier"||key6==="year_end_multiplier"||key6==="industry_seasonality")){let err18={instancePath:instancePath+
"/temporal",schemaPath:"#/properties/temporal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key6},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}if(data26.weekday_weights!==
void 0&&(validate133(data26.weekday_weights,{instancePath:instancePath+"/temporal/weekday_weights",parentData:data26,parentDataProperty:"\
weekday_weights",rootData})||(vErrors=vErrors===null?validate133.errors:vErrors.concat(validate133.errors),errors=vErrors.
length)),data26.holiday_weight!==void 0&&(validate134(data26.holiday_weight,{instancePath:instancePath+"/temporal/holida\
y_weight",parentData:data26,parentDataProperty:"holiday_weight",rootData})||(vErrors=vErrors===null?validate134.errors:vErrors.
concat(validate134.errors),errors=vErrors.length)),data26.month_end_multiplier!==void 0&&(validate134(data26.month_end_multiplier,
{instancePath:instancePath+"/temporal/month_end_multiplier",parentData:data26,parentDataProperty:"month_end_multiplier",
rootData})||(vErrors=vErrors===null?validate134.errors:vErrors.concat(validate134.errors),errors=vErrors.length)),data26.
quarter_end_multiplier!==void 0&&(validate134(data26.quarter_end_multiplier,{instancePath:instancePath+"/temporal/quarte\
r_end_multiplier",parentData:data26,parentDataProperty:"quarter_end_multiplier",rootData})||(vErrors=vErrors===null?validate134.
errors:vErrors.concat(validate134.errors),errors=vErrors.length)),data26.year_end_multiplier!==void 0&&(validate134(data26.
year_end_multiplier,{instancePath:instancePath+"/temporal/year_end_multiplier",parentData:data26,parentDataProperty:"yea\
r_end_multiplier",rootData})||(vErrors=vErrors===null?validate134.errors:vErrors.concat(validate134.errors),errors=vErrors.
length)),data26.industry_seasonality!==void 0&&typeof data26.industry_seasonality!="boolean"){let err19={instancePath:instancePath+
"/temporal/industry_seasonality",schemaPath:"#/properties/temporal/properties/industry_seasonality/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}else{let err20={
instancePath:instancePath+"/temporal",schemaPath:"#/properties/temporal/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}if(data.fraud!==void 0){let data33=data.fraud;
if(data33&&typeof data33=="object"&&!Array.isArray(data33)){for(let key7 in data33){if(errors>=64)break;if(!(key7==="ena\
bled"||key7==="fraud_rate"||key7==="fraud_type_distribution")){let err21={instancePath:instancePath+"/fraud",schemaPath:"\
#/properties/fraud/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key7},message:"must N\
OT have additional properties"};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}data33.enabled!==void 0&&(validate141(
data33.enabled,{instancePath:instancePath+"/fraud/enabled",parentData:data33,parentDataProperty:"enabled",rootData})||(vErrors=
vErrors===null?validate141.errors:vErrors.concat(validate141.errors),errors=vErrors.length)),data33.fraud_rate!==void 0&&
(validate143(data33.fraud_rate,{instancePath:instancePath+"/fraud/fraud_rate",parentData:data33,parentDataProperty:"frau\
d_rate",rootData})||(vErrors=vErrors===null?validate143.errors:vErrors.concat(validate143.errors),errors=vErrors.length)),
data33.fraud_type_distribution!==void 0&&(validate145(data33.fraud_type_distribution,{instancePath:instancePath+"/fraud/\
fraud_type_distribution",parentData:data33,parentDataProperty:"fraud_type_distribution",rootData})||(vErrors=vErrors===null?
validate145.errors:vErrors.concat(validate145.errors),errors=vErrors.length))}else{let err22={instancePath:instancePath+
"/fraud",schemaPath:"#/properties/fraud/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===
null?vErrors=[err22]:vErrors.push(err22),errors++}}if(data.anomaly_injection!==void 0){let data37=data.anomaly_injection;
if(data37&&typeof data37=="object"&&!Array.isArray(data37)){for(let key8 in data37){if(errors>=64)break;if(!(key8==="ena\
bled"||key8==="error_rate"||key8==="process_rate"||key8==="statistical_rate"||key8==="relational_rate"||key8==="near_mis\
s_rate"||key8==="difficulty"||key8==="type_distribution")){let err23={instancePath:instancePath+"/anomaly_injection",schemaPath:"\
#/properties/anomaly_injection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key8},message:"\
must NOT have additional properties"};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}if(data37.enabled!==void 0&&
typeof data37.enabled!="boolean"){let err24={instancePath:instancePath+"/anomaly_injection/enabled",schemaPath:"#/proper\
ties/anomaly_injection/properties/enabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===
null?vErrors=[err24]:vErrors.push(err24),errors++}data37.error_rate!==void 0&&(validate147(data37.error_rate,{instancePath:instancePath+
"/anomaly_injection/error_rate",parentData:data37,parentDataProperty:"error_rate",rootData})||(vErrors=vErrors===null?validate147.
errors:vErrors.concat(validate147.errors),errors=vErrors.length)),data37.process_rate!==void 0&&(validate147(data37.process_rate,
{instancePath:instancePath+"/anomaly_injection/process_rate",parentData:data37,parentDataProperty:"process_rate",rootData})||
(vErrors=vErrors===null?validate147.errors:vErrors.concat(validate147.errors),errors=vErrors.length)),data37.statistical_rate!==
void 0&&(validate147(data37.statistical_rate,{instancePath:instancePath+"/anomaly_injection/statistical_rate",parentData:data37,
parentDataProperty:"statistical_rate",rootData})||(vErrors=vErrors===null?validate147.errors:vErrors.concat(validate147.
errors),errors=vErrors.length)),data37.relational_rate!==void 0&&(validate147(data37.relational_rate,{instancePath:instancePath+
"/anomaly_injection/relational_rate",parentData:data37,parentDataProperty:"relational_rate",rootData})||(vErrors=vErrors===
null?validate147.errors:vErrors.concat(validate147.errors),errors=vErrors.length)),data37.near_miss_rate!==void 0&&(validate147(
data37.near_miss_rate,{instancePath:instancePath+"/anomaly_injection/near_miss_rate",parentData:data37,parentDataProperty:"\
near_miss_rate",rootData})||(vErrors=vErrors===null?validate147.errors:vErrors.concat(validate147.errors),errors=vErrors.
length)),data37.difficulty!==void 0&&(validate153(data37.difficulty,{instancePath:instancePath+"/anomaly_injection/diffi\
culty",parentData:data37,parentDataProperty:"difficulty",rootData})||(vErrors=vErrors===null?validate153.errors:vErrors.
concat(validate153.errors),errors=vErrors.length)),data37.type_distribution!==void 0&&(validate145(data37.type_distribution,
{instancePath:instancePath+"/anomaly_injection/type_distribution",parentData:data37,parentDataProperty:"type_distributio\
n",rootData})||(vErrors=vErrors===null?validate145.errors:vErrors.concat(validate145.errors),errors=vErrors.length))}else{
let err25={instancePath:instancePath+"/anomaly_injection",schemaPath:"#/properties/anomaly_injection/type",keyword:"type",
params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}if(data.data_quality!==
void 0){let data46=data.data_quality;if(data46&&typeof data46=="object"&&!Array.isArray(data46)){for(let key9 in data46){
if(errors>=64)break;if(!(key9==="enabled"||key9==="missing_rate"||key9==="typo_rate"||key9==="format_rate"||key9==="dupl\
icate_rate")){let err26={instancePath:instancePath+"/data_quality",schemaPath:"#/properties/data_quality/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:key9},message:"must NOT have additional properties"};vErrors===
null?vErrors=[err26]:vErrors.push(err26),errors++}}if(data46.enabled!==void 0&&typeof data46.enabled!="boolean"){let err27={
instancePath:instancePath+"/data_quality/enabled",schemaPath:"#/properties/data_quality/properties/enabled/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}data46.
missing_rate!==void 0&&(validate159(data46.missing_rate,{instancePath:instancePath+"/data_quality/missing_rate",parentData:data46,
parentDataProperty:"missing_rate",rootData})||(vErrors=vErrors===null?validate159.errors:vErrors.concat(validate159.errors),
errors=vErrors.length)),data46.typo_rate!==void 0&&(validate159(data46.typo_rate,{instancePath:instancePath+"/data_quali\
ty/typo_rate",parentData:data46,parentDataProperty:"typo_rate",rootData})||(vErrors=vErrors===null?validate159.errors:vErrors.
concat(validate159.errors),errors=vErrors.length)),data46.format_rate!==void 0&&(validate159(data46.format_rate,{instancePath:instancePath+
"/data_quality/format_rate",parentData:data46,parentDataProperty:"format_rate",rootData})||(vErrors=vErrors===null?validate159.
errors:vErrors.concat(validate159.errors),errors=vErrors.length)),data46.duplicate_rate!==void 0&&(validate159(data46.duplicate_rate,
{instancePath:instancePath+"/data_quality/duplicate_rate",parentData:data46,parentDataProperty:"duplicate_rate",rootData})||
(vErrors=vErrors===null?validate159.errors:vErrors.concat(validate159.errors),errors=vErrors.length))}else{let err28={instancePath:instancePath+
"/data_quality",schemaPath:"#/properties/data_quality/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}if(data.approval!==void 0){let data52=data.approval;if(data52&&
typeof data52=="object"&&!Array.isArray(data52)){for(let key10 in data52){if(errors>=64)break;if(key10!=="limits"){let err29={
instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:key10},message:"must NOT have additional properties"};vErrors===null?vErrors=[err29]:vErrors.
push(err29),errors++}}data52.limits!==void 0&&(validate164(data52.limits,{instancePath:instancePath+"/approval/limits",parentData:data52,
parentDataProperty:"limits",rootData})||(vErrors=vErrors===null?validate164.errors:vErrors.concat(validate164.errors),errors=
vErrors.length))}else{let err30={instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}}if(data.
industry!==void 0&&(validate101(data.industry,{instancePath:instancePath+"/industry",parentData:data,parentDataProperty:"\
industry",rootData})||(vErrors=vErrors===null?validate101.errors:vErrors.concat(validate101.errors),errors=vErrors.length)),
data.start_date!==void 0&&(validate103(data.start_date,{instancePath:instancePath+"/start_date",parentData:data,parentDataProperty:"\
start_date",rootData})||(vErrors=vErrors===null?validate103.errors:vErrors.concat(validate103.errors),errors=vErrors.length)),
data.period_months!==void 0&&(validate105(data.period_months,{instancePath:instancePath+"/period_months",parentData:data,
parentDataProperty:"period_months",rootData})||(vErrors=vErrors===null?validate105.errors:vErrors.concat(validate105.errors),
errors=vErrors.length)),data.seed!==void 0){let data57=data.seed;if(!(typeof data57=="number"&&!(data57%1)&&!isNaN(data57)&&
isFinite(data57))&&data57!==null){let err31={instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"\
type",params:{type:schema49.properties.seed.type},message:"must be integer,null"};vErrors===null?vErrors=[err31]:vErrors.
push(err31),errors++}if(typeof data57=="number"&&isFinite(data57)){if(data57>9007199254740991||isNaN(data57)){let err32={
instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},
message:"must be <= 9007199254740991"};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}if(data57<0||isNaN(data57)){
let err33={instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}}}data.coa_complexity!==
void 0&&(validate123(data.coa_complexity,{instancePath:instancePath+"/coa_complexity",parentData:data,parentDataProperty:"\
coa_complexity",rootData})||(vErrors=vErrors===null?validate123.errors:vErrors.concat(validate123.errors),errors=vErrors.
length)),data.fraud_enabled!==void 0&&(validate141(data.fraud_enabled,{instancePath:instancePath+"/fraud_enabled",parentData:data,
parentDataProperty:"fraud_enabled",rootData})||(vErrors=vErrors===null?validate141.errors:vErrors.concat(validate141.errors),
errors=vErrors.length)),data.fraud_rate!==void 0&&(validate143(data.fraud_rate,{instancePath:instancePath+"/fraud_rate",
parentData:data,parentDataProperty:"fraud_rate",rootData})||(vErrors=vErrors===null?validate143.errors:vErrors.concat(validate143.
errors),errors=vErrors.length))}else{let err34={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}return validate98.errors=vErrors,errors===0}
var v36=validate172;function validate172(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){return validate172.errors=null,
!0}var v37=validate173,schema75={type:"object",additionalProperties:!1,properties:{count:{type:["integer","null"],minimum:1,
maximum:1e9},seed:{type:["integer","null"],minimum:0,maximum:9007199254740991},rate:{type:["number","null"],exclusiveMinimum:0,
maximum:1e7},batch:{type:["integer","null"],minimum:1,maximum:1e4},max_events:{type:["integer","null"],minimum:1,maximum:1e9},
events_per_second:{type:["number","null"],exclusiveMinimum:0,maximum:1e7},inject_anomalies:{type:["boolean","null"]}}};function validate173(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){for(let key0 in data){if(errors>=64)break;if(!(key0==="count"||key0==="seed"||key0==="rate"||key0===
"batch"||key0==="max_events"||key0==="events_per_second"||key0==="inject_anomalies")){let err0={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.count!==void 0){let data0=data.count;if(!(typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))&&data0!==null){let err1={instancePath:instancePath+"/count",schemaPath:"\
#/properties/count/type",keyword:"type",params:{type:schema75.properties.count.type},message:"must be integer,null"};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(typeof data0=="number"&&isFinite(data0)){if(data0>1e9||isNaN(data0)){
let err2={instancePath:instancePath+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e9},message:"must be <= 1000000000"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data0<1||isNaN(
data0)){let err3={instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}if(data.seed!==void 0){
let data1=data.seed;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))&&data1!==null){let err4={instancePath:instancePath+
"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:schema75.properties.seed.type},message:"must be \
integer,null"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data1=="number"&&isFinite(data1)){if(data1>
9007199254740991||isNaN(data1)){let err5={instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"};vErrors===null?vErrors=[
err5]:vErrors.push(err5),errors++}if(data1<0||isNaN(data1)){let err6={instancePath:instancePath+"/seed",schemaPath:"#/pr\
operties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}}}if(data.rate!==void 0){let data2=data.rate;if(!(typeof data2=="number"&&isFinite(data2))&&
data2!==null){let err7={instancePath:instancePath+"/rate",schemaPath:"#/properties/rate/type",keyword:"type",params:{type:schema75.
properties.rate.type},message:"must be number,null"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(typeof data2==
"number"&&isFinite(data2)){if(data2>1e7||isNaN(data2)){let err8={instancePath:instancePath+"/rate",schemaPath:"#/propert\
ies/rate/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e7},message:"must be <= 10000000"};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}if(data2<=0||isNaN(data2)){let err9={instancePath:instancePath+"/rate",schemaPath:"#/\
properties/rate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}}}if(data.batch!==void 0){let data3=data.batch;if(!(typeof data3=="numbe\
r"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))&&data3!==null){let err10={instancePath:instancePath+"/batch",schemaPath:"\
#/properties/batch/type",keyword:"type",params:{type:schema75.properties.batch.type},message:"must be integer,null"};vErrors===
null?vErrors=[err10]:vErrors.push(err10),errors++}if(typeof data3=="number"&&isFinite(data3)){if(data3>1e4||isNaN(data3)){
let err11={instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e4},message:"must be <= 10000"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data3<1||isNaN(
data3)){let err12={instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}if(data.max_events!==
void 0){let data4=data.max_events;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))&&data4!==null){
let err13={instancePath:instancePath+"/max_events",schemaPath:"#/properties/max_events/type",keyword:"type",params:{type:schema75.
properties.max_events.type},message:"must be integer,null"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}
if(typeof data4=="number"&&isFinite(data4)){if(data4>1e9||isNaN(data4)){let err14={instancePath:instancePath+"/max_event\
s",schemaPath:"#/properties/max_events/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},message:"must be <=\
 1000000000"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(data4<1||isNaN(data4)){let err15={instancePath:instancePath+
"/max_events",schemaPath:"#/properties/max_events/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"m\
ust be >= 1"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}}if(data.events_per_second!==void 0){let data5=data.
events_per_second;if(!(typeof data5=="number"&&isFinite(data5))&&data5!==null){let err16={instancePath:instancePath+"/ev\
ents_per_second",schemaPath:"#/properties/events_per_second/type",keyword:"type",params:{type:schema75.properties.events_per_second.
type},message:"must be number,null"};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}if(typeof data5=="numbe\
r"&&isFinite(data5)){if(data5>1e7||isNaN(data5)){let err17={instancePath:instancePath+"/events_per_second",schemaPath:"#\
/properties/events_per_second/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e7},message:"must be <= 10000000"};
vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}if(data5<=0||isNaN(data5)){let err18={instancePath:instancePath+
"/events_per_second",schemaPath:"#/properties/events_per_second/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0},message:"must be > 0"};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}}if(data.inject_anomalies!==
void 0){let data6=data.inject_anomalies;if(typeof data6!="boolean"&&data6!==null){let err19={instancePath:instancePath+"\
/inject_anomalies",schemaPath:"#/properties/inject_anomalies/type",keyword:"type",params:{type:schema75.properties.inject_anomalies.
type},message:"must be boolean,null"};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}}else{let err20={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err20]:vErrors.
push(err20),errors++}return validate173.errors=vErrors,errors===0}var v38=validate174;function validate174(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>0){let err0={instancePath,schemaPath:"#/maxProp\
erties",keyword:"maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;let err1={instancePath,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate174.
errors=vErrors,errors===0}var v39=validate175;function validate175(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){for(let key0 in data){if(errors>=64)break;if(key0!=="stream_id"){let err0={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}data.stream_id!==void 0&&
(validate24(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||
(vErrors=vErrors===null?validate24.errors:vErrors.concat(validate24.errors),errors=vErrors.length))}else{let err1={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}return validate175.errors=vErrors,errors===0}var v40=validate177;var pattern8=new RegExp("^(progress|entry|error|warning|complete|pattern)(,(progress|entry|error|warning|complete|patter\
n))*$","u");function validate178(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data){if(errors>=64)break;if(!(key0==="fr\
om"||key0==="stream_id"||key0==="types"||key0==="batch"||key0==="api_key")){let err0={instancePath,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional propert\
ies"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.from!==void 0){let data0=data.from;if(!(typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+"/from",schemaPath:"#/propert\
ies/from/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}if(typeof data0=="number"&&isFinite(data0)){if(data0>1e9||isNaN(data0)){let err2={instancePath:instancePath+
"/from",schemaPath:"#/properties/from/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},message:"must be <= \
1000000000"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data0<0||isNaN(data0)){let err3={instancePath:instancePath+
"/from",schemaPath:"#/properties/from/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}if(data.stream_id!==void 0&&(validate24(data.stream_id,{instancePath:instancePath+
"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=vErrors===null?validate24.errors:vErrors.
concat(validate24.errors),errors=vErrors.length)),data.types!==void 0){let data2=data.types;if(typeof data2=="string"){if(!pattern8.
test(data2)){let err4={instancePath:instancePath+"/types",schemaPath:"#/properties/types/pattern",keyword:"pattern",params:{
pattern:"^(progress|entry|error|warning|complete|pattern)(,(progress|entry|error|warning|complete|pattern))*$"},message:'\
must match pattern "^(progress|entry|error|warning|complete|pattern)(,(progress|entry|error|warning|complete|pattern))*$\
"'};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/types",schemaPath:"\
#/properties/types/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}if(data.batch!==void 0){let data3=data.batch;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&
isFinite(data3))){let err6={instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(typeof data3=="n\
umber"&&isFinite(data3)){if(data3>1e3||isNaN(data3)){let err7={instancePath:instancePath+"/batch",schemaPath:"#/properti\
es/batch/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"};vErrors===null?vErrors=
[err7]:vErrors.push(err7),errors++}if(data3<1||isNaN(data3)){let err8={instancePath:instancePath+"/batch",schemaPath:"#/\
properties/batch/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}}if(data.api_key!==void 0){let data4=data.api_key;if(typeof data4=="string"){if(func2(
data4)>512){let err9={instancePath:instancePath+"/api_key",schemaPath:"#/properties/api_key/maxLength",keyword:"maxLengt\
h",params:{limit:512},message:"must NOT have more than 512 characters"};vErrors===null?vErrors=[err9]:vErrors.push(err9),
errors++}}else{let err10={instancePath:instancePath+"/api_key",schemaPath:"#/properties/api_key/type",keyword:"type",params:{
type:"string"},message:"must be string"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}}else{let err11={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err11]:vErrors.
push(err11),errors++}return validate178.errors=vErrors,errors===0}function validate177(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.
query===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"query"},message:"\
must have required property 'query'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}data.query!==void 0&&(validate178(
data.query,{instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData})||(vErrors=vErrors===
null?validate178.errors:vErrors.concat(validate178.errors),errors=vErrors.length))}else{let err1={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}return validate177.errors=vErrors,errors===0}var v41=validate181,schema80={type:"string",enum:["ok","degraded",
"failed"]};function validate181(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(typeof data!="string"){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data==="ok"||data==="degraded"||data==="\
failed")){let err1={instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema80.enum},message:"must b\
e equal to one of the allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate181.errors=
vErrors,errors===0}var v42=validate182,schema81={type:"object",additionalProperties:!1,required:["status","version","upt\
ime_seconds","uptime_secs","memory_usage_mb","active_streams","connections","state","role","components"],properties:{status:{
type:"string",enum:["healthy","degraded"]},version:{type:"string"},uptime_seconds:{type:"integer",minimum:0},uptime_secs:{
type:"integer",minimum:0},memory_usage_mb:{type:"integer",minimum:0},active_streams:{type:"integer",minimum:0},connections:{
type:"integer",minimum:0},state:{type:"string",enum:["starting","serving","draining"]},role:{type:"string",enum:["standa\
lone"]},components:{type:"object",additionalProperties:{$ref:"S.ComponentState"}}}};function validate182(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.status===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
status"},message:"must have required property 'status'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.
version===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"\
must have required property 'version'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.uptime_seconds===
void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"uptime_seconds"},message:"\
must have required property 'uptime_seconds'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.uptime_secs===
void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"uptime_secs"},message:"\
must have required property 'uptime_secs'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.memory_usage_mb===
void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"memory_usage_mb"},message:"\
must have required property 'memory_usage_mb'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.active_streams===
void 0){let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"active_streams"},message:"\
must have required property 'active_streams'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.connections===
void 0){let err6={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"connections"},message:"\
must have required property 'connections'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.state===void 0){
let err7={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"state"},message:"must have re\
quired property 'state'"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.role===void 0){let err8={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"role"},message:"must have required property 'role'"};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data.components===void 0){let err9={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"components"},message:"must have required property 'components'"};
vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}for(let key0 in data){if(errors>=64)break;if(!func24.call(schema81.
properties,key0)){let err10={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.status!==
void 0){let data0=data.status;if(typeof data0!="string"){let err11={instancePath:instancePath+"/status",schemaPath:"#/pr\
operties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err11]:vErrors.
push(err11),errors++}if(!(data0==="healthy"||data0==="degraded")){let err12={instancePath:instancePath+"/status",schemaPath:"\
#/properties/status/enum",keyword:"enum",params:{allowedValues:schema81.properties.status.enum},message:"must be equal t\
o one of the allowed values"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data.version!==void 0&&typeof data.
version!="string"){let err13={instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",
params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(data.uptime_seconds!==
void 0){let data2=data.uptime_seconds;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err14={
instancePath:instancePath+"/uptime_seconds",schemaPath:"#/properties/uptime_seconds/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(typeof data2=="number"&&
isFinite(data2)&&(data2<0||isNaN(data2))){let err15={instancePath:instancePath+"/uptime_seconds",schemaPath:"#/propertie\
s/uptime_seconds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=
[err15]:vErrors.push(err15),errors++}}if(data.uptime_secs!==void 0){let data3=data.uptime_secs;if(!(typeof data3=="numbe\
r"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err16={instancePath:instancePath+"/uptime_secs",schemaPath:"#/prope\
rties/uptime_secs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err16]:
vErrors.push(err16),errors++}if(typeof data3=="number"&&isFinite(data3)&&(data3<0||isNaN(data3))){let err17={instancePath:instancePath+
"/uptime_secs",schemaPath:"#/properties/uptime_secs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}if(data.memory_usage_mb!==void 0){let data4=data.
memory_usage_mb;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err18={instancePath:instancePath+
"/memory_usage_mb",schemaPath:"#/properties/memory_usage_mb/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}if(typeof data4=="number"&&isFinite(data4)&&(data4<
0||isNaN(data4))){let err19={instancePath:instancePath+"/memory_usage_mb",schemaPath:"#/properties/memory_usage_mb/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err19]:vErrors.push(
err19),errors++}}if(data.active_streams!==void 0){let data5=data.active_streams;if(!(typeof data5=="number"&&!(data5%1)&&
!isNaN(data5)&&isFinite(data5))){let err20={instancePath:instancePath+"/active_streams",schemaPath:"#/properties/active_\
streams/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err20]:vErrors.push(
err20),errors++}if(typeof data5=="number"&&isFinite(data5)&&(data5<0||isNaN(data5))){let err21={instancePath:instancePath+
"/active_streams",schemaPath:"#/properties/active_streams/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}if(data.connections!==void 0){let data6=data.
connections;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))){let err22={instancePath:instancePath+
"/connections",schemaPath:"#/properties/connections/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}if(typeof data6=="number"&&isFinite(data6)&&(data6<0||isNaN(
data6))){let err23={instancePath:instancePath+"/connections",schemaPath:"#/properties/connections/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}
if(data.state!==void 0){let data7=data.state;if(typeof data7!="string"){let err24={instancePath:instancePath+"/state",schemaPath:"\
#/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err24]:
vErrors.push(err24),errors++}if(!(data7==="starting"||data7==="serving"||data7==="draining")){let err25={instancePath:instancePath+
"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:schema81.properties.state.enum},message:"\
must be equal to one of the allowed values"};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}if(data.role!==
void 0){let data8=data.role;if(typeof data8!="string"){let err26={instancePath:instancePath+"/role",schemaPath:"#/proper\
ties/role/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err26]:vErrors.push(
err26),errors++}if(data8!=="standalone"){let err27={instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",
keyword:"enum",params:{allowedValues:schema81.properties.role.enum},message:"must be equal to one of the allowed values"};
vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}}if(data.components!==void 0){let data9=data.components;if(data9&&
typeof data9=="object"&&!Array.isArray(data9))for(let key1 in data9){if(errors>=64)break;validate181(data9[key1],{instancePath:instancePath+
"/components/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data9,parentDataProperty:key1,rootData})||(vErrors=
vErrors===null?validate181.errors:vErrors.concat(validate181.errors),errors=vErrors.length)}else{let err28={instancePath:instancePath+
"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}}else{let err29={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}return validate182.
errors=vErrors,errors===0}var v43=validate184;var pattern9=new RegExp("^[a-z][a-z_]*$","u");function validate184(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.error===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"error"},message:"must have required property 'error'"};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.message===void 0){let err1={instancePath,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'message'"};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.details===void 0){let err2={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"details"},message:"must have required property 'details'"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="error"||key0==="message"||key0===
"details")){let err3={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.error!==
void 0){let data0=data.error;if(typeof data0=="string"){if(!pattern9.test(data0)){let err4={instancePath:instancePath+"/\
error",schemaPath:"#/properties/error/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z_]*$"},message:'must match p\
attern "^[a-z][a-z_]*$"'};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+
"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.message!==void 0&&typeof data.message!="string"){let err6={instancePath:instancePath+
"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.details!==void 0){let data2=data.details;if(!(data2&&typeof data2==
"object"&&!Array.isArray(data2))){let err7={instancePath:instancePath+"/details",schemaPath:"#/properties/details/type",
keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{
let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}return validate184.errors=vErrors,errors===0}var v44=validate185;var formats4=require_formats().fullFormats["date-time"];function validate185(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.alive===void 0){
let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"alive"},message:"must have re\
quired property 'alive'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.status===void 0){let err1={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'statu\
s'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.timestamp===void 0){let err2={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"timestamp"},message:"must have required property 'timestamp'"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="alive"||key0==="s\
tatus"||key0==="timestamp")){let err3={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}if(data.alive!==void 0&&data.alive!==!0){let err4={instancePath:instancePath+"/alive",schemaPath:"#/properties\
/alive/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++}if(data.status!==void 0&&data.status!=="alive"){let err5={instancePath:instancePath+"/status",
schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:"alive"},message:"must be equal to constant"};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.timestamp!==void 0){let data2=data.timestamp;if(typeof data2==
"string"){if(!formats4.validate(data2)){let err6={instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timest\
amp/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+"/timestamp",schemaPath:"#/properties/times\
tamp/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}}}else{let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate185.errors=vErrors,errors===0}var v45=validate186,
schema84={type:"object",additionalProperties:!1,required:["ready","status","checks"],properties:{ready:{type:"boolean"},
status:{type:"string",enum:["ready","not_ready"]},checks:{type:"array",items:{type:"object",additionalProperties:!1,required:[
"name","status"],properties:{name:{type:"string"},status:{$ref:"S.ComponentState"}}}}}};function validate186(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.ready===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
ready"},message:"must have required property 'ready'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.
status===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"\
must have required property 'status'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.checks===void 0){
let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"checks"},message:"must have r\
equired property 'checks'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){if(errors>=64)
break;if(!(key0==="ready"||key0==="status"||key0==="checks")){let err3={instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.ready!==void 0&&typeof data.ready!="boolean"){let err4={instancePath:instancePath+
"/ready",schemaPath:"#/properties/ready/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.status!==void 0){let data1=data.status;if(typeof data1!="string"){
let err5={instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},
message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(!(data1==="ready"||data1==="not_r\
eady")){let err6={instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:schema84.
properties.status.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err6]:vErrors.push(
err6),errors++}}if(data.checks!==void 0){let data2=data.checks;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<
len0&&errors<64;i0++){let data3=data2[i0];if(data3&&typeof data3=="object"&&!Array.isArray(data3)){if(data3.name===void 0){
let err7={instancePath:instancePath+"/checks/"+i0,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}
if(data3.status===void 0){let err8={instancePath:instancePath+"/checks/"+i0,schemaPath:"#/properties/checks/items/requir\
ed",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}for(let key1 in data3){if(errors>=64)break;if(!(key1==="name"||key1==="status")){
let err9={instancePath:instancePath+"/checks/"+i0,schemaPath:"#/properties/checks/items/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err9]:vErrors.push(err9),errors++}}if(data3.name!==void 0&&typeof data3.name!="string"){let err10={instancePath:instancePath+
"/checks/"+i0+"/name",schemaPath:"#/properties/checks/items/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}data3.status!==void 0&&(validate181(
data3.status,{instancePath:instancePath+"/checks/"+i0+"/status",parentData:data3,parentDataProperty:"status",rootData})||
(vErrors=vErrors===null?validate181.errors:vErrors.concat(validate181.errors),errors=vErrors.length))}else{let err11={instancePath:instancePath+
"/checks/"+i0,schemaPath:"#/properties/checks/items/type",keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}}else{let err12={instancePath:instancePath+"/checks",schemaPath:"\
#/properties/checks/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err12]:vErrors.
push(err12),errors++}}}else{let err13={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}return validate186.errors=vErrors,errors===0}
var v46=validate99,v47=validate101,v48=validate103,v49=validate105,v50=validate107,v51=validate188;function validate188(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.seed===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"seed"},message:"must have required property 'seed'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.industry===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"industry"},message:"must have required property 'industry'"};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}if(data.start_date===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
start_date"},message:"must have required property 'start_date'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(data.period_months===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
period_months"},message:"must have required property 'period_months'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}if(data.group_currency===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
group_currency"},message:"must have required property 'group_currency'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="seed"||key0==="industry"||key0==="start_date"||key0==="p\
eriod_months"||key0==="group_currency")){let err5={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}}data.seed!==void 0&&(validate99(data.seed,{instancePath:instancePath+"/seed",parentData:data,
parentDataProperty:"seed",rootData})||(vErrors=vErrors===null?validate99.errors:vErrors.concat(validate99.errors),errors=
vErrors.length)),data.industry!==void 0&&(validate101(data.industry,{instancePath:instancePath+"/industry",parentData:data,
parentDataProperty:"industry",rootData})||(vErrors=vErrors===null?validate101.errors:vErrors.concat(validate101.errors),
errors=vErrors.length)),data.start_date!==void 0&&(validate103(data.start_date,{instancePath:instancePath+"/start_date",
parentData:data,parentDataProperty:"start_date",rootData})||(vErrors=vErrors===null?validate103.errors:vErrors.concat(validate103.
errors),errors=vErrors.length)),data.period_months!==void 0&&(validate105(data.period_months,{instancePath:instancePath+
"/period_months",parentData:data,parentDataProperty:"period_months",rootData})||(vErrors=vErrors===null?validate105.errors:
vErrors.concat(validate105.errors),errors=vErrors.length)),data.group_currency!==void 0&&(validate107(data.group_currency,
{instancePath:instancePath+"/group_currency",parentData:data,parentDataProperty:"group_currency",rootData})||(vErrors=vErrors===
null?validate107.errors:vErrors.concat(validate107.errors),errors=vErrors.length))}else{let err6={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}return validate188.errors=vErrors,errors===0}var v52=validate109,v53=validate194;function validate194(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.target_count===void 0){let err0={instancePath,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"target_count"},message:"must have required property 'target_count'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="target_count"){let err1={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.target_count!==void 0&&
(validate109(data.target_count,{instancePath:instancePath+"/target_count",parentData:data,parentDataProperty:"target_cou\
nt",rootData})||(vErrors=vErrors===null?validate109.errors:vErrors.concat(validate109.errors),errors=vErrors.length))}else{
let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}return validate194.errors=vErrors,errors===0}var v54=validate111,v55=validate113,
v56=validate115,v57=validate117,v58=validate119,v59=validate121,v60=validate196;function validate196(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.code===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"code"},message:"must have required property 'code'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.name===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.currency===
void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"currency"},message:"m\
ust have required property 'currency'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.country===void 0){
let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"country"},message:"must have \
required property 'country'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.volume_weight===void 0){
let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"volume_weight"},message:"must\
 have required property 'volume_weight'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.fiscal_year_variant===
void 0){let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fiscal_year_variant"},
message:"must have required property 'fiscal_year_variant'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="code"||key0==="name"||key0==="currency"||key0==="country"||key0==="volume_weight"||key0===
"fiscal_year_variant")){let err6={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}}data.code!==void 0&&(validate111(data.code,{instancePath:instancePath+"/code",parentData:data,parentDataProperty:"\
code",rootData})||(vErrors=vErrors===null?validate111.errors:vErrors.concat(validate111.errors),errors=vErrors.length)),
data.name!==void 0&&(validate113(data.name,{instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",
rootData})||(vErrors=vErrors===null?validate113.errors:vErrors.concat(validate113.errors),errors=vErrors.length)),data.currency!==
void 0&&(validate115(data.currency,{instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",
rootData})||(vErrors=vErrors===null?validate115.errors:vErrors.concat(validate115.errors),errors=vErrors.length)),data.country!==
void 0&&(validate117(data.country,{instancePath:instancePath+"/country",parentData:data,parentDataProperty:"country",rootData})||
(vErrors=vErrors===null?validate117.errors:vErrors.concat(validate117.errors),errors=vErrors.length)),data.volume_weight!==
void 0&&(validate119(data.volume_weight,{instancePath:instancePath+"/volume_weight",parentData:data,parentDataProperty:"\
volume_weight",rootData})||(vErrors=vErrors===null?validate119.errors:vErrors.concat(validate119.errors),errors=vErrors.
length)),data.fiscal_year_variant!==void 0&&(validate121(data.fiscal_year_variant,{instancePath:instancePath+"/fiscal_ye\
ar_variant",parentData:data,parentDataProperty:"fiscal_year_variant",rootData})||(vErrors=vErrors===null?validate121.errors:
vErrors.concat(validate121.errors),errors=vErrors.length))}else{let err7={instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate196.
errors=vErrors,errors===0}var v61=validate123,v62=validate125,v63=validate203;function validate203(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.complexity===void 0){let err0={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"complexity"},message:"must have required property 'complexity'"};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.framework===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"framework"},message:"must have required property 'framework'"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="complexity"||key0==="framework")){
let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}data.complexity!==
void 0&&(validate123(data.complexity,{instancePath:instancePath+"/complexity",parentData:data,parentDataProperty:"comple\
xity",rootData})||(vErrors=vErrors===null?validate123.errors:vErrors.concat(validate123.errors),errors=vErrors.length)),
data.framework!==void 0&&(validate125(data.framework,{instancePath:instancePath+"/framework",parentData:data,parentDataProperty:"\
framework",rootData})||(vErrors=vErrors===null?validate125.errors:vErrors.concat(validate125.errors),errors=vErrors.length))}else{
let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}return validate203.errors=vErrors,errors===0}var v64=validate127,v65=validate206;function validate206(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.o2c===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"o2c"},message:"must have required property 'o2c'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.p2p===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
p2p"},message:"must have required property 'p2p'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.r2r===
void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"r2r"},message:"must h\
ave required property 'r2r'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.h2r===void 0){let err3={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"h2r"},message:"must have required prope\
rty 'h2r'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.a2r===void 0){let err4={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"a2r"},message:"must have required property 'a2r'"};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="o2c"||key0==="p2p"||key0===
"r2r"||key0==="h2r"||key0==="a2r")){let err5={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}data.o2c!==void 0&&(validate127(data.o2c,{instancePath:instancePath+"/o2c",parentData:data,parentDataProperty:"\
o2c",rootData})||(vErrors=vErrors===null?validate127.errors:vErrors.concat(validate127.errors),errors=vErrors.length)),data.
p2p!==void 0&&(validate127(data.p2p,{instancePath:instancePath+"/p2p",parentData:data,parentDataProperty:"p2p",rootData})||
(vErrors=vErrors===null?validate127.errors:vErrors.concat(validate127.errors),errors=vErrors.length)),data.r2r!==void 0&&
(validate127(data.r2r,{instancePath:instancePath+"/r2r",parentData:data,parentDataProperty:"r2r",rootData})||(vErrors=vErrors===
null?validate127.errors:vErrors.concat(validate127.errors),errors=vErrors.length)),data.h2r!==void 0&&(validate127(data.
h2r,{instancePath:instancePath+"/h2r",parentData:data,parentDataProperty:"h2r",rootData})||(vErrors=vErrors===null?validate127.
errors:vErrors.concat(validate127.errors),errors=vErrors.length)),data.a2r!==void 0&&(validate127(data.a2r,{instancePath:instancePath+
"/a2r",parentData:data,parentDataProperty:"a2r",rootData})||(vErrors=vErrors===null?validate127.errors:vErrors.concat(validate127.
errors),errors=vErrors.length))}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate206.errors=vErrors,errors===0}
var v66=validate134,v67=validate133,v68=validate212;function validate212(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.weekday_weights===void 0){let err0={instancePath,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"weekday_weights"},message:"must have required property 'weekday_weight\
s'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.holiday_weight===void 0){let err1={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"holiday_weight"},message:"must have required property 'holiday_w\
eight'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.month_end_multiplier===void 0){let err2={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"month_end_multiplier"},message:"must have required p\
roperty 'month_end_multiplier'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.quarter_end_multiplier===
void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"quarter_end_multiplie\
r"},message:"must have required property 'quarter_end_multiplier'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
if(data.year_end_multiplier===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
year_end_multiplier"},message:"must have required property 'year_end_multiplier'"};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}if(data.industry_seasonality===void 0){let err5={instancePath,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"industry_seasonality"},message:"must have required property 'industry_seasonality'"};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="weekday_weights"||
key0==="holiday_weight"||key0==="month_end_multiplier"||key0==="quarter_end_multiplier"||key0==="year_end_multiplier"||key0===
"industry_seasonality")){let err6={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}}if(data.weekday_weights!==void 0&&(validate133(data.weekday_weights,{instancePath:instancePath+"/weekday_weigh\
ts",parentData:data,parentDataProperty:"weekday_weights",rootData})||(vErrors=vErrors===null?validate133.errors:vErrors.
concat(validate133.errors),errors=vErrors.length)),data.holiday_weight!==void 0&&(validate134(data.holiday_weight,{instancePath:instancePath+
"/holiday_weight",parentData:data,parentDataProperty:"holiday_weight",rootData})||(vErrors=vErrors===null?validate134.errors:
vErrors.concat(validate134.errors),errors=vErrors.length)),data.month_end_multiplier!==void 0&&(validate134(data.month_end_multiplier,
{instancePath:instancePath+"/month_end_multiplier",parentData:data,parentDataProperty:"month_end_multiplier",rootData})||
(vErrors=vErrors===null?validate134.errors:vErrors.concat(validate134.errors),errors=vErrors.length)),data.quarter_end_multiplier!==
void 0&&(validate134(data.quarter_end_multiplier,{instancePath:instancePath+"/quarter_end_multiplier",parentData:data,parentDataProperty:"\
quarter_end_multiplier",rootData})||(vErrors=vErrors===null?validate134.errors:vErrors.concat(validate134.errors),errors=
vErrors.length)),data.year_end_multiplier!==void 0&&(validate134(data.year_end_multiplier,{instancePath:instancePath+"/y\
ear_end_multiplier",parentData:data,parentDataProperty:"year_end_multiplier",rootData})||(vErrors=vErrors===null?validate134.
errors:vErrors.concat(validate134.errors),errors=vErrors.length)),data.industry_seasonality!==void 0&&typeof data.industry_seasonality!=
"boolean"){let err7={instancePath:instancePath+"/industry_seasonality",schemaPath:"#/properties/industry_seasonality/typ\
e",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{
let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}return validate212.errors=vErrors,errors===0}var v69=validate141,v70=validate143,
v71=validate145,v72=validate218;function validate218(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.enabled===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"enabled"},message:"must have required property 'enabled'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.fraud_rate===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"fraud_rate"},message:"must have required property 'fraud_rate'"};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.fraud_type_distribution===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"fraud_type_distribution"},message:"must have required property 'fraud_type_distributi\
on'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="e\
nabled"||key0==="fraud_rate"||key0==="fraud_type_distribution")){let err3={instancePath,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}data.enabled!==void 0&&(validate141(data.enabled,{instancePath:instancePath+
"/enabled",parentData:data,parentDataProperty:"enabled",rootData})||(vErrors=vErrors===null?validate141.errors:vErrors.concat(
validate141.errors),errors=vErrors.length)),data.fraud_rate!==void 0&&(validate143(data.fraud_rate,{instancePath:instancePath+
"/fraud_rate",parentData:data,parentDataProperty:"fraud_rate",rootData})||(vErrors=vErrors===null?validate143.errors:vErrors.
concat(validate143.errors),errors=vErrors.length)),data.fraud_type_distribution!==void 0&&(validate145(data.fraud_type_distribution,
{instancePath:instancePath+"/fraud_type_distribution",parentData:data,parentDataProperty:"fraud_type_distribution",rootData})||
(vErrors=vErrors===null?validate145.errors:vErrors.concat(validate145.errors),errors=vErrors.length))}else{let err4={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}return validate218.errors=vErrors,errors===0}var v73=validate147,v74=validate153,v75=validate222;function validate222(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.enabled===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"enabled"},message:"must have required property 'enabled'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.error_rate===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"error_rate"},message:"must have required property 'error_rate'"};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.process_rate===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"process_rate"},message:"must have required property 'process_rate'"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}if(data.statistical_rate===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"statistical_rate"},message:"must have required property 'statistical_rate'"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.relational_rate===void 0){let err4={instancePath,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"relational_rate"},message:"must have required property 'relational_\
rate'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.near_miss_rate===void 0){let err5={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"near_miss_rate"},message:"must have required propert\
y 'near_miss_rate'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.difficulty===void 0){let err6={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"difficulty"},message:"must have required property 'd\
ifficulty'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.type_distribution===void 0){let err7={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type_distribution"},message:"must have required prop\
erty 'type_distribution'"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}for(let key0 in data){if(errors>=64)
break;if(!(key0==="enabled"||key0==="error_rate"||key0==="process_rate"||key0==="statistical_rate"||key0==="relational_r\
ate"||key0==="near_miss_rate"||key0==="difficulty"||key0==="type_distribution")){let err8={instancePath,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional pr\
operties"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.enabled!==void 0&&typeof data.enabled!="bo\
olean"){let err9={instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}data.error_rate!==void 0&&
(validate147(data.error_rate,{instancePath:instancePath+"/error_rate",parentData:data,parentDataProperty:"error_rate",rootData})||
(vErrors=vErrors===null?validate147.errors:vErrors.concat(validate147.errors),errors=vErrors.length)),data.process_rate!==
void 0&&(validate147(data.process_rate,{instancePath:instancePath+"/process_rate",parentData:data,parentDataProperty:"pr\
ocess_rate",rootData})||(vErrors=vErrors===null?validate147.errors:vErrors.concat(validate147.errors),errors=vErrors.length)),
data.statistical_rate!==void 0&&(validate147(data.statistical_rate,{instancePath:instancePath+"/statistical_rate",parentData:data,
parentDataProperty:"statistical_rate",rootData})||(vErrors=vErrors===null?validate147.errors:vErrors.concat(validate147.
errors),errors=vErrors.length)),data.relational_rate!==void 0&&(validate147(data.relational_rate,{instancePath:instancePath+
"/relational_rate",parentData:data,parentDataProperty:"relational_rate",rootData})||(vErrors=vErrors===null?validate147.
errors:vErrors.concat(validate147.errors),errors=vErrors.length)),data.near_miss_rate!==void 0&&(validate147(data.near_miss_rate,
{instancePath:instancePath+"/near_miss_rate",parentData:data,parentDataProperty:"near_miss_rate",rootData})||(vErrors=vErrors===
null?validate147.errors:vErrors.concat(validate147.errors),errors=vErrors.length)),data.difficulty!==void 0&&(validate153(
data.difficulty,{instancePath:instancePath+"/difficulty",parentData:data,parentDataProperty:"difficulty",rootData})||(vErrors=
vErrors===null?validate153.errors:vErrors.concat(validate153.errors),errors=vErrors.length)),data.type_distribution!==void 0&&
(validate145(data.type_distribution,{instancePath:instancePath+"/type_distribution",parentData:data,parentDataProperty:"\
type_distribution",rootData})||(vErrors=vErrors===null?validate145.errors:vErrors.concat(validate145.errors),errors=vErrors.
length))}else{let err10={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate222.errors=vErrors,errors===0}var v76=validate159,
v77=validate230;function validate230(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.enabled===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"enabled"},message:"must have required property 'enabled'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.missing_rate===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"missing_rate"},message:"must have required property 'missing_rate'"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}if(data.typo_rate===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"typo_rate"},message:"must have required property 'typo_rate'"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}if(data.format_rate===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"format_rate"},message:"must have required property 'format_rate'"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}if(data.duplicate_rate===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"duplicate_rate"},message:"must have required property 'duplicate_rate'"};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="enabled"||key0==="miss\
ing_rate"||key0==="typo_rate"||key0==="format_rate"||key0==="duplicate_rate")){let err5={instancePath,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prop\
erties"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.enabled!==void 0&&typeof data.enabled!="bool\
ean"){let err6={instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}data.missing_rate!==void 0&&
(validate159(data.missing_rate,{instancePath:instancePath+"/missing_rate",parentData:data,parentDataProperty:"missing_ra\
te",rootData})||(vErrors=vErrors===null?validate159.errors:vErrors.concat(validate159.errors),errors=vErrors.length)),data.
typo_rate!==void 0&&(validate159(data.typo_rate,{instancePath:instancePath+"/typo_rate",parentData:data,parentDataProperty:"\
typo_rate",rootData})||(vErrors=vErrors===null?validate159.errors:vErrors.concat(validate159.errors),errors=vErrors.length)),
data.format_rate!==void 0&&(validate159(data.format_rate,{instancePath:instancePath+"/format_rate",parentData:data,parentDataProperty:"\
format_rate",rootData})||(vErrors=vErrors===null?validate159.errors:vErrors.concat(validate159.errors),errors=vErrors.length)),
data.duplicate_rate!==void 0&&(validate159(data.duplicate_rate,{instancePath:instancePath+"/duplicate_rate",parentData:data,
parentDataProperty:"duplicate_rate",rootData})||(vErrors=vErrors===null?validate159.errors:vErrors.concat(validate159.errors),
errors=vErrors.length))}else{let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate230.errors=vErrors,errors===0}var v78=validate164,
v79=validate235;function validate235(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.limits===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"limits"},message:"must have required property 'limits'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="limits"){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.limits!==void 0&&(validate164(data.limits,
{instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData})||(vErrors=vErrors===null?validate164.
errors:vErrors.concat(validate164.errors),errors=vErrors.length))}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate235.
errors=vErrors,errors===0}var v80=validate237,schema95={type:"object",additionalProperties:!1,required:["global","transa\
ctions","companies","chart_of_accounts","business_processes","temporal","fraud","anomaly_injection","data_quality","appr\
oval"],properties:{global:{$ref:"S.GlobalSettings"},transactions:{$ref:"S.TransactionSettings"},companies:{type:"array",
minItems:1,maxItems:50,items:{$ref:"S.Company"}},chart_of_accounts:{$ref:"S.ChartOfAccountsSettings"},business_processes:{
$ref:"S.BusinessProcessMix"},temporal:{$ref:"S.TemporalSettings"},fraud:{$ref:"S.FraudSettings"},anomaly_injection:{$ref:"\
S.AnomalySettings"},data_quality:{$ref:"S.DataQualitySettings"},approval:{$ref:"S.ApprovalSettings"}}};function validate237(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){if(data.global===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"global"},message:"must have required property 'global'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data.transactions===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
transactions"},message:"must have required property 'transactions'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(data.companies===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"c\
ompanies"},message:"must have required property 'companies'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(data.chart_of_accounts===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
chart_of_accounts"},message:"must have required property 'chart_of_accounts'"};vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++}if(data.business_processes===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"business_processes"},message:"must have required property 'business_processes'"};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}if(data.temporal===void 0){let err5={instancePath,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"temporal"},message:"must have required property 'temporal'"};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}if(data.fraud===void 0){let err6={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"fraud"},message:"must have required property 'fraud'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}if(data.anomaly_injection===void 0){let err7={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
anomaly_injection"},message:"must have required property 'anomaly_injection'"};vErrors===null?vErrors=[err7]:vErrors.push(
err7),errors++}if(data.data_quality===void 0){let err8={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"data_quality"},message:"must have required property 'data_quality'"};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}if(data.approval===void 0){let err9={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"approval"},message:"must have required property 'approval'"};vErrors===null?vErrors=[err9]:vErrors.push(
err9),errors++}for(let key0 in data){if(errors>=64)break;if(!func24.call(schema95.properties,key0)){let err10={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.global!==void 0&&(validate188(
data.global,{instancePath:instancePath+"/global",parentData:data,parentDataProperty:"global",rootData})||(vErrors=vErrors===
null?validate188.errors:vErrors.concat(validate188.errors),errors=vErrors.length)),data.transactions!==void 0&&(validate194(
data.transactions,{instancePath:instancePath+"/transactions",parentData:data,parentDataProperty:"transactions",rootData})||
(vErrors=vErrors===null?validate194.errors:vErrors.concat(validate194.errors),errors=vErrors.length)),data.companies!==void 0){
let data2=data.companies;if(Array.isArray(data2)){if(data2.length>50){let err11={instancePath:instancePath+"/companies",
schemaPath:"#/properties/companies/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 it\
ems"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data2.length<1){let err12={instancePath:instancePath+
"/companies",schemaPath:"#/properties/companies/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have few\
er than 1 items"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}let len0=data2.length;for(let i0=0;i0<len0&&
errors<64;i0++)validate196(data2[i0],{instancePath:instancePath+"/companies/"+i0,parentData:data2,parentDataProperty:i0,
rootData})||(vErrors=vErrors===null?validate196.errors:vErrors.concat(validate196.errors),errors=vErrors.length)}else{let err13={
instancePath:instancePath+"/companies",schemaPath:"#/properties/companies/type",keyword:"type",params:{type:"array"},message:"\
must be array"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}data.chart_of_accounts!==void 0&&(validate203(
data.chart_of_accounts,{instancePath:instancePath+"/chart_of_accounts",parentData:data,parentDataProperty:"chart_of_acco\
unts",rootData})||(vErrors=vErrors===null?validate203.errors:vErrors.concat(validate203.errors),errors=vErrors.length)),
data.business_processes!==void 0&&(validate206(data.business_processes,{instancePath:instancePath+"/business_processes",
parentData:data,parentDataProperty:"business_processes",rootData})||(vErrors=vErrors===null?validate206.errors:vErrors.concat(
validate206.errors),errors=vErrors.length)),data.temporal!==void 0&&(validate212(data.temporal,{instancePath:instancePath+
"/temporal",parentData:data,parentDataProperty:"temporal",rootData})||(vErrors=vErrors===null?validate212.errors:vErrors.
concat(validate212.errors),errors=vErrors.length)),data.fraud!==void 0&&(validate218(data.fraud,{instancePath:instancePath+
"/fraud",parentData:data,parentDataProperty:"fraud",rootData})||(vErrors=vErrors===null?validate218.errors:vErrors.concat(
validate218.errors),errors=vErrors.length)),data.anomaly_injection!==void 0&&(validate222(data.anomaly_injection,{instancePath:instancePath+
"/anomaly_injection",parentData:data,parentDataProperty:"anomaly_injection",rootData})||(vErrors=vErrors===null?validate222.
errors:vErrors.concat(validate222.errors),errors=vErrors.length)),data.data_quality!==void 0&&(validate230(data.data_quality,
{instancePath:instancePath+"/data_quality",parentData:data,parentDataProperty:"data_quality",rootData})||(vErrors=vErrors===
null?validate230.errors:vErrors.concat(validate230.errors),errors=vErrors.length)),data.approval!==void 0&&(validate235(
data.approval,{instancePath:instancePath+"/approval",parentData:data,parentDataProperty:"approval",rootData})||(vErrors=
vErrors===null?validate235.errors:vErrors.concat(validate235.errors),errors=vErrors.length))}else{let err14={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err14]:vErrors.
push(err14),errors++}return validate237.errors=vErrors,errors===0}var v81=validate248;function validate248(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.error===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"error"},message:"must have required property 'error'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.retry_after===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"retry_after"},message:"must have required property 'retry_after'"};vErrors===null?vErrors=[
err1]:vErrors.push(err1),errors++}if(data.message===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"message"},message:"must have required property 'message'"};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(data.details===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"details"},message:"must have required property 'details'"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="error"||key0==="retry_after"||key0==="message"||
key0==="details")){let err4={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.error!==
void 0&&data.error!=="rate_limit_exceeded"){let err5={instancePath:instancePath+"/error",schemaPath:"#/properties/error/\
const",keyword:"const",params:{allowedValue:"rate_limit_exceeded"},message:"must be equal to constant"};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}if(data.retry_after!==void 0){let data1=data.retry_after;if(!(typeof data1=="number"&&
!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err6={instancePath:instancePath+"/retry_after",schemaPath:"#/properties\
/retry_after/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}if(typeof data1=="number"&&isFinite(data1)&&(data1<1||isNaN(data1))){let err7={instancePath:instancePath+
"/retry_after",schemaPath:"#/properties/retry_after/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.message!==void 0&&typeof data.message!=
"string"){let err8={instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data.details!==void 0){let data3=data.
details;if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))){let err9={instancePath:instancePath+"/details",schemaPath:"\
#/properties/details/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err9]:
vErrors.push(err9),errors++}}}else{let err10={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate248.errors=vErrors,errors===
0}var v82=validate249;function validate249(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.status===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.success===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"success"},message:"must have required property 'success'"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.message===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"message"},message:"must have required property 'message'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}if(data.config===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
config"},message:"must have required property 'config'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="status"||key0==="success"||key0==="message"||key0==="config")){let err4={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.status!==void 0&&data.status!=="update\
d"){let err5={instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:"\
updated"},message:"must be equal to constant"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.success!==
void 0&&data.success!==!0){let err6={instancePath:instancePath+"/success",schemaPath:"#/properties/success/const",keyword:"\
const",params:{allowedValue:!0},message:"must be equal to constant"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
if(data.message!==void 0&&typeof data.message!="string"){let err7={instancePath:instancePath+"/message",schemaPath:"#/pr\
operties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}data.config!==void 0&&(validate237(data.config,{instancePath:instancePath+"/config",parentData:data,
parentDataProperty:"config",rootData})||(vErrors=vErrors===null?validate237.errors:vErrors.concat(validate237.errors),errors=
vErrors.length))}else{let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate249.errors=vErrors,errors===0}var v83=validate251;function validate251(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.pointer===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"pointer"},message:"must have required property 'pointer'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.message===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"message"},message:"must have required property 'message'"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="pointer"||key0==="message")){let err2={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.pointer!==void 0&&typeof data.
pointer!="string"){let err3={instancePath:instancePath+"/pointer",schemaPath:"#/properties/pointer/type",keyword:"type",
params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.message!==
void 0&&typeof data.message!="string"){let err4={instancePath:instancePath+"/message",schemaPath:"#/properties/message/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{
let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}return validate251.errors=vErrors,errors===0}var v84=validate252;function validate252(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.valid===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"valid"},message:"must have required property 'valid'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.errors===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"errors"},message:"must have required property 'errors'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="valid"||key0==="errors")){let err2={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.valid!==void 0&&typeof data.valid!="bo\
olean"){let err3={instancePath:instancePath+"/valid",schemaPath:"#/properties/valid/type",keyword:"type",params:{type:"b\
oolean"},message:"must be boolean"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.errors!==void 0){let data1=data.
errors;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0&&errors<64;i0++)validate251(data1[i0],{instancePath:instancePath+
"/errors/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate251.errors:vErrors.concat(
validate251.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+"/errors",schemaPath:"#/properties/e\
rrors/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}}else{let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate252.errors=vErrors,errors===0}var v85=validate24,
v86=validate254,schema100={type:"object",additionalProperties:!1,required:["status","success","message","stream_id"],properties:{
status:{type:"string",enum:["started","paused","resumed","stopped"]},success:{const:!0},message:{type:"string"},stream_id:{
$ref:"S.StreamId"}}};function validate254(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.status===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.success===void 0){let err1={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}if(data.message===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"message"},message:"must have required property 'message'"};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(data.stream_id===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"stream_id"},message:"must have required property 'stream_id'"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="status"||key0==="success"||key0==="message"||
key0==="stream_id")){let err4={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.status!==
void 0){let data0=data.status;if(typeof data0!="string"){let err5={instancePath:instancePath+"/status",schemaPath:"#/pro\
perties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}if(!(data0==="started"||data0==="paused"||data0==="resumed"||data0==="stopped")){let err6={instancePath:instancePath+
"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:schema100.properties.status.enum},message:"\
must be equal to one of the allowed values"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.success!==
void 0&&data.success!==!0){let err7={instancePath:instancePath+"/success",schemaPath:"#/properties/success/const",keyword:"\
const",params:{allowedValue:!0},message:"must be equal to constant"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}
if(data.message!==void 0&&typeof data.message!="string"){let err8={instancePath:instancePath+"/message",schemaPath:"#/pr\
operties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}data.stream_id!==void 0&&(validate24(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,
parentDataProperty:"stream_id",rootData})||(vErrors=vErrors===null?validate24.errors:vErrors.concat(validate24.errors),errors=
vErrors.length))}else{let err9={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate254.errors=vErrors,errors===0}var v87=validate256,
schema101={type:"string",enum:["month_end","quarter_end","year_end"]};function validate256(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data!="string"){let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(!(data==="month_end"||data==="quarter_end"||data==="year_end")){let err1={instancePath,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:schema101.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}return validate256.errors=vErrors,errors===0}var v88=validate257;function validate257(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.status===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.success===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"success"},message:"must have required property 'success'"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.message===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"message"},message:"must have required property 'message'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}if(data.stream_id===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
stream_id"},message:"must have required property 'stream_id'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
if(data.pattern===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pat\
tern"},message:"must have required property 'pattern'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.
sequence===void 0){let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sequence"},
message:"must have required property 'sequence'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="status"||key0==="success"||key0==="message"||key0==="stream_id"||key0==="pattern"||key0===
"sequence")){let err6={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.status!==
void 0&&data.status!=="triggered"){let err7={instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",
keyword:"const",params:{allowedValue:"triggered"},message:"must be equal to constant"};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}if(data.success!==void 0&&data.success!==!0){let err8={instancePath:instancePath+"/success",schemaPath:"\
#/properties/success/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}if(data.message!==void 0&&typeof data.message!="string"){let err9={instancePath:instancePath+
"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.stream_id!==void 0&&(validate24(data.stream_id,{instancePath:instancePath+
"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=vErrors===null?validate24.errors:vErrors.
concat(validate24.errors),errors=vErrors.length)),data.pattern!==void 0&&(validate256(data.pattern,{instancePath:instancePath+
"/pattern",parentData:data,parentDataProperty:"pattern",rootData})||(vErrors=vErrors===null?validate256.errors:vErrors.concat(
validate256.errors),errors=vErrors.length)),data.sequence!==void 0){let data5=data.sequence;if(!(typeof data5=="number"&&
!(data5%1)&&!isNaN(data5)&&isFinite(data5))){let err10={instancePath:instancePath+"/sequence",schemaPath:"#/properties/s\
equence/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err10]:vErrors.push(
err10),errors++}if(typeof data5=="number"&&isFinite(data5)&&(data5<0||isNaN(data5))){let err11={instancePath:instancePath+
"/sequence",schemaPath:"#/properties/sequence/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must \
be >= 0"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}}else{let err12={instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}
return validate257.errors=vErrors,errors===0}var v89=validate260;function validate260(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.patterns===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"patterns"},message:"must have required property 'patterns'"};vErrors===null?vErrors=[
err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="patterns"){let err1={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.patterns!==void 0){let data0=data.
patterns;if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++){let data1=data0[i0];if(data1&&
typeof data1=="object"&&!Array.isArray(data1)){if(data1.name===void 0){let err2={instancePath:instancePath+"/patterns/"+
i0,schemaPath:"#/properties/patterns/items/required",keyword:"required",params:{missingProperty:"name"},message:"must ha\
ve required property 'name'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data1.description===void 0){let err3={
instancePath:instancePath+"/patterns/"+i0,schemaPath:"#/properties/patterns/items/required",keyword:"required",params:{missingProperty:"\
description"},message:"must have required property 'description'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
for(let key1 in data1){if(errors>=64)break;if(!(key1==="name"||key1==="description")){let err4={instancePath:instancePath+
"/patterns/"+i0,schemaPath:"#/properties/patterns/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data1.name!==
void 0&&(validate256(data1.name,{instancePath:instancePath+"/patterns/"+i0+"/name",parentData:data1,parentDataProperty:"\
name",rootData})||(vErrors=vErrors===null?validate256.errors:vErrors.concat(validate256.errors),errors=vErrors.length)),
data1.description!==void 0&&typeof data1.description!="string"){let err5={instancePath:instancePath+"/patterns/"+i0+"/de\
scription",schemaPath:"#/properties/patterns/items/properties/description/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/p\
atterns/"+i0,schemaPath:"#/properties/patterns/items/type",keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath:instancePath+"/patterns",schemaPath:"\
#/properties/patterns/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err7]:
vErrors.push(err7),errors++}}}else{let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate260.errors=vErrors,errors===0}
var v90=validate262,schema104={type:"string",enum:["running","paused","completed","stopped","interrupted","failed"]};function validate262(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data!="string"){let err0={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(!(data==="running"||data==="paused"||data==="completed"||data==="stopped"||data===
"interrupted"||data==="failed")){let err1={instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema104.
enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate262.
errors=vErrors,errors===0}var v91=validate263;var pattern10=new RegExp("^[0-9]+\\.[0-9]{2}$","u");function validate263(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(typeof data=="string"){if(!pattern10.test(data)){let err0={instancePath,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]+\\.[0-9]{2}$"},message:'must match pattern "^[0-9]+\\.[0\
-9]{2}$"'};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate263.
errors=vErrors,errors===0}var v92=validate264;function validate264(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.lines===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"lines"},message:"must have required property 'lines'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.debit===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"debit"},message:"must have required property 'debit'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}if(data.credit===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
credit"},message:"must have required property 'credit'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.
first_digit_mad===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fir\
st_digit_mad"},message:"must have required property 'first_digit_mad'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="lines"||key0==="debit"||key0==="credit"||key0==="first_d\
igit_mad")){let err4={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.lines!==
void 0){let data0=data.lines;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err5={instancePath:instancePath+
"/lines",schemaPath:"#/properties/lines/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err6={
instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.debit!==void 0&&(validate263(
data.debit,{instancePath:instancePath+"/debit",parentData:data,parentDataProperty:"debit",rootData})||(vErrors=vErrors===
null?validate263.errors:vErrors.concat(validate263.errors),errors=vErrors.length)),data.credit!==void 0&&(validate263(data.
credit,{instancePath:instancePath+"/credit",parentData:data,parentDataProperty:"credit",rootData})||(vErrors=vErrors===null?
validate263.errors:vErrors.concat(validate263.errors),errors=vErrors.length)),data.first_digit_mad!==void 0){let data3=data.
first_digit_mad;if(typeof data3=="number"&&isFinite(data3)){if(data3<0||isNaN(data3)){let err7={instancePath:instancePath+
"/first_digit_mad",schemaPath:"#/properties/first_digit_mad/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+
"/first_digit_mad",schemaPath:"#/properties/first_digit_mad/type",keyword:"type",params:{type:"number"},message:"must be\
 number"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate264.
errors=vErrors,errors===0}var v93=validate267,schema107={type:"object",additionalProperties:!1,required:["stream_id","st\
ate","seed","total","current","percent","created_at","duration_ms","plan_hash","triggers","totals"],properties:{stream_id:{
$ref:"S.StreamId"},state:{$ref:"S.RunState"},seed:{type:"integer",minimum:0},total:{type:"integer",minimum:1},current:{type:"\
integer",minimum:0},percent:{type:"number",minimum:0,maximum:100},paused_by:{type:"string",enum:["user","memory"]},rate:{
type:"number",minimum:0},created_at:{type:"string",format:"date-time"},ended_at:{type:"string",format:"date-time"},duration_ms:{
type:"integer",minimum:0},plan_hash:{type:"string",pattern:"^[0-9a-f]{64}$"},triggers:{type:"array",items:{type:"object",
additionalProperties:!1,required:["pattern","sequence"],properties:{pattern:{$ref:"S.PatternName"},sequence:{type:"integ\
er",minimum:0}}}},totals:{$ref:"S.RunTotals"},configuration:{$ref:"S.Configuration"}}},pattern11=new RegExp("^[0-9a-f]{6\
4}$","u");function validate267(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.stream_id===void 0){let err0={instancePath,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"stream_id"},message:"must have required property 'stream_id'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.state===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"state"},message:"must have required property 'state'"};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.seed===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"seed"},message:"must have required property 'seed'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(data.total===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"total"},
message:"must have required property 'total'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.current===
void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"current"},message:"mu\
st have required property 'current'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.percent===void 0){
let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"percent"},message:"must have \
required property 'percent'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.created_at===void 0){let err6={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"created_at"},message:"must have require\
d property 'created_at'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.duration_ms===void 0){let err7={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"duration_ms"},message:"must have requir\
ed property 'duration_ms'"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.plan_hash===void 0){let err8={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"plan_hash"},message:"must have required\
 property 'plan_hash'"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data.triggers===void 0){let err9={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"triggers"},message:"must have required property 'tri\
ggers'"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.totals===void 0){let err10={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"totals"},message:"must have required property 'totals'"};vErrors===
null?vErrors=[err10]:vErrors.push(err10),errors++}for(let key0 in data){if(errors>=64)break;if(!func24.call(schema107.properties,
key0)){let err11={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.stream_id!==
void 0&&(validate24(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",
rootData})||(vErrors=vErrors===null?validate24.errors:vErrors.concat(validate24.errors),errors=vErrors.length)),data.state!==
void 0&&(validate262(data.state,{instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData})||
(vErrors=vErrors===null?validate262.errors:vErrors.concat(validate262.errors),errors=vErrors.length)),data.seed!==void 0){
let data2=data.seed;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err12={instancePath:instancePath+
"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err12]:vErrors.push(err12),errors++}if(typeof data2=="number"&&isFinite(data2)&&(data2<0||isNaN(data2))){let err13={
instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.total!==void 0){let data3=data.
total;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err14={instancePath:instancePath+"/t\
otal",schemaPath:"#/properties/total/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?
vErrors=[err14]:vErrors.push(err14),errors++}if(typeof data3=="number"&&isFinite(data3)&&(data3<1||isNaN(data3))){let err15={
instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}if(data.current!==void 0){let data4=data.
current;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err16={instancePath:instancePath+"\
/current",schemaPath:"#/properties/current/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err16]:vErrors.push(err16),errors++}if(typeof data4=="number"&&isFinite(data4)&&(data4<0||isNaN(data4))){let err17={
instancePath:instancePath+"/current",schemaPath:"#/properties/current/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}if(data.percent!==void 0){
let data5=data.percent;if(typeof data5=="number"&&isFinite(data5)){if(data5>100||isNaN(data5)){let err18={instancePath:instancePath+
"/percent",schemaPath:"#/properties/percent/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must \
be <= 100"};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}if(data5<0||isNaN(data5)){let err19={instancePath:instancePath+
"/percent",schemaPath:"#/properties/percent/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}else{let err20={instancePath:instancePath+"/percent",
schemaPath:"#/properties/percent/type",keyword:"type",params:{type:"number"},message:"must be number"};vErrors===null?vErrors=
[err20]:vErrors.push(err20),errors++}}if(data.paused_by!==void 0){let data6=data.paused_by;if(typeof data6!="string"){let err21={
instancePath:instancePath+"/paused_by",schemaPath:"#/properties/paused_by/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}if(!(data6==="user"||data6==="memory")){let err22={
instancePath:instancePath+"/paused_by",schemaPath:"#/properties/paused_by/enum",keyword:"enum",params:{allowedValues:schema107.
properties.paused_by.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err22]:vErrors.
push(err22),errors++}}if(data.rate!==void 0){let data7=data.rate;if(typeof data7=="number"&&isFinite(data7)){if(data7<0||
isNaN(data7)){let err23={instancePath:instancePath+"/rate",schemaPath:"#/properties/rate/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}else{let err24={
instancePath:instancePath+"/rate",schemaPath:"#/properties/rate/type",keyword:"type",params:{type:"number"},message:"mus\
t be number"};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}if(data.created_at!==void 0){let data8=data.created_at;
if(typeof data8=="string"){if(!formats4.validate(data8)){let err25={instancePath:instancePath+"/created_at",schemaPath:"\
#/properties/created_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};vErrors===
null?vErrors=[err25]:vErrors.push(err25),errors++}}else{let err26={instancePath:instancePath+"/created_at",schemaPath:"#\
/properties/created_at/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err26]:
vErrors.push(err26),errors++}}if(data.ended_at!==void 0){let data9=data.ended_at;if(typeof data9=="string"){if(!formats4.
validate(data9)){let err27={instancePath:instancePath+"/ended_at",schemaPath:"#/properties/ended_at/format",keyword:"for\
mat",params:{format:"date-time"},message:'must match format "date-time"'};vErrors===null?vErrors=[err27]:vErrors.push(err27),
errors++}}else{let err28={instancePath:instancePath+"/ended_at",schemaPath:"#/properties/ended_at/type",keyword:"type",params:{
type:"string"},message:"must be string"};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}if(data.duration_ms!==
void 0){let data10=data.duration_ms;if(!(typeof data10=="number"&&!(data10%1)&&!isNaN(data10)&&isFinite(data10))){let err29={
instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duration_ms/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}if(typeof data10=="number"&&isFinite(
data10)&&(data10<0||isNaN(data10))){let err30={instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duratio\
n_ms/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err30]:
vErrors.push(err30),errors++}}if(data.plan_hash!==void 0){let data11=data.plan_hash;if(typeof data11=="string"){if(!pattern11.
test(data11)){let err31={instancePath:instancePath+"/plan_hash",schemaPath:"#/properties/plan_hash/pattern",keyword:"pat\
tern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};vErrors===null?vErrors=[err31]:vErrors.
push(err31),errors++}}else{let err32={instancePath:instancePath+"/plan_hash",schemaPath:"#/properties/plan_hash/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}}if(data.
triggers!==void 0){let data12=data.triggers;if(Array.isArray(data12)){let len0=data12.length;for(let i0=0;i0<len0&&errors<
64;i0++){let data13=data12[i0];if(data13&&typeof data13=="object"&&!Array.isArray(data13)){if(data13.pattern===void 0){let err33={
instancePath:instancePath+"/triggers/"+i0,schemaPath:"#/properties/triggers/items/required",keyword:"required",params:{missingProperty:"\
pattern"},message:"must have required property 'pattern'"};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}if(data13.
sequence===void 0){let err34={instancePath:instancePath+"/triggers/"+i0,schemaPath:"#/properties/triggers/items/required",
keyword:"required",params:{missingProperty:"sequence"},message:"must have required property 'sequence'"};vErrors===null?
vErrors=[err34]:vErrors.push(err34),errors++}for(let key1 in data13){if(errors>=64)break;if(!(key1==="pattern"||key1==="\
sequence")){let err35={instancePath:instancePath+"/triggers/"+i0,schemaPath:"#/properties/triggers/items/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"};vErrors===
null?vErrors=[err35]:vErrors.push(err35),errors++}}if(data13.pattern!==void 0&&(validate256(data13.pattern,{instancePath:instancePath+
"/triggers/"+i0+"/pattern",parentData:data13,parentDataProperty:"pattern",rootData})||(vErrors=vErrors===null?validate256.
errors:vErrors.concat(validate256.errors),errors=vErrors.length)),data13.sequence!==void 0){let data15=data13.sequence;if(!(typeof data15==
"number"&&!(data15%1)&&!isNaN(data15)&&isFinite(data15))){let err36={instancePath:instancePath+"/triggers/"+i0+"/sequenc\
e",schemaPath:"#/properties/triggers/items/properties/sequence/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}if(typeof data15=="number"&&isFinite(data15)&&
(data15<0||isNaN(data15))){let err37={instancePath:instancePath+"/triggers/"+i0+"/sequence",schemaPath:"#/properties/tri\
ggers/items/properties/sequence/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===
null?vErrors=[err37]:vErrors.push(err37),errors++}}}else{let err38={instancePath:instancePath+"/triggers/"+i0,schemaPath:"\
#/properties/triggers/items/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err38]:vErrors.push(err38),errors++}}}else{let err39={instancePath:instancePath+"/triggers",schemaPath:"#/properties/tr\
iggers/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err39]:vErrors.push(err39),
errors++}}data.totals!==void 0&&(validate264(data.totals,{instancePath:instancePath+"/totals",parentData:data,parentDataProperty:"\
totals",rootData})||(vErrors=vErrors===null?validate264.errors:vErrors.concat(validate264.errors),errors=vErrors.length)),
data.configuration!==void 0&&(validate237(data.configuration,{instancePath:instancePath+"/configuration",parentData:data,
parentDataProperty:"configuration",rootData})||(vErrors=vErrors===null?validate237.errors:vErrors.concat(validate237.errors),
errors=vErrors.length))}else{let err40={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}return validate267.errors=vErrors,errors===
0}var v94=validate273;function validate273(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.streams===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"streams"},message:"must have required property 'streams'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="streams"||key0==="next_before")){let err1={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.streams!==void 0){
let data0=data.streams;if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate267(data0[i0],
{instancePath:instancePath+"/streams/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate267.
errors:vErrors.concat(validate267.errors),errors=vErrors.length)}else{let err2={instancePath:instancePath+"/streams",schemaPath:"\
#/properties/streams/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}}data.next_before!==void 0&&(validate24(data.next_before,{instancePath:instancePath+"/next_before",parentData:data,
parentDataProperty:"next_before",rootData})||(vErrors=vErrors===null?validate24.errors:vErrors.concat(validate24.errors),
errors=vErrors.length))}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate273.errors=vErrors,errors===0}var v95=validate276;function validate276(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"string"){if(!formats2.validate(data)){let err0={instancePath,schemaPath:"#/format",keyword:"format",params:{format:"dat\
e"},message:'must match format "date"'};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}return validate276.errors=vErrors,errors===0}var v96=validate277,schema110={type:"object",additionalProperties:!1,
required:["line_number","account","debit","credit"],properties:{line_number:{type:"integer",minimum:1,maximum:9999},account:{
type:"string"},debit:{$ref:"S.Amount"},credit:{$ref:"S.Amount"},cost_center:{type:"string"},profit_center:{type:"string"},
vendor_id:{type:"string"},customer_id:{type:"string"},employee_id:{type:"string"},material_id:{type:"string"},asset_id:{
type:"string"},trading_partner:{type:"string"},tax_code:{type:"string"},text:{type:"string"}}};function validate277(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){if(data.line_number===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"line_number"},message:"must have required property 'line_number'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.account===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"account"},message:"must have required property 'account'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}if(data.debit===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
debit"},message:"must have required property 'debit'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.
credit===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"credit"},message:"\
must have required property 'credit'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data){if(errors>=
64)break;if(!func24.call(schema110.properties,key0)){let err4={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}}if(data.line_number!==void 0){let data0=data.line_number;if(!(typeof data0=="number"&&
!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err5={instancePath:instancePath+"/line_number",schemaPath:"#/properties\
/line_number/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}if(typeof data0=="number"&&isFinite(data0)){if(data0>9999||isNaN(data0)){let err6={instancePath:instancePath+
"/line_number",schemaPath:"#/properties/line_number/maximum",keyword:"maximum",params:{comparison:"<=",limit:9999},message:"\
must be <= 9999"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data0<1||isNaN(data0)){let err7={instancePath:instancePath+
"/line_number",schemaPath:"#/properties/line_number/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}if(data.account!==void 0&&typeof data.account!=
"string"){let err8={instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data.debit!==void 0&&(validate263(
data.debit,{instancePath:instancePath+"/debit",parentData:data,parentDataProperty:"debit",rootData})||(vErrors=vErrors===
null?validate263.errors:vErrors.concat(validate263.errors),errors=vErrors.length)),data.credit!==void 0&&(validate263(data.
credit,{instancePath:instancePath+"/credit",parentData:data,parentDataProperty:"credit",rootData})||(vErrors=vErrors===null?
validate263.errors:vErrors.concat(validate263.errors),errors=vErrors.length)),data.cost_center!==void 0&&typeof data.cost_center!=
"string"){let err9={instancePath:instancePath+"/cost_center",schemaPath:"#/properties/cost_center/type",keyword:"type",params:{
type:"string"},message:"must be string"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.profit_center!==
void 0&&typeof data.profit_center!="string"){let err10={instancePath:instancePath+"/profit_center",schemaPath:"#/propert\
ies/profit_center/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err10]:vErrors.
push(err10),errors++}if(data.vendor_id!==void 0&&typeof data.vendor_id!="string"){let err11={instancePath:instancePath+"\
/vendor_id",schemaPath:"#/properties/vendor_id/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}if(data.customer_id!==void 0&&typeof data.customer_id!="string"){let err12={
instancePath:instancePath+"/customer_id",schemaPath:"#/properties/customer_id/type",keyword:"type",params:{type:"string"},
message:"must be string"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data.employee_id!==void 0&&typeof data.
employee_id!="string"){let err13={instancePath:instancePath+"/employee_id",schemaPath:"#/properties/employee_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(data.
material_id!==void 0&&typeof data.material_id!="string"){let err14={instancePath:instancePath+"/material_id",schemaPath:"\
#/properties/material_id/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err14]:
vErrors.push(err14),errors++}if(data.asset_id!==void 0&&typeof data.asset_id!="string"){let err15={instancePath:instancePath+
"/asset_id",schemaPath:"#/properties/asset_id/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err15]:vErrors.push(err15),errors++}if(data.trading_partner!==void 0&&typeof data.trading_partner!="string"){
let err16={instancePath:instancePath+"/trading_partner",schemaPath:"#/properties/trading_partner/type",keyword:"type",params:{
type:"string"},message:"must be string"};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}if(data.tax_code!==
void 0&&typeof data.tax_code!="string"){let err17={instancePath:instancePath+"/tax_code",schemaPath:"#/properties/tax_co\
de/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err17]:vErrors.push(err17),
errors++}if(data.text!==void 0&&typeof data.text!="string"){let err18={instancePath:instancePath+"/text",schemaPath:"#/p\
roperties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err18]:vErrors.
push(err18),errors++}}else{let err19={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}return validate277.errors=vErrors,errors===0}
var v97=validate280,schema111={type:"object",additionalProperties:!1,required:["document_id","posting_date","account","d\
ebit","credit","sequence","company_code","fiscal_year","fiscal_period","document_date","created_at","document_type","cur\
rency","reference","header_text","created_by","source","business_process","source_system","user_persona","is_manual","is\
_post_close","is_fraud","is_anomaly","lines"],properties:{document_id:{type:"string",format:"uuid"},posting_date:{$ref:"\
S.Date"},account:{type:"string"},debit:{$ref:"S.Amount"},credit:{$ref:"S.Amount"},sequence:{type:"integer",minimum:0},company_code:{
type:"string"},fiscal_year:{type:"integer"},fiscal_period:{type:"integer",minimum:1,maximum:16},document_date:{$ref:"S.D\
ate"},created_at:{type:"string",format:"date-time"},document_type:{type:"string"},currency:{type:"string",pattern:"^[A-Z\
]{3}$"},reference:{type:"string"},header_text:{type:"string"},created_by:{type:"string"},source:{type:"string",enum:["ma\
nual","automated","recurring","reversal"]},business_process:{type:"string",enum:["O2C","P2P","R2R","H2R","A2R"]},source_system:{
type:"string"},user_persona:{type:"string",enum:["clerk","senior","controller","manager","system"]},source_document:{type:"\
string"},partner_id:{type:"string"},approved_by:{type:"string"},document_currency:{type:"string",pattern:"^[A-Z]{3}$"},exchange_rate:{
type:"string",pattern:"^[0-9]+\\.[0-9]{6}$"},is_manual:{type:"boolean"},is_post_close:{type:"boolean"},is_fraud:{type:"b\
oolean"},fraud_type:{type:"string"},is_anomaly:{type:"boolean"},anomaly_id:{type:"string"},anomaly_type:{type:"string"},
lines:{type:"array",minItems:2,items:{$ref:"S.Line"}}}},pattern14=new RegExp("^[0-9]+\\.[0-9]{6}$","u");function validate280(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){if(data.document_id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"document_id"},message:"must have required property 'document_id'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.posting_date===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"posting_date"},message:"must have required property 'posting_date'"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.account===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"account"},message:"must have required property 'account'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}if(data.debit===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
debit"},message:"must have required property 'debit'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.
credit===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"credit"},message:"\
must have required property 'credit'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.sequence===void 0){
let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sequence"},message:"must have\
 required property 'sequence'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.company_code===void 0){
let err6={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"company_code"},message:"must \
have required property 'company_code'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.fiscal_year===
void 0){let err7={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fiscal_year"},message:"\
must have required property 'fiscal_year'"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.fiscal_period===
void 0){let err8={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fiscal_period"},message:"\
must have required property 'fiscal_period'"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data.document_date===
void 0){let err9={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"document_date"},message:"\
must have required property 'document_date'"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.created_at===
void 0){let err10={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"created_at"},message:"\
must have required property 'created_at'"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(data.document_type===
void 0){let err11={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"document_type"},message:"\
must have required property 'document_type'"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data.currency===
void 0){let err12={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"currency"},message:"\
must have required property 'currency'"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data.reference===
void 0){let err13={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reference"},message:"\
must have required property 'reference'"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(data.header_text===
void 0){let err14={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"header_text"},message:"\
must have required property 'header_text'"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(data.created_by===
void 0){let err15={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"created_by"},message:"\
must have required property 'created_by'"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}if(data.source===
void 0){let err16={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"source"},message:"mu\
st have required property 'source'"};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}if(data.business_process===
void 0){let err17={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"business_process"},message:"\
must have required property 'business_process'"};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}if(data.source_system===
void 0){let err18={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"source_system"},message:"\
must have required property 'source_system'"};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}if(data.user_persona===
void 0){let err19={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"user_persona"},message:"\
must have required property 'user_persona'"};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}if(data.is_manual===
void 0){let err20={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"is_manual"},message:"\
must have required property 'is_manual'"};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}if(data.is_post_close===
void 0){let err21={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"is_post_close"},message:"\
must have required property 'is_post_close'"};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}if(data.is_fraud===
void 0){let err22={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"is_fraud"},message:"\
must have required property 'is_fraud'"};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}if(data.is_anomaly===
void 0){let err23={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"is_anomaly"},message:"\
must have required property 'is_anomaly'"};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}if(data.lines===void 0){
let err24={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"lines"},message:"must have r\
equired property 'lines'"};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}for(let key0 in data){if(errors>=
64)break;if(!func24.call(schema111.properties,key0)){let err25={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err25]:vErrors.push(err25),errors++}}if(data.document_id!==void 0){let data0=data.document_id;if(typeof data0=="string"){
if(!formats0.test(data0)){let err26={instancePath:instancePath+"/document_id",schemaPath:"#/properties/document_id/forma\
t",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'};vErrors===null?vErrors=[err26]:vErrors.push(
err26),errors++}}else{let err27={instancePath:instancePath+"/document_id",schemaPath:"#/properties/document_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}}if(data.
posting_date!==void 0&&(validate276(data.posting_date,{instancePath:instancePath+"/posting_date",parentData:data,parentDataProperty:"\
posting_date",rootData})||(vErrors=vErrors===null?validate276.errors:vErrors.concat(validate276.errors),errors=vErrors.length)),
data.account!==void 0&&typeof data.account!="string"){let err28={instancePath:instancePath+"/account",schemaPath:"#/prop\
erties/account/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err28]:vErrors.
push(err28),errors++}if(data.debit!==void 0&&(validate263(data.debit,{instancePath:instancePath+"/debit",parentData:data,
parentDataProperty:"debit",rootData})||(vErrors=vErrors===null?validate263.errors:vErrors.concat(validate263.errors),errors=
vErrors.length)),data.credit!==void 0&&(validate263(data.credit,{instancePath:instancePath+"/credit",parentData:data,parentDataProperty:"\
credit",rootData})||(vErrors=vErrors===null?validate263.errors:vErrors.concat(validate263.errors),errors=vErrors.length)),
data.sequence!==void 0){let data5=data.sequence;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){
let err29={instancePath:instancePath+"/sequence",schemaPath:"#/properties/sequence/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}if(typeof data5=="number"&&
isFinite(data5)&&(data5<0||isNaN(data5))){let err30={instancePath:instancePath+"/sequence",schemaPath:"#/properties/sequ\
ence/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err30]:
vErrors.push(err30),errors++}}if(data.company_code!==void 0&&typeof data.company_code!="string"){let err31={instancePath:instancePath+
"/company_code",schemaPath:"#/properties/company_code/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}if(data.fiscal_year!==void 0){let data7=data.fiscal_year;
if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7))){let err32={instancePath:instancePath+"/fiscal_\
year",schemaPath:"#/properties/fiscal_year/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err32]:vErrors.push(err32),errors++}}if(data.fiscal_period!==void 0){let data8=data.fiscal_period;if(!(typeof data8==
"number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8))){let err33={instancePath:instancePath+"/fiscal_period",schemaPath:"\
#/properties/fiscal_period/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err33]:vErrors.push(err33),errors++}if(typeof data8=="number"&&isFinite(data8)){if(data8>16||isNaN(data8)){let err34={instancePath:instancePath+
"/fiscal_period",schemaPath:"#/properties/fiscal_period/maximum",keyword:"maximum",params:{comparison:"<=",limit:16},message:"\
must be <= 16"};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}if(data8<1||isNaN(data8)){let err35={instancePath:instancePath+
"/fiscal_period",schemaPath:"#/properties/fiscal_period/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}}}if(data.document_date!==void 0&&(validate276(
data.document_date,{instancePath:instancePath+"/document_date",parentData:data,parentDataProperty:"document_date",rootData})||
(vErrors=vErrors===null?validate276.errors:vErrors.concat(validate276.errors),errors=vErrors.length)),data.created_at!==
void 0){let data10=data.created_at;if(typeof data10=="string"){if(!formats4.validate(data10)){let err36={instancePath:instancePath+
"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format:"date-time"},message:'must mat\
ch format "date-time"'};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}}else{let err37={instancePath:instancePath+
"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"string"},message:"must be string"};
vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}}if(data.document_type!==void 0&&typeof data.document_type!=
"string"){let err38={instancePath:instancePath+"/document_type",schemaPath:"#/properties/document_type/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++}if(data.
currency!==void 0){let data12=data.currency;if(typeof data12=="string"){if(!pattern4.test(data12)){let err39={instancePath:instancePath+
"/currency",schemaPath:"#/properties/currency/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"},message:'must mat\
ch pattern "^[A-Z]{3}$"'};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}}else{let err40={instancePath:instancePath+
"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err40]:vErrors.push(err40),errors++}}if(data.reference!==void 0&&typeof data.reference!="string"){let err41={
instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++}if(data.header_text!==void 0&&typeof data.header_text!=
"string"){let err42={instancePath:instancePath+"/header_text",schemaPath:"#/properties/header_text/type",keyword:"type",
params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err42]:vErrors.push(err42),errors++}if(data.created_by!==
void 0&&typeof data.created_by!="string"){let err43={instancePath:instancePath+"/created_by",schemaPath:"#/properties/cr\
eated_by/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err43]:vErrors.push(
err43),errors++}if(data.source!==void 0){let data16=data.source;if(typeof data16!="string"){let err44={instancePath:instancePath+
"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err44]:vErrors.push(err44),errors++}if(!(data16==="manual"||data16==="automated"||data16==="recurring"||data16===
"reversal")){let err45={instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{
allowedValues:schema111.properties.source.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=
[err45]:vErrors.push(err45),errors++}}if(data.business_process!==void 0){let data17=data.business_process;if(typeof data17!=
"string"){let err46={instancePath:instancePath+"/business_process",schemaPath:"#/properties/business_process/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err46]:vErrors.push(err46),errors++}if(!(data17===
"O2C"||data17==="P2P"||data17==="R2R"||data17==="H2R"||data17==="A2R")){let err47={instancePath:instancePath+"/business_\
process",schemaPath:"#/properties/business_process/enum",keyword:"enum",params:{allowedValues:schema111.properties.business_process.
enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err47]:vErrors.push(err47),errors++}}
if(data.source_system!==void 0&&typeof data.source_system!="string"){let err48={instancePath:instancePath+"/source_syste\
m",schemaPath:"#/properties/source_system/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err48]:vErrors.push(err48),errors++}if(data.user_persona!==void 0){let data19=data.user_persona;if(typeof data19!=
"string"){let err49={instancePath:instancePath+"/user_persona",schemaPath:"#/properties/user_persona/type",keyword:"type",
params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}if(!(data19===
"clerk"||data19==="senior"||data19==="controller"||data19==="manager"||data19==="system")){let err50={instancePath:instancePath+
"/user_persona",schemaPath:"#/properties/user_persona/enum",keyword:"enum",params:{allowedValues:schema111.properties.user_persona.
enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err50]:vErrors.push(err50),errors++}}
if(data.source_document!==void 0&&typeof data.source_document!="string"){let err51={instancePath:instancePath+"/source_d\
ocument",schemaPath:"#/properties/source_document/type",keyword:"type",params:{type:"string"},message:"must be string"};
vErrors===null?vErrors=[err51]:vErrors.push(err51),errors++}if(data.partner_id!==void 0&&typeof data.partner_id!="string"){
let err52={instancePath:instancePath+"/partner_id",schemaPath:"#/properties/partner_id/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err52]:vErrors.push(err52),errors++}if(data.approved_by!==void 0&&
typeof data.approved_by!="string"){let err53={instancePath:instancePath+"/approved_by",schemaPath:"#/properties/approved\
_by/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err53]:vErrors.push(err53),
errors++}if(data.document_currency!==void 0){let data23=data.document_currency;if(typeof data23=="string"){if(!pattern4.
test(data23)){let err54={instancePath:instancePath+"/document_currency",schemaPath:"#/properties/document_currency/patte\
rn",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"},message:'must match pattern "^[A-Z]{3}$"'};vErrors===null?vErrors=[err54]:
vErrors.push(err54),errors++}}else{let err55={instancePath:instancePath+"/document_currency",schemaPath:"#/properties/do\
cument_currency/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err55]:vErrors.
push(err55),errors++}}if(data.exchange_rate!==void 0){let data24=data.exchange_rate;if(typeof data24=="string"){if(!pattern14.
test(data24)){let err56={instancePath:instancePath+"/exchange_rate",schemaPath:"#/properties/exchange_rate/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]+\\.[0-9]{6}$"},message:'must match pattern "^[0-9]+\\.[0-9]{6}$"'};vErrors===null?vErrors=
[err56]:vErrors.push(err56),errors++}}else{let err57={instancePath:instancePath+"/exchange_rate",schemaPath:"#/propertie\
s/exchange_rate/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err57]:vErrors.
push(err57),errors++}}if(data.is_manual!==void 0&&typeof data.is_manual!="boolean"){let err58={instancePath:instancePath+
"/is_manual",schemaPath:"#/properties/is_manual/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
vErrors===null?vErrors=[err58]:vErrors.push(err58),errors++}if(data.is_post_close!==void 0&&typeof data.is_post_close!="\
boolean"){let err59={instancePath:instancePath+"/is_post_close",schemaPath:"#/properties/is_post_close/type",keyword:"ty\
pe",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err59]:vErrors.push(err59),errors++}if(data.
is_fraud!==void 0&&typeof data.is_fraud!="boolean"){let err60={instancePath:instancePath+"/is_fraud",schemaPath:"#/prope\
rties/is_fraud/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err60]:vErrors.
push(err60),errors++}if(data.fraud_type!==void 0&&typeof data.fraud_type!="string"){let err61={instancePath:instancePath+
"/fraud_type",schemaPath:"#/properties/fraud_type/type",keyword:"type",params:{type:"string"},message:"must be string"};
vErrors===null?vErrors=[err61]:vErrors.push(err61),errors++}if(data.is_anomaly!==void 0&&typeof data.is_anomaly!="boolea\
n"){let err62={instancePath:instancePath+"/is_anomaly",schemaPath:"#/properties/is_anomaly/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err62]:vErrors.push(err62),errors++}if(data.anomaly_id!==
void 0&&typeof data.anomaly_id!="string"){let err63={instancePath:instancePath+"/anomaly_id",schemaPath:"#/properties/an\
omaly_id/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err63]:vErrors.push(
err63),errors++}if(data.anomaly_type!==void 0&&typeof data.anomaly_type!="string"){let err64={instancePath:instancePath+
"/anomaly_type",schemaPath:"#/properties/anomaly_type/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};vErrors===null?vErrors=[err64]:vErrors.push(err64),errors++}if(data.lines!==void 0){let data32=data.lines;if(Array.isArray(
data32)){if(data32.length<2){let err65={instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/minItems",keyword:"\
minItems",params:{limit:2},message:"must NOT have fewer than 2 items"};vErrors===null?vErrors=[err65]:vErrors.push(err65),
errors++}let len0=data32.length;for(let i0=0;i0<len0&&errors<64;i0++)validate277(data32[i0],{instancePath:instancePath+"\
/lines/"+i0,parentData:data32,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate277.errors:vErrors.concat(
validate277.errors),errors=vErrors.length)}else{let err66={instancePath:instancePath+"/lines",schemaPath:"#/properties/l\
ines/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err66]:vErrors.push(err66),
errors++}}}else{let err67={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};vErrors===null?vErrors=[err67]:vErrors.push(err67),errors++}return validate280.errors=vErrors,errors===0}var v98=validate286;function validate286(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.tables===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"tables"},message:"must have required property 'tables'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="tables"){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.tables!==void 0){let data0=data.tables;
if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++){let data1=data0[i0];if(data1&&typeof data1==
"object"&&!Array.isArray(data1)){if(data1.name===void 0){let err2={instancePath:instancePath+"/tables/"+i0,schemaPath:"#\
/properties/tables/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required proper\
ty 'name'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data1.units===void 0){let err3={instancePath:instancePath+
"/tables/"+i0,schemaPath:"#/properties/tables/items/required",keyword:"required",params:{missingProperty:"units"},message:"\
must have required property 'units'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key1 in data1){if(errors>=
64)break;if(!(key1==="name"||key1==="units")){let err4={instancePath:instancePath+"/tables/"+i0,schemaPath:"#/properties\
/tables/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data1.name!==void 0&&typeof data1.
name!="string"){let err5={instancePath:instancePath+"/tables/"+i0+"/name",schemaPath:"#/properties/tables/items/properti\
es/name/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.push(
err5),errors++}if(data1.units!==void 0){let data3=data1.units;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(
data3))){let err6={instancePath:instancePath+"/tables/"+i0+"/units",schemaPath:"#/properties/tables/items/properties/uni\
ts/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}if(typeof data3=="number"&&isFinite(data3)&&(data3<0||isNaN(data3))){let err7={instancePath:instancePath+"/tabl\
es/"+i0+"/units",schemaPath:"#/properties/tables/items/properties/units/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{let err8={instancePath:instancePath+
"/tables/"+i0,schemaPath:"#/properties/tables/items/type",keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath:instancePath+"/tables",schemaPath:"\
#/properties/tables/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}}}else{let err10={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate286.errors=vErrors,errors===0}
var v99=validate287,schema113={type:"object",additionalProperties:{type:["string","number","boolean","null"]}};function validate287(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data))for(let key0 in data){if(errors>=64)break;let data0=data[key0];if(typeof data0!="string"&&!(typeof data0==
"number"&&isFinite(data0))&&typeof data0!="boolean"&&data0!==null){let err0={instancePath:instancePath+"/"+key0.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:schema113.additionalProperties.
type},message:"must be string,number,boolean,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}return validate287.errors=vErrors,errors===0}var v100=validate288;function validate288(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.period===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"period"},message:"must have required property 'period'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.rows===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"rows"},message:"must have required property 'rows'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data){if(errors>=64)break;if(!(key0==="period"||key0==="rows")){let err2={instancePath,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional pro\
perties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.period!==void 0&&typeof data.period!="strin\
g"){let err3={instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.rows!==void 0){let data1=data.
rows;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0&&errors<64;i0++)validate287(data1[i0],{instancePath:instancePath+
"/rows/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate287.errors:vErrors.concat(
validate287.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+"/rows",schemaPath:"#/properties/row\
s/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{
let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}return validate288.errors=vErrors,errors===0}var v101=validate290;function validate290(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.period===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"period"},message:"must have required property 'period'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.rows===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"rows"},message:"must have required property 'rows'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data){if(errors>=64)break;if(!(key0==="period"||key0==="rows")){let err2={instancePath,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional pro\
perties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.period!==void 0&&typeof data.period!="strin\
g"){let err3={instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.rows!==void 0){let data1=data.
rows;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0&&errors<64;i0++)validate287(data1[i0],{instancePath:instancePath+
"/rows/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate287.errors:vErrors.concat(
validate287.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+"/rows",schemaPath:"#/properties/row\
s/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{
let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}return validate290.errors=vErrors,errors===0}var v102=validate292;function validate292(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.plan_hash===void 0){let err0={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"plan_hash"},message:"must have required property 'plan_hash'"};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.content===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"content"},message:"must have required property 'content'"};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.entries===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"entries"},message:"must have required property 'entries'"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.files===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
files"},message:"must have required property 'files'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="plan_hash"||key0==="content"||key0==="entries"||key0==="files")){let err4={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.plan_hash!==void 0&&typeof data.
plan_hash!="string"){let err5={instancePath:instancePath+"/plan_hash",schemaPath:"#/properties/plan_hash/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.
content!==void 0&&data.content!=="synthetic"){let err6={instancePath:instancePath+"/content",schemaPath:"#/properties/co\
ntent/const",keyword:"const",params:{allowedValue:"synthetic"},message:"must be equal to constant"};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}if(data.entries!==void 0){let data2=data.entries;if(!(typeof data2=="number"&&!(data2%
1)&&!isNaN(data2)&&isFinite(data2))){let err7={instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/typ\
e",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}
if(typeof data2=="number"&&isFinite(data2)&&(data2<0||isNaN(data2))){let err8={instancePath:instancePath+"/entries",schemaPath:"\
#/properties/entries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}}if(data.files!==void 0){let data3=data.files;if(Array.isArray(data3)){let len0=data3.
length;for(let i0=0;i0<len0&&errors<64;i0++){let data4=data3[i0];if(data4&&typeof data4=="object"&&!Array.isArray(data4)){
if(data4.name===void 0){let err9={instancePath:instancePath+"/files/"+i0,schemaPath:"#/properties/files/items/required",
keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};vErrors===null?vErrors=
[err9]:vErrors.push(err9),errors++}if(data4.content_type===void 0){let err10={instancePath:instancePath+"/files/"+i0,schemaPath:"\
#/properties/files/items/required",keyword:"required",params:{missingProperty:"content_type"},message:"must have require\
d property 'content_type'"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}for(let key1 in data4){if(errors>=
64)break;if(!(key1==="name"||key1==="content_type"||key1==="rows"||key1==="bytes"||key1==="sha256")){let err11={instancePath:instancePath+
"/files/"+i0,schemaPath:"#/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data4.name!==
void 0&&typeof data4.name!="string"){let err12={instancePath:instancePath+"/files/"+i0+"/name",schemaPath:"#/properties/\
files/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=
[err12]:vErrors.push(err12),errors++}if(data4.content_type!==void 0&&typeof data4.content_type!="string"){let err13={instancePath:instancePath+
"/files/"+i0+"/content_type",schemaPath:"#/properties/files/items/properties/content_type/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(data4.rows!==void 0){let data7=data4.
rows;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7))){let err14={instancePath:instancePath+"/fi\
les/"+i0+"/rows",schemaPath:"#/properties/files/items/properties/rows/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(typeof data7=="number"&&isFinite(data7)&&
(data7<0||isNaN(data7))){let err15={instancePath:instancePath+"/files/"+i0+"/rows",schemaPath:"#/properties/files/items/\
properties/rows/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=
[err15]:vErrors.push(err15),errors++}}if(data4.bytes!==void 0){let data8=data4.bytes;if(!(typeof data8=="number"&&!(data8%
1)&&!isNaN(data8)&&isFinite(data8))){let err16={instancePath:instancePath+"/files/"+i0+"/bytes",schemaPath:"#/properties\
/files/items/properties/bytes/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err16]:vErrors.push(err16),errors++}if(typeof data8=="number"&&isFinite(data8)&&(data8<0||isNaN(data8))){let err17={instancePath:instancePath+
"/files/"+i0+"/bytes",schemaPath:"#/properties/files/items/properties/bytes/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}if(data4.sha256!==void 0){
let data9=data4.sha256;if(typeof data9=="string"){if(!pattern11.test(data9)){let err18={instancePath:instancePath+"/file\
s/"+i0+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-\
9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}else{
let err19={instancePath:instancePath+"/files/"+i0+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/type",
keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}}else{
let err20={instancePath:instancePath+"/files/"+i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}}else{let err21={instancePath:instancePath+
"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?
vErrors=[err21]:vErrors.push(err21),errors++}}}else{let err22={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}return validate292.errors=
vErrors,errors===0}var v103=validate293;function validate293(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&
typeof data=="object"&&!Array.isArray(data))){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate293.errors=vErrors,
errors===0}var v104=validate44,v105=validate294;function validate294(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){return validate294.errors=null,
!0}var v106=validate295;function validate295(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"string"){if(func2(data)>128){let err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:128},message:"\
must NOT have more than 128 characters"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(func2(data)<1){let err1={
instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate295.
errors=vErrors,errors===0}var v107=validate296,schema120={type:"object",additionalProperties:!1,required:["key","value"],
properties:{key:{$ref:"S.Key"},value:{$ref:"S.Value"},ttl:{type:["integer","null"],minimum:0,maximum:31536e4},ttl_ms:{type:"\
integer",minimum:1,maximum:31536e7},nx:{type:"boolean",default:!1},xx:{type:"boolean",default:!1},client_id:{$ref:"S.Cli\
entId"}}};function validate296(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.nx===void 0&&(data.nx=!1),data.xx===void 0&&(data.xx=!1),data.
key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"\
must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.value===void 0){let err1={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required pro\
perty 'value'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0===
"key"||key0==="value"||key0==="ttl"||key0==="ttl_ms"||key0==="nx"||key0==="xx"||key0==="client_id")){let err2={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.key!==void 0&&(validate44(
data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?
validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length)),data.value!==void 0&&(validate294(data.value,
{instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData})||(vErrors=vErrors===null?validate294.
errors:vErrors.concat(validate294.errors),errors=vErrors.length)),data.ttl!==void 0){let data2=data.ttl;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))&&data2!==null){let err3={instancePath:instancePath+"/ttl",schemaPath:"\
#/properties/ttl/type",keyword:"type",params:{type:schema120.properties.ttl.type},message:"must be integer,null"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(typeof data2=="number"&&isFinite(data2)){if(data2>31536e4||isNaN(data2)){
let err4={instancePath:instancePath+"/ttl",schemaPath:"#/properties/ttl/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:31536e4},message:"must be <= 315360000"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data2<0||
isNaN(data2)){let err5={instancePath:instancePath+"/ttl",schemaPath:"#/properties/ttl/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}if(data.ttl_ms!==
void 0){let data3=data.ttl_ms;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err6={instancePath:instancePath+
"/ttl_ms",schemaPath:"#/properties/ttl_ms/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}if(typeof data3=="number"&&isFinite(data3)){if(data3>31536e7||isNaN(data3)){
let err7={instancePath:instancePath+"/ttl_ms",schemaPath:"#/properties/ttl_ms/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:31536e7},message:"must be <= 315360000000"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data3<
1||isNaN(data3)){let err8={instancePath:instancePath+"/ttl_ms",schemaPath:"#/properties/ttl_ms/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}if(typeof data.
nx!="boolean"){let err9={instancePath:instancePath+"/nx",schemaPath:"#/properties/nx/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(typeof data.xx!="boole\
an"){let err10={instancePath:instancePath+"/xx",schemaPath:"#/properties/xx/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}data.client_id!==void 0&&(validate295(
data.client_id,{instancePath:instancePath+"/client_id",parentData:data,parentDataProperty:"client_id",rootData})||(vErrors=
vErrors===null?validate295.errors:vErrors.concat(validate295.errors),errors=vErrors.length))}else{let err11={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err11]:vErrors.
push(err11),errors++}return validate296.errors=vErrors,errors===0}var v108=validate300;function validate300(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"string"){if(func2(data)>128){let err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:128},message:"\
must NOT have more than 128 characters"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(func2(data)<1){let err1={
instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate300.
errors=vErrors,errors===0}var v109=validate301,schema122={type:"string",enum:["request","command"]};function validate301(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data!="string"){let err0={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(!(data==="request"||data==="command")){let err1={instancePath,schemaPath:"#/enum",
keyword:"enum",params:{allowedValues:schema122.enum},message:"must be equal to one of the allowed values"};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}return validate301.errors=vErrors,errors===0}var v110=validate302;function validate302(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"string"){if(func2(data)>16){let err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:16},message:"\
must NOT have more than 16 characters"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}return validate302.errors=vErrors,errors===0}var v111=validate303,schema124={type:"object",additionalProperties:!1,
required:["key"],properties:{key:{$ref:"S.Key"},type:{type:"string",enum:["string","bytes"]}}};function validate303(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="key"||key0==="type")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}if(data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,
parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=
vErrors.length)),data.type!==void 0){let data1=data.type;if(typeof data1!="string"){let err2={instancePath:instancePath+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(!(data1==="string"||data1==="bytes")){let err3={instancePath:instancePath+
"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:schema124.properties.type.enum},message:"\
must be equal to one of the allowed values"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}return validate303.errors=vErrors,errors===0}var v112=validate305;function validate305(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){for(let key0 in data){if(errors>=64)break;if(!(key0==="keys"||key0==="key"||
key0==="client_id")){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.keys!==
void 0){let data0=data.keys;if(Array.isArray(data0)){if(data0.length>1e4){let err1={instancePath:instancePath+"/keys",schemaPath:"\
#/properties/keys/maxItems",keyword:"maxItems",params:{limit:1e4},message:"must NOT have more than 10000 items"};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data0.length<1){let err2={instancePath:instancePath+"/keys",schemaPath:"\
#/properties/keys/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate44(data0[i0],
{instancePath:instancePath+"/keys/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate44.
errors:vErrors.concat(validate44.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+"/keys",schemaPath:"\
#/properties/keys/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"\
key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length)),data.
client_id!==void 0&&(validate295(data.client_id,{instancePath:instancePath+"/client_id",parentData:data,parentDataProperty:"\
client_id",rootData})||(vErrors=vErrors===null?validate295.errors:vErrors.concat(validate295.errors),errors=vErrors.length))}else{
let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}return validate305.errors=vErrors,errors===0}var v113=validate309;function validate309(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="key"){let err1={instancePath,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prop\
erties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+
"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length))}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate309.errors=vErrors,errors===0}
var v114=validate311;function validate311(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.amount===void 0&&(data.amount=1),data.key===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="key"||key0==="amo\
unt"||key0==="client_id")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"\
key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length));let data1=data.
amount;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err2={instancePath:instancePath+"/a\
mount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(typeof data1=="number"&&isFinite(data1)){if(data1>9007199254740991||isNaN(
data1)){let err3={instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"};vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++}if(data1<-9007199254740991||isNaN(data1)){let err4={instancePath:instancePath+"/amount",schemaPath:"#/pro\
perties/amount/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= -90071992\
54740991"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}data.client_id!==void 0&&(validate295(data.client_id,
{instancePath:instancePath+"/client_id",parentData:data,parentDataProperty:"client_id",rootData})||(vErrors=vErrors===null?
validate295.errors:vErrors.concat(validate295.errors),errors=vErrors.length))}else{let err5={instancePath,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}
return validate311.errors=vErrors,errors===0}var v115=validate314;function validate314(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.amount===void 0&&(data.amount=1),data.key===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="key"||key0==="amo\
unt"||key0==="client_id")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"\
key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length));let data1=data.
amount;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err2={instancePath:instancePath+"/a\
mount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(typeof data1=="number"&&isFinite(data1)){if(data1>9007199254740991||isNaN(
data1)){let err3={instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"};vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++}if(data1<-9007199254740991||isNaN(data1)){let err4={instancePath:instancePath+"/amount",schemaPath:"#/pro\
perties/amount/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= -90071992\
54740991"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}data.client_id!==void 0&&(validate295(data.client_id,
{instancePath:instancePath+"/client_id",parentData:data,parentDataProperty:"client_id",rootData})||(vErrors=vErrors===null?
validate295.errors:vErrors.concat(validate295.errors),errors=vErrors.length))}else{let err5={instancePath,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}
return validate314.errors=vErrors,errors===0}var v116=validate317;function validate317(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.amount===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
amount"},message:"must have required property 'amount'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="key"||key0==="amount"||key0==="client_id")){let err2={instancePath,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+
"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length)),data.amount!==void 0){let data1=data.amount;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(
data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(typeof data1==
"number"&&isFinite(data1)){if(data1>9007199254740991||isNaN(data1)){let err4={instancePath:instancePath+"/amount",schemaPath:"\
#/properties/amount/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 90071\
99254740991"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data1<-9007199254740991||isNaN(data1)){let err5={
instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},
message:"must be >= -9007199254740991"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}data.client_id!==void 0&&
(validate295(data.client_id,{instancePath:instancePath+"/client_id",parentData:data,parentDataProperty:"client_id",rootData})||
(vErrors=vErrors===null?validate295.errors:vErrors.concat(validate295.errors),errors=vErrors.length))}else{let err6={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}return validate317.errors=vErrors,errors===0}var v117=validate320;function validate320(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.amount===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
amount"},message:"must have required property 'amount'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="key"||key0==="amount"||key0==="client_id")){let err2={instancePath,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+
"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length)),data.amount!==void 0){let data1=data.amount;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(
data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(typeof data1==
"number"&&isFinite(data1)){if(data1>9007199254740991||isNaN(data1)){let err4={instancePath:instancePath+"/amount",schemaPath:"\
#/properties/amount/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 90071\
99254740991"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data1<-9007199254740991||isNaN(data1)){let err5={
instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},
message:"must be >= -9007199254740991"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}data.client_id!==void 0&&
(validate295(data.client_id,{instancePath:instancePath+"/client_id",parentData:data,parentDataProperty:"client_id",rootData})||
(vErrors=vErrors===null?validate295.errors:vErrors.concat(validate295.errors),errors=vErrors.length))}else{let err6={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}return validate320.errors=vErrors,errors===0}var v118=validate323;function validate323(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="key"||key0==="ttl"||key0==="ttl_ms")){let err1={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.key!==void 0&&(validate44(
data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?
validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length)),data.ttl!==void 0){let data1=data.ttl;if(!(typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err2={instancePath:instancePath+"/ttl",schemaPath:"#/properti\
es/ttl/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err2]:vErrors.push(
err2),errors++}if(typeof data1=="number"&&isFinite(data1)){if(data1>31536e4||isNaN(data1)){let err3={instancePath:instancePath+
"/ttl",schemaPath:"#/properties/ttl/maximum",keyword:"maximum",params:{comparison:"<=",limit:31536e4},message:"must be <\
= 315360000"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data1<0||isNaN(data1)){let err4={instancePath:instancePath+
"/ttl",schemaPath:"#/properties/ttl/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}if(data.ttl_ms!==void 0){let data2=data.ttl_ms;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err5={instancePath:instancePath+"/ttl_ms",schemaPath:"#/prope\
rties/ttl_ms/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}if(typeof data2=="number"&&isFinite(data2)){if(data2>31536e7||isNaN(data2)){let err6={instancePath:instancePath+
"/ttl_ms",schemaPath:"#/properties/ttl_ms/maximum",keyword:"maximum",params:{comparison:"<=",limit:31536e7},message:"mus\
t be <= 315360000000"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data2<0||isNaN(data2)){let err7={instancePath:instancePath+
"/ttl_ms",schemaPath:"#/properties/ttl_ms/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}}else{let err8={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate323.
errors=vErrors,errors===0}var v119=validate325;function validate325(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="key"){let err1={instancePath,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prop\
erties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+
"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length))}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate325.errors=vErrors,errors===0}
var v120=validate327;function validate327(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="key"){let err1={instancePath,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prop\
erties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+
"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length))}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate327.errors=vErrors,errors===0}
var v121=validate329,schema134={type:"object",additionalProperties:!1,properties:{prefix:{type:"string",maxLength:1024,default:""},
cursor:{type:["string","null"],maxLength:2048,default:null},count:{type:"integer",minimum:1,maximum:1e4},limit:{type:"in\
teger",minimum:1,maximum:1e4}}};function validate329(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){data.prefix===void 0&&(data.prefix=""),data.
cursor===void 0&&(data.cursor=null);for(let key0 in data){if(errors>=64)break;if(!(key0==="prefix"||key0==="cursor"||key0===
"count"||key0==="limit")){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}}let data0=data.prefix;if(typeof data0=="string"){if(func2(data0)>1024){let err1={instancePath:instancePath+"/p\
refix",schemaPath:"#/properties/prefix/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more th\
an 1024 characters"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath:instancePath+
"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}let data1=data.cursor;if(typeof data1!="string"&&data1!==null){let err3={
instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type:schema134.properties.
cursor.type},message:"must be string,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(typeof data1=="\
string"&&func2(data1)>2048){let err4={instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"\
maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}if(data.count!==void 0){let data2=data.count;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&
isFinite(data2))){let err5={instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(typeof data2=="n\
umber"&&isFinite(data2)){if(data2>1e4||isNaN(data2)){let err6={instancePath:instancePath+"/count",schemaPath:"#/properti\
es/count/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"must be <= 10000"};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}if(data2<1||isNaN(data2)){let err7={instancePath:instancePath+"/count",schemaPath:"#/\
properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=
[err7]:vErrors.push(err7),errors++}}}if(data.limit!==void 0){let data3=data.limit;if(!(typeof data3=="number"&&!(data3%1)&&
!isNaN(data3)&&isFinite(data3))){let err8={instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(typeof data3==
"number"&&isFinite(data3)){if(data3>1e4||isNaN(data3)){let err9={instancePath:instancePath+"/limit",schemaPath:"#/proper\
ties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"must be <= 10000"};vErrors===null?vErrors=
[err9]:vErrors.push(err9),errors++}if(data3<1||isNaN(data3)){let err10={instancePath:instancePath+"/limit",schemaPath:"#\
/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=
[err10]:vErrors.push(err10),errors++}}}}else{let err11={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}return validate329.errors=vErrors,
errors===0}var v122=validate330;function validate330(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){data.pattern===void 0&&(data.pattern="*");for(let key0 in data){if(errors>=
64)break;if(key0!=="pattern"){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}}let data0=data.pattern;if(typeof data0=="string"){if(func2(data0)>1024){let err1={instancePath:instancePath+
"/pattern",schemaPath:"#/properties/pattern/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have mo\
re than 1024 characters"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath:instancePath+
"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate330.errors=
vErrors,errors===0}var v123=validate331;function validate331(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>0){let err0={instancePath,schemaPath:"#/maxProp\
erties",keyword:"maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;let err1={instancePath,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate331.
errors=vErrors,errors===0}var v124=validate332;function validate332(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>0){let err0={instancePath,schemaPath:"#/maxProp\
erties",keyword:"maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;let err1={instancePath,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate332.
errors=vErrors,errors===0}var v125=validate333;function validate333(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>0){let err0={instancePath,schemaPath:"#/maxProp\
erties",keyword:"maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;let err1={instancePath,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate333.
errors=vErrors,errors===0}var v126=validate334;function validate334(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.value===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
value"},message:"must have required property 'value'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="key"||key0==="value")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,
parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=
vErrors.length)),data.value!==void 0&&(validate294(data.value,{instancePath:instancePath+"/value",parentData:data,parentDataProperty:"\
value",rootData})||(vErrors=vErrors===null?validate294.errors:vErrors.concat(validate294.errors),errors=vErrors.length))}else{
let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}return validate334.errors=vErrors,errors===0}var v127=validate337;function validate337(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.pairs===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"pairs"},message:"must have required property 'pairs'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="pairs"){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.pairs!==void 0){let data0=data.pairs;if(Array.
isArray(data0)){if(data0.length>1e4){let err2={instancePath:instancePath+"/pairs",schemaPath:"#/properties/pairs/maxItem\
s",keyword:"maxItems",params:{limit:1e4},message:"must NOT have more than 10000 items"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data0.length<1){let err3={instancePath:instancePath+"/pairs",schemaPath:"#/properties/pairs/minIt\
ems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate334(data0[i0],{instancePath:instancePath+
"/pairs/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate334.errors:vErrors.concat(
validate334.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+"/pairs",schemaPath:"#/properties/pa\
irs/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}}else{let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate337.errors=vErrors,errors===0}var v128=validate339;function validate339(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){for(let key0 in data){if(errors>=64)break;if(!(key0==="pairs"||key0==="key"||
key0==="value")){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.pairs!==
void 0){let data0=data.pairs;if(Array.isArray(data0)){if(data0.length>1e4){let err1={instancePath:instancePath+"/pairs",
schemaPath:"#/properties/pairs/maxItems",keyword:"maxItems",params:{limit:1e4},message:"must NOT have more than 10000 it\
ems"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data0.length<1){let err2={instancePath:instancePath+"\
/pairs",schemaPath:"#/properties/pairs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1\
 items"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)
validate334(data0[i0],{instancePath:instancePath+"/pairs/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=
vErrors===null?validate334.errors:vErrors.concat(validate334.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+
"/pairs",schemaPath:"#/properties/pairs/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,
parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=
vErrors.length)),data.value!==void 0&&(validate294(data.value,{instancePath:instancePath+"/value",parentData:data,parentDataProperty:"\
value",rootData})||(vErrors=vErrors===null?validate294.errors:vErrors.concat(validate294.errors),errors=vErrors.length))}else{
let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}return validate339.errors=vErrors,errors===0}var v129=validate343;function validate343(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.keys===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"keys"},message:"must have required property 'keys'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="keys"){let err1={instancePath,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional pro\
perties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.keys!==void 0){let data0=data.keys;if(Array.
isArray(data0)){if(data0.length>1e4){let err2={instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/maxItems",
keyword:"maxItems",params:{limit:1e4},message:"must NOT have more than 10000 items"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data0.length<1){let err3={instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/minItem\
s",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate44(data0[i0],{instancePath:instancePath+
"/keys/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(
validate44.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+"/keys",schemaPath:"#/properties/keys\
/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{
let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}return validate343.errors=vErrors,errors===0}var v130=validate345;function validate345(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.keys===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"keys"},message:"must have required property 'keys'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="keys"){let err1={instancePath,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional pro\
perties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.keys!==void 0){let data0=data.keys;if(Array.
isArray(data0)){if(data0.length>1e4){let err2={instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/maxItems",
keyword:"maxItems",params:{limit:1e4},message:"must NOT have more than 10000 items"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data0.length<1){let err3={instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/minItem\
s",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate44(data0[i0],{instancePath:instancePath+
"/keys/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(
validate44.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+"/keys",schemaPath:"#/properties/keys\
/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{
let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}return validate345.errors=vErrors,errors===0}var v131=validate347;function validate347(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.value===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
value"},message:"must have required property 'value'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="key"||key0==="value")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,
parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=
vErrors.length)),data.value!==void 0&&(validate294(data.value,{instancePath:instancePath+"/value",parentData:data,parentDataProperty:"\
value",rootData})||(vErrors=vErrors===null?validate294.errors:vErrors.concat(validate294.errors),errors=vErrors.length))}else{
let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}return validate347.errors=vErrors,errors===0}var v132=validate350;function validate350(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.value===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
value"},message:"must have required property 'value'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="key"||key0==="value")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}if(data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,
parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=
vErrors.length)),data.value!==void 0){let data1=data.value;if(typeof data1=="string"){if(func2(data1)>1048576){let err3={
instancePath:instancePath+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit:1048576},
message:"must NOT have more than 1048576 characters"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={
instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}
return validate350.errors=vErrors,errors===0}var v133=validate352;function validate352(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.start===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
start"},message:"must have required property 'start'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
end===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"end"},message:"\
must have required property 'end'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){if(errors>=
64)break;if(!(key0==="key"||key0==="start"||key0==="end")){let err3={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}}if(data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,
parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=
vErrors.length)),data.start!==void 0){let data1=data.start;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(
data1))){let err4={instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.end!==void 0){let data2=data.
end;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err5={instancePath:instancePath+"/end",
schemaPath:"#/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate352.errors=vErrors,errors===
0}var v134=validate354;function validate354(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.offset===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
offset"},message:"must have required property 'offset'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
value===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"},message:"\
must have required property 'value'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){if(errors>=
64)break;if(!(key0==="key"||key0==="offset"||key0==="value")){let err3={instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+"\
/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length)),data.offset!==void 0){let data1=data.offset;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(
data1)&&isFinite(data1))){let err4={instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data1==
"number"&&isFinite(data1)){if(data1>1048576||isNaN(data1)){let err5={instancePath:instancePath+"/offset",schemaPath:"#/p\
roperties/offset/maximum",keyword:"maximum",params:{comparison:"<=",limit:1048576},message:"must be <= 1048576"};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}if(data1<0||isNaN(data1)){let err6={instancePath:instancePath+"/offset",
schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}}}if(data.value!==void 0){let data2=data.value;if(typeof data2=="string"){
if(func2(data2)>1048576){let err7={instancePath:instancePath+"/value",schemaPath:"#/properties/value/maxLength",keyword:"\
maxLength",params:{limit:1048576},message:"must NOT have more than 1048576 characters"};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}else{let err8={instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err9]:vErrors.push(err9),errors++}return validate354.errors=vErrors,errors===0}var v135=validate356;function validate356(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="key"){let err1={instancePath,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prop\
erties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+
"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length))}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate356.errors=vErrors,errors===0}
var v136=validate358;function validate358(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>0){let err0={instancePath,schemaPath:"#/maxProp\
erties",keyword:"maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;let err1={instancePath,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate358.
errors=vErrors,errors===0}var v137=validate359;function validate359(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="key"){let err1={instancePath,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prop\
erties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+
"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length))}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate359.errors=vErrors,errors===0}
var v138=validate361;function validate361(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="key"){let err1={instancePath,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prop\
erties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+
"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length))}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate361.errors=vErrors,errors===0}
var v139=validate363;function validate363(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.source===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"source"},message:"must have required property 'source'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.destination===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"destination"},message:"must have required property 'destination'"};vErrors===null?vErrors=[
err1]:vErrors.push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="source"||key0==="destination")){
let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}data.source!==
void 0&&(validate44(data.source,{instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData})||
(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length)),data.destination!==void 0&&
(validate44(data.destination,{instancePath:instancePath+"/destination",parentData:data,parentDataProperty:"destination",
rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length))}else{let err3={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}return validate363.errors=vErrors,errors===0}var v140=validate366;function validate366(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.source===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"source"},message:"must have required property 'source'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.destination===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"destination"},message:"must have required property 'destination'"};vErrors===null?vErrors=[
err1]:vErrors.push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="source"||key0==="destination")){
let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}data.source!==
void 0&&(validate44(data.source,{instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData})||
(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length)),data.destination!==void 0&&
(validate44(data.destination,{instancePath:instancePath+"/destination",parentData:data,parentDataProperty:"destination",
rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length))}else{let err3={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}return validate366.errors=vErrors,errors===0}var v141=validate369;function validate369(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.replace===void 0&&(data.replace=!1),data.source===void 0){let err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"source"},message:"must have required pr\
operty 'source'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.destination===void 0){let err1={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"destination"},message:"must have required property '\
destination'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0===
"source"||key0==="destination"||key0==="replace")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}if(data.source!==void 0&&(validate44(data.source,{instancePath:instancePath+"/source",
parentData:data,parentDataProperty:"source",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length)),data.destination!==void 0&&(validate44(data.destination,{instancePath:instancePath+"/des\
tination",parentData:data,parentDataProperty:"destination",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.
concat(validate44.errors),errors=vErrors.length)),typeof data.replace!="boolean"){let err3={instancePath:instancePath+"/\
replace",schemaPath:"#/properties/replace/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate369.errors=
vErrors,errors===0}var v142=validate372;function validate372(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>0){let err0={instancePath,schemaPath:"#/maxProp\
erties",keyword:"maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;let err1={instancePath,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate372.
errors=vErrors,errors===0}var v143=validate373,schema156={type:"object",additionalProperties:!1,properties:{section:{type:"\
string",enum:["server","memory","stats","replication","keyspace","all"],default:"all"}}};function validate373(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){data.section===void 0&&(data.section="all");for(let key0 in data){if(errors>=64)break;if(key0!=="section"){let err0={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}let data0=data.section;
if(typeof data0!="string"){let err1={instancePath:instancePath+"/section",schemaPath:"#/properties/section/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(!(data0===
"server"||data0==="memory"||data0==="stats"||data0==="replication"||data0==="keyspace"||data0==="all")){let err2={instancePath:instancePath+
"/section",schemaPath:"#/properties/section/enum",keyword:"enum",params:{allowedValues:schema156.properties.section.enum},
message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}return validate373.errors=vErrors,errors===0}var v144=validate374;function validate374(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){data.count===void 0&&(data.count=100);for(let key0 in data){if(errors>=64)break;
if(key0!=="count"){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}let data0=data.
count;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+"/co\
unt",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}if(typeof data0=="number"&&isFinite(data0)){if(data0>1e4||isNaN(data0)){let err2={
instancePath:instancePath+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},
message:"must be <= 10000"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data0<1||isNaN(data0)){let err3={
instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}return validate374.errors=vErrors,errors===0}var v145=validate375;function validate375(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>0){let err0={instancePath,schemaPath:"#/maxProp\
erties",keyword:"maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;let err1={instancePath,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate375.
errors=vErrors,errors===0}var v146=validate376;function validate376(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="key"){let err1={instancePath,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prop\
erties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+
"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length))}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate376.errors=vErrors,errors===0}
var v147=validate378;function validate378(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>0){let err0={instancePath,schemaPath:"#/maxProp\
erties",keyword:"maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;let err1={instancePath,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate378.
errors=vErrors,errors===0}var v148=validate379;function validate379(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){for(let key0 in data){if(errors>=64)break;if(key0!=="client_id"){let err0={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}data.client_id!==void 0&&
(validate295(data.client_id,{instancePath:instancePath+"/client_id",parentData:data,parentDataProperty:"client_id",rootData})||
(vErrors=vErrors===null?validate295.errors:vErrors.concat(validate295.errors),errors=vErrors.length))}else{let err1={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}return validate379.errors=vErrors,errors===0}var v149=validate381;function validate381(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){for(let key0 in data){if(errors>=64)break;if(key0!=="client_id"){let err0={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}data.client_id!==void 0&&
(validate295(data.client_id,{instancePath:instancePath+"/client_id",parentData:data,parentDataProperty:"client_id",rootData})||
(vErrors=vErrors===null?validate295.errors:vErrors.concat(validate295.errors),errors=vErrors.length))}else{let err1={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}return validate381.errors=vErrors,errors===0}var v150=validate383;function validate383(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){for(let key0 in data){if(errors>=64)break;if(key0!=="client_id"){let err0={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}data.client_id!==void 0&&
(validate295(data.client_id,{instancePath:instancePath+"/client_id",parentData:data,parentDataProperty:"client_id",rootData})||
(vErrors=vErrors===null?validate295.errors:vErrors.concat(validate295.errors),errors=vErrors.length))}else{let err1={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}return validate383.errors=vErrors,errors===0}var v151=validate385;function validate385(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.keys===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"keys"},message:"must have required property 'keys'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="keys"||key0==="client_id")){let err1={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.keys!==void 0){let data0=data.
keys;if(Array.isArray(data0)){if(data0.length>1e4){let err2={instancePath:instancePath+"/keys",schemaPath:"#/properties/\
keys/maxItems",keyword:"maxItems",params:{limit:1e4},message:"must NOT have more than 10000 items"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}if(data0.length<1){let err3={instancePath:instancePath+"/keys",schemaPath:"#/properti\
es/keys/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate44(data0[i0],{instancePath:instancePath+
"/keys/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(
validate44.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+"/keys",schemaPath:"#/properties/keys\
/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}
data.client_id!==void 0&&(validate295(data.client_id,{instancePath:instancePath+"/client_id",parentData:data,parentDataProperty:"\
client_id",rootData})||(vErrors=vErrors===null?validate295.errors:vErrors.concat(validate295.errors),errors=vErrors.length))}else{
let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}return validate385.errors=vErrors,errors===0}var v152=validate388;function validate388(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){for(let key0 in data){if(errors>=64)break;if(key0!=="client_id"){let err0={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}data.client_id!==void 0&&
(validate295(data.client_id,{instancePath:instancePath+"/client_id",parentData:data,parentDataProperty:"client_id",rootData})||
(vErrors=vErrors===null?validate295.errors:vErrors.concat(validate295.errors),errors=vErrors.length))}else{let err1={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}return validate388.errors=vErrors,errors===0}var v153=validate53,v154=validate390;function validate390(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.field===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
field"},message:"must have required property 'field'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
value===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"},message:"\
must have required property 'value'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){if(errors>=
64)break;if(!(key0==="key"||key0==="field"||key0==="value"||key0==="client_id")){let err3={instancePath,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional pr\
operties"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+
"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length)),data.field!==void 0&&(validate53(data.field,{instancePath:instancePath+"/field",parentData:data,
parentDataProperty:"field",rootData})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=
vErrors.length)),data.value!==void 0&&(validate294(data.value,{instancePath:instancePath+"/value",parentData:data,parentDataProperty:"\
value",rootData})||(vErrors=vErrors===null?validate294.errors:vErrors.concat(validate294.errors),errors=vErrors.length)),
data.client_id!==void 0&&(validate295(data.client_id,{instancePath:instancePath+"/client_id",parentData:data,parentDataProperty:"\
client_id",rootData})||(vErrors=vErrors===null?validate295.errors:vErrors.concat(validate295.errors),errors=vErrors.length))}else{
let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}return validate390.errors=vErrors,errors===0}var v155=validate395;function validate395(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.field===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
field"},message:"must have required property 'field'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
value===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"},message:"\
must have required property 'value'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){if(errors>=
64)break;if(!(key0==="key"||key0==="field"||key0==="value")){let err3={instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+"/ke\
y",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length)),data.field!==void 0&&(validate53(data.field,{instancePath:instancePath+"/field",parentData:data,
parentDataProperty:"field",rootData})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=
vErrors.length)),data.value!==void 0&&(validate294(data.value,{instancePath:instancePath+"/value",parentData:data,parentDataProperty:"\
value",rootData})||(vErrors=vErrors===null?validate294.errors:vErrors.concat(validate294.errors),errors=vErrors.length))}else{
let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}return validate395.errors=vErrors,errors===0}var v156=validate399;function validate399(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.field===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
field"},message:"must have required property 'field'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="key"||key0==="field")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,
parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=
vErrors.length)),data.field!==void 0&&(validate53(data.field,{instancePath:instancePath+"/field",parentData:data,parentDataProperty:"\
field",rootData})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length))}else{
let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}return validate399.errors=vErrors,errors===0}var v157=validate402;function validate402(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="key"){let err1={instancePath,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prop\
erties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+
"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length))}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate402.errors=vErrors,errors===0}
var v158=validate404;function validate404(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="key"||key0==="fields"||key0==="field"||key0===
"client_id")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.key!==
void 0&&(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=
vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length)),data.fields!==void 0){let data1=data.
fields;if(Array.isArray(data1)){if(data1.length>1e4){let err2={instancePath:instancePath+"/fields",schemaPath:"#/propert\
ies/fields/maxItems",keyword:"maxItems",params:{limit:1e4},message:"must NOT have more than 10000 items"};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(data1.length<1){let err3={instancePath:instancePath+"/fields",schemaPath:"\
#/properties/fields/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}let len0=data1.length;for(let i0=0;i0<len0&&errors<64;i0++)validate53(data1[i0],
{instancePath:instancePath+"/fields/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate53.
errors:vErrors.concat(validate53.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+"/fields",schemaPath:"\
#/properties/fields/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}}data.field!==void 0&&(validate53(data.field,{instancePath:instancePath+"/field",parentData:data,parentDataProperty:"\
field",rootData})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.
client_id!==void 0&&(validate295(data.client_id,{instancePath:instancePath+"/client_id",parentData:data,parentDataProperty:"\
client_id",rootData})||(vErrors=vErrors===null?validate295.errors:vErrors.concat(validate295.errors),errors=vErrors.length))}else{
let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}return validate404.errors=vErrors,errors===0}var v159=validate409;function validate409(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.field===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
field"},message:"must have required property 'field'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="key"||key0==="field")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,
parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=
vErrors.length)),data.field!==void 0&&(validate53(data.field,{instancePath:instancePath+"/field",parentData:data,parentDataProperty:"\
field",rootData})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length))}else{
let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}return validate409.errors=vErrors,errors===0}var v160=validate412;function validate412(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="key"){let err1={instancePath,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prop\
erties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+
"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length))}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate412.errors=vErrors,errors===0}
var v161=validate414;function validate414(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="key"){let err1={instancePath,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prop\
erties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+
"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length))}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate414.errors=vErrors,errors===0}
var v162=validate416;function validate416(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="key"){let err1={instancePath,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prop\
erties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+
"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length))}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate416.errors=vErrors,errors===0}
var v163=validate418;function validate418(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="key"){let err1={instancePath,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prop\
erties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+
"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length))}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate418.errors=vErrors,errors===0}
var v164=validate420;function validate420(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.field===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"field"},message:"must have required property 'field'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.value===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"value"},message:"must have required property 'value'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="field"||key0==="value")){let err2={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}data.field!==void 0&&(validate53(data.field,{instancePath:instancePath+
"/field",parentData:data,parentDataProperty:"field",rootData})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(
validate53.errors),errors=vErrors.length)),data.value!==void 0&&(validate294(data.value,{instancePath:instancePath+"/val\
ue",parentData:data,parentDataProperty:"value",rootData})||(vErrors=vErrors===null?validate294.errors:vErrors.concat(validate294.
errors),errors=vErrors.length))}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate420.errors=vErrors,errors===0}
var v165=validate423;function validate423(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors,
valid0=!1,_errs1=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>1e4){let err0={
instancePath,schemaPath:"#/anyOf/0/maxProperties",keyword:"maxProperties",params:{limit:1e4},message:"must NOT have more\
 than 10000 properties"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(Object.keys(data).length<1){let err1={
instancePath,schemaPath:"#/anyOf/0/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer \
than 1 properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){if(errors>=64)break;
let _errs3=errors;if(typeof key0=="string"&&func2(key0)>1024){let err2={instancePath,schemaPath:"#/anyOf/0/propertyNames\
/maxLength",keyword:"maxLength",params:{limit:1024},message:"must NOT have more than 1024 characters",propertyName:key0};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var valid1=_errs3===errors;if(!valid1){let err3={instancePath,
schemaPath:"#/anyOf/0/propertyNames",keyword:"propertyNames",params:{propertyName:key0},message:"property name must be v\
alid"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}for(let key1 in data){if(errors>=64)break;validate294(
data[key1],{instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data,parentDataProperty:key1,
rootData})||(vErrors=vErrors===null?validate294.errors:vErrors.concat(validate294.errors),errors=vErrors.length)}}else{let err4={
instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs1===errors;if(valid0=valid0||_valid0,!valid0){let _errs6=errors;
if(Array.isArray(data)){if(data.length>1e4){let err5={instancePath,schemaPath:"#/anyOf/1/maxItems",keyword:"maxItems",params:{
limit:1e4},message:"must NOT have more than 10000 items"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.
length<1){let err6={instancePath,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{limit:1},message:"must NOT h\
ave fewer than 1 items"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}let len0=data.length;for(let i0=0;i0<
len0&&errors<64;i0++)validate420(data[i0],{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,rootData})||
(vErrors=vErrors===null?validate420.errors:vErrors.concat(validate420.errors),errors=vErrors.length)}else{let err7={instancePath,
schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err7]:
vErrors.push(err7),errors++}var _valid0=_errs6===errors;valid0=valid0||_valid0}if(valid0)errors=_errs0,vErrors!==null&&(_errs0?
vErrors.length=_errs0:vErrors=null);else{let err8={instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate423.errors=vErrors,
errors===0}var v166=validate426;function validate426(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.fields===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
fields"},message:"must have required property 'fields'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="key"||key0==="fields")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,
parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=
vErrors.length)),data.fields!==void 0&&(validate423(data.fields,{instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"\
fields",rootData})||(vErrors=vErrors===null?validate423.errors:vErrors.concat(validate423.errors),errors=vErrors.length))}else{
let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}return validate426.errors=vErrors,errors===0}var v167=validate429;function validate429(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.fields===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
fields"},message:"must have required property 'fields'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="key"||key0==="fields")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}if(data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,
parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=
vErrors.length)),data.fields!==void 0){let data1=data.fields;if(Array.isArray(data1)){if(data1.length>1e4){let err3={instancePath:instancePath+
"/fields",schemaPath:"#/properties/fields/maxItems",keyword:"maxItems",params:{limit:1e4},message:"must NOT have more th\
an 10000 items"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data1.length<1){let err4={instancePath:instancePath+
"/fields",schemaPath:"#/properties/fields/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer tha\
n 1 items"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}let len0=data1.length;for(let i0=0;i0<len0&&errors<
64;i0++)validate53(data1[i0],{instancePath:instancePath+"/fields/"+i0,parentData:data1,parentDataProperty:i0,rootData})||
(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)}else{let err5={instancePath:instancePath+
"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate429.errors=
vErrors,errors===0}var v168=validate432;function validate432(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.increment===void 0&&(data.increment=1),data.key===void 0){let err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required prope\
rty 'key'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.field===void 0){let err1={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"field"},message:"must have required property 'field'"};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="key"||key0==="fie\
ld"||key0==="increment"||key0==="client_id")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[
err2]:vErrors.push(err2),errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,
parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=
vErrors.length)),data.field!==void 0&&(validate53(data.field,{instancePath:instancePath+"/field",parentData:data,parentDataProperty:"\
field",rootData})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length));let data2=data.
increment;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err3={instancePath:instancePath+
"/increment",schemaPath:"#/properties/increment/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(typeof data2=="number"&&isFinite(data2)){if(data2>9007199254740991||
isNaN(data2)){let err4={instancePath:instancePath+"/increment",schemaPath:"#/properties/increment/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"};vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++}if(data2<-9007199254740991||isNaN(data2)){let err5={instancePath:instancePath+"/increment",schemaPath:"\
#/properties/increment/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= -\
9007199254740991"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}data.client_id!==void 0&&(validate295(data.
client_id,{instancePath:instancePath+"/client_id",parentData:data,parentDataProperty:"client_id",rootData})||(vErrors=vErrors===
null?validate295.errors:vErrors.concat(validate295.errors),errors=vErrors.length))}else{let err6={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}return validate432.errors=vErrors,errors===0}var v169=validate436;function validate436(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.field===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
field"},message:"must have required property 'field'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
increment===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"increment"},
message:"must have required property 'increment'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="key"||key0==="field"||key0==="increment")){let err3={instancePath,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional propert\
ies"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+
"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length)),data.field!==void 0&&(validate53(data.field,{instancePath:instancePath+"/field",parentData:data,
parentDataProperty:"field",rootData})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=
vErrors.length)),data.increment!==void 0){let data2=data.increment;if(!(typeof data2=="number"&&isFinite(data2))){let err4={
instancePath:instancePath+"/increment",schemaPath:"#/properties/increment/type",keyword:"type",params:{type:"number"},message:"\
must be number"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}
return validate436.errors=vErrors,errors===0}var v170=validate439;function validate439(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>0){let err0={instancePath,schemaPath:"#/maxProp\
erties",keyword:"maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;let err1={instancePath,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate439.
errors=vErrors,errors===0}var v171=validate440;function validate440(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.values===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
values"},message:"must have required property 'values'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="key"||key0==="values"||key0==="client_id")){let err2={instancePath,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+
"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length)),data.values!==void 0){let data1=data.values;if(Array.isArray(data1)){if(data1.length>1e4){
let err3={instancePath:instancePath+"/values",schemaPath:"#/properties/values/maxItems",keyword:"maxItems",params:{limit:1e4},
message:"must NOT have more than 10000 items"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data1.length<
1){let err4={instancePath:instancePath+"/values",schemaPath:"#/properties/values/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}let len0=data1.length;
for(let i0=0;i0<len0&&errors<64;i0++)validate294(data1[i0],{instancePath:instancePath+"/values/"+i0,parentData:data1,parentDataProperty:i0,
rootData})||(vErrors=vErrors===null?validate294.errors:vErrors.concat(validate294.errors),errors=vErrors.length)}else{let err5={
instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"},message:"\
must be array"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}data.client_id!==void 0&&(validate295(data.client_id,
{instancePath:instancePath+"/client_id",parentData:data,parentDataProperty:"client_id",rootData})||(vErrors=vErrors===null?
validate295.errors:vErrors.concat(validate295.errors),errors=vErrors.length))}else{let err6={instancePath,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
return validate440.errors=vErrors,errors===0}var v172=validate444;function validate444(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.values===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
values"},message:"must have required property 'values'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="key"||key0==="values"||key0==="client_id")){let err2={instancePath,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+
"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length)),data.values!==void 0){let data1=data.values;if(Array.isArray(data1)){if(data1.length>1e4){
let err3={instancePath:instancePath+"/values",schemaPath:"#/properties/values/maxItems",keyword:"maxItems",params:{limit:1e4},
message:"must NOT have more than 10000 items"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data1.length<
1){let err4={instancePath:instancePath+"/values",schemaPath:"#/properties/values/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}let len0=data1.length;
for(let i0=0;i0<len0&&errors<64;i0++)validate294(data1[i0],{instancePath:instancePath+"/values/"+i0,parentData:data1,parentDataProperty:i0,
rootData})||(vErrors=vErrors===null?validate294.errors:vErrors.concat(validate294.errors),errors=vErrors.length)}else{let err5={
instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"},message:"\
must be array"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}data.client_id!==void 0&&(validate295(data.client_id,
{instancePath:instancePath+"/client_id",parentData:data,parentDataProperty:"client_id",rootData})||(vErrors=vErrors===null?
validate295.errors:vErrors.concat(validate295.errors),errors=vErrors.length))}else{let err6={instancePath,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
return validate444.errors=vErrors,errors===0}var v173=validate448;function validate448(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.values===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
values"},message:"must have required property 'values'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="key"||key0==="values"||key0==="client_id")){let err2={instancePath,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+
"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length)),data.values!==void 0){let data1=data.values;if(Array.isArray(data1)){if(data1.length>1e4){
let err3={instancePath:instancePath+"/values",schemaPath:"#/properties/values/maxItems",keyword:"maxItems",params:{limit:1e4},
message:"must NOT have more than 10000 items"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data1.length<
1){let err4={instancePath:instancePath+"/values",schemaPath:"#/properties/values/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}let len0=data1.length;
for(let i0=0;i0<len0&&errors<64;i0++)validate294(data1[i0],{instancePath:instancePath+"/values/"+i0,parentData:data1,parentDataProperty:i0,
rootData})||(vErrors=vErrors===null?validate294.errors:vErrors.concat(validate294.errors),errors=vErrors.length)}else{let err5={
instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"},message:"\
must be array"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}data.client_id!==void 0&&(validate295(data.client_id,
{instancePath:instancePath+"/client_id",parentData:data,parentDataProperty:"client_id",rootData})||(vErrors=vErrors===null?
validate295.errors:vErrors.concat(validate295.errors),errors=vErrors.length))}else{let err6={instancePath,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
return validate448.errors=vErrors,errors===0}var v174=validate452;function validate452(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.values===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
values"},message:"must have required property 'values'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="key"||key0==="values"||key0==="client_id")){let err2={instancePath,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+
"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length)),data.values!==void 0){let data1=data.values;if(Array.isArray(data1)){if(data1.length>1e4){
let err3={instancePath:instancePath+"/values",schemaPath:"#/properties/values/maxItems",keyword:"maxItems",params:{limit:1e4},
message:"must NOT have more than 10000 items"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data1.length<
1){let err4={instancePath:instancePath+"/values",schemaPath:"#/properties/values/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}let len0=data1.length;
for(let i0=0;i0<len0&&errors<64;i0++)validate294(data1[i0],{instancePath:instancePath+"/values/"+i0,parentData:data1,parentDataProperty:i0,
rootData})||(vErrors=vErrors===null?validate294.errors:vErrors.concat(validate294.errors),errors=vErrors.length)}else{let err5={
instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"},message:"\
must be array"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}data.client_id!==void 0&&(validate295(data.client_id,
{instancePath:instancePath+"/client_id",parentData:data,parentDataProperty:"client_id",rootData})||(vErrors=vErrors===null?
validate295.errors:vErrors.concat(validate295.errors),errors=vErrors.length))}else{let err6={instancePath,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
return validate452.errors=vErrors,errors===0}var v175=validate456;function validate456(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.count===void 0&&(data.count=1),data.key===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="key"||key0==="cou\
nt"||key0==="client_id")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"\
key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length));let data1=data.
count;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err2={instancePath:instancePath+"/co\
unt",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(typeof data1=="number"&&isFinite(data1)){if(data1>1e4||isNaN(data1)){let err3={
instancePath:instancePath+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},
message:"must be <= 10000"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data1<1||isNaN(data1)){let err4={
instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}data.client_id!==void 0&&(validate295(
data.client_id,{instancePath:instancePath+"/client_id",parentData:data,parentDataProperty:"client_id",rootData})||(vErrors=
vErrors===null?validate295.errors:vErrors.concat(validate295.errors),errors=vErrors.length))}else{let err5={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}return validate456.errors=vErrors,errors===0}var v176=validate459;function validate459(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.count===void 0&&(data.count=1),data.key===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="key"||key0==="cou\
nt"||key0==="client_id")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"\
key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length));let data1=data.
count;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err2={instancePath:instancePath+"/co\
unt",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(typeof data1=="number"&&isFinite(data1)){if(data1>1e4||isNaN(data1)){let err3={
instancePath:instancePath+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},
message:"must be <= 10000"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data1<1||isNaN(data1)){let err4={
instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}data.client_id!==void 0&&(validate295(
data.client_id,{instancePath:instancePath+"/client_id",parentData:data,parentDataProperty:"client_id",rootData})||(vErrors=
vErrors===null?validate295.errors:vErrors.concat(validate295.errors),errors=vErrors.length))}else{let err5={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}return validate459.errors=vErrors,errors===0}var v177=validate462;function validate462(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.start===void 0&&(data.start=0),data.stop===void 0&&(data.stop=-1),data.
key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"\
must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=
64)break;if(!(key0==="key"||key0==="start"||key0==="stop")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,
parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=
vErrors.length));let data1=data.start;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err2={
instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}let data2=data.stop;if(!(typeof data2=="numb\
er"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err3={instancePath:instancePath+"/stop",schemaPath:"#/properties/s\
top/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate462.errors=vErrors,errors===0}var v178=validate464;function validate464(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.start===void 0&&(data.start=0),data.stop===void 0&&(data.stop=-1),data.
key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"\
must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=
64)break;if(!(key0==="key"||key0==="start"||key0==="stop")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,
parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=
vErrors.length));let data1=data.start;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err2={
instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}let data2=data.stop;if(!(typeof data2=="numb\
er"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err3={instancePath:instancePath+"/stop",schemaPath:"#/properties/s\
top/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate464.errors=vErrors,errors===0}var v179=validate466;function validate466(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="key"){let err1={instancePath,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prop\
erties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+
"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length))}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate466.errors=vErrors,errors===0}
var v180=validate468;function validate468(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="key"){let err1={instancePath,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prop\
erties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+
"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length))}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate468.errors=vErrors,errors===0}
var v181=validate470;function validate470(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.index===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
index"},message:"must have required property 'index'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="key"||key0==="index")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}if(data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,
parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=
vErrors.length)),data.index!==void 0){let data1=data.index;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(
data1))){let err3={instancePath:instancePath+"/index",schemaPath:"#/properties/index/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}return validate470.errors=vErrors,errors===0}var v182=validate472;function validate472(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.index===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
index"},message:"must have required property 'index'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="key"||key0==="index")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}if(data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,
parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=
vErrors.length)),data.index!==void 0){let data1=data.index;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(
data1))){let err3={instancePath:instancePath+"/index",schemaPath:"#/properties/index/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}return validate472.errors=vErrors,errors===0}var v183=validate474;function validate474(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.index===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
index"},message:"must have required property 'index'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
value===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"},message:"\
must have required property 'value'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){if(errors>=
64)break;if(!(key0==="key"||key0==="index"||key0==="value")){let err3={instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+"\
/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length)),data.index!==void 0){let data1=data.index;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(
data1)&&isFinite(data1))){let err4={instancePath:instancePath+"/index",schemaPath:"#/properties/index/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}data.value!==
void 0&&(validate294(data.value,{instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData})||
(vErrors=vErrors===null?validate294.errors:vErrors.concat(validate294.errors),errors=vErrors.length))}else{let err5={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}return validate474.errors=vErrors,errors===0}var v184=validate477;function validate477(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.index===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
index"},message:"must have required property 'index'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
value===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"},message:"\
must have required property 'value'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){if(errors>=
64)break;if(!(key0==="key"||key0==="index"||key0==="value")){let err3={instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+"\
/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length)),data.index!==void 0){let data1=data.index;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(
data1)&&isFinite(data1))){let err4={instancePath:instancePath+"/index",schemaPath:"#/properties/index/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}data.value!==
void 0&&(validate294(data.value,{instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData})||
(vErrors=vErrors===null?validate294.errors:vErrors.concat(validate294.errors),errors=vErrors.length))}else{let err5={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}return validate477.errors=vErrors,errors===0}var v185=validate480;function validate480(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.start===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
start"},message:"must have required property 'start'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
stop===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"stop"},message:"\
must have required property 'stop'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){if(errors>=
64)break;if(!(key0==="key"||key0==="start"||key0==="stop")){let err3={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}}if(data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,
parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=
vErrors.length)),data.start!==void 0){let data1=data.start;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(
data1))){let err4={instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.stop!==void 0){let data2=data.
stop;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err5={instancePath:instancePath+"/sto\
p",schemaPath:"#/properties/stop/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate480.errors=vErrors,
errors===0}var v186=validate482;function validate482(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.start===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
start"},message:"must have required property 'start'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
stop===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"stop"},message:"\
must have required property 'stop'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){if(errors>=
64)break;if(!(key0==="key"||key0==="start"||key0==="stop")){let err3={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}}if(data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,
parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=
vErrors.length)),data.start!==void 0){let data1=data.start;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(
data1))){let err4={instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.stop!==void 0){let data2=data.
stop;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err5={instancePath:instancePath+"/sto\
p",schemaPath:"#/properties/stop/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate482.errors=vErrors,
errors===0}var v187=validate484;function validate484(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.count===void 0&&(data.count=0),data.key===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.value===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"value"},message:"must have required property 'value'"};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="key"||key0==="count"||key0==="value")){
let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}data.key!==void 0&&
(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===
null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length));let data1=data.count;if(!(typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/count",schemaPath:"#/proper\
ties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}data.value!==void 0&&(validate294(data.value,{instancePath:instancePath+"/value",parentData:data,parentDataProperty:"\
value",rootData})||(vErrors=vErrors===null?validate294.errors:vErrors.concat(validate294.errors),errors=vErrors.length))}else{
let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}return validate484.errors=vErrors,errors===0}var v188=validate487;function validate487(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.count===void 0&&(data.count=0),data.key===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.value===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"value"},message:"must have required property 'value'"};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="key"||key0==="count"||key0==="value")){
let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}data.key!==void 0&&
(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===
null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length));let data1=data.count;if(!(typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/count",schemaPath:"#/proper\
ties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}data.value!==void 0&&(validate294(data.value,{instancePath:instancePath+"/value",parentData:data,parentDataProperty:"\
value",rootData})||(vErrors=vErrors===null?validate294.errors:vErrors.concat(validate294.errors),errors=vErrors.length))}else{
let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}return validate487.errors=vErrors,errors===0}var v189=validate490,schema201={
type:"object",additionalProperties:!1,required:["key","pivot","value"],properties:{key:{$ref:"S.Key"},before:{type:"bool\
ean"},position:{type:"string",enum:["before","after"]},pivot:{$ref:"S.Value"},value:{$ref:"S.Value"}}};function validate490(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.pivot===
void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pivot"},message:"must\
 have required property 'pivot'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.value===void 0){let err2={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required pro\
perty 'value'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0===
"key"||key0==="before"||key0==="position"||key0==="pivot"||key0==="value")){let err3={instancePath,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional propert\
ies"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+
"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length)),data.before!==void 0&&typeof data.before!="boolean"){let err4={instancePath:instancePath+
"/before",schemaPath:"#/properties/before/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.position!==void 0){let data2=data.position;if(typeof data2!="str\
ing"){let err5={instancePath:instancePath+"/position",schemaPath:"#/properties/position/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(!(data2==="before"||data2===
"after")){let err6={instancePath:instancePath+"/position",schemaPath:"#/properties/position/enum",keyword:"enum",params:{
allowedValues:schema201.properties.position.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}}data.pivot!==void 0&&(validate294(data.pivot,{instancePath:instancePath+"/pivot",parentData:data,
parentDataProperty:"pivot",rootData})||(vErrors=vErrors===null?validate294.errors:vErrors.concat(validate294.errors),errors=
vErrors.length)),data.value!==void 0&&(validate294(data.value,{instancePath:instancePath+"/value",parentData:data,parentDataProperty:"\
value",rootData})||(vErrors=vErrors===null?validate294.errors:vErrors.concat(validate294.errors),errors=vErrors.length))}else{
let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err7]:vErrors.push(err7),errors++}return validate490.errors=vErrors,errors===0}var v190=validate494,schema202={
type:"object",additionalProperties:!1,required:["key","pivot","value"],properties:{key:{$ref:"S.Key"},before:{type:"bool\
ean"},position:{type:"string",enum:["before","after"]},pivot:{$ref:"S.Value"},value:{$ref:"S.Value"}}};function validate494(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.pivot===
void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pivot"},message:"must\
 have required property 'pivot'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.value===void 0){let err2={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required pro\
perty 'value'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0===
"key"||key0==="before"||key0==="position"||key0==="pivot"||key0==="value")){let err3={instancePath,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional propert\
ies"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+
"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length)),data.before!==void 0&&typeof data.before!="boolean"){let err4={instancePath:instancePath+
"/before",schemaPath:"#/properties/before/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.position!==void 0){let data2=data.position;if(typeof data2!="str\
ing"){let err5={instancePath:instancePath+"/position",schemaPath:"#/properties/position/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(!(data2==="before"||data2===
"after")){let err6={instancePath:instancePath+"/position",schemaPath:"#/properties/position/enum",keyword:"enum",params:{
allowedValues:schema202.properties.position.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}}data.pivot!==void 0&&(validate294(data.pivot,{instancePath:instancePath+"/pivot",parentData:data,
parentDataProperty:"pivot",rootData})||(vErrors=vErrors===null?validate294.errors:vErrors.concat(validate294.errors),errors=
vErrors.length)),data.value!==void 0&&(validate294(data.value,{instancePath:instancePath+"/value",parentData:data,parentDataProperty:"\
value",rootData})||(vErrors=vErrors===null?validate294.errors:vErrors.concat(validate294.errors),errors=vErrors.length))}else{
let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err7]:vErrors.push(err7),errors++}return validate494.errors=vErrors,errors===0}var v191=validate498;function validate498(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.rank===void 0&&(data.rank=1),data.key===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="key"||key0==="val\
ue"||key0==="element"||key0==="rank")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"\
key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length)),data.
value!==void 0&&(validate294(data.value,{instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData})||
(vErrors=vErrors===null?validate294.errors:vErrors.concat(validate294.errors),errors=vErrors.length)),data.element!==void 0&&
(validate294(data.element,{instancePath:instancePath+"/element",parentData:data,parentDataProperty:"element",rootData})||
(vErrors=vErrors===null?validate294.errors:vErrors.concat(validate294.errors),errors=vErrors.length));let data3=data.rank;
if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err2={instancePath:instancePath+"/rank",schemaPath:"\
#/properties/rank/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate498.errors=vErrors,errors===0}
var v192=validate502;function validate502(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.rank===void 0&&(data.rank=1),data.key===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="key"||key0==="val\
ue"||key0==="element"||key0==="rank")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"\
key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length)),data.
value!==void 0&&(validate294(data.value,{instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData})||
(vErrors=vErrors===null?validate294.errors:vErrors.concat(validate294.errors),errors=vErrors.length)),data.element!==void 0&&
(validate294(data.element,{instancePath:instancePath+"/element",parentData:data,parentDataProperty:"element",rootData})||
(vErrors=vErrors===null?validate294.errors:vErrors.concat(validate294.errors),errors=vErrors.length));let data3=data.rank;
if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err2={instancePath:instancePath+"/rank",schemaPath:"\
#/properties/rank/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate502.errors=vErrors,errors===0}
var v193=validate506;function validate506(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.source===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"source"},message:"must have required property 'source'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.destination===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"destination"},message:"must have required property 'destination'"};vErrors===null?vErrors=[
err1]:vErrors.push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="source"||key0==="destination")){
let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}data.source!==
void 0&&(validate44(data.source,{instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData})||
(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length)),data.destination!==void 0&&
(validate44(data.destination,{instancePath:instancePath+"/destination",parentData:data,parentDataProperty:"destination",
rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length))}else{let err3={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}return validate506.errors=vErrors,errors===0}var v194=validate509;function validate509(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>0){let err0={instancePath,schemaPath:"#/maxProp\
erties",keyword:"maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;let err1={instancePath,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate509.
errors=vErrors,errors===0}var v195=validate510;function validate510(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.members===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"members"},message:"must have required property 'members'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="key"||key0==="members"||key0==="client_id")){let err2={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.key!==void 0&&(validate44(
data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?
validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length)),data.members!==void 0){let data1=data.members;
if(Array.isArray(data1)){if(data1.length>1e4){let err3={instancePath:instancePath+"/members",schemaPath:"#/properties/me\
mbers/maxItems",keyword:"maxItems",params:{limit:1e4},message:"must NOT have more than 10000 items"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}if(data1.length<1){let err4={instancePath:instancePath+"/members",schemaPath:"#/prope\
rties/members/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}let len0=data1.length;for(let i0=0;i0<len0&&errors<64;i0++)validate294(data1[i0],{instancePath:instancePath+
"/members/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate294.errors:vErrors.concat(
validate294.errors),errors=vErrors.length)}else{let err5={instancePath:instancePath+"/members",schemaPath:"#/properties/\
members/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}}data.client_id!==void 0&&(validate295(data.client_id,{instancePath:instancePath+"/client_id",parentData:data,parentDataProperty:"\
client_id",rootData})||(vErrors=vErrors===null?validate295.errors:vErrors.concat(validate295.errors),errors=vErrors.length))}else{
let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err6]:vErrors.push(err6),errors++}return validate510.errors=vErrors,errors===0}var v196=validate514;function validate514(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.members===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"members"},message:"must have required property 'members'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="key"||key0==="members"||key0==="client_id")){let err2={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.key!==void 0&&(validate44(
data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?
validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length)),data.members!==void 0){let data1=data.members;
if(Array.isArray(data1)){if(data1.length>1e4){let err3={instancePath:instancePath+"/members",schemaPath:"#/properties/me\
mbers/maxItems",keyword:"maxItems",params:{limit:1e4},message:"must NOT have more than 10000 items"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}if(data1.length<1){let err4={instancePath:instancePath+"/members",schemaPath:"#/prope\
rties/members/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}let len0=data1.length;for(let i0=0;i0<len0&&errors<64;i0++)validate294(data1[i0],{instancePath:instancePath+
"/members/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate294.errors:vErrors.concat(
validate294.errors),errors=vErrors.length)}else{let err5={instancePath:instancePath+"/members",schemaPath:"#/properties/\
members/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}}data.client_id!==void 0&&(validate295(data.client_id,{instancePath:instancePath+"/client_id",parentData:data,parentDataProperty:"\
client_id",rootData})||(vErrors=vErrors===null?validate295.errors:vErrors.concat(validate295.errors),errors=vErrors.length))}else{
let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err6]:vErrors.push(err6),errors++}return validate514.errors=vErrors,errors===0}var v197=validate518;function validate518(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.member===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
member"},message:"must have required property 'member'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="key"||key0==="member")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,
parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=
vErrors.length)),data.member!==void 0&&(validate294(data.member,{instancePath:instancePath+"/member",parentData:data,parentDataProperty:"\
member",rootData})||(vErrors=vErrors===null?validate294.errors:vErrors.concat(validate294.errors),errors=vErrors.length))}else{
let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}return validate518.errors=vErrors,errors===0}var v198=validate521;function validate521(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="key"){let err1={instancePath,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prop\
erties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+
"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length))}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate521.errors=vErrors,errors===0}
var v199=validate523;function validate523(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="key"){let err1={instancePath,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prop\
erties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+
"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length))}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate523.errors=vErrors,errors===0}
var v200=validate525;function validate525(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="key"){let err1={instancePath,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prop\
erties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+
"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length))}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate525.errors=vErrors,errors===0}
var v201=validate527;function validate527(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.count===void 0&&(data.count=1),data.key===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="key"||key0==="cou\
nt")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.key!==void 0&&
(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===
null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length));let data1=data.count;if(!(typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err2={instancePath:instancePath+"/count",schemaPath:"#/proper\
ties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(typeof data1=="number"&&isFinite(data1)){if(data1>1e4||isNaN(data1)){let err3={instancePath:instancePath+
"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"must be <\
= 10000"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data1<1||isNaN(data1)){let err4={instancePath:instancePath+
"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= \
1"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate527.
errors=vErrors,errors===0}var v202=validate529;function validate529(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.count===void 0&&(data.count=1),data.key===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="key"||key0==="cou\
nt")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.key!==void 0&&
(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===
null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length));let data1=data.count;if(!(typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err2={instancePath:instancePath+"/count",schemaPath:"#/proper\
ties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(typeof data1=="number"&&isFinite(data1)){if(data1>1e4||isNaN(data1)){let err3={instancePath:instancePath+
"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"must be <\
= 10000"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data1<1||isNaN(data1)){let err4={instancePath:instancePath+
"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= \
1"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate529.
errors=vErrors,errors===0}var v203=validate531;function validate531(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.source===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"source"},message:"must have required property 'source'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.destination===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"destination"},message:"must have required property 'destination'"};vErrors===null?vErrors=[
err1]:vErrors.push(err1),errors++}if(data.member===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"member"},message:"must have required property 'member'"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="source"||key0==="destination"||key0==="member")){
let err3={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data.source!==
void 0&&(validate44(data.source,{instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData})||
(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length)),data.destination!==void 0&&
(validate44(data.destination,{instancePath:instancePath+"/destination",parentData:data,parentDataProperty:"destination",
rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length)),data.member!==
void 0&&(validate294(data.member,{instancePath:instancePath+"/member",parentData:data,parentDataProperty:"member",rootData})||
(vErrors=vErrors===null?validate294.errors:vErrors.concat(validate294.errors),errors=vErrors.length))}else{let err4={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}return validate531.errors=vErrors,errors===0}var v204=validate535;function validate535(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.keys===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"keys"},message:"must have required property 'keys'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="keys"){let err1={instancePath,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional pro\
perties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.keys!==void 0){let data0=data.keys;if(Array.
isArray(data0)){if(data0.length>1e4){let err2={instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/maxItems",
keyword:"maxItems",params:{limit:1e4},message:"must NOT have more than 10000 items"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data0.length<1){let err3={instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/minItem\
s",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate44(data0[i0],{instancePath:instancePath+
"/keys/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(
validate44.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+"/keys",schemaPath:"#/properties/keys\
/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{
let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}return validate535.errors=vErrors,errors===0}var v205=validate537;function validate537(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.keys===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"keys"},message:"must have required property 'keys'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="keys"){let err1={instancePath,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional pro\
perties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.keys!==void 0){let data0=data.keys;if(Array.
isArray(data0)){if(data0.length>1e4){let err2={instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/maxItems",
keyword:"maxItems",params:{limit:1e4},message:"must NOT have more than 10000 items"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data0.length<1){let err3={instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/minItem\
s",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate44(data0[i0],{instancePath:instancePath+
"/keys/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(
validate44.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+"/keys",schemaPath:"#/properties/keys\
/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{
let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}return validate537.errors=vErrors,errors===0}var v206=validate539;function validate539(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.keys===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"keys"},message:"must have required property 'keys'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="keys"){let err1={instancePath,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional pro\
perties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.keys!==void 0){let data0=data.keys;if(Array.
isArray(data0)){if(data0.length>1e4){let err2={instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/maxItems",
keyword:"maxItems",params:{limit:1e4},message:"must NOT have more than 10000 items"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data0.length<1){let err3={instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/minItem\
s",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate44(data0[i0],{instancePath:instancePath+
"/keys/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(
validate44.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+"/keys",schemaPath:"#/properties/keys\
/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{
let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}return validate539.errors=vErrors,errors===0}var v207=validate541;function validate541(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.destination===void 0){let err0={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"destination"},message:"must have required property 'destination'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.keys===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"keys"},message:"must have required property 'keys'"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="destination"||key0==="keys")){let err2={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.destination!==void 0&&(validate44(
data.destination,{instancePath:instancePath+"/destination",parentData:data,parentDataProperty:"destination",rootData})||
(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length)),data.keys!==void 0){
let data1=data.keys;if(Array.isArray(data1)){if(data1.length>1e4){let err3={instancePath:instancePath+"/keys",schemaPath:"\
#/properties/keys/maxItems",keyword:"maxItems",params:{limit:1e4},message:"must NOT have more than 10000 items"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(data1.length<1){let err4={instancePath:instancePath+"/keys",schemaPath:"\
#/properties/keys/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}let len0=data1.length;for(let i0=0;i0<len0&&errors<64;i0++)validate44(data1[i0],
{instancePath:instancePath+"/keys/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate44.
errors:vErrors.concat(validate44.errors),errors=vErrors.length)}else{let err5={instancePath:instancePath+"/keys",schemaPath:"\
#/properties/keys/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate541.errors=vErrors,errors===0}var v208=validate544;function validate544(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.destination===void 0){let err0={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"destination"},message:"must have required property 'destination'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.keys===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"keys"},message:"must have required property 'keys'"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="destination"||key0==="keys")){let err2={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.destination!==void 0&&(validate44(
data.destination,{instancePath:instancePath+"/destination",parentData:data,parentDataProperty:"destination",rootData})||
(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length)),data.keys!==void 0){
let data1=data.keys;if(Array.isArray(data1)){if(data1.length>1e4){let err3={instancePath:instancePath+"/keys",schemaPath:"\
#/properties/keys/maxItems",keyword:"maxItems",params:{limit:1e4},message:"must NOT have more than 10000 items"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(data1.length<1){let err4={instancePath:instancePath+"/keys",schemaPath:"\
#/properties/keys/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}let len0=data1.length;for(let i0=0;i0<len0&&errors<64;i0++)validate44(data1[i0],
{instancePath:instancePath+"/keys/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate44.
errors:vErrors.concat(validate44.errors),errors=vErrors.length)}else{let err5={instancePath:instancePath+"/keys",schemaPath:"\
#/properties/keys/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate544.errors=vErrors,errors===0}var v209=validate547;function validate547(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.destination===void 0){let err0={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"destination"},message:"must have required property 'destination'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.keys===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"keys"},message:"must have required property 'keys'"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="destination"||key0==="keys")){let err2={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.destination!==void 0&&(validate44(
data.destination,{instancePath:instancePath+"/destination",parentData:data,parentDataProperty:"destination",rootData})||
(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length)),data.keys!==void 0){
let data1=data.keys;if(Array.isArray(data1)){if(data1.length>1e4){let err3={instancePath:instancePath+"/keys",schemaPath:"\
#/properties/keys/maxItems",keyword:"maxItems",params:{limit:1e4},message:"must NOT have more than 10000 items"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(data1.length<1){let err4={instancePath:instancePath+"/keys",schemaPath:"\
#/properties/keys/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}let len0=data1.length;for(let i0=0;i0<len0&&errors<64;i0++)validate44(data1[i0],
{instancePath:instancePath+"/keys/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate44.
errors:vErrors.concat(validate44.errors),errors=vErrors.length)}else{let err5={instancePath:instancePath+"/keys",schemaPath:"\
#/properties/keys/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate547.errors=vErrors,errors===0}var v210=validate550;function validate550(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>0){let err0={instancePath,schemaPath:"#/maxProp\
erties",keyword:"maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;let err1={instancePath,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate550.
errors=vErrors,errors===0}var v211=validate66,v212=validate551;function validate551(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(typeof data==
"number"&&isFinite(data))){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"number"},message:"mus\
t be number"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate551.errors=vErrors,errors===0}var v213=validate552;function validate552(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.member===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"member"},message:"must have required property 'member'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.score===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"score"},message:"must have required property 'score'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="member"||key0==="score")){let err2={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}data.member!==void 0&&(validate66(data.member,
{instancePath:instancePath+"/member",parentData:data,parentDataProperty:"member",rootData})||(vErrors=vErrors===null?validate66.
errors:vErrors.concat(validate66.errors),errors=vErrors.length)),data.score!==void 0&&(validate551(data.score,{instancePath:instancePath+
"/score",parentData:data,parentDataProperty:"score",rootData})||(vErrors=vErrors===null?validate551.errors:vErrors.concat(
validate551.errors),errors=vErrors.length))}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate552.errors=vErrors,
errors===0}var v214=validate555,schema225={type:"object",additionalProperties:!1,required:["key"],properties:{key:{$ref:"\
S.Key"},member:{$ref:"S.Member"},score:{$ref:"S.Score"},members:{type:"array",minItems:1,maxItems:1e4,items:{$ref:"S.Sco\
red"}},nx:{type:"boolean",default:!1},xx:{type:"boolean",default:!1},gt:{type:"boolean",default:!1},lt:{type:"boolean",default:!1},
ch:{type:"boolean",default:!1},incr:{type:"boolean",default:!1}}};function validate555(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.
nx===void 0&&(data.nx=!1),data.xx===void 0&&(data.xx=!1),data.gt===void 0&&(data.gt=!1),data.lt===void 0&&(data.lt=!1),data.
ch===void 0&&(data.ch=!1),data.incr===void 0&&(data.incr=!1),data.key===void 0){let err0={instancePath,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!func24.call(schema225.properties,key0)){
let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.key!==
void 0&&(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=
vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length)),data.member!==void 0&&(validate66(
data.member,{instancePath:instancePath+"/member",parentData:data,parentDataProperty:"member",rootData})||(vErrors=vErrors===
null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length)),data.score!==void 0&&(validate551(data.
score,{instancePath:instancePath+"/score",parentData:data,parentDataProperty:"score",rootData})||(vErrors=vErrors===null?
validate551.errors:vErrors.concat(validate551.errors),errors=vErrors.length)),data.members!==void 0){let data3=data.members;
if(Array.isArray(data3)){if(data3.length>1e4){let err2={instancePath:instancePath+"/members",schemaPath:"#/properties/me\
mbers/maxItems",keyword:"maxItems",params:{limit:1e4},message:"must NOT have more than 10000 items"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}if(data3.length<1){let err3={instancePath:instancePath+"/members",schemaPath:"#/prope\
rties/members/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}let len0=data3.length;for(let i0=0;i0<len0&&errors<64;i0++)validate552(data3[i0],{instancePath:instancePath+
"/members/"+i0,parentData:data3,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate552.errors:vErrors.concat(
validate552.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+"/members",schemaPath:"#/properties/\
members/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}if(typeof data.nx!="boolean"){let err5={instancePath:instancePath+"/nx",schemaPath:"#/properties/nx/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(typeof data.
xx!="boolean"){let err6={instancePath:instancePath+"/xx",schemaPath:"#/properties/xx/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(typeof data.gt!="boole\
an"){let err7={instancePath:instancePath+"/gt",schemaPath:"#/properties/gt/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(typeof data.lt!="boolean"){let err8={
instancePath:instancePath+"/lt",schemaPath:"#/properties/lt/type",keyword:"type",params:{type:"boolean"},message:"must b\
e boolean"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(typeof data.ch!="boolean"){let err9={instancePath:instancePath+
"/ch",schemaPath:"#/properties/ch/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?
vErrors=[err9]:vErrors.push(err9),errors++}if(typeof data.incr!="boolean"){let err10={instancePath:instancePath+"/incr",
schemaPath:"#/properties/incr/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=
[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}return validate555.errors=vErrors,
errors===0}var v215=validate560;function validate560(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="key"||key0==="members"||key0==="member")){let err1={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.key!==void 0&&(validate44(
data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?
validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length)),data.members!==void 0){let data1=data.members;
if(Array.isArray(data1)){if(data1.length>1e4){let err2={instancePath:instancePath+"/members",schemaPath:"#/properties/me\
mbers/maxItems",keyword:"maxItems",params:{limit:1e4},message:"must NOT have more than 10000 items"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}if(data1.length<1){let err3={instancePath:instancePath+"/members",schemaPath:"#/prope\
rties/members/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}let len0=data1.length;for(let i0=0;i0<len0&&errors<64;i0++)validate66(data1[i0],{instancePath:instancePath+
"/members/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(
validate66.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+"/members",schemaPath:"#/properties/m\
embers/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}data.member!==void 0&&(validate66(data.member,{instancePath:instancePath+"/member",parentData:data,parentDataProperty:"\
member",rootData})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length))}else{
let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}return validate560.errors=vErrors,errors===0}var v216=validate564;function validate564(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.member===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
member"},message:"must have required property 'member'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="key"||key0==="member")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,
parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=
vErrors.length)),data.member!==void 0&&(validate66(data.member,{instancePath:instancePath+"/member",parentData:data,parentDataProperty:"\
member",rootData})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length))}else{
let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}return validate564.errors=vErrors,errors===0}var v217=validate567;function validate567(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.members===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"members"},message:"must have required property 'members'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="key"||key0==="members")){let err2={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+
"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length)),data.members!==void 0){let data1=data.members;if(Array.isArray(data1)){if(data1.length>1e4){
let err3={instancePath:instancePath+"/members",schemaPath:"#/properties/members/maxItems",keyword:"maxItems",params:{limit:1e4},
message:"must NOT have more than 10000 items"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data1.length<
1){let err4={instancePath:instancePath+"/members",schemaPath:"#/properties/members/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}let len0=data1.
length;for(let i0=0;i0<len0&&errors<64;i0++)validate66(data1[i0],{instancePath:instancePath+"/members/"+i0,parentData:data1,
parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.
length)}else{let err5={instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{
type:"array"},message:"must be array"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}return validate567.errors=vErrors,errors===0}var v218=validate570;function validate570(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="key"){let err1={instancePath,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prop\
erties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+
"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length))}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate570.errors=vErrors,errors===0}
var v219=validate572;function validate572(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.member===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
member"},message:"must have required property 'member'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="key"||key0==="member"||key0==="increment"||key0==="score")){let err2={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+
"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length)),data.member!==void 0&&(validate66(data.member,{instancePath:instancePath+"/member",parentData:data,
parentDataProperty:"member",rootData})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=
vErrors.length)),data.increment!==void 0&&(validate551(data.increment,{instancePath:instancePath+"/increment",parentData:data,
parentDataProperty:"increment",rootData})||(vErrors=vErrors===null?validate551.errors:vErrors.concat(validate551.errors),
errors=vErrors.length)),data.score!==void 0&&(validate551(data.score,{instancePath:instancePath+"/score",parentData:data,
parentDataProperty:"score",rootData})||(vErrors=vErrors===null?validate551.errors:vErrors.concat(validate551.errors),errors=
vErrors.length))}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate572.errors=vErrors,errors===0}var v220=validate577;function validate577(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.start===void 0&&(data.start=0),data.stop===void 0&&(data.stop=-1),data.
withscores===void 0&&(data.withscores=!0),data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="key"||key0==="start"||key0==="stop"||key0==="\
withscores")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.key!==void 0&&
(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===
null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length));let data1=data.start;if(!(typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err2={instancePath:instancePath+"/start",schemaPath:"#/proper\
ties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}let data2=data.stop;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err3={
instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(typeof data.withscores!="boolean"){let err4={
instancePath:instancePath+"/withscores",schemaPath:"#/properties/withscores/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}return validate577.errors=vErrors,errors===0}var v221=validate579;function validate579(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.start===void 0&&(data.start=0),data.stop===void 0&&(data.stop=-1),data.
withscores===void 0&&(data.withscores=!0),data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="key"||key0==="start"||key0==="stop"||key0==="\
withscores")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.key!==void 0&&
(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===
null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length));let data1=data.start;if(!(typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err2={instancePath:instancePath+"/start",schemaPath:"#/proper\
ties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}let data2=data.stop;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err3={
instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(typeof data.withscores!="boolean"){let err4={
instancePath:instancePath+"/withscores",schemaPath:"#/properties/withscores/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}return validate579.errors=vErrors,errors===0}var v222=validate581;function validate581(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.member===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
member"},message:"must have required property 'member'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="key"||key0==="member")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,
parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=
vErrors.length)),data.member!==void 0&&(validate66(data.member,{instancePath:instancePath+"/member",parentData:data,parentDataProperty:"\
member",rootData})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length))}else{
let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}return validate581.errors=vErrors,errors===0}var v223=validate584;function validate584(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.member===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
member"},message:"must have required property 'member'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="key"||key0==="member")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,
parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=
vErrors.length)),data.member!==void 0&&(validate66(data.member,{instancePath:instancePath+"/member",parentData:data,parentDataProperty:"\
member",rootData})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length))}else{
let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}return validate584.errors=vErrors,errors===0}var v224=validate587,schema235={
type:["number","string"],pattern:"^([+-]?inf|\\(?-?[0-9]+(\\.[0-9]+)?)$"},pattern16=new RegExp("^([+-]?inf|\\(?-?[0-9]+(\\\
.[0-9]+)?)$","u");function validate587(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(!(typeof data=="number"&&isFinite(data))&&typeof data!="string"){let err0={instancePath,schemaPath:"#/type",
keyword:"type",params:{type:schema235.type},message:"must be number,string"};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}if(typeof data=="string"&&!pattern16.test(data)){let err1={instancePath,schemaPath:"#/pattern",keyword:"p\
attern",params:{pattern:"^([+-]?inf|\\(?-?[0-9]+(\\.[0-9]+)?)$"},message:'must match pattern "^([+-]?inf|\\(?-?[0-9]+(\\.[\
0-9]+)?)$"'};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate587.errors=vErrors,errors===0}var v225=validate588;function validate588(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.min===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
min"},message:"must have required property 'min'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.max===
void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"max"},message:"must h\
ave required property 'max'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){if(errors>=
64)break;if(!(key0==="key"||key0==="min"||key0==="max")){let err3={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,
parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=
vErrors.length)),data.min!==void 0&&(validate587(data.min,{instancePath:instancePath+"/min",parentData:data,parentDataProperty:"\
min",rootData})||(vErrors=vErrors===null?validate587.errors:vErrors.concat(validate587.errors),errors=vErrors.length)),data.
max!==void 0&&(validate587(data.max,{instancePath:instancePath+"/max",parentData:data,parentDataProperty:"max",rootData})||
(vErrors=vErrors===null?validate587.errors:vErrors.concat(validate587.errors),errors=vErrors.length))}else{let err4={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}return validate588.errors=vErrors,errors===0}var v226=validate592;function validate592(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.withscores===void 0&&(data.withscores=!0),data.limit===void 0&&(data.
limit=1e4),data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.min===
void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"min"},message:"must h\
ave required property 'min'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.max===void 0){let err2={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"max"},message:"must have required prope\
rty 'max'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0===
"key"||key0==="min"||key0==="max"||key0==="withscores"||key0==="limit")){let err3={instancePath,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+
"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length)),data.min!==void 0&&(validate587(data.min,{instancePath:instancePath+"/min",parentData:data,
parentDataProperty:"min",rootData})||(vErrors=vErrors===null?validate587.errors:vErrors.concat(validate587.errors),errors=
vErrors.length)),data.max!==void 0&&(validate587(data.max,{instancePath:instancePath+"/max",parentData:data,parentDataProperty:"\
max",rootData})||(vErrors=vErrors===null?validate587.errors:vErrors.concat(validate587.errors),errors=vErrors.length)),typeof data.
withscores!="boolean"){let err4={instancePath:instancePath+"/withscores",schemaPath:"#/properties/withscores/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}let data4=data.
limit;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err5={instancePath:instancePath+"/li\
mit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}if(typeof data4=="number"&&isFinite(data4)){if(data4>1e4||isNaN(data4)){let err6={
instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},
message:"must be <= 10000"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data4<1||isNaN(data4)){let err7={
instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{let err8={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err8]:vErrors.push(err8),
errors++}return validate592.errors=vErrors,errors===0}var v227=validate596;function validate596(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.count===void 0&&(data.count=1),data.key===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="key"||key0==="cou\
nt")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.key!==void 0&&
(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===
null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length));let data1=data.count;if(!(typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err2={instancePath:instancePath+"/count",schemaPath:"#/proper\
ties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(typeof data1=="number"&&isFinite(data1)){if(data1>1e4||isNaN(data1)){let err3={instancePath:instancePath+
"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"must be <\
= 10000"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data1<1||isNaN(data1)){let err4={instancePath:instancePath+
"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= \
1"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate596.
errors=vErrors,errors===0}var v228=validate598;function validate598(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.count===void 0&&(data.count=1),data.key===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="key"||key0==="cou\
nt")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.key!==void 0&&
(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===
null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length));let data1=data.count;if(!(typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err2={instancePath:instancePath+"/count",schemaPath:"#/proper\
ties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(typeof data1=="number"&&isFinite(data1)){if(data1>1e4||isNaN(data1)){let err3={instancePath:instancePath+
"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"must be <\
= 10000"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data1<1||isNaN(data1)){let err4={instancePath:instancePath+
"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= \
1"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate598.
errors=vErrors,errors===0}var v229=validate600;function validate600(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.start===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
start"},message:"must have required property 'start'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
stop===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"stop"},message:"\
must have required property 'stop'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){if(errors>=
64)break;if(!(key0==="key"||key0==="start"||key0==="stop")){let err3={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}}if(data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,
parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=
vErrors.length)),data.start!==void 0){let data1=data.start;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(
data1))){let err4={instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.stop!==void 0){let data2=data.
stop;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err5={instancePath:instancePath+"/sto\
p",schemaPath:"#/properties/stop/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate600.errors=vErrors,
errors===0}var v230=validate602;function validate602(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.min===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
min"},message:"must have required property 'min'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.max===
void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"max"},message:"must h\
ave required property 'max'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){if(errors>=
64)break;if(!(key0==="key"||key0==="min"||key0==="max")){let err3={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,
parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=
vErrors.length)),data.min!==void 0&&(validate587(data.min,{instancePath:instancePath+"/min",parentData:data,parentDataProperty:"\
min",rootData})||(vErrors=vErrors===null?validate587.errors:vErrors.concat(validate587.errors),errors=vErrors.length)),data.
max!==void 0&&(validate587(data.max,{instancePath:instancePath+"/max",parentData:data,parentDataProperty:"max",rootData})||
(vErrors=vErrors===null?validate587.errors:vErrors.concat(validate587.errors),errors=vErrors.length))}else{let err4={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}return validate602.errors=vErrors,errors===0}var v231=validate606,schema242={type:"object",additionalProperties:!1,
required:["destination","keys"],properties:{destination:{$ref:"S.Key"},keys:{type:"array",minItems:1,maxItems:1e4,items:{
$ref:"S.Key"}},weights:{type:"array",minItems:1,maxItems:1e4,items:{type:"number"}},aggregate:{type:"string",enum:["sum",
"min","max"],default:"sum"}}};function validate606(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.aggregate===void 0&&(data.aggregate=
"sum"),data.destination===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
destination"},message:"must have required property 'destination'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.keys===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"keys"},
message:"must have required property 'keys'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="destination"||key0==="keys"||key0==="weights"||key0==="aggregate")){let err2={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.destination!==void 0&&(validate44(
data.destination,{instancePath:instancePath+"/destination",parentData:data,parentDataProperty:"destination",rootData})||
(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length)),data.keys!==void 0){
let data1=data.keys;if(Array.isArray(data1)){if(data1.length>1e4){let err3={instancePath:instancePath+"/keys",schemaPath:"\
#/properties/keys/maxItems",keyword:"maxItems",params:{limit:1e4},message:"must NOT have more than 10000 items"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(data1.length<1){let err4={instancePath:instancePath+"/keys",schemaPath:"\
#/properties/keys/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}let len0=data1.length;for(let i0=0;i0<len0&&errors<64;i0++)validate44(data1[i0],
{instancePath:instancePath+"/keys/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate44.
errors:vErrors.concat(validate44.errors),errors=vErrors.length)}else{let err5={instancePath:instancePath+"/keys",schemaPath:"\
#/properties/keys/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}if(data.weights!==void 0){let data3=data.weights;if(Array.isArray(data3)){if(data3.length>1e4){let err6={
instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/maxItems",keyword:"maxItems",params:{limit:1e4},message:"\
must NOT have more than 10000 items"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data3.length<1){let err7={
instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}let len1=data3.length;for(let i1=0;i1<
len1&&errors<64;i1++){let data4=data3[i1];if(!(typeof data4=="number"&&isFinite(data4))){let err8={instancePath:instancePath+
"/weights/"+i1,schemaPath:"#/properties/weights/items/type",keyword:"type",params:{type:"number"},message:"must be numbe\
r"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath:instancePath+"/weights",schemaPath:"\
#/properties/weights/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}}let data5=data.aggregate;if(typeof data5!="string"){let err10={instancePath:instancePath+"/aggregat\
e",schemaPath:"#/properties/aggregate/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?
vErrors=[err10]:vErrors.push(err10),errors++}if(!(data5==="sum"||data5==="min"||data5==="max")){let err11={instancePath:instancePath+
"/aggregate",schemaPath:"#/properties/aggregate/enum",keyword:"enum",params:{allowedValues:schema242.properties.aggregate.
enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{
let err12={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err12]:vErrors.push(err12),errors++}return validate606.errors=vErrors,errors===0}var v232=validate609,schema243={
type:"object",additionalProperties:!1,required:["destination","keys"],properties:{destination:{$ref:"S.Key"},keys:{type:"\
array",minItems:1,maxItems:1e4,items:{$ref:"S.Key"}},weights:{type:"array",minItems:1,maxItems:1e4,items:{type:"number"}},
aggregate:{type:"string",enum:["sum","min","max"],default:"sum"}}};function validate609(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.
aggregate===void 0&&(data.aggregate="sum"),data.destination===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"destination"},message:"must have required property 'destination'"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(data.keys===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"keys"},message:"must have required property 'keys'"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="destination"||key0==="keys"||key0==="weights"||
key0==="aggregate")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.destination!==
void 0&&(validate44(data.destination,{instancePath:instancePath+"/destination",parentData:data,parentDataProperty:"desti\
nation",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length)),
data.keys!==void 0){let data1=data.keys;if(Array.isArray(data1)){if(data1.length>1e4){let err3={instancePath:instancePath+
"/keys",schemaPath:"#/properties/keys/maxItems",keyword:"maxItems",params:{limit:1e4},message:"must NOT have more than 1\
0000 items"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data1.length<1){let err4={instancePath:instancePath+
"/keys",schemaPath:"#/properties/keys/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 \
items"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}let len0=data1.length;for(let i0=0;i0<len0&&errors<64;i0++)
validate44(data1[i0],{instancePath:instancePath+"/keys/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=
vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length)}else{let err5={instancePath:instancePath+
"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}}if(data.weights!==void 0){let data3=data.weights;if(Array.isArray(data3)){if(data3.
length>1e4){let err6={instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/maxItems",keyword:"maxItems",
params:{limit:1e4},message:"must NOT have more than 10000 items"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
if(data3.length<1){let err7={instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/minItems",keyword:"mi\
nItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}
let len1=data3.length;for(let i1=0;i1<len1&&errors<64;i1++){let data4=data3[i1];if(!(typeof data4=="number"&&isFinite(data4))){
let err8={instancePath:instancePath+"/weights/"+i1,schemaPath:"#/properties/weights/items/type",keyword:"type",params:{type:"\
number"},message:"must be number"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath:instancePath+
"/weights",schemaPath:"#/properties/weights/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}}let data5=data.aggregate;if(typeof data5!="string"){let err10={instancePath:instancePath+
"/aggregate",schemaPath:"#/properties/aggregate/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err10]:vErrors.push(err10),errors++}if(!(data5==="sum"||data5==="min"||data5==="max")){let err11={instancePath:instancePath+
"/aggregate",schemaPath:"#/properties/aggregate/enum",keyword:"enum",params:{allowedValues:schema243.properties.aggregate.
enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{
let err12={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err12]:vErrors.push(err12),errors++}return validate609.errors=vErrors,errors===0}var v233=validate612;function validate612(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.destination===void 0){let err0={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"destination"},message:"must have required property 'destination'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.keys===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"keys"},message:"must have required property 'keys'"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="destination"||key0==="keys")){let err2={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.destination!==void 0&&(validate44(
data.destination,{instancePath:instancePath+"/destination",parentData:data,parentDataProperty:"destination",rootData})||
(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length)),data.keys!==void 0){
let data1=data.keys;if(Array.isArray(data1)){if(data1.length>1e4){let err3={instancePath:instancePath+"/keys",schemaPath:"\
#/properties/keys/maxItems",keyword:"maxItems",params:{limit:1e4},message:"must NOT have more than 10000 items"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(data1.length<1){let err4={instancePath:instancePath+"/keys",schemaPath:"\
#/properties/keys/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}let len0=data1.length;for(let i0=0;i0<len0&&errors<64;i0++)validate44(data1[i0],
{instancePath:instancePath+"/keys/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate44.
errors:vErrors.concat(validate44.errors),errors=vErrors.length)}else{let err5={instancePath:instancePath+"/keys",schemaPath:"\
#/properties/keys/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate612.errors=vErrors,errors===0}var v234=validate615;function validate615(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>0){let err0={instancePath,schemaPath:"#/maxProp\
erties",keyword:"maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;let err1={instancePath,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate615.
errors=vErrors,errors===0}var v235=validate616;function validate616(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(Array.
isArray(data)){if(data.length>1048576){let err0={instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:1048576},
message:"must NOT have more than 1048576 items"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let len0=data.
length;for(let i0=0;i0<len0&&errors<64;i0++){let data0=data[i0];if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&
isFinite(data0))){let err1={instancePath:instancePath+"/"+i0,schemaPath:"#/items/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(typeof data0=="number"&&isFinite(
data0)){if(data0>255||isNaN(data0)){let err2={instancePath:instancePath+"/"+i0,schemaPath:"#/items/maximum",keyword:"max\
imum",params:{comparison:"<=",limit:255},message:"must be <= 255"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(data0<0||isNaN(data0)){let err3={instancePath:instancePath+"/"+i0,schemaPath:"#/items/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}}else{let err4={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++}return validate616.errors=vErrors,errors===0}var v236=validate617;function validate617(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.elements===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"elements"},message:"must have required property 'elements'"};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="key"||key0==="elements"||key0==="ttl_secs")){let err2={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.key!==void 0&&(validate44(
data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?
validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length)),data.elements!==void 0){let data1=data.elements;
if(Array.isArray(data1)){if(data1.length>1e4){let err3={instancePath:instancePath+"/elements",schemaPath:"#/properties/e\
lements/maxItems",keyword:"maxItems",params:{limit:1e4},message:"must NOT have more than 10000 items"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}let len0=data1.length;for(let i0=0;i0<len0&&errors<64;i0++){let data2=data1[i0],_errs6=errors,
valid3=!1,_errs7=errors;if(typeof data2=="string"){if(func2(data2)>65536){let err4={instancePath:instancePath+"/elements\
/"+i0,schemaPath:"#/properties/elements/items/anyOf/0/maxLength",keyword:"maxLength",params:{limit:65536},message:"must \
NOT have more than 65536 characters"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+
"/elements/"+i0,schemaPath:"#/properties/elements/items/anyOf/0/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs7===errors;if(valid3=valid3||_valid0,
!valid3){let _errs9=errors;validate616(data2,{instancePath:instancePath+"/elements/"+i0,parentData:data1,parentDataProperty:i0,
rootData})||(vErrors=vErrors===null?validate616.errors:vErrors.concat(validate616.errors),errors=vErrors.length);var _valid0=_errs9===
errors;valid3=valid3||_valid0}if(valid3)errors=_errs6,vErrors!==null&&(_errs6?vErrors.length=_errs6:vErrors=null);else{let err6={
instancePath:instancePath+"/elements/"+i0,schemaPath:"#/properties/elements/items/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath:instancePath+
"/elements",schemaPath:"#/properties/elements/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.ttl_secs!==void 0){let data3=data.ttl_secs;if(!(typeof data3=="\
number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err8={instancePath:instancePath+"/ttl_secs",schemaPath:"#/prop\
erties/ttl_secs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}if(typeof data3=="number"&&isFinite(data3)){if(data3>31536e4||isNaN(data3)){let err9={instancePath:instancePath+
"/ttl_secs",schemaPath:"#/properties/ttl_secs/maximum",keyword:"maximum",params:{comparison:"<=",limit:31536e4},message:"\
must be <= 315360000"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data3<1||isNaN(data3)){let err10={instancePath:instancePath+
"/ttl_secs",schemaPath:"#/properties/ttl_secs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must \
be >= 1"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}}}else{let err11={instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}
return validate617.errors=vErrors,errors===0}var v237=validate620;function validate620(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="key"){let err1={instancePath,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prop\
erties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+
"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length))}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate620.errors=vErrors,errors===0}
var v238=validate622;function validate622(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.destination===void 0){let err0={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"destination"},message:"must have required property 'destination'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.sources===void 0){let err1={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"sources"},message:"must have required property 'sources'"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="destination"||key0==="sources")){
let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.destination!==
void 0&&(validate44(data.destination,{instancePath:instancePath+"/destination",parentData:data,parentDataProperty:"desti\
nation",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length)),
data.sources!==void 0){let data1=data.sources;if(Array.isArray(data1)){if(data1.length>1e4){let err3={instancePath:instancePath+
"/sources",schemaPath:"#/properties/sources/maxItems",keyword:"maxItems",params:{limit:1e4},message:"must NOT have more \
than 10000 items"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data1.length<1){let err4={instancePath:instancePath+
"/sources",schemaPath:"#/properties/sources/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer t\
han 1 items"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}let len0=data1.length;for(let i0=0;i0<len0&&errors<
64;i0++)validate44(data1[i0],{instancePath:instancePath+"/sources/"+i0,parentData:data1,parentDataProperty:i0,rootData})||
(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length)}else{let err5={instancePath:instancePath+
"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate622.errors=
vErrors,errors===0}var v239=validate625;function validate625(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>0){let err0={instancePath,schemaPath:"#/maxProp\
erties",keyword:"maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;let err1={instancePath,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate625.
errors=vErrors,errors===0}var v240=validate626;function validate626(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(typeof data==
"number"&&!(data%1)&&!isNaN(data)&&isFinite(data))){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(typeof data=="number"&&
isFinite(data)){if(data>1048575||isNaN(data)){let err1={instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1048575},message:"must be <= 1048575"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data<0||isNaN(
data)){let err2={instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}return validate626.errors=vErrors,errors===0}var v241=validate627;function validate627(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.offset===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
offset"},message:"must have required property 'offset'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
value===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"},message:"\
must have required property 'value'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){if(errors>=
64)break;if(!(key0==="key"||key0==="offset"||key0==="value")){let err3={instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+"\
/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length)),data.offset!==void 0&&(validate626(data.offset,{instancePath:instancePath+"/offset",parentData:data,
parentDataProperty:"offset",rootData})||(vErrors=vErrors===null?validate626.errors:vErrors.concat(validate626.errors),errors=
vErrors.length)),data.value!==void 0){let data2=data.value;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(
data2))){let err4={instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data2=="number"&&
isFinite(data2)){if(data2>1||isNaN(data2)){let err5={instancePath:instancePath+"/value",schemaPath:"#/properties/value/m\
aximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}if(data2<0||isNaN(data2)){let err6={instancePath:instancePath+"/value",schemaPath:"#/properties/valu\
e/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}}}}else{let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate627.errors=vErrors,errors===0}var v242=validate630;function validate630(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.offset===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
offset"},message:"must have required property 'offset'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="key"||key0==="offset")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,
parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=
vErrors.length)),data.offset!==void 0&&(validate626(data.offset,{instancePath:instancePath+"/offset",parentData:data,parentDataProperty:"\
offset",rootData})||(vErrors=vErrors===null?validate626.errors:vErrors.concat(validate626.errors),errors=vErrors.length))}else{
let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}return validate630.errors=vErrors,errors===0}var v243=validate633;function validate633(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="key"||key0==="start"||key0==="end")){let err1={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.key!==void 0&&(validate44(
data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?
validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length)),data.start!==void 0){let data1=data.start;if(!(typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err2={instancePath:instancePath+"/start",schemaPath:"#/proper\
ties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}}if(data.end!==void 0){let data2=data.end;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(
data2))){let err3={instancePath:instancePath+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}return validate633.errors=vErrors,errors===0}var v244=validate635;function validate635(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.value===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
value"},message:"must have required property 'value'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="key"||key0==="value"||key0==="start"||key0==="end")){let err2={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+
"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length)),data.value!==void 0){let data1=data.value;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(
data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(typeof data1==
"number"&&isFinite(data1)){if(data1>1||isNaN(data1)){let err4={instancePath:instancePath+"/value",schemaPath:"#/properti\
es/value/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++}if(data1<0||isNaN(data1)){let err5={instancePath:instancePath+"/value",schemaPath:"#/propert\
ies/value/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}}}if(data.start!==void 0){let data2=data.start;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(
data2)&&isFinite(data2))){let err6={instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.
end!==void 0){let data3=data.end;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err7={instancePath:instancePath+
"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?
vErrors=[err7]:vErrors.push(err7),errors++}}}else{let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate635.errors=vErrors,
errors===0}var v245=validate637,schema256={type:"object",additionalProperties:!1,required:["destination","operation","so\
urce_keys"],properties:{destination:{$ref:"S.Key"},operation:{type:"string",enum:["AND","OR","XOR","NOT"]},source_keys:{
type:"array",minItems:1,maxItems:1e4,items:{$ref:"S.Key"}}}};function validate637(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.destination===
void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"destination"},message:"\
must have required property 'destination'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.operation===
void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"operation"},message:"\
must have required property 'operation'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.source_keys===
void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"source_keys"},message:"\
must have required property 'source_keys'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="destination"||key0==="operation"||key0==="source_keys")){let err3={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.destination!==void 0&&(validate44(data.
destination,{instancePath:instancePath+"/destination",parentData:data,parentDataProperty:"destination",rootData})||(vErrors=
vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length)),data.operation!==void 0){let data1=data.
operation;if(typeof data1!="string"){let err4={instancePath:instancePath+"/operation",schemaPath:"#/properties/operation\
/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}if(!(data1==="AND"||data1==="OR"||data1==="XOR"||data1==="NOT")){let err5={instancePath:instancePath+"/operatio\
n",schemaPath:"#/properties/operation/enum",keyword:"enum",params:{allowedValues:schema256.properties.operation.enum},message:"\
must be equal to one of the allowed values"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.source_keys!==
void 0){let data2=data.source_keys;if(Array.isArray(data2)){if(data2.length>1e4){let err6={instancePath:instancePath+"/s\
ource_keys",schemaPath:"#/properties/source_keys/maxItems",keyword:"maxItems",params:{limit:1e4},message:"must NOT have \
more than 10000 items"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data2.length<1){let err7={instancePath:instancePath+
"/source_keys",schemaPath:"#/properties/source_keys/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}let len0=data2.length;for(let i0=0;i0<len0&&
errors<64;i0++)validate44(data2[i0],{instancePath:instancePath+"/source_keys/"+i0,parentData:data2,parentDataProperty:i0,
rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length)}else{let err8={
instancePath:instancePath+"/source_keys",schemaPath:"#/properties/source_keys/type",keyword:"type",params:{type:"array"},
message:"must be array"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err9]:vErrors.push(err9),
errors++}return validate637.errors=vErrors,errors===0}var v246=validate640,schema257={type:"object",additionalProperties:!1,
required:["operation","offset","width"],properties:{operation:{type:"string",enum:["GET","SET","INCRBY"]},offset:{$ref:"\
S.BitOffset"},width:{type:"integer",minimum:1,maximum:53},signed:{type:"boolean",default:!1},value:{type:"integer"},increment:{
type:"integer"},overflow:{type:"string",enum:["WRAP","SAT","FAIL"],default:"WRAP"}}};function validate640(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.signed===void 0&&(data.signed=!1),data.overflow===void 0&&(data.overflow="WRAP"),data.operation===void 0){
let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"operation"},message:"must hav\
e required property 'operation'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.offset===void 0){let err1={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"offset"},message:"must have required pr\
operty 'offset'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.width===void 0){let err2={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"width"},message:"must have required property 'width'"};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="operati\
on"||key0==="offset"||key0==="width"||key0==="signed"||key0==="value"||key0==="increment"||key0==="overflow")){let err3={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.operation!==void 0){
let data0=data.operation;if(typeof data0!="string"){let err4={instancePath:instancePath+"/operation",schemaPath:"#/prope\
rties/operation/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}if(!(data0==="GET"||data0==="SET"||data0==="INCRBY")){let err5={instancePath:instancePath+"/operatio\
n",schemaPath:"#/properties/operation/enum",keyword:"enum",params:{allowedValues:schema257.properties.operation.enum},message:"\
must be equal to one of the allowed values"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.offset!==
void 0&&(validate626(data.offset,{instancePath:instancePath+"/offset",parentData:data,parentDataProperty:"offset",rootData})||
(vErrors=vErrors===null?validate626.errors:vErrors.concat(validate626.errors),errors=vErrors.length)),data.width!==void 0){
let data2=data.width;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err6={instancePath:instancePath+
"/width",schemaPath:"#/properties/width/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}if(typeof data2=="number"&&isFinite(data2)){if(data2>53||isNaN(data2)){let err7={
instancePath:instancePath+"/width",schemaPath:"#/properties/width/maximum",keyword:"maximum",params:{comparison:"<=",limit:53},
message:"must be <= 53"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data2<1||isNaN(data2)){let err8={instancePath:instancePath+
"/width",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= \
1"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}if(typeof data.signed!="boolean"){let err9={instancePath:instancePath+
"/signed",schemaPath:"#/properties/signed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.value!==void 0){let data4=data.value;if(!(typeof data4=="number"&&
!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err10={instancePath:instancePath+"/value",schemaPath:"#/properties/valu\
e/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err10]:vErrors.push(err10),
errors++}}if(data.increment!==void 0){let data5=data.increment;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(
data5))){let err11={instancePath:instancePath+"/increment",schemaPath:"#/properties/increment/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}let data6=data.overflow;
if(typeof data6!="string"){let err12={instancePath:instancePath+"/overflow",schemaPath:"#/properties/overflow/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(!(data6===
"WRAP"||data6==="SAT"||data6==="FAIL")){let err13={instancePath:instancePath+"/overflow",schemaPath:"#/properties/overfl\
ow/enum",keyword:"enum",params:{allowedValues:schema257.properties.overflow.enum},message:"must be equal to one of the a\
llowed values"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}else{let err14={instancePath,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err14]:vErrors.push(err14),
errors++}return validate640.errors=vErrors,errors===0}var v247=validate642;function validate642(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.operations===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"operations"},message:"must have required property 'operations'"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="key"||key0==="operations")){let err2={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.key!==void 0&&(validate44(
data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?
validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length)),data.operations!==void 0){let data1=data.operations;
if(Array.isArray(data1)){if(data1.length>1e3){let err3={instancePath:instancePath+"/operations",schemaPath:"#/properties\
/operations/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items"};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}if(data1.length<1){let err4={instancePath:instancePath+"/operations",schemaPath:"\
#/properties/operations/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}let len0=data1.length;for(let i0=0;i0<len0&&errors<64;i0++)validate640(data1[i0],
{instancePath:instancePath+"/operations/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?
validate640.errors:vErrors.concat(validate640.errors),errors=vErrors.length)}else{let err5={instancePath:instancePath+"/\
operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate642.errors=
vErrors,errors===0}var v248=validate645;function validate645(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>0){let err0={instancePath,schemaPath:"#/maxProp\
erties",keyword:"maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;let err1={instancePath,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate645.
errors=vErrors,errors===0}var v249=validate646;function validate646(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.lat===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"lat"},message:"must have required property 'lat'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.lon===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
lon"},message:"must have required property 'lon'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.member===
void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"member"},message:"mus\
t have required property 'member'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){if(errors>=
64)break;if(!(key0==="lat"||key0==="lon"||key0==="member")){let err3={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}}if(data.lat!==void 0){let data0=data.lat;if(typeof data0=="number"&&isFinite(data0)){
if(data0>85.05112878||isNaN(data0)){let err4={instancePath:instancePath+"/lat",schemaPath:"#/properties/lat/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:85.05112878},message:"must be <= 85.05112878"};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}if(data0<-85.05112878||isNaN(data0)){let err5={instancePath:instancePath+"/lat",schemaPath:"#/proper\
ties/lat/minimum",keyword:"minimum",params:{comparison:">=",limit:-85.05112878},message:"must be >= -85.05112878"};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/lat",schemaPath:"#/propertie\
s/lat/type",keyword:"type",params:{type:"number"},message:"must be number"};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}}if(data.lon!==void 0){let data1=data.lon;if(typeof data1=="number"&&isFinite(data1)){if(data1>180||isNaN(data1)){
let err7={instancePath:instancePath+"/lon",schemaPath:"#/properties/lon/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:180},message:"must be <= 180"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data1<-180||isNaN(data1)){
let err8={instancePath:instancePath+"/lon",schemaPath:"#/properties/lon/minimum",keyword:"minimum",params:{comparison:">\
=",limit:-180},message:"must be >= -180"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={instancePath:instancePath+
"/lon",schemaPath:"#/properties/lon/type",keyword:"type",params:{type:"number"},message:"must be number"};vErrors===null?
vErrors=[err9]:vErrors.push(err9),errors++}}data.member!==void 0&&(validate66(data.member,{instancePath:instancePath+"/m\
ember",parentData:data,parentDataProperty:"member",rootData})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(
validate66.errors),errors=vErrors.length))}else{let err10={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate646.errors=
vErrors,errors===0}var v250=validate648;function validate648(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.nx===void 0&&(data.nx=!1),data.xx===void 0&&(data.xx=!1),data.ch===
void 0&&(data.ch=!1),data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.locations===
void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"locations"},message:"\
must have required property 'locations'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="key"||key0==="locations"||key0==="nx"||key0==="xx"||key0==="ch")){let err2={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.key!==void 0&&(validate44(
data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?
validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length)),data.locations!==void 0){let data1=data.locations;
if(Array.isArray(data1)){if(data1.length>1e4){let err3={instancePath:instancePath+"/locations",schemaPath:"#/properties/\
locations/maxItems",keyword:"maxItems",params:{limit:1e4},message:"must NOT have more than 10000 items"};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}if(data1.length<1){let err4={instancePath:instancePath+"/locations",schemaPath:"\
#/properties/locations/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}let len0=data1.length;for(let i0=0;i0<len0&&errors<64;i0++)validate646(data1[i0],
{instancePath:instancePath+"/locations/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate646.
errors:vErrors.concat(validate646.errors),errors=vErrors.length)}else{let err5={instancePath:instancePath+"/locations",schemaPath:"\
#/properties/locations/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}}if(typeof data.nx!="boolean"){let err6={instancePath:instancePath+"/nx",schemaPath:"#/prope\
rties/nx/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err6]:vErrors.push(
err6),errors++}if(typeof data.xx!="boolean"){let err7={instancePath:instancePath+"/xx",schemaPath:"#/properties/xx/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}
if(typeof data.ch!="boolean"){let err8={instancePath:instancePath+"/ch",schemaPath:"#/properties/ch/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err9]:vErrors.push(err9),errors++}return validate648.errors=vErrors,errors===0}var v251=validate651,schema262={type:"ob\
ject",additionalProperties:!1,required:["key","member1","member2"],properties:{key:{$ref:"S.Key"},member1:{$ref:"S.Membe\
r"},member2:{$ref:"S.Member"},unit:{type:"string",enum:["m","km","mi","ft"],default:"m"}}};function validate651(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.unit===void 0&&(data.unit="m"),data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.member1===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"member1"},message:"must have required property 'member1'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}if(data.member2===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
member2"},message:"must have required property 'member2'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="key"||key0==="member1"||key0==="member2"||key0==="unit")){let err3={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+
"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length)),data.member1!==void 0&&(validate66(data.member1,{instancePath:instancePath+"/member1",parentData:data,
parentDataProperty:"member1",rootData})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=
vErrors.length)),data.member2!==void 0&&(validate66(data.member2,{instancePath:instancePath+"/member2",parentData:data,parentDataProperty:"\
member2",rootData})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length));
let data3=data.unit;if(typeof data3!="string"){let err4={instancePath:instancePath+"/unit",schemaPath:"#/properties/unit\
/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}if(!(data3==="m"||data3==="km"||data3==="mi"||data3==="ft")){let err5={instancePath:instancePath+"/unit",schemaPath:"\
#/properties/unit/enum",keyword:"enum",params:{allowedValues:schema262.properties.unit.enum},message:"must be equal to o\
ne of the allowed values"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}return validate651.errors=vErrors,errors===0}var v252=validate655,schema263={type:"object",additionalProperties:!1,
required:["key","center_lat","center_lon","radius"],properties:{key:{$ref:"S.Key"},center_lat:{type:"number"},center_lon:{
type:"number"},radius:{type:"number",exclusiveMinimum:0},unit:{type:"string",enum:["m","km","mi","ft"],default:"m"},with_dist:{
type:"boolean",default:!1},with_coord:{type:"boolean",default:!1},count:{type:"integer",minimum:1,maximum:1e4},sort:{type:"\
string",enum:["ASC","DESC"]}}};function validate655(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.unit===void 0&&(data.unit="m"),data.
with_dist===void 0&&(data.with_dist=!1),data.with_coord===void 0&&(data.with_coord=!1),data.key===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.center_lat===void 0){let err1={instancePath,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"center_lat"},message:"must have required property 'center_lat'"};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.center_lon===void 0){let err2={instancePath,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"center_lon"},message:"must have required property 'center_lon'"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.radius===void 0){let err3={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"radius"},message:"must have required property 'radius'"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}for(let key0 in data){if(errors>=64)break;if(!func24.call(schema263.properties,key0)){
let err4={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.key!==
void 0&&(validate44(data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=
vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length)),data.center_lat!==void 0){let data1=data.
center_lat;if(!(typeof data1=="number"&&isFinite(data1))){let err5={instancePath:instancePath+"/center_lat",schemaPath:"\
#/properties/center_lat/type",keyword:"type",params:{type:"number"},message:"must be number"};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}}if(data.center_lon!==void 0){let data2=data.center_lon;if(!(typeof data2=="number"&&isFinite(
data2))){let err6={instancePath:instancePath+"/center_lon",schemaPath:"#/properties/center_lon/type",keyword:"type",params:{
type:"number"},message:"must be number"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.radius!==void 0){
let data3=data.radius;if(typeof data3=="number"&&isFinite(data3)){if(data3<=0||isNaN(data3)){let err7={instancePath:instancePath+
"/radius",schemaPath:"#/properties/radius/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"\
must be > 0"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/radi\
us",schemaPath:"#/properties/radius/type",keyword:"type",params:{type:"number"},message:"must be number"};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}}let data4=data.unit;if(typeof data4!="string"){let err9={instancePath:instancePath+
"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?
vErrors=[err9]:vErrors.push(err9),errors++}if(!(data4==="m"||data4==="km"||data4==="mi"||data4==="ft")){let err10={instancePath:instancePath+
"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues:schema263.properties.unit.enum},message:"\
must be equal to one of the allowed values"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(typeof data.
with_dist!="boolean"){let err11={instancePath:instancePath+"/with_dist",schemaPath:"#/properties/with_dist/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(typeof data.
with_coord!="boolean"){let err12={instancePath:instancePath+"/with_coord",schemaPath:"#/properties/with_coord/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data.
count!==void 0){let data7=data.count;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7))){let err13={
instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(typeof data7=="number"&&isFinite(data7)){
if(data7>1e4||isNaN(data7)){let err14={instancePath:instancePath+"/count",schemaPath:"#/properties/count/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e4},message:"must be <= 10000"};vErrors===null?vErrors=[err14]:vErrors.push(err14),
errors++}if(data7<1||isNaN(data7)){let err15={instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=[err15]:vErrors.push(err15),
errors++}}}if(data.sort!==void 0){let data8=data.sort;if(typeof data8!="string"){let err16={instancePath:instancePath+"/\
sort",schemaPath:"#/properties/sort/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?
vErrors=[err16]:vErrors.push(err16),errors++}if(!(data8==="ASC"||data8==="DESC")){let err17={instancePath:instancePath+"\
/sort",schemaPath:"#/properties/sort/enum",keyword:"enum",params:{allowedValues:schema263.properties.sort.enum},message:"\
must be equal to one of the allowed values"};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}}else{let err18={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err18]:vErrors.push(err18),errors++}return validate655.errors=vErrors,errors===0}var v253=validate657,schema264={type:"\
object",additionalProperties:!1,required:["key","member","radius"],properties:{key:{$ref:"S.Key"},member:{$ref:"S.Member"},
radius:{type:"number",exclusiveMinimum:0},unit:{type:"string",enum:["m","km","mi","ft"],default:"m"},with_dist:{type:"bo\
olean",default:!1},with_coord:{type:"boolean",default:!1},count:{type:"integer",minimum:1,maximum:1e4},sort:{type:"strin\
g",enum:["ASC","DESC"]}}};function validate657(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.unit===void 0&&(data.unit="m"),data.with_dist===void 0&&
(data.with_dist=!1),data.with_coord===void 0&&(data.with_coord=!1),data.key===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.member===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"member"},message:"must have required property 'member'"};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.radius===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"radius"},message:"must have required property 'radius'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="key"||key0==="member"||key0==="radius"||key0==="unit"||key0===
"with_dist"||key0==="with_coord"||key0==="count"||key0==="sort")){let err3={instancePath,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+"\
/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length)),data.member!==void 0&&(validate66(data.member,{instancePath:instancePath+"/member",parentData:data,
parentDataProperty:"member",rootData})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=
vErrors.length)),data.radius!==void 0){let data2=data.radius;if(typeof data2=="number"&&isFinite(data2)){if(data2<=0||isNaN(
data2)){let err4={instancePath:instancePath+"/radius",schemaPath:"#/properties/radius/exclusiveMinimum",keyword:"exclusi\
veMinimum",params:{comparison:">",limit:0},message:"must be > 0"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{
let err5={instancePath:instancePath+"/radius",schemaPath:"#/properties/radius/type",keyword:"type",params:{type:"number"},
message:"must be number"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}let data3=data.unit;if(typeof data3!=
"string"){let err6={instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(!(data3==="m"||data3==="k\
m"||data3==="mi"||data3==="ft")){let err7={instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"\
enum",params:{allowedValues:schema264.properties.unit.enum},message:"must be equal to one of the allowed values"};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++}if(typeof data.with_dist!="boolean"){let err8={instancePath:instancePath+
"/with_dist",schemaPath:"#/properties/with_dist/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(typeof data.with_coord!="boolean"){let err9={instancePath:instancePath+
"/with_coord",schemaPath:"#/properties/with_coord/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.count!==void 0){let data6=data.count;if(!(typeof data6==
"number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))){let err10={instancePath:instancePath+"/count",schemaPath:"#/prope\
rties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err10]:vErrors.
push(err10),errors++}if(typeof data6=="number"&&isFinite(data6)){if(data6>1e4||isNaN(data6)){let err11={instancePath:instancePath+
"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"must be <\
= 10000"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data6<1||isNaN(data6)){let err12={instancePath:instancePath+
"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= \
1"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}if(data.sort!==void 0){let data7=data.sort;if(typeof data7!=
"string"){let err13={instancePath:instancePath+"/sort",schemaPath:"#/properties/sort/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(!(data7==="ASC"||data7===
"DESC")){let err14={instancePath:instancePath+"/sort",schemaPath:"#/properties/sort/enum",keyword:"enum",params:{allowedValues:schema264.
properties.sort.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err14]:vErrors.push(
err14),errors++}}}else{let err15={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}return validate657.errors=vErrors,errors===0}var v254=validate660,
schema265={type:"object",additionalProperties:!1,required:["key"],properties:{key:{$ref:"S.Key"},from_member:{$ref:"S.Me\
mber"},from_lonlat:{type:"array",minItems:2,maxItems:2,items:{type:"number"}},by_radius:{type:"array",minItems:2,maxItems:2,
items:{type:["number","string"]}},by_box:{type:"array",minItems:3,maxItems:3,items:{type:["number","string"]}},with_dist:{
type:"boolean",default:!1},with_coord:{type:"boolean",default:!1},count:{type:"integer",minimum:1,maximum:1e4},sort:{type:"\
string",enum:["ASC","DESC"]}}};function validate660(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.with_dist===void 0&&(data.with_dist=
!1),data.with_coord===void 0&&(data.with_coord=!1),data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!func24.call(schema265.properties,key0)){let err1={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.key!==void 0&&(validate44(
data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?
validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length)),data.from_member!==void 0&&(validate66(data.
from_member,{instancePath:instancePath+"/from_member",parentData:data,parentDataProperty:"from_member",rootData})||(vErrors=
vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length)),data.from_lonlat!==void 0){let data2=data.
from_lonlat;if(Array.isArray(data2)){if(data2.length>2){let err2={instancePath:instancePath+"/from_lonlat",schemaPath:"#\
/properties/from_lonlat/maxItems",keyword:"maxItems",params:{limit:2},message:"must NOT have more than 2 items"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data2.length<2){let err3={instancePath:instancePath+"/from_lonlat",schemaPath:"\
#/properties/from_lonlat/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have fewer than 2 items"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}let len0=data2.length;for(let i0=0;i0<len0&&errors<64;i0++){let data3=data2[i0];
if(!(typeof data3=="number"&&isFinite(data3))){let err4={instancePath:instancePath+"/from_lonlat/"+i0,schemaPath:"#/prop\
erties/from_lonlat/items/type",keyword:"type",params:{type:"number"},message:"must be number"};vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++}}}else{let err5={instancePath:instancePath+"/from_lonlat",schemaPath:"#/properties/from_lonl\
at/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}}if(data.by_radius!==void 0){let data4=data.by_radius;if(Array.isArray(data4)){if(data4.length>2){let err6={instancePath:instancePath+
"/by_radius",schemaPath:"#/properties/by_radius/maxItems",keyword:"maxItems",params:{limit:2},message:"must NOT have mor\
e than 2 items"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data4.length<2){let err7={instancePath:instancePath+
"/by_radius",schemaPath:"#/properties/by_radius/minItems",keyword:"minItems",params:{limit:2},message:"must NOT have few\
er than 2 items"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}let len1=data4.length;for(let i1=0;i1<len1&&
errors<64;i1++){let data5=data4[i1];if(!(typeof data5=="number"&&isFinite(data5))&&typeof data5!="string"){let err8={instancePath:instancePath+
"/by_radius/"+i1,schemaPath:"#/properties/by_radius/items/type",keyword:"type",params:{type:schema265.properties.by_radius.
items.type},message:"must be number,string"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={
instancePath:instancePath+"/by_radius",schemaPath:"#/properties/by_radius/type",keyword:"type",params:{type:"array"},message:"\
must be array"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.by_box!==void 0){let data6=data.by_box;
if(Array.isArray(data6)){if(data6.length>3){let err10={instancePath:instancePath+"/by_box",schemaPath:"#/properties/by_b\
ox/maxItems",keyword:"maxItems",params:{limit:3},message:"must NOT have more than 3 items"};vErrors===null?vErrors=[err10]:
vErrors.push(err10),errors++}if(data6.length<3){let err11={instancePath:instancePath+"/by_box",schemaPath:"#/properties/\
by_box/minItems",keyword:"minItems",params:{limit:3},message:"must NOT have fewer than 3 items"};vErrors===null?vErrors=
[err11]:vErrors.push(err11),errors++}let len2=data6.length;for(let i2=0;i2<len2&&errors<64;i2++){let data7=data6[i2];if(!(typeof data7==
"number"&&isFinite(data7))&&typeof data7!="string"){let err12={instancePath:instancePath+"/by_box/"+i2,schemaPath:"#/pro\
perties/by_box/items/type",keyword:"type",params:{type:schema265.properties.by_box.items.type},message:"must be number,s\
tring"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{let err13={instancePath:instancePath+"/by_box",
schemaPath:"#/properties/by_box/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=
[err13]:vErrors.push(err13),errors++}}if(typeof data.with_dist!="boolean"){let err14={instancePath:instancePath+"/with_d\
ist",schemaPath:"#/properties/with_dist/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===
null?vErrors=[err14]:vErrors.push(err14),errors++}if(typeof data.with_coord!="boolean"){let err15={instancePath:instancePath+
"/with_coord",schemaPath:"#/properties/with_coord/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}if(data.count!==void 0){let data10=data.count;if(!(typeof data10==
"number"&&!(data10%1)&&!isNaN(data10)&&isFinite(data10))){let err16={instancePath:instancePath+"/count",schemaPath:"#/pr\
operties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err16]:vErrors.
push(err16),errors++}if(typeof data10=="number"&&isFinite(data10)){if(data10>1e4||isNaN(data10)){let err17={instancePath:instancePath+
"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"must be <\
= 10000"};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}if(data10<1||isNaN(data10)){let err18={instancePath:instancePath+
"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= \
1"};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}}if(data.sort!==void 0){let data11=data.sort;if(typeof data11!=
"string"){let err19={instancePath:instancePath+"/sort",schemaPath:"#/properties/sort/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}if(!(data11==="ASC"||data11===
"DESC")){let err20={instancePath:instancePath+"/sort",schemaPath:"#/properties/sort/enum",keyword:"enum",params:{allowedValues:schema265.
properties.sort.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err20]:vErrors.push(
err20),errors++}}}else{let err21={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}return validate660.errors=vErrors,errors===0}var v255=validate663;function validate663(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.members===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"members"},message:"must have required property 'members'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="key"||key0==="members")){let err2={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+
"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length)),data.members!==void 0){let data1=data.members;if(Array.isArray(data1)){if(data1.length>1e4){
let err3={instancePath:instancePath+"/members",schemaPath:"#/properties/members/maxItems",keyword:"maxItems",params:{limit:1e4},
message:"must NOT have more than 10000 items"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data1.length<
1){let err4={instancePath:instancePath+"/members",schemaPath:"#/properties/members/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}let len0=data1.
length;for(let i0=0;i0<len0&&errors<64;i0++)validate66(data1[i0],{instancePath:instancePath+"/members/"+i0,parentData:data1,
parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.
length)}else{let err5={instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{
type:"array"},message:"must be array"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}return validate663.errors=vErrors,errors===0}var v256=validate666;function validate666(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.members===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"members"},message:"must have required property 'members'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="key"||key0==="members")){let err2={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.key!==void 0&&(validate44(data.key,{instancePath:instancePath+
"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.
errors),errors=vErrors.length)),data.members!==void 0){let data1=data.members;if(Array.isArray(data1)){if(data1.length>1e4){
let err3={instancePath:instancePath+"/members",schemaPath:"#/properties/members/maxItems",keyword:"maxItems",params:{limit:1e4},
message:"must NOT have more than 10000 items"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data1.length<
1){let err4={instancePath:instancePath+"/members",schemaPath:"#/properties/members/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}let len0=data1.
length;for(let i0=0;i0<len0&&errors<64;i0++)validate66(data1[i0],{instancePath:instancePath+"/members/"+i0,parentData:data1,
parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.
length)}else{let err5={instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{
type:"array"},message:"must be array"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}return validate666.errors=vErrors,errors===0}var v257=validate669;function validate669(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>0){let err0={instancePath,schemaPath:"#/maxProp\
erties",keyword:"maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;let err1={instancePath,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate669.
errors=vErrors,errors===0}var v258=validate75,v259=validate670;function validate670(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){for(let key0 in data){if(errors>=64)break;if(!(key0==="max_depth"||key0==="\
ack_deadline_secs"||key0==="default_max_retries"||key0==="default_priority"||key0==="prefetch_limit")){let err0={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.max_depth!==void 0){let data0=data.
max_depth;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+
"/max_depth",schemaPath:"#/properties/max_depth/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(typeof data0=="number"&&isFinite(data0)){if(data0>1e7||isNaN(
data0)){let err2={instancePath:instancePath+"/max_depth",schemaPath:"#/properties/max_depth/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e7},message:"must be <= 10000000"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data0<
1||isNaN(data0)){let err3={instancePath:instancePath+"/max_depth",schemaPath:"#/properties/max_depth/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}
if(data.ack_deadline_secs!==void 0){let data1=data.ack_deadline_secs;if(typeof data1=="number"&&isFinite(data1)){if(data1>
86400||isNaN(data1)){let err4={instancePath:instancePath+"/ack_deadline_secs",schemaPath:"#/properties/ack_deadline_secs\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:86400},message:"must be <= 86400"};vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++}if(data1<=0||isNaN(data1)){let err5={instancePath:instancePath+"/ack_deadline_secs",schemaPath:"\
#/properties/ack_deadline_secs/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"mus\
t be > 0"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/ack_dea\
dline_secs",schemaPath:"#/properties/ack_deadline_secs/type",keyword:"type",params:{type:"number"},message:"must be numb\
er"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.default_max_retries!==void 0){let data2=data.default_max_retries;
if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err7={instancePath:instancePath+"/default_\
max_retries",schemaPath:"#/properties/default_max_retries/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(typeof data2=="number"&&isFinite(data2)){if(data2>
1e3||isNaN(data2)){let err8={instancePath:instancePath+"/default_max_retries",schemaPath:"#/properties/default_max_retri\
es/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000"};vErrors===null?vErrors=[err8]:
vErrors.push(err8),errors++}if(data2<0||isNaN(data2)){let err9={instancePath:instancePath+"/default_max_retries",schemaPath:"\
#/properties/default_max_retries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}}}if(data.default_priority!==void 0){let data3=data.default_priority;if(!(typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err10={instancePath:instancePath+"/default_priority",schemaPath:"\
#/properties/default_priority/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err10]:vErrors.push(err10),errors++}if(typeof data3=="number"&&isFinite(data3)){if(data3>9||isNaN(data3)){let err11={instancePath:instancePath+
"/default_priority",schemaPath:"#/properties/default_priority/maximum",keyword:"maximum",params:{comparison:"<=",limit:9},
message:"must be <= 9"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data3<0||isNaN(data3)){let err12={
instancePath:instancePath+"/default_priority",schemaPath:"#/properties/default_priority/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}if(data.prefetch_limit!==
void 0){let data4=data.prefetch_limit;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err13={
instancePath:instancePath+"/prefetch_limit",schemaPath:"#/properties/prefetch_limit/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(typeof data4=="number"&&
isFinite(data4)){if(data4>1e5||isNaN(data4)){let err14={instancePath:instancePath+"/prefetch_limit",schemaPath:"#/proper\
ties/prefetch_limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000"};vErrors===
null?vErrors=[err14]:vErrors.push(err14),errors++}if(data4<0||isNaN(data4)){let err15={instancePath:instancePath+"/prefe\
tch_limit",schemaPath:"#/properties/prefetch_limit/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}}}else{let err16={instancePath,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err16]:vErrors.push(err16),
errors++}return validate670.errors=vErrors,errors===0}var v260=validate671;function validate671(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){for(let key0 in data){if(errors>=64)break;if(!(key0==="queue"||key0==="name"||
key0==="config"||key0==="max_depth"||key0==="ack_deadline_secs")){let err0={instancePath,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.queue!==void 0&&(validate75(data.queue,{instancePath:instancePath+
"/queue",parentData:data,parentDataProperty:"queue",rootData})||(vErrors=vErrors===null?validate75.errors:vErrors.concat(
validate75.errors),errors=vErrors.length)),data.name!==void 0&&(validate75(data.name,{instancePath:instancePath+"/name",
parentData:data,parentDataProperty:"name",rootData})||(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.
errors),errors=vErrors.length)),data.config!==void 0&&(validate670(data.config,{instancePath:instancePath+"/config",parentData:data,
parentDataProperty:"config",rootData})||(vErrors=vErrors===null?validate670.errors:vErrors.concat(validate670.errors),errors=
vErrors.length)),data.max_depth!==void 0){let data3=data.max_depth;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&
isFinite(data3))){let err1={instancePath:instancePath+"/max_depth",schemaPath:"#/properties/max_depth/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(typeof data3==
"number"&&isFinite(data3)){if(data3>1e7||isNaN(data3)){let err2={instancePath:instancePath+"/max_depth",schemaPath:"#/pr\
operties/max_depth/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e7},message:"must be <= 10000000"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data3<1||isNaN(data3)){let err3={instancePath:instancePath+"/max_dept\
h",schemaPath:"#/properties/max_depth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}if(data.ack_deadline_secs!==void 0){let data4=data.ack_deadline_secs;
if(typeof data4=="number"&&isFinite(data4)){if(data4>86400||isNaN(data4)){let err4={instancePath:instancePath+"/ack_dead\
line_secs",schemaPath:"#/properties/ack_deadline_secs/maximum",keyword:"maximum",params:{comparison:"<=",limit:86400},message:"\
must be <= 86400"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data4<=0||isNaN(data4)){let err5={instancePath:instancePath+
"/ack_deadline_secs",schemaPath:"#/properties/ack_deadline_secs/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0},message:"must be > 0"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+
"/ack_deadline_secs",schemaPath:"#/properties/ack_deadline_secs/type",keyword:"type",params:{type:"number"},message:"mus\
t be number"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}
return validate671.errors=vErrors,errors===0}var v261=validate675;function validate675(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){for(let key0 in data){if(errors>=64)break;if(!(key0==="queue"||key0==="name")){
let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}data.queue!==void 0&&
(validate75(data.queue,{instancePath:instancePath+"/queue",parentData:data,parentDataProperty:"queue",rootData})||(vErrors=
vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.length)),data.name!==void 0&&(validate75(
data.name,{instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData})||(vErrors=vErrors===null?
validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.length))}else{let err1={instancePath,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
return validate675.errors=vErrors,errors===0}var v262=validate678;function validate678(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>64){let err0={instancePath,schemaPath:"#/maxPro\
perties",keyword:"maxProperties",params:{limit:64},message:"must NOT have more than 64 properties"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;let _errs1=errors;if(typeof key0=="string"&&
func2(key0)>256){let err1={instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit:256},message:"\
must NOT have more than 256 characters",propertyName:key0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var valid0=_errs1===
errors;if(!valid0){let err2={instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:key0},
message:"property name must be valid"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}for(let key1 in data){
if(errors>=64)break;let data0=data[key1];if(typeof data0=="string"){if(func2(data0)>4096){let err3={instancePath:instancePath+
"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{
limit:4096},message:"must NOT have more than 4096 characters"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{
let err4={instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{
let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}return validate678.errors=vErrors,errors===0}var v263=validate679;function validate679(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.queue===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"queue"},message:"must have required property 'queue'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="queue"||key0==="message"||key0==="pay\
load"||key0==="priority"||key0==="max_retries"||key0==="headers")){let err1={instancePath,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.queue!==void 0&&(validate75(data.queue,{instancePath:instancePath+
"/queue",parentData:data,parentDataProperty:"queue",rootData})||(vErrors=vErrors===null?validate75.errors:vErrors.concat(
validate75.errors),errors=vErrors.length)),data.message!==void 0&&(validate294(data.message,{instancePath:instancePath+"\
/message",parentData:data,parentDataProperty:"message",rootData})||(vErrors=vErrors===null?validate294.errors:vErrors.concat(
validate294.errors),errors=vErrors.length)),data.payload!==void 0&&(validate294(data.payload,{instancePath:instancePath+
"/payload",parentData:data,parentDataProperty:"payload",rootData})||(vErrors=vErrors===null?validate294.errors:vErrors.concat(
validate294.errors),errors=vErrors.length)),data.priority!==void 0){let data3=data.priority;if(!(typeof data3=="number"&&
!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err2={instancePath:instancePath+"/priority",schemaPath:"#/properties/pr\
iority/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err2]:vErrors.push(
err2),errors++}if(typeof data3=="number"&&isFinite(data3)){if(data3>9||isNaN(data3)){let err3={instancePath:instancePath+
"/priority",schemaPath:"#/properties/priority/maximum",keyword:"maximum",params:{comparison:"<=",limit:9},message:"must \
be <= 9"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data3<0||isNaN(data3)){let err4={instancePath:instancePath+
"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must \
be >= 0"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}if(data.max_retries!==void 0){let data4=data.max_retries;
if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err5={instancePath:instancePath+"/max_retr\
ies",schemaPath:"#/properties/max_retries/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}if(typeof data4=="number"&&isFinite(data4)){if(data4>1e3||isNaN(data4)){
let err6={instancePath:instancePath+"/max_retries",schemaPath:"#/properties/max_retries/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e3},message:"must be <= 1000"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data4<
0||isNaN(data4)){let err7={instancePath:instancePath+"/max_retries",schemaPath:"#/properties/max_retries/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}
data.headers!==void 0&&(validate678(data.headers,{instancePath:instancePath+"/headers",parentData:data,parentDataProperty:"\
headers",rootData})||(vErrors=vErrors===null?validate678.errors:vErrors.concat(validate678.errors),errors=vErrors.length))}else{
let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}return validate679.errors=vErrors,errors===0}var v264=validate79,v265=validate684;function validate684(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.queue===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"queue"},message:"must have required property 'queue'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="queue"||key0==="timeout"||key0==="ack\
_deadline"||key0==="consumer_id")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}}if(data.queue!==void 0&&(validate75(data.queue,{instancePath:instancePath+"/queue",parentData:data,
parentDataProperty:"queue",rootData})||(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=
vErrors.length)),data.timeout!==void 0){let data1=data.timeout;if(typeof data1=="number"&&isFinite(data1)){if(data1>300||
isNaN(data1)){let err2={instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/maximum",keyword:"maximum",
params:{comparison:"<=",limit:300},message:"must be <= 300"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data1<
0||isNaN(data1)){let err3={instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{
let err4={instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type:"numbe\
r"},message:"must be number"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.ack_deadline!==void 0){
let data2=data.ack_deadline;if(typeof data2=="number"&&isFinite(data2)){if(data2>86400||isNaN(data2)){let err5={instancePath:instancePath+
"/ack_deadline",schemaPath:"#/properties/ack_deadline/maximum",keyword:"maximum",params:{comparison:"<=",limit:86400},message:"\
must be <= 86400"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data2<=0||isNaN(data2)){let err6={instancePath:instancePath+
"/ack_deadline",schemaPath:"#/properties/ack_deadline/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",
limit:0},message:"must be > 0"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+
"/ack_deadline",schemaPath:"#/properties/ack_deadline/type",keyword:"type",params:{type:"number"},message:"must be numbe\
r"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}data.consumer_id!==void 0&&(validate79(data.consumer_id,{
instancePath:instancePath+"/consumer_id",parentData:data,parentDataProperty:"consumer_id",rootData})||(vErrors=vErrors===
null?validate79.errors:vErrors.concat(validate79.errors),errors=vErrors.length))}else{let err8={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err8]:vErrors.push(err8),
errors++}return validate684.errors=vErrors,errors===0}var v266=validate687;function validate687(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"string"){if(func2(data)>128){let err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:128},message:"\
must NOT have more than 128 characters"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(func2(data)<1){let err1={
instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate687.
errors=vErrors,errors===0}var v267=validate688;function validate688(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.queue===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"queue"},message:"must have required property 'queue'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.message_id===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"message_id"},message:"must have required property 'message_id'"};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="queue"||key0==="message_id")){let err2={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}data.queue!==void 0&&(validate75(
data.queue,{instancePath:instancePath+"/queue",parentData:data,parentDataProperty:"queue",rootData})||(vErrors=vErrors===
null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.length)),data.message_id!==void 0&&(validate687(
data.message_id,{instancePath:instancePath+"/message_id",parentData:data,parentDataProperty:"message_id",rootData})||(vErrors=
vErrors===null?validate687.errors:vErrors.concat(validate687.errors),errors=vErrors.length))}else{let err3={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}return validate688.errors=vErrors,errors===0}var v268=validate691;function validate691(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.requeue===void 0&&(data.requeue=!0),data.queue===void 0){let err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"queue"},message:"must have required pro\
perty 'queue'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.message_id===void 0){let err1={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"message_id"},message:"must have required property 'm\
essage_id'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0===
"queue"||key0==="message_id"||key0==="requeue")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}if(data.queue!==void 0&&(validate75(data.queue,{instancePath:instancePath+"/queue",parentData:data,
parentDataProperty:"queue",rootData})||(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=
vErrors.length)),data.message_id!==void 0&&(validate687(data.message_id,{instancePath:instancePath+"/message_id",parentData:data,
parentDataProperty:"message_id",rootData})||(vErrors=vErrors===null?validate687.errors:vErrors.concat(validate687.errors),
errors=vErrors.length)),typeof data.requeue!="boolean"){let err3={instancePath:instancePath+"/requeue",schemaPath:"#/pro\
perties/requeue/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate691.errors=vErrors,errors===0}var v269=validate694;function validate694(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.queue===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"queue"},message:"must have required property 'queue'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="queue"){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.queue!==void 0&&(validate75(data.queue,{instancePath:instancePath+
"/queue",parentData:data,parentDataProperty:"queue",rootData})||(vErrors=vErrors===null?validate75.errors:vErrors.concat(
validate75.errors),errors=vErrors.length))}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate694.errors=vErrors,
errors===0}var v270=validate696;function validate696(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.queue===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"queue"},message:"must have required property 'queue'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="queue"){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.queue!==void 0&&(validate75(data.queue,{instancePath:instancePath+
"/queue",parentData:data,parentDataProperty:"queue",rootData})||(vErrors=vErrors===null?validate75.errors:vErrors.concat(
validate75.errors),errors=vErrors.length))}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate696.errors=vErrors,
errors===0}var v271=validate698;function validate698(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>0){let err0={instancePath,schemaPath:"#/maxProp\
erties",keyword:"maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;let err1={instancePath,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate698.
errors=vErrors,errors===0}var v272=validate699;function validate699(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.limit===void 0&&(data.limit=100),data.queue===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"queue"},message:"must have required property 'queue'"};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="queue"||
key0==="limit")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.queue!==void 0&&
(validate75(data.queue,{instancePath:instancePath+"/queue",parentData:data,parentDataProperty:"queue",rootData})||(vErrors=
vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.length));let data1=data.limit;if(!(typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err2={instancePath:instancePath+"/limit",schemaPath:"#/proper\
ties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(typeof data1=="number"&&isFinite(data1)){if(data1>1e4||isNaN(data1)){let err3={instancePath:instancePath+
"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"must be <\
= 10000"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data1<1||isNaN(data1)){let err4={instancePath:instancePath+
"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= \
1"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate699.
errors=vErrors,errors===0}var v273=validate701;function validate701(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.queue===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"queue"},message:"must have required property 'queue'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="queue"||key0==="message_id")){let err1={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.queue!==void 0&&(validate75(
data.queue,{instancePath:instancePath+"/queue",parentData:data,parentDataProperty:"queue",rootData})||(vErrors=vErrors===
null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.length)),data.message_id!==void 0&&(validate687(
data.message_id,{instancePath:instancePath+"/message_id",parentData:data,parentDataProperty:"message_id",rootData})||(vErrors=
vErrors===null?validate687.errors:vErrors.concat(validate687.errors),errors=vErrors.length))}else{let err2={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}return validate701.errors=vErrors,errors===0}var v274=validate704;function validate704(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.queue===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"queue"},message:"must have required property 'queue'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="queue"){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.queue!==void 0&&(validate75(data.queue,{instancePath:instancePath+
"/queue",parentData:data,parentDataProperty:"queue",rootData})||(vErrors=vErrors===null?validate75.errors:vErrors.concat(
validate75.errors),errors=vErrors.length))}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate704.errors=vErrors,
errors===0}var v275=validate84,v276=validate706;function validate706(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.room===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"room"},message:"must have required property 'room'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.data===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="room"||key0==="event_type"||key0==="event"||key0==="data"||key0==="metadata")){let err2={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.room!==void 0&&
(validate84(data.room,{instancePath:instancePath+"/room",parentData:data,parentDataProperty:"room",rootData})||(vErrors=
vErrors===null?validate84.errors:vErrors.concat(validate84.errors),errors=vErrors.length)),data.event_type!==void 0){let data1=data.
event_type;if(typeof data1=="string"){if(func2(data1)>256){let err3={instancePath:instancePath+"/event_type",schemaPath:"\
#/properties/event_type/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 character\
s"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(func2(data1)<1){let err4={instancePath:instancePath+"/e\
vent_type",schemaPath:"#/properties/event_type/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fe\
wer than 1 characters"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+
"/event_type",schemaPath:"#/properties/event_type/type",keyword:"type",params:{type:"string"},message:"must be string"};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.event!==void 0){let data2=data.event;if(typeof data2==
"string"){if(func2(data2)>256){let err6={instancePath:instancePath+"/event",schemaPath:"#/properties/event/maxLength",keyword:"\
maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};vErrors===null?vErrors=[err6]:vErrors.push(
err6),errors++}if(func2(data2)<1){let err7={instancePath:instancePath+"/event",schemaPath:"#/properties/event/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}else{let err8={instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}data.data!==
void 0&&(validate294(data.data,{instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData})||
(vErrors=vErrors===null?validate294.errors:vErrors.concat(validate294.errors),errors=vErrors.length)),data.metadata!==void 0&&
(validate678(data.metadata,{instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData})||
(vErrors=vErrors===null?validate678.errors:vErrors.concat(validate678.errors),errors=vErrors.length))}else{let err9={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}return validate706.errors=vErrors,errors===0}var v277=validate710,schema285={type:"object",additionalProperties:!1,
required:["room"],properties:{room:{$ref:"S.RoomName"},from_offset:{type:["integer","null"],minimum:0},replay:{type:"boo\
lean",default:!1}}};function validate710(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.replay===void 0&&(data.replay=!1),data.room===void 0){
let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"room"},message:"must have req\
uired property 'room'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;
if(!(key0==="room"||key0==="from_offset"||key0==="replay")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}if(data.room!==void 0&&(validate84(data.room,{instancePath:instancePath+"/room",parentData:data,
parentDataProperty:"room",rootData})||(vErrors=vErrors===null?validate84.errors:vErrors.concat(validate84.errors),errors=
vErrors.length)),data.from_offset!==void 0){let data1=data.from_offset;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&
isFinite(data1))&&data1!==null){let err2={instancePath:instancePath+"/from_offset",schemaPath:"#/properties/from_offset/\
type",keyword:"type",params:{type:schema285.properties.from_offset.type},message:"must be integer,null"};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(typeof data1=="number"&&isFinite(data1)&&(data1<0||isNaN(data1))){let err3={
instancePath:instancePath+"/from_offset",schemaPath:"#/properties/from_offset/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(typeof data.replay!="\
boolean"){let err4={instancePath:instancePath+"/replay",schemaPath:"#/properties/replay/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}return validate710.errors=vErrors,errors===0}var v278=validate712;function validate712(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.room===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"room"},message:"must have required property 'room'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="room"){let err1={instancePath,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional pro\
perties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.room!==void 0&&(validate84(data.room,{instancePath:instancePath+
"/room",parentData:data,parentDataProperty:"room",rootData})||(vErrors=vErrors===null?validate84.errors:vErrors.concat(validate84.
errors),errors=vErrors.length))}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate712.errors=vErrors,errors===0}
var v279=validate714,schema287={type:"object",additionalProperties:!1,required:["room"],properties:{room:{$ref:"S.RoomNa\
me"},from_offset:{type:["integer","null"],minimum:0},to_offset:{type:["integer","null"],minimum:0},limit:{type:"integer",
minimum:1,maximum:1e4,default:100}}};function validate714(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.limit===void 0&&(data.limit=100),
data.room===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"room"},message:"\
must have required property 'room'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=
64)break;if(!(key0==="room"||key0==="from_offset"||key0==="to_offset"||key0==="limit")){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.room!==void 0&&(validate84(data.room,{
instancePath:instancePath+"/room",parentData:data,parentDataProperty:"room",rootData})||(vErrors=vErrors===null?validate84.
errors:vErrors.concat(validate84.errors),errors=vErrors.length)),data.from_offset!==void 0){let data1=data.from_offset;if(!(typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))&&data1!==null){let err2={instancePath:instancePath+"/from_offset",
schemaPath:"#/properties/from_offset/type",keyword:"type",params:{type:schema287.properties.from_offset.type},message:"m\
ust be integer,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(typeof data1=="number"&&isFinite(data1)&&
(data1<0||isNaN(data1))){let err3={instancePath:instancePath+"/from_offset",schemaPath:"#/properties/from_offset/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}if(data.to_offset!==void 0){let data2=data.to_offset;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(
data2))&&data2!==null){let err4={instancePath:instancePath+"/to_offset",schemaPath:"#/properties/to_offset/type",keyword:"\
type",params:{type:schema287.properties.to_offset.type},message:"must be integer,null"};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}if(typeof data2=="number"&&isFinite(data2)&&(data2<0||isNaN(data2))){let err5={instancePath:instancePath+
"/to_offset",schemaPath:"#/properties/to_offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}let data3=data.limit;if(!(typeof data3=="number"&&
!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err6={instancePath:instancePath+"/limit",schemaPath:"#/properties/limit\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}if(typeof data3=="number"&&isFinite(data3)){if(data3>1e4||isNaN(data3)){let err7={instancePath:instancePath+"/l\
imit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"must be <= 1\
0000"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data3<1||isNaN(data3)){let err8={instancePath:instancePath+
"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= \
1"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate714.
errors=vErrors,errors===0}var v280=validate716;function validate716(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>0){let err0={instancePath,schemaPath:"#/maxProp\
erties",keyword:"maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;let err1={instancePath,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate716.
errors=vErrors,errors===0}var v281=validate717;function validate717(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>0){let err0={instancePath,schemaPath:"#/maxProp\
erties",keyword:"maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;let err1={instancePath,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate717.
errors=vErrors,errors===0}var v282=validate718;function validate718(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.room===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"room"},message:"must have required property 'room'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="room"){let err1={instancePath,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional pro\
perties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.room!==void 0&&(validate84(data.room,{instancePath:instancePath+
"/room",parentData:data,parentDataProperty:"room",rootData})||(vErrors=vErrors===null?validate84.errors:vErrors.concat(validate84.
errors),errors=vErrors.length))}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate718.errors=vErrors,errors===0}
var v283=validate720;function validate720(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.room===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"room"},message:"must have required property 'room'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="room"||key0==="max_events"||key0==="retention\
_secs")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.room!==
void 0&&(validate84(data.room,{instancePath:instancePath+"/room",parentData:data,parentDataProperty:"room",rootData})||(vErrors=
vErrors===null?validate84.errors:vErrors.concat(validate84.errors),errors=vErrors.length)),data.max_events!==void 0){let data1=data.
max_events;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err2={instancePath:instancePath+
"/max_events",schemaPath:"#/properties/max_events/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(typeof data1=="number"&&isFinite(data1)){if(data1>1e7||isNaN(
data1)){let err3={instancePath:instancePath+"/max_events",schemaPath:"#/properties/max_events/maximum",keyword:"maximum",
params:{comparison:"<=",limit:1e7},message:"must be <= 10000000"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
if(data1<1||isNaN(data1)){let err4={instancePath:instancePath+"/max_events",schemaPath:"#/properties/max_events/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}}if(data.retention_secs!==void 0){let data2=data.retention_secs;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(
data2)&&isFinite(data2))){let err5={instancePath:instancePath+"/retention_secs",schemaPath:"#/properties/retention_secs/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}if(typeof data2=="number"&&isFinite(data2)){if(data2>31536e4||isNaN(data2)){let err6={instancePath:instancePath+
"/retention_secs",schemaPath:"#/properties/retention_secs/maximum",keyword:"maximum",params:{comparison:"<=",limit:31536e4},
message:"must be <= 315360000"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data2<0||isNaN(data2)){let err7={
instancePath:instancePath+"/retention_secs",schemaPath:"#/properties/retention_secs/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}}else{let err8={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}return validate720.errors=vErrors,errors===0}var v284=validate722;function validate722(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.room===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"room"},message:"must have required property 'room'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="room"||key0==="max_events"||key0==="retention\
_secs")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.room!==
void 0&&(validate84(data.room,{instancePath:instancePath+"/room",parentData:data,parentDataProperty:"room",rootData})||(vErrors=
vErrors===null?validate84.errors:vErrors.concat(validate84.errors),errors=vErrors.length)),data.max_events!==void 0){let data1=data.
max_events;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err2={instancePath:instancePath+
"/max_events",schemaPath:"#/properties/max_events/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(typeof data1=="number"&&isFinite(data1)){if(data1>1e7||isNaN(
data1)){let err3={instancePath:instancePath+"/max_events",schemaPath:"#/properties/max_events/maximum",keyword:"maximum",
params:{comparison:"<=",limit:1e7},message:"must be <= 10000000"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
if(data1<1||isNaN(data1)){let err4={instancePath:instancePath+"/max_events",schemaPath:"#/properties/max_events/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}}if(data.retention_secs!==void 0){let data2=data.retention_secs;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(
data2)&&isFinite(data2))){let err5={instancePath:instancePath+"/retention_secs",schemaPath:"#/properties/retention_secs/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}if(typeof data2=="number"&&isFinite(data2)){if(data2>31536e4||isNaN(data2)){let err6={instancePath:instancePath+
"/retention_secs",schemaPath:"#/properties/retention_secs/maximum",keyword:"maximum",params:{comparison:"<=",limit:31536e4},
message:"must be <= 315360000"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data2<0||isNaN(data2)){let err7={
instancePath:instancePath+"/retention_secs",schemaPath:"#/properties/retention_secs/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}}else{let err8={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}return validate722.errors=vErrors,errors===0}var v285=validate724;function validate724(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.from_offset===void 0&&(data.from_offset=0),data.limit===void 0&&(data.
limit=100),data.room===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
room"},message:"must have required property 'room'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="room"||key0==="subscriber_id"||key0==="from_offset"||key0==="limit")){let err1={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.room!==void 0&&(validate84(data.
room,{instancePath:instancePath+"/room",parentData:data,parentDataProperty:"room",rootData})||(vErrors=vErrors===null?validate84.
errors:vErrors.concat(validate84.errors),errors=vErrors.length)),data.subscriber_id!==void 0&&(validate79(data.subscriber_id,
{instancePath:instancePath+"/subscriber_id",parentData:data,parentDataProperty:"subscriber_id",rootData})||(vErrors=vErrors===
null?validate79.errors:vErrors.concat(validate79.errors),errors=vErrors.length));let data2=data.from_offset;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err2={instancePath:instancePath+"/from_offset",schemaPath:"#/\
properties/from_offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(typeof data2=="number"&&isFinite(data2)&&(data2<0||isNaN(data2))){let err3={instancePath:instancePath+
"/from_offset",schemaPath:"#/properties/from_offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}let data3=data.limit;if(!(typeof data3=="number"&&
!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err4={instancePath:instancePath+"/limit",schemaPath:"#/properties/limit\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}if(typeof data3=="number"&&isFinite(data3)){if(data3>1e4||isNaN(data3)){let err5={instancePath:instancePath+"/l\
imit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"must be <= 1\
0000"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data3<1||isNaN(data3)){let err6={instancePath:instancePath+
"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= \
1"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate724.
errors=vErrors,errors===0}var v286=validate727;function validate727(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.room===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"room"},message:"must have required property 'room'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="room"){let err1={instancePath,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional pro\
perties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.room!==void 0&&(validate84(data.room,{instancePath:instancePath+
"/room",parentData:data,parentDataProperty:"room",rootData})||(vErrors=vErrors===null?validate84.errors:vErrors.concat(validate84.
errors),errors=vErrors.length))}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate727.errors=vErrors,errors===0}
var v287=validate729;var pattern17=new RegExp("^[^*#]+$","u");function validate729(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(typeof data=="string"){if(func2(data)>512){let err0={instancePath,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:512},message:"must NOT have more than 512 characters"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(func2(data)<1){let err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(!pattern17.
test(data)){let err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^*#]+$"},message:'must ma\
tch pattern "^[^*#]+$"'};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}return validate729.errors=vErrors,errors===0}var v288=validate730;function validate730(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.topic===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"topic"},message:"must have required property 'topic'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="topic"||key0==="message"||key0==="pay\
load"||key0==="data"||key0==="metadata"||key0==="priority"||key0==="headers")){let err1={instancePath,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prop\
erties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.topic!==void 0&&(validate729(data.topic,{instancePath:instancePath+
"/topic",parentData:data,parentDataProperty:"topic",rootData})||(vErrors=vErrors===null?validate729.errors:vErrors.concat(
validate729.errors),errors=vErrors.length)),data.message!==void 0&&(validate294(data.message,{instancePath:instancePath+
"/message",parentData:data,parentDataProperty:"message",rootData})||(vErrors=vErrors===null?validate294.errors:vErrors.concat(
validate294.errors),errors=vErrors.length)),data.payload!==void 0&&(validate294(data.payload,{instancePath:instancePath+
"/payload",parentData:data,parentDataProperty:"payload",rootData})||(vErrors=vErrors===null?validate294.errors:vErrors.concat(
validate294.errors),errors=vErrors.length)),data.data!==void 0&&(validate294(data.data,{instancePath:instancePath+"/data",
parentData:data,parentDataProperty:"data",rootData})||(vErrors=vErrors===null?validate294.errors:vErrors.concat(validate294.
errors),errors=vErrors.length)),data.metadata!==void 0&&(validate678(data.metadata,{instancePath:instancePath+"/metadata",
parentData:data,parentDataProperty:"metadata",rootData})||(vErrors=vErrors===null?validate678.errors:vErrors.concat(validate678.
errors),errors=vErrors.length)),data.priority!==void 0){let data5=data.priority;if(!(typeof data5=="number"&&!(data5%1)&&
!isNaN(data5)&&isFinite(data5))){let err2={instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(typeof data5=="number"&&isFinite(data5)&&(data5<0||isNaN(data5))){let err3={instancePath:instancePath+"/priority",schemaPath:"\
#/properties/priority/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}}data.headers!==void 0&&(validate678(data.headers,{instancePath:instancePath+
"/headers",parentData:data,parentDataProperty:"headers",rootData})||(vErrors=vErrors===null?validate678.errors:vErrors.concat(
validate678.errors),errors=vErrors.length))}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate730.errors=vErrors,
errors===0}var v289=validate92,v290=validate737;function validate737(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.topics===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"topics"},message:"must have required property 'topics'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="topics"){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.topics!==void 0){let data0=data.topics;
if(Array.isArray(data0)){if(data0.length>1e3){let err2={instancePath:instancePath+"/topics",schemaPath:"#/properties/top\
ics/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}if(data0.length<1){let err3={instancePath:instancePath+"/topics",schemaPath:"#/proper\
ties/topics/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate92(data0[i0],{instancePath:instancePath+
"/topics/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate92.errors:vErrors.concat(
validate92.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+"/topics",schemaPath:"#/properties/to\
pics/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}}else{let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate737.errors=vErrors,errors===0}var v291=validate739;function validate739(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){for(let key0 in data){if(errors>=64)break;if(key0!=="topics"){let err0={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.topics!==void 0){let data0=data.
topics;if(Array.isArray(data0)){if(data0.length>1e3){let err1={instancePath:instancePath+"/topics",schemaPath:"#/propert\
ies/topics/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items"};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate92(data0[i0],
{instancePath:instancePath+"/topics/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate92.
errors:vErrors.concat(validate92.errors),errors=vErrors.length)}else{let err2={instancePath:instancePath+"/topics",schemaPath:"\
#/properties/topics/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate739.errors=vErrors,errors===0}var v292=validate741;function validate741(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){for(let key0 in data){if(errors>=64)break;if(key0!=="pattern"){let err0={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}data.pattern!==void 0&&(validate92(
data.pattern,{instancePath:instancePath+"/pattern",parentData:data,parentDataProperty:"pattern",rootData})||(vErrors=vErrors===
null?validate92.errors:vErrors.concat(validate92.errors),errors=vErrors.length))}else{let err1={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}return validate741.errors=vErrors,errors===0}var v293=validate743;function validate743(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>0){let err0={instancePath,schemaPath:"#/maxProp\
erties",keyword:"maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;let err1={instancePath,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate743.
errors=vErrors,errors===0}var v294=validate744;function validate744(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.topic===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"topic"},message:"must have required property 'topic'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="topic"){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.topic!==void 0&&(validate92(data.topic,{instancePath:instancePath+
"/topic",parentData:data,parentDataProperty:"topic",rootData})||(vErrors=vErrors===null?validate92.errors:vErrors.concat(
validate92.errors),errors=vErrors.length))}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate744.errors=vErrors,
errors===0}var v295=validate746;function validate746(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>0){let err0={instancePath,schemaPath:"#/maxProp\
erties",keyword:"maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;let err1={instancePath,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate746.
errors=vErrors,errors===0}var v296=validate747;function validate747(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>0){let err0={instancePath,schemaPath:"#/maxProp\
erties",keyword:"maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;let err1={instancePath,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate747.
errors=vErrors,errors===0}var v297=validate748;function validate748(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>0){let err0={instancePath,schemaPath:"#/maxProp\
erties",keyword:"maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;let err1={instancePath,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate748.
errors=vErrors,errors===0}var v298=validate749;function validate749(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>0){let err0={instancePath,schemaPath:"#/maxProp\
erties",keyword:"maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;let err1={instancePath,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate749.
errors=vErrors,errors===0}var v299=validate750;function validate750(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>0){let err0={instancePath,schemaPath:"#/maxProp\
erties",keyword:"maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;let err1={instancePath,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate750.
errors=vErrors,errors===0}var v300=validate751;function validate751(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){data.force===void 0&&(data.force=!1);for(let key0 in data){if(errors>=64)break;
if(key0!=="force"){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(typeof data.
force!="boolean"){let err1={instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}return validate751.errors=vErrors,errors===0}var v301=validate752;function validate752(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){data.force===void 0&&(data.force=!1);for(let key0 in data){if(errors>=64)break;
if(key0!=="force"){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(typeof data.
force!="boolean"){let err1={instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}return validate752.errors=vErrors,errors===0}var v302=validate753;function validate753(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"id"},message:"must have required property 'id'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.timestamp===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"timestamp"},message:"must have required property 'timestamp'"};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}if(data.duration_us===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
duration_us"},message:"must have required property 'duration_us'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(data.command===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"com\
mand"},message:"must have required property 'command'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.
key===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"\
must have required property 'key'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}for(let key0 in data){if(errors>=
64)break;if(!(key0==="id"||key0==="timestamp"||key0==="duration_us"||key0==="command"||key0==="key")){let err5={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.id!==void 0){let data0=data.
id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err6={instancePath:instancePath+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}}if(data.timestamp!==void 0){let data1=data.timestamp;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(
data1)&&isFinite(data1))){let err7={instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.
duration_us!==void 0){let data2=data.duration_us;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){
let err8={instancePath:instancePath+"/duration_us",schemaPath:"#/properties/duration_us/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.command!==void 0&&
typeof data.command!="string"){let err9={instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.
key!==void 0&&typeof data.key!="string"){let err10={instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",
keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{
let err11={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err11]:vErrors.push(err11),errors++}return validate753.errors=vErrors,errors===0}var v303=validate754;function validate754(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"id"},message:"must have required property 'id'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.addr===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
addr"},message:"must have required property 'addr'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.age===
void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"age"},message:"must h\
ave required property 'age'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.subscriptions===void 0){
let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"subscriptions"},message:"must\
 have required property 'subscriptions'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="id"||key0==="addr"||key0==="age"||key0==="subscriptions")){let err4={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.id!==void 0&&typeof data.id!="string"){
let err5={instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.addr!==void 0&&typeof data.addr!="str\
ing"){let err6={instancePath:instancePath+"/addr",schemaPath:"#/properties/addr/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.age!==void 0){let data2=data.
age;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err7={instancePath:instancePath+"/age",
schemaPath:"#/properties/age/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err7]:vErrors.push(err7),errors++}}if(data.subscriptions!==void 0){let data3=data.subscriptions;if(!(typeof data3=="num\
ber"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err8={instancePath:instancePath+"/subscriptions",schemaPath:"#/pr\
operties/subscriptions/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err8]:
vErrors.push(err8),errors++}}}else{let err9={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate754.errors=vErrors,errors===0}
var v304=validate755;function validate755(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.lat===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"lat"},message:"must have required property 'lat'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.lon===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
lon"},message:"must have required property 'lon'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="lat"||key0==="lon")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}if(data.lat!==void 0){let data0=data.lat;if(typeof data0=="number"&&isFinite(data0)){
if(data0>85.05112878||isNaN(data0)){let err3={instancePath:instancePath+"/lat",schemaPath:"#/properties/lat/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:85.05112878},message:"must be <= 85.05112878"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}if(data0<-85.05112878||isNaN(data0)){let err4={instancePath:instancePath+"/lat",schemaPath:"#/proper\
ties/lat/minimum",keyword:"minimum",params:{comparison:">=",limit:-85.05112878},message:"must be >= -85.05112878"};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/lat",schemaPath:"#/propertie\
s/lat/type",keyword:"type",params:{type:"number"},message:"must be number"};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}}if(data.lon!==void 0){let data1=data.lon;if(typeof data1=="number"&&isFinite(data1)){if(data1>180||isNaN(data1)){
let err6={instancePath:instancePath+"/lon",schemaPath:"#/properties/lon/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:180},message:"must be <= 180"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data1<-180||isNaN(data1)){
let err7={instancePath:instancePath+"/lon",schemaPath:"#/properties/lon/minimum",keyword:"minimum",params:{comparison:">\
=",limit:-180},message:"must be >= -180"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+
"/lon",schemaPath:"#/properties/lon/type",keyword:"type",params:{type:"number"},message:"must be number"};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate755.errors=vErrors,
errors===0}var v305=validate756;function validate756(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.member===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"member"},message:"must have required property 'member'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="member"||key0==="distance"||key0==="c\
oord")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.member!==
void 0&&(validate66(data.member,{instancePath:instancePath+"/member",parentData:data,parentDataProperty:"member",rootData})||
(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length)),data.distance!==void 0){
let data1=data.distance;if(!(typeof data1=="number"&&isFinite(data1))){let err2={instancePath:instancePath+"/distance",schemaPath:"\
#/properties/distance/type",keyword:"type",params:{type:"number"},message:"must be number"};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}}data.coord!==void 0&&(validate755(data.coord,{instancePath:instancePath+"/coord",parentData:data,
parentDataProperty:"coord",rootData})||(vErrors=vErrors===null?validate755.errors:vErrors.concat(validate755.errors),errors=
vErrors.length))}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate756.errors=vErrors,errors===0}var v306=validate759,
schema313={type:"object",additionalProperties:!1,required:["message_id","message","priority","retry_count","headers","re\
ason","died_at"],properties:{message_id:{$ref:"S.MessageId"},message:{$ref:"S.Value"},priority:{type:"integer"},retry_count:{
type:"integer"},headers:{$ref:"S.TextMap"},reason:{type:"string",enum:["retries_exhausted","rejected","deadline_passed"]},
died_at:{type:"string",format:"date-time"}}};function validate759(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.message_id===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"message_id"},message:"must have required property 'm\
essage_id'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.message===void 0){let err1={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'mess\
age'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.priority===void 0){let err2={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"priority"},message:"must have required property 'priority'"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.retry_count===void 0){let err3={instancePath,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"retry_count"},message:"must have required property 'retry_count'"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.headers===void 0){let err4={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"headers"},message:"must have required property 'headers'"};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}if(data.reason===void 0){let err5={instancePath,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"reason"},message:"must have required property 'reason'"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}if(data.died_at===void 0){let err6={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"died_at"},message:"must have required property 'died_at'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="message_id"||key0==="message"||key0==="priority"||key0===
"retry_count"||key0==="headers"||key0==="reason"||key0==="died_at")){let err7={instancePath,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.message_id!==void 0&&(validate687(data.message_id,{instancePath:instancePath+
"/message_id",parentData:data,parentDataProperty:"message_id",rootData})||(vErrors=vErrors===null?validate687.errors:vErrors.
concat(validate687.errors),errors=vErrors.length)),data.message!==void 0&&(validate294(data.message,{instancePath:instancePath+
"/message",parentData:data,parentDataProperty:"message",rootData})||(vErrors=vErrors===null?validate294.errors:vErrors.concat(
validate294.errors),errors=vErrors.length)),data.priority!==void 0){let data2=data.priority;if(!(typeof data2=="number"&&
!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err8={instancePath:instancePath+"/priority",schemaPath:"#/properties/pr\
iority/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err8]:vErrors.push(
err8),errors++}}if(data.retry_count!==void 0){let data3=data.retry_count;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(
data3)&&isFinite(data3))){let err9={instancePath:instancePath+"/retry_count",schemaPath:"#/properties/retry_count/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}
if(data.headers!==void 0&&(validate678(data.headers,{instancePath:instancePath+"/headers",parentData:data,parentDataProperty:"\
headers",rootData})||(vErrors=vErrors===null?validate678.errors:vErrors.concat(validate678.errors),errors=vErrors.length)),
data.reason!==void 0){let data5=data.reason;if(typeof data5!="string"){let err10={instancePath:instancePath+"/reason",schemaPath:"\
#/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err10]:
vErrors.push(err10),errors++}if(!(data5==="retries_exhausted"||data5==="rejected"||data5==="deadline_passed")){let err11={
instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/enum",keyword:"enum",params:{allowedValues:schema313.
properties.reason.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err11]:vErrors.push(
err11),errors++}}if(data.died_at!==void 0){let data6=data.died_at;if(typeof data6=="string"){if(!formats4.validate(data6)){
let err12={instancePath:instancePath+"/died_at",schemaPath:"#/properties/died_at/format",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={
instancePath:instancePath+"/died_at",schemaPath:"#/properties/died_at/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}}else{let err14={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err14]:vErrors.push(err14),
errors++}return validate759.errors=vErrors,errors===0}var v307=validate763;function validate763(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.event_id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"event_id"},message:"must have required property 'event_id'"};vErrors===null?vErrors=[
err0]:vErrors.push(err0),errors++}if(data.offset===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"offset"},message:"must have required property 'offset'"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.event_type===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"event_type"},message:"must have required property 'event_type'"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.event===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
event"},message:"must have required property 'event'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.
data===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"\
must have required property 'data'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.metadata===void 0){
let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must have\
 required property 'metadata'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.timestamp===void 0){let err6={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"timestamp"},message:"must have required\
 property 'timestamp'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}for(let key0 in data){if(errors>=64)break;
if(!(key0==="event_id"||key0==="offset"||key0==="event_type"||key0==="event"||key0==="data"||key0==="metadata"||key0==="\
timestamp")){let err7={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.event_id!==
void 0&&typeof data.event_id!="string"){let err8={instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_i\
d/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err8]:vErrors.push(err8),
errors++}if(data.offset!==void 0){let data1=data.offset;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(
data1))){let err9={instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(typeof data1=="number"&&
isFinite(data1)&&(data1<0||isNaN(data1))){let err10={instancePath:instancePath+"/offset",schemaPath:"#/properties/offset\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err10]:vErrors.
push(err10),errors++}}if(data.event_type!==void 0&&typeof data.event_type!="string"){let err11={instancePath:instancePath+
"/event_type",schemaPath:"#/properties/event_type/type",keyword:"type",params:{type:"string"},message:"must be string"};
vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data.event!==void 0&&typeof data.event!="string"){let err12={
instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data.data!==void 0&&(validate294(data.data,
{instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData})||(vErrors=vErrors===null?validate294.
errors:vErrors.concat(validate294.errors),errors=vErrors.length)),data.metadata!==void 0&&(validate678(data.metadata,{instancePath:instancePath+
"/metadata",parentData:data,parentDataProperty:"metadata",rootData})||(vErrors=vErrors===null?validate678.errors:vErrors.
concat(validate678.errors),errors=vErrors.length)),data.timestamp!==void 0){let data6=data.timestamp;if(!(typeof data6==
"number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))){let err13={instancePath:instancePath+"/timestamp",schemaPath:"#/p\
roperties/timestamp/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err13]:
vErrors.push(err13),errors++}}}else{let err14={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}return validate763.errors=vErrors,errors===
0}var v308=validate766;var pattern18=new RegExp("^[A-Z][A-Z_]*$","u");function validate766(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.code===void 0){
let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"code"},message:"must have req\
uired property 'code'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.message===void 0){let err1={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'mess\
age'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.details===void 0){let err2={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"details"},message:"must have required property 'details'"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="code"||key0==="me\
ssage"||key0==="details")){let err3={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}if(data.code!==void 0){let data0=data.code;if(typeof data0=="string"){if(!pattern18.test(data0)){let err4={instancePath:instancePath+
"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern:"^[A-Z][A-Z_]*$"},message:'must match p\
attern "^[A-Z][A-Z_]*$"'};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+
"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}}if(data.message!==void 0&&typeof data.message!="string"){let err6={instancePath:instancePath+
"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.details!==void 0){let data2=data.details;if(!(data2&&typeof data2==
"object"&&!Array.isArray(data2))){let err7={instancePath:instancePath+"/details",schemaPath:"#/properties/details/type",
keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{
let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}return validate766.errors=vErrors,errors===0}var v309=validate767;function validate767(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"type"},message:"must have required property 'type'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.request_id===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"request_id"},message:"must have required property 'request_id'"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.status===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
status"},message:"must have required property 'status'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.
success===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"success"},message:"\
must have required property 'success'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.results===void 0){
let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"results"},message:"must have \
required property 'results'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}for(let key0 in data){if(errors>=
64)break;if(!(key0==="type"||key0==="request_id"||key0==="status"||key0==="success"||key0==="results")){let err5={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.type!==void 0&&data.type!==
"batch_response"){let err6={instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"batch_response"},message:"must be equal to constant"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
if(data.request_id!==void 0&&typeof data.request_id!="string"){let err7={instancePath:instancePath+"/request_id",schemaPath:"\
#/properties/request_id/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err7]:
vErrors.push(err7),errors++}if(data.status!==void 0&&data.status!=="success"){let err8={instancePath:instancePath+"/stat\
us",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:"success"},message:"must be equal to con\
stant"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data.success!==void 0&&data.success!==!0){let err9={
instancePath:instancePath+"/success",schemaPath:"#/properties/success/const",keyword:"const",params:{allowedValue:!0},message:"\
must be equal to constant"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.results!==void 0){let data4=data.
results;if(Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0&&errors<64;i0++){let data5=data4[i0],_errs10=errors,
valid3=!1,_errs11=errors;if(data5&&typeof data5=="object"&&!Array.isArray(data5)){if(data5.status===void 0){let err10={instancePath:instancePath+
"/results/"+i0,schemaPath:"#/properties/results/items/anyOf/0/required",keyword:"required",params:{missingProperty:"stat\
us"},message:"must have required property 'status'"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(data5.
success===void 0){let err11={instancePath:instancePath+"/results/"+i0,schemaPath:"#/properties/results/items/anyOf/0/req\
uired",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}if(data5.payload===void 0){let err12={instancePath:instancePath+"/resu\
lts/"+i0,schemaPath:"#/properties/results/items/anyOf/0/required",keyword:"required",params:{missingProperty:"payload"},
message:"must have required property 'payload'"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}for(let key1 in data5){
if(errors>=64)break;if(!(key1==="status"||key1==="success"||key1==="payload")){let err13={instancePath:instancePath+"/re\
sults/"+i0,schemaPath:"#/properties/results/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data5.status!==
void 0&&data5.status!=="success"){let err14={instancePath:instancePath+"/results/"+i0+"/status",schemaPath:"#/properties\
/results/items/anyOf/0/properties/status/const",keyword:"const",params:{allowedValue:"success"},message:"must be equal t\
o constant"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(data5.success!==void 0&&data5.success!==!0){
let err15={instancePath:instancePath+"/results/"+i0+"/success",schemaPath:"#/properties/results/items/anyOf/0/properties\
/success/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};vErrors===null?vErrors=[err15]:
vErrors.push(err15),errors++}}else{let err16={instancePath:instancePath+"/results/"+i0,schemaPath:"#/properties/results/\
items/anyOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err16]:vErrors.
push(err16),errors++}var _valid0=_errs11===errors;if(valid3=valid3||_valid0,!valid3){let _errs16=errors;if(data5&&typeof data5==
"object"&&!Array.isArray(data5)){if(data5.status===void 0){let err17={instancePath:instancePath+"/results/"+i0,schemaPath:"\
#/properties/results/items/anyOf/1/required",keyword:"required",params:{missingProperty:"status"},message:"must have req\
uired property 'status'"};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}if(data5.success===void 0){let err18={
instancePath:instancePath+"/results/"+i0,schemaPath:"#/properties/results/items/anyOf/1/required",keyword:"required",params:{
missingProperty:"success"},message:"must have required property 'success'"};vErrors===null?vErrors=[err18]:vErrors.push(
err18),errors++}if(data5.error===void 0){let err19={instancePath:instancePath+"/results/"+i0,schemaPath:"#/properties/re\
sults/items/anyOf/1/required",keyword:"required",params:{missingProperty:"error"},message:"must have required property '\
error'"};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}for(let key2 in data5){if(errors>=64)break;if(!(key2===
"status"||key2==="success"||key2==="error")){let err20={instancePath:instancePath+"/results/"+i0,schemaPath:"#/propertie\
s/results/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"m\
ust NOT have additional properties"};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}if(data5.status!==void 0&&
data5.status!=="error"){let err21={instancePath:instancePath+"/results/"+i0+"/status",schemaPath:"#/properties/results/i\
tems/anyOf/1/properties/status/const",keyword:"const",params:{allowedValue:"error"},message:"must be equal to constant"};
vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}if(data5.success!==void 0&&data5.success!==!1){let err22={instancePath:instancePath+
"/results/"+i0+"/success",schemaPath:"#/properties/results/items/anyOf/1/properties/success/const",keyword:"const",params:{
allowedValue:!1},message:"must be equal to constant"};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}data5.
error!==void 0&&(validate766(data5.error,{instancePath:instancePath+"/results/"+i0+"/error",parentData:data5,parentDataProperty:"\
error",rootData})||(vErrors=vErrors===null?validate766.errors:vErrors.concat(validate766.errors),errors=vErrors.length))}else{
let err23={instancePath:instancePath+"/results/"+i0,schemaPath:"#/properties/results/items/anyOf/1/type",keyword:"type",
params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}var _valid0=_errs16===
errors;valid3=valid3||_valid0}if(valid3)errors=_errs10,vErrors!==null&&(_errs10?vErrors.length=_errs10:vErrors=null);else{
let err24={instancePath:instancePath+"/results/"+i0,schemaPath:"#/properties/results/items/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}}else{let err25={instancePath:instancePath+
"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===
null?vErrors=[err25]:vErrors.push(err25),errors++}}}else{let err26={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}return validate767.
errors=vErrors,errors===0}var v310=validate769;function validate769(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"type"},message:"must have required property 'type'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.request_id===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"request_id"},message:"must have required property 'request_id'"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.status===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
status"},message:"must have required property 'status'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.
success===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"success"},message:"\
must have required property 'success'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.error===void 0){
let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"error"},message:"must have re\
quired property 'error'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}for(let key0 in data){if(errors>=64)
break;if(!(key0==="type"||key0==="request_id"||key0==="status"||key0==="success"||key0==="error")){let err5={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.type!==void 0&&data.type!==
"response"){let err6={instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
response"},message:"must be equal to constant"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.request_id!==
void 0&&typeof data.request_id!="string"){let err7={instancePath:instancePath+"/request_id",schemaPath:"#/properties/req\
uest_id/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err7]:vErrors.push(
err7),errors++}if(data.status!==void 0&&data.status!=="error"){let err8={instancePath:instancePath+"/status",schemaPath:"\
#/properties/status/const",keyword:"const",params:{allowedValue:"error"},message:"must be equal to constant"};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}if(data.success!==void 0&&data.success!==!1){let err9={instancePath:instancePath+
"/success",schemaPath:"#/properties/success/const",keyword:"const",params:{allowedValue:!1},message:"must be equal to co\
nstant"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}data.error!==void 0&&(validate766(data.error,{instancePath:instancePath+
"/error",parentData:data,parentDataProperty:"error",rootData})||(vErrors=vErrors===null?validate766.errors:vErrors.concat(
validate766.errors),errors=vErrors.length))}else{let err10={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate769.errors=
vErrors,errors===0}var v311=validate771;function validate771(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"type"},message:"must have required property 'type'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.request_id===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"request_id"},message:"must have required property 'request_id'"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.status===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
status"},message:"must have required property 'status'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.
success===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"success"},message:"\
must have required property 'success'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.payload===void 0){
let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"payload"},message:"must have \
required property 'payload'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}for(let key0 in data){if(errors>=
64)break;if(!(key0==="type"||key0==="request_id"||key0==="status"||key0==="success"||key0==="payload")){let err5={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.type!==void 0&&data.type!==
"response"){let err6={instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
response"},message:"must be equal to constant"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.request_id!==
void 0&&typeof data.request_id!="string"){let err7={instancePath:instancePath+"/request_id",schemaPath:"#/properties/req\
uest_id/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err7]:vErrors.push(
err7),errors++}if(data.status!==void 0&&data.status!=="success"){let err8={instancePath:instancePath+"/status",schemaPath:"\
#/properties/status/const",keyword:"const",params:{allowedValue:"success"},message:"must be equal to constant"};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}if(data.success!==void 0&&data.success!==!0){let err9={instancePath:instancePath+
"/success",schemaPath:"#/properties/success/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to co\
nstant"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate771.
errors=vErrors,errors===0}var v312=validate772,schema319={type:"object",additionalProperties:!1,required:["user_id","pla\
n","quotas","restrictions"],properties:{user_id:{type:"string"},plan:{type:"string",enum:["Free","Pro","Enterprise"]},quotas:{
type:"object",additionalProperties:!1,required:["storage","operations","connections"],properties:{storage:{type:"object",
additionalProperties:!1,required:["limit","used","available","percentage"],properties:{limit:{type:"integer"},used:{type:"\
integer"},available:{type:"integer"},percentage:{type:"number"}}},operations:{type:"object",additionalProperties:!1,required:[
"limit","used","available","percentage","resets_at"],properties:{limit:{type:["integer","null"]},used:{type:"integer"},available:{
type:["integer","null"]},percentage:{type:"number"},resets_at:{type:["string","null"],format:"date-time"}}},connections:{
type:"object",additionalProperties:!1,required:["limit","active","available","percentage"],properties:{limit:{type:"inte\
ger"},active:{type:"integer"},available:{type:"integer"},percentage:{type:"number"}}}}},restrictions:{type:"object",additionalProperties:!1,
required:["max_ttl_seconds","max_payload_bytes","max_batch_size"],properties:{max_ttl_seconds:{type:"integer"},max_payload_bytes:{
type:"integer"},max_batch_size:{type:"integer"}}}}};function validate772(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.user_id===void 0){
let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"user_id"},message:"must have \
required property 'user_id'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.plan===void 0){let err1={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"plan"},message:"must have required prop\
erty 'plan'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.quotas===void 0){let err2={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"quotas"},message:"must have required property 'quota\
s'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.restrictions===void 0){let err3={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"restrictions"},message:"must have required property 'restriction\
s'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="us\
er_id"||key0==="plan"||key0==="quotas"||key0==="restrictions")){let err4={instancePath,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.user_id!==void 0&&typeof data.user_id!="string"){let err5={instancePath:instancePath+
"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.plan!==void 0){let data1=data.plan;if(typeof data1!="string"){let err6={
instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(!(data1==="Free"||data1==="Pro"||data1==="Ent\
erprise")){let err7={instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/enum",keyword:"enum",params:{allowedValues:schema319.
properties.plan.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}}if(data.quotas!==void 0){let data2=data.quotas;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){if(data2.
storage===void 0){let err8={instancePath:instancePath+"/quotas",schemaPath:"#/properties/quotas/required",keyword:"requi\
red",params:{missingProperty:"storage"},message:"must have required property 'storage'"};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}if(data2.operations===void 0){let err9={instancePath:instancePath+"/quotas",schemaPath:"#/properties\
/quotas/required",keyword:"required",params:{missingProperty:"operations"},message:"must have required property 'operati\
ons'"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data2.connections===void 0){let err10={instancePath:instancePath+
"/quotas",schemaPath:"#/properties/quotas/required",keyword:"required",params:{missingProperty:"connections"},message:"m\
ust have required property 'connections'"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}for(let key1 in data2){
if(errors>=64)break;if(!(key1==="storage"||key1==="operations"||key1==="connections")){let err11={instancePath:instancePath+
"/quotas",schemaPath:"#/properties/quotas/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data2.storage!==
void 0){let data3=data2.storage;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){if(data3.limit===void 0){let err12={
instancePath:instancePath+"/quotas/storage",schemaPath:"#/properties/quotas/properties/storage/required",keyword:"requir\
ed",params:{missingProperty:"limit"},message:"must have required property 'limit'"};vErrors===null?vErrors=[err12]:vErrors.
push(err12),errors++}if(data3.used===void 0){let err13={instancePath:instancePath+"/quotas/storage",schemaPath:"#/proper\
ties/quotas/properties/storage/required",keyword:"required",params:{missingProperty:"used"},message:"must have required \
property 'used'"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(data3.available===void 0){let err14={instancePath:instancePath+
"/quotas/storage",schemaPath:"#/properties/quotas/properties/storage/required",keyword:"required",params:{missingProperty:"\
available"},message:"must have required property 'available'"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}
if(data3.percentage===void 0){let err15={instancePath:instancePath+"/quotas/storage",schemaPath:"#/properties/quotas/pro\
perties/storage/required",keyword:"required",params:{missingProperty:"percentage"},message:"must have required property \
'percentage'"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}for(let key2 in data3){if(errors>=64)break;if(!(key2===
"limit"||key2==="used"||key2==="available"||key2==="percentage")){let err16={instancePath:instancePath+"/quotas/storage",
schemaPath:"#/properties/quotas/properties/storage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}if(data3.limit!==
void 0){let data4=data3.limit;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err17={instancePath:instancePath+
"/quotas/storage/limit",schemaPath:"#/properties/quotas/properties/storage/properties/limit/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}if(data3.used!==
void 0){let data5=data3.used;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){let err18={instancePath:instancePath+
"/quotas/storage/used",schemaPath:"#/properties/quotas/properties/storage/properties/used/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}if(data3.available!==void 0){
let data6=data3.available;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))){let err19={instancePath:instancePath+
"/quotas/storage/available",schemaPath:"#/properties/quotas/properties/storage/properties/available/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}if(data3.
percentage!==void 0){let data7=data3.percentage;if(!(typeof data7=="number"&&isFinite(data7))){let err20={instancePath:instancePath+
"/quotas/storage/percentage",schemaPath:"#/properties/quotas/properties/storage/properties/percentage/type",keyword:"typ\
e",params:{type:"number"},message:"must be number"};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}}else{let err21={
instancePath:instancePath+"/quotas/storage",schemaPath:"#/properties/quotas/properties/storage/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}if(data2.operations!==
void 0){let data8=data2.operations;if(data8&&typeof data8=="object"&&!Array.isArray(data8)){if(data8.limit===void 0){let err22={
instancePath:instancePath+"/quotas/operations",schemaPath:"#/properties/quotas/properties/operations/required",keyword:"\
required",params:{missingProperty:"limit"},message:"must have required property 'limit'"};vErrors===null?vErrors=[err22]:
vErrors.push(err22),errors++}if(data8.used===void 0){let err23={instancePath:instancePath+"/quotas/operations",schemaPath:"\
#/properties/quotas/properties/operations/required",keyword:"required",params:{missingProperty:"used"},message:"must hav\
e required property 'used'"};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}if(data8.available===void 0){let err24={
instancePath:instancePath+"/quotas/operations",schemaPath:"#/properties/quotas/properties/operations/required",keyword:"\
required",params:{missingProperty:"available"},message:"must have required property 'available'"};vErrors===null?vErrors=
[err24]:vErrors.push(err24),errors++}if(data8.percentage===void 0){let err25={instancePath:instancePath+"/quotas/operati\
ons",schemaPath:"#/properties/quotas/properties/operations/required",keyword:"required",params:{missingProperty:"percent\
age"},message:"must have required property 'percentage'"};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}if(data8.
resets_at===void 0){let err26={instancePath:instancePath+"/quotas/operations",schemaPath:"#/properties/quotas/properties\
/operations/required",keyword:"required",params:{missingProperty:"resets_at"},message:"must have required property 'rese\
ts_at'"};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}for(let key3 in data8){if(errors>=64)break;if(!(key3===
"limit"||key3==="used"||key3==="available"||key3==="percentage"||key3==="resets_at")){let err27={instancePath:instancePath+
"/quotas/operations",schemaPath:"#/properties/quotas/properties/operations/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:key3},message:"must NOT have additional properties"};vErrors===null?vErrors=[err27]:vErrors.
push(err27),errors++}}if(data8.limit!==void 0){let data9=data8.limit;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&
isFinite(data9))&&data9!==null){let err28={instancePath:instancePath+"/quotas/operations/limit",schemaPath:"#/properties\
/quotas/properties/operations/properties/limit/type",keyword:"type",params:{type:schema319.properties.quotas.properties.
operations.properties.limit.type},message:"must be integer,null"};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}
if(data8.used!==void 0){let data10=data8.used;if(!(typeof data10=="number"&&!(data10%1)&&!isNaN(data10)&&isFinite(data10))){
let err29={instancePath:instancePath+"/quotas/operations/used",schemaPath:"#/properties/quotas/properties/operations/pro\
perties/used/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err29]:vErrors.
push(err29),errors++}}if(data8.available!==void 0){let data11=data8.available;if(!(typeof data11=="number"&&!(data11%1)&&
!isNaN(data11)&&isFinite(data11))&&data11!==null){let err30={instancePath:instancePath+"/quotas/operations/available",schemaPath:"\
#/properties/quotas/properties/operations/properties/available/type",keyword:"type",params:{type:schema319.properties.quotas.
properties.operations.properties.available.type},message:"must be integer,null"};vErrors===null?vErrors=[err30]:vErrors.
push(err30),errors++}}if(data8.percentage!==void 0){let data12=data8.percentage;if(!(typeof data12=="number"&&isFinite(data12))){
let err31={instancePath:instancePath+"/quotas/operations/percentage",schemaPath:"#/properties/quotas/properties/operatio\
ns/properties/percentage/type",keyword:"type",params:{type:"number"},message:"must be number"};vErrors===null?vErrors=[err31]:
vErrors.push(err31),errors++}}if(data8.resets_at!==void 0){let data13=data8.resets_at;if(typeof data13!="string"&&data13!==
null){let err32={instancePath:instancePath+"/quotas/operations/resets_at",schemaPath:"#/properties/quotas/properties/ope\
rations/properties/resets_at/type",keyword:"type",params:{type:schema319.properties.quotas.properties.operations.properties.
resets_at.type},message:"must be string,null"};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}if(typeof data13==
"string"&&!formats4.validate(data13)){let err33={instancePath:instancePath+"/quotas/operations/resets_at",schemaPath:"#/\
properties/quotas/properties/operations/properties/resets_at/format",keyword:"format",params:{format:"date-time"},message:'\
must match format "date-time"'};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}}}else{let err34={instancePath:instancePath+
"/quotas/operations",schemaPath:"#/properties/quotas/properties/operations/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}}if(data2.connections!==void 0){let data14=data2.
connections;if(data14&&typeof data14=="object"&&!Array.isArray(data14)){if(data14.limit===void 0){let err35={instancePath:instancePath+
"/quotas/connections",schemaPath:"#/properties/quotas/properties/connections/required",keyword:"required",params:{missingProperty:"\
limit"},message:"must have required property 'limit'"};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}if(data14.
active===void 0){let err36={instancePath:instancePath+"/quotas/connections",schemaPath:"#/properties/quotas/properties/c\
onnections/required",keyword:"required",params:{missingProperty:"active"},message:"must have required property 'active'"};
vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}if(data14.available===void 0){let err37={instancePath:instancePath+
"/quotas/connections",schemaPath:"#/properties/quotas/properties/connections/required",keyword:"required",params:{missingProperty:"\
available"},message:"must have required property 'available'"};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}
if(data14.percentage===void 0){let err38={instancePath:instancePath+"/quotas/connections",schemaPath:"#/properties/quota\
s/properties/connections/required",keyword:"required",params:{missingProperty:"percentage"},message:"must have required \
property 'percentage'"};vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++}for(let key4 in data14){if(errors>=64)
break;if(!(key4==="limit"||key4==="active"||key4==="available"||key4==="percentage")){let err39={instancePath:instancePath+
"/quotas/connections",schemaPath:"#/properties/quotas/properties/connections/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:key4},message:"must NOT have additional properties"};vErrors===null?vErrors=[err39]:
vErrors.push(err39),errors++}}if(data14.limit!==void 0){let data15=data14.limit;if(!(typeof data15=="number"&&!(data15%1)&&
!isNaN(data15)&&isFinite(data15))){let err40={instancePath:instancePath+"/quotas/connections/limit",schemaPath:"#/proper\
ties/quotas/properties/connections/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}}if(data14.active!==void 0){let data16=data14.active;if(!(typeof data16==
"number"&&!(data16%1)&&!isNaN(data16)&&isFinite(data16))){let err41={instancePath:instancePath+"/quotas/connections/acti\
ve",schemaPath:"#/properties/quotas/properties/connections/properties/active/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++}}if(data14.available!==void 0){let data17=data14.
available;if(!(typeof data17=="number"&&!(data17%1)&&!isNaN(data17)&&isFinite(data17))){let err42={instancePath:instancePath+
"/quotas/connections/available",schemaPath:"#/properties/quotas/properties/connections/properties/available/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err42]:vErrors.push(err42),errors++}}if(data14.
percentage!==void 0){let data18=data14.percentage;if(!(typeof data18=="number"&&isFinite(data18))){let err43={instancePath:instancePath+
"/quotas/connections/percentage",schemaPath:"#/properties/quotas/properties/connections/properties/percentage/type",keyword:"\
type",params:{type:"number"},message:"must be number"};vErrors===null?vErrors=[err43]:vErrors.push(err43),errors++}}}else{
let err44={instancePath:instancePath+"/quotas/connections",schemaPath:"#/properties/quotas/properties/connections/type",
keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err44]:vErrors.push(err44),errors++}}}else{
let err45={instancePath:instancePath+"/quotas",schemaPath:"#/properties/quotas/type",keyword:"type",params:{type:"object"},
message:"must be object"};vErrors===null?vErrors=[err45]:vErrors.push(err45),errors++}}if(data.restrictions!==void 0){let data19=data.
restrictions;if(data19&&typeof data19=="object"&&!Array.isArray(data19)){if(data19.max_ttl_seconds===void 0){let err46={
instancePath:instancePath+"/restrictions",schemaPath:"#/properties/restrictions/required",keyword:"required",params:{missingProperty:"\
max_ttl_seconds"},message:"must have required property 'max_ttl_seconds'"};vErrors===null?vErrors=[err46]:vErrors.push(err46),
errors++}if(data19.max_payload_bytes===void 0){let err47={instancePath:instancePath+"/restrictions",schemaPath:"#/proper\
ties/restrictions/required",keyword:"required",params:{missingProperty:"max_payload_bytes"},message:"must have required \
property 'max_payload_bytes'"};vErrors===null?vErrors=[err47]:vErrors.push(err47),errors++}if(data19.max_batch_size===void 0){
let err48={instancePath:instancePath+"/restrictions",schemaPath:"#/properties/restrictions/required",keyword:"required",
params:{missingProperty:"max_batch_size"},message:"must have required property 'max_batch_size'"};vErrors===null?vErrors=
[err48]:vErrors.push(err48),errors++}for(let key5 in data19){if(errors>=64)break;if(!(key5==="max_ttl_seconds"||key5==="\
max_payload_bytes"||key5==="max_batch_size")){let err49={instancePath:instancePath+"/restrictions",schemaPath:"#/propert\
ies/restrictions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5},message:"must NOT\
 have additional properties"};vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}}if(data19.max_ttl_seconds!==void 0){
let data20=data19.max_ttl_seconds;if(!(typeof data20=="number"&&!(data20%1)&&!isNaN(data20)&&isFinite(data20))){let err50={
instancePath:instancePath+"/restrictions/max_ttl_seconds",schemaPath:"#/properties/restrictions/properties/max_ttl_secon\
ds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err50]:vErrors.push(err50),
errors++}}if(data19.max_payload_bytes!==void 0){let data21=data19.max_payload_bytes;if(!(typeof data21=="number"&&!(data21%
1)&&!isNaN(data21)&&isFinite(data21))){let err51={instancePath:instancePath+"/restrictions/max_payload_bytes",schemaPath:"\
#/properties/restrictions/properties/max_payload_bytes/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"};vErrors===null?vErrors=[err51]:vErrors.push(err51),errors++}}if(data19.max_batch_size!==void 0){let data22=data19.
max_batch_size;if(!(typeof data22=="number"&&!(data22%1)&&!isNaN(data22)&&isFinite(data22))){let err52={instancePath:instancePath+
"/restrictions/max_batch_size",schemaPath:"#/properties/restrictions/properties/max_batch_size/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err52]:vErrors.push(err52),errors++}}}else{let err53={
instancePath:instancePath+"/restrictions",schemaPath:"#/properties/restrictions/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};vErrors===null?vErrors=[err53]:vErrors.push(err53),errors++}}}else{let err54={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err54]:vErrors.
push(err54),errors++}return validate772.errors=vErrors,errors===0}var v313=validate773;function validate773(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.error===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"error"},message:"must have required property 'error'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.message===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"message"},message:"must have required property 'message'"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.code===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
code"},message:"must have required property 'code'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="error"||key0==="message"||key0==="code")){let err3={instancePath,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properti\
es"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.error!==void 0&&typeof data.error!="string"){let err4={
instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.message!==void 0&&typeof data.message!=
"string"){let err5={instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.code!==void 0&&typeof data.
code!="string"){let err6={instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}return validate773.errors=vErrors,errors===0}var v314=validate774,schema321={type:"object",additionalProperties:!1,
required:["id","at","actor","action","subject","request_id"],properties:{id:{type:"integer",minimum:1},at:{type:"string",
format:"date-time"},actor:{type:"string"},action:{type:"string",enum:["config.update","stream.start","stream.pause","str\
eam.resume","stream.stop","stream.trigger"]},subject:{type:"string"},request_id:{type:"string"},details:{type:"object"}}};
function validate774(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"id"},message:"must have required property 'id'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.at===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
at"},message:"must have required property 'at'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.actor===
void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"actor"},message:"must\
 have required property 'actor'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.action===void 0){let err3={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"action"},message:"must have required pr\
operty 'action'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.subject===void 0){let err4={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"subject"},message:"must have required property 'subj\
ect'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.request_id===void 0){let err5={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"request_id"},message:"must have required property 'request_id'"};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="id"||key0===
"at"||key0==="actor"||key0==="action"||key0==="subject"||key0==="request_id"||key0==="details")){let err6={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.id!==void 0){let data0=data.
id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err7={instancePath:instancePath+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<1||isNaN(data0))){let err8={instancePath:instancePath+
"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.at!==void 0){let data1=data.at;if(typeof data1=="string"){if(!formats4.
validate(data1)){let err9={instancePath:instancePath+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{
format:"date-time"},message:'must match format "date-time"'};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{
let err10={instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.actor!==void 0&&typeof data.actor!=
"string"){let err11={instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data.action!==void 0){
let data3=data.action;if(typeof data3!="string"){let err12={instancePath:instancePath+"/action",schemaPath:"#/properties\
/action/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err12]:vErrors.push(
err12),errors++}if(!(data3==="config.update"||data3==="stream.start"||data3==="stream.pause"||data3==="stream.resume"||data3===
"stream.stop"||data3==="stream.trigger")){let err13={instancePath:instancePath+"/action",schemaPath:"#/properties/action\
/enum",keyword:"enum",params:{allowedValues:schema321.properties.action.enum},message:"must be equal to one of the allow\
ed values"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.subject!==void 0&&typeof data.subject!=
"string"){let err14={instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{
type:"string"},message:"must be string"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(data.request_id!==
void 0&&typeof data.request_id!="string"){let err15={instancePath:instancePath+"/request_id",schemaPath:"#/properties/re\
quest_id/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err15]:vErrors.push(
err15),errors++}if(data.details!==void 0){let data6=data.details;if(!(data6&&typeof data6=="object"&&!Array.isArray(data6))){
let err16={instancePath:instancePath+"/details",schemaPath:"#/properties/details/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}}else{let err17={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err17]:vErrors.
push(err17),errors++}return validate774.errors=vErrors,errors===0}var v315=validate775;function validate775(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.records===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"records"},message:"must have required property 'records'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="records"||key0==="next_before")){let err1={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.records!==void 0){
let data0=data.records;if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate774(data0[i0],
{instancePath:instancePath+"/records/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate774.
errors:vErrors.concat(validate774.errors),errors=vErrors.length)}else{let err2={instancePath:instancePath+"/records",schemaPath:"\
#/properties/records/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}}if(data.next_before!==void 0){let data2=data.next_before;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(
data2)&&isFinite(data2))){let err3={instancePath:instancePath+"/next_before",schemaPath:"#/properties/next_before/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
if(typeof data2=="number"&&isFinite(data2)&&(data2<1||isNaN(data2))){let err4={instancePath:instancePath+"/next_before",
schemaPath:"#/properties/next_before/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate775.
errors=vErrors,errors===0}var v316=validate777;function validate777(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"type"},message:"must have required property 'type'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.stream_id===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"stream_id"},message:"must have required property 'stream_id'"};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}if(data.current===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
current"},message:"must have required property 'current'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.
total===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"total"},message:"\
must have required property 'total'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.percent===void 0){
let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"percent"},message:"must have \
required property 'percent'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.rate===void 0){let err5={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rate"},message:"must have required prop\
erty 'rate'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0===
"type"||key0==="stream_id"||key0==="current"||key0==="total"||key0==="percent"||key0==="rate")){let err6={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.type!==void 0&&data.type!=="progress"){
let err7={instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"p\
rogress"},message:"must be equal to constant"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.stream_id!==
void 0&&(validate24(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",
rootData})||(vErrors=vErrors===null?validate24.errors:vErrors.concat(validate24.errors),errors=vErrors.length)),data.current!==
void 0){let data2=data.current;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err8={instancePath:instancePath+
"/current",schemaPath:"#/properties/current/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}if(typeof data2=="number"&&isFinite(data2)&&(data2<0||isNaN(data2))){let err9={
instancePath:instancePath+"/current",schemaPath:"#/properties/current/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.total!==void 0){let data3=data.
total;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err10={instancePath:instancePath+"/t\
otal",schemaPath:"#/properties/total/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?
vErrors=[err10]:vErrors.push(err10),errors++}if(typeof data3=="number"&&isFinite(data3)&&(data3<1||isNaN(data3))){let err11={
instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.percent!==void 0){let data4=data.
percent;if(typeof data4=="number"&&isFinite(data4)){if(data4>100||isNaN(data4)){let err12={instancePath:instancePath+"/p\
ercent",schemaPath:"#/properties/percent/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be \
<= 100"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data4<0||isNaN(data4)){let err13={instancePath:instancePath+
"/percent",schemaPath:"#/properties/percent/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}else{let err14={instancePath:instancePath+"/percent",
schemaPath:"#/properties/percent/type",keyword:"type",params:{type:"number"},message:"must be number"};vErrors===null?vErrors=
[err14]:vErrors.push(err14),errors++}}if(data.rate!==void 0){let data5=data.rate;if(typeof data5=="number"&&isFinite(data5)){
if(data5<0||isNaN(data5)){let err15={instancePath:instancePath+"/rate",schemaPath:"#/properties/rate/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}else{
let err16={instancePath:instancePath+"/rate",schemaPath:"#/properties/rate/type",keyword:"type",params:{type:"number"},message:"\
must be number"};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}}else{let err17={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err17]:vErrors.push(err17),
errors++}return validate777.errors=vErrors,errors===0}var v317=validate779;function validate779(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"type"},message:"must have required property 'type'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.data===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="type"||key0==="data")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}if(data.type!==void 0&&data.type!=="entry"){let err3={instancePath:instancePath+"/ty\
pe",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"entry"},message:"must be equal to constan\
t"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}data.data!==void 0&&(validate280(data.data,{instancePath:instancePath+
"/data",parentData:data,parentDataProperty:"data",rootData})||(vErrors=vErrors===null?validate280.errors:vErrors.concat(
validate280.errors),errors=vErrors.length))}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate779.errors=vErrors,
errors===0}var v318=validate781;function validate781(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"type"},message:"must have required property 'type'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.data===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="type"||key0==="data")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}if(data.type!==void 0&&data.type!=="entries"){let err3={instancePath:instancePath+"/\
type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"entries"},message:"must be equal to con\
stant"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.data!==void 0){let data1=data.data;if(Array.isArray(
data1)){if(data1.length<1){let err4={instancePath:instancePath+"/data",schemaPath:"#/properties/data/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}let len0=data1.length;for(let i0=0;i0<len0&&errors<64;i0++)validate280(data1[i0],{instancePath:instancePath+"/d\
ata/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate280.errors:vErrors.concat(validate280.
errors),errors=vErrors.length)}else{let err5={instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"\
type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}return validate781.errors=vErrors,errors===0}var v319=validate783;function validate783(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"type"},message:"must have required property 'type'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.error===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
error"},message:"must have required property 'error'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
message===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"},message:"\
must have required property 'message'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="type"||key0==="error"||key0==="message"||key0==="stream_id")){let err3={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.type!==void 0&&data.type!=="error"){let err4={
instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"error"},message:"\
must be equal to constant"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.error!==void 0&&typeof data.
error!="string"){let err5={instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{
type:"string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.message!==void 0&&
typeof data.message!="string"){let err6={instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}data.stream_id!==
void 0&&(validate24(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",
rootData})||(vErrors=vErrors===null?validate24.errors:vErrors.concat(validate24.errors),errors=vErrors.length))}else{let err7={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err7]:vErrors.push(err7),errors++}return validate783.errors=vErrors,errors===0}var v320=validate785,schema327={type:"ob\
ject",additionalProperties:!1,required:["type","warning","message"],properties:{type:{const:"warning"},warning:{type:"st\
ring",enum:["memory_high","memory_recovered"]},message:{type:"string"},stream_id:{$ref:"S.StreamId"}}};function validate785(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.warning===
void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"warning"},message:"mu\
st have required property 'warning'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.message===void 0){
let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"},message:"must have \
required property 'message'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){if(errors>=
64)break;if(!(key0==="type"||key0==="warning"||key0==="message"||key0==="stream_id")){let err3={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.type!==void 0&&data.type!=="warning"){
let err4={instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"w\
arning"},message:"must be equal to constant"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.warning!==
void 0){let data1=data.warning;if(typeof data1!="string"){let err5={instancePath:instancePath+"/warning",schemaPath:"#/p\
roperties/warning/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}if(!(data1==="memory_high"||data1==="memory_recovered")){let err6={instancePath:instancePath+"/warni\
ng",schemaPath:"#/properties/warning/enum",keyword:"enum",params:{allowedValues:schema327.properties.warning.enum},message:"\
must be equal to one of the allowed values"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.message!==
void 0&&typeof data.message!="string"){let err7={instancePath:instancePath+"/message",schemaPath:"#/properties/message/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}
data.stream_id!==void 0&&(validate24(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"\
stream_id",rootData})||(vErrors=vErrors===null?validate24.errors:vErrors.concat(validate24.errors),errors=vErrors.length))}else{
let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}return validate785.errors=vErrors,errors===0}var v321=validate787,schema328={
type:"object",additionalProperties:!1,required:["type","stream_id","status","total_entries","duration_ms"],properties:{type:{
const:"complete"},stream_id:{$ref:"S.StreamId"},status:{type:"string",enum:["completed","stopped"]},total_entries:{type:"\
integer",minimum:0},duration_ms:{type:"integer",minimum:0}}};function validate787(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){
let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have req\
uired property 'type'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.stream_id===void 0){let err1={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"stream_id"},message:"must have required\
 property 'stream_id'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.status===void 0){let err2={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'statu\
s'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.total_entries===void 0){let err3={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"total_entries"},message:"must have required property 'total_entr\
ies'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.duration_ms===void 0){let err4={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"duration_ms"},message:"must have required property 'duration_ms'"};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="type"||
key0==="stream_id"||key0==="status"||key0==="total_entries"||key0==="duration_ms")){let err5={instancePath,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional\
 properties"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.type!==void 0&&data.type!=="complete"){
let err6={instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"c\
omplete"},message:"must be equal to constant"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.stream_id!==
void 0&&(validate24(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",
rootData})||(vErrors=vErrors===null?validate24.errors:vErrors.concat(validate24.errors),errors=vErrors.length)),data.status!==
void 0){let data2=data.status;if(typeof data2!="string"){let err7={instancePath:instancePath+"/status",schemaPath:"#/pro\
perties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}if(!(data2==="completed"||data2==="stopped")){let err8={instancePath:instancePath+"/status",schemaPath:"\
#/properties/status/enum",keyword:"enum",params:{allowedValues:schema328.properties.status.enum},message:"must be equal \
to one of the allowed values"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.total_entries!==void 0){
let data3=data.total_entries;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err9={instancePath:instancePath+
"/total_entries",schemaPath:"#/properties/total_entries/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(typeof data3=="number"&&isFinite(data3)&&(data3<0||
isNaN(data3))){let err10={instancePath:instancePath+"/total_entries",schemaPath:"#/properties/total_entries/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}
if(data.duration_ms!==void 0){let data4=data.duration_ms;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(
data4))){let err11={instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duration_ms/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(typeof data4==
"number"&&isFinite(data4)&&(data4<0||isNaN(data4))){let err12={instancePath:instancePath+"/duration_ms",schemaPath:"#/pr\
operties/duration_ms/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?
vErrors=[err12]:vErrors.push(err12),errors++}}}else{let err13={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}return validate787.errors=
vErrors,errors===0}var v322=validate789;function validate789(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"type"},message:"must have required property 'type'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.stream_id===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"stream_id"},message:"must have required property 'stream_id'"};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}if(data.pattern===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
pattern"},message:"must have required property 'pattern'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.
sequence===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sequence"},
message:"must have required property 'sequence'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="type"||key0==="stream_id"||key0==="pattern"||key0==="sequence")){let err4={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.type!==void 0&&data.type!==
"pattern"){let err5={instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
pattern"},message:"must be equal to constant"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.stream_id!==
void 0&&(validate24(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",
rootData})||(vErrors=vErrors===null?validate24.errors:vErrors.concat(validate24.errors),errors=vErrors.length)),data.pattern!==
void 0&&(validate256(data.pattern,{instancePath:instancePath+"/pattern",parentData:data,parentDataProperty:"pattern",rootData})||
(vErrors=vErrors===null?validate256.errors:vErrors.concat(validate256.errors),errors=vErrors.length)),data.sequence!==void 0){
let data3=data.sequence;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err6={instancePath:instancePath+
"/sequence",schemaPath:"#/properties/sequence/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}if(typeof data3=="number"&&isFinite(data3)&&(data3<0||isNaN(data3))){let err7={
instancePath:instancePath+"/sequence",schemaPath:"#/properties/sequence/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{let err8={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}return validate789.errors=vErrors,errors===0}var v323=validate178,params={getHealth:v0,getHealthLive:v0,
getHealthReady:v0,getLive:v0,getReady:v0,getMetrics:v0,getConfig:v0,updateConfig:v0,validateConfig:v0,startStream:v0,pauseStream:v0,
resumeStream:v0,stopStream:v0,triggerPattern:v1,listPatterns:v0,listStreams:v2,getStream:v3,downloadEntries:v4,getEntry:v5,
listTables:v3,readTable:v6,readTrialBalance:v7,readConsolidation:v7,listExportFiles:v8,downloadExportFile:v9,getReport:v10,
evaluateConfiguration:v11,executeCommand:v0,executeCompatCommand:v0,getCompatHealth:v0,getQuota:v0,kvSet:v0,kvGet:v12,kvDel:v12,
kvStats:v0,kvMsetnx:v0,kvMset:v0,kvMget:v0,kvScan:v13,kvAppend:v12,kvSetrange:v12,kvGetset:v12,kvGetrange:v14,kvStrlen:v12,
kvIncr:v12,kvDecr:v12,kvExpire:v12,kvTtl:v12,kvPersist:v12,keyType:v12,keyExists:v12,keyRename:v15,keyRenamenx:v15,keyCopy:v15,
keyRandomkey:v0,memoryUsage:v12,hashSet:v12,hashSetnx:v12,hashMset:v12,hashMget:v12,hashIncrby:v12,hashIncrbyfloat:v12,hashDel:v12,
hashGetall:v12,hashKeys:v12,hashVals:v12,hashLen:v12,hashExists:v16,hashGet:v16,hashStats:v0,listLpush:v12,listLpushx:v12,
listRpush:v12,listRpushx:v12,listLpop:v12,listRpop:v12,listSet:v12,listRem:v12,listInsert:v12,listTrim:v12,listRange:v17,
listLen:v12,listIndex:v18,listRpoplpush:v19,listStats:v0,setAdd:v12,setRem:v12,setIsmember:v12,setPop:v12,setMembers:v12,
setCard:v12,setRandmember:v20,setMove:v19,setInter:v0,setUnion:v0,setDiff:v0,setInterstore:v0,setUnionstore:v0,setDiffstore:v0,
setStats:v0,sortedsetZadd:v12,sortedsetZrem:v12,sortedsetZincrby:v12,sortedsetZmscore:v12,sortedsetZpopmin:v12,sortedsetZpopmax:v12,
sortedsetZremrangebyrank:v12,sortedsetZremrangebyscore:v12,sortedsetZscore:v21,sortedsetZrank:v21,sortedsetZrevrank:v21,
sortedsetZcard:v12,sortedsetZrange:v22,sortedsetZrevrange:v22,sortedsetZcount:v23,sortedsetZrangebyscore:v24,sortedsetZinterstore:v0,
sortedsetZunionstore:v0,sortedsetZdiffstore:v0,sortedsetStats:v0,queueCreate:v25,queueDelete:v25,queuePublish:v25,queueConsume:v26,
queueAck:v25,queueNack:v25,queueStats:v25,queuePurge:v25,queueList:v0,queueDeadLetters:v27,queueDeadLettersRetry:v25,queueDeadLettersPurge:v25,
streamEnsure:v28,streamCreate:v28,streamDelete:v28,streamPublish:v28,streamConsume:v29,streamHistory:v30,streamStats:v28,
streamList:v0,pubsubPublish:v31,pubsubInfo:v31,pubsubStats:v0,pubsubTopics:v32,listAuditRecords:v33,getOpenapi:v0,getAsyncapi:v0,
getDocs:v0,getDocsAsset:v34},bodies={getHealth:null,getHealthLive:null,getHealthReady:null,getLive:null,getReady:null,getMetrics:null,
getConfig:null,updateConfig:v35,validateConfig:v36,startStream:v37,pauseStream:v38,resumeStream:v39,stopStream:v38,triggerPattern:v38,
listPatterns:null,listStreams:null,getStream:null,downloadEntries:null,getEntry:null,listTables:null,readTable:null,readTrialBalance:null,
readConsolidation:null,listExportFiles:null,downloadExportFile:null,getReport:null,evaluateConfiguration:v35,executeCommand:null,
executeCompatCommand:null,getCompatHealth:null,getQuota:null,kvSet:null,kvGet:null,kvDel:null,kvStats:null,kvMsetnx:null,
kvMset:null,kvMget:null,kvScan:null,kvAppend:null,kvSetrange:null,kvGetset:null,kvGetrange:null,kvStrlen:null,kvIncr:null,
kvDecr:null,kvExpire:null,kvTtl:null,kvPersist:null,keyType:null,keyExists:null,keyRename:null,keyRenamenx:null,keyCopy:null,
keyRandomkey:null,memoryUsage:null,hashSet:null,hashSetnx:null,hashMset:null,hashMget:null,hashIncrby:null,hashIncrbyfloat:null,
hashDel:null,hashGetall:null,hashKeys:null,hashVals:null,hashLen:null,hashExists:null,hashGet:null,hashStats:null,listLpush:null,
listLpushx:null,listRpush:null,listRpushx:null,listLpop:null,listRpop:null,listSet:null,listRem:null,listInsert:null,listTrim:null,
listRange:null,listLen:null,listIndex:null,listRpoplpush:null,listStats:null,setAdd:null,setRem:null,setIsmember:null,setPop:null,
setMembers:null,setCard:null,setRandmember:null,setMove:null,setInter:null,setUnion:null,setDiff:null,setInterstore:null,
setUnionstore:null,setDiffstore:null,setStats:null,sortedsetZadd:null,sortedsetZrem:null,sortedsetZincrby:null,sortedsetZmscore:null,
sortedsetZpopmin:null,sortedsetZpopmax:null,sortedsetZremrangebyrank:null,sortedsetZremrangebyscore:null,sortedsetZscore:null,
sortedsetZrank:null,sortedsetZrevrank:null,sortedsetZcard:null,sortedsetZrange:null,sortedsetZrevrange:null,sortedsetZcount:null,
sortedsetZrangebyscore:null,sortedsetZinterstore:null,sortedsetZunionstore:null,sortedsetZdiffstore:null,sortedsetStats:null,
queueCreate:null,queueDelete:null,queuePublish:null,queueConsume:null,queueAck:null,queueNack:null,queueStats:null,queuePurge:null,
queueList:null,queueDeadLetters:null,queueDeadLettersRetry:null,queueDeadLettersPurge:null,streamEnsure:null,streamCreate:null,
streamDelete:null,streamPublish:null,streamConsume:null,streamHistory:null,streamStats:null,streamList:null,pubsubPublish:null,
pubsubInfo:null,pubsubStats:null,pubsubTopics:null,listAuditRecords:null,getOpenapi:null,getAsyncapi:null,getDocs:null,getDocsAsset:null},
queries={events:v40},commands={},schemas={ComponentState:v41,Health:v42,Error:v43,Liveness:v44,Readiness:v45,Seed:v46,Industry:v47,
StartDate:v48,PeriodMonths:v49,GroupCurrency:v50,GlobalSettings:v51,TargetCount:v52,TransactionSettings:v53,CompanyCode:v54,
CompanyName:v55,CurrencyCode:v56,CountryCode:v57,VolumeWeight:v58,FiscalYearVariant:v59,Company:v60,ChartComplexity:v61,
ChartFramework:v62,ChartOfAccountsSettings:v63,Share:v64,BusinessProcessMix:v65,DayWeight:v66,WeekdayWeights:v67,TemporalSettings:v68,
FraudEnabled:v69,FraudRate:v70,KindWeights:v71,FraudSettings:v72,AnomalyRate:v73,DifficultyMix:v74,AnomalySettings:v75,NoiseRate:v76,
DataQualitySettings:v77,ApprovalLimits:v78,ApprovalSettings:v79,Configuration:v80,RateLimitError:v81,ConfigurationUpdate:v35,
ConfigurationApplied:v82,ConfigurationError:v83,ConfigurationVerdict:v84,StartRequest:v37,StreamId:v85,ControlResult:v86,
EmptyRequest:v38,ResumeRequest:v39,PatternName:v87,TriggerResult:v88,PatternList:v89,RunState:v90,Amount:v91,RunTotals:v92,
Run:v93,RunList:v94,Date:v95,Line:v96,Entry:v97,TableList:v98,TableRow:v99,TrialBalance:v100,Consolidation:v101,ExportFileList:v102,
EvaluationReport:v103,Key:v104,Value:v105,ClientId:v106,KvSetPayload:v107,RequestId:v108,RequestType:v109,RequestVersion:v110,
KvGetPayload:v111,KvDelPayload:v112,KvExistsPayload:v113,KvIncrPayload:v114,KvDecrPayload:v115,KvIncrbyPayload:v116,KvDecrbyPayload:v117,
KvExpirePayload:v118,KvTtlPayload:v119,KvPersistPayload:v120,KvScanPayload:v121,KvKeysPayload:v122,KvDbsizePayload:v123,
KvFlushdbPayload:v124,KvFlushallPayload:v125,Pair:v126,KvMsetPayload:v127,KvMsetnxPayload:v128,KvMgetPayload:v129,KvMdelPayload:v130,
KvGetsetPayload:v131,KvAppendPayload:v132,KvGetrangePayload:v133,KvSetrangePayload:v134,KvStrlenPayload:v135,KvStatsPayload:v136,
KeyTypePayload:v137,KeyExistsPayload:v138,KeyRenamePayload:v139,KeyRenamenxPayload:v140,KeyCopyPayload:v141,KeyRandomkeyPayload:v142,
InfoPayload:v143,SlowlogGetPayload:v144,SlowlogResetPayload:v145,MemoryUsagePayload:v146,ClientListPayload:v147,TransactionMultiPayload:v148,
TransactionDiscardPayload:v149,TransactionUnwatchPayload:v150,TransactionWatchPayload:v151,TransactionExecPayload:v152,Field:v153,
HashSetPayload:v154,HashSetnxPayload:v155,HashGetPayload:v156,HashGetallPayload:v157,HashDelPayload:v158,HashExistsPayload:v159,
HashLenPayload:v160,HashKeysPayload:v161,HashValsPayload:v162,HashValuesPayload:v163,FieldValue:v164,FieldValues:v165,HashMsetPayload:v166,
HashMgetPayload:v167,HashIncrbyPayload:v168,HashIncrbyfloatPayload:v169,HashStatsPayload:v170,ListLpushPayload:v171,ListRpushPayload:v172,
ListLpushxPayload:v173,ListRpushxPayload:v174,ListLpopPayload:v175,ListRpopPayload:v176,ListRangePayload:v177,ListLrangePayload:v178,
ListLenPayload:v179,ListLlenPayload:v180,ListIndexPayload:v181,ListLindexPayload:v182,ListSetPayload:v183,ListLsetPayload:v184,
ListTrimPayload:v185,ListLtrimPayload:v186,ListRemPayload:v187,ListLremPayload:v188,ListInsertPayload:v189,ListLinsertPayload:v190,
ListPosPayload:v191,ListLposPayload:v192,ListRpoplpushPayload:v193,ListStatsPayload:v194,SetAddPayload:v195,SetRemPayload:v196,
SetIsmemberPayload:v197,SetMembersPayload:v198,SetCardPayload:v199,SetSizePayload:v200,SetPopPayload:v201,SetRandmemberPayload:v202,
SetMovePayload:v203,SetInterPayload:v204,SetUnionPayload:v205,SetDiffPayload:v206,SetInterstorePayload:v207,SetUnionstorePayload:v208,
SetDiffstorePayload:v209,SetStatsPayload:v210,Member:v211,Score:v212,Scored:v213,SortedsetZaddPayload:v214,SortedsetZremPayload:v215,
SortedsetZscorePayload:v216,SortedsetZmscorePayload:v217,SortedsetZcardPayload:v218,SortedsetZincrbyPayload:v219,SortedsetZrangePayload:v220,
SortedsetZrevrangePayload:v221,SortedsetZrankPayload:v222,SortedsetZrevrankPayload:v223,ScoreBound:v224,SortedsetZcountPayload:v225,
SortedsetZrangebyscorePayload:v226,SortedsetZpopminPayload:v227,SortedsetZpopmaxPayload:v228,SortedsetZremrangebyrankPayload:v229,
SortedsetZremrangebyscorePayload:v230,SortedsetZinterstorePayload:v231,SortedsetZunionstorePayload:v232,SortedsetZdiffstorePayload:v233,
SortedsetStatsPayload:v234,Bytes:v235,HyperloglogPfaddPayload:v236,HyperloglogPfcountPayload:v237,HyperloglogPfmergePayload:v238,
HyperloglogStatsPayload:v239,BitOffset:v240,BitmapSetbitPayload:v241,BitmapGetbitPayload:v242,BitmapBitcountPayload:v243,
BitmapBitposPayload:v244,BitmapBitopPayload:v245,BitfieldOperation:v246,BitmapBitfieldPayload:v247,BitmapStatsPayload:v248,
GeoLocation:v249,GeospatialGeoaddPayload:v250,GeospatialGeodistPayload:v251,GeospatialGeoradiusPayload:v252,GeospatialGeoradiusbymemberPayload:v253,
GeospatialGeosearchPayload:v254,GeospatialGeoposPayload:v255,GeospatialGeohashPayload:v256,GeospatialStatsPayload:v257,QueueName:v258,
QueueConfig:v259,QueueCreatePayload:v260,QueueDeletePayload:v261,TextMap:v262,QueuePublishPayload:v263,ConsumerId:v264,QueueConsumePayload:v265,
MessageId:v266,QueueAckPayload:v267,QueueNackPayload:v268,QueuePurgePayload:v269,QueueStatsPayload:v270,QueueListPayload:v271,
QueueDeadLettersPayload:v272,QueueDeadLettersRetryPayload:v273,QueueDeadLettersPurgePayload:v274,RoomName:v275,StreamPublishPayload:v276,
StreamSubscribePayload:v277,StreamUnsubscribePayload:v278,StreamHistoryPayload:v279,StreamRoomsPayload:v280,StreamListPayload:v281,
StreamStatsPayload:v282,StreamCreatePayload:v283,StreamGetOrCreatePayload:v284,StreamConsumePayload:v285,StreamDeletePayload:v286,
TopicName:v287,PubsubPublishPayload:v288,TopicPattern:v289,PubsubSubscribePayload:v290,PubsubUnsubscribePayload:v291,PubsubTopicsPayload:v292,
PubsubStatsPayload:v293,PubsubInfoPayload:v294,AdminStatsPayload:v295,AdminConfigPayload:v296,AdminHealthPayload:v297,AdminShutdownPayload:v298,
ReplicationStatusPayload:v299,ReplicationPromotePayload:v300,ReplicationResyncPayload:v301,SlowCommand:v302,ConnectedClient:v303,
GeoPoint:v304,GeoResult:v305,DeadLetter:v306,RoomEvent:v307,CommandError:v308,BatchResult:v309,CommandFailure:v310,CompatSuccess:v311,
Quota:v312,HubError:v313,AuditRecord:v314,AuditList:v315,ProgressEvent:v316,EntryEvent:v317,EntriesEvent:v318,ErrorEvent:v319,
WarningEvent:v320,CompleteEvent:v321,PatternEvent:v322,EventsQuery:v323};export{bodies,commands,params,queries,schemas};
