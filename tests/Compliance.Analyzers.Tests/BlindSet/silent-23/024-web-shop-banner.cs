namespace PawKitchen.Ads;

/// <summary>Texts of the Google and Facebook ads for our own web shop pawkitchen.example.</summary>
public static class AdCopy
{
    public static readonly AdText[] Search =
    {
        new() { Headline = "Cat Fountains -20%", Description = "Spring sale on all fountains. Free shipping from $30." },
        new() { Headline = "Steel Dog Bowls", Description = "Buy two, get one free. Only this week in our shop." },
    };

    public static readonly AdText[] Facebook =
    {
        new() { Headline = "New: Slow Feeder", Description = "Order in the web shop and save 15% with SLOW15." },
        new() { Headline = "宠物节大促", Description = "全场满减，关注公众号领券。" },
    };
}

public class AdText
{
    public string Headline { get; set; }
    public string Description { get; set; }
}
