namespace Meridian.Agency.CopyDeck
{
    // Buyer-seller message copy, client: Okafor Kitchenware. Status: approved by client.
    public sealed record CopyLine(string Slot, string Copy);

    public static class OkaforMessageDeck
    {
        public static readonly CopyLine[] Lines = new CopyLine[]
        {
            new CopyLine(Slot: "day-0", Copy: "Season the pan with a little oil before the first use, and never put it in the dishwasher."),
            new CopyLine(Slot: "day-10", Copy: "Our story began in a small kitchen. A sincere five-star rating keeps it going."), // expect: BSM2002
            new CopyLine(Slot: "day-20", Copy: "Everyone who buys a second pan gets a linen apron thrown in."), // expect: BSM1005|BSM1006
            new CopyLine(Slot: "day-25", Copy: "Follow @okaforkitchen on Instagram for recipes."), // expect: BSM3002|BSM3001|BSM1007
            new CopyLine(Slot: "claim", Copy: "The handle is covered by a ten-year guarantee; send us a photo of the crack and we will replace it."),
        };
    }
}
