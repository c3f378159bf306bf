namespace Integra.Notifications;

public static class BuyerNoticeFormatter
{
    public static string Refund(string name, string amount) =>
        string.Format("Dear {0}, we have refunded {1} to your original payment method.", name, amount);

    public static string Reorder(string name, int pct) =>
        string.Format("Dear {0}, come back before Sunday and enjoy {1}% off anything in our shop.", name, pct); // expect: BSM1001|BSM1006

    public static string Concerned(string name) => string.Concat(
        "Dear ", name, ", thank you for the photo. ",
        "In exchange for an honest ", // expect: BSM2001
        "review we would send the money for the lid to you.");

    public static string Lines(string name) => string.Join(Environment.NewLine,
        $"尊敬的{name}：",
        "您的退货标签已生成，请在订单页面打印。",
        "另附赠一份小礼品，随补发包裹一同寄出，敬请查收。"); // expect: BSM1005
}
