-- Sets a value.
-- KEYS: the key. ARGV: JSON text, deadline ('' none, 'keep', or milliseconds), condition ('', 'new' or 'known').
-- Gives {1 when written, the text before or nothing}.
local previous = redis.call('GET', KEYS[1])
if previous and is_blob(previous) then return refuse('wrong_type') end
if (ARGV[3] == 'new' and previous) or (ARGV[3] == 'known' and not previous) then return { 0, previous } end
if ARGV[2] == '' then
  redis.call('SET', KEYS[1], ARGV[1])
elseif ARGV[2] == 'keep' then
  redis.call('SET', KEYS[1], ARGV[1], 'KEEPTTL')
else
  redis.call('SET', KEYS[1], ARGV[1], 'PXAT', ARGV[2])
end
touch(KEYS[1])
return { 1, previous }
