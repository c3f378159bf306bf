namespace OwnShop.Settings;

public sealed class NewsletterOptions
{
    public const string Section = "Newsletter";

    /// <summary>Turns the newsletter of the web shop on or off.</summary>
    public bool Enabled { get; set; }

    /// <summary>Coupon rule that is attached to the welcome newsletter, for example "welcome-10".</summary>
    public string? WelcomeRule { get; set; }

    public string SenderName { get; set; } = "OwnShop";

    public string UtmCampaign { get; set; } = "spring-sale";

    public string TemplateFile { get; set; } = "templates/newsletter/coupon.liquid";

    public IEnumerable<string> Validate()
    {
        if (Enabled && string.IsNullOrWhiteSpace(SenderName))
            yield return "Newsletter:SenderName is missing.";
        if (WelcomeRule is { Length: > 40 })
            yield return "Newsletter:WelcomeRule is longer than 40 characters.";
    }
}
