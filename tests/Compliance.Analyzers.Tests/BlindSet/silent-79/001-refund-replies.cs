using System;
using System.Collections.Generic;

namespace Hearthpine.Desk.Replies
{
    public sealed class RefundReplies
    {
        private const string Greeting = "Hello {FirstName},";

        private static readonly Dictionary<string, string> Bodies = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["refund-1"] = "The handle of your saucepan came loose, so we refunded order {OrderId} in full today. Your bank shows the money within five working days.",
            ["refund-2"] = "One of the two lids in order {OrderId} was missing. We made a partial refund of {Amount} for that lid on this order.",
            ["refund-3"] = "We cannot give private discounts. The price on the product page is the same for every customer.",
            ["refund-4"] = "A return label for order {OrderId} is attached. Please print it and stick it over the old one.",
            ["refund-5"] = "We looked into your case again: the courier's photo shows a different door, so a replacement leaves our warehouse tomorrow.",
        };

        public string Compose(string key, string firstName, string orderId, decimal? amount)
        {
            if (!Bodies.TryGetValue(key, out var body))
            {
                throw new KeyNotFoundException($"No reply text for '{key}'.");
            }

            return (Greeting + Environment.NewLine + Environment.NewLine + body)
                .Replace("{FirstName}", firstName)
                .Replace("{OrderId}", orderId)
                .Replace("{Amount}", amount?.ToString("C") ?? string.Empty);
        }
    }
}
