namespace Bergblick.Hotel.Crm;

/// <summary>Newsletters of our mountain hotel to former guests (consented list, own domain).</summary>
public static class GuestNewsletter
{
    public const string AutumnSubject = "Golden autumn at the Bergblick";

    public const string AutumnBody =
        "Dear guest, stay three nights in October and the fourth one is free. " +
        "Call our reception on +43 5333 20 140 or book at www.bergblick-hotel.example, code HERBST.";

    public const string SpaBody =
        "Dear guest, hotel guests get 15% off all treatments in the spa between Monday and Thursday.";

    public static string Checkout(string guest) =>
        $"Dear {guest}, thank you for staying at the Bergblick. Your room bill is attached; breakfast was included.";

    public static string TableBooking(string guest, DateTime when) =>
        $"Dear {guest}, your table in our restaurant is booked for {when:g}. The chef sends a glass of apple cider on the house.";
}
