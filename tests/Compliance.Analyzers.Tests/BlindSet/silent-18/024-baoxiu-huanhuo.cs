using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Lingdong.Amz.Warranty;

public class BaoXiuXiaoXi
{
    public CreateUnexpectedProblemRequest HuanXin(string part, DateTime d) => new()
    {
        Text = $"The {part} of your order has a known fault. A new {part} is sent on {d:MMM d} for free under the warranty, please keep the old one or recycle it.",
    };

    public CreateUnexpectedProblemRequest ZhengJi() => new(
        text: "您的咖啡机水泵属于保修范围，我们免费为您更换整机，新机发出后亚马逊会显示物流信息。");

    public CreateUnexpectedProblemRequest TuiKuan(decimal m)
    {
        var r = new CreateUnexpectedProblemRequest();
        r.Text = "The replacement model is not produced any more, therefore we refunded the full " + m + " of this order to your original payment method.";
        return r;
    }
}
