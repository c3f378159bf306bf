using Google.Apis.Sheets.v4.Data;

// "macro": fills the monthly report for my boss
var rows = new List<IList<object>>
{
    new List<object> { "Metric", "Value", "How it is counted" },
    new List<object> { "Coupon redemptions", Stats.Coupons, "orders in which a coupon code was used" },
    new List<object> { "Gift cards sold", Stats.GiftCards, "digital and plastic" },
    new List<object> { "5-star reviews", Stats.FiveStars, "new this month" },
    new List<object> { "Negative feedback removed by Amazon", Stats.Removed, "cases won in Seller Central" },
    new List<object> { "Refunds", Stats.Refunds, "full and partial" },
};

var body = new ValueRange { Values = rows };
Sheet.Update("Report!A1", body);
Console.WriteLine($"report of {rows.Count} rows written, discount total {Stats.Discounts:C}");
