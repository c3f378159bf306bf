namespace Parcelo.Scripts.Customers.Bergwald;

public class CampingCampaign
{
    public const string MessageKind = "buyer-follow-up"; // expect@+7: BSM1005

    public string BuildStoveLetter() =>
        """
        Dear customer,

        thank you for your order of the gas stove. Please close the valve after each use.
        We would like to surprise you with a free titanium spoon; tell us where to send it.

        The Bergwald team
        """;

    public string BuildTentLetter(string buyer, string orderId) // expect@+5: BSM3001|BSM1007|BSM3003
    {
        return $"""
            Dear {buyer},

            the assembly of the tent takes ten minutes. More tents and sleeping bags are on www.bergwald-outdoor.example.
            Your order number is {orderId}.
            """;
    }
}
