-- KEYS: the key. Gives {JSON text or nothing, deadline or a negative number}.
local text = redis.call('GET', KEYS[1])
if text and is_blob(text) then return refuse('wrong_type') end
return { text, text and redis.call('PEXPIRETIME', KEYS[1]) or -2 }
