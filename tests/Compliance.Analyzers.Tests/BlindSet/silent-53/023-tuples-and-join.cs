namespace Linden.Living.Mail;

public static class BlindMail
{
    public static readonly (string Topic, string[] Lines)[] BuyerLetters =
    [
        ("measure", ["Dear {name},", "please send us the width and the height of the window in centimetres.", "We cut the blind on Thursday.", "Linden Living"]),
        ("short", ["Dear {name},", "the blind was cut two centimetres too short; the mistake is ours.", "A new one is being made and costs you nothing.", "Linden Living"]),
        ("refund", ["Dear {name},", "as the fabric is sold out, we refunded the order in full on {date}.", "Linden Living"]),
        ("clean", ["Dear {name},", "wipe the blind with a damp cloth; strong cleaners bleach the fabric.", "Linden Living"]),
    ];

    public static string Render(string topic, string name)
        => string.Join("\n", BuyerLetters.First(l => l.Topic == topic).Lines).Replace("{name}", name);
}
