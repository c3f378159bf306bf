using System;
using System.Collections.Generic;

namespace Inkwell.Books.MarketplaceMail
{
    public static class UsedBookReply
    {
        public static string ConditionQuestion(string buyer, string title, string orderId)
        {
            var lines = new[]
            {
                $"Dear {buyer},",
                "",
                $"you asked whether our copy of \"{title}\" has its dust jacket. It does; there is a small tear at the spine.",
                "The pages are clean and there are no notes in pencil.",
                "We also got in a whole crate of signed first editions this week, have a look round our storefront before they go.", // expect: BSM1007
                $"Your order {orderId} leaves tomorrow with a protective sleeve.",
                "",
                "Yours, Inkwell & Daughters",
            };
            return string.Join(Environment.NewLine, lines);
        }

        public static string LostParcel(string buyer, string orderId)
        {
            var parts = new List<string>
            {
                $"Dear {buyer},",
                $"Royal Mail has confirmed that the parcel of order {orderId} was lost.",
                "As it was our only copy, we have issued a full refund through Amazon.",
                "Our autumn catalogue comes out in October; reply with 'yes' and we'll put you on the newsletter.", // expect: BSM1007
                "We are sorry that the book did not reach you.",
            };
            return string.Join("\n", parts);
        }
    }
}
