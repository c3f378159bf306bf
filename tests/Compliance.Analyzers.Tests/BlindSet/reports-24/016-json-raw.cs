namespace TorqueDuck.Seed;

public static class TemplateSeed
{
    // expect@+7: BSM1002|BSM1001
    // expect@+8: BSM3001
    public const string Json = """
    {
      "templates": [
        { "id": "delay", "buyerMessage": "Hi {{name}}, the alternator is backordered at our end. We have cancelled it and refunded you in full." },
        { "id": "welcome",
          "buyerMessage": "Hi {{name}}, thanks for trusting us with your truck. {{coupon_code}} is yours: it cuts 12% from the next part." },
        { "id": "manual", 
          "buyerMessage": "Hi {{name}}, wiring gives everybody a headache. Watch the install at https://youtu.be/tq-duck-77 before you start." },
        { "id": "core", "buyerMessage": "Hi {{name}}, please return the old alternator with the label in your Amazon returns page." }
      ]
    }
    """;
}
