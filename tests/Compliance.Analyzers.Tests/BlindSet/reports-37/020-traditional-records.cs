namespace Fengming.Chaju;

public record BuyerMessage(string Code, string Lang, string Text);

public static class MessageStore
{
    public static readonly BuyerMessage[] All =
    {
        new("DELAY", "zh-Hant", "您好，因颱風影響，您的茶壺將延後三天送達，敬請見諒。"),
        new("CARD", "zh-Hant", "您好，感謝購買！回覆本訊息即可獲贈茶漏一個，送完為止。"), // expect: BSM1005
        new("LINE", "zh-Hant", "您好，想更快得到回覆，請加入我們的 LINE：fengming_tea。"), // expect: BSM3002|BSM3003
        new("STAR", "zh-Hant", "您好，若您願意把先前的一星改成五星，我們會非常感激。"), // expect: BSM2004|BSM2002
        new("NEXT", "zh-Hant", "您好，下回選購任一茶杯，輸入 TEA88 即減八美元。"), // expect: BSM1002|BSM1001
        new("BROKEN", "zh-Hant", "您好，壺蓋破損我們深感抱歉，新的壺蓋已免費寄出。"),
        new("INVOICE", "en", "Hello, your invoice can be downloaded in Your Orders, button Invoice."),
    };
}
