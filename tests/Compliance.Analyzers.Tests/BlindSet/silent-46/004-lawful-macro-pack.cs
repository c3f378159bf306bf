namespace DeskLark.Macros;

public static class ServiceMacroPack
{
    public const string Json = """
        {
          "pack": "amazon-service",
          "macros": [
            { "name": "Refund done", "body": "Hi {{customer.first}}, the full amount for order {{order.id}} was refunded today. It reaches your card within five working days." },
            { "name": "Broken on arrival", "body": "Hi {{customer.first}}, sorry about the cracked jug. A replacement is on its way at no charge and you can throw the broken one away." },
            { "name": "No discount", "body": "Hi {{customer.first}}, we cannot offer private discounts or codes. The price on the product page is the current one." },
            { "name": "Return label", "body": "Hi {{customer.first}}, please open https://www.amazon.com/returns and choose the item; the prepaid label can be printed there." },
            { "name": "Error E4", "body": "Hi {{customer.first}}, code E4 on the display means that the lid is open. Close it until you hear a click." }
          ]
        }
        """;
}
