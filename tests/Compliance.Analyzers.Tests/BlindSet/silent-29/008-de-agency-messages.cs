namespace Agentur.Kontor.Textpool;

public interface IKundenText { string Betreff { get; } string Text { get; } }

// Agentur betreut drei Händler auf amazon.co.uk
public sealed class Ersatzlieferung : IKundenText
{
    public string Betreff => "Replacement for your order";
    public string Text =>
        "Dear customer, the espresso cups arrived broken, and we are sorry for that. " +
        "A new set was handed to the carrier this morning and " +
        "you need not send back the broken one.";
}

public sealed class Rechnung : IKundenText
{
    public string Betreff => "Your invoice";
    public string Text =>
        "Dear customer, as you asked, the VAT invoice is attached to this message. The line 'Promotion -4.00' is the coupon you used when you placed the order.";
}

public sealed class KeinNachlass : IKundenText
{
    public string Betreff => "Your question";
    public string Text =>
        "Dear customer, there is no coupon for these cups at present, " +
        "and we are not allowed to send private codes.";
}
