namespace Ostrava.Optika.Zpravy;

public class ZpravaZakaznikovi
{
    private const string Prefix = "Dear {{name}}, ";
    private const string Website = "https://" + "optika-ostrava" + ".example";

    public string Binoculars(int days) =>
        Prefix + $"the binoculars need {days} more days in the workshop" + @", for which we ask your patience.";

    public string Strap(decimal worth) =>
        Prefix + $"a neck strap worth £{worth:0.00} is added " + @"at no charge " + // expect: BSM1005
        """when you also take the tripod.""";

    public string Film() =>
        Prefix + "our adjustment film is on YouTube, " + // expect: BSM3001
        "channel OptikaOstrava.";

    public string Shop() =>
        $"{Prefix}visit {Website}/sale before the end of the month."; // expect: BSM3001|BSM1007|BSM3003

    public string Stars(string who) =>
        Prefix + "rate the binoculars with " + "\u2605\u2605\u2605\u2605\u2605" + // expect: BSM2002
        $", {who}, and we shall be forever in your debt.";
}
