namespace Parcelo.Presets;

public sealed record MessagePreset(string Key, string Title, string Text, int SendAfterDays = 3);

public static class PetShopPresets
{
    public static IReadOnlyList<MessagePreset> All { get; } =
    [
        new("size", "Harness size", "Is the harness tight at the chest? Tell us the girth of your dog and we will advise you on the exchange."),
        new("refill", "Refill", "Running low on litter? Come back this week and pay only half for the second bag.", 30), // expect: BSM1001|BSM1007
        new("club", "Club", "Every bag you buy earns paw points that turn into treats later.", 10), // expect: BSM1006
        new("friend", "Friends", "Bring a friend to our shop and both of you receive $5.", 12), // expect: BSM1006
        new("recall", "Recall", "Please stop using the chew toy from lot 77. We have refunded it in full; throw it away."),
        new("photo", "Photo", "Send a picture of your cat to meow@pawshelf.example and meet our team.", 14), // expect: BSM3002|BSM3003
    ];
}
