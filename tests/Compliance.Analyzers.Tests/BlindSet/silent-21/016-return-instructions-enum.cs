namespace Kontor.Amazon.Returns;

public static class ReturnTexts
{
    public static string For(ReturnStep step, string orderId, string carrier) => step switch
    {
        ReturnStep.Opened => $"Hello, we have seen your return request for {orderId}. The prepaid label is in Your Orders.",
        ReturnStep.LabelSent => $"Hello, please hand the parcel to {carrier} within 14 days and keep the receipt.",
        ReturnStep.Received => "Hello, your parcel came back to us. We check the grinder tomorrow and then refund you.",
        ReturnStep.Refunded => "Hello, the full price was refunded to your original payment method.",
        ReturnStep.PartlyRefunded => "Hello, the lid was missing from your return, so we refunded the price less 6.00 EUR for the lid.",
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };
}

public enum ReturnStep { Opened, LabelSent, Received, Refunded, PartlyRefunded }
