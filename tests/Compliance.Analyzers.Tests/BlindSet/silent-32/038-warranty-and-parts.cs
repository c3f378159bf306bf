namespace ChannelLoom.Tenants.Tools;

public sealed record ServiceTexts(
    string WarrantyClaim = "Hello {buyer}, the gearbox is under warranty until {date}. The repair is free; use the prepaid label in Your Orders.",
    string SparePart = "Hello {buyer}, the handle broke through no fault of yours. A new handle is on its way at no charge.",
    string NotCovered = "Hello {buyer}, carbon brushes wear out and are not covered by the warranty. The manual names the part number on page 22.",
    string BatteryReturn = "Hello {buyer}, do not ship the swollen battery. We have refunded you in full; your local collection point takes it.")
{
    public static ServiceTexts ForGerman { get; } = new ServiceTexts() with
    {
        WarrantyClaim = "Hallo {buyer}, das Getriebe ist bis {date} durch die Garantie gedeckt. Die Reparatur ist kostenlos.",
    };

    public string Fill(string template, string buyer, DateOnly date)
    {
        var text = template.Replace("{buyer}", buyer);
        return text.Replace("{date}", date.ToString("d MMMM yyyy"));
    }
}
