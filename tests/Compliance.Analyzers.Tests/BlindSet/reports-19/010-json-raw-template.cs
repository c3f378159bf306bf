namespace Relay.Templates;

public static class SesTemplates
{
    // uploaded by the deploy step with CreateEmailTemplate
    // expect@+8: BSM1002|BSM1001
    // expect@+9: BSM3002|BSM3003
    public const string PostPurchase = """
        {
          "TemplateName": "post-purchase-us",
          "Subject": "About your order {{orderId}}",
          "Text": [
            "Dear {{buyerName}}, thank you for ordering the air fryer.",
            "Your personal voucher {{voucher_code}} is waiting for you and takes eight dollars off a basket.",
            "Do not wash the drawer in the dishwasher.",
            "Questions? Text us on WhatsApp at +1 (646) 555-0177."
          ]
        }
        """;

    public const string RefundIssued = """
        {
          "TemplateName": "refund-issued-us",
          "Subject": "Refund for order {{orderId}}",
          "Text": [
            "Dear {{buyerName}}, the full price of {{amount}} was refunded to your original payment method.",
            "Amazon shows the status under Your Orders."
          ]
        }
        """;
}
