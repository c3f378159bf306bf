namespace Polana.Meble.Wholesale;

/// <summary>Offers to furniture retailers who hold a trade account with the factory.</summary>
public class RetailerOfferDocument
{
    public string RenderOffer(Retailer retailer, decimal rebate)
    {
        return $"""
            To {retailer.CompanyName}, attn. purchasing department

            We quote for the collection 2026, ex works Kalwaria:
            list price less {rebate:0.0} % trade discount, a further 2 % for payment within ten days.
            Retailers who order a full lorry receive one display cabinet free of charge.
            Orders are to be placed with our export office, export@polana-meble.example.
            """;
    }

    public string BonusClause => "The retailer receives an annual bonus of 3 % on turnover above EUR 50,000.";
}

public record Retailer(string CompanyName);
