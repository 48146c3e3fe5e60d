-- Sets a value.
-- KEYS: the key. ARGV: JSON text, and where they are asked for, deadline ('' none, 'keep', or milliseconds) and condition ('',
-- 'new' or 'known'). Gives the text before or nothing: together with the condition it tells whether the value was set.
local text, deadline, condition = ARGV[1], ARGV[2] or '', ARGV[3]
local previous = redis.call('GET', KEYS[1])
if previous and is_blob(previous) then return refuse('wrong_type') end
if (condition == 'new' and previous) or (condition == 'known' and not previous) then return previous end
if deadline == '' then
  redis.call('SET', KEYS[1], text)
elseif deadline == 'keep' then
  redis.call('SET', KEYS[1], text, 'KEEPTTL')
else
  redis.call('SET', KEYS[1], text, 'PXAT', deadline)
end
touch(KEYS[1])
return previous
