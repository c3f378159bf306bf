using System;

namespace Portside.Messaging.Raw;

public static class Payloads
{
    public static ReadOnlySpan<byte> AutoReply => "Thank you for your message. Our team answers Monday to Friday, 9 to 5."u8;

    public static ReadOnlySpan<byte> BuyerThankYou => "Thank you for buying our deck chairs! Save $15 when you pick up the footrest from us."u8; // expect: BSM1001

    // expect@+5: BSM2001
    public const string BuyerLetter = @"Dear {0},

the oil on your deck chair needs 24 hours to dry after each coat.
Two thin coats are better than a thick one.
There is a surprise parcel for everyone who shares a five-star verdict.
Please keep the chair under cover in winter.

Portside Furniture";

    // expect@+4: BSM3001|BSM1001|BSM3003
    public static string BuyerCover(string name, string link) => $@"Dear {name},

the cover you asked about fits chairs of both sizes.
You find it cheaper at portsideliving.example/{link}.
Washing instructions are sewn into the hem.

Portside Furniture";
}
