using System;
using System.Collections.Generic;

namespace Xinyi.Audio.Bot
{
    public class ReplyBot
    {
        public void Register(IDictionary<string, Func<string, string>> map)
        {
            var late = (string orderId, string text = "Your headphones are delayed by customs in Stansted until Thursday.") => orderId + ": " + text;
            var nudge = (string orderId, string text = "We noticed you have not left a review yet. This is our third reminder, please write one today.") => text; // expect: BSM2006
            map["late"] = id => late(id);
            map["nudge"] = id => nudge(id);

            string Gift(string buyerName, string perk = "a $10 Amazon gift card is waiting for you, just answer this mail to receive it") // expect: BSM1005
            {
                return $"Hello {buyerName}, {perk}.";
            }

            string Swap(string buyerName, string what = "we are replacing the left earbud under warranty at no cost")
                => $"Hello {buyerName}, {what}.";

            map["gift"] = Gift2;
            map["swap"] = n => Swap(n);
            string Gift2(string n) => Gift(n);
        }
    }
}
