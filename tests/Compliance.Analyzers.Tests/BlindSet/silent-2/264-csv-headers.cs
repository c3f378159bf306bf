namespace Reports;
public class PromotionExport
{
    private static readonly string[] Headers = { "Coupon code", "Discount given", "Free gift sent", "Review left", "Customer email" };
    public string Title => "Customers who used a coupon and left a 5-star review";
    public string Note => "Counts only customers who got a voucher with their last order.";
}
