using System.Text;

namespace Amz.Dispute.Letters;

public sealed record XinJian(string OrderId, string Subject, string Body);

public static class JiuFenXinJian
{
    private static readonly XinJian Base = new("", "About your order", "Hello, we are looking into your case and will answer tomorrow.");

    public static XinJian AtoZ(string orderId) => Base with
    {
        OrderId = orderId,
        Body = "您好，只要您撤销 A-to-Z 索赔，我们愿意另外支付 15 美元作为补偿。" // expect: BSM1003
    };

    public static XinJian LostParcel(string orderId) => Base with
    {
        OrderId = orderId,
        Body = "Hello, the parcel is lost. The full price went back to your original payment method today."
    };

    public static string HongBao(string buyer, bool zh)
    {
        var sb = new StringBuilder(zh ? "您好，" : "Hello ").Append(buyer).Append(zh ? "：" : ", ");
        sb.Append(zh
            ? "您的 10% 返现已备好，确认收货后由财务发红包给您。" // expect: BSM1004
            : "ten percent of the price comes back to you as cashback once the order is closed."); // expect: BSM1004
        return sb.ToString();
    }

    public static XinJian DianPuChaPing(string orderId) =>
        new(orderId, "賣家回饋", "您好，再次懇請您刪除對本店的賣家負評，否則我們的帳號將被停用。"); // expect: BSM2005
}
