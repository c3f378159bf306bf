using System.Text;

namespace Lanternhill.Messaging;

public sealed class ReplacementLetterBuilder
{
    public string Build(DefectReport report)
    {
        var body = new StringBuilder();
        body.Append("Dear ").Append(report.BuyerName).AppendLine(",");
        body.AppendLine($"we are sorry that the lamp in order {report.OrderId} does not work.");

        if (report.UnderWarranty)
        {
            body.Append("The warranty covers this. ");
            body.AppendLine("A new lamp will be sent to you free of charge.");
        }
        else
        {
            body.Append("The warranty ended in ").Append(report.WarrantyEnd.Year).Append(", ");
            body.AppendLine("so we cannot replace the lamp. A new bulb of type G9 may help.");
        }

        if (report.ReturnNeeded)
        {
            body.AppendLine("Please send the old lamp back with the prepaid label under Your Orders.");
        }

        return body.ToString();
    }
}

public sealed record DefectReport(string OrderId, string BuyerName, bool UnderWarranty, DateOnly WarrantyEnd, bool ReturnNeeded);
