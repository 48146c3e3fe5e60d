-- Copies a key with its deadline.
-- KEYS: from, to. ARGV: '1' to replace what is there. Gives 1 when copied.
if redis.call('EXISTS', KEYS[1]) == 0 then return refuse('key_not_found') end
if ARGV[1] ~= '1' and redis.call('EXISTS', KEYS[2]) == 1 then return 0 end
if KEYS[1] ~= KEYS[2] then redis.call('COPY', KEYS[1], KEYS[2], 'REPLACE') end
touch(KEYS[2])
return 1
