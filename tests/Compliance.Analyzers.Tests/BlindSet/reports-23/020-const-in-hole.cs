namespace PawKitchen.Web.Constants;

internal static class Words
{
    public const string Brand = "Paw & Pan";
    public const string Site = "www.pawandpan.store";
    public const string Offer = "half price";
    public const string Act = "five star review";
}

internal sealed class BuyerLetter
{
    public const string Visit = $"Dear buyer, more accessories for your {Words.Brand} grinder you find on {Words.Site}, the delivery is quick."; // expect: BSM3001|BSM1007|BSM3003

    public const string Half = $"Dear buyer, only for you: the second grinder for {Words.Offer}, valid until Sunday."; // expect: BSM1001

    public const string Star = $"Dear buyer, a {Words.Act} from you would make our week, please do it for us."; // expect: BSM2002

    public const string Clean = $"Dear buyer, do not put the {Words.Brand} grinder into the dishwasher, wipe it only with a dry cloth.";
}
