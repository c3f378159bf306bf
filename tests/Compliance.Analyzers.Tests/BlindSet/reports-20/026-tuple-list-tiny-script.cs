// my first c# program :) sends the msgs for the etsy+amazon shop
var msgs = new List<(string order, string txt)>();

msgs.Add(("702-1182003-9911823", "hi! your candle melted in the heat :( a new one goes out tomorrow, no cost for you"));
msgs.Add(("702-5510928-7712039", "hi! thx for the order. if u post a nice review on amazon i refund u 5 bucks")); // expect: BSM2001
msgs.Add(("702-9018271-1120987", "hi! pls dont order here again, my own site is cheaper: candlenook . com")); // expect: BSM3003|BSM3001
msgs.Add(("702-3349812-0091827", "hi! i have the wick trimmer in 2 colors, black or gold, which one did u want?"));
msgs.Add(("702-0192837-4455667", "hi! u are such a good customer, ill toss in 3 free tealights with the next one")); // expect: BSM1005|BSM1006

// wait a bit, else amazon says too many requests
foreach (var (order, txt) in msgs)
{
    amazon.SendBuyerMessage(order, txt);
    Thread.Sleep(1500);
}
