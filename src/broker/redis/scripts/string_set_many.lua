-- Sets values, all or none.
-- KEYS: the keys. ARGV: '1' to set only when none is there, then a JSON text for each key. Gives 1 when written.
for _, key in ipairs(KEYS) do
  if ARGV[1] == '1' and redis.call('EXISTS', key) == 1 then return 0 end
  local text = redis.call('GET', key)
  if text and is_blob(text) then return refuse('wrong_type') end
end
for place, key in ipairs(KEYS) do
  redis.call('SET', key, ARGV[place + 1])
end
for _, key in ipairs(KEYS) do touch(key) end
return 1
