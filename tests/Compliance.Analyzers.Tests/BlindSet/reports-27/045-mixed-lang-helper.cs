using System.Linq;

var helper = new Dictionary<string, (string En, string Zh)>
{
    ["delay"] = ("Sorry, the sea freight is late, your chair arrives next week.", "抱歉,海運延誤,椅子下週到。"),
    ["coupon"] = (
        "Want to save? Ask us for your personal discount code.", // expect: BSM1002|BSM1001
        "想省錢嗎?回覆我們即可領取專屬折扣碼。"), // expect: BSM1002|BSM1001
    ["review"] = (
        "Please leave a review of the chair, it takes only a minute.", // expect: BSM2006
        "麻煩您抽空為椅子寫個評價。"), // expect: BSM2006
    ["parts"] = ("We mail the missing bolt for free.", "缺少的螺絲免費補寄給您。"),
};

foreach (var order in Orders.Open())
{
    var (en, zh) = helper[order.Topic];
    var message = order.Country is "TW" or "HK" ? zh : en;
    await Amazon.SendBuyerMessageAsync(order.Id, message);
}
