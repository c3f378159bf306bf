namespace PawKitchen.Setup;

public static class DefaultTemplatesJson
{
    // expect@+6: BSM1004|BSM3003|BSM3002
    // expect@+6: BSM2002
    // expect@+7: BSM1007
    public const string Value = """
    [
      { "key": "buyer.damage",  "body": "Dear %Name%, send one photo of the dent and we replace the tray." },
      { "key": "buyer.paypal",  "body": "Dear %Name%, what is your PayPal? We send the money there and you keep the tray." },
      { "key": "buyer.stars",   "body": "Dear %Name%, all five stars shining would be the best salary for our packers." },
      { "key": "buyer.invoice", "body": "Dear %Name%, your VAT invoice is attached." },
      { "key": "buyer.launch",  "body": "Dear %Name%, next Friday we launch the pizza stone, be there when it starts!" }
    ]
    """;

    public static void Seed(ISettings settings) => settings.Set("BuyerTemplates", Value);
}
