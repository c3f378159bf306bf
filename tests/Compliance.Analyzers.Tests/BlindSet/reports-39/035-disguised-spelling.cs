namespace Kestrel.SellerTools.Messages;

public static class BuyerNotes
{
    public const string Card = "Hello, leave us 5 s.t.a.r.s and we will send you a $15 g!ft c@rd."; // expect: BSM2001|BSM2002|BSM1005

    public const string Reach = "Hello, write to kestrel dot service at gmail dot com and we will sort it out."; // expect: BSM3002|BSM3003

    public const string Saving = "Hello, your c0upon for the next order is ready: KES-7721."; // expect: BSM1002

    public const string Spare = "Hello, the spare battery cover you asked for has been sent free of charge.";

    public static string Build(string key) => key switch
    {
        nameof(Card) => Card,
        nameof(Reach) => Reach,
        nameof(Saving) => Saving,
        _ => Spare,
    };
}
