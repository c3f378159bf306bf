using System;
using System.Collections.Generic;

namespace Okafor.Apps
{
    public class ServiceQuickReplies
    {
        public List<Tuple<string, string>> Replies = new List<Tuple<string, string>>
        {
            Tuple.Create("where_is_it", "Hi there, the tracking shows your rug in the Leeds depot. It should reach you tomorrow."),
            Tuple.Create("too_dear", "Hi there, you asked for a lower price. We cannot give private discounts; the price on the product page is the same for all."),
            Tuple.Create("stain", "Hi there, you asked about a red wine stain. Use cold water and a white cloth, and please do not use bleach."),
            Tuple.Create("wrong_size", "Hi there, we sent the wrong size. The right rug leaves today; the courier takes the other one back, you pay nothing."),
            Tuple.Create("gift_note", "Hi there, yes, we removed the price from the gift receipt of your order as you wished."),
            Tuple.Create("coupon_missing", "Hi there, you wrote that your coupon was not taken off. Amazon applied it: see the line Promotion in the summary of this order."),
            Tuple.Create("pay_direct", "Hi there, we cannot take a bank transfer or PayPal. Please pay through Amazon only.")
        };
    }
}
