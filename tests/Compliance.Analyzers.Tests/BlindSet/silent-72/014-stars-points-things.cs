namespace Orrery.Shop.Amazon.Answers;

public static class ProductAnswers
{
    public static string StarProjector(string buyer) =>
        $"Hello {buyer}, the projector shows five stars brighter than the others on purpose: they form the constellation Cassiopeia. " +
        "If you want them dimmer, turn the wheel at the back to the left.";

    public static string StarScrew(string buyer) =>
        $"Hello {buyer}, the lid is held by two star screws (T10). A T10 bit is in the small bag with the manual; we will send another one free of charge if yours is missing.";

    public static string ContactPoints(string buyer) =>
        $"Hello {buyer}, please clean the four contact points with a dry cloth. When the points are dirty the base does not charge.";

    public static string GarlandLength(string buyer, int stars) =>
        $"Hello {buyer}, the garland has {stars} stars, 12 cm each. One star more or less in the bag is a packing fault, and we will replace it.";

    public static string FeedbackNoise(string buyer) =>
        $"Hello {buyer}, the whistle you hear is feedback between microphone and speaker. Move the speaker away from the microphone and lower the gain.";

    public static string PositivePole(string buyer) =>
        $"Hello {buyer}, the positive pole is the one with the red cap; please connect it first.";
}
