using System.Collections.Generic;

namespace Tonwerk.Application.Warranty;

public sealed class WarrantySequence
{
    public IEnumerable<string> Messages(WarrantyCase c)
    {
        yield return $"Hello {c.Buyer}, your warranty claim {c.Number} for order {c.OrderId} has been registered. Please reply with the serial number from the rating plate.";
        yield return string.Format("Hello {0}, the crossover of your speaker is defective. The repair is covered by the warranty, so there is no charge for you.", c.Buyer);
        yield return string.Join(" ",
            $"Hello {c.Buyer},",
            "the repaired speaker passed our listening test",
            "and was handed to the carrier today.");
        yield return c.Repairable
            ? "The warranty of two years continues to run from the date of purchase."
            : $"The speaker cannot be repaired. You have the choice between a new one and a full refund of order {c.OrderId}.";
    }
}
