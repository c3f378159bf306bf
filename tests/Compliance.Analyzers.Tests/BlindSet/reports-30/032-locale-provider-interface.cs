namespace Halden.Oms.Localization;

public interface IBuyerTexts
{
    string PartialDelivery { get; }
    string Gratitude { get; }
    string Care { get; }
}

internal sealed class BuyerTextsEnGb : IBuyerTexts
{
    public string PartialDelivery => "Your order has been split; the blue towels will arrive one day later.";
    public string Gratitude => "As a mark of our gratitude, your basket will be reduced by £4 the next time you shop with us."; // expect: BSM1001|BSM1006
    public string Care => "May we ask you to share your view of the towels in a customer review?"; // expect: BSM2006
}

internal sealed class BuyerTextsZhHant : IBuyerTexts
{
    public string PartialDelivery => "您的訂單將分批寄送，藍色毛巾會晚一天送達。";
    public string Gratitude => "為答謝您的惠顧，下次購物可折抵新臺幣一百元。"; // expect: BSM1001|BSM1006
    public string Care => "誠摯邀請您在商品頁面分享使用心得與評論。"; // expect: BSM2006
}
