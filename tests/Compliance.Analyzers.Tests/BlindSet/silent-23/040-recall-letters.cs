namespace PawKitchen.Web.Templates;

public static class RecallLetters
{
    // {0} buyer, {1} order number
    public const string En =
        "Dear {0}, please stop to use the heating pad of order {1} at once. The cable can become too hot. " +
        "Amazon refunds the full price, you need not send it back. Please cut the cable and put the pad in the electric waste.";

    public const string Zh =
        "{0}您好，您订单{1}中的加热垫存在过热风险，请立即停止使用。货款将全额退回，无需寄回。";

    public const string Hant =
        "{0}您好，您訂單{1}中的加熱墊有過熱風險，請立即停止使用。款項將全額退回，無須寄回。";

    public static string Fill(string template, Order o) => string.Format(template, o.BuyerName, o.AmazonOrderId);
}
