using System;

namespace Birchline.Templating;

[AttributeUsage(AttributeTargets.Class)]
public sealed class BuyerMessageAttribute(string body) : Attribute
{
    public string Body { get; } = body;
    public string? Subject { get; init; }
}

[BuyerMessage("Hi {first}, your bike rack straps are fixed-length. Loop the extra twice.", Subject = "Strap tip")]
public sealed class StrapTip;

[BuyerMessage("Hi {first}, snap a pic of the rack, post it as a product review, and we'll refund your shipping.", Subject = "Say cheese")] // expect: BSM2001
public sealed class SayCheese;

[BuyerMessage("Hi {first}, WhatsApp us on +1 406 555 0155 for anything rack related.", Subject = "Say hi")] // expect: BSM3002|BSM3003
public sealed class SayHi;

[BuyerMessage("Hi {first}, your rack is fixed and the refund is done. Please delete the negative seller feedback you left us.", Subject = "Loose ends")] // expect: BSM2005
public sealed class LooseEnds;
