namespace Baiyun.Notify;

public delegate string XinXiShengCheng(string buyer, string order);

public class TongZhiZhuCe
{
    private readonly Dictionary<string, Func<string, string, string>> _buyerMessages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["delivered"] = (buyer, order) => $"Hi {buyer}, how do you like the tent? Post a picture of it in your review, the best one wins a camping stove.", // expect: BSM2001|BSM1006
        ["lost"] = (buyer, order) => $"Hi {buyer}, order {order} was lost by the carrier. We refunded all of it this morning.",
        ["seasonal"] = (buyer, order) => $"Hi {buyer}, summer is over, our prices are falling too: up to 40% less on all tents until Sunday.", // expect: BSM1001|BSM1007
        ["damage"] = (buyer, order) => $"Hi {buyer}, a new pole for the tent of order {order} is on its way, at no cost to you.",
    };

    public string Sheng(string shiJian, string buyer, string order)
    {
        string WeiBa(string text = "Ask for our wholesale list by e-mail and skip the middleman next time.") => text; // expect: BSM3003|BSM3002|BSM1007|BSM1001

        return _buyerMessages[shiJian](buyer, order) + Environment.NewLine + WeiBa();
    }
}
