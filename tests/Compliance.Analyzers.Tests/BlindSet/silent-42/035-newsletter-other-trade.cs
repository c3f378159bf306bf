using static System.String;

namespace Saigon.Spa;

// Newsletter of our beauty salon; subscribers opted in on the salon's site. No marketplace involved.
static class SalonNewsletter
{
    static readonly string Title = "Salon news for March";

    internal static string SpringOffer() => Join("\n",
        "<h1>" + Title + "</h1>",
        "<p>Massage on weekdays before noon: 20% off.</p>",
        "<p>Show the coupon from the paper at the desk.</p>",
        "<p>Manicure with every facial, free.</p>");

    internal static string OpeningHours() => Join("\n",
        "<h1>" + Title + "</h1>",
        "<p>We open at nine, on Sundays at ten.</p>");

    internal static void Print(System.IO.TextWriter w)
    {
        w.WriteLine("<!-- newsletter, sent by the salon software -->");
        w.WriteLine(SpringOffer());
        w.WriteLine(OpeningHours());
    }
}
