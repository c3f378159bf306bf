namespace Kowalski.Narzedzia.Generated;

[AttributeUsage(AttributeTargets.Class)]
public sealed class BuyerMessageTemplateAttribute(string key, string body) : Attribute
{
    public string Key { get; } = key;
    public string Body { get; } = body;
}

// The source generator turns each attribute into a typed renderer.
[BuyerMessageTemplate("delay", "Dear {name}, your cordless drill is held up at customs and will arrive on {date}.")]
public partial class DelayMessage;

[BuyerMessageTemplate("after-sales", "Dear {name}, use the code {discountCode} and your second battery costs a third less.")] // expect: BSM1002|BSM1001
public partial class AfterSalesMessage;

[BuyerMessageTemplate("stars", "Dear {name}, please give the drill a top rating on Amazon, every star counts for us.")] // expect: BSM2002
public partial class StarsMessage;

[BuyerMessageTemplate("service", "Dear {name}, the chuck key is in the lid of the case.")]
public partial class ServiceMessage;
