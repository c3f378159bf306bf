// plans the public coupons in Seller Central for the next quarter
var plan = new List<PublicCoupon>
{
    new("Spring coupon, all shoppers", "Save 10% on cotton hammocks", 10, new(2025, 3, 20), 14, 300m),
    new("Father's day coupon, all shoppers", "Save 15% on double hammocks", 15, new(2025, 6, 1), 14, 500m),
    new("Prime Day deal", "20% off for Prime members", 20, new(2025, 7, 8), 2, 900m),
};

Console.WriteLine("Coupon title;Percent off;Start;Days;Budget");
foreach (var k in plan)
    Console.WriteLine($"{k.SellerCentralTitle};{k.Percent};{k.Start:yyyy-MM-dd};{k.Days};{k.Budget}");

var cost = plan.Sum(k => k.Budget) + plan.Count * 5m;
Console.WriteLine($"Total coupon budget with fees: {cost:C}");
if (cost > 1500m)
    Console.WriteLine("Too expensive, drop one coupon or lower the discount.");

record PublicCoupon(string Name, string SellerCentralTitle, int Percent, DateOnly Start, int Days, decimal Budget);
