namespace Falke.Garantie;

public record struct GarantieText(string Kennung, string AnKaeufer);

public static class GarantieTexte
{
    public static readonly List<GarantieText> Liste = new()
    {
        new GarantieText("dauer", "Your blender is covered for three years from the date of purchase. The order number is your proof."),
        new GarantieText("anmeldung", "To activate the cover, register your blender at falke-kitchen.com/activate within 14 days."), // expect: BSM3001
        new GarantieText("telefon", "Should the motor fail, call our workshop on +49 30 5557 0142 or text us on Signal."), // expect: BSM3002|BSM3003
        new GarantieText("tausch", "The jug is cracked? Reply with a photo and we replace it without charge."),
        new GarantieText("plus", "Two more years of cover are yours if you speak well of the blender in a review."), // expect: BSM2001
    };

    public static string? Suche(string kennung) =>
        Liste.FirstOrDefault(t => t.Kennung == kennung).AnKaeufer;
}
