using System;
using System.Collections.Concurrent;

namespace Walrus.Inbox
{
    public static class CannedAnswers
    {
        private static readonly ConcurrentDictionary<string, Func<AnswerContext, string>> Map;

        static CannedAnswers()
        {
            Map = new ConcurrentDictionary<string, Func<AnswerContext, string>>();
            Map["where-is-it"] = c => $"{c.Buyer}您好，包裹{c.Tracking}已到利兹的站点，明天派送。";
            Map["too-small"] = c => "Sorry that the boots are too small. Start an exchange under Your Orders; size " + c.NextSize + " is reserved for you.";
            Map["keep-quiet"] = c => $"{c.Buyer}您好，靴子您留着，差评一删，我们就把{c.Bribe}打到您的银行卡上。"; // expect: BSM2001
            Map["cross"] = c => $"{c.Buyer}您好，买这双靴子的顾客都爱我们新上市的皮革护理套装，店里热销第一，快来看看！"; // expect: BSM1007
            Map["short-link"] = c => "You find the fitting guide here: https://bit.ly/3xWalrus"; // expect: BSM3001
        }

        public static string Answer(string key, AnswerContext c) =>
            Map.TryGetValue(key, out var f) ? f(c) : "Thank you for your question, we look into it and reply within one day.";
    }

    public class AnswerContext
    {
        public string Buyer, Tracking, NextSize, Bribe;
    }
}
