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
object"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate42.errors=vErrors,errors===0}var v12=validate43;function validate43(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
must be object"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}return validate43.errors=vErrors,errors===0}
var v13=validate44,schema20={type:"object",required:["path","query"],properties:{path:{type:"object",additionalProperties:!1,
required:["asset"],properties:{asset:{type:"string",enum:["swagger-ui.css","swagger-ui-bundle.js","start.js","favicon-32\
x32.png"]}}},query:{type:"object",additionalProperties:!1,required:[],properties:{}}}};function validate44(data,{instancePath="",
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
"/path/asset",schemaPath:"#/properties/path/properties/asset/enum",keyword:"enum",params:{allowedValues:schema20.properties.
path.properties.asset.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}}else{let err6={instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",
params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.query!==
void 0){let data2=data.query;if(data2&&typeof data2=="object"&&!Array.isArray(data2))for(let key1 in data2){if(errors>=64)
break;let err7={instancePath:instancePath+"/query",schemaPath:"#/properties/query/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"};vErrors===null?vErrors=[err7]:
vErrors.push(err7),errors++}else{let err8={instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{
let err9={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err9]:vErrors.push(err9),errors++}return validate44.errors=vErrors,errors===0}var v14=validate45,schema21={type:"\
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
mplexity"},fraud_enabled:{$ref:"S.FraudEnabled"},fraud_rate:{$ref:"S.FraudRate"}}},func6=Object.prototype.hasOwnProperty;function validate46(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(typeof data==
"number"&&!(data%1)&&!isNaN(data)&&isFinite(data))){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(typeof data=="number"&&
isFinite(data)){if(data>9007199254740991||isNaN(data)){let err1={instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}if(data<0||isNaN(data)){let err2={instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}return validate46.errors=
vErrors,errors===0}var schema23={type:"string",enum:["manufacturing","retail","financial_services","healthcare","technol\
ogy"]};function validate48(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(typeof data!="string"){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data==="manufacturing"||data==="retail"||data===
"financial_services"||data==="healthcare"||data==="technology")){let err1={instancePath,schemaPath:"#/enum",keyword:"enu\
m",params:{allowedValues:schema23.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}return validate48.errors=vErrors,errors===0}var formats2=require_formats().fullFormats.date,pattern3=new RegExp("^(19[5-9][0-9]|20[0-9][0-9]|21[0-9][0-9])-(0[1-9]|1\
[0-2])-(0[1-9]|[12][0-9]|3[01])$","u");function validate50(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(typeof data=="string"){if(!pattern3.test(data)){let err0={instancePath,schemaPath:"#/patter\
n",keyword:"pattern",params:{pattern:"^(19[5-9][0-9]|20[0-9][0-9]|21[0-9][0-9])-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])\
$"},message:'must match pattern "^(19[5-9][0-9]|20[0-9][0-9]|21[0-9][0-9])-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"'};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!formats2.validate(data)){let err1={instancePath,schemaPath:"\
#/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate50.errors=vErrors,errors===0}function validate52(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(typeof data==
"number"&&!(data%1)&&!isNaN(data)&&isFinite(data))){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(typeof data=="number"&&
isFinite(data)){if(data>120||isNaN(data)){let err1={instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:120},message:"must be <= 120"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data<1||isNaN(data)){
let err2={instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}return validate52.errors=vErrors,errors===0}var pattern4=new RegExp("^[A-Z]{3}$","u");function validate54(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(typeof data=="string"){if(!pattern4.test(data)){let err0={instancePath,schemaPath:"#/patter\
n",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"},message:'must match pattern "^[A-Z]{3}$"'};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate54.errors=vErrors,errors===0}function validate56(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(typeof data==
"number"&&!(data%1)&&!isNaN(data)&&isFinite(data))){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(typeof data=="number"&&
isFinite(data)){if(data>1e9||isNaN(data)){let err1={instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e9},message:"must be <= 1000000000"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data<1||isNaN(
data)){let err2={instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be\
 >= 1"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}return validate56.errors=vErrors,errors===0}var pattern5=new RegExp("^[A-Za-z0-9_-]{1,16}$","u");function validate58(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(typeof data=="string"){if(!pattern5.test(data)){let err0={instancePath,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,16}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,16}$\
"'};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate58.
errors=vErrors,errors===0}function validate60(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"string"){if(func2(data)>120){let err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120},message:"\
must NOT have more than 120 characters"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(func2(data)<1){let err1={
instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate60.
errors=vErrors,errors===0}function validate62(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"string"){if(!pattern4.test(data)){let err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-\
Z]{3}$"},message:'must match pattern "^[A-Z]{3}$"'};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}return validate62.errors=vErrors,errors===0}var pattern7=new RegExp("^[A-Z]{2}$","u");function validate64(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(typeof data=="string"){if(!pattern7.test(data)){let err0={instancePath,schemaPath:"#/patter\
n",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate64.errors=vErrors,errors===0}function validate66(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"number"&&isFinite(data)){if(data>1e6||isNaN(data)){let err0={instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e6},message:"must be <= 1000000"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data<
0||isNaN(data)){let err1={instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"number"},message:"must be number"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
return validate66.errors=vErrors,errors===0}var schema33={type:"string",enum:["K4","V3","V6","V9"]};function validate68(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data!="string"){let err0={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(!(data==="K4"||data==="V3"||data==="V6"||data==="V9")){let err1={instancePath,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:schema33.enum},message:"must be equal to one of the allowed values"};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}return validate68.errors=vErrors,errors===0}var schema34={type:"string",
enum:["small","medium","large"]};function validate70(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(typeof data!="string"){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data==="small"||data===
"medium"||data==="large")){let err1={instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema34.enum},
message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate70.
errors=vErrors,errors===0}var schema35={type:"string",enum:["auto","us_gaap","ifrs","skr04","pcg"]};function validate72(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data!="string"){let err0={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(!(data==="auto"||data==="us_gaap"||data==="ifrs"||data==="skr04"||data==="pcg")){let err1={
instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema35.enum},message:"must be equal to one of th\
e allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate72.errors=vErrors,errors===0}function validate74(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"number"&&isFinite(data)){if(data>1||isNaN(data)){let err0={instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},message:"must be <= 1"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data<0||isNaN(
data)){let err1={instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"number"},message:"must be number"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate74.
errors=vErrors,errors===0}function validate81(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"number"&&isFinite(data)){if(data>1e3||isNaN(data)){let err0={instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e3},message:"must be <= 1000"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data<
.001||isNaN(data)){let err1={instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:.001},message:"\
must be >= 0.001"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/\
type",keyword:"type",params:{type:"number"},message:"must be number"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
return validate81.errors=vErrors,errors===0}function validate80(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(Array.isArray(data)){if(data.length>7){let err0={instancePath,schemaPath:"#/maxItems",keyword:"\
maxItems",params:{limit:7},message:"must NOT have more than 7 items"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.length<7){let err1={instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit:7},message:"must NOT h\
ave fewer than 7 items"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}let len0=data.length;for(let i0=0;i0<
len0&&errors<64;i0++)validate81(data[i0],{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,rootData})||
(vErrors=vErrors===null?validate81.errors:vErrors.concat(validate81.errors),errors=vErrors.length)}else{let err2={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}return validate80.errors=vErrors,errors===0}function validate88(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data!=
"boolean"){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate88.errors=vErrors,errors===0}function validate90(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"number"&&isFinite(data)){if(data>1||isNaN(data)){let err0={instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},message:"must be <= 1"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data<0||isNaN(
data)){let err1={instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"number"},message:"must be number"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate90.
errors=vErrors,errors===0}function validate92(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
push(err4),errors++}return validate92.errors=vErrors,errors===0}function validate94(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"number"&&isFinite(data)){if(data>1||isNaN(data)){let err0={instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},message:"must be <= 1"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data<0||isNaN(
data)){let err1={instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"number"},message:"must be number"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate94.
errors=vErrors,errors===0}function validate100(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.easy===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"easy"},message:"must have required property 'easy'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.moderate===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"moderate"},message:"must have required property 'moderate'"};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}if(data.hard===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
hard"},message:"must have required property 'hard'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="easy"||key0==="moderate"||key0==="hard")){let err3={instancePath,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properti\
es"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data.easy!==void 0&&(validate74(data.easy,{instancePath:instancePath+
"/easy",parentData:data,parentDataProperty:"easy",rootData})||(vErrors=vErrors===null?validate74.errors:vErrors.concat(validate74.
errors),errors=vErrors.length)),data.moderate!==void 0&&(validate74(data.moderate,{instancePath:instancePath+"/moderate",
parentData:data,parentDataProperty:"moderate",rootData})||(vErrors=vErrors===null?validate74.errors:vErrors.concat(validate74.
errors),errors=vErrors.length)),data.hard!==void 0&&(validate74(data.hard,{instancePath:instancePath+"/hard",parentData:data,
parentDataProperty:"hard",rootData})||(vErrors=vErrors===null?validate74.errors:vErrors.concat(validate74.errors),errors=
vErrors.length))}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate100.errors=vErrors,errors===0}function validate106(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"number"&&isFinite(data)){if(data>.2||isNaN(data)){let err0={instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{
comparison:"<=",limit:.2},message:"must be <= 0.2"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data<0||
isNaN(data)){let err1={instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"number"},message:"must be number"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
return validate106.errors=vErrors,errors===0}function validate111(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(Array.
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
push(err5),errors++}return validate111.errors=vErrors,errors===0}function validate45(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data){
if(errors>=64)break;if(!func6.call(schema21.properties,key0)){let err0={instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.global!==void 0){let data0=data.global;if(data0&&typeof data0==
"object"&&!Array.isArray(data0)){for(let key1 in data0){if(errors>=64)break;if(!(key1==="seed"||key1==="industry"||key1===
"start_date"||key1==="period_months"||key1==="group_currency")){let err1={instancePath:instancePath+"/global",schemaPath:"\
#/properties/global/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must \
NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data0.seed!==void 0&&(validate46(
data0.seed,{instancePath:instancePath+"/global/seed",parentData:data0,parentDataProperty:"seed",rootData})||(vErrors=vErrors===
null?validate46.errors:vErrors.concat(validate46.errors),errors=vErrors.length)),data0.industry!==void 0&&(validate48(data0.
industry,{instancePath:instancePath+"/global/industry",parentData:data0,parentDataProperty:"industry",rootData})||(vErrors=
vErrors===null?validate48.errors:vErrors.concat(validate48.errors),errors=vErrors.length)),data0.start_date!==void 0&&(validate50(
data0.start_date,{instancePath:instancePath+"/global/start_date",parentData:data0,parentDataProperty:"start_date",rootData})||
(vErrors=vErrors===null?validate50.errors:vErrors.concat(validate50.errors),errors=vErrors.length)),data0.period_months!==
void 0&&(validate52(data0.period_months,{instancePath:instancePath+"/global/period_months",parentData:data0,parentDataProperty:"\
period_months",rootData})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.length)),
data0.group_currency!==void 0&&(validate54(data0.group_currency,{instancePath:instancePath+"/global/group_currency",parentData:data0,
parentDataProperty:"group_currency",rootData})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),
errors=vErrors.length))}else{let err2={instancePath:instancePath+"/global",schemaPath:"#/properties/global/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.
transactions!==void 0){let data6=data.transactions;if(data6&&typeof data6=="object"&&!Array.isArray(data6)){for(let key2 in data6){
if(errors>=64)break;if(key2!=="target_count"){let err3={instancePath:instancePath+"/transactions",schemaPath:"#/properti\
es/transactions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},message:"must NOT \
have additional properties"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data6.target_count!==void 0&&(validate56(
data6.target_count,{instancePath:instancePath+"/transactions/target_count",parentData:data6,parentDataProperty:"target_c\
ount",rootData})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length))}else{
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
(validate58(data9.code,{instancePath:instancePath+"/companies/"+i0+"/code",parentData:data9,parentDataProperty:"code",rootData})||
(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length)),data9.name!==void 0&&
(validate60(data9.name,{instancePath:instancePath+"/companies/"+i0+"/name",parentData:data9,parentDataProperty:"name",rootData})||
(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors),errors=vErrors.length)),data9.currency!==void 0&&
(validate62(data9.currency,{instancePath:instancePath+"/companies/"+i0+"/currency",parentData:data9,parentDataProperty:"\
currency",rootData})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length)),
data9.country!==void 0&&(validate64(data9.country,{instancePath:instancePath+"/companies/"+i0+"/country",parentData:data9,
parentDataProperty:"country",rootData})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=
vErrors.length)),data9.volume_weight!==void 0&&(validate66(data9.volume_weight,{instancePath:instancePath+"/companies/"+
i0+"/volume_weight",parentData:data9,parentDataProperty:"volume_weight",rootData})||(vErrors=vErrors===null?validate66.errors:
vErrors.concat(validate66.errors),errors=vErrors.length)),data9.fiscal_year_variant!==void 0&&(validate68(data9.fiscal_year_variant,
{instancePath:instancePath+"/companies/"+i0+"/fiscal_year_variant",parentData:data9,parentDataProperty:"fiscal_year_vari\
ant",rootData})||(vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.errors),errors=vErrors.length)),data9.
annual_transaction_volume!==void 0){let data16=data9.annual_transaction_volume;if(!(typeof data16=="number"&&!(data16%1)&&
!isNaN(data16)&&isFinite(data16))){let err9={instancePath:instancePath+"/companies/"+i0+"/annual_transaction_volume",schemaPath:"\
#/properties/companies/items/properties/annual_transaction_volume/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(typeof data16=="number"&&isFinite(data16)){
if(data16>1e9||isNaN(data16)){let err10={instancePath:instancePath+"/companies/"+i0+"/annual_transaction_volume",schemaPath:"\
#/properties/companies/items/properties/annual_transaction_volume/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},
message:"must be <= 1000000000"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(data16<1||isNaN(data16)){
let err11={instancePath:instancePath+"/companies/"+i0+"/annual_transaction_volume",schemaPath:"#/properties/companies/it\
ems/properties/annual_transaction_volume/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >=\
 1"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}}}else{let err12={instancePath:instancePath+"/companie\
s/"+i0,schemaPath:"#/properties/companies/items/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===
null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{let err13={instancePath:instancePath+"/companies",schemaPath:"#\
/properties/companies/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err13]:
vErrors.push(err13),errors++}}if(data.chart_of_accounts!==void 0){let data17=data.chart_of_accounts;if(data17&&typeof data17==
"object"&&!Array.isArray(data17)){for(let key4 in data17){if(errors>=64)break;if(!(key4==="complexity"||key4==="framewor\
k")){let err14={instancePath:instancePath+"/chart_of_accounts",schemaPath:"#/properties/chart_of_accounts/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:key4},message:"must NOT have additional properties"};vErrors===
null?vErrors=[err14]:vErrors.push(err14),errors++}}data17.complexity!==void 0&&(validate70(data17.complexity,{instancePath:instancePath+
"/chart_of_accounts/complexity",parentData:data17,parentDataProperty:"complexity",rootData})||(vErrors=vErrors===null?validate70.
errors:vErrors.concat(validate70.errors),errors=vErrors.length)),data17.framework!==void 0&&(validate72(data17.framework,
{instancePath:instancePath+"/chart_of_accounts/framework",parentData:data17,parentDataProperty:"framework",rootData})||(vErrors=
vErrors===null?validate72.errors:vErrors.concat(validate72.errors),errors=vErrors.length))}else{let err15={instancePath:instancePath+
"/chart_of_accounts",schemaPath:"#/properties/chart_of_accounts/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}if(data.business_processes!==void 0){let data20=data.
business_processes;if(data20&&typeof data20=="object"&&!Array.isArray(data20)){for(let key5 in data20){if(errors>=64)break;
if(!(key5==="o2c"||key5==="p2p"||key5==="r2r"||key5==="h2r"||key5==="a2r")){let err16={instancePath:instancePath+"/busin\
ess_processes",schemaPath:"#/properties/business_processes/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key5},message:"must NOT have additional properties"};vErrors===null?vErrors=[err16]:vErrors.push(err16),
errors++}}data20.o2c!==void 0&&(validate74(data20.o2c,{instancePath:instancePath+"/business_processes/o2c",parentData:data20,
parentDataProperty:"o2c",rootData})||(vErrors=vErrors===null?validate74.errors:vErrors.concat(validate74.errors),errors=
vErrors.length)),data20.p2p!==void 0&&(validate74(data20.p2p,{instancePath:instancePath+"/business_processes/p2p",parentData:data20,
parentDataProperty:"p2p",rootData})||(vErrors=vErrors===null?validate74.errors:vErrors.concat(validate74.errors),errors=
vErrors.length)),data20.r2r!==void 0&&(validate74(data20.r2r,{instancePath:instancePath+"/business_processes/r2r",parentData:data20,
parentDataProperty:"r2r",rootData})||(vErrors=vErrors===null?validate74.errors:vErrors.concat(validate74.errors),errors=
vErrors.length)),data20.h2r!==void 0&&(validate74(data20.h2r,{instancePath:instancePath+"/business_processes/h2r",parentData:data20,
parentDataProperty:"h2r",rootData})||(vErrors=vErrors===null?validate74.errors:vErrors.concat(validate74.errors),errors=
vErrors.length)),data20.a2r!==void 0&&(validate74(data20.a2r,{instancePath:instancePath+"/business_processes/a2r",parentData:data20,
parentDataProperty:"a2r",rootData})||(vErrors=vErrors===null?validate74.errors:vErrors.concat(validate74.errors),errors=
vErrors.length))}else{let err17={instancePath:instancePath+"/business_processes",schemaPath:"#/properties/business_proce\
sses/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err17]:vErrors.push(err17),
errors++}}if(data.temporal!==void 0){let data26=data.temporal;if(data26&&typeof data26=="object"&&!Array.isArray(data26)){
for(let key6 in data26){if(errors>=64)break;if(!(key6==="weekday_weights"||key6==="holiday_weight"||key6==="month_end_mu\
ltiplier"||key6==="quarter_end_multiplier"||key6==="year_end_multiplier"||key6==="industry_seasonality")){let err18={instancePath:instancePath+
"/temporal",schemaPath:"#/properties/temporal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key6},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}if(data26.weekday_weights!==
void 0&&(validate80(data26.weekday_weights,{instancePath:instancePath+"/temporal/weekday_weights",parentData:data26,parentDataProperty:"\
weekday_weights",rootData})||(vErrors=vErrors===null?validate80.errors:vErrors.concat(validate80.errors),errors=vErrors.
length)),data26.holiday_weight!==void 0&&(validate81(data26.holiday_weight,{instancePath:instancePath+"/temporal/holiday\
_weight",parentData:data26,parentDataProperty:"holiday_weight",rootData})||(vErrors=vErrors===null?validate81.errors:vErrors.
concat(validate81.errors),errors=vErrors.length)),data26.month_end_multiplier!==void 0&&(validate81(data26.month_end_multiplier,
{instancePath:instancePath+"/temporal/month_end_multiplier",parentData:data26,parentDataProperty:"month_end_multiplier",
rootData})||(vErrors=vErrors===null?validate81.errors:vErrors.concat(validate81.errors),errors=vErrors.length)),data26.quarter_end_multiplier!==
void 0&&(validate81(data26.quarter_end_multiplier,{instancePath:instancePath+"/temporal/quarter_end_multiplier",parentData:data26,
parentDataProperty:"quarter_end_multiplier",rootData})||(vErrors=vErrors===null?validate81.errors:vErrors.concat(validate81.
errors),errors=vErrors.length)),data26.year_end_multiplier!==void 0&&(validate81(data26.year_end_multiplier,{instancePath:instancePath+
"/temporal/year_end_multiplier",parentData:data26,parentDataProperty:"year_end_multiplier",rootData})||(vErrors=vErrors===
null?validate81.errors:vErrors.concat(validate81.errors),errors=vErrors.length)),data26.industry_seasonality!==void 0&&typeof data26.
industry_seasonality!="boolean"){let err19={instancePath:instancePath+"/temporal/industry_seasonality",schemaPath:"#/pro\
perties/temporal/properties/industry_seasonality/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}else{let err20={instancePath:instancePath+"/temporal",schemaPath:"\
#/properties/temporal/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err20]:
vErrors.push(err20),errors++}}if(data.fraud!==void 0){let data33=data.fraud;if(data33&&typeof data33=="object"&&!Array.isArray(
data33)){for(let key7 in data33){if(errors>=64)break;if(!(key7==="enabled"||key7==="fraud_rate"||key7==="fraud_type_dist\
ribution")){let err21={instancePath:instancePath+"/fraud",schemaPath:"#/properties/fraud/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key7},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err21]:vErrors.push(err21),errors++}}data33.enabled!==void 0&&(validate88(data33.enabled,{instancePath:instancePath+"/f\
raud/enabled",parentData:data33,parentDataProperty:"enabled",rootData})||(vErrors=vErrors===null?validate88.errors:vErrors.
concat(validate88.errors),errors=vErrors.length)),data33.fraud_rate!==void 0&&(validate90(data33.fraud_rate,{instancePath:instancePath+
"/fraud/fraud_rate",parentData:data33,parentDataProperty:"fraud_rate",rootData})||(vErrors=vErrors===null?validate90.errors:
vErrors.concat(validate90.errors),errors=vErrors.length)),data33.fraud_type_distribution!==void 0&&(validate92(data33.fraud_type_distribution,
{instancePath:instancePath+"/fraud/fraud_type_distribution",parentData:data33,parentDataProperty:"fraud_type_distributio\
n",rootData})||(vErrors=vErrors===null?validate92.errors:vErrors.concat(validate92.errors),errors=vErrors.length))}else{
let err22={instancePath:instancePath+"/fraud",schemaPath:"#/properties/fraud/type",keyword:"type",params:{type:"object"},
message:"must be object"};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}if(data.anomaly_injection!==void 0){
let data37=data.anomaly_injection;if(data37&&typeof data37=="object"&&!Array.isArray(data37)){for(let key8 in data37){if(errors>=
64)break;if(!(key8==="enabled"||key8==="error_rate"||key8==="process_rate"||key8==="statistical_rate"||key8==="relationa\
l_rate"||key8==="near_miss_rate"||key8==="difficulty"||key8==="type_distribution")){let err23={instancePath:instancePath+
"/anomaly_injection",schemaPath:"#/properties/anomaly_injection/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key8},message:"must NOT have additional properties"};vErrors===null?vErrors=[err23]:vErrors.push(err23),
errors++}}if(data37.enabled!==void 0&&typeof data37.enabled!="boolean"){let err24={instancePath:instancePath+"/anomaly_i\
njection/enabled",schemaPath:"#/properties/anomaly_injection/properties/enabled/type",keyword:"type",params:{type:"boole\
an"},message:"must be boolean"};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}data37.error_rate!==void 0&&
(validate94(data37.error_rate,{instancePath:instancePath+"/anomaly_injection/error_rate",parentData:data37,parentDataProperty:"\
error_rate",rootData})||(vErrors=vErrors===null?validate94.errors:vErrors.concat(validate94.errors),errors=vErrors.length)),
data37.process_rate!==void 0&&(validate94(data37.process_rate,{instancePath:instancePath+"/anomaly_injection/process_rat\
e",parentData:data37,parentDataProperty:"process_rate",rootData})||(vErrors=vErrors===null?validate94.errors:vErrors.concat(
validate94.errors),errors=vErrors.length)),data37.statistical_rate!==void 0&&(validate94(data37.statistical_rate,{instancePath:instancePath+
"/anomaly_injection/statistical_rate",parentData:data37,parentDataProperty:"statistical_rate",rootData})||(vErrors=vErrors===
null?validate94.errors:vErrors.concat(validate94.errors),errors=vErrors.length)),data37.relational_rate!==void 0&&(validate94(
data37.relational_rate,{instancePath:instancePath+"/anomaly_injection/relational_rate",parentData:data37,parentDataProperty:"\
relational_rate",rootData})||(vErrors=vErrors===null?validate94.errors:vErrors.concat(validate94.errors),errors=vErrors.
length)),data37.near_miss_rate!==void 0&&(validate94(data37.near_miss_rate,{instancePath:instancePath+"/anomaly_injectio\
n/near_miss_rate",parentData:data37,parentDataProperty:"near_miss_rate",rootData})||(vErrors=vErrors===null?validate94.errors:
vErrors.concat(validate94.errors),errors=vErrors.length)),data37.difficulty!==void 0&&(validate100(data37.difficulty,{instancePath:instancePath+
"/anomaly_injection/difficulty",parentData:data37,parentDataProperty:"difficulty",rootData})||(vErrors=vErrors===null?validate100.
errors:vErrors.concat(validate100.errors),errors=vErrors.length)),data37.type_distribution!==void 0&&(validate92(data37.
type_distribution,{instancePath:instancePath+"/anomaly_injection/type_distribution",parentData:data37,parentDataProperty:"\
type_distribution",rootData})||(vErrors=vErrors===null?validate92.errors:vErrors.concat(validate92.errors),errors=vErrors.
length))}else{let err25={instancePath:instancePath+"/anomaly_injection",schemaPath:"#/properties/anomaly_injection/type",
keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}
if(data.data_quality!==void 0){let data46=data.data_quality;if(data46&&typeof data46=="object"&&!Array.isArray(data46)){
for(let key9 in data46){if(errors>=64)break;if(!(key9==="enabled"||key9==="missing_rate"||key9==="typo_rate"||key9==="fo\
rmat_rate"||key9==="duplicate_rate")){let err26={instancePath:instancePath+"/data_quality",schemaPath:"#/properties/data\
_quality/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key9},message:"must NOT have ad\
ditional properties"};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}}if(data46.enabled!==void 0&&typeof data46.
enabled!="boolean"){let err27={instancePath:instancePath+"/data_quality/enabled",schemaPath:"#/properties/data_quality/p\
roperties/enabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err27]:
vErrors.push(err27),errors++}data46.missing_rate!==void 0&&(validate106(data46.missing_rate,{instancePath:instancePath+"\
/data_quality/missing_rate",parentData:data46,parentDataProperty:"missing_rate",rootData})||(vErrors=vErrors===null?validate106.
errors:vErrors.concat(validate106.errors),errors=vErrors.length)),data46.typo_rate!==void 0&&(validate106(data46.typo_rate,
{instancePath:instancePath+"/data_quality/typo_rate",parentData:data46,parentDataProperty:"typo_rate",rootData})||(vErrors=
vErrors===null?validate106.errors:vErrors.concat(validate106.errors),errors=vErrors.length)),data46.format_rate!==void 0&&
(validate106(data46.format_rate,{instancePath:instancePath+"/data_quality/format_rate",parentData:data46,parentDataProperty:"\
format_rate",rootData})||(vErrors=vErrors===null?validate106.errors:vErrors.concat(validate106.errors),errors=vErrors.length)),
data46.duplicate_rate!==void 0&&(validate106(data46.duplicate_rate,{instancePath:instancePath+"/data_quality/duplicate_r\
ate",parentData:data46,parentDataProperty:"duplicate_rate",rootData})||(vErrors=vErrors===null?validate106.errors:vErrors.
concat(validate106.errors),errors=vErrors.length))}else{let err28={instancePath:instancePath+"/data_quality",schemaPath:"\
#/properties/data_quality/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[
err28]:vErrors.push(err28),errors++}}if(data.approval!==void 0){let data52=data.approval;if(data52&&typeof data52=="obje\
ct"&&!Array.isArray(data52)){for(let key10 in data52){if(errors>=64)break;if(key10!=="limits"){let err29={instancePath:instancePath+
"/approval",schemaPath:"#/properties/approval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key10},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}}data52.limits!==
void 0&&(validate111(data52.limits,{instancePath:instancePath+"/approval/limits",parentData:data52,parentDataProperty:"l\
imits",rootData})||(vErrors=vErrors===null?validate111.errors:vErrors.concat(validate111.errors),errors=vErrors.length))}else{
let err30={instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}}if(data.industry!==void 0&&
(validate48(data.industry,{instancePath:instancePath+"/industry",parentData:data,parentDataProperty:"industry",rootData})||
(vErrors=vErrors===null?validate48.errors:vErrors.concat(validate48.errors),errors=vErrors.length)),data.start_date!==void 0&&
(validate50(data.start_date,{instancePath:instancePath+"/start_date",parentData:data,parentDataProperty:"start_date",rootData})||
(vErrors=vErrors===null?validate50.errors:vErrors.concat(validate50.errors),errors=vErrors.length)),data.period_months!==
void 0&&(validate52(data.period_months,{instancePath:instancePath+"/period_months",parentData:data,parentDataProperty:"p\
eriod_months",rootData})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.length)),
data.seed!==void 0){let data57=data.seed;if(!(typeof data57=="number"&&!(data57%1)&&!isNaN(data57)&&isFinite(data57))&&data57!==
null){let err31={instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:schema21.
properties.seed.type},message:"must be integer,null"};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}if(typeof data57==
"number"&&isFinite(data57)){if(data57>9007199254740991||isNaN(data57)){let err32={instancePath:instancePath+"/seed",schemaPath:"\
#/properties/seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199\
254740991"};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}if(data57<0||isNaN(data57)){let err33={instancePath:instancePath+
"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}}}data.coa_complexity!==void 0&&(validate70(data.coa_complexity,
{instancePath:instancePath+"/coa_complexity",parentData:data,parentDataProperty:"coa_complexity",rootData})||(vErrors=vErrors===
null?validate70.errors:vErrors.concat(validate70.errors),errors=vErrors.length)),data.fraud_enabled!==void 0&&(validate88(
data.fraud_enabled,{instancePath:instancePath+"/fraud_enabled",parentData:data,parentDataProperty:"fraud_enabled",rootData})||
(vErrors=vErrors===null?validate88.errors:vErrors.concat(validate88.errors),errors=vErrors.length)),data.fraud_rate!==void 0&&
(validate90(data.fraud_rate,{instancePath:instancePath+"/fraud_rate",parentData:data,parentDataProperty:"fraud_rate",rootData})||
(vErrors=vErrors===null?validate90.errors:vErrors.concat(validate90.errors),errors=vErrors.length))}else{let err34={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err34]:vErrors.
push(err34),errors++}return validate45.errors=vErrors,errors===0}var v15=validate119;function validate119(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){return validate119.errors=null,
!0}var v16=validate120,schema47={type:"object",additionalProperties:!1,properties:{count:{type:["integer","null"],minimum:1,
maximum:1e9},seed:{type:["integer","null"],minimum:0,maximum:9007199254740991},rate:{type:["number","null"],exclusiveMinimum:0,
maximum:1e7},batch:{type:["integer","null"],minimum:1,maximum:1e4},max_events:{type:["integer","null"],minimum:1,maximum:1e9},
events_per_second:{type:["number","null"],exclusiveMinimum:0,maximum:1e7},inject_anomalies:{type:["boolean","null"]}}};function validate120(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){for(let key0 in data){if(errors>=64)break;if(!(key0==="count"||key0==="seed"||key0==="rate"||key0===
"batch"||key0==="max_events"||key0==="events_per_second"||key0==="inject_anomalies")){let err0={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.count!==void 0){let data0=data.count;if(!(typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))&&data0!==null){let err1={instancePath:instancePath+"/count",schemaPath:"\
#/properties/count/type",keyword:"type",params:{type:schema47.properties.count.type},message:"must be integer,null"};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(typeof data0=="number"&&isFinite(data0)){if(data0>1e9||isNaN(data0)){
let err2={instancePath:instancePath+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e9},message:"must be <= 1000000000"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data0<1||isNaN(
data0)){let err3={instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}if(data.seed!==void 0){
let data1=data.seed;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))&&data1!==null){let err4={instancePath:instancePath+
"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:schema47.properties.seed.type},message:"must be \
integer,null"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data1=="number"&&isFinite(data1)){if(data1>
9007199254740991||isNaN(data1)){let err5={instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"};vErrors===null?vErrors=[
err5]:vErrors.push(err5),errors++}if(data1<0||isNaN(data1)){let err6={instancePath:instancePath+"/seed",schemaPath:"#/pr\
operties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}}}if(data.rate!==void 0){let data2=data.rate;if(!(typeof data2=="number"&&isFinite(data2))&&
data2!==null){let err7={instancePath:instancePath+"/rate",schemaPath:"#/properties/rate/type",keyword:"type",params:{type:schema47.
properties.rate.type},message:"must be number,null"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(typeof data2==
"number"&&isFinite(data2)){if(data2>1e7||isNaN(data2)){let err8={instancePath:instancePath+"/rate",schemaPath:"#/propert\
ies/rate/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e7},message:"must be <= 10000000"};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}if(data2<=0||isNaN(data2)){let err9={instancePath:instancePath+"/rate",schemaPath:"#/\
properties/rate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}}}if(data.batch!==void 0){let data3=data.batch;if(!(typeof data3=="numbe\
r"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))&&data3!==null){let err10={instancePath:instancePath+"/batch",schemaPath:"\
#/properties/batch/type",keyword:"type",params:{type:schema47.properties.batch.type},message:"must be integer,null"};vErrors===
null?vErrors=[err10]:vErrors.push(err10),errors++}if(typeof data3=="number"&&isFinite(data3)){if(data3>1e4||isNaN(data3)){
let err11={instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e4},message:"must be <= 10000"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data3<1||isNaN(
data3)){let err12={instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}if(data.max_events!==
void 0){let data4=data.max_events;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))&&data4!==null){
let err13={instancePath:instancePath+"/max_events",schemaPath:"#/properties/max_events/type",keyword:"type",params:{type:schema47.
properties.max_events.type},message:"must be integer,null"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}
if(typeof data4=="number"&&isFinite(data4)){if(data4>1e9||isNaN(data4)){let err14={instancePath:instancePath+"/max_event\
s",schemaPath:"#/properties/max_events/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},message:"must be <=\
 1000000000"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(data4<1||isNaN(data4)){let err15={instancePath:instancePath+
"/max_events",schemaPath:"#/properties/max_events/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"m\
ust be >= 1"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}}if(data.events_per_second!==void 0){let data5=data.
events_per_second;if(!(typeof data5=="number"&&isFinite(data5))&&data5!==null){let err16={instancePath:instancePath+"/ev\
ents_per_second",schemaPath:"#/properties/events_per_second/type",keyword:"type",params:{type:schema47.properties.events_per_second.
type},message:"must be number,null"};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}if(typeof data5=="numbe\
r"&&isFinite(data5)){if(data5>1e7||isNaN(data5)){let err17={instancePath:instancePath+"/events_per_second",schemaPath:"#\
/properties/events_per_second/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e7},message:"must be <= 10000000"};
vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}if(data5<=0||isNaN(data5)){let err18={instancePath:instancePath+
"/events_per_second",schemaPath:"#/properties/events_per_second/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0},message:"must be > 0"};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}}if(data.inject_anomalies!==
void 0){let data6=data.inject_anomalies;if(typeof data6!="boolean"&&data6!==null){let err19={instancePath:instancePath+"\
/inject_anomalies",schemaPath:"#/properties/inject_anomalies/type",keyword:"type",params:{type:schema47.properties.inject_anomalies.
type},message:"must be boolean,null"};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}}else{let err20={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err20]:vErrors.
push(err20),errors++}return validate120.errors=vErrors,errors===0}var v17=validate121;function validate121(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>0){let err0={instancePath,schemaPath:"#/maxProp\
erties",keyword:"maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;let err1={instancePath,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate121.
errors=vErrors,errors===0}var v18=validate122;function validate122(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){for(let key0 in data){if(errors>=64)break;if(key0!=="stream_id"){let err0={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}data.stream_id!==void 0&&
(validate24(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||
(vErrors=vErrors===null?validate24.errors:vErrors.concat(validate24.errors),errors=vErrors.length))}else{let err1={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}return validate122.errors=vErrors,errors===0}var v19=validate124;var pattern8=new RegExp("^(progress|entry|error|warning|complete|pattern)(,(progress|entry|error|warning|complete|patter\
n))*$","u");function validate125(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
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
push(err11),errors++}return validate125.errors=vErrors,errors===0}function validate124(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.
query===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"query"},message:"\
must have required property 'query'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}data.query!==void 0&&(validate125(
data.query,{instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData})||(vErrors=vErrors===
null?validate125.errors:vErrors.concat(validate125.errors),errors=vErrors.length))}else{let err1={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}return validate124.errors=vErrors,errors===0}var v20=validate128,schema52={type:"string",enum:["ok","degraded",
"failed"]};function validate128(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(typeof data!="string"){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data==="ok"||data==="degraded"||data==="\
failed")){let err1={instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema52.enum},message:"must b\
e equal to one of the allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate128.errors=
vErrors,errors===0}var v21=validate129,schema53={type:"object",additionalProperties:!1,required:["status","version","upt\
ime_seconds","uptime_secs","memory_usage_mb","active_streams","connections","state","role","components"],properties:{status:{
type:"string",enum:["healthy","degraded"]},version:{type:"string"},uptime_seconds:{type:"integer",minimum:0},uptime_secs:{
type:"integer",minimum:0},memory_usage_mb:{type:"integer",minimum:0},active_streams:{type:"integer",minimum:0},connections:{
type:"integer",minimum:0},state:{type:"string",enum:["starting","serving","draining"]},role:{type:"string",enum:["standa\
lone"]},components:{type:"object",additionalProperties:{$ref:"S.ComponentState"}}}};function validate129(data,{instancePath="",
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
vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}for(let key0 in data){if(errors>=64)break;if(!func6.call(schema53.
properties,key0)){let err10={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.status!==
void 0){let data0=data.status;if(typeof data0!="string"){let err11={instancePath:instancePath+"/status",schemaPath:"#/pr\
operties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err11]:vErrors.
push(err11),errors++}if(!(data0==="healthy"||data0==="degraded")){let err12={instancePath:instancePath+"/status",schemaPath:"\
#/properties/status/enum",keyword:"enum",params:{allowedValues:schema53.properties.status.enum},message:"must be equal t\
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
"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:schema53.properties.state.enum},message:"\
must be equal to one of the allowed values"};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}if(data.role!==
void 0){let data8=data.role;if(typeof data8!="string"){let err26={instancePath:instancePath+"/role",schemaPath:"#/proper\
ties/role/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err26]:vErrors.push(
err26),errors++}if(data8!=="standalone"){let err27={instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",
keyword:"enum",params:{allowedValues:schema53.properties.role.enum},message:"must be equal to one of the allowed values"};
vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}}if(data.components!==void 0){let data9=data.components;if(data9&&
typeof data9=="object"&&!Array.isArray(data9))for(let key1 in data9){if(errors>=64)break;validate128(data9[key1],{instancePath:instancePath+
"/components/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data9,parentDataProperty:key1,rootData})||(vErrors=
vErrors===null?validate128.errors:vErrors.concat(validate128.errors),errors=vErrors.length)}else{let err28={instancePath:instancePath+
"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}}else{let err29={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}return validate129.
errors=vErrors,errors===0}var v22=validate131;var pattern9=new RegExp("^[a-z][a-z_]*$","u");function validate131(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
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
vErrors=[err8]:vErrors.push(err8),errors++}return validate131.errors=vErrors,errors===0}var v23=validate132;var formats4=require_formats().fullFormats["date-time"];function validate132(data,{instancePath="",parentData,parentDataProperty,
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
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate132.errors=vErrors,errors===0}var v24=validate133,
schema56={type:"object",additionalProperties:!1,required:["ready","status","checks"],properties:{ready:{type:"boolean"},
status:{type:"string",enum:["ready","not_ready"]},checks:{type:"array",items:{type:"object",additionalProperties:!1,required:[
"name","status"],properties:{name:{type:"string"},status:{$ref:"S.ComponentState"}}}}}};function validate133(data,{instancePath="",
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
eady")){let err6={instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:schema56.
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
message:"must be string"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}data3.status!==void 0&&(validate128(
data3.status,{instancePath:instancePath+"/checks/"+i0+"/status",parentData:data3,parentDataProperty:"status",rootData})||
(vErrors=vErrors===null?validate128.errors:vErrors.concat(validate128.errors),errors=vErrors.length))}else{let err11={instancePath:instancePath+
"/checks/"+i0,schemaPath:"#/properties/checks/items/type",keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}}else{let err12={instancePath:instancePath+"/checks",schemaPath:"\
#/properties/checks/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err12]:vErrors.
push(err12),errors++}}}else{let err13={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}return validate133.errors=vErrors,errors===0}
var v25=validate46,v26=validate48,v27=validate50,v28=validate52,v29=validate54,v30=validate135;function validate135(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
vErrors.push(err5),errors++}}data.seed!==void 0&&(validate46(data.seed,{instancePath:instancePath+"/seed",parentData:data,
parentDataProperty:"seed",rootData})||(vErrors=vErrors===null?validate46.errors:vErrors.concat(validate46.errors),errors=
vErrors.length)),data.industry!==void 0&&(validate48(data.industry,{instancePath:instancePath+"/industry",parentData:data,
parentDataProperty:"industry",rootData})||(vErrors=vErrors===null?validate48.errors:vErrors.concat(validate48.errors),errors=
vErrors.length)),data.start_date!==void 0&&(validate50(data.start_date,{instancePath:instancePath+"/start_date",parentData:data,
parentDataProperty:"start_date",rootData})||(vErrors=vErrors===null?validate50.errors:vErrors.concat(validate50.errors),
errors=vErrors.length)),data.period_months!==void 0&&(validate52(data.period_months,{instancePath:instancePath+"/period_\
months",parentData:data,parentDataProperty:"period_months",rootData})||(vErrors=vErrors===null?validate52.errors:vErrors.
concat(validate52.errors),errors=vErrors.length)),data.group_currency!==void 0&&(validate54(data.group_currency,{instancePath:instancePath+
"/group_currency",parentData:data,parentDataProperty:"group_currency",rootData})||(vErrors=vErrors===null?validate54.errors:
vErrors.concat(validate54.errors),errors=vErrors.length))}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate135.
errors=vErrors,errors===0}var v31=validate56,v32=validate141;function validate141(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.target_count===void 0){let err0={instancePath,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"target_count"},message:"must have required property 'target_count'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="target_count"){let err1={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.target_count!==void 0&&
(validate56(data.target_count,{instancePath:instancePath+"/target_count",parentData:data,parentDataProperty:"target_coun\
t",rootData})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length))}else{
let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}return validate141.errors=vErrors,errors===0}var v33=validate58,v34=validate60,
v35=validate62,v36=validate64,v37=validate66,v38=validate68,v39=validate143;function validate143(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
errors++}}data.code!==void 0&&(validate58(data.code,{instancePath:instancePath+"/code",parentData:data,parentDataProperty:"\
code",rootData})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length)),data.
name!==void 0&&(validate60(data.name,{instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData})||
(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors),errors=vErrors.length)),data.currency!==void 0&&
(validate62(data.currency,{instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData})||
(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length)),data.country!==void 0&&
(validate64(data.country,{instancePath:instancePath+"/country",parentData:data,parentDataProperty:"country",rootData})||
(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length)),data.volume_weight!==
void 0&&(validate66(data.volume_weight,{instancePath:instancePath+"/volume_weight",parentData:data,parentDataProperty:"v\
olume_weight",rootData})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length)),
data.fiscal_year_variant!==void 0&&(validate68(data.fiscal_year_variant,{instancePath:instancePath+"/fiscal_year_variant",
parentData:data,parentDataProperty:"fiscal_year_variant",rootData})||(vErrors=vErrors===null?validate68.errors:vErrors.concat(
validate68.errors),errors=vErrors.length))}else{let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate143.errors=vErrors,
errors===0}var v40=validate70,v41=validate72,v42=validate150;function validate150(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.complexity===void 0){let err0={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"complexity"},message:"must have required property 'complexity'"};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.framework===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"framework"},message:"must have required property 'framework'"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="complexity"||key0==="framework")){
let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}data.complexity!==
void 0&&(validate70(data.complexity,{instancePath:instancePath+"/complexity",parentData:data,parentDataProperty:"complex\
ity",rootData})||(vErrors=vErrors===null?validate70.errors:vErrors.concat(validate70.errors),errors=vErrors.length)),data.
framework!==void 0&&(validate72(data.framework,{instancePath:instancePath+"/framework",parentData:data,parentDataProperty:"\
framework",rootData})||(vErrors=vErrors===null?validate72.errors:vErrors.concat(validate72.errors),errors=vErrors.length))}else{
let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}return validate150.errors=vErrors,errors===0}var v43=validate74,v44=validate153;function validate153(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
push(err5),errors++}}data.o2c!==void 0&&(validate74(data.o2c,{instancePath:instancePath+"/o2c",parentData:data,parentDataProperty:"\
o2c",rootData})||(vErrors=vErrors===null?validate74.errors:vErrors.concat(validate74.errors),errors=vErrors.length)),data.
p2p!==void 0&&(validate74(data.p2p,{instancePath:instancePath+"/p2p",parentData:data,parentDataProperty:"p2p",rootData})||
(vErrors=vErrors===null?validate74.errors:vErrors.concat(validate74.errors),errors=vErrors.length)),data.r2r!==void 0&&(validate74(
data.r2r,{instancePath:instancePath+"/r2r",parentData:data,parentDataProperty:"r2r",rootData})||(vErrors=vErrors===null?
validate74.errors:vErrors.concat(validate74.errors),errors=vErrors.length)),data.h2r!==void 0&&(validate74(data.h2r,{instancePath:instancePath+
"/h2r",parentData:data,parentDataProperty:"h2r",rootData})||(vErrors=vErrors===null?validate74.errors:vErrors.concat(validate74.
errors),errors=vErrors.length)),data.a2r!==void 0&&(validate74(data.a2r,{instancePath:instancePath+"/a2r",parentData:data,
parentDataProperty:"a2r",rootData})||(vErrors=vErrors===null?validate74.errors:vErrors.concat(validate74.errors),errors=
vErrors.length))}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate153.errors=vErrors,errors===0}var v45=validate81,
v46=validate80,v47=validate159;function validate159(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
errors++}}if(data.weekday_weights!==void 0&&(validate80(data.weekday_weights,{instancePath:instancePath+"/weekday_weight\
s",parentData:data,parentDataProperty:"weekday_weights",rootData})||(vErrors=vErrors===null?validate80.errors:vErrors.concat(
validate80.errors),errors=vErrors.length)),data.holiday_weight!==void 0&&(validate81(data.holiday_weight,{instancePath:instancePath+
"/holiday_weight",parentData:data,parentDataProperty:"holiday_weight",rootData})||(vErrors=vErrors===null?validate81.errors:
vErrors.concat(validate81.errors),errors=vErrors.length)),data.month_end_multiplier!==void 0&&(validate81(data.month_end_multiplier,
{instancePath:instancePath+"/month_end_multiplier",parentData:data,parentDataProperty:"month_end_multiplier",rootData})||
(vErrors=vErrors===null?validate81.errors:vErrors.concat(validate81.errors),errors=vErrors.length)),data.quarter_end_multiplier!==
void 0&&(validate81(data.quarter_end_multiplier,{instancePath:instancePath+"/quarter_end_multiplier",parentData:data,parentDataProperty:"\
quarter_end_multiplier",rootData})||(vErrors=vErrors===null?validate81.errors:vErrors.concat(validate81.errors),errors=vErrors.
length)),data.year_end_multiplier!==void 0&&(validate81(data.year_end_multiplier,{instancePath:instancePath+"/year_end_m\
ultiplier",parentData:data,parentDataProperty:"year_end_multiplier",rootData})||(vErrors=vErrors===null?validate81.errors:
vErrors.concat(validate81.errors),errors=vErrors.length)),data.industry_seasonality!==void 0&&typeof data.industry_seasonality!=
"boolean"){let err7={instancePath:instancePath+"/industry_seasonality",schemaPath:"#/properties/industry_seasonality/typ\
e",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{
let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}return validate159.errors=vErrors,errors===0}var v48=validate88,v49=validate90,
v50=validate92,v51=validate165;function validate165(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.enabled===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"enabled"},message:"must have required property 'enabled'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.fraud_rate===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"fraud_rate"},message:"must have required property 'fraud_rate'"};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.fraud_type_distribution===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"fraud_type_distribution"},message:"must have required property 'fraud_type_distributi\
on'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="e\
nabled"||key0==="fraud_rate"||key0==="fraud_type_distribution")){let err3={instancePath,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}data.enabled!==void 0&&(validate88(data.enabled,{instancePath:instancePath+
"/enabled",parentData:data,parentDataProperty:"enabled",rootData})||(vErrors=vErrors===null?validate88.errors:vErrors.concat(
validate88.errors),errors=vErrors.length)),data.fraud_rate!==void 0&&(validate90(data.fraud_rate,{instancePath:instancePath+
"/fraud_rate",parentData:data,parentDataProperty:"fraud_rate",rootData})||(vErrors=vErrors===null?validate90.errors:vErrors.
concat(validate90.errors),errors=vErrors.length)),data.fraud_type_distribution!==void 0&&(validate92(data.fraud_type_distribution,
{instancePath:instancePath+"/fraud_type_distribution",parentData:data,parentDataProperty:"fraud_type_distribution",rootData})||
(vErrors=vErrors===null?validate92.errors:vErrors.concat(validate92.errors),errors=vErrors.length))}else{let err4={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}return validate165.errors=vErrors,errors===0}var v52=validate94,v53=validate100,v54=validate169;function validate169(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
(validate94(data.error_rate,{instancePath:instancePath+"/error_rate",parentData:data,parentDataProperty:"error_rate",rootData})||
(vErrors=vErrors===null?validate94.errors:vErrors.concat(validate94.errors),errors=vErrors.length)),data.process_rate!==
void 0&&(validate94(data.process_rate,{instancePath:instancePath+"/process_rate",parentData:data,parentDataProperty:"pro\
cess_rate",rootData})||(vErrors=vErrors===null?validate94.errors:vErrors.concat(validate94.errors),errors=vErrors.length)),
data.statistical_rate!==void 0&&(validate94(data.statistical_rate,{instancePath:instancePath+"/statistical_rate",parentData:data,
parentDataProperty:"statistical_rate",rootData})||(vErrors=vErrors===null?validate94.errors:vErrors.concat(validate94.errors),
errors=vErrors.length)),data.relational_rate!==void 0&&(validate94(data.relational_rate,{instancePath:instancePath+"/rel\
ational_rate",parentData:data,parentDataProperty:"relational_rate",rootData})||(vErrors=vErrors===null?validate94.errors:
vErrors.concat(validate94.errors),errors=vErrors.length)),data.near_miss_rate!==void 0&&(validate94(data.near_miss_rate,
{instancePath:instancePath+"/near_miss_rate",parentData:data,parentDataProperty:"near_miss_rate",rootData})||(vErrors=vErrors===
null?validate94.errors:vErrors.concat(validate94.errors),errors=vErrors.length)),data.difficulty!==void 0&&(validate100(
data.difficulty,{instancePath:instancePath+"/difficulty",parentData:data,parentDataProperty:"difficulty",rootData})||(vErrors=
vErrors===null?validate100.errors:vErrors.concat(validate100.errors),errors=vErrors.length)),data.type_distribution!==void 0&&
(validate92(data.type_distribution,{instancePath:instancePath+"/type_distribution",parentData:data,parentDataProperty:"t\
ype_distribution",rootData})||(vErrors=vErrors===null?validate92.errors:vErrors.concat(validate92.errors),errors=vErrors.
length))}else{let err10={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate169.errors=vErrors,errors===0}var v55=validate106,
v56=validate177;function validate177(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
(validate106(data.missing_rate,{instancePath:instancePath+"/missing_rate",parentData:data,parentDataProperty:"missing_ra\
te",rootData})||(vErrors=vErrors===null?validate106.errors:vErrors.concat(validate106.errors),errors=vErrors.length)),data.
typo_rate!==void 0&&(validate106(data.typo_rate,{instancePath:instancePath+"/typo_rate",parentData:data,parentDataProperty:"\
typo_rate",rootData})||(vErrors=vErrors===null?validate106.errors:vErrors.concat(validate106.errors),errors=vErrors.length)),
data.format_rate!==void 0&&(validate106(data.format_rate,{instancePath:instancePath+"/format_rate",parentData:data,parentDataProperty:"\
format_rate",rootData})||(vErrors=vErrors===null?validate106.errors:vErrors.concat(validate106.errors),errors=vErrors.length)),
data.duplicate_rate!==void 0&&(validate106(data.duplicate_rate,{instancePath:instancePath+"/duplicate_rate",parentData:data,
parentDataProperty:"duplicate_rate",rootData})||(vErrors=vErrors===null?validate106.errors:vErrors.concat(validate106.errors),
errors=vErrors.length))}else{let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate177.errors=vErrors,errors===0}var v57=validate111,
v58=validate182;function validate182(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.limits===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"limits"},message:"must have required property 'limits'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="limits"){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.limits!==void 0&&(validate111(data.limits,
{instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData})||(vErrors=vErrors===null?validate111.
errors:vErrors.concat(validate111.errors),errors=vErrors.length))}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate182.
errors=vErrors,errors===0}var v59=validate184,schema67={type:"object",additionalProperties:!1,required:["global","transa\
ctions","companies","chart_of_accounts","business_processes","temporal","fraud","anomaly_injection","data_quality","appr\
oval"],properties:{global:{$ref:"S.GlobalSettings"},transactions:{$ref:"S.TransactionSettings"},companies:{type:"array",
minItems:1,maxItems:50,items:{$ref:"S.Company"}},chart_of_accounts:{$ref:"S.ChartOfAccountsSettings"},business_processes:{
$ref:"S.BusinessProcessMix"},temporal:{$ref:"S.TemporalSettings"},fraud:{$ref:"S.FraudSettings"},anomaly_injection:{$ref:"\
S.AnomalySettings"},data_quality:{$ref:"S.DataQualitySettings"},approval:{$ref:"S.ApprovalSettings"}}};function validate184(data,{
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
err9),errors++}for(let key0 in data){if(errors>=64)break;if(!func6.call(schema67.properties,key0)){let err10={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.global!==void 0&&(validate135(
data.global,{instancePath:instancePath+"/global",parentData:data,parentDataProperty:"global",rootData})||(vErrors=vErrors===
null?validate135.errors:vErrors.concat(validate135.errors),errors=vErrors.length)),data.transactions!==void 0&&(validate141(
data.transactions,{instancePath:instancePath+"/transactions",parentData:data,parentDataProperty:"transactions",rootData})||
(vErrors=vErrors===null?validate141.errors:vErrors.concat(validate141.errors),errors=vErrors.length)),data.companies!==void 0){
let data2=data.companies;if(Array.isArray(data2)){if(data2.length>50){let err11={instancePath:instancePath+"/companies",
schemaPath:"#/properties/companies/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 it\
ems"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data2.length<1){let err12={instancePath:instancePath+
"/companies",schemaPath:"#/properties/companies/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have few\
er than 1 items"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}let len0=data2.length;for(let i0=0;i0<len0&&
errors<64;i0++)validate143(data2[i0],{instancePath:instancePath+"/companies/"+i0,parentData:data2,parentDataProperty:i0,
rootData})||(vErrors=vErrors===null?validate143.errors:vErrors.concat(validate143.errors),errors=vErrors.length)}else{let err13={
instancePath:instancePath+"/companies",schemaPath:"#/properties/companies/type",keyword:"type",params:{type:"array"},message:"\
must be array"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}data.chart_of_accounts!==void 0&&(validate150(
data.chart_of_accounts,{instancePath:instancePath+"/chart_of_accounts",parentData:data,parentDataProperty:"chart_of_acco\
unts",rootData})||(vErrors=vErrors===null?validate150.errors:vErrors.concat(validate150.errors),errors=vErrors.length)),
data.business_processes!==void 0&&(validate153(data.business_processes,{instancePath:instancePath+"/business_processes",
parentData:data,parentDataProperty:"business_processes",rootData})||(vErrors=vErrors===null?validate153.errors:vErrors.concat(
validate153.errors),errors=vErrors.length)),data.temporal!==void 0&&(validate159(data.temporal,{instancePath:instancePath+
"/temporal",parentData:data,parentDataProperty:"temporal",rootData})||(vErrors=vErrors===null?validate159.errors:vErrors.
concat(validate159.errors),errors=vErrors.length)),data.fraud!==void 0&&(validate165(data.fraud,{instancePath:instancePath+
"/fraud",parentData:data,parentDataProperty:"fraud",rootData})||(vErrors=vErrors===null?validate165.errors:vErrors.concat(
validate165.errors),errors=vErrors.length)),data.anomaly_injection!==void 0&&(validate169(data.anomaly_injection,{instancePath:instancePath+
"/anomaly_injection",parentData:data,parentDataProperty:"anomaly_injection",rootData})||(vErrors=vErrors===null?validate169.
errors:vErrors.concat(validate169.errors),errors=vErrors.length)),data.data_quality!==void 0&&(validate177(data.data_quality,
{instancePath:instancePath+"/data_quality",parentData:data,parentDataProperty:"data_quality",rootData})||(vErrors=vErrors===
null?validate177.errors:vErrors.concat(validate177.errors),errors=vErrors.length)),data.approval!==void 0&&(validate182(
data.approval,{instancePath:instancePath+"/approval",parentData:data,parentDataProperty:"approval",rootData})||(vErrors=
vErrors===null?validate182.errors:vErrors.concat(validate182.errors),errors=vErrors.length))}else{let err14={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err14]:vErrors.
push(err14),errors++}return validate184.errors=vErrors,errors===0}var v60=validate195;function validate195(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
must be object"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate195.errors=vErrors,errors===
0}var v61=validate196;function validate196(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
push(err7),errors++}data.config!==void 0&&(validate184(data.config,{instancePath:instancePath+"/config",parentData:data,
parentDataProperty:"config",rootData})||(vErrors=vErrors===null?validate184.errors:vErrors.concat(validate184.errors),errors=
vErrors.length))}else{let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate196.errors=vErrors,errors===0}var v62=validate198;function validate198(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
vErrors=[err5]:vErrors.push(err5),errors++}return validate198.errors=vErrors,errors===0}var v63=validate199;function validate199(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.valid===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"valid"},message:"must have required property 'valid'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.errors===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"errors"},message:"must have required property 'errors'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="valid"||key0==="errors")){let err2={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.valid!==void 0&&typeof data.valid!="bo\
olean"){let err3={instancePath:instancePath+"/valid",schemaPath:"#/properties/valid/type",keyword:"type",params:{type:"b\
oolean"},message:"must be boolean"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.errors!==void 0){let data1=data.
errors;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0&&errors<64;i0++)validate198(data1[i0],{instancePath:instancePath+
"/errors/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate198.errors:vErrors.concat(
validate198.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+"/errors",schemaPath:"#/properties/e\
rrors/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}}else{let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate199.errors=vErrors,errors===0}var v64=validate24,
v65=validate201,schema72={type:"object",additionalProperties:!1,required:["status","success","message","stream_id"],properties:{
status:{type:"string",enum:["started","paused","resumed","stopped"]},success:{const:!0},message:{type:"string"},stream_id:{
$ref:"S.StreamId"}}};function validate201(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
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
"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:schema72.properties.status.enum},message:"\
must be equal to one of the allowed values"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.success!==
void 0&&data.success!==!0){let err7={instancePath:instancePath+"/success",schemaPath:"#/properties/success/const",keyword:"\
const",params:{allowedValue:!0},message:"must be equal to constant"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}
if(data.message!==void 0&&typeof data.message!="string"){let err8={instancePath:instancePath+"/message",schemaPath:"#/pr\
operties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}data.stream_id!==void 0&&(validate24(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,
parentDataProperty:"stream_id",rootData})||(vErrors=vErrors===null?validate24.errors:vErrors.concat(validate24.errors),errors=
vErrors.length))}else{let err9={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate201.errors=vErrors,errors===0}var v66=validate203,
schema73={type:"string",enum:["month_end","quarter_end","year_end"]};function validate203(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data!="string"){let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(!(data==="month_end"||data==="quarter_end"||data==="year_end")){let err1={instancePath,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:schema73.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}return validate203.errors=vErrors,errors===0}var v67=validate204;function validate204(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
concat(validate24.errors),errors=vErrors.length)),data.pattern!==void 0&&(validate203(data.pattern,{instancePath:instancePath+
"/pattern",parentData:data,parentDataProperty:"pattern",rootData})||(vErrors=vErrors===null?validate203.errors:vErrors.concat(
validate203.errors),errors=vErrors.length)),data.sequence!==void 0){let data5=data.sequence;if(!(typeof data5=="number"&&
!(data5%1)&&!isNaN(data5)&&isFinite(data5))){let err10={instancePath:instancePath+"/sequence",schemaPath:"#/properties/s\
equence/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err10]:vErrors.push(
err10),errors++}if(typeof data5=="number"&&isFinite(data5)&&(data5<0||isNaN(data5))){let err11={instancePath:instancePath+
"/sequence",schemaPath:"#/properties/sequence/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must \
be >= 0"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}}else{let err12={instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}
return validate204.errors=vErrors,errors===0}var v68=validate207;function validate207(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
void 0&&(validate203(data1.name,{instancePath:instancePath+"/patterns/"+i0+"/name",parentData:data1,parentDataProperty:"\
name",rootData})||(vErrors=vErrors===null?validate203.errors:vErrors.concat(validate203.errors),errors=vErrors.length)),
data1.description!==void 0&&typeof data1.description!="string"){let err5={instancePath:instancePath+"/patterns/"+i0+"/de\
scription",schemaPath:"#/properties/patterns/items/properties/description/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/p\
atterns/"+i0,schemaPath:"#/properties/patterns/items/type",keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath:instancePath+"/patterns",schemaPath:"\
#/properties/patterns/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err7]:
vErrors.push(err7),errors++}}}else{let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate207.errors=vErrors,errors===0}
var v69=validate209,schema76={type:"string",enum:["running","paused","completed","stopped","interrupted","failed"]};function validate209(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data!="string"){let err0={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(!(data==="running"||data==="paused"||data==="completed"||data==="stopped"||data===
"interrupted"||data==="failed")){let err1={instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema76.
enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate209.
errors=vErrors,errors===0}var v70=validate210;var pattern10=new RegExp("^[0-9]+\\.[0-9]{2}$","u");function validate210(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(typeof data=="string"){if(!pattern10.test(data)){let err0={instancePath,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]+\\.[0-9]{2}$"},message:'must match pattern "^[0-9]+\\.[0\
-9]{2}$"'};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate210.
errors=vErrors,errors===0}var v71=validate211;function validate211(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
message:"must be >= 0"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.debit!==void 0&&(validate210(
data.debit,{instancePath:instancePath+"/debit",parentData:data,parentDataProperty:"debit",rootData})||(vErrors=vErrors===
null?validate210.errors:vErrors.concat(validate210.errors),errors=vErrors.length)),data.credit!==void 0&&(validate210(data.
credit,{instancePath:instancePath+"/credit",parentData:data,parentDataProperty:"credit",rootData})||(vErrors=vErrors===null?
validate210.errors:vErrors.concat(validate210.errors),errors=vErrors.length)),data.first_digit_mad!==void 0){let data3=data.
first_digit_mad;if(typeof data3=="number"&&isFinite(data3)){if(data3<0||isNaN(data3)){let err7={instancePath:instancePath+
"/first_digit_mad",schemaPath:"#/properties/first_digit_mad/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+
"/first_digit_mad",schemaPath:"#/properties/first_digit_mad/type",keyword:"type",params:{type:"number"},message:"must be\
 number"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate211.
errors=vErrors,errors===0}var v72=validate214,schema79={type:"object",additionalProperties:!1,required:["stream_id","sta\
te","seed","total","current","percent","created_at","duration_ms","plan_hash","triggers","totals"],properties:{stream_id:{
$ref:"S.StreamId"},state:{$ref:"S.RunState"},seed:{type:"integer",minimum:0},total:{type:"integer",minimum:1},current:{type:"\
integer",minimum:0},percent:{type:"number",minimum:0,maximum:100},paused_by:{type:"string",enum:["user","memory"]},rate:{
type:"number",minimum:0},created_at:{type:"string",format:"date-time"},ended_at:{type:"string",format:"date-time"},duration_ms:{
type:"integer",minimum:0},plan_hash:{type:"string",pattern:"^[0-9a-f]{64}$"},triggers:{type:"array",items:{type:"object",
additionalProperties:!1,required:["pattern","sequence"],properties:{pattern:{$ref:"S.PatternName"},sequence:{type:"integ\
er",minimum:0}}}},totals:{$ref:"S.RunTotals"},configuration:{$ref:"S.Configuration"}}},pattern11=new RegExp("^[0-9a-f]{6\
4}$","u");function validate214(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
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
null?vErrors=[err10]:vErrors.push(err10),errors++}for(let key0 in data){if(errors>=64)break;if(!func6.call(schema79.properties,
key0)){let err11={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.stream_id!==
void 0&&(validate24(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",
rootData})||(vErrors=vErrors===null?validate24.errors:vErrors.concat(validate24.errors),errors=vErrors.length)),data.state!==
void 0&&(validate209(data.state,{instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData})||
(vErrors=vErrors===null?validate209.errors:vErrors.concat(validate209.errors),errors=vErrors.length)),data.seed!==void 0){
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
instancePath:instancePath+"/paused_by",schemaPath:"#/properties/paused_by/enum",keyword:"enum",params:{allowedValues:schema79.
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
null?vErrors=[err35]:vErrors.push(err35),errors++}}if(data13.pattern!==void 0&&(validate203(data13.pattern,{instancePath:instancePath+
"/triggers/"+i0+"/pattern",parentData:data13,parentDataProperty:"pattern",rootData})||(vErrors=vErrors===null?validate203.
errors:vErrors.concat(validate203.errors),errors=vErrors.length)),data13.sequence!==void 0){let data15=data13.sequence;if(!(typeof data15==
"number"&&!(data15%1)&&!isNaN(data15)&&isFinite(data15))){let err36={instancePath:instancePath+"/triggers/"+i0+"/sequenc\
e",schemaPath:"#/properties/triggers/items/properties/sequence/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}if(typeof data15=="number"&&isFinite(data15)&&
(data15<0||isNaN(data15))){let err37={instancePath:instancePath+"/triggers/"+i0+"/sequence",schemaPath:"#/properties/tri\
ggers/items/properties/sequence/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===
null?vErrors=[err37]:vErrors.push(err37),errors++}}}else{let err38={instancePath:instancePath+"/triggers/"+i0,schemaPath:"\
#/properties/triggers/items/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err38]:vErrors.push(err38),errors++}}}else{let err39={instancePath:instancePath+"/triggers",schemaPath:"#/properties/tr\
iggers/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err39]:vErrors.push(err39),
errors++}}data.totals!==void 0&&(validate211(data.totals,{instancePath:instancePath+"/totals",parentData:data,parentDataProperty:"\
totals",rootData})||(vErrors=vErrors===null?validate211.errors:vErrors.concat(validate211.errors),errors=vErrors.length)),
data.configuration!==void 0&&(validate184(data.configuration,{instancePath:instancePath+"/configuration",parentData:data,
parentDataProperty:"configuration",rootData})||(vErrors=vErrors===null?validate184.errors:vErrors.concat(validate184.errors),
errors=vErrors.length))}else{let err40={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}return validate214.errors=vErrors,errors===
0}var v73=validate220;function validate220(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.streams===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"streams"},message:"must have required property 'streams'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="streams"||key0==="next_before")){let err1={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.streams!==void 0){
let data0=data.streams;if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate214(data0[i0],
{instancePath:instancePath+"/streams/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate214.
errors:vErrors.concat(validate214.errors),errors=vErrors.length)}else{let err2={instancePath:instancePath+"/streams",schemaPath:"\
#/properties/streams/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}}data.next_before!==void 0&&(validate24(data.next_before,{instancePath:instancePath+"/next_before",parentData:data,
parentDataProperty:"next_before",rootData})||(vErrors=vErrors===null?validate24.errors:vErrors.concat(validate24.errors),
errors=vErrors.length))}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate220.errors=vErrors,errors===0}var v74=validate223;function validate223(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"string"){if(!formats2.validate(data)){let err0={instancePath,schemaPath:"#/format",keyword:"format",params:{format:"dat\
e"},message:'must match format "date"'};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}return validate223.errors=vErrors,errors===0}var v75=validate224,schema82={type:"object",additionalProperties:!1,
required:["line_number","account","debit","credit"],properties:{line_number:{type:"integer",minimum:1,maximum:9999},account:{
type:"string"},debit:{$ref:"S.Amount"},credit:{$ref:"S.Amount"},cost_center:{type:"string"},profit_center:{type:"string"},
vendor_id:{type:"string"},customer_id:{type:"string"},employee_id:{type:"string"},material_id:{type:"string"},asset_id:{
type:"string"},trading_partner:{type:"string"},tax_code:{type:"string"},text:{type:"string"}}};function validate224(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){if(data.line_number===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"line_number"},message:"must have required property 'line_number'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.account===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"account"},message:"must have required property 'account'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}if(data.debit===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
debit"},message:"must have required property 'debit'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.
credit===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"credit"},message:"\
must have required property 'credit'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data){if(errors>=
64)break;if(!func6.call(schema82.properties,key0)){let err4={instancePath,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}}if(data.line_number!==void 0){let data0=data.line_number;if(!(typeof data0=="number"&&
!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err5={instancePath:instancePath+"/line_number",schemaPath:"#/properties\
/line_number/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}if(typeof data0=="number"&&isFinite(data0)){if(data0>9999||isNaN(data0)){let err6={instancePath:instancePath+
"/line_number",schemaPath:"#/properties/line_number/maximum",keyword:"maximum",params:{comparison:"<=",limit:9999},message:"\
must be <= 9999"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data0<1||isNaN(data0)){let err7={instancePath:instancePath+
"/line_number",schemaPath:"#/properties/line_number/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}if(data.account!==void 0&&typeof data.account!=
"string"){let err8={instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data.debit!==void 0&&(validate210(
data.debit,{instancePath:instancePath+"/debit",parentData:data,parentDataProperty:"debit",rootData})||(vErrors=vErrors===
null?validate210.errors:vErrors.concat(validate210.errors),errors=vErrors.length)),data.credit!==void 0&&(validate210(data.
credit,{instancePath:instancePath+"/credit",parentData:data,parentDataProperty:"credit",rootData})||(vErrors=vErrors===null?
validate210.errors:vErrors.concat(validate210.errors),errors=vErrors.length)),data.cost_center!==void 0&&typeof data.cost_center!=
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
st be object"};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}return validate224.errors=vErrors,errors===0}
var v76=validate227,schema83={type:"object",additionalProperties:!1,required:["document_id","posting_date","account","de\
bit","credit","sequence","company_code","fiscal_year","fiscal_period","document_date","created_at","document_type","curr\
ency","reference","header_text","created_by","source","business_process","source_system","user_persona","is_manual","is_\
post_close","is_fraud","is_anomaly","lines"],properties:{document_id:{type:"string",format:"uuid"},posting_date:{$ref:"S\
.Date"},account:{type:"string"},debit:{$ref:"S.Amount"},credit:{$ref:"S.Amount"},sequence:{type:"integer",minimum:0},company_code:{
type:"string"},fiscal_year:{type:"integer"},fiscal_period:{type:"integer",minimum:1,maximum:16},document_date:{$ref:"S.D\
ate"},created_at:{type:"string",format:"date-time"},document_type:{type:"string"},currency:{type:"string",pattern:"^[A-Z\
]{3}$"},reference:{type:"string"},header_text:{type:"string"},created_by:{type:"string"},source:{type:"string",enum:["ma\
nual","automated","recurring","reversal"]},business_process:{type:"string",enum:["O2C","P2P","R2R","H2R","A2R"]},source_system:{
type:"string"},user_persona:{type:"string",enum:["clerk","senior","controller","manager","system"]},source_document:{type:"\
string"},partner_id:{type:"string"},approved_by:{type:"string"},document_currency:{type:"string",pattern:"^[A-Z]{3}$"},exchange_rate:{
type:"string",pattern:"^[0-9]+\\.[0-9]{6}$"},is_manual:{type:"boolean"},is_post_close:{type:"boolean"},is_fraud:{type:"b\
oolean"},fraud_type:{type:"string"},is_anomaly:{type:"boolean"},anomaly_id:{type:"string"},anomaly_type:{type:"string"},
lines:{type:"array",minItems:2,items:{$ref:"S.Line"}}}},pattern14=new RegExp("^[0-9]+\\.[0-9]{6}$","u");function validate227(data,{
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
64)break;if(!func6.call(schema83.properties,key0)){let err25={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err25]:vErrors.push(err25),errors++}}if(data.document_id!==void 0){let data0=data.document_id;if(typeof data0=="string"){
if(!formats0.test(data0)){let err26={instancePath:instancePath+"/document_id",schemaPath:"#/properties/document_id/forma\
t",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'};vErrors===null?vErrors=[err26]:vErrors.push(
err26),errors++}}else{let err27={instancePath:instancePath+"/document_id",schemaPath:"#/properties/document_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}}if(data.
posting_date!==void 0&&(validate223(data.posting_date,{instancePath:instancePath+"/posting_date",parentData:data,parentDataProperty:"\
posting_date",rootData})||(vErrors=vErrors===null?validate223.errors:vErrors.concat(validate223.errors),errors=vErrors.length)),
data.account!==void 0&&typeof data.account!="string"){let err28={instancePath:instancePath+"/account",schemaPath:"#/prop\
erties/account/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err28]:vErrors.
push(err28),errors++}if(data.debit!==void 0&&(validate210(data.debit,{instancePath:instancePath+"/debit",parentData:data,
parentDataProperty:"debit",rootData})||(vErrors=vErrors===null?validate210.errors:vErrors.concat(validate210.errors),errors=
vErrors.length)),data.credit!==void 0&&(validate210(data.credit,{instancePath:instancePath+"/credit",parentData:data,parentDataProperty:"\
credit",rootData})||(vErrors=vErrors===null?validate210.errors:vErrors.concat(validate210.errors),errors=vErrors.length)),
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
must be >= 1"};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}}}if(data.document_date!==void 0&&(validate223(
data.document_date,{instancePath:instancePath+"/document_date",parentData:data,parentDataProperty:"document_date",rootData})||
(vErrors=vErrors===null?validate223.errors:vErrors.concat(validate223.errors),errors=vErrors.length)),data.created_at!==
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
allowedValues:schema83.properties.source.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=
[err45]:vErrors.push(err45),errors++}}if(data.business_process!==void 0){let data17=data.business_process;if(typeof data17!=
"string"){let err46={instancePath:instancePath+"/business_process",schemaPath:"#/properties/business_process/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err46]:vErrors.push(err46),errors++}if(!(data17===
"O2C"||data17==="P2P"||data17==="R2R"||data17==="H2R"||data17==="A2R")){let err47={instancePath:instancePath+"/business_\
process",schemaPath:"#/properties/business_process/enum",keyword:"enum",params:{allowedValues:schema83.properties.business_process.
enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err47]:vErrors.push(err47),errors++}}
if(data.source_system!==void 0&&typeof data.source_system!="string"){let err48={instancePath:instancePath+"/source_syste\
m",schemaPath:"#/properties/source_system/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err48]:vErrors.push(err48),errors++}if(data.user_persona!==void 0){let data19=data.user_persona;if(typeof data19!=
"string"){let err49={instancePath:instancePath+"/user_persona",schemaPath:"#/properties/user_persona/type",keyword:"type",
params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}if(!(data19===
"clerk"||data19==="senior"||data19==="controller"||data19==="manager"||data19==="system")){let err50={instancePath:instancePath+
"/user_persona",schemaPath:"#/properties/user_persona/enum",keyword:"enum",params:{allowedValues:schema83.properties.user_persona.
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
errors++}let len0=data32.length;for(let i0=0;i0<len0&&errors<64;i0++)validate224(data32[i0],{instancePath:instancePath+"\
/lines/"+i0,parentData:data32,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate224.errors:vErrors.concat(
validate224.errors),errors=vErrors.length)}else{let err66={instancePath:instancePath+"/lines",schemaPath:"#/properties/l\
ines/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err66]:vErrors.push(err66),
errors++}}}else{let err67={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};vErrors===null?vErrors=[err67]:vErrors.push(err67),errors++}return validate227.errors=vErrors,errors===0}var v77=validate233;function validate233(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
st be object"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate233.errors=vErrors,errors===0}
var v78=validate234,schema85={type:"object",additionalProperties:{type:["string","number","boolean","null"]}};function validate234(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data))for(let key0 in data){if(errors>=64)break;let data0=data[key0];if(typeof data0!="string"&&!(typeof data0==
"number"&&isFinite(data0))&&typeof data0!="boolean"&&data0!==null){let err0={instancePath:instancePath+"/"+key0.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:schema85.additionalProperties.
type},message:"must be string,number,boolean,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}return validate234.errors=vErrors,errors===0}var v79=validate235;function validate235(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.period===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"period"},message:"must have required property 'period'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.rows===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"rows"},message:"must have required property 'rows'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data){if(errors>=64)break;if(!(key0==="period"||key0==="rows")){let err2={instancePath,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional pro\
perties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.period!==void 0&&typeof data.period!="strin\
g"){let err3={instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.rows!==void 0){let data1=data.
rows;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0&&errors<64;i0++)validate234(data1[i0],{instancePath:instancePath+
"/rows/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate234.errors:vErrors.concat(
validate234.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+"/rows",schemaPath:"#/properties/row\
s/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{
let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}return validate235.errors=vErrors,errors===0}var v80=validate237;function validate237(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.period===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"period"},message:"must have required property 'period'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.rows===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"rows"},message:"must have required property 'rows'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data){if(errors>=64)break;if(!(key0==="period"||key0==="rows")){let err2={instancePath,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional pro\
perties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.period!==void 0&&typeof data.period!="strin\
g"){let err3={instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.rows!==void 0){let data1=data.
rows;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0&&errors<64;i0++)validate234(data1[i0],{instancePath:instancePath+
"/rows/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate234.errors:vErrors.concat(
validate234.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+"/rows",schemaPath:"#/properties/row\
s/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{
let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}return validate237.errors=vErrors,errors===0}var v81=validate239;function validate239(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
object"},message:"must be object"};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}return validate239.errors=
vErrors,errors===0}var v82=validate240;function validate240(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&
typeof data=="object"&&!Array.isArray(data))){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate240.errors=vErrors,
errors===0}var v83=validate241,schema90={type:"object",additionalProperties:!1,required:["id","at","actor","action","sub\
ject","request_id"],properties:{id:{type:"integer",minimum:1},at:{type:"string",format:"date-time"},actor:{type:"string"},
action:{type:"string",enum:["config.update","stream.start","stream.pause","stream.resume","stream.stop","stream.trigger"]},
subject:{type:"string"},request_id:{type:"string"},details:{type:"object"}}};function validate241(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"i\
d"},message:"must have required property 'id'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.at===void 0){
let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"},message:"must have requi\
red property 'at'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.actor===void 0){let err2={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"actor"},message:"must have required property 'actor'"};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.action===void 0){let err3={instancePath,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"action"},message:"must have required property 'action'"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.subject===void 0){let err4={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"subject"},message:"must have required property 'subject'"};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}if(data.request_id===void 0){let err5={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"request_id"},message:"must have required property 'request_id'"};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="id"||key0==="at"||key0==="acto\
r"||key0==="action"||key0==="subject"||key0==="request_id"||key0==="details")){let err6={instancePath,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prop\
erties"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.id!==void 0){let data0=data.id;if(!(typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err7={instancePath:instancePath+"/id",schemaPath:"#/propertie\
s/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err7]:vErrors.push(
err7),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<1||isNaN(data0))){let err8={instancePath:instancePath+
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
/enum",keyword:"enum",params:{allowedValues:schema90.properties.action.enum},message:"must be equal to one of the allowe\
d values"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.subject!==void 0&&typeof data.subject!="\
string"){let err14={instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(data.request_id!==void 0&&
typeof data.request_id!="string"){let err15={instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id\
/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err15]:vErrors.push(err15),
errors++}if(data.details!==void 0){let data6=data.details;if(!(data6&&typeof data6=="object"&&!Array.isArray(data6))){let err16={
instancePath:instancePath+"/details",schemaPath:"#/properties/details/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}}else{let err17={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err17]:vErrors.push(err17),
errors++}return validate241.errors=vErrors,errors===0}var v84=validate242;function validate242(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.records===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"records"},message:"must have required property 'records'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="records"||key0==="next_before")){let err1={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.records!==void 0){
let data0=data.records;if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate241(data0[i0],
{instancePath:instancePath+"/records/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate241.
errors:vErrors.concat(validate241.errors),errors=vErrors.length)}else{let err2={instancePath:instancePath+"/records",schemaPath:"\
#/properties/records/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}}if(data.next_before!==void 0){let data2=data.next_before;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(
data2)&&isFinite(data2))){let err3={instancePath:instancePath+"/next_before",schemaPath:"#/properties/next_before/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
if(typeof data2=="number"&&isFinite(data2)&&(data2<1||isNaN(data2))){let err4={instancePath:instancePath+"/next_before",
schemaPath:"#/properties/next_before/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate242.
errors=vErrors,errors===0}var v85=validate244;function validate244(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
errors++}return validate244.errors=vErrors,errors===0}var v86=validate246;function validate246(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"type"},message:"must have required property 'type'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.data===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="type"||key0==="data")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}if(data.type!==void 0&&data.type!=="entry"){let err3={instancePath:instancePath+"/ty\
pe",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"entry"},message:"must be equal to constan\
t"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}data.data!==void 0&&(validate227(data.data,{instancePath:instancePath+
"/data",parentData:data,parentDataProperty:"data",rootData})||(vErrors=vErrors===null?validate227.errors:vErrors.concat(
validate227.errors),errors=vErrors.length))}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate246.errors=vErrors,
errors===0}var v87=validate248;function validate248(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
errors++}let len0=data1.length;for(let i0=0;i0<len0&&errors<64;i0++)validate227(data1[i0],{instancePath:instancePath+"/d\
ata/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate227.errors:vErrors.concat(validate227.
errors),errors=vErrors.length)}else{let err5={instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"\
type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}return validate248.errors=vErrors,errors===0}var v88=validate250;function validate250(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
[err7]:vErrors.push(err7),errors++}return validate250.errors=vErrors,errors===0}var v89=validate252,schema96={type:"obje\
ct",additionalProperties:!1,required:["type","warning","message"],properties:{type:{const:"warning"},warning:{type:"stri\
ng",enum:["memory_high","memory_recovered"]},message:{type:"string"},stream_id:{$ref:"S.StreamId"}}};function validate252(data,{
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
ng",schemaPath:"#/properties/warning/enum",keyword:"enum",params:{allowedValues:schema96.properties.warning.enum},message:"\
must be equal to one of the allowed values"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.message!==
void 0&&typeof data.message!="string"){let err7={instancePath:instancePath+"/message",schemaPath:"#/properties/message/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}
data.stream_id!==void 0&&(validate24(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"\
stream_id",rootData})||(vErrors=vErrors===null?validate24.errors:vErrors.concat(validate24.errors),errors=vErrors.length))}else{
let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}return validate252.errors=vErrors,errors===0}var v90=validate254,schema97={type:"\
object",additionalProperties:!1,required:["type","stream_id","status","total_entries","duration_ms"],properties:{type:{const:"\
complete"},stream_id:{$ref:"S.StreamId"},status:{type:"string",enum:["completed","stopped"]},total_entries:{type:"intege\
r",minimum:0},duration_ms:{type:"integer",minimum:0}}};function validate254(data,{instancePath="",parentData,parentDataProperty,
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
#/properties/status/enum",keyword:"enum",params:{allowedValues:schema97.properties.status.enum},message:"must be equal t\
o one of the allowed values"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.total_entries!==void 0){
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
object"},message:"must be object"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}return validate254.errors=
vErrors,errors===0}var v91=validate256;function validate256(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
void 0&&(validate203(data.pattern,{instancePath:instancePath+"/pattern",parentData:data,parentDataProperty:"pattern",rootData})||
(vErrors=vErrors===null?validate203.errors:vErrors.concat(validate203.errors),errors=vErrors.length)),data.sequence!==void 0){
let data3=data.sequence;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err6={instancePath:instancePath+
"/sequence",schemaPath:"#/properties/sequence/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}if(typeof data3=="number"&&isFinite(data3)&&(data3<0||isNaN(data3))){let err7={
instancePath:instancePath+"/sequence",schemaPath:"#/properties/sequence/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{let err8={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}return validate256.errors=vErrors,errors===0}var v92=validate125,params={getHealth:v0,getHealthLive:v0,
getHealthReady:v0,getLive:v0,getReady:v0,getMetrics:v0,getConfig:v0,updateConfig:v0,validateConfig:v0,startStream:v0,pauseStream:v0,
resumeStream:v0,stopStream:v0,triggerPattern:v1,listPatterns:v0,listStreams:v2,getStream:v3,downloadEntries:v4,getEntry:v5,
listTables:v3,readTable:v6,readTrialBalance:v7,readConsolidation:v7,listExportFiles:v8,downloadExportFile:v9,getReport:v10,
evaluateConfiguration:v11,listAuditRecords:v12,getOpenapi:v0,getAsyncapi:v0,getDocs:v0,getDocsAsset:v13},bodies={getHealth:null,
getHealthLive:null,getHealthReady:null,getLive:null,getReady:null,getMetrics:null,getConfig:null,updateConfig:v14,validateConfig:v15,
startStream:v16,pauseStream:v17,resumeStream:v18,stopStream:v17,triggerPattern:v17,listPatterns:null,listStreams:null,getStream:null,
downloadEntries:null,getEntry:null,listTables:null,readTable:null,readTrialBalance:null,readConsolidation:null,listExportFiles:null,
downloadExportFile:null,getReport:null,evaluateConfiguration:v14,listAuditRecords:null,getOpenapi:null,getAsyncapi:null,
getDocs:null,getDocsAsset:null},queries={events:v19},commands={},schemas={ComponentState:v20,Health:v21,Error:v22,Liveness:v23,
Readiness:v24,Seed:v25,Industry:v26,StartDate:v27,PeriodMonths:v28,GroupCurrency:v29,GlobalSettings:v30,TargetCount:v31,
TransactionSettings:v32,CompanyCode:v33,CompanyName:v34,CurrencyCode:v35,CountryCode:v36,VolumeWeight:v37,FiscalYearVariant:v38,
Company:v39,ChartComplexity:v40,ChartFramework:v41,ChartOfAccountsSettings:v42,Share:v43,BusinessProcessMix:v44,DayWeight:v45,
WeekdayWeights:v46,TemporalSettings:v47,FraudEnabled:v48,FraudRate:v49,KindWeights:v50,FraudSettings:v51,AnomalyRate:v52,
DifficultyMix:v53,AnomalySettings:v54,NoiseRate:v55,DataQualitySettings:v56,ApprovalLimits:v57,ApprovalSettings:v58,Configuration:v59,
RateLimitError:v60,ConfigurationUpdate:v14,ConfigurationApplied:v61,ConfigurationError:v62,ConfigurationVerdict:v63,StartRequest:v16,
StreamId:v64,ControlResult:v65,EmptyRequest:v17,ResumeRequest:v18,PatternName:v66,TriggerResult:v67,PatternList:v68,RunState:v69,
Amount:v70,RunTotals:v71,Run:v72,RunList:v73,Date:v74,Line:v75,Entry:v76,TableList:v77,TableRow:v78,TrialBalance:v79,Consolidation:v80,
ExportFileList:v81,EvaluationReport:v82,AuditRecord:v83,AuditList:v84,ProgressEvent:v85,EntryEvent:v86,EntriesEvent:v87,
ErrorEvent:v88,WarningEvent:v89,CompleteEvent:v90,PatternEvent:v91,EventsQuery:v92};export{bodies,commands,params,queries,schemas};
