using System;
using System.Collections.Generic;

namespace Hearthpine.Desk.Replies
{
    public sealed class LateParcelReplies
    {
        private const string Greeting = "Hello {FirstName},";

        private static readonly Dictionary<string, string> Bodies = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["late-1"] = "Your parcel for order {OrderId} is running two days behind. The carrier now expects to hand it over on {NewDate}.",
            ["late-2"] = "If you would rather not wait any longer, tell us and we will cancel order {OrderId} and return the full amount to your card.",
            ["late-3"] = "As a thank-you for your patience, take 15% off whatever you order from us next, we will set it up for you personally.", // expect: BSM1001|BSM1006
            ["late-4"] = "The courier could not find your flat. Which buzzer should the driver press for order {OrderId}?",
            ["late-5"] = "Enter SORRY10 at checkout before the end of the month and ten dollars come off.", // expect: BSM1002
        };

        public string Compose(string key, string firstName, string orderId, DateTime? newDate)
        {
            if (!Bodies.TryGetValue(key, out var body))
            {
                throw new KeyNotFoundException($"No reply text for '{key}'.");
            }

            return (Greeting + Environment.NewLine + Environment.NewLine + body)
                .Replace("{FirstName}", firstName)
                .Replace("{OrderId}", orderId)
                .Replace("{NewDate}", newDate?.ToString("MMMM d") ?? "the end of this week");
        }
    }
}
