namespace Nook.Cs;

public sealed record MessageTemplate(string Id, string Lang, string Text)
{
    public string Fill(string order, string buyer) => Text.Replace("{order}", order).Replace("{buyer}", buyer);
}

public static class MessageTemplates
{
    public static readonly MessageTemplate[] All =
    [
        new("wrong-item", "en", "Hi {buyer}, we mixed up two parcels, the right teapot for {order} leaves today and the pickup of the wrong one is paid by us."),
        new("no-discount", "en", "Hi {buyer}, nice try! Sadly we can't do special prices here, what you see on the page is what it costs."),
        new("warranty+", "en", "Hi {buyer}, leave a rating for your teapot and we double the warranty to four years."), // expect: BSM2001
        new("refer", "en", "Hi {buyer}, bring a friend who orders and you both get a free infuser."), // expect: BSM1006|BSM1005
        new("wrong-item", "zh", "您好，我们装错箱了，订单{order}的正确茶壶今天寄出，错的那只由我们安排上门取件。"),
        new("warranty+", "zh", "您好，给茶壶打个分，保修就从两年升到四年。"), // expect: BSM2001
        new("again", "zh", "您好，上周请您写的评论还没看到，再提醒一次，麻烦抽空写一下。"), // expect: BSM2006
    ];
}
