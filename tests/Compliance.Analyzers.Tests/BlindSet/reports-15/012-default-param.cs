namespace ShopBus.Contracts;

public interface IBuyerNotify
{
    Task ThankAsync(string orderId, string text = "Hi, we are small family shop. Your 5 star keep us alive, please help."); // expect: BSM2002

    Task DelayAsync(string orderId, string text = "Hi, your parcel is hold by custom, we will tell you when it move.");

    Task ShouhouAsync(string orderId, string text = "您好，不用退货，我们转您5美元红包，微信支付宝都行。"); // expect: BSM1004|BSM1003

    Task BufaAsync(string orderId, string text = "您好，补发件已寄出，运单号稍后更新到订单页。");

    Task ClubAsync(string orderId, string text = "Hi, write to homeclub88@163.com for the repair. New wool blanket is on the shelf too, have a look!"); // expect: BSM3002, BSM1007

    /// <summary>升级沟通</summary>
    Task UpgradeAsync(string orderId, string lang = "en",
        string subject = "About your order",
        string text = "Hi, this chat is slow. Give me your private email, our manager write you there."); // expect: BSM3002|BSM3003
}
