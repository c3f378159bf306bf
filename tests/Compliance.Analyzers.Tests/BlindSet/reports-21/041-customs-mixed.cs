namespace HuaDe.Versand;

public class ZollNachricht
{
    public string Body { get; private set; } = "";

    public ZollNachricht FuerKaeufer(string name, string orderId, bool hant)
    {
        Body = hant
            ? $"{name}您好，訂單{orderId}需補繳關稅，我們已代為繳納，您無須付款。"
            : $"Hello {name}, customs fees on {orderId} were paid by us; nothing is due from you.";
        return this;
    }

    public ZollNachricht MitNachsatz(bool hant)
    {
        Body += hant
            ? "另外，加入官方 LINE 群組可領取下次購物折扣。" // expect: BSM3002|BSM3003|BSM1001|BSM1006
            : " P.S. Members of our Telegram channel @huade_deals hear about price drops first."; // expect: BSM3002|BSM3003|BSM1007|BSM3001
        return this;
    }

    public ZollNachricht MitBitte(bool hant)
    {
        Body += hant
            ? "若您滿意，請給予好評。" // expect: BSM2002|BSM2003
            : " If you are pleased, a good rating would be great."; // expect: BSM2002|BSM2003
        return this;
    }
}
