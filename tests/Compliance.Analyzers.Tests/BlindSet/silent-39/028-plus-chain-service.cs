namespace Millbrook.Amazon.Letters;

public sealed class ServiceLetterTexts
{
    public string PartlyShipped(string buyer, string orderId)
        => "Dear " + buyer + ",\n\n" +
           "order " + orderId + " comes in two parcels. " +
           "The second one left us today and should reach you on Monday.\n\n" +
           "Best wishes\nMillbrook";

    public string Recall(string buyer, string batch)
        => "Dear " + buyer + ",\n\n" +
           "the heating pad from batch " + batch + " may overheat. " +
           "Please stop using it. " +
           "We have refunded the full price; you do not have to send it back.\n\n" +
           "Best wishes\nMillbrook";

    public string TaxRefund(string buyer, decimal amount)
        => "Dear " + buyer + ",\n\n" +
           "you were charged too much tax on this order. " +
           "We refunded the difference of " + amount.ToString("F2") + " euros " +
           "to your original payment method.\n\n" +
           "Best wishes\nMillbrook";
}
