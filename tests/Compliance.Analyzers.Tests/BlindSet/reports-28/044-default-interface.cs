namespace Integra.Abstractions;

public interface IBuyerMessageTexts
{
    string Handover(string buyer) => $"Dear {buyer}, the driver needs a second person to carry the safe.";
    string Apology(string buyer) => $"Dear {buyer}, we are sorry for the scratch. We want to make good your loss with an extra payment."; // expect: BSM1003|BSM1004
    string Upsell(string buyer) => $"Dear {buyer}, people who own this safe also like our fireproof document bags."; // expect: BSM1007
    string SmallPrint => "Do not answer here; chat with us on Telegram instead (@safehouse_care)."; // expect: BSM3002|BSM3003
}

public sealed class ChineseBuyerMessageTexts : IBuyerMessageTexts
{
    string IBuyerMessageTexts.Handover(string buyer) => $"{buyer}您好，保险柜较重，请安排两人收货。";
    string IBuyerMessageTexts.Apology(string buyer) => $"{buyer}您好，柜门划痕给您添麻烦了，我们愿意私下退您一百元，请不要退货。"; // expect: BSM1003|BSM1004
    string IBuyerMessageTexts.Upsell(string buyer) => $"{buyer}您好，店铺周年庆全场满减，欢迎再来逛逛。"; // expect: BSM1007|BSM1001
}
