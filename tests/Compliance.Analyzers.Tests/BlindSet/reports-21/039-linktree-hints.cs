namespace Lichtwerk.Amazon.Outbox;

public class OutboxSeeder
{
    public IEnumerable<OutboxMessage> Create(Order o)
    {
        yield return new OutboxMessage(o.Id, "en",
            "Hello, our manual with videos is at https://manuals.lichtwerk-demo.de/l7, have fun with the lamp."); // expect: BSM3001
        yield return new OutboxMessage(o.Id, "en",
            "Hello, search for Lichtwerk Kassel on Google and you will see that we are cheaper on our site."); // expect: BSM3001|BSM3003|BSM1001
        yield return new OutboxMessage(o.Id, "zh-Hans",
            "您好，更多款式请访问我们的独立站 lichtwerk点com 直接下单。"); // expect: BSM3001|BSM3003
        yield return new OutboxMessage(o.Id, "en",
            "Hello, you can print the return label at https://www.amazon.de/returns whenever it suits you.");
        yield return new OutboxMessage(o.Id, "en",
            "Hello, the lamp was returned to us as undeliverable. We have refunded the whole order.");
    }
}

public record OutboxMessage(string OrderId, string Locale, string Text);
