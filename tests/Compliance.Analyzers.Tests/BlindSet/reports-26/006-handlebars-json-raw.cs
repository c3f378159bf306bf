namespace Kestrel.Electronics.Seeds;

internal static class HandlebarsSeed
{
    // expect@+8: BSM2001|BSM1004
    // expect@+11: BSM3002
    public const string BuyerMessageTemplatesJson = """
    [
      {
        "key": "post-delivery-01",
        "locale": "en-GB",
        "subject": "Your headphones, order {{orderId}}",
        "body": "Hello {{buyer}}, publish your opinion of the headphones and we send £5 to you by PayPal as thanks."
      },
      {
        "key": "pairing",
        "body": "Hello {{buyer}}, hold the power button for six seconds until the lamp blinks blue. Should pairing fail, add our technician on WhatsApp: +44 7700 900512."
      },
      {
        "key": "invoice",
        "body": "Hello {{buyer}}, please find attached the VAT invoice for order {{orderId}}."
      }
    ]
    """;
}
