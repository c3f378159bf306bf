using System.Collections.Generic;

namespace Yongan.Bike;

// 买家先问价格/优惠时的回复，合规部已确认
public class WenJiaHuiFu
{
    private static readonly SortedList<int, string> Replies = new()
    {
        { 1, "Hello, you asked if a coupon exists for the helmet. There is none now, and we can not make one for a single buyer." },
        { 2, "Hello, you asked why the sum in the cart is higher than the price: Amazon adds the sales tax of your state." },
        { 3, "您好，您问的折扣我们无法私下提供，商品页显示的就是现在的价格。" },
        { 4, "Hello, the seller named in your letter is not us. We never send gift cards and never ask for reviews for money, please report it to Amazon." },
        { 5, "您好，您收到的“好评返现”卡片不是我们放的，请不要理会，也请向亚马逊举报。" },
        { 6, "Hello, payment outside of Amazon is not possible, please do not send money to anybody by bank or PayPal." },
    };

    public string Hui(int leiXing) => Replies.TryGetValue(leiXing, out var r) ? r : string.Empty;
}
