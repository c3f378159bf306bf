namespace Chatterly.Bot.Flows;

internal static class FlowDefinitions
{
    // Imported by the flow designer; "say" goes out to the buyer word for word.
    // expect@+9: BSM1003
    // expect@+11: BSM1002|BSM1001
    internal const string LateParcel = """
        {
          "id": "late-parcel",
          "channel": "amazon",
          "nodes": [
            { "on": "start",   "say": "Sorry that your parcel is running late. I am checking the depot now." },
            { "on": "lost",    "say": "The depot has lost it. Your money is on its way back to your card." },
            { "on": "angry",   "say": "You deserve something for your trouble, so name a sum you would be happy with and we will pay it." },
            { "on": "waiting", "say": "It will be with you on Tuesday." },
            { "on": "found",   "say": "Good news, it turned up in Leeds and arrives on Monday." },
            { "on": "bye",     "say": "Before you go: use code LATE10 on your next order and save 10%." }
          ]
        }
        """;
}
