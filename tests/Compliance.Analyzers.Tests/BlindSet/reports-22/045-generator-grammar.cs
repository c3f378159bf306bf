namespace Threadwell.TextGen;

/// <summary>Picks one opener, one middle and one closer; the result is posted to the buyer as is.</summary>
public sealed class MessageGenerator(Random rng)
{
    private static readonly string[] Openers =
    [
        "Hi {name}, thanks for letting us know about the squeaky wheel.",
        "Hello {name}, sorry to hear the wheel squeaks.",
    ];

    private static readonly string[] Middles =
    [
        "A drop of silicone spray on the axle cures it.",
        "We'll send you a fresh pair of wheels, and you can keep the old ones.",
        "Would a tidy little discount on a second trolley soften the blow?", // expect: BSM1001
        "Have a peek at our brand-new trolley with rubber tyres, it never squeaks.", // expect: BSM1007
    ];

    private static readonly string[] Closers =
    [
        "Just reply here if the squeak comes back.",
        "Reviews are our bread and butter, so please leave one!", // expect: BSM2006|BSM2002
        "PS: we're also on Skype as trolley.help.", // expect: BSM3002|BSM3003
    ];

    public string Next(string name) =>
        $"{Openers[rng.Next(Openers.Length)]} {Middles[rng.Next(Middles.Length)]} {Closers[rng.Next(Closers.Length)]}".Replace("{name}", name);
}
