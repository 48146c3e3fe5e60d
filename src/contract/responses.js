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
state:{type:"string",enum:["starting","serving","draining"]},role:{type:"string",enum:["standalone"]},components:{type:"\
object",additionalProperties:{$ref:"S.ComponentState"}}}},func2=Object.prototype.hasOwnProperty,schema7={type:"string",enum:[
"ok","degraded","failed"]};function validate22(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(typeof data!="string"){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data==="ok"||data==="degraded"||data==="\
failed")){let err1={instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema7.enum},message:"must be\
 equal to one of the allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate22.errors=
vErrors,errors===0}function validate21(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.status===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.version===void 0){let err1={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}if(data.uptime_seconds===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"uptime_seconds"},message:"must have required property 'uptime_seconds'"};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(data.uptime_secs===void 0){let err3={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"uptime_secs"},message:"must have required property 'uptime_secs'"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.memory_usage_mb===void 0){let err4={instancePath,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"memory_usage_mb"},message:"must have required property 'memory_usag\
e_mb'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.active_streams===void 0){let err5={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"active_streams"},message:"must have required propert\
y 'active_streams'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.connections===void 0){let err6={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"connections"},message:"must have required property '\
connections'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.state===void 0){let err7={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'"};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.role===void 0){let err8={instancePath,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"role"},message:"must have required property 'role'"};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}if(data.components===void 0){let err9={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"components"},message:"must have required property 'components'"};vErrors===null?vErrors=
[err9]:vErrors.push(err9),errors++}for(let key0 in data){if(errors>=64)break;if(!func2.call(schema6.properties,key0)){let err10={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.status!==void 0){
let data0=data.status;if(typeof data0!="string"){let err11={instancePath:instancePath+"/status",schemaPath:"#/properties\
/status/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err11]:vErrors.push(
err11),errors++}if(!(data0==="healthy"||data0==="degraded")){let err12={instancePath:instancePath+"/status",schemaPath:"\
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
err26),errors++}if(data8!=="standalone"){let err27={instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",
keyword:"enum",params:{allowedValues:schema6.properties.role.enum},message:"must be equal to one of the allowed values"};
vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}}if(data.components!==void 0){let data9=data.components;if(data9&&
typeof data9=="object"&&!Array.isArray(data9))for(let key1 in data9){if(errors>=64)break;validate22(data9[key1],{instancePath:instancePath+
"/components/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:data9,parentDataProperty:key1,rootData})||(vErrors=
vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length)}else{let err28={instancePath:instancePath+
"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}}else{let err29={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}return validate21.
errors=vErrors,errors===0}var v1=validate24;var pattern0=new RegExp("^[a-z][a-z_]*$","u");function validate24(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
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
nTotals"},configuration:{$ref:"S.Configuration"}}},schema57={type:"string",enum:["running","paused","completed","stopped",
"interrupted","failed"]};function validate134(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(typeof data!="string"){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data==="running"||data==="paused"||data===
"completed"||data==="stopped"||data==="interrupted"||data==="failed")){let err1={instancePath,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:schema57.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}return validate134.errors=vErrors,errors===0}var pattern8=new RegExp("^[0-9]+\\.[0-9]{2}$","u");function validate138(data,{instancePath="",parentData,parentDataProperty,
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
errors=vErrors,errors===0}var pattern7=new RegExp("^[0-9a-f]{64}$","u");function validate132(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.
stream_id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"stream_id"},
message:"must have required property 'stream_id'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.state===
void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"state"},message:"must\
 have required property 'state'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.seed===void 0){let err2={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"seed"},message:"must have required prop\
erty 'seed'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.total===void 0){let err3={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"total"},message:"must have required property 'total'"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.current===void 0){let err4={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"current"},message:"must have required property 'current'"};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}if(data.percent===void 0){let err5={instancePath,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"percent"},message:"must have required property 'percent'"};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}if(data.created_at===void 0){let err6={instancePath,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"created_at"},message:"must have required property 'created_at'"};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}if(data.duration_ms===void 0){let err7={instancePath,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"duration_ms"},message:"must have required property 'duration_ms'"};vErrors===null?vErrors=[
err7]:vErrors.push(err7),errors++}if(data.plan_hash===void 0){let err8={instancePath,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"plan_hash"},message:"must have required property 'plan_hash'"};vErrors===null?vErrors=[
err8]:vErrors.push(err8),errors++}if(data.triggers===void 0){let err9={instancePath,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"triggers"},message:"must have required property 'triggers'"};vErrors===null?vErrors=[err9]:
vErrors.push(err9),errors++}if(data.totals===void 0){let err10={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"totals"},message:"must have required property 'totals'"};vErrors===null?vErrors=[err10]:vErrors.
push(err10),errors++}for(let key0 in data){if(errors>=64)break;if(!func2.call(schema56.properties,key0)){let err11={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT ha\
ve additional properties"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.stream_id!==void 0&&(validate123(
data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"stream_id",rootData})||(vErrors=
vErrors===null?validate123.errors:vErrors.concat(validate123.errors),errors=vErrors.length)),data.state!==void 0&&(validate134(
data.state,{instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData})||(vErrors=vErrors===
null?validate134.errors:vErrors.concat(validate134.errors),errors=vErrors.length)),data.seed!==void 0){let data2=data.seed;
if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err12={instancePath:instancePath+"/seed",schemaPath:"\
#/properties/seed/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err12]:
vErrors.push(err12),errors++}if(typeof data2=="number"&&isFinite(data2)&&(data2<0||isNaN(data2))){let err13={instancePath:instancePath+
"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.total!==void 0){let data3=data.total;if(!(typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err14={instancePath:instancePath+"/total",schemaPath:"#/prope\
rties/total/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err14]:vErrors.
push(err14),errors++}if(typeof data3=="number"&&isFinite(data3)&&(data3<1||isNaN(data3))){let err15={instancePath:instancePath+
"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= \
1"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}if(data.current!==void 0){let data4=data.current;if(!(typeof data4==
"number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err16={instancePath:instancePath+"/current",schemaPath:"#/pro\
perties/current/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err16]:vErrors.
push(err16),errors++}if(typeof data4=="number"&&isFinite(data4)&&(data4<0||isNaN(data4))){let err17={instancePath:instancePath+
"/current",schemaPath:"#/properties/current/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0"};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}if(data.percent!==void 0){let data5=data.percent;if(typeof data5==
"number"&&isFinite(data5)){if(data5>100||isNaN(data5)){let err18={instancePath:instancePath+"/percent",schemaPath:"#/pro\
perties/percent/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100"};vErrors===null?vErrors=
[err18]:vErrors.push(err18),errors++}if(data5<0||isNaN(data5)){let err19={instancePath:instancePath+"/percent",schemaPath:"\
#/properties/percent/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?
vErrors=[err19]:vErrors.push(err19),errors++}}else{let err20={instancePath:instancePath+"/percent",schemaPath:"#/propert\
ies/percent/type",keyword:"type",params:{type:"number"},message:"must be number"};vErrors===null?vErrors=[err20]:vErrors.
push(err20),errors++}}if(data.paused_by!==void 0){let data6=data.paused_by;if(typeof data6!="string"){let err21={instancePath:instancePath+
"/paused_by",schemaPath:"#/properties/paused_by/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err21]:vErrors.push(err21),errors++}if(!(data6==="user"||data6==="memory")){let err22={instancePath:instancePath+
"/paused_by",schemaPath:"#/properties/paused_by/enum",keyword:"enum",params:{allowedValues:schema56.properties.paused_by.
enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}
if(data.rate!==void 0){let data7=data.rate;if(typeof data7=="number"&&isFinite(data7)){if(data7<0||isNaN(data7)){let err23={
instancePath:instancePath+"/rate",schemaPath:"#/properties/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}else{let err24={instancePath:instancePath+
"/rate",schemaPath:"#/properties/rate/type",keyword:"type",params:{type:"number"},message:"must be number"};vErrors===null?
vErrors=[err24]:vErrors.push(err24),errors++}}if(data.created_at!==void 0){let data8=data.created_at;if(typeof data8=="s\
tring"){if(!formats0.validate(data8)){let err25={instancePath:instancePath+"/created_at",schemaPath:"#/properties/create\
d_at/format",keyword:"format",params:{format:"date-time"},message:'must match format "date-time"'};vErrors===null?vErrors=
[err25]:vErrors.push(err25),errors++}}else{let err26={instancePath:instancePath+"/created_at",schemaPath:"#/properties/c\
reated_at/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err26]:vErrors.push(
err26),errors++}}if(data.ended_at!==void 0){let data9=data.ended_at;if(typeof data9=="string"){if(!formats0.validate(data9)){
let err27={instancePath:instancePath+"/ended_at",schemaPath:"#/properties/ended_at/format",keyword:"format",params:{format:"\
date-time"},message:'must match format "date-time"'};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}}else{let err28={
instancePath:instancePath+"/ended_at",schemaPath:"#/properties/ended_at/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}if(data.duration_ms!==void 0){let data10=data.
duration_ms;if(!(typeof data10=="number"&&!(data10%1)&&!isNaN(data10)&&isFinite(data10))){let err29={instancePath:instancePath+
"/duration_ms",schemaPath:"#/properties/duration_ms/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}if(typeof data10=="number"&&isFinite(data10)&&(data10<0||
isNaN(data10))){let err30={instancePath:instancePath+"/duration_ms",schemaPath:"#/properties/duration_ms/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}}
if(data.plan_hash!==void 0){let data11=data.plan_hash;if(typeof data11=="string"){if(!pattern7.test(data11)){let err31={
instancePath:instancePath+"/plan_hash",schemaPath:"#/properties/plan_hash/pattern",keyword:"pattern",params:{pattern:"^[\
0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}}else{
let err32={instancePath:instancePath+"/plan_hash",schemaPath:"#/properties/plan_hash/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}}if(data.triggers!==void 0){
let data12=data.triggers;if(Array.isArray(data12)){let len0=data12.length;for(let i0=0;i0<len0&&errors<64;i0++){let data13=data12[i0];
if(data13&&typeof data13=="object"&&!Array.isArray(data13)){if(data13.pattern===void 0){let err33={instancePath:instancePath+
"/triggers/"+i0,schemaPath:"#/properties/triggers/items/required",keyword:"required",params:{missingProperty:"pattern"},
message:"must have required property 'pattern'"};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}if(data13.sequence===
void 0){let err34={instancePath:instancePath+"/triggers/"+i0,schemaPath:"#/properties/triggers/items/required",keyword:"\
required",params:{missingProperty:"sequence"},message:"must have required property 'sequence'"};vErrors===null?vErrors=[
err34]:vErrors.push(err34),errors++}for(let key1 in data13){if(errors>=64)break;if(!(key1==="pattern"||key1==="sequence")){
let err35={instancePath:instancePath+"/triggers/"+i0,schemaPath:"#/properties/triggers/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err35]:vErrors.push(err35),errors++}}if(data13.pattern!==void 0&&(validate127(data13.pattern,{instancePath:instancePath+
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
errors++}}data.totals!==void 0&&(validate137(data.totals,{instancePath:instancePath+"/totals",parentData:data,parentDataProperty:"\
totals",rootData})||(vErrors=vErrors===null?validate137.errors:vErrors.concat(validate137.errors),errors=vErrors.length)),
data.configuration!==void 0&&(validate28(data.configuration,{instancePath:instancePath+"/configuration",parentData:data,
parentDataProperty:"configuration",rootData})||(vErrors=vErrors===null?validate28.errors:vErrors.concat(validate28.errors),
errors=vErrors.length))}else{let err40={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}return validate132.errors=vErrors,errors===
0}function validate131(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.streams===void 0){let err0={instancePath,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"streams"},message:"must have required property 'streams'"};vErrors===
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
vErrors,errors===0}var v12=validate132,v13=validate145;var schema61={type:"object",additionalProperties:!1,required:["document_id","posting_date","account","debit","credit","s\
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
lines:{type:"array",minItems:2,items:{$ref:"S.Line"}}}},formats8=/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;function validate147(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data==
"string"){if(!formats2.validate(data)){let err0={instancePath,schemaPath:"#/format",keyword:"format",params:{format:"dat\
e"},message:'must match format "date"'};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}return validate147.errors=vErrors,errors===0}var schema63={type:"object",additionalProperties:!1,required:[
"line_number","account","debit","credit"],properties:{line_number:{type:"integer",minimum:1,maximum:9999},account:{type:"\
string"},debit:{$ref:"S.Amount"},credit:{$ref:"S.Amount"},cost_center:{type:"string"},profit_center:{type:"string"},vendor_id:{
type:"string"},customer_id:{type:"string"},employee_id:{type:"string"},material_id:{type:"string"},asset_id:{type:"strin\
g"},trading_partner:{type:"string"},tax_code:{type:"string"},text:{type:"string"}}};function validate152(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.line_number===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
line_number"},message:"must have required property 'line_number'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.account===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"acc\
ount"},message:"must have required property 'account'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
debit===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"debit"},message:"\
must have required property 'debit'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.credit===void 0){
let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"credit"},message:"must have r\
equired property 'credit'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data){if(errors>=64)
break;if(!func2.call(schema63.properties,key0)){let err4={instancePath,schemaPath:"#/additionalProperties",keyword:"addi\
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
st be object"};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}return validate152.errors=vErrors,errors===0}
var pattern11=new RegExp("^[0-9]+\\.[0-9]{6}$","u");function validate146(data,{instancePath="",parentData,parentDataProperty,
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
vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}for(let key0 in data){if(errors>=64)break;if(!func2.call(schema61.
properties,key0)){let err25={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}if(data.document_id!==
void 0){let data0=data.document_id;if(typeof data0=="string"){if(!formats8.test(data0)){let err26={instancePath:instancePath+
"/document_id",schemaPath:"#/properties/document_id/format",keyword:"format",params:{format:"uuid"},message:'must match \
format "uuid"'};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}}else{let err27={instancePath:instancePath+"\
/document_id",schemaPath:"#/properties/document_id/type",keyword:"type",params:{type:"string"},message:"must be string"};
vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}}if(data.posting_date!==void 0&&(validate147(data.posting_date,
{instancePath:instancePath+"/posting_date",parentData:data,parentDataProperty:"posting_date",rootData})||(vErrors=vErrors===
null?validate147.errors:vErrors.concat(validate147.errors),errors=vErrors.length)),data.account!==void 0&&typeof data.account!=
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
st be >= 1"};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}}}if(data.document_date!==void 0&&(validate147(
data.document_date,{instancePath:instancePath+"/document_date",parentData:data,parentDataProperty:"document_date",rootData})||
(vErrors=vErrors===null?validate147.errors:vErrors.concat(validate147.errors),errors=vErrors.length)),data.created_at!==
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
allowedValues:schema61.properties.source.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=
[err45]:vErrors.push(err45),errors++}}if(data.business_process!==void 0){let data17=data.business_process;if(typeof data17!=
"string"){let err46={instancePath:instancePath+"/business_process",schemaPath:"#/properties/business_process/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err46]:vErrors.push(err46),errors++}if(!(data17===
"O2C"||data17==="P2P"||data17==="R2R"||data17==="H2R"||data17==="A2R")){let err47={instancePath:instancePath+"/business_\
process",schemaPath:"#/properties/business_process/enum",keyword:"enum",params:{allowedValues:schema61.properties.business_process.
enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err47]:vErrors.push(err47),errors++}}
if(data.source_system!==void 0&&typeof data.source_system!="string"){let err48={instancePath:instancePath+"/source_syste\
m",schemaPath:"#/properties/source_system/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err48]:vErrors.push(err48),errors++}if(data.user_persona!==void 0){let data19=data.user_persona;if(typeof data19!=
"string"){let err49={instancePath:instancePath+"/user_persona",schemaPath:"#/properties/user_persona/type",keyword:"type",
params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}if(!(data19===
"clerk"||data19==="senior"||data19==="controller"||data19==="manager"||data19==="system")){let err50={instancePath:instancePath+
"/user_persona",schemaPath:"#/properties/user_persona/enum",keyword:"enum",params:{allowedValues:schema61.properties.user_persona.
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
errors++}let len0=data32.length;for(let i0=0;i0<len0&&errors<64;i0++)validate152(data32[i0],{instancePath:instancePath+"\
/lines/"+i0,parentData:data32,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate152.errors:vErrors.concat(
validate152.errors),errors=vErrors.length)}else{let err66={instancePath:instancePath+"/lines",schemaPath:"#/properties/l\
ines/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err66]:vErrors.push(err66),
errors++}}}else{let err67={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};vErrors===null?vErrors=[err67]:vErrors.push(err67),errors++}return validate146.errors=vErrors,errors===0}function validate145(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(Array.isArray(data)){let len0=data.
length;for(let i0=0;i0<len0&&errors<64;i0++)validate146(data[i0],{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,
rootData})||(vErrors=vErrors===null?validate146.errors:vErrors.concat(validate146.errors),errors=vErrors.length)}else{let err0={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}return validate145.errors=vErrors,errors===0}var v14=validate146,v15=validate157;function validate157(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
st be object"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate157.errors=vErrors,errors===0}
var v16=validate158;function validate158(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){return validate158.errors=null,
!0}var v17=validate159;var schema67={type:"object",additionalProperties:{type:["string","number","boolean","null"]}};function validate160(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&
!Array.isArray(data))for(let key0 in data){if(errors>=64)break;let data0=data[key0];if(typeof data0!="string"&&!(typeof data0==
"number"&&isFinite(data0))&&typeof data0!="boolean"&&data0!==null){let err0={instancePath:instancePath+"/"+key0.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:schema67.additionalProperties.
type},message:"must be string,number,boolean,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}return validate160.errors=vErrors,errors===0}function validate159(data,{instancePath="",
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
length;for(let i0=0;i0<len0&&errors<64;i0++)validate160(data1[i0],{instancePath:instancePath+"/rows/"+i0,parentData:data1,
parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate160.errors:vErrors.concat(validate160.errors),errors=vErrors.
length)}else{let err4={instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type:"\
array"},message:"must be array"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}return validate159.errors=vErrors,errors===0}var v18=validate162;function validate162(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.period===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"period"},message:"must have required property 'period'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.rows===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"rows"},message:"must have required property 'rows'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data){if(errors>=64)break;if(!(key0==="period"||key0==="rows")){let err2={instancePath,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional pro\
perties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.period!==void 0&&typeof data.period!="strin\
g"){let err3={instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.rows!==void 0){let data1=data.
rows;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0&&errors<64;i0++)validate160(data1[i0],{instancePath:instancePath+
"/rows/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate160.errors:vErrors.concat(
validate160.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+"/rows",schemaPath:"#/properties/row\
s/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{
let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}return validate162.errors=vErrors,errors===0}var v19=validate164;function validate164(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
object"},message:"must be object"};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}return validate164.errors=
vErrors,errors===0}var v20=validate165;function validate165(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&
typeof data=="object"&&!Array.isArray(data))){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate165.errors=vErrors,
errors===0}var v21=validate166;var schema72={type:"object",additionalProperties:!1,required:["id","at","actor","action","subject","request_id"],properties:{
id:{type:"integer",minimum:1},at:{type:"string",format:"date-time"},actor:{type:"string"},action:{type:"string",enum:["c\
onfig.update","stream.start","stream.pause","stream.resume","stream.stop","stream.trigger"]},subject:{type:"string"},request_id:{
type:"string"},details:{type:"object"}}};function validate167(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
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
pause"||data3==="stream.resume"||data3==="stream.stop"||data3==="stream.trigger")){let err13={instancePath:instancePath+
"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:schema72.properties.action.enum},message:"\
must be equal to one of the allowed values"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.subject!==
void 0&&typeof data.subject!="string"){let err14={instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/\
type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err14]:vErrors.push(err14),
errors++}if(data.request_id!==void 0&&typeof data.request_id!="string"){let err15={instancePath:instancePath+"/request_i\
d",schemaPath:"#/properties/request_id/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?
vErrors=[err15]:vErrors.push(err15),errors++}if(data.details!==void 0){let data6=data.details;if(!(data6&&typeof data6==
"object"&&!Array.isArray(data6))){let err16={instancePath:instancePath+"/details",schemaPath:"#/properties/details/type",
keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}}else{
let err17={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err17]:vErrors.push(err17),errors++}return validate167.errors=vErrors,errors===0}function validate166(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.records===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
records"},message:"must have required property 'records'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="records"||key0==="next_before")){let err1={instancePath,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.records!==void 0){let data0=data.records;if(Array.isArray(data0)){
let len0=data0.length;for(let i0=0;i0<len0&&errors<64;i0++)validate167(data0[i0],{instancePath:instancePath+"/records/"+
i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate167.errors:vErrors.concat(validate167.
errors),errors=vErrors.length)}else{let err2={instancePath:instancePath+"/records",schemaPath:"#/properties/records/type",
keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}
if(data.next_before!==void 0){let data2=data.next_before;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(
data2))){let err3={instancePath:instancePath+"/next_before",schemaPath:"#/properties/next_before/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(typeof data2=="n\
umber"&&isFinite(data2)&&(data2<1||isNaN(data2))){let err4={instancePath:instancePath+"/next_before",schemaPath:"#/prope\
rties/next_before/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate166.errors=vErrors,errors===
0}var v22=validate169;function validate169(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(data&&
typeof data=="object"&&!Array.isArray(data))){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate169.errors=vErrors,
errors===0}var v23=validate170;function validate170(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
[err17]:vErrors.push(err17),errors++}return validate170.errors=vErrors,errors===0}var v24=validate172;function validate172(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"type"},message:"must have required property 'type'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.data===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
data"},message:"must have required property 'data'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data){
if(errors>=64)break;if(!(key0==="type"||key0==="data")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}if(data.type!==void 0&&data.type!=="entry"){let err3={instancePath:instancePath+"/ty\
pe",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"entry"},message:"must be equal to constan\
t"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}data.data!==void 0&&(validate146(data.data,{instancePath:instancePath+
"/data",parentData:data,parentDataProperty:"data",rootData})||(vErrors=vErrors===null?validate146.errors:vErrors.concat(
validate146.errors),errors=vErrors.length))}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate172.errors=vErrors,
errors===0}var v25=validate174;function validate174(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
errors++}let len0=data1.length;for(let i0=0;i0<len0&&errors<64;i0++)validate146(data1[i0],{instancePath:instancePath+"/d\
ata/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate146.errors:vErrors.concat(validate146.
errors),errors=vErrors.length)}else{let err5={instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"\
type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}return validate174.errors=vErrors,errors===0}var v26=validate176;function validate176(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
vErrors=[err7]:vErrors.push(err7),errors++}return validate176.errors=vErrors,errors===0}var v27=validate178,schema78={type:"\
object",additionalProperties:!1,required:["type","warning","message"],properties:{type:{const:"warning"},warning:{type:"\
string",enum:["memory_high","memory_recovered"]},message:{type:"string"},stream_id:{$ref:"S.StreamId"}}};function validate178(data,{
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
ng",schemaPath:"#/properties/warning/enum",keyword:"enum",params:{allowedValues:schema78.properties.warning.enum},message:"\
must be equal to one of the allowed values"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.message!==
void 0&&typeof data.message!="string"){let err7={instancePath:instancePath+"/message",schemaPath:"#/properties/message/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}
data.stream_id!==void 0&&(validate123(data.stream_id,{instancePath:instancePath+"/stream_id",parentData:data,parentDataProperty:"\
stream_id",rootData})||(vErrors=vErrors===null?validate123.errors:vErrors.concat(validate123.errors),errors=vErrors.length))}else{
let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}return validate178.errors=vErrors,errors===0}var v28=validate180,schema79={type:"\
object",additionalProperties:!1,required:["type","stream_id","status","total_entries","duration_ms"],properties:{type:{const:"\
complete"},stream_id:{$ref:"S.StreamId"},status:{type:"string",enum:["completed","stopped"]},total_entries:{type:"intege\
r",minimum:0},duration_ms:{type:"integer",minimum:0}}};function validate180(data,{instancePath="",parentData,parentDataProperty,
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
schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:schema79.properties.status.enum},message:"mus\
t be equal to one of the allowed values"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.total_entries!==
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
errors++}return validate180.errors=vErrors,errors===0}var v29=validate182;function validate182(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&
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
object"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate182.errors=vErrors,errors===0}var responses={
"getHealth 200":v0,"getHealth 400":v1,"getHealth 500":v1,"getHealthLive 200":v2,"getHealthLive 400":v1,"getHealthLive 50\
0":v1,"getHealthReady 200":v3,"getHealthReady 400":v1,"getHealthReady 500":v1,"getHealthReady 503":v3,"getLive 200":v2,"\
getLive 400":v1,"getLive 500":v1,"getReady 200":v3,"getReady 400":v1,"getReady 500":v1,"getReady 503":v3,"getMetrics 200":null,
"getMetrics 400":v1,"getMetrics 500":v1,"getConfig 200":v4,"getConfig 400":v1,"getConfig 401":v1,"getConfig 429":v5,"get\
Config 500":v1,"getConfig 503":v1,"updateConfig 200":v6,"updateConfig 400":v1,"updateConfig 401":v1,"updateConfig 408":v1,
"updateConfig 413":v1,"updateConfig 415":v1,"updateConfig 429":v5,"updateConfig 500":v1,"updateConfig 503":v1,"validateC\
onfig 200":v7,"validateConfig 400":v1,"validateConfig 401":v1,"validateConfig 408":v1,"validateConfig 413":v1,"validateC\
onfig 415":v1,"validateConfig 429":v5,"validateConfig 500":v1,"validateConfig 503":v1,"startStream 200":v8,"startStream \
400":v1,"startStream 401":v1,"startStream 408":v1,"startStream 409":v1,"startStream 413":v1,"startStream 415":v1,"startS\
tream 429":v5,"startStream 500":v1,"startStream 503":v1,"pauseStream 200":v8,"pauseStream 400":v1,"pauseStream 401":v1,"\
pauseStream 408":v1,"pauseStream 409":v1,"pauseStream 413":v1,"pauseStream 415":v1,"pauseStream 429":v5,"pauseStream 500":v1,
"pauseStream 503":v1,"resumeStream 200":v8,"resumeStream 400":v1,"resumeStream 401":v1,"resumeStream 404":v1,"resumeStre\
am 408":v1,"resumeStream 409":v1,"resumeStream 413":v1,"resumeStream 415":v1,"resumeStream 429":v5,"resumeStream 500":v1,
"resumeStream 503":v1,"stopStream 200":v8,"stopStream 400":v1,"stopStream 401":v1,"stopStream 408":v1,"stopStream 409":v1,
"stopStream 413":v1,"stopStream 415":v1,"stopStream 429":v5,"stopStream 500":v1,"stopStream 503":v1,"triggerPattern 200":v9,
"triggerPattern 400":v1,"triggerPattern 401":v1,"triggerPattern 408":v1,"triggerPattern 409":v1,"triggerPattern 413":v1,
"triggerPattern 415":v1,"triggerPattern 429":v5,"triggerPattern 500":v1,"triggerPattern 503":v1,"listPatterns 200":v10,"\
listPatterns 400":v1,"listPatterns 401":v1,"listPatterns 429":v5,"listPatterns 500":v1,"listPatterns 503":v1,"listStream\
s 200":v11,"listStreams 400":v1,"listStreams 401":v1,"listStreams 404":v1,"listStreams 429":v5,"listStreams 500":v1,"lis\
tStreams 503":v1,"getStream 200":v12,"getStream 400":v1,"getStream 401":v1,"getStream 404":v1,"getStream 429":v5,"getStr\
eam 500":v1,"getStream 503":v1,"downloadEntries 200":v13,"downloadEntries 400":v1,"downloadEntries 401":v1,"downloadEntr\
ies 404":v1,"downloadEntries 429":v5,"downloadEntries 500":v1,"downloadEntries 503":v1,"getEntry 200":v14,"getEntry 400":v1,
"getEntry 401":v1,"getEntry 404":v1,"getEntry 429":v5,"getEntry 500":v1,"getEntry 503":v1,"listTables 200":v15,"listTabl\
es 400":v1,"listTables 401":v1,"listTables 404":v1,"listTables 429":v5,"listTables 500":v1,"listTables 503":v1,"readTabl\
e 200":v16,"readTable 400":v1,"readTable 401":v1,"readTable 404":v1,"readTable 429":v5,"readTable 500":v1,"readTable 503":v1,
"readTrialBalance 200":v17,"readTrialBalance 400":v1,"readTrialBalance 401":v1,"readTrialBalance 404":v1,"readTrialBalan\
ce 409":v1,"readTrialBalance 429":v5,"readTrialBalance 500":v1,"readTrialBalance 503":v1,"readConsolidation 200":v18,"re\
adConsolidation 400":v1,"readConsolidation 401":v1,"readConsolidation 404":v1,"readConsolidation 409":v1,"readConsolidat\
ion 429":v5,"readConsolidation 500":v1,"readConsolidation 503":v1,"listExportFiles 200":v19,"listExportFiles 400":v1,"li\
stExportFiles 401":v1,"listExportFiles 404":v1,"listExportFiles 429":v5,"listExportFiles 500":v1,"listExportFiles 503":v1,
"downloadExportFile 200":v16,"downloadExportFile 400":v1,"downloadExportFile 401":v1,"downloadExportFile 404":v1,"downlo\
adExportFile 409":v1,"downloadExportFile 429":v5,"downloadExportFile 500":v1,"downloadExportFile 503":v1,"getReport 200":v20,
"getReport 400":v1,"getReport 401":v1,"getReport 404":v1,"getReport 429":v5,"getReport 500":v1,"getReport 503":v1,"evalu\
ateConfiguration 200":v20,"evaluateConfiguration 400":v1,"evaluateConfiguration 401":v1,"evaluateConfiguration 408":v1,"\
evaluateConfiguration 413":v1,"evaluateConfiguration 415":v1,"evaluateConfiguration 429":v5,"evaluateConfiguration 500":v1,
"evaluateConfiguration 503":v1,"listAuditRecords 200":v21,"listAuditRecords 400":v1,"listAuditRecords 401":v1,"listAudit\
Records 429":v5,"listAuditRecords 500":v1,"listAuditRecords 503":v1,"getOpenapi 200":v22,"getOpenapi 400":v1,"getOpenapi\
 401":v1,"getOpenapi 429":v5,"getOpenapi 500":v1,"getOpenapi 503":v1,"getAsyncapi 200":v22,"getAsyncapi 400":v1,"getAsyn\
capi 401":v1,"getAsyncapi 429":v5,"getAsyncapi 500":v1,"getAsyncapi 503":v1,"getDocs 200":null,"getDocs 400":v1,"getDocs\
 401":v1,"getDocs 429":v5,"getDocs 500":v1,"getDocs 503":v1,"getDocsAsset 200":null,"getDocsAsset 400":v1,"getDocsAsset \
401":v1,"getDocsAsset 429":v5,"getDocsAsset 500":v1,"getDocsAsset 503":v1},events={"events progress":v23,"events entry":v24,
"events entries":v25,"events error":v26,"events warning":v27,"events complete":v28,"events pattern":v29};export{events,responses};
