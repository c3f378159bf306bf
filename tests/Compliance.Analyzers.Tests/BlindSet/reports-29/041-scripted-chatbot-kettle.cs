using System;
using System.Collections.Generic;

namespace KettleCo.Bot
{
    public sealed class IntentAnswer
    {
        public string Intent;
        public string[] Answers;
    }

    public static class AmazonBuyerBot
    {
        public static readonly IntentAnswer[] Intents =
        {
            new IntentAnswer { Intent = "descale", Answers = new[] { "Boil half a litre of water with two spoons of citric acid, wait, rinse twice." } },
            new IntentAnswer { Intent = "discount", Answers = new[]
            {
                "We cannot give you a lower price by message. What you see on the product page is what everybody pays.",
                "Psst, type KETTLE-SECRET in the promo box and see what happens to your total.", // expect: BSM1002|BSM1001
            } },
            new IntentAnswer { Intent = "phone", Answers = new[]
            {
                "Please write to us here in the message thread, we answer within a day.",
                "Leave your mobile number and our technician will contact you privately.", // expect: BSM3002|BSM3003
            } },
            new IntentAnswer { Intent = "lid", Answers = new[] { "A new lid costs you nothing within the warranty. It is on its way." } },
        };
    }
}
