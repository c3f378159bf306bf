namespace Gasthaus.App.Texts;

public static class GaestePush
{
    // Push texts of the app of the inn "Zum Anker", sent to its dining guests.
    public const string Mittagstisch = "Today's lunch at the Anker: pike with potatoes. Tables are free from noon.";
    public const string HappyHour = "Happy hour from five to six: all draught beers at the bar cost one euro less.";
    public const string Stammtisch = "The regulars' table meets on Thursday, come in by the back door.";
    public const string Reservierung = "Your table for {0} is reserved at {1}. Call the inn if you are late.";
    public const string Terrasse = "The terrace is open again, dogs are welcome.";

    public const string Ruhetag = "The kitchen is closed on Mondays; the bar opens at five.";
    public const string Allergene = "Please tell the waiter about allergies before you order.";

    public static string Platz(string name, int table) => $"Welcome {name}, please follow us to table {table}.";
}
