using CsvHelper.Configuration;
using CsvHelper.Configuration.Attributes;

namespace Ledger.Amazon.Settlements;

public class SettlementLine
{
    [Name("order id")] public string OrderId { get; set; } = "";
    [Name("promotional rebates")] public decimal PromotionalRebates { get; set; }
    [Name("gift wrap credits")] public decimal GiftWrapCredits { get; set; }
    [Name("other")] public decimal Other { get; set; }
}

public sealed class CouponReportMap : ClassMap<CouponReportLine>
{
    public CouponReportMap()
    {
        Map(m => m.Title).Name("Coupon title", "优惠券名称").Default("Save 15% on your order");
        Map(m => m.Percent).Name("Percentage off").TypeConverterOption.Format("0.##");
        Map(m => m.Budget).Name("Your budget for this coupon");
        Map(m => m.Redeemed).Name("Redeemed by your customers");
    }
}

public static class AccountMapper
{
    public static string Account(string feeDescription)
    {
        switch (feeDescription)
        {
            case "Coupon redemption fee": return "4760 Coupons given to customers";
            case "Free gift with purchase": return "4630 Gifts to customers, not deductible";
            case "Goodwill refund, buyer keeps the item": return "4765 Goodwill";
            case "Vine enrolment fee: free product for a review": return "4611 Vine";
            default: return "4999 Unassigned: " + feeDescription;
        }
    }
}

public record CouponReportLine(string Title, decimal Percent, decimal Budget, int Redeemed);
