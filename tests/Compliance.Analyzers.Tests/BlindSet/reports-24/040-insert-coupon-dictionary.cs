namespace Birchline.Locale;

public class LocalizedBuyerText
{
    private readonly Dictionary<(string Key, string Lang), string> _texts = new()
    {
        [("delay", "en")] = "Your hydration pack is delayed by a storm. New estimate: {eta}.",
        [("delay", "zh")] = "您的水袋包因风暴延误，预计{eta}送达。",
        [("promo", "en")] = "Hi {name}, %CouponCode% is your ticket to {pct}% savings on the matching bladder.", // expect: BSM1002|BSM1001
        [("promo", "zh")] = "{name}您好，使用折扣码%CouponCode%购买配套水袋可省{pct}%。", // expect: BSM1002|BSM1001
        [("lottery", "en")] = "Hi {name}, your order number doubles as a raffle ticket. First prize: a weekend in Moab.", // expect: BSM1006
        [("lottery", "zh")] = "{name}您好，凭订单号即可参加抽奖，头奖为露营大礼包。", // expect: BSM1006
        [("leak", "en")] = "Hi {name}, a leaking valve is covered by the warranty. Shall we send a new one or refund you?",
    };

    public string Resolve(string key, string lang) => _texts[(key, lang)];
}
