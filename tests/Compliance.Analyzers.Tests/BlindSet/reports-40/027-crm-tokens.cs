namespace Seller.Saas.Automation;

public static class DefaultTemplates
{
    public static readonly (string Name, string Subject, string Body)[] All =
    {
        ("返品说明", "Return of #OrderId#",
         "Hello #BuyerName#, print the label from your Amazon return page and drop the box at any UPS point."),
        ("首单感谢", "Thank you, #BuyerName#",
         "Hello #BuyerName#, here is %CouponCode% for your next visit, valid until %ExpireDate%."), // expect: BSM1002|BSM1006
        ("复购", "关于 #ProductName#",
         "#BuyerName# 您好，老顾客专享价 %Price%，回复“要”即可锁定。"), // expect: BSM1001
        ("满减", "关于 #ProductName#",
         "#BuyerName# 您好，您的账户里躺着 {{voucher_amount}} 元代金券等您来用。"), // expect: BSM1002
        ("催评", "Order #OrderId#",
         "Hello #BuyerName#, could you take a minute to share your product review of #ProductName#?"), // expect: BSM2006
        ("换货", "关于 #OrderId#",
         "#BuyerName# 您好，替换的 #ProductName# 单号为 %Tracking%，旧件请勿寄回。"),
    };
}
