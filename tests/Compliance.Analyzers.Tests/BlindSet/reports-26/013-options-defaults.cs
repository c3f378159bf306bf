namespace Acier.Jardin.Configuration;

public sealed class BuyerMessageOptions
{
    public const string Section = "Amazon:BuyerMessages";

    public string Greeting { get; set; } = "Dear customer,";

    public string WarrantyText { get; set; } =
        "Your barbecue carries a two-year warranty from the date of delivery. The certificate is attached.";

    public string ExtendedWarrantyText { get; set; } =
        "Post your rating of the barbecue on Amazon and the warranty is lengthened to five years."; // expect: BSM2001

    public string Signature { get; set; } =
        "Acier & Jardin, service clients, contact@acier-jardin.example"; // expect: BSM3002

    public bool Enabled { get; set; } = true;

    public TimeSpan Delay { get; set; } = TimeSpan.FromDays(6);
}
