namespace Marlowe.Kettles.Tickets;

public sealed class QuotedReplies
{
    public string AboutLeaflet(string buyer) =>
        $"Dear {buyer}, you write that the leaflet in your parcel promised \"a gift card for five stars\". That leaflet is not ours. Please ignore it; we do not reward reviews.";

    public string AboutCaller(string buyer) =>
        $"Dear {buyer}, the person who asked you for your \"PayPal address for a cashback\" does not work for us. Please do not answer, and report it to Amazon.";

    public string AboutCoupon(string buyer) =>
        $"Dear {buyer}, you asked whether the \"5% coupon\" was deducted. It was: the invoice for this order shows 1.90 euros less.";

    public string AboutThreat(string buyer) =>
        $"Dear {buyer}, you say you will \"post one star unless you get 20 euros back\". That is not how it works here: a faulty kettle is repaired or refunded on its merits, and yours will be collected on Friday.";

    public string AboutLeafletZh(string buyer) =>
        $"{buyer}您好，您提到的“好评返现卡”并非我们放入包裹，请勿扫码，我们不以任何形式奖励评价。";

    public string AboutCallerZh(string buyer) =>
        $"{buyer}您好，自称客服并要求“加微信退款”的人不是我们的员工，请勿提供账户信息。";
}
