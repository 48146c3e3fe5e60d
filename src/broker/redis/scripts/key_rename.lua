-- Moves a key with its deadline.
-- KEYS: from, to. ARGV: '1' to refuse when there is something at the new name. Gives nothing of interest.
if redis.call('EXISTS', KEYS[1]) == 0 then return refuse('key_not_found') end
if ARGV[1] == '1' and redis.call('EXISTS', KEYS[2]) == 1 then return refuse('key_exists') end
redis.call('RENAME', KEYS[1], KEYS[2])
touch(KEYS[1])
touch(KEYS[2])
return 1
