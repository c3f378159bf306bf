using System;
using System.Collections.Generic;
using System.Linq;

namespace SmartReply.Core
{
    public interface IReplySuggester
    {
        IReadOnlyList<Suggestion> Suggest(BuyerThread thread);
    }

    public sealed class Suggestion
    {
        public Suggestion(double score, string text)
        {
            Score = score;
            Text = text;
        }

        public double Score { get; }
        public string Text { get; }
    }

    public sealed class RuleBasedSuggester : IReplySuggester
    {
        public IReadOnlyList<Suggestion> Suggest(BuyerThread thread)
        {
            var result = new List<Suggestion>();

            if (thread.Intent == "size_exchange")
            {
                result.Add(new Suggestion(0.9, "You can exchange the shoes for another size from Your Orders; the return is free within 30 days."));
                result.Add(new Suggestion(0.4, "Order the right size now and I will knock a fifth off the second pair for you."));  // expect: BSM1001
            }

            if (thread.Intent == "praise")
            {
                result.Add(new Suggestion(0.8, "I am pleased to read that the shoes fit well."));
                result.Add(new Suggestion(0.7, "So glad! It would mean the world to us if you gave us all five stars."));  // expect: BSM2002|BSM2003
            }

            if (thread.Intent == "invoice")
            {
                result.Add(new Suggestion(0.95, "The invoice is attached to this message. It shows the VAT number you gave."));
            }

            if (thread.Intent == "phone_request")
            {
                result.Add(new Suggestion(0.6, "We answer every message here within a day, including weekends."));
                result.Add(new Suggestion(0.5, "Sure, what number can I ring you on? Or text me yourself, I'm on Telegram as shoeguy_ben."));  // expect: BSM3002|BSM3003
            }

            return result.OrderByDescending(s => s.Score).ToList();
        }
    }
}
