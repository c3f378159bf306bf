namespace Ostrich.CustomerCare;

internal static class CareScripts
{
    internal static readonly (string Situation, string BuyerReply)[] All =
    {
        ("asks for discount", "Hello, thank you for asking. We cannot reduce the price; the one on the product page is current."),
        ("asks for PayPal refund", "Hello, refunds can only be made through Amazon to the payment method you used."),
        ("asks for phone", "Hello, we may only write through Amazon. Please describe the problem here and we will answer within a day."),
        ("offers 5 stars for a refund", "Hello, we cannot accept such an offer. Please describe the fault of the lamp so that we can replace it."),
        ("asks for a gift", "Hello, we are not allowed to add free gifts to an order, thank you for understanding."),
        ("missing screws", "Hello, a bag of screws leaves today. There is nothing to pay."),
    };

    internal static (string Subject, string Body) Exchange(string orderId) =>
        ("Exchange for order " + orderId,
         "Hello, the exchange was approved. Pack the shoes in the original box and use the attached label.");

    internal static (string Subject, string Body) Invoice(string orderId) =>
        ("Invoice for order " + orderId,
         "Hello, the corrected VAT invoice is attached. The discount line was already part of your order.");
}
