namespace Willow.Web.Settings;

public class StoreInformationSettings
{
    public string SupportEmail { get; set; } = "support@willow.example";
    public string ContactText { get; set; } = "You can reach our team by phone +44 20 7946 0999 or on WhatsApp.";
    public string FacebookLink { get; set; } = "https://www.facebook.com/willow";
    public string CookieNotice { get; set; } = "We use cookies. Visit www.willow.example/privacy to learn more.";
}
