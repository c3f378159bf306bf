namespace Birchline.Legal;

/// <summary>Clauses of the service contract between the agency and its client brands.</summary>
public static class ContractClauses
{
    public const string Messaging =
        "Client shall not instruct Agency to send messages that offer discounts, coupons, gift cards or other value to Amazon buyers, " +
        "or that ask for positive reviews or for the removal of negative ones.";

    public const string Fees =
        "Agency grants Client a discount of 5% on monthly fees when paid annually. Invoices are payable by bank transfer.";

    public const string Liability =
        "Compensation for damages is limited to the fees of the last three months.";

    public static string Render(Client c) => $"{c.LegalName}\n\n1. {Messaging}\n2. {Fees}\n3. {Liability}";
}
