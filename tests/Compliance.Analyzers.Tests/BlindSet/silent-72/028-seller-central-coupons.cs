using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;

namespace Thornbury.Promotions
{
    /// <summary>Writes the bulk upload sheet for Seller Central > Advertising > Coupons.</summary>
    public class CouponSheetWriter
    {
        private static readonly string[] Header =
        {
            "ASIN list", "Discount type", "Discount value", "Coupon title", "Budget", "Start date", "End date", "Limit to one redemption per customer"
        };

        public void Write(Stream target, IEnumerable<CouponPlan> plans)
        {
            using var w = new StreamWriter(target, new UTF8Encoding(false), 4096, leaveOpen: true);
            w.WriteLine(string.Join('\t', Header));
            foreach (var p in plans)
            {
                if (p.PercentOff is < 5 or > 50)
                    throw new ArgumentException($"Coupon {p.Id}: percentage off must be between 5 and 50.");

                w.WriteLine(string.Join('\t',
                    string.Join(';', p.Asins),
                    "Percentage off",
                    p.PercentOff.ToString(CultureInfo.InvariantCulture),
                    $"Save {p.PercentOff}% on {p.ShortName}",
                    p.Budget.ToString("0.00", CultureInfo.InvariantCulture),
                    p.From.ToString("yyyy-MM-dd"),
                    p.To.ToString("yyyy-MM-dd"),
                    p.OnePerCustomer ? "Yes" : "No"));
            }
        }
    }

    public record CouponPlan(int Id, string ShortName, string[] Asins, int PercentOff, decimal Budget, DateTime From, DateTime To, bool OnePerCustomer);
}
