-- Goes before the scripts that publish: positions up to which the items of producers are known. One that has not moved for
-- longest is forgotten when there are too many.

local function producer_position(producer)
  return tonumber(redis.call('HGET', 'tm:producers', producer) or '0')
end

local function move_producer(producer, position, now)
  redis.call('HSET', 'tm:producers', producer, integer_text(position))
  redis.call('ZADD', 'tm:producers-moved', integer_text(now), producer)
  if redis.call('HLEN', 'tm:producers') <= limits.producers then return end
  redis.call('HDEL', 'tm:producers', redis.call('ZPOPMIN', 'tm:producers-moved')[1])
end
