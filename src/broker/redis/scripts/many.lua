-- Goes after a script that was made the function `step`, and runs it many times: each time it finds its own part in KEYS and
-- ARGV. One that is refused, or that the server stops, does not hold up the others.
-- ARGV: how many keys and how many arguments each has, then the arguments. Gives a reply for each, an error for some.
local all_keys, all_args = KEYS, ARGV
local keys_each, args_each = tonumber(ARGV[1]), tonumber(ARGV[2])
local replies = {}
KEYS, ARGV = {}, {}
for place = 1, #all_keys / keys_each do
  for part = 1, keys_each do KEYS[part] = all_keys[(place - 1) * keys_each + part] end
  for part = 1, args_each do ARGV[part] = all_args[(place - 1) * args_each + part + 2] end
  local is_done, reply = pcall(step)
  if not is_done and type(reply) ~= 'table' then reply = redis.error_reply(tostring(reply)) end
  replies[place] = reply or false
end
return replies
