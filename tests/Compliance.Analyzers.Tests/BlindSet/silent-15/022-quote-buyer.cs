namespace Panyu.AutoReply;

public static class YinYongMaijia
{
    // 引用买家原话再回答
    public static string Coupon(string buyer) =>
        $"Hi {buyer}, you wrote: \"give me a coupon or I complain\". We can not give a coupon. The pump is broken, so the full refund is done today.";

    public static string Zh(string buyer) =>
        $"{buyer}您好，您问“好评能不能返现”，不能，这违反平台规则，我们也从不这样做。";

    public static string Card(string buyer) =>
        $"Hi {buyer}, the card you found in the box (\"gift card for review\") is not from us, please ignore it.";

    public static string Jiawei(string buyer) =>
        $"{buyer}您好，您说有人自称我们客服让您加微信，那不是我们，请不要付款。";

    public static string Fan(string buyer) =>
        $"Hi {buyer}, you asked \"can I pay by PayPal\": no, payment is only possible on Amazon.";

    public static string Noise(string buyer) =>
        $"{buyer}您好，您反馈“风扇有异响”，请拍一段视频回复在这里，我们核对后换新。";
}
