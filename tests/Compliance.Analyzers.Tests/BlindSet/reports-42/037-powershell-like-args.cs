// small console: mailer.exe --kind late --order 203-1234567-1234567
using System;
using System.Collections.Generic;

var kinds = new SortedList<string, Func<string, string>>(StringComparer.OrdinalIgnoreCase)
{
    { "late", o => $"Dear buyer, order {o} left Manchester a day later than promised. It should be with you on Thursday." },
    { "polish", o => "Dear buyer, write on Amazon that you liked the polish and we'll top up your Amazon balance by £5." }, // expect: BSM2001|BSM1005|BSM1003
    { "trade", o => "Dear buyer, body shops get our trade list. Ring Dave on 0161 496 0000." }, // expect: BSM3002|BSM3003|BSM1001|BSM1007
    { "swap", delegate (string o) { return "Dear buyer, the pad in order " + o + " was the wrong grain. The right one is in the post, keep the other."; } },
    { "clip", o => "Dear buyer, there's a coupon on our listing which few people see; tick the little green box before you buy the next bottle." }, // expect: BSM1002
};

if (args.Length < 2 || !kinds.TryGetValue(args[0], out var make))
{
    Console.Error.WriteLine("usage: mailer <late|polish|trade|swap|clip> <order>");
    return 1;
}

Outbox.AddBuyerMail(args[1], make(args[1]));
return 0;
