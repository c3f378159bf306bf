namespace Integra.Messaging.Domain;

public sealed class MessageBuilder
{
    private readonly List<string> _sections = [];

    public MessageBuilder Greet(string buyerName) { _sections.Add($"Dear {buyerName},"); return this; }
    public MessageBuilder Add(string sentence) { _sections.Add(sentence); return this; }
    public MessageBuilder Sign() { _sections.Add("Kind regards, Customer Care"); return this; }
    public BuyerMessage Build() => new(string.Join("\n\n", _sections));
}

public static class PostDeliveryMessages
{
    public static BuyerMessage Desk(Order order) => new MessageBuilder()
        .Greet(order.BuyerName)
        .Add("We hope the standing desk reached you in good condition.")
        .Add("As one of our valued customers you may take 12% off the matching monitor arm.") // expect: BSM1001
        .Add("Should the frame wobble, tighten the four hex bolts under the top plate.")
        .Sign().Build();

    public static BuyerMessage Chair(Order order) => new MessageBuilder()
        .Greet(order.BuyerName)
        .Add("Your chair ships with two gas springs; please use the longer one.")
        .Add("If you love the chair, kindly award us all five stars on Amazon.") // expect: BSM2002|BSM2003
        .Sign().Build();
}
