using System.Globalization;

namespace Gallois.Librairie.Relances;

internal class RelanceAcheteur
{
    private const string FormatRetard = "Dear {0}, your order {1} will leave our bookshop on {2:d}. We apologise for the wait.";
    private const string FormatRemise = "Dear {0}, as a valued reader you may deduct {1} % from any book ordered before {2:d}."; // expect: BSM1001
    private const string FormatAvis = "Dear {0}, readers whose review of \"{1}\" appears before {2:d} receive a signed bookmark."; // expect: BSM2001|BSM1005

    public string Retard(string nom, string commande, DateTime date)
        => string.Format(CultureInfo.GetCultureInfo("en-GB"), FormatRetard, nom, commande, date);

    public string Remise(string nom, int taux, DateTime fin)
        => string.Format(CultureInfo.GetCultureInfo("en-GB"), FormatRemise, nom, taux, fin);

    public string Avis(string nom, string titre, DateTime fin)
        => string.Format(CultureInfo.GetCultureInfo("en-GB"), FormatAvis, nom, titre, fin);

    public string Points(string nom, int points)
        => string.Concat("Dear ", nom, ", this purchase has earned you ", points.ToString(),
            " loyalty points, which you can exchange for books later on."); // expect: BSM1006
}
