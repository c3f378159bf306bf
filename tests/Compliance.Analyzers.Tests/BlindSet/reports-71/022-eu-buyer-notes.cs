namespace Brightleaf.Eu.Messaging;

public interface IBuyerNotes
{
    string OutOfStock(string order);
    string Address(string order);
    string PriceQuestion(string buyer);
    string Layout(string buyer, string material);
}

public sealed class BuyerNotesEn : IBuyerNotes
{
    public string OutOfStock(string order) =>
        $"Sadly the planter in order {order} cannot be sent any more. Could you kindly request a cancellation from your account today, so our metrics stay clean?"; // expect: BSM4001

    public string Address(string order) =>
        $"The postcode and the town in order {order} do not match. Please reply with the correct address and we will ship at once.";

    public string PriceQuestion(string buyer) =>
        $"Hello {buyer}, we can do something for you: take two planters and you pay 15% less, just let us know before you order."; // expect: BSM1001

    public string Layout(string buyer, string material) =>
        $"Hello {buyer},\n\n\n\n\nyour planter is made of {material} and may stay outside in winter."; // expect: BSM5003
}

public sealed class BuyerNotesZh : IBuyerNotes
{
    public string OutOfStock(string order) =>
        $"订单{order}的花盆已经断货，请您尽快在亚马逊上点击“取消订单”，我们好把它关掉。"; // expect: BSM4001

    public string Address(string order) =>
        $"订单{order}的邮编与城市不一致，请回复正确地址，我们会立即发货。";

    public string PriceQuestion(string buyer) =>
        $"{buyer}您好，很抱歉，我们无法单独降价，请以商品页面显示的价格为准。";

    public string Layout(string buyer, string material) =>
        $"{buyer}您好，\n\n花盆材质为{material}，冬季可放在户外。";
}
