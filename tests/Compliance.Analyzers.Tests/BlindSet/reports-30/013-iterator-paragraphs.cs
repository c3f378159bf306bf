using System.Collections.Generic;

namespace Halden.Oms.Messaging.Projects.Lindqvist;

public sealed class BuyerMailParagraphs
{
    public IEnumerable<string> AfterDelivery(string product, bool winter)
    {
        yield return $"Your {product} should have arrived by now.";
        yield return "Please charge the battery fully before the first ride.";
        if (winter)
            yield return "Keep the battery indoors when temperatures fall below zero.";
        yield return "Tell other cyclists why you love it: five shining stars would make our year."; // expect: BSM2002
        yield return "Recommend us to a friend and both of you receive 20 euros of credit."; // expect: BSM1006|BSM1005|BSM1007
        yield return "Yours sincerely, the Lindqvist service team";
    }

    public IEnumerable<string> AfterReturn(decimal amount)
    {
        yield return $"We have received your return and refunded {amount:0.00} EUR.";
        yield return "Write to returns (at) lindqvist-bikes (dot) example if you wish to order again privately."; // expect: BSM3002|BSM3003
    }
}
