using Bogus;

namespace Quillon.Demo;

/// <summary>Fills the staging system with conversations that look like those of the live shop.</summary>
public sealed class ConversationBuilder
{
    private string _orderId = "204-1187733-0092215";
    private string _subject = "Your order";
    private string _text = "We have received the photo of the cracked plate and refunded it in full.";
    private readonly List<string> _later = new();
    private readonly Faker _faker;

    public ConversationBuilder(Faker? faker = null) => _faker = faker ?? new Faker("en_GB");

    public ConversationBuilder ForOrder(string orderId) { _orderId = orderId; return this; }

    public ConversationBuilder About(string subject = "[Important] Please read about your order") // expect: BSM4004
    {
        _subject = subject;
        return this;
    }

    public ConversationBuilder Saying(string text) { _text = text; return this; }

    public ConversationBuilder Then(string text = "Also, take a voucher for our crockery: PLATE-5-OFF, good till Sunday.") // expect: BSM1002
    {
        _later.Add(text);
        return this;
    }

    public ConversationBuilder WithApology() =>
        Saying("We are sorry that the courier left the box in the rain. A dry set of plates is on its way, free of charge.");

    public ConversationBuilder WithHint() =>
        Saying("If you remove what you wrote about us on the seller feedback page, we return ten dollars on top of the refund."); // expect: BSM2001|BSM2005

    public Conversation Build() => new(_orderId, _subject, _faker.Person.FirstName, new[] { _text }.Concat(_later).ToArray());
}

public sealed record Conversation(string OrderId, string Subject, string Buyer, IReadOnlyList<string> Texts);
