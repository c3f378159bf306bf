namespace Nimbus.Reply;

public static class Compose
{
    public static (string Subject, string Body) Answer(Ticket t) => t.Lang == "zh"
        ? ("关于您的订单", t.Damaged
            ? "您好，雨伞骨架断裂，我们已为您重新寄出一把，无需付费。"
            : "您好，下次购买请直接找我们，不走平台可以再便宜10元。") // expect: BSM3003|BSM1001
        : ("About your order", t.Damaged
            ? "Hello, we are sorry for the bent rib. A new umbrella is on its way without any cost to you."
            : "Hello, next time buy from us without Amazon in between and the umbrella is 3 dollars less."); // expect: BSM3003|BSM1001

    public static object Payload(Ticket t) => new
    {
        order = t.OrderId,
        recipient = "amazon-buyer",
        message = t.Stars < 3
            ? "Hello, we would love to make you happy again. Please think about raising your stars to five." // expect: BSM2004|BSM2002
            : "Hello, as you like the umbrella, please share your joy in a review on Amazon.", // expect: BSM2003|BSM2006|BSM2002
    };
}

public record Ticket(string OrderId, string Lang, bool Damaged, int Stars);
