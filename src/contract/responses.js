// Generated from openapi.yaml and asyncapi.yaml by `npx tsx codegen/main.ts`. Do not edit.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.
exports}catch(e){throw mod=0,e}};var require_formats=__commonJS({"node_modules/ajv-formats/dist/formats.js"(exports){"use strict";Object.defineProperty(exports,
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
return new RegExp(str),!0}catch{return!1}}}});var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});function ucs2length(str){let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,
value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&64512)===56320&&pos++);
return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var v0=validate21,schema6={type:"object",additionalProperties:!1,required:["status","version","uptime_seconds","uptime_s\
ecs","memory_usage_mb","active_streams","connections","state","role","components"],properties:{status:{type:"string",enum:[
"healthy","degraded"]},version:{type:"string"},uptime_seconds:{type:"integer",minimum:0},uptime_secs:{type:"integer",minimum:0},
memory_usage_mb:{type:"integer",minimum:0},active_streams:{type:"integer",minimum:0},connections:{type:"integer",minimum:0},
state:{type:"string",enum:["starting","serving","draining"]},role:{type:"string",enum:["master","replica"]},components:{
type:"object",additionalProperties:{$ref:"S.ComponentState"}}}},func2=Object.prototype.hasOwnProperty,schema7={type:"str\
ing",enum:["ok","operational","degraded","failed"]};function validate22(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(typeof data!="string"){let err0={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data===
"ok"||data==="operational"||data==="degraded"||data==="failed")){let err1={instancePath,schemaPath:"#/enum",keyword:"enu\
m",params:{allowedValues:schema7.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}return validate22.errors=vErrors,errors===0}function validate21(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.
status===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"\
must have required property 'status'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.version===void 0){
let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have \
required property 'version'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.uptime_seconds===void 0){
let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"uptime_seconds"},message:"mus\
t have required property 'uptime_seconds'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.uptime_secs===
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
vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}for(let key0 in data){if(errors>=64)break;if(!func2.call(schema6.
properties,key0)){let err10={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.status!==
void 0){let data0=data.status;if(typeof data0!="string"){let err11={instancePath:instancePath+"/status",schemaPath:"#/pr\
operties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err11]:vErrors.
push(err11),errors++}if(!(data0==="healthy"||data0==="degraded")){let err12={instancePath:instancePath+"/status",schemaPath:"\
#/properties/status/enum",keyword:"enum",params:{allowedValues:schema6.properties.status.enum},message:"must be equal to\
 one of the allowed values"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data.version!==void 0&&typeof data.
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
"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:schema6.properties.state.enum},message:"\
must be equal to one of the allowed values"};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}if(data.role!==
void 0){let data8=data.role;if(typeof data8!="string"){let err26={instancePath:instancePath+"/role",schemaPath:"#/proper\
ties/role/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err26]:vErrors.push(
err26),errors++}if(!(data8==="master"||data8==="replica")){let err27={instancePath:instancePath+"/role",schemaPath:"#/pr\
operties/role/enum",keyword:"enum",params:{allowedValues:schema6.properties.role.enum},message:"must be equal to one of \
the allowed values"};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}}if(data.components!==void 0){let data9=data.
components;if(data9&&typeof data9=="object"&&!Array.isArray(data9))for(let key1 in data9){if(errors>=64)break;validate22(
data9[key1],{instancePath:instancePath+"/components/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data9,parentDataProperty:key1,
rootData})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length)}else{let err28={
instancePath:instancePath+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type:"object"},
message:"must be object"};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}}else{let err29={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err29]:vErrors.push(err29),
errors++}return validate21.errors=vErrors,errors===0}var v1=validate24;var pattern0=new RegExp("^[a-z][a-z_]*$","u");function validate24(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.error===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"error"},message:"must have required property 'error'"};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.message===void 0){let err1={instancePath,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'message'"};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.details===void 0){let err2={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"details"},message:"must have required property 'details'"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="error"||key0==="message"||key0===
"details")){let err3={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.error!==
void 0){let data0=data.error;if(typeof data0=="string"){if(!pattern0.test(data0)){let err4={instancePath:instancePath+"/\
error",schemaPath:"#/properties/error/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z_]*$"},message:'must match p\
attern "^[a-z][a-z_]*$"'};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+
"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.message!==void 0&&typeof data.message!="string"){let err6={instancePath:instancePath+
"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.details!==void 0){let data2=data.details;if(!(data2&&typeof data2==
"object"&&!Array.isArray(data2))){let err7={instancePath:instancePath+"/details",schemaPath:"#/properties/details/type",
keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{
let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}return validate24.errors=vErrors,errors===0}var v2=validate25;var formats0=require_formats().fullFormats["date-time"];function validate25(data,{instancePath="",parentData,parentDataProperty,
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
"string"){if(!formats0.validate(data2)){let err6={instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timest\
amp/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+"/timestamp",schemaPath:"#/properties/times\
tamp/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}}}else{let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate25.errors=vErrors,errors===0}var v3=validate26,
schema10={type:"object",additionalProperties:!1,required:["ready","status","checks"],properties:{ready:{type:"boolean"},
status:{type:"string",enum:["ready","not_ready"]},checks:{type:"array",items:{type:"object",additionalProperties:!1,required:[
"name","status"],properties:{name:{type:"string"},status:{$ref:"S.ComponentState"}}}}}};function validate26(data,{instancePath="",
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
eady")){let err6={instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:schema10.
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
message:"must be string"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}data3.status!==void 0&&(validate22(
data3.status,{instancePath:instancePath+"/checks/"+i0+"/status",parentData:data3,parentDataProperty:"status",rootData})||
(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length))}else{let err11={instancePath:instancePath+
"/checks/"+i0,schemaPath:"#/properties/checks/items/type",keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}}else{let err12={instancePath:instancePath+"/checks",schemaPath:"\
#/properties/checks/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err12]:vErrors.
push(err12),errors++}}}else{let err13={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}return validate26.errors=vErrors,errors===0}
var v4=validate28,schema11={type:"object",additionalProperties:!1,required:["global","transactions","companies","chart_o\
f_accounts","business_processes","temporal","fraud","anomaly_injection","data_quality","approval"],properties:{global:{$ref:"\
S.GlobalSettings"},transactions:{$ref:"S.TransactionSettings"},companies:{type:"array",minItems:1,maxItems:50,items:{$ref:"\
S.Company"}},chart_of_accounts:{$ref:"S.ChartOfAccountsSettings"},business_processes:{$ref:"S.BusinessProcessMix"},temporal:{
$ref:"S.TemporalSettings"},fraud:{$ref:"S.FraudSettings"},anomaly_injection:{$ref:"S.AnomalySettings"},data_quality:{$ref:"\
S.DataQualitySettings"},approval:{$ref:"S.ApprovalSettings"}}};function validate30(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(typeof data==
"number"&&!(data%1)&&!isNaN(data)&&isFinite(data))){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(typeof data=="number"&&
isFinite(data)){if(data>9007199254740991||isNaN(data)){let err1={instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}if(data<0||isNaN(data)){let err2={instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}return validate30.errors=
vErrors,errors===0}var schema14={type:"string",enum:["manufacturing","retail","financial_services","healthcare","technol\
ogy"]};function validate32(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(typeof data!="string"){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data==="manufacturing"||data==="retail"||data===
"financial_services"||data==="healthcare"||data==="technology")){let err1={instancePath,schemaPath:"#/enum",keyword:"enu\
m",params:{allowedValues:schema14.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}return validate32.errors=vErrors,errors===0}var formats2=require_formats().fullFormats.date,pattern1=new RegExp("^(19[5-9][0-9]|20[0-9][0-9]|21[0-9][0-9])-(0[1-9]|1\
[0-2])-(0[1-9]|[12][0-9]|3[01])$","u");function validate34(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(typeof data=="string"){if(!pattern1.test(data)){let err0={instancePath,schemaPath:"#/patter\
n",keyword:"pattern",params:{pattern:"^(19[5-9][0-9]|20[0-9][0-9]|21[0-9][0-9])-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])\
$"},message:'must match pattern "^(19[5-9][0-9]|20[0-9][0-9]|21[0-9][0-9])-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"'};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!formats2.validate(data)){let err1={instancePath,schemaPath:"\
#/format",keyword:"format",params:{format:"date"},message:'must match format "date"'};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate34.errors=vErrors,errors===0}function validate36(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(typeof data==
"number"&&!(data%1)&&!isNaN(data)&&isFinite(data))){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(typeof data=="number"&&
isFinite(data)){if(data>120||isNaN(data)){let err1={instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:120},message:"must be <= 120"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data<1||isNaN(data)){
let err2={instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}return validate36.errors=vErrors,errors===0}var pattern2=new RegExp("^[A-Z]{3}$","u");function validate38(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(typeof data=="string"){if(!pattern2.test(data)){let err0={instancePath,schemaPath:"#/patter\
n",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"},message:'must match pattern "^[A-Z]{3}$"'};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate38.errors=vErrors,errors===0}function validate29(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){if(data.seed===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
seed"},message:"must have required property 'seed'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.industry===
void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"industry"},message:"m\
ust have required property 'industry'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.start_date===void 0){
let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"start_date"},message:"must ha\
ve required property 'start_date'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.period_months===void 0){
let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"period_months"},message:"must\
 have required property 'period_months'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.group_currency===
void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"group_currency"},message:"\
must have required property 'group_currency'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="seed"||key0==="industry"||key0==="start_date"||key0==="period_months"||key0==="group_cu\
rrency")){let err5={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}data.seed!==void 0&&
(validate30(data.seed,{instancePath:instancePath+"/seed",parentData:data,parentDataProperty:"seed",rootData})||(vErrors=
vErrors===null?validate30.errors:vErrors.concat(validate30.errors),errors=vErrors.length)),data.industry!==void 0&&(validate32(
data.industry,{instancePath:instancePath+"/industry",parentData:data,parentDataProperty:"industry",rootData})||(vErrors=
vErrors===null?validate32.errors:vErrors.concat(validate32.errors),errors=vErrors.length)),data.start_date!==void 0&&(validate34(
data.start_date,{instancePath:instancePath+"/start_date",parentData:data,parentDataProperty:"start_date",rootData})||(vErrors=
vErrors===null?validate34.errors:vErrors.concat(validate34.errors),errors=vErrors.length)),data.period_months!==void 0&&
(validate36(data.period_months,{instancePath:instancePath+"/period_months",parentData:data,parentDataProperty:"period_mo\
nths",rootData})||(vErrors=vErrors===null?validate36.errors:vErrors.concat(validate36.errors),errors=vErrors.length)),data.
group_currency!==void 0&&(validate38(data.group_currency,{instancePath:instancePath+"/group_currency",parentData:data,parentDataProperty:"\
group_currency",rootData})||(vErrors=vErrors===null?validate38.errors:vErrors.concat(validate38.errors),errors=vErrors.length))}else{
let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err6]:vErrors.push(err6),errors++}return validate29.errors=vErrors,errors===0}function validate42(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(typeof data==
"number"&&!(data%1)&&!isNaN(data)&&isFinite(data))){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(typeof data=="number"&&
isFinite(data)){if(data>1e9||isNaN(data)){let err1={instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e9},message:"must be <= 1000000000"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data<1||isNaN(
data)){let err2={instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be\
 >= 1"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}return validate42.errors=vErrors,errors===0}function validate41(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){if(data.target_count===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"target_count"},message:"must have required property 'target_count'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="target_count"){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.target_count!==void 0&&(validate42(data.target_count,
{instancePath:instancePath+"/target_count",parentData:data,parentDataProperty:"target_count",rootData})||(vErrors=vErrors===
null?validate42.errors:vErrors.concat(validate42.errors),errors=vErrors.length))}else{let err2={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}return validate41.errors=vErrors,errors===0}var pattern3=new RegExp("^[A-Za-z0-9_-]{1,16}$","u");function validate46(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(typeof data=="string"){if(!pattern3.test(data)){let err0={instancePath,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,16}$"},message:'must match pattern "^[A-Za-z0-9_-]{1,16}$\
"'};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate46.
errors=vErrors,errors===0}var func4=require_ucs2length().default;function validate48(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(typeof data=="string"){if(func4(data)>120){let err0={instancePath,schemaPath:"#/maxLength",
keyword:"maxLength",params:{limit:120},message:"must NOT have more than 120 characters"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(func4(data)<1){let err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}return validate48.errors=vErrors,errors===0}function validate50(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"string"){if(!pattern2.test(data)){let err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-\
Z]{3}$"},message:'must match pattern "^[A-Z]{3}$"'};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}return validate50.errors=vErrors,errors===0}var pattern5=new RegExp("^[A-Z]{2}$","u");function validate52(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(typeof data=="string"){if(!pattern5.test(data)){let err0={instancePath,schemaPath:"#/patter\
n",keyword:"pattern",params:{pattern:"^[A-Z]{2}$"},message:'must match pattern "^[A-Z]{2}$"'};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate52.errors=vErrors,errors===0}function validate54(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"number"&&isFinite(data)){if(data>1e6||isNaN(data)){let err0={instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e6},message:"must be <= 1000000"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data<
0||isNaN(data)){let err1={instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"number"},message:"must be number"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
return validate54.errors=vErrors,errors===0}var schema26={type:"string",enum:["K4","V3","V6","V9"]};function validate56(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data!="string"){let err0={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(!(data==="K4"||data==="V3"||data==="V6"||data==="V9")){let err1={instancePath,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:schema26.enum},message:"must be equal to one of the allowed values"};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}return validate56.errors=vErrors,errors===0}function validate45(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.code===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
code"},message:"must have required property 'code'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.name===
void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must \
have required property 'name'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.currency===void 0){let err2={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"currency"},message:"must have required \
property 'currency'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.country===void 0){let err3={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"country"},message:"must have required property 'coun\
try'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.volume_weight===void 0){let err4={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"volume_weight"},message:"must have required property\
 'volume_weight'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.fiscal_year_variant===void 0){let err5={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fiscal_year_variant"},message:"must hav\
e required property 'fiscal_year_variant'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="code"||key0==="name"||key0==="currency"||key0==="country"||key0==="volume_weight"||key0===
"fiscal_year_variant")){let err6={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}}data.code!==void 0&&(validate46(data.code,{instancePath:instancePath+"/code",parentData:data,parentDataProperty:"\
code",rootData})||(vErrors=vErrors===null?validate46.errors:vErrors.concat(validate46.errors),errors=vErrors.length)),data.
name!==void 0&&(validate48(data.name,{instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData})||
(vErrors=vErrors===null?validate48.errors:vErrors.concat(validate48.errors),errors=vErrors.length)),data.currency!==void 0&&
(validate50(data.currency,{instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData})||
(vErrors=vErrors===null?validate50.errors:vErrors.concat(validate50.errors),errors=vErrors.length)),data.country!==void 0&&
(validate52(data.country,{instancePath:instancePath+"/country",parentData:data,parentDataProperty:"country",rootData})||
(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.length)),data.volume_weight!==
void 0&&(validate54(data.volume_weight,{instancePath:instancePath+"/volume_weight",parentData:data,parentDataProperty:"v\
olume_weight",rootData})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length)),
data.fiscal_year_variant!==void 0&&(validate56(data.fiscal_year_variant,{instancePath:instancePath+"/fiscal_year_variant",
parentData:data,parentDataProperty:"fiscal_year_variant",rootData})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(
validate56.errors),errors=vErrors.length))}else{let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate45.errors=vErrors,
errors===0}var schema28={type:"string",enum:["small","medium","large"]};function validate60(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(typeof data!="string"){let err0={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data===
"small"||data==="medium"||data==="large")){let err1={instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema28.
enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate60.
errors=vErrors,errors===0}var schema29={type:"string",enum:["auto","us_gaap","ifrs","skr04","pcg"]};function validate62(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data!="string"){let err0={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(!(data==="auto"||data==="us_gaap"||data==="ifrs"||data==="skr04"||data==="pcg")){let err1={
instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema29.enum},message:"must be equal to one of th\
e allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate62.errors=vErrors,errors===0}
function validate59(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.complexity===void 0){let err0={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"complexity"},message:"must have required property 'complexity'"};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.framework===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"framework"},message:"must have required property 'framework'"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="complexity"||key0==="framework")){
let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}data.complexity!==
void 0&&(validate60(data.complexity,{instancePath:instancePath+"/complexity",parentData:data,parentDataProperty:"complex\
ity",rootData})||(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors),errors=vErrors.length)),data.
framework!==void 0&&(validate62(data.framework,{instancePath:instancePath+"/framework",parentData:data,parentDataProperty:"\
framework",rootData})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length))}else{
let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}return validate59.errors=vErrors,errors===0}function validate66(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"number"&&isFinite(data)){if(data>1||isNaN(data)){let err0={instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},message:"must be <= 1"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data<0||isNaN(
data)){let err1={instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"number"},message:"must be number"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate66.
errors=vErrors,errors===0}function validate65(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.o2c===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"o2c"},message:"must have required property 'o2c'"};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.p2p===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"p2p"},message:"must have required property 'p2p'"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.r2r===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
r2r"},message:"must have required property 'r2r'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.h2r===
void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"h2r"},message:"must h\
ave required property 'h2r'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.a2r===void 0){let err4={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"a2r"},message:"must have required prope\
rty 'a2r'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0===
"o2c"||key0==="p2p"||key0==="r2r"||key0==="h2r"||key0==="a2r")){let err5={instancePath,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}}data.o2c!==void 0&&(validate66(data.o2c,{instancePath:instancePath+"/o2\
c",parentData:data,parentDataProperty:"o2c",rootData})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.
errors),errors=vErrors.length)),data.p2p!==void 0&&(validate66(data.p2p,{instancePath:instancePath+"/p2p",parentData:data,
parentDataProperty:"p2p",rootData})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=
vErrors.length)),data.r2r!==void 0&&(validate66(data.r2r,{instancePath:instancePath+"/r2r",parentData:data,parentDataProperty:"\
r2r",rootData})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length)),data.
h2r!==void 0&&(validate66(data.h2r,{instancePath:instancePath+"/h2r",parentData:data,parentDataProperty:"h2r",rootData})||
(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length)),data.a2r!==void 0&&(validate66(
data.a2r,{instancePath:instancePath+"/a2r",parentData:data,parentDataProperty:"a2r",rootData})||(vErrors=vErrors===null?
validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length))}else{let err6={instancePath,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
return validate65.errors=vErrors,errors===0}function validate75(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"number"&&isFinite(data)){if(data>1e3||isNaN(data)){let err0={instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e3},message:"must be <= 1000"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data<
.001||isNaN(data)){let err1={instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:.001},message:"\
must be >= 0.001"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/\
type",keyword:"type",params:{type:"number"},message:"must be number"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
return validate75.errors=vErrors,errors===0}function validate74(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(Array.isArray(data)){if(data.length>7){let err0={instancePath,schemaPath:"#/maxItems",keyword:"\
maxItems",params:{limit:7},message:"must NOT have more than 7 items"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.length<7){let err1={instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit:7},message:"must NOT h\
ave fewer than 7 items"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}let len0=data.length;for(let i0=0;i0<
len0&&errors<64;i0++)validate75(data[i0],{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,rootData})||
(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.length)}else{let err2={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}return validate74.errors=vErrors,errors===0}function validate73(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.weekday_weights===
void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"weekday_weights"},message:"\
must have required property 'weekday_weights'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.holiday_weight===
void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"holiday_weight"},message:"\
must have required property 'holiday_weight'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.month_end_multiplier===
void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"month_end_multiplier"},
message:"must have required property 'month_end_multiplier'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(data.quarter_end_multiplier===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
quarter_end_multiplier"},message:"must have required property 'quarter_end_multiplier'"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}if(data.year_end_multiplier===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"year_end_multiplier"},message:"must have required property 'year_end_multiplier'"};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.industry_seasonality===void 0){let err5={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"industry_seasonality"},message:"must have required property 'ind\
ustry_seasonality'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}for(let key0 in data){if(errors>=64)break;
if(!(key0==="weekday_weights"||key0==="holiday_weight"||key0==="month_end_multiplier"||key0==="quarter_end_multiplier"||
key0==="year_end_multiplier"||key0==="industry_seasonality")){let err6={instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.weekday_weights!==void 0&&(validate74(data.weekday_weights,{instancePath:instancePath+
"/weekday_weights",parentData:data,parentDataProperty:"weekday_weights",rootData})||(vErrors=vErrors===null?validate74.errors:
vErrors.concat(validate74.errors),errors=vErrors.length)),data.holiday_weight!==void 0&&(validate75(data.holiday_weight,
{instancePath:instancePath+"/holiday_weight",parentData:data,parentDataProperty:"holiday_weight",rootData})||(vErrors=vErrors===
null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.length)),data.month_end_multiplier!==void 0&&(validate75(
data.month_end_multiplier,{instancePath:instancePath+"/month_end_multiplier",parentData:data,parentDataProperty:"month_e\
nd_multiplier",rootData})||(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.length)),
data.quarter_end_multiplier!==void 0&&(validate75(data.quarter_end_multiplier,{instancePath:instancePath+"/quarter_end_m\
ultiplier",parentData:data,parentDataProperty:"quarter_end_multiplier",rootData})||(vErrors=vErrors===null?validate75.errors:
vErrors.concat(validate75.errors),errors=vErrors.length)),data.year_end_multiplier!==void 0&&(validate75(data.year_end_multiplier,
{instancePath:instancePath+"/year_end_multiplier",parentData:data,parentDataProperty:"year_end_multiplier",rootData})||(vErrors=
vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.length)),data.industry_seasonality!==void 0&&
typeof data.industry_seasonality!="boolean"){let err7={instancePath:instancePath+"/industry_seasonality",schemaPath:"#/p\
roperties/industry_seasonality/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=
[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate73.errors=vErrors,errors===
0}function validate84(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data!=
"boolean"){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate84.errors=vErrors,errors===0}function validate86(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"number"&&isFinite(data)){if(data>1||isNaN(data)){let err0={instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},message:"must be <= 1"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data<0||isNaN(
data)){let err1={instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"number"},message:"must be number"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate86.
errors=vErrors,errors===0}function validate88(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
push(err4),errors++}return validate88.errors=vErrors,errors===0}function validate83(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.enabled===void 0){
let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"enabled"},message:"must have \
required property 'enabled'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.fraud_rate===void 0){let err1={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fraud_rate"},message:"must have require\
d property 'fraud_rate'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.fraud_type_distribution===void 0){
let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fraud_type_distribution"},message:"\
must have required property 'fraud_type_distribution'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="enabled"||key0==="fraud_rate"||key0==="fraud_type_distribution")){let err3={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data.enabled!==void 0&&(validate84(
data.enabled,{instancePath:instancePath+"/enabled",parentData:data,parentDataProperty:"enabled",rootData})||(vErrors=vErrors===
null?validate84.errors:vErrors.concat(validate84.errors),errors=vErrors.length)),data.fraud_rate!==void 0&&(validate86(data.
fraud_rate,{instancePath:instancePath+"/fraud_rate",parentData:data,parentDataProperty:"fraud_rate",rootData})||(vErrors=
vErrors===null?validate86.errors:vErrors.concat(validate86.errors),errors=vErrors.length)),data.fraud_type_distribution!==
void 0&&(validate88(data.fraud_type_distribution,{instancePath:instancePath+"/fraud_type_distribution",parentData:data,parentDataProperty:"\
fraud_type_distribution",rootData})||(vErrors=vErrors===null?validate88.errors:vErrors.concat(validate88.errors),errors=
vErrors.length))}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate83.errors=vErrors,errors===0}function validate92(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"number"&&isFinite(data)){if(data>1||isNaN(data)){let err0={instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},message:"must be <= 1"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data<0||isNaN(
data)){let err1={instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"number"},message:"must be number"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate92.
errors=vErrors,errors===0}function validate98(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.easy===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"easy"},message:"must have required property 'easy'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.moderate===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"moderate"},message:"must have required property 'moderate'"};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}if(data.hard===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
hard"},message:"must have required property 'hard'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="easy"||key0==="moderate"||key0==="hard")){let err3={instancePath,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properti\
es"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data.easy!==void 0&&(validate66(data.easy,{instancePath:instancePath+
"/easy",parentData:data,parentDataProperty:"easy",rootData})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.
errors),errors=vErrors.length)),data.moderate!==void 0&&(validate66(data.moderate,{instancePath:instancePath+"/moderate",
parentData:data,parentDataProperty:"moderate",rootData})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.
errors),errors=vErrors.length)),data.hard!==void 0&&(validate66(data.hard,{instancePath:instancePath+"/hard",parentData:data,
parentDataProperty:"hard",rootData})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=
vErrors.length))}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate98.errors=vErrors,errors===0}function validate91(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){if(data.enabled===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"enabled"},message:"must have required property 'enabled'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data.error_rate===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
error_rate"},message:"must have required property 'error_rate'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(data.process_rate===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
process_rate"},message:"must have required property 'process_rate'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(data.statistical_rate===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
statistical_rate"},message:"must have required property 'statistical_rate'"};vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++}if(data.relational_rate===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"relational_rate"},message:"must have required property 'relational_rate'"};vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++}if(data.near_miss_rate===void 0){let err5={instancePath,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"near_miss_rate"},message:"must have required property 'near_miss_rate'"};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}if(data.difficulty===void 0){let err6={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"difficulty"},message:"must have required property 'difficulty'"};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}if(data.type_distribution===void 0){let err7={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"type_distribution"},message:"must have required property 'type_distribution'"};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="enabled"||key0===
"error_rate"||key0==="process_rate"||key0==="statistical_rate"||key0==="relational_rate"||key0==="near_miss_rate"||key0===
"difficulty"||key0==="type_distribution")){let err8={instancePath,schemaPath:"#/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err8]:
vErrors.push(err8),errors++}}if(data.enabled!==void 0&&typeof data.enabled!="boolean"){let err9={instancePath:instancePath+
"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}data.error_rate!==void 0&&(validate92(data.error_rate,{instancePath:instancePath+
"/error_rate",parentData:data,parentDataProperty:"error_rate",rootData})||(vErrors=vErrors===null?validate92.errors:vErrors.
concat(validate92.errors),errors=vErrors.length)),data.process_rate!==void 0&&(validate92(data.process_rate,{instancePath:instancePath+
"/process_rate",parentData:data,parentDataProperty:"process_rate",rootData})||(vErrors=vErrors===null?validate92.errors:
vErrors.concat(validate92.errors),errors=vErrors.length)),data.statistical_rate!==void 0&&(validate92(data.statistical_rate,
{instancePath:instancePath+"/statistical_rate",parentData:data,parentDataProperty:"statistical_rate",rootData})||(vErrors=
vErrors===null?validate92.errors:vErrors.concat(validate92.errors),errors=vErrors.length)),data.relational_rate!==void 0&&
(validate92(data.relational_rate,{instancePath:instancePath+"/relational_rate",parentData:data,parentDataProperty:"relat\
ional_rate",rootData})||(vErrors=vErrors===null?validate92.errors:vErrors.concat(validate92.errors),errors=vErrors.length)),
data.near_miss_rate!==void 0&&(validate92(data.near_miss_rate,{instancePath:instancePath+"/near_miss_rate",parentData:data,
parentDataProperty:"near_miss_rate",rootData})||(vErrors=vErrors===null?validate92.errors:vErrors.concat(validate92.errors),
errors=vErrors.length)),data.difficulty!==void 0&&(validate98(data.difficulty,{instancePath:instancePath+"/difficulty",parentData:data,
parentDataProperty:"difficulty",rootData})||(vErrors=vErrors===null?validate98.errors:vErrors.concat(validate98.errors),
errors=vErrors.length)),data.type_distribution!==void 0&&(validate88(data.type_distribution,{instancePath:instancePath+"\
/type_distribution",parentData:data,parentDataProperty:"type_distribution",rootData})||(vErrors=vErrors===null?validate88.
errors:vErrors.concat(validate88.errors),errors=vErrors.length))}else{let err10={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate91.
errors=vErrors,errors===0}function validate106(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"number"&&isFinite(data)){if(data>.2||isNaN(data)){let err0={instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{
comparison:"<=",limit:.2},message:"must be <= 0.2"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data<0||
isNaN(data)){let err1={instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"number"},message:"must be number"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
return validate106.errors=vErrors,errors===0}function validate105(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.enabled===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"enabled"},message:"must have required property 'enab\
led'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.missing_rate===void 0){let err1={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"missing_rate"},message:"must have required property 'missing_rat\
e'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.typo_rate===void 0){let err2={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"typo_rate"},message:"must have required property 'typo_rate'"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.format_rate===void 0){let err3={instancePath,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"format_rate"},message:"must have required property 'format_rate'"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.duplicate_rate===void 0){let err4={instancePath,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"duplicate_rate"},message:"must have required property 'duplicate_rat\
e'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="en\
abled"||key0==="missing_rate"||key0==="typo_rate"||key0==="format_rate"||key0==="duplicate_rate")){let err5={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.enabled!==void 0&&typeof data.
enabled!="boolean"){let err6={instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}data.missing_rate!==
void 0&&(validate106(data.missing_rate,{instancePath:instancePath+"/missing_rate",parentData:data,parentDataProperty:"mi\
ssing_rate",rootData})||(vErrors=vErrors===null?validate106.errors:vErrors.concat(validate106.errors),errors=vErrors.length)),
data.typo_rate!==void 0&&(validate106(data.typo_rate,{instancePath:instancePath+"/typo_rate",parentData:data,parentDataProperty:"\
typo_rate",rootData})||(vErrors=vErrors===null?validate106.errors:vErrors.concat(validate106.errors),errors=vErrors.length)),
data.format_rate!==void 0&&(validate106(data.format_rate,{instancePath:instancePath+"/format_rate",parentData:data,parentDataProperty:"\
format_rate",rootData})||(vErrors=vErrors===null?validate106.errors:vErrors.concat(validate106.errors),errors=vErrors.length)),
data.duplicate_rate!==void 0&&(validate106(data.duplicate_rate,{instancePath:instancePath+"/duplicate_rate",parentData:data,
parentDataProperty:"duplicate_rate",rootData})||(vErrors=vErrors===null?validate106.errors:vErrors.concat(validate106.errors),
errors=vErrors.length))}else{let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate105.errors=vErrors,errors===0}function validate113(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(Array.
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
push(err5),errors++}return validate113.errors=vErrors,errors===0}function validate112(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.limits===void 0){
let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"limits"},message:"must have r\
equired property 'limits'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)
break;if(key0!=="limits"){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}}data.limits!==void 0&&(validate113(data.limits,{instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"\
limits",rootData})||(vErrors=vErrors===null?validate113.errors:vErrors.concat(validate113.errors),errors=vErrors.length))}else{
let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}return validate112.errors=vErrors,errors===0}function validate28(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.global===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
global"},message:"must have required property 'global'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.
transactions===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"transa\
ctions"},message:"must have required property 'transactions'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
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
err9),errors++}for(let key0 in data){if(errors>=64)break;if(!func2.call(schema11.properties,key0)){let err10={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.global!==void 0&&(validate29(
data.global,{instancePath:instancePath+"/global",parentData:data,parentDataProperty:"global",rootData})||(vErrors=vErrors===
null?validate29.errors:vErrors.concat(validate29.errors),errors=vErrors.length)),data.transactions!==void 0&&(validate41(
data.transactions,{instancePath:instancePath+"/transactions",parentData:data,parentDataProperty:"transactions",rootData})||
(vErrors=vErrors===null?validate41.errors:vErrors.concat(validate41.errors),errors=vErrors.length)),data.companies!==void 0){
let data2=data.companies;if(Array.isArray(data2)){if(data2.length>50){let err11={instancePath:instancePath+"/companies",
schemaPath:"#/properties/companies/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 it\
ems"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data2.length<1){let err12={instancePath:instancePath+
"/companies",schemaPath:"#/properties/companies/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have few\
er than 1 items"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}let len0=data2.length;for(let i0=0;i0<len0&&
errors<64;i0++)validate45(data2[i0],{instancePath:instancePath+"/companies/"+i0,parentData:data2,parentDataProperty:i0,rootData})||
(vErrors=vErrors===null?validate45.errors:vErrors.concat(validate45.errors),errors=vErrors.length)}else{let err13={instancePath:instancePath+
"/companies",schemaPath:"#/properties/companies/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===
null?vErrors=[err13]:vErrors.push(err13),errors++}}data.chart_of_accounts!==void 0&&(validate59(data.chart_of_accounts,{
instancePath:instancePath+"/chart_of_accounts",parentData:data,parentDataProperty:"chart_of_accounts",rootData})||(vErrors=
vErrors===null?validate59.errors:vErrors.concat(validate59.errors),errors=vErrors.length)),data.business_processes!==void 0&&
(validate65(data.business_processes,{instancePath:instancePath+"/business_processes",parentData:data,parentDataProperty:"\
business_processes",rootData})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.
length)),data.temporal!==void 0&&(validate73(data.temporal,{instancePath:instancePath+"/temporal",parentData:data,parentDataProperty:"\
temporal",rootData})||(vErrors=vErrors===null?validate73.errors:vErrors.concat(validate73.errors),errors=vErrors.length)),
data.fraud!==void 0&&(validate83(data.fraud,{instancePath:instancePath+"/fraud",parentData:data,parentDataProperty:"frau\
d",rootData})||(vErrors=vErrors===null?validate83.errors:vErrors.concat(validate83.errors),errors=vErrors.length)),data.
anomaly_injection!==void 0&&(validate91(data.anomaly_injection,{instancePath:instancePath+"/anomaly_injection",parentData:data,
parentDataProperty:"anomaly_injection",rootData})||(vErrors=vErrors===null?validate91.errors:vErrors.concat(validate91.errors),
errors=vErrors.length)),data.data_quality!==void 0&&(validate105(data.data_quality,{instancePath:instancePath+"/data_qua\
lity",parentData:data,parentDataProperty:"data_quality",rootData})||(vErrors=vErrors===null?validate105.errors:vErrors.concat(
validate105.errors),errors=vErrors.length)),data.approval!==void 0&&(validate112(data.approval,{instancePath:instancePath+
"/approval",parentData:data,parentDataProperty:"approval",rootData})||(vErrors=vErrors===null?validate112.errors:vErrors.
concat(validate112.errors),errors=vErrors.length))}else{let err14={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}return validate28.errors=
vErrors,errors===0}var v5=validate116;function validate116(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
must be object"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate116.errors=vErrors,errors===
0}var v6=validate117;function validate117(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
push(err7),errors++}data.config!==void 0&&(validate28(data.config,{instancePath:instancePath+"/config",parentData:data,parentDataProperty:"\
config",rootData})||(vErrors=vErrors===null?validate28.errors:vErrors.concat(validate28.errors),errors=vErrors.length))}else{
let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}return validate117.errors=vErrors,errors===0}var v7=validate119;function validate120(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
vErrors=[err5]:vErrors.push(err5),errors++}return validate120.errors=vErrors,errors===0}function validate119(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.valid===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
valid"},message:"must have required property 'valid'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.
errors===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"errors"},message:"\
must have required property 'errors'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){if(errors>=
64)break;if(!(key0==="valid"||key0==="errors")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}if(data.valid!==void 0&&typeof data.valid!="boolean"){let err3={instancePath:instancePath+
"/valid",schemaPath:"#/properties/valid/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.errors!==void 0){let data1=data.errors;if(Array.isArray(data1)){
let len0=data1.length;for(let i0=0;i0<len0&&errors<64;i0++)validate120(data1[i0],{instancePath:instancePath+"/errors/"+i0,
parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate120.errors:vErrors.concat(validate120.
errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",
keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{
let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}return validate119.errors=vErrors,errors===0}var v8=validate122,schema50={type:"\
object",additionalProperties:!1,required:["status","success","message","stream_id"],properties:{status:{type:"string",enum:[
"started","paused","resumed","stopped"]},success:{const:!0},message:{type:"string"},stream_id:{$ref:"S.StreamId"}}};var pattern6=new RegExp("^[0-9a-z]{16}$","u");function validate123(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(typeof data=="string"){if(!pattern6.test(data)){let err0={instancePath,schemaPath:"#/patter\
n",keyword:"pattern",params:{pattern:"^[0-9a-z]{16}$"},message:'must match pattern "^[0-9a-z]{16}$"'};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate123.errors=vErrors,errors===
0}function validate122(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.status===void 0){let err0={instancePath,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.success===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"success"},message:"must have required property 'success'"};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.message===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"message"},message:"must have required property 'message'"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.stream_id===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"stream_id"},message:"must have required property 'stream_id'"};vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="status"||key0==="success"||key0==="message"||key0===
"stream_id")){let err4={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.status!==
void 0){let data0=data.status;if(typeof data0!="string"){let err5={instancePath:instancePath+"/status",schemaPath:"#/pro\
perties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}if(!(data0==="started"||data0==="paused"||data0==="resumed"||data0==="stopped")){let err6={instancePath:instancePath+
"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:schema50.properties.status.enum},message:"\
must be equal to one of the allowed values"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.success!==
void 0&&data.success!==!0){let err7={instancePath:instancePath+"/success",schemaPath:"#/properties/success/const",keyword:"\
const",params:{allowedValue:!0},message:"must be equal to constant"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}
if(data.message!==void 0&&typeof data.message!="string"){let err8={instancePath:instancePath+"/message",schemaPath:"#/pr\
operties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}data.stream_id!==void 0&&(validate123(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,
parentDataProperty:"stream_id",rootData})||(vErrors=vErrors===null?validate123.errors:vErrors.concat(validate123.errors),
errors=vErrors.length))}else{let err9={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate122.errors=vErrors,errors===0}var v9=validate125;var schema53={type:"string",enum:["month_end","quarter_end","year_end"]};function validate127(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data!="string"){let err0={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(!(data==="month_end"||data==="quarter_end"||data==="year_end")){let err1={instancePath,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:schema53.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}return validate127.errors=vErrors,errors===0}function validate125(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.status===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
status"},message:"must have required property 'status'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.
success===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"success"},message:"\
must have required property 'success'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.message===void 0){
let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"},message:"must have \
required property 'message'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.stream_id===void 0){let err3={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"stream_id"},message:"must have required\
 property 'stream_id'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.pattern===void 0){let err4={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"pattern"},message:"must have required property 'patt\
ern'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.sequence===void 0){let err5={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"sequence"},message:"must have required property 'sequence'"};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="status"||key0==="\
success"||key0==="message"||key0==="stream_id"||key0==="pattern"||key0==="sequence")){let err6={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.status!==void 0&&data.status!=="trigge\
red"){let err7={instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:"\
triggered"},message:"must be equal to constant"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.success!==
void 0&&data.success!==!0){let err8={instancePath:instancePath+"/success",schemaPath:"#/properties/success/const",keyword:"\
const",params:{allowedValue:!0},message:"must be equal to constant"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}
if(data.message!==void 0&&typeof data.message!="string"){let err9={instancePath:instancePath+"/message",schemaPath:"#/pr\
operties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}if(data.stream_id!==void 0&&(validate123(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,
parentDataProperty:"stream_id",rootData})||(vErrors=vErrors===null?validate123.errors:vErrors.concat(validate123.errors),
errors=vErrors.length)),data.pattern!==void 0&&(validate127(data.pattern,{instancePath:instancePath+"/pattern",parentData:data,
parentDataProperty:"pattern",rootData})||(vErrors=vErrors===null?validate127.errors:vErrors.concat(validate127.errors),errors=
vErrors.length)),data.sequence!==void 0){let data5=data.sequence;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&
isFinite(data5))){let err10={instancePath:instancePath+"/sequence",schemaPath:"#/properties/sequence/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(typeof data5==
"number"&&isFinite(data5)&&(data5<0||isNaN(data5))){let err11={instancePath:instancePath+"/sequence",schemaPath:"#/prope\
rties/sequence/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=
[err11]:vErrors.push(err11),errors++}}}else{let err12={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}return validate125.errors=vErrors,
errors===0}var v10=validate129;function validate129(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
void 0&&(validate127(data1.name,{instancePath:instancePath+"/patterns/"+i0+"/name",parentData:data1,parentDataProperty:"\
name",rootData})||(vErrors=vErrors===null?validate127.errors:vErrors.concat(validate127.errors),errors=vErrors.length)),
data1.description!==void 0&&typeof data1.description!="string"){let err5={instancePath:instancePath+"/patterns/"+i0+"/de\
scription",schemaPath:"#/properties/patterns/items/properties/description/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/p\
atterns/"+i0,schemaPath:"#/properties/patterns/items/type",keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath:instancePath+"/patterns",schemaPath:"\
#/properties/patterns/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err7]:
vErrors.push(err7),errors++}}}else{let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate129.errors=vErrors,errors===0}
var v11=validate131;var schema56={type:"object",additionalProperties:!1,required:["stream_id","state","seed","total","current","percent","cr\
eated_at","duration_ms","plan_hash","triggers","totals"],properties:{stream_id:{$ref:"S.StreamId"},state:{$ref:"S.RunSta\
te"},seed:{type:"integer",minimum:0},total:{type:"integer",minimum:1},current:{type:"integer",minimum:0},percent:{type:"\
number",minimum:0,maximum:100},paused_by:{type:"string",enum:["user","memory"]},rate:{type:"number",minimum:0},created_at:{
type:"string",format:"date-time"},ended_at:{type:"string",format:"date-time"},duration_ms:{type:"integer",minimum:0},plan_hash:{
type:"string",pattern:"^[0-9a-f]{64}$"},triggers:{type:"array",items:{type:"object",additionalProperties:!1,required:["p\
attern","sequence"],properties:{pattern:{$ref:"S.PatternName"},sequence:{type:"integer",minimum:0}}}},totals:{$ref:"S.Ru\
nTotals"},configuration:{$ref:"S.Configuration"},sinks:{type:"array",items:{$ref:"S.SinkProgress"}},failure:{$ref:"S.Run\
Failure"}}},schema57={type:"string",enum:["running","paused","completed","stopped","interrupted","failed"]};function validate134(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data!="string"){let err0={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(!(data==="running"||data==="paused"||data==="completed"||data==="stopped"||data===
"interrupted"||data==="failed")){let err1={instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema57.
enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate134.
errors=vErrors,errors===0}var pattern8=new RegExp("^[0-9]+\\.[0-9]{2}$","u");function validate138(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(typeof data=="string"){if(!pattern8.test(data)){let err0={instancePath,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[0-9]+\\.[0-9]{2}$"},message:'must match pattern "^[0-9]+\\.[0-9]{2}$"'};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate138.
errors=vErrors,errors===0}function validate137(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.lines===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"lines"},message:"must have required property 'lines'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.debit===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"debit"},message:"must have required property 'debit'"};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.credit===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"credit"},message:"must have required property 'credit'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}if(data.first_digit_mad===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
first_digit_mad"},message:"must have required property 'first_digit_mad'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="lines"||key0==="debit"||key0==="credit"||key0==="first_d\
igit_mad")){let err4={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.lines!==
void 0){let data0=data.lines;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err5={instancePath:instancePath+
"/lines",schemaPath:"#/properties/lines/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err6={
instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.debit!==void 0&&(validate138(
data.debit,{instancePath:instancePath+"/debit",parentData:data,parentDataProperty:"debit",rootData})||(vErrors=vErrors===
null?validate138.errors:vErrors.concat(validate138.errors),errors=vErrors.length)),data.credit!==void 0&&(validate138(data.
credit,{instancePath:instancePath+"/credit",parentData:data,parentDataProperty:"credit",rootData})||(vErrors=vErrors===null?
validate138.errors:vErrors.concat(validate138.errors),errors=vErrors.length)),data.first_digit_mad!==void 0){let data3=data.
first_digit_mad;if(typeof data3=="number"&&isFinite(data3)){if(data3<0||isNaN(data3)){let err7={instancePath:instancePath+
"/first_digit_mad",schemaPath:"#/properties/first_digit_mad/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+
"/first_digit_mad",schemaPath:"#/properties/first_digit_mad/type",keyword:"type",params:{type:"number"},message:"must be\
 number"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate137.
errors=vErrors,errors===0}var schema60={type:"object",additionalProperties:!1,required:["type","target","position","stat\
e"],properties:{type:{type:"string",enum:["queue","room","topic","kv","change_log"]},target:{type:"string"},position:{type:"\
integer",minimum:0},state:{type:"string",enum:["running","waiting","held","ended"]}}};function validate143(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.target===
void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"target"},message:"mus\
t have required property 'target'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.position===void 0){
let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"position"},message:"must have\
 required property 'position'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.state===void 0){let err3={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"state"},message:"must have required pro\
perty 'state'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0===
"type"||key0==="target"||key0==="position"||key0==="state")){let err4={instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.type!==void 0){let data0=data.type;if(typeof data0!="string"){let err5={
instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(!(data0==="queue"||data0==="room"||data0==="t\
opic"||data0==="kv"||data0==="change_log")){let err6={instancePath:instancePath+"/type",schemaPath:"#/properties/type/en\
um",keyword:"enum",params:{allowedValues:schema60.properties.type.enum},message:"must be equal to one of the allowed val\
ues"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.target!==void 0&&typeof data.target!="string"){
let err7={instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"string"},
message:"must be string"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.position!==void 0){let data2=data.
position;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err8={instancePath:instancePath+"\
/position",schemaPath:"#/properties/position/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}if(typeof data2=="number"&&isFinite(data2)&&(data2<0||isNaN(data2))){let err9={
instancePath:instancePath+"/position",schemaPath:"#/properties/position/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.state!==void 0){let data3=data.
state;if(typeof data3!="string"){let err10={instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(!(data3===
"running"||data3==="waiting"||data3==="held"||data3==="ended")){let err11={instancePath:instancePath+"/state",schemaPath:"\
#/properties/state/enum",keyword:"enum",params:{allowedValues:schema60.properties.state.enum},message:"must be equal to \
one of the allowed values"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}}else{let err12={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err12]:vErrors.push(err12),
errors++}return validate143.errors=vErrors,errors===0}function validate145(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.error===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"error"},message:"must have required property 'error'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.message===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"message"},message:"must have required property 'message'"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="error"||key0==="message"||key0==="sink")){let err2={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.error!==void 0&&
typeof data.error!="string"){let err3={instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.
message!==void 0&&typeof data.message!="string"){let err4={instancePath:instancePath+"/message",schemaPath:"#/properties\
/message/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(
err4),errors++}if(data.sink!==void 0){let data2=data.sink;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(
data2))){let err5={instancePath:instancePath+"/sink",schemaPath:"#/properties/sink/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(typeof data2=="number"&&
isFinite(data2)&&(data2<0||isNaN(data2))){let err6={instancePath:instancePath+"/sink",schemaPath:"#/properties/sink/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err6]:vErrors.push(
err6),errors++}}}else{let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate145.errors=vErrors,errors===0}var pattern7=new RegExp(
"^[0-9a-f]{64}$","u");function validate132(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.stream_id===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"stream_id"},message:"must have required property 'stream_id'"};vErrors===
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
null?vErrors=[err10]:vErrors.push(err10),errors++}for(let key0 in data){if(errors>=64)break;if(!func2.call(schema56.properties,
key0)){let err11={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.stream_id!==
void 0&&(validate123(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_i\
d",rootData})||(vErrors=vErrors===null?validate123.errors:vErrors.concat(validate123.errors),errors=vErrors.length)),data.
state!==void 0&&(validate134(data.state,{instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData})||
(vErrors=vErrors===null?validate134.errors:vErrors.concat(validate134.errors),errors=vErrors.length)),data.seed!==void 0){
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
instancePath:instancePath+"/paused_by",schemaPath:"#/properties/paused_by/enum",keyword:"enum",params:{allowedValues:schema56.
properties.paused_by.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err22]:vErrors.
push(err22),errors++}}if(data.rate!==void 0){let data7=data.rate;if(typeof data7=="number"&&isFinite(data7)){if(data7<0||
isNaN(data7)){let err23={instancePath:instancePath+"/rate",schemaPath:"#/properties/rate/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}else{let err24={
instancePath:instancePath+"/rate",schemaPath:"#/properties/rate/type",keyword:"type",params:{type:"number"},message:"mus\
t be number"};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}if(data.created_at!==void 0){let data8=data.created_at;
if(typeof data8=="string"){if(!formats0.validate(data8)){let err25={instancePath:instancePath+"/created_at",schemaPath:"\
#/properties/created_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};vErrors===
null?vErrors=[err25]:vErrors.push(err25),errors++}}else{let err26={instancePath:instancePath+"/created_at",schemaPath:"#\
/properties/created_at/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err26]:
vErrors.push(err26),errors++}}if(data.ended_at!==void 0){let data9=data.ended_at;if(typeof data9=="string"){if(!formats0.
validate(data9)){let err27={instancePath:instancePath+"/ended_at",schemaPath:"#/properties/ended_at/format",keyword:"for\
mat",params:{format:"date-time"},message:'must match format "date-time"'};vErrors===null?vErrors=[err27]:vErrors.push(err27),
errors++}}else{let err28={instancePath:instancePath+"/ended_at",schemaPath:"#/properties/ended_at/type",keyword:"type",params:{
type:"string"},message:"must be string"};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}if(data.duration_ms!==
void 0){let data10=data.duration_ms;if(!(typeof data10=="number"&&!(data10%1)&&!isNaN(data10)&&isFinite(data10))){let err29={
instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duration_ms/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}if(typeof data10=="number"&&isFinite(
data10)&&(data10<0||isNaN(data10))){let err30={instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duratio\
n_ms/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err30]:
vErrors.push(err30),errors++}}if(data.plan_hash!==void 0){let data11=data.plan_hash;if(typeof data11=="string"){if(!pattern7.
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
null?vErrors=[err35]:vErrors.push(err35),errors++}}if(data13.pattern!==void 0&&(validate127(data13.pattern,{instancePath:instancePath+
"/triggers/"+i0+"/pattern",parentData:data13,parentDataProperty:"pattern",rootData})||(vErrors=vErrors===null?validate127.
errors:vErrors.concat(validate127.errors),errors=vErrors.length)),data13.sequence!==void 0){let data15=data13.sequence;if(!(typeof data15==
"number"&&!(data15%1)&&!isNaN(data15)&&isFinite(data15))){let err36={instancePath:instancePath+"/triggers/"+i0+"/sequenc\
e",schemaPath:"#/properties/triggers/items/properties/sequence/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer"};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}if(typeof data15=="number"&&isFinite(data15)&&
(data15<0||isNaN(data15))){let err37={instancePath:instancePath+"/triggers/"+i0+"/sequence",schemaPath:"#/properties/tri\
ggers/items/properties/sequence/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===
null?vErrors=[err37]:vErrors.push(err37),errors++}}}else{let err38={instancePath:instancePath+"/triggers/"+i0,schemaPath:"\
#/properties/triggers/items/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err38]:vErrors.push(err38),errors++}}}else{let err39={instancePath:instancePath+"/triggers",schemaPath:"#/properties/tr\
iggers/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err39]:vErrors.push(err39),
errors++}}if(data.totals!==void 0&&(validate137(data.totals,{instancePath:instancePath+"/totals",parentData:data,parentDataProperty:"\
totals",rootData})||(vErrors=vErrors===null?validate137.errors:vErrors.concat(validate137.errors),errors=vErrors.length)),
data.configuration!==void 0&&(validate28(data.configuration,{instancePath:instancePath+"/configuration",parentData:data,
parentDataProperty:"configuration",rootData})||(vErrors=vErrors===null?validate28.errors:vErrors.concat(validate28.errors),
errors=vErrors.length)),data.sinks!==void 0){let data18=data.sinks;if(Array.isArray(data18)){let len1=data18.length;for(let i1=0;i1<
len1&&errors<64;i1++)validate143(data18[i1],{instancePath:instancePath+"/sinks/"+i1,parentData:data18,parentDataProperty:i1,
rootData})||(vErrors=vErrors===null?validate143.errors:vErrors.concat(validate143.errors),errors=vErrors.length)}else{let err40={
instancePath:instancePath+"/sinks",schemaPath:"#/properties/sinks/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}}data.failure!==void 0&&(validate145(data.failure,
{instancePath:instancePath+"/failure",parentData:data,parentDataProperty:"failure",rootData})||(vErrors=vErrors===null?validate145.
errors:vErrors.concat(validate145.errors),errors=vErrors.length))}else{let err41={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++}return validate132.
errors=vErrors,errors===0}function validate131(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.streams===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"streams"},message:"must have required property 'streams'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="streams"||key0===
"next_before")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.streams!==
void 0){let data0=data.streams;if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate132(
data0[i0],{instancePath:instancePath+"/streams/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===
null?validate132.errors:vErrors.concat(validate132.errors),errors=vErrors.length)}else{let err2={instancePath:instancePath+
"/streams",schemaPath:"#/properties/streams/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}data.next_before!==void 0&&(validate123(data.next_before,{instancePath:instancePath+
"/next_before",parentData:data,parentDataProperty:"next_before",rootData})||(vErrors=vErrors===null?validate123.errors:vErrors.
concat(validate123.errors),errors=vErrors.length))}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate131.errors=
vErrors,errors===0}var v12=validate132,v13=validate149;var schema63={type:"object",additionalProperties:!1,required:["document_id","posting_date","account","debit","credit","s\
equence","company_code","fiscal_year","fiscal_period","document_date","created_at","document_type","currency","reference",
"header_text","created_by","source","business_process","source_system","user_persona","is_manual","is_post_close","is_fr\
aud","is_anomaly","lines"],properties:{document_id:{type:"string",format:"uuid"},posting_date:{$ref:"S.Date"},account:{type:"\
string"},debit:{$ref:"S.Amount"},credit:{$ref:"S.Amount"},sequence:{type:"integer",minimum:0},company_code:{type:"string"},
fiscal_year:{type:"integer"},fiscal_period:{type:"integer",minimum:1,maximum:16},document_date:{$ref:"S.Date"},created_at:{
type:"string",format:"date-time"},document_type:{type:"string"},currency:{type:"string",pattern:"^[A-Z]{3}$"},reference:{
type:"string"},header_text:{type:"string"},created_by:{type:"string"},source:{type:"string",enum:["manual","automated","\
recurring","reversal"]},business_process:{type:"string",enum:["O2C","P2P","R2R","H2R","A2R"]},source_system:{type:"strin\
g"},user_persona:{type:"string",enum:["clerk","senior","controller","manager","system"]},source_document:{type:"string"},
partner_id:{type:"string"},approved_by:{type:"string"},document_currency:{type:"string",pattern:"^[A-Z]{3}$"},exchange_rate:{
type:"string",pattern:"^[0-9]+\\.[0-9]{6}$"},is_manual:{type:"boolean"},is_post_close:{type:"boolean"},is_fraud:{type:"b\
oolean"},fraud_type:{type:"string"},is_anomaly:{type:"boolean"},anomaly_id:{type:"string"},anomaly_type:{type:"string"},
lines:{type:"array",minItems:2,items:{$ref:"S.Line"}}}},formats8=/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;function validate151(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"string"){if(!formats2.validate(data)){let err0={instancePath,schemaPath:"#/format",keyword:"format",params:{format:"dat\
e"},message:'must match format "date"'};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}return validate151.errors=vErrors,errors===0}var schema65={type:"object",additionalProperties:!1,required:[
"line_number","account","debit","credit"],properties:{line_number:{type:"integer",minimum:1,maximum:9999},account:{type:"\
string"},debit:{$ref:"S.Amount"},credit:{$ref:"S.Amount"},cost_center:{type:"string"},profit_center:{type:"string"},vendor_id:{
type:"string"},customer_id:{type:"string"},employee_id:{type:"string"},material_id:{type:"string"},asset_id:{type:"strin\
g"},trading_partner:{type:"string"},tax_code:{type:"string"},text:{type:"string"}}};function validate156(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.line_number===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
line_number"},message:"must have required property 'line_number'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.account===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"acc\
ount"},message:"must have required property 'account'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
debit===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"debit"},message:"\
must have required property 'debit'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.credit===void 0){
let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"credit"},message:"must have r\
equired property 'credit'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data){if(errors>=64)
break;if(!func2.call(schema65.properties,key0)){let err4={instancePath,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}}if(data.line_number!==void 0){let data0=data.line_number;if(!(typeof data0=="number"&&
!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err5={instancePath:instancePath+"/line_number",schemaPath:"#/properties\
/line_number/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}if(typeof data0=="number"&&isFinite(data0)){if(data0>9999||isNaN(data0)){let err6={instancePath:instancePath+
"/line_number",schemaPath:"#/properties/line_number/maximum",keyword:"maximum",params:{comparison:"<=",limit:9999},message:"\
must be <= 9999"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data0<1||isNaN(data0)){let err7={instancePath:instancePath+
"/line_number",schemaPath:"#/properties/line_number/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}if(data.account!==void 0&&typeof data.account!=
"string"){let err8={instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data.debit!==void 0&&(validate138(
data.debit,{instancePath:instancePath+"/debit",parentData:data,parentDataProperty:"debit",rootData})||(vErrors=vErrors===
null?validate138.errors:vErrors.concat(validate138.errors),errors=vErrors.length)),data.credit!==void 0&&(validate138(data.
credit,{instancePath:instancePath+"/credit",parentData:data,parentDataProperty:"credit",rootData})||(vErrors=vErrors===null?
validate138.errors:vErrors.concat(validate138.errors),errors=vErrors.length)),data.cost_center!==void 0&&typeof data.cost_center!=
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
st be object"};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}return validate156.errors=vErrors,errors===0}
var pattern11=new RegExp("^[0-9]+\\.[0-9]{6}$","u");function validate150(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.document_id===
void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"document_id"},message:"\
must have required property 'document_id'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.posting_date===
void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"posting_date"},message:"\
must have required property 'posting_date'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.account===
void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"account"},message:"mu\
st have required property 'account'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.debit===void 0){
let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"debit"},message:"must have re\
quired property 'debit'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.credit===void 0){let err4={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"credit"},message:"must have required property 'credi\
t'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.sequence===void 0){let err5={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"sequence"},message:"must have required property 'sequence'"};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.company_code===void 0){let err6={instancePath,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"company_code"},message:"must have required property 'company_code'"};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.fiscal_year===void 0){let err7={instancePath,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"fiscal_year"},message:"must have required property 'fiscal_year'"};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.fiscal_period===void 0){let err8={instancePath,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"fiscal_period"},message:"must have required property 'fiscal_period'"};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data.document_date===void 0){let err9={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"document_date"},message:"must have required property 'document_d\
ate'"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.created_at===void 0){let err10={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"created_at"},message:"must have required property 'created_at'"};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(data.document_type===void 0){let err11={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"document_type"},message:"must have required property 'document_t\
ype'"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data.currency===void 0){let err12={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"currency"},message:"must have required property 'currency'"};vErrors===
null?vErrors=[err12]:vErrors.push(err12),errors++}if(data.reference===void 0){let err13={instancePath,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"reference"},message:"must have required property 'reference'"};vErrors===
null?vErrors=[err13]:vErrors.push(err13),errors++}if(data.header_text===void 0){let err14={instancePath,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"header_text"},message:"must have required property 'header_text'"};vErrors===
null?vErrors=[err14]:vErrors.push(err14),errors++}if(data.created_by===void 0){let err15={instancePath,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"created_by"},message:"must have required property 'created_by'"};vErrors===
null?vErrors=[err15]:vErrors.push(err15),errors++}if(data.source===void 0){let err16={instancePath,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"source"},message:"must have required property 'source'"};vErrors===null?vErrors=
[err16]:vErrors.push(err16),errors++}if(data.business_process===void 0){let err17={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"business_process"},message:"must have required property 'business_process'"};
vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}if(data.source_system===void 0){let err18={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"source_system"},message:"must have required property 'source_sys\
tem'"};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}if(data.user_persona===void 0){let err19={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"user_persona"},message:"must have required property \
'user_persona'"};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}if(data.is_manual===void 0){let err20={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"is_manual"},message:"must have required property 'is\
_manual'"};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}if(data.is_post_close===void 0){let err21={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"is_post_close"},message:"must have required property\
 'is_post_close'"};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}if(data.is_fraud===void 0){let err22={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"is_fraud"},message:"must have required property 'is_\
fraud'"};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}if(data.is_anomaly===void 0){let err23={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"is_anomaly"},message:"must have required property 'i\
s_anomaly'"};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}if(data.lines===void 0){let err24={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"lines"},message:"must have required property 'lines'"};
vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}for(let key0 in data){if(errors>=64)break;if(!func2.call(schema63.
properties,key0)){let err25={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}if(data.document_id!==
void 0){let data0=data.document_id;if(typeof data0=="string"){if(!formats8.test(data0)){let err26={instancePath:instancePath+
"/document_id",schemaPath:"#/properties/document_id/format",keyword:"format",params:{format:"uuid"},message:'must match \
format "uuid"'};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}}else{let err27={instancePath:instancePath+"\
/document_id",schemaPath:"#/properties/document_id/type",keyword:"type",params:{type:"string"},message:"must be string"};
vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}}if(data.posting_date!==void 0&&(validate151(data.posting_date,
{instancePath:instancePath+"/posting_date",parentData:data,parentDataProperty:"posting_date",rootData})||(vErrors=vErrors===
null?validate151.errors:vErrors.concat(validate151.errors),errors=vErrors.length)),data.account!==void 0&&typeof data.account!=
"string"){let err28={instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{
type:"string"},message:"must be string"};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}if(data.debit!==void 0&&
(validate138(data.debit,{instancePath:instancePath+"/debit",parentData:data,parentDataProperty:"debit",rootData})||(vErrors=
vErrors===null?validate138.errors:vErrors.concat(validate138.errors),errors=vErrors.length)),data.credit!==void 0&&(validate138(
data.credit,{instancePath:instancePath+"/credit",parentData:data,parentDataProperty:"credit",rootData})||(vErrors=vErrors===
null?validate138.errors:vErrors.concat(validate138.errors),errors=vErrors.length)),data.sequence!==void 0){let data5=data.
sequence;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){let err29={instancePath:instancePath+
"/sequence",schemaPath:"#/properties/sequence/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err29]:vErrors.push(err29),errors++}if(typeof data5=="number"&&isFinite(data5)&&(data5<0||isNaN(data5))){let err30={
instancePath:instancePath+"/sequence",schemaPath:"#/properties/sequence/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}}if(data.company_code!==
void 0&&typeof data.company_code!="string"){let err31={instancePath:instancePath+"/company_code",schemaPath:"#/propertie\
s/company_code/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err31]:vErrors.
push(err31),errors++}if(data.fiscal_year!==void 0){let data7=data.fiscal_year;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(
data7)&&isFinite(data7))){let err32={instancePath:instancePath+"/fiscal_year",schemaPath:"#/properties/fiscal_year/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}}
if(data.fiscal_period!==void 0){let data8=data.fiscal_period;if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)&&isFinite(
data8))){let err33={instancePath:instancePath+"/fiscal_period",schemaPath:"#/properties/fiscal_period/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}if(typeof data8==
"number"&&isFinite(data8)){if(data8>16||isNaN(data8)){let err34={instancePath:instancePath+"/fiscal_period",schemaPath:"\
#/properties/fiscal_period/maximum",keyword:"maximum",params:{comparison:"<=",limit:16},message:"must be <= 16"};vErrors===
null?vErrors=[err34]:vErrors.push(err34),errors++}if(data8<1||isNaN(data8)){let err35={instancePath:instancePath+"/fisca\
l_period",schemaPath:"#/properties/fiscal_period/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"mu\
st be >= 1"};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}}}if(data.document_date!==void 0&&(validate151(
data.document_date,{instancePath:instancePath+"/document_date",parentData:data,parentDataProperty:"document_date",rootData})||
(vErrors=vErrors===null?validate151.errors:vErrors.concat(validate151.errors),errors=vErrors.length)),data.created_at!==
void 0){let data10=data.created_at;if(typeof data10=="string"){if(!formats0.validate(data10)){let err36={instancePath:instancePath+
"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format:"date-time"},message:'must mat\
ch format "date-time"'};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}}else{let err37={instancePath:instancePath+
"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"string"},message:"must be string"};
vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}}if(data.document_type!==void 0&&typeof data.document_type!=
"string"){let err38={instancePath:instancePath+"/document_type",schemaPath:"#/properties/document_type/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++}if(data.
currency!==void 0){let data12=data.currency;if(typeof data12=="string"){if(!pattern2.test(data12)){let err39={instancePath:instancePath+
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
allowedValues:schema63.properties.source.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=
[err45]:vErrors.push(err45),errors++}}if(data.business_process!==void 0){let data17=data.business_process;if(typeof data17!=
"string"){let err46={instancePath:instancePath+"/business_process",schemaPath:"#/properties/business_process/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err46]:vErrors.push(err46),errors++}if(!(data17===
"O2C"||data17==="P2P"||data17==="R2R"||data17==="H2R"||data17==="A2R")){let err47={instancePath:instancePath+"/business_\
process",schemaPath:"#/properties/business_process/enum",keyword:"enum",params:{allowedValues:schema63.properties.business_process.
enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err47]:vErrors.push(err47),errors++}}
if(data.source_system!==void 0&&typeof data.source_system!="string"){let err48={instancePath:instancePath+"/source_syste\
m",schemaPath:"#/properties/source_system/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err48]:vErrors.push(err48),errors++}if(data.user_persona!==void 0){let data19=data.user_persona;if(typeof data19!=
"string"){let err49={instancePath:instancePath+"/user_persona",schemaPath:"#/properties/user_persona/type",keyword:"type",
params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}if(!(data19===
"clerk"||data19==="senior"||data19==="controller"||data19==="manager"||data19==="system")){let err50={instancePath:instancePath+
"/user_persona",schemaPath:"#/properties/user_persona/enum",keyword:"enum",params:{allowedValues:schema63.properties.user_persona.
enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err50]:vErrors.push(err50),errors++}}
if(data.source_document!==void 0&&typeof data.source_document!="string"){let err51={instancePath:instancePath+"/source_d\
ocument",schemaPath:"#/properties/source_document/type",keyword:"type",params:{type:"string"},message:"must be string"};
vErrors===null?vErrors=[err51]:vErrors.push(err51),errors++}if(data.partner_id!==void 0&&typeof data.partner_id!="string"){
let err52={instancePath:instancePath+"/partner_id",schemaPath:"#/properties/partner_id/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err52]:vErrors.push(err52),errors++}if(data.approved_by!==void 0&&
typeof data.approved_by!="string"){let err53={instancePath:instancePath+"/approved_by",schemaPath:"#/properties/approved\
_by/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err53]:vErrors.push(err53),
errors++}if(data.document_currency!==void 0){let data23=data.document_currency;if(typeof data23=="string"){if(!pattern2.
test(data23)){let err54={instancePath:instancePath+"/document_currency",schemaPath:"#/properties/document_currency/patte\
rn",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"},message:'must match pattern "^[A-Z]{3}$"'};vErrors===null?vErrors=[err54]:
vErrors.push(err54),errors++}}else{let err55={instancePath:instancePath+"/document_currency",schemaPath:"#/properties/do\
cument_currency/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err55]:vErrors.
push(err55),errors++}}if(data.exchange_rate!==void 0){let data24=data.exchange_rate;if(typeof data24=="string"){if(!pattern11.
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
errors++}let len0=data32.length;for(let i0=0;i0<len0&&errors<64;i0++)validate156(data32[i0],{instancePath:instancePath+"\
/lines/"+i0,parentData:data32,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate156.errors:vErrors.concat(
validate156.errors),errors=vErrors.length)}else{let err66={instancePath:instancePath+"/lines",schemaPath:"#/properties/l\
ines/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err66]:vErrors.push(err66),
errors++}}}else{let err67={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};vErrors===null?vErrors=[err67]:vErrors.push(err67),errors++}return validate150.errors=vErrors,errors===0}function validate149(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(Array.isArray(data)){let len0=data.
length;for(let i0=0;i0<len0&&errors<64;i0++)validate150(data[i0],{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,
rootData})||(vErrors=vErrors===null?validate150.errors:vErrors.concat(validate150.errors),errors=vErrors.length)}else{let err0={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}return validate149.errors=vErrors,errors===0}var v14=validate150,v15=validate161;function validate161(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
st be object"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate161.errors=vErrors,errors===0}
var v16=validate162;function validate162(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){return validate162.errors=null,
!0}var v17=validate163;var schema69={type:"object",additionalProperties:{type:["string","number","boolean","null"]}};function validate164(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data))for(let key0 in data){if(errors>=64)break;let data0=data[key0];if(typeof data0!="string"&&!(typeof data0==
"number"&&isFinite(data0))&&typeof data0!="boolean"&&data0!==null){let err0={instancePath:instancePath+"/"+key0.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:schema69.additionalProperties.
type},message:"must be string,number,boolean,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}return validate164.errors=vErrors,errors===0}function validate163(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.period===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
period"},message:"must have required property 'period'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.
rows===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rows"},message:"\
must have required property 'rows'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){if(errors>=
64)break;if(!(key0==="period"||key0==="rows")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}if(data.period!==void 0&&typeof data.period!="string"){let err3={instancePath:instancePath+
"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.rows!==void 0){let data1=data.rows;if(Array.isArray(data1)){let len0=data1.
length;for(let i0=0;i0<len0&&errors<64;i0++)validate164(data1[i0],{instancePath:instancePath+"/rows/"+i0,parentData:data1,
parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate164.errors:vErrors.concat(validate164.errors),errors=vErrors.
length)}else{let err4={instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type:"\
array"},message:"must be array"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}return validate163.errors=vErrors,errors===0}var v18=validate166;function validate166(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.period===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"period"},message:"must have required property 'period'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.rows===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"rows"},message:"must have required property 'rows'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data){if(errors>=64)break;if(!(key0==="period"||key0==="rows")){let err2={instancePath,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional pro\
perties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.period!==void 0&&typeof data.period!="strin\
g"){let err3={instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.rows!==void 0){let data1=data.
rows;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0&&errors<64;i0++)validate164(data1[i0],{instancePath:instancePath+
"/rows/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate164.errors:vErrors.concat(
validate164.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+"/rows",schemaPath:"#/properties/row\
s/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{
let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}return validate166.errors=vErrors,errors===0}var v19=validate168;function validate168(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
let data9=data4.sha256;if(typeof data9=="string"){if(!pattern7.test(data9)){let err18={instancePath:instancePath+"/files\
/"+i0+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9\
a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}else{
let err19={instancePath:instancePath+"/files/"+i0+"/sha256",schemaPath:"#/properties/files/items/properties/sha256/type",
keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}}else{
let err20={instancePath:instancePath+"/files/"+i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}}else{let err21={instancePath:instancePath+
"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?
vErrors=[err21]:vErrors.push(err21),errors++}}}else{let err22={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}return validate168.errors=
vErrors,errors===0}var v20=validate169;function validate169(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&
typeof data=="object"&&!Array.isArray(data))){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate169.errors=vErrors,
errors===0}var v21=validate170;function validate174(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){return validate174.errors=null,
!0}function validate173(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(data.success===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"success"},message:"must have required property 'success'"};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.previous===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"previous"},message:"must have required property 'previous'"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="key"||key0==="success"||key0==="previous"||key0===
"queued")){let err3={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.key!==
void 0&&typeof data.key!="string"){let err4={instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.
success!==void 0&&typeof data.success!="boolean"){let err5={instancePath:instancePath+"/success",schemaPath:"#/propertie\
s/success/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}if(data.previous!==void 0&&(validate174(data.previous,{instancePath:instancePath+"/previous",parentData:data,
parentDataProperty:"previous",rootData})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(validate174.errors),
errors=vErrors.length)),data.queued!==void 0&&data.queued!==!0){let err6={instancePath:instancePath+"/queued",schemaPath:"\
#/properties/queued/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};vErrors===null?
vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate173.errors=vErrors,
errors===0}var schema78={type:"object",additionalProperties:!1,required:["found","value","ttl"],properties:{found:{type:"\
boolean"},value:{$ref:"S.Value"},ttl:{type:["integer","null"],minimum:0}}};function validate177(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.
found===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"found"},message:"\
must have required property 'found'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.value===void 0){
let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"},message:"must have re\
quired property 'value'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.ttl===void 0){let err2={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"ttl"},message:"must have required property 'ttl'"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="found"||key0==="v\
alue"||key0==="ttl")){let err3={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}if(data.found!==void 0&&typeof data.found!="boolean"){let err4={instancePath:instancePath+"/found",schemaPath:"\
#/properties/found/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++}if(data.value!==void 0&&(validate174(data.value,{instancePath:instancePath+"/value",parentData:data,
parentDataProperty:"value",rootData})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(validate174.errors),errors=
vErrors.length)),data.ttl!==void 0){let data2=data.ttl;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(
data2))&&data2!==null){let err5={instancePath:instancePath+"/ttl",schemaPath:"#/properties/ttl/type",keyword:"type",params:{
type:schema78.properties.ttl.type},message:"must be integer,null"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}
if(typeof data2=="number"&&isFinite(data2)&&(data2<0||isNaN(data2))){let err6={instancePath:instancePath+"/ttl",schemaPath:"\
#/properties/ttl/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate177.errors=vErrors,errors===
0}var schema79={type:"object",additionalProperties:!1,required:["deleted"],properties:{deleted:{type:["integer","boolean"],
minimum:0},queued:{const:!0}}};function validate180(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.deleted===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"deleted"},message:"must have required property 'dele\
ted'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="\
deleted"||key0==="queued")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}}if(data.deleted!==void 0){let data0=data.deleted;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(
data0))&&typeof data0!="boolean"){let err2={instancePath:instancePath+"/deleted",schemaPath:"#/properties/deleted/type",
keyword:"type",params:{type:schema79.properties.deleted.type},message:"must be integer,boolean"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err3={instancePath:instancePath+
"/deleted",schemaPath:"#/properties/deleted/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.queued!==void 0&&data.queued!==!0){let err4={
instancePath:instancePath+"/queued",schemaPath:"#/properties/queued/const",keyword:"const",params:{allowedValue:!0},message:"\
must be equal to constant"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}return validate180.errors=vErrors,errors===0}function validate182(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.exists===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"exists"},message:"must have required property 'exists'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="exists"){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.exists!==void 0&&typeof data.exists!="\
boolean"){let err2={instancePath:instancePath+"/exists",schemaPath:"#/properties/exists/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}return validate182.errors=vErrors,errors===0}function validate184(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.value===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"value"},message:"must have required property 'value'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="value"||key0==="queued")){let err1={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.value!==void 0){let data0=data.
value;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err2={instancePath:instancePath+"/va\
lue",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(typeof data0=="number"&&isFinite(data0)){if(data0>9007199254740991||isNaN(
data0)){let err3={instancePath:instancePath+"/value",schemaPath:"#/properties/value/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991},message:"must be <= 9007199254740991"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
if(data0<-9007199254740991||isNaN(data0)){let err4={instancePath:instancePath+"/value",schemaPath:"#/properties/value/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= -9007199254740991"};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}}if(data.queued!==void 0&&data.queued!==!0){let err5={instancePath:instancePath+
"/queued",schemaPath:"#/properties/queued/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to cons\
tant"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate184.
errors=vErrors,errors===0}function validate186(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.value===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"value"},message:"must have required property 'value'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="value"||key0==="queued")){let err1={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.value!==void 0){let data0=data.
value;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err2={instancePath:instancePath+"/va\
lue",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(typeof data0=="number"&&isFinite(data0)){if(data0>9007199254740991||isNaN(
data0)){let err3={instancePath:instancePath+"/value",schemaPath:"#/properties/value/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991},message:"must be <= 9007199254740991"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
if(data0<-9007199254740991||isNaN(data0)){let err4={instancePath:instancePath+"/value",schemaPath:"#/properties/value/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= -9007199254740991"};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}}if(data.queued!==void 0&&data.queued!==!0){let err5={instancePath:instancePath+
"/queued",schemaPath:"#/properties/queued/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to cons\
tant"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate186.
errors=vErrors,errors===0}function validate188(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.value===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"value"},message:"must have required property 'value'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="value"||key0==="queued")){let err1={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.value!==void 0){let data0=data.
value;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err2={instancePath:instancePath+"/va\
lue",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(typeof data0=="number"&&isFinite(data0)){if(data0>9007199254740991||isNaN(
data0)){let err3={instancePath:instancePath+"/value",schemaPath:"#/properties/value/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991},message:"must be <= 9007199254740991"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
if(data0<-9007199254740991||isNaN(data0)){let err4={instancePath:instancePath+"/value",schemaPath:"#/properties/value/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= -9007199254740991"};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}}if(data.queued!==void 0&&data.queued!==!0){let err5={instancePath:instancePath+
"/queued",schemaPath:"#/properties/queued/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to cons\
tant"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate188.
errors=vErrors,errors===0}function validate190(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.value===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"value"},message:"must have required property 'value'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="value"||key0==="queued")){let err1={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.value!==void 0){let data0=data.
value;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err2={instancePath:instancePath+"/va\
lue",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(typeof data0=="number"&&isFinite(data0)){if(data0>9007199254740991||isNaN(
data0)){let err3={instancePath:instancePath+"/value",schemaPath:"#/properties/value/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991},message:"must be <= 9007199254740991"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
if(data0<-9007199254740991||isNaN(data0)){let err4={instancePath:instancePath+"/value",schemaPath:"#/properties/value/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= -9007199254740991"};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}}if(data.queued!==void 0&&data.queued!==!0){let err5={instancePath:instancePath+
"/queued",schemaPath:"#/properties/queued/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to cons\
tant"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate190.
errors=vErrors,errors===0}function validate192(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.result===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"result"},message:"must have required property 'result'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.success===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"success"},message:"must have required property 'success'"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="result"||key0==="success")){let err2={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.result!==void 0&&typeof data.
result!="boolean"){let err3={instancePath:instancePath+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.success!==void 0&&
typeof data.success!="boolean"){let err4={instancePath:instancePath+"/success",schemaPath:"#/properties/success/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{
let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}return validate192.errors=vErrors,errors===0}var schema86={type:"object",additionalProperties:!1,
required:["ttl","ttl_ms"],properties:{ttl:{type:["integer","null"],minimum:0},ttl_ms:{type:["integer","null"],minimum:0}}};
function validate194(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.ttl===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"ttl"},message:"must have required property 'ttl'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.ttl_ms===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
ttl_ms"},message:"must have required property 'ttl_ms'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="ttl"||key0==="ttl_ms")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}if(data.ttl!==void 0){let data0=data.ttl;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(
data0)&&isFinite(data0))&&data0!==null){let err3={instancePath:instancePath+"/ttl",schemaPath:"#/properties/ttl/type",keyword:"\
type",params:{type:schema86.properties.ttl.type},message:"must be integer,null"};vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err4={instancePath:instancePath+
"/ttl",schemaPath:"#/properties/ttl/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.ttl_ms!==void 0){let data1=data.ttl_ms;if(!(typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))&&data1!==null){let err5={instancePath:instancePath+"/ttl_ms",schemaPath:"\
#/properties/ttl_ms/type",keyword:"type",params:{type:schema86.properties.ttl_ms.type},message:"must be integer,null"};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}if(typeof data1=="number"&&isFinite(data1)&&(data1<0||isNaN(data1))){let err6={
instancePath:instancePath+"/ttl_ms",schemaPath:"#/properties/ttl_ms/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}return validate194.errors=vErrors,errors===0}function validate196(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.result===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"result"},message:"must have required property 'result'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="result"){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.result!==void 0&&typeof data.result!="\
boolean"){let err2={instancePath:instancePath+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}return validate196.errors=vErrors,errors===0}var schema88={type:"object",additionalProperties:!1,required:[
"keys","cursor","has_more","count"],properties:{keys:{type:"array",items:{type:"string"}},cursor:{type:["string","null"]},
has_more:{type:"boolean"},count:{type:"integer",minimum:0}}};function validate198(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.keys===void 0){
let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"keys"},message:"must have req\
uired property 'keys'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.cursor===void 0){let err1={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"cursor"},message:"must have required property 'curso\
r'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.has_more===void 0){let err2={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"has_more"},message:"must have required property 'has_more'"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.count===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"count"},message:"must have required property 'count'"};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="keys"||key0==="cursor"||key0==="has_m\
ore"||key0==="count")){let err4={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}if(data.keys!==void 0){let data0=data.keys;if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0&&
errors<64;i0++)if(typeof data0[i0]!="string"){let err5={instancePath:instancePath+"/keys/"+i0,schemaPath:"#/properties/k\
eys/items/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.push(
err5),errors++}}else{let err6={instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{
type:"array"},message:"must be array"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.cursor!==void 0){
let data2=data.cursor;if(typeof data2!="string"&&data2!==null){let err7={instancePath:instancePath+"/cursor",schemaPath:"\
#/properties/cursor/type",keyword:"type",params:{type:schema88.properties.cursor.type},message:"must be string,null"};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.has_more!==void 0&&typeof data.has_more!="boolean"){let err8={instancePath:instancePath+
"/has_more",schemaPath:"#/properties/has_more/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}if(data.count!==void 0){let data4=data.count;if(!(typeof data4=="number"&&
!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err9={instancePath:instancePath+"/count",schemaPath:"#/properties/count\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err9]:vErrors.push(err9),
errors++}if(typeof data4=="number"&&isFinite(data4)&&(data4<0||isNaN(data4))){let err10={instancePath:instancePath+"/cou\
nt",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===
null?vErrors=[err10]:vErrors.push(err10),errors++}}}else{let err11={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}return validate198.
errors=vErrors,errors===0}function validate200(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.keys===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"keys"},message:"must have required property 'keys'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.count===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
count"},message:"must have required property 'count'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
truncated===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"truncated"},
message:"must have required property 'truncated'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="keys"||key0==="count"||key0==="truncated")){let err3={instancePath,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.keys!==void 0){let data0=data.keys;if(Array.isArray(
data0)){let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)if(typeof data0[i0]!="string"){let err4={instancePath:instancePath+
"/keys/"+i0,schemaPath:"#/properties/keys/items/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/keys",schemaPath:"#/properti\
es/keys/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}}if(data.count!==void 0){let data2=data.count;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(
data2))){let err6={instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(typeof data2=="number"&&
isFinite(data2)&&(data2<0||isNaN(data2))){let err7={instancePath:instancePath+"/count",schemaPath:"#/properties/count/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}if(data.truncated!==void 0&&typeof data.truncated!="boolean"){let err8={instancePath:instancePath+"\
/truncated",schemaPath:"#/properties/truncated/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate200.errors=
vErrors,errors===0}function validate202(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.size===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"size"},message:"must have required property 'size'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="size"){let err1={instancePath,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional pro\
perties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.size!==void 0){let data0=data.size;if(!(typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err2={instancePath:instancePath+"/size",schemaPath:"#/propert\
ies/size/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err2]:vErrors.push(
err2),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err3={instancePath:instancePath+
"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate202.
errors=vErrors,errors===0}function validate204(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.flushed===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"flushed"},message:"must have required property 'flushed'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="flushed"){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.flushed!==void 0){let data0=data.flushed;
if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err2={instancePath:instancePath+"/flushed",
schemaPath:"#/properties/flushed/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err3={
instancePath:instancePath+"/flushed",schemaPath:"#/properties/flushed/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}return validate204.errors=vErrors,errors===0}function validate206(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.flushed===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"flushed"},message:"must have required property 'flushed'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="flushed"){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.flushed!==void 0){let data0=data.flushed;
if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err2={instancePath:instancePath+"/flushed",
schemaPath:"#/properties/flushed/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err3={
instancePath:instancePath+"/flushed",schemaPath:"#/properties/flushed/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}return validate206.errors=vErrors,errors===0}function validate208(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.success===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"success"},message:"must have required property 'success'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="success"){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.success!==void 0&&data.success!==!0){let err2={
instancePath:instancePath+"/success",schemaPath:"#/properties/success/const",keyword:"const",params:{allowedValue:!0},message:"\
must be equal to constant"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}return validate208.errors=vErrors,errors===0}function validate210(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.success===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"success"},message:"must have required property 'success'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="success"){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.success!==void 0&&typeof data.success!=
"boolean"){let err2={instancePath:instancePath+"/success",schemaPath:"#/properties/success/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}return validate210.errors=vErrors,errors===0}function validate212(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.values===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"values"},message:"must have required property 'values'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="values"){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.values!==void 0){let data0=data.values;
if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate174(data0[i0],{instancePath:instancePath+
"/values/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(
validate174.errors),errors=vErrors.length)}else{let err2={instancePath:instancePath+"/values",schemaPath:"#/properties/v\
alues/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate212.errors=vErrors,errors===0}function validate215(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.deleted===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"deleted"},message:"must have required property 'deleted'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="deleted"){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.deleted!==void 0){let data0=data.deleted;
if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err2={instancePath:instancePath+"/deleted",
schemaPath:"#/properties/deleted/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err3={
instancePath:instancePath+"/deleted",schemaPath:"#/properties/deleted/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}return validate215.errors=vErrors,errors===0}function validate217(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.value===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"value"},message:"must have required property 'value'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="value"){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}data.value!==void 0&&(validate174(data.value,{
instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData})||(vErrors=vErrors===null?validate174.
errors:vErrors.concat(validate174.errors),errors=vErrors.length))}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate217.
errors=vErrors,errors===0}function validate220(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.length===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"length"},message:"must have required property 'length'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="length"){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.length!==void 0){let data0=data.length;
if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err2={instancePath:instancePath+"/length",
schemaPath:"#/properties/length/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err3={instancePath:instancePath+
"/length",schemaPath:"#/properties/length/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate220.
errors=vErrors,errors===0}var schema99={type:"object",additionalProperties:!1,required:["value"],properties:{value:{type:[
"string","null"]}}};function validate222(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.value===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="value"){let err1={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.value!==void 0){let data0=data.
value;if(typeof data0!="string"&&data0!==null){let err2={instancePath:instancePath+"/value",schemaPath:"#/properties/val\
ue/type",keyword:"type",params:{type:schema99.properties.value.type},message:"must be string,null"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate222.errors=vErrors,errors===
0}function validate224(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.length===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"length"},message:"must have required property 'length'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="length"){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.length!==void 0){let data0=data.length;
if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err2={instancePath:instancePath+"/length",
schemaPath:"#/properties/length/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err3={instancePath:instancePath+
"/length",schemaPath:"#/properties/length/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate224.
errors=vErrors,errors===0}function validate226(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.length===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"length"},message:"must have required property 'length'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="length"){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.length!==void 0){let data0=data.length;
if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err2={instancePath:instancePath+"/length",
schemaPath:"#/properties/length/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err3={instancePath:instancePath+
"/length",schemaPath:"#/properties/length/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate226.
errors=vErrors,errors===0}function validate228(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.total_keys===void 0){let err0={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"total_keys"},message:"must have required property 'total_keys'"};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.total_memory_bytes===void 0){let err1={instancePath,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"total_memory_bytes"},message:"must have required property 'total_memo\
ry_bytes'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.operations===void 0){let err2={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"operations"},message:"must have required property 'o\
perations'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.hit_rate===void 0){let err3={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"hit_rate"},message:"must have required property 'hit\
_rate'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0===
"total_keys"||key0==="total_memory_bytes"||key0==="operations"||key0==="hit_rate")){let err4={instancePath,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional\
 properties"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.total_keys!==void 0){let data0=data.total_keys;
if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err5={instancePath:instancePath+"/total_ke\
ys",schemaPath:"#/properties/total_keys/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err6={
instancePath:instancePath+"/total_keys",schemaPath:"#/properties/total_keys/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.total_memory_bytes!==
void 0){let data1=data.total_memory_bytes;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err7={
instancePath:instancePath+"/total_memory_bytes",schemaPath:"#/properties/total_memory_bytes/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(typeof data1=="n\
umber"&&isFinite(data1)&&(data1<0||isNaN(data1))){let err8={instancePath:instancePath+"/total_memory_bytes",schemaPath:"\
#/properties/total_memory_bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.operations!==void 0){let data2=data.operations;if(data2&&typeof data2==
"object"&&!Array.isArray(data2))for(let key1 in data2){if(errors>=64)break;let data3=data2[key1];if(!(typeof data3=="num\
ber"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err9={instancePath:instancePath+"/operations/"+key1.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/operations/additionalProperties/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+
"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.hit_rate!==void 0){let data4=data.hit_rate;if(!(typeof data4==
"number"&&isFinite(data4))){let err11={instancePath:instancePath+"/hit_rate",schemaPath:"#/properties/hit_rate/type",keyword:"\
type",params:{type:"number"},message:"must be number"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}}else{
let err12={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err12]:vErrors.push(err12),errors++}return validate228.errors=vErrors,errors===0}var schema103={type:"object",additionalProperties:!1,
required:["key","type"],properties:{key:{type:"string"},type:{type:"string",enum:["string","hash","list","set","zset","b\
itmap","hyperloglog","none"]}}};function validate230(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.type===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"type"},message:"must have required property 'type'"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="key"||key0==="type")){let err2={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.key!==void 0&&typeof data.
key!="string"){let err3={instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.type!==void 0){let data1=data.
type;if(typeof data1!="string"){let err4={instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(!(data1===
"string"||data1==="hash"||data1==="list"||data1==="set"||data1==="zset"||data1==="bitmap"||data1==="hyperloglog"||data1===
"none")){let err5={instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:schema103.
properties.type.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate230.errors=vErrors,errors===0}function validate232(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.exists===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
exists"},message:"must have required property 'exists'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="key"||key0==="exists")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}if(data.key!==void 0&&typeof data.key!="string"){let err3={instancePath:instancePath+
"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}if(data.exists!==void 0&&typeof data.exists!="boolean"){let err4={instancePath:instancePath+
"/exists",schemaPath:"#/properties/exists/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate232.errors=
vErrors,errors===0}function validate234(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.success===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"success"},message:"must have required property 'success'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.source===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"source"},message:"must have required property 'source'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}if(data.destination===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
destination"},message:"must have required property 'destination'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
for(let key0 in data){if(errors>=64)break;if(!(key0==="success"||key0==="source"||key0==="destination")){let err3={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.success!==void 0&&data.success!==
!0){let err4={instancePath:instancePath+"/success",schemaPath:"#/properties/success/const",keyword:"const",params:{allowedValue:!0},
message:"must be equal to constant"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.source!==void 0&&
typeof data.source!="string"){let err5={instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.
destination!==void 0&&typeof data.destination!="string"){let err6={instancePath:instancePath+"/destination",schemaPath:"\
#/properties/destination/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}}else{let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate234.errors=vErrors,errors===0}function validate236(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.success===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"success"},message:"must have required property 'success'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.source===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"source"},message:"must have required property 'source'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}if(data.destination===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
destination"},message:"must have required property 'destination'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
for(let key0 in data){if(errors>=64)break;if(!(key0==="success"||key0==="source"||key0==="destination")){let err3={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.success!==void 0&&data.success!==
!0){let err4={instancePath:instancePath+"/success",schemaPath:"#/properties/success/const",keyword:"const",params:{allowedValue:!0},
message:"must be equal to constant"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.source!==void 0&&
typeof data.source!="string"){let err5={instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.
destination!==void 0&&typeof data.destination!="string"){let err6={instancePath:instancePath+"/destination",schemaPath:"\
#/properties/destination/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}}else{let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate236.errors=vErrors,errors===0}function validate238(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.success===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"success"},message:"must have required property 'success'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.source===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"source"},message:"must have required property 'source'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}if(data.destination===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
destination"},message:"must have required property 'destination'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
for(let key0 in data){if(errors>=64)break;if(!(key0==="success"||key0==="source"||key0==="destination")){let err3={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.success!==void 0&&typeof data.
success!="boolean"){let err4={instancePath:instancePath+"/success",schemaPath:"#/properties/success/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.source!==
void 0&&typeof data.source!="string"){let err5={instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",
keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}
if(data.destination!==void 0&&typeof data.destination!="string"){let err6={instancePath:instancePath+"/destination",schemaPath:"\
#/properties/destination/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}}else{let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate238.errors=vErrors,errors===0}
var schema108={type:"object",additionalProperties:!1,required:["key"],properties:{key:{type:["string","null"]}}};function validate240(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){
if(errors>=64)break;if(key0!=="key"){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}}if(data.key!==void 0){let data0=data.key;if(typeof data0!="string"&&data0!==null){let err2={instancePath:instancePath+
"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:schema108.properties.key.type},message:"must be st\
ring,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}}else{let err3={instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
return validate240.errors=vErrors,errors===0}function validate242(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.sections===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"sections"},message:"must have required property 'sections'"};vErrors===null?vErrors=[
err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="sections"){let err1={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.sections!==void 0){let data0=data.
sections;if(data0&&typeof data0=="object"&&!Array.isArray(data0))for(let key1 in data0){if(errors>=64)break;let data1=data0[key1];
if(!(data1&&typeof data1=="object"&&!Array.isArray(data1))){let err2={instancePath:instancePath+"/sections/"+key1.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sections/additionalProperties/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+
"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate242.errors=
vErrors,errors===0}function validate245(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
vErrors=[err11]:vErrors.push(err11),errors++}return validate245.errors=vErrors,errors===0}function validate244(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.entries===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
entries"},message:"must have required property 'entries'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.
total===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"total"},message:"\
must have required property 'total'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){if(errors>=
64)break;if(!(key0==="entries"||key0==="total")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}if(data.entries!==void 0){let data0=data.entries;if(Array.isArray(data0)){let len0=data0.
length;for(let i0=0;i0<len0&&errors<64;i0++)validate245(data0[i0],{instancePath:instancePath+"/entries/"+i0,parentData:data0,
parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate245.errors:vErrors.concat(validate245.errors),errors=vErrors.
length)}else{let err3={instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{
type:"array"},message:"must be array"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.total!==void 0){
let data2=data.total;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err4={instancePath:instancePath+
"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data2=="number"&&isFinite(data2)&&(data2<0||isNaN(data2))){let err5={
instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}return validate244.errors=vErrors,errors===0}function validate248(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.success===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"success"},message:"must have required property 'success'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.cleared===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"cleared"},message:"must have required property 'cleared'"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="success"||key0==="cleared")){let err2={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.success!==void 0&&data.success!==
!0){let err3={instancePath:instancePath+"/success",schemaPath:"#/properties/success/const",keyword:"const",params:{allowedValue:!0},
message:"must be equal to constant"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.cleared!==void 0){
let data1=data.cleared;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err4={instancePath:instancePath+
"/cleared",schemaPath:"#/properties/cleared/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data1=="number"&&isFinite(data1)&&(data1<0||isNaN(data1))){let err5={
instancePath:instancePath+"/cleared",schemaPath:"#/properties/cleared/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}return validate248.errors=vErrors,errors===0}function validate250(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.bytes===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
bytes"},message:"must have required property 'bytes'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
human===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"human"},message:"\
must have required property 'human'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){if(errors>=
64)break;if(!(key0==="key"||key0==="bytes"||key0==="human")){let err3={instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.key!==void 0&&typeof data.key!="string"){let err4={instancePath:instancePath+
"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}if(data.bytes!==void 0){let data1=data.bytes;if(!(typeof data1=="number"&&!(data1%
1)&&!isNaN(data1)&&isFinite(data1))){let err5={instancePath:instancePath+"/bytes",schemaPath:"#/properties/bytes/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(typeof data1==
"number"&&isFinite(data1)&&(data1<0||isNaN(data1))){let err6={instancePath:instancePath+"/bytes",schemaPath:"#/propertie\
s/bytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}}if(data.human!==void 0&&typeof data.human!="string"){let err7={instancePath:instancePath+"/\
human",schemaPath:"#/properties/human/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?
vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate250.errors=vErrors,
errors===0}function validate253(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
must be object"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate253.errors=vErrors,errors===0}
function validate252(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.clients===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"clients"},message:"must have required property 'clients'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.count===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"count"},message:"must have required property 'count'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="clients"||key0==="count")){let err2={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.clients!==void 0){let data0=data.clients;
if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate253(data0[i0],{instancePath:instancePath+
"/clients/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate253.errors:vErrors.concat(
validate253.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+"/clients",schemaPath:"#/properties/\
clients/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}if(data.count!==void 0){let data2=data.count;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(
data2))){let err4={instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data2=="number"&&
isFinite(data2)&&(data2<0||isNaN(data2))){let err5={instancePath:instancePath+"/count",schemaPath:"#/properties/count/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate252.errors=vErrors,errors===0}function validate256(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.success===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"success"},message:"must have required property 'success'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.message===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"message"},message:"must have required property 'message'"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="success"||key0==="message")){let err2={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.success!==void 0&&data.success!==
!0){let err3={instancePath:instancePath+"/success",schemaPath:"#/properties/success/const",keyword:"const",params:{allowedValue:!0},
message:"must be equal to constant"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.message!==void 0&&
typeof data.message!="string"){let err4={instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}return validate256.errors=vErrors,errors===0}function validate258(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.success===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"success"},message:"must have required property 'success'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.message===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"message"},message:"must have required property 'message'"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="success"||key0==="message")){let err2={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.success!==void 0&&data.success!==
!0){let err3={instancePath:instancePath+"/success",schemaPath:"#/properties/success/const",keyword:"const",params:{allowedValue:!0},
message:"must be equal to constant"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.message!==void 0&&
typeof data.message!="string"){let err4={instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}return validate258.errors=vErrors,errors===0}function validate260(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.success===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"success"},message:"must have required property 'success'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.message===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"message"},message:"must have required property 'message'"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="success"||key0==="message")){let err2={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.success!==void 0&&data.success!==
!0){let err3={instancePath:instancePath+"/success",schemaPath:"#/properties/success/const",keyword:"const",params:{allowedValue:!0},
message:"must be equal to constant"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.message!==void 0&&
typeof data.message!="string"){let err4={instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}return validate260.errors=vErrors,errors===0}function validate262(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.success===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"success"},message:"must have required property 'success'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.message===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"message"},message:"must have required property 'message'"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="success"||key0==="message")){let err2={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.success!==void 0&&data.success!==
!0){let err3={instancePath:instancePath+"/success",schemaPath:"#/properties/success/const",keyword:"const",params:{allowedValue:!0},
message:"must be equal to constant"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.message!==void 0&&
typeof data.message!="string"){let err4={instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}return validate262.errors=vErrors,errors===0}function validate264(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.success===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"success"},message:"must have required property 'success'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="success"||key0==="results"||key0==="a\
borted"||key0==="message")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}}if(data.success!==void 0&&typeof data.success!="boolean"){let err2={instancePath:instancePath+"/success",schemaPath:"\
#/properties/success/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(data.results!==void 0){let data1=data.results;if(Array.isArray(data1)){let len0=data1.length;
for(let i0=0;i0<len0&&errors<64;i0++)validate174(data1[i0],{instancePath:instancePath+"/results/"+i0,parentData:data1,parentDataProperty:i0,
rootData})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(validate174.errors),errors=vErrors.length)}else{let err3={
instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type:"array"},message:"\
must be array"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.aborted!==void 0&&typeof data.aborted!=
"boolean"){let err4={instancePath:instancePath+"/aborted",schemaPath:"#/properties/aborted/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.message!==void 0&&
typeof data.message!="string"){let err5={instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}return validate264.errors=vErrors,errors===0}function validate267(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.created===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"created"},message:"must have required property 'created'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.success===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"success"},message:"must have required property 'success'"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.key===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.field===
void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"field"},message:"must\
 have required property 'field'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data){if(errors>=
64)break;if(!(key0==="created"||key0==="success"||key0==="key"||key0==="field"||key0==="queued")){let err4={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.created!==void 0&&typeof data.
created!="boolean"){let err5={instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.success!==
void 0&&data.success!==!0){let err6={instancePath:instancePath+"/success",schemaPath:"#/properties/success/const",keyword:"\
const",params:{allowedValue:!0},message:"must be equal to constant"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
if(data.key!==void 0&&typeof data.key!="string"){let err7={instancePath:instancePath+"/key",schemaPath:"#/properties/key\
/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}if(data.field!==void 0&&typeof data.field!="string"){let err8={instancePath:instancePath+"/field",schemaPath:"#\
/properties/field/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}if(data.queued!==void 0&&data.queued!==!0){let err9={instancePath:instancePath+"/queued",schemaPath:"\
#/properties/queued/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};vErrors===null?
vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate267.errors=
vErrors,errors===0}function validate269(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.created===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"created"},message:"must have required property 'created'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.key===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(data.field===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"field"},
message:"must have required property 'field'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="created"||key0==="key"||key0==="field")){let err3={instancePath,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional propertie\
s"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.created!==void 0&&typeof data.created!="boolean"){
let err4={instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type:"boole\
an"},message:"must be boolean"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.key!==void 0&&typeof data.
key!="string"){let err5={instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.field!==void 0&&typeof data.
field!="string"){let err6={instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{
type:"string"},message:"must be string"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}return validate269.errors=vErrors,errors===0}function validate271(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.found===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"found"},message:"must have required property 'found'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.value===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"value"},message:"must have required property 'value'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="found"||key0==="value")){let err2={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.found!==void 0&&typeof data.found!="bo\
olean"){let err3={instancePath:instancePath+"/found",schemaPath:"#/properties/found/type",keyword:"type",params:{type:"b\
oolean"},message:"must be boolean"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}data.value!==void 0&&(validate174(
data.value,{instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData})||(vErrors=vErrors===
null?validate174.errors:vErrors.concat(validate174.errors),errors=vErrors.length))}else{let err4={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}return validate271.errors=vErrors,errors===0}function validate274(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.fields===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"fields"},message:"must have required property 'fields'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.count===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"count"},message:"must have required property 'count'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="fields"||key0==="count")){let err2={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.fields!==void 0){let data0=data.fields;
if(data0&&typeof data0=="object"&&!Array.isArray(data0))for(let key1 in data0){if(errors>=64)break;validate174(data0[key1],
{instancePath:instancePath+"/fields/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data0,parentDataProperty:key1,
rootData})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(validate174.errors),errors=vErrors.length)}else{let err3={
instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.count!==void 0){let data2=data.count;
if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err4={instancePath:instancePath+"/count",schemaPath:"\
#/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++}if(typeof data2=="number"&&isFinite(data2)&&(data2<0||isNaN(data2))){let err5={instancePath:instancePath+
"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate274.
errors=vErrors,errors===0}function validate277(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.deleted===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"deleted"},message:"must have required property 'deleted'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.key===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data){if(errors>=64)break;if(!(key0==="deleted"||key0==="key"||key0==="queued")){let err2={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.deleted!==void 0){let data0=data.
deleted;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+"/\
deleted",schemaPath:"#/properties/deleted/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err4={
instancePath:instancePath+"/deleted",schemaPath:"#/properties/deleted/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.key!==void 0&&typeof data.
key!="string"){let err5={instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.queued!==void 0&&data.
queued!==!0){let err6={instancePath:instancePath+"/queued",schemaPath:"#/properties/queued/const",keyword:"const",params:{
allowedValue:!0},message:"must be equal to constant"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err7]:vErrors.push(err7),errors++}return validate277.errors=vErrors,errors===0}function validate279(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.exists===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"exists"},message:"must have required property 'exists'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="exists"){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.exists!==void 0&&typeof data.exists!="\
boolean"){let err2={instancePath:instancePath+"/exists",schemaPath:"#/properties/exists/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}return validate279.errors=vErrors,errors===0}function validate281(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.length===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"length"},message:"must have required property 'length'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="length"){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.length!==void 0){let data0=data.length;
if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err2={instancePath:instancePath+"/length",
schemaPath:"#/properties/length/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err3={instancePath:instancePath+
"/length",schemaPath:"#/properties/length/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate281.
errors=vErrors,errors===0}function validate283(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.keys===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"keys"},message:"must have required property 'keys'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.fields===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
fields"},message:"must have required property 'fields'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
count===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"count"},message:"\
must have required property 'count'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){if(errors>=
64)break;if(!(key0==="keys"||key0==="fields"||key0==="count")){let err3={instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.keys!==void 0){let data0=data.keys;if(Array.isArray(data0)){let len0=data0.
length;for(let i0=0;i0<len0&&errors<64;i0++)if(typeof data0[i0]!="string"){let err4={instancePath:instancePath+"/keys/"+
i0,schemaPath:"#/properties/keys/items/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/keys",schemaPath:"#/properties/ke\
ys/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}}if(data.fields!==void 0){let data2=data.fields;if(Array.isArray(data2)){let len1=data2.length;for(let i1=0;i1<
len1&&errors<64;i1++)if(typeof data2[i1]!="string"){let err6={instancePath:instancePath+"/fields/"+i1,schemaPath:"#/prop\
erties/fields/items/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"\
type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.
count!==void 0){let data4=data.count;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err8={
instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(typeof data4=="number"&&isFinite(data4)&&
(data4<0||isNaN(data4))){let err9={instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}else{
let err10={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err10]:vErrors.push(err10),errors++}return validate283.errors=vErrors,errors===0}function validate285(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.values===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"values"},message:"must have required property 'values'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.count===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"count"},message:"must have required property 'count'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="values"||key0==="count")){let err2={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.values!==void 0){let data0=data.values;
if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate174(data0[i0],{instancePath:instancePath+
"/values/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(
validate174.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+"/values",schemaPath:"#/properties/v\
alues/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}if(data.count!==void 0){let data2=data.count;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(
data2))){let err4={instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data2=="number"&&
isFinite(data2)&&(data2<0||isNaN(data2))){let err5={instancePath:instancePath+"/count",schemaPath:"#/properties/count/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate285.errors=vErrors,errors===0}function validate288(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.values===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"values"},message:"must have required property 'values'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.count===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"count"},message:"must have required property 'count'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="values"||key0==="count")){let err2={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.values!==void 0){let data0=data.values;
if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate174(data0[i0],{instancePath:instancePath+
"/values/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(
validate174.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+"/values",schemaPath:"#/properties/v\
alues/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}if(data.count!==void 0){let data2=data.count;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(
data2))){let err4={instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data2=="number"&&
isFinite(data2)&&(data2<0||isNaN(data2))){let err5={instancePath:instancePath+"/count",schemaPath:"#/properties/count/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate288.errors=vErrors,errors===0}function validate291(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.success===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"success"},message:"must have required property 'success'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.key===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(data.created===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cre\
ated"},message:"must have required property 'created'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="success"||key0==="key"||key0==="created")){let err3={instancePath,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional propert\
ies"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.success!==void 0&&data.success!==!0){let err4={
instancePath:instancePath+"/success",schemaPath:"#/properties/success/const",keyword:"const",params:{allowedValue:!0},message:"\
must be equal to constant"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.key!==void 0&&typeof data.
key!="string"){let err5={instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.created!==void 0){let data2=data.
created;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err6={instancePath:instancePath+"/\
created",schemaPath:"#/properties/created/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}if(typeof data2=="number"&&isFinite(data2)&&(data2<0||isNaN(data2))){let err7={
instancePath:instancePath+"/created",schemaPath:"#/properties/created/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{let err8={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}return validate291.errors=vErrors,errors===0}var schema132={type:"object",additionalProperties:!1,required:[
"values"],properties:{values:{type:["array","object"],items:{$ref:"S.Value"},additionalProperties:{$ref:"S.Value"}}}};function validate293(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){if(data.values===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"values"},message:"must have required property 'values'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="values"){let err1={instancePath,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.values!==void 0){let data0=data.values;if(!data0||typeof data0!=
"object"){let err2={instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:schema132.
properties.values.type},message:"must be array,object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(Array.
isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate174(data0[i0],{instancePath:instancePath+
"/values/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(
validate174.errors),errors=vErrors.length)}if(data0&&typeof data0=="object"&&!Array.isArray(data0))for(let key1 in data0){
if(errors>=64)break;validate174(data0[key1],{instancePath:instancePath+"/values/"+key1.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:data0,parentDataProperty:key1,rootData})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(validate174.
errors),errors=vErrors.length)}}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate293.errors=vErrors,errors===0}function validate297(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.value===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"value"},message:"must have required property 'value'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="value"||key0==="queued")){let err1={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.value!==void 0){let data0=data.
value;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err2={instancePath:instancePath+"/va\
lue",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(typeof data0=="number"&&isFinite(data0)){if(data0>9007199254740991||isNaN(
data0)){let err3={instancePath:instancePath+"/value",schemaPath:"#/properties/value/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991},message:"must be <= 9007199254740991"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
if(data0<-9007199254740991||isNaN(data0)){let err4={instancePath:instancePath+"/value",schemaPath:"#/properties/value/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},message:"must be >= -9007199254740991"};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}}if(data.queued!==void 0&&data.queued!==!0){let err5={instancePath:instancePath+
"/queued",schemaPath:"#/properties/queued/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to cons\
tant"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate297.
errors=vErrors,errors===0}function validate299(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.value===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"value"},message:"must have required property 'value'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="value"){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.value!==void 0){let data0=data.value;if(!(typeof data0==
"number"&&isFinite(data0))){let err2={instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"t\
ype",params:{type:"number"},message:"must be number"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}}else{let err3={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}return validate299.errors=vErrors,errors===0}function validate301(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.total_keys===void 0){let err0={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"total_keys"},message:"must have required property 'total_keys'"};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.total_operations===void 0){let err1={instancePath,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"total_operations"},message:"must have required property 'total_operatio\
ns'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="t\
otal_keys"||key0==="total_operations")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}}if(data.total_keys!==void 0){let data0=data.total_keys;if(!(typeof data0=="number"&&!(data0%
1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+"/total_keys",schemaPath:"#/properties/total_ke\
ys/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err4={instancePath:instancePath+"/tota\
l_keys",schemaPath:"#/properties/total_keys/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.total_operations!==void 0){let data1=data.total_operations;
if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err5={instancePath:instancePath+"/total_op\
erations",schemaPath:"#/properties/total_operations/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(typeof data1=="number"&&isFinite(data1)&&(data1<0||isNaN(
data1))){let err6={instancePath:instancePath+"/total_operations",schemaPath:"#/properties/total_operations/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{
let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err7]:vErrors.push(err7),errors++}return validate301.errors=vErrors,errors===0}function validate303(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.length===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"length"},message:"must have required property 'length'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.key===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data){if(errors>=64)break;if(!(key0==="length"||key0==="key"||key0==="queued")){let err2={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.length!==void 0){let data0=data.length;
if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+"/length",
schemaPath:"#/properties/length/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err4={instancePath:instancePath+
"/length",schemaPath:"#/properties/length/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.key!==void 0&&typeof data.key!="string"){let err5={
instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must \
be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.queued!==void 0&&data.queued!==!0){let err6={
instancePath:instancePath+"/queued",schemaPath:"#/properties/queued/const",keyword:"const",params:{allowedValue:!0},message:"\
must be equal to constant"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}return validate303.errors=vErrors,errors===0}function validate305(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.length===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"length"},message:"must have required property 'length'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.key===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data){if(errors>=64)break;if(!(key0==="length"||key0==="key"||key0==="queued")){let err2={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.length!==void 0){let data0=data.length;
if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+"/length",
schemaPath:"#/properties/length/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err4={instancePath:instancePath+
"/length",schemaPath:"#/properties/length/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.key!==void 0&&typeof data.key!="string"){let err5={
instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must \
be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.queued!==void 0&&data.queued!==!0){let err6={
instancePath:instancePath+"/queued",schemaPath:"#/properties/queued/const",keyword:"const",params:{allowedValue:!0},message:"\
must be equal to constant"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}return validate305.errors=vErrors,errors===0}function validate307(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.length===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"length"},message:"must have required property 'length'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.key===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data){if(errors>=64)break;if(!(key0==="length"||key0==="key"||key0==="queued")){let err2={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.length!==void 0){let data0=data.length;
if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+"/length",
schemaPath:"#/properties/length/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err4={instancePath:instancePath+
"/length",schemaPath:"#/properties/length/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.key!==void 0&&typeof data.key!="string"){let err5={
instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must \
be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.queued!==void 0&&data.queued!==!0){let err6={
instancePath:instancePath+"/queued",schemaPath:"#/properties/queued/const",keyword:"const",params:{allowedValue:!0},message:"\
must be equal to constant"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}return validate307.errors=vErrors,errors===0}function validate309(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.length===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"length"},message:"must have required property 'length'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.key===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data){if(errors>=64)break;if(!(key0==="length"||key0==="key"||key0==="queued")){let err2={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.length!==void 0){let data0=data.length;
if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+"/length",
schemaPath:"#/properties/length/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err4={instancePath:instancePath+
"/length",schemaPath:"#/properties/length/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.key!==void 0&&typeof data.key!="string"){let err5={
instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must \
be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.queued!==void 0&&data.queued!==!0){let err6={
instancePath:instancePath+"/queued",schemaPath:"#/properties/queued/const",keyword:"const",params:{allowedValue:!0},message:"\
must be equal to constant"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}return validate309.errors=vErrors,errors===0}function validate311(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.values===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"values"},message:"must have required property 'values'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.key===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data){if(errors>=64)break;if(!(key0==="values"||key0==="key"||key0==="queued")){let err2={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.values!==void 0){let data0=data.values;
if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate174(data0[i0],{instancePath:instancePath+
"/values/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(
validate174.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+"/values",schemaPath:"#/properties/v\
alues/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}if(data.key!==void 0&&typeof data.key!="string"){let err4={instancePath:instancePath+"/key",schemaPath:"#/prop\
erties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(
err4),errors++}if(data.queued!==void 0&&data.queued!==!0){let err5={instancePath:instancePath+"/queued",schemaPath:"#/pr\
operties/queued/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate311.errors=vErrors,errors===
0}function validate314(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.values===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"values"},message:"must have required property 'values'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.key===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data){if(errors>=64)break;if(!(key0==="values"||key0==="key"||key0==="queued")){let err2={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.values!==void 0){let data0=data.values;
if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate174(data0[i0],{instancePath:instancePath+
"/values/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(
validate174.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+"/values",schemaPath:"#/properties/v\
alues/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}if(data.key!==void 0&&typeof data.key!="string"){let err4={instancePath:instancePath+"/key",schemaPath:"#/prop\
erties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(
err4),errors++}if(data.queued!==void 0&&data.queued!==!0){let err5={instancePath:instancePath+"/queued",schemaPath:"#/pr\
operties/queued/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate314.errors=vErrors,errors===
0}function validate317(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.values===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"values"},message:"must have required property 'values'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.key===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data){if(errors>=64)break;if(!(key0==="values"||key0==="key")){let err2={instancePath,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prop\
erties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.values!==void 0){let data0=data.values;if(Array.
isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate174(data0[i0],{instancePath:instancePath+
"/values/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(
validate174.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+"/values",schemaPath:"#/properties/v\
alues/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}if(data.key!==void 0&&typeof data.key!="string"){let err4={instancePath:instancePath+"/key",schemaPath:"#/prop\
erties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(
err4),errors++}}else{let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate317.errors=vErrors,errors===0}function validate320(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.values===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"values"},message:"must have required property 'values'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.key===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data){if(errors>=64)break;if(!(key0==="values"||key0==="key")){let err2={instancePath,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prop\
erties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.values!==void 0){let data0=data.values;if(Array.
isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate174(data0[i0],{instancePath:instancePath+
"/values/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(
validate174.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+"/values",schemaPath:"#/properties/v\
alues/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}if(data.key!==void 0&&typeof data.key!="string"){let err4={instancePath:instancePath+"/key",schemaPath:"#/prop\
erties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(
err4),errors++}}else{let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate320.errors=vErrors,errors===0}function validate323(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.length===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"length"},message:"must have required property 'length'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.key===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data){if(errors>=64)break;if(!(key0==="length"||key0==="key")){let err2={instancePath,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prop\
erties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.length!==void 0){let data0=data.length;if(!(typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+"/length",schemaPath:"#/prope\
rties/length/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err4={instancePath:instancePath+
"/length",schemaPath:"#/properties/length/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.key!==void 0&&typeof data.key!="string"){let err5={
instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must \
be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate323.
errors=vErrors,errors===0}function validate325(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.length===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"length"},message:"must have required property 'length'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.key===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data){if(errors>=64)break;if(!(key0==="length"||key0==="key")){let err2={instancePath,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prop\
erties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.length!==void 0){let data0=data.length;if(!(typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+"/length",schemaPath:"#/prope\
rties/length/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err4={instancePath:instancePath+
"/length",schemaPath:"#/properties/length/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.key!==void 0&&typeof data.key!="string"){let err5={
instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must \
be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate325.
errors=vErrors,errors===0}function validate327(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.value===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"value"},message:"must have required property 'value'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.key===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(data.index===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"index"},
message:"must have required property 'index'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="value"||key0==="key"||key0==="index")){let err3={instancePath,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.value!==void 0&&(validate174(data.value,{instancePath:instancePath+
"/value",parentData:data,parentDataProperty:"value",rootData})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(
validate174.errors),errors=vErrors.length)),data.key!==void 0&&typeof data.key!="string"){let err4={instancePath:instancePath+
"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}if(data.index!==void 0){let data2=data.index;if(!(typeof data2=="number"&&!(data2%
1)&&!isNaN(data2)&&isFinite(data2))){let err5={instancePath:instancePath+"/index",schemaPath:"#/properties/index/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{
let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err6]:vErrors.push(err6),errors++}return validate327.errors=vErrors,errors===0}function validate330(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.value===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"value"},message:"must have required property 'value'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.key===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(data.index===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"index"},
message:"must have required property 'index'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="value"||key0==="key"||key0==="index")){let err3={instancePath,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.value!==void 0&&(validate174(data.value,{instancePath:instancePath+
"/value",parentData:data,parentDataProperty:"value",rootData})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(
validate174.errors),errors=vErrors.length)),data.key!==void 0&&typeof data.key!="string"){let err4={instancePath:instancePath+
"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}if(data.index!==void 0){let data2=data.index;if(!(typeof data2=="number"&&!(data2%
1)&&!isNaN(data2)&&isFinite(data2))){let err5={instancePath:instancePath+"/index",schemaPath:"#/properties/index/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{
let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err6]:vErrors.push(err6),errors++}return validate330.errors=vErrors,errors===0}function validate333(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.success===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"success"},message:"must have required property 'success'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.key===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data){if(errors>=64)break;if(!(key0==="success"||key0==="key")){let err2={instancePath,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional pro\
perties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.success!==void 0&&data.success!==!0){let err3={
instancePath:instancePath+"/success",schemaPath:"#/properties/success/const",keyword:"const",params:{allowedValue:!0},message:"\
must be equal to constant"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.key!==void 0&&typeof data.
key!="string"){let err4={instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}return validate333.errors=vErrors,errors===0}function validate335(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.success===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"success"},message:"must have required property 'success'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.key===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data){if(errors>=64)break;if(!(key0==="success"||key0==="key")){let err2={instancePath,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional pro\
perties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.success!==void 0&&data.success!==!0){let err3={
instancePath:instancePath+"/success",schemaPath:"#/properties/success/const",keyword:"const",params:{allowedValue:!0},message:"\
must be equal to constant"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.key!==void 0&&typeof data.
key!="string"){let err4={instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}return validate335.errors=vErrors,errors===0}function validate337(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.success===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"success"},message:"must have required property 'success'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.key===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data){if(errors>=64)break;if(!(key0==="success"||key0==="key")){let err2={instancePath,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional pro\
perties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.success!==void 0&&data.success!==!0){let err3={
instancePath:instancePath+"/success",schemaPath:"#/properties/success/const",keyword:"const",params:{allowedValue:!0},message:"\
must be equal to constant"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.key!==void 0&&typeof data.
key!="string"){let err4={instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}return validate337.errors=vErrors,errors===0}function validate339(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.success===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"success"},message:"must have required property 'success'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.key===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data){if(errors>=64)break;if(!(key0==="success"||key0==="key")){let err2={instancePath,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional pro\
perties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.success!==void 0&&data.success!==!0){let err3={
instancePath:instancePath+"/success",schemaPath:"#/properties/success/const",keyword:"const",params:{allowedValue:!0},message:"\
must be equal to constant"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.key!==void 0&&typeof data.
key!="string"){let err4={instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}return validate339.errors=vErrors,errors===0}function validate341(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.removed===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"removed"},message:"must have required property 'removed'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.key===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data){if(errors>=64)break;if(!(key0==="removed"||key0==="key")){let err2={instancePath,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional pro\
perties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.removed!==void 0){let data0=data.removed;if(!(typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+"/removed",schemaPath:"#/prop\
erties/removed/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err4={instancePath:instancePath+
"/removed",schemaPath:"#/properties/removed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.key!==void 0&&typeof data.key!="string"){let err5={
instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must \
be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate341.
errors=vErrors,errors===0}function validate343(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.removed===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"removed"},message:"must have required property 'removed'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.key===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data){if(errors>=64)break;if(!(key0==="removed"||key0==="key")){let err2={instancePath,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional pro\
perties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.removed!==void 0){let data0=data.removed;if(!(typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+"/removed",schemaPath:"#/prop\
erties/removed/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err4={instancePath:instancePath+
"/removed",schemaPath:"#/properties/removed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.key!==void 0&&typeof data.key!="string"){let err5={
instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must \
be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate343.
errors=vErrors,errors===0}function validate345(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.length===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"length"},message:"must have required property 'length'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.key===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data){if(errors>=64)break;if(!(key0==="length"||key0==="key")){let err2={instancePath,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prop\
erties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.length!==void 0){let data0=data.length;if(!(typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+"/length",schemaPath:"#/prope\
rties/length/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<-1||isNaN(data0))){let err4={instancePath:instancePath+
"/length",schemaPath:"#/properties/length/minimum",keyword:"minimum",params:{comparison:">=",limit:-1},message:"must be \
>= -1"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.key!==void 0&&typeof data.key!="string"){let err5={
instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must \
be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate345.
errors=vErrors,errors===0}function validate347(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.length===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"length"},message:"must have required property 'length'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.key===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data){if(errors>=64)break;if(!(key0==="length"||key0==="key")){let err2={instancePath,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prop\
erties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.length!==void 0){let data0=data.length;if(!(typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+"/length",schemaPath:"#/prope\
rties/length/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<-1||isNaN(data0))){let err4={instancePath:instancePath+
"/length",schemaPath:"#/properties/length/minimum",keyword:"minimum",params:{comparison:">=",limit:-1},message:"must be \
>= -1"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.key!==void 0&&typeof data.key!="string"){let err5={
instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must \
be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate347.
errors=vErrors,errors===0}var schema156={type:"object",additionalProperties:!1,required:["position","key"],properties:{position:{
type:["integer","null"],minimum:0},key:{type:"string"}}};function validate349(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.position===void 0){
let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"position"},message:"must have\
 required property 'position'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.key===void 0){let err1={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required prope\
rty 'key'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0===
"position"||key0==="key")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}}if(data.position!==void 0){let data0=data.position;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(
data0))&&data0!==null){let err3={instancePath:instancePath+"/position",schemaPath:"#/properties/position/type",keyword:"\
type",params:{type:schema156.properties.position.type},message:"must be integer,null"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err4={instancePath:instancePath+
"/position",schemaPath:"#/properties/position/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must \
be >= 0"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.key!==void 0&&typeof data.key!="string"){let err5={
instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must \
be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate349.
errors=vErrors,errors===0}var schema157={type:"object",additionalProperties:!1,required:["position","key"],properties:{position:{
type:["integer","null"],minimum:0},key:{type:"string"}}};function validate351(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.position===void 0){
let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"position"},message:"must have\
 required property 'position'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.key===void 0){let err1={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required prope\
rty 'key'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0===
"position"||key0==="key")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}}if(data.position!==void 0){let data0=data.position;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(
data0))&&data0!==null){let err3={instancePath:instancePath+"/position",schemaPath:"#/properties/position/type",keyword:"\
type",params:{type:schema157.properties.position.type},message:"must be integer,null"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err4={instancePath:instancePath+
"/position",schemaPath:"#/properties/position/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must \
be >= 0"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.key!==void 0&&typeof data.key!="string"){let err5={
instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must \
be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate351.
errors=vErrors,errors===0}function validate353(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.value===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"value"},message:"must have required property 'value'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.source===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"source"},message:"must have required property 'source'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}if(data.destination===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
destination"},message:"must have required property 'destination'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
for(let key0 in data){if(errors>=64)break;if(!(key0==="value"||key0==="source"||key0==="destination")){let err3={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.value!==void 0&&(validate174(
data.value,{instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData})||(vErrors=vErrors===
null?validate174.errors:vErrors.concat(validate174.errors),errors=vErrors.length)),data.source!==void 0&&typeof data.source!=
"string"){let err4={instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.destination!==void 0&&
typeof data.destination!="string"){let err5={instancePath:instancePath+"/destination",schemaPath:"#/properties/destinati\
on/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate353.errors=vErrors,errors===0}function validate356(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.total_keys===void 0){let err0={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"total_keys"},message:"must have required property 'total_keys'"};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.total_operations===void 0){let err1={instancePath,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"total_operations"},message:"must have required property 'total_operatio\
ns'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="t\
otal_keys"||key0==="total_operations")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}}if(data.total_keys!==void 0){let data0=data.total_keys;if(!(typeof data0=="number"&&!(data0%
1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+"/total_keys",schemaPath:"#/properties/total_ke\
ys/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err4={instancePath:instancePath+"/tota\
l_keys",schemaPath:"#/properties/total_keys/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.total_operations!==void 0){let data1=data.total_operations;
if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err5={instancePath:instancePath+"/total_op\
erations",schemaPath:"#/properties/total_operations/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(typeof data1=="number"&&isFinite(data1)&&(data1<0||isNaN(
data1))){let err6={instancePath:instancePath+"/total_operations",schemaPath:"#/properties/total_operations/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{
let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err7]:vErrors.push(err7),errors++}return validate356.errors=vErrors,errors===0}function validate358(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.added===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"added"},message:"must have required property 'added'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.key===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data){if(errors>=64)break;if(!(key0==="added"||key0==="key"||key0==="queued")){let err2={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.added!==void 0){let data0=data.added;if(!(typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+"/added",schemaPath:"#/proper\
ties/added/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err4={instancePath:instancePath+
"/added",schemaPath:"#/properties/added/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.key!==void 0&&typeof data.key!="string"){let err5={
instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must \
be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.queued!==void 0&&data.queued!==!0){let err6={
instancePath:instancePath+"/queued",schemaPath:"#/properties/queued/const",keyword:"const",params:{allowedValue:!0},message:"\
must be equal to constant"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}return validate358.errors=vErrors,errors===0}function validate360(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.removed===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"removed"},message:"must have required property 'removed'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.key===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data){if(errors>=64)break;if(!(key0==="removed"||key0==="key"||key0==="queued")){let err2={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.removed!==void 0){let data0=data.
removed;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+"/\
removed",schemaPath:"#/properties/removed/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err4={
instancePath:instancePath+"/removed",schemaPath:"#/properties/removed/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.key!==void 0&&typeof data.
key!="string"){let err5={instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.queued!==void 0&&data.
queued!==!0){let err6={instancePath:instancePath+"/queued",schemaPath:"#/properties/queued/const",keyword:"const",params:{
allowedValue:!0},message:"must be equal to constant"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err7]:vErrors.push(err7),errors++}return validate360.errors=vErrors,errors===0}function validate362(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.is_member===void 0){let err0={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"is_member"},message:"must have required property 'is_member'"};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.key===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="is_member"||key0==="key")){let err2={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.is_member!==void 0&&typeof data.
is_member!="boolean"){let err3={instancePath:instancePath+"/is_member",schemaPath:"#/properties/is_member/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.
key!==void 0&&typeof data.key!="string"){let err4={instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}return validate362.errors=vErrors,errors===0}function validate364(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.members===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"members"},message:"must have required property 'members'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.count===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"count"},message:"must have required property 'count'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}if(data.key===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="members"||key0==="count"||key0==="key")){let err3={instancePath,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional propertie\
s"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.members!==void 0){let data0=data.members;if(Array.
isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate174(data0[i0],{instancePath:instancePath+
"/members/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(
validate174.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+"/members",schemaPath:"#/properties/\
members/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}if(data.count!==void 0){let data2=data.count;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(
data2))){let err5={instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(typeof data2=="number"&&
isFinite(data2)&&(data2<0||isNaN(data2))){let err6={instancePath:instancePath+"/count",schemaPath:"#/properties/count/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}}if(data.key!==void 0&&typeof data.key!="string"){let err7={instancePath:instancePath+"/key",schemaPath:"\
#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}else{let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate364.errors=vErrors,errors===0}function validate367(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.size===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"size"},message:"must have required property 'size'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.cardinality===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"cardinality"},message:"must have required property 'cardinality'"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.count===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
count"},message:"must have required property 'count'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.
key===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"\
must have required property 'key'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data){if(errors>=
64)break;if(!(key0==="size"||key0==="cardinality"||key0==="count"||key0==="key")){let err4={instancePath,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional p\
roperties"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.size!==void 0){let data0=data.size;if(!(typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err5={instancePath:instancePath+"/size",schemaPath:"#/propert\
ies/size/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err5]:vErrors.push(
err5),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err6={instancePath:instancePath+
"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.cardinality!==void 0){let data1=data.cardinality;if(!(typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err7={instancePath:instancePath+"/cardinality",schemaPath:"#/\
properties/cardinality/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err7]:
vErrors.push(err7),errors++}if(typeof data1=="number"&&isFinite(data1)&&(data1<0||isNaN(data1))){let err8={instancePath:instancePath+
"/cardinality",schemaPath:"#/properties/cardinality/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.count!==void 0){let data2=data.count;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err9={instancePath:instancePath+"/count",schemaPath:"#/proper\
ties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}if(typeof data2=="number"&&isFinite(data2)&&(data2<0||isNaN(data2))){let err10={instancePath:instancePath+
"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.key!==void 0&&typeof data.key!="string"){let err11={
instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must \
be string"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{let err12={instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}
return validate367.errors=vErrors,errors===0}function validate369(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.size===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"size"},message:"must have required property 'size'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.cardinality===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"cardinality"},message:"must have required property 'cardinality'"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.count===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
count"},message:"must have required property 'count'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.
key===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"\
must have required property 'key'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data){if(errors>=
64)break;if(!(key0==="size"||key0==="cardinality"||key0==="count"||key0==="key")){let err4={instancePath,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional p\
roperties"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.size!==void 0){let data0=data.size;if(!(typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err5={instancePath:instancePath+"/size",schemaPath:"#/propert\
ies/size/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err5]:vErrors.push(
err5),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err6={instancePath:instancePath+
"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.cardinality!==void 0){let data1=data.cardinality;if(!(typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err7={instancePath:instancePath+"/cardinality",schemaPath:"#/\
properties/cardinality/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err7]:
vErrors.push(err7),errors++}if(typeof data1=="number"&&isFinite(data1)&&(data1<0||isNaN(data1))){let err8={instancePath:instancePath+
"/cardinality",schemaPath:"#/properties/cardinality/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.count!==void 0){let data2=data.count;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err9={instancePath:instancePath+"/count",schemaPath:"#/proper\
ties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}if(typeof data2=="number"&&isFinite(data2)&&(data2<0||isNaN(data2))){let err10={instancePath:instancePath+
"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.key!==void 0&&typeof data.key!="string"){let err11={
instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must \
be string"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{let err12={instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}
return validate369.errors=vErrors,errors===0}function validate371(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.members===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"members"},message:"must have required property 'members'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.key===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data){if(errors>=64)break;if(!(key0==="members"||key0==="key")){let err2={instancePath,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional pro\
perties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.members!==void 0){let data0=data.members;if(Array.
isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate174(data0[i0],{instancePath:instancePath+
"/members/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(
validate174.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+"/members",schemaPath:"#/properties/\
members/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}if(data.key!==void 0&&typeof data.key!="string"){let err4={instancePath:instancePath+"/key",schemaPath:"#/prop\
erties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(
err4),errors++}}else{let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate371.errors=vErrors,errors===0}function validate374(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.members===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"members"},message:"must have required property 'members'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.key===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data){if(errors>=64)break;if(!(key0==="members"||key0==="key")){let err2={instancePath,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional pro\
perties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.members!==void 0){let data0=data.members;if(Array.
isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate174(data0[i0],{instancePath:instancePath+
"/members/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(
validate174.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+"/members",schemaPath:"#/properties/\
members/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}if(data.key!==void 0&&typeof data.key!="string"){let err4={instancePath:instancePath+"/key",schemaPath:"#/prop\
erties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(
err4),errors++}}else{let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate374.errors=vErrors,errors===0}function validate377(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.moved===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"moved"},message:"must have required property 'moved'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.source===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"source"},message:"must have required property 'source'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}if(data.destination===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
destination"},message:"must have required property 'destination'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
for(let key0 in data){if(errors>=64)break;if(!(key0==="moved"||key0==="source"||key0==="destination")){let err3={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.moved!==void 0&&typeof data.
moved!="boolean"){let err4={instancePath:instancePath+"/moved",schemaPath:"#/properties/moved/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.source!==void 0&&
typeof data.source!="string"){let err5={instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.
destination!==void 0&&typeof data.destination!="string"){let err6={instancePath:instancePath+"/destination",schemaPath:"\
#/properties/destination/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}}else{let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate377.errors=vErrors,errors===0}function validate379(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.members===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"members"},message:"must have required property 'members'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.count===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"count"},message:"must have required property 'count'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="members"||key0==="count")){let err2={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.members!==void 0){let data0=data.members;
if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate174(data0[i0],{instancePath:instancePath+
"/members/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(
validate174.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+"/members",schemaPath:"#/properties/\
members/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}if(data.count!==void 0){let data2=data.count;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(
data2))){let err4={instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data2=="number"&&
isFinite(data2)&&(data2<0||isNaN(data2))){let err5={instancePath:instancePath+"/count",schemaPath:"#/properties/count/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate379.errors=vErrors,errors===0}function validate382(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.members===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"members"},message:"must have required property 'members'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.count===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"count"},message:"must have required property 'count'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="members"||key0==="count")){let err2={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.members!==void 0){let data0=data.members;
if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate174(data0[i0],{instancePath:instancePath+
"/members/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(
validate174.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+"/members",schemaPath:"#/properties/\
members/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}if(data.count!==void 0){let data2=data.count;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(
data2))){let err4={instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data2=="number"&&
isFinite(data2)&&(data2<0||isNaN(data2))){let err5={instancePath:instancePath+"/count",schemaPath:"#/properties/count/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate382.errors=vErrors,errors===0}function validate385(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.members===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"members"},message:"must have required property 'members'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.count===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"count"},message:"must have required property 'count'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="members"||key0==="count")){let err2={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.members!==void 0){let data0=data.members;
if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate174(data0[i0],{instancePath:instancePath+
"/members/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(
validate174.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+"/members",schemaPath:"#/properties/\
members/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}if(data.count!==void 0){let data2=data.count;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(
data2))){let err4={instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data2=="number"&&
isFinite(data2)&&(data2<0||isNaN(data2))){let err5={instancePath:instancePath+"/count",schemaPath:"#/properties/count/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate385.errors=vErrors,errors===0}function validate388(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.cardinality===void 0){let err0={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"cardinality"},message:"must have required property 'cardinality'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.count===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"count"},message:"must have required property 'count'"};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.destination===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"destination"},message:"must have required property 'destination'"};vErrors===null?vErrors=[
err2]:vErrors.push(err2),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="cardinality"||key0==="count"||key0===
"destination")){let err3={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.cardinality!==
void 0){let data0=data.cardinality;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err4={instancePath:instancePath+
"/cardinality",schemaPath:"#/properties/cardinality/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(
data0))){let err5={instancePath:instancePath+"/cardinality",schemaPath:"#/properties/cardinality/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}
if(data.count!==void 0){let data1=data.count;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err6={
instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(typeof data1=="number"&&isFinite(data1)&&
(data1<0||isNaN(data1))){let err7={instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}
if(data.destination!==void 0&&typeof data.destination!="string"){let err8={instancePath:instancePath+"/destination",schemaPath:"\
#/properties/destination/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err8]:
vErrors.push(err8),errors++}}else{let err9={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate388.errors=vErrors,errors===0}function validate390(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.cardinality===void 0){let err0={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"cardinality"},message:"must have required property 'cardinality'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.count===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"count"},message:"must have required property 'count'"};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.destination===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"destination"},message:"must have required property 'destination'"};vErrors===null?vErrors=[
err2]:vErrors.push(err2),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="cardinality"||key0==="count"||key0===
"destination")){let err3={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.cardinality!==
void 0){let data0=data.cardinality;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err4={instancePath:instancePath+
"/cardinality",schemaPath:"#/properties/cardinality/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(
data0))){let err5={instancePath:instancePath+"/cardinality",schemaPath:"#/properties/cardinality/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}
if(data.count!==void 0){let data1=data.count;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err6={
instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(typeof data1=="number"&&isFinite(data1)&&
(data1<0||isNaN(data1))){let err7={instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}
if(data.destination!==void 0&&typeof data.destination!="string"){let err8={instancePath:instancePath+"/destination",schemaPath:"\
#/properties/destination/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err8]:
vErrors.push(err8),errors++}}else{let err9={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate390.errors=vErrors,errors===0}function validate392(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.cardinality===void 0){let err0={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"cardinality"},message:"must have required property 'cardinality'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.count===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"count"},message:"must have required property 'count'"};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.destination===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"destination"},message:"must have required property 'destination'"};vErrors===null?vErrors=[
err2]:vErrors.push(err2),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="cardinality"||key0==="count"||key0===
"destination")){let err3={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.cardinality!==
void 0){let data0=data.cardinality;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err4={instancePath:instancePath+
"/cardinality",schemaPath:"#/properties/cardinality/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(
data0))){let err5={instancePath:instancePath+"/cardinality",schemaPath:"#/properties/cardinality/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}
if(data.count!==void 0){let data1=data.count;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err6={
instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(typeof data1=="number"&&isFinite(data1)&&
(data1<0||isNaN(data1))){let err7={instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}
if(data.destination!==void 0&&typeof data.destination!="string"){let err8={instancePath:instancePath+"/destination",schemaPath:"\
#/properties/destination/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err8]:
vErrors.push(err8),errors++}}else{let err9={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate392.errors=vErrors,errors===0}function validate394(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.total_keys===void 0){let err0={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"total_keys"},message:"must have required property 'total_keys'"};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.total_operations===void 0){let err1={instancePath,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"total_operations"},message:"must have required property 'total_operatio\
ns'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="t\
otal_keys"||key0==="total_operations")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}}if(data.total_keys!==void 0){let data0=data.total_keys;if(!(typeof data0=="number"&&!(data0%
1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+"/total_keys",schemaPath:"#/properties/total_ke\
ys/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err4={instancePath:instancePath+"/tota\
l_keys",schemaPath:"#/properties/total_keys/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.total_operations!==void 0){let data1=data.total_operations;
if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err5={instancePath:instancePath+"/total_op\
erations",schemaPath:"#/properties/total_operations/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(typeof data1=="number"&&isFinite(data1)&&(data1<0||isNaN(
data1))){let err6={instancePath:instancePath+"/total_operations",schemaPath:"#/properties/total_operations/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{
let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err7]:vErrors.push(err7),errors++}return validate394.errors=vErrors,errors===0}var schema176={type:"object",additionalProperties:!1,
required:["added","changed","key"],properties:{added:{type:"integer",minimum:0},changed:{type:"integer",minimum:0},key:{
type:"string"},score:{type:["number","null"]}}};function validate396(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.added===void 0){
let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"added"},message:"must have re\
quired property 'added'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.changed===void 0){let err1={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"changed"},message:"must have required p\
roperty 'changed'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.key===void 0){let err2={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="added"||key0==="c\
hanged"||key0==="key"||key0==="score")){let err3={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}}if(data.added!==void 0){let data0=data.added;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(
data0)&&isFinite(data0))){let err4={instancePath:instancePath+"/added",schemaPath:"#/properties/added/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data0==
"number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err5={instancePath:instancePath+"/added",schemaPath:"#/propertie\
s/added/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}}if(data.changed!==void 0){let data1=data.changed;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(
data1)&&isFinite(data1))){let err6={instancePath:instancePath+"/changed",schemaPath:"#/properties/changed/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(typeof data1==
"number"&&isFinite(data1)&&(data1<0||isNaN(data1))){let err7={instancePath:instancePath+"/changed",schemaPath:"#/propert\
ies/changed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[
err7]:vErrors.push(err7),errors++}}if(data.key!==void 0&&typeof data.key!="string"){let err8={instancePath:instancePath+
"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}if(data.score!==void 0){let data3=data.score;if(!(typeof data3=="number"&&isFinite(
data3))&&data3!==null){let err9={instancePath:instancePath+"/score",schemaPath:"#/properties/score/type",keyword:"type",
params:{type:schema176.properties.score.type},message:"must be number,null"};vErrors===null?vErrors=[err9]:vErrors.push(
err9),errors++}}}else{let err10={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate396.errors=vErrors,errors===0}function validate398(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.removed===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"removed"},message:"must have required property 'removed'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.key===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data){if(errors>=64)break;if(!(key0==="removed"||key0==="key")){let err2={instancePath,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional pro\
perties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.removed!==void 0){let data0=data.removed;if(!(typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+"/removed",schemaPath:"#/prop\
erties/removed/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err4={instancePath:instancePath+
"/removed",schemaPath:"#/properties/removed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.key!==void 0&&typeof data.key!="string"){let err5={
instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must \
be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate398.
errors=vErrors,errors===0}var schema178={type:"object",additionalProperties:!1,required:["score"],properties:{score:{type:[
"number","null"]}}};function validate400(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.score===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"score"},message:"must have required property 'score'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="score"){let err1={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.score!==void 0){let data0=data.
score;if(!(typeof data0=="number"&&isFinite(data0))&&data0!==null){let err2={instancePath:instancePath+"/score",schemaPath:"\
#/properties/score/type",keyword:"type",params:{type:schema178.properties.score.type},message:"must be number,null"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate400.errors=
vErrors,errors===0}var schema179={type:"object",additionalProperties:!1,required:["scores"],properties:{scores:{type:"ar\
ray",items:{type:["number","null"]}}}};function validate402(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.scores===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"scores"},message:"must have required property 'score\
s'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="scor\
es"){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.scores!==
void 0){let data0=data.scores;if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++){let data1=data0[i0];
if(!(typeof data1=="number"&&isFinite(data1))&&data1!==null){let err2={instancePath:instancePath+"/scores/"+i0,schemaPath:"\
#/properties/scores/items/type",keyword:"type",params:{type:schema179.properties.scores.items.type},message:"must be num\
ber,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}}else{let err3={instancePath:instancePath+"/scores",
schemaPath:"#/properties/scores/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate402.errors=vErrors,errors===
0}function validate404(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.count===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"count"},message:"must have required property 'count'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.key===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data){if(errors>=64)break;if(!(key0==="count"||key0==="key")){let err2={instancePath,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prope\
rties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.count!==void 0){let data0=data.count;if(!(typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+"/count",schemaPath:"#/proper\
ties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err4={instancePath:instancePath+
"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.key!==void 0&&typeof data.key!="string"){let err5={
instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must \
be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate404.
errors=vErrors,errors===0}function validate406(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.score===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"score"},message:"must have required property 'score'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="score"){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.score!==void 0){let data0=data.score;if(!(typeof data0==
"number"&&isFinite(data0))){let err2={instancePath:instancePath+"/score",schemaPath:"#/properties/score/type",keyword:"t\
ype",params:{type:"number"},message:"must be number"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}}else{let err3={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}return validate406.errors=vErrors,errors===0}function validate410(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"string"){if(func4(data)>1024){let err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1024},message:"\
must NOT have more than 1024 characters"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}return validate410.errors=vErrors,errors===0}function validate412(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(typeof data==
"number"&&isFinite(data))){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"number"},message:"mus\
t be number"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate412.errors=vErrors,errors===0}function validate409(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){if(data.member===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"member"},message:"must have required property 'member'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data.score===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
score"},message:"must have required property 'score'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="member"||key0==="score")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}data.member!==void 0&&(validate410(data.member,{instancePath:instancePath+"/member",
parentData:data,parentDataProperty:"member",rootData})||(vErrors=vErrors===null?validate410.errors:vErrors.concat(validate410.
errors),errors=vErrors.length)),data.score!==void 0&&(validate412(data.score,{instancePath:instancePath+"/score",parentData:data,
parentDataProperty:"score",rootData})||(vErrors=vErrors===null?validate412.errors:vErrors.concat(validate412.errors),errors=
vErrors.length))}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate409.errors=vErrors,errors===0}function validate408(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){if(data.members===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"members"},message:"must have required property 'members'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data.count===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
count"},message:"must have required property 'count'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="members"||key0==="count")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}if(data.members!==void 0){let data0=data.members;if(Array.isArray(data0)){let len0=data0.
length;for(let i0=0;i0<len0&&errors<64;i0++)validate409(data0[i0],{instancePath:instancePath+"/members/"+i0,parentData:data0,
parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate409.errors:vErrors.concat(validate409.errors),errors=vErrors.
length)}else{let err3={instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{
type:"array"},message:"must be array"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.count!==void 0){
let data2=data.count;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err4={instancePath:instancePath+
"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data2=="number"&&isFinite(data2)&&(data2<0||isNaN(data2))){let err5={
instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}return validate408.errors=vErrors,errors===0}function validate416(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.members===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"members"},message:"must have required property 'members'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.count===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"count"},message:"must have required property 'count'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="members"||key0==="count")){let err2={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.members!==void 0){let data0=data.members;
if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate409(data0[i0],{instancePath:instancePath+
"/members/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate409.errors:vErrors.concat(
validate409.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+"/members",schemaPath:"#/properties/\
members/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}if(data.count!==void 0){let data2=data.count;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(
data2))){let err4={instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data2=="number"&&
isFinite(data2)&&(data2<0||isNaN(data2))){let err5={instancePath:instancePath+"/count",schemaPath:"#/properties/count/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate416.errors=vErrors,errors===0}var schema187={
type:"object",additionalProperties:!1,required:["rank"],properties:{rank:{type:["integer","null"],minimum:0}}};function validate419(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){if(data.rank===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
rank"},message:"must have required property 'rank'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){
if(errors>=64)break;if(key0!=="rank"){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}}if(data.rank!==void 0){let data0=data.rank;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&
isFinite(data0))&&data0!==null){let err2={instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/type",keyword:"\
type",params:{type:schema187.properties.rank.type},message:"must be integer,null"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err3={instancePath:instancePath+
"/rank",schemaPath:"#/properties/rank/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate419.
errors=vErrors,errors===0}var schema188={type:"object",additionalProperties:!1,required:["rank"],properties:{rank:{type:[
"integer","null"],minimum:0}}};function validate421(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.rank===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"rank"},message:"must have required property 'rank'"};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="rank"){let err1={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.rank!==void 0){
let data0=data.rank;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))&&data0!==null){let err2={instancePath:instancePath+
"/rank",schemaPath:"#/properties/rank/type",keyword:"type",params:{type:schema188.properties.rank.type},message:"must be\
 integer,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<
0||isNaN(data0))){let err3={instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}return validate421.errors=vErrors,errors===0}function validate423(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.count===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"count"},message:"must have required property 'count'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="count"){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.count!==void 0){let data0=data.count;if(!(typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err2={instancePath:instancePath+"/count",schemaPath:"#/proper\
ties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err3={instancePath:instancePath+
"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate423.
errors=vErrors,errors===0}function validate425(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.members===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"members"},message:"must have required property 'members'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.count===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"count"},message:"must have required property 'count'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="members"||key0==="count")){let err2={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.members!==void 0){let data0=data.members;
if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate409(data0[i0],{instancePath:instancePath+
"/members/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate409.errors:vErrors.concat(
validate409.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+"/members",schemaPath:"#/properties/\
members/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}if(data.count!==void 0){let data2=data.count;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(
data2))){let err4={instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data2=="number"&&
isFinite(data2)&&(data2<0||isNaN(data2))){let err5={instancePath:instancePath+"/count",schemaPath:"#/properties/count/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate425.errors=vErrors,errors===0}function validate428(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.members===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"members"},message:"must have required property 'members'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.count===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"count"},message:"must have required property 'count'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="members"||key0==="count")){let err2={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.members!==void 0){let data0=data.members;
if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate409(data0[i0],{instancePath:instancePath+
"/members/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate409.errors:vErrors.concat(
validate409.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+"/members",schemaPath:"#/properties/\
members/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}if(data.count!==void 0){let data2=data.count;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(
data2))){let err4={instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data2=="number"&&
isFinite(data2)&&(data2<0||isNaN(data2))){let err5={instancePath:instancePath+"/count",schemaPath:"#/properties/count/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate428.errors=vErrors,errors===0}function validate431(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.members===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"members"},message:"must have required property 'members'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.count===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"count"},message:"must have required property 'count'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="members"||key0==="count")){let err2={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.members!==void 0){let data0=data.members;
if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate409(data0[i0],{instancePath:instancePath+
"/members/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate409.errors:vErrors.concat(
validate409.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+"/members",schemaPath:"#/properties/\
members/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}if(data.count!==void 0){let data2=data.count;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(
data2))){let err4={instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data2=="number"&&
isFinite(data2)&&(data2<0||isNaN(data2))){let err5={instancePath:instancePath+"/count",schemaPath:"#/properties/count/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate431.errors=vErrors,errors===0}function validate434(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.removed===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"removed"},message:"must have required property 'removed'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="removed"){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.removed!==void 0){let data0=data.removed;
if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err2={instancePath:instancePath+"/removed",
schemaPath:"#/properties/removed/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err3={
instancePath:instancePath+"/removed",schemaPath:"#/properties/removed/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}return validate434.errors=vErrors,errors===0}function validate436(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.removed===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"removed"},message:"must have required property 'removed'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="removed"){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.removed!==void 0){let data0=data.removed;
if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err2={instancePath:instancePath+"/removed",
schemaPath:"#/properties/removed/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err3={
instancePath:instancePath+"/removed",schemaPath:"#/properties/removed/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}return validate436.errors=vErrors,errors===0}function validate438(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.count===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"count"},message:"must have required property 'count'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.destination===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"destination"},message:"must have required property 'destination'"};vErrors===null?vErrors=[
err1]:vErrors.push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="count"||key0==="destination")){
let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.count!==
void 0){let data0=data.count;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+
"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err4={
instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.destination!==void 0&&typeof data.
destination!="string"){let err5={instancePath:instancePath+"/destination",schemaPath:"#/properties/destination/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}return validate438.errors=vErrors,errors===0}function validate440(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.count===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"count"},message:"must have required property 'count'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.destination===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"destination"},message:"must have required property 'destination'"};vErrors===null?vErrors=[
err1]:vErrors.push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="count"||key0==="destination")){
let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.count!==
void 0){let data0=data.count;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+
"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err4={
instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.destination!==void 0&&typeof data.
destination!="string"){let err5={instancePath:instancePath+"/destination",schemaPath:"#/properties/destination/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}return validate440.errors=vErrors,errors===0}function validate442(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.count===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"count"},message:"must have required property 'count'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.destination===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"destination"},message:"must have required property 'destination'"};vErrors===null?vErrors=[
err1]:vErrors.push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="count"||key0==="destination")){
let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.count!==
void 0){let data0=data.count;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+
"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err4={
instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.destination!==void 0&&typeof data.
destination!="string"){let err5={instancePath:instancePath+"/destination",schemaPath:"#/properties/destination/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}return validate442.errors=vErrors,errors===0}function validate444(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.total_keys===void 0){let err0={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"total_keys"},message:"must have required property 'total_keys'"};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.total_operations===void 0){let err1={instancePath,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"total_operations"},message:"must have required property 'total_operatio\
ns'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="t\
otal_keys"||key0==="total_operations")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}}if(data.total_keys!==void 0){let data0=data.total_keys;if(!(typeof data0=="number"&&!(data0%
1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+"/total_keys",schemaPath:"#/properties/total_ke\
ys/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err4={instancePath:instancePath+"/tota\
l_keys",schemaPath:"#/properties/total_keys/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.total_operations!==void 0){let data1=data.total_operations;
if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err5={instancePath:instancePath+"/total_op\
erations",schemaPath:"#/properties/total_operations/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(typeof data1=="number"&&isFinite(data1)&&(data1<0||isNaN(
data1))){let err6={instancePath:instancePath+"/total_operations",schemaPath:"#/properties/total_operations/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{
let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err7]:vErrors.push(err7),errors++}return validate444.errors=vErrors,errors===0}function validate446(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.added===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
added"},message:"must have required property 'added'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="key"||key0==="added")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}if(data.key!==void 0&&typeof data.key!="string"){let err3={instancePath:instancePath+
"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}if(data.added!==void 0){let data1=data.added;if(!(typeof data1=="number"&&!(data1%
1)&&!isNaN(data1)&&isFinite(data1))){let err4={instancePath:instancePath+"/added",schemaPath:"#/properties/added/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data1==
"number"&&isFinite(data1)){if(data1>1||isNaN(data1)){let err5={instancePath:instancePath+"/added",schemaPath:"#/properti\
es/added/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}if(data1<0||isNaN(data1)){let err6={instancePath:instancePath+"/added",schemaPath:"#/propert\
ies/added/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}}}}else{let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate446.errors=vErrors,errors===0}function validate448(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.count===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
count"},message:"must have required property 'count'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="key"||key0==="count")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}if(data.key!==void 0&&typeof data.key!="string"){let err3={instancePath:instancePath+
"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}if(data.count!==void 0){let data1=data.count;if(!(typeof data1=="number"&&!(data1%
1)&&!isNaN(data1)&&isFinite(data1))){let err4={instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data1==
"number"&&isFinite(data1)&&(data1<0||isNaN(data1))){let err5={instancePath:instancePath+"/count",schemaPath:"#/propertie\
s/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate448.errors=vErrors,errors===0}function validate450(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.destination===void 0){let err0={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"destination"},message:"must have required property 'destination'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.count===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"count"},message:"must have required property 'count'"};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="destination"||key0==="count")){let err2={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.destination!==void 0&&
typeof data.destination!="string"){let err3={instancePath:instancePath+"/destination",schemaPath:"#/properties/destinati\
on/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}if(data.count!==void 0){let data1=data.count;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){
let err4={instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data1=="number"&&isFinite(
data1)&&(data1<0||isNaN(data1))){let err5={instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{
let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err6]:vErrors.push(err6),errors++}return validate450.errors=vErrors,errors===0}function validate452(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.total_keys===void 0){let err0={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"total_keys"},message:"must have required property 'total_keys'"};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.total_operations===void 0){let err1={instancePath,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"total_operations"},message:"must have required property 'total_operatio\
ns'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="t\
otal_keys"||key0==="total_operations")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}}if(data.total_keys!==void 0){let data0=data.total_keys;if(!(typeof data0=="number"&&!(data0%
1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+"/total_keys",schemaPath:"#/properties/total_ke\
ys/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err4={instancePath:instancePath+"/tota\
l_keys",schemaPath:"#/properties/total_keys/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.total_operations!==void 0){let data1=data.total_operations;
if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err5={instancePath:instancePath+"/total_op\
erations",schemaPath:"#/properties/total_operations/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(typeof data1=="number"&&isFinite(data1)&&(data1<0||isNaN(
data1))){let err6={instancePath:instancePath+"/total_operations",schemaPath:"#/properties/total_operations/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{
let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err7]:vErrors.push(err7),errors++}return validate452.errors=vErrors,errors===0}function validate454(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.offset===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
offset"},message:"must have required property 'offset'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
old_value===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"old_value"},
message:"must have required property 'old_value'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="key"||key0==="offset"||key0==="old_value")){let err3={instancePath,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.key!==void 0&&typeof data.key!="string"){let err4={
instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must \
be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.offset!==void 0){let data1=data.offset;if(!(typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err5={instancePath:instancePath+"/offset",schemaPath:"#/prope\
rties/offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}if(typeof data1=="number"&&isFinite(data1)&&(data1<0||isNaN(data1))){let err6={instancePath:instancePath+
"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.old_value!==void 0){let data2=data.old_value;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err7={instancePath:instancePath+"/old_value",schemaPath:"#/pr\
operties/old_value/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err7]:
vErrors.push(err7),errors++}if(typeof data2=="number"&&isFinite(data2)&&(data2<0||isNaN(data2))){let err8={instancePath:instancePath+
"/old_value",schemaPath:"#/properties/old_value/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}
return validate454.errors=vErrors,errors===0}function validate456(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.offset===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
offset"},message:"must have required property 'offset'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
value===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"},message:"\
must have required property 'value'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){if(errors>=
64)break;if(!(key0==="key"||key0==="offset"||key0==="value")){let err3={instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.key!==void 0&&typeof data.key!="string"){let err4={instancePath:instancePath+
"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}if(data.offset!==void 0){let data1=data.offset;if(!(typeof data1=="number"&&!(data1%
1)&&!isNaN(data1)&&isFinite(data1))){let err5={instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}
if(typeof data1=="number"&&isFinite(data1)&&(data1<0||isNaN(data1))){let err6={instancePath:instancePath+"/offset",schemaPath:"\
#/properties/offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}}if(data.value!==void 0){let data2=data.value;if(!(typeof data2=="number"&&!(data2%1)&&
!isNaN(data2)&&isFinite(data2))){let err7={instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(typeof data2==
"number"&&isFinite(data2)&&(data2<0||isNaN(data2))){let err8={instancePath:instancePath+"/value",schemaPath:"#/propertie\
s/value/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err8]:
vErrors.push(err8),errors++}}}else{let err9={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate456.errors=vErrors,errors===0}function validate458(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.count===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
count"},message:"must have required property 'count'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="key"||key0==="count")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}if(data.key!==void 0&&typeof data.key!="string"){let err3={instancePath:instancePath+
"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}if(data.count!==void 0){let data1=data.count;if(!(typeof data1=="number"&&!(data1%
1)&&!isNaN(data1)&&isFinite(data1))){let err4={instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data1==
"number"&&isFinite(data1)&&(data1<0||isNaN(data1))){let err5={instancePath:instancePath+"/count",schemaPath:"#/propertie\
s/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate458.errors=vErrors,errors===0}
var schema206={type:"object",additionalProperties:!1,required:["key","position"],properties:{key:{type:"string"},position:{
type:["integer","null"],minimum:0}}};function validate460(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.position===void 0){let err1={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"position"},message:"must have required property 'position'"};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="key"||key0==="position")){
let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.key!==
void 0&&typeof data.key!="string"){let err3={instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.
position!==void 0){let data1=data.position;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))&&data1!==
null){let err4={instancePath:instancePath+"/position",schemaPath:"#/properties/position/type",keyword:"type",params:{type:schema206.
properties.position.type},message:"must be integer,null"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data1==
"number"&&isFinite(data1)&&(data1<0||isNaN(data1))){let err5={instancePath:instancePath+"/position",schemaPath:"#/proper\
ties/position/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate460.errors=vErrors,errors===
0}function validate462(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.destination===void 0){let err0={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"destination"},message:"must have required property 'destination'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.length===void 0){let err1={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"length"},message:"must have required property 'length'"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="destination"||key0==="length")){
let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.destination!==
void 0&&typeof data.destination!="string"){let err3={instancePath:instancePath+"/destination",schemaPath:"#/properties/d\
estination/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++}if(data.length!==void 0){let data1=data.length;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(
data1))){let err4={instancePath:instancePath+"/length",schemaPath:"#/properties/length/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data1=="number"&&
isFinite(data1)&&(data1<0||isNaN(data1))){let err5={instancePath:instancePath+"/length",schemaPath:"#/properties/length/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate462.errors=vErrors,errors===0}var schema208={
type:"object",additionalProperties:!1,required:["results"],properties:{results:{type:"array",items:{type:["integer","nul\
l"]}}}};function validate464(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.results===void 0){let err0={instancePath,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"results"},message:"must have required property 'results'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="results"){let err1={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.results!==void 0){
let data0=data.results;if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++){let data1=data0[i0];
if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))&&data1!==null){let err2={instancePath:instancePath+
"/results/"+i0,schemaPath:"#/properties/results/items/type",keyword:"type",params:{type:schema208.properties.results.items.
type},message:"must be integer,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}}else{let err3={instancePath:instancePath+
"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate464.errors=
vErrors,errors===0}function validate466(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.total_keys===void 0){let err0={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"total_keys"},message:"must have required property 'total_keys'"};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.total_operations===void 0){let err1={instancePath,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"total_operations"},message:"must have required property 'total_operatio\
ns'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="t\
otal_keys"||key0==="total_operations")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}}if(data.total_keys!==void 0){let data0=data.total_keys;if(!(typeof data0=="number"&&!(data0%
1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+"/total_keys",schemaPath:"#/properties/total_ke\
ys/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err4={instancePath:instancePath+"/tota\
l_keys",schemaPath:"#/properties/total_keys/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.total_operations!==void 0){let data1=data.total_operations;
if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err5={instancePath:instancePath+"/total_op\
erations",schemaPath:"#/properties/total_operations/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(typeof data1=="number"&&isFinite(data1)&&(data1<0||isNaN(
data1))){let err6={instancePath:instancePath+"/total_operations",schemaPath:"#/properties/total_operations/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{
let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err7]:vErrors.push(err7),errors++}return validate466.errors=vErrors,errors===0}function validate468(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.added===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
added"},message:"must have required property 'added'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="key"||key0==="added")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}if(data.key!==void 0&&typeof data.key!="string"){let err3={instancePath:instancePath+
"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}if(data.added!==void 0){let data1=data.added;if(!(typeof data1=="number"&&!(data1%
1)&&!isNaN(data1)&&isFinite(data1))){let err4={instancePath:instancePath+"/added",schemaPath:"#/properties/added/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data1==
"number"&&isFinite(data1)&&(data1<0||isNaN(data1))){let err5={instancePath:instancePath+"/added",schemaPath:"#/propertie\
s/added/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate468.errors=vErrors,errors===0}
var schema211={type:"object",additionalProperties:!1,required:["distance","unit"],properties:{distance:{type:["number","\
null"]},unit:{type:"string"}}};function validate470(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.distance===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"distance"},message:"must have required property 'dis\
tance'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.unit===void 0){let err1={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"unit"},message:"must have required property 'unit'"};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="distance"||key0==="uni\
t")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.distance!==
void 0){let data0=data.distance;if(!(typeof data0=="number"&&isFinite(data0))&&data0!==null){let err3={instancePath:instancePath+
"/distance",schemaPath:"#/properties/distance/type",keyword:"type",params:{type:schema211.properties.distance.type},message:"\
must be number,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.unit!==void 0&&typeof data.unit!=
"string"){let err4={instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}return validate470.errors=vErrors,errors===0}function validate475(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
object"},message:"must be object"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate475.errors=vErrors,
errors===0}function validate473(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.member===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"member"},message:"must have required property 'member'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="member"||key0==="\
distance"||key0==="coord")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}}if(data.member!==void 0&&(validate410(data.member,{instancePath:instancePath+"/member",parentData:data,parentDataProperty:"\
member",rootData})||(vErrors=vErrors===null?validate410.errors:vErrors.concat(validate410.errors),errors=vErrors.length)),
data.distance!==void 0){let data1=data.distance;if(!(typeof data1=="number"&&isFinite(data1))){let err2={instancePath:instancePath+
"/distance",schemaPath:"#/properties/distance/type",keyword:"type",params:{type:"number"},message:"must be number"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}data.coord!==void 0&&(validate475(data.coord,{instancePath:instancePath+
"/coord",parentData:data,parentDataProperty:"coord",rootData})||(vErrors=vErrors===null?validate475.errors:vErrors.concat(
validate475.errors),errors=vErrors.length))}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate473.errors=vErrors,
errors===0}function validate472(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.results===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"results"},message:"must have required property 'results'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="results"){let err1={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.results!==void 0){
let data0=data.results;if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate473(data0[i0],
{instancePath:instancePath+"/results/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate473.
errors:vErrors.concat(validate473.errors),errors=vErrors.length)}else{let err2={instancePath:instancePath+"/results",schemaPath:"\
#/properties/results/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate472.errors=vErrors,errors===0}function validate479(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.results===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"results"},message:"must have required property 'results'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="results"){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.results!==void 0){let data0=data.results;
if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate473(data0[i0],{instancePath:instancePath+
"/results/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate473.errors:vErrors.concat(
validate473.errors),errors=vErrors.length)}else{let err2={instancePath:instancePath+"/results",schemaPath:"#/properties/\
results/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate479.errors=vErrors,errors===0}function validate482(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.results===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"results"},message:"must have required property 'results'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="results"){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.results!==void 0){let data0=data.results;
if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate473(data0[i0],{instancePath:instancePath+
"/results/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate473.errors:vErrors.concat(
validate473.errors),errors=vErrors.length)}else{let err2={instancePath:instancePath+"/results",schemaPath:"#/properties/\
results/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate482.errors=vErrors,errors===0}function validate485(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.coordinates===void 0){let err0={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"coordinates"},message:"must have required property 'coordinates'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="coordinates"){let err1={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.coordinates!==void 0){
let data0=data.coordinates;if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++){let data1=data0[i0],
_errs5=errors,valid3=!1,_errs6=errors;if(data1!==null){let err2={instancePath:instancePath+"/coordinates/"+i0,schemaPath:"\
#/properties/coordinates/items/anyOf/0/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs6===errors;if(valid3=valid3||_valid0,!valid3){let _errs8=errors;
validate475(data1,{instancePath:instancePath+"/coordinates/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=
vErrors===null?validate475.errors:vErrors.concat(validate475.errors),errors=vErrors.length);var _valid0=_errs8===errors;
valid3=valid3||_valid0}if(valid3)errors=_errs5,vErrors!==null&&(_errs5?vErrors.length=_errs5:vErrors=null);else{let err3={
instancePath:instancePath+"/coordinates/"+i0,schemaPath:"#/properties/coordinates/items/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath:instancePath+
"/coordinates",schemaPath:"#/properties/coordinates/type",keyword:"type",params:{type:"array"},message:"must be array"};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate485.
errors=vErrors,errors===0}var schema218={type:"object",additionalProperties:!1,required:["geohashes"],properties:{geohashes:{
type:"array",items:{type:["string","null"]}}}};function validate488(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.geohashes===void 0){
let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"geohashes"},message:"must hav\
e required property 'geohashes'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=
64)break;if(key0!=="geohashes"){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}}if(data.geohashes!==void 0){let data0=data.geohashes;if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<
len0&&errors<64;i0++){let data1=data0[i0];if(typeof data1!="string"&&data1!==null){let err2={instancePath:instancePath+"\
/geohashes/"+i0,schemaPath:"#/properties/geohashes/items/type",keyword:"type",params:{type:schema218.properties.geohashes.
items.type},message:"must be string,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}}else{let err3={instancePath:instancePath+
"/geohashes",schemaPath:"#/properties/geohashes/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate488.errors=
vErrors,errors===0}function validate490(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.total_keys===void 0){let err0={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"total_keys"},message:"must have required property 'total_keys'"};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.total_operations===void 0){let err1={instancePath,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"total_operations"},message:"must have required property 'total_operatio\
ns'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="t\
otal_keys"||key0==="total_operations")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}}if(data.total_keys!==void 0){let data0=data.total_keys;if(!(typeof data0=="number"&&!(data0%
1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+"/total_keys",schemaPath:"#/properties/total_ke\
ys/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err4={instancePath:instancePath+"/tota\
l_keys",schemaPath:"#/properties/total_keys/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.total_operations!==void 0){let data1=data.total_operations;
if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err5={instancePath:instancePath+"/total_op\
erations",schemaPath:"#/properties/total_operations/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(typeof data1=="number"&&isFinite(data1)&&(data1<0||isNaN(
data1))){let err6={instancePath:instancePath+"/total_operations",schemaPath:"#/properties/total_operations/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{
let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err7]:vErrors.push(err7),errors++}return validate490.errors=vErrors,errors===0}function validate492(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.success===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"success"},message:"must have required property 'success'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.queue===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"queue"},message:"must have required property 'queue'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}if(data.created===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
created"},message:"must have required property 'created'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="success"||key0==="queue"||key0==="created")){let err3={instancePath,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prope\
rties"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.success!==void 0&&data.success!==!0){let err4={
instancePath:instancePath+"/success",schemaPath:"#/properties/success/const",keyword:"const",params:{allowedValue:!0},message:"\
must be equal to constant"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.queue!==void 0&&typeof data.
queue!="string"){let err5={instancePath:instancePath+"/queue",schemaPath:"#/properties/queue/type",keyword:"type",params:{
type:"string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.created!==void 0&&
typeof data.created!="boolean"){let err6={instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{
let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err7]:vErrors.push(err7),errors++}return validate492.errors=vErrors,errors===0}function validate494(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.deleted===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"deleted"},message:"must have required property 'deleted'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="deleted"){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.deleted!==void 0&&typeof data.deleted!=
"boolean"){let err2={instancePath:instancePath+"/deleted",schemaPath:"#/properties/deleted/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}return validate494.errors=vErrors,errors===0}function validate496(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.message_id===void 0){let err0={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"message_id"},message:"must have required property 'message_id'"};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.position===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"position"},message:"must have required property 'position'"};vErrors===null?vErrors=[
err1]:vErrors.push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="message_id"||key0==="position")){
let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.message_id!==
void 0&&typeof data.message_id!="string"){let err3={instancePath:instancePath+"/message_id",schemaPath:"#/properties/mes\
sage_id/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++}if(data.position!==void 0){let data1=data.position;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&
isFinite(data1))){let err4={instancePath:instancePath+"/position",schemaPath:"#/properties/position/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data1==
"number"&&isFinite(data1)&&(data1<0||isNaN(data1))){let err5={instancePath:instancePath+"/position",schemaPath:"#/proper\
ties/position/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate496.errors=vErrors,errors===
0}var schema223={type:"object",additionalProperties:!1,required:["message"],properties:{message_id:{type:["string","null"]},
message:{$ref:"S.Value"},priority:{type:"integer",minimum:0},retry_count:{type:"integer",minimum:0},max_retries:{type:"i\
nteger",minimum:0},headers:{$ref:"S.TextMap"}}};function validate500(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>64){let err0={instancePath,schemaPath:"#/maxPro\
perties",keyword:"maxProperties",params:{limit:64},message:"must NOT have more than 64 properties"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;let _errs1=errors;if(typeof key0=="string"&&
func4(key0)>256){let err1={instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit:256},message:"\
must NOT have more than 256 characters",propertyName:key0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var valid0=_errs1===
errors;if(!valid0){let err2={instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:key0},
message:"property name must be valid"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}for(let key1 in data){
if(errors>=64)break;let data0=data[key1];if(typeof data0=="string"){if(func4(data0)>4096){let err3={instancePath:instancePath+
"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{
limit:4096},message:"must NOT have more than 4096 characters"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{
let err4={instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{
let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}return validate500.errors=vErrors,errors===0}function validate498(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.message===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
message"},message:"must have required property 'message'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="message_id"||key0==="message"||key0==="priority"||key0==="retry_count"||key0==="max_ret\
ries"||key0==="headers")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}}if(data.message_id!==void 0){let data0=data.message_id;if(typeof data0!="string"&&data0!==null){let err2={instancePath:instancePath+
"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type:schema223.properties.message_id.type},
message:"must be string,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.message!==void 0&&(validate174(
data.message,{instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData})||(vErrors=vErrors===
null?validate174.errors:vErrors.concat(validate174.errors),errors=vErrors.length)),data.priority!==void 0){let data2=data.
priority;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err3={instancePath:instancePath+"\
/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(typeof data2=="number"&&isFinite(data2)&&(data2<0||isNaN(data2))){let err4={
instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.retry_count!==void 0){
let data3=data.retry_count;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err5={instancePath:instancePath+
"/retry_count",schemaPath:"#/properties/retry_count/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(typeof data3=="number"&&isFinite(data3)&&(data3<0||isNaN(
data3))){let err6={instancePath:instancePath+"/retry_count",schemaPath:"#/properties/retry_count/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}
if(data.max_retries!==void 0){let data4=data.max_retries;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(
data4))){let err7={instancePath:instancePath+"/max_retries",schemaPath:"#/properties/max_retries/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(typeof data4=="n\
umber"&&isFinite(data4)&&(data4<0||isNaN(data4))){let err8={instancePath:instancePath+"/max_retries",schemaPath:"#/prope\
rties/max_retries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}data.headers!==void 0&&(validate500(data.headers,{instancePath:instancePath+"/header\
s",parentData:data,parentDataProperty:"headers",rootData})||(vErrors=vErrors===null?validate500.errors:vErrors.concat(validate500.
errors),errors=vErrors.length))}else{let err9={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate498.errors=vErrors,errors===0}function validate503(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.success===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"success"},message:"must have required property 'success'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="success"){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.success!==void 0&&data.success!==!0){let err2={
instancePath:instancePath+"/success",schemaPath:"#/properties/success/const",keyword:"const",params:{allowedValue:!0},message:"\
must be equal to constant"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}return validate503.errors=vErrors,errors===0}var schema226={type:"object",additionalProperties:!1,required:["su\
ccess","action"],properties:{success:{const:!0},action:{type:"string",enum:["requeued","dead_lettered"]}}};function validate505(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){if(data.success===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"success"},message:"must have required property 'success'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data.action===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
action"},message:"must have required property 'action'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="success"||key0==="action")){let err2={instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.success!==void 0&&data.success!==!0){let err3={instancePath:instancePath+
"/success",schemaPath:"#/properties/success/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to co\
nstant"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.action!==void 0){let data1=data.action;if(typeof data1!=
"string"){let err4={instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(!(data1==="requeued"||data1===
"dead_lettered")){let err5={instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{
allowedValues:schema226.properties.action.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate505.errors=vErrors,errors===
0}function validate507(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.purged===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"purged"},message:"must have required property 'purged'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="purged"){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.purged!==void 0){let data0=data.purged;
if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err2={instancePath:instancePath+"/purged",
schemaPath:"#/properties/purged/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err3={instancePath:instancePath+
"/purged",schemaPath:"#/properties/purged/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate507.
errors=vErrors,errors===0}var schema228={type:"object",additionalProperties:!1,required:["queue","depth","pending","cons\
umers","published_total","consumed_total","acked_total","nacked_total","dead_lettered_total","dead_letters","oldest_mess\
age_age_secs","avg_wait_time_ms","published","consumed","acked","nacked","dead_lettered"],properties:{queue:{type:"strin\
g"},depth:{type:"integer",minimum:0},pending:{type:"integer",minimum:0},consumers:{type:"integer",minimum:0},published_total:{
type:"integer",minimum:0},consumed_total:{type:"integer",minimum:0},acked_total:{type:"integer",minimum:0},nacked_total:{
type:"integer",minimum:0},dead_lettered_total:{type:"integer",minimum:0},dead_letters:{type:"integer",minimum:0},oldest_message_age_secs:{
type:"integer",minimum:0},avg_wait_time_ms:{type:"number"},published:{type:"integer",minimum:0},consumed:{type:"integer",
minimum:0},acked:{type:"integer",minimum:0},nacked:{type:"integer",minimum:0},dead_lettered:{type:"integer",minimum:0}}};
function validate509(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.queue===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"queue"},message:"must have required property 'queue'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.depth===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"depth"},message:"must have required property 'depth'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}if(data.pending===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
pending"},message:"must have required property 'pending'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.
consumers===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"consumers"},
message:"must have required property 'consumers'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.published_total===
void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"published_total"},message:"\
must have required property 'published_total'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.consumed_total===
void 0){let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"consumed_total"},message:"\
must have required property 'consumed_total'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.acked_total===
void 0){let err6={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"acked_total"},message:"\
must have required property 'acked_total'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.nacked_total===
void 0){let err7={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"nacked_total"},message:"\
must have required property 'nacked_total'"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.dead_lettered_total===
void 0){let err8={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"dead_lettered_total"},
message:"must have required property 'dead_lettered_total'"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data.
dead_letters===void 0){let err9={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"dead_l\
etters"},message:"must have required property 'dead_letters'"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}
if(data.oldest_message_age_secs===void 0){let err10={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
oldest_message_age_secs"},message:"must have required property 'oldest_message_age_secs'"};vErrors===null?vErrors=[err10]:
vErrors.push(err10),errors++}if(data.avg_wait_time_ms===void 0){let err11={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"avg_wait_time_ms"},message:"must have required property 'avg_wait_time_ms'"};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}if(data.published===void 0){let err12={instancePath,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"published"},message:"must have required property 'published'"};vErrors===
null?vErrors=[err12]:vErrors.push(err12),errors++}if(data.consumed===void 0){let err13={instancePath,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"consumed"},message:"must have required property 'consumed'"};vErrors===
null?vErrors=[err13]:vErrors.push(err13),errors++}if(data.acked===void 0){let err14={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"acked"},message:"must have required property 'acked'"};vErrors===null?vErrors=
[err14]:vErrors.push(err14),errors++}if(data.nacked===void 0){let err15={instancePath,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"nacked"},message:"must have required property 'nacked'"};vErrors===null?vErrors=[err15]:
vErrors.push(err15),errors++}if(data.dead_lettered===void 0){let err16={instancePath,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"dead_lettered"},message:"must have required property 'dead_lettered'"};vErrors===null?vErrors=
[err16]:vErrors.push(err16),errors++}for(let key0 in data){if(errors>=64)break;if(!func2.call(schema228.properties,key0)){
let err17={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}if(data.queue!==
void 0&&typeof data.queue!="string"){let err18={instancePath:instancePath+"/queue",schemaPath:"#/properties/queue/type",
keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}
if(data.depth!==void 0){let data1=data.depth;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err19={
instancePath:instancePath+"/depth",schemaPath:"#/properties/depth/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}if(typeof data1=="number"&&isFinite(data1)&&
(data1<0||isNaN(data1))){let err20={instancePath:instancePath+"/depth",schemaPath:"#/properties/depth/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}
if(data.pending!==void 0){let data2=data.pending;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){
let err21={instancePath:instancePath+"/pending",schemaPath:"#/properties/pending/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}if(typeof data2=="number"&&
isFinite(data2)&&(data2<0||isNaN(data2))){let err22={instancePath:instancePath+"/pending",schemaPath:"#/properties/pendi\
ng/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err22]:vErrors.
push(err22),errors++}}if(data.consumers!==void 0){let data3=data.consumers;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(
data3)&&isFinite(data3))){let err23={instancePath:instancePath+"/consumers",schemaPath:"#/properties/consumers/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}if(typeof data3==
"number"&&isFinite(data3)&&(data3<0||isNaN(data3))){let err24={instancePath:instancePath+"/consumers",schemaPath:"#/prop\
erties/consumers/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=
[err24]:vErrors.push(err24),errors++}}if(data.published_total!==void 0){let data4=data.published_total;if(!(typeof data4==
"number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err25={instancePath:instancePath+"/published_total",schemaPath:"\
#/properties/published_total/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err25]:vErrors.push(err25),errors++}if(typeof data4=="number"&&isFinite(data4)&&(data4<0||isNaN(data4))){let err26={instancePath:instancePath+
"/published_total",schemaPath:"#/properties/published_total/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}}if(data.consumed_total!==void 0){let data5=data.
consumed_total;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){let err27={instancePath:instancePath+
"/consumed_total",schemaPath:"#/properties/consumed_total/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}if(typeof data5=="number"&&isFinite(data5)&&(data5<
0||isNaN(data5))){let err28={instancePath:instancePath+"/consumed_total",schemaPath:"#/properties/consumed_total/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err28]:vErrors.push(err28),
errors++}}if(data.acked_total!==void 0){let data6=data.acked_total;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&
isFinite(data6))){let err29={instancePath:instancePath+"/acked_total",schemaPath:"#/properties/acked_total/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}if(typeof data6==
"number"&&isFinite(data6)&&(data6<0||isNaN(data6))){let err30={instancePath:instancePath+"/acked_total",schemaPath:"#/pr\
operties/acked_total/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?
vErrors=[err30]:vErrors.push(err30),errors++}}if(data.nacked_total!==void 0){let data7=data.nacked_total;if(!(typeof data7==
"number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7))){let err31={instancePath:instancePath+"/nacked_total",schemaPath:"\
#/properties/nacked_total/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err31]:vErrors.push(err31),errors++}if(typeof data7=="number"&&isFinite(data7)&&(data7<0||isNaN(data7))){let err32={instancePath:instancePath+
"/nacked_total",schemaPath:"#/properties/nacked_total/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}}if(data.dead_lettered_total!==void 0){let data8=data.
dead_lettered_total;if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8))){let err33={instancePath:instancePath+
"/dead_lettered_total",schemaPath:"#/properties/dead_lettered_total/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}if(typeof data8=="number"&&isFinite(data8)&&
(data8<0||isNaN(data8))){let err34={instancePath:instancePath+"/dead_lettered_total",schemaPath:"#/properties/dead_lette\
red_total/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err34]:
vErrors.push(err34),errors++}}if(data.dead_letters!==void 0){let data9=data.dead_letters;if(!(typeof data9=="number"&&!(data9%
1)&&!isNaN(data9)&&isFinite(data9))){let err35={instancePath:instancePath+"/dead_letters",schemaPath:"#/properties/dead_\
letters/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err35]:vErrors.push(
err35),errors++}if(typeof data9=="number"&&isFinite(data9)&&(data9<0||isNaN(data9))){let err36={instancePath:instancePath+
"/dead_letters",schemaPath:"#/properties/dead_letters/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}}if(data.oldest_message_age_secs!==void 0){let data10=data.
oldest_message_age_secs;if(!(typeof data10=="number"&&!(data10%1)&&!isNaN(data10)&&isFinite(data10))){let err37={instancePath:instancePath+
"/oldest_message_age_secs",schemaPath:"#/properties/oldest_message_age_secs/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}if(typeof data10=="number"&&isFinite(
data10)&&(data10<0||isNaN(data10))){let err38={instancePath:instancePath+"/oldest_message_age_secs",schemaPath:"#/proper\
ties/oldest_message_age_secs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===
null?vErrors=[err38]:vErrors.push(err38),errors++}}if(data.avg_wait_time_ms!==void 0){let data11=data.avg_wait_time_ms;if(!(typeof data11==
"number"&&isFinite(data11))){let err39={instancePath:instancePath+"/avg_wait_time_ms",schemaPath:"#/properties/avg_wait_\
time_ms/type",keyword:"type",params:{type:"number"},message:"must be number"};vErrors===null?vErrors=[err39]:vErrors.push(
err39),errors++}}if(data.published!==void 0){let data12=data.published;if(!(typeof data12=="number"&&!(data12%1)&&!isNaN(
data12)&&isFinite(data12))){let err40={instancePath:instancePath+"/published",schemaPath:"#/properties/published/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}if(typeof data12==
"number"&&isFinite(data12)&&(data12<0||isNaN(data12))){let err41={instancePath:instancePath+"/published",schemaPath:"#/p\
roperties/published/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=
[err41]:vErrors.push(err41),errors++}}if(data.consumed!==void 0){let data13=data.consumed;if(!(typeof data13=="number"&&
!(data13%1)&&!isNaN(data13)&&isFinite(data13))){let err42={instancePath:instancePath+"/consumed",schemaPath:"#/propertie\
s/consumed/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err42]:vErrors.
push(err42),errors++}if(typeof data13=="number"&&isFinite(data13)&&(data13<0||isNaN(data13))){let err43={instancePath:instancePath+
"/consumed",schemaPath:"#/properties/consumed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must \
be >= 0"};vErrors===null?vErrors=[err43]:vErrors.push(err43),errors++}}if(data.acked!==void 0){let data14=data.acked;if(!(typeof data14==
"number"&&!(data14%1)&&!isNaN(data14)&&isFinite(data14))){let err44={instancePath:instancePath+"/acked",schemaPath:"#/pr\
operties/acked/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err44]:vErrors.
push(err44),errors++}if(typeof data14=="number"&&isFinite(data14)&&(data14<0||isNaN(data14))){let err45={instancePath:instancePath+
"/acked",schemaPath:"#/properties/acked/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"};vErrors===null?vErrors=[err45]:vErrors.push(err45),errors++}}if(data.nacked!==void 0){let data15=data.nacked;if(!(typeof data15==
"number"&&!(data15%1)&&!isNaN(data15)&&isFinite(data15))){let err46={instancePath:instancePath+"/nacked",schemaPath:"#/p\
roperties/nacked/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err46]:
vErrors.push(err46),errors++}if(typeof data15=="number"&&isFinite(data15)&&(data15<0||isNaN(data15))){let err47={instancePath:instancePath+
"/nacked",schemaPath:"#/properties/nacked/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};vErrors===null?vErrors=[err47]:vErrors.push(err47),errors++}}if(data.dead_lettered!==void 0){let data16=data.dead_lettered;
if(!(typeof data16=="number"&&!(data16%1)&&!isNaN(data16)&&isFinite(data16))){let err48={instancePath:instancePath+"/dea\
d_lettered",schemaPath:"#/properties/dead_lettered/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
vErrors===null?vErrors=[err48]:vErrors.push(err48),errors++}if(typeof data16=="number"&&isFinite(data16)&&(data16<0||isNaN(
data16))){let err49={instancePath:instancePath+"/dead_lettered",schemaPath:"#/properties/dead_lettered/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}}}else{
let err50={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err50]:vErrors.push(err50),errors++}return validate509.errors=vErrors,errors===0}function validate511(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.queues===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"queues"},message:"must have required property 'queues'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="queues"){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.queues!==void 0){let data0=data.queues;
if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)if(typeof data0[i0]!="string"){let err2={
instancePath:instancePath+"/queues/"+i0,schemaPath:"#/properties/queues/items/type",keyword:"type",params:{type:"string"},
message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+
"/queues",schemaPath:"#/properties/queues/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate511.errors=
vErrors,errors===0}var schema231={type:"object",additionalProperties:!1,required:["message_id","message","priority","retry_count","headers",
"reason","died_at"],properties:{message_id:{$ref:"S.MessageId"},message:{$ref:"S.Value"},priority:{type:"integer"},retry_count:{
type:"integer"},headers:{$ref:"S.TextMap"},reason:{type:"string",enum:["retries_exhausted","rejected","deadline_passed"]},
died_at:{type:"string",format:"date-time"}}};function validate515(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"string"){if(func4(data)>128){let err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:128},message:"\
must NOT have more than 128 characters"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(func4(data)<1){let err1={
instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate515.
errors=vErrors,errors===0}function validate514(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.message_id===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"message_id"},message:"must have required property 'message_id'"};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.message===void 0){let err1={instancePath,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'message'"};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.priority===void 0){let err2={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"priority"},message:"must have required property 'priority'"};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(data.retry_count===void 0){let err3={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"retry_count"},message:"must have required property 'retry_count'"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.headers===void 0){let err4={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"headers"},message:"must have required property 'headers'"};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}if(data.reason===void 0){let err5={instancePath,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"reason"},message:"must have required property 'reason'"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}if(data.died_at===void 0){let err6={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"died_at"},message:"must have required property 'died_at'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="message_id"||key0==="message"||key0==="priority"||key0===
"retry_count"||key0==="headers"||key0==="reason"||key0==="died_at")){let err7={instancePath,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.message_id!==void 0&&(validate515(data.message_id,{instancePath:instancePath+
"/message_id",parentData:data,parentDataProperty:"message_id",rootData})||(vErrors=vErrors===null?validate515.errors:vErrors.
concat(validate515.errors),errors=vErrors.length)),data.message!==void 0&&(validate174(data.message,{instancePath:instancePath+
"/message",parentData:data,parentDataProperty:"message",rootData})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(
validate174.errors),errors=vErrors.length)),data.priority!==void 0){let data2=data.priority;if(!(typeof data2=="number"&&
!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err8={instancePath:instancePath+"/priority",schemaPath:"#/properties/pr\
iority/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err8]:vErrors.push(
err8),errors++}}if(data.retry_count!==void 0){let data3=data.retry_count;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(
data3)&&isFinite(data3))){let err9={instancePath:instancePath+"/retry_count",schemaPath:"#/properties/retry_count/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}
if(data.headers!==void 0&&(validate500(data.headers,{instancePath:instancePath+"/headers",parentData:data,parentDataProperty:"\
headers",rootData})||(vErrors=vErrors===null?validate500.errors:vErrors.concat(validate500.errors),errors=vErrors.length)),
data.reason!==void 0){let data5=data.reason;if(typeof data5!="string"){let err10={instancePath:instancePath+"/reason",schemaPath:"\
#/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err10]:
vErrors.push(err10),errors++}if(!(data5==="retries_exhausted"||data5==="rejected"||data5==="deadline_passed")){let err11={
instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/enum",keyword:"enum",params:{allowedValues:schema231.
properties.reason.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err11]:vErrors.push(
err11),errors++}}if(data.died_at!==void 0){let data6=data.died_at;if(typeof data6=="string"){if(!formats0.validate(data6)){
let err12={instancePath:instancePath+"/died_at",schemaPath:"#/properties/died_at/format",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={
instancePath:instancePath+"/died_at",schemaPath:"#/properties/died_at/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}}else{let err14={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err14]:vErrors.push(err14),
errors++}return validate514.errors=vErrors,errors===0}function validate513(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.dead_letters===
void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"dead_letters"},message:"\
must have required property 'dead_letters'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.count===void 0){
let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"count"},message:"must have re\
quired property 'count'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){if(errors>=64)
break;if(!(key0==="dead_letters"||key0==="count")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}if(data.dead_letters!==void 0){let data0=data.dead_letters;if(Array.isArray(data0)){
let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate514(data0[i0],{instancePath:instancePath+"/dead_lette\
rs/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate514.errors:vErrors.concat(validate514.
errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+"/dead_letters",schemaPath:"#/properties/dead_le\
tters/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}if(data.count!==void 0){let data2=data.count;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(
data2))){let err4={instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data2=="number"&&
isFinite(data2)&&(data2<0||isNaN(data2))){let err5={instancePath:instancePath+"/count",schemaPath:"#/properties/count/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate513.errors=vErrors,errors===0}function validate521(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.retried===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"retried"},message:"must have required property 'retried'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="retried"){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.retried!==void 0){let data0=data.retried;
if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err2={instancePath:instancePath+"/retried",
schemaPath:"#/properties/retried/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err3={
instancePath:instancePath+"/retried",schemaPath:"#/properties/retried/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}return validate521.errors=vErrors,errors===0}function validate523(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.purged===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"purged"},message:"must have required property 'purged'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="purged"){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.purged!==void 0){let data0=data.purged;
if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err2={instancePath:instancePath+"/purged",
schemaPath:"#/properties/purged/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err3={instancePath:instancePath+
"/purged",schemaPath:"#/properties/purged/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate523.
errors=vErrors,errors===0}function validate525(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.event_id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"event_id"},message:"must have required property 'event_id'"};vErrors===null?vErrors=[
err0]:vErrors.push(err0),errors++}if(data.offset===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"offset"},message:"must have required property 'offset'"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.room===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
room"},message:"must have required property 'room'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.subscribers_notified===
void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"subscribers_notified"},
message:"must have required property 'subscribers_notified'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
for(let key0 in data){if(errors>=64)break;if(!(key0==="event_id"||key0==="offset"||key0==="room"||key0==="subscribers_no\
tified")){let err4={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.event_id!==
void 0&&typeof data.event_id!="string"){let err5={instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_i\
d/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}if(data.offset!==void 0){let data1=data.offset;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(
data1))){let err6={instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(typeof data1=="number"&&
isFinite(data1)&&(data1<0||isNaN(data1))){let err7={instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}if(data.room!==void 0&&typeof data.room!="string"){let err8={instancePath:instancePath+"/room",schemaPath:"\
#/properties/room/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}if(data.subscribers_notified!==void 0){let data3=data.subscribers_notified;if(!(typeof data3=="numbe\
r"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err9={instancePath:instancePath+"/subscribers_notified",schemaPath:"\
#/properties/subscribers_notified/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?
vErrors=[err9]:vErrors.push(err9),errors++}if(typeof data3=="number"&&isFinite(data3)&&(data3<0||isNaN(data3))){let err10={
instancePath:instancePath+"/subscribers_notified",schemaPath:"#/properties/subscribers_notified/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}}else{
let err11={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err11]:vErrors.push(err11),errors++}return validate525.errors=vErrors,errors===0}function validate527(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.subscribed===void 0){let err0={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"subscribed"},message:"must have required property 'subscribed'"};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.room===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"room"},message:"must have required property 'room'"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.next_offset===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"next_offset"},message:"must have required property 'next_offset'"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="subscribed"||key0==="room"||key0==="next_offs\
et")){let err3={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.subscribed!==
void 0&&data.subscribed!==!0){let err4={instancePath:instancePath+"/subscribed",schemaPath:"#/properties/subscribed/cons\
t",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};vErrors===null?vErrors=[err4]:vErrors.push(
err4),errors++}if(data.room!==void 0&&typeof data.room!="string"){let err5={instancePath:instancePath+"/room",schemaPath:"\
#/properties/room/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}if(data.next_offset!==void 0){let data2=data.next_offset;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(
data2)&&isFinite(data2))){let err6={instancePath:instancePath+"/next_offset",schemaPath:"#/properties/next_offset/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
if(typeof data2=="number"&&isFinite(data2)&&(data2<0||isNaN(data2))){let err7={instancePath:instancePath+"/next_offset",
schemaPath:"#/properties/next_offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{let err8={instancePath,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate527.
errors=vErrors,errors===0}function validate529(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.success===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"success"},message:"must have required property 'success'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="success"){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.success!==void 0&&typeof data.success!=
"boolean"){let err2={instancePath:instancePath+"/success",schemaPath:"#/properties/success/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}return validate529.errors=vErrors,errors===0}var schema238={type:"object",additionalProperties:!1,required:[
"events","oldest_offset","newest_offset","generation"],properties:{events:{type:"array",items:{$ref:"S.RoomEvent"}},oldest_offset:{
type:["integer","null"],minimum:0},newest_offset:{type:["integer","null"],minimum:0},generation:{type:"integer",minimum:0}}};function validate532(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
ust be string"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data.data!==void 0&&(validate174(data.data,
{instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData})||(vErrors=vErrors===null?validate174.
errors:vErrors.concat(validate174.errors),errors=vErrors.length)),data.metadata!==void 0&&(validate500(data.metadata,{instancePath:instancePath+
"/metadata",parentData:data,parentDataProperty:"metadata",rootData})||(vErrors=vErrors===null?validate500.errors:vErrors.
concat(validate500.errors),errors=vErrors.length)),data.timestamp!==void 0){let data6=data.timestamp;if(!(typeof data6==
"number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))){let err13={instancePath:instancePath+"/timestamp",schemaPath:"#/p\
roperties/timestamp/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err13]:
vErrors.push(err13),errors++}}}else{let err14={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}return validate532.errors=vErrors,errors===
0}function validate531(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.events===void 0){let err0={instancePath,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"events"},message:"must have required property 'events'"};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.oldest_offset===void 0){let err1={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"oldest_offset"},message:"must have required property 'oldest_offset'"};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.newest_offset===void 0){let err2={instancePath,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"newest_offset"},message:"must have required property 'newest_offset'"};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.generation===void 0){let err3={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"generation"},message:"must have required property 'generation'"};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="events"||
key0==="oldest_offset"||key0==="newest_offset"||key0==="generation")){let err4={instancePath,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.events!==void 0){let data0=data.events;if(Array.isArray(
data0)){let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate532(data0[i0],{instancePath:instancePath+"/ev\
ents/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate532.errors:vErrors.concat(validate532.
errors),errors=vErrors.length)}else{let err5={instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",
keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}
if(data.oldest_offset!==void 0){let data2=data.oldest_offset;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(
data2))&&data2!==null){let err6={instancePath:instancePath+"/oldest_offset",schemaPath:"#/properties/oldest_offset/type",
keyword:"type",params:{type:schema238.properties.oldest_offset.type},message:"must be integer,null"};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}if(typeof data2=="number"&&isFinite(data2)&&(data2<0||isNaN(data2))){let err7={instancePath:instancePath+
"/oldest_offset",schemaPath:"#/properties/oldest_offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.newest_offset!==void 0){let data3=data.
newest_offset;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))&&data3!==null){let err8={instancePath:instancePath+
"/newest_offset",schemaPath:"#/properties/newest_offset/type",keyword:"type",params:{type:schema238.properties.newest_offset.
type},message:"must be integer,null"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(typeof data3=="number"&&
isFinite(data3)&&(data3<0||isNaN(data3))){let err9={instancePath:instancePath+"/newest_offset",schemaPath:"#/properties/\
newest_offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=
[err9]:vErrors.push(err9),errors++}}if(data.generation!==void 0){let data4=data.generation;if(!(typeof data4=="number"&&
!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err10={instancePath:instancePath+"/generation",schemaPath:"#/properties\
/generation/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err10]:vErrors.
push(err10),errors++}if(typeof data4=="number"&&isFinite(data4)&&(data4<0||isNaN(data4))){let err11={instancePath:instancePath+
"/generation",schemaPath:"#/properties/generation/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}}else{let err12={instancePath,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err12]:vErrors.push(err12),
errors++}return validate531.errors=vErrors,errors===0}function validate537(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.rooms===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"rooms"},message:"must have required property 'rooms'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.count===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"count"},message:"must have required property 'count'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="rooms"||key0==="count")){let err2={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.rooms!==void 0){let data0=data.rooms;if(Array.
isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)if(typeof data0[i0]!="string"){let err3={instancePath:instancePath+
"/rooms/"+i0,schemaPath:"#/properties/rooms/items/type",keyword:"type",params:{type:"string"},message:"must be string"};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/rooms",schemaPath:"\
#/properties/rooms/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}}if(data.count!==void 0){let data2=data.count;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&
isFinite(data2))){let err5={instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(typeof data2=="n\
umber"&&isFinite(data2)&&(data2<0||isNaN(data2))){let err6={instancePath:instancePath+"/count",schemaPath:"#/properties/\
count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}}}else{let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate537.errors=vErrors,errors===0}function validate539(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.rooms===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"rooms"},message:"must have required property 'rooms'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.count===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"count"},message:"must have required property 'count'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="rooms"||key0==="count")){let err2={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.rooms!==void 0){let data0=data.rooms;if(Array.
isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)if(typeof data0[i0]!="string"){let err3={instancePath:instancePath+
"/rooms/"+i0,schemaPath:"#/properties/rooms/items/type",keyword:"type",params:{type:"string"},message:"must be string"};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/rooms",schemaPath:"\
#/properties/rooms/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}}if(data.count!==void 0){let data2=data.count;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&
isFinite(data2))){let err5={instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(typeof data2=="n\
umber"&&isFinite(data2)&&(data2<0||isNaN(data2))){let err6={instancePath:instancePath+"/count",schemaPath:"#/properties/\
count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}}}else{let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate539.errors=vErrors,errors===0}
var schema242={type:"object",additionalProperties:!1,required:["name","room","message_count","min_offset","max_offset","\
subscriber_count","total_published","dropped","created_at","generation"],properties:{name:{type:"string"},room:{type:"st\
ring"},message_count:{type:"integer",minimum:0},min_offset:{type:["integer","null"],minimum:0},max_offset:{type:["intege\
r","null"],minimum:0},subscriber_count:{type:"integer",minimum:0},total_published:{type:"integer",minimum:0},dropped:{type:"\
integer",minimum:0},created_at:{type:"integer",minimum:0},generation:{type:"integer",minimum:0}}};function validate541(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){if(data.name===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.room===
void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"room"},message:"must \
have required property 'room'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.message_count===void 0){
let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"message_count"},message:"must\
 have required property 'message_count'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.min_offset===
void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"min_offset"},message:"\
must have required property 'min_offset'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.max_offset===
void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"max_offset"},message:"\
must have required property 'max_offset'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.subscriber_count===
void 0){let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"subscriber_count"},message:"\
must have required property 'subscriber_count'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.total_published===
void 0){let err6={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"total_published"},message:"\
must have required property 'total_published'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.dropped===
void 0){let err7={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"dropped"},message:"mu\
st have required property 'dropped'"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.created_at===void 0){
let err8={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"created_at"},message:"must ha\
ve required property 'created_at'"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data.generation===void 0){
let err9={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"generation"},message:"must ha\
ve required property 'generation'"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}for(let key0 in data){if(errors>=
64)break;if(!func2.call(schema242.properties,key0)){let err10={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err10]:vErrors.push(err10),errors++}}if(data.name!==void 0&&typeof data.name!="string"){let err11={instancePath:instancePath+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?
vErrors=[err11]:vErrors.push(err11),errors++}if(data.room!==void 0&&typeof data.room!="string"){let err12={instancePath:instancePath+
"/room",schemaPath:"#/properties/room/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?
vErrors=[err12]:vErrors.push(err12),errors++}if(data.message_count!==void 0){let data2=data.message_count;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err13={instancePath:instancePath+"/message_count",schemaPath:"\
#/properties/message_count/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err13]:vErrors.push(err13),errors++}if(typeof data2=="number"&&isFinite(data2)&&(data2<0||isNaN(data2))){let err14={instancePath:instancePath+
"/message_count",schemaPath:"#/properties/message_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.min_offset!==void 0){let data3=data.
min_offset;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))&&data3!==null){let err15={instancePath:instancePath+
"/min_offset",schemaPath:"#/properties/min_offset/type",keyword:"type",params:{type:schema242.properties.min_offset.type},
message:"must be integer,null"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}if(typeof data3=="number"&&isFinite(
data3)&&(data3<0||isNaN(data3))){let err16={instancePath:instancePath+"/min_offset",schemaPath:"#/properties/min_offset/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err16]:vErrors.
push(err16),errors++}}if(data.max_offset!==void 0){let data4=data.max_offset;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(
data4)&&isFinite(data4))&&data4!==null){let err17={instancePath:instancePath+"/max_offset",schemaPath:"#/properties/max_\
offset/type",keyword:"type",params:{type:schema242.properties.max_offset.type},message:"must be integer,null"};vErrors===
null?vErrors=[err17]:vErrors.push(err17),errors++}if(typeof data4=="number"&&isFinite(data4)&&(data4<0||isNaN(data4))){let err18={
instancePath:instancePath+"/max_offset",schemaPath:"#/properties/max_offset/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}if(data.subscriber_count!==
void 0){let data5=data.subscriber_count;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){let err19={
instancePath:instancePath+"/subscriber_count",schemaPath:"#/properties/subscriber_count/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}if(typeof data5=="numbe\
r"&&isFinite(data5)&&(data5<0||isNaN(data5))){let err20={instancePath:instancePath+"/subscriber_count",schemaPath:"#/pro\
perties/subscriber_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?
vErrors=[err20]:vErrors.push(err20),errors++}}if(data.total_published!==void 0){let data6=data.total_published;if(!(typeof data6==
"number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))){let err21={instancePath:instancePath+"/total_published",schemaPath:"\
#/properties/total_published/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err21]:vErrors.push(err21),errors++}if(typeof data6=="number"&&isFinite(data6)&&(data6<0||isNaN(data6))){let err22={instancePath:instancePath+
"/total_published",schemaPath:"#/properties/total_published/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}if(data.dropped!==void 0){let data7=data.
dropped;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7))){let err23={instancePath:instancePath+"\
/dropped",schemaPath:"#/properties/dropped/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err23]:vErrors.push(err23),errors++}if(typeof data7=="number"&&isFinite(data7)&&(data7<0||isNaN(data7))){let err24={
instancePath:instancePath+"/dropped",schemaPath:"#/properties/dropped/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}if(data.created_at!==void 0){
let data8=data.created_at;if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8))){let err25={instancePath:instancePath+
"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}if(typeof data8=="number"&&isFinite(data8)&&(data8<0||isNaN(
data8))){let err26={instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}}
if(data.generation!==void 0){let data9=data.generation;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&isFinite(
data9))){let err27={instancePath:instancePath+"/generation",schemaPath:"#/properties/generation/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}if(typeof data9==
"number"&&isFinite(data9)&&(data9<0||isNaN(data9))){let err28={instancePath:instancePath+"/generation",schemaPath:"#/pro\
perties/generation/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=
[err28]:vErrors.push(err28),errors++}}}else{let err29={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}return validate541.errors=vErrors,
errors===0}function validate543(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.success===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"success"},message:"must have required property 'success'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.room===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"room"},message:"must have required property 'room'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(data.created===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cre\
ated"},message:"must have required property 'created'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="success"||key0==="room"||key0==="created")){let err3={instancePath,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.success!==void 0&&data.success!==!0){let err4={
instancePath:instancePath+"/success",schemaPath:"#/properties/success/const",keyword:"const",params:{allowedValue:!0},message:"\
must be equal to constant"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.room!==void 0&&typeof data.
room!="string"){let err5={instancePath:instancePath+"/room",schemaPath:"#/properties/room/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.created!==void 0&&data.
created!==!0){let err6={instancePath:instancePath+"/created",schemaPath:"#/properties/created/const",keyword:"const",params:{
allowedValue:!0},message:"must be equal to constant"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err7]:vErrors.push(err7),errors++}return validate543.errors=vErrors,errors===0}function validate545(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.success===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"success"},message:"must have required property 'success'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.room===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"room"},message:"must have required property 'room'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(data.created===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cre\
ated"},message:"must have required property 'created'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="success"||key0==="room"||key0==="created")){let err3={instancePath,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.success!==void 0&&data.success!==!0){let err4={
instancePath:instancePath+"/success",schemaPath:"#/properties/success/const",keyword:"const",params:{allowedValue:!0},message:"\
must be equal to constant"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.room!==void 0&&typeof data.
room!="string"){let err5={instancePath:instancePath+"/room",schemaPath:"#/properties/room/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.created!==void 0&&typeof data.
created!="boolean"){let err6={instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err7]:vErrors.push(err7),errors++}return validate545.errors=vErrors,errors===0}function validate547(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.events===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"events"},message:"must have required property 'events'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.next_offset===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"next_offset"},message:"must have required property 'next_offset'"};vErrors===null?vErrors=[
err1]:vErrors.push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="events"||key0==="next_offset")){
let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.events!==
void 0){let data0=data.events;if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate532(
data0[i0],{instancePath:instancePath+"/events/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===
null?validate532.errors:vErrors.concat(validate532.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+
"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.next_offset!==void 0){let data2=data.next_offset;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err4={instancePath:instancePath+"/next_offset",schemaPath:"#/\
properties/next_offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++}if(typeof data2=="number"&&isFinite(data2)&&(data2<0||isNaN(data2))){let err5={instancePath:instancePath+
"/next_offset",schemaPath:"#/properties/next_offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
return validate547.errors=vErrors,errors===0}function validate550(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.success===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"success"},message:"must have required property 'success'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.deleted===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"deleted"},message:"must have required property 'deleted'"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="success"||key0==="deleted")){let err2={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.success!==void 0&&data.success!==
!0){let err3={instancePath:instancePath+"/success",schemaPath:"#/properties/success/const",keyword:"const",params:{allowedValue:!0},
message:"must be equal to constant"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.deleted!==void 0&&
typeof data.deleted!="string"){let err4={instancePath:instancePath+"/deleted",schemaPath:"#/properties/deleted/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}return validate550.errors=vErrors,errors===0}function validate552(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.message_id===void 0){let err0={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"message_id"},message:"must have required property 'message_id'"};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.topic===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"topic"},message:"must have required property 'topic'"};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.subscribers_matched===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"subscribers_matched"},message:"must have required property 'subscribers_matched'"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.subscribers_notified===void 0){let err3={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"subscribers_notified"},message:"must have required property 'sub\
scribers_notified'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data){if(errors>=64)break;
if(!(key0==="message_id"||key0==="topic"||key0==="subscribers_matched"||key0==="subscribers_notified")){let err4={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.message_id!==void 0&&typeof data.
message_id!="string"){let err5={instancePath:instancePath+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.
topic!==void 0&&typeof data.topic!="string"){let err6={instancePath:instancePath+"/topic",schemaPath:"#/properties/topic\
/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}if(data.subscribers_matched!==void 0){let data2=data.subscribers_matched;if(!(typeof data2=="number"&&!(data2%1)&&
!isNaN(data2)&&isFinite(data2))){let err7={instancePath:instancePath+"/subscribers_matched",schemaPath:"#/properties/sub\
scribers_matched/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}if(typeof data2=="number"&&isFinite(data2)&&(data2<0||isNaN(data2))){let err8={instancePath:instancePath+
"/subscribers_matched",schemaPath:"#/properties/subscribers_matched/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.subscribers_notified!==void 0){
let data3=data.subscribers_notified;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err9={
instancePath:instancePath+"/subscribers_notified",schemaPath:"#/properties/subscribers_notified/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(typeof data3=="n\
umber"&&isFinite(data3)&&(data3<0||isNaN(data3))){let err10={instancePath:instancePath+"/subscribers_notified",schemaPath:"\
#/properties/subscribers_notified/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===
null?vErrors=[err10]:vErrors.push(err10),errors++}}}else{let err11={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}return validate552.
errors=vErrors,errors===0}function validate554(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.subscribed===void 0){let err0={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"subscribed"},message:"must have required property 'subscribed'"};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.topics===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"topics"},message:"must have required property 'topics'"};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.subscription_count===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"subscription_count"},message:"must have required property 'subscription_count'"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="subscribed"||key0===
"topics"||key0==="subscription_count")){let err3={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}}if(data.subscribed!==void 0&&data.subscribed!==!0){let err4={instancePath:instancePath+"/su\
bscribed",schemaPath:"#/properties/subscribed/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to \
constant"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.topics!==void 0){let data1=data.topics;if(Array.
isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0&&errors<64;i0++)if(typeof data1[i0]!="string"){let err5={instancePath:instancePath+
"/topics/"+i0,schemaPath:"#/properties/topics/items/type",keyword:"type",params:{type:"string"},message:"must be string"};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/topics",schemaPath:"\
#/properties/topics/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}}if(data.subscription_count!==void 0){let data3=data.subscription_count;if(!(typeof data3=="number"&&
!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err7={instancePath:instancePath+"/subscription_count",schemaPath:"#/pro\
perties/subscription_count/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err7]:vErrors.push(err7),errors++}if(typeof data3=="number"&&isFinite(data3)&&(data3<0||isNaN(data3))){let err8={instancePath:instancePath+
"/subscription_count",schemaPath:"#/properties/subscription_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err9]:vErrors.push(err9),
errors++}return validate554.errors=vErrors,errors===0}function validate556(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.unsubscribed===void 0){let err0={instancePath,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"unsubscribed"},message:"must have required property 'unsubscribed'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="unsubscribed"){let err1={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.unsubscribed!==
void 0){let data0=data.unsubscribed;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err2={
instancePath:instancePath+"/unsubscribed",schemaPath:"#/properties/unsubscribed/type",keyword:"type",params:{type:"integ\
er"},message:"must be integer"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(typeof data0=="number"&&isFinite(
data0)&&(data0<0||isNaN(data0))){let err3={instancePath:instancePath+"/unsubscribed",schemaPath:"#/properties/unsubscrib\
ed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate556.errors=vErrors,errors===0}function validate558(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.topics===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"topics"},message:"must have required property 'topics'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.count===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"count"},message:"must have required property 'count'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="topics"||key0==="count")){let err2={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.topics!==void 0){let data0=data.topics;
if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)if(typeof data0[i0]!="string"){let err3={
instancePath:instancePath+"/topics/"+i0,schemaPath:"#/properties/topics/items/type",keyword:"type",params:{type:"string"},
message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+
"/topics",schemaPath:"#/properties/topics/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.count!==void 0){let data2=data.count;if(!(typeof data2=="number"&&
!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err5={instancePath:instancePath+"/count",schemaPath:"#/properties/count\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}if(typeof data2=="number"&&isFinite(data2)&&(data2<0||isNaN(data2))){let err6={instancePath:instancePath+"/coun\
t",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate558.errors=
vErrors,errors===0}function validate560(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.total_topics===void 0){let err0={instancePath,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"total_topics"},message:"must have required property 'total_topics'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.total_subscribers===void 0){let err1={instancePath,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"total_subscribers"},message:"must have required property 'total_s\
ubscribers'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.total_wildcard_subscriptions===void 0){let err2={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"total_wildcard_subscriptions"},message:"\
must have required property 'total_wildcard_subscriptions'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.
messages_published===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
messages_published"},message:"must have required property 'messages_published'"};vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++}if(data.messages_delivered===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"messages_delivered"},message:"must have required property 'messages_delivered'"};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}if(data.slow_consumers_dropped===void 0){let err5={instancePath,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"slow_consumers_dropped"},message:"must have required property 'slow_consu\
mers_dropped'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0===
"total_topics"||key0==="total_subscribers"||key0==="total_wildcard_subscriptions"||key0==="messages_published"||key0==="\
messages_delivered"||key0==="slow_consumers_dropped")){let err6={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}}if(data.total_topics!==void 0){let data0=data.total_topics;if(!(typeof data0=="numbe\
r"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err7={instancePath:instancePath+"/total_topics",schemaPath:"#/prope\
rties/total_topics/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err7]:
vErrors.push(err7),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<0||isNaN(data0))){let err8={instancePath:instancePath+
"/total_topics",schemaPath:"#/properties/total_topics/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.total_subscribers!==void 0){let data1=data.
total_subscribers;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err9={instancePath:instancePath+
"/total_subscribers",schemaPath:"#/properties/total_subscribers/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(typeof data1=="number"&&isFinite(data1)&&(data1<
0||isNaN(data1))){let err10={instancePath:instancePath+"/total_subscribers",schemaPath:"#/properties/total_subscribers/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err10]:vErrors.
push(err10),errors++}}if(data.total_wildcard_subscriptions!==void 0){let data2=data.total_wildcard_subscriptions;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err11={instancePath:instancePath+"/total_wildcard_subscriptio\
ns",schemaPath:"#/properties/total_wildcard_subscriptions/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(typeof data2=="number"&&isFinite(data2)&&(data2<
0||isNaN(data2))){let err12={instancePath:instancePath+"/total_wildcard_subscriptions",schemaPath:"#/properties/total_wi\
ldcard_subscriptions/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?
vErrors=[err12]:vErrors.push(err12),errors++}}if(data.messages_published!==void 0){let data3=data.messages_published;if(!(typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err13={instancePath:instancePath+"/messages_published",schemaPath:"\
#/properties/messages_published/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err13]:vErrors.push(err13),errors++}if(typeof data3=="number"&&isFinite(data3)&&(data3<0||isNaN(data3))){let err14={instancePath:instancePath+
"/messages_published",schemaPath:"#/properties/messages_published/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.messages_delivered!==void 0){
let data4=data.messages_delivered;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err15={instancePath:instancePath+
"/messages_delivered",schemaPath:"#/properties/messages_delivered/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}if(typeof data4=="number"&&isFinite(data4)&&
(data4<0||isNaN(data4))){let err16={instancePath:instancePath+"/messages_delivered",schemaPath:"#/properties/messages_de\
livered/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err16]:
vErrors.push(err16),errors++}}if(data.slow_consumers_dropped!==void 0){let data5=data.slow_consumers_dropped;if(!(typeof data5==
"number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){let err17={instancePath:instancePath+"/slow_consumers_dropped",schemaPath:"\
#/properties/slow_consumers_dropped/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?
vErrors=[err17]:vErrors.push(err17),errors++}if(typeof data5=="number"&&isFinite(data5)&&(data5<0||isNaN(data5))){let err18={
instancePath:instancePath+"/slow_consumers_dropped",schemaPath:"#/properties/slow_consumers_dropped/minimum",keyword:"mi\
nimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}}else{
let err19={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err19]:vErrors.push(err19),errors++}return validate560.errors=vErrors,errors===0}function validate562(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.topic===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"topic"},message:"must have required property 'topic'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.subscriber_count===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"subscriber_count"},message:"must have required property 'subscriber_count'"};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="topic"||key0==="s\
ubscriber_count")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.topic!==
void 0&&typeof data.topic!="string"){let err3={instancePath:instancePath+"/topic",schemaPath:"#/properties/topic/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.
subscriber_count!==void 0){let data1=data.subscriber_count;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(
data1))){let err4={instancePath:instancePath+"/subscriber_count",schemaPath:"#/properties/subscriber_count/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data1==
"number"&&isFinite(data1)&&(data1<0||isNaN(data1))){let err5={instancePath:instancePath+"/subscriber_count",schemaPath:"\
#/properties/subscriber_count/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate562.errors=
vErrors,errors===0}function validate564(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.server===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"server"},message:"must have required property 'server'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.memory===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"memory"},message:"must have required property 'memory'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}if(data.kv===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kv"},message:"must have required property 'kv'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.queues===
void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"queues"},message:"mus\
t have required property 'queues'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.streams===void 0){
let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"streams"},message:"must have \
required property 'streams'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.pubsub===void 0){let err5={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pubsub"},message:"must have required pr\
operty 'pubsub'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0===
"server"||key0==="memory"||key0==="kv"||key0==="queues"||key0==="streams"||key0==="pubsub")){let err6={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.server!==void 0){let data0=data.server;
if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.version===void 0){let err7={instancePath:instancePath+
"/server",schemaPath:"#/properties/server/required",keyword:"required",params:{missingProperty:"version"},message:"must \
have required property 'version'"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data0.uptime_secs===void 0){
let err8={instancePath:instancePath+"/server",schemaPath:"#/properties/server/required",keyword:"required",params:{missingProperty:"\
uptime_secs"},message:"must have required property 'uptime_secs'"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}
if(data0.role===void 0){let err9={instancePath:instancePath+"/server",schemaPath:"#/properties/server/required",keyword:"\
required",params:{missingProperty:"role"},message:"must have required property 'role'"};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}for(let key1 in data0){if(errors>=64)break;if(!(key1==="version"||key1==="uptime_secs"||key1==="role")){
let err10={instancePath:instancePath+"/server",schemaPath:"#/properties/server/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:key1},message:"must NOT have additional properties"};vErrors===null?vErrors=[err10]:
vErrors.push(err10),errors++}}if(data0.version!==void 0&&typeof data0.version!="string"){let err11={instancePath:instancePath+
"/server/version",schemaPath:"#/properties/server/properties/version/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data0.uptime_secs!==void 0){let data2=data0.
uptime_secs;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err12={instancePath:instancePath+
"/server/uptime_secs",schemaPath:"#/properties/server/properties/uptime_secs/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data0.role!==void 0&&typeof data0.
role!="string"){let err13={instancePath:instancePath+"/server/role",schemaPath:"#/properties/server/properties/role/type",
keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}else{
let err14={instancePath:instancePath+"/server",schemaPath:"#/properties/server/type",keyword:"type",params:{type:"object"},
message:"must be object"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.memory!==void 0){let data4=data.
memory;if(data4&&typeof data4=="object"&&!Array.isArray(data4))for(let key2 in data4){if(errors>=64)break;let data5=data4[key2];
if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){let err15={instancePath:instancePath+"/memory/"+
key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/memory/additionalProperties/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}else{let err16={
instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}if(data.kv!==void 0){let data6=data.kv;if(data6&&
typeof data6=="object"&&!Array.isArray(data6))for(let key3 in data6){if(errors>=64)break;let data7=data6[key3];if(!(typeof data7==
"number"&&isFinite(data7))){let err17={instancePath:instancePath+"/kv/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/kv/additionalProperties/type",keyword:"type",params:{type:"number"},message:"must be number"};vErrors===null?
vErrors=[err17]:vErrors.push(err17),errors++}}else{let err18={instancePath:instancePath+"/kv",schemaPath:"#/properties/k\
v/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err18]:vErrors.push(err18),
errors++}}if(data.queues!==void 0){let data8=data.queues;if(data8&&typeof data8=="object"&&!Array.isArray(data8))for(let key4 in data8){
if(errors>=64)break;let data9=data8[key4];if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9))){let err19={
instancePath:instancePath+"/queues/"+key4.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/queues/additio\
nalProperties/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err19]:vErrors.
push(err19),errors++}}else{let err20={instancePath:instancePath+"/queues",schemaPath:"#/properties/queues/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}if(data.
streams!==void 0){let data10=data.streams;if(data10&&typeof data10=="object"&&!Array.isArray(data10))for(let key5 in data10){
if(errors>=64)break;let data11=data10[key5];if(!(typeof data11=="number"&&!(data11%1)&&!isNaN(data11)&&isFinite(data11))){
let err21={instancePath:instancePath+"/streams/"+key5.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/st\
reams/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err21]:vErrors.push(err21),errors++}}else{let err22={instancePath:instancePath+"/streams",schemaPath:"#/properties/stre\
ams/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err22]:vErrors.push(err22),
errors++}}if(data.pubsub!==void 0){let data12=data.pubsub;if(data12&&typeof data12=="object"&&!Array.isArray(data12))for(let key6 in data12){
if(errors>=64)break;let data13=data12[key6];if(!(typeof data13=="number"&&!(data13%1)&&!isNaN(data13)&&isFinite(data13))){
let err23={instancePath:instancePath+"/pubsub/"+key6.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/pub\
sub/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err23]:vErrors.push(err23),errors++}}else{let err24={instancePath:instancePath+"/pubsub",schemaPath:"#/properties/pubsu\
b/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err24]:vErrors.push(err24),
errors++}}}else{let err25={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}return validate564.errors=vErrors,errors===0}function validate566(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.config===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"config"},message:"must have required property 'config'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="config"){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.config!==void 0){let data0=data.config;
if(!(data0&&typeof data0=="object"&&!Array.isArray(data0))){let err2={instancePath:instancePath+"/config",schemaPath:"#/\
properties/config/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate566.errors=vErrors,errors===0}function validate568(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.status===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.version===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"version"},message:"must have required property 'version'"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.role===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
role"},message:"must have required property 'role'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.uptime_secs===
void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"uptime_secs"},message:"\
must have required property 'uptime_secs'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.components===
void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"components"},message:"\
must have required property 'components'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="status"||key0==="version"||key0==="role"||key0==="uptime_secs"||key0==="components")){let err5={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.status!==void 0&&
typeof data.status!="string"){let err6={instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.
version!==void 0&&typeof data.version!="string"){let err7={instancePath:instancePath+"/version",schemaPath:"#/properties\
/version/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err7]:vErrors.push(
err7),errors++}if(data.role!==void 0&&typeof data.role!="string"){let err8={instancePath:instancePath+"/role",schemaPath:"\
#/properties/role/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}if(data.uptime_secs!==void 0){let data3=data.uptime_secs;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(
data3)&&isFinite(data3))){let err9={instancePath:instancePath+"/uptime_secs",schemaPath:"#/properties/uptime_secs/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}
if(typeof data3=="number"&&isFinite(data3)&&(data3<0||isNaN(data3))){let err10={instancePath:instancePath+"/uptime_secs",
schemaPath:"#/properties/uptime_secs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.components!==void 0){let data4=data.components;if(data4&&
typeof data4=="object"&&!Array.isArray(data4))for(let key1 in data4){if(errors>=64)break;if(typeof data4[key1]!="string"){
let err11={instancePath:instancePath+"/components/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties\
/components/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=
[err11]:vErrors.push(err11),errors++}}else{let err12={instancePath:instancePath+"/components",schemaPath:"#/properties/c\
omponents/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err12]:vErrors.push(
err12),errors++}}}else{let err13={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}return validate568.errors=vErrors,errors===0}function validate570(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.success===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"success"},message:"must have required property 'success'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="success"){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.success!==void 0&&data.success!==!0){let err2={
instancePath:instancePath+"/success",schemaPath:"#/properties/success/const",keyword:"const",params:{allowedValue:!0},message:"\
must be equal to constant"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}return validate570.errors=vErrors,errors===0}var schema257={type:"object",additionalProperties:!1,required:["ro\
le"],properties:{role:{type:"string",enum:["master","replica"]},current_offset:{type:"integer",minimum:0},replicas:{type:"\
array",items:{type:"object"}},master_host:{type:"string"},master_offset:{type:"integer",minimum:0},local_offset:{type:"i\
nteger",minimum:0},lag_entries:{type:"integer",minimum:0},lag_ms:{type:"integer",minimum:0},status:{type:"string"},last_sync:{
type:["string","null"]}}};function validate572(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.role===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"role"},message:"must have required property 'role'"};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!func2.call(schema257.properties,
key0)){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.role!==
void 0){let data0=data.role;if(typeof data0!="string"){let err2={instancePath:instancePath+"/role",schemaPath:"#/propert\
ies/role/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(
err2),errors++}if(!(data0==="master"||data0==="replica")){let err3={instancePath:instancePath+"/role",schemaPath:"#/prop\
erties/role/enum",keyword:"enum",params:{allowedValues:schema257.properties.role.enum},message:"must be equal to one of \
the allowed values"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.current_offset!==void 0){let data1=data.
current_offset;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err4={instancePath:instancePath+
"/current_offset",schemaPath:"#/properties/current_offset/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data1=="number"&&isFinite(data1)&&(data1<0||
isNaN(data1))){let err5={instancePath:instancePath+"/current_offset",schemaPath:"#/properties/current_offset/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}
if(data.replicas!==void 0){let data2=data.replicas;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0&&
errors<64;i0++){let data3=data2[i0];if(!(data3&&typeof data3=="object"&&!Array.isArray(data3))){let err6={instancePath:instancePath+
"/replicas/"+i0,schemaPath:"#/properties/replicas/items/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath:instancePath+"/replicas",schemaPath:"\
#/properties/replicas/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err7]:
vErrors.push(err7),errors++}}if(data.master_host!==void 0&&typeof data.master_host!="string"){let err8={instancePath:instancePath+
"/master_host",schemaPath:"#/properties/master_host/type",keyword:"type",params:{type:"string"},message:"must be string"};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data.master_offset!==void 0){let data5=data.master_offset;if(!(typeof data5==
"number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){let err9={instancePath:instancePath+"/master_offset",schemaPath:"\
#/properties/master_offset/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err9]:vErrors.push(err9),errors++}if(typeof data5=="number"&&isFinite(data5)&&(data5<0||isNaN(data5))){let err10={instancePath:instancePath+
"/master_offset",schemaPath:"#/properties/master_offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.local_offset!==void 0){let data6=data.
local_offset;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))){let err11={instancePath:instancePath+
"/local_offset",schemaPath:"#/properties/local_offset/type",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(typeof data6=="number"&&isFinite(data6)&&(data6<0||
isNaN(data6))){let err12={instancePath:instancePath+"/local_offset",schemaPath:"#/properties/local_offset/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}
if(data.lag_entries!==void 0){let data7=data.lag_entries;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&isFinite(
data7))){let err13={instancePath:instancePath+"/lag_entries",schemaPath:"#/properties/lag_entries/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(typeof data7==
"number"&&isFinite(data7)&&(data7<0||isNaN(data7))){let err14={instancePath:instancePath+"/lag_entries",schemaPath:"#/pr\
operties/lag_entries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?
vErrors=[err14]:vErrors.push(err14),errors++}}if(data.lag_ms!==void 0){let data8=data.lag_ms;if(!(typeof data8=="number"&&
!(data8%1)&&!isNaN(data8)&&isFinite(data8))){let err15={instancePath:instancePath+"/lag_ms",schemaPath:"#/properties/lag\
_ms/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err15]:vErrors.push(
err15),errors++}if(typeof data8=="number"&&isFinite(data8)&&(data8<0||isNaN(data8))){let err16={instancePath:instancePath+
"/lag_ms",schemaPath:"#/properties/lag_ms/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}if(data.status!==void 0&&typeof data.status!="string"){
let err17={instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},
message:"must be string"};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}if(data.last_sync!==void 0){let data10=data.
last_sync;if(typeof data10!="string"&&data10!==null){let err18={instancePath:instancePath+"/last_sync",schemaPath:"#/pro\
perties/last_sync/type",keyword:"type",params:{type:schema257.properties.last_sync.type},message:"must be string,null"};
vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}}else{let err19={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}return validate572.
errors=vErrors,errors===0}function validate574(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.success===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"success"},message:"must have required property 'success'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.role===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"role"},message:"must have required property 'role'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data){if(errors>=64)break;if(!(key0==="success"||key0==="role")){let err2={instancePath,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional pr\
operties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.success!==void 0&&data.success!==!0){let err3={
instancePath:instancePath+"/success",schemaPath:"#/properties/success/const",keyword:"const",params:{allowedValue:!0},message:"\
must be equal to constant"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.role!==void 0&&typeof data.
role!="string"){let err4={instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}return validate574.errors=vErrors,errors===0}function validate576(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.success===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"success"},message:"must have required property 'success'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.role===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"role"},message:"must have required property 'role'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data){if(errors>=64)break;if(!(key0==="success"||key0==="role")){let err2={instancePath,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional pr\
operties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.success!==void 0&&data.success!==!0){let err3={
instancePath:instancePath+"/success",schemaPath:"#/properties/success/const",keyword:"const",params:{allowedValue:!0},message:"\
must be equal to constant"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.role!==void 0&&typeof data.
role!="string"){let err4={instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}return validate576.errors=vErrors,errors===0}function validate172(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0,_errs0=errors,valid0=!1,_errs1=errors;validate173(data,{instancePath,parentData,
parentDataProperty,rootData})||(vErrors=vErrors===null?validate173.errors:vErrors.concat(validate173.errors),errors=vErrors.
length);var _valid0=_errs1===errors;if(valid0=valid0||_valid0,!valid0){let _errs2=errors;validate177(data,{instancePath,
parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate177.errors:vErrors.concat(validate177.errors),
errors=vErrors.length);var _valid0=_errs2===errors;if(valid0=valid0||_valid0,!valid0){let _errs3=errors;validate180(data,
{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate180.errors:vErrors.concat(validate180.
errors),errors=vErrors.length);var _valid0=_errs3===errors;if(valid0=valid0||_valid0,!valid0){let _errs4=errors;validate182(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate182.errors:vErrors.concat(validate182.
errors),errors=vErrors.length);var _valid0=_errs4===errors;if(valid0=valid0||_valid0,!valid0){let _errs5=errors;validate184(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate184.errors:vErrors.concat(validate184.
errors),errors=vErrors.length);var _valid0=_errs5===errors;if(valid0=valid0||_valid0,!valid0){let _errs6=errors;validate186(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate186.errors:vErrors.concat(validate186.
errors),errors=vErrors.length);var _valid0=_errs6===errors;if(valid0=valid0||_valid0,!valid0){let _errs7=errors;validate188(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate188.errors:vErrors.concat(validate188.
errors),errors=vErrors.length);var _valid0=_errs7===errors;if(valid0=valid0||_valid0,!valid0){let _errs8=errors;validate190(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate190.errors:vErrors.concat(validate190.
errors),errors=vErrors.length);var _valid0=_errs8===errors;if(valid0=valid0||_valid0,!valid0){let _errs9=errors;validate192(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate192.errors:vErrors.concat(validate192.
errors),errors=vErrors.length);var _valid0=_errs9===errors;if(valid0=valid0||_valid0,!valid0){let _errs10=errors;validate194(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate194.errors:vErrors.concat(validate194.
errors),errors=vErrors.length);var _valid0=_errs10===errors;if(valid0=valid0||_valid0,!valid0){let _errs11=errors;validate196(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate196.errors:vErrors.concat(validate196.
errors),errors=vErrors.length);var _valid0=_errs11===errors;if(valid0=valid0||_valid0,!valid0){let _errs12=errors;validate198(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate198.errors:vErrors.concat(validate198.
errors),errors=vErrors.length);var _valid0=_errs12===errors;if(valid0=valid0||_valid0,!valid0){let _errs13=errors;validate200(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate200.errors:vErrors.concat(validate200.
errors),errors=vErrors.length);var _valid0=_errs13===errors;if(valid0=valid0||_valid0,!valid0){let _errs14=errors;validate202(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate202.errors:vErrors.concat(validate202.
errors),errors=vErrors.length);var _valid0=_errs14===errors;if(valid0=valid0||_valid0,!valid0){let _errs15=errors;validate204(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate204.errors:vErrors.concat(validate204.
errors),errors=vErrors.length);var _valid0=_errs15===errors;if(valid0=valid0||_valid0,!valid0){let _errs16=errors;validate206(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate206.errors:vErrors.concat(validate206.
errors),errors=vErrors.length);var _valid0=_errs16===errors;if(valid0=valid0||_valid0,!valid0){let _errs17=errors;validate208(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate208.errors:vErrors.concat(validate208.
errors),errors=vErrors.length);var _valid0=_errs17===errors;if(valid0=valid0||_valid0,!valid0){let _errs18=errors;validate210(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate210.errors:vErrors.concat(validate210.
errors),errors=vErrors.length);var _valid0=_errs18===errors;if(valid0=valid0||_valid0,!valid0){let _errs19=errors;validate212(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate212.errors:vErrors.concat(validate212.
errors),errors=vErrors.length);var _valid0=_errs19===errors;if(valid0=valid0||_valid0,!valid0){let _errs20=errors;validate215(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate215.errors:vErrors.concat(validate215.
errors),errors=vErrors.length);var _valid0=_errs20===errors;if(valid0=valid0||_valid0,!valid0){let _errs21=errors;validate217(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate217.errors:vErrors.concat(validate217.
errors),errors=vErrors.length);var _valid0=_errs21===errors;if(valid0=valid0||_valid0,!valid0){let _errs22=errors;validate220(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate220.errors:vErrors.concat(validate220.
errors),errors=vErrors.length);var _valid0=_errs22===errors;if(valid0=valid0||_valid0,!valid0){let _errs23=errors;validate222(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate222.errors:vErrors.concat(validate222.
errors),errors=vErrors.length);var _valid0=_errs23===errors;if(valid0=valid0||_valid0,!valid0){let _errs24=errors;validate224(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate224.errors:vErrors.concat(validate224.
errors),errors=vErrors.length);var _valid0=_errs24===errors;if(valid0=valid0||_valid0,!valid0){let _errs25=errors;validate226(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate226.errors:vErrors.concat(validate226.
errors),errors=vErrors.length);var _valid0=_errs25===errors;if(valid0=valid0||_valid0,!valid0){let _errs26=errors;validate228(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate228.errors:vErrors.concat(validate228.
errors),errors=vErrors.length);var _valid0=_errs26===errors;if(valid0=valid0||_valid0,!valid0){let _errs27=errors;validate230(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate230.errors:vErrors.concat(validate230.
errors),errors=vErrors.length);var _valid0=_errs27===errors;if(valid0=valid0||_valid0,!valid0){let _errs28=errors;validate232(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate232.errors:vErrors.concat(validate232.
errors),errors=vErrors.length);var _valid0=_errs28===errors;if(valid0=valid0||_valid0,!valid0){let _errs29=errors;validate234(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate234.errors:vErrors.concat(validate234.
errors),errors=vErrors.length);var _valid0=_errs29===errors;if(valid0=valid0||_valid0,!valid0){let _errs30=errors;validate236(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate236.errors:vErrors.concat(validate236.
errors),errors=vErrors.length);var _valid0=_errs30===errors;if(valid0=valid0||_valid0,!valid0){let _errs31=errors;validate238(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate238.errors:vErrors.concat(validate238.
errors),errors=vErrors.length);var _valid0=_errs31===errors;if(valid0=valid0||_valid0,!valid0){let _errs32=errors;validate240(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate240.errors:vErrors.concat(validate240.
errors),errors=vErrors.length);var _valid0=_errs32===errors;if(valid0=valid0||_valid0,!valid0){let _errs33=errors;validate242(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate242.errors:vErrors.concat(validate242.
errors),errors=vErrors.length);var _valid0=_errs33===errors;if(valid0=valid0||_valid0,!valid0){let _errs34=errors;validate244(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate244.errors:vErrors.concat(validate244.
errors),errors=vErrors.length);var _valid0=_errs34===errors;if(valid0=valid0||_valid0,!valid0){let _errs35=errors;validate248(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate248.errors:vErrors.concat(validate248.
errors),errors=vErrors.length);var _valid0=_errs35===errors;if(valid0=valid0||_valid0,!valid0){let _errs36=errors;validate250(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate250.errors:vErrors.concat(validate250.
errors),errors=vErrors.length);var _valid0=_errs36===errors;if(valid0=valid0||_valid0,!valid0){let _errs37=errors;validate252(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate252.errors:vErrors.concat(validate252.
errors),errors=vErrors.length);var _valid0=_errs37===errors;if(valid0=valid0||_valid0,!valid0){let _errs38=errors;validate256(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate256.errors:vErrors.concat(validate256.
errors),errors=vErrors.length);var _valid0=_errs38===errors;if(valid0=valid0||_valid0,!valid0){let _errs39=errors;validate258(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate258.errors:vErrors.concat(validate258.
errors),errors=vErrors.length);var _valid0=_errs39===errors;if(valid0=valid0||_valid0,!valid0){let _errs40=errors;validate260(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate260.errors:vErrors.concat(validate260.
errors),errors=vErrors.length);var _valid0=_errs40===errors;if(valid0=valid0||_valid0,!valid0){let _errs41=errors;validate262(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate262.errors:vErrors.concat(validate262.
errors),errors=vErrors.length);var _valid0=_errs41===errors;if(valid0=valid0||_valid0,!valid0){let _errs42=errors;validate264(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate264.errors:vErrors.concat(validate264.
errors),errors=vErrors.length);var _valid0=_errs42===errors;if(valid0=valid0||_valid0,!valid0){let _errs43=errors;validate267(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate267.errors:vErrors.concat(validate267.
errors),errors=vErrors.length);var _valid0=_errs43===errors;if(valid0=valid0||_valid0,!valid0){let _errs44=errors;validate269(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate269.errors:vErrors.concat(validate269.
errors),errors=vErrors.length);var _valid0=_errs44===errors;if(valid0=valid0||_valid0,!valid0){let _errs45=errors;validate271(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate271.errors:vErrors.concat(validate271.
errors),errors=vErrors.length);var _valid0=_errs45===errors;if(valid0=valid0||_valid0,!valid0){let _errs46=errors;validate274(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate274.errors:vErrors.concat(validate274.
errors),errors=vErrors.length);var _valid0=_errs46===errors;if(valid0=valid0||_valid0,!valid0){let _errs47=errors;validate277(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate277.errors:vErrors.concat(validate277.
errors),errors=vErrors.length);var _valid0=_errs47===errors;if(valid0=valid0||_valid0,!valid0){let _errs48=errors;validate279(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate279.errors:vErrors.concat(validate279.
errors),errors=vErrors.length);var _valid0=_errs48===errors;if(valid0=valid0||_valid0,!valid0){let _errs49=errors;validate281(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate281.errors:vErrors.concat(validate281.
errors),errors=vErrors.length);var _valid0=_errs49===errors;if(valid0=valid0||_valid0,!valid0){let _errs50=errors;validate283(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate283.errors:vErrors.concat(validate283.
errors),errors=vErrors.length);var _valid0=_errs50===errors;if(valid0=valid0||_valid0,!valid0){let _errs51=errors;validate285(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate285.errors:vErrors.concat(validate285.
errors),errors=vErrors.length);var _valid0=_errs51===errors;if(valid0=valid0||_valid0,!valid0){let _errs52=errors;validate288(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate288.errors:vErrors.concat(validate288.
errors),errors=vErrors.length);var _valid0=_errs52===errors;if(valid0=valid0||_valid0,!valid0){let _errs53=errors;validate291(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate291.errors:vErrors.concat(validate291.
errors),errors=vErrors.length);var _valid0=_errs53===errors;if(valid0=valid0||_valid0,!valid0){let _errs54=errors;validate293(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate293.errors:vErrors.concat(validate293.
errors),errors=vErrors.length);var _valid0=_errs54===errors;if(valid0=valid0||_valid0,!valid0){let _errs55=errors;validate297(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate297.errors:vErrors.concat(validate297.
errors),errors=vErrors.length);var _valid0=_errs55===errors;if(valid0=valid0||_valid0,!valid0){let _errs56=errors;validate299(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate299.errors:vErrors.concat(validate299.
errors),errors=vErrors.length);var _valid0=_errs56===errors;if(valid0=valid0||_valid0,!valid0){let _errs57=errors;validate301(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate301.errors:vErrors.concat(validate301.
errors),errors=vErrors.length);var _valid0=_errs57===errors;if(valid0=valid0||_valid0,!valid0){let _errs58=errors;validate303(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate303.errors:vErrors.concat(validate303.
errors),errors=vErrors.length);var _valid0=_errs58===errors;if(valid0=valid0||_valid0,!valid0){let _errs59=errors;validate305(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate305.errors:vErrors.concat(validate305.
errors),errors=vErrors.length);var _valid0=_errs59===errors;if(valid0=valid0||_valid0,!valid0){let _errs60=errors;validate307(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate307.errors:vErrors.concat(validate307.
errors),errors=vErrors.length);var _valid0=_errs60===errors;if(valid0=valid0||_valid0,!valid0){let _errs61=errors;validate309(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate309.errors:vErrors.concat(validate309.
errors),errors=vErrors.length);var _valid0=_errs61===errors;if(valid0=valid0||_valid0,!valid0){let _errs62=errors;validate311(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate311.errors:vErrors.concat(validate311.
errors),errors=vErrors.length);var _valid0=_errs62===errors;if(valid0=valid0||_valid0,!valid0){let _errs63=errors;validate314(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate314.errors:vErrors.concat(validate314.
errors),errors=vErrors.length);var _valid0=_errs63===errors;if(valid0=valid0||_valid0,!valid0){let _errs64=errors;validate317(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate317.errors:vErrors.concat(validate317.
errors),errors=vErrors.length);var _valid0=_errs64===errors;if(valid0=valid0||_valid0,!valid0){let _errs65=errors;validate320(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate320.errors:vErrors.concat(validate320.
errors),errors=vErrors.length);var _valid0=_errs65===errors;if(valid0=valid0||_valid0,!valid0){let _errs66=errors;validate323(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate323.errors:vErrors.concat(validate323.
errors),errors=vErrors.length);var _valid0=_errs66===errors;if(valid0=valid0||_valid0,!valid0){let _errs67=errors;validate325(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate325.errors:vErrors.concat(validate325.
errors),errors=vErrors.length);var _valid0=_errs67===errors;if(valid0=valid0||_valid0,!valid0){let _errs68=errors;validate327(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate327.errors:vErrors.concat(validate327.
errors),errors=vErrors.length);var _valid0=_errs68===errors;if(valid0=valid0||_valid0,!valid0){let _errs69=errors;validate330(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate330.errors:vErrors.concat(validate330.
errors),errors=vErrors.length);var _valid0=_errs69===errors;if(valid0=valid0||_valid0,!valid0){let _errs70=errors;validate333(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate333.errors:vErrors.concat(validate333.
errors),errors=vErrors.length);var _valid0=_errs70===errors;if(valid0=valid0||_valid0,!valid0){let _errs71=errors;validate335(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate335.errors:vErrors.concat(validate335.
errors),errors=vErrors.length);var _valid0=_errs71===errors;if(valid0=valid0||_valid0,!valid0){let _errs72=errors;validate337(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate337.errors:vErrors.concat(validate337.
errors),errors=vErrors.length);var _valid0=_errs72===errors;if(valid0=valid0||_valid0,!valid0){let _errs73=errors;validate339(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate339.errors:vErrors.concat(validate339.
errors),errors=vErrors.length);var _valid0=_errs73===errors;if(valid0=valid0||_valid0,!valid0){let _errs74=errors;validate341(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate341.errors:vErrors.concat(validate341.
errors),errors=vErrors.length);var _valid0=_errs74===errors;if(valid0=valid0||_valid0,!valid0){let _errs75=errors;validate343(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate343.errors:vErrors.concat(validate343.
errors),errors=vErrors.length);var _valid0=_errs75===errors;if(valid0=valid0||_valid0,!valid0){let _errs76=errors;validate345(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate345.errors:vErrors.concat(validate345.
errors),errors=vErrors.length);var _valid0=_errs76===errors;if(valid0=valid0||_valid0,!valid0){let _errs77=errors;validate347(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate347.errors:vErrors.concat(validate347.
errors),errors=vErrors.length);var _valid0=_errs77===errors;if(valid0=valid0||_valid0,!valid0){let _errs78=errors;validate349(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate349.errors:vErrors.concat(validate349.
errors),errors=vErrors.length);var _valid0=_errs78===errors;if(valid0=valid0||_valid0,!valid0){let _errs79=errors;validate351(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate351.errors:vErrors.concat(validate351.
errors),errors=vErrors.length);var _valid0=_errs79===errors;if(valid0=valid0||_valid0,!valid0){let _errs80=errors;validate353(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate353.errors:vErrors.concat(validate353.
errors),errors=vErrors.length);var _valid0=_errs80===errors;if(valid0=valid0||_valid0,!valid0){let _errs81=errors;validate356(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate356.errors:vErrors.concat(validate356.
errors),errors=vErrors.length);var _valid0=_errs81===errors;if(valid0=valid0||_valid0,!valid0){let _errs82=errors;validate358(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate358.errors:vErrors.concat(validate358.
errors),errors=vErrors.length);var _valid0=_errs82===errors;if(valid0=valid0||_valid0,!valid0){let _errs83=errors;validate360(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate360.errors:vErrors.concat(validate360.
errors),errors=vErrors.length);var _valid0=_errs83===errors;if(valid0=valid0||_valid0,!valid0){let _errs84=errors;validate362(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate362.errors:vErrors.concat(validate362.
errors),errors=vErrors.length);var _valid0=_errs84===errors;if(valid0=valid0||_valid0,!valid0){let _errs85=errors;validate364(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate364.errors:vErrors.concat(validate364.
errors),errors=vErrors.length);var _valid0=_errs85===errors;if(valid0=valid0||_valid0,!valid0){let _errs86=errors;validate367(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate367.errors:vErrors.concat(validate367.
errors),errors=vErrors.length);var _valid0=_errs86===errors;if(valid0=valid0||_valid0,!valid0){let _errs87=errors;validate369(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate369.errors:vErrors.concat(validate369.
errors),errors=vErrors.length);var _valid0=_errs87===errors;if(valid0=valid0||_valid0,!valid0){let _errs88=errors;validate371(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate371.errors:vErrors.concat(validate371.
errors),errors=vErrors.length);var _valid0=_errs88===errors;if(valid0=valid0||_valid0,!valid0){let _errs89=errors;validate374(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate374.errors:vErrors.concat(validate374.
errors),errors=vErrors.length);var _valid0=_errs89===errors;if(valid0=valid0||_valid0,!valid0){let _errs90=errors;validate377(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate377.errors:vErrors.concat(validate377.
errors),errors=vErrors.length);var _valid0=_errs90===errors;if(valid0=valid0||_valid0,!valid0){let _errs91=errors;validate379(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate379.errors:vErrors.concat(validate379.
errors),errors=vErrors.length);var _valid0=_errs91===errors;if(valid0=valid0||_valid0,!valid0){let _errs92=errors;validate382(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate382.errors:vErrors.concat(validate382.
errors),errors=vErrors.length);var _valid0=_errs92===errors;if(valid0=valid0||_valid0,!valid0){let _errs93=errors;validate385(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate385.errors:vErrors.concat(validate385.
errors),errors=vErrors.length);var _valid0=_errs93===errors;if(valid0=valid0||_valid0,!valid0){let _errs94=errors;validate388(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate388.errors:vErrors.concat(validate388.
errors),errors=vErrors.length);var _valid0=_errs94===errors;if(valid0=valid0||_valid0,!valid0){let _errs95=errors;validate390(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate390.errors:vErrors.concat(validate390.
errors),errors=vErrors.length);var _valid0=_errs95===errors;if(valid0=valid0||_valid0,!valid0){let _errs96=errors;validate392(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate392.errors:vErrors.concat(validate392.
errors),errors=vErrors.length);var _valid0=_errs96===errors;if(valid0=valid0||_valid0,!valid0){let _errs97=errors;validate394(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate394.errors:vErrors.concat(validate394.
errors),errors=vErrors.length);var _valid0=_errs97===errors;if(valid0=valid0||_valid0,!valid0){let _errs98=errors;validate396(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate396.errors:vErrors.concat(validate396.
errors),errors=vErrors.length);var _valid0=_errs98===errors;if(valid0=valid0||_valid0,!valid0){let _errs99=errors;validate398(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate398.errors:vErrors.concat(validate398.
errors),errors=vErrors.length);var _valid0=_errs99===errors;if(valid0=valid0||_valid0,!valid0){let _errs100=errors;validate400(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate400.errors:vErrors.concat(validate400.
errors),errors=vErrors.length);var _valid0=_errs100===errors;if(valid0=valid0||_valid0,!valid0){let _errs101=errors;validate402(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate402.errors:vErrors.concat(validate402.
errors),errors=vErrors.length);var _valid0=_errs101===errors;if(valid0=valid0||_valid0,!valid0){let _errs102=errors;validate404(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate404.errors:vErrors.concat(validate404.
errors),errors=vErrors.length);var _valid0=_errs102===errors;if(valid0=valid0||_valid0,!valid0){let _errs103=errors;validate406(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate406.errors:vErrors.concat(validate406.
errors),errors=vErrors.length);var _valid0=_errs103===errors;if(valid0=valid0||_valid0,!valid0){let _errs104=errors;validate408(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate408.errors:vErrors.concat(validate408.
errors),errors=vErrors.length);var _valid0=_errs104===errors;if(valid0=valid0||_valid0,!valid0){let _errs105=errors;validate416(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate416.errors:vErrors.concat(validate416.
errors),errors=vErrors.length);var _valid0=_errs105===errors;if(valid0=valid0||_valid0,!valid0){let _errs106=errors;validate419(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate419.errors:vErrors.concat(validate419.
errors),errors=vErrors.length);var _valid0=_errs106===errors;if(valid0=valid0||_valid0,!valid0){let _errs107=errors;validate421(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate421.errors:vErrors.concat(validate421.
errors),errors=vErrors.length);var _valid0=_errs107===errors;if(valid0=valid0||_valid0,!valid0){let _errs108=errors;validate423(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate423.errors:vErrors.concat(validate423.
errors),errors=vErrors.length);var _valid0=_errs108===errors;if(valid0=valid0||_valid0,!valid0){let _errs109=errors;validate425(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate425.errors:vErrors.concat(validate425.
errors),errors=vErrors.length);var _valid0=_errs109===errors;if(valid0=valid0||_valid0,!valid0){let _errs110=errors;validate428(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate428.errors:vErrors.concat(validate428.
errors),errors=vErrors.length);var _valid0=_errs110===errors;if(valid0=valid0||_valid0,!valid0){let _errs111=errors;validate431(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate431.errors:vErrors.concat(validate431.
errors),errors=vErrors.length);var _valid0=_errs111===errors;if(valid0=valid0||_valid0,!valid0){let _errs112=errors;validate434(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate434.errors:vErrors.concat(validate434.
errors),errors=vErrors.length);var _valid0=_errs112===errors;if(valid0=valid0||_valid0,!valid0){let _errs113=errors;validate436(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate436.errors:vErrors.concat(validate436.
errors),errors=vErrors.length);var _valid0=_errs113===errors;if(valid0=valid0||_valid0,!valid0){let _errs114=errors;validate438(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate438.errors:vErrors.concat(validate438.
errors),errors=vErrors.length);var _valid0=_errs114===errors;if(valid0=valid0||_valid0,!valid0){let _errs115=errors;validate440(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate440.errors:vErrors.concat(validate440.
errors),errors=vErrors.length);var _valid0=_errs115===errors;if(valid0=valid0||_valid0,!valid0){let _errs116=errors;validate442(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate442.errors:vErrors.concat(validate442.
errors),errors=vErrors.length);var _valid0=_errs116===errors;if(valid0=valid0||_valid0,!valid0){let _errs117=errors;validate444(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate444.errors:vErrors.concat(validate444.
errors),errors=vErrors.length);var _valid0=_errs117===errors;if(valid0=valid0||_valid0,!valid0){let _errs118=errors;validate446(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate446.errors:vErrors.concat(validate446.
errors),errors=vErrors.length);var _valid0=_errs118===errors;if(valid0=valid0||_valid0,!valid0){let _errs119=errors;validate448(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate448.errors:vErrors.concat(validate448.
errors),errors=vErrors.length);var _valid0=_errs119===errors;if(valid0=valid0||_valid0,!valid0){let _errs120=errors;validate450(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate450.errors:vErrors.concat(validate450.
errors),errors=vErrors.length);var _valid0=_errs120===errors;if(valid0=valid0||_valid0,!valid0){let _errs121=errors;validate452(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate452.errors:vErrors.concat(validate452.
errors),errors=vErrors.length);var _valid0=_errs121===errors;if(valid0=valid0||_valid0,!valid0){let _errs122=errors;validate454(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate454.errors:vErrors.concat(validate454.
errors),errors=vErrors.length);var _valid0=_errs122===errors;if(valid0=valid0||_valid0,!valid0){let _errs123=errors;validate456(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate456.errors:vErrors.concat(validate456.
errors),errors=vErrors.length);var _valid0=_errs123===errors;if(valid0=valid0||_valid0,!valid0){let _errs124=errors;validate458(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate458.errors:vErrors.concat(validate458.
errors),errors=vErrors.length);var _valid0=_errs124===errors;if(valid0=valid0||_valid0,!valid0){let _errs125=errors;validate460(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate460.errors:vErrors.concat(validate460.
errors),errors=vErrors.length);var _valid0=_errs125===errors;if(valid0=valid0||_valid0,!valid0){let _errs126=errors;validate462(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate462.errors:vErrors.concat(validate462.
errors),errors=vErrors.length);var _valid0=_errs126===errors;if(valid0=valid0||_valid0,!valid0){let _errs127=errors;validate464(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate464.errors:vErrors.concat(validate464.
errors),errors=vErrors.length);var _valid0=_errs127===errors;if(valid0=valid0||_valid0,!valid0){let _errs128=errors;validate466(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate466.errors:vErrors.concat(validate466.
errors),errors=vErrors.length);var _valid0=_errs128===errors;if(valid0=valid0||_valid0,!valid0){let _errs129=errors;validate468(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate468.errors:vErrors.concat(validate468.
errors),errors=vErrors.length);var _valid0=_errs129===errors;if(valid0=valid0||_valid0,!valid0){let _errs130=errors;validate470(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate470.errors:vErrors.concat(validate470.
errors),errors=vErrors.length);var _valid0=_errs130===errors;if(valid0=valid0||_valid0,!valid0){let _errs131=errors;validate472(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate472.errors:vErrors.concat(validate472.
errors),errors=vErrors.length);var _valid0=_errs131===errors;if(valid0=valid0||_valid0,!valid0){let _errs132=errors;validate479(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate479.errors:vErrors.concat(validate479.
errors),errors=vErrors.length);var _valid0=_errs132===errors;if(valid0=valid0||_valid0,!valid0){let _errs133=errors;validate482(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate482.errors:vErrors.concat(validate482.
errors),errors=vErrors.length);var _valid0=_errs133===errors;if(valid0=valid0||_valid0,!valid0){let _errs134=errors;validate485(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate485.errors:vErrors.concat(validate485.
errors),errors=vErrors.length);var _valid0=_errs134===errors;if(valid0=valid0||_valid0,!valid0){let _errs135=errors;validate488(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate488.errors:vErrors.concat(validate488.
errors),errors=vErrors.length);var _valid0=_errs135===errors;if(valid0=valid0||_valid0,!valid0){let _errs136=errors;validate490(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate490.errors:vErrors.concat(validate490.
errors),errors=vErrors.length);var _valid0=_errs136===errors;if(valid0=valid0||_valid0,!valid0){let _errs137=errors;validate492(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate492.errors:vErrors.concat(validate492.
errors),errors=vErrors.length);var _valid0=_errs137===errors;if(valid0=valid0||_valid0,!valid0){let _errs138=errors;validate494(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate494.errors:vErrors.concat(validate494.
errors),errors=vErrors.length);var _valid0=_errs138===errors;if(valid0=valid0||_valid0,!valid0){let _errs139=errors;validate496(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate496.errors:vErrors.concat(validate496.
errors),errors=vErrors.length);var _valid0=_errs139===errors;if(valid0=valid0||_valid0,!valid0){let _errs140=errors;validate498(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate498.errors:vErrors.concat(validate498.
errors),errors=vErrors.length);var _valid0=_errs140===errors;if(valid0=valid0||_valid0,!valid0){let _errs141=errors;validate503(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate503.errors:vErrors.concat(validate503.
errors),errors=vErrors.length);var _valid0=_errs141===errors;if(valid0=valid0||_valid0,!valid0){let _errs142=errors;validate505(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate505.errors:vErrors.concat(validate505.
errors),errors=vErrors.length);var _valid0=_errs142===errors;if(valid0=valid0||_valid0,!valid0){let _errs143=errors;validate507(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate507.errors:vErrors.concat(validate507.
errors),errors=vErrors.length);var _valid0=_errs143===errors;if(valid0=valid0||_valid0,!valid0){let _errs144=errors;validate509(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate509.errors:vErrors.concat(validate509.
errors),errors=vErrors.length);var _valid0=_errs144===errors;if(valid0=valid0||_valid0,!valid0){let _errs145=errors;validate511(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate511.errors:vErrors.concat(validate511.
errors),errors=vErrors.length);var _valid0=_errs145===errors;if(valid0=valid0||_valid0,!valid0){let _errs146=errors;validate513(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate513.errors:vErrors.concat(validate513.
errors),errors=vErrors.length);var _valid0=_errs146===errors;if(valid0=valid0||_valid0,!valid0){let _errs147=errors;validate521(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate521.errors:vErrors.concat(validate521.
errors),errors=vErrors.length);var _valid0=_errs147===errors;if(valid0=valid0||_valid0,!valid0){let _errs148=errors;validate523(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate523.errors:vErrors.concat(validate523.
errors),errors=vErrors.length);var _valid0=_errs148===errors;if(valid0=valid0||_valid0,!valid0){let _errs149=errors;validate525(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate525.errors:vErrors.concat(validate525.
errors),errors=vErrors.length);var _valid0=_errs149===errors;if(valid0=valid0||_valid0,!valid0){let _errs150=errors;validate527(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate527.errors:vErrors.concat(validate527.
errors),errors=vErrors.length);var _valid0=_errs150===errors;if(valid0=valid0||_valid0,!valid0){let _errs151=errors;validate529(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate529.errors:vErrors.concat(validate529.
errors),errors=vErrors.length);var _valid0=_errs151===errors;if(valid0=valid0||_valid0,!valid0){let _errs152=errors;validate531(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate531.errors:vErrors.concat(validate531.
errors),errors=vErrors.length);var _valid0=_errs152===errors;if(valid0=valid0||_valid0,!valid0){let _errs153=errors;validate537(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate537.errors:vErrors.concat(validate537.
errors),errors=vErrors.length);var _valid0=_errs153===errors;if(valid0=valid0||_valid0,!valid0){let _errs154=errors;validate539(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate539.errors:vErrors.concat(validate539.
errors),errors=vErrors.length);var _valid0=_errs154===errors;if(valid0=valid0||_valid0,!valid0){let _errs155=errors;validate541(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate541.errors:vErrors.concat(validate541.
errors),errors=vErrors.length);var _valid0=_errs155===errors;if(valid0=valid0||_valid0,!valid0){let _errs156=errors;validate543(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate543.errors:vErrors.concat(validate543.
errors),errors=vErrors.length);var _valid0=_errs156===errors;if(valid0=valid0||_valid0,!valid0){let _errs157=errors;validate545(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate545.errors:vErrors.concat(validate545.
errors),errors=vErrors.length);var _valid0=_errs157===errors;if(valid0=valid0||_valid0,!valid0){let _errs158=errors;validate547(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate547.errors:vErrors.concat(validate547.
errors),errors=vErrors.length);var _valid0=_errs158===errors;if(valid0=valid0||_valid0,!valid0){let _errs159=errors;validate550(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate550.errors:vErrors.concat(validate550.
errors),errors=vErrors.length);var _valid0=_errs159===errors;if(valid0=valid0||_valid0,!valid0){let _errs160=errors;validate552(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate552.errors:vErrors.concat(validate552.
errors),errors=vErrors.length);var _valid0=_errs160===errors;if(valid0=valid0||_valid0,!valid0){let _errs161=errors;validate554(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate554.errors:vErrors.concat(validate554.
errors),errors=vErrors.length);var _valid0=_errs161===errors;if(valid0=valid0||_valid0,!valid0){let _errs162=errors;validate556(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate556.errors:vErrors.concat(validate556.
errors),errors=vErrors.length);var _valid0=_errs162===errors;if(valid0=valid0||_valid0,!valid0){let _errs163=errors;validate558(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate558.errors:vErrors.concat(validate558.
errors),errors=vErrors.length);var _valid0=_errs163===errors;if(valid0=valid0||_valid0,!valid0){let _errs164=errors;validate560(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate560.errors:vErrors.concat(validate560.
errors),errors=vErrors.length);var _valid0=_errs164===errors;if(valid0=valid0||_valid0,!valid0){let _errs165=errors;validate562(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate562.errors:vErrors.concat(validate562.
errors),errors=vErrors.length);var _valid0=_errs165===errors;if(valid0=valid0||_valid0,!valid0){let _errs166=errors;validate564(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate564.errors:vErrors.concat(validate564.
errors),errors=vErrors.length);var _valid0=_errs166===errors;if(valid0=valid0||_valid0,!valid0){let _errs167=errors;validate566(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate566.errors:vErrors.concat(validate566.
errors),errors=vErrors.length);var _valid0=_errs167===errors;if(valid0=valid0||_valid0,!valid0){let _errs168=errors;validate568(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate568.errors:vErrors.concat(validate568.
errors),errors=vErrors.length);var _valid0=_errs168===errors;if(valid0=valid0||_valid0,!valid0){let _errs169=errors;validate570(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate570.errors:vErrors.concat(validate570.
errors),errors=vErrors.length);var _valid0=_errs169===errors;if(valid0=valid0||_valid0,!valid0){let _errs170=errors;validate572(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate572.errors:vErrors.concat(validate572.
errors),errors=vErrors.length);var _valid0=_errs170===errors;if(valid0=valid0||_valid0,!valid0){let _errs171=errors;validate574(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate574.errors:vErrors.concat(validate574.
errors),errors=vErrors.length);var _valid0=_errs171===errors;if(valid0=valid0||_valid0,!valid0){let _errs172=errors;validate576(
data,{instancePath,parentData,parentDataProperty,rootData})||(vErrors=vErrors===null?validate576.errors:vErrors.concat(validate576.
errors),errors=vErrors.length);var _valid0=_errs172===errors;valid0=valid0||_valid0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}
if(valid0)errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=null);else{let err0={instancePath,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}return validate172.errors=vErrors,errors===0}function validate171(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){
let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have req\
uired property 'type'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.request_id===void 0){let err1={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"request_id"},message:"must have require\
d property 'request_id'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.status===void 0){let err2={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'statu\
s'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.success===void 0){let err3={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.payload===void 0){let err4={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"payload"},message:"must have required property 'payload'"};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="type"||key0==="request_id"||key0===
"status"||key0==="success"||key0==="payload")){let err5={instancePath,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}}if(data.type!==void 0&&data.type!=="response"){let err6={instancePath:instancePath+"\
/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response"},message:"must be equal to c\
onstant"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.request_id!==void 0&&typeof data.request_id!=
"string"){let err7={instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/type",keyword:"type",params:{
type:"string"},message:"must be string"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.status!==void 0&&
data.status!=="success"){let err8={instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"c\
onst",params:{allowedValue:"success"},message:"must be equal to constant"};vErrors===null?vErrors=[err8]:vErrors.push(err8),
errors++}if(data.success!==void 0&&data.success!==!0){let err9={instancePath:instancePath+"/success",schemaPath:"#/prope\
rties/success/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"};vErrors===null?vErrors=
[err9]:vErrors.push(err9),errors++}data.payload!==void 0&&(validate172(data.payload,{instancePath:instancePath+"/payload",
parentData:data,parentDataProperty:"payload",rootData})||(vErrors=vErrors===null?validate172.errors:vErrors.concat(validate172.
errors),errors=vErrors.length))}else{let err10={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate171.errors=vErrors,errors===
0}var pattern13=new RegExp("^[A-Z][A-Z_]*$","u");function validate581(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.code===void 0){
let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"code"},message:"must have req\
uired property 'code'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.message===void 0){let err1={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'mess\
age'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.details===void 0){let err2={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"details"},message:"must have required property 'details'"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="code"||key0==="me\
ssage"||key0==="details")){let err3={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}if(data.code!==void 0){let data0=data.code;if(typeof data0=="string"){if(!pattern13.test(data0)){let err4={instancePath:instancePath+
"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern:"^[A-Z][A-Z_]*$"},message:'must match p\
attern "^[A-Z][A-Z_]*$"'};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+
"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}}if(data.message!==void 0&&typeof data.message!="string"){let err6={instancePath:instancePath+
"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.details!==void 0){let data2=data.details;if(!(data2&&typeof data2==
"object"&&!Array.isArray(data2))){let err7={instancePath:instancePath+"/details",schemaPath:"#/properties/details/type",
keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{
let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}return validate581.errors=vErrors,errors===0}function validate580(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.request_id===
void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"request_id"},message:"\
must have required property 'request_id'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.status===void 0){
let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have r\
equired property 'status'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.success===void 0){let err3={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"success"},message:"must have required p\
roperty 'success'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.results===void 0){let err4={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"results"},message:"must have required property 'resu\
lts'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="\
type"||key0==="request_id"||key0==="status"||key0==="success"||key0==="results")){let err5={instancePath,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional p\
roperties"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.type!==void 0&&data.type!=="batch_respons\
e"){let err6={instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
batch_response"},message:"must be equal to constant"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.
request_id!==void 0&&typeof data.request_id!="string"){let err7={instancePath:instancePath+"/request_id",schemaPath:"#/p\
roperties/request_id/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err7]:
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
error!==void 0&&(validate581(data5.error,{instancePath:instancePath+"/results/"+i0+"/error",parentData:data5,parentDataProperty:"\
error",rootData})||(vErrors=vErrors===null?validate581.errors:vErrors.concat(validate581.errors),errors=vErrors.length))}else{
let err23={instancePath:instancePath+"/results/"+i0,schemaPath:"#/properties/results/items/anyOf/1/type",keyword:"type",
params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}var _valid0=_errs16===
errors;valid3=valid3||_valid0}if(valid3)errors=_errs10,vErrors!==null&&(_errs10?vErrors.length=_errs10:vErrors=null);else{
let err24={instancePath:instancePath+"/results/"+i0,schemaPath:"#/properties/results/items/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}}else{let err25={instancePath:instancePath+
"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===
null?vErrors=[err25]:vErrors.push(err25),errors++}}}else{let err26={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}return validate580.
errors=vErrors,errors===0}function validate170(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0,_errs0=errors,valid0=!1,_errs1=errors;validate171(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=vErrors===null?validate171.errors:vErrors.concat(validate171.errors),errors=vErrors.length);var _valid0=_errs1===
errors;if(valid0=valid0||_valid0,!valid0){let _errs2=errors;validate580(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate580.errors:vErrors.concat(validate580.errors),errors=vErrors.length);var _valid0=_errs2===
errors;valid0=valid0||_valid0}if(valid0)errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=null);else{let err0={
instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}return validate170.errors=vErrors,errors===0}var v22=validate584;function validate584(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
nstant"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}data.error!==void 0&&(validate581(data.error,{instancePath:instancePath+
"/error",parentData:data,parentDataProperty:"error",rootData})||(vErrors=vErrors===null?validate581.errors:vErrors.concat(
validate581.errors),errors=vErrors.length))}else{let err10={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate584.errors=
vErrors,errors===0}var v23=validate586;function validate587(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate587.
errors=vErrors,errors===0}function validate586(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0,_errs0=errors,valid0=!1,_errs1=errors;validate587(data,{instancePath,parentData,parentDataProperty,rootData})||
(vErrors=vErrors===null?validate587.errors:vErrors.concat(validate587.errors),errors=vErrors.length);var _valid0=_errs1===
errors;if(valid0=valid0||_valid0,!valid0){let _errs2=errors;validate580(data,{instancePath,parentData,parentDataProperty,
rootData})||(vErrors=vErrors===null?validate580.errors:vErrors.concat(validate580.errors),errors=vErrors.length);var _valid0=_errs2===
errors;valid0=valid0||_valid0}if(valid0)errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=null);else{let err0={
instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}return validate586.errors=vErrors,errors===0}var v24=validate590,schema265={type:"obj\
ect",additionalProperties:!1,required:["status","version","uptime_secs","registered_clients","timestamp"],properties:{status:{
type:"string",enum:["healthy","degraded"]},version:{type:"integer",minimum:1},uptime_secs:{type:"integer",minimum:0},registered_clients:{
type:"integer",minimum:0},timestamp:{type:"integer"}}};function validate590(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.status===void 0){
let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have r\
equired property 'status'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.version===void 0){let err1={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required p\
roperty 'version'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.uptime_secs===void 0){let err2={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"uptime_secs"},message:"must have required property '\
uptime_secs'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.registered_clients===void 0){let err3={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"registered_clients"},message:"must have\
 required property 'registered_clients'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.timestamp===
void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"timestamp"},message:"\
must have required property 'timestamp'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="status"||key0==="version"||key0==="uptime_secs"||key0==="registered_clients"||key0==="t\
imestamp")){let err5={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.status!==
void 0){let data0=data.status;if(typeof data0!="string"){let err6={instancePath:instancePath+"/status",schemaPath:"#/pro\
perties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}if(!(data0==="healthy"||data0==="degraded")){let err7={instancePath:instancePath+"/status",schemaPath:"\
#/properties/status/enum",keyword:"enum",params:{allowedValues:schema265.properties.status.enum},message:"must be equal \
to one of the allowed values"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.version!==void 0){let data1=data.
version;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err8={instancePath:instancePath+"/\
version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}if(typeof data1=="number"&&isFinite(data1)&&(data1<1||isNaN(data1))){let err9={
instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.uptime_secs!==void 0){
let data2=data.uptime_secs;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err10={instancePath:instancePath+
"/uptime_secs",schemaPath:"#/properties/uptime_secs/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(typeof data2=="number"&&isFinite(data2)&&(data2<0||isNaN(
data2))){let err11={instancePath:instancePath+"/uptime_secs",schemaPath:"#/properties/uptime_secs/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}
if(data.registered_clients!==void 0){let data3=data.registered_clients;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&
isFinite(data3))){let err12={instancePath:instancePath+"/registered_clients",schemaPath:"#/properties/registered_clients\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err12]:vErrors.push(err12),
errors++}if(typeof data3=="number"&&isFinite(data3)&&(data3<0||isNaN(data3))){let err13={instancePath:instancePath+"/reg\
istered_clients",schemaPath:"#/properties/registered_clients/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.timestamp!==void 0){let data4=data.
timestamp;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err14={instancePath:instancePath+
"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}}else{let err15={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}return validate590.
errors=vErrors,errors===0}var v25=validate591;var schema267={type:"object",additionalProperties:!1,required:["lsn","table","key","conflict_type","description","resolu\
tion","conflict_id","server"],properties:{lsn:{$ref:"S.Lsn"},table:{$ref:"S.TableName"},key:{$ref:"S.RowKey"},conflict_type:{
type:"string",enum:["ConcurrentUpdate","DeletedOnServer","UniqueConstraintViolation"]},description:{type:"string"},resolution:{
type:"string",enum:["rejected","merged","accepted"]},conflict_id:{type:["integer","null"]},server:{oneOf:[{$ref:"S.Logge\
dChange"},{type:"null"}]}}};function validate593(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(typeof data==
"number"&&!(data%1)&&!isNaN(data)&&isFinite(data))){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(typeof data=="number"&&
isFinite(data)){if(data>9007199254740991||isNaN(data)){let err1={instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}if(data<0||isNaN(data)){let err2={instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}return validate593.errors=
vErrors,errors===0}function validate595(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"string"){if(func4(data)>128){let err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:128},message:"\
must NOT have more than 128 characters"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(func4(data)<1){let err1={
instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate595.
errors=vErrors,errors===0}function validate597(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(Array.
isArray(data)){if(data.length>1024){let err0={instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:1024},
message:"must NOT have more than 1024 items"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.length<1){
let err1={instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 i\
tems"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}let len0=data.length;for(let i0=0;i0<len0&&errors<64;i0++){
let data0=data[i0];if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err2={instancePath:instancePath+
"/"+i0,schemaPath:"#/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}if(typeof data0=="number"&&isFinite(data0)){if(data0>255||isNaN(data0)){let err3={instancePath:instancePath+
"/"+i0,schemaPath:"#/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:255},message:"must be <= 255"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(data0<0||isNaN(data0)){let err4={instancePath:instancePath+"/"+i0,schemaPath:"\
#/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++}}}}else{let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"\
must be array"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate597.errors=vErrors,errors===0}var schema271={
type:"object",additionalProperties:!1,required:["lsn","table","operation","key","data","vector_clock","timestamp","check\
sum","compressed","client_id"],properties:{lsn:{$ref:"S.Lsn"},table:{$ref:"S.TableName"},operation:{$ref:"S.ChangeOperat\
ion"},key:{$ref:"S.RowKey"},data:{$ref:"S.RowData"},vector_clock:{$ref:"S.FlatClock"},timestamp:{type:"string"},checksum:{
type:"integer",minimum:0,maximum:4294967295},compressed:{type:"boolean"},client_id:{type:"string"}}},schema272={type:"st\
ring",enum:["Insert","Update","Delete"]};function validate602(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(typeof data!="string"){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data==="Insert"||data===
"Update"||data==="Delete")){let err1={instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema272.enum},
message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate602.
errors=vErrors,errors===0}function validate605(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(Array.
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
vErrors.push(err4),errors++}return validate605.errors=vErrors,errors===0}function validate607(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data))for(let key0 in data){if(errors>=64)break;let data0=data[key0];if(!(typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err0={instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(typeof data0=="number"&&isFinite(data0)){if(data0>9007199254740991||isNaN(
data0)){let err1={instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProp\
erties/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 9007199254740991"};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data0<0||isNaN(data0)){let err2={instancePath:instancePath+
"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}}else{let err3={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}return validate607.errors=vErrors,errors===0}function validate599(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.lsn===void 0){
let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"lsn"},message:"must have requ\
ired property 'lsn'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.table===void 0){let err1={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"table"},message:"must have required property 'table'"};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.operation===void 0){let err2={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"operation"},message:"must have required property 'operation'"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.key===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}if(data.data===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.vector_clock===
void 0){let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"vector_clock"},message:"\
must have required property 'vector_clock'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.timestamp===
void 0){let err6={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"timestamp"},message:"\
must have required property 'timestamp'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.checksum===void 0){
let err7={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"checksum"},message:"must have\
 required property 'checksum'"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.compressed===void 0){let err8={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"compressed"},message:"must have require\
d property 'compressed'"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data.client_id===void 0){let err9={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"client_id"},message:"must have required\
 property 'client_id'"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}for(let key0 in data){if(errors>=64)break;
if(!func2.call(schema271.properties,key0)){let err10={instancePath,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err10]:
vErrors.push(err10),errors++}}if(data.lsn!==void 0&&(validate593(data.lsn,{instancePath:instancePath+"/lsn",parentData:data,
parentDataProperty:"lsn",rootData})||(vErrors=vErrors===null?validate593.errors:vErrors.concat(validate593.errors),errors=
vErrors.length)),data.table!==void 0&&(validate595(data.table,{instancePath:instancePath+"/table",parentData:data,parentDataProperty:"\
table",rootData})||(vErrors=vErrors===null?validate595.errors:vErrors.concat(validate595.errors),errors=vErrors.length)),
data.operation!==void 0&&(validate602(data.operation,{instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"\
operation",rootData})||(vErrors=vErrors===null?validate602.errors:vErrors.concat(validate602.errors),errors=vErrors.length)),
data.key!==void 0&&(validate597(data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData})||
(vErrors=vErrors===null?validate597.errors:vErrors.concat(validate597.errors),errors=vErrors.length)),data.data!==void 0&&
(validate605(data.data,{instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData})||(vErrors=
vErrors===null?validate605.errors:vErrors.concat(validate605.errors),errors=vErrors.length)),data.vector_clock!==void 0&&
(validate607(data.vector_clock,{instancePath:instancePath+"/vector_clock",parentData:data,parentDataProperty:"vector_clo\
ck",rootData})||(vErrors=vErrors===null?validate607.errors:vErrors.concat(validate607.errors),errors=vErrors.length)),data.
timestamp!==void 0&&typeof data.timestamp!="string"){let err11={instancePath:instancePath+"/timestamp",schemaPath:"#/pro\
perties/timestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err11]:vErrors.
push(err11),errors++}if(data.checksum!==void 0){let data7=data.checksum;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(
data7)&&isFinite(data7))){let err12={instancePath:instancePath+"/checksum",schemaPath:"#/properties/checksum/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(typeof data7==
"number"&&isFinite(data7)){if(data7>4294967295||isNaN(data7)){let err13={instancePath:instancePath+"/checksum",schemaPath:"\
#/properties/checksum/maximum",keyword:"maximum",params:{comparison:"<=",limit:4294967295},message:"must be <= 429496729\
5"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(data7<0||isNaN(data7)){let err14={instancePath:instancePath+
"/checksum",schemaPath:"#/properties/checksum/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must \
be >= 0"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}}if(data.compressed!==void 0&&typeof data.compressed!=
"boolean"){let err15={instancePath:instancePath+"/compressed",schemaPath:"#/properties/compressed/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}if(data.client_id!==
void 0&&typeof data.client_id!="string"){let err16={instancePath:instancePath+"/client_id",schemaPath:"#/properties/clie\
nt_id/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err16]:vErrors.push(
err16),errors++}}else{let err17={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}return validate599.errors=vErrors,errors===0}function validate592(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){if(data.lsn===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
lsn"},message:"must have required property 'lsn'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.table===
void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"table"},message:"must\
 have required property 'table'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.key===void 0){let err2={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required prope\
rty 'key'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.conflict_type===void 0){let err3={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"conflict_type"},message:"must have required property\
 'conflict_type'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.description===void 0){let err4={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"description"},message:"must have required property '\
description'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.resolution===void 0){let err5={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"resolution"},message:"must have required property 'r\
esolution'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.conflict_id===void 0){let err6={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"conflict_id"},message:"must have required property '\
conflict_id'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.server===void 0){let err7={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"server"},message:"must have required property 'serve\
r'"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="ls\
n"||key0==="table"||key0==="key"||key0==="conflict_type"||key0==="description"||key0==="resolution"||key0==="conflict_id"||
key0==="server")){let err8={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.lsn!==
void 0&&(validate593(data.lsn,{instancePath:instancePath+"/lsn",parentData:data,parentDataProperty:"lsn",rootData})||(vErrors=
vErrors===null?validate593.errors:vErrors.concat(validate593.errors),errors=vErrors.length)),data.table!==void 0&&(validate595(
data.table,{instancePath:instancePath+"/table",parentData:data,parentDataProperty:"table",rootData})||(vErrors=vErrors===
null?validate595.errors:vErrors.concat(validate595.errors),errors=vErrors.length)),data.key!==void 0&&(validate597(data.
key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate597.
errors:vErrors.concat(validate597.errors),errors=vErrors.length)),data.conflict_type!==void 0){let data3=data.conflict_type;
if(typeof data3!="string"){let err9={instancePath:instancePath+"/conflict_type",schemaPath:"#/properties/conflict_type/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}
if(!(data3==="ConcurrentUpdate"||data3==="DeletedOnServer"||data3==="UniqueConstraintViolation")){let err10={instancePath:instancePath+
"/conflict_type",schemaPath:"#/properties/conflict_type/enum",keyword:"enum",params:{allowedValues:schema267.properties.
conflict_type.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err10]:vErrors.push(err10),
errors++}}if(data.description!==void 0&&typeof data.description!="string"){let err11={instancePath:instancePath+"/descri\
ption",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}if(data.resolution!==void 0){let data5=data.resolution;if(typeof data5!=
"string"){let err12={instancePath:instancePath+"/resolution",schemaPath:"#/properties/resolution/type",keyword:"type",params:{
type:"string"},message:"must be string"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(!(data5==="rejec\
ted"||data5==="merged"||data5==="accepted")){let err13={instancePath:instancePath+"/resolution",schemaPath:"#/properties\
/resolution/enum",keyword:"enum",params:{allowedValues:schema267.properties.resolution.enum},message:"must be equal to o\
ne of the allowed values"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.conflict_id!==void 0){let data6=data.
conflict_id;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))&&data6!==null){let err14={instancePath:instancePath+
"/conflict_id",schemaPath:"#/properties/conflict_id/type",keyword:"type",params:{type:schema267.properties.conflict_id.type},
message:"must be integer,null"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.server!==void 0){let data7=data.
server,_errs14=errors,valid1=!1,passing0=null,_errs15=errors;validate599(data7,{instancePath:instancePath+"/server",parentData:data,
parentDataProperty:"server",rootData})||(vErrors=vErrors===null?validate599.errors:vErrors.concat(validate599.errors),errors=
vErrors.length);var _valid0=_errs15===errors;_valid0&&(valid1=!0,passing0=0);let _errs16=errors;if(data7!==null){let err15={
instancePath:instancePath+"/server",schemaPath:"#/properties/server/oneOf/1/type",keyword:"type",params:{type:"null"},message:"\
must be null"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}var _valid0=_errs16===errors;if(_valid0&&valid1?
(valid1=!1,passing0=[passing0,1]):_valid0&&(valid1=!0,passing0=1),valid1)errors=_errs14,vErrors!==null&&(_errs14?vErrors.
length=_errs14:vErrors=null);else{let err16={instancePath:instancePath+"/server",schemaPath:"#/properties/server/oneOf",
keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf"};vErrors===null?vErrors=
[err16]:vErrors.push(err16),errors++}}}else{let err17={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}return validate592.errors=vErrors,
errors===0}function validate591(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.error===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"error"},message:"must have required property 'error'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.code===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"code"},message:"must have required property 'code'"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.request_id===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"request_id"},message:"must have required property 'request_id'"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="error"||key0==="code"||key0==="details"||key0===
"conflicts"||key0==="request_id")){let err3={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}}if(data.error!==void 0&&typeof data.error!="string"){let err4={instancePath:instancePath+"/error",schemaPath:"\
#/properties/error/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}if(data.code!==void 0){let data1=data.code;if(typeof data1=="string"){if(!pattern13.test(data1)){let err5={
instancePath:instancePath+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern:"^[A-Z][A-Z_]\
*$"},message:'must match pattern "^[A-Z][A-Z_]*$"'};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={
instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.details!==void 0){let data2=data.details;
if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))){let err7={instancePath:instancePath+"/details",schemaPath:"#\
/properties/details/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err7]:
vErrors.push(err7),errors++}}if(data.conflicts!==void 0){let data3=data.conflicts;if(Array.isArray(data3)){let len0=data3.
length;for(let i0=0;i0<len0&&errors<64;i0++)validate592(data3[i0],{instancePath:instancePath+"/conflicts/"+i0,parentData:data3,
parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate592.errors:vErrors.concat(validate592.errors),errors=vErrors.
length)}else{let err8={instancePath:instancePath+"/conflicts",schemaPath:"#/properties/conflicts/type",keyword:"type",params:{
type:"array"},message:"must be array"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.request_id!==void 0&&
typeof data.request_id!="string"){let err9={instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/\
type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{
let err10={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err10]:vErrors.push(err10),errors++}return validate591.errors=vErrors,errors===0}var v26=validate611,schema275={
type:"object",additionalProperties:!1,required:["success","client_id","server_version","epoch","server_lsn","min_lsn"],properties:{
success:{const:!0},client_id:{$ref:"S.SyncClientId"},server_version:{type:"integer"},epoch:{type:["string","null"]},server_lsn:{
type:"integer"},min_lsn:{type:"integer"}}};var pattern15=new RegExp("^[\\x21-\\x7e]+$","u");function validate612(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(typeof data=="string"){if(func4(data)>128){let err0={instancePath,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(func4(data)<1){let err1={instancePath,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(!pattern15.test(data)){let err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[\\x21-\\x7e]+\
$"},message:'must match pattern "^[\\x21-\\x7e]+$"'};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}return validate612.errors=vErrors,errors===0}function validate611(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.success===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
success"},message:"must have required property 'success'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.
client_id===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"client_id"},
message:"must have required property 'client_id'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.server_version===
void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"server_version"},message:"\
must have required property 'server_version'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.epoch===
void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"epoch"},message:"must\
 have required property 'epoch'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.server_lsn===void 0){
let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"server_lsn"},message:"must ha\
ve required property 'server_lsn'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.min_lsn===void 0){
let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"min_lsn"},message:"must have \
required property 'min_lsn'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}for(let key0 in data){if(errors>=
64)break;if(!(key0==="success"||key0==="client_id"||key0==="server_version"||key0==="epoch"||key0==="server_lsn"||key0===
"min_lsn")){let err6={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.success!==
void 0&&data.success!==!0){let err7={instancePath:instancePath+"/success",schemaPath:"#/properties/success/const",keyword:"\
const",params:{allowedValue:!0},message:"must be equal to constant"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}
if(data.client_id!==void 0&&(validate612(data.client_id,{instancePath:instancePath+"/client_id",parentData:data,parentDataProperty:"\
client_id",rootData})||(vErrors=vErrors===null?validate612.errors:vErrors.concat(validate612.errors),errors=vErrors.length)),
data.server_version!==void 0){let data2=data.server_version;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(
data2))){let err8={instancePath:instancePath+"/server_version",schemaPath:"#/properties/server_version/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.
epoch!==void 0){let data3=data.epoch;if(typeof data3!="string"&&data3!==null){let err9={instancePath:instancePath+"/epoc\
h",schemaPath:"#/properties/epoch/type",keyword:"type",params:{type:schema275.properties.epoch.type},message:"must be st\
ring,null"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.server_lsn!==void 0){let data4=data.server_lsn;
if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err10={instancePath:instancePath+"/server_\
lsn",schemaPath:"#/properties/server_lsn/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.min_lsn!==void 0){let data5=data.min_lsn;if(!(typeof data5=="\
number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){let err11={instancePath:instancePath+"/min_lsn",schemaPath:"#/prop\
erties/min_lsn/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err11]:vErrors.
push(err11),errors++}}}else{let err12={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}return validate611.errors=vErrors,errors===0}
var v27=validate614,schema277={type:"object",additionalProperties:!1,required:["type","request_id","changes","server_lsn",
"has_more","continuation_token","vector_clock","epoch","pending"],properties:{type:{const:"pull_response"},request_id:{type:"\
string"},changes:{type:"array",items:{$ref:"S.LoggedChange"}},server_lsn:{$ref:"S.Lsn"},has_more:{type:"boolean"},continuation_token:{
$ref:"S.ContinuationToken"},vector_clock:{$ref:"S.FlatClock"},epoch:{$ref:"S.Epoch"},pending:{type:"integer",minimum:0}}},
schema278={type:["string","null"],maxLength:4096};function validate617(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(typeof data!="string"&&data!==null){let err0={instancePath,schemaPath:"#\
/type",keyword:"type",params:{type:schema278.type},message:"must be string,null"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(typeof data=="string"&&func4(data)>4096){let err1={instancePath,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}return validate617.errors=vErrors,errors===0}function validate620(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"string"){if(!formats8.test(data)){let err0={instancePath,schemaPath:"#/format",keyword:"format",params:{format:"uuid"},
message:'must match format "uuid"'};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}return validate620.errors=vErrors,errors===0}function validate614(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){
let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have req\
uired property 'type'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.request_id===void 0){let err1={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"request_id"},message:"must have require\
d property 'request_id'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.changes===void 0){let err2={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"changes"},message:"must have required p\
roperty 'changes'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.server_lsn===void 0){let err3={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"server_lsn"},message:"must have required property 's\
erver_lsn'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.has_more===void 0){let err4={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"has_more"},message:"must have required property 'has\
_more'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.continuation_token===void 0){let err5={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"continuation_token"},message:"must have required pro\
perty 'continuation_token'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.vector_clock===void 0){let err6={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"vector_clock"},message:"must have requi\
red property 'vector_clock'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.epoch===void 0){let err7={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"epoch"},message:"must have required pro\
perty 'epoch'"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.pending===void 0){let err8={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"pending"},message:"must have required property 'pend\
ing'"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}for(let key0 in data){if(errors>=64)break;if(!func2.call(
schema277.properties,key0)){let err9={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err9]:vErrors.push(err9),
errors++}}if(data.type!==void 0&&data.type!=="pull_response"){let err10={instancePath:instancePath+"/type",schemaPath:"#\
/properties/type/const",keyword:"const",params:{allowedValue:"pull_response"},message:"must be equal to constant"};vErrors===
null?vErrors=[err10]:vErrors.push(err10),errors++}if(data.request_id!==void 0&&typeof data.request_id!="string"){let err11={
instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/type",keyword:"type",params:{type:"string"},
message:"must be string"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data.changes!==void 0){let data2=data.
changes;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0&&errors<64;i0++)validate599(data2[i0],{instancePath:instancePath+
"/changes/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate599.errors:vErrors.concat(
validate599.errors),errors=vErrors.length)}else{let err12={instancePath:instancePath+"/changes",schemaPath:"#/properties\
/changes/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err12]:vErrors.push(
err12),errors++}}if(data.server_lsn!==void 0&&(validate593(data.server_lsn,{instancePath:instancePath+"/server_lsn",parentData:data,
parentDataProperty:"server_lsn",rootData})||(vErrors=vErrors===null?validate593.errors:vErrors.concat(validate593.errors),
errors=vErrors.length)),data.has_more!==void 0&&typeof data.has_more!="boolean"){let err13={instancePath:instancePath+"/\
has_more",schemaPath:"#/properties/has_more/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===
null?vErrors=[err13]:vErrors.push(err13),errors++}if(data.continuation_token!==void 0&&(validate617(data.continuation_token,
{instancePath:instancePath+"/continuation_token",parentData:data,parentDataProperty:"continuation_token",rootData})||(vErrors=
vErrors===null?validate617.errors:vErrors.concat(validate617.errors),errors=vErrors.length)),data.vector_clock!==void 0&&
(validate607(data.vector_clock,{instancePath:instancePath+"/vector_clock",parentData:data,parentDataProperty:"vector_clo\
ck",rootData})||(vErrors=vErrors===null?validate607.errors:vErrors.concat(validate607.errors),errors=vErrors.length)),data.
epoch!==void 0&&(validate620(data.epoch,{instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData})||
(vErrors=vErrors===null?validate620.errors:vErrors.concat(validate620.errors),errors=vErrors.length)),data.pending!==void 0){
let data9=data.pending;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9))){let err14={instancePath:instancePath+
"/pending",schemaPath:"#/properties/pending/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err14]:vErrors.push(err14),errors++}if(typeof data9=="number"&&isFinite(data9)&&(data9<0||isNaN(data9))){let err15={
instancePath:instancePath+"/pending",schemaPath:"#/properties/pending/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}}else{let err16={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err16]:vErrors.
push(err16),errors++}return validate614.errors=vErrors,errors===0}var v28=validate622;function validate622(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"type"},message:"must have required property 'type'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.request_id===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"request_id"},message:"must have required property 'request_id'"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.accepted_lsns===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"accepted_lsns"},message:"must have required property 'accepted_lsns'"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.server_lsns===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"server_lsns"},message:"must have required property 'server_lsns'"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}if(data.conflicts===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"conflicts"},message:"must have required property 'conflicts'"};vErrors===null?vErrors=[err4]:vErrors.push(
err4),errors++}if(data.server_lsn===void 0){let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
server_lsn"},message:"must have required property 'server_lsn'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}
if(data.vector_clock===void 0){let err6={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
vector_clock"},message:"must have required property 'vector_clock'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
if(data.epoch===void 0){let err7={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"epoch"},
message:"must have required property 'epoch'"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="type"||key0==="request_id"||key0==="accepted_lsns"||key0==="server_lsns"||key0==="confl\
icts"||key0==="server_lsn"||key0==="vector_clock"||key0==="epoch")){let err8={instancePath,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.type!==void 0&&data.type!=="push_ack"){let err9={instancePath:instancePath+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"push_ack"},message:"must be equal to \
constant"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.request_id!==void 0&&typeof data.request_id!=
"string"){let err10={instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/type",keyword:"type",params:{
type:"string"},message:"must be string"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(data.accepted_lsns!==
void 0){let data2=data.accepted_lsns;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0&&errors<64;i0++)
validate593(data2[i0],{instancePath:instancePath+"/accepted_lsns/"+i0,parentData:data2,parentDataProperty:i0,rootData})||
(vErrors=vErrors===null?validate593.errors:vErrors.concat(validate593.errors),errors=vErrors.length)}else{let err11={instancePath:instancePath+
"/accepted_lsns",schemaPath:"#/properties/accepted_lsns/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.server_lsns!==void 0){let data4=data.server_lsns;
if(Array.isArray(data4)){let len1=data4.length;for(let i1=0;i1<len1&&errors<64;i1++)validate593(data4[i1],{instancePath:instancePath+
"/server_lsns/"+i1,parentData:data4,parentDataProperty:i1,rootData})||(vErrors=vErrors===null?validate593.errors:vErrors.
concat(validate593.errors),errors=vErrors.length)}else{let err12={instancePath:instancePath+"/server_lsns",schemaPath:"#\
/properties/server_lsns/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err12]:
vErrors.push(err12),errors++}}if(data.conflicts!==void 0){let data6=data.conflicts;if(Array.isArray(data6)){let len2=data6.
length;for(let i2=0;i2<len2&&errors<64;i2++)validate592(data6[i2],{instancePath:instancePath+"/conflicts/"+i2,parentData:data6,
parentDataProperty:i2,rootData})||(vErrors=vErrors===null?validate592.errors:vErrors.concat(validate592.errors),errors=vErrors.
length)}else{let err13={instancePath:instancePath+"/conflicts",schemaPath:"#/properties/conflicts/type",keyword:"type",params:{
type:"array"},message:"must be array"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}data.server_lsn!==void 0&&
(validate593(data.server_lsn,{instancePath:instancePath+"/server_lsn",parentData:data,parentDataProperty:"server_lsn",rootData})||
(vErrors=vErrors===null?validate593.errors:vErrors.concat(validate593.errors),errors=vErrors.length)),data.vector_clock!==
void 0&&(validate607(data.vector_clock,{instancePath:instancePath+"/vector_clock",parentData:data,parentDataProperty:"ve\
ctor_clock",rootData})||(vErrors=vErrors===null?validate607.errors:vErrors.concat(validate607.errors),errors=vErrors.length)),
data.epoch!==void 0&&(validate620(data.epoch,{instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epo\
ch",rootData})||(vErrors=vErrors===null?validate620.errors:vErrors.concat(validate620.errors),errors=vErrors.length))}else{
let err14={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err14]:vErrors.push(err14),errors++}return validate622.errors=vErrors,errors===0}var v29=validate629;function validate629(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.success===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"success"},message:"must have required property 'success'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.timestamp===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"timestamp"},message:"must have required property 'timestamp'"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="success"||key0==="timestamp")){let err2={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.success!==void 0&&data.success!==
!0){let err3={instancePath:instancePath+"/success",schemaPath:"#/properties/success/const",keyword:"const",params:{allowedValue:!0},
message:"must be equal to constant"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.timestamp!==void 0){
let data1=data.timestamp;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err4={instancePath:instancePath+
"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate629.
errors=vErrors,errors===0}var v30=validate630;function validate630(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"type"},message:"must have required property 'type'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.rows===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
rows"},message:"must have required property 'rows'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.server_lsn===
void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"server_lsn"},message:"\
must have required property 'server_lsn'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.has_more===
void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"has_more"},message:"m\
ust have required property 'has_more'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.continuation_token===
void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"continuation_token"},
message:"must have required property 'continuation_token'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.
epoch===void 0){let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"epoch"},message:"\
must have required property 'epoch'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}for(let key0 in data){if(errors>=
64)break;if(!(key0==="type"||key0==="rows"||key0==="server_lsn"||key0==="has_more"||key0==="continuation_token"||key0===
"epoch")){let err6={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.type!==
void 0&&data.type!=="snapshot_response"){let err7={instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",
keyword:"const",params:{allowedValue:"snapshot_response"},message:"must be equal to constant"};vErrors===null?vErrors=[err7]:
vErrors.push(err7),errors++}if(data.rows!==void 0){let data1=data.rows;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<
len0&&errors<64;i0++)validate599(data1[i0],{instancePath:instancePath+"/rows/"+i0,parentData:data1,parentDataProperty:i0,
rootData})||(vErrors=vErrors===null?validate599.errors:vErrors.concat(validate599.errors),errors=vErrors.length)}else{let err8={
instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type:"array"},message:"must\
 be array"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.server_lsn!==void 0&&(validate593(data.server_lsn,
{instancePath:instancePath+"/server_lsn",parentData:data,parentDataProperty:"server_lsn",rootData})||(vErrors=vErrors===
null?validate593.errors:vErrors.concat(validate593.errors),errors=vErrors.length)),data.has_more!==void 0&&typeof data.has_more!=
"boolean"){let err9={instancePath:instancePath+"/has_more",schemaPath:"#/properties/has_more/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}data.continuation_token!==
void 0&&(validate617(data.continuation_token,{instancePath:instancePath+"/continuation_token",parentData:data,parentDataProperty:"\
continuation_token",rootData})||(vErrors=vErrors===null?validate617.errors:vErrors.concat(validate617.errors),errors=vErrors.
length)),data.epoch!==void 0&&(validate620(data.epoch,{instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"\
epoch",rootData})||(vErrors=vErrors===null?validate620.errors:vErrors.concat(validate620.errors),errors=vErrors.length))}else{
let err10={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err10]:vErrors.push(err10),errors++}return validate630.errors=vErrors,errors===0}var v31=validate635;var schema284={type:"object",additionalProperties:!1,required:["conflict_id","status","lsn","table","key","conflict_type",
"description","client_id","at","change","server"],properties:{conflict_id:{type:"integer",minimum:1},status:{type:"strin\
g",enum:["open","resolved"]},lsn:{$ref:"S.Lsn"},table:{$ref:"S.TableName"},key:{$ref:"S.RowKey"},conflict_type:{type:"st\
ring",enum:["ConcurrentUpdate","DeletedOnServer","UniqueConstraintViolation"]},description:{type:"string"},client_id:{type:"\
string"},at:{type:"string",format:"date-time"},change:{$ref:"S.RowChange"},server:{oneOf:[{$ref:"S.LoggedChange"},{type:"\
null"}]}}};function validate646(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length>256){let err0={instancePath,schemaPath:"#/maxPr\
operties",keyword:"maxProperties",params:{limit:256},message:"must NOT have more than 256 properties"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;let data0=data[key0],_errs3=errors,valid1=!1,
passing0=null,_errs4=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+
"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/oneOf/0/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(typeof data0=="n\
umber"&&isFinite(data0)){if(data0>9007199254740991||isNaN(data0)){let err2={instancePath:instancePath+"/"+key0.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/oneOf/0/maximum",keyword:"maximum",params:{comparison:"<=",
limit:9007199254740991},message:"must be <= 9007199254740991"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(data0<0||isNaN(data0)){let err3={instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/oneOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}var _valid0=_errs4===errors;_valid0&&(valid1=!0,passing0=0);let _errs6=errors;
if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(Object.keys(data0).length>256){let err4={instancePath:instancePath+
"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/oneOf/1/maxProperties",keyword:"maxPr\
operties",params:{limit:256},message:"must NOT have more than 256 properties"};vErrors===null?vErrors=[err4]:vErrors.push(
err4),errors++}for(let key1 in data0){if(errors>=64)break;let data1=data0[key1];if(!(typeof data1=="number"&&!(data1%1)&&
!isNaN(data1)&&isFinite(data1))){let err5={instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+
key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/oneOf/1/additionalProperties/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(typeof data1==
"number"&&isFinite(data1)){if(data1>9007199254740991||isNaN(data1)){let err6={instancePath:instancePath+"/"+key0.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/oneOf/\
1/additionalProperties/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},message:"must be <= 90\
07199254740991"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data1<0||isNaN(data1)){let err7={instancePath:instancePath+
"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additional\
Properties/oneOf/1/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}}else{let err8={instancePath:instancePath+"/"+key0.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/oneOf/1/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid0=_errs6===errors;if(_valid0&&valid1?
(valid1=!1,passing0=[passing0,1]):_valid0&&(valid1=!0,passing0=1),valid1)errors=_errs3,vErrors!==null&&(_errs3?vErrors.length=
_errs3:vErrors=null);else{let err9={instancePath:instancePath+"/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in\
 oneOf"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}else{let err10={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate646.
errors=vErrors,errors===0}function validate640(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.lsn===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"lsn"},message:"must have required property 'lsn'"};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.table===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"table"},message:"must have required property 'table'"};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.operation===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"operation"},message:"must have required property 'operation'"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.key===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.data===
void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must \
have required property 'data'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.timestamp===void 0){let err5={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"timestamp"},message:"must have required\
 property 'timestamp'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.checksum===void 0){let err6={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"checksum"},message:"must have required property 'che\
cksum'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.lsn!==void 0&&(validate593(data.lsn,{instancePath:instancePath+
"/lsn",parentData:data,parentDataProperty:"lsn",rootData})||(vErrors=vErrors===null?validate593.errors:vErrors.concat(validate593.
errors),errors=vErrors.length)),data.table!==void 0&&(validate595(data.table,{instancePath:instancePath+"/table",parentData:data,
parentDataProperty:"table",rootData})||(vErrors=vErrors===null?validate595.errors:vErrors.concat(validate595.errors),errors=
vErrors.length)),data.operation!==void 0&&(validate602(data.operation,{instancePath:instancePath+"/operation",parentData:data,
parentDataProperty:"operation",rootData})||(vErrors=vErrors===null?validate602.errors:vErrors.concat(validate602.errors),
errors=vErrors.length)),data.key!==void 0&&(validate597(data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"\
key",rootData})||(vErrors=vErrors===null?validate597.errors:vErrors.concat(validate597.errors),errors=vErrors.length)),data.
data!==void 0&&(validate605(data.data,{instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData})||
(vErrors=vErrors===null?validate605.errors:vErrors.concat(validate605.errors),errors=vErrors.length)),data.vector_clock!==
void 0&&(validate646(data.vector_clock,{instancePath:instancePath+"/vector_clock",parentData:data,parentDataProperty:"ve\
ctor_clock",rootData})||(vErrors=vErrors===null?validate646.errors:vErrors.concat(validate646.errors),errors=vErrors.length)),
data.timestamp!==void 0){let data6=data.timestamp;if(typeof data6=="string"){if(func4(data6)>64){let err7={instancePath:instancePath+
"/timestamp",schemaPath:"#/properties/timestamp/maxLength",keyword:"maxLength",params:{limit:64},message:"must NOT have \
more than 64 characters"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(!formats0.validate(data6)){let err8={
instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format:"date-\
time"},message:'must match format "date-time"'};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={
instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.checksum!==void 0){let data7=data.checksum;
if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7))){let err10={instancePath:instancePath+"/checksu\
m",schemaPath:"#/properties/checksum/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?
vErrors=[err10]:vErrors.push(err10),errors++}if(typeof data7=="number"&&isFinite(data7)){if(data7>4294967295||isNaN(data7)){
let err11={instancePath:instancePath+"/checksum",schemaPath:"#/properties/checksum/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:4294967295},message:"must be <= 4294967295"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data7<
0||isNaN(data7)){let err12={instancePath:instancePath+"/checksum",schemaPath:"#/properties/checksum/minimum",keyword:"mi\
nimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}
if(data.compressed!==void 0&&typeof data.compressed!="boolean"){let err13={instancePath:instancePath+"/compressed",schemaPath:"\
#/properties/compressed/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[
err13]:vErrors.push(err13),errors++}}else{let err14={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}return validate640.errors=vErrors,
errors===0}function validate636(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.conflict_id===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"conflict_id"},message:"must have required property 'conflict_id'"};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.status===void 0){let err1={instancePath,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.lsn===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"lsn"},message:"must have required property 'lsn'"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.table===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
table"},message:"must have required property 'table'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.
key===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"\
must have required property 'key'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.conflict_type===void 0){
let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"conflict_type"},message:"must\
 have required property 'conflict_type'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.description===
void 0){let err6={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"description"},message:"\
must have required property 'description'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.client_id===
void 0){let err7={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"client_id"},message:"\
must have required property 'client_id'"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.at===void 0){
let err8={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"},message:"must have requi\
red property 'at'"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data.change===void 0){let err9={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"change"},message:"must have required property 'chang\
e'"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.server===void 0){let err10={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"server"},message:"must have required property 'server'"};vErrors===
null?vErrors=[err10]:vErrors.push(err10),errors++}for(let key0 in data){if(errors>=64)break;if(!func2.call(schema284.properties,
key0)){let err11={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.conflict_id!==
void 0){let data0=data.conflict_id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err12={
instancePath:instancePath+"/conflict_id",schemaPath:"#/properties/conflict_id/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(typeof data0=="number"&&isFinite(
data0)&&(data0<1||isNaN(data0))){let err13={instancePath:instancePath+"/conflict_id",schemaPath:"#/properties/conflict_i\
d/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=[err13]:vErrors.
push(err13),errors++}}if(data.status!==void 0){let data1=data.status;if(typeof data1!="string"){let err14={instancePath:instancePath+
"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err14]:vErrors.push(err14),errors++}if(!(data1==="open"||data1==="resolved")){let err15={instancePath:instancePath+
"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:schema284.properties.status.enum},message:"\
must be equal to one of the allowed values"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}if(data.lsn!==
void 0&&(validate593(data.lsn,{instancePath:instancePath+"/lsn",parentData:data,parentDataProperty:"lsn",rootData})||(vErrors=
vErrors===null?validate593.errors:vErrors.concat(validate593.errors),errors=vErrors.length)),data.table!==void 0&&(validate595(
data.table,{instancePath:instancePath+"/table",parentData:data,parentDataProperty:"table",rootData})||(vErrors=vErrors===
null?validate595.errors:vErrors.concat(validate595.errors),errors=vErrors.length)),data.key!==void 0&&(validate597(data.
key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate597.
errors:vErrors.concat(validate597.errors),errors=vErrors.length)),data.conflict_type!==void 0){let data5=data.conflict_type;
if(typeof data5!="string"){let err16={instancePath:instancePath+"/conflict_type",schemaPath:"#/properties/conflict_type/\
type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err16]:vErrors.push(err16),
errors++}if(!(data5==="ConcurrentUpdate"||data5==="DeletedOnServer"||data5==="UniqueConstraintViolation")){let err17={instancePath:instancePath+
"/conflict_type",schemaPath:"#/properties/conflict_type/enum",keyword:"enum",params:{allowedValues:schema284.properties.
conflict_type.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err17]:vErrors.push(err17),
errors++}}if(data.description!==void 0&&typeof data.description!="string"){let err18={instancePath:instancePath+"/descri\
ption",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err18]:vErrors.push(err18),errors++}if(data.client_id!==void 0&&typeof data.client_id!="string"){let err19={
instancePath:instancePath+"/client_id",schemaPath:"#/properties/client_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}if(data.at!==void 0){let data8=data.at;if(typeof data8==
"string"){if(!formats0.validate(data8)){let err20={instancePath:instancePath+"/at",schemaPath:"#/properties/at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'};vErrors===null?vErrors=[err20]:vErrors.push(
err20),errors++}}else{let err21={instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{
type:"string"},message:"must be string"};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}if(data.change!==void 0&&
(validate640(data.change,{instancePath:instancePath+"/change",parentData:data,parentDataProperty:"change",rootData})||(vErrors=
vErrors===null?validate640.errors:vErrors.concat(validate640.errors),errors=vErrors.length)),data.server!==void 0){let data10=data.
server,_errs19=errors,valid1=!1,passing0=null,_errs20=errors;validate599(data10,{instancePath:instancePath+"/server",parentData:data,
parentDataProperty:"server",rootData})||(vErrors=vErrors===null?validate599.errors:vErrors.concat(validate599.errors),errors=
vErrors.length);var _valid0=_errs20===errors;_valid0&&(valid1=!0,passing0=0);let _errs21=errors;if(data10!==null){let err22={
instancePath:instancePath+"/server",schemaPath:"#/properties/server/oneOf/1/type",keyword:"type",params:{type:"null"},message:"\
must be null"};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}var _valid0=_errs21===errors;if(_valid0&&valid1?
(valid1=!1,passing0=[passing0,1]):_valid0&&(valid1=!0,passing0=1),valid1)errors=_errs19,vErrors!==null&&(_errs19?vErrors.
length=_errs19:vErrors=null);else{let err23={instancePath:instancePath+"/server",schemaPath:"#/properties/server/oneOf",
keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf"};vErrors===null?vErrors=
[err23]:vErrors.push(err23),errors++}}}else{let err24={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}return validate636.errors=vErrors,
errors===0}function validate635(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.conflicts===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"conflicts"},message:"must have required property 'conflicts'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="conflicts"||key0===
"next_before")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.conflicts!==
void 0){let data0=data.conflicts;if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate636(
data0[i0],{instancePath:instancePath+"/conflicts/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===
null?validate636.errors:vErrors.concat(validate636.errors),errors=vErrors.length)}else{let err2={instancePath:instancePath+
"/conflicts",schemaPath:"#/properties/conflicts/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.next_before!==void 0){let data2=data.next_before;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err3={instancePath:instancePath+"/next_before",schemaPath:"#/\
properties/next_before/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate635.errors=vErrors,errors===0}
var v32=validate651;function validate651(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.conflict_id===void 0){let err0={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"conflict_id"},message:"must have required property 'conflict_id'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.status===void 0){let err1={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}if(data.server_lsn===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"server_lsn"},message:"must have required property 'server_lsn'"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="conflict_id"||key0==="status"||
key0==="server_lsn")){let err3={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}if(data.conflict_id!==void 0){let data0=data.conflict_id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&
isFinite(data0))){let err4={instancePath:instancePath+"/conflict_id",schemaPath:"#/properties/conflict_id/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data0==
"number"&&isFinite(data0)&&(data0<1||isNaN(data0))){let err5={instancePath:instancePath+"/conflict_id",schemaPath:"#/pro\
perties/conflict_id/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}}if(data.status!==void 0&&data.status!=="resolved"){let err6={instancePath:instancePath+
"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue:"resolved"},message:"must be equal\
 to constant"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}data.server_lsn!==void 0&&(validate593(data.server_lsn,
{instancePath:instancePath+"/server_lsn",parentData:data,parentDataProperty:"server_lsn",rootData})||(vErrors=vErrors===
null?validate593.errors:vErrors.concat(validate593.errors),errors=vErrors.length))}else{let err7={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}return validate651.errors=vErrors,errors===0}var v33=validate653;function validate653(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.access_token===void 0){let err0={instancePath,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"access_token"},message:"must have required property 'access_token'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.refresh_token===void 0){let err1={instancePath,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"refresh_token"},message:"must have required property 'refresh_token'"};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.token_type===void 0){let err2={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"token_type"},message:"must have required property 'token_type'"};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.expires_in===void 0){let err3={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"expires_in"},message:"must have required property 'expires_in'"};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="access_\
token"||key0==="refresh_token"||key0==="token_type"||key0==="expires_in")){let err4={instancePath,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properti\
es"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.access_token!==void 0&&typeof data.access_token!=
"string"){let err5={instancePath:instancePath+"/access_token",schemaPath:"#/properties/access_token/type",keyword:"type",
params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.refresh_token!==
void 0&&typeof data.refresh_token!="string"){let err6={instancePath:instancePath+"/refresh_token",schemaPath:"#/properti\
es/refresh_token/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}if(data.token_type!==void 0&&data.token_type!=="Bearer"){let err7={instancePath:instancePath+"/token\
_type",schemaPath:"#/properties/token_type/const",keyword:"const",params:{allowedValue:"Bearer"},message:"must be equal \
to constant"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.expires_in!==void 0){let data3=data.expires_in;
if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err8={instancePath:instancePath+"/expires_\
in",schemaPath:"#/properties/expires_in/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}if(typeof data3=="number"&&isFinite(data3)&&(data3<1||isNaN(data3))){let err9={
instancePath:instancePath+"/expires_in",schemaPath:"#/properties/expires_in/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}else{let err10={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err10]:vErrors.
push(err10),errors++}return validate653.errors=vErrors,errors===0}var v34=validate654;function validate654(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.revoked===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"revoked"},message:"must have required property 'revoked'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(key0!=="revoked"){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.revoked!==void 0&&data.revoked!==!0){let err2={
instancePath:instancePath+"/revoked",schemaPath:"#/properties/revoked/const",keyword:"const",params:{allowedValue:!0},message:"\
must be equal to constant"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}return validate654.errors=vErrors,errors===0}var v35=validate655;var schema291={type:"object",additionalProperties:!1,required:["client_id","claimed","health","registered_at","last_seen\
_at","acknowledged_lsn","lag","metadata"],properties:{client_id:{type:"string"},claimed:{type:"boolean"},health:{type:"s\
tring",enum:["healthy","stale"]},registered_at:{type:"string",format:"date-time"},last_seen_at:{type:"string",format:"da\
te-time"},acknowledged_lsn:{$ref:"S.Lsn"},lag:{type:"integer",minimum:0},metadata:{type:"object",additionalProperties:{type:"\
string"}}}};function validate656(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.client_id===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"client_id"},message:"must have required property 'client_id'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.claimed===void 0){let err1={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"claimed"},message:"must have required property 'claimed'"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}if(data.health===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"health"},message:"must have required property 'health'"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.registered_at===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"registered_at"},message:"must have required property 'registered_at'"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}if(data.last_seen_at===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"last_seen_at"},message:"must have required property 'last_seen_at'"};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}if(data.acknowledged_lsn===void 0){let err5={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"acknowledged_lsn"},message:"must have required property 'acknowledged_lsn'"};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}if(data.lag===void 0){let err6={instancePath,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"lag"},message:"must have required property 'lag'"};vErrors===null?vErrors=[err6]:vErrors.push(
err6),errors++}if(data.metadata===void 0){let err7={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
metadata"},message:"must have required property 'metadata'"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="client_id"||key0==="claimed"||key0==="health"||key0==="registered_at"||key0==="last_see\
n_at"||key0==="acknowledged_lsn"||key0==="lag"||key0==="metadata")){let err8={instancePath,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.client_id!==void 0&&typeof data.client_id!="string"){let err9={
instancePath:instancePath+"/client_id",schemaPath:"#/properties/client_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.claimed!==void 0&&typeof data.claimed!=
"boolean"){let err10={instancePath:instancePath+"/claimed",schemaPath:"#/properties/claimed/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(data.health!==
void 0){let data2=data.health;if(typeof data2!="string"){let err11={instancePath:instancePath+"/health",schemaPath:"#/pr\
operties/health/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err11]:vErrors.
push(err11),errors++}if(!(data2==="healthy"||data2==="stale")){let err12={instancePath:instancePath+"/health",schemaPath:"\
#/properties/health/enum",keyword:"enum",params:{allowedValues:schema291.properties.health.enum},message:"must be equal \
to one of the allowed values"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data.registered_at!==void 0){
let data3=data.registered_at;if(typeof data3=="string"){if(!formats0.validate(data3)){let err13={instancePath:instancePath+
"/registered_at",schemaPath:"#/properties/registered_at/format",keyword:"format",params:{format:"date-time"},message:'mu\
st match format "date-time"'};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}else{let err14={instancePath:instancePath+
"/registered_at",schemaPath:"#/properties/registered_at/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.last_seen_at!==void 0){let data4=data.last_seen_at;
if(typeof data4=="string"){if(!formats0.validate(data4)){let err15={instancePath:instancePath+"/last_seen_at",schemaPath:"\
#/properties/last_seen_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};
vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}else{let err16={instancePath:instancePath+"/last_seen_at",schemaPath:"\
#/properties/last_seen_at/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[
err16]:vErrors.push(err16),errors++}}if(data.acknowledged_lsn!==void 0&&(validate593(data.acknowledged_lsn,{instancePath:instancePath+
"/acknowledged_lsn",parentData:data,parentDataProperty:"acknowledged_lsn",rootData})||(vErrors=vErrors===null?validate593.
errors:vErrors.concat(validate593.errors),errors=vErrors.length)),data.lag!==void 0){let data6=data.lag;if(!(typeof data6==
"number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))){let err17={instancePath:instancePath+"/lag",schemaPath:"#/propert\
ies/lag/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err17]:vErrors.push(
err17),errors++}if(typeof data6=="number"&&isFinite(data6)&&(data6<0||isNaN(data6))){let err18={instancePath:instancePath+
"/lag",schemaPath:"#/properties/lag/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}if(data.metadata!==void 0){let data7=data.metadata;if(data7&&
typeof data7=="object"&&!Array.isArray(data7))for(let key1 in data7){if(errors>=64)break;if(typeof data7[key1]!="string"){
let err19={instancePath:instancePath+"/metadata/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/m\
etadata/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=
[err19]:vErrors.push(err19),errors++}}else{let err20={instancePath:instancePath+"/metadata",schemaPath:"#/properties/met\
adata/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err20]:vErrors.push(
err20),errors++}}}else{let err21={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}return validate656.errors=vErrors,errors===0}function validate655(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data)){if(data.clients===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"clients"},message:"must have required property 'clients'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="clients"||key0==="next_after")){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additiona\
l properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.clients!==void 0){let data0=data.clients;
if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate656(data0[i0],{instancePath:instancePath+
"/clients/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate656.errors:vErrors.concat(
validate656.errors),errors=vErrors.length)}else{let err2={instancePath:instancePath+"/clients",schemaPath:"#/properties/\
clients/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}}if(data.next_after!==void 0&&typeof data.next_after!="string"){let err3={instancePath:instancePath+"/next_afte\
r",schemaPath:"#/properties/next_after/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate655.errors=vErrors,
errors===0}var v36=validate659;function validate659(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.evicted===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"evicted"},message:"must have required property 'evicted'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.client_id===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"client_id"},message:"must have required property 'client_id'"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="evicted"||key0==="client_id")){let err2={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.evicted!==void 0&&data.evicted!==
!0){let err3={instancePath:instancePath+"/evicted",schemaPath:"#/properties/evicted/const",keyword:"const",params:{allowedValue:!0},
message:"must be equal to constant"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.client_id!==void 0&&
typeof data.client_id!="string"){let err4={instancePath:instancePath+"/client_id",schemaPath:"#/properties/client_id/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{
let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}return validate659.errors=vErrors,errors===0}var v37=validate660;function validate660(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.min_lsn===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"min_lsn"},message:"must have required property 'min_lsn'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.server_lsn===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"server_lsn"},message:"must have required property 'server_lsn'"};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}if(data.removed===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"removed"},message:"must have required property 'removed'"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.tombstones===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"tombstones"},message:"must have required property 'tombstones'"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="min_lsn"||key0==="server_lsn"||key0==="remove\
d"||key0==="tombstones")){let err4={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}if(data.min_lsn!==void 0&&(validate593(data.min_lsn,{instancePath:instancePath+"/min_lsn",parentData:data,parentDataProperty:"\
min_lsn",rootData})||(vErrors=vErrors===null?validate593.errors:vErrors.concat(validate593.errors),errors=vErrors.length)),
data.server_lsn!==void 0&&(validate593(data.server_lsn,{instancePath:instancePath+"/server_lsn",parentData:data,parentDataProperty:"\
server_lsn",rootData})||(vErrors=vErrors===null?validate593.errors:vErrors.concat(validate593.errors),errors=vErrors.length)),
data.removed!==void 0){let data2=data.removed;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){
let err5={instancePath:instancePath+"/removed",schemaPath:"#/properties/removed/type",keyword:"type",params:{type:"integ\
er"},message:"must be integer"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(typeof data2=="number"&&isFinite(
data2)&&(data2<0||isNaN(data2))){let err6={instancePath:instancePath+"/removed",schemaPath:"#/properties/removed/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}}if(data.tombstones!==void 0){let data3=data.tombstones;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&
isFinite(data3))){let err7={instancePath:instancePath+"/tombstones",schemaPath:"#/properties/tombstones/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(typeof data3==
"number"&&isFinite(data3)&&(data3<0||isNaN(data3))){let err8={instancePath:instancePath+"/tombstones",schemaPath:"#/prop\
erties/tombstones/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate660.errors=vErrors,errors===
0}var v38=validate663,schema294={type:"object",additionalProperties:!1,required:["user_id","plan","quotas","restrictions"],
properties:{user_id:{type:"string"},plan:{type:"string",enum:["Free","Pro","Enterprise"]},quotas:{type:"object",additionalProperties:!1,
required:["storage","operations","connections"],properties:{storage:{type:"object",additionalProperties:!1,required:["li\
mit","used","available","percentage"],properties:{limit:{type:"integer"},used:{type:"integer"},available:{type:"integer"},
percentage:{type:"number"}}},operations:{type:"object",additionalProperties:!1,required:["limit","used","available","per\
centage","resets_at"],properties:{limit:{type:["integer","null"]},used:{type:"integer"},available:{type:["integer","null"]},
percentage:{type:"number"},resets_at:{type:["string","null"],format:"date-time"}}},connections:{type:"object",additionalProperties:!1,
required:["limit","active","available","percentage"],properties:{limit:{type:"integer"},active:{type:"integer"},available:{
type:"integer"},percentage:{type:"number"}}}}},restrictions:{type:"object",additionalProperties:!1,required:["max_ttl_se\
conds","max_payload_bytes","max_batch_size"],properties:{max_ttl_seconds:{type:"integer"},max_payload_bytes:{type:"integ\
er"},max_batch_size:{type:"integer"}}}}};function validate663(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.user_id===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"user_id"},message:"must have required property 'user\
_id'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.plan===void 0){let err1={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"plan"},message:"must have required property 'plan'"};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}if(data.quotas===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"quotas"},message:"must have required property 'quotas'"};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(data.restrictions===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"restrictions"},message:"must have required property 'restrictions'"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="user_id"||key0==="plan"||key0===
"quotas"||key0==="restrictions")){let err4={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}}if(data.user_id!==void 0&&typeof data.user_id!="string"){let err5={instancePath:instancePath+"/user\
_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}if(data.plan!==void 0){let data1=data.plan;if(typeof data1!="string"){let err6={
instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(!(data1==="Free"||data1==="Pro"||data1==="Ent\
erprise")){let err7={instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/enum",keyword:"enum",params:{allowedValues:schema294.
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
/quotas/properties/operations/properties/limit/type",keyword:"type",params:{type:schema294.properties.quotas.properties.
operations.properties.limit.type},message:"must be integer,null"};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}
if(data8.used!==void 0){let data10=data8.used;if(!(typeof data10=="number"&&!(data10%1)&&!isNaN(data10)&&isFinite(data10))){
let err29={instancePath:instancePath+"/quotas/operations/used",schemaPath:"#/properties/quotas/properties/operations/pro\
perties/used/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err29]:vErrors.
push(err29),errors++}}if(data8.available!==void 0){let data11=data8.available;if(!(typeof data11=="number"&&!(data11%1)&&
!isNaN(data11)&&isFinite(data11))&&data11!==null){let err30={instancePath:instancePath+"/quotas/operations/available",schemaPath:"\
#/properties/quotas/properties/operations/properties/available/type",keyword:"type",params:{type:schema294.properties.quotas.
properties.operations.properties.available.type},message:"must be integer,null"};vErrors===null?vErrors=[err30]:vErrors.
push(err30),errors++}}if(data8.percentage!==void 0){let data12=data8.percentage;if(!(typeof data12=="number"&&isFinite(data12))){
let err31={instancePath:instancePath+"/quotas/operations/percentage",schemaPath:"#/properties/quotas/properties/operatio\
ns/properties/percentage/type",keyword:"type",params:{type:"number"},message:"must be number"};vErrors===null?vErrors=[err31]:
vErrors.push(err31),errors++}}if(data8.resets_at!==void 0){let data13=data8.resets_at;if(typeof data13!="string"&&data13!==
null){let err32={instancePath:instancePath+"/quotas/operations/resets_at",schemaPath:"#/properties/quotas/properties/ope\
rations/properties/resets_at/type",keyword:"type",params:{type:schema294.properties.quotas.properties.operations.properties.
resets_at.type},message:"must be string,null"};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}if(typeof data13==
"string"&&!formats0.validate(data13)){let err33={instancePath:instancePath+"/quotas/operations/resets_at",schemaPath:"#/\
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
push(err54),errors++}return validate663.errors=vErrors,errors===0}var v39=validate664;function validate664(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
push(err7),errors++}return validate664.errors=vErrors,errors===0}var v40=validate173,v41=validate177,v42=validate180,v43=validate228,
v44=validate210,v45=validate208,v46=validate212,v47=validate198,v48=validate220,v49=validate224,v50=validate217,v51=validate222,
v52=validate226,v53=validate184,v54=validate186,v55=validate192,v56=validate194,v57=validate196,v58=validate230,v59=validate232,
v60=validate234,v61=validate236,v62=validate238,v63=validate240,v64=validate250,v65=validate267,v66=validate269,v67=validate291,
v68=validate293,v69=validate297,v70=validate299,v71=validate277,v72=validate274,v73=validate283,v74=validate285,v75=validate281,
v76=validate279,v77=validate271,v78=validate301,v79=validate303,v80=validate307,v81=validate305,v82=validate309,v83=validate311,
v84=validate314,v85=validate333,v86=validate341,v87=validate345,v88=validate337,v89=validate317,v90=validate323,v91=validate327,
v92=validate353,v93=validate356,v94=validate358,v95=validate360,v96=validate362,v97=validate371,v98=validate364,v99=validate367,
v100=validate374,v101=validate377,v102=validate379,v103=validate382,v104=validate385,v105=validate388,v106=validate390,v107=validate392,
v108=validate394,v109=validate396,v110=validate398,v111=validate406,v112=validate402,v113=validate428,v114=validate431,v115=validate434,
v116=validate436,v117=validate400,v118=validate419,v119=validate421,v120=validate404,v121=validate408,v122=validate416,v123=validate423,
v124=validate425,v125=validate438,v126=validate440,v127=validate442,v128=validate444,v129=validate492,v130=validate494,v131=validate496,
v132=validate498,v133=validate503,v134=validate505,v135=validate509,v136=validate507,v137=validate511,v138=validate513,v139=validate521,
v140=validate523,v141=validate545,v142=validate543,v143=validate550,v144=validate525,v145=validate547,v146=validate531,v147=validate541,
v148=validate539,v149=validate552,v150=validate562,v151=validate560,v152=validate558,v153=validate665;var schema297={type:"object",additionalProperties:!1,required:["id","name","scopes","plan","created_at","expires_at","la\
st_used_at","revoked_at"],properties:{id:{type:"string",format:"uuid"},name:{type:"string"},scopes:{type:"array",items:{
$ref:"S.ApiKeyScope"}},plan:{type:["string","null"],enum:["Free","Pro","Enterprise",null]},created_at:{type:"string",format:"\
date-time"},expires_at:{type:["string","null"],format:"date-time"},last_used_at:{type:["string","null"],format:"date-tim\
e"},revoked_at:{type:["string","null"],format:"date-time"}}};function validate667(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"string"){if(func4(data)>64){let err0={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64},message:"\
must NOT have more than 64 characters"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(func4(data)<1){let err1={
instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate667.
errors=vErrors,errors===0}function validate666(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.id===void 0){let err0={instancePath,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(data.name===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"name"},message:"must have required property 'name'"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.scopes===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
scopes"},message:"must have required property 'scopes'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.
plan===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"plan"},message:"\
must have required property 'plan'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.created_at===void 0){
let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"created_at"},message:"must ha\
ve required property 'created_at'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.expires_at===void 0){
let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"expires_at"},message:"must ha\
ve required property 'expires_at'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.last_used_at===void 0){
let err6={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"last_used_at"},message:"must \
have required property 'last_used_at'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.revoked_at===void 0){
let err7={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"revoked_at"},message:"must ha\
ve required property 'revoked_at'"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}for(let key0 in data){if(errors>=
64)break;if(!(key0==="id"||key0==="name"||key0==="scopes"||key0==="plan"||key0==="created_at"||key0==="expires_at"||key0===
"last_used_at"||key0==="revoked_at")){let err8={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}}if(data.id!==void 0){let data0=data.id;if(typeof data0=="string"){if(!formats8.test(data0)){let err9={
instancePath:instancePath+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format:"uuid"},message:'mus\
t match format "uuid"'};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=
[err10]:vErrors.push(err10),errors++}}if(data.name!==void 0&&typeof data.name!="string"){let err11={instancePath:instancePath+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?
vErrors=[err11]:vErrors.push(err11),errors++}if(data.scopes!==void 0){let data2=data.scopes;if(Array.isArray(data2)){let len0=data2.
length;for(let i0=0;i0<len0&&errors<64;i0++)validate667(data2[i0],{instancePath:instancePath+"/scopes/"+i0,parentData:data2,
parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate667.errors:vErrors.concat(validate667.errors),errors=vErrors.
length)}else{let err12={instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{
type:"array"},message:"must be array"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data.plan!==void 0){
let data4=data.plan;if(typeof data4!="string"&&data4!==null){let err13={instancePath:instancePath+"/plan",schemaPath:"#/\
properties/plan/type",keyword:"type",params:{type:schema297.properties.plan.type},message:"must be string,null"};vErrors===
null?vErrors=[err13]:vErrors.push(err13),errors++}if(!(data4==="Free"||data4==="Pro"||data4==="Enterprise"||data4===null)){
let err14={instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/enum",keyword:"enum",params:{allowedValues:schema297.
properties.plan.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err14]:vErrors.push(
err14),errors++}}if(data.created_at!==void 0){let data5=data.created_at;if(typeof data5=="string"){if(!formats0.validate(
data5)){let err15={instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",
params:{format:"date-time"},message:'must match format "date-time"'};vErrors===null?vErrors=[err15]:vErrors.push(err15),
errors++}}else{let err16={instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}if(data.
expires_at!==void 0){let data6=data.expires_at;if(typeof data6!="string"&&data6!==null){let err17={instancePath:instancePath+
"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type:schema297.properties.expires_at.type},
message:"must be string,null"};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}if(typeof data6=="string"&&!formats0.
validate(data6)){let err18={instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/format",keyword:"\
format",params:{format:"date-time"},message:'must match format "date-time"'};vErrors===null?vErrors=[err18]:vErrors.push(
err18),errors++}}if(data.last_used_at!==void 0){let data7=data.last_used_at;if(typeof data7!="string"&&data7!==null){let err19={
instancePath:instancePath+"/last_used_at",schemaPath:"#/properties/last_used_at/type",keyword:"type",params:{type:schema297.
properties.last_used_at.type},message:"must be string,null"};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}
if(typeof data7=="string"&&!formats0.validate(data7)){let err20={instancePath:instancePath+"/last_used_at",schemaPath:"#\
/properties/last_used_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};vErrors===
null?vErrors=[err20]:vErrors.push(err20),errors++}}if(data.revoked_at!==void 0){let data8=data.revoked_at;if(typeof data8!=
"string"&&data8!==null){let err21={instancePath:instancePath+"/revoked_at",schemaPath:"#/properties/revoked_at/type",keyword:"\
type",params:{type:schema297.properties.revoked_at.type},message:"must be string,null"};vErrors===null?vErrors=[err21]:vErrors.
push(err21),errors++}if(typeof data8=="string"&&!formats0.validate(data8)){let err22={instancePath:instancePath+"/revoke\
d_at",schemaPath:"#/properties/revoked_at/format",keyword:"format",params:{format:"date-time"},message:'must match forma\
t "date-time"'};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}}else{let err23={instancePath,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err23]:vErrors.push(err23),
errors++}return validate666.errors=vErrors,errors===0}function validate665(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.keys===void 0){
let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"keys"},message:"must have req\
uired property 'keys'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){if(errors>=64)break;
if(key0!=="keys"){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.keys!==
void 0){let data0=data.keys;if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate666(
data0[i0],{instancePath:instancePath+"/keys/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?
validate666.errors:vErrors.concat(validate666.errors),errors=vErrors.length)}else{let err2={instancePath:instancePath+"/\
keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate665.errors=vErrors,errors===
0}var v154=validate670;function validate670(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.secret===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
secret"},message:"must have required property 'secret'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="key"||key0==="secret")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}if(data.key!==void 0&&(validate666(data.key,{instancePath:instancePath+"/key",parentData:data,
parentDataProperty:"key",rootData})||(vErrors=vErrors===null?validate666.errors:vErrors.concat(validate666.errors),errors=
vErrors.length)),data.secret!==void 0&&typeof data.secret!="string"){let err3={instancePath:instancePath+"/secret",schemaPath:"\
#/properties/secret/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate670.errors=vErrors,errors===0}
var v155=validate666,v156=validate672;var schema301={type:"object",additionalProperties:!1,required:["id","at","actor","action","subject","request_id"],properties:{
id:{type:"integer",minimum:1},at:{type:"string",format:"date-time"},actor:{type:"string"},action:{type:"string",enum:["c\
onfig.update","stream.start","stream.pause","stream.resume","stream.stop","stream.trigger","key.create","key.revoke","au\
th.denied","auth.denied_more","token.refresh","token.reuse","token.revoke","sync.register","sync.pull","sync.push","sync\
.snapshot","sync.resolve","sync.evict","sync.compact","sync.unrecorded"]},subject:{type:"string"},request_id:{type:"stri\
ng"},details:{type:"object"}}};function validate673(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.id===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.at===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"at"},message:"must have required property 'at'"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.actor===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
actor"},message:"must have required property 'actor'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.
action===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"action"},message:"\
must have required property 'action'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.subject===void 0){
let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"subject"},message:"must have \
required property 'subject'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.request_id===void 0){let err5={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"request_id"},message:"must have require\
d property 'request_id'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}for(let key0 in data){if(errors>=64)
break;if(!(key0==="id"||key0==="at"||key0==="actor"||key0==="action"||key0==="subject"||key0==="request_id"||key0==="det\
ails")){let err6={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.id!==void 0){
let data0=data.id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err7={instancePath:instancePath+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?
vErrors=[err7]:vErrors.push(err7),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<1||isNaN(data0))){let err8={
instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.at!==void 0){let data1=data.at;
if(typeof data1=="string"){if(!formats0.validate(data1)){let err9={instancePath:instancePath+"/at",schemaPath:"#/propert\
ies/at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};vErrors===null?vErrors=
[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.
actor!==void 0&&typeof data.actor!="string"){let err11={instancePath:instancePath+"/actor",schemaPath:"#/properties/acto\
r/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err11]:vErrors.push(err11),
errors++}if(data.action!==void 0){let data3=data.action;if(typeof data3!="string"){let err12={instancePath:instancePath+
"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err12]:vErrors.push(err12),errors++}if(!(data3==="config.update"||data3==="stream.start"||data3==="stream.\
pause"||data3==="stream.resume"||data3==="stream.stop"||data3==="stream.trigger"||data3==="key.create"||data3==="key.rev\
oke"||data3==="auth.denied"||data3==="auth.denied_more"||data3==="token.refresh"||data3==="token.reuse"||data3==="token.\
revoke"||data3==="sync.register"||data3==="sync.pull"||data3==="sync.push"||data3==="sync.snapshot"||data3==="sync.resol\
ve"||data3==="sync.evict"||data3==="sync.compact"||data3==="sync.unrecorded")){let err13={instancePath:instancePath+"/ac\
tion",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:schema301.properties.action.enum},message:"\
must be equal to one of the allowed values"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.subject!==
void 0&&typeof data.subject!="string"){let err14={instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/\
type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err14]:vErrors.push(err14),
errors++}if(data.request_id!==void 0&&typeof data.request_id!="string"){let err15={instancePath:instancePath+"/request_i\
d",schemaPath:"#/properties/request_id/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?
vErrors=[err15]:vErrors.push(err15),errors++}if(data.details!==void 0){let data6=data.details;if(!(data6&&typeof data6==
"object"&&!Array.isArray(data6))){let err16={instancePath:instancePath+"/details",schemaPath:"#/properties/details/type",
keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}}else{
let err17={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err17]:vErrors.push(err17),errors++}return validate673.errors=vErrors,errors===0}function validate672(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.records===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
records"},message:"must have required property 'records'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="records"||key0==="next_before")){let err1={instancePath,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.records!==void 0){let data0=data.records;if(Array.isArray(data0)){
let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate673(data0[i0],{instancePath:instancePath+"/records/"+
i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate673.errors:vErrors.concat(validate673.
errors),errors=vErrors.length)}else{let err2={instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",
keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}
if(data.next_before!==void 0){let data2=data.next_before;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(
data2))){let err3={instancePath:instancePath+"/next_before",schemaPath:"#/properties/next_before/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(typeof data2=="n\
umber"&&isFinite(data2)&&(data2<1||isNaN(data2))){let err4={instancePath:instancePath+"/next_before",schemaPath:"#/prope\
rties/next_before/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate672.errors=vErrors,errors===
0}var v157=validate675;function validate675(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&
typeof data=="object"&&!Array.isArray(data))){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate675.errors=vErrors,
errors===0}var v158=validate676;function validate676(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
void 0&&(validate123(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_i\
d",rootData})||(vErrors=vErrors===null?validate123.errors:vErrors.concat(validate123.errors),errors=vErrors.length)),data.
current!==void 0){let data2=data.current;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err8={
instancePath:instancePath+"/current",schemaPath:"#/properties/current/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(typeof data2=="number"&&isFinite(data2)&&
(data2<0||isNaN(data2))){let err9={instancePath:instancePath+"/current",schemaPath:"#/properties/current/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}
if(data.total!==void 0){let data3=data.total;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err10={
instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(typeof data3=="number"&&isFinite(data3)&&
(data3<1||isNaN(data3))){let err11={instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}
if(data.percent!==void 0){let data4=data.percent;if(typeof data4=="number"&&isFinite(data4)){if(data4>100||isNaN(data4)){
let err12={instancePath:instancePath+"/percent",schemaPath:"#/properties/percent/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:100},message:"must be <= 100"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data4<0||isNaN(data4)){
let err13={instancePath:instancePath+"/percent",schemaPath:"#/properties/percent/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}else{let err14={instancePath:instancePath+
"/percent",schemaPath:"#/properties/percent/type",keyword:"type",params:{type:"number"},message:"must be number"};vErrors===
null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.rate!==void 0){let data5=data.rate;if(typeof data5=="number"&&
isFinite(data5)){if(data5<0||isNaN(data5)){let err15={instancePath:instancePath+"/rate",schemaPath:"#/properties/rate/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err15]:vErrors.
push(err15),errors++}}else{let err16={instancePath:instancePath+"/rate",schemaPath:"#/properties/rate/type",keyword:"typ\
e",params:{type:"number"},message:"must be number"};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}}else{let err17={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err17]:vErrors.push(err17),errors++}return validate676.errors=vErrors,errors===0}var v159=validate678;function validate678(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"type"},message:"must have required property 'type'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.data===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="type"||key0==="data")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}if(data.type!==void 0&&data.type!=="entry"){let err3={instancePath:instancePath+"/ty\
pe",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"entry"},message:"must be equal to constan\
t"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}data.data!==void 0&&(validate150(data.data,{instancePath:instancePath+
"/data",parentData:data,parentDataProperty:"data",rootData})||(vErrors=vErrors===null?validate150.errors:vErrors.concat(
validate150.errors),errors=vErrors.length))}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate678.errors=vErrors,
errors===0}var v160=validate680;function validate680(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
errors++}let len0=data1.length;for(let i0=0;i0<len0&&errors<64;i0++)validate150(data1[i0],{instancePath:instancePath+"/d\
ata/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate150.errors:vErrors.concat(validate150.
errors),errors=vErrors.length)}else{let err5={instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"\
type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}return validate680.errors=vErrors,errors===0}var v161=validate682;function validate682(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
void 0&&(validate123(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_i\
d",rootData})||(vErrors=vErrors===null?validate123.errors:vErrors.concat(validate123.errors),errors=vErrors.length))}else{
let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err7]:vErrors.push(err7),errors++}return validate682.errors=vErrors,errors===0}var v162=validate684,schema307={
type:"object",additionalProperties:!1,required:["type","warning","message"],properties:{type:{const:"warning"},warning:{
type:"string",enum:["memory_high","memory_recovered"]},message:{type:"string"},stream_id:{$ref:"S.StreamId"}}};function validate684(data,{
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
ng",schemaPath:"#/properties/warning/enum",keyword:"enum",params:{allowedValues:schema307.properties.warning.enum},message:"\
must be equal to one of the allowed values"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.message!==
void 0&&typeof data.message!="string"){let err7={instancePath:instancePath+"/message",schemaPath:"#/properties/message/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}
data.stream_id!==void 0&&(validate123(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"\
stream_id",rootData})||(vErrors=vErrors===null?validate123.errors:vErrors.concat(validate123.errors),errors=vErrors.length))}else{
let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}return validate684.errors=vErrors,errors===0}var v163=validate686,schema308={
type:"object",additionalProperties:!1,required:["type","stream_id","status","total_entries","duration_ms"],properties:{type:{
const:"complete"},stream_id:{$ref:"S.StreamId"},status:{type:"string",enum:["completed","stopped"]},total_entries:{type:"\
integer",minimum:0},duration_ms:{type:"integer",minimum:0}}};function validate686(data,{instancePath="",parentData,parentDataProperty,
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
void 0&&(validate123(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_i\
d",rootData})||(vErrors=vErrors===null?validate123.errors:vErrors.concat(validate123.errors),errors=vErrors.length)),data.
status!==void 0){let data2=data.status;if(typeof data2!="string"){let err7={instancePath:instancePath+"/status",schemaPath:"\
#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err7]:
vErrors.push(err7),errors++}if(!(data2==="completed"||data2==="stopped")){let err8={instancePath:instancePath+"/status",
schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:schema308.properties.status.enum},message:"mu\
st be equal to one of the allowed values"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.total_entries!==
void 0){let data3=data.total_entries;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err9={
instancePath:instancePath+"/total_entries",schemaPath:"#/properties/total_entries/type",keyword:"type",params:{type:"int\
eger"},message:"must be integer"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(typeof data3=="number"&&isFinite(
data3)&&(data3<0||isNaN(data3))){let err10={instancePath:instancePath+"/total_entries",schemaPath:"#/properties/total_en\
tries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err10]:
vErrors.push(err10),errors++}}if(data.duration_ms!==void 0){let data4=data.duration_ms;if(!(typeof data4=="number"&&!(data4%
1)&&!isNaN(data4)&&isFinite(data4))){let err11={instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/durati\
on_ms/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err11]:vErrors.push(
err11),errors++}if(typeof data4=="number"&&isFinite(data4)&&(data4<0||isNaN(data4))){let err12={instancePath:instancePath+
"/duration_ms",schemaPath:"#/properties/duration_ms/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{let err13={instancePath,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err13]:vErrors.push(err13),
errors++}return validate686.errors=vErrors,errors===0}var v164=validate688;function validate688(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
void 0&&(validate123(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_i\
d",rootData})||(vErrors=vErrors===null?validate123.errors:vErrors.concat(validate123.errors),errors=vErrors.length)),data.
pattern!==void 0&&(validate127(data.pattern,{instancePath:instancePath+"/pattern",parentData:data,parentDataProperty:"pa\
ttern",rootData})||(vErrors=vErrors===null?validate127.errors:vErrors.concat(validate127.errors),errors=vErrors.length)),
data.sequence!==void 0){let data3=data.sequence;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){
let err6={instancePath:instancePath+"/sequence",schemaPath:"#/properties/sequence/type",keyword:"type",params:{type:"int\
eger"},message:"must be integer"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(typeof data3=="number"&&isFinite(
data3)&&(data3<0||isNaN(data3))){let err7={instancePath:instancePath+"/sequence",schemaPath:"#/properties/sequence/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err7]:vErrors.push(
err7),errors++}}}else{let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate688.errors=vErrors,errors===0}var v165=validate691,
schema310={type:"object",additionalProperties:!1,required:["type","request_id","status","success"],properties:{type:{const:"\
response"},request_id:{type:"string"},status:{type:"string",enum:["success","error"]},success:{type:"boolean"},payload:{},
error:{$ref:"S.CommandError"}}};function validate691(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.request_id===void 0){let err1={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"request_id"},message:"must have required property 'request_id'"};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.status===void 0){let err2={instancePath,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.success===void 0){let err3={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="type"||key0==="request_id"||key0===
"status"||key0==="success"||key0==="payload"||key0==="error")){let err4={instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.type!==void 0&&data.type!=="response"){let err5={instancePath:instancePath+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"response"},message:"must be equal to \
constant"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.request_id!==void 0&&typeof data.request_id!=
"string"){let err6={instancePath:instancePath+"/request_id",schemaPath:"#/properties/request_id/type",keyword:"type",params:{
type:"string"},message:"must be string"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.status!==void 0){
let data2=data.status;if(typeof data2!="string"){let err7={instancePath:instancePath+"/status",schemaPath:"#/properties/\
status/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err7]:vErrors.push(
err7),errors++}if(!(data2==="success"||data2==="error")){let err8={instancePath:instancePath+"/status",schemaPath:"#/pro\
perties/status/enum",keyword:"enum",params:{allowedValues:schema310.properties.status.enum},message:"must be equal to on\
e of the allowed values"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.success!==void 0&&typeof data.
success!="boolean"){let err9={instancePath:instancePath+"/success",schemaPath:"#/properties/success/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}data.error!==
void 0&&(validate581(data.error,{instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData})||
(vErrors=vErrors===null?validate581.errors:vErrors.concat(validate581.errors),errors=vErrors.length))}else{let err10={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err10]:vErrors.
push(err10),errors++}return validate691.errors=vErrors,errors===0}var v166=validate580,v167=validate693;function validate693(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"type"},message:"must have required property 'type'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.topic===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
topic"},message:"must have required property 'topic'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
message===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"},message:"\
must have required property 'message'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.message_id===void 0){
let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"message_id"},message:"must ha\
ve required property 'message_id'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.metadata===void 0){
let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must have\
 required property 'metadata'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.timestamp===void 0){let err5={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"timestamp"},message:"must have required\
 property 'timestamp'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}for(let key0 in data){if(errors>=64)break;
if(!(key0==="type"||key0==="topic"||key0==="message"||key0==="message_id"||key0==="metadata"||key0==="timestamp")){let err6={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.type!==void 0&&
data.type!=="message"){let err7={instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",
params:{allowedValue:"message"},message:"must be equal to constant"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}
if(data.topic!==void 0&&typeof data.topic!="string"){let err8={instancePath:instancePath+"/topic",schemaPath:"#/properti\
es/topic/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err8]:vErrors.push(
err8),errors++}if(data.message_id!==void 0&&typeof data.message_id!="string"){let err9={instancePath:instancePath+"/mess\
age_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.metadata!==void 0){let data3=data.metadata;if(data3&&typeof data3==
"object"&&!Array.isArray(data3))for(let key1 in data3){if(errors>=64)break;if(typeof data3[key1]!="string"){let err10={instancePath:instancePath+
"/metadata/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/additionalProperties/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{
let err11={instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.timestamp!==void 0){
let data5=data.timestamp;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){let err12={instancePath:instancePath+
"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{let err13={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}return validate693.
errors=vErrors,errors===0}var v168=validate694;function validate694(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"type"},message:"must have required property 'type'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.room===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
room"},message:"must have required property 'room'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.offset===
void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"offset"},message:"mus\
t have required property 'offset'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.event_type===void 0){
let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"event_type"},message:"must ha\
ve required property 'event_type'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.event_id===void 0){
let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"event_id"},message:"must have\
 required property 'event_id'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.data===void 0){let err5={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"data"},message:"must have required prop\
erty 'data'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.metadata===void 0){let err6={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must have required property 'met\
adata'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.timestamp===void 0){let err7={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"timestamp"},message:"must have required property 'timestamp'"};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="type"||key0==="ro\
om"||key0==="offset"||key0==="event_type"||key0==="event_id"||key0==="data"||key0==="metadata"||key0==="timestamp")){let err8={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.type!==void 0&&
data.type!=="event"){let err9={instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"event"},message:"must be equal to constant"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.
room!==void 0&&typeof data.room!="string"){let err10={instancePath:instancePath+"/room",schemaPath:"#/properties/room/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}
if(data.offset!==void 0){let data2=data.offset;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){
let err11={instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(typeof data2=="number"&&isFinite(
data2)&&(data2<0||isNaN(data2))){let err12={instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err12]:vErrors.push(err12),
errors++}}if(data.event_type!==void 0&&typeof data.event_type!="string"){let err13={instancePath:instancePath+"/event_ty\
pe",schemaPath:"#/properties/event_type/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err13]:vErrors.push(err13),errors++}if(data.event_id!==void 0&&typeof data.event_id!="string"){let err14={
instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(data.metadata!==void 0){let data5=data.metadata;
if(data5&&typeof data5=="object"&&!Array.isArray(data5))for(let key1 in data5){if(errors>=64)break;if(typeof data5[key1]!=
"string"){let err15={instancePath:instancePath+"/metadata/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/pr\
operties/metadata/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?
vErrors=[err15]:vErrors.push(err15),errors++}}else{let err16={instancePath:instancePath+"/metadata",schemaPath:"#/proper\
ties/metadata/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err16]:vErrors.
push(err16),errors++}}if(data.timestamp!==void 0){let data7=data.timestamp;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(
data7)&&isFinite(data7))){let err17={instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}}else{
let err18={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err18]:vErrors.push(err18),errors++}return validate694.errors=vErrors,errors===0}var v169=validate695;function validate695(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"type"},message:"must have required property 'type'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.room===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
room"},message:"must have required property 'room'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.from_offset===
void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"from_offset"},message:"\
must have required property 'from_offset'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.oldest_offset===
void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"oldest_offset"},message:"\
must have required property 'oldest_offset'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="type"||key0==="room"||key0==="from_offset"||key0==="oldest_offset")){let err4={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.type!==void 0&&data.type!==
"gap"){let err5={instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
gap"},message:"must be equal to constant"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.room!==void 0&&
typeof data.room!="string"){let err6={instancePath:instancePath+"/room",schemaPath:"#/properties/room/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.from_offset!==
void 0){let data2=data.from_offset;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err7={instancePath:instancePath+
"/from_offset",schemaPath:"#/properties/from_offset/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(typeof data2=="number"&&isFinite(data2)&&(data2<0||isNaN(
data2))){let err8={instancePath:instancePath+"/from_offset",schemaPath:"#/properties/from_offset/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}
if(data.oldest_offset!==void 0){let data3=data.oldest_offset;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(
data3))){let err9={instancePath:instancePath+"/oldest_offset",schemaPath:"#/properties/oldest_offset/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(typeof data3==
"number"&&isFinite(data3)&&(data3<0||isNaN(data3))){let err10={instancePath:instancePath+"/oldest_offset",schemaPath:"#/\
properties/oldest_offset/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?
vErrors=[err10]:vErrors.push(err10),errors++}}}else{let err11={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}return validate695.errors=
vErrors,errors===0}var v170=validate696;function validate696(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"type"},message:"must have required property 'type'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data){if(errors>=64)break;if(!(key0==="type"||key0==="timestamp")){let err1={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.type!==void 0&&data.type!==
"pong"){let err2={instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
pong"},message:"must be equal to constant"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.timestamp!==
void 0){let data1=data.timestamp;if(!(typeof data1=="number"&&isFinite(data1))){let err3={instancePath:instancePath+"/ti\
mestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"number"},message:"must be number"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate696.errors=
vErrors,errors===0}var v171=validate697;function validate697(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"type"},message:"must have required property 'type'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.server_lsn===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"server_lsn"},message:"must have required property 'server_lsn'"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.epoch===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
epoch"},message:"must have required property 'epoch'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="type"||key0==="server_lsn"||key0==="epoch")){let err3={instancePath,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional prope\
rties"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.type!==void 0&&data.type!=="changes_available"){
let err4={instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"c\
hanges_available"},message:"must be equal to constant"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}data.server_lsn!==
void 0&&(validate593(data.server_lsn,{instancePath:instancePath+"/server_lsn",parentData:data,parentDataProperty:"server\
_lsn",rootData})||(vErrors=vErrors===null?validate593.errors:vErrors.concat(validate593.errors),errors=vErrors.length)),
data.epoch!==void 0&&(validate620(data.epoch,{instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epo\
ch",rootData})||(vErrors=vErrors===null?validate620.errors:vErrors.concat(validate620.errors),errors=vErrors.length))}else{
let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}return validate697.errors=vErrors,errors===0}var responses={"getHealth 200":v0,
"getHealth 400":v1,"getHealth 500":v1,"getHealthLive 200":v2,"getHealthLive 400":v1,"getHealthLive 500":v1,"getHealthRea\
dy 200":v3,"getHealthReady 400":v1,"getHealthReady 500":v1,"getHealthReady 503":v3,"getLive 200":v2,"getLive 400":v1,"ge\
tLive 500":v1,"getReady 200":v3,"getReady 400":v1,"getReady 500":v1,"getReady 503":v3,"getMetrics 200":null,"getMetrics \
400":v1,"getMetrics 500":v1,"getConfig 200":v4,"getConfig 400":v1,"getConfig 401":v1,"getConfig 403":v1,"getConfig 429":v5,
"getConfig 500":v1,"getConfig 503":v1,"updateConfig 200":v6,"updateConfig 400":v1,"updateConfig 401":v1,"updateConfig 40\
3":v1,"updateConfig 408":v1,"updateConfig 413":v1,"updateConfig 415":v1,"updateConfig 429":v5,"updateConfig 500":v1,"upd\
ateConfig 503":v1,"validateConfig 200":v7,"validateConfig 400":v1,"validateConfig 401":v1,"validateConfig 403":v1,"valid\
ateConfig 408":v1,"validateConfig 413":v1,"validateConfig 415":v1,"validateConfig 429":v5,"validateConfig 500":v1,"valid\
ateConfig 503":v1,"startStream 200":v8,"startStream 400":v1,"startStream 401":v1,"startStream 403":v1,"startStream 408":v1,
"startStream 409":v1,"startStream 413":v1,"startStream 415":v1,"startStream 429":v5,"startStream 500":v1,"startStream 50\
3":v1,"pauseStream 200":v8,"pauseStream 400":v1,"pauseStream 401":v1,"pauseStream 403":v1,"pauseStream 408":v1,"pauseStr\
eam 409":v1,"pauseStream 413":v1,"pauseStream 415":v1,"pauseStream 429":v5,"pauseStream 500":v1,"pauseStream 503":v1,"re\
sumeStream 200":v8,"resumeStream 400":v1,"resumeStream 401":v1,"resumeStream 403":v1,"resumeStream 404":v1,"resumeStream\
 408":v1,"resumeStream 409":v1,"resumeStream 413":v1,"resumeStream 415":v1,"resumeStream 429":v5,"resumeStream 500":v1,"\
resumeStream 503":v1,"stopStream 200":v8,"stopStream 400":v1,"stopStream 401":v1,"stopStream 403":v1,"stopStream 408":v1,
"stopStream 409":v1,"stopStream 413":v1,"stopStream 415":v1,"stopStream 429":v5,"stopStream 500":v1,"stopStream 503":v1,
"triggerPattern 200":v9,"triggerPattern 400":v1,"triggerPattern 401":v1,"triggerPattern 403":v1,"triggerPattern 408":v1,
"triggerPattern 409":v1,"triggerPattern 413":v1,"triggerPattern 415":v1,"triggerPattern 429":v5,"triggerPattern 500":v1,
"triggerPattern 503":v1,"listPatterns 200":v10,"listPatterns 400":v1,"listPatterns 401":v1,"listPatterns 403":v1,"listPa\
tterns 429":v5,"listPatterns 500":v1,"listPatterns 503":v1,"listStreams 200":v11,"listStreams 400":v1,"listStreams 401":v1,
"listStreams 403":v1,"listStreams 404":v1,"listStreams 429":v5,"listStreams 500":v1,"listStreams 503":v1,"getStream 200":v12,
"getStream 400":v1,"getStream 401":v1,"getStream 403":v1,"getStream 404":v1,"getStream 429":v5,"getStream 500":v1,"getSt\
ream 503":v1,"downloadEntries 200":v13,"downloadEntries 400":v1,"downloadEntries 401":v1,"downloadEntries 403":v1,"downl\
oadEntries 404":v1,"downloadEntries 429":v5,"downloadEntries 500":v1,"downloadEntries 503":v1,"getEntry 200":v14,"getEnt\
ry 400":v1,"getEntry 401":v1,"getEntry 403":v1,"getEntry 404":v1,"getEntry 429":v5,"getEntry 500":v1,"getEntry 503":v1,"\
listTables 200":v15,"listTables 400":v1,"listTables 401":v1,"listTables 403":v1,"listTables 404":v1,"listTables 429":v5,
"listTables 500":v1,"listTables 503":v1,"readTable 200":v16,"readTable 400":v1,"readTable 401":v1,"readTable 403":v1,"re\
adTable 404":v1,"readTable 429":v5,"readTable 500":v1,"readTable 503":v1,"readTrialBalance 200":v17,"readTrialBalance 40\
0":v1,"readTrialBalance 401":v1,"readTrialBalance 403":v1,"readTrialBalance 404":v1,"readTrialBalance 409":v1,"readTrial\
Balance 429":v5,"readTrialBalance 500":v1,"readTrialBalance 503":v1,"readConsolidation 200":v18,"readConsolidation 400":v1,
"readConsolidation 401":v1,"readConsolidation 403":v1,"readConsolidation 404":v1,"readConsolidation 409":v1,"readConsoli\
dation 429":v5,"readConsolidation 500":v1,"readConsolidation 503":v1,"listExportFiles 200":v19,"listExportFiles 400":v1,
"listExportFiles 401":v1,"listExportFiles 403":v1,"listExportFiles 404":v1,"listExportFiles 429":v5,"listExportFiles 500":v1,
"listExportFiles 503":v1,"downloadExportFile 200":v16,"downloadExportFile 400":v1,"downloadExportFile 401":v1,"downloadE\
xportFile 403":v1,"downloadExportFile 404":v1,"downloadExportFile 409":v1,"downloadExportFile 429":v5,"downloadExportFil\
e 500":v1,"downloadExportFile 503":v1,"getReport 200":v20,"getReport 400":v1,"getReport 401":v1,"getReport 403":v1,"getR\
eport 404":v1,"getReport 429":v5,"getReport 500":v1,"getReport 503":v1,"evaluateConfiguration 200":v20,"evaluateConfigur\
ation 400":v1,"evaluateConfiguration 401":v1,"evaluateConfiguration 403":v1,"evaluateConfiguration 408":v1,"evaluateConf\
iguration 413":v1,"evaluateConfiguration 415":v1,"evaluateConfiguration 429":v5,"evaluateConfiguration 500":v1,"evaluate\
Configuration 503":v1,"executeCommand 200":v21,"executeCommand 201":v21,"executeCommand 400":v22,"executeCommand 401":v22,
"executeCommand 403":v22,"executeCommand 404":v22,"executeCommand 408":v22,"executeCommand 409":v22,"executeCommand 413":v22,
"executeCommand 422":v22,"executeCommand 429":v22,"executeCommand 500":v22,"executeCommand 503":v22,"executeCommand 507":v22,
"executeCompatCommand 200":v23,"executeCompatCommand 201":v23,"executeCompatCommand 400":v22,"executeCompatCommand 401":v22,
"executeCompatCommand 403":v22,"executeCompatCommand 404":v22,"executeCompatCommand 408":v22,"executeCompatCommand 409":v22,
"executeCompatCommand 413":v22,"executeCompatCommand 422":v22,"executeCompatCommand 429":v22,"executeCompatCommand 500":v22,
"executeCompatCommand 503":v22,"executeCompatCommand 507":v22,"getCompatHealth 200":v0,"getCompatHealth 400":v1,"getComp\
atHealth 500":v1,"getSyncHealth 200":v24,"getSyncHealth 400":v25,"getSyncHealth 500":v25,"registerClient 200":v26,"regis\
terClient 400":v25,"registerClient 401":v25,"registerClient 403":v25,"registerClient 408":v25,"registerClient 409":v25,"\
registerClient 413":v25,"registerClient 415":v25,"registerClient 429":v25,"registerClient 500":v25,"registerClient 503":v25,
"pullChanges 200":v27,"pullChanges 400":v25,"pullChanges 401":v25,"pullChanges 403":v25,"pullChanges 408":v25,"pullChang\
es 410":v25,"pullChanges 413":v25,"pullChanges 415":v25,"pullChanges 429":v25,"pullChanges 500":v25,"pullChanges 503":v25,
"pushChanges 200":v28,"pushChanges 400":v25,"pushChanges 401":v25,"pushChanges 403":v25,"pushChanges 408":v25,"pushChang\
es 409":v25,"pushChanges 410":v25,"pushChanges 413":v25,"pushChanges 415":v25,"pushChanges 429":v25,"pushChanges 500":v25,
"pushChanges 503":v25,"sendHeartbeat 200":v29,"sendHeartbeat 400":v25,"sendHeartbeat 401":v25,"sendHeartbeat 403":v25,"s\
endHeartbeat 408":v25,"sendHeartbeat 413":v25,"sendHeartbeat 415":v25,"sendHeartbeat 429":v25,"sendHeartbeat 500":v25,"s\
endHeartbeat 503":v25,"readSnapshot 200":v30,"readSnapshot 400":v25,"readSnapshot 401":v25,"readSnapshot 403":v25,"readS\
napshot 408":v25,"readSnapshot 410":v25,"readSnapshot 413":v25,"readSnapshot 415":v25,"readSnapshot 429":v25,"readSnapsh\
ot 500":v25,"readSnapshot 503":v25,"streamChanges 200":null,"streamChanges 400":v25,"streamChanges 401":v25,"streamChang\
es 403":v25,"streamChanges 410":v25,"streamChanges 429":v25,"streamChanges 500":v25,"streamChanges 503":v25,"listConflic\
ts 200":v31,"listConflicts 400":v25,"listConflicts 401":v25,"listConflicts 403":v25,"listConflicts 429":v25,"listConflic\
ts 500":v25,"listConflicts 503":v25,"resolveConflict 200":v32,"resolveConflict 400":v25,"resolveConflict 401":v25,"resol\
veConflict 403":v25,"resolveConflict 404":v25,"resolveConflict 408":v25,"resolveConflict 409":v25,"resolveConflict 413":v25,
"resolveConflict 415":v25,"resolveConflict 429":v25,"resolveConflict 500":v25,"resolveConflict 503":v25,"refreshToken 20\
0":v33,"refreshToken 400":v25,"refreshToken 401":v25,"refreshToken 403":v25,"refreshToken 408":v25,"refreshToken 413":v25,
"refreshToken 415":v25,"refreshToken 429":v25,"refreshToken 500":v25,"refreshToken 503":v25,"revokeToken 200":v34,"revok\
eToken 400":v25,"revokeToken 401":v25,"revokeToken 403":v25,"revokeToken 408":v25,"revokeToken 413":v25,"revokeToken 415":v25,
"revokeToken 429":v25,"revokeToken 500":v25,"revokeToken 503":v25,"listSyncClients 200":v35,"listSyncClients 400":v25,"l\
istSyncClients 401":v25,"listSyncClients 403":v25,"listSyncClients 429":v25,"listSyncClients 500":v25,"listSyncClients 5\
03":v25,"evictClient 200":v36,"evictClient 400":v25,"evictClient 401":v25,"evictClient 403":v25,"evictClient 404":v25,"e\
victClient 429":v25,"evictClient 500":v25,"evictClient 503":v25,"compactChanges 200":v37,"compactChanges 400":v25,"compa\
ctChanges 401":v25,"compactChanges 403":v25,"compactChanges 429":v25,"compactChanges 500":v25,"compactChanges 503":v25,"\
getQuota 200":v38,"getQuota 400":v1,"getQuota 401":v39,"getQuota 404":v1,"getQuota 429":v5,"getQuota 500":v39,"getQuota \
503":v1,"kvSet 200":v40,"kvSet 400":v22,"kvSet 401":v22,"kvSet 403":v22,"kvSet 404":v22,"kvSet 408":v22,"kvSet 409":v22,
"kvSet 413":v22,"kvSet 422":v22,"kvSet 429":v22,"kvSet 500":v22,"kvSet 503":v22,"kvSet 507":v22,"kvGet 200":v41,"kvGet 4\
00":v22,"kvGet 401":v22,"kvGet 403":v22,"kvGet 404":v22,"kvGet 409":v22,"kvGet 422":v22,"kvGet 429":v22,"kvGet 500":v22,
"kvGet 503":v22,"kvGet 507":v22,"kvDel 200":v42,"kvDel 400":v22,"kvDel 401":v22,"kvDel 403":v22,"kvDel 404":v22,"kvDel 4\
08":v22,"kvDel 409":v22,"kvDel 413":v22,"kvDel 422":v22,"kvDel 429":v22,"kvDel 500":v22,"kvDel 503":v22,"kvDel 507":v22,
"kvStats 200":v43,"kvStats 400":v22,"kvStats 401":v22,"kvStats 403":v22,"kvStats 404":v22,"kvStats 409":v22,"kvStats 422":v22,
"kvStats 429":v22,"kvStats 500":v22,"kvStats 503":v22,"kvStats 507":v22,"kvMsetnx 200":v44,"kvMsetnx 400":v22,"kvMsetnx \
401":v22,"kvMsetnx 403":v22,"kvMsetnx 404":v22,"kvMsetnx 408":v22,"kvMsetnx 409":v22,"kvMsetnx 413":v22,"kvMsetnx 422":v22,
"kvMsetnx 429":v22,"kvMsetnx 500":v22,"kvMsetnx 503":v22,"kvMsetnx 507":v22,"kvMset 200":v45,"kvMset 400":v22,"kvMset 40\
1":v22,"kvMset 403":v22,"kvMset 404":v22,"kvMset 408":v22,"kvMset 409":v22,"kvMset 413":v22,"kvMset 422":v22,"kvMset 429":v22,
"kvMset 500":v22,"kvMset 503":v22,"kvMset 507":v22,"kvMget 200":v46,"kvMget 400":v22,"kvMget 401":v22,"kvMget 403":v22,"\
kvMget 404":v22,"kvMget 408":v22,"kvMget 409":v22,"kvMget 413":v22,"kvMget 422":v22,"kvMget 429":v22,"kvMget 500":v22,"k\
vMget 503":v22,"kvMget 507":v22,"kvScan 200":v47,"kvScan 400":v22,"kvScan 401":v22,"kvScan 403":v22,"kvScan 404":v22,"kv\
Scan 409":v22,"kvScan 422":v22,"kvScan 429":v22,"kvScan 500":v22,"kvScan 503":v22,"kvScan 507":v22,"kvAppend 200":v48,"k\
vAppend 400":v22,"kvAppend 401":v22,"kvAppend 403":v22,"kvAppend 404":v22,"kvAppend 408":v22,"kvAppend 409":v22,"kvAppen\
d 413":v22,"kvAppend 422":v22,"kvAppend 429":v22,"kvAppend 500":v22,"kvAppend 503":v22,"kvAppend 507":v22,"kvSetrange 20\
0":v49,"kvSetrange 400":v22,"kvSetrange 401":v22,"kvSetrange 403":v22,"kvSetrange 404":v22,"kvSetrange 408":v22,"kvSetra\
nge 409":v22,"kvSetrange 413":v22,"kvSetrange 422":v22,"kvSetrange 429":v22,"kvSetrange 500":v22,"kvSetrange 503":v22,"k\
vSetrange 507":v22,"kvGetset 200":v50,"kvGetset 400":v22,"kvGetset 401":v22,"kvGetset 403":v22,"kvGetset 404":v22,"kvGet\
set 408":v22,"kvGetset 409":v22,"kvGetset 413":v22,"kvGetset 422":v22,"kvGetset 429":v22,"kvGetset 500":v22,"kvGetset 50\
3":v22,"kvGetset 507":v22,"kvGetrange 200":v51,"kvGetrange 400":v22,"kvGetrange 401":v22,"kvGetrange 403":v22,"kvGetrang\
e 404":v22,"kvGetrange 409":v22,"kvGetrange 422":v22,"kvGetrange 429":v22,"kvGetrange 500":v22,"kvGetrange 503":v22,"kvG\
etrange 507":v22,"kvStrlen 200":v52,"kvStrlen 400":v22,"kvStrlen 401":v22,"kvStrlen 403":v22,"kvStrlen 404":v22,"kvStrle\
n 409":v22,"kvStrlen 422":v22,"kvStrlen 429":v22,"kvStrlen 500":v22,"kvStrlen 503":v22,"kvStrlen 507":v22,"kvIncr 200":v53,
"kvIncr 400":v22,"kvIncr 401":v22,"kvIncr 403":v22,"kvIncr 404":v22,"kvIncr 408":v22,"kvIncr 409":v22,"kvIncr 413":v22,"\
kvIncr 422":v22,"kvIncr 429":v22,"kvIncr 500":v22,"kvIncr 503":v22,"kvIncr 507":v22,"kvDecr 200":v54,"kvDecr 400":v22,"k\
vDecr 401":v22,"kvDecr 403":v22,"kvDecr 404":v22,"kvDecr 408":v22,"kvDecr 409":v22,"kvDecr 413":v22,"kvDecr 422":v22,"kv\
Decr 429":v22,"kvDecr 500":v22,"kvDecr 503":v22,"kvDecr 507":v22,"kvExpire 200":v55,"kvExpire 400":v22,"kvExpire 401":v22,
"kvExpire 403":v22,"kvExpire 404":v22,"kvExpire 408":v22,"kvExpire 409":v22,"kvExpire 413":v22,"kvExpire 422":v22,"kvExp\
ire 429":v22,"kvExpire 500":v22,"kvExpire 503":v22,"kvExpire 507":v22,"kvTtl 200":v56,"kvTtl 400":v22,"kvTtl 401":v22,"k\
vTtl 403":v22,"kvTtl 404":v22,"kvTtl 409":v22,"kvTtl 422":v22,"kvTtl 429":v22,"kvTtl 500":v22,"kvTtl 503":v22,"kvTtl 507":v22,
"kvPersist 200":v57,"kvPersist 400":v22,"kvPersist 401":v22,"kvPersist 403":v22,"kvPersist 404":v22,"kvPersist 408":v22,
"kvPersist 409":v22,"kvPersist 413":v22,"kvPersist 422":v22,"kvPersist 429":v22,"kvPersist 500":v22,"kvPersist 503":v22,
"kvPersist 507":v22,"keyType 200":v58,"keyType 400":v22,"keyType 401":v22,"keyType 403":v22,"keyType 404":v22,"keyType 4\
09":v22,"keyType 422":v22,"keyType 429":v22,"keyType 500":v22,"keyType 503":v22,"keyType 507":v22,"keyExists 200":v59,"k\
eyExists 400":v22,"keyExists 401":v22,"keyExists 403":v22,"keyExists 404":v22,"keyExists 409":v22,"keyExists 422":v22,"k\
eyExists 429":v22,"keyExists 500":v22,"keyExists 503":v22,"keyExists 507":v22,"keyRename 200":v60,"keyRename 400":v22,"k\
eyRename 401":v22,"keyRename 403":v22,"keyRename 404":v22,"keyRename 408":v22,"keyRename 409":v22,"keyRename 413":v22,"k\
eyRename 422":v22,"keyRename 429":v22,"keyRename 500":v22,"keyRename 503":v22,"keyRename 507":v22,"keyRenamenx 200":v61,
"keyRenamenx 400":v22,"keyRenamenx 401":v22,"keyRenamenx 403":v22,"keyRenamenx 404":v22,"keyRenamenx 408":v22,"keyRename\
nx 409":v22,"keyRenamenx 413":v22,"keyRenamenx 422":v22,"keyRenamenx 429":v22,"keyRenamenx 500":v22,"keyRenamenx 503":v22,
"keyRenamenx 507":v22,"keyCopy 200":v62,"keyCopy 400":v22,"keyCopy 401":v22,"keyCopy 403":v22,"keyCopy 404":v22,"keyCopy\
 408":v22,"keyCopy 409":v22,"keyCopy 413":v22,"keyCopy 422":v22,"keyCopy 429":v22,"keyCopy 500":v22,"keyCopy 503":v22,"k\
eyCopy 507":v22,"keyRandomkey 200":v63,"keyRandomkey 400":v22,"keyRandomkey 401":v22,"keyRandomkey 403":v22,"keyRandomke\
y 404":v22,"keyRandomkey 409":v22,"keyRandomkey 422":v22,"keyRandomkey 429":v22,"keyRandomkey 500":v22,"keyRandomkey 503":v22,
"keyRandomkey 507":v22,"memoryUsage 200":v64,"memoryUsage 400":v22,"memoryUsage 401":v22,"memoryUsage 403":v22,"memoryUs\
age 404":v22,"memoryUsage 409":v22,"memoryUsage 422":v22,"memoryUsage 429":v22,"memoryUsage 500":v22,"memoryUsage 503":v22,
"memoryUsage 507":v22,"hashSet 200":v65,"hashSet 400":v22,"hashSet 401":v22,"hashSet 403":v22,"hashSet 404":v22,"hashSet\
 408":v22,"hashSet 409":v22,"hashSet 413":v22,"hashSet 422":v22,"hashSet 429":v22,"hashSet 500":v22,"hashSet 503":v22,"h\
ashSet 507":v22,"hashSetnx 200":v66,"hashSetnx 400":v22,"hashSetnx 401":v22,"hashSetnx 403":v22,"hashSetnx 404":v22,"has\
hSetnx 408":v22,"hashSetnx 409":v22,"hashSetnx 413":v22,"hashSetnx 422":v22,"hashSetnx 429":v22,"hashSetnx 500":v22,"has\
hSetnx 503":v22,"hashSetnx 507":v22,"hashMset 200":v67,"hashMset 400":v22,"hashMset 401":v22,"hashMset 403":v22,"hashMse\
t 404":v22,"hashMset 408":v22,"hashMset 409":v22,"hashMset 413":v22,"hashMset 422":v22,"hashMset 429":v22,"hashMset 500":v22,
"hashMset 503":v22,"hashMset 507":v22,"hashMget 200":v68,"hashMget 400":v22,"hashMget 401":v22,"hashMget 403":v22,"hashM\
get 404":v22,"hashMget 408":v22,"hashMget 409":v22,"hashMget 413":v22,"hashMget 422":v22,"hashMget 429":v22,"hashMget 50\
0":v22,"hashMget 503":v22,"hashMget 507":v22,"hashIncrby 200":v69,"hashIncrby 400":v22,"hashIncrby 401":v22,"hashIncrby \
403":v22,"hashIncrby 404":v22,"hashIncrby 408":v22,"hashIncrby 409":v22,"hashIncrby 413":v22,"hashIncrby 422":v22,"hashI\
ncrby 429":v22,"hashIncrby 500":v22,"hashIncrby 503":v22,"hashIncrby 507":v22,"hashIncrbyfloat 200":v70,"hashIncrbyfloat\
 400":v22,"hashIncrbyfloat 401":v22,"hashIncrbyfloat 403":v22,"hashIncrbyfloat 404":v22,"hashIncrbyfloat 408":v22,"hashI\
ncrbyfloat 409":v22,"hashIncrbyfloat 413":v22,"hashIncrbyfloat 422":v22,"hashIncrbyfloat 429":v22,"hashIncrbyfloat 500":v22,
"hashIncrbyfloat 503":v22,"hashIncrbyfloat 507":v22,"hashDel 200":v71,"hashDel 400":v22,"hashDel 401":v22,"hashDel 403":v22,
"hashDel 404":v22,"hashDel 408":v22,"hashDel 409":v22,"hashDel 413":v22,"hashDel 422":v22,"hashDel 429":v22,"hashDel 500":v22,
"hashDel 503":v22,"hashDel 507":v22,"hashGetall 200":v72,"hashGetall 400":v22,"hashGetall 401":v22,"hashGetall 403":v22,
"hashGetall 404":v22,"hashGetall 409":v22,"hashGetall 422":v22,"hashGetall 429":v22,"hashGetall 500":v22,"hashGetall 503":v22,
"hashGetall 507":v22,"hashKeys 200":v73,"hashKeys 400":v22,"hashKeys 401":v22,"hashKeys 403":v22,"hashKeys 404":v22,"has\
hKeys 409":v22,"hashKeys 422":v22,"hashKeys 429":v22,"hashKeys 500":v22,"hashKeys 503":v22,"hashKeys 507":v22,"hashVals \
200":v74,"hashVals 400":v22,"hashVals 401":v22,"hashVals 403":v22,"hashVals 404":v22,"hashVals 409":v22,"hashVals 422":v22,
"hashVals 429":v22,"hashVals 500":v22,"hashVals 503":v22,"hashVals 507":v22,"hashLen 200":v75,"hashLen 400":v22,"hashLen\
 401":v22,"hashLen 403":v22,"hashLen 404":v22,"hashLen 409":v22,"hashLen 422":v22,"hashLen 429":v22,"hashLen 500":v22,"h\
ashLen 503":v22,"hashLen 507":v22,"hashExists 200":v76,"hashExists 400":v22,"hashExists 401":v22,"hashExists 403":v22,"h\
ashExists 404":v22,"hashExists 409":v22,"hashExists 422":v22,"hashExists 429":v22,"hashExists 500":v22,"hashExists 503":v22,
"hashExists 507":v22,"hashGet 200":v77,"hashGet 400":v22,"hashGet 401":v22,"hashGet 403":v22,"hashGet 404":v22,"hashGet \
409":v22,"hashGet 422":v22,"hashGet 429":v22,"hashGet 500":v22,"hashGet 503":v22,"hashGet 507":v22,"hashStats 200":v78,"\
hashStats 400":v22,"hashStats 401":v22,"hashStats 403":v22,"hashStats 404":v22,"hashStats 409":v22,"hashStats 422":v22,"\
hashStats 429":v22,"hashStats 500":v22,"hashStats 503":v22,"hashStats 507":v22,"listLpush 200":v79,"listLpush 400":v22,"\
listLpush 401":v22,"listLpush 403":v22,"listLpush 404":v22,"listLpush 408":v22,"listLpush 409":v22,"listLpush 413":v22,"\
listLpush 422":v22,"listLpush 429":v22,"listLpush 500":v22,"listLpush 503":v22,"listLpush 507":v22,"listLpushx 200":v80,
"listLpushx 400":v22,"listLpushx 401":v22,"listLpushx 403":v22,"listLpushx 404":v22,"listLpushx 408":v22,"listLpushx 409":v22,
"listLpushx 413":v22,"listLpushx 422":v22,"listLpushx 429":v22,"listLpushx 500":v22,"listLpushx 503":v22,"listLpushx 507":v22,
"listRpush 200":v81,"listRpush 400":v22,"listRpush 401":v22,"listRpush 403":v22,"listRpush 404":v22,"listRpush 408":v22,
"listRpush 409":v22,"listRpush 413":v22,"listRpush 422":v22,"listRpush 429":v22,"listRpush 500":v22,"listRpush 503":v22,
"listRpush 507":v22,"listRpushx 200":v82,"listRpushx 400":v22,"listRpushx 401":v22,"listRpushx 403":v22,"listRpushx 404":v22,
"listRpushx 408":v22,"listRpushx 409":v22,"listRpushx 413":v22,"listRpushx 422":v22,"listRpushx 429":v22,"listRpushx 500":v22,
"listRpushx 503":v22,"listRpushx 507":v22,"listLpop 200":v83,"listLpop 400":v22,"listLpop 401":v22,"listLpop 403":v22,"l\
istLpop 404":v22,"listLpop 408":v22,"listLpop 409":v22,"listLpop 413":v22,"listLpop 422":v22,"listLpop 429":v22,"listLpo\
p 500":v22,"listLpop 503":v22,"listLpop 507":v22,"listRpop 200":v84,"listRpop 400":v22,"listRpop 401":v22,"listRpop 403":v22,
"listRpop 404":v22,"listRpop 408":v22,"listRpop 409":v22,"listRpop 413":v22,"listRpop 422":v22,"listRpop 429":v22,"listR\
pop 500":v22,"listRpop 503":v22,"listRpop 507":v22,"listSet 200":v85,"listSet 400":v22,"listSet 401":v22,"listSet 403":v22,
"listSet 404":v22,"listSet 408":v22,"listSet 409":v22,"listSet 413":v22,"listSet 422":v22,"listSet 429":v22,"listSet 500":v22,
"listSet 503":v22,"listSet 507":v22,"listRem 200":v86,"listRem 400":v22,"listRem 401":v22,"listRem 403":v22,"listRem 404":v22,
"listRem 408":v22,"listRem 409":v22,"listRem 413":v22,"listRem 422":v22,"listRem 429":v22,"listRem 500":v22,"listRem 503":v22,
"listRem 507":v22,"listInsert 200":v87,"listInsert 400":v22,"listInsert 401":v22,"listInsert 403":v22,"listInsert 404":v22,
"listInsert 408":v22,"listInsert 409":v22,"listInsert 413":v22,"listInsert 422":v22,"listInsert 429":v22,"listInsert 500":v22,
"listInsert 503":v22,"listInsert 507":v22,"listTrim 200":v88,"listTrim 400":v22,"listTrim 401":v22,"listTrim 403":v22,"l\
istTrim 404":v22,"listTrim 408":v22,"listTrim 409":v22,"listTrim 413":v22,"listTrim 422":v22,"listTrim 429":v22,"listTri\
m 500":v22,"listTrim 503":v22,"listTrim 507":v22,"listRange 200":v89,"listRange 400":v22,"listRange 401":v22,"listRange \
403":v22,"listRange 404":v22,"listRange 409":v22,"listRange 422":v22,"listRange 429":v22,"listRange 500":v22,"listRange \
503":v22,"listRange 507":v22,"listLen 200":v90,"listLen 400":v22,"listLen 401":v22,"listLen 403":v22,"listLen 404":v22,"\
listLen 409":v22,"listLen 422":v22,"listLen 429":v22,"listLen 500":v22,"listLen 503":v22,"listLen 507":v22,"listIndex 20\
0":v91,"listIndex 400":v22,"listIndex 401":v22,"listIndex 403":v22,"listIndex 404":v22,"listIndex 409":v22,"listIndex 42\
2":v22,"listIndex 429":v22,"listIndex 500":v22,"listIndex 503":v22,"listIndex 507":v22,"listRpoplpush 200":v92,"listRpop\
lpush 400":v22,"listRpoplpush 401":v22,"listRpoplpush 403":v22,"listRpoplpush 404":v22,"listRpoplpush 408":v22,"listRpop\
lpush 409":v22,"listRpoplpush 413":v22,"listRpoplpush 422":v22,"listRpoplpush 429":v22,"listRpoplpush 500":v22,"listRpop\
lpush 503":v22,"listRpoplpush 507":v22,"listStats 200":v93,"listStats 400":v22,"listStats 401":v22,"listStats 403":v22,"\
listStats 404":v22,"listStats 409":v22,"listStats 422":v22,"listStats 429":v22,"listStats 500":v22,"listStats 503":v22,"\
listStats 507":v22,"setAdd 200":v94,"setAdd 400":v22,"setAdd 401":v22,"setAdd 403":v22,"setAdd 404":v22,"setAdd 408":v22,
"setAdd 409":v22,"setAdd 413":v22,"setAdd 422":v22,"setAdd 429":v22,"setAdd 500":v22,"setAdd 503":v22,"setAdd 507":v22,"\
setRem 200":v95,"setRem 400":v22,"setRem 401":v22,"setRem 403":v22,"setRem 404":v22,"setRem 408":v22,"setRem 409":v22,"s\
etRem 413":v22,"setRem 422":v22,"setRem 429":v22,"setRem 500":v22,"setRem 503":v22,"setRem 507":v22,"setIsmember 200":v96,
"setIsmember 400":v22,"setIsmember 401":v22,"setIsmember 403":v22,"setIsmember 404":v22,"setIsmember 408":v22,"setIsmemb\
er 409":v22,"setIsmember 413":v22,"setIsmember 422":v22,"setIsmember 429":v22,"setIsmember 500":v22,"setIsmember 503":v22,
"setIsmember 507":v22,"setPop 200":v97,"setPop 400":v22,"setPop 401":v22,"setPop 403":v22,"setPop 404":v22,"setPop 408":v22,
"setPop 409":v22,"setPop 413":v22,"setPop 422":v22,"setPop 429":v22,"setPop 500":v22,"setPop 503":v22,"setPop 507":v22,"\
setMembers 200":v98,"setMembers 400":v22,"setMembers 401":v22,"setMembers 403":v22,"setMembers 404":v22,"setMembers 409":v22,
"setMembers 422":v22,"setMembers 429":v22,"setMembers 500":v22,"setMembers 503":v22,"setMembers 507":v22,"setCard 200":v99,
"setCard 400":v22,"setCard 401":v22,"setCard 403":v22,"setCard 404":v22,"setCard 409":v22,"setCard 422":v22,"setCard 429":v22,
"setCard 500":v22,"setCard 503":v22,"setCard 507":v22,"setRandmember 200":v100,"setRandmember 400":v22,"setRandmember 40\
1":v22,"setRandmember 403":v22,"setRandmember 404":v22,"setRandmember 409":v22,"setRandmember 422":v22,"setRandmember 42\
9":v22,"setRandmember 500":v22,"setRandmember 503":v22,"setRandmember 507":v22,"setMove 200":v101,"setMove 400":v22,"set\
Move 401":v22,"setMove 403":v22,"setMove 404":v22,"setMove 408":v22,"setMove 409":v22,"setMove 413":v22,"setMove 422":v22,
"setMove 429":v22,"setMove 500":v22,"setMove 503":v22,"setMove 507":v22,"setInter 200":v102,"setInter 400":v22,"setInter\
 401":v22,"setInter 403":v22,"setInter 404":v22,"setInter 408":v22,"setInter 409":v22,"setInter 413":v22,"setInter 422":v22,
"setInter 429":v22,"setInter 500":v22,"setInter 503":v22,"setInter 507":v22,"setUnion 200":v103,"setUnion 400":v22,"setU\
nion 401":v22,"setUnion 403":v22,"setUnion 404":v22,"setUnion 408":v22,"setUnion 409":v22,"setUnion 413":v22,"setUnion 4\
22":v22,"setUnion 429":v22,"setUnion 500":v22,"setUnion 503":v22,"setUnion 507":v22,"setDiff 200":v104,"setDiff 400":v22,
"setDiff 401":v22,"setDiff 403":v22,"setDiff 404":v22,"setDiff 408":v22,"setDiff 409":v22,"setDiff 413":v22,"setDiff 422":v22,
"setDiff 429":v22,"setDiff 500":v22,"setDiff 503":v22,"setDiff 507":v22,"setInterstore 200":v105,"setInterstore 400":v22,
"setInterstore 401":v22,"setInterstore 403":v22,"setInterstore 404":v22,"setInterstore 408":v22,"setInterstore 409":v22,
"setInterstore 413":v22,"setInterstore 422":v22,"setInterstore 429":v22,"setInterstore 500":v22,"setInterstore 503":v22,
"setInterstore 507":v22,"setUnionstore 200":v106,"setUnionstore 400":v22,"setUnionstore 401":v22,"setUnionstore 403":v22,
"setUnionstore 404":v22,"setUnionstore 408":v22,"setUnionstore 409":v22,"setUnionstore 413":v22,"setUnionstore 422":v22,
"setUnionstore 429":v22,"setUnionstore 500":v22,"setUnionstore 503":v22,"setUnionstore 507":v22,"setDiffstore 200":v107,
"setDiffstore 400":v22,"setDiffstore 401":v22,"setDiffstore 403":v22,"setDiffstore 404":v22,"setDiffstore 408":v22,"setD\
iffstore 409":v22,"setDiffstore 413":v22,"setDiffstore 422":v22,"setDiffstore 429":v22,"setDiffstore 500":v22,"setDiffst\
ore 503":v22,"setDiffstore 507":v22,"setStats 200":v108,"setStats 400":v22,"setStats 401":v22,"setStats 403":v22,"setSta\
ts 404":v22,"setStats 409":v22,"setStats 422":v22,"setStats 429":v22,"setStats 500":v22,"setStats 503":v22,"setStats 507":v22,
"sortedsetZadd 200":v109,"sortedsetZadd 400":v22,"sortedsetZadd 401":v22,"sortedsetZadd 403":v22,"sortedsetZadd 404":v22,
"sortedsetZadd 408":v22,"sortedsetZadd 409":v22,"sortedsetZadd 413":v22,"sortedsetZadd 422":v22,"sortedsetZadd 429":v22,
"sortedsetZadd 500":v22,"sortedsetZadd 503":v22,"sortedsetZadd 507":v22,"sortedsetZrem 200":v110,"sortedsetZrem 400":v22,
"sortedsetZrem 401":v22,"sortedsetZrem 403":v22,"sortedsetZrem 404":v22,"sortedsetZrem 408":v22,"sortedsetZrem 409":v22,
"sortedsetZrem 413":v22,"sortedsetZrem 422":v22,"sortedsetZrem 429":v22,"sortedsetZrem 500":v22,"sortedsetZrem 503":v22,
"sortedsetZrem 507":v22,"sortedsetZincrby 200":v111,"sortedsetZincrby 400":v22,"sortedsetZincrby 401":v22,"sortedsetZinc\
rby 403":v22,"sortedsetZincrby 404":v22,"sortedsetZincrby 408":v22,"sortedsetZincrby 409":v22,"sortedsetZincrby 413":v22,
"sortedsetZincrby 422":v22,"sortedsetZincrby 429":v22,"sortedsetZincrby 500":v22,"sortedsetZincrby 503":v22,"sortedsetZi\
ncrby 507":v22,"sortedsetZmscore 200":v112,"sortedsetZmscore 400":v22,"sortedsetZmscore 401":v22,"sortedsetZmscore 403":v22,
"sortedsetZmscore 404":v22,"sortedsetZmscore 408":v22,"sortedsetZmscore 409":v22,"sortedsetZmscore 413":v22,"sortedsetZm\
score 422":v22,"sortedsetZmscore 429":v22,"sortedsetZmscore 500":v22,"sortedsetZmscore 503":v22,"sortedsetZmscore 507":v22,
"sortedsetZpopmin 200":v113,"sortedsetZpopmin 400":v22,"sortedsetZpopmin 401":v22,"sortedsetZpopmin 403":v22,"sortedsetZ\
popmin 404":v22,"sortedsetZpopmin 408":v22,"sortedsetZpopmin 409":v22,"sortedsetZpopmin 413":v22,"sortedsetZpopmin 422":v22,
"sortedsetZpopmin 429":v22,"sortedsetZpopmin 500":v22,"sortedsetZpopmin 503":v22,"sortedsetZpopmin 507":v22,"sortedsetZp\
opmax 200":v114,"sortedsetZpopmax 400":v22,"sortedsetZpopmax 401":v22,"sortedsetZpopmax 403":v22,"sortedsetZpopmax 404":v22,
"sortedsetZpopmax 408":v22,"sortedsetZpopmax 409":v22,"sortedsetZpopmax 413":v22,"sortedsetZpopmax 422":v22,"sortedsetZp\
opmax 429":v22,"sortedsetZpopmax 500":v22,"sortedsetZpopmax 503":v22,"sortedsetZpopmax 507":v22,"sortedsetZremrangebyran\
k 200":v115,"sortedsetZremrangebyrank 400":v22,"sortedsetZremrangebyrank 401":v22,"sortedsetZremrangebyrank 403":v22,"so\
rtedsetZremrangebyrank 404":v22,"sortedsetZremrangebyrank 408":v22,"sortedsetZremrangebyrank 409":v22,"sortedsetZremrang\
ebyrank 413":v22,"sortedsetZremrangebyrank 422":v22,"sortedsetZremrangebyrank 429":v22,"sortedsetZremrangebyrank 500":v22,
"sortedsetZremrangebyrank 503":v22,"sortedsetZremrangebyrank 507":v22,"sortedsetZremrangebyscore 200":v116,"sortedsetZre\
mrangebyscore 400":v22,"sortedsetZremrangebyscore 401":v22,"sortedsetZremrangebyscore 403":v22,"sortedsetZremrangebyscor\
e 404":v22,"sortedsetZremrangebyscore 408":v22,"sortedsetZremrangebyscore 409":v22,"sortedsetZremrangebyscore 413":v22,"\
sortedsetZremrangebyscore 422":v22,"sortedsetZremrangebyscore 429":v22,"sortedsetZremrangebyscore 500":v22,"sortedsetZre\
mrangebyscore 503":v22,"sortedsetZremrangebyscore 507":v22,"sortedsetZscore 200":v117,"sortedsetZscore 400":v22,"sorteds\
etZscore 401":v22,"sortedsetZscore 403":v22,"sortedsetZscore 404":v22,"sortedsetZscore 409":v22,"sortedsetZscore 422":v22,
"sortedsetZscore 429":v22,"sortedsetZscore 500":v22,"sortedsetZscore 503":v22,"sortedsetZscore 507":v22,"sortedsetZrank \
200":v118,"sortedsetZrank 400":v22,"sortedsetZrank 401":v22,"sortedsetZrank 403":v22,"sortedsetZrank 404":v22,"sortedset\
Zrank 409":v22,"sortedsetZrank 422":v22,"sortedsetZrank 429":v22,"sortedsetZrank 500":v22,"sortedsetZrank 503":v22,"sort\
edsetZrank 507":v22,"sortedsetZrevrank 200":v119,"sortedsetZrevrank 400":v22,"sortedsetZrevrank 401":v22,"sortedsetZrevr\
ank 403":v22,"sortedsetZrevrank 404":v22,"sortedsetZrevrank 409":v22,"sortedsetZrevrank 422":v22,"sortedsetZrevrank 429":v22,
"sortedsetZrevrank 500":v22,"sortedsetZrevrank 503":v22,"sortedsetZrevrank 507":v22,"sortedsetZcard 200":v120,"sortedset\
Zcard 400":v22,"sortedsetZcard 401":v22,"sortedsetZcard 403":v22,"sortedsetZcard 404":v22,"sortedsetZcard 409":v22,"sort\
edsetZcard 422":v22,"sortedsetZcard 429":v22,"sortedsetZcard 500":v22,"sortedsetZcard 503":v22,"sortedsetZcard 507":v22,
"sortedsetZrange 200":v121,"sortedsetZrange 400":v22,"sortedsetZrange 401":v22,"sortedsetZrange 403":v22,"sortedsetZrang\
e 404":v22,"sortedsetZrange 409":v22,"sortedsetZrange 422":v22,"sortedsetZrange 429":v22,"sortedsetZrange 500":v22,"sort\
edsetZrange 503":v22,"sortedsetZrange 507":v22,"sortedsetZrevrange 200":v122,"sortedsetZrevrange 400":v22,"sortedsetZrev\
range 401":v22,"sortedsetZrevrange 403":v22,"sortedsetZrevrange 404":v22,"sortedsetZrevrange 409":v22,"sortedsetZrevrang\
e 422":v22,"sortedsetZrevrange 429":v22,"sortedsetZrevrange 500":v22,"sortedsetZrevrange 503":v22,"sortedsetZrevrange 50\
7":v22,"sortedsetZcount 200":v123,"sortedsetZcount 400":v22,"sortedsetZcount 401":v22,"sortedsetZcount 403":v22,"sorteds\
etZcount 404":v22,"sortedsetZcount 409":v22,"sortedsetZcount 422":v22,"sortedsetZcount 429":v22,"sortedsetZcount 500":v22,
"sortedsetZcount 503":v22,"sortedsetZcount 507":v22,"sortedsetZrangebyscore 200":v124,"sortedsetZrangebyscore 400":v22,"\
sortedsetZrangebyscore 401":v22,"sortedsetZrangebyscore 403":v22,"sortedsetZrangebyscore 404":v22,"sortedsetZrangebyscor\
e 409":v22,"sortedsetZrangebyscore 422":v22,"sortedsetZrangebyscore 429":v22,"sortedsetZrangebyscore 500":v22,"sortedset\
Zrangebyscore 503":v22,"sortedsetZrangebyscore 507":v22,"sortedsetZinterstore 200":v125,"sortedsetZinterstore 400":v22,"\
sortedsetZinterstore 401":v22,"sortedsetZinterstore 403":v22,"sortedsetZinterstore 404":v22,"sortedsetZinterstore 408":v22,
"sortedsetZinterstore 409":v22,"sortedsetZinterstore 413":v22,"sortedsetZinterstore 422":v22,"sortedsetZinterstore 429":v22,
"sortedsetZinterstore 500":v22,"sortedsetZinterstore 503":v22,"sortedsetZinterstore 507":v22,"sortedsetZunionstore 200":v126,
"sortedsetZunionstore 400":v22,"sortedsetZunionstore 401":v22,"sortedsetZunionstore 403":v22,"sortedsetZunionstore 404":v22,
"sortedsetZunionstore 408":v22,"sortedsetZunionstore 409":v22,"sortedsetZunionstore 413":v22,"sortedsetZunionstore 422":v22,
"sortedsetZunionstore 429":v22,"sortedsetZunionstore 500":v22,"sortedsetZunionstore 503":v22,"sortedsetZunionstore 507":v22,
"sortedsetZdiffstore 200":v127,"sortedsetZdiffstore 400":v22,"sortedsetZdiffstore 401":v22,"sortedsetZdiffstore 403":v22,
"sortedsetZdiffstore 404":v22,"sortedsetZdiffstore 408":v22,"sortedsetZdiffstore 409":v22,"sortedsetZdiffstore 413":v22,
"sortedsetZdiffstore 422":v22,"sortedsetZdiffstore 429":v22,"sortedsetZdiffstore 500":v22,"sortedsetZdiffstore 503":v22,
"sortedsetZdiffstore 507":v22,"sortedsetStats 200":v128,"sortedsetStats 400":v22,"sortedsetStats 401":v22,"sortedsetStat\
s 403":v22,"sortedsetStats 404":v22,"sortedsetStats 409":v22,"sortedsetStats 422":v22,"sortedsetStats 429":v22,"sortedse\
tStats 500":v22,"sortedsetStats 503":v22,"sortedsetStats 507":v22,"queueCreate 200":v129,"queueCreate 201":v129,"queueCr\
eate 400":v22,"queueCreate 401":v22,"queueCreate 403":v22,"queueCreate 404":v22,"queueCreate 408":v22,"queueCreate 409":v22,
"queueCreate 413":v22,"queueCreate 422":v22,"queueCreate 429":v22,"queueCreate 500":v22,"queueCreate 503":v22,"queueCrea\
te 507":v22,"queueDelete 200":v130,"queueDelete 400":v22,"queueDelete 401":v22,"queueDelete 403":v22,"queueDelete 404":v22,
"queueDelete 408":v22,"queueDelete 409":v22,"queueDelete 413":v22,"queueDelete 422":v22,"queueDelete 429":v22,"queueDele\
te 500":v22,"queueDelete 503":v22,"queueDelete 507":v22,"queuePublish 200":v131,"queuePublish 400":v22,"queuePublish 401":v22,
"queuePublish 403":v22,"queuePublish 404":v22,"queuePublish 408":v22,"queuePublish 409":v22,"queuePublish 413":v22,"queu\
ePublish 422":v22,"queuePublish 429":v22,"queuePublish 500":v22,"queuePublish 503":v22,"queuePublish 507":v22,"queueCons\
ume 200":v132,"queueConsume 400":v22,"queueConsume 401":v22,"queueConsume 403":v22,"queueConsume 404":v22,"queueConsume \
409":v22,"queueConsume 422":v22,"queueConsume 429":v22,"queueConsume 500":v22,"queueConsume 503":v22,"queueConsume 507":v22,
"queueAck 200":v133,"queueAck 400":v22,"queueAck 401":v22,"queueAck 403":v22,"queueAck 404":v22,"queueAck 408":v22,"queu\
eAck 409":v22,"queueAck 413":v22,"queueAck 422":v22,"queueAck 429":v22,"queueAck 500":v22,"queueAck 503":v22,"queueAck 5\
07":v22,"queueNack 200":v134,"queueNack 400":v22,"queueNack 401":v22,"queueNack 403":v22,"queueNack 404":v22,"queueNack \
408":v22,"queueNack 409":v22,"queueNack 413":v22,"queueNack 422":v22,"queueNack 429":v22,"queueNack 500":v22,"queueNack \
503":v22,"queueNack 507":v22,"queueStats 200":v135,"queueStats 400":v22,"queueStats 401":v22,"queueStats 403":v22,"queue\
Stats 404":v22,"queueStats 409":v22,"queueStats 422":v22,"queueStats 429":v22,"queueStats 500":v22,"queueStats 503":v22,
"queueStats 507":v22,"queuePurge 200":v136,"queuePurge 400":v22,"queuePurge 401":v22,"queuePurge 403":v22,"queuePurge 40\
4":v22,"queuePurge 408":v22,"queuePurge 409":v22,"queuePurge 413":v22,"queuePurge 422":v22,"queuePurge 429":v22,"queuePu\
rge 500":v22,"queuePurge 503":v22,"queuePurge 507":v22,"queueList 200":v137,"queueList 400":v22,"queueList 401":v22,"que\
ueList 403":v22,"queueList 404":v22,"queueList 409":v22,"queueList 422":v22,"queueList 429":v22,"queueList 500":v22,"que\
ueList 503":v22,"queueList 507":v22,"queueDeadLetters 200":v138,"queueDeadLetters 400":v22,"queueDeadLetters 401":v22,"q\
ueueDeadLetters 403":v22,"queueDeadLetters 404":v22,"queueDeadLetters 409":v22,"queueDeadLetters 422":v22,"queueDeadLett\
ers 429":v22,"queueDeadLetters 500":v22,"queueDeadLetters 503":v22,"queueDeadLetters 507":v22,"queueDeadLettersRetry 200":v139,
"queueDeadLettersRetry 400":v22,"queueDeadLettersRetry 401":v22,"queueDeadLettersRetry 403":v22,"queueDeadLettersRetry 4\
04":v22,"queueDeadLettersRetry 408":v22,"queueDeadLettersRetry 409":v22,"queueDeadLettersRetry 413":v22,"queueDeadLetter\
sRetry 422":v22,"queueDeadLettersRetry 429":v22,"queueDeadLettersRetry 500":v22,"queueDeadLettersRetry 503":v22,"queueDe\
adLettersRetry 507":v22,"queueDeadLettersPurge 200":v140,"queueDeadLettersPurge 400":v22,"queueDeadLettersPurge 401":v22,
"queueDeadLettersPurge 403":v22,"queueDeadLettersPurge 404":v22,"queueDeadLettersPurge 408":v22,"queueDeadLettersPurge 4\
09":v22,"queueDeadLettersPurge 413":v22,"queueDeadLettersPurge 422":v22,"queueDeadLettersPurge 429":v22,"queueDeadLetter\
sPurge 500":v22,"queueDeadLettersPurge 503":v22,"queueDeadLettersPurge 507":v22,"streamEnsure 200":v141,"streamEnsure 20\
1":v141,"streamEnsure 400":v22,"streamEnsure 401":v22,"streamEnsure 403":v22,"streamEnsure 404":v22,"streamEnsure 408":v22,
"streamEnsure 409":v22,"streamEnsure 413":v22,"streamEnsure 422":v22,"streamEnsure 429":v22,"streamEnsure 500":v22,"stre\
amEnsure 503":v22,"streamEnsure 507":v22,"streamCreate 200":v142,"streamCreate 201":v142,"streamCreate 400":v22,"streamC\
reate 401":v22,"streamCreate 403":v22,"streamCreate 404":v22,"streamCreate 408":v22,"streamCreate 409":v22,"streamCreate\
 413":v22,"streamCreate 422":v22,"streamCreate 429":v22,"streamCreate 500":v22,"streamCreate 503":v22,"streamCreate 507":v22,
"streamDelete 200":v143,"streamDelete 400":v22,"streamDelete 401":v22,"streamDelete 403":v22,"streamDelete 404":v22,"str\
eamDelete 408":v22,"streamDelete 409":v22,"streamDelete 413":v22,"streamDelete 422":v22,"streamDelete 429":v22,"streamDe\
lete 500":v22,"streamDelete 503":v22,"streamDelete 507":v22,"streamPublish 200":v144,"streamPublish 400":v22,"streamPubl\
ish 401":v22,"streamPublish 403":v22,"streamPublish 404":v22,"streamPublish 408":v22,"streamPublish 409":v22,"streamPubl\
ish 413":v22,"streamPublish 422":v22,"streamPublish 429":v22,"streamPublish 500":v22,"streamPublish 503":v22,"streamPubl\
ish 507":v22,"streamConsume 200":v145,"streamConsume 400":v22,"streamConsume 401":v22,"streamConsume 403":v22,"streamCon\
sume 404":v22,"streamConsume 409":v22,"streamConsume 422":v22,"streamConsume 429":v22,"streamConsume 500":v22,"streamCon\
sume 503":v22,"streamConsume 507":v22,"streamHistory 200":v146,"streamHistory 400":v22,"streamHistory 401":v22,"streamHi\
story 403":v22,"streamHistory 404":v22,"streamHistory 409":v22,"streamHistory 422":v22,"streamHistory 429":v22,"streamHi\
story 500":v22,"streamHistory 503":v22,"streamHistory 507":v22,"streamStats 200":v147,"streamStats 400":v22,"streamStats\
 401":v22,"streamStats 403":v22,"streamStats 404":v22,"streamStats 409":v22,"streamStats 422":v22,"streamStats 429":v22,
"streamStats 500":v22,"streamStats 503":v22,"streamStats 507":v22,"streamList 200":v148,"streamList 400":v22,"streamList\
 401":v22,"streamList 403":v22,"streamList 404":v22,"streamList 409":v22,"streamList 422":v22,"streamList 429":v22,"stre\
amList 500":v22,"streamList 503":v22,"streamList 507":v22,"pubsubPublish 200":v149,"pubsubPublish 400":v22,"pubsubPublis\
h 401":v22,"pubsubPublish 403":v22,"pubsubPublish 404":v22,"pubsubPublish 408":v22,"pubsubPublish 409":v22,"pubsubPublis\
h 413":v22,"pubsubPublish 422":v22,"pubsubPublish 429":v22,"pubsubPublish 500":v22,"pubsubPublish 503":v22,"pubsubPublis\
h 507":v22,"pubsubInfo 200":v150,"pubsubInfo 400":v22,"pubsubInfo 401":v22,"pubsubInfo 403":v22,"pubsubInfo 404":v22,"pu\
bsubInfo 409":v22,"pubsubInfo 422":v22,"pubsubInfo 429":v22,"pubsubInfo 500":v22,"pubsubInfo 503":v22,"pubsubInfo 507":v22,
"pubsubStats 200":v151,"pubsubStats 400":v22,"pubsubStats 401":v22,"pubsubStats 403":v22,"pubsubStats 404":v22,"pubsubSt\
ats 409":v22,"pubsubStats 422":v22,"pubsubStats 429":v22,"pubsubStats 500":v22,"pubsubStats 503":v22,"pubsubStats 507":v22,
"pubsubTopics 200":v152,"pubsubTopics 400":v22,"pubsubTopics 401":v22,"pubsubTopics 403":v22,"pubsubTopics 404":v22,"pub\
subTopics 409":v22,"pubsubTopics 422":v22,"pubsubTopics 429":v22,"pubsubTopics 500":v22,"pubsubTopics 503":v22,"pubsubTo\
pics 507":v22,"listKeys 200":v153,"listKeys 400":v1,"listKeys 401":v1,"listKeys 403":v1,"listKeys 429":v5,"listKeys 500":v1,
"listKeys 503":v1,"createKey 201":v154,"createKey 400":v1,"createKey 401":v1,"createKey 403":v1,"createKey 408":v1,"crea\
teKey 413":v1,"createKey 415":v1,"createKey 429":v5,"createKey 500":v1,"createKey 503":v1,"revokeKey 200":v155,"revokeKe\
y 400":v1,"revokeKey 401":v1,"revokeKey 403":v1,"revokeKey 404":v1,"revokeKey 429":v5,"revokeKey 500":v1,"revokeKey 503":v1,
"listAuditRecords 200":v156,"listAuditRecords 400":v1,"listAuditRecords 401":v1,"listAuditRecords 403":v1,"listAuditReco\
rds 429":v5,"listAuditRecords 500":v1,"listAuditRecords 503":v1,"getOpenapi 200":v157,"getOpenapi 400":v1,"getOpenapi 40\
1":v1,"getOpenapi 429":v5,"getOpenapi 500":v1,"getOpenapi 503":v1,"getAsyncapi 200":v157,"getAsyncapi 400":v1,"getAsynca\
pi 401":v1,"getAsyncapi 429":v5,"getAsyncapi 500":v1,"getAsyncapi 503":v1,"getDocs 200":null,"getDocs 400":v1,"getDocs 4\
01":v1,"getDocs 429":v5,"getDocs 500":v1,"getDocs 503":v1,"getDocsAsset 200":null,"getDocsAsset 400":v1,"getDocsAsset 40\
1":v1,"getDocsAsset 429":v5,"getDocsAsset 500":v1,"getDocsAsset 503":v1},events={"events progress":v158,"events entry":v159,
"events entries":v160,"events error":v161,"events warning":v162,"events complete":v163,"events pattern":v164,"broker res\
ponse":v165,"broker batch_response":v166,"broker message":v167,"broker event":v168,"broker gap":v169,"broker pong":v170,
"sync changes_available":v171};export{events,responses};
