namespace SheetMacro;

public static class TemplateSeed
{
    // goes into the "buyer_templates" sheet through the Sheets API
    // expect@+7: BSM1006|BSM1007
    // expect@+8: BSM2001|BSM1004
    public const string Payload = """
    {
      "sheet": "buyer_templates",
      "rows": [
        { "id": 1, "lang": "en", "text": "Hi {buyer}, your refund of {amount} is on the way." },
        { "id": 2, "lang": "en", "text": "Hi {buyer}, join our VIP list and be first in line for our monthly lucky draw." },
        { "id": 3, "lang": "en", "text": "Hi {buyer}, the battery door opens with a coin." },
        { "id": 4, "lang": "zh", "text": "{buyer}您好,好评截图发给我们,即返5美元现金。" }
      ]
    }
    """;

    public static void Push(SheetsService s, string id) => s.Append(id, "buyer_templates!A:D", Payload);
}
