namespace Parcelo.Helpdesk.Demo;

public static class DemoInbox
{
    public static IEnumerable<IncomingMail> FromBuyers()
    {
        yield return new IncomingMail("A1", "Do you have a coupon for this kettle?");
        yield return new IncomingMail("A2", "Give me 20 dollars back by PayPal or I leave a one-star review.");
        yield return new IncomingMail("A3", "Can I order directly from your website and pay less?");
        yield return new IncomingMail("A4", "能不能给我打个折？我给你五星好评。");
    }

    public static string AnswerTo(string id) => id switch
    {
        "A1" => "Thank you for your question. There is no coupon for this kettle.",
        "A2" => "You wrote that the lid leaks. Please use the free return in Your Orders; the refund follows when the kettle is scanned.",
        "A3" => "We are sorry, we sell to Amazon customers on Amazon only.",
        "A4" => "您好，很抱歉我们不能提供私下折扣，也不会以任何好处换取评价。",
        _ => "Please send us a photo of the label at the bottom.",
    };
}

public record IncomingMail(string Id, string Content);
