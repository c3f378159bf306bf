using System.Reflection;

namespace Ropewalk.Messaging;

[AttributeUsage(AttributeTargets.Field)]
public sealed class BuyerTextAttribute : Attribute
{
    public BuyerTextAttribute(string text) => Text = text;
    public string Text { get; }
    public string? Subject { get; init; }
}

public enum BuyerNotice
{
    [BuyerText("The hammock hooks were left out of your parcel. We post them today, free of charge.", Subject = "Missing hooks")]
    MissingHooks,

    [BuyerText("Your hammock deserves a friend! Visit our storefront to see the new garden collection.", Subject = "Garden season")] // expect: BSM1007
    GardenSeason,

    [BuyerText("Write down what you honestly think of the hammock on its page, send the link, and its price is refunded to you.")] // expect: BSM2001
    Trial,

    [BuyerText("We could not read the initials for the embroidery. Please write them in capital letters.", Subject = "Embroidery")]
    Initials,

    [BuyerText("Please send a scan of your passport and your date of birth so that our customer file is complete.")] // expect: BSM3004
    Verify,
}

public static class BuyerNoticeExtensions
{
    public static string ToText(this BuyerNotice notice) =>
        typeof(BuyerNotice).GetField(notice.ToString())!.GetCustomAttribute<BuyerTextAttribute>()!.Text;
}
