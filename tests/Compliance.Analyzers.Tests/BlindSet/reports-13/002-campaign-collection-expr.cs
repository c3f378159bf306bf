using System.Collections.Immutable;

namespace Kranich.Agency.AmazonCare;

public sealed record CareStep(int DaysAfterDelivery, string Marketplace, string BuyerText);

public static class CareFlow
{
    // Kunde: Trinkflaschen GmbH, Ablauf vom Account-Manager freigegeben am 12.03.
    public static readonly ImmutableArray<CareStep> Bottles =
    [
        new(0, "A1PA6795UKMFR9", "Hello, your parcel left our warehouse in Kassel two days late. We are sorry; the new delivery date is shown in your orders."),
        new(4, "A1PA6795UKMFR9", "Hello, a small surprise is waiting: tell us your favourite colour and we post you a second lid on the house."), // expect: BSM1005
        new(9, "A1PA6795UKMFR9", "Hello, would you mind sharing your experience with the bottle in a product review? Good or bad, it helps other shoppers."), // expect: BSM2006
        new(14, "A1F83G8C2ARO7P", "Hello, our new insulated mugs are now in stock, have a look at them before the summer rush!"), // expect: BSM1007
    ];

    public static IEnumerable<CareStep> DueOn(int day) => Bottles.Where(s => s.DaysAfterDelivery == day);
}
