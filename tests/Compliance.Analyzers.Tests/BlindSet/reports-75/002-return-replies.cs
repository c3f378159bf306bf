namespace Fretwell.Music.CustomerCare;

/// <summary>Canned texts for the Amazon returns queue.</summary>
internal static class ReturnReplies
{
    public const string LabelSent =
        "Hi {BuyerName}, your prepaid return label is ready under Your Orders. Please put the pedal back in its box, " +
        "stick the label on top and drop it at any UPS point within 14 days. We refund the full amount once it is scanned.";

    public const string RefundDone =
        "Hi {BuyerName}, your return reached us this morning and we have refunded {Amount} to your original payment method. " +
        "It can take three to five days until your bank shows it.";

    public const string KeepIt =
        "Hi {BuyerName}, sorry the strings were not for you. " +
        "No need to send them back: keep them, and we knock 25% off the next set you get from us. " + // expect: BSM1001|BSM1006
        "Let us know what you would like to do.";

    public const string WrongGauge =
        "Hi {BuyerName}, you are right, we packed .010 strings instead of .009. A set of the right gauge left our warehouse today at no charge.";

    public const string BuyBack =
        "Hi {BuyerName}, the return window has closed, so Amazon will not issue a label any more. " +
        "If you give us your PayPal address we can send half of the price there instead."; // expect: BSM1004|BSM3004|BSM3003

    public static string Fill(string template, IReadOnlyDictionary<string, string> values)
    {
        foreach (var (key, value) in values)
        {
            template = template.Replace("{" + key + "}", value);
        }

        return template;
    }
}
