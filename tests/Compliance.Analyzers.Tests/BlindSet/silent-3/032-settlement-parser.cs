using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace Pinecone.Accounting.Settlements;

/// <summary>Reads the flat-file settlement report V2.</summary>
public sealed class SettlementParser
{
    private static readonly Dictionary<string, string> Accounts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Promotion|Principal"] = "4710 promotion discounts granted",
        ["Promotion|Shipping"] = "4711 free shipping promotions",
        ["CouponRedemptionFee"] = "6820 coupon redemption fee",
        ["Goodwill|Principal"] = "4720 goodwill refunds",
        ["GiftWrap"] = "4405 gift wrap income",
        ["REVERSAL_REIMBURSEMENT"] = "2740 reimbursements from Amazon",
        ["Vine Enrollment Fee"] = "6830 review programme fee",
        ["Lightning Deal Fee"] = "6840 deal fees",
    };

    public IEnumerable<Booking> Parse(TextReader reader)
    {
        var header = (reader.ReadLine() ?? throw new InvalidDataException("Empty settlement report, no promotion or refund lines.")).Split('\t');
        int type = Array.IndexOf(header, "amount-type"), amount = Array.IndexOf(header, "amount"), descr = Array.IndexOf(header, "amount-description");
        while (reader.ReadLine() is { } line)
        {
            var c = line.Split('\t');
            var key = c[type] + "|" + c[descr];
            var text = c[descr].StartsWith("Coupon", StringComparison.Ordinal) ? "Coupon given to buyers, " + c[descr] : c[descr];
            yield return new Booking(Accounts.GetValueOrDefault(key, "9999 unknown"), text, decimal.Parse(c[amount], CultureInfo.InvariantCulture));
        }
    }
}

public sealed record Booking(string Account, string Text, decimal Amount);
