namespace Parrot.ChatBot.Flows;

public static class TrackingFlow
{
    // expect@+8: BSM1003|BSM1004
    // expect@+9: BSM3002|BSM3003
    public static string Definition(string shop) => $$"""
    {
      "flow": "tracking",
      "shop": "{{shop}}",
      "steps": [
        { "id": "ask",   "say": "Could you tell me which parcel you mean?" },
        { "id": "late",  "say": "Ah, that one's late. I've put aside twenty dollars for you as a peace offering, just say yes." },
        { "id": "lost",  "say": "The carrier has lost it. We've refunded your order in full." },
        { "id": "human", "say": "For a real person, shoot a text to 415-555-0137." },
        { "id": "bye",   "say": "This case is closed now. Reply within 14 days to open it again." }
      ]
    }
    """;
}
