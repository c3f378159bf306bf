namespace Integra.Care.Replies;

public sealed class PriceEnquiryReply
{
    private readonly string _name;
    public PriceEnquiryReply(string name) => _name = name;

    public string NoPublicCoupon() =>
        $"Dear {_name}, you asked whether there is a coupon for the tent. At the moment there is none on the product page.";

    public string AppliedAlready(string order) =>
        $"Dear {_name}, you asked about the coupon on the product page. It was applied to order {order} and is shown on your invoice.";

    public string NotBefore(string order) =>
        $"Dear {_name}, you asked why the coupon was not taken off. It ended the day before order {order} was placed.";

    public string Zh() => $"{_name}您好，您询问的优惠券目前商品页面上没有，我们也无法私下提供，敬请谅解。";
}
