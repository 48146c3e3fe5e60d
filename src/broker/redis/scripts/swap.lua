-- Replaces a text or blob when it is still what the caller saw; the deadline stays.
-- KEYS: the key. ARGV: SHA-1 of what the caller saw ('' for nothing), the new bytes, deadline of a key made here or ''.
-- Gives 1, or 0 when the key was changed meanwhile.
local current = redis.call('GET', KEYS[1])
if (current and redis.sha1hex(current) or '') ~= ARGV[1] then return 0 end
if current or ARGV[3] == '' then
  redis.call('SET', KEYS[1], ARGV[2], 'KEEPTTL')
else
  redis.call('SET', KEYS[1], ARGV[2], 'PXAT', ARGV[3])
end
touch(KEYS[1])
return 1
