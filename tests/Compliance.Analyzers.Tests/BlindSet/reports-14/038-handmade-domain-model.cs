using System;
using System.Collections.Immutable;

namespace Millrace.Crm.Domain;

public sealed record Campaign(Guid Id, string Name, ImmutableArray<Touch> Touches);
public sealed record Touch(int Day, string Audience, string Copy);

public static class CampaignLibrary
{
    public static readonly Campaign RainBarrel = new(
        Id: Guid.Parse("4f0a7c3e-6c5e-4a0d-93a6-0c7c8d9e1f22"),
        Name: "Amazon buyers / rain barrel / 2024",
        Touches: ImmutableArray.Create(
            new Touch(2, "spigot-lot-3", "The spigot of this lot drips. A brass spigot is in the mail and the old one can go to the trash."),
            new Touch(9, "all", "How is the barrel? If all is well, kindly say so with 5 stars, it takes ten seconds."), // expect: BSM2002|BSM2003
            new Touch(16, "no-answer", "Just checking in again: your review is still missing and it matters to us."), // expect: BSM2006
            new Touch(30, "all", "Buy a second barrel this month and the diverter kit is thrown in."), // expect: BSM1005|BSM1007|BSM1001
            new Touch(60, "asked-winter", "You asked how to empty the barrel for winter: open the spigot, tip it forward, and leave the lid off.")));
}
