namespace Halden.Oms.Messaging.Projects.Castellan;

public sealed class CastellanMailBuilder
{
    public string AfterCare(BuyerContext buyer)
    {
        // expect@+5: BSM2001
        return $"""
            Dear {buyer.Name},

            Your dehumidifier comes with a two-year guarantee.
            Buyers who describe their experience in a review are given a third year.

            Kind regards
            Castellan
            """;
    }

    public string Settlement(BuyerContext buyer, decimal amount)
    {
        // expect@+4: BSM1003|BSM2003|BSM2001
        return $"""
            Dear {buyer.Name},

            Keep the unit and accept {amount:C} from us on the condition that you file no claim and write nothing about it in public.

            Kind regards
            """;
    }

    public string Filter(BuyerContext buyer) => $"""
            Dear {buyer.Name},
            The filter is behind the rear grille. Rinse it every month with cold water.
            """;
}
