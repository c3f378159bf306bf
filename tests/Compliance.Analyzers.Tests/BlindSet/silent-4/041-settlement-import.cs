using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace AmzHelper.Core
{
    // reads the flat file V2 settlement
    static class Settlement
    {
        static readonly Dictionary<string, string> Names = new Dictionary<string, string>
        {
            { "Promotion/Shipping", "Promotion: free shipping" },
            { "Promotion/Principal", "Promotion: % off coupon" },
            { "CouponRedemptionFee", "Coupon fee, 60 cents each time a buyer clips the coupon and buys" },
            { "REVERSAL_REIMBURSEMENT", "Reimbursement from Amazon for lost or damaged" },
            { "Vine", "Vine enrollment (free product for reviews)" },
            { "GiftWrap", "Gift wrap income" },
            { "Goodwill", "Goodwill, Amazon paid the buyer" },
        };

        public static decimal SumOf(string path, string what)
        {
            decimal sum = 0;
            foreach (var line in File.ReadLines(path))
            {
                var c = line.Split('\t');
                if (c.Length < 15) continue;
                if (c[12] + "/" + c[13] == what || c[12] == what)
                    sum += decimal.Parse(c[14], CultureInfo.InvariantCulture);
            }
            Console.WriteLine((Names.TryGetValue(what, out var n) ? n : what) + " = " + sum);
            return sum;
        }
    }
}
